# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of Gemini: `file_search_stores`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NotRequired

from typing_extensions import TypedDict


class FileSearchStoreParam(TypedDict):
    activeDocumentsCount: NotRequired[str]
    createTime: NotRequired[str]
    displayName: NotRequired[str]
    embeddingModel: NotRequired[str]
    failedDocumentsCount: NotRequired[str]
    name: NotRequired[str]
    pendingDocumentsCount: NotRequired[str]
    sizeBytes: NotRequired[str]
    updateTime: NotRequired[str]


class StringListParam(TypedDict):
    values: NotRequired[Sequence[str]]


class WhiteSpaceConfigParam(TypedDict):
    maxOverlapTokens: NotRequired[int]
    maxTokensPerChunk: NotRequired[int]


class ChunkingConfigParam(TypedDict):
    whiteSpaceConfig: NotRequired[WhiteSpaceConfigParam]


class CustomMetadataParam(TypedDict):
    key: NotRequired[str]
    numericValue: NotRequired[float]
    stringListValue: NotRequired[StringListParam]
    stringValue: NotRequired[str]


class ImportFileRequestParam(TypedDict):
    chunkingConfig: NotRequired[ChunkingConfigParam]
    customMetadata: NotRequired[Sequence[CustomMetadataParam]]
    fileName: NotRequired[str]


class UploadToFileSearchStoreRequestParam(TypedDict):
    chunkingConfig: NotRequired[ChunkingConfigParam]
    customMetadata: NotRequired[Sequence[CustomMetadataParam]]
    displayName: NotRequired[str]
    mimeType: NotRequired[str]

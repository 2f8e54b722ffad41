# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of OpenAI: `images`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired

from typing_extensions import TypedDict

from aiclient.wire.multipart import FileTypes

from . import shared


class CreateImageVariationRequestParam(TypedDict):
    image: FileTypes
    model: NotRequired[Literal["dall-e-2"] | str | None]
    n: NotRequired[int | None]
    response_format: NotRequired[Literal["url", "b64_json"] | None]
    size: NotRequired[Literal["256x256", "512x512", "1024x1024"] | None]
    user: NotRequired[str]


class ImageSvgParamReasoningParam(TypedDict):
    effort: NotRequired[shared.ReasoningEffortParam | None]


class ImageSvgParam(TypedDict):
    model: str
    reasoning: NotRequired[ImageSvgParamReasoningParam | None]


class CreateImageEditRequestParam(TypedDict):
    background: NotRequired[Literal["transparent", "opaque", "auto"] | None]
    image: FileTypes | Sequence[FileTypes]
    input_fidelity: NotRequired[shared.InputFidelityParam | None]
    mask: NotRequired[FileTypes]
    model: NotRequired[
        Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "gpt-image-1",
            "gpt-image-1-mini",
            "chatgpt-image-latest",
        ]
        | str
        | None
    ]
    n: NotRequired[int | None]
    output_compression: NotRequired[int | None]
    output_format: NotRequired[Literal["png", "jpeg", "webp", "gif", "svg"] | None]
    partial_images: NotRequired[int | None]
    prompt: str
    quality: NotRequired[Literal["standard", "low", "medium", "high", "xhigh", "max", "auto"] | None]
    response_format: NotRequired[Literal["url", "b64_json"] | None]
    size: NotRequired[Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | str | None]
    stream: NotRequired[bool | None]
    user: NotRequired[str]
    complexity: NotRequired[Literal["low", "medium", "high"] | None]
    frame_count: NotRequired[int | None]
    frame_duration_ms: NotRequired[int | None]
    safety_identifier: NotRequired[str | None]
    svg: NotRequired[ImageSvgParam | None]
    markup: NotRequired[FileTypes]


class CreateImageRequestParam(TypedDict):
    background: NotRequired[Literal["transparent", "opaque", "auto"] | None]
    model: NotRequired[
        Literal[
            "gpt-image-1.5",
            "gpt-image-2",
            "gpt-image-2-2026-04-21",
            "dall-e-2",
            "dall-e-3",
            "gpt-image-1",
            "gpt-image-1-mini",
        ]
        | str
        | None
    ]
    moderation: NotRequired[Literal["low", "auto"] | None]
    n: NotRequired[int | None]
    output_compression: NotRequired[int | None]
    output_format: NotRequired[Literal["png", "jpeg", "webp", "gif", "svg"] | None]
    partial_images: NotRequired[int | None]
    prompt: str
    quality: NotRequired[Literal["standard", "hd", "low", "medium", "high", "xhigh", "max", "auto"] | None]
    response_format: NotRequired[Literal["url", "b64_json"] | None]
    size: NotRequired[
        Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | str
        | None
    ]
    stream: NotRequired[bool | None]
    style: NotRequired[Literal["vivid", "natural"] | None]
    user: NotRequired[str]
    complexity: NotRequired[Literal["low", "medium", "high"] | None]
    frame_count: NotRequired[int | None]
    frame_duration_ms: NotRequired[int | None]
    safety_identifier: NotRequired[str | None]
    svg: NotRequired[ImageSvgParam | None]

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of XAI: `videos`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired

from typing_extensions import TypeAliasType, TypedDict

from . import shared

VideoAspectRatioParam = TypeAliasType(
    "VideoAspectRatioParam", Literal["1:1", "16:9", "9:16", "4:3", "3:4", "3:2", "2:3"]
)


class VideoOutputParam(TypedDict):
    upload_url: str


VideoResolutionParam = TypeAliasType("VideoResolutionParam", Literal["480p", "720p", "1080p"])


class VideoUrlParam(TypedDict):
    file_id: NotRequired[str | None]
    url: NotRequired[str]


class EditVideoRequestParam(TypedDict):
    model: NotRequired[str | None]
    output: NotRequired[VideoOutputParam | None]
    prompt: str
    user: NotRequired[str | None]
    video: VideoUrlParam


class ExtendVideoRequestParam(TypedDict):
    duration: NotRequired[int | None]
    model: NotRequired[str | None]
    output: NotRequired[VideoOutputParam | None]
    prompt: str
    video: VideoUrlParam


class GenerateVideoRequestParam(TypedDict):
    aspect_ratio: NotRequired[VideoAspectRatioParam | None]
    duration: NotRequired[int | None]
    image: NotRequired[shared.ImageUrlParam | None]
    model: NotRequired[str | None]
    output: NotRequired[VideoOutputParam | None]
    prompt: NotRequired[str]
    reference_images: NotRequired[Sequence[shared.ImageUrlParam]]
    resolution: NotRequired[VideoResolutionParam | None]
    user: NotRequired[str | None]

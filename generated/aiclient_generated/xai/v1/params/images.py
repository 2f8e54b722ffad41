# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of XAI: `images`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired

from typing_extensions import TypeAliasType, TypedDict

from . import shared

ImageAspectRatioParam = TypeAliasType(
    "ImageAspectRatioParam",
    Literal[
        "1:1", "3:4", "4:3", "9:16", "16:9", "2:3", "3:2", "9:19.5", "19.5:9", "9:20", "20:9", "1:2", "2:1", "auto"
    ],
)


ImageResolutionParam = TypeAliasType("ImageResolutionParam", Literal["1k", "2k"])


class EditImageRequestParam(TypedDict):
    aspect_ratio: NotRequired[ImageAspectRatioParam | None]
    image: NotRequired[shared.ImageUrlParam | None]
    images: NotRequired[Sequence[shared.ImageUrlParam]]
    model: NotRequired[str | None]
    n: NotRequired[int | None]
    prompt: str
    resolution: NotRequired[ImageResolutionParam | None]
    response_format: NotRequired[str | None]
    user: NotRequired[str | None]


class GenerateImageRequestParam(TypedDict):
    aspect_ratio: NotRequired[ImageAspectRatioParam | None]
    model: NotRequired[str | None]
    n: NotRequired[int | None]
    prompt: str
    resolution: NotRequired[ImageResolutionParam | None]
    response_format: NotRequired[str | None]
    user: NotRequired[str | None]

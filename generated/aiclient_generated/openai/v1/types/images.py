# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of OpenAI: `images`."""

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from aiclient.wire.model import WireModel
from aiclient.wire.unions import OpenUnion

from . import shared
from ._unknown import UnknownType


class Image(WireModel):
    b64_json: str | None = None
    revised_prompt: str | None = None
    url: str | None = None


class ImageEditPartialImageEvent(WireModel):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"] | str
    created_at: int
    output_format: Literal["png", "webp", "jpeg"] | str
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    type: Literal["image_edit.partial_image"]


class ImageGenInputUsageDetails(WireModel):
    image_tokens: int
    text_tokens: int


class ImageGenOutputTokensDetails(WireModel):
    image_tokens: int
    text_tokens: int


class ImageGenPartialImageEvent(WireModel):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"] | str
    created_at: int
    output_format: Literal["png", "webp", "jpeg"] | str
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    type: Literal["image_generation.partial_image"]


class ImageGenUsage(WireModel):
    input_tokens: int
    input_tokens_details: ImageGenInputUsageDetails
    output_tokens: int
    output_tokens_details: ImageGenOutputTokensDetails | None = None
    total_tokens: int


class ImagesResponse(WireModel):
    background: Literal["transparent", "opaque"] | str | None = None
    created: int
    data: list[Image] | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max"] | str | None = None
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | str | None = None
    usage: ImageGenUsage | None = None
    safety_identifier: str | None = None
    svg_usage: shared.ImageSvgUsage | None = None


class ImagesUsageInputTokensDetails(WireModel):
    image_tokens: int
    text_tokens: int


class ImagesUsage(WireModel):
    input_tokens: int
    input_tokens_details: ImagesUsageInputTokensDetails
    output_tokens: int
    total_tokens: int


class ImageEditCompletedEvent(WireModel):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"] | str
    created_at: int
    output_format: Literal["png", "webp", "jpeg"] | str
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    type: Literal["image_edit.completed"]
    usage: ImagesUsage
    safety_identifier: str | None = None


ImageEditStreamEvent = TypeAliasType(
    "ImageEditStreamEvent",
    Annotated[
        Union[ImageEditPartialImageEvent | ImageEditCompletedEvent, UnknownType],
        OpenUnion(
            "type",
            (
                ("image_edit.partial_image",),
                ("image_edit.completed",),
            ),
        ),
    ],
)


class ImageGenCompletedEvent(WireModel):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"] | str
    created_at: int
    output_format: Literal["png", "webp", "jpeg"] | str
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str
    type: Literal["image_generation.completed"]
    usage: ImagesUsage
    safety_identifier: str | None = None


ImageGenStreamEvent = TypeAliasType(
    "ImageGenStreamEvent",
    Annotated[
        Union[ImageGenPartialImageEvent | ImageGenCompletedEvent, UnknownType],
        OpenUnion(
            "type",
            (
                ("image_generation.partial_image",),
                ("image_generation.completed",),
            ),
        ),
    ],
)

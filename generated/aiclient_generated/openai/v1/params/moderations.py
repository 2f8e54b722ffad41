# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of OpenAI: `moderations`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired

from typing_extensions import TypeAliasType, TypedDict


class CreateModerationRequestInputOption3ItemImageUrlImageUrlParam(TypedDict):
    url: str


class CreateModerationRequestInputOption3ItemTextParam(TypedDict):
    text: str
    type: Literal["text"]


class CreateModerationRequestInputOption3ItemImageUrlParam(TypedDict):
    image_url: CreateModerationRequestInputOption3ItemImageUrlImageUrlParam
    type: Literal["image_url"]


CreateModerationRequestInputOption3ItemParam = TypeAliasType(
    "CreateModerationRequestInputOption3ItemParam",
    CreateModerationRequestInputOption3ItemImageUrlParam | CreateModerationRequestInputOption3ItemTextParam,
)


class CreateModerationRequestParam(TypedDict):
    input: str | Sequence[str] | Sequence[CreateModerationRequestInputOption3ItemParam]
    model: NotRequired[
        Literal[
            "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
        ]
        | str
    ]

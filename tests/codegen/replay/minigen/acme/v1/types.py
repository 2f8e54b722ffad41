"""Answers of the provider that only these tests have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field
from typing_extensions import TypeAliasType

from aiclient.wire.model import UnknownVariant, WireModel
from aiclient.wire.unions import OpenUnion


class UnknownType(UnknownVariant):
    """A member that nobody declared."""

    if TYPE_CHECKING:
        type: Literal["__unknown__"]
    else:
        type: str


class Usage(WireModel):
    tokens: int


class Text(WireModel):
    type: Literal["text"]
    text: str


class Image(WireModel):
    type: Literal["image"]
    url: str | None = None


Part = TypeAliasType(
    "Part", Annotated[Text | Image | UnknownType, OpenUnion("type", (("text",), ("image",)))]
)


class Thing(WireModel):
    id: str
    state: Literal["ready", "busy"] | str | None = None
    parts: list[Part]
    usage: Usage | None = None
    from_: Annotated[str | None, Field(alias="from")] = None
    labels: dict[str, str] | None = None
    arguments: object = None


class Delta(WireModel):
    type: Literal["delta"]
    text: str


class Done(WireModel):
    type: Literal["done"]
    thing: Thing | None = None


Event = TypeAliasType(
    "Event", Annotated[Delta | Done | UnknownType, OpenUnion("type", (("delta",), ("done",)))]
)


class Leaky(BaseModel):
    """What a generator must never write: it forgets what it does not know."""

    model_config = ConfigDict(extra="ignore", defer_build=True)

    id: str

"""Requests of the provider that only these tests have."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired

from typing_extensions import TypedDict


class Tool(TypedDict):
    name: str
    schema: NotRequired[dict[str, object]]


class CreateThing(TypedDict):
    model: str
    mode: NotRequired[Literal["fast", "slow"]]
    size: NotRequired[int]
    stream: NotRequired[bool]
    tools: NotRequired[Sequence[Tool]]


class UploadFile(TypedDict):
    file: object
    purpose: Literal["keep", "drop"]
    days: NotRequired[int]
    tags: NotRequired[Sequence[str]]

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Gemini: `shared`."""

from pydantic import ConfigDict

from aiclient.wire.json import Json
from aiclient.wire.model import WireModel


class Empty(WireModel):
    model_config = ConfigDict(
        extra="allow",
    )


class Status(WireModel):
    code: int | None = None
    details: list[dict[str, Json]] | None = None
    message: str | None = None


class Operation(WireModel):
    done: bool | None = None
    error: Status | None = None
    metadata: dict[str, Json] | None = None
    name: str | None = None
    response: dict[str, Json] | None = None

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of OpenAI: `models`."""

from typing import Literal

from aiclient.wire.model import WireModel


class Model(WireModel):
    created: int
    id: str
    object: Literal["model"]
    owned_by: str
    shutdown_date: str | None = None


class ModelDeleted(WireModel):
    deleted: bool
    id: str
    object: str


class ModelList(WireModel):
    data: list[Model]
    object: Literal["list"]

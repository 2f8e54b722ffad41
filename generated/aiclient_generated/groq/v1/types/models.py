# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Groq: `models`."""

from typing import Literal

from aiclient.wire.model import WireModel


class Model(WireModel):
    created: int
    id: str
    object: Literal["model"]
    owned_by: str


class ModelDeleted(WireModel):
    deleted: bool
    id: str
    object: str


class ModelList(WireModel):
    data: list[Model]
    object: Literal["list"]

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of Gemini: `shared`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NotRequired

from typing_extensions import TypedDict


class StatusParam(TypedDict):
    code: NotRequired[int]
    details: NotRequired[Sequence[Mapping[str, object]]]
    message: NotRequired[str]

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of XAI: `root`."""

from __future__ import annotations

from typing import NotRequired

from typing_extensions import TypedDict


class TokenizeRequestParam(TypedDict):
    model: str
    text: str
    user: NotRequired[str | None]

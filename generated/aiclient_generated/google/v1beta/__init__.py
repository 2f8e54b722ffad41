# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Typed clients of Gemini."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.google.v1beta.client import AsyncGemini as AsyncGemini
    from aiclient_generated.google.v1beta.client import Gemini as Gemini

__all__ = ["AsyncGemini", "Gemini"]


if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module("aiclient_generated.google.v1beta.client"), name)
        globals()[name] = value
        return value

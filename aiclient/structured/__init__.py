"""Structured outputs: answers of a type, planned for each provider, checked on the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient.core.errors import StructuredOutputError as StructuredOutputError
    from aiclient.core.partial import Partial as Partial
    from aiclient.core.repairs import Repairs as Repairs
    from aiclient.structured.report import SchemaReport as SchemaReport
    from aiclient.structured.report import schema_report as schema_report
    from aiclient.structured.shape import Shape as Shape
    from aiclient.structured.shape import ShapeError as ShapeError
    from aiclient.structured.shape import shape_of as shape_of

__all__ = [
    "Partial",
    "Repairs",
    "SchemaReport",
    "Shape",
    "ShapeError",
    "StructuredOutputError",
    "schema_report",
    "shape_of",
]

_HOMES = {
    "Partial": "aiclient.core.partial",
    "Repairs": "aiclient.core.repairs",
    "SchemaReport": "aiclient.structured.report",
    "Shape": "aiclient.structured.shape",
    "ShapeError": "aiclient.structured.shape",
    "StructuredOutputError": "aiclient.core.errors",
    "schema_report": "aiclient.structured.report",
    "shape_of": "aiclient.structured.shape",
}

if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(_HOMES[name]), name)
        globals()[name] = value
        return value

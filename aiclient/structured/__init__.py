"""Structured outputs: answers of a type, planned for each provider, checked on the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient.structured.report import SchemaReport as SchemaReport
    from aiclient.structured.report import schema_report as schema_report
    from aiclient.structured.shape import Shape as Shape
    from aiclient.structured.shape import ShapeError as ShapeError
    from aiclient.structured.shape import shape_of as shape_of

__all__ = ["SchemaReport", "Shape", "ShapeError", "schema_report", "shape_of"]

_HOMES = {
    "SchemaReport": "report",
    "Shape": "shape",
    "ShapeError": "shape",
    "schema_report": "report",
    "shape_of": "shape",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value

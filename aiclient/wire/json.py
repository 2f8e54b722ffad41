"""Static types for JSON values whose shape a provider leaves open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

__all__ = ["Json", "JsonObject"]

if TYPE_CHECKING:
    Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"
    JsonObject: TypeAlias = dict[str, Json]
else:
    # Validating a free value node by node would cost time and reject nothing.
    Json = Any
    JsonObject = dict[str, Any]

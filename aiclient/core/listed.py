"""Models as their providers list them."""

from __future__ import annotations

from dataclasses import dataclass, field

from aiclient.core.models import ModelInfo
from aiclient.wire.json import Json, JsonObject

__all__ = ["ListedModel"]


@dataclass(frozen=True, slots=True)
class ListedModel:
    """A model that a provider offers."""

    provider: str
    id: str
    """The name to ask it by."""
    info: ModelInfo | None = field(default=None, repr=False)
    """What the catalogue knows of it."""
    data: JsonObject = field(default_factory=dict[str, Json], compare=False, repr=False)
    """All that the provider says of it."""

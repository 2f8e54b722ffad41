"""Models as their providers list them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import final

from aiclient.core.errors import AIClientError
from aiclient.core.models import ModelInfo
from aiclient.wire.json import Json, JsonObject

__all__ = ["ListedModel", "ModelList"]


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


@final
class ModelList(list[ListedModel]):
    """Models of one provider or of many, and who of them could not be asked.

    Args:
        models: The models.
        failed: Provider id → why it has none in the list.
    """

    def __init__(
        self, models: Iterable[ListedModel] = (), failed: Mapping[str, AIClientError] | None = None
    ) -> None:
        super().__init__(models)
        self.failed: Mapping[str, AIClientError] = dict(failed or {})
        """Provider id → why it has none in the list; empty where a single provider was asked."""

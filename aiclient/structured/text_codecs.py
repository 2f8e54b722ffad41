"""Codecs for values that are written as their JSON text."""

from __future__ import annotations

import json
from collections.abc import Sequence

from aiclient.structured.json_problem import JsonProblem
from aiclient.structured.json_text import read_bare_json
from aiclient.wire.json import Json

__all__ = ["AnyCodec", "TextsCodec"]


class AnyCodec:
    """Any value as its JSON text."""

    def encode(self, value: Json) -> Json:
        return json.dumps(value, ensure_ascii=False)

    def decode(self, value: Json) -> Json:
        if not isinstance(value, str):
            return value
        found = read_bare_json(value)
        return value if isinstance(found, JsonProblem) else found


class TextsCodec:
    """Lists and objects of an enum as their JSON texts."""

    def __init__(self, values: Sequence[Json]) -> None:
        self._values = list(values)

    def all_encoded(self) -> list[Json]:
        """Return the texts of all values."""
        return [self.encode(value) for value in self._values]

    def encode(self, value: Json) -> Json:
        return json.dumps(value, ensure_ascii=False) if isinstance(value, list | dict) else value

    def decode(self, value: Json) -> Json:
        return next((one for one in self._values if value == self.encode(one)), value)

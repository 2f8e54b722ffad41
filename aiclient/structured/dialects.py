"""Dialects: which JSON schemas each provider takes and really holds its models to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from aiclient.core.errors import ConfigurationError

__all__ = ["DIALECTS", "Dialect", "Mode", "dialect_named"]

Mode = Literal["native", "native_loose", "json_object", "prompt"]
"""Held by the provider; a schema without a guarantee; any JSON object; told in the prompt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """What one provider takes."""

    name: str
    mode: Mode
    looser: str | None = None
    """The dialect to try where this one cannot say something; None for none."""
    source: str = ""
    """Where the facts are from."""


_ROWS: Final = (
    Dialect(name="openai-strict", mode="native", looser="openai-loose"),
    Dialect(name="openai-loose", mode="native_loose", looser="json-object"),
    Dialect(name="anthropic", mode="native", looser="prompt"),
    Dialect(name="gemini", mode="native", looser="json-object"),
    Dialect(name="xai", mode="native", looser="json-object"),
    Dialect(name="ollama", mode="native", looser="json-object"),
    Dialect(name="groq-strict", mode="native", looser="groq-loose"),
    Dialect(name="groq-loose", mode="native_loose", looser="json-object"),
    Dialect(name="compatible", mode="native", looser="json-object"),
    Dialect(name="json-object", mode="json_object", looser="prompt"),
    Dialect(name="prompt", mode="prompt"),
)
DIALECTS: Final[Mapping[str, Dialect]] = {row.name: row for row in _ROWS}


def dialect_named(name: str) -> Dialect:
    """Return a dialect.

    Args:
        name: Its name, as manifests write it.

    Raises:
        ConfigurationError: There is none of that name.
    """
    found = DIALECTS.get(name)
    if found is None:
        raise ConfigurationError(f"no structured-output dialect {name!r}; there are: {', '.join(DIALECTS)}")
    return found

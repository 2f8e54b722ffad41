"""Finish reasons: why a model stopped, in words that all providers share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

__all__ = ["FinishReason", "finish_reason"]

FinishReason: TypeAlias = Literal[
    "stop", "length", "tool_calls", "content_filter", "refusal", "pause", "other"
]
"""`stop`: said what it had to say; `length`: a token limit; `tool_calls`: waits for tools;
`content_filter`: a filter of the provider; `refusal`: the model declined; `pause`: to be continued by
sending the conversation again; `other`: see the raw reason."""


def finish_reason(
    table: Mapping[str, FinishReason], raw: str | None, instead: FinishReason | None = None
) -> FinishReason | None:
    """Return the shared word for a provider's own; None where the answer has none.

    Args:
        table: The provider's words.
        raw: What it said.
        instead: What the content tells where the word for a plain stop is all that was said.
    """
    found = None if not raw else table.get(raw, "other")
    return instead if instead and found == "stop" else found

"""Answers with the attributes that they had in 1.0.0."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any, TypeVar, cast

from aiclient.core.parts import Part, Text, ToolCall
from aiclient.core.responses import ChatResponse
from aiclient.core.sent import RawAnswer
from aiclient.core.usage import Usage as NewUsage
from aiclient.wire.json import JsonObject

__all__ = ["ModelResponse", "StreamChunk", "Usage"]

T = TypeVar("T")


class StreamChunk(str):
    """A piece of text: the `str` that streams gave, with the attributes that the documents promised."""

    __slots__ = ()

    @property
    def text(self) -> str:
        """The piece."""
        return str(self)

    @property
    def delta(self) -> str:
        """The same."""
        return str(self)


class Usage(NewUsage):
    """Tokens of a call; `input_tokens` now includes what was read from or written to a cache."""

    def __init__(
        self,
        input_tokens: int = 0,
        output_tokens: int = 0,
        total_tokens: int = 0,
        *,
        cache_creation_input_tokens: int | None = 0,
        cache_read_input_tokens: int | None = 0,
    ) -> None:
        """Count tokens; `total_tokens` is always the sum, whatever is given.

        Args:
            input_tokens: The whole prompt.
            output_tokens: The whole answer.
            total_tokens: Taken for the sake of old calls.
            cache_creation_input_tokens: Part of the prompt that was written to the cache.
            cache_read_input_tokens: Part of the prompt that came from the cache.
        """
        super().__init__(
            input_tokens=input_tokens,
            output_tokens=output_tokens,
            cache_read_tokens=cache_read_input_tokens or 0,
            cache_writes={"": cache_creation_input_tokens} if cache_creation_input_tokens else {},
        )

    @property
    def cache_creation_input_tokens(self) -> int:
        """The new `cache_write_tokens`."""
        return self.cache_write_tokens

    @property
    def cache_read_input_tokens(self) -> int:
        """The new `cache_read_tokens`."""
        return self.cache_read_tokens

    @classmethod
    def of(cls, usage: NewUsage) -> Usage:
        """Return the same usage with the old attributes."""
        return usage if isinstance(usage, Usage) else _copied(usage, cls)


class ModelResponse(ChatResponse[Any]):
    """An answer; it has everything that `ChatResponse` has, and `raw` is a dict as before."""

    usage: Usage

    def __init__(
        self,
        text: str = "",
        raw: Mapping[str, object] | None = None,
        usage: NewUsage | None = None,
        *,
        provider: str | None = None,
        tool_calls: Sequence[ToolCall] | None = None,
    ) -> None:
        """Make an answer, as middleware did that answered a call itself.

        Args:
            text: The text of it.
            raw: What stands for the provider's own answer.
            usage: What it took.
            provider: Who gave it.
            tool_calls: Calls that it asks for.
        """
        parts: tuple[Part, ...] = (*((Text(text),) if text else ()), *(tool_calls or ()))
        body = cast("JsonObject", dict(raw)) if raw is not None else None
        super().__init__(
            provider=provider or "",
            model="",
            parts=parts,
            usage=Usage.of(usage or NewUsage()),
            finish_reason="tool_calls" if tool_calls else "stop",
            answer=RawAnswer("", body=body) if body is not None else None,
        )

    @property
    def raw(self) -> dict[str, object]:
        """The provider's answer as JSON; the new `raw` is the generated type of it."""
        return {} if self.answer is None else cast("dict[str, object]", json.loads(self.answer.content()))

    @classmethod
    def of(cls, response: ChatResponse[Any]) -> ModelResponse:
        """Return the same answer with the old attributes."""
        if isinstance(response, ModelResponse):
            return response
        made = _copied(response, cls)
        object.__setattr__(made, "usage", Usage.of(response.usage))
        return made

    def renewed(self) -> ChatResponse:
        """Return the answer as the library itself has it."""
        return _copied(self, ChatResponse)


def _copied(value: object, kind: type[T]) -> T:
    """Return the fields of a dataclass as another class of the same family."""
    made = kind.__new__(kind)
    for field in fields(cast("Any", value)):
        object.__setattr__(made, field.name, getattr(value, field.name))
    return made

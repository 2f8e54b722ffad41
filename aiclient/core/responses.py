"""Responses: a model's answer, the same for every provider."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from decimal import Decimal
from typing import cast

from aiclient.core.context import AttemptRecord
from aiclient.core.finish import FinishReason
from aiclient.core.parts import Part, text_of
from aiclient.core.usage import Usage
from aiclient.wire.json import JsonObject

__all__ = ["ChatResponse", "RawAnswer", "SentRequest"]


@dataclass(frozen=True, slots=True, repr=False)
class SentRequest:
    """What was sent, without its secrets."""

    method: str
    url: str
    """Without credentials."""
    operation: str
    body: bytes = b""

    def json(self) -> object:
        """Return the body as it was built from JSON; None where there was none."""
        return cast(object, json.loads(self.body)) if self.body else None

    def __repr__(self) -> str:
        return f"SentRequest({self.method} {self.url}, {len(self.body)} bytes)"


@dataclass(slots=True, repr=False)
class RawAnswer:
    """The provider's own answer; parsed into its generated type only when somebody asks."""

    type: str
    """`"module:Name"` of the generated type."""
    data: bytes | None = None
    """As it came; None where it was put together from a stream."""
    body: JsonObject | None = None
    _value: object = None

    def value(self) -> object:
        """Return the answer as the generated type."""
        if self._value is None:
            from aiclient.wire.types import parse

            self._value = parse(self.type, self.content())
        return self._value

    def content(self) -> bytes:
        """Return the answer as JSON text."""
        return json.dumps(self.body, ensure_ascii=False).encode() if self.data is None else self.data


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChatResponse:
    """The answer of a model.

    Example:
        >>> from aiclient.core.parts import Text
        >>> ChatResponse(provider="acme", model="acme-1", parts=(Text("Hi"),)).text
        'Hi'
    """

    provider: str
    model: str
    """The model that answered, in the provider's words."""
    parts: tuple[Part, ...] = ()
    usage: Usage = field(default_factory=Usage)
    finish_reason: FinishReason | None = None
    """Why the model stopped; None where the answer was not read to its end."""
    raw_finish_reason: str | None = None
    """The provider's own word."""
    id: str | None = None
    """The provider's id of the answer."""
    cost: Decimal | None = None
    """USD; None where the price or the usage is not known."""
    attempts: tuple[AttemptRecord, ...] = field(default=(), compare=False)
    """Everything that was sent for it, failures first."""
    request: SentRequest | None = field(default=None, compare=False)
    answer: RawAnswer | None = field(default=None, compare=False)
    """The provider's answer as it came; `raw` is its typed form."""

    @property
    def text(self) -> str:
        """The text of the answer."""
        return text_of(self.parts)

    @property
    def raw(self) -> object:
        """The provider's answer as its generated type; parsed on first touch."""
        return None if self.answer is None else self.answer.value()

    @property
    def cache_hit(self) -> bool:
        """True where a part of the prompt came from the provider's cache."""
        return self.usage.cache_read_tokens > 0

    def __repr__(self) -> str:
        text = self.text
        shown = text if len(text) <= 60 else f"{text[:60]}…"
        return (
            f"ChatResponse({shown!r}, model={self.model!r}, provider={self.provider!r}, "
            f"finish_reason={self.finish_reason!r}, tokens={self.usage.total_tokens}, cost={self.cost})"
        )

"""What was sent and what came back, kept for inspection without the secrets."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from aiclient.wire.json import JsonObject

__all__ = ["Preview", "RawAnswer", "SentRequest"]

_LONG = 500
"""Characters of a text that are shown; media are longer."""


@dataclass(frozen=True, slots=True, repr=False)
class SentRequest:
    """What was sent, without its secrets."""

    method: str
    url: str
    """Without credentials."""
    operation: str
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    """Secret values are masked."""

    def json(self) -> object:
        """Return the body as it was built from JSON; None where there was none."""
        return cast(object, json.loads(self.body)) if self.body else None

    def __str__(self) -> str:
        head = [f"{self.method} {self.url}", *(f"{name}: {value}" for name, value in self.headers.items())]
        if not self.body:
            return "\n".join(head)
        return "\n".join([*head, "", json.dumps(_shortened(self.json()), indent=2, ensure_ascii=False)])

    def __repr__(self) -> str:
        return f"SentRequest({self.method} {self.url}, {len(self.body)} bytes)"


def _shortened(value: object) -> object:
    """Return JSON with its long texts cut, to be read by people."""
    if isinstance(value, str) and len(value) > _LONG:
        return f"{value[:_LONG]}… ({len(value)} characters)"
    if isinstance(value, dict):
        return {name: _shortened(item) for name, item in cast("dict[str, object]", value).items()}
    if isinstance(value, list):
        return [_shortened(item) for item in cast("list[object]", value)]
    return value


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

    def __reduce__(self) -> tuple[object, ...]:
        # What was parsed can be parsed again.
        return RawAnswer, (self.type, self.data, self.body)

    def __repr__(self) -> str:
        return f"RawAnswer({self.type!r}, {len(self.content())} bytes)"


@dataclass(frozen=True, slots=True)
class Preview:
    """What a call would send."""

    provider: str
    model: str
    """The name that would be sent."""
    resolution: str
    """How the model's name led to the provider."""
    request: SentRequest
    warnings: tuple[str, ...] = ()
    """What the response would warn of."""

    def __str__(self) -> str:
        notes = [f"warning: {text}" for text in self.warnings]
        return "\n".join([self.resolution, *notes, str(self.request)])

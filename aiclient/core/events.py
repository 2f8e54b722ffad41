"""Events: what a stream hands out while an answer is being written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, TypeAlias, final

from aiclient.core.finish import FinishReason
from aiclient.core.usage import Usage

__all__ = ["Finish", "StreamEvent", "TextDelta", "UsageUpdate"]


@final
@dataclass(frozen=True, slots=True)
class TextDelta:
    """The next piece of text."""

    text: str

    @property
    def delta(self) -> str:
        """The same as `text`."""
        return self.text


@final
@dataclass(frozen=True, slots=True)
class UsageUpdate:
    """What the call consumed so far."""

    usage: Usage
    text: ClassVar[str] = ""
    delta: ClassVar[str] = ""


@final
@dataclass(frozen=True, slots=True)
class Finish:
    """The model stopped; the last event of a stream."""

    reason: FinishReason | None
    raw_reason: str | None = None
    """The provider's own word."""
    text: ClassVar[str] = ""
    delta: ClassVar[str] = ""


StreamEvent: TypeAlias = TextDelta | UsageUpdate | Finish
"""Each has `.text` (and its alias `.delta`), which is empty where an event carries none."""

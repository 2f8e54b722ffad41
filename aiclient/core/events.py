"""Events: what a stream hands out while an answer is being written."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, ClassVar, TypeAlias, final

from aiclient.core.finish import FinishReason
from aiclient.core.parts import Opaque, ToolCall
from aiclient.core.usage import Usage

if TYPE_CHECKING:
    from aiclient.core.partial import Partial

__all__ = [
    "Finish",
    "OpaqueEvent",
    "StreamEvent",
    "TextDelta",
    "ThinkingDelta",
    "ToolCallDelta",
    "ToolCallEnd",
    "ToolCallStart",
    "UsageUpdate",
]


class _Silent:
    """An event that carries no text of the answer."""

    __slots__ = ()
    text: ClassVar[str] = ""
    delta: ClassVar[str] = ""

    @property
    def partial(self) -> Partial[object] | None:
        """What is known of a typed answer, with texts and at the end; None elsewhere."""
        return None


@final
@dataclass(frozen=True, slots=True)
class TextDelta:
    """The next piece of text."""

    text: str
    partial: Partial[object] | None = field(default=None, repr=False)
    """Where the answer has a type: what is known of it by now."""

    @property
    def delta(self) -> str:
        """The same as `text`."""
        return self.text


@final
@dataclass(frozen=True, slots=True)
class ThinkingDelta(_Silent):
    """The next piece of what the model thinks; it is no text of the answer."""

    thinking: str


@final
@dataclass(frozen=True, slots=True)
class ToolCallStart(_Silent):
    """The model begins to call a tool."""

    index: int
    """Which of the calls of this answer, from 0."""
    id: str
    name: str


@final
@dataclass(frozen=True, slots=True)
class ToolCallDelta(_Silent):
    """The next piece of the arguments of a call, as JSON text."""

    index: int
    arguments: str


@final
@dataclass(frozen=True, slots=True)
class ToolCallEnd(_Silent):
    """A call is complete."""

    index: int
    call: ToolCall


@final
@dataclass(frozen=True, slots=True)
class OpaqueEvent(_Silent):
    """Something that only the provider's users understand, such as a search that runs on its side."""

    part: Opaque


@final
@dataclass(frozen=True, slots=True)
class UsageUpdate(_Silent):
    """What the call consumed so far."""

    usage: Usage


@final
@dataclass(frozen=True, slots=True)
class Finish:
    """The model stopped; the last event of a stream."""

    reason: FinishReason | None
    raw_reason: str | None = None
    """The provider's own word."""
    partial: Partial[object] | None = field(default=None, repr=False)
    """Where the answer has a type: all of it, with its value."""
    text: ClassVar[str] = ""
    delta: ClassVar[str] = ""


StreamEvent: TypeAlias = (
    TextDelta
    | ThinkingDelta
    | ToolCallStart
    | ToolCallDelta
    | ToolCallEnd
    | OpaqueEvent
    | UsageUpdate
    | Finish
)
"""Each has `.text` (and its alias `.delta`), which is empty where an event carries none, and `.partial`."""

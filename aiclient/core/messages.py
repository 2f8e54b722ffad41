"""Messages: what is said in a conversation, and by whom."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, Literal, TypeAlias, cast, final

from aiclient.core.errors import ConfigurationError
from aiclient.core.parts import (
    CacheHint,
    Content,
    Native,
    Part,
    Text,
    ToolCall,
    ToolResult,
    freeze_content,
    text_of,
)
from aiclient.core.shown import short_repr

__all__ = [
    "AssistantMessage",
    "Message",
    "Prompt",
    "SystemMessage",
    "ToolMessage",
    "UserMessage",
    "as_messages",
]


@dataclass(frozen=True, slots=True)
class Message:
    """Something said in a conversation; a base class, so that mixed lists of messages have a type."""

    content: Content
    cache_control: CacheHint | None = field(default=None, kw_only=True)
    """Asks the provider to cache the prompt up to the end of this message."""
    role: ClassVar[Literal["system", "user", "assistant", "tool"]]

    def __post_init__(self) -> None:
        freeze_content(self)

    @property
    def text(self) -> str:
        """The text of the content."""
        return text_of(self.content)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The content as parts, also where it is given as text."""
        if isinstance(self.content, str):
            return (Text(self.content),) if self.content else ()
        return tuple(self.content)


@final
@dataclass(frozen=True, slots=True)
class SystemMessage(Message):
    """Instructions for the model; sent in the provider's own field for them, never as a user's turn."""

    role: ClassVar[Literal["system"]] = "system"

    __repr__ = short_repr


@final
@dataclass(frozen=True, slots=True)
class UserMessage(Message):
    """What the user says.

    Example:
        >>> UserMessage("Hello").text
        'Hello'
    """

    role: ClassVar[Literal["user"]] = "user"

    __repr__ = short_repr


@final
@dataclass(frozen=True, slots=True)
class AssistantMessage(Message):
    """What the model said earlier: `response.message` gives one that loses nothing."""

    native: Native | None = field(default=None, kw_only=True, compare=False, repr=False)
    """What the provider keeps beside the parts, such as the id of the answer."""
    role: ClassVar[Literal["assistant"]] = "assistant"

    __repr__ = short_repr

    @property
    def tool_calls(self) -> tuple[ToolCall, ...]:
        """The calls in it, in order."""
        return tuple(part for part in self.parts if isinstance(part, ToolCall))


@final
@dataclass(frozen=True, slots=True)
class ToolMessage(Message):
    """What a tool gave, as an answer to one call of the model.

    Example:
        >>> ToolMessage("21 °C", tool_call_id="call_1").result.text
        '21 °C'
    """

    tool_call_id: str = field(kw_only=True)
    """Id of the call that it answers."""
    name: str | None = field(default=None, kw_only=True)
    is_error: bool = field(default=False, kw_only=True)
    role: ClassVar[Literal["tool"]] = "tool"

    __repr__ = short_repr

    @property
    def result(self) -> ToolResult:
        """The message as a part."""
        return ToolResult(
            call_id=self.tool_call_id,
            content=self.content,
            name=self.name,
            is_error=self.is_error,
            cache_control=self.cache_control,
        )


Prompt: TypeAlias = str | Message | Sequence[Message]
"""What can be asked with: a text, one message, or a conversation."""

_KINDS = (SystemMessage, UserMessage, AssistantMessage, ToolMessage)


def as_messages(prompt: Prompt, system: str | None = None) -> tuple[Message, ...]:
    """Return a prompt as the messages of a conversation.

    Args:
        prompt: A text (a user's turn), a message, or messages.
        system: Instructions that come first.

    Raises:
        ConfigurationError: There is nothing to answer, or something in it is no message.
    """
    if isinstance(prompt, str):
        messages: tuple[Message, ...] = (UserMessage(prompt),)
    elif isinstance(prompt, Message):
        messages = (prompt,)
    elif isinstance(cast(object, prompt), Iterable):
        messages = tuple(prompt)
    else:
        kind = type(cast(object, prompt)).__name__
        raise ConfigurationError(f"the prompt is a {kind}; give a text, a message, or a list of messages")
    for position, message in enumerate(messages):
        _check(message, position)
    if all(isinstance(message, SystemMessage) for message in messages):
        raise ConfigurationError(
            "the prompt holds nothing to answer; give a text or at least one UserMessage"
        )
    return messages if system is None else (SystemMessage(system), *messages)


def _check(message: object, position: int) -> None:
    if not isinstance(message, _KINDS):
        raise ConfigurationError(
            f"message {position} of the prompt is a {type(message).__name__}; "
            "give a str, SystemMessage, UserMessage, AssistantMessage or ToolMessage"
        )

"""Messages: what is said in a conversation, and by whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias, final

from aiclient.core.errors import ConfigurationError
from aiclient.core.parts import Content, text_of

__all__ = ["AssistantMessage", "Message", "Prompt", "SystemMessage", "UserMessage", "as_messages"]


@dataclass(frozen=True, slots=True)
class Message:
    """Something said in a conversation; a base class, so that mixed lists of messages have a type."""

    content: Content
    role: ClassVar[Literal["system", "user", "assistant"]]

    @property
    def text(self) -> str:
        """The text of the content."""
        return text_of(self.content)


@final
@dataclass(frozen=True, slots=True)
class SystemMessage(Message):
    """Instructions for the model; sent in the provider's own field for them, never as a user's turn."""

    role: ClassVar[Literal["system"]] = "system"


@final
@dataclass(frozen=True, slots=True)
class UserMessage(Message):
    """What the user says.

    Example:
        >>> UserMessage("Hello").text
        'Hello'
    """

    role: ClassVar[Literal["user"]] = "user"


@final
@dataclass(frozen=True, slots=True)
class AssistantMessage(Message):
    """What the model said earlier."""

    role: ClassVar[Literal["assistant"]] = "assistant"


Prompt: TypeAlias = str | Message | Sequence[Message]
"""What can be asked with: a text, one message, or a conversation."""

_KINDS = (SystemMessage, UserMessage, AssistantMessage)


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
    else:
        messages = tuple(prompt)
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
            "give a str, SystemMessage, UserMessage or AssistantMessage"
        )

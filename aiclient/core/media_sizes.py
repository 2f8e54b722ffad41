"""Sizes of media: what is larger than a provider takes is found before it is sent."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from aiclient.core.errors import ConfigurationError
from aiclient.core.messages import Message
from aiclient.core.parts import Content, MediaPart, ToolResult

__all__ = ["check_sizes"]

_ADVICE: Final = "make it smaller, upload it and pass its file_id, or pass its url"


def check_sizes(messages: Iterable[Message], limits: Mapping[str, int], title: str) -> None:
    """Refuse media that a provider would refuse.

    Args:
        messages: The conversation, its files read.
        limits: Most bytes, by kind of media and of a whole `request`; what is not there is not bounded.
        title: Provider, as people call it.

    Raises:
        ConfigurationError: A piece of media is too large, or all of them together.
    """
    total = count = 0
    for number, message in enumerate(messages, 1):
        for part in _media(message.content):
            size = len(part.data or b"")
            total, count = total + size, count + bool(size)
            kind = type(part).__name__
            limit = limits.get(kind.lower())
            if limit is not None and size > limit:
                raise ConfigurationError(
                    f"the {kind} in message {number} has {size:,} bytes, and {title} takes at most {limit:,} "
                    f"bytes of one; {_ADVICE}"
                )
    limit = limits.get("request")
    if limit is not None and total > limit:
        raise ConfigurationError(
            f"the media of this conversation ({count} in number) have {total:,} bytes, and {title} takes at "
            f"most {limit:,} bytes in one request; {_ADVICE}"
        )


def _media(content: Content) -> Iterator[MediaPart]:
    if isinstance(content, str):
        return
    for part in content:
        if isinstance(part, MediaPart):
            yield part
        elif isinstance(part, ToolResult):
            yield from _media(part.content)

"""Messages, pictures and tools under the constructors that they had in 1.0.0; what they make is new."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Sequence
from typing import ClassVar, TypeAlias

from aiclient.core.errors import ConfigurationError
from aiclient.core.messages import AssistantMessage as NewAssistantMessage
from aiclient.core.messages import SystemMessage as NewSystemMessage
from aiclient.core.messages import UserMessage as NewUserMessage
from aiclient.core.parts import CacheHint, Content, Part, Text, ToolCall
from aiclient.core.parts import Image as NewImage
from aiclient.core.tools import AnyTool
from aiclient.core.tools import Tool as NewTool
from aiclient.wire.json import JsonObject

__all__ = ["AssistantMessage", "Image", "SystemMessage", "Tool", "UserMessage"]

OldContent: TypeAlias = str | Sequence[str | Part]
"""Texts could stand between parts."""


class _StandIn(type):
    """A class that makes and recognises objects of another class."""

    new: type

    def __instancecheck__(cls, instance: object) -> bool:
        return isinstance(instance, cls.new)


class SystemMessage(metaclass=_StandIn):
    """Makes a `SystemMessage`."""

    new: ClassVar[type] = NewSystemMessage

    def __new__(  # type: ignore[misc]  # it stands for another class
        cls, content: OldContent, cache_control: CacheHint | None = None
    ) -> NewSystemMessage:
        """Take strings between the parts, as 1.0.0 did."""
        return NewSystemMessage(_content(content), cache_control=cache_control)


class UserMessage(metaclass=_StandIn):
    """Makes a `UserMessage`."""

    new: ClassVar[type] = NewUserMessage

    def __new__(  # type: ignore[misc]  # it stands for another class
        cls, content: OldContent, cache_control: CacheHint | None = None
    ) -> NewUserMessage:
        """Take strings between the parts, as 1.0.0 did."""
        return NewUserMessage(_content(content), cache_control=cache_control)


class AssistantMessage(metaclass=_StandIn):
    """Makes an `AssistantMessage`, whose tool calls are parts now."""

    new: ClassVar[type] = NewAssistantMessage

    def __new__(  # type: ignore[misc]  # it stands for another class
        cls,
        content: OldContent = "",
        cache_control: CacheHint | None = None,
        tool_calls: Sequence[ToolCall] | None = None,
    ) -> NewAssistantMessage:
        """Put the calls behind the content."""
        said = NewAssistantMessage(_content(content), cache_control=cache_control)
        if not tool_calls:
            return said
        return NewAssistantMessage((*said.parts, *tool_calls), cache_control=cache_control)


class Image(metaclass=_StandIn):
    """Makes an `Image`; `base64_data` became `data`, which is bytes."""

    new: ClassVar[type] = NewImage

    def __new__(  # type: ignore[misc]  # it stands for another class
        cls,
        *,
        path: str | None = None,
        url: str | None = None,
        base64_data: str | None = None,
        media_type: str | None = None,
    ) -> NewImage:
        """Read base64; the type is looked up in the picture, where JPEG was assumed before."""
        if base64_data is None:
            return NewImage(path=path, url=url, media_type=media_type)
        try:
            data = b64decode(base64_data, validate=True)
        except ValueError as error:
            raise ConfigurationError(f"base64_data does not hold base64: {error}") from None
        return NewImage(path=path, url=url, data=data, media_type=media_type)


class Tool(metaclass=_StandIn):
    """Makes a `Tool`; calling it replaces `run()`."""

    new: ClassVar[type] = NewTool

    def __new__(  # type: ignore[misc]  # it stands for another class
        cls,
        name: str,
        fn: Callable[..., object],
        schema: object = None,
        *,
        description: str = "",
        raw_schema: JsonObject | None = None,
    ) -> AnyTool:
        """Take the schema from the function, unless `raw_schema` gives it.

        Args:
            name: What the model calls it.
            fn: Called with the arguments.
            schema: The pydantic model that 1.0.0 made of the signature; no longer needed.
            description: What the model reads.
            raw_schema: JSON schema of the arguments.
        """
        del schema
        if raw_schema is not None:
            return NewTool.from_schema(name, description, raw_schema, function=fn)
        return NewTool(fn, name=name, description=description or None)

    @classmethod
    def from_fn(cls, fn: Callable[..., object]) -> AnyTool:
        """Make a tool of a function."""
        return NewTool(fn)


def _content(content: OldContent) -> Content:
    if isinstance(content, str):
        return content
    return tuple([Text(part) if isinstance(part, str) else part for part in content])

"""Conversations as JSON: what is saved today loads tomorrow."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, fields
from os import PathLike, fspath
from typing import Any, Final, cast

from aiclient.core.errors import ConfigurationError
from aiclient.core.messages import AssistantMessage, Message, SystemMessage, ToolMessage, UserMessage
from aiclient.core.parts import (
    Audio,
    CacheControl,
    Citation,
    Document,
    Image,
    Native,
    Opaque,
    Part,
    Text,
    Thinking,
    ToolCall,
    ToolResult,
)
from aiclient.wire.json import Json, JsonObject

__all__ = ["SCHEMA_VERSION", "messages_from_json", "messages_to_json"]

SCHEMA_VERSION: Final = 1
"""Written into every saved conversation; a reader refuses only what is newer than itself."""

_PARTS: Final = {
    kind.type: kind for kind in (Text, Image, Audio, Document, Thinking, ToolCall, ToolResult, Opaque)
}
_MESSAGES: Final = {kind.role: kind for kind in (SystemMessage, UserMessage, AssistantMessage, ToolMessage)}


def messages_to_json(messages: Iterable[Message]) -> JsonObject:
    """Return a conversation as a JSON object; fields at their defaults are left out.

    Args:
        messages: The conversation, in order.
    """
    saved: list[Json] = [{"role": message.role, **_fields(message)} for message in messages]
    return {"schema": SCHEMA_VERSION, "messages": saved}


def messages_from_json(data: Mapping[str, object]) -> tuple[Message, ...]:
    """Read a conversation back.

    Args:
        data: What `messages_to_json` gave, in this version or an older one.

    Raises:
        ConfigurationError: It is no saved conversation, or a newer version wrote it.
    """
    version, saved = data.get("schema"), data.get("messages")
    if not isinstance(version, int) or not isinstance(saved, list):
        raise ConfigurationError("this is no saved conversation: it lacks `schema` and `messages`")
    if version > SCHEMA_VERSION:
        raise ConfigurationError(
            f"the conversation was saved by a newer version: schema {version}, and this one reads "
            f"{SCHEMA_VERSION}; upgrade aiclient-llm"
        )
    return tuple(_message(each, place) for place, each in enumerate(cast("list[object]", saved)))


def _fields(value: object) -> JsonObject:
    """The fields of one of our dataclasses that are not at their defaults."""
    result: JsonObject = {}
    for field in fields(cast(Any, value)):
        held: object = getattr(value, field.name)
        default = field.default_factory() if field.default_factory is not MISSING else field.default
        if held != default:
            result[field.name] = _json(held)
    return result


def _json(value: object) -> Json:
    if isinstance(value, bytes):
        return {"base64": b64encode(value).decode("ascii")}
    if isinstance(value, str | int | float | bool | None):
        return value
    if isinstance(value, Native | Citation | CacheControl):
        return _fields(value)
    kind: str | None = getattr(value, "type", None)
    if kind in _PARTS and isinstance(value, _PARTS[kind]):
        return {"type": kind, **_fields(value)}
    if isinstance(value, Mapping):
        return cast(JsonObject, value)
    if isinstance(value, list | tuple):
        return [_json(each) for each in cast(Iterable[object], value)]
    return str(fspath(cast("PathLike[str]", value)))


def _message(data: object, place: int) -> Message:
    where = f"message {place}"
    given = _object(data, where)
    kind = _MESSAGES.get(cast(Any, given.pop("role", None)))
    if kind is None:
        raise ConfigurationError(f"{where} of the saved conversation has no known role")
    return cast(Message, _made(kind, given, where))


def _part(data: object, where: str) -> Part:
    given = _object(data, where)
    kind = _PARTS.get(cast(Any, given.pop("type", None)))
    if kind is None:
        raise ConfigurationError(f"{where} of the saved conversation holds a part of unknown type")
    return cast(Part, _made(kind, given, where))


def _made(kind: Callable[..., object], given: dict[str, object], where: str) -> object:
    readers: dict[str, Callable[[object], object]] = {
        "content": lambda value: value if isinstance(value, str) else _parts(value, where),
        "citations": lambda value: value if isinstance(value, bool) else _citations(value, where),
        "native": lambda value: Native(**cast(Any, _object(value, where))),
        "cache_control": lambda value: (
            value if isinstance(value, str) else CacheControl(**cast(Any, _object(value, where)))
        ),
        "data": _bytes,
    }
    read = {name: readers[name](value) if name in readers else value for name, value in given.items()}
    try:
        return kind(**read)
    except TypeError as error:
        raise ConfigurationError(f"{where} of the saved conversation cannot be read: {error}") from None


def _citations(value: object, where: str) -> tuple[object, ...]:
    return tuple(_made(Citation, _object(each, where), where) for each in _list(value, where))


def _parts(value: object, where: str) -> tuple[Part, ...]:
    return tuple(_part(each, where) for each in _list(value, where))


def _bytes(value: object) -> object:
    if isinstance(value, dict):
        return b64decode(str(cast(JsonObject, value).get("base64", "")))
    return value


def _object(value: object, where: str) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ConfigurationError(f"{where} of the saved conversation is no object")
    return dict(cast(dict[str, object], value))


def _list(value: object, where: str) -> list[object]:
    if not isinstance(value, list):
        raise ConfigurationError(f"{where} of the saved conversation has a field that is no list")
    return cast(list[object], value)

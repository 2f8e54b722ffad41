"""Chat models: one question, four ways to ask it, all of them the same flow."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient.chat.model import ChatModel as ChatModel
    from aiclient.chat.objects import AsyncObjectStream as AsyncObjectStream
    from aiclient.chat.objects import ObjectStream as ObjectStream
    from aiclient.chat.session import Route as Route
    from aiclient.chat.session import Session as Session
    from aiclient.chat.streams import AsyncChatStream as AsyncChatStream
    from aiclient.chat.streams import ChatStream as ChatStream

__all__ = [
    "AsyncChatStream",
    "AsyncObjectStream",
    "ChatModel",
    "ChatStream",
    "ObjectStream",
    "Route",
    "Session",
]

_HOMES = {
    "AsyncChatStream": "streams",
    "AsyncObjectStream": "objects",
    "ChatModel": "model",
    "ChatStream": "streams",
    "ObjectStream": "objects",
    "Route": "session",
    "Session": "session",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value

"""One typed client for large language models; every name here is imported on first use."""

from __future__ import annotations

from aiclient.wire.version import VERSION

TYPE_CHECKING = False  # typing's own costs more than everything else here; type checkers know this name
if TYPE_CHECKING:
    # The same names as in _EXPORTS, so that type checkers and editors see through the door.
    from aiclient.chat import AsyncChatStream as AsyncChatStream
    from aiclient.chat import ChatModel as ChatModel
    from aiclient.chat import ChatStream as ChatStream
    from aiclient.client import Client as Client
    from aiclient.core.errors import AIClientError as AIClientError
    from aiclient.core.errors import AuthenticationError as AuthenticationError
    from aiclient.core.errors import ConfigurationError as ConfigurationError
    from aiclient.core.errors import ProviderError as ProviderError
    from aiclient.core.errors import RateLimitError as RateLimitError
    from aiclient.core.errors import TransportError as TransportError
    from aiclient.core.events import Finish as Finish
    from aiclient.core.events import StreamEvent as StreamEvent
    from aiclient.core.events import TextDelta as TextDelta
    from aiclient.core.events import UsageUpdate as UsageUpdate
    from aiclient.core.messages import AssistantMessage as AssistantMessage
    from aiclient.core.messages import Message as Message
    from aiclient.core.messages import SystemMessage as SystemMessage
    from aiclient.core.messages import UserMessage as UserMessage
    from aiclient.core.parts import Text as Text
    from aiclient.core.responses import ChatResponse as ChatResponse
    from aiclient.core.tools import Tool as Tool
    from aiclient.core.tools import tool as tool
    from aiclient.core.usage import Usage as Usage

__all__ = [
    "AIClientError",
    "AssistantMessage",
    "AsyncChatStream",
    "AuthenticationError",
    "ChatModel",
    "ChatResponse",
    "ChatStream",
    "Client",
    "ConfigurationError",
    "Finish",
    "Message",
    "ProviderError",
    "RateLimitError",
    "StreamEvent",
    "SystemMessage",
    "Text",
    "TextDelta",
    "Tool",
    "TransportError",
    "Usage",
    "UsageUpdate",
    "UserMessage",
    "__version__",
    "tool",
]

__version__ = VERSION

_EXPORTS: dict[str, str] = {
    "AIClientError": "aiclient.core.errors",
    "AssistantMessage": "aiclient.core.messages",
    "AsyncChatStream": "aiclient.chat",
    "AuthenticationError": "aiclient.core.errors",
    "ChatModel": "aiclient.chat",
    "ChatResponse": "aiclient.core.responses",
    "ChatStream": "aiclient.chat",
    "Client": "aiclient.client",
    "ConfigurationError": "aiclient.core.errors",
    "Finish": "aiclient.core.events",
    "Message": "aiclient.core.messages",
    "ProviderError": "aiclient.core.errors",
    "RateLimitError": "aiclient.core.errors",
    "StreamEvent": "aiclient.core.events",
    "SystemMessage": "aiclient.core.messages",
    "Text": "aiclient.core.parts",
    "TextDelta": "aiclient.core.events",
    "Tool": "aiclient.core.tools",
    "TransportError": "aiclient.core.errors",
    "Usage": "aiclient.core.usage",
    "UsageUpdate": "aiclient.core.events",
    "UserMessage": "aiclient.core.messages",
    "tool": "aiclient.core.tools",
}
"""Public name → module that defines it, loaded on first use: so `import aiclient` stays cheap."""


def __getattr__(name: str) -> object:
    module = _EXPORTS.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})

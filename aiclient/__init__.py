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
    from aiclient.core.messages import ToolMessage as ToolMessage
    from aiclient.core.messages import UserMessage as UserMessage
    from aiclient.core.middleware import Middleware as Middleware
    from aiclient.core.parts import Audio as Audio
    from aiclient.core.parts import Document as Document
    from aiclient.core.parts import Image as Image
    from aiclient.core.parts import Text as Text
    from aiclient.core.parts import Thinking as Thinking
    from aiclient.core.parts import ToolCall as ToolCall
    from aiclient.core.responses import ChatResponse as ChatResponse
    from aiclient.core.tools import Tool as Tool
    from aiclient.core.tools import tool as tool
    from aiclient.core.usage import Usage as Usage
    from aiclient.wire.options import Timeout as Timeout

__all__ = [
    "AIClientError",
    "AssistantMessage",
    "AsyncChatStream",
    "Audio",
    "AuthenticationError",
    "ChatModel",
    "ChatResponse",
    "ChatStream",
    "Client",
    "ConfigurationError",
    "Document",
    "Finish",
    "Image",
    "Message",
    "Middleware",
    "ProviderError",
    "RateLimitError",
    "StreamEvent",
    "SystemMessage",
    "Text",
    "TextDelta",
    "Thinking",
    "Timeout",
    "Tool",
    "ToolCall",
    "ToolMessage",
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
    "Audio": "aiclient.core.parts",
    "AuthenticationError": "aiclient.core.errors",
    "ChatModel": "aiclient.chat",
    "ChatResponse": "aiclient.core.responses",
    "ChatStream": "aiclient.chat",
    "Client": "aiclient.client",
    "ConfigurationError": "aiclient.core.errors",
    "Document": "aiclient.core.parts",
    "Finish": "aiclient.core.events",
    "Image": "aiclient.core.parts",
    "Message": "aiclient.core.messages",
    "Middleware": "aiclient.core.middleware",
    "ProviderError": "aiclient.core.errors",
    "RateLimitError": "aiclient.core.errors",
    "StreamEvent": "aiclient.core.events",
    "SystemMessage": "aiclient.core.messages",
    "Text": "aiclient.core.parts",
    "TextDelta": "aiclient.core.events",
    "Thinking": "aiclient.core.parts",
    "Timeout": "aiclient.wire.options",
    "Tool": "aiclient.core.tools",
    "ToolCall": "aiclient.core.parts",
    "ToolMessage": "aiclient.core.messages",
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

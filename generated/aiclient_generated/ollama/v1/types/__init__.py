# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Models of what is received, imported when first touched."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.ollama.v1.types.root import (
        ChatResponse as ChatResponse,
    )
    from aiclient_generated.ollama.v1.types.root import (
        ChatStreamEvent as ChatStreamEvent,
    )
    from aiclient_generated.ollama.v1.types.root import (
        EmbedResponse as EmbedResponse,
    )
    from aiclient_generated.ollama.v1.types.root import (
        GenerateResponse as GenerateResponse,
    )
    from aiclient_generated.ollama.v1.types.root import (
        GenerateStreamEvent as GenerateStreamEvent,
    )
    from aiclient_generated.ollama.v1.types.root import (
        ListResponse as ListResponse,
    )
    from aiclient_generated.ollama.v1.types.root import (
        Logprob as Logprob,
    )
    from aiclient_generated.ollama.v1.types.root import (
        Message as Message,
    )
    from aiclient_generated.ollama.v1.types.root import (
        ModelDetails as ModelDetails,
    )
    from aiclient_generated.ollama.v1.types.root import (
        ModelSummary as ModelSummary,
    )
    from aiclient_generated.ollama.v1.types.root import (
        ProcessModel as ProcessModel,
    )
    from aiclient_generated.ollama.v1.types.root import (
        ProcessResponse as ProcessResponse,
    )
    from aiclient_generated.ollama.v1.types.root import (
        ShowResponse as ShowResponse,
    )
    from aiclient_generated.ollama.v1.types.root import (
        ShowResponseTensor as ShowResponseTensor,
    )
    from aiclient_generated.ollama.v1.types.root import (
        StatusEvent as StatusEvent,
    )
    from aiclient_generated.ollama.v1.types.root import (
        StatusResponse as StatusResponse,
    )
    from aiclient_generated.ollama.v1.types.root import (
        TokenLogprob as TokenLogprob,
    )
    from aiclient_generated.ollama.v1.types.root import (
        ToolCall as ToolCall,
    )
    from aiclient_generated.ollama.v1.types.root import (
        ToolCallFunction as ToolCallFunction,
    )
    from aiclient_generated.ollama.v1.types.root import (
        VersionResponse as VersionResponse,
    )

_HOME = {
    "ChatResponse": "root",
    "ChatStreamEvent": "root",
    "EmbedResponse": "root",
    "GenerateResponse": "root",
    "GenerateStreamEvent": "root",
    "ListResponse": "root",
    "Logprob": "root",
    "Message": "root",
    "ModelDetails": "root",
    "ModelSummary": "root",
    "ProcessModel": "root",
    "ProcessResponse": "root",
    "ShowResponse": "root",
    "ShowResponseTensor": "root",
    "StatusEvent": "root",
    "StatusResponse": "root",
    "TokenLogprob": "root",
    "ToolCall": "root",
    "ToolCallFunction": "root",
    "VersionResponse": "root",
}


if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        home = _HOME.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"aiclient_generated.ollama.v1.types.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(_HOME)

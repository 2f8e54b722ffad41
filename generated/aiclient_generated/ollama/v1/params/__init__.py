# Generated from specs/; do not edit: change the sources and run `make regen`.
"""TypedDicts of what is sent, imported when first touched."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.ollama.v1.params.root import (
        ChatRequestParam as ChatRequestParam,
    )
    from aiclient_generated.ollama.v1.params.root import (
        CopyRequestParam as CopyRequestParam,
    )
    from aiclient_generated.ollama.v1.params.root import (
        CreateRequestParam as CreateRequestParam,
    )
    from aiclient_generated.ollama.v1.params.root import (
        DeleteRequestParam as DeleteRequestParam,
    )
    from aiclient_generated.ollama.v1.params.root import (
        EmbedRequestParam as EmbedRequestParam,
    )
    from aiclient_generated.ollama.v1.params.root import (
        GenerateRequestParam as GenerateRequestParam,
    )
    from aiclient_generated.ollama.v1.params.root import (
        MessageParam as MessageParam,
    )
    from aiclient_generated.ollama.v1.params.root import (
        ModelOptionsParam as ModelOptionsParam,
    )
    from aiclient_generated.ollama.v1.params.root import (
        PullRequestParam as PullRequestParam,
    )
    from aiclient_generated.ollama.v1.params.root import (
        PushRequestParam as PushRequestParam,
    )
    from aiclient_generated.ollama.v1.params.root import (
        ShowRequestParam as ShowRequestParam,
    )
    from aiclient_generated.ollama.v1.params.root import (
        ToolCallFunctionParam as ToolCallFunctionParam,
    )
    from aiclient_generated.ollama.v1.params.root import (
        ToolCallParam as ToolCallParam,
    )
    from aiclient_generated.ollama.v1.params.root import (
        ToolFunctionParam as ToolFunctionParam,
    )
    from aiclient_generated.ollama.v1.params.root import (
        ToolParam as ToolParam,
    )

_HOME = {
    "ChatRequestParam": "root",
    "CopyRequestParam": "root",
    "CreateRequestParam": "root",
    "DeleteRequestParam": "root",
    "EmbedRequestParam": "root",
    "GenerateRequestParam": "root",
    "MessageParam": "root",
    "ModelOptionsParam": "root",
    "PullRequestParam": "root",
    "PushRequestParam": "root",
    "ShowRequestParam": "root",
    "ToolCallFunctionParam": "root",
    "ToolCallParam": "root",
    "ToolFunctionParam": "root",
    "ToolParam": "root",
}


if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        home = _HOME.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"aiclient_generated.ollama.v1.params.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(_HOME)

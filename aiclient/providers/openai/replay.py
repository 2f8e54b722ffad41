"""Replay: what a model said goes back to its own provider as it came, and to no other."""

from __future__ import annotations

from aiclient.core.messages import Message, SystemMessage
from aiclient.core.parts import Native, Part, ToolResult
from aiclient.core.requests import GenerateRequest
from aiclient.wire.json import JsonObject

__all__ = ["Replay", "split_system"]


class Replay:
    """Decides for the parts of one assistant message which of them are sent as they came.

    Args:
        request: What is asked; hears of what is left out.
        items: Blocks of Responses, which name their type, and not pieces of a chat message.
    """

    def __init__(self, request: GenerateRequest, *, items: bool) -> None:
        self._request = request
        self._items = items
        self._groups: dict[int, list[JsonObject]] = {}

    def own(self, part: Part) -> Native | None:
        """Return what this very API sent for a part; None where it came from elsewhere."""
        native = None if isinstance(part, ToolResult) else part.native
        if native is None or native.provider != self._request.provider:
            return None
        return native if ("type" in native.data) == self._items else None

    def first(self, native: Native) -> bool:
        """Return True for the first part that came out of a block: the block is sent once."""
        before = self._groups.setdefault(native.group, [])
        if native.data in before:
            return False
        before.append(native.data)
        return True

    def drop(self) -> None:
        """Say once that thoughts and the like of others were left out."""
        self._request.context.warn(
            f"thoughts and other parts that only the provider understands, and that do not come from "
            f"{self._request.provider} itself, were not sent: nobody else can read them"
        )


def split_system(messages: tuple[Message, ...]) -> tuple[str | None, tuple[Message, ...]]:
    """Return the instructions that a conversation opens with, and the rest of it.

    Args:
        messages: The conversation.
    """
    count = 0
    while count < len(messages) and isinstance(messages[count], SystemMessage):
        count += 1
    if not count:
        return None, messages
    return "\n\n".join([message.text for message in messages[:count]]), messages[count:]

"""Reads a stream of Anthropic's messages and puts the content blocks together."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Final

from aiclient.core.events import (
    OpaqueEvent,
    StreamEvent,
    TextDelta,
    ThinkingDelta,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
)
from aiclient.core.json_view import count_at, object_at, text_at
from aiclient.core.parts import Opaque
from aiclient.providers.anthropic.decode_content import part_of, tool_call
from aiclient.wire.json import Json, JsonObject

__all__ = ["MessageStream"]

_PIECES: Final = {"text_delta": "text", "thinking_delta": "thinking", "input_json_delta": "partial_json"}
"""Kind of a delta that brings a piece of text → its field; `partial_json` becomes the block's `input`."""
_ENVELOPE: Final = frozenset({"type", "delta", "usage"})


class MessageStream:
    """One stream: a message that starts empty, blocks, deltas, and a stop.

    Args:
        provider: Provider id, which marks what only this provider understands.
    """

    def __init__(self, provider: str = "anthropic") -> None:
        self._provider = provider
        self._message: JsonObject = {}
        self._blocks: dict[int, JsonObject] = {}
        self._pieces: dict[int, dict[str, list[str]]] = {}
        """What is still to be joined, of blocks that did not stop yet."""
        self._calls: dict[int, int] = {}
        """Index of a block → which of the calls it is."""
        self._complete = False

    @property
    def complete(self) -> bool:
        """True once the message stopped."""
        return self._complete

    def feed(self, event: JsonObject, /) -> Sequence[StreamEvent]:
        """Take the next event and return ours."""
        kind = event.get("type")
        if kind == "content_block_delta":  # nearly all of them, so the shortest way
            index, delta = event.get("index"), event.get("delta")
            return self._delta(
                index if isinstance(index, int) else 0, delta if isinstance(delta, dict) else {}
            )
        match kind:
            case "content_block_start":
                return self._start(count_at(event, "index"), object_at(event, "content_block"))
            case "content_block_stop":
                return self._stop(count_at(event, "index"))
            case "message_start":
                self._message = {**object_at(event, "message")}
            case "message_delta":
                self._end(event)
            case "message_stop":
                self._complete = True
                return [one for index in sorted(self._pieces) for one in self._stop(index)]
            case _:
                pass  # pings, and kinds that are not known yet
        return ()

    def _start(self, index: int, block: JsonObject) -> Sequence[StreamEvent]:
        self._blocks[index] = {**block}
        self._pieces[index] = {}
        kind = block.get("type")
        if kind == "text":
            text = text_at(block, "text")
            return (TextDelta(text),) if text else ()
        if kind == "thinking":
            thought = text_at(block, "thinking")
            return (ThinkingDelta(thought),) if thought else ()
        if kind == "tool_use":
            number = self._calls.setdefault(index, len(self._calls))
            return (ToolCallStart(number, text_at(block, "id") or "", text_at(block, "name") or ""),)
        return ()

    def _delta(self, index: int, delta: JsonObject) -> Sequence[StreamEvent]:
        kind = delta.get("type")
        name = _PIECES.get(kind) if isinstance(kind, str) else None
        pieces = self._pieces.get(index)
        if pieces is None:
            pieces = self._pieces[index] = {}
        if name is None:
            self._other_delta(index, delta)
            return ()
        piece = delta.get(name)
        if not piece or not isinstance(piece, str):
            return ()
        if name in pieces:
            pieces[name].append(piece)
        else:
            pieces[name] = [piece]
        if name == "text":
            return (TextDelta(piece),)
        if name == "thinking":
            return (ThinkingDelta(piece),)
        number = self._calls.get(index)
        return () if number is None else (ToolCallDelta(number, piece),)

    def _other_delta(self, index: int, delta: JsonObject) -> None:
        """Add what a delta brings to its block: text is joined, lists grow, all else is replaced."""
        block = self._blocks.setdefault(index, {})
        if delta.get("type") == "citations_delta":
            before = block.get("citations")
            block["citations"] = [*(before if isinstance(before, list) else []), delta.get("citation")]
            return
        for name, value in delta.items():
            before = block.get(name)
            if name == "type":
                continue
            # A signature comes whole, after an empty one.
            if isinstance(value, str) and isinstance(before, str) and name != "signature":
                block[name] = before + value
            elif isinstance(value, list) and isinstance(before, list):
                block[name] = [*before, *value]
            elif value is not None or name not in block:
                block[name] = value

    def _stop(self, index: int) -> Sequence[StreamEvent]:
        pieces = self._pieces.pop(index, None)
        if pieces is None:
            return ()
        block = self._blocks[index] = _joined(self._blocks.get(index, {}), pieces)
        number = self._calls.get(index)
        if number is not None:
            return (ToolCallEnd(number, tool_call(block, self._provider)),)
        part = part_of(block, self._provider)
        return (OpaqueEvent(part),) if isinstance(part, Opaque) else ()

    def _end(self, event: JsonObject) -> None:
        message = self._message
        beside: JsonObject = {name: value for name, value in event.items() if name not in _ENVELOPE}
        message.update(beside)
        message.update(object_at(event, "delta"))
        # Counts are cumulative; what is not repeated stays as the start told it.
        fresh = {name: value for name, value in object_at(event, "usage").items() if value is not None}
        message["usage"] = {**object_at(message, "usage"), **fresh}

    def body(self) -> JsonObject:
        """Return the message as it is when not streamed."""
        content: list[Json] = []
        for index in sorted({*self._blocks, *self._pieces}):
            block, pieces = self._blocks.get(index, {}), self._pieces.get(index)
            content.append(block if pieces is None else _joined(block, pieces))
        return {**self._message, "content": content}


def _joined(block: JsonObject, pieces: dict[str, list[str]]) -> JsonObject:
    """Return a block with the pieces of text that came for it."""
    joined = {"type": "text", **block}
    for name, some in pieces.items():
        text = "".join(some)
        if name == "partial_json":
            joined["input"] = _parsed(text)
        else:
            joined[name] = (text_at(block, name) or "") + text
    return joined


def _parsed(text: str) -> Json:
    """Return the arguments of a call; a stream that was cut leaves them as text."""
    try:
        value: Json = json.loads(text)
    except ValueError:
        return text
    return value

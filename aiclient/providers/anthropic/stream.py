"""Reads a stream of Anthropic's messages and puts the content blocks together."""

from __future__ import annotations

import json
from collections.abc import Sequence

from aiclient.core.events import StreamEvent, TextDelta
from aiclient.core.json_view import count_at, object_at, text_at
from aiclient.wire.json import Json, JsonObject

__all__ = ["MessageStream"]

_PIECES = {"text_delta": "text", "thinking_delta": "thinking", "signature_delta": "signature"}
"""Kind of a delta → field of both the delta and the block that it adds to."""


class MessageStream:
    """One stream: a message that starts empty, blocks, deltas, and a stop."""

    def __init__(self) -> None:
        self._message: JsonObject = {}
        self._blocks: dict[int, JsonObject] = {}
        self._pieces: dict[tuple[int, str], list[str]] = {}
        self._complete = False

    @property
    def complete(self) -> bool:
        """True once the message stopped."""
        return self._complete

    def feed(self, event: JsonObject, /) -> Sequence[StreamEvent]:
        """Take the next event and return ours."""
        match event.get("type"):
            case "content_block_delta":
                return self._delta(count_at(event, "index"), object_at(event, "delta"))
            case "content_block_start":
                block = {**object_at(event, "content_block")}
                self._blocks[count_at(event, "index")] = block
                text = text_at(block, "text") if block.get("type") == "text" else None
                return (TextDelta(text),) if text else ()
            case "message_start":
                self._message = {**object_at(event, "message")}
            case "message_delta":
                self._message |= object_at(event, "delta")
                # Counts are cumulative; what is not repeated stays as the start told it.
                fresh = {
                    name: value for name, value in object_at(event, "usage").items() if value is not None
                }
                self._message["usage"] = {**object_at(self._message, "usage"), **fresh}
            case "message_stop":
                self._complete = True
            case _:
                pass  # pings, and kinds that are not known yet
        return ()

    def _delta(self, index: int, delta: JsonObject) -> Sequence[StreamEvent]:
        kind = text_at(delta, "type") or ""
        name = _PIECES.get(kind)
        if name is not None:
            text = text_at(delta, name) or ""
            self._pieces.setdefault((index, name), []).append(text)
            return (TextDelta(text),) if name == "text" and text else ()
        if kind == "input_json_delta":
            self._pieces.setdefault((index, "input"), []).append(text_at(delta, "partial_json") or "")
        elif kind == "citations_delta":
            block = self._blocks.setdefault(index, {})
            before = block.get("citations")
            block["citations"] = [*(before if isinstance(before, list) else []), delta.get("citation")]
        return ()

    def body(self) -> JsonObject:
        """Return the message as it is when not streamed."""
        blocks = {index: {**block} for index, block in self._blocks.items()}
        for (index, name), pieces in self._pieces.items():
            block = blocks.setdefault(index, {"type": "text"})
            joined = "".join(pieces)
            if name == "input":
                block[name] = _parsed(joined)
            else:
                block[name] = (text_at(block, name) or "") + joined
        return {**self._message, "content": [blocks[index] for index in sorted(blocks)]}


def _parsed(text: str) -> Json:
    """Return the arguments of a tool call; a call without any streams nothing."""
    try:
        value: Json = json.loads(text) if text else {}
    except ValueError:
        return text
    return value

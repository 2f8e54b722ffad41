"""Reads a stream of the Responses API and keeps what its end may leave out."""

from __future__ import annotations

from collections.abc import Sequence

from aiclient.core.events import StreamEvent, TextDelta
from aiclient.core.json_view import object_at, text_at
from aiclient.wire.json import Json, JsonObject

__all__ = ["ResponsesStream"]

_TERMINAL = frozenset({"response.completed", "response.incomplete", "response.failed"})
_OPENING = frozenset({"response.created", "response.in_progress", "response.queued"})


class ResponsesStream:
    """One stream; its last event carries the whole response."""

    def __init__(self) -> None:
        self._response: JsonObject = {}
        self._items: list[Json] = []
        self._texts: list[str] = []
        self._complete = False

    @property
    def complete(self) -> bool:
        """True once a terminal event came."""
        return self._complete

    def feed(self, event: JsonObject, /) -> Sequence[StreamEvent]:
        """Take the next event and return ours."""
        kind = event.get("type")
        if kind in {"response.output_text.delta", "response.refusal.delta"}:
            text = text_at(event, "delta") or ""
            self._texts.append(text)
            return (TextDelta(text),) if text else ()
        if kind == "response.output_item.done":
            self._items.append(object_at(event, "item"))
            self._texts.clear()
        elif kind in _TERMINAL:
            self._complete = True
            self._response = object_at(event, "response")
        elif kind in _OPENING:
            self._response = object_at(event, "response")
        return ()

    def body(self) -> JsonObject:
        """Return the response; where it has not ended, what came of it so far."""
        response = self._response
        # Some servers leave the output out of the last event, since they have sent it already.
        if response.get("output"):
            return response
        output = list(self._items)
        if self._texts:
            part: JsonObject = {"type": "output_text", "text": "".join(self._texts), "annotations": []}
            output.append({"type": "message", "role": "assistant", "content": [part]})
        return {**response, "output": output}

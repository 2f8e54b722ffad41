"""Reads a stream of the Responses API and keeps what its end may leave out."""

from __future__ import annotations

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
from aiclient.core.json_view import object_at, objects_at, text_at
from aiclient.core.parts import Opaque, Text, Thinking, ToolCall
from aiclient.providers.openai.responses_draft import DELTAS, Draft, Place
from aiclient.providers.openai.responses_output import item_parts
from aiclient.wire.json import JsonObject

__all__ = ["ResponsesStream"]

_TERMINAL: Final = frozenset({"response.completed", "response.incomplete", "response.failed"})
_OPENING: Final = frozenset({"response.created", "response.in_progress", "response.queued"})
_CALLS: Final = frozenset({"custom_tool_call", "function_call"})


class ResponsesStream:
    """One stream; its last event carries the whole response.

    Args:
        provider: Whose stream it is.
    """

    def __init__(self, provider: str) -> None:
        self._provider = provider
        self._response: JsonObject = {}
        self._draft = Draft()
        self._shown: set[int] = set()
        """Items of which a piece of text was handed out."""
        self._thought: tuple[int, str, int] | None = None
        self._calls: dict[int, int] = {}
        """Item → number of the call."""
        self._written: set[int] = set()
        """Calls of which a piece of the arguments was handed out."""
        self._complete = False

    @property
    def complete(self) -> bool:
        """True once a terminal event came."""
        return self._complete

    def feed(self, event: JsonObject, /) -> Sequence[StreamEvent]:
        """Take the next event and return ours."""
        kind = event.get("type")
        place = DELTAS.get(kind) if isinstance(kind, str) else None
        if place is not None:
            return self._delta(event, place)
        if kind == "response.output_item.added":
            self._draft.begin(event)
            return self._begun(self._draft.index(event), object_at(event, "item"))
        if kind == "response.output_item.done":
            return self._done(*self._draft.finish(event))
        if kind == "response.output_text.annotation.added":
            self._draft.note(event)
        elif kind in _TERMINAL:
            self._complete = True
            self._response = object_at(event, "response")
            return self._rest()
        elif kind in _OPENING:
            self._response = object_at(event, "response")
        return ()

    def _delta(self, event: JsonObject, place: Place) -> Sequence[StreamEvent]:
        item, part, text = self._draft.piece(event, place)
        if not text:
            return ()
        if place.item == "message":
            self._shown.add(item)
            return (TextDelta(text),)
        if place.item == "reasoning":
            before, self._thought = self._thought, (item, place.field, part)
            self._shown.add(item)
            apart = before is not None and before[0] == item and before != self._thought
            return (ThinkingDelta(f"\n\n{text}" if apart else text),)
        number = self._calls.get(item)
        if number is None:
            return ()
        self._written.add(item)
        return (ToolCallDelta(number, text),)

    def _begun(self, index: int, item: JsonObject) -> tuple[StreamEvent, ...]:
        if item.get("type") not in _CALLS or index in self._calls:
            return ()
        number = self._calls[index] = len(self._calls)
        identity = text_at(item, "call_id") or text_at(item, "id") or ""
        return (ToolCallStart(number, identity, text_at(item, "name") or ""),)

    def _done(self, index: int, item: JsonObject) -> Sequence[StreamEvent]:
        events: list[StreamEvent] = [*self._begun(index, item)]
        for part in item_parts(item, index, self._provider):
            if isinstance(part, ToolCall):
                number = self._calls[index]
                if part.raw_arguments and index not in self._written:
                    events.append(ToolCallDelta(number, part.raw_arguments))
                events.append(ToolCallEnd(number, part))
            elif isinstance(part, Opaque):
                events.append(OpaqueEvent(part))
            elif index in self._shown:
                continue
            elif isinstance(part, Text):
                events.append(TextDelta(part.text))
            elif isinstance(part, Thinking) and part.text:
                events.append(ThinkingDelta(part.text))
        return events

    def _rest(self) -> Sequence[StreamEvent]:
        """Return what only the whole response tells, such as a call that no event was about."""
        events: list[StreamEvent] = []
        for index, item in enumerate(objects_at(self._response, "output")):
            # Servers that do not number items must not make us repeat what was heard already.
            repeated = bool(self._shown) and item.get("type") in {"message", "reasoning"}
            if not repeated and not self._draft.is_done(index):
                events += self._done(index, item)
        return events

    def body(self) -> JsonObject:
        """Return the response; where it has not ended, what came of it so far."""
        response = self._response
        # Some servers leave the output out of the last event, since they have sent it already.
        if response.get("output"):
            return response
        return {**response, "output": self._draft.output()}

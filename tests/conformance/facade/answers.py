"""Checks one recorded answer: nothing of it is lost, streamed or not."""

from __future__ import annotations

import json
from collections.abc import Iterator

from aiclient.core.errors import DecodeError, StreamInterruptedError
from aiclient.core.events import (
    StreamEvent,
    TextDelta,
    ThinkingDelta,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
)
from aiclient.core.responses import ChatResponse
from aiclient.wire.json import JsonObject
from codegen.replay.equality import differences, parse_json
from codegen.replay.events import split_stream
from codegen.replay.records import Record
from tests.conformance.facade.dialects import Dialect
from tests.conformance.facade.facts import losses
from tests.conformance.facade.playback import Played, play

__all__ = ["check_plain", "check_stream", "is_cut", "recorded_events"]


def check_plain(dialect: Dialect, record: Record) -> tuple[Played, list[str]]:
    """Check an answer that came in one piece; return it with what is wrong.

    Args:
        dialect: What the record speaks.
        record: The exchange.
    """
    played = play(dialect, record)
    try:
        body = parse_json(record.response or b"")
    except ValueError:
        return played, [] if isinstance(played.error, DecodeError) else [
            "crash: the answer is not JSON, and no error says so"
        ]
    if not isinstance(body, dict):
        return played, [] if isinstance(played.error, DecodeError) else [
            "crash: the answer is no object, and no error says so"
        ]
    if played.response is None:
        return played, _refused(body, played)
    return played, losses(dialect.read(body), played.response)


def check_stream(dialect: Dialect, record: Record) -> tuple[Played, list[str]]:
    """Check a stream: its events, its end, and that both say the same.

    Args:
        dialect: What the record speaks.
        record: The exchange.
    """
    events = recorded_events(dialect, record)
    body, said = dialect.merge(events)
    played = play(dialect, record)
    if is_cut(dialect, record):
        return played, [*_cut(played, said)]
    if played.response is None:
        return played, _refused(events[-1] if events else {}, played)
    found = losses(dialect.read(body), played.response)
    found += _events(played.events, played.response)
    given = "".join(event.text for event in played.events)
    if said not in given:
        found.append(f"event: pieces of {len(said)} characters came out as {len(given)}")
    found += _merged(dialect, events, played.response)
    if dialect.name == "responses":
        held = played.response.answer.body if played.response.answer else None
        found += [f"event: merged and last response differ at {each}" for each in differences(body, held)]
    return played, found


def recorded_events(dialect: Dialect, record: Record) -> list[JsonObject]:
    """Return the events of a recorded stream; one that was cut short at the end is none.

    Raises:
        ValueError: Another event is not JSON.
    """
    payloads = _payloads(dialect, record)
    if payloads and _is_broken(payloads[-1]):
        del payloads[-1]
    values = [parse_json(each) for each in payloads]
    return [value for value in values if isinstance(value, dict)]


def is_cut(dialect: Dialect, record: Record) -> bool:
    """Return True where a recorded stream stops before its end."""
    payloads = _payloads(dialect, record)
    if payloads and _is_broken(payloads[-1]):
        return True
    # Some compatible servers give no reason for the end, only the mark of it.
    marked = (record.response or b"").rstrip().endswith(b"data: [DONE]")
    return not marked and not dialect.ended(recorded_events(dialect, record))


def _payloads(dialect: Dialect, record: Record) -> list[bytes]:
    framing = "ndjson" if dialect.name == "ollama" else "sse"
    found = [each.data for each in split_stream(record.response or b"", framing)]
    return [each for each in found if each.strip() != b"[DONE]"]


def _is_broken(payload: bytes) -> bool:
    try:
        parse_json(payload)
    except ValueError:
        return True
    return False


def _cut(played: Played, said: str) -> Iterator[str]:
    """A stream that stops is an error, which keeps what came."""
    if not isinstance(played.error, StreamInterruptedError):
        ended = type(played.error).__name__ if played.error else "a whole answer"
        yield f"event: the recorded stream stops before its end, and that became {ended}"
    kept = played.response or played.partial
    if said and (kept is None or said not in kept.text + kept.thinking):
        yield f"event: {len(said)} characters came before the stream stopped, and are not kept"


def _refused(body: JsonObject, played: Played) -> list[str]:
    """An answer may say itself that it failed; then the error has to say so."""
    if body.get("error") or body.get("type") == "error" or "failed" in str(body.get("type")):
        return []
    return [f"crash: {type(played.error).__name__}: {played.error}"]


def _events(events: list[StreamEvent], response: ChatResponse) -> Iterator[str]:
    texts = "".join(event.text for event in events if isinstance(event, TextDelta))
    if texts != response.text:
        yield f"event: {len(texts)} characters were streamed, {len(response.text)} are in the response"
    thoughts = "".join(event.thinking for event in events if isinstance(event, ThinkingDelta))
    # What separates thoughts is ours and is not streamed by everyone.
    if "".join(thoughts.split()) != "".join(response.thinking.split()):
        yield f"event: {len(thoughts)} of {len(response.thinking)} characters of thinking were streamed"
    starts = [(event.id, event.name) for event in events if isinstance(event, ToolCallStart)]
    ends = [event.call for event in events if isinstance(event, ToolCallEnd)]
    if tuple(ends) != response.tool_calls or starts != [(call.id, call.name) for call in ends]:
        yield f"event: {len(starts)} calls began, {len(ends)} ended, {len(response.tool_calls)} came out"
    for place, call in enumerate(ends):
        written = "".join(
            event.arguments for event in events if isinstance(event, ToolCallDelta) and event.index == place
        )
        if written and call.arguments and json.loads(written) != call.arguments:
            yield f"event: the pieces of the arguments of {call.name} are not its arguments"


def _merged(dialect: Dialect, events: list[JsonObject], response: ChatResponse) -> Iterator[str]:
    decoder = dialect.provider.adapter.decoder()
    for event in events:
        decoder.feed(event)
    answer = dialect.provider.adapter.decode(decoder.body())
    if answer.parts != response.parts or (answer.usage is not None and answer.usage != response.usage):
        yield "event: the merged body decodes to another answer"

"""Checks a recorded stream by driving the library's own event flow over it."""

from __future__ import annotations

from collections.abc import Iterator

from aiclient.core.errors import AIClientError, ProviderError
from aiclient.core.event_flow import Events, event_flow
from aiclient.core.flow import Emit, Read
from aiclient.core.retry import Attempt
from aiclient.wire.call import StreamSpec
from aiclient.wire.json import Json
from aiclient.wire.model import UnknownVariant, WireModel
from codegen.replay.equality import differences, parse_json
from codegen.replay.events import Payload, split_stream
from codegen.replay.reading import Reading
from codegen.replay.typed import dump, strict_problems

__all__ = ["check_stream"]

#: Odd, and smaller than most events, so that pieces end anywhere.
_PIECE = 1021


def check_stream(reading: Reading, spec: StreamSpec) -> None:
    """Check every event of a stream: typed, nothing lost, none missing and none invented.

    Args:
        reading: The exchange.
        spec: How the call says that the stream is read.
    """
    body = reading.record.response or b""
    sent = [each for each in split_stream(body, spec.framing) if not _is_end(each, spec)]
    events: list[object] = []
    error = _drive(reading, spec, body, events)
    if error is not None:
        _check_refusal(reading, sent[len(events) :], error)
        sent = sent[: len(events)]
    if len(sent) != len(events):
        reading.outcome.round_trip("response", [f"/: {len(sent)} events were sent, {len(events)} came out"])
        return
    for index, (payload, event) in enumerate(zip(sent, events, strict=True)):
        _check_event(reading, spec.event, payload, event, f"#{index}")


def _is_end(payload: Payload, spec: StreamSpec) -> bool:
    return spec.sentinel is not None and payload.data.decode("utf-8", "replace").strip() == spec.sentinel


def _drive(reading: Reading, spec: StreamSpec, body: bytes, events: list[object]) -> AIClientError | None:
    """Run the flow; return the error that ended it, if one did."""
    stream = Events(reading.endpoint, spec, reading.reply(stream_id=1), reading.info, Attempt())
    pieces = _pieces(body)
    flow = event_flow(stream)
    answer: object = None
    try:
        while True:
            effect = flow.send(answer)
            answer = None
            if isinstance(effect, Read):
                answer = next(pieces, b"")
            elif isinstance(effect, Emit):
                events.append(effect.event)
            else:
                raise TypeError(f"the event flow asked for {type(effect).__name__}")
    except StopIteration:
        return None
    except AIClientError as error:
        return error


def _pieces(body: bytes) -> Iterator[bytes]:
    for start in range(0, len(body), _PIECE):
        yield body[start : start + _PIECE]


def _check_refusal(reading: Reading, rest: list[Payload], error: AIClientError) -> None:
    """A stream may end in an error of the provider, whole in the error; anything else is a crash."""
    if not isinstance(error, ProviderError) or not rest:
        reading.found("crash", f"{type(error).__name__}: {error}")
        return
    reading.outcome.errors += 1
    reading.outcome.round_trip("response", differences(parse_json(rest[0].data), error.body))
    if len(rest) > 1:
        reading.found("lost", f"{len(rest) - 1} events after the error")


def _check_event(reading: Reading, ref: str, payload: Payload, event: object, prefix: str) -> None:
    outcome = reading.outcome
    outcome.events += 1
    recorded = parse_json(payload.data)
    places = {each.pointer: each.where for each in reading.judge.event(reading.operation, recorded, outcome, prefix)}
    problems = strict_problems(ref, payload.data)
    outcome.strict_events += not problems
    for pointer, reason in problems:
        reading.found("strict", reason, prefix + pointer, places.get(pointer, ref))
    if isinstance(event, WireModel) and not isinstance(event, UnknownVariant):
        outcome.typed_events += 1
    else:
        reading.found("untyped", f"the event {_tag(recorded)!r} has no type of its own", prefix, ref)
    dumped, warned = dump(event)
    for text in warned:
        reading.found("warning", text, prefix, ref)
    found = differences(recorded, dumped)
    if payload.name is not None and payload.name != _tag(dumped):
        found.append(f"/: the event's name {payload.name!r} is not in the event")
    outcome.round_trip("response", found, prefix)


def _tag(event: Json) -> Json:
    return event.get("type", event.get("event")) if isinstance(event, dict) else None

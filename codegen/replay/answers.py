"""Checks a recorded answer by letting the library read it, and comparing what it made of it."""

from __future__ import annotations

from aiclient.core.decode import decode
from aiclient.core.encode import AnyCall
from aiclient.core.errors import AIClientError
from aiclient.wire.binary import Binary
from aiclient.wire.call import ResultSpec, StreamCall
from codegen.replay.equality import differences, parse_json
from codegen.replay.error_answers import check_error
from codegen.replay.reading import Reading
from codegen.replay.streams import check_stream
from codegen.replay.typed import dump, strict_problems

__all__ = ["check_answer"]


def check_answer(reading: Reading, call: AnyCall | None) -> None:
    """Check the answer of one matched exchange.

    Args:
        reading: The exchange.
        call: What the call builder made of the request; None where it made nothing.
    """
    status = reading.record.status
    if status is None:
        reading.found("unchecked", "the recording has no status")
    elif not 200 <= status < 300:
        check_error(reading)
    elif call is None:
        reading.found("unchecked", "no call: the request could not be built")
    elif isinstance(call, StreamCall):
        check_stream(reading, call.stream)
    else:
        _check_whole(reading, call.result)


def _check_whole(reading: Reading, result: ResultSpec) -> None:
    outcome = reading.outcome
    body = reading.record.response or b""
    try:
        value = decode(reading.endpoint, reading.reply(), result, request=reading.info)
    except AIClientError as error:
        reading.found("crash", str(error))
        return
    if isinstance(value, Binary):
        outcome.round_trip("response", [] if value.content == body else ["/: the bytes differ"])
    elif isinstance(value, str) and (result.kind == "text" or result.text_too):
        outcome.round_trip("response", [] if value.encode() == body else ["/: the text differs"])
    elif result.kind == "json" and not (value is None and result.none_too and not body.strip()):
        _check_json(reading, result.type or "", body, value)
    else:
        lost = [f"/: {len(body)} bytes came where no body is expected"] if body.strip() else []
        outcome.round_trip("response", lost)


def _check_json(reading: Reading, ref: str, body: bytes, value: object) -> None:
    outcome = reading.outcome
    outcome.responses += 1
    recorded = parse_json(body)
    places = {each.pointer: each.where for each in reading.judge.response(reading.operation, recorded, outcome)}
    problems = strict_problems(ref, body)
    outcome.strict_responses += not problems
    for pointer, reason in problems:
        reading.found("strict", reason, pointer, places.get(pointer, ref))
    dumped, warned = dump(value)
    for text in warned:
        reading.found("warning", text, "", ref)
    outcome.round_trip("response", differences(recorded, dumped))

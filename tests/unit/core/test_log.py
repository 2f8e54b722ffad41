"""Runs recorded, written, read back and replayed."""

from __future__ import annotations

import pytest

from aiclient.core.call_flow import send_flow, stream_flow
from aiclient.core.errors import AIClientError, ReplayMissError, ServerError
from aiclient.core.flow import (
    Emit,
    Flow,
    Gather,
    Invoke,
    emit,
    gather,
    invoke,
    now,
    random,
    read,
    send,
    sleep,
)
from aiclient.core.log import Entry, Log, recorded, replay
from aiclient.wire.http import HttpRequest
from tests.unit.core.sample import CALL, KEY, STREAM, drive, endpoint, opened, reply

POINT = endpoint()
OK = reply(200, b'{"id": "1"}')
KNOWN = {"tests.unit.core.sample:Answer": type(CALL)}


def everything() -> Flow[list[object]]:
    """Ask for every effect there is."""
    answer = yield from send(HttpRequest("GET", "https://h/"))
    chunk = yield from read(1)
    rest = yield from read(1, last=True)
    yield from sleep(0.5)
    yield from emit({"n": 1})
    made = yield from invoke("len", len, {"obj": "x"})
    times = [(yield from now()), (yield from now("steady"))]
    return [answer, chunk, rest, made, times, (yield from random())]


def test_every_effect_is_recorded_and_replayed() -> None:
    log = Log()
    effects, value = drive(recorded(everything(), log), OK, b"x", b"", None, None, 1, 5.0, 6.0, 0.5)
    assert value == [OK, b"x", b"", 1, [5.0, 6.0], 0.5]
    assert [entry.effect for entry in log.entries] == effects
    back = Log.parse(log.lines())
    assert back.entries == log.entries
    assert replay(everything(), back) == value


def test_a_call_is_replayed_without_its_key() -> None:
    log = Log()
    _, value = drive(recorded(send_flow(POINT, CALL), log), 0.0, reply(500), 0.5, 1.0, None, OK)
    lines = log.lines()
    assert KEY not in "".join(lines)
    assert replay(send_flow(POINT, CALL), Log.parse(lines)) == value


def test_an_error_is_replayed() -> None:
    log = Log()
    failing = ServerError("m", provider="p", status=500)
    with pytest.raises(ServerError):
        drive(recorded(sleep(1.0), log), failing)
    with pytest.raises(ServerError, match="m"):
        replay(sleep(1.0), Log.parse(log.lines()))


def test_other_errors_end_the_log() -> None:
    log = Log()
    with pytest.raises(KeyError):
        drive(recorded(sleep(1.0), log), KeyError("x"))
    assert log.entries == []


def test_a_stream_is_replayed() -> None:
    log = Log()
    drive(recorded(stream_flow(POINT, STREAM), log), 0.0, opened(), None, b'data: {"id": "1"}\n\n', None, b"")
    known = {"tests.unit.core.sample:Answer": type(log.entries[-2].effect)}
    kept = [entry for entry in log.entries if isinstance(entry.effect, Emit)]
    assert len(kept) == 2
    assert replay(stream_flow(POINT, STREAM), log) is None
    assert known


def test_branches_have_logs_of_their_own() -> None:
    def both() -> Flow[list[float]]:
        return (yield from gather({"a": now(), "b": now("steady")}))

    log = Log()
    flow = recorded(both(), log)
    effect = next(flow)
    assert isinstance(effect, Gather)
    results = [drive(child, float(place))[1] for place, child in enumerate(effect.flows)]
    with pytest.raises(StopIteration) as stop:
        flow.send(results)
    assert stop.value.value == [0.0, 1.0]
    back = Log.parse(log.lines())
    assert [len(branch.entries) for branch in back.entries[0].branches] == [1, 1]
    assert replay(both(), back) == [0.0, 1.0]


def test_a_flow_that_asks_for_something_else() -> None:
    log = Log([Entry(Invoke("a", {"x": 1}), 2)])
    with pytest.raises(ReplayMissError, match="effect 0 of the log is Invoke, but the flow asks for Sleep"):
        replay(sleep(1.0), log)
    with pytest.raises(ReplayMissError, match="with another arguments"):
        replay(invoke("a", len, {"x": 2}), log)
    with pytest.raises(ReplayMissError, match="ends after 0 effects, but the flow asks for Sleep"):
        replay(sleep(1.0), Log())


def test_a_flow_that_asks_for_nothing() -> None:
    def idle() -> Flow[int]:
        yield from ()
        return 7

    log = Log()
    assert drive(recorded(idle(), log)) == ([], 7)
    assert replay(idle(), log) == 7


def test_blank_lines_are_skipped() -> None:
    assert Log.parse(["", "\n"]).entries == []


def test_errors_of_entries_come_back() -> None:
    entry = Entry(Emit(1), None, AIClientError("m"))
    back = Entry.from_json(entry.to_json())
    assert back.error is not None
    assert back.error.message == "m"

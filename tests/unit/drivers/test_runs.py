"""Flows run by both drivers: the same events, results, contexts and clean-ups."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from typing import TypeVar

import pytest

from aiclient.core.flow import Flow, Invoke, emit, gather, invoke, now, random, read, send, sleep
from aiclient.drivers.aio import AsyncRun
from aiclient.drivers.sync import SyncRun
from aiclient.drivers.transport import Exchange
from aiclient.drivers.transport_async import AsyncExchange
from aiclient.wire.http import HttpRequest
from tests.unit.drivers.loopback import plain, serving, streamed

T = TypeVar("T")
Both = Callable[[Callable[[], Flow[T]]], tuple[list[object], T]]

PLACE: ContextVar[str] = ContextVar("PLACE", default="outside")


def blocking(make: Callable[[], Flow[T]]) -> tuple[list[object], T]:
    """Run a flow with the blocking driver."""
    exchange = Exchange()
    steps = SyncRun(exchange, make())
    events: list[object] = []
    try:
        while True:
            events.append(next(steps))
    except StopIteration as stop:
        value: T = stop.value
        return events, value
    finally:
        exchange.close()


def awaited(make: Callable[[], Flow[T]]) -> tuple[list[object], T]:
    """Run a flow with the async driver."""

    async def main() -> tuple[list[object], T]:
        steps = AsyncRun(AsyncExchange(), make())
        events: list[object] = []
        while await steps.advance():
            events.append(steps.event)
        assert not await steps.advance()
        return events, steps.value  # type: ignore[return-value] # pyright: ignore[reportReturnType]

    return asyncio.run(main())


both = pytest.mark.parametrize("both", [blocking, awaited])


@both
def test_effects(both: Both[list[object]]) -> None:
    def flow() -> Flow[list[object]]:
        yield from emit("a")
        yield from sleep(0.0)
        wall, steady, chance = (yield from now()), (yield from now("steady")), (yield from random())
        yield from emit("b")
        made = yield from invoke("len", len_of, {"obj": "xyz"})
        return [abs(wall - time.time()) < 100, steady <= time.monotonic(), 0 <= chance < 1, made]

    def len_of(obj: str) -> int:
        return len(obj)

    assert both(flow) == (["a", "b"], [True, True, True, 3])


@both
def test_requests(both: Both[tuple[int, bytes, bytes, bytes]]) -> None:
    with serving(lambda line, heard: (streamed if heard.method == "POST" else plain)(line, heard)) as server:

        def flow() -> Flow[tuple[int, bytes, bytes, bytes]]:
            whole = yield from send(HttpRequest("GET", server.url))
            head = yield from send(HttpRequest("POST", server.url, stream=True))
            assert head.body is None
            assert head.stream_id is not None
            data = b""
            while chunk := (yield from read(head.stream_id)):
                data += chunk
            after = yield from read(head.stream_id)
            unknown = yield from read(99)
            return whole.status, data, after, unknown

        _, (status, data, after, unknown) = both(flow)
    assert status == 200
    assert data.count(b"data:") == 4
    assert after == unknown == b""


@both
def test_async_and_blocking_functions(both: Both[list[object]]) -> None:
    async def slow(x: int) -> int:
        await asyncio.sleep(0)
        return x + 1

    class Tool:
        async def __call__(self, x: int) -> int:
            return x + 2

    def flow() -> Flow[list[object]]:
        first = yield from invoke("slow", slow, {"x": 1})
        second = yield from invoke("tool", Tool(), {"x": 1})
        return [first, second]

    assert both(flow) == ([], [2, 3])


@both
def test_errors_reach_the_flow(both: Both[str]) -> None:
    def fail() -> None:
        raise KeyError("k")

    def flow() -> Flow[str]:
        try:
            yield from invoke("fail", fail, {})
        except KeyError as error:
            return f"saw {error}"
        return "missed"

    assert both(flow) == ([], "saw 'k'")

    def careless() -> Flow[str]:
        yield from invoke("fail", fail, {})
        return "missed"

    with pytest.raises(KeyError):
        both(careless)


@both
def test_a_function_out_of_a_log(both: Both[object]) -> None:
    def flow() -> Flow[object]:
        value: object = yield Invoke("search")
        return value

    with pytest.raises(RuntimeError, match="'search' comes from a log"):
        both(flow)


@both
def test_branches_run_side_by_side(both: Both[list[str]]) -> None:
    barrier = threading.Barrier(3, timeout=10)

    def meet(name: str) -> str:
        barrier.wait()
        return name

    def branch(name: str) -> Flow[str]:
        yield from emit(f"{name} begins")
        # Each waits for the others: in turn, none would ever end.
        value = yield from invoke("meet", meet, {"name": name})
        return f"{value}!"

    def flow() -> Flow[list[str]]:
        yield from emit("start")
        values = yield from gather({name: branch(name) for name in "abc"})
        yield from emit("end")
        return values

    events, values = both(flow)
    assert values == ["a!", "b!", "c!"]
    assert events[0] == "start"
    assert events[-1] == "end"
    assert sorted(map(str, events[1:-1])) == ["a begins", "b begins", "c begins"]


@both
def test_a_failing_branch_ends_the_others(both: Both[object]) -> None:
    ended: list[str] = []

    def good() -> Flow[object]:
        try:
            while True:
                yield from emit("tick")
                yield from sleep(0.005)
        finally:
            ended.append("good")

    def bad() -> Flow[object]:
        yield from sleep(0.02)
        raise KeyError("bad")

    def flow() -> Flow[object]:
        try:
            yield from gather({"good": good(), "bad": bad()})
        except KeyError:
            return "saw it"
        return "missed"

    events, value = both(flow)
    assert value == "saw it"
    assert set(events) <= {"tick"}
    assert ended == ["good"]


@both
def test_no_branches(both: Both[list[object]]) -> None:
    def flow() -> Flow[list[object]]:
        nothing: Mapping[str, Flow[object]] = {}
        return (yield from gather(nothing))

    assert both(flow) == ([], [])


@both
def test_a_context_neither_leaks_nor_is_lost(both: Both[list[str]]) -> None:
    seen: list[str] = []

    def flow() -> Flow[list[str]]:
        token = PLACE.set("inside")
        yield from emit(1)
        seen.append(PLACE.get())
        yield from invoke("look", lambda: seen.append(PLACE.get()), {})
        yield from gather({"a": look()})
        PLACE.reset(token)
        return seen

    def look() -> Flow[None]:
        seen.append(PLACE.get())
        yield from emit(2)

    token = PLACE.set("caller")
    events, value = both(flow)
    assert events == [1, 2]
    assert value == ["inside"] * 3
    assert PLACE.get() == "caller"
    PLACE.reset(token)

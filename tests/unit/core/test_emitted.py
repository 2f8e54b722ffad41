"""Rewriting what a flow emits leaves everything else as it was."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from aiclient.core.emitted import rewritten
from aiclient.core.flow import Emit, Flow, Sleep


def doubled(event: object) -> Iterable[object]:
    return (event, event) if event != "drop" else ()


def test_events_are_rewritten_and_results_kept() -> None:
    def flow() -> Flow[str]:
        yield Emit("a")
        yield Emit("drop")
        got = yield Sleep(1)
        return str(got)

    outer = rewritten(flow(), doubled)
    assert [next(outer), outer.send(None)] == [Emit("a"), Emit("a")]
    assert outer.send(None) == Sleep(1)
    with pytest.raises(StopIteration) as done:
        outer.send("woken")
    assert done.value.value == "woken"


def test_errors_reach_the_inner_flow() -> None:
    def flow() -> Flow[str]:
        try:
            yield Sleep(1)
        except OSError:
            yield Emit("saved")
        return "ok"

    outer = rewritten(flow(), doubled)
    next(outer)
    assert outer.throw(OSError()) == Emit("saved")


def test_closing_closes_the_inner_flow() -> None:
    log: list[str] = []

    def flow() -> Flow[None]:
        try:
            yield Emit("a")
        finally:
            log.append("closed")

    outer = rewritten(flow(), doubled)
    next(outer)
    outer.close()
    assert log == ["closed"]

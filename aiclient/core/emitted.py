"""Rewrites what a flow emits: one kind of events in, another out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar, cast

from aiclient.core.flow import Emit, Flow

__all__ = ["rewritten"]

T = TypeVar("T")


def rewritten(flow: Flow[T], rewrite: Callable[[object], Iterable[object]]) -> Flow[T]:
    """Run a flow and hand out, for each event of it, what `rewrite` makes of that.

    Args:
        flow: Emits the events to change; its other effects pass through.
        rewrite: Returns the events to emit instead of one, perhaps none.
    """
    try:
        effect = next(flow)
        while True:
            if type(effect) is Emit:
                for event in rewrite(effect.event):
                    yield Emit(event)
                effect = next(flow)
                continue
            try:
                result = cast(object, (yield effect))
            except Exception as error:  # noqa: BLE001 - it belongs to the inner flow, which may handle it
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as stop:
        return cast(T, stop.value)
    finally:
        flow.close()

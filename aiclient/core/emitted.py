"""Rewrites the events that a flow hands out, for layers that add to what a stream shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from aiclient.core.flow import Emit, Flow

__all__ = ["rewritten"]

T = TypeVar("T")


def rewritten(flow: Flow[T], rewrite: Callable[[object], object | None]) -> Flow[T]:
    """Run a flow, with other events in place of its own.

    Args:
        flow: What emits them.
        rewrite: Returns what is handed out for an event; None for nothing.
    """
    try:
        effect = next(flow)
        while True:
            if type(effect) is Emit:
                event = rewrite(effect.event)
                if event is None:
                    effect = flow.send(None)
                    continue
                effect = effect if event is effect.event else Emit(event)
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

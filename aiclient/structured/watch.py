"""Watches a streamed answer: events of text carry what is known of the value, the last one carries it whole."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from aiclient.core.events import Finish, TextDelta
from aiclient.core.flow import Emit, Flow
from aiclient.structured.partials import Partials
from aiclient.structured.wanted import plan_of, wanted_of

if TYPE_CHECKING:
    from aiclient.core.context import CallContext
    from aiclient.core.partial import Partial
    from aiclient.core.responses import ChatResponse
    from aiclient.structured.verdict import Verdict

__all__ = ["Watch"]


class Watch:
    """One streamed answer.

    The end of the stream is held back until the whole answer was checked: who sees a `Finish` has a value.
    """

    def __init__(self, context: CallContext) -> None:
        self._context = context
        self._partials: Partials | None = None
        self._finish: Finish | None = None

    def around(self, flow: Flow[ChatResponse]) -> Flow[ChatResponse]:
        """Run a flow, and put partials on its events.

        Args:
            flow: What asks the provider.
        """
        try:
            effect = next(flow)
            while True:
                if type(effect) is Emit:
                    seen = self._seen(effect.event)
                    if seen is None:
                        effect = flow.send(None)
                        continue
                    effect = seen
                try:
                    result = cast(object, (yield effect))
                except Exception as error:  # noqa: BLE001 - it belongs to the inner flow, which may handle it
                    effect = flow.throw(error)
                else:
                    effect = flow.send(result)
        except StopIteration as stop:
            return cast("ChatResponse", stop.value)
        finally:
            flow.close()

    def ended(self, response: ChatResponse, verdict: Verdict) -> Flow[None]:
        """Hand out the end of the stream.

        Args:
            response: The whole answer.
            verdict: What it is worth; an empty one where the model calls tools.
        """
        finish = self._finish or Finish(response.finish_reason, response.raw_finish_reason)
        partial = None if response.tool_calls else self._grown().ended(verdict)
        yield Emit(finish if partial is None else replace(finish, partial=partial))

    def _seen(self, event: object) -> Emit | None:
        """Return what is handed out for an event."""
        if isinstance(event, TextDelta):
            return Emit(TextDelta(event.text, self._grown().feed(event.text)))
        if isinstance(event, Finish):
            self._finish = event
            return None
        return Emit(event)

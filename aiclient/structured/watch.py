"""Watches a streamed answer: events of text carry what is known of the value, the last one all of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from aiclient.core.emitted import rewritten
from aiclient.core.events import Finish, TextDelta
from aiclient.core.flow import Emit, Flow
from aiclient.structured.partials import Partials
from aiclient.structured.wanted import plan_of

if TYPE_CHECKING:
    from aiclient.core.context import CallContext
    from aiclient.core.responses import ChatResponse
    from aiclient.structured.shape import Shape
    from aiclient.structured.verdict import Verdict

__all__ = ["Watch"]


class Watch:
    """One streamed answer.

    The end of the stream is held back until the whole answer was checked: who sees a `Finish` has a value.
    """

    def __init__(self, context: CallContext, shape: Shape[object]) -> None:
        self._context = context
        self._shape = shape
        self._partials: Partials | None = None
        self._finish: Finish | None = None

    def around(self, flow: Flow[ChatResponse]) -> Flow[ChatResponse]:
        """Run a flow, and put partials on its events.

        Args:
            flow: What asks the provider.
        """
        return rewritten(flow, self._seen)

    def ended(self, response: ChatResponse, verdict: Verdict | None) -> Flow[None]:
        """Hand out the end of the stream.

        Args:
            response: The whole answer.
            verdict: What its value is; None where there is none, because the model calls tools.
        """
        finish = self._finish or Finish(response.finish_reason, response.raw_finish_reason)
        if verdict is not None:
            finish = replace(finish, partial=self._growing().whole(verdict.data, verdict.value))
        yield Emit(finish)

    def _seen(self, event: object) -> object | None:
        """Return what is handed out for an event."""
        if type(event) is TextDelta:
            return TextDelta(event.text, self._growing().feed(event.text))
        if type(event) is Finish:
            self._finish = event
            return None
        return event

    def _growing(self) -> Partials:
        # How the answer was asked for is known with its first event, and stays then.
        if self._partials is None:
            self._partials = Partials(self._shape, plan_of(self._context))
        return self._partials

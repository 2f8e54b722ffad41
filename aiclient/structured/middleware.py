"""The STRUCTURE layer: answers become values of the wanted type, or an error that says why not."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, ClassVar

from aiclient.core.changes import changed
from aiclient.core.errors import AIClientError, StructuredOutputError
from aiclient.core.flow import Flow
from aiclient.core.middleware import GenerateHandler, Layer, Middleware
from aiclient.core.responses import ChatResponse
from aiclient.structured.again import asked_again, refusal_to_repeat, summed
from aiclient.structured.verdict import Verdict, judged
from aiclient.structured.wanted import Wanted, plan_of, wanted_of

if TYPE_CHECKING:
    from aiclient.core.context import CallContext
    from aiclient.core.requests import GenerateRequest
    from aiclient.structured.watch import Watch

__all__ = ["Structuring"]


class Structuring(Middleware):
    """Reads and checks answers of a type, and asks again for what does not fit.

    It does nothing for calls that want no type. Answers in which the model calls tools pass as they are.
    """

    layer: ClassVar[Layer] = Layer.STRUCTURE

    def generate(self, request: GenerateRequest, call_next: GenerateHandler) -> Flow[ChatResponse]:
        """Ask until the answer fits, as often as is allowed; the parameters are those of every layer.

        Raises:
            StructuredOutputError: It does not.
        """
        wanted = wanted_of(request.context)
        return call_next(request) if wanted is None else _Course(request, call_next, wanted).flow()


@dataclass(slots=True)
class _Course:
    """One call, with all of its tries."""

    request: GenerateRequest
    call_next: GenerateHandler
    wanted: Wanted
    tries: list[ChatResponse] = field(default_factory=list[ChatResponse])

    def flow(self) -> Flow[ChatResponse]:
        request = self.request
        while True:
            response, verdict = yield from self._tried(request)
            if verdict.reason is None:
                return response
            self._mark(verdict)
            stopped = refusal_to_repeat(self.request, self.tries, verdict=verdict, wanted=self.wanted)
            if stopped is not None:
                raise self._error(verdict, stopped)
            request = asked_again(request, self.tries[-1], verdict)

    def _tried(self, request: GenerateRequest) -> Flow[tuple[ChatResponse, Verdict]]:
        """Ask once; return all of the tries as one response, and what is to be thought of the last."""
        context = request.context
        watch = self._watch(context) if request.stream else None
        flow = self.call_next(request)
        try:
            self.tries.append((yield from (flow if watch is None else watch.around(flow))))
        except AIClientError as error:
            if self.tries and error.partial is None:
                error.partial = summed(self.tries)
            raise
        last, response = self.tries[-1], summed(self.tries)
        verdict = judged(last, self.wanted.shape, plan_of(context))
        due = verdict.reason != "tool_calls"
        if not due and not self.wanted.valued:
            verdict = Verdict()  # calls are an answer too, and are handed on
        if verdict.reason is None:
            response = changed(response, {"parsed": verdict.value})
            if watch is not None:
                yield from watch.ended(last, verdict if due else None)
        return response, verdict

    def _watch(self, context: CallContext) -> Watch:
        # What reads JSON piece by piece is loaded with the first stream.
        from aiclient.structured.watch import Watch

        return Watch(context, self.wanted.shape)

    def _mark(self, verdict: Verdict) -> None:
        """Say in the record of the last attempt that its answer did not fit."""
        records = self.request.context.attempts
        if records and records[-1].error is None:
            why = StructuredOutputError(
                verdict.told(self.wanted.shape.name),
                reason=verdict.reason or "invalid",
                errors=verdict.problems,
            )
            records[-1] = replace(records[-1], error=why)

    def _error(self, verdict: Verdict, stopped: str) -> StructuredOutputError:
        response = summed(self.tries)
        count = len(self.tries)
        asked = f"asked {count} times" if count > 1 else ""
        why = "; ".join(part for part in (asked, stopped) if part)
        after = f" ({why})" if why else ""
        error = StructuredOutputError(
            f"{response.model} {verdict.told(self.wanted.shape.name)}{after}",
            reason=verdict.reason or "invalid",
            text=response.text or response.finish_message or "",
            usage=response.usage,
            cost=response.cost,
            errors=verdict.problems,
            tries=count,
        )
        error.partial = response
        return error

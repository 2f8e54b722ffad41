"""Calls with scripted answers: what is below the layer under test, stepped by hand."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import cast

from aiclient.core.bill import Bill
from aiclient.core.context import AttemptRecord
from aiclient.core.errors import AIClientError
from aiclient.core.events import StreamEvent
from aiclient.core.finish import FinishReason
from aiclient.core.flow import Effect, Emit, Flow
from aiclient.core.messages import UserMessage
from aiclient.core.parts import Text, ToolCall
from aiclient.core.pricing import Price, PriceRow
from aiclient.core.repairs import Repairs
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse
from aiclient.core.usage import Usage
from aiclient.structured.middleware import Structuring
from aiclient.structured.prepare import prepared
from aiclient.structured.wanted import WANTED, wanted_by

__all__ = ["City", "Script", "answer", "asking"]

PRICE = Price((PriceRow({"input": "1000000", "output": "2000000"}),))
"""A dollar for a token of the prompt, two for one of the answer."""


@dataclass
class City:
    """What an answer could be."""

    name: str
    people: int | None = None


def answer(
    text: str,
    finish: FinishReason = "stop",
    *,
    calls: Iterable[str] = (),
    tokens: tuple[int, int] = (10, 5),
) -> ChatResponse:
    """Return an answer of a model."""
    parts = (*((Text(text),) if text else ()), *(ToolCall(id=f"id-{name}", name=name) for name in calls))
    return ChatResponse(
        provider="acme",
        model="acme-1",
        parts=parts,
        finish_reason=finish,
        usage=Usage(input_tokens=tokens[0], output_tokens=tokens[1]),
        bill=Bill(PRICE, datetime(2026, 1, 1, tzinfo=UTC)),
    )


def asking(
    wanted: object = City,
    *,
    stream: bool = False,
    valued: bool = False,
    repairs: int | Repairs | None = None,
) -> GenerateRequest:
    """Return a request that wants a type."""
    request = GenerateRequest(
        provider="acme", model="acme-1", messages=(UserMessage("Where?"),), stream=stream
    )
    keywords = {"response_model": wanted, "max_repairs": repairs}
    request.context.state[WANTED] = wanted_by(keywords, valued=valued)
    return request


@dataclass
class Script:
    """A provider that gives scripted answers, and keeps what it was asked."""

    answers: Sequence[ChatResponse | AIClientError]
    events: Sequence[StreamEvent] = ()
    """What it emits on the way to each answer."""
    asked: list[GenerateRequest] = field(default_factory=list[GenerateRequest])

    def __call__(self, request: GenerateRequest) -> Flow[ChatResponse]:
        """Answer one request."""
        given = self.answers[len(self.asked)]
        self.asked.append(request)
        prepared(request, self)
        for event in self.events:
            yield Emit(event)
        records = request.context.attempts
        if isinstance(given, AIClientError):
            records.append(AttemptRecord(len(records) + 1, given))
            raise given
        records.append(AttemptRecord(len(records) + 1, usage=given.usage, bill=given.bill))
        return given

    def run(self, request: GenerateRequest) -> tuple[ChatResponse, list[StreamEvent]]:
        """Run a request through the layer under test; return its response and events."""
        flow, events = Structuring().generate(request, self), list[StreamEvent]()
        try:
            effect: Effect = next(flow)
            while True:
                assert isinstance(effect, Emit), "the layer does no I/O of its own"
                events.append(cast(StreamEvent, effect.event))
                effect = flow.send(None)
        except StopIteration as stop:
            response: ChatResponse = stop.value
            return response, events

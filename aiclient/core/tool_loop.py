"""The loop of tools: ask, run what the model calls, tell it the results, until it answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, TypeAlias

from aiclient.core.context import CallContext
from aiclient.core.errors import (
    AIClientError,
    ConfigurationError,
    StepLimitError,
    ToolArgumentsError,
    ToolError,
)
from aiclient.core.flow import Flow, gather
from aiclient.core.messages import Message, ToolMessage
from aiclient.core.middleware import ToolHandler
from aiclient.core.parts import ToolCall
from aiclient.core.responses import ChatResponse
from aiclient.core.tool_calls import ToolCallRequest
from aiclient.core.tool_output import ToolOutput
from aiclient.core.tool_set import ToolSet
from aiclient.core.tools import AnyTool

__all__ = ["Ask", "OnToolError", "ToolLoop", "run_tool"]

OnToolError: TypeAlias = Literal["report", "raise"]
"""Whether the model is told of a failing tool, or the caller."""

Ask: TypeAlias = Callable[[tuple[Message, ...], int], Flow[ChatResponse]]
"""Asks the model with a conversation; the number is the step, from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolLoop:
    """One run; agents use the same loop."""

    ask: Ask
    tools: ToolSet
    call_tool: ToolHandler
    """Runs one call, with all layers around it."""
    max_steps: int = 8
    """Most answers of the model, the last one included."""
    on_error: OnToolError = "report"

    def __post_init__(self) -> None:
        if self.max_steps < 1:
            raise ConfigurationError(
                f"max_steps is {self.max_steps}; the model has to be asked at least once"
            )

    def flow(self, messages: Sequence[Message], context: CallContext) -> Flow[ChatResponse]:
        """Run until the model answers without calling a tool.

        Args:
            messages: The conversation so far.
            context: State of the whole run.

        Raises:
            StepLimitError: It still calls tools in its last step; `partial` holds what happened.
        """
        said = tuple(messages)
        steps: list[ChatResponse] = []
        try:
            while True:
                response = yield from self.ask(said, len(steps) + 1)
                steps.append(response)
                said = (*said, response.message)
                calls = response.tool_calls
                if not calls and response.finish_reason != "pause":
                    return _summed(steps, said)
                if len(steps) >= self.max_steps:
                    raise self._too_many(response)
                said = (*said, *(yield from self._answers(calls, len(steps), context)))
        except AIClientError as error:
            if steps:
                # What came of a last answer, before something was wrong with it, is a part of the run.
                partial = error.partial
                error.partial = _summed(steps if partial is None else [*steps, partial], said)
            raise

    def _answers(self, calls: Sequence[ToolCall], step: int, context: CallContext) -> Flow[list[ToolMessage]]:
        flows = {
            f"{place}:{call.name}": self._answer(
                ToolCallRequest(call=call, tool=self._tool(call), step=step, context=context)
            )
            for place, call in enumerate(calls)
        }
        if len(flows) == 1:
            # One call needs no thread of its own.
            return [(yield from flows.popitem()[1])]
        return (yield from gather(flows)) if flows else []

    def _tool(self, call: ToolCall) -> AnyTool | None:
        return self.tools.find(call.name) if call.name in self.tools else None

    def _answer(self, request: ToolCallRequest) -> Flow[ToolMessage]:
        try:
            output = yield from self.call_tool(request)
        except ToolError as error:
            # What a layer refuses is for the model to read, like what a tool raises.
            if self.on_error == "raise":
                raise
            told = error.feedback() if isinstance(error, ToolArgumentsError) else error.message
            output = ToolOutput(told, is_error=True)
        call = request.call
        return ToolMessage(output.content, tool_call_id=call.id, name=call.name, is_error=output.is_error)

    def _too_many(self, response: ChatResponse) -> StepLimitError:
        wanted = ", ".join(call.name for call in response.tool_calls) or "to go on"
        return StepLimitError(
            f"{response.model} still wants {wanted} after {self.max_steps} steps; raise max_steps, or look "
            "at error.partial.messages to see where it goes round in circles"
        )


def run_tool(tools: ToolSet, on_error: OnToolError) -> ToolHandler:
    """Return the lowest layer of a tool call: it checks the arguments and runs the tool.

    Args:
        tools: The tools there are.
        on_error: `report` turns failures into outputs for the model.
    """

    def handle(request: ToolCallRequest) -> Flow[ToolOutput]:
        call = request.call
        arguments = call.arguments if call.raw_arguments is None else call.raw_arguments
        return tools.invoke_flow(call.name, arguments, on_error=on_error)

    return handle


def _summed(steps: Sequence[ChatResponse], messages: tuple[Message, ...]) -> ChatResponse:
    """Return the last answer with what all of them took."""
    last, usage = steps[-1], steps[0].usage
    for step in steps[1:]:
        usage = usage + step.usage
    return replace(
        last,
        usage=usage,
        warnings=tuple(dict.fromkeys(text for step in steps for text in step.warnings)),
        attempts=tuple(attempt for step in steps for attempt in step.attempts),
        steps=tuple(steps),
        messages=messages,
    )

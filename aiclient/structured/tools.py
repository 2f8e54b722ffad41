"""Strict tools: parameters in a provider's dialect, and the arguments of calls back in their own form."""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from threading import Lock
from typing import TYPE_CHECKING, Final, TypeVar, cast

from aiclient.core.emitted import rewritten
from aiclient.core.events import ToolCallEnd
from aiclient.core.flow import Flow
from aiclient.core.messages import AssistantMessage, Message
from aiclient.core.parts import Part, ToolCall
from aiclient.core.tools import AnyTool, Tool, as_tool
from aiclient.structured.dialects import Dialect
from aiclient.structured.measure import Measure, measured
from aiclient.structured.transform import Transformed, transform

if TYPE_CHECKING:
    from aiclient.core.context import CallContext
    from aiclient.core.requests import GenerateRequest
    from aiclient.core.responses import ChatResponse
    from aiclient.wire.json import JsonObject

__all__ = ["TOOLS", "strict_tools", "undone"]

M = TypeVar("M", bound=Message)

TOOLS: Final = "structured.tools"
"""Name in the state of a call: how the parameters of its strict tools were written."""
_KEPT: Final = 512
"""Schemas that are remembered."""


@dataclass(frozen=True, slots=True)
class _Strict:
    """One tool whose calls the provider shall hold to its schema."""

    place: int
    tool: AnyTool
    made: Transformed
    size: Measure
    text: str
    """The schema as it is sent."""


def strict_tools(
    request: GenerateRequest, dialect: Dialect, beside: JsonObject | None = None
) -> GenerateRequest:
    """Return a request whose strict tools are written in a dialect, and leave the way back in its context.

    Args:
        request: For a concrete provider and model.
        dialect: What the provider holds models to.
        beside: A schema that counts towards the same limits: that of the answer, where it is held to.
    """
    tools = [as_tool(one) for one in request.options.tools or ()]
    wanted = [place for place, tool in enumerate(tools) if _is_strict(tool, request)]
    context = request.context
    context.state.pop(TOOLS, None)
    if not wanted:
        return request
    if dialect.mode != "native" or dialect.strict_tools == 0:
        context.unsupported(
            "strict for tools", f"{request.provider} holds no model to their schemas; calls are checked here"
        )
        return replace(request, options=replace(request.options, tools=[_loose(tool) for tool in tools]))
    found: list[_Strict] = []
    for place in wanted:
        one = _made(place, tools[place], dialect)
        if one is None or one.made.blockers:
            why = one.made.blockers[0].text if one is not None else "its schema cannot be read"
            _demoted(context, tools, place, f"{dialect.name} cannot say {why}")
        else:
            found.append(one)
    for one, why in _too_many(found, dialect, beside):
        found.remove(one)
        _demoted(context, tools, one.place, why)
    for one in found:
        tools[one.place] = _written(one)
    context.state[TOOLS] = {one.tool.name: one.made for one in found}
    messages = tuple([_rewritten(message, context) for message in request.messages])
    return replace(request, messages=messages, options=replace(request.options, tools=tuple(tools)))


def _is_strict(tool: AnyTool, request: GenerateRequest) -> bool:
    return tool.strict is True or (tool.strict is None and request.options.strict is True)


def _loose(tool: AnyTool) -> AnyTool:
    return tool.replace(strict=False) if tool.strict else tool


def _demoted(context: CallContext, tools: list[AnyTool], place: int, why: str) -> None:
    """Send a tool as it is after all, and say so."""
    context.warn(f"the tool {tools[place].name!r} is not strict: {why}; its calls are checked here")
    tools[place] = _loose(tools[place])


def _written(one: _Strict) -> AnyTool:
    tool = one.tool
    made = Tool.from_schema(tool.name, tool.description, one.made.schema, cache_control=tool.cache_control)
    return made.replace(strict=True, cache_control=tool.cache_control)


def _too_many(
    found: Sequence[_Strict], dialect: Dialect, beside: JsonObject | None
) -> Iterable[tuple[_Strict, str]]:
    """Return the tools that go beyond what a request may hold, the fattest first, and why."""
    limits = dialect.limits
    other = Measure() if beside is None else measured(beside)
    left, gone = list(found), list[tuple[_Strict, str]]()
    while left:
        optionals = other.optionals + sum(one.size.optionals for one in left)
        unions = other.unions + sum(one.size.unions for one in left)
        if limits.optionals is not None and optionals > limits.optionals:
            fattest = max(left, key=lambda one: (one.size.optionals, len(one.text)))
            why = f"{optionals} members may be left out in all, at most {limits.optionals} are taken"
        elif limits.unions is not None and unions > limits.unions:
            fattest = max(left, key=lambda one: (one.size.unions, len(one.text)))
            why = f"there are {unions} unions in all, at most {limits.unions} are taken"
        elif dialect.strict_tools is not None and len(left) > dialect.strict_tools:
            fattest = max(left, key=lambda one: len(one.text))
            why = f"{len(left)} tools are strict, at most {dialect.strict_tools} are taken"
        else:
            break
        left.remove(fattest)
        gone.append((fattest, why))
    return gone


class _Written:
    """Schemas of tools in dialects; they are written once, however often a tool is offered."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._known: OrderedDict[tuple[str, str], tuple[Transformed, Measure, str]] = OrderedDict()

    def schema(self, parameters: JsonObject, dialect: Dialect) -> tuple[Transformed, Measure, str]:
        key = (dialect.name, json.dumps(parameters))
        with self._lock:
            found = self._known.get(key)
        if found is None:
            made = transform(parameters, dialect)
            found = made, measured(made.schema), json.dumps(made.schema)
            with self._lock:
                self._known[key] = found
                while len(self._known) > _KEPT:
                    self._known.popitem(last=False)
        return found


_WRITTEN: Final = _Written()


def _made(place: int, tool: AnyTool, dialect: Dialect) -> _Strict | None:
    try:
        made, size, text = _WRITTEN.schema({"type": "object", **tool.parameters}, dialect)
    except (TypeError, ValueError, RecursionError):
        return None
    return _Strict(place, tool, made, size, text)


# --- the way back -----------------------------------------------------------------------------------


def undone(flow: Flow[ChatResponse], context: CallContext) -> Flow[ChatResponse]:
    """Run a flow, with the arguments of calls in the form that tools know.

    Pieces of arguments in a stream stay as the model writes them; the whole call is in the tool's form.

    Args:
        flow: What asks the provider.
        context: Where `strict_tools` left the way back.
    """
    known = cast("Mapping[str, Transformed]", context.state[TOOLS])

    def rewrite(event: object) -> object:
        if type(event) is ToolCallEnd:
            return replace(event, call=_decoded(event.call, known))
        return event

    response = yield from rewritten(flow, rewrite)
    if not response.tool_calls:
        return response
    parts = tuple([_decoded(part, known) if isinstance(part, ToolCall) else part for part in response.parts])
    return replace(response, parts=parts)


def _decoded(call: ToolCall, known: Mapping[str, Transformed]) -> ToolCall:
    made = known.get(call.name)
    if made is None or (not call.arguments and call.raw_arguments):
        # What cannot be read as an object is for the tool's own check to refuse.
        return call
    arguments = made.undo(call.arguments)
    if arguments == call.arguments or not isinstance(arguments, dict):
        return call
    return replace(call, arguments=arguments, raw_arguments=None)


def _rewritten(message: Message, context: CallContext) -> Message:
    """Show a model its earlier calls the way it wrote them."""
    if not isinstance(message, AssistantMessage) or isinstance(message.content, str):
        return message
    known = cast("Mapping[str, Transformed]", context.state[TOOLS])
    parts = [_encoded(part, known) for part in message.content]
    return replace(message, content=tuple(parts))


def _encoded(part: Part, known: Mapping[str, Transformed]) -> Part:
    made = known.get(part.name) if isinstance(part, ToolCall) else None
    if made is None or not isinstance(part, ToolCall) or part.raw_arguments is not None:
        return part
    arguments = made.apply(part.arguments)
    return replace(part, arguments=arguments) if isinstance(arguments, dict) else part

"""Keywords of a generation as Ollama's options, format and way to think."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Literal, cast

from aiclient.core.errors import ConfigurationError
from aiclient.core.reasoning_levels import level_of_tokens, nearest_level
from aiclient.core.requests import GenerateRequest
from aiclient.core.tools import AnyTool, as_tool

if TYPE_CHECKING:
    from aiclient_generated.ollama.v1 import params

__all__ = ["answer_format", "model_options", "refuse", "think", "tools"]

_LEVELS: Final = ("low", "medium", "high", "max")


def model_options(request: GenerateRequest) -> params.ModelOptionsParam | None:
    """Return what a request says of how to generate; None where it says nothing."""
    given = request.options
    found: dict[str, object] = {
        "temperature": given.temperature,
        "num_predict": given.max_tokens,
        "top_p": given.top_p,
        "top_k": given.top_k,
        "seed": given.seed,
        "stop": given.stop if given.stop is None or isinstance(given.stop, str) else list(given.stop),
        "presence_penalty": given.presence_penalty,
        "frequency_penalty": given.frequency_penalty,
    }
    options = {name: value for name, value in found.items() if value is not None}
    return cast("params.ModelOptionsParam", options) if options else None


def think(request: GenerateRequest) -> bool | Literal["high", "medium", "low", "max"] | None:
    """Return whether and how much the model is to think; None where nothing is said."""
    wanted = request.options.reasoning
    if wanted is None or isinstance(wanted, bool):
        return wanted
    if wanted in {"none", 0}:
        return False
    level = level_of_tokens(wanted) if isinstance(wanted, int) else wanted
    chosen = nearest_level(level, _LEVELS)
    if chosen is None:
        request.context.unsupported(f"reasoning={wanted!r}", f"Ollama takes {', '.join(_LEVELS)}")
    elif isinstance(wanted, int):
        request.context.warn(
            f"reasoning={wanted}: Ollama takes no number of tokens; {chosen!r} was sent instead"
        )
    elif chosen != wanted:
        request.context.unsupported(
            f"reasoning={wanted!r}", f"Ollama takes {', '.join(_LEVELS)}", instead=repr(chosen)
        )
    return cast("Literal['high', 'medium', 'low', 'max'] | None", chosen)


def answer_format(request: GenerateRequest) -> Literal["json"] | Mapping[str, object] | None:
    """Return the form that the answer is held to; None for free text.

    Raises:
        ConfigurationError: `response_format` is of no kind that Ollama knows.
    """
    wanted = request.options.response_format
    kind = None if wanted is None else wanted.get("type")
    if wanted is None or kind == "text":
        return None
    if kind == "json_object":
        return "json"
    if kind == "json_schema":
        inner = wanted.get("json_schema")
        holder = cast(Mapping[str, object], inner) if isinstance(inner, Mapping) else wanted
        schema = holder.get("schema")
        if isinstance(schema, Mapping):
            return cast(Mapping[str, object], schema)
        raise ConfigurationError("response_format of type 'json_schema' needs the schema itself, as `schema`")
    # Ollama's own form is the bare schema.
    return wanted


def tools(request: GenerateRequest) -> list[params.ToolParam] | None:
    """Return the tools of a request; None where there are none, or where none may be called."""
    given = request.options.tools
    if not given or request.options.tool_choice == "none":
        return None
    return [_tool(as_tool(one)) for one in given]


def refuse(request: GenerateRequest) -> None:
    """Report the keywords that Ollama has no place for."""
    given, report = request.options, request.context.unsupported
    if given.tool_choice not in (None, "auto", "none"):
        report("tool_choice", "Ollama leaves it to the model whether it calls tools")
    if given.parallel_tool_calls is not None:
        report("parallel_tool_calls", "Ollama leaves it to the model how many tools it calls at once")
    if given.metadata is not None:
        report("metadata", "Ollama keeps nothing about its requests")
    if given.user is not None:
        report("user", "Ollama does not tell its users apart")


def _tool(tool: AnyTool) -> params.ToolParam:
    function: params.ToolFunctionParam = {"name": tool.name, "parameters": tool.parameters}
    if tool.description:
        function["description"] = tool.description
    return {"type": "function", "function": function}

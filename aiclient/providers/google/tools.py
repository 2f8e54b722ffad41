"""Tools as Gemini's function declarations, and whether the model may call them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.core.requests import GenerateRequest
from aiclient.core.tools import AnyTool, as_tool
from aiclient.providers.google.generation import generation

if TYPE_CHECKING:
    from aiclient_generated.google.v1beta import params

__all__ = ["tool_config", "tools"]

_FIRST_STRICT = (2, 5)


def tools(request: GenerateRequest) -> list[params.ToolParam] | None:
    """Return the tools of a request; None where there are none."""
    given = request.options.tools
    if not given:
        return None
    return [{"functionDeclarations": [_declaration(as_tool(one)) for one in given]}]


def tool_config(request: GenerateRequest) -> params.ToolConfigParam | None:
    """Return whether the model may, must not or must call tools; None where nothing is said."""
    options = request.options
    if options.parallel_tool_calls is not None:
        request.context.unsupported(
            "parallel_tool_calls", "Gemini decides itself how many tools it calls at once"
        )
    choice = options.tool_choice
    calling: params.FunctionCallingConfigParam
    if choice is None or choice == "auto":
        if _strict(request):
            calling = {"mode": "VALIDATED"}
        elif choice is None:
            return None
        else:
            calling = {"mode": "AUTO"}
    elif choice == "none":
        calling = {"mode": "NONE"}
    elif choice == "required":
        calling = {"mode": "ANY"}
    else:
        calling = {"mode": "ANY", "allowedFunctionNames": [choice]}
    return {"functionCallingConfig": calling}


def _declaration(tool: AnyTool) -> params.FunctionDeclarationParam:
    declared: params.FunctionDeclarationParam = {"name": tool.name, "parametersJsonSchema": tool.parameters}
    if tool.description:
        declared["description"] = tool.description
    return declared


def _strict(request: GenerateRequest) -> bool:
    """Say whether calls are to be held to their schemas, which is one setting for all tools."""
    given = request.options.tools or ()
    if not any(as_tool(one).strict for one in given):
        return False
    if generation(request) >= _FIRST_STRICT:
        return True
    request.context.unsupported(
        "strict for tools", f"{request.model} is older than Gemini 2.5; calls are checked here"
    )
    return False

"""Tools and the choice among them, as Anthropic takes them."""

from __future__ import annotations

from typing import Final

from aiclient.core.requests import GenerateRequest
from aiclient.core.tools import as_tool
from aiclient.providers.anthropic.encode_cache import marked
from aiclient.wire.json import Json, JsonObject

__all__ = ["tool_blocks", "tool_choice"]

_CHOICES: Final = {"auto": "auto", "none": "none", "required": "any"}


def tool_blocks(request: GenerateRequest) -> list[JsonObject] | None:
    """Return the definitions of the tools; None where there are none.

    Args:
        request: What is asked.
    """
    blocks: list[JsonObject] = []
    for tool in map(as_tool, request.options.tools or ()):
        block: JsonObject = {"name": tool.name}
        if tool.description:
            block["description"] = tool.description
        schema: dict[str, Json] = {"type": "object", **tool.parameters}
        block["input_schema"] = schema
        if tool.strict is not None:
            block["strict"] = tool.strict
        blocks.append(marked(block, tool.cache_control, request))
    return blocks or None


def tool_choice(request: GenerateRequest, *, budgeted: bool) -> JsonObject | None:
    """Return whether and which tools must be called; None leaves it to the model.

    Args:
        request: Its context tells the caller what cannot be sent.
        budgeted: The model is given a number of tokens to think with; it cannot be forced then.
    """
    options = request.options
    choice = options.tool_choice
    kind = _CHOICES.get(choice or "auto", "tool")
    if budgeted and kind in {"any", "tool"}:
        request.context.unsupported(
            f"tool_choice={choice!r}", "Claude cannot be forced to call a tool while it thinks with a budget"
        )
        choice, kind = None, "auto"
    single = options.parallel_tool_calls is False
    # Without tools there is nothing to choose, and the API refuses the field.
    if choice is None and not (single and options.tools):
        return None
    block: JsonObject = {"type": kind}
    if kind == "tool":
        block["name"] = choice
    if single and kind != "none":
        block["disable_parallel_tool_use"] = True
    return block

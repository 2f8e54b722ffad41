"""Tools and the choice among them, as Anthropic takes them."""

from __future__ import annotations

from typing import Final

from aiclient.core.requests import GenerateOptions
from aiclient.core.tools import as_tool
from aiclient.wire.json import Json, JsonObject

__all__ = ["tool_blocks", "tool_choice"]

_CHOICES: Final = {"auto": "auto", "none": "none", "required": "any"}


def tool_blocks(options: GenerateOptions) -> list[JsonObject] | None:
    """Return the definitions of the tools; None where there are none.

    Args:
        options: Keywords of the call.
    """
    blocks: list[JsonObject] = []
    for tool in map(as_tool, options.tools or ()):
        block: JsonObject = {"name": tool.name}
        if tool.description:
            block["description"] = tool.description
        schema: dict[str, Json] = {"type": "object", **tool.parameters}
        block["input_schema"] = schema
        if tool.strict is not None:
            block["strict"] = tool.strict
        blocks.append(block)
    return blocks or None


def tool_choice(options: GenerateOptions) -> JsonObject | None:
    """Return whether and which tools must be called; None leaves it to the model.

    Args:
        options: Keywords of the call.
    """
    choice = options.tool_choice
    single = options.parallel_tool_calls is False
    if choice is None:
        # Without tools there is nothing to choose, and the API refuses the field.
        if not single or not options.tools:
            return None
        choice = "auto"
    kind = _CHOICES.get(choice)
    block: JsonObject = {"type": "tool", "name": choice} if kind is None else {"type": kind}
    if single and kind != "none":
        block["disable_parallel_tool_use"] = True
    return block

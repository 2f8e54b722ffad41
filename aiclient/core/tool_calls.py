"""Calls of tools: what a model asked for, on its way through the layers to the function."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiclient.core.context import CallContext
from aiclient.core.parts import ToolCall

if TYPE_CHECKING:
    from aiclient.core.tools import AnyTool

__all__ = ["ToolCallRequest"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCallRequest:
    """One call that a model makes of a tool."""

    call: ToolCall
    """The tool's name and the arguments, as the model wrote them."""
    tool: AnyTool | None = None
    """None where there is no tool of that name."""
    step: int = 1
    """Which answer of the model it came with, from 1."""
    context: CallContext = field(default_factory=CallContext, compare=False, repr=False)
    """State of the whole run."""

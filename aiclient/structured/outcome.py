"""Outcomes: what a model's answer is, told by how it ended and before its text is looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from aiclient.core.json_view import objects_at, text_at
from aiclient.core.parts import Text

if TYPE_CHECKING:
    from aiclient.core.finish import FinishReason
    from aiclient.core.parts import Part
    from aiclient.core.responses import ChatResponse

__all__ = ["Outcome", "outcome_of"]

Outcome: TypeAlias = Literal["answer", "tool_calls", "refusal", "length", "content_filter", "empty"]
"""`answer`: there is text, which is to be read; `tool_calls`: no answer yet, the model waits for tools or
wants to go on; `refusal`: it declined; `length`: a limit cut it off; `content_filter`: a filter of the
provider did; `empty`: it said nothing."""

_ENDS: Final[dict[FinishReason, Outcome]] = {
    "content_filter": "content_filter",
    "length": "length",
    "pause": "tool_calls",
    "refusal": "refusal",
    "tool_calls": "tool_calls",
}


def outcome_of(response: ChatResponse) -> Outcome:
    """Return what an answer is.

    The first of these counts: it refuses in part, it was filtered, it calls a tool, it was cut off by a
    limit, it is empty. An answer that was cut off is none, however whole its text may look: what is missing
    can be the half that matters. Where a provider says nothing of why it ended, or something that nobody
    knows, its text is read: text that is cut does not pass for JSON.

    Args:
        response: The whole answer.
    """
    parts = response.parts
    ended = _ENDS.get(response.finish_reason) if response.finish_reason is not None else None
    if ended == "refusal" or any(_is_refusal(part) for part in parts):
        return "refusal"
    if ended == "content_filter":
        return "content_filter"
    if response.tool_calls:
        return "tool_calls"
    if ended is not None:
        return ended
    return "answer" if response.text.strip() else "empty"


def _is_refusal(part: Part) -> bool:
    """Tell whether a text is OpenAI's refusal; the end of the answer need not say so: it may be cut too."""
    if not isinstance(part, Text) or part.native is None:
        return False
    data = part.native.data
    if text_at(data, "refusal"):
        return True
    return any(piece.get("type") == "refusal" for piece in objects_at(data, "content"))

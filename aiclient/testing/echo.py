"""Echo answers: what a model says that was not told what to say, and what it costs."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from aiclient.testing.http import Json
from aiclient.testing.sample import sample
from aiclient.testing.script import TokenCount, ToolUse, Turn

if TYPE_CHECKING:
    from aiclient.testing.prompt_cache import Fate

__all__ = ["count", "count_tokens", "echo_turn", "items", "mapping", "text_of", "vector", "vectors_for"]


def mapping(value: object) -> Json:
    """Return a JSON object, or an empty one where the value is something else."""
    return cast(Json, value) if isinstance(value, dict) else {}


def items(value: object) -> list[object]:
    """Return a JSON array, or an empty one where the value is something else."""
    return cast(list[object], value) if isinstance(value, list) else []


def text_of(content: object) -> str:
    """Return the text of message content: a string, or the text of its parts."""
    if isinstance(content, str):
        return content
    texts: list[str] = []
    for part in items(content):
        inner = mapping(part)
        found = inner.get("text", inner.get("content"))
        texts.append(part if isinstance(part, str) else text_of(found))
    return "\n".join(text for text in texts if text)


def echo_turn(
    text: str, *, schema: object = None, json_mode: bool = False, forced: Mapping[str, object] | None = None
) -> Turn:
    """Return the answer to a user's text.

    Args:
        text: Last text of the conversation, which is given back.
        schema: JSON Schema that the answer has to fit; its smallest instance is given instead.
        json_mode: Whether any JSON object will do.
        forced: A tool that must be called: its `name` and its `schema`.
    """
    if forced is not None:
        arguments = mapping(sample(forced.get("schema")))
        return Turn(tools=(ToolUse(str(forced.get("name", "")), arguments),))
    if schema is not None:
        return Turn(text=json.dumps(sample(schema), ensure_ascii=False))
    return Turn(text=json.dumps({"echo": text}, ensure_ascii=False) if json_mode else text)


def count_tokens(texts: Iterable[str]) -> int:
    """Count tokens as about four characters each, and a few for each message."""
    return sum(math.ceil(len(text) / 4) + 3 for text in texts)


def count(turn: Turn, prompt: object, fate: Fate | None = None) -> TokenCount:
    """Return the usage of a turn: the scripted one, or a plausible one.

    Args:
        turn: What is answered.
        prompt: What was asked.
        fate: What the prompt cache did, where the server accounts for it.
    """
    if turn.tokens is not None:
        return turn.tokens
    calls = sum(len(json.dumps(dict(tool.arguments))) + len(tool.name) for tool in turn.tools)
    thinking = math.ceil(len(turn.thinking) / 4)
    spoken = len(turn.whole) + len(turn.refusal) + calls
    if fate is not None:
        output = 0 if fate.prewarm else thinking + max(1, math.ceil(spoken / 4))
        written = sum((fate.writes or {}).values())
        return TokenCount(fate.input, output, fate.read, written, thinking, fate.writes)
    size = len(json.dumps(prompt, ensure_ascii=False))
    return TokenCount(
        max(1, math.ceil(size / 4)), thinking + max(1, math.ceil(spoken / 4)), thinking=thinking
    )


def vector(text: str, size: int) -> list[float]:
    """Return a unit vector that depends on the text alone."""
    digest = hashlib.shake_256(text.encode()).digest(size)
    values = [byte / 127.5 - 1.0 for byte in digest]
    length = math.sqrt(sum(value * value for value in values)) or 1.0
    return [round(value / length, 7) for value in values]


def vectors_for(turn: Turn, texts: Sequence[str], size: int) -> list[list[float]]:
    """Return one vector a text: the scripted ones first."""
    scripted = [list(values) for values in turn.vectors or ()]
    return [scripted[i] if i < len(scripted) else vector(text, size) for i, text in enumerate(texts)]

"""The same inputs give the same bytes: in any order of tools and keys, and in any process."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aiclient import AssistantMessage, SystemMessage, UserMessage
from aiclient.cache.stable import canonical_tools
from aiclient.core.messages import Message
from aiclient.core.parts import ToolCall
from aiclient.core.tools import Tool
from tests.unit.cache.prompts import MODELS, client, preview

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning")

NAMES = st.lists(st.from_regex(r"[a-z]{1,6}", fullmatch=True), min_size=1, max_size=5, unique=True)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
FIELD = {"type": "string", "description": "A word."}
NESTED = {"type": "object", "properties": {"c": FIELD}}
SIX = sorted({"anthropic", "openai_responses", "openai_chat", "gemini", "xai", "groq", "ollama"})


def as_it_is(value: Any) -> Any:
    """Return the value."""
    return value


def reversed_keys(value: Any) -> Any:
    """Return an equal value whose objects were built in another order."""
    if isinstance(value, dict):
        found = cast("dict[str, Any]", value)
        return {name: reversed_keys(found[name]) for name in reversed(list(found))}
    if isinstance(value, list):
        items = cast("list[Any]", cast(object, value))
        return [reversed_keys(item) for item in items]
    return value


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(SIX),
    NAMES,
    st.dictionaries(st.text("abc", min_size=1, max_size=3), VALUES, max_size=4),
    st.randoms(use_true_random=False),
    st.sampled_from([True, "auto", "1h"]),
)
def test_the_order_of_tools_and_keys_does_not_show(
    name: str, names: list[str], arguments: dict[str, Any], random: Any, cache: Any
) -> None:
    def sent(order: list[str], turn: Any) -> bytes:
        fields = {each: {"type": "string", "description": each} for each in turn(dict.fromkeys(names))}
        schema: dict[str, Any] = {"properties": fields, "required": sorted(names)}
        tools = [Tool.from_schema(each, f"Does {each}.", turn(schema)) for each in order]
        call = ToolCall(id="call_1", name=names[0], arguments=turn(arguments))
        messages: list[Message] = [
            SystemMessage("You keep a library."),
            UserMessage("Where is Emma?"),
            AssistantMessage([call]),
            UserMessage("And?"),
        ]
        answer = {"type": "object", "required": ["b", "a"], "additionalProperties": False}
        answer = {**turn(answer), "properties": {"b": turn(FIELD), "a": turn(NESTED)}}
        form: dict[str, Any] = {"type": "json_schema", "json_schema": {"name": "answer", "schema": answer}}
        if turn is reversed_keys:
            form = dict(reversed(list(form.items())))
        more: dict[str, Any] = {"metadata": turn({"user_id": "u", "team": "t"}), "response_format": form}
        return preview(name, messages, tools=tools, cache=cache, **more).request.body

    shuffled = list(names)
    random.shuffle(shuffled)
    assert sent(names, as_it_is) == sent(shuffled, reversed_keys)


def test_models_write_an_answer_in_the_order_that_was_asked_for() -> None:
    fields = {"why": FIELD, "verdict": FIELD, "properties": FIELD}
    schema = {"type": "object", "properties": fields, "required": list(fields)}
    form = {"type": "json_schema", "json_schema": {"name": "answer", "schema": schema}}
    body = preview("ollama", [UserMessage("q")], cache=True, response_format=form).request.body
    assert body.index(b'"why"') < body.index(b'"verdict"') < body.index(b'"properties":{"description"')


def test_a_marked_tool_keeps_those_before_it_before_it() -> None:
    tools = [Tool.from_schema(name, "Does it.", {}) for name in "dbca"]
    tools[1] = tools[1].replace(cache_control="ephemeral")
    found = canonical_tools(tools)
    assert [tool.name for tool in found] == ["b", "d", "a", "c"]
    assert [tool.cache_control for tool in found] == [None, "ephemeral", None, None]


def test_a_strict_tool_stays_strict() -> None:
    tools = [Tool.from_schema("b", "B.", {}).replace(strict=True), Tool.from_schema("a", "A.", {})]
    assert [(tool.name, tool.strict) for tool in canonical_tools(tools)] == [("a", None), ("b", True)]


_PROGRAM = """
import sys
from typing import Literal
from enum import Enum
from aiclient import SystemMessage, UserMessage
from tests.unit.cache.prompts import MODELS, client
class Size(Enum):
    SMALL = "small"
    LARGE = "large"
Colour = Literal["red", "green"]
def order(size: Size, colour: Colour, words: set[str], more: dict[str, int] | None = None) -> str:
    "Order something."
    return ""
def ask(to: str) -> str:
    "Ask somebody."
    return ""
one = client()
for name in sorted(MODELS):
    model, api = MODELS[name]
    said = [SystemMessage("You keep a library."), UserMessage("Where is Emma?")]
    shown = one.chat(model, api=api).preview(said, tools=[order, ask], cache=True, metadata={"user_id": "u"})
    sys.stdout.write(shown.request.body.decode() + "\\n")
"""


def test_every_process_sends_the_same_bytes() -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-W", "ignore", "-c", _PROGRAM],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4711")
    }
    assert len(outputs) == 1
    assert len(outputs.pop().splitlines()) == len(MODELS)


def test_turns_are_only_appended() -> None:
    """What was sent before stays the beginning of what is sent later, as a cache needs it."""
    model = client().chat("claude-opus-5-5", system="You keep a library.", cache=True)
    said: list[Message] = []
    before: list[Any] = []
    for number in range(6):
        said.append(UserMessage(f"Question {number}?"))
        now: Any = model.preview(said).request.json()
        assert now["messages"][: len(before)] == before
        before = now["messages"]
        said.append(AssistantMessage(f"Answer {number}."))

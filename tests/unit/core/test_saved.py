"""Saved conversations load again, whole; what is no conversation is refused."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient.core.errors import ConfigurationError
from aiclient.core.messages import AssistantMessage, Message, SystemMessage, ToolMessage, UserMessage
from aiclient.core.parts import (
    Audio,
    CacheControl,
    Citation,
    Document,
    Image,
    Native,
    Opaque,
    Text,
    Thinking,
    ToolCall,
    ToolResult,
)
from aiclient.core.saved import SCHEMA_VERSION, messages_from_json, messages_to_json

native = st.builds(
    Native, st.just("acme"), st.dictionaries(st.text(), st.integers() | st.text()), st.integers(0, 3)
)
cache = st.none() | st.just("ephemeral") | st.builds(CacheControl, st.sampled_from([None, "5m", "1h"]))
text = st.builds(
    Text, st.text(), st.lists(st.builds(Citation, url=st.text()), max_size=2).map(tuple), cache_control=cache
)
parts = st.one_of(
    text,
    st.builds(Image, data=st.binary(min_size=1), detail=st.sampled_from([None, "low"])),
    st.builds(Audio, url=st.text(min_size=1), transcript=st.none() | st.text()),
    st.builds(
        Document,
        file_id=st.text(min_size=1),
        title=st.none() | st.text(),
        citations=st.none() | st.booleans(),
    ),
    st.builds(Thinking, text=st.text(), signature=st.none() | st.text(), native=st.none() | native),
    st.builds(ToolCall, id=st.text(), name=st.text(), arguments=st.dictionaries(st.text(), st.integers())),
    st.builds(
        ToolResult, call_id=st.text(), content=st.text() | st.lists(text, max_size=2), is_error=st.booleans()
    ),
    st.builds(Opaque, native=native),
)
content = st.text() | st.lists(parts, max_size=4)
messages: st.SearchStrategy[Message] = st.one_of(
    st.builds(SystemMessage, content, cache_control=cache),
    st.builds(UserMessage, content, cache_control=cache),
    st.builds(AssistantMessage, content, native=st.none() | native),
    st.builds(
        ToolMessage, content, tool_call_id=st.text(), name=st.none() | st.text(), is_error=st.booleans()
    ),
)


def natives(conversation: tuple[Message, ...]) -> list[object]:
    """What equality leaves out on purpose."""
    found: list[object] = [getattr(message, "native", None) for message in conversation]
    return found + [getattr(part, "native", None) for message in conversation for part in message.parts]


@given(st.lists(messages, max_size=4).map(tuple))
def test_a_conversation_survives_being_saved(conversation: tuple[Message, ...]) -> None:
    saved = json.loads(json.dumps(messages_to_json(conversation)))
    again = messages_from_json(saved)
    assert again == conversation
    assert natives(again) == natives(conversation)


def test_what_was_saved_by_the_first_version_loads() -> None:
    saved: dict[str, object] = {
        "schema": 1,
        "messages": [
            {"role": "system", "content": "Be brief."},
            {
                "role": "user",
                "content": [
                    {"type": "text", "text": "Hi"},
                    {"type": "image", "data": {"base64": "iVBORw=="}},
                ],
            },
            {
                "role": "assistant",
                "content": [{"type": "tool_call", "id": "c1", "name": "f", "arguments": {"q": 1}}],
                "native": {"provider": "acme", "data": {"id": "r1"}},
            },
            {"role": "tool", "content": "42", "tool_call_id": "c1", "cache_control": {"ttl": "1h"}},
        ],
    }
    assert messages_from_json(saved) == (
        SystemMessage("Be brief."),
        UserMessage([Text("Hi"), Image(data=b"\x89PNG")]),
        AssistantMessage([ToolCall(id="c1", name="f", arguments={"q": 1})]),
        ToolMessage("42", tool_call_id="c1", cache_control=CacheControl(ttl="1h")),
    )
    assert messages_to_json(messages_from_json(saved)) == saved


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ({}, "lacks `schema`"),
        ({"schema": SCHEMA_VERSION + 1, "messages": []}, "newer version"),
        ({"schema": 1, "messages": ["x"]}, "no object"),
        ({"schema": 1, "messages": [{"role": "oracle", "content": ""}]}, "no known role"),
        ({"schema": 1, "messages": [{"role": "user", "content": [{"type": "smell"}]}]}, "unknown type"),
        ({"schema": 1, "messages": [{"role": "user", "content": 5}]}, "no list"),
        ({"schema": 1, "messages": [{"role": "user", "text": "x"}]}, "cannot be read"),
    ],
)
def test_what_is_no_conversation_is_refused(data: dict[str, object], reason: str) -> None:
    with pytest.raises(ConfigurationError, match=reason):
        messages_from_json(data)

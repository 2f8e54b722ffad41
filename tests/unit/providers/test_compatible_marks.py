"""Cache marks in chat completions: a server that nobody has described is told, the described ones are not."""

from __future__ import annotations

from typing import Any

import pytest

from aiclient.core.encode import encode
from aiclient.core.endpoint import make_endpoint
from aiclient.core.messages import SystemMessage, ToolMessage, UserMessage
from aiclient.core.parts import CacheControl, Image, Text
from aiclient.core.requests import GenerateRequest
from aiclient.providers.openai.chat import ChatAdapter
from aiclient.wire.connect import Settings
from aiclient.wire.json import Json, JsonObject
from aiclient_generated.openai.manifest import MANIFEST
from codegen.replay.equality import parse_json

CONVERSATION = (
    SystemMessage("Be brief.", cache_control="ephemeral"),
    UserMessage((Text("Look.", cache_control=CacheControl("1h")), Text("Well?"))),
    UserMessage((Image(url="https://example.com/a.png", cache_control="ephemeral"),)),
    ToolMessage((Text("It is", cache_control="ephemeral"), Text(" red.")), tool_call_id="call_1"),
    ToolMessage("It is dead.", tool_call_id="call_2"),
)
EPHEMERAL: JsonObject = {"type": "ephemeral"}


def _sent(*, marks: bool) -> list[Any]:
    adapter = ChatAdapter("acme", "v1", builders="openai", marks=marks)
    endpoint = make_endpoint(MANIFEST, Settings(api_key="sk-fake-not-a-key"), {})
    request = GenerateRequest(provider="acme", model="m-1", messages=CONVERSATION)
    body: Json = parse_json(encode(endpoint, adapter.encode(request)).body or b"{}")
    assert isinstance(body, dict)
    messages = body["messages"]
    assert isinstance(messages, list)
    return messages


def test_marks_are_sent_where_the_caller_put_them() -> None:
    system, user, picture, red, dead = _sent(marks=True)
    assert system["content"] == [{"type": "text", "text": "Be brief.", "cache_control": EPHEMERAL}]
    assert user["content"] == [
        {"type": "text", "text": "Look.", "cache_control": {"type": "ephemeral", "ttl": "1h"}},
        {"type": "text", "text": "Well?"},
    ]
    assert picture["content"][0]["cache_control"] == EPHEMERAL
    assert red["content"] == [
        {"type": "text", "text": "It is", "cache_control": EPHEMERAL},
        {"type": "text", "text": " red."},
    ]
    assert dead["content"] == "It is dead."


def test_without_marks_nothing_is_told_and_texts_stay_texts() -> None:
    system, user, picture, red, _ = _sent(marks=False)
    assert (system["content"], red["content"]) == ("Be brief.", "It is red.")
    assert not [block for block in (*user["content"], *picture["content"]) if "cache_control" in block]


@pytest.mark.parametrize(("name", "told"), [("openai", False), ("acme", True)])
def test_only_servers_that_nobody_has_described_are_told(name: str, told: bool) -> None:
    from dataclasses import replace

    from aiclient.providers.openai.adapter import make_adapter, make_compatible_adapter

    manifest = replace(MANIFEST, name=name)
    adapter = make_compatible_adapter(manifest) if told else make_adapter(manifest, "v1", api="chat")
    request = GenerateRequest(provider=name, model="m-1", messages=CONVERSATION)
    endpoint = make_endpoint(MANIFEST, Settings(api_key="sk-fake-not-a-key"), {})
    assert (b"cache_control" in (encode(endpoint, adapter.encode(request)).body or b"")) is told

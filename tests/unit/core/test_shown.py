"""Values are shown in a line that a person can read, whatever they hold."""

from __future__ import annotations

import asyncio

import pytest

from aiclient import AssistantMessage, SystemMessage, UserMessage
from aiclient.core.messages import ToolMessage
from aiclient.core.models import ModelInfo
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
from aiclient.core.usage import Usage
from aiclient.testing import ProviderServer
from tests.unit.loopback import KEY, connected

LONG = "word " * 10_000
NATIVE = Native("acme", {"signature": LONG})
CALL = ToolCall(id="call_1", name="look", arguments={"text": LONG}, native=NATIVE)
VALUES = [
    Text(LONG, (Citation(url="https://example.com/" + LONG, text=LONG),), native=NATIVE),
    Thinking(text=LONG, signature=LONG, native=NATIVE),
    CALL,
    ToolResult(call_id="call_1", content=(Text(LONG), Text(LONG))),
    Image(data=LONG.encode()),
    Image(url="data:image/png;base64," + LONG),
    Audio(data=LONG.encode(), media_type="audio/wav"),
    Document(data=LONG.encode(), title=LONG),
    Opaque(native=NATIVE),
    SystemMessage(LONG),
    UserMessage((Text(LONG), Image(data=LONG.encode()))),
    AssistantMessage((Thinking(text=LONG), Text(LONG), CALL), native=NATIVE),
    ToolMessage(LONG, tool_call_id="call_1"),
    UserMessage(tuple(Text(f"{LONG}{place}") for place in range(50))),
    Usage(input_tokens=5, cache_writes={"5m": 3}),
    ModelInfo(provider="acme", id="acme-1", capabilities={f"c{place}": True for place in range(50)}),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_nothing_fills_the_screen(value: object) -> None:
    assert len(repr(value)) < 700
    assert repr(value).startswith(f"{type(value).__name__}(")


def test_what_says_nothing_is_left_out() -> None:
    assert repr(Text("Hi")) == "Text(text='Hi')"
    assert repr(UserMessage("Hi", cache_control=CacheControl("1h"))) == (
        "UserMessage(content='Hi', cache_control=CacheControl(ttl='1h'))"
    )
    assert repr(Usage(input_tokens=5)) == "Usage(input_tokens=5)"
    assert repr(Image(data=b"\x89PNG")) == "Image(data=<4 bytes>)"
    assert repr(Text(LONG)) == f"Text(text={LONG[:60]!r}… (50000 characters))"
    assert "… (50 in all)" in repr(VALUES[13])


def test_what_holds_a_key_shows_none(server: ProviderServer) -> None:
    async def awaited() -> str:
        async with model.stream_async("Hi") as stream:
            shown = repr(stream)
            assert [event async for event in stream]
        return shown + repr(stream)

    with connected(server) as client:
        model = client.chat("gpt-5.5", extra_headers={"x-token": KEY})
        with model.stream("Hi") as stream:
            before = repr(stream)
            events = list(stream)
        told = [repr(each) for each in (client, model, stream, stream.response, client.resolve("gpt-4o"))]
        told += [repr(each) for each in (*events, stream.response.request, client.provider("openai"))]
        told += [repr(stream.response.attempts), repr(model.preview("Hi")), str(model.preview("Hi"))]
        assert (before, repr(stream)) == ("<ChatStream, being read>", "<ChatStream, read to its end>")
        assert asyncio.run(awaited()) == "<AsyncChatStream, being read><AsyncChatStream, read to its end>"
    assert KEY not in "".join(told)
    assert max(len(each) for each in told[:-1]) < 700

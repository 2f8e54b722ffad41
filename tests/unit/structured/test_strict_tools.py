"""Strict tools: written in the dialect, called in the tool's own form, as many as a request takes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import cast

import pytest

from aiclient import AssistantMessage, Client, Tool, ToolMessage, UserMessage, tool
from aiclient.core.errors import UnsupportedFeatureError
from aiclient.core.events import ToolCallDelta, ToolCallEnd
from aiclient.core.parts import ToolCall
from aiclient.core.requests import GenerateOptions, GenerateRequest
from aiclient.core.tools import AnyTool
from aiclient.structured.dialects import dialect_named
from aiclient.structured.tools import TOOLS, strict_tools
from aiclient.testing import ProviderServer, ToolUse, Turn
from aiclient.wire.json import JsonObject
from tests.unit.loopback import MODELS

SEEN: list[tuple[object, ...]] = []


def route(start: str, stops: dict[str, int] | None = None, fast: bool = True) -> str:
    """Find a way."""
    SEEN.append((start, stops, fast))
    return f"{start} {stops} {fast}"


STRICT = Tool(route, strict=True)
AS_WRITTEN: dict[str, object] = {"start": "Oslo", "stops": [{"key": "Hamar", "value": 2}], "fast": None}
"""What a model writes that OpenAI holds to the schema: everything, null for what is absent."""
LEFT_OUT: dict[str, object] = {"start": "Oslo", "stops": [{"key": "Hamar", "value": 2}]}
"""The same for Anthropic, where members may be left out."""


def sent_tool(server: ProviderServer) -> JsonObject:
    """Return the parameters of the first tool of the last request."""
    return cast(JsonObject, json.loads(server.requests[-1].body)["tools"][0])


def schema_of(sent: JsonObject) -> JsonObject:
    """Return the parameters in it, wherever the provider has them."""
    inner = cast(JsonObject, sent.get("function", sent))
    return cast(JsonObject, inner.get("parameters") or inner.get("input_schema"))


@pytest.mark.parametrize("name", ["gpt-5.5", "claude-sonnet-5-5", "groq:openai/gpt-oss-20b"])
def test_strict_tools_are_written_in_the_dialect(server: ProviderServer, client: Client, name: str) -> None:
    client.chat(name).generate("?", tools=[STRICT])
    strict = sent_tool(server)
    stops = cast("JsonObject", schema_of(strict)["properties"])["stops"]
    assert '"key"' in json.dumps(stops), "a map is a list of entries there"
    assert strict.get("strict", cast(JsonObject, strict.get("function", {})).get("strict")) is True
    client.chat(name).generate("?", tools=[route], strict=True)
    assert sent_tool(server) == strict, "the call may say so for all tools"


@pytest.mark.parametrize("provider", MODELS)
def test_without_it_tools_are_sent_as_they_are(server: ProviderServer, client: Client, provider: str) -> None:
    model = client.chat(MODELS[provider])
    bodies: list[bytes] = []
    for strict in (None, "auto", False):
        model.generate("?", tools=[route], strict=cast(None, strict))
        bodies.append(server.requests[-1].body)
    assert len(set(bodies)) == 1
    assert json.dumps(Tool(route).parameters["properties"]).replace(" ", "") in bodies[0].decode().replace(
        " ", ""
    )


@pytest.mark.parametrize(("name", "written"), [("gpt-5.5", AS_WRITTEN), ("claude-sonnet-5-5", LEFT_OUT)])
def test_calls_come_back_in_the_form_of_the_tool(
    server: ProviderServer, client: Client, name: str, written: dict[str, object]
) -> None:
    model, calling = client.chat(name, tools=[STRICT]), ToolUse("route", written)
    server.script([calling] * 2 + [calling, "There.", calling, "There."])
    own = {"start": "Oslo", "stops": {"Hamar": 2}}
    assert [call.arguments for call in model.generate("?").tool_calls] == [own]
    with model.stream("?") as stream:
        events = list(stream)
    assert [event.call.arguments for event in events if isinstance(event, ToolCallEnd)] == [own]
    pieces = "".join(event.arguments for event in events if isinstance(event, ToolCallDelta))
    assert json.loads(pieces) == written, "pieces are what the model writes"
    assert [call.arguments for call in stream.response.tool_calls] == [own]
    SEEN.clear()
    assert model.run_tools("?").text == "There."
    assert asyncio.run(model.run_tools_async("?")).text == "There."
    assert SEEN == [("Oslo", {"Hamar": 2}, True)] * 2


def test_earlier_calls_are_shown_as_they_were_written(server: ProviderServer, client: Client) -> None:
    call = ToolCall(id="call_1", name="route", arguments={"start": "Oslo", "stops": {"Hamar": 2}})
    said = [UserMessage("?"), AssistantMessage([call]), ToolMessage("There.", tool_call_id="call_1")]
    client.chat("gpt-5.5", api="chat", tools=[STRICT]).generate(said)
    told = json.loads(server.requests[-1].body)["messages"][1]["tool_calls"][0]["function"]["arguments"]
    assert json.loads(told) == AS_WRITTEN


def test_arguments_that_are_no_object_are_left_for_the_tool_to_refuse(
    server: ProviderServer, client: Client
) -> None:
    server.script([Turn(tools=[ToolUse("route", {"start": 5, "stops": "none"})]), "Sorry."])
    response = client.chat("gpt-5.5", tools=[STRICT]).run_tools("?")
    assert "/start" in response.messages[2].text and "/stops" in response.messages[2].text


def test_a_provider_that_holds_to_nothing_says_so(server: ProviderServer, client: Client) -> None:
    response = client.chat(MODELS["ollama"]).generate("?", tools=[STRICT])
    assert any("strict for tools" in text for text in response.warnings)
    with pytest.raises(UnsupportedFeatureError, match="strict for tools"):
        strict_tools(asked([STRICT], on_unsupported=True), dialect_named("ollama"))


def test_a_schema_that_the_dialect_cannot_say_is_not_strict(server: ProviderServer, client: Client) -> None:
    tree: JsonObject = {
        "type": "object",
        "properties": {"node": {"$ref": "#/$defs/Node"}},
        "required": ["node"],
        "$defs": {
            "Node": {
                "type": "object",
                "properties": {"below": {"type": "array", "items": {"$ref": "#/$defs/Node"}}},
                "required": ["below"],
            }
        },
    }
    grow = Tool.from_schema("grow", "Grow.", tree).replace(strict=True)
    response = client.chat("claude-sonnet-5-5").generate("?", tools=[grow])
    assert sent_tool(server)["strict"] is False
    assert schema_of(sent_tool(server)) == tree
    assert any("'grow' is not strict" in text for text in response.warnings)


def asked(tools: list[AnyTool], *, on_unsupported: bool = False) -> GenerateRequest:
    """Return a request with tools."""
    request = GenerateRequest(
        provider="acme", model="acme-1", messages=(UserMessage("?"),), options=GenerateOptions(tools=tools)
    )
    if on_unsupported:
        request.context.on_unsupported = "error"
    return request


def with_options(count: int, name: str) -> AnyTool:
    """Return a strict tool with parameters that may be left out."""
    members: JsonObject = {f"{name}{place}": {"type": "integer"} for place in range(count)}
    parameters: JsonObject = {"type": "object", "properties": members, "required": []}
    return Tool.from_schema(name, "Do it.", parameters).replace(strict=True)


def strictness(request: GenerateRequest) -> dict[str, bool | None]:
    """Return which tools of a request are strict."""
    tools = cast("list[AnyTool]", list(request.options.tools or ()))
    return {one.name: one.strict for one in tools}


def test_the_fattest_are_not_strict_where_a_request_takes_no_more() -> None:
    request = asked([with_options(10, "a"), with_options(12, "b"), with_options(4, "c")])
    sent = strict_tools(request, dialect_named("anthropic"))
    assert strictness(sent) == {"a": True, "b": False, "c": True}
    assert "the tool 'b' is not strict: 26 members may be left out in all, at most 24" in str(
        request.context.warnings
    )
    assert set(cast("dict[str, object]", request.context.state[TOOLS])) == {"a", "c"}


def test_the_answer_counts_too() -> None:
    beside = with_options(20, "answer").parameters
    request = asked([with_options(3, "a"), with_options(4, "b")])
    sent = strict_tools(request, dialect_named("anthropic"), beside)
    assert strictness(sent) == {"a": True, "b": False}


def test_twenty_tools_may_be_strict() -> None:
    def numbered(place: int) -> Callable[..., str]:
        def run(value: int) -> str:
            return f"{value}"

        run.__name__ = f"tool{place}"
        return run

    tools = [tool(strict=True)(numbered(place)) for place in range(22)]
    sent = strict_tools(asked(list(tools)), dialect_named("anthropic"))
    assert sum(1 for strict in strictness(sent).values() if strict) == 20
    assert all(strictness(strict_tools(asked(list(tools)), dialect_named("openai-strict"))).values())


def test_what_is_not_strict_stays_the_same_object() -> None:
    plain = Tool(route)
    sent = strict_tools(asked([plain, STRICT]), dialect_named("openai-strict"))
    first, second = cast("list[AnyTool]", list(sent.options.tools or ()))
    assert first is plain
    assert (second.name, second.description) == (STRICT.name, STRICT.description)

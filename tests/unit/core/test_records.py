"""Requests, answers, events, usage and tools: written down, and read back as they were."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any, cast, get_args

import pytest

from aiclient import ChatResponse, Client, Tool
from aiclient.core import record_kinds
from aiclient.core.caching import Breakpoint, CacheConfig, PromptCaching
from aiclient.core.errors import ConfigurationError, RateLimitError
from aiclient.core.events import (
    Finish,
    OpaqueEvent,
    StreamEvent,
    TextDelta,
    ThinkingDelta,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
    UsageUpdate,
)
from aiclient.core.messages import AssistantMessage, Message, SystemMessage, ToolMessage, UserMessage
from aiclient.core.models import ModelInfo, Reasoning
from aiclient.core.parts import (
    Audio,
    CacheControl,
    Citation,
    Document,
    Image,
    Native,
    Opaque,
    Part,
    Text,
    Thinking,
    ToolCall,
    ToolResult,
)
from aiclient.core.pricing import Hours, Price, PriceRow
from aiclient.core.records import RECORD_SCHEMA, from_json, to_json
from aiclient.core.requests import GenerateOptions, GenerateRequest
from aiclient.core.usage import Usage
from aiclient.testing import ProviderServer, ToolUse, Turn, rate_limited
from tests.unit.loopback import MODELS, connected

NATIVE = Native("acme", {"type": "thing", "$": 1, "deep": [{"$": "usage"}, None, 1.5]}, 3)
CALL = ToolCall(
    id="c1", name="look", arguments={"$": "x", "at": [1, {"type": "text"}]}, raw_arguments="{}", native=NATIVE
)
USAGE = Usage(10, 5, 3, {"5m": 2}, 1, "flex", Decimal("0.00120"), 1, extras={"web_search": 2}, region="us")
PARTS: tuple[Part, ...] = (
    Text("Hi", (Citation(text="a", url="https://example.com", start=1, native=NATIVE),), native=NATIVE),
    Image(data=b"\x00\xff", media_type="image/png", detail="low", cache_control=CacheControl(ttl="1h")),
    Audio(url="https://example.com/a.mp3", transcript="Hm"),
    Document(file_id="file-1", title="T", citations=True, cache_control="ephemeral"),
    Thinking(text="Hm.", signature="c2ln", native=NATIVE),
    CALL,
    ToolResult(call_id="c1", content=[Text("21"), Image(data=b"x")], name="look", is_error=True),
    Opaque(native=NATIVE),
)
MESSAGES: tuple[Message, ...] = (
    SystemMessage("Be brief.", cache_control="ephemeral"),
    UserMessage(PARTS),
    AssistantMessage([Thinking(signature="c2ln", native=NATIVE), CALL], native=NATIVE),
    ToolMessage([Text("21")], tool_call_id="c1", name="look", is_error=True),
)
EVENTS: tuple[StreamEvent, ...] = (
    TextDelta("Hi"),
    ThinkingDelta("Hm"),
    ToolCallStart(0, "c1", "look"),
    ToolCallDelta(0, '{"a'),
    ToolCallEnd(0, CALL),
    OpaqueEvent(Opaque(native=NATIVE)),
    UsageUpdate(USAGE),
    Finish("stop", "end_turn"),
)
PRICE = Price(
    (
        PriceRow({"input": "1"}, start=date(2026, 1, 1), hours=(Hours(frozenset({1, 2}), time(9), time()),)),
        PriceRow({"input": "2"}, tier="flex", above=10),
    ),
    regions={"us": "1.1"},
    once=frozenset({"web_search"}),
)
REQUEST = GenerateRequest(
    provider="acme",
    model="acme-1",
    messages=MESSAGES,
    options=GenerateOptions(
        temperature=0.5,
        stop=("a", "b"),
        seed=0,
        reasoning=False,
        metadata={"$": "a"},
        timeout={"total": 3.0},
        cache=CacheConfig(ttl="1h"),
        provider_options={"top_n": [1, {"b": None}]},
        caching=PromptCaching(breakpoints=(Breakpoint("tools"),)),
    ),
    info=ModelInfo(
        provider="acme", id="acme-1", reasoning=Reasoning(("low",)), rejects=frozenset({"seed"}), price=PRICE
    ),
)
VALUES: tuple[object, ...] = (*PARTS, *MESSAGES, *EVENTS, USAGE, Usage(), PRICE, REQUEST)


def again(value: object) -> Any:
    """Return a value after a journey through JSON text."""
    return from_json(json.loads(json.dumps(to_json(value), allow_nan=False)))


def exact(value: object) -> object:
    """Return a value with all of its fields, also those that are not compared."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        found = {field.name: exact(getattr(value, field.name)) for field in dataclasses.fields(value)}
        return type(value), {name: held for name, held in found.items() if name != "context"}
    if isinstance(value, Mapping):
        return {name: exact(held) for name, held in cast("Mapping[str, object]", value).items()}
    if isinstance(value, list | tuple):
        return type(cast(object, value)), [exact(held) for held in cast("list[object]", value)]
    return type(value), value


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_values_come_back_to_the_last_field(value: object) -> None:
    assert exact(again(value)) == exact(value)


def test_everything_that_is_said_or_streamed_has_a_name() -> None:
    kinds = set(record_kinds.KINDS.values())
    assert {*get_args(Part), *get_args(StreamEvent), *(type(message) for message in MESSAGES)} <= kinds
    assert len(kinds) == len(record_kinds.KINDS)
    for name, left in record_kinds.LEFT_OUT.items():
        assert set(left) <= {field.name for field in dataclasses.fields(record_kinds.KINDS[name])}


@pytest.mark.parametrize("provider", MODELS)
def test_answers_of_every_provider(server: ProviderServer, provider: str) -> None:
    server.fault(rate_limited(milliseconds=1))
    server.script([Turn(text="Hi", thinking="Hm.", tools=[ToolUse("look", {"a": 1})])])
    with connected(server) as client:
        response = client.chat(MODELS[provider]).generate("Hello")
    copy = again(response)
    assert isinstance(copy, ChatResponse)
    assert copy == response
    assert exact(copy.parts) == exact(response.parts)
    assert (copy.cost, copy.bill, copy.warnings) == (response.cost, response.bill, response.warnings)
    assert copy.raw == response.raw
    assert copy.request == response.request
    assert copy.request_id == response.request_id
    assert [type(record.error) for record in copy.attempts] == [RateLimitError, type(None)]
    assert "sk-fake" not in json.dumps(to_json(response))


def test_a_run_of_tools(server: ProviderServer, client: Client) -> None:
    def look(at: int) -> str:
        """Look."""
        return str(at)

    server.script([ToolUse("look", {"at": 1}), "Done."])
    response = client.chat("claude-sonnet-5-5").run_tools("Go", tools=[look])
    copy = again(response)
    assert exact(copy.messages) == exact(response.messages)
    assert [step.cost for step in copy.steps] == [step.cost for step in response.steps]
    assert copy.cost == response.cost


def test_tools_are_kept_without_their_functions() -> None:
    def look(at: int, how: str = "fast") -> str:
        """Look somewhere.

        Args:
            at: Where.
            how: In which way.
        """
        return str(at)

    options = GenerateOptions(tools=[look, Tool(look, name="peek", strict=True, cache_control="ephemeral")])
    first, second = again(options).tools
    assert (first.name, first.description) == ("look", "Look somewhere.")
    assert first.parameters == Tool(look).parameters
    assert (second.name, second.strict, second.cache_control) == ("peek", True, "ephemeral")
    assert first.strict is None and first.function is None


def test_keys_and_running_calls_are_not_kept() -> None:
    secret = GenerateOptions(extra_headers={"x-key": "sk-fake-not-a-key"}, seed=1)
    assert again(secret) == GenerateOptions(seed=1)
    request = GenerateRequest(provider="a", model="m", messages=())
    request.context.warn("about this very call")
    assert again(request).context.warnings == []


def test_what_the_first_version_wrote_is_read() -> None:
    path = Path(__file__).parent / "records" / "first.json"
    data = json.loads(path.read_text(encoding="utf-8"))
    assert data["schema"] == 1
    assert exact(from_json(data)) == exact(list(VALUES))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        ({}, "lacks `schema`"),
        ({"schema": "1", "record": 1}, "lacks `schema`"),
        ({"schema": RECORD_SCHEMA + 1, "record": {}}, "newer version"),
        ({"schema": 1, "record": {"$": "spell"}}, "'spell', which this version does not know"),
        ({"schema": 1, "record": {"$": "text", "tone": "x"}}, "cannot be read"),
        ({"schema": 1, "record": {"$": "decimal", "is": "much"}}, "cannot be read"),
        ({"schema": 1, "record": {"$": "tuple"}}, "cannot be read"),
    ],
)
def test_what_is_no_record_is_refused(data: dict[str, object], reason: str) -> None:
    with pytest.raises(ConfigurationError, match=reason):
        from_json(data)


def test_what_cannot_be_written_is_refused(client: Client) -> None:
    with pytest.raises(ConfigurationError, match="Client cannot be written down"):
        to_json({"client": client})


def test_odd_values() -> None:
    at = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
    odd = {
        "nan": float("inf"),
        "at": at,
        "day": date(2026, 1, 2),
        "hour": time(8),
        "amount": Decimal("1.50"),
        "set": frozenset({1, 2}),
        "path": Path("a/b"),
        "keys": {1: "one", "$": 2},
    }
    assert again(odd) == {**odd, "path": "a/b"}

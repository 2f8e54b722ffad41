"""What a model does not take, through the client: never sent, told once, and corrected by the user."""

from __future__ import annotations

import asyncio

import pytest

from aiclient import Client
from aiclient.core.errors import UnsupportedFeatureError
from aiclient.testing import ProviderServer, ToolUse, Turn
from tests.unit.loopback import provider_options

DROPPED = "temperature=0.5 was not sent: claude-opus-5-5 does not take it"


def look(place: str) -> str:
    """Look."""
    return place


@pytest.mark.parametrize("way", ["generate", "generate_async", "stream", "stream_async"])
def test_it_is_told_once_on_the_response_and_once_in_the_log(
    client: Client, server: ProviderServer, caplog: pytest.LogCaptureFixture, way: str
) -> None:
    model = client.chat("claude-opus-5-5")

    async def streamed() -> tuple[str, ...]:
        async with model.stream_async("Hi", temperature=0.5) as stream:
            async for _ in stream:
                pass
        return stream.response.warnings

    if way == "generate":
        warnings = model.generate("Hi", temperature=0.5).warnings
    elif way == "generate_async":
        warnings = asyncio.run(model.generate_async("Hi", temperature=0.5)).warnings
    elif way == "stream":
        with model.stream("Hi", temperature=0.5) as stream:
            list(stream)
        warnings = stream.response.warnings
    else:
        warnings = asyncio.run(streamed())
    assert warnings == (DROPPED,)
    assert [record.getMessage() for record in caplog.records] == [DROPPED]
    assert "temperature" not in server.requests[-1].fields


def test_a_run_of_tools_logs_it_once(
    client: Client, server: ProviderServer, caplog: pytest.LogCaptureFixture
) -> None:
    server.script([Turn(tools=[ToolUse("look", {"place": "here"})])] * 2 + [Turn(text="Done.")])
    response = client.chat("claude-opus-5-5").run_tools("Hi", tools=[look], temperature=0.5)
    assert len(response.steps) == 3
    assert response.warnings == (DROPPED,)
    assert [record.getMessage() for record in caplog.records] == [DROPPED]


@pytest.mark.parametrize(
    ("name", "fields", "kept"),
    [
        ("gpt-5.6", {"reasoning": {"effort": "none"}}, True),
        ("gpt-5.6", {"reasoning": {"effort": "none", "summary": "auto"}}, True),
        ("gpt-5.6", {"reasoning": {"effort": "low"}}, False),
        ("gpt-5.6", {"reasoning": {"summary": "auto"}}, False),
        ("gpt-5.6", {"text": {"verbosity": "low"}}, False),
        ("gpt-5.5", {"reasoning": {"effort": "high"}}, False),
        ("gpt-5.5", {}, True),
    ],
)
def test_reasoning_in_provider_options_counts(
    client: Client, server: ProviderServer, name: str, fields: dict[str, object], *, kept: bool
) -> None:
    response = client.chat(name).generate("Hi", temperature=0.5, provider_options=fields)
    assert ("temperature" in server.requests[-1].fields) is kept
    assert bool(response.warnings) is not kept
    preview = client.preview("Hi", model=name, temperature=0.5, provider_options=fields)
    assert ("temperature" in str(preview.request)) is kept


def test_the_chat_api_has_a_word_of_its_own(client: Client, server: ProviderServer) -> None:
    model = client.chat("gpt-5.6", api="chat")
    model.generate("Hi", temperature=0.5, provider_options={"reasoning_effort": "none"})
    assert server.requests[-1].fields["temperature"] == 0.5
    model.generate("Hi", temperature=0.5)
    assert "temperature" not in server.requests[-1].fields


@pytest.mark.parametrize(
    ("name", "api", "field"),
    [
        ("gpt-5.5", "responses", "max_output_tokens"),
        ("gpt-5.5", "chat", "max_completion_tokens"),
        ("groq:llama-3.3-70b-versatile", None, "max_completion_tokens"),
        ("claude-sonnet-5-5", None, "max_tokens"),
        ("grok-4.7", None, "max_output_tokens"),
    ],
)
def test_the_limit_goes_by_the_name_that_is_taken(
    server: ProviderServer, name: str, api: str | None, field: str
) -> None:
    with Client(**provider_options(server)) as client:
        client.chat(name, api=api).generate("Hi", max_tokens=77)  # type: ignore[arg-type]
    fields = server.requests[-1].fields
    assert fields[field] == 77
    assert [word for word in fields if "max" in word] == [field]


@pytest.mark.parametrize("choice", ["required", "look"])
def test_a_model_that_always_thinks_cannot_be_forced(server: ProviderServer, choice: str) -> None:
    with Client(on_unsupported="error", **provider_options(server)) as client:
        model = client.chat("claude-opus-5-5", tools=[look])
        with pytest.raises(UnsupportedFeatureError, match="cannot be forced to call a tool"):
            model.generate("Hi", tool_choice=choice)
        assert not server.requests
        model.generate("Hi", tool_choice="auto")
    assert server.requests[-1].fields["tool_choice"] == {"type": "auto"}


def test_a_model_that_does_not_reason_is_not_asked_to(client: Client, server: ProviderServer) -> None:
    response = client.chat("gpt-4o").generate("Hi", reasoning="low")
    assert response.warnings == ("reasoning was not sent: gpt-4o does not reason",)
    assert "reasoning" not in server.requests[-1].fields


def test_what_is_known_of_a_model_can_be_overridden(client: Client, server: ProviderServer) -> None:
    client.register_model(
        "claude-opus-5-5", capabilities={"sampling": True, "forced_tool_choice": True, "tools": True}
    )
    client.register_model("gpt-4o", capabilities={"reasoning": True}, reasoning_levels=["low", "high"])
    response = client.chat("claude-opus-5-5").generate(
        "Hi", temperature=0.5, tools=[look], tool_choice="required"
    )
    assert response.warnings == ()
    assert server.requests[-1].fields["temperature"] == 0.5
    assert server.requests[-1].fields["tool_choice"] == {"type": "any"}
    response = client.chat("gpt-4o").generate("Hi", reasoning="max")
    assert server.requests[-1].fields["reasoning"] == {"effort": "high"}
    assert response.warnings == (
        "reasoning='max' was not sent: gpt-4o knows low, high; 'high' was sent instead",
    )
    client.register_model("gpt-5.6", capabilities={"sampling": True})
    client.chat("gpt-5.6").generate("Hi", temperature=0.5)
    assert server.requests[-1].fields["temperature"] == 0.5
    client.register_model("gpt-4o", rejects=["seed", "temperature"])
    client.chat("gpt-4o").generate("Hi", temperature=0.5)
    assert "temperature" not in server.requests[-1].fields

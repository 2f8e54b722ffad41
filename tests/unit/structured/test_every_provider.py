"""Answers of a type from every provider, in every way to ask, over real HTTP."""

from __future__ import annotations

import asyncio
import json
from typing import Annotated, Literal, NamedTuple, TypedDict

import pytest
from pydantic import BaseModel, Field

from aiclient import ChatModel, Client, Finish
from aiclient.core.errors import ConfigurationError, StructuredOutputError, UnsupportedFeatureError
from aiclient.core.partial import Partial
from aiclient.core.repairs import Repairs
from aiclient.structured.prepare import prepared
from aiclient.structured.shape import shape_of
from aiclient.structured.wanted import WANTED, plan_of, wanted_by
from aiclient.testing import ProviderServer, ToolUse, Turn
from aiclient.wire.json import Json
from tests.unit.loopback import MODELS

PROVIDERS = list(MODELS)


class Place(BaseModel):
    """Where something is."""

    name: str
    lines: dict[str, int] = {}
    near: list[str] | None = None
    kind: Literal["city", "village"] = "city"


PLACE = Place(name="Oslo", lines={"T1": 4}, near=["Drammen"])


def written(client: Client, name: str, wanted: object, value: object) -> str:
    """Return what a model would have to write for a value, as the plan for it says."""
    model = client.chat(name)
    provider, request = model._request((), {})
    request.context.state[WANTED] = wanted_by({"response_model": wanted})
    prepared(request, provider)
    plan = plan_of(request.context)
    assert plan is not None
    return json.dumps(plan.transformed.apply(shape_of(wanted).dump(value)))


def all_ways(model: ChatModel) -> list[Place]:
    """Ask in every way, and return the values."""

    async def awaited() -> list[Place]:
        found = [await model.generate_async("?", response_model=Place)]
        found.append((await model.parse_async("?", Place)).parsed)
        async with model.stream_async("?", response_model=Place) as stream:
            ends = [event.partial async for event in stream if isinstance(event, Finish)]
        found.append(stream.response.parsed)
        assert [None if end is None else end.value for end in ends] == [found[-1]]
        partials = [partial async for partial in model.stream_object_async("?", Place)]
        return [*found, *(one.value for one in partials if one.value is not None)]

    found = [model.generate("?", response_model=Place), model.parse("?", Place).parsed]
    with model.stream("?", response_model=Place) as stream:
        for _ in stream:
            pass
    found.append(stream.response.parsed)
    with model.stream_object("?", Place) as partials:
        seen = list(partials)
    assert partials.response.parsed == seen[-1].value
    assert [one.value for one in seen[:-1]] == [None] * (len(seen) - 1)
    found += [one.value for one in seen if one.value is not None]
    return [*found, *asyncio.run(awaited())]


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_way_gives_the_value(server: ProviderServer, client: Client, provider: str) -> None:
    text = written(client, MODELS[provider], Place, PLACE)
    server.script([Turn(text, chunks=list(text))] * 8, provider=provider)
    assert all_ways(client.chat(MODELS[provider])) == [PLACE] * 8
    assert len(server.requests) == 8


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_provider_is_told_what_is_wrong(server: ProviderServer, client: Client, provider: str) -> None:
    text = written(client, MODELS[provider], Place, PLACE)
    server.script(['{"name": 5}', text] * 2, provider=provider)
    model = client.chat(MODELS[provider])
    response = model.parse("?", Place)
    assert response.parsed == PLACE
    assert len(response.steps) == 2
    assert [record.error is None for record in response.attempts] == [False, True]
    assert response.usage.total_tokens == sum(step.usage.total_tokens for step in response.steps)
    assert asyncio.run(model.generate_async("?", response_model=Place)) == PLACE
    bodies = [request.body.decode() for request in server.requests]
    assert "/name" in bodies[1] and '{\\"name\\": 5}' in bodies[1]
    assert bodies[0] == bodies[2], "the same question is the same request"


@pytest.mark.parametrize("provider", PROVIDERS)
def test_a_list_comes_without_its_wrapping(server: ProviderServer, client: Client, provider: str) -> None:
    text = written(client, MODELS[provider], list[int], [1, 2])
    server.script([text, '{"value": [1, "x"]}', text], provider=provider)
    model = client.chat(MODELS[provider])
    assert model.generate("?", response_model=list[int]) == [1, 2]
    assert model.generate("?", response_model=list[int]) == [1, 2]
    assert "/value/1" in server.requests[2].body.decode(), "the model is told the place in its own words"


@pytest.mark.parametrize("provider", PROVIDERS)
@pytest.mark.parametrize(
    ("turn", "reason"),
    [
        (Turn("", refusal="I will not."), "refusal"),
        (Turn('{"name": "O', finish="length"), "length"),
        (Turn('{"name": "Oslo"}', finish="length"), "length"),
        (Turn(""), "empty"),
    ],
    ids=["refusal", "cut", "cut-but-whole", "empty"],
)
def test_no_answer_is_told_apart(
    server: ProviderServer, client: Client, provider: str, turn: Turn, reason: str
) -> None:
    if reason == "refusal" and provider in {"ollama", "google", "groq"}:
        pytest.skip("this provider has no refusals")
    server.script([turn] * 2, provider=provider)
    model = client.chat(MODELS[provider])
    with pytest.raises(StructuredOutputError) as whole:
        model.generate("?", response_model=Place)
    with pytest.raises(StructuredOutputError) as streamed:
        list(model.stream_object("?", Place))
    for error in (whole.value, streamed.value):
        assert (error.reason, error.tries) == (reason, 1)
        assert len(error.attempts) == 1 and error.partial is not None
        assert error.text == (turn.refusal or turn.whole), (
            "what was said is there, wherever the provider says it"
        )
    assert len(server.requests) == 2, "asking again would not help"


def celsius(fahrenheit: float) -> float:
    """Convert a temperature."""
    return round((fahrenheit - 32) / 1.8, 1)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_tools_and_a_type_in_one_call(server: ProviderServer, client: Client, provider: str) -> None:
    model = client.chat(MODELS[provider], tools=[celsius])
    text = '{"name": "Oslo", "lines": {}, "near": null, "kind": "city"}'
    calling = ToolUse("celsius", {"fahrenheit": 50})
    server.script([calling, calling, calling, text, calling, text], provider=provider)
    response = model.parse("?", Place)
    value: object = response.parsed
    assert value is None
    assert [call.name for call in response.tool_calls] == ["celsius"]
    with pytest.raises(StructuredOutputError, match="calls tools before there is a Place"):
        model.generate("?", response_model=Place)
    ended = model.run_tools("?", response_model=Place, max_repairs=0)
    assert ended.parsed.name == "Oslo"
    assert len(ended.steps) == 2 and "10.0" in ended.messages[2].text
    assert asyncio.run(model.run_tools_async("?", response_model=Place)).parsed.name == "Oslo"


class Pair(NamedTuple):
    left: int
    right: str


class Options(TypedDict, total=False):
    depth: int


@pytest.mark.parametrize(
    ("wanted", "value"),
    [
        (int, 3),
        (str, "x"),
        (int | str, "x"),
        (Pair, Pair(1, "a")),
        (Options, {"depth": 2}),
        (Options, {}),
        (Literal["a", "b"], "b"),
        (dict[str, Pair], {"x": Pair(1, "a")}),
        (Annotated[int, Field(ge=3)], 4),
        (None | int, None),
        ({"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}, {"a": 1}),
    ],
    ids=str,
)
def test_types_of_all_kinds(server: ProviderServer, client: Client, wanted: object, value: object) -> None:
    for name in ("gpt-5.5", "claude-sonnet-5-5", "gemini-3.8-flash"):
        server.script([written(client, name, wanted, value)])
        assert client.chat(name).generate("?", response_model=wanted) == value


def test_defaults_of_the_model_count(server: ProviderServer, client: Client) -> None:
    model = client.chat("gpt-5.5", max_repairs=0, strict=False)
    server.script(["no JSON", "no JSON", "no JSON"])
    with pytest.raises(StructuredOutputError) as once:
        model.generate("?", response_model=int)
    assert once.value.tries == 1
    assert server.requests[0].fields["text"] != {}
    with pytest.raises(StructuredOutputError) as again:
        model.generate("?", response_model=int, max_repairs=Repairs(1))
    assert again.value.tries == 2


def test_strict_is_refused_before_sending_where_nobody_can_hold_to_it(
    server: ProviderServer, client: Client
) -> None:
    model = client.chat(MODELS["groq"])
    with pytest.raises(UnsupportedFeatureError, match=r"strict=True.*strict='auto' would use"):
        model.generate("?", response_model=Place, strict=True)
    with pytest.raises(UnsupportedFeatureError):
        list(model.stream_object("?", Place, strict=True))
    assert server.requests == []
    assert client.chat("gpt-5.5").preview("?", response_model=Place, strict=True).provider == "openai"


def test_previews_and_sizes_know_the_schema(server: ProviderServer, client: Client) -> None:
    shown = client.preview("?", model="gpt-5.5", response_model=Place)
    assert '"strict": true' in str(shown) and '"near"' in str(shown)
    for name in ("claude-sonnet-5-5", "gemini-3.8-flash"):
        assert client.count_tokens("?", model=name, response_model=Place) > 0
        assert "near" in server.requests[-1].body.decode()


def test_a_type_without_a_schema_is_refused(client: Client) -> None:
    with pytest.raises(ConfigurationError):
        client.chat("gpt-5.5").generate("?", response_model=ChatModel)


def test_an_object_stream_closes_with_what_came(server: ProviderServer, client: Client) -> None:
    text = '{"name": "Oslo", "lines": [], "near": null, "kind": "city"}'
    server.script([Turn(text, chunks=[text[:12], text[12:]])])
    with client.chat("gpt-5.5").stream_object("?", Place) as stream:
        first = next(stream)
        assert stream.response.text == text[:12]
    assert isinstance(first, Partial)
    data: Json = first.data
    assert data == {"name": "Os"}
    assert list(stream) == []

"""One list of keywords, wherever a generation can be described."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import fields
from typing import cast

import pytest

from aiclient import ChatModel, Client
from aiclient.core.errors import ConfigurationError
from aiclient.core.keywords import GenerateKeywords
from aiclient.core.requests import GenerateOptions
from aiclient.testing import ProviderServer
from tests.unit.loopback import provider_options

PLAN = (
    "system temperature max_tokens top_p top_k stop seed presence_penalty frequency_penalty logprobs tools "
    "tool_choice parallel_tool_calls response_model response_format strict max_repairs reasoning cache "
    "metadata user timeout api_version provider_options extra_headers"
).split()
ASKING: list[Callable[..., object]] = [
    ChatModel.generate,
    ChatModel.generate_async,
    ChatModel.stream,
    ChatModel.stream_async,
    ChatModel.preview,
]
CHOOSING: list[Callable[..., object]] = [Client.chat, ChatModel.__init__, ChatModel.with_options]
TYPED: list[Callable[..., object]] = [
    ChatModel.parse,
    ChatModel.parse_async,
    ChatModel.stream_object,
    ChatModel.stream_object_async,
]
RUNNING: list[Callable[..., object]] = [ChatModel.run_tools, ChatModel.run_tools_async]


def keywords(method: Callable[..., object]) -> dict[str, object]:
    """Return the keyword-only parameters of a method and their annotations."""
    return {
        name: parameter.annotation
        for name, parameter in inspect.signature(method).parameters.items()
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY
    }


def test_the_keywords_are_those_of_the_plan() -> None:
    assert list(GenerateKeywords.__annotations__) == PLAN


@pytest.mark.parametrize("method", ASKING, ids=lambda method: str(method.__name__))
def test_every_way_to_ask_takes_them(method: Callable[..., object]) -> None:
    assert list(keywords(method)) == PLAN
    assert all(
        parameter.kind is not inspect.Parameter.VAR_KEYWORD
        for parameter in inspect.signature(method).parameters.values()
    )


@pytest.mark.parametrize("method", CHOOSING, ids=lambda method: str(method.__qualname__))
def test_every_place_for_defaults_takes_them(method: Callable[..., object]) -> None:
    assert [name for name in keywords(method) if name != "client"] == [*PLAN, "api"]


@pytest.mark.parametrize("method", TYPED, ids=lambda method: str(method.__name__))
def test_typed_answers_take_them(method: Callable[..., object]) -> None:
    assert list(keywords(method)) == [name for name in PLAN if name != "response_model"]
    assert "response_model" in inspect.signature(method).parameters


@pytest.mark.parametrize("method", RUNNING, ids=lambda method: str(method.__name__))
def test_runs_of_tools_take_them(method: Callable[..., object]) -> None:
    assert {*keywords(method)} == {*PLAN, "max_steps", "on_tool_error"}


def test_they_have_one_type_each() -> None:
    known = GenerateKeywords.__annotations__
    for method in (*ASKING, *CHOOSING, *TYPED, *RUNNING):
        for name, annotation in keywords(method).items():
            if name in known and name != "response_model":
                assert annotation == known[name].__forward_arg__, f"{method.__qualname__}: {name}"
    for field in fields(GenerateOptions):
        if field.name == "caching":  # no keyword: what some of them come to
            continue
        assert field.type == known[field.name].__forward_arg__


@pytest.mark.parametrize("method", [ChatModel.generate, ChatModel.__init__, Client.chat, ChatModel.run_tools])
def test_they_are_documented(method: Callable[..., object]) -> None:
    doc = inspect.getdoc(method) or ""
    missing = [name for name in keywords(method) if f"\n    {name}: " not in doc]
    assert not missing


def test_the_innermost_default_wins(server: ProviderServer) -> None:
    defaults: GenerateKeywords = {
        "max_tokens": 1,
        "seed": 1,
        "user": "client",
        "provider_options": {"store": False, "truncation": "auto"},
        "extra_headers": {"x-a": "client", "x-b": "client"},
    }
    with Client(defaults=defaults, **provider_options(server)) as client:
        model = client.chat("gpt-5.5", user="model", max_tokens=2, extra_headers={"x-b": "model"})
        model.generate("Hi", max_tokens=3, provider_options={"store": True})
        model.with_options(max_tokens=4).generate("Hi")
    called, derived = server.requests
    assert (called.fields["max_output_tokens"], derived.fields["max_output_tokens"]) == (3, 4)
    assert (called.fields["store"], derived.fields["store"]) == (True, False)
    assert called.fields["truncation"] == "auto"
    assert (called.headers["x-a"], called.headers["x-b"]) == ("client", "model")


def test_misspelt_defaults_are_refused() -> None:
    with pytest.raises(ConfigurationError, match="did you mean 'temperature'"):
        Client(defaults=cast(GenerateKeywords, {"temprature": 1}))


def test_a_type_of_the_answer_is_no_default(client: Client) -> None:
    defaults: GenerateKeywords = {"response_model": dict}
    model = client.chat("gpt-5.5")
    places: list[Callable[..., object]] = [client.chat, model.with_options]
    for place in places:
        with pytest.raises(ConfigurationError, match="response_model cannot be a default"):
            place(**defaults)
    with pytest.raises(ConfigurationError, match="response_model cannot be a default"):
        Client(defaults=defaults)


def test_strict_is_automatic_already(client: Client) -> None:
    assert client.chat("gpt-5.5", strict="auto").generate("Hi").text == "Hi"

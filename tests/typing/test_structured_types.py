"""What type checkers see of answers that have a type; mypy and pyright read this file, and it runs too."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from enum import Enum
from typing import Literal, NamedTuple, TypedDict, assert_type

import pytest
from pydantic import BaseModel

from aiclient import AsyncChatStream, ChatModel, ChatResponse, ChatStream, Client, Finish
from aiclient.chat import AsyncObjectStream, ObjectStream
from aiclient.core.errors import ConfigurationError
from aiclient.core.partial import Partial
from aiclient.core.repairs import Repairs
from aiclient.testing import ProviderServer
from aiclient.wire.json import Json
from tests.unit.loopback import connected


@dataclass
class City:
    """A dataclass."""

    name: str


class Country(BaseModel):
    """A pydantic model."""

    capital: str


class Pair(NamedTuple):
    left: int
    right: int


class Options(TypedDict):
    depth: int


class Colour(Enum):
    RED = "red"


SCHEMA: dict[str, object] = {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]}


def blocking(model: ChatModel) -> None:
    """Ask in every blocking way."""
    assert_type(model.generate("Hi", response_model=City, temperature=1), City)
    assert_type(model.generate("Hi", response_model=Country), Country)
    assert_type(model.generate("Hi", response_model=Pair), Pair)
    assert_type(model.generate("Hi", response_model=Options), Options)
    assert_type(model.generate("Hi", response_model=Colour), Colour)
    assert_type(model.generate("Hi", response_model=int), int)
    assert_type(model.generate("Hi", response_model=list[City]), list[City])
    assert_type(model.generate("Hi", response_model=dict[str, int]), dict[str, int])
    assert_type(model.generate("Hi", response_model=SCHEMA), Json)
    assert_type(model.generate("Hi", response_model=Literal["a", "b"]), object)
    assert_type(model.generate("Hi", response_model=None), ChatResponse)
    assert_type(model.generate("Hi"), ChatResponse)
    union: object = model.generate("Hi", response_model=int | str)
    assert isinstance(union, int | str)
    assert_type(model.parse("Hi", City, max_repairs=2, strict=True), ChatResponse[City])
    assert_type(model.parse("Hi", City, max_repairs=Repairs(2)).parsed, City)
    assert_type(model.parse("Hi", SCHEMA).parsed, Json)
    assert_type(model.run_tools("Hi", response_model=City), ChatResponse[City])
    assert_type(model.run_tools("Hi"), ChatResponse)


def streamed(model: ChatModel) -> None:
    """Ask, and read while it is written."""
    with assert_type(model.stream("Hi", response_model=City), ChatStream[City]) as stream:
        for event in stream:
            assert_type(event.partial, Partial[object] | None)
            if isinstance(event, Finish) and event.partial is not None:
                assert isinstance(event.partial.value, City)
    assert_type(stream.response.parsed, City)
    with assert_type(model.stream_object("Hi", City), ObjectStream[City]) as partials:
        for partial in partials:
            assert_type(partial, Partial[City])
            assert_type(partial.value, City | None)
            assert_type(partial.data, Json)
            assert_type(partial.complete, frozenset[str])
    assert_type(partials.response.parsed, City)
    assert_type(model.stream("Hi", response_model=SCHEMA), ChatStream[Json])
    assert_type(model.stream("Hi", response_model=Literal["a"]), ChatStream[object])
    assert_type(model.stream_object("Hi", list[City]), ObjectStream[list[City]])


async def awaited(model: ChatModel) -> None:
    """Ask in every awaited way."""
    assert_type(await model.generate_async("Hi", response_model=City), City)
    assert_type(await model.generate_async("Hi", response_model=SCHEMA), Json)
    assert_type(await model.generate_async("Hi", response_model=Literal["a"]), object)
    assert_type(await model.generate_async("Hi"), ChatResponse)
    assert_type(await model.parse_async("Hi", City), ChatResponse[City])
    assert_type(await model.run_tools_async("Hi", response_model=City), ChatResponse[City])
    async with assert_type(model.stream_async("Hi", response_model=City), AsyncChatStream[City]) as stream:
        async for event in stream:
            assert_type(event.partial, Partial[object] | None)
    assert_type(stream.response.parsed, City)
    async with assert_type(model.stream_object_async("Hi", City), AsyncObjectStream[City]) as partials:
        async for partial in partials:
            assert_type(partial.value, City | None)
    assert_type(partials.response.parsed, City)


def test_types_of_answers_are_types_of_values() -> None:
    with ProviderServer() as server, connected(server) as client:
        blocking(client.chat("gpt-5.5"))
        streamed(client.chat("gpt-5.5"))
        asyncio.run(awaited(client.chat("gpt-5.5")))


def test_a_type_is_no_default() -> None:
    client = Client(openai_api_key="sk-fake-not-a-key")
    with pytest.raises(ConfigurationError, match="cannot be a default"):
        client.chat("gpt-5.5", response_model=City)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    with pytest.raises(ConfigurationError, match="cannot be a default"):
        ChatModel("gpt-5.5", client=client, response_model=City)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]

"""What a report tells is what is sent: types of all kinds, every provider, with and without tools."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable
from enum import Enum
from functools import partial
from typing import Annotated, Any, Literal, NamedTuple, TypedDict, TypeVar, cast

import pytest
from pydantic import BaseModel, Field, create_model

from aiclient import Client
from aiclient.core.errors import UnsupportedFeatureError
from aiclient.core.keywords import Api
from aiclient.structured import SchemaReport, schema_report
from aiclient.wire.json import JsonObject

T = TypeVar("T")


class Item(BaseModel):
    """A thing."""

    name: str = Field(pattern=r"^\w+$", max_length=40)
    amount: int = Field(default=1, ge=1)


class Node(BaseModel):
    value: int
    below: list[Node] = []


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    kind: Literal["dog"]
    good: bool


class Pair(NamedTuple):
    left: int
    right: str = "r"


class Options(TypedDict, total=False):
    depth: int


class Color(Enum):
    RED = "red"
    ONE = 1


def wide(count: int) -> Any:
    """Return a class with many members that may be left out."""
    fields: dict[str, Any] = {f"field_{number}": (int | None, None) for number in range(count)}
    return create_model("Wide", **fields)


def deep(levels: int) -> Any:
    """Return a class with others inside of each other."""
    kind: Any = int
    for number in range(levels):
        kind = create_model(f"Level{number}", inner=(kind, ...))
    return kind


TYPES: list[Any] = [
    *(Item, Node, Pair, Options, Color, int, str, float, bool, wide(30), deep(12), Any, type(None)),
    *(Literal["a", "b"], list[int], list[Item], dict[str, int], dict[str, Item], tuple[int, str], set[str]),
    *(int | str, Item | None, Cat | Dog, Annotated[int, Field(ge=3)], list[Color], dict[str, list[Pair]]),
    Annotated[Cat | Dog, Field(discriminator="kind")],
    {"type": "object", "properties": {"a": {"type": ["integer", "null"]}}, "required": ["a"]},
    {"$ref": "#/$defs/N", "$defs": {"N": {"type": "object", "properties": {"n": {"$ref": "#/$defs/N"}}}}},
    {"type": "array", "items": {"oneOf": [{"type": "integer"}, {"const": "x"}]}, "uniqueItems": True},
]
MODELS: list[tuple[str, Api | None]] = [
    ("openai:gpt-5.5", "responses"),
    ("openai:gpt-5.5", "chat"),
    ("openai:gpt-4-turbo", "chat"),
    ("anthropic:claude-sonnet-5-5", None),
    ("anthropic:claude-opus-4-1", None),
    ("google:gemini-3.8-flash", None),
    ("google:gemini-2.5-pro", None),
    ("xai:grok-4.7", None),
    ("ollama:qwen3", None),
    ("ollama:gpt-oss:120b-cloud", None),
    ("groq:openai/gpt-oss-20b", None),
    ("groq:llama-3.3-70b-versatile", None),
]


def price(item: str) -> float:
    """Look up a price."""
    return len(item)


def sent_format(body: JsonObject) -> tuple[str | None, object]:
    """Return which form of the answer a body asks for, and its schema, wherever the provider has them."""
    for path in (("text", "format"), ("response_format",), ("output_config", "format")):
        found: Any = body
        for step in path:
            found = found.get(step) or {}
        if found:
            return found["type"], found.get("json_schema", found).get("schema")
    config = cast("dict[str, Any]", body.get("generationConfig") or {})
    schema = body.get("format") or config.get("responseJsonSchema")
    if schema is not None:
        return ("json_object", None) if schema == "json" else ("json_schema", schema)
    return ("json_object", None) if "responseMimeType" in config else (None, None)


def differs(report: SchemaReport, body: JsonObject) -> bool:
    """Say whether a request is another one than its report tells."""
    kind, schema = sent_format(body)
    if report.mode in {"native", "native_loose"}:
        return (kind, schema) != ("json_schema", report.schema)
    told = json.dumps(report.schema, ensure_ascii=False, separators=(",", ":"))
    unlike = kind != ("json_object" if report.mode == "json_object" else None)
    return unlike or json.dumps(told, ensure_ascii=False)[1:-1] not in json.dumps(body, ensure_ascii=False)


def outcome(ask: Callable[[], T]) -> T | str:
    """Return what a question gives, or the words that it is refused with."""
    try:
        return ask()
    except UnsupportedFeatureError as error:
        return str(error)


@pytest.mark.parametrize(("name", "api"), MODELS, ids=str)
def test_reports_tell_what_is_sent(client: Client, name: str, api: Api | None) -> None:
    assert len(TYPES) >= 30
    model, seen = client.chat(name, api=api), 0
    choices: tuple[bool | Literal["auto"], ...] = ("auto", True, False)
    for kind, tools, strict in itertools.product(TYPES, (None, [price]), choices):
        report = outcome(partial(schema_report, kind, model, strict=strict, has_tools=bool(tools)))
        shown = outcome(partial(model.preview, "?", response_model=kind, strict=strict, tools=tools))
        if isinstance(report, str) or isinstance(shown, str):
            assert report == shown and strict is True
            continue
        assert not differs(report, json.loads(shown.request.body)), (kind, strict, tools)
        assert report.to_json()["schema"] == report.schema and report.mode in str(report)
        seen += 1
    assert seen >= 4 * len(TYPES)

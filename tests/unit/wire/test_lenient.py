"""Lenient building: any JSON, no crash, nothing lost, every departure named."""

from __future__ import annotations

import json
from typing import Annotated, Literal

from hypothesis import given
from hypothesis import strategies as st
from pydantic import Field, TypeAdapter, ValidationError
from typing_extensions import TypeAliasType

from aiclient.wire.json import Json
from aiclient.wire.lenient import lenient
from aiclient.wire.model import UnknownVariant, WireModel
from aiclient.wire.unions import OpenUnion
from codegen.replay.equality import differences


class UnknownType(UnknownVariant):
    """As the compiler writes it."""

    type: str


class Text(WireModel):
    """A tagged part."""

    type: Literal["text"]
    text: str


class Call(WireModel):
    """A tagged part with a renamed field and free content."""

    type: Literal["call"]
    call_name: Annotated[str, Field(alias="callName")]
    arguments: dict[str, Json] | None = None


Part = TypeAliasType("Part", Annotated[Text | Call | UnknownType, OpenUnion("type", (("text",), ("call",)))])


class Usage(WireModel):
    """Numbers."""

    tokens: int
    ratio: float | None = None
    cached: bool | None = None


class Answer(WireModel):
    """A small answer with everything a provider's answer has."""

    id: str
    object: Literal["answer"]
    parts: list[Part]
    usage: Usage | None = None
    status: Literal["done", "cut"] | str | None = None
    notes: dict[str, list[Usage]] | None = None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)
GOOD: dict[str, Json] = {
    "id": "a1",
    "object": "answer",
    "parts": [{"type": "text", "text": "x"}, {"type": "call", "callName": "f", "arguments": {"q": [1]}}],
    "usage": {"tokens": 3, "ratio": 1, "cached": False},
    "status": "new status",
    "notes": {"k": [{"tokens": 1}]},
    "extra": {"kept": True},
}


def dumped(value: object) -> Json:
    """What a user gets back."""
    assert isinstance(value, WireModel)
    found: Json = json.loads(value.model_dump_json(by_alias=True, exclude_unset=True))
    return found


def test_what_fits_is_built_as_strict_validation_builds_it() -> None:
    made, problems = lenient(Answer, GOOD)
    assert problems == ()
    assert made == Answer.model_validate_json(json.dumps(GOOD))
    assert isinstance(made, Answer)
    assert made.wire_problems == ()


def test_departures_are_named_reachable_and_kept() -> None:
    data: dict[str, Json] = {
        **GOOD,
        "id": 7,
        "usage": {"tokens": "3"},
        "parts": [{"type": "text"}, 5, {"type": "odd"}],
    }
    made, problems = lenient(Answer, data)
    assert isinstance(made, Answer)
    assert [problem.split(":")[0] for problem in problems] == [
        "/id",
        "/parts/0/text",
        "/parts/1",
        "/usage/tokens",
    ]
    assert made.wire_problems == problems
    # What came is what a declared name gives, though its type says otherwise.
    assert getattr(made, "id") == 7  # noqa: B009
    assert getattr(made.usage, "tokens") == "3"  # noqa: B009
    first = made.parts[0]
    assert isinstance(first, Text)
    assert getattr(first, "text") is None  # noqa: B009
    assert differences(data, dumped(made)) == []


def test_a_missing_required_field_reads_as_none_and_stays_absent() -> None:
    made, problems = lenient(Usage, {"ratio": 0.5})
    assert isinstance(made, Usage)
    assert getattr(made, "tokens") is None  # noqa: B009
    assert problems == ("/tokens: missing",)
    assert dumped(made) == {"ratio": 0.5}


@given(st.sampled_from(sorted(GOOD)), JSON)
def test_any_value_in_any_field_survives(field: str, value: Json) -> None:
    data: Json = json.loads(json.dumps({**GOOD, field: value}))
    made, _ = lenient(Answer, data)
    assert differences(data, dumped(made)) == []


@given(st.dictionaries(st.sampled_from([*GOOD, "copy", "json", "model_dump", "callName"]), JSON))
def test_any_object_survives(data: dict[str, Json]) -> None:
    data = json.loads(json.dumps(data))
    made, problems = lenient(Answer, data)
    assert differences(data, dumped(made)) == []
    adapter = TypeAdapter(Answer)
    try:
        adapter.validate_json(json.dumps(data))
    except ValidationError:
        assert problems
    else:
        assert not problems


@given(JSON)
def test_no_json_crashes_and_other_shapes_come_back_raw(data: Json) -> None:
    made, problems = lenient(Answer, data)
    if not isinstance(data, dict):
        assert made is data
        assert problems

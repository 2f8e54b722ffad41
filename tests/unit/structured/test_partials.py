"""Partials of a type: they grow, show the form of the type, and call whole only what fits."""

from __future__ import annotations

import json
import random
import sys
import warnings
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import Any

import pytest

from aiclient.core.partial import Partial
from aiclient.structured.dialects import DIALECTS
from aiclient.structured.json_tree import pointer
from aiclient.structured.partials import Partials, paths
from aiclient.structured.plan import plan_output
from aiclient.structured.shape import Shape, ShapeError, shape_of
from aiclient.wire.json import Json, JsonObject
from tests.unit.structured.json_values import found_at, is_beginning, pieces, same_value
from tests.unit.structured.people import Address, Person, planned, read
from tests.unit.structured.random_types import Maker

MODELS = 90
STEPS = (1, 1, 1, 2, 3, 7, 30)


@cache
def cases() -> tuple[tuple[int, Shape[Any], Json], ...]:
    """Random types, each with the JSON of a value that comes back."""
    found: list[tuple[int, Shape[Any], Json]] = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for seed in range(1, MODELS * 2):
            kind = Maker(seed).model()
            shape = shape_of(kind.hint)
            data = shape.dump(kind.make(random.Random(seed)))
            try:
                shape.validate(data)
            except ShapeError:
                continue
            found.append((seed, shape, data))
    return tuple(found[:MODELS])


def cut(text: str, rng: random.Random) -> Iterator[str]:
    """Yield a text in random pieces."""
    start = 0
    while start < len(text):
        size = rng.choice(STEPS)
        yield text[start : start + size]
        start += size


def looked_at(partials: Partials, parts: Iterator[str]) -> list[tuple[Json, frozenset[str]]]:
    """Feed pieces and look at every partial."""
    made = [partials.feed(part) for part in parts]
    assert all(partial.value is None for partial in made)
    return [(partial.data, partial.complete) for partial in made]


def grows(seen: list[tuple[Json, frozenset[str]]]) -> None:
    """Check that nothing that was shown changes."""
    for (before, were), (after, are) in pairwise(seen):
        assert before is None or is_beginning(before, after)
        assert were <= are
        for where in are - were:
            assert same_value(found_at(after, where), found_at(seen[-1][0], where))


@pytest.mark.parametrize("dialect", sorted(DIALECTS))
def test_partials_grow_to_the_value_in_the_form_of_the_type(dialect: str) -> None:
    for seed, shape, data in cases():
        plan, rng = planned(shape, dialect), random.Random(seed)
        if plan.transformed.blockers:
            continue
        written = plan.transformed.apply(data)
        text = json.dumps(written, ensure_ascii=rng.random() < 0.5)
        seen = looked_at(Partials(shape, plan), cut(text, rng))
        grows(seen)
        final = plan.transformed.undo(written)
        assert same_value(seen[-1][0], final), seed
        assert seen[-1][1] == {pointer(path) for path in paths(final)} - {""}, seed


@pytest.mark.parametrize("dialect", ["openai-strict", "gemini", "ollama"])
def test_answers_that_are_wrong_grow_as_well(dialect: str) -> None:
    """Answers to something else, and answers with a piece torn out."""
    texts = [json.dumps(planned(shape, dialect).transformed.apply(data)) for _, shape, data in cases()[:60]]
    for number, (seed, shape, _) in enumerate(cases()[:60]):
        rng = random.Random(seed)
        text = texts[number - 1] if number % 2 else texts[number]
        place = rng.randrange(len(text))
        text = text[:place] + text[place + rng.randrange(6) :]
        grows(looked_at(Partials(shape, planned(shape, dialect)), cut(text, rng)))


def test_whole_and_fitting_is_complete_and_nothing_else() -> None:
    partial = read(
        Person, '{"name": "Ada", "home": {"street": "St", "number": 5}, "pet": {"kind": "cat", "li'
    )
    assert partial.data == {"name": "Ada", "home": {"street": "St", "number": 5}, "pet": {"kind": "cat"}}
    # The street is too short, and so is the home no home.
    assert partial.complete == {"/name", "/home/number", "/pet/kind"}
    assert partial.value is None


def test_validators_of_a_field_are_asked() -> None:
    assert read(Person, '{"name": "ada", ').complete == frozenset()
    assert read(Person, '{"name": "Ada", ').complete == {"/name"}


def test_what_cannot_be_judged_alone_waits_for_the_whole() -> None:
    assert read(Person, '{"name": "Ada", "again": "Ada"').complete == {"/name"}


def test_a_tag_tells_which_branch_a_part_has_to_fit() -> None:
    assert read(Person, '{"pet": {"kind": "cat", "lives": "nine"').complete == {"/pet/kind"}
    assert read(Person, '{"pet": {"kind": "dog", "lives": "nine"').complete == {"/pet/kind", "/pet/lives"}


def test_the_whole_is_said_by_whoever_checked_it() -> None:
    shape = shape_of(Address)
    partials = Partials(shape)
    data: Json = {"street": "Main", "number": 5}
    before = partials.feed(json.dumps(data))
    assert before.complete == {"/street", "/number"}
    value = shape.validate(data)
    last = partials.whole(data, value)
    assert last.data == data
    assert last.complete == {"", "/street", "/number"}
    assert last.value is value


def test_prose_and_fences_do_not_show() -> None:
    assert read(Address, "Sure, here it is:\n```json\n").data is None
    assert read(Address, 'Sure, here it is:\n```json\n{"street": "Ma').data == {"street": "Ma"}


def test_parts_of_a_json_schema_are_checked() -> None:
    schema: Json = {
        "type": "object",
        "properties": {
            "id": {"$ref": "#/$defs/id"},
            "tags": {"type": "array", "items": {"enum": ["a", "b"]}, "minItems": 2},
        },
        "additionalProperties": {"anyOf": [{"type": "integer"}, {"$ref": "#"}]},
        "$defs": {"id": {"type": "string", "pattern": "^x"}},
    }
    partial = read(schema, '{"id": "y1", "tags": ["a", "c"], "n": 1, "s": "t", "sub": {"id": "x2", "m": [')
    assert partial.complete == {"/tags/0", "/n", "/sub/id"}


def calls(kind: object, text: str, dialect: str) -> int:
    """Count the Python calls that partials of a text take, character by character."""
    count = 0
    shape = shape_of(kind)
    plan = planned(shape, dialect)

    def profile(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    partials = Partials(shape, plan)
    last: Partial[object] = Partial()
    sys.setprofile(profile)
    try:
        for part in pieces(text, 1):
            last = partials.feed(part)
            _ = last.data
        _ = last.complete
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("dialect", ["openai-strict", "prompt"])
def test_work_grows_with_the_text_and_no_faster(dialect: str) -> None:
    shape = shape_of(list[Person])

    def text(count: int) -> str:
        person: JsonObject = {"name": "Ada", "home": None, "pet": None, "ratings": {"a": 1.5}, "again": "Ada"}
        return json.dumps(planned(shape, dialect).transformed.apply(list[Json]([person] * count)))

    calls(list[Person], text(1), dialect)
    once, twice = calls(list[Person], text(20), dialect), calls(list[Person], text(40), dialect)
    assert twice <= 2.1 * once


def test_plans_of_every_provider_lead_here() -> None:
    shape = shape_of(Person)
    person = Person(name="Ada", ratings={"x": 2.0}, again="Ada")
    for name in DIALECTS:
        plan = plan_output(shape, name, model="openai/gpt-oss-20b")
        text = json.dumps(plan.transformed.apply(shape.dump(person)))
        assert shape.validate(Partials(shape, plan).feed(text).data) == person

"""Random models in the dialect of every provider: its rules are kept, and answers come back equal."""

from __future__ import annotations

import random
import sys
import warnings
from collections import Counter
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from aiclient.structured.dialects import DIALECTS
from aiclient.structured.plan import plan_output
from aiclient.structured.shape import Shape, ShapeError, shape_of
from aiclient.structured.transform import transform
from tests.unit.structured.random_types import Maker
from tests.unit.structured.rules import RULES

MODELS = 520
VALUES = 3
MOST_ROUTED = 0.15


@cache
def cases() -> tuple[tuple[int, Shape[Any], tuple[Any, ...]], ...]:
    """Models with values that pydantic itself brings back from their JSON."""
    found: list[tuple[int, Shape[Any], tuple[Any, ...]]] = []
    seed = 0
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # unions of everything make pydantic worry about its serializer
        while len(found) < MODELS:
            seed += 1
            kind = Maker(seed).model()
            shape = shape_of(kind.hint)
            rng = random.Random(seed)
            values = tuple(
                value for value in (kind.make(rng) for _ in range(VALUES)) if comes_back(shape, value)
            )
            if values:
                found.append((seed, shape, values))
    assert seed < MODELS * 1.2, "too many models without a value that comes back"
    return tuple(found)


def comes_back(shape: Shape[Any], value: Any) -> bool:
    """Some unions are ambiguous for pydantic alone."""
    try:
        return bool(shape.validate(shape.dump(value)) == value)
    except ShapeError:
        return False


def test_there_are_enough_models() -> None:
    assert len(cases()) >= 500
    assert sum(len(values) for _, _, values in cases()) > 2.5 * len(cases())


@pytest.mark.parametrize("name", sorted(RULES))
def test_rules_are_kept_and_values_come_back(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    dialect, routed, reasons = DIALECTS[name], 0, Counter[str]()
    for seed, shape, values in cases():
        made = transform(shape.schema, dialect)
        if made.blockers:
            routed += 1
            reasons.update({note.text for note in made.blockers})
            assert plan_output(shape, name, model="openai/gpt-oss-20b").mode != "native", seed
            continue
        assert RULES[name](made.schema) == [], f"seed {seed}"
        Draft202012Validator.check_schema(made.schema)
        validator: Any = Draft202012Validator(made.schema)
        for value in values:
            written = made.apply(shape.dump(value))
            problems = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(written)]
            assert problems == [], f"seed {seed}: {value!r}"
            assert shape.validate(made.undo(written)) == value, f"seed {seed}"
    share = routed / len(cases())
    with capsys.disabled():
        sys.stdout.write(
            f"\n{name}: {share:.1%} of {len(cases())} models in another mode {dict(reasons.most_common(3))}\n"
        )
    assert share <= MOST_ROUTED


@pytest.mark.parametrize("name", sorted(name for name, row in DIALECTS.items() if row.verbatim))
def test_what_goes_as_it_is_comes_back(name: str) -> None:
    for seed, shape, values in cases():
        made = transform(shape.schema, DIALECTS[name])
        assert made.blockers == () and made.schema["type"] == "object"
        validator: Any = Draft202012Validator(made.schema)
        for value in values:
            written = made.apply(shape.dump(value))
            assert validator.is_valid(written), f"seed {seed}"
            assert shape.validate(made.undo(written)) == value

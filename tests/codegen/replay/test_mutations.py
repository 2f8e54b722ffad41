"""Answers that nobody has seen yet: nothing crashes, nothing is lost, and what matters is insisted on."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from aiclient.wire.json import Json
from aiclient.wire.types import parse, parse_strict
from codegen.replay.equality import differences, pointer_join
from codegen.replay.packages import load_library
from codegen.replay.shapes import Shape
from codegen.replay.typed import dump
from tests.codegen.replay.core_fields import CORE
from tests.codegen.replay.mutations import ODDITIES, Steps, added, dropped, places, renamed, replaced
from tests.codegen.replay.samples import FIXTURES, Sample, samples

#: Required by a document and left out by the service: relaxed by an overlay that cites the evidence.
RELAXED = {("groq", "ChatCompletionResponseMessage", "content")}
KEYS = ("unheard_of", "type", "id", "", "model_config", "copy", "from", "__class__", "ünï")


@cache
def written() -> tuple[Sample, ...]:
    """Return what our own fixtures hold, those that are written by hand."""
    files = sorted(file for file in FIXTURES.rglob("*.jsonl") if not file.name.startswith("derived"))
    return tuple(samples(load_library(), files))


def survives(ref: str, value: Json) -> list[str]:
    """Parse and dump; return what is lost."""
    result, warned = dump(parse(ref, json.dumps(value).encode()))
    return [*differences(value, result), *warned]


@st.composite
def spoilt(draw: st.DrawFn) -> tuple[str, Json]:
    """Draw an answer with up to three mutations."""
    sample = draw(st.sampled_from(written()))
    value = sample.value
    for _ in range(draw(st.integers(1, 3))):
        steps = draw(st.sampled_from(list(places(value))))
        kind = draw(st.sampled_from(("drop", "add", "rename", "retype")))
        key, new = draw(st.sampled_from(KEYS)), draw(st.sampled_from(list(ODDITIES.values())))
        if kind == "drop" and steps:
            value = dropped(value, steps)
        elif kind == "add":
            value = added(value, steps, key, new)
        elif kind == "rename":
            value = renamed(value, steps, key)
        else:
            value = replaced(value, steps, new)
    return sample.ref, value


@settings(max_examples=1500)
@given(spoilt())
def test_whatever_comes_nothing_crashes_and_nothing_is_lost(drawn: tuple[str, Json]) -> None:
    assert survives(*drawn) == []


def test_every_field_of_every_written_answer_may_go_or_change() -> None:
    lost: list[str] = []
    for sample in written():
        for steps in places(sample.value):
            for value in (
                dropped(sample.value, steps) if steps else None,
                replaced(sample.value, steps, {"new": [1]}),
            ):
                lost += [f"{sample.label} {steps} {each}" for each in survives(sample.ref, value)]
    assert lost == []


def insisted(sample: Sample) -> Iterator[tuple[Steps, Shape, str]]:
    """Yield the core fields and tags of an answer that the provider's document declares with a type."""
    for steps in places(sample.value):
        if not steps or not isinstance(steps[-1], str):
            continue
        at, key = "", steps[-1]
        for step in steps[:-1]:
            at = pointer_join(at, step)
        shape = sample.shapes.get(at)
        if shape is not None and key in shape.properties and (key in CORE or _is_tag(sample, shape, key)):
            yield steps, shape, key


def _is_tag(sample: Sample, shape: Shape, key: str) -> bool:
    assert sample.space is not None
    kinds = sample.space.alternatives(shape.properties[key][0])
    return len(kinds) == 1 and kinds[0].choices is not None and len(kinds[0].choices) == 1


def softened(sample: Sample) -> Iterator[str]:
    """Yield what the strict parse lets pass although the provider's document does not."""
    assert sample.space is not None
    for steps, shape, key in insisted(sample):
        kinds = {each.kind for each in sample.space.alternatives(shape.properties[key][0])}
        if "free" in kinds:
            continue
        required = key in shape.required
        name = shape.where.split("/")[0]
        if (
            required
            and (sample.provider, name, key) not in RELAXED
            and _passes(sample.ref, dropped(sample.value, steps))
        ):
            yield f"{sample.label} {sample.ref} {steps}: missing ({name})"
        for kind in ("string", "number", "boolean", "array", "object", *(["null"] if required else [])):
            fits = kind in kinds or (kind == "number" and "integer" in kinds)
            if not fits and _passes(sample.ref, replaced(sample.value, steps, ODDITIES[kind])):
                yield f"{sample.label} {sample.ref} {steps}: {kind} for {sorted(kinds)} ({name})"


def _passes(ref: str, value: Json) -> bool:
    try:
        parse_strict(ref, json.dumps(value).encode())
    except ValidationError:
        return False
    return True


def test_core_fields_and_tags_keep_their_type_and_stay_required() -> None:
    checked: Counter[str] = Counter()
    found: list[str] = []
    for sample in written():
        if _passes(sample.ref, sample.value):
            checked.update(str(steps[-1]) for steps, _, _ in insisted(sample))
            found += softened(sample)
    assert found == []
    assert {*CORE, "type", "object"} <= set(checked)


@pytest.mark.slow
def test_recorded_answers_survive_as_well(testbed: Path) -> None:
    names = ("openai", "anthropic", "gemini", "groq", "deepseek", "azure-openai")
    files = [testbed / "recordings" / f"{name}.jsonl.gz" for name in names]
    lost: list[str] = []
    soft: list[str] = []
    for number, sample in enumerate(samples(load_library(), files)):
        every = list(places(sample.value))
        # A different seventh of the places in each answer: the outlines overlap, so all are met.
        for steps in every[number % 7 :: max(7, len(every) // 40)]:
            for value in (
                dropped(sample.value, steps) if steps else None,
                added(sample.value, steps, "unheard_of", {"type": "x"}),
                renamed(sample.value, steps, "unheard_of"),
                replaced(sample.value, steps, list(ODDITIES.values())[number % len(ODDITIES)]),
            ):
                lost += [f"{sample.label} {steps} {each}" for each in survives(sample.ref, value)]
        if _passes(sample.ref, sample.value):
            soft += softened(sample)
    assert lost == []
    assert soft == []

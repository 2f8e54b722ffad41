"""Rules of the comparison, one change at a time, in both directions."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.diff.change import Direction
from codegen.diff.compare import Comparer

RED_BLUE = {"type": "string", "enum": ["red", "blue"]}
RED = {"const": "red"}
TEXT = {"type": "string"}
NUMBER = {"type": "number"}
INTEGER = {"type": "integer"}
NULL = {"type": "null"}
LIST = {"type": "array", "items": TEXT}
FREE_OBJECT = {"type": "object"}


def ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def thing(tag: str, *fields: str) -> dict[str, Any]:
    properties = {"type": {"const": tag}} | dict.fromkeys(fields, TEXT)
    return {"type": "object", "properties": properties, "required": ["type"]}


SCHEMAS: dict[str, Any] = {
    "A": thing("a", "x"),
    "B": thing("b", "x"),
    "Plain": {"type": "object", "properties": {"x": TEXT}, "required": []},
    "Must": {"type": "object", "properties": {"x": TEXT}, "required": ["x"]},
    "AB": {"anyOf": [ref("A"), ref("B")]},
    "Colours": RED_BLUE,
    "Json": {"anyOf": [TEXT, {"type": "array", "items": ref("Json")}]},
}


def changes(old: Any, new: Any, direction: Direction) -> list[str]:
    comparer = Comparer(SCHEMAS, SCHEMAS)
    outcome = comparer.nodes(old, new, direction, "it")
    found = [*outcome.changes]
    for key in comparer.reached(outcome.below):
        found += comparer.pairs[key].changes
    return [f"{each.severity} {each.kind}" for each in found]


@pytest.mark.parametrize(
    ("old", "new", "request_says", "answer_says"),
    [
        (TEXT, TEXT, [], []),
        ({"anyOf": [TEXT, NULL]}, TEXT, ["breaking narrowed"], ["additive narrowed"]),
        (TEXT, {"anyOf": [TEXT, NULL]}, ["additive widened"], ["additive widened"]),
        (TEXT, INTEGER, ["breaking retyped"], ["breaking retyped"]),
        (INTEGER, NUMBER, ["additive widened"], ["additive widened"]),
        (NUMBER, INTEGER, ["breaking retyped"], []),
        ({"anyOf": [TEXT, LIST]}, LIST, ["breaking narrowed"], ["additive narrowed"]),
        (LIST, {"anyOf": [TEXT, LIST]}, ["additive widened"], ["additive widened"]),
        ({}, TEXT, ["breaking retyped"], ["breaking retyped"]),
        (TEXT, {}, ["additive widened"], ["breaking widened"]),
        (FREE_OBJECT, ref("A"), ["breaking retyped"], ["breaking retyped"]),
        (RED_BLUE, RED, ["breaking removed-value"], ["additive removed-value"]),
        (RED, RED_BLUE, ["additive new-value"], ["additive new-value"]),
        (TEXT, {"const": "a"}, ["breaking narrowed"], ["additive narrowed"]),
        ({"const": "a"}, TEXT, ["additive widened"], ["additive widened"]),
        (ref("Colours"), RED_BLUE, [], []),
        (ref("AB"), {"anyOf": [ref("A"), ref("B")]}, [], []),
        (ref("AB"), ref("A"), ["breaking removed-member"], ["breaking removed-member"]),
        (ref("A"), ref("AB"), ["additive new-member"], ["additive new-member"]),
        (ref("Plain"), ref("Must"), ["breaking required"], ["additive required"]),
        (ref("Must"), ref("Plain"), ["additive optional"], ["additive optional"]),
        (ref("Json"), ref("Json"), [], []),
        (TEXT, {**TEXT, "deprecated": True}, ["additive deprecated"], ["additive deprecated"]),
        ({**INTEGER, "maximum": 9}, {**INTEGER, "maximum": 5}, ["breaking narrowed"], ["additive narrowed"]),
        ({**INTEGER, "minimum": 9}, {**INTEGER, "minimum": 5}, ["additive widened"], ["additive widened"]),
        (INTEGER, {**INTEGER, "maximum": 5}, [], []),
    ],
)  # fmt: skip
def test_rule(old: Any, new: Any, request_says: list[str], answer_says: list[str]) -> None:
    assert changes(old, new, "request") == request_says
    assert changes(old, new, "answer") == answer_says


def test_every_pair_of_components_is_walked_once() -> None:
    below = {"type": "array", "items": ref("Tree")}
    tree: dict[str, Any] = {"type": "object", "properties": {"below": below}, "required": []}
    grown = tree | {"properties": {"below": below, "leaf": TEXT}}
    comparer = Comparer({"Tree": tree}, {"Tree": grown})
    outcome = comparer.nodes(ref("Tree"), ref("Tree"), "answer")
    assert comparer.reached(outcome.below) == {("Tree", "Tree", "answer")}
    (change,) = comparer.pairs["Tree", "Tree", "answer"].changes
    assert (change.kind, change.path) == ("new-field", "leaf")

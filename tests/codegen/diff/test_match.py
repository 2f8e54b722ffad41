"""Matching of operations and of union members."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.diff.api import Api, Endpoint, canonical_path
from codegen.diff.match import match_endpoints
from codegen.diff.members import pair_members
from codegen.diff.shape import Member


def api(*operations: str) -> Api:
    endpoints: list[Endpoint] = []
    for each in operations:
        method, path, *name = each.split(" ")
        identity = name[0] if name else each
        endpoints.append(Endpoint(identity, method, path, (), {}, False, None, "json", None))
    return Api("api", tuple(endpoints), {}, frozenset())


def pairs(old: Api, new: Api) -> list[tuple[str, str]]:
    return [(a.label, b.label) for a, b in match_endpoints(old, new).pairs]


@pytest.mark.parametrize(
    ("written", "canonical"),
    [
        ("/files/{file_id}", "/files/{}"),
        ("/files?beta=true", "/files"),
        ("/chat#stream", "/chat"),
        ("/{+name}:run", "/{}:run"),
        ("models/", "/models"),
    ],
)
def test_canonical_path(written: str, canonical: str) -> None:
    assert canonical_path(written) == canonical


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("POST /chat", "GET /files/{id}"), ("POST /v1/chat", "GET /v1/files/{file_id}")),
        (("POST /openai/v1/chat", "GET /openai/v1/models"), ("POST /chat", "GET /models")),
        (("GET /api/tags", "POST /api/chat"), ("GET /tags", "POST /chat")),
        (
            ("POST /v1/models/{m}:run", "POST /upload/v1/files"),
            ("POST /models/{+m}:run", "POST /upload/v1/files"),
        ),
    ],
)
def test_base_paths_and_parameter_names_do_not_count(old: tuple[str, ...], new: tuple[str, ...]) -> None:
    assert sorted(pairs(api(*old), api(*new))) == sorted(zip(old, new, strict=True))


def test_variants_meet_their_like_first() -> None:
    old = api("GET /files a", "GET /files?beta=true b")
    assert pairs(old, api("GET /files x", "GET /files?beta=true y")) == [
        ("GET /files", "GET /files"),
        ("GET /files?beta=true", "GET /files?beta=true"),
    ]
    only_beta = api("GET /files?beta=true b")
    assert pairs(only_beta, api("GET /files x")) == [("GET /files?beta=true", "GET /files")]


def test_two_operations_on_one_path_are_told_apart_by_id() -> None:
    both = api("POST /upload start", "POST /upload finish")
    found = match_endpoints(both, both)
    assert [(a.id, b.id) for a, b in found.pairs] == [("start", "start"), ("finish", "finish")]
    assert not found.removed


def test_same_id_elsewhere_has_moved() -> None:
    found = match_endpoints(api("POST /a run", "GET /b"), api("PUT /c run", "GET /b", "GET /d"))
    assert [(a.label, b.label) for a, b in found.moved] == [("POST /a", "PUT /c")]
    assert [each.label for each in found.added] == ["GET /d"]


def body(*fields: str, **tags: str) -> dict[str, Any]:
    properties: dict[str, Any] = {name: {"type": "string"} for name in fields}
    properties |= {name: {"const": value} for name, value in tags.items()}
    return {"type": "object", "properties": properties, "required": []}


def paired(old: dict[str, Any], new: dict[str, Any]) -> tuple[dict[str, str], list[str], list[str]]:
    sides = [
        [Member(name, {"$ref": f"#/components/schemas/{name}"}) for name in schemas] for schemas in (old, new)
    ]
    found = pair_members(sides[0], sides[1], old, new)
    return (
        {a.name: b.name for a, b in found.pairs},
        [each.name for each in found.removed],
        [each.name for each in found.added],
    )


def test_members_meet_by_tag_whatever_their_names() -> None:
    old = {
        "Text": body("text", type="text"),
        "Pic": body("url", type="image"),
        "Gone": body("x", type="gone"),
    }
    new = {"P": body("url", type="image"), "T": body("text", type="text"), "Text": body("text", type="new")}
    assert paired(old, new) == ({"Text": "T", "Pic": "P"}, ["Gone"], ["Text"])


def test_members_without_tags_meet_by_likeness() -> None:
    old = {"One": body("a", "b", "c"), "Two": body("x", "y")}
    new = {"Zwei": body("x", "y", "z"), "Eins": body("a", "b"), "Drei": body("q")}
    assert paired(old, new) == ({"One": "Eins", "Two": "Zwei"}, [], ["Drei"])


def test_an_only_member_meets_the_other_only_one() -> None:
    assert paired({"A": body("a", type="x")}, {"B": body("b", type="y")}) == ({"A": "B"}, [], [])

"""Whole exchanges: the good ones pass, and nothing bad passes for good."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.replay.exchange import Exchange
from tests.codegen.replay.exchanges import SPECS, THING, check, kinds

FORM = (
    '--x\r\nContent-Disposition: form-data; name="purpose"\r\n\r\nkeep\r\n'
    '--x\r\nContent-Disposition: form-data; name="days"\r\n\r\n3\r\n'
    '--x\r\nContent-Disposition: form-data; name="tags[]"\r\n\r\na\r\n'
    '--x\r\nContent-Disposition: form-data; name="file"; filename="n.txt"\r\n\r\nhello\r\n--x--\r\n'
)


def answer(folder: Path, value: Any, **changes: Any) -> Exchange:
    return check(folder, response_text=json.dumps(value), **changes)


def test_a_good_exchange(tmp_path: Path) -> None:
    found = check(
        tmp_path, request_json={"model": "m", "mode": "fast", "tools": [{"name": "t", "schema": {"a": 1}}]}
    )
    assert found.outcome.findings == []
    outcome = found.outcome
    assert (outcome.bodies, outcome.accepted, outcome.responses, outcome.strict_responses) == (1, 1, 1, 1)
    assert (outcome.round_trips, outcome.equal) == (2, 2)
    assert (outcome.request_leaves.declared, outcome.request_leaves.free) == (3, 1)
    assert outcome.response_leaves.undeclared == 0


def test_what_nobody_declared_is_kept_and_counted(tmp_path: Path) -> None:
    value = {
        **THING,
        "new": {"a": [None, True]},
        "state": "sleeping",
        "parts": [{"type": "film", "length": 1e3}],
    }
    found = answer(tmp_path, value)
    assert kinds(found) == {"undeclared"}
    assert found.outcome.strict_responses == 1
    assert found.outcome.equal == found.outcome.round_trips
    assert found.outcome.response_leaves.undeclared == 4


@pytest.mark.parametrize(
    "change",
    [
        {"id": 7},
        {"parts": None},
        {"parts": {}},
        {"parts": [{"type": "text"}]},
        {"parts": [{"type": 3}]},
        {"usage": {}},
    ],
)
def test_what_breaks_its_type_is_kept_and_told(tmp_path: Path, change: dict[str, Any]) -> None:
    found = answer(tmp_path, {**THING, **change})
    assert "strict" in kinds(found)
    assert kinds(found) <= {"strict", "undeclared"}
    assert found.outcome.strict_responses == 0
    assert found.outcome.equal == found.outcome.round_trips


def test_a_missing_required_field_is_told(tmp_path: Path) -> None:
    found = answer(tmp_path, {key: value for key, value in THING.items() if key != "parts"})
    assert [(each.kind, each.pointer, each.where) for each in found.outcome.findings] == [
        ("strict", "/parts", "Thing/properties/parts")
    ]


def test_a_type_that_forgets_is_caught(tmp_path: Path) -> None:
    found = answer(tmp_path, THING, method="GET", path="/v1/things/t1/leak")
    lost = {each.pointer for each in found.outcome.findings if each.kind == "lost"}
    assert lost == {"/state", "/from", "/parts", "/usage", "/labels"}


def test_a_builder_that_forgets_is_caught(tmp_path: Path) -> None:
    found = check(tmp_path, method="PUT", request_json={"model": "m"})
    assert [(each.kind, each.pointer) for each in found.outcome.findings] == [("lost", "/model")]


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"model": 3}, "/model"),
        ({"model": "m", "mode": "medium"}, "/mode"),
        ({"model": "m", "size": "3"}, "/size"),
        ({"model": "m", "tools": [{"label": "t"}]}, "/tools/0/name"),
    ],
)
def test_a_request_that_the_type_refuses_is_told(tmp_path: Path, body: dict[str, Any], pointer: str) -> None:
    found = check(tmp_path, request_json=body)
    assert ("rejected", pointer) in {(each.kind, each.pointer) for each in found.outcome.findings}
    assert found.outcome.accepted == 0
    assert found.outcome.equal == found.outcome.round_trips


def test_unknown_request_fields_go_as_extra_body(tmp_path: Path) -> None:
    found = check(tmp_path, request_json={"model": "m", "later": {"a": None}})
    assert kinds(found) == {"undeclared"}
    assert found.outcome.accepted == 1
    assert found.outcome.equal == found.outcome.round_trips


def test_a_request_that_cannot_be_built_is_lost(tmp_path: Path) -> None:
    assert "lost" in kinds(check(tmp_path, request_json={"size": 3}))


@pytest.mark.parametrize("query", ["?limit=3", "?limit=3&other=x", "?other=1&other2="])
def test_queries_are_rebuilt(tmp_path: Path, query: str) -> None:
    found = check(tmp_path, method="GET", path=f"/v1/things/t%201{query}")
    assert found.outcome.findings == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("nonsense", "crash"),
        ("", "crash"),
        ("<html>", "crash"),
        ('{"id": 1, "id": 1}', "crash"),
        ("NaN", "crash"),
    ],
)
def test_answers_that_are_not_json_are_crashes(tmp_path: Path, text: str, kind: str) -> None:
    assert kind in kinds(check(tmp_path, response_text=text))


def test_bytes_are_compared(tmp_path: Path) -> None:
    path = "/v1/things/t1/content"
    found = check(tmp_path, method="GET", path=path, response_text=None, response_base64="/wA=")
    assert found.outcome.findings == []
    assert found.outcome.round_trips == 2


def test_a_body_where_none_is_expected_is_lost(tmp_path: Path) -> None:
    path = "/v1/things/t1"
    assert check(tmp_path, method="DELETE", path=path, response_text="").outcome.findings == []
    assert kinds(check(tmp_path, method="DELETE", path=path, response_text="{}")) == {"lost"}


def form(folder: Path, body: str) -> Exchange:
    headers = {"content-type": "multipart/form-data; boundary=x"}
    return check(folder, path="/v1/files", request_headers=headers, request_json=None, request_text=body)


def test_forms_are_compared_field_by_field(tmp_path: Path) -> None:
    found = form(tmp_path, FORM)
    assert found.outcome.findings == []
    assert found.outcome.accepted == 1
    assert found.outcome.request_leaves.declared == 4


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [("keep", "hold", "rejected"), ('"days"', '"weeks"', "lost"), ("\r\n3\r\n", "\r\nsoon\r\n", "rejected")],
)
def test_forms_that_do_not_fit_are_told(tmp_path: Path, old: str, new: str, kind: str) -> None:
    assert kind in kinds(form(tmp_path, FORM.replace(old, new)))


def test_forms_that_cannot_be_read_do_not_pass(tmp_path: Path) -> None:
    assert "unchecked" in kinds(form(tmp_path, FORM.replace("--x--", "")))


@pytest.mark.parametrize(
    ("status", "code", "fine"),
    [(400, "x", True), (404, "x", True), (404, "no_such_thing", True), (429, "x", True), (500, "x", True)],
)
def test_errors_are_mapped(tmp_path: Path, status: int, code: str, fine: bool) -> None:
    found = answer(tmp_path, {"error": {"message": "no", "code": code}, "more": [1]}, status=status)
    assert (found.outcome.findings == []) is fine
    assert (found.outcome.errors, found.outcome.responses) == (1, 0)


def test_errors_that_are_no_json_are_kept(tmp_path: Path) -> None:
    found = check(tmp_path, status=502, response_text="<html>bad gateway</html>")
    assert found.outcome.findings == []


def test_an_exchange_without_an_answer_does_not_pass(tmp_path: Path) -> None:
    assert kinds(check(tmp_path, status=None)) == {"unchecked"}


def test_free_nodes_of_ours_are_held_against_the_document(tmp_path: Path) -> None:
    value = {**THING, "arguments": {"city": "Rome", "when": {"day": 1}}}
    believed = answer(tmp_path, value).outcome.response_leaves
    assert (believed.free, believed.undeclared) == (2, 0)
    judged = answer(tmp_path, value, specs=SPECS).outcome.response_leaves
    assert (judged.free, judged.undeclared) == (0, 2)


def test_free_nodes_of_the_document_stay_free(tmp_path: Path) -> None:
    body = {"model": "m", "tools": [{"name": "t", "schema": {"type": "object"}}]}
    leaves = check(tmp_path, request_json=body, specs=SPECS).outcome.request_leaves
    assert (leaves.free, leaves.undeclared) == (1, 0)

"""Finding the operation of an exchange."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.replay.match import Match, Matcher
from codegen.replay.paths import core_of, fit_path
from codegen.replay.upstream import Vendored
from tests.codegen.replay.exchanges import SPECS, library, record


def match(folder: Path, option: str | None = None, specs: Path | None = None, **changes: Any) -> Match:
    return Matcher(library(), Vendored(specs or folder), option).match(record(folder, **changes))


def name_of(found: Match) -> str | None:
    return found.operation.name if found.operation else None


@pytest.mark.parametrize(
    ("template", "path", "values", "base"),
    [
        ("/things", "/v1/things", {}, "/v1"),
        ("/things", "/things/", {}, ""),
        ("/things/{id}", "/proxy/things/a%20b", {"id": "a b"}, "/proxy"),
        ("/things/{id}", "/things/a%2Fb", {"id": "a/b"}, ""),
        ("/models/{m}:run", "/v1/models/x-1%3Arun", {"m": "x-1"}, "/v1"),
        ("/models/{m}:run", "/v1/models/a:1:run", {"m": "a:1"}, "/v1"),
        ("/{+name}", "/v1/a/b", None, ""),
        ("/things?beta=true", "/v1/things", {}, "/v1"),
    ],
)
def test_fit(template: str, path: str, values: dict[str, str] | None, base: str) -> None:
    found = fit_path(template, path)
    if values is None:
        assert found is None or "name" not in found.values
    else:
        assert found is not None
        assert (found.values, found.base) == (values, base)


@pytest.mark.parametrize(
    ("template", "path"),
    [("/things", "/v1/things/x"), ("/things", "/v1/nothings"), ("/a/{b}", "/a"), ("/m/{a}:run", "/m/x:walk")],
)
def test_no_fit(template: str, path: str) -> None:
    assert fit_path(template, path) is None


def test_reserved_values_span_slashes() -> None:
    found = fit_path("/v1/{name}", "/x/v1/a/b", frozenset({"name"}))
    assert found is not None
    assert (found.values, found.base) == ({"name": "a/b"}, "/x")


def test_core_drops_versions_only() -> None:
    assert core_of("/openai/v1/chat/completions") == "/chat/completions"
    assert core_of("/v1beta/models/{m}:run") == "/models/{m}:run"
    assert core_of("/v1") == "/v1"


@pytest.mark.parametrize(
    ("method", "path", "operation"),
    [
        ("POST", "/v1/things", "things.create"),
        ("POST", "/any/base/things", "things.create"),
        ("GET", "/v1/things/t1", "things.retrieve"),
        ("GET", "/v1/things/t1/content", "things.content"),
        ("DELETE", "/v1/things/t1", "things.delete"),
        ("PATCH", "/v1/things/t1", None),
        ("GET", "/v1/others/t1", None),
    ],
)
def test_method_and_path(tmp_path: Path, method: str, path: str, operation: str | None) -> None:
    assert name_of(match(tmp_path, method=method, path=path)) == operation


def test_rules(tmp_path: Path) -> None:
    by_record = match(tmp_path)
    assert (by_record.provider, by_record.rule) == ("acme", "record")
    by_alias = match(tmp_path, provider="acme-cloud")
    assert (by_alias.provider, by_alias.rule) == ("acme", "record")
    by_option = match(tmp_path, "acme", provider="somebody")
    assert (by_option.provider, by_option.rule) == ("acme", "option")
    by_path = match(tmp_path, provider="somebody", path="/x/v3/chat/completions")
    assert (by_path.provider, by_path.rule, by_path.base) == ("openai", "path", "/x/v3")


@pytest.mark.parametrize(
    "path", ["/chat/completions", "/openai/deployments/gpt-4o/chat/completions", "/v1/chat/completions"]
)
def test_paths_in_the_common_shape(tmp_path: Path, path: str) -> None:
    assert name_of(match(tmp_path, provider="", path=path)) == "chat.completions.create"


def test_paths_that_only_end_alike_are_not_in_the_common_shape(tmp_path: Path) -> None:
    found = match(tmp_path, provider="somebody", path="/rooms/7/chat/completions")
    assert (name_of(found), found.reason) == (None, "no provider 'somebody'")


def test_a_known_provider_may_speak_the_common_shape_too(tmp_path: Path) -> None:
    found = match(tmp_path, path="/v1beta/openai/chat/completions")
    assert (found.provider, found.rule) == ("openai", "path")


def test_an_operation_that_is_not_generated_is_not_taken_for_another(tmp_path: Path) -> None:
    path = "/v1/boxes/b1/things"
    assert name_of(match(tmp_path, path=path)) == "things.create"
    found = match(tmp_path, specs=SPECS, path=path)
    assert (name_of(found), found.reason) == (None, "operation createBoxedThing is not generated")


def test_another_media_type_is_another_operation(tmp_path: Path) -> None:
    changes: dict[str, Any] = {"request_json": None, "request_text": "v=0", "path": "/v1/files"}
    found = match(tmp_path, request_headers={"content-type": "application/sdp"}, **changes)
    assert (name_of(found), found.reason) == (None, "files.upload with application/sdp is not generated")


@pytest.mark.parametrize(
    ("method", "path", "operation", "values"),
    [
        ("POST", "/v1beta/models/g-2:generateContent", "models.generateContent", {"model": "g-2"}),
        ("POST", "/v1beta/models/g-2%3AgenerateContent", "models.generateContent", {"model": "g-2"}),
        (
            "POST",
            "/x/models/g-2:streamGenerateContent?alt=sse",
            "models.streamGenerateContent",
            {"model": "g-2"},
        ),
        ("GET", "/v1beta/models", "models.list", {}),
        ("GET", "/v1beta/models/g-2", "models.get", {"model": "g-2"}),
        ("GET", "/v1beta/models/g-2/operations/7", "operations.get", {"name": "models/g-2/operations/7"}),
    ],
)
def test_verbs_and_reserved_parameters(
    tmp_path: Path, method: str, path: str, operation: str, values: dict[str, str]
) -> None:
    found = match(tmp_path, "proto", method=method, path=path)
    assert (name_of(found), dict(found.values)) == (operation, values)


def test_exchanges_without_a_path_are_unmatched(tmp_path: Path) -> None:
    found = match(tmp_path, method="WS", path="", url=None)
    assert (name_of(found), found.reason) == (None, "WS without a path")


def test_an_unknown_option_is_said(tmp_path: Path) -> None:
    assert match(tmp_path, "nobody").reason == "no provider 'nobody'"

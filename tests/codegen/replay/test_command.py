"""The command: its report, its JSON and its exit code."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.cli import main
from tests.codegen.replay.exchanges import PACKAGE, SPECS, THING, fields, write


def run(*arguments: str | Path) -> int:
    return main(["replay", "--package", PACKAGE, "--specs", str(SPECS), *map(str, arguments)])


def test_all_is_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(
        tmp_path, fields(), fields(provider="somebody", path="/v1/chat/completions"), fields(path="/v1/else")
    )
    assert run(tmp_path) == 0
    shown = capsys.readouterr().out
    assert "acme: 1 of 2 matched, 0 failed" in shown
    rows = [line.split() for line in shown.splitlines()]
    assert ["acme", "acme", "record", "things.create"] in [row[:4] for row in rows]
    assert ["somebody", "openai", "path", "chat.completions.create"] in [row[:4] for row in rows]
    assert "  1 acme POST /v1/else: no operation has this method and path" in shown
    assert "free nodes acme/v1: 2" in shown


@pytest.mark.parametrize(
    "bad",
    [
        fields(method="GET", path="/v1/things/t1/leak"),
        fields(response_text="nonsense"),
        fields(status=None),
        fields(request_json={}),
    ],
)
def test_whatever_is_lost_or_unchecked_fails(tmp_path: Path, bad: dict[str, Any]) -> None:
    assert run(write(tmp_path, fields(), bad)) == 1


def test_departures_are_told_but_do_not_fail(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = write(tmp_path, fields(response_text=json.dumps({**THING, "id": 7, "new": 1})))
    assert run(file) == 0
    shown = capsys.readouterr().out
    assert "strict 0/1 0.00%" in shown
    assert "strict acme things.create response /id at Thing/properties/id" in shown
    assert "undeclared acme things.create response /new at Thing/properties/new: no such property" in shown


def test_json(tmp_path: Path) -> None:
    write(tmp_path, fields(), fields(response_text="nonsense"), fields(path="/v1/else"))
    out = tmp_path / "out.json"
    assert run(tmp_path, "--json", out) == 1
    report = json.loads(out.read_text(encoding="utf-8"))
    assert report["total"]["exchanges"] == 3
    assert report["total"]["matched"] == 2
    assert report["providers"]["acme"]["failed"] == 1
    (failure,) = report["failures"]
    assert (failure["exchange"], failure["operation"], failure["kind"]) == (
        "acme.jsonl:2",
        "things.create",
        "crash",
    )
    assert report["unmatched"][0]["path"] == "/v1/else"
    assert report["free_nodes"]["acme/v1"] == 2
    assert {row["rule"] for row in report["rows"]} == {"record"}


def test_ratios_are_never_rounded_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = [fields() for _ in range(300)]
    bad = fields(response_text=json.dumps({**THING, "id": 7}))
    assert run(write(tmp_path, *good, bad)) == 0
    assert "strict 300/301 99.66%" in capsys.readouterr().out


def test_the_provider_can_be_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(write(tmp_path, fields(provider="somebody")), "--provider", "acme-cloud") == 0
    assert "somebody  acme     option  things.create" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["none.jsonl"], "none.jsonl does not exist"),
        ([".", "--provider", "nobody"], "there is no provider 'nobody'. choose one of acme, openai, proto"),
    ],
)
def test_bad_arguments_are_explained(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*arguments) == 2
    assert said in capsys.readouterr().err


def test_a_missing_tree_is_explained(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = write(tmp_path, fields())
    assert main(["replay", "--package", "no_such_tree", str(file)]) == 2
    assert "run `python -m codegen regen`" in capsys.readouterr().err

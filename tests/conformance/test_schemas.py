"""Nasty and real-world JSON schemas in every dialect: no crash, rules kept, reports that are true."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.conformance.schemas.__main__ import main, summary
from tests.conformance.schemas.check import Outcome, check
from tests.conformance.schemas.harvest import components
from tests.conformance.schemas.nasty import nasty
from tests.conformance.schemas.sources import schemas_in

HUGE = {"diamonds", "huge-enum", "wide"}
DOCUMENTS = ("anthropic/derived.sdk-2.12.0.openapi.json", "openai/derived.sdk-3.54.0.openapi.json")
NATIVE = 0.7


@pytest.mark.slow
def test_nasty_schemas_break_nothing() -> None:
    found = [check(name, schema) for name, schema in nasty() if name not in HUGE]
    assert len(found) >= 250
    assert [
        text for outcome in found for text in (f"{outcome.name}: {one}" for one in outcome.violations)
    ] == []
    native = sum(outcome.modes.get("openai-strict") == "native" for outcome in found)
    assert native >= NATIVE * len(found)


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(HUGE))
def test_huge_schemas_break_nothing(name: str) -> None:
    outcome = check(name, dict(nasty())[name])
    assert outcome.violations == []
    assert outcome.modes


@pytest.mark.slow
@pytest.mark.parametrize("document", DOCUMENTS)
def test_schemas_of_the_providers_own_documents(document: str) -> None:
    testbed = os.environ.get("AICLIENT_TESTBED")
    if not testbed:
        pytest.skip("AICLIENT_TESTBED is not set")
    path = Path(testbed, "upstream", document)
    if not path.exists():
        pytest.skip(f"{document} is not in the testbed")
    found = [check(name, schema) for name, schema in list(components(path))[::40]]
    assert len(found) > 10
    assert [text for outcome in found for text in outcome.violations] == []


def test_folders_hold_files_rows_and_lines(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bare = {"type": "object", "properties": {"schema": {"type": "string"}}}
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "bare.json").write_text(json.dumps(bare))
    (tmp_path / "row.json").write_text(json.dumps({"json_schema": json.dumps(bare), "unique_id": "x"}))
    (tmp_path / "tests.json").write_text(json.dumps({"schema": bare, "tests": []}))
    (tmp_path / "lines.jsonl").write_text(f"{json.dumps({'json_schema': bare})}\n\n{json.dumps(bare)}\n")
    (tmp_path / "broken.json").write_text("{")
    (tmp_path / "readme.md").write_text("no schema")
    found = dict(schemas_in(tmp_path))
    assert isinstance(found.pop("broken.json"), ValueError)
    assert found == dict.fromkeys(
        ["deep/bare.json", "lines.jsonl:1", "lines.jsonl:3", "row.json", "tests.json"], bare
    )
    assert main([str(tmp_path)]) == 0
    told = capsys.readouterr().out
    assert "6 schemas" in told and "violations: 0" in told and "refused before any call: 1" in told


def test_a_broken_rule_fails_the_run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "none")]) == 2
    assert main([str(tmp_path)]) == 1, "an empty folder proves nothing"
    assert summary([Outcome("x", violations=["xai: keyword foo is not taken"])]) == 1
    assert "x: xai: keyword foo is not taken" in capsys.readouterr().out

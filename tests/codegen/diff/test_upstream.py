"""The tool on real pairs of documents: figures are locked, and lines that people looked up are named."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from codegen.cli import main

OPENAI = ("openai/openapi.json", "openai/derived.sdk-3.54.0.openapi.json")
GEMINI = ("gemini/v1beta.discovery.20260327.json", "gemini/v1beta.openapi.json")


# Locked: a rule that changes moves them, and then each difference wants a look.
GEMINI_COUNTS = {"old_operations": 79, "new_operations": 74, "matched": 69, "breaking": 15, "additive": 59}
OPENAI_COUNTS = {
    "old_operations": 288,
    "new_operations": 293,
    "matched": 249,
    "breaking": 175,
    "additive": 1837,
}


@dataclass(frozen=True)
class Shown:
    code: int
    text: str
    report: dict[str, Any]

    def lines(self, title: str) -> set[str]:
        """Changes of the operation or component of that title, any direction."""
        return {
            f"{each['severity']}: {each['path']} {each['text']}"
            for group in self.report["groups"]
            if group["title"].partition(" · ")[0] == title
            for each in group["changes"]
        }


@pytest.fixture
def compare(testbed: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    def run(documents: tuple[str, str], *options: str) -> Shown:
        out = tmp_path / "out.json"
        paths = [str(testbed / "upstream" / each) for each in documents]
        code = main(["diff", *paths, *options, "--json", str(out)])
        return Shown(code, capsys.readouterr().out, json.loads(out.read_text()))

    return run


def counts(shown: Shown) -> dict[str, int]:
    names = ("old_operations", "new_operations", "matched", "breaking", "additive")
    return {name: shown.report["counts"][name] for name in names}


def test_gemini_figures(compare: Any) -> None:
    shown = compare(GEMINI, "--all")
    assert counts(shown) == GEMINI_COUNTS
    added = {
        group["title"] for group in shown.report["groups"] if group["changes"][0]["kind"] == "new-operation"
    }
    assert added == {
        "POST /auth_tokens",
        "DELETE /environments/{id}:delete",
        "GET /environments/{id}:get",
        "GET /environments:list",
        "POST /environments:create",
    }


def test_gemini_in_our_set(compare: Any) -> None:
    shown = compare(GEMINI, "--provider", "google")
    assert shown.code == 1
    assert "additive: mediaProcessing is new" in shown.lines("Part")
    assert "breaking: _responseJsonSchema is gone" in shown.lines("GenerationConfig")
    assert {
        f"additive: {name} is new"
        for name in (
            "responseFormat",
            "audioTranscriptionConfig",
            "translationConfig",
            "enableAffectiveDialog",
        )
    } <= shown.lines("GenerationConfig")
    assert "additive: serviceTier is new" in shown.lines("UsageMetadata")
    assert "additive: embedContentConfig is new" in shown.lines("EmbedContentRequest")
    assert len(shown.report["outside"]["removed_operations"]) == 10
    assert "POST /models/{modelsId}:generateText" in shown.report["outside"]["removed_operations"]


def test_openai_figures(compare: Any) -> None:
    assert counts(compare(OPENAI, "--all")) == OPENAI_COUNTS


def test_openai_in_our_set(compare: Any) -> None:
    shown = compare(OPENAI, "--provider", "openai")
    assert shown.code == 1
    responses = shown.lines("POST /responses")
    assert "additive: event may be `ResponseCompactionCompactingEvent` too" in responses
    assert "additive: body.input[] may be `ResponseConfigurationUpdateItemParamParam` too" in responses
    images = shown.lines("POST /images/generations")
    assert {
        "additive: body.svg is new",
        "additive: body.complexity is new",
        "additive: body.safety_identifier is new",
        "additive: body.quality also lists `xhigh`, `max`",
        "additive: body.output_format also lists `gif`, `svg`",
    } <= images
    assert "breaking: answer.first_id is gone" in shown.lines("GET /files")
    assert "POST /webhook_endpoints" in shown.report["outside"]["added_operations"]


def test_a_vendored_document_says_what_its_upstream_says(project: Path, compare: Any, testbed: Path) -> None:
    for vendored, upstream in (("openai/v1.json", OPENAI[0]), ("google/v1beta.json", GEMINI[1])):
        code = main(
            ["diff", str(project / "specs" / vendored), str(testbed / "upstream" / upstream), "--all"]
        )
        assert code == 0

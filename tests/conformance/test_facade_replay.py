"""The facade replay finds what is lost, and finds nothing in what providers really sent."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from aiclient.core import provider_errors
from aiclient.core.errors import ProviderError
from aiclient.core.keywords import Api
from aiclient.core.usage import Usage
from aiclient.providers.adapters import load_adapter, load_compatible_adapter
from aiclient.providers.base import Adapter, Answer
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest
from codegen.replay.records import read_records
from tests.conformance.facade import dialects, replayer
from tests.conformance.facade.__main__ import main
from tests.conformance.facade.comparison import compare
from tests.conformance.facade.explained import load_explained
from tests.conformance.facade.normalisations import NORMALISATIONS
from tests.conformance.facade.replayer import Gathered, replay
from tests.conformance.facade.report import as_json, as_text
from tests.conformance.facade.sample_records import sample, write
from tests.conformance.facade.samples import CONVERSATIONS

_FIXTURES = (
    "xai/main.jsonl",
    "ollama/main.jsonl",
    "groq/main.jsonl",
    "anthropic/main.jsonl",
    "google/main.jsonl",
)


def _replay(folder: Path, records: list[JsonObject]) -> Gathered:
    return replay(read_records([write(folder, records)]))


def _kinds(gathered: Gathered) -> set[str]:
    return {finding.kind for finding in gathered.findings}


@pytest.mark.parametrize("row", CONVERSATIONS)
def test_every_dialect_comes_out_equal(row: str, tmp_path: Path) -> None:
    gathered = _replay(tmp_path, CONVERSATIONS[row])
    assert not gathered.findings
    counts = gathered.rows[row]
    assert (counts.answers, counts.compared, counts.equal, counts.edited) == (2, 1, 1, 0)


class _Broken:
    """An adapter that reads something else."""

    def __init__(self, adapter: Adapter, change: Callable[[Answer], Answer]) -> None:
        self._adapter = adapter
        self._change = change
        self.encode = adapter.encode
        self.decoder = adapter.decoder

    def decode(self, body: JsonObject, /) -> Answer:
        return self._change(self._adapter.decode(body))


def _adapted(monkeypatch: pytest.MonkeyPatch, change: Callable[[Answer], Answer]) -> None:
    """Break what every adapter reads."""

    def load(manifest: Manifest, package: str, *, version: str | None, api: Api | None) -> Adapter:
        return _Broken(load_adapter(manifest, package, version=version, api=api), change)

    def load_compatible(manifest: Manifest) -> Adapter:
        return _Broken(load_compatible_adapter(manifest), change)

    monkeypatch.setattr(dialects, "load_adapter", load)
    monkeypatch.setattr(dialects, "load_compatible_adapter", load_compatible)


def _same(answer: Answer) -> Answer:
    return answer


def _with(**fields: Any) -> Callable[[Answer], Answer]:
    def change(answer: Answer) -> Answer:
        return replace(answer, **fields)

    return change


def _without(kind: str) -> Callable[[Answer], Answer]:
    return lambda answer: replace(answer, parts=tuple(part for part in answer.parts if part.type != kind))


def _changed(kind: str, **fields: object) -> Callable[[Answer], Answer]:
    def change(answer: Answer) -> Answer:
        given: Any = fields
        parts = [replace(part, **given) if part.type == kind else part for part in answer.parts]
        return replace(answer, parts=tuple(parts))

    return change


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        (_without("text"), "text"),
        (_without("thinking"), "thinking"),
        (_without("tool_call"), "tool call"),
        (_changed("text", citations=(), native=None), "citation"),
        (_changed("thinking", signature=None, native=None), "thinking"),
        (_changed("tool_call", id="call_2"), "tool call"),
        (_changed("tool_call", arguments={}), "tool call"),
        (_with(usage=Usage(input_tokens=5, output_tokens=9)), "usage"),
        (_with(usage=None), "usage"),
        (_with(finish_reason="stop"), "finish"),
        (_with(id=None), "id"),
        (_same, None),
    ],
)
def test_a_planted_loss_is_found(
    change: Callable[[Answer], Answer], kind: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _adapted(monkeypatch, change)
    found = _kinds(_replay(tmp_path, CONVERSATIONS["anthropic anthropic"]))
    assert (kind in found) if kind else not found


@pytest.mark.parametrize("row", CONVERSATIONS)
@pytest.mark.parametrize(
    "change", [_without("tool_call"), _changed("tool_call", native=None, id="x", arguments={})]
)
def test_a_request_that_lacks_a_part_of_the_answer_differs(
    row: str, change: Callable[[Answer], Answer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _adapted(monkeypatch, change)
    gathered = _replay(tmp_path, CONVERSATIONS[row])
    assert "request" in _kinds(gathered)
    assert gathered.failed


def test_a_request_that_repeats_nothing_is_no_continuation(tmp_path: Path) -> None:
    first, second = json.loads(json.dumps(CONVERSATIONS["openai chat"]))
    second["request_json"]["messages"][0]["content"] = "Something else"
    assert _replay(tmp_path, [first, second]).total.compared == 0


def test_calls_and_counts_that_compatible_servers_tell_in_their_own_way(tmp_path: Path) -> None:
    first, second = json.loads(json.dumps(CONVERSATIONS["deepseek chat"]))
    answer = json.loads(first["response_text"])
    answer["choices"][0]["message"]["tool_calls"][0]["id"] = ""
    answer["usage"] = {
        "prompt_tokens": 20,
        "completion_tokens": 9,
        "total_tokens": 40,
        "num_cached_tokens": 8,
    }
    first["response_text"] = json.dumps(answer)
    _, said, result = second["request_json"]["messages"]
    said["tool_calls"][0]["id"] = result["tool_call_id"] = "made-up"
    gathered = _replay(tmp_path, [first, second])
    assert not gathered.findings
    assert gathered.total.applied["made-up-id"] == 1


def test_a_user_who_says_nothing_is_heard_by_gemini(tmp_path: Path) -> None:
    records = json.loads(json.dumps(CONVERSATIONS["google google"]))
    for record in records:
        record["request_json"]["contents"][0]["parts"] = [{"text": ""}]
    assert not _replay(tmp_path, records).findings


@pytest.mark.parametrize(
    ("status", "body", "wrong"),
    [
        (404, {"error": {"message": "no such model", "type": "invalid_request_error"}}, None),
        (400, {"error": {"message": "bad", "code": "unsupported_parameter"}}, None),
        (429, {"error": {"message": "spent", "code": "insufficient_quota"}}, None),
        (429, {"error": {"message": "spent", "code": "insufficient_quota"}}, "error"),
    ],
)
def test_refusals_become_the_right_errors(
    status: int, body: Any, wrong: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if wrong:

        def careless(*given: object) -> type[ProviderError]:
            return ProviderError

        monkeypatch.setattr(provider_errors, "_class_of", careless)
    request: JsonObject = {"model": "m-1", "input": "Hello"}
    gathered = _replay(tmp_path, [sample("openai", "/v1/responses", request, body, status=status)])
    assert gathered.total.errors == 1
    assert _kinds(gathered) == ({wrong} if wrong else set())


def test_a_crash_is_a_result(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(answer: Answer) -> Answer:
        raise KeyError("planted")

    _adapted(monkeypatch, broken)
    gathered = _replay(tmp_path, CONVERSATIONS["openai chat"])
    assert _kinds(gathered) == {"crash"}
    assert gathered.failed


def test_the_command_prints_a_table_and_says_whether_it_failed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, out = write(tmp_path, CONVERSATIONS["groq chat"]), tmp_path / "out.json"
    assert main([str(file), "--json", str(out)]) == 0
    printed = capsys.readouterr().out
    assert "groq chat" in printed
    assert "1 (100 %)" in printed
    assert all(rule.name in printed for rule in NORMALISATIONS)
    report = json.loads(out.read_text("utf-8"))
    assert report["providers"]["groq chat"]["equal"] == 1
    broken = json.loads(json.dumps(CONVERSATIONS["groq chat"]))
    broken[0]["status"] = 418
    assert main([str(write(tmp_path, broken))]) in (0, 1)
    assert main([str(tmp_path / "none.jsonl")]) == 2
    assert "does not exist" in capsys.readouterr().err


def test_an_explanation_excuses_one_exchange_and_goes_stale(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = tmp_path / "explained.toml"
    file = str(CONVERSATIONS["openai chat"][0]["file"])
    entry = f'[[explained]]\nfile = "{file}"\nindex = 1\nkind = "request"\nreason = "{"because " * 4}"\n'
    listed.write_text(entry, "utf-8")
    records = list(read_records([write(tmp_path, CONVERSATIONS["openai chat"])]))
    gathered = replay(records, explained=load_explained(listed))
    assert gathered.failed
    assert "stale" in as_text(gathered)

    def unequal(continuation: Any) -> Any:
        return replace(compare(continuation), differences=("/model: lost",))

    monkeypatch.setattr(replayer, "compare", unequal)
    excused = replay(records, explained=load_explained(listed))
    assert not excused.failed
    assert as_json(excused)["findings"]
    listed.write_text(entry.replace("because " * 4, "no"), "utf-8")
    with pytest.raises(ValueError, match="reason"):
        load_explained(listed)


def test_the_rules_are_few_named_and_explained() -> None:
    assert len(NORMALISATIONS) <= 15
    assert len({rule.name for rule in NORMALISATIONS}) == len(NORMALISATIONS)
    assert all(len(rule.why) > 20 for rule in NORMALISATIONS)


def test_our_own_fixtures_lose_nothing(project: Path) -> None:
    folder = project / "tests" / "fixtures" / "wire"
    gathered = replay(read_records([folder / name for name in _FIXTURES]))
    assert not gathered.findings, as_text(gathered)


def test_recorded_traffic(testbed: Path) -> None:
    gathered = replay(read_records([testbed / "recordings"]), explained=load_explained())
    report = as_text(gathered)
    assert not gathered.failed, report
    assert gathered.total.compared > 500
    assert all(row.on_target for row in gathered.rows.values()), report
    total = gathered.total
    # Also with every conversation that its client edited counted as one that we did not get right.
    assert total.equal >= total.conversations * 0.95, report

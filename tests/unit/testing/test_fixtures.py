"""Our own fixtures: enough of them, as written, and each fits the compiled types of its provider."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any, cast

import pytest

from tests.fixtures.build import WIRE, WRITTEN, written_records
from tests.unit.testing.conformance import GENERATED, Operation, best, find

FILES = sorted(WIRE.rglob("*.jsonl"))
PROVIDERS = sorted(folder.name for folder in WIRE.iterdir())
LEAST = 3


def records(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


def values(record: dict[str, Any]) -> list[Any]:
    """JSON values of an answer: one, or one an event."""
    text = cast(str, record["response_text"])
    if record["is_sse"]:
        data = [line[6:] for line in text.replace("\r\n", "\n").split("\n") if line.startswith("data: ")]
        return [json.loads(line) for line in data if line != "[DONE]"]
    if record["is_stream"]:
        return [json.loads(line) for line in text.splitlines()] if text.startswith("{") else []
    return [json.loads(text)] if text.startswith(("{", "[")) else []


def candidates(record: dict[str, Any]) -> list[Operation]:
    return find(record["provider"], record["method"], record["path"])


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_good_answer_fits_the_compiled_types(file: Path) -> None:
    if not any((GENERATED / file.parent.name).glob("*/ir.json")):
        pytest.skip(f"{file.parent.name} is not compiled: run `make regen`")
    wrong: list[str] = []
    for number, record in enumerate(records(file), 1):
        if record["status"] != 200:
            continue
        if not candidates(record):
            wrong.append(f"{number}: no operation for {record['method']} {record['path']}")
        for value in values(record):
            if record["is_stream"] and list(value) == ["error"]:
                continue  # an error in the middle of a stream is no event
            found = best(candidates(record), value, streamed=record["is_stream"])
            meant = record.get("fixture", "").split()[1:2] == ["odd"]
            wrong += [f"{number}: {text}" for text in found if not (meant and "undeclared" in text)]
    assert wrong == []


@pytest.mark.parametrize("topic", WRITTEN)
def test_written_fixtures_are_as_written(topic: str) -> None:
    name = f"{topic.partition('_')[0]}/{topic.partition('_')[2] or 'main'}.jsonl"
    assert records(WIRE / name) == json.loads(json.dumps(written_records(topic)))


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_operation_and_event_type_has_its_fixtures(provider: str) -> None:
    irs = [json.loads(file.read_text()) for file in sorted((GENERATED / provider).glob("*/ir.json"))]
    if not irs:
        pytest.skip(f"{provider} is not compiled: run `make regen`")
    exchanges: Counter[str] = Counter()
    events: Counter[str] = Counter()
    for record in [record for file in FILES if file.parent.name == provider for record in records(file)]:
        exchanges.update(operation.name for operation in candidates(record))
        if record["is_stream"]:
            events.update(tag for value in values(record) for tag in tags_of(value))
    for ir in irs:
        few = [operation["name"] for operation in ir["operations"] if exchanges[operation["name"]] < LEAST]
        assert few == [], "run `python -m tests.fixtures.build`"
        rare = [tag for tag in event_tags(ir) if events[tag] < LEAST]
        assert rare == [], "run `python -m tests.fixtures.build`"


def tags_of(value: object) -> list[str]:
    fields = cast(dict[str, object], value) if isinstance(value, dict) else {}
    return [str(fields[key]) for key in ("type", "event_type", "object") if key in fields]


def event_tags(ir: dict[str, Any]) -> list[str]:
    """Tags of all event types that a package can stream."""
    found: list[str] = []
    for operation in ir["operations"]:
        stream: dict[str, Any] = operation["stream"] or {}
        schema: dict[str, Any] = stream.get("schema", {})
        while "$ref" in schema:
            schema = ir["schemas"][schema["$ref"].rpartition("/")[2]]
        union: dict[str, list[list[str]]] = schema.get("x-union", {"tags": []})
        found += [tag for group in union["tags"] for tag in group if tag]
    return found

"""Makes recorded exchanges of the small provider, and replays them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from codegen.replay.exchange import Exchange, Replayer
from codegen.replay.outcome import Kind
from codegen.replay.packages import Library, load_library
from codegen.replay.records import Record, read_records
from codegen.replay.upstream import Vendored

PACKAGE = "tests.codegen.replay.minigen"
SPECS = Path(__file__).parent / "minispecs"
THING: dict[str, Any] = {
    "id": "t1",
    "state": "ready",
    "from": "here",
    "parts": [{"type": "text", "text": "a"}, {"type": "image", "url": None}],
    "usage": {"tokens": 3},
    "labels": {"a": "b"},
}


def library() -> Library:
    """Return the small library."""
    return load_library(PACKAGE)


def fields(method: str = "POST", path: str = "/v1/things", **changes: Any) -> dict[str, Any]:
    """Return a line of a recording: a good exchange of the small provider, with changes."""
    base: dict[str, Any] = {
        "provider": "acme",
        "method": method,
        "url": f"https://api.acme.test{path}",
        "path": path.partition("?")[0],
        "request_headers": {"content-type": "application/json"},
        "request_json": {"model": "m"} if method == "POST" else None,
        "status": 200,
        "response_headers": {"content-type": "application/json"},
        "response_text": json.dumps(THING),
    }
    return {**base, **changes}


def write(folder: Path, *lines: dict[str, Any], name: str = "acme.jsonl") -> Path:
    """Write a recording and return its path."""
    file = folder / name
    file.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return file


def record(folder: Path, **changes: Any) -> Record:
    """Return one record as it is read from a file."""
    return next(read_records([write(folder, fields(**changes))]))


def check(
    folder: Path, *, provider: str | None = None, specs: Path | None = None, **changes: Any
) -> Exchange:
    """Replay one exchange of the small provider."""
    vendored = Vendored(specs or folder / "no-specs")
    return Replayer(library(), vendored, provider).check(record(folder, **changes))


def kinds(exchange: Exchange) -> set[Kind]:
    """Return the kinds of findings."""
    return {finding.kind for finding in exchange.outcome.findings}


def stream(*events: str, done: bool = True) -> str:
    """Return a server-sent event stream."""
    return "".join(f"data: {event}\n\n" for event in (*events, *(["[DONE]"] if done else [])))

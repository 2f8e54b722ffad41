"""Answers to mutate: every JSON body and every event of some recordings, with the types that read them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from aiclient.wire.json import Json
from codegen.replay.coverage import cover
from codegen.replay.equality import parse_json
from codegen.replay.events import split_stream
from codegen.replay.match import Matcher
from codegen.replay.packages import Library, Operation
from codegen.replay.records import Record, read_records
from codegen.replay.shapes import SchemaSpace, Shape
from codegen.replay.upstream import Vendored

SPECS = Path(__file__).resolve().parents[3] / "specs"
FIXTURES = Path(__file__).resolve().parents[2] / "fixtures" / "wire"


@dataclass(frozen=True, slots=True)
class Sample:
    """One answer, or one event of a stream."""

    label: str
    provider: str
    ref: str
    value: Json
    shapes: dict[str, Shape] = field(repr=False)
    """What the vendored document says about each object in it."""
    space: SchemaSpace | None = field(repr=False)
    """The vendored document."""


def samples(library: Library, paths: list[Path]) -> Iterator[Sample]:
    """Yield one sample for each type and outline of the answers in some recordings."""
    vendored = Vendored(SPECS)
    matcher = Matcher(library, vendored)
    seen: set[tuple[str, frozenset[str]]] = set()
    for record in read_records(paths):
        found = matcher.match(record)
        if found.operation is None or found.package is None or record.status != 200 or not record.response:
            continue
        upstream = vendored.of(found.package)
        for ref, value, is_event in _values(record, found.operation):
            outline = (ref, frozenset(_outline(value)))
            if outline in seen:
                continue
            seen.add(outline)
            shapes: dict[str, Shape] = {}
            if upstream is not None:
                schema = upstream.event(found.operation) if is_event else upstream.result(found.operation)
                shapes = {} if schema is None else cover(upstream.space, schema, value, received=True).objects
            space = upstream.space if upstream is not None else None
            yield Sample(record.label, found.provider, ref, value, shapes, space)


def _values(record: Record, operation: Operation) -> Iterator[tuple[str, Json, bool]]:
    body = record.response or b""
    streamed = "stream" in record.content_type or "ndjson" in record.content_type
    if streamed and operation.stream is not None:
        for payload in split_stream(body, operation.stream.framing):
            if payload.data.strip() != (operation.stream.sentinel or "").encode():
                yield operation.stream.event, parse_json(payload.data), True
    elif operation.result_kind == "json" and "json" in record.content_type:
        yield operation.result_type, parse_json(body), False


def _outline(value: Json, at: str = "") -> Iterator[str]:
    if isinstance(value, dict):
        for key, each in value.items():
            yield f"{at}/{key}"
            yield from _outline(each, f"{at}/{key}")
    elif isinstance(value, list):
        for each in value:
            yield from _outline(each, f"{at}/*")
    elif isinstance(value, str) and at.endswith("/type"):
        yield f"{at}={value}"

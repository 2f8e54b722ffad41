"""How the samples are written: records in the format of recorded traffic."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from aiclient.wire.json import Json, JsonObject

__all__ = ["FUNCTION", "SCHEMA", "pair", "sample", "streamed", "write"]

SCHEMA: Json = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
FUNCTION: JsonObject = {"name": "weather", "description": "Tells the weather.", "parameters": SCHEMA}


def sample(
    provider: str, path: str, request: JsonObject, answer: Json, *, index: int = 0, status: int = 200
) -> JsonObject:
    """Return a record of an answer that came in one piece.

    Args:
        provider: Provider id.
        path: Path of the address.
        request: What was sent.
        answer: What came.
        index: Place in the conversation.
        status: HTTP status.
    """
    return {
        "provider": provider,
        "method": "POST",
        "url": f"https://example.invalid{path}",
        "path": path,
        "file": f"{provider}{path}",
        "index": index,
        "request_headers": {},
        "request_json": request,
        "stream_requested": False,
        "is_stream": False,
        "status": status,
        "response_headers": {"content-type": "application/json"},
        "response_text": json.dumps(answer),
    }


def streamed(record: JsonObject, events: Sequence[Json]) -> JsonObject:
    """Return a record with a stream as its answer.

    Args:
        record: A record of the same exchange.
        events: What came, in order.
    """
    text = "".join(f"data: {json.dumps(event)}\n\n" for event in events)
    return {
        **record,
        "stream_requested": True,
        "is_stream": True,
        "response_headers": {"content-type": "text/event-stream"},
        "response_text": text,
    }


def write(folder: Path, records: Sequence[Mapping[str, Json]]) -> Path:
    """Write records as a recording and return it.

    Args:
        folder: Where.
        records: What.
    """
    file = folder / "sample.jsonl"
    file.write_text("".join(json.dumps(record) + "\n" for record in records), "utf-8")
    return file


def pair(provider: str, path: str, first: JsonObject, second: JsonObject, answer: Json) -> list[JsonObject]:
    """Return two exchanges of one conversation."""
    return [
        sample(provider, path, first, answer),
        sample(provider, path, second, answer, index=1),
    ]

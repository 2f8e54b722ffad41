"""The answers of the mock provider: built once, as bytes, in the shape and size of real ones."""

from __future__ import annotations

import json
from typing import Final

from benchmarks.facts import EVENTS
from benchmarks.payloads.anthropic import anthropic_events, anthropic_message
from benchmarks.payloads.google import google_answer, google_chunk
from benchmarks.payloads.openai import (
    embeddings,
    openai_chat,
    openai_chunk,
    openai_response,
    response_events,
)
from benchmarks.tides import TIDES

__all__ = ["answers"]

_HEADERS: Final = (
    ("date", "Sat, 21 Nov 2026 10:30:00 GMT"),
    ("access-control-expose-headers", "X-Request-ID"),
    ("openai-organization", "example-organisation"),
    ("openai-processing-ms", "812"),
    ("openai-project", "proj_0123456789abcdefghijklmn"),
    ("openai-version", "2020-10-01"),
    ("x-envoy-upstream-service-time", "835"),
    ("x-ratelimit-limit-requests", "10000"),
    ("x-ratelimit-limit-tokens", "30000000"),
    ("x-ratelimit-remaining-requests", "9999"),
    ("x-ratelimit-remaining-tokens", "29999951"),
    ("x-ratelimit-reset-requests", "6ms"),
    ("x-ratelimit-reset-tokens", "0s"),
    ("x-request-id", "req_0123456789abcdef0123456789abcdef"),
    ("strict-transport-security", "max-age=31536000; includeSubDomains; preload"),
    ("cf-cache-status", "DYNAMIC"),
    (
        "set-cookie",
        "__cf_bm=" + "a" * 130 + "; path=/; expires=Sat, 21-Nov-26 11:00:00 GMT; HttpOnly",
    ),
    ("set-cookie", "_cfuvid=" + "b" * 60 + "; path=/; domain=.example.com; HttpOnly; Secure; SameSite=None"),
    ("x-content-type-options", "nosniff"),
    ("server", "cloudflare"),
    ("cf-ray", "8e5f0a1b2c3d4e5f-FRA"),
    ("alt-svc", 'h3=":443"; ma=86400'),
)
"""22 of the 24 headers; media type and length, or transfer encoding, are the others."""


def answers() -> dict[str, bytes]:
    """Return every answer as a whole HTTP message, by name."""
    typed = TIDES.model_dump_json()
    return {
        "openai chat": _whole(openai_chat()),
        "openai chat structured": _whole(openai_chat(typed)),
        "openai chat stream": _chunked(
            [_data(openai_chunk(n)) for n in range(EVENTS)] + [b"data: [DONE]\n\n"]
        ),
        "openai embeddings": _whole(embeddings()),
        "openai responses": _whole(openai_response()),
        "openai responses structured": _whole(openai_response(typed)),
        "openai responses stream": _chunked([*map(_named, response_events())]),
        "anthropic messages": _whole(anthropic_message()),
        "anthropic messages structured": _whole(anthropic_message(typed)),
        "anthropic messages stream": _chunked([*map(_named, anthropic_events())]),
        "google generate": _whole(google_answer()),
        "google generate structured": _whole(google_answer(typed)),
        "google generate stream": _chunked([*map(_data, map(google_chunk, range(EVENTS)))]),
    }


def _head(kind: str, *more: tuple[str, str]) -> bytes:
    pairs = (*_HEADERS, ("content-type", kind), *more)
    lines = "".join(f"{name}: {value}\r\n" for name, value in pairs)
    return f"HTTP/1.1 200 OK\r\n{lines}\r\n".encode("latin-1")


def _whole(body: object) -> bytes:
    data = _compact(body)
    return _head("application/json", ("content-length", str(len(data)))) + data


def _chunked(events: list[bytes]) -> bytes:
    """One HTTP chunk per event, as the providers send them."""
    framed = b"".join(b"%x\r\n%b\r\n" % (len(event), event) for event in events)
    return _head("text/event-stream; charset=utf-8", ("transfer-encoding", "chunked")) + framed + b"0\r\n\r\n"


def _compact(body: object) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()


def _data(body: object) -> bytes:
    return b"data: " + _compact(body) + b"\n\n"


def _named(body: dict[str, object]) -> bytes:
    return b"event: " + str(body["type"]).encode() + b"\n" + _data(body)

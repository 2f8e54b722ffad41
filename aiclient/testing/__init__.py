"""Test your code against providers that run in your test: no network, no keys, every fault you need."""

from __future__ import annotations

from aiclient.testing.faults import (
    CompressedGarbage,
    Cut,
    EmptyBody,
    ErrorEvent,
    ErrorStatus,
    Fault,
    GarbageEvent,
    HtmlPage,
    Redirect,
    Reset,
    SlowFirstByte,
    Stall,
    TruncatedJson,
    WrongContentType,
    overloaded,
    rate_limited,
    server_error,
)
from aiclient.testing.gate import Gate
from aiclient.testing.log import RecordedRequest
from aiclient.testing.script import Raw, RawStream, TokenCount, ToolUse, Turn
from aiclient.testing.server import ProviderServer

__all__ = [
    "CompressedGarbage",
    "Cut",
    "EmptyBody",
    "ErrorEvent",
    "ErrorStatus",
    "Fault",
    "GarbageEvent",
    "Gate",
    "HtmlPage",
    "ProviderServer",
    "Raw",
    "RawStream",
    "RecordedRequest",
    "Redirect",
    "Reset",
    "SlowFirstByte",
    "Stall",
    "TokenCount",
    "ToolUse",
    "TruncatedJson",
    "Turn",
    "WrongContentType",
    "overloaded",
    "rate_limited",
    "server_error",
]

"""The request log: what arrived at the loopback server, and what became of the answer."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from aiclient.testing.http import Incoming, Json
from aiclient.testing.multipart import FormPart, parse_form

__all__ = ["RecordedRequest", "record_request"]

_SECRET_HEADERS = frozenset({"authorization", "x-api-key", "x-goog-api-key", "api-key", "cookie"})
_SECRET_QUERY = frozenset({"key", "access_token", "api_key"})


@dataclass(slots=True)
class RecordedRequest:
    """One request as a test wants to see it; secrets are replaced, never kept."""

    provider: str
    method: str
    path: str
    """Decoded path with the provider's prefix taken off."""
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    """Lower-case names; values of secret headers are `Bearer REDACTED` or `REDACTED`."""
    body: bytes = field(repr=False)
    connection: int = 0
    """Number of the TCP connection: two requests with the same number shared one."""
    status: int = 0
    """Status that was answered; 0 before that, or where the connection was dropped instead."""
    chunks_sent: int = 0
    """Pieces of the body that were written."""
    chunks_total: int = 0
    """Pieces that the whole answer has."""
    finished: bool = False
    """Whether the answer was sent to its end."""
    disconnected: bool = False
    """Whether the client closed the connection before the end of the answer."""
    key_hash: str = field(default="", repr=False)
    done: threading.Event = field(default_factory=threading.Event, repr=False, compare=False)

    @property
    def json(self) -> object:
        """Body as JSON; None where there is no body or it is not JSON."""
        try:
            return Incoming("", "", "", (), {}, self.body).json() if self.body else None
        except ValueError:
            return None

    @property
    def fields(self) -> Json:
        """Body as a JSON object; empty where it is not one."""
        value = self.json
        return cast(Json, value) if isinstance(value, dict) else {}

    @property
    def form(self) -> list[FormPart]:
        """Parts of a multipart body; empty where it is none."""
        return parse_form(self.headers.get("content-type", ""), self.body)

    def key_is(self, key: str) -> bool:
        """Tell whether this key was sent, without the log having kept it."""
        return bool(self.key_hash) and self.key_hash == _hash(key)

    def wait(self, timeout: float = 10.0) -> bool:
        """Wait until the answer is finished or given up; return False where it is neither in time."""
        return self.done.wait(timeout)


def record_request(request: Incoming, provider: str, path: str, *, connection: int = 0) -> RecordedRequest:
    """Make the log entry of a request."""
    headers = {name: _redact(name, value) for name, value in request.headers.items()}
    query = tuple((name, "REDACTED" if name in _SECRET_QUERY else value) for name, value in request.query)
    key = next((request.headers[name] for name in _SECRET_HEADERS if name in request.headers), "")
    key = key or request.param("key")
    hashed = _hash(key.rpartition(" ")[2]) if key else ""
    return RecordedRequest(
        provider, request.method, path, query, headers, request.body, connection, key_hash=hashed
    )


def _redact(name: str, value: str) -> str:
    if name not in _SECRET_HEADERS:
        return value
    scheme, space, _ = value.partition(" ")
    return f"{scheme} REDACTED" if space and name == "authorization" else "REDACTED"


def _hash(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()

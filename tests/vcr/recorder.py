"""Cassettes with the settings that our documentation recommends: matched on the request, free of secrets."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

__all__ = ["SECRET", "SETTINGS", "Cassette", "SentRequest", "scrub_reply", "use_cassette"]

SECRET = "sk-fake-not-a-key-of-the-recording"
"""The key that the clients send while they are recorded; no cassette may hold it."""
REPLACED = "REDACTED"
_PRIVATE = ("authorization", "x-api-key", "x-goog-api-key", "api-key", "openai-organization", "cookie")


class SentRequest(Protocol):
    """What a cassette keeps of a request."""

    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def headers(self) -> Mapping[str, str]: ...


class Cassette(Protocol):
    """What a test asks of an open cassette."""

    @property
    def all_played(self) -> bool: ...
    @property
    def play_count(self) -> int: ...
    @property
    def requests(self) -> list[SentRequest]: ...


class _Recorder(Protocol):
    def use_cassette(self, path: str, **settings: object) -> AbstractContextManager[Cassette]: ...


def scrub_reply(reply: dict[str, dict[str, list[str]]]) -> dict[str, dict[str, list[str]]]:
    """Take out of an answer what tells about the account that it was for."""
    for name in ("set-cookie", "openai-organization", "openai-project", "anthropic-organization-id"):
        if name in reply["headers"]:
            reply["headers"][name] = [REPLACED]
    return reply


SETTINGS: Mapping[str, object] = {
    # The port of a loopback server changes from run to run; the body tells calls to one path apart.
    "match_on": ["method", "path", "query", "body"],
    "filter_headers": [(name, REPLACED) for name in _PRIVATE],
    "filter_query_parameters": ["key", "access_token"],
    "before_record_response": scrub_reply,
}


def use_cassette(path: Path, mode: str, **settings: object) -> AbstractContextManager[Cassette]:
    """Record to, or replay from, one cassette.

    Args:
        path: The file.
        mode: `all` records, `none` replays only.
        settings: What differs from `SETTINGS`.
    """
    # vcrpy carries no types; this is the one place that knows it.
    recorder = cast(_Recorder, import_module("vcr"))
    return recorder.use_cassette(str(path), record_mode=mode, **{**SETTINGS, **settings})

"""The loopback server keeps Gemini's caches: repeated beginnings, and those that are made and billed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from aiclient.testing import ProviderServer
from aiclient.testing.prompt_cache import PromptCache
from tests.unit.testing.caching import LONG, ask_gemini, counts
from tests.unit.testing.exchange import Answer, call

BIG = LONG * 3
SIZE = 4204
"""Tokens of `BIG`; this model caches nothing below 4,096."""


@pytest.fixture
def server() -> Iterator[ProviderServer]:
    with ProviderServer(cache=PromptCache(clock=lambda: 0.0)) as running:
        yield running


def make(server: ProviderServer, words: str = BIG, **more: Any) -> Answer:
    body = {"model": "models/gemini-3.8-flash", "systemInstruction": {"parts": [{"text": words}]}, **more}
    return call(server, "google", "/cachedContents", body)


def test_repeated_beginnings_are_found(server: ProviderServer) -> None:
    assert counts(ask_gemini(server, BIG, "question")) == (SIZE + 6, 0)
    assert counts(ask_gemini(server, BIG, "another!")) == (SIZE + 6, SIZE + 4)
    assert counts(ask_gemini(server, LONG, "question"))[1] == 0
    assert counts(ask_gemini(server, LONG, "question"))[1] == 0, "too short"
    server.cache.advance(301)
    assert counts(ask_gemini(server, BIG, "question"))[1] == 0


def test_a_cached_content_is_made_used_changed_and_deleted(server: ProviderServer) -> None:
    made = make(server, ttl="300s", displayName="library").json
    assert made["usageMetadata"] == {"totalTokenCount": SIZE}
    assert (made["model"], made["displayName"]) == ("models/gemini-3.8-flash", "library")
    assert datetime.fromisoformat(made["expireTime"]) == datetime.fromtimestamp(300, UTC)
    assert "systemInstruction" not in made
    name = made["name"]
    assert counts(ask_gemini(server, "question", cachedContent=name)) == (SIZE + 6, SIZE)
    assert call(server, "google", f"/{name}").json == made
    changed = call(server, "google", f"/{name}", {"ttl": "600s"}, method="PATCH").json
    assert datetime.fromisoformat(changed["expireTime"]) == datetime.fromtimestamp(600, UTC)
    server.cache.advance(500)
    assert counts(ask_gemini(server, "question", cachedContent=name))[1] == SIZE
    assert call(server, "google", "/cachedContents").json == {"cachedContents": [changed]}
    assert call(server, "google", f"/{name}", method="DELETE").json == {}
    assert call(server, "google", "/cachedContents").json == {}
    for answer in (
        ask_gemini(server, "question", cachedContent=name),
        call(server, "google", f"/{name}"),
        call(server, "google", f"/{name}", method="DELETE"),
        call(server, "google", f"/{name}", {"ttl": "9s"}, method="PATCH"),
    ):
        assert (answer.status, answer.json["error"]["status"]) == (404, "NOT_FOUND")


def test_storage_is_billed_by_time(server: ProviderServer) -> None:
    first, second = make(server, ttl="3600s").json["name"], make(server, ttl="7200s").json["name"]
    server.cache.advance(1800)
    assert server.cache.token_hours() == pytest.approx(SIZE)
    call(server, "google", f"/{first}", method="DELETE")
    server.cache.advance(86400)
    assert server.cache.stored[first].token_hours(server.cache.now()) == pytest.approx(SIZE / 2)
    assert server.cache.stored[second].token_hours(server.cache.now()) == pytest.approx(SIZE * 2)
    assert ask_gemini(server, "question", cachedContent=second).status == 404


def test_the_list_comes_in_pages(server: ProviderServer) -> None:
    names = [make(server).json["name"] for _ in range(3)]
    page = call(server, "google", "/cachedContents?pageSize=2").json
    rest = call(server, "google", f"/cachedContents?pageSize=2&pageToken={page['nextPageToken']}").json
    assert [each["name"] for each in (*page["cachedContents"], *rest["cachedContents"])] == names
    assert "nextPageToken" not in rest


WRONG: list[tuple[dict[str, Any], str]] = [
    ({"ttl": "5m"}, "ends with 's'"),
    ({"ttl": "xs"}, "Invalid value"),
    ({"ttl": "-5s"}, "Invalid value"),
    ({"expireTime": "soon"}, "Invalid value"),
    ({"ttl": "5s", "expireTime": "1970-01-02T00:00:00Z"}, "Only one"),
    ({"model": ""}, "model is required"),
    ({"systemInstruction": {"parts": [{"text": "short"}]}}, "too small. total_token_count=6"),
]


@pytest.mark.parametrize(("more", "words"), WRONG)
def test_what_cannot_be_made_is_refused(server: ProviderServer, more: Any, words: str) -> None:
    answer = make(server, **more)
    assert answer.status == 400 and words in answer.json["error"]["message"]


def test_what_is_in_the_cache_may_not_be_sent_again(server: ProviderServer) -> None:
    name = make(server, expireTime="1970-01-02T00:00:00Z").json["name"]
    again = ask_gemini(server, "q", cachedContent=name, systemInstruction={"parts": [{"text": "x"}]})
    assert again.status == 400 and "systemInstruction" in again.json["error"]["message"]
    body = {"contents": [{"parts": [{"text": "q"}]}], "cached_content": name}
    other = call(server, "google", "/models/gemini-4-argon:generateContent", body)
    assert other.status == 400 and "has to be the same" in other.json["error"]["message"]
    fixed = call(server, "google", f"/{name}", {"displayName": "x", "ttl": "5s"}, method="PATCH")
    assert fixed.status == 400 and "Only ttl" in fixed.json["error"]["message"]


def test_a_vanished_one_may_be_told_in_other_ways() -> None:
    with ProviderServer(cache=PromptCache(vanished=403)) as server:
        answer = ask_gemini(server, "question", cachedContent="cachedContents/gone")
        assert (answer.status, answer.json["error"]["status"]) == (403, "PERMISSION_DENIED")
    with ProviderServer() as plain:
        assert make(plain).status == 404
        assert call(plain, "google", "/cachedContents").status == 404

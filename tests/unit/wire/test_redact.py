"""Nothing secret is shown."""

from __future__ import annotations

import pytest

from aiclient.wire.redact import MASK, redact_header, redact_text, redact_url

KEY = "abcd-fake-1234"


@pytest.mark.parametrize(
    "name",
    [
        "Authorization",
        "x-api-key",
        "api-key",
        "x-goog-api-key",
        "Cookie",
        "set-cookie",
        "X-Auth-Token",
        "key",
    ],
)
def test_secret_headers(name: str) -> None:
    assert redact_header(name, KEY) == MASK


@pytest.mark.parametrize(
    "name", ["content-type", "x-ratelimit-limit-tokens", "idempotency-id", "anthropic-version"]
)
def test_public_headers(name: str) -> None:
    assert redact_header(name, "v") == "v"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://h/p", "https://h/p"),
        ("https://user:pw@h:8/p?key=x&alt=sse#f", "https://h:8/p?key=***&alt=sse#f"),
        ("https://h?X-Amz-Signature=1&api%5Fkey=2&empty=&pageToken=3", None),
        ("/relative?sig=x", "/relative?sig=***"),
    ],
)
def test_urls(url: str, shown: str | None) -> None:
    expected = shown or "https://h?X-Amz-Signature=***&api%5Fkey=***&empty=&pageToken=3"
    assert redact_url(url) == expected


def test_texts() -> None:
    assert redact_text(f"key {KEY} is wrong", [KEY]) == "key *** is wrong"
    assert redact_text("a+b%2Fc", ["a+b/c"]) == "a+b%2Fc"
    assert redact_text("at x%2Fyz1 end", ["x/yz1"]) == "at *** end"
    assert redact_text("Incorrect key: " + "sk" + "-proj-1234****5678.") == "Incorrect key: ***"
    assert redact_text("Bearer abcdefgh1234") == "Bearer ***"
    assert redact_text("a", ["a"]) == "a"
    assert redact_text("the task-force asks") == "the task-force asks"

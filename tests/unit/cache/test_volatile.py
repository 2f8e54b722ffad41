"""Text that changes from call to call is found before a breakpoint, and told where."""

from __future__ import annotations

import warnings
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient import Client, SystemMessage, UserMessage
from aiclient.cache import VolatilePrefixWarning
from aiclient.cache.volatile import volatile_texts
from aiclient.core.messages import Message
from aiclient.core.parts import Text
from aiclient.testing import ProviderServer, Turn
from tests.unit.cache.prompts import LONG, preview


@pytest.mark.parametrize(
    ("text", "kind", "piece"),
    [
        ("Now it is 2026-11-22T10:30:00Z.", "time stamp", "2026-11-22T10:30:00Z"),
        ("Now: 2026-11-22 10:30", "time stamp", "2026-11-22 10:30"),
        ("Today is 2026-11-22.", "date", "2026-11-22"),
        ("Today is 22.11.2026", "date", "22.11.2026"),
        ("Today is November 22, 2026.", "date", "November 22, 2026"),
        ("Today is 22 Nov 2026.", "date", "22 Nov 2026"),
        ("It is 9:41 am now", "time", "9:41 am"),
        ("Ask 123e4567-e89b-12d3-a456-426614174000 again", "UUID", "123e4567-e89b-12d3-a456-426614174000"),
        ("at 1795000000", "Unix time", "1795000000"),
        ("This is request #17.", "counter", "request #17"),
        ("Session id: 4711", "counter", "Session id: 4711"),
        ("trace 9f86d081884c7d65", "random id", "9f86d081884c7d65"),
        ("key hQ3fT9xLmZ2pVb7KcR1w", "random id", "hQ3fT9xLmZ2pVb7KcR1w"),
        ("Turn 7\nYou help.", "counter", "Turn 7"),
        ("This is turn 7 of 20.", "counter", "turn 7"),
        ("iteration=4", "counter", "iteration=4"),
        ("req_8f14e45fceea167a5a36dedd4bea2543", "random id", "req_8f14e45fceea167a5a36dedd4bea2543"),
        ("for 01HZX3J8K9M2N4P6Q8R0S2T4V6", "random id", "01HZX3J8K9M2N4P6Q8R0S2T4V6"),
        ("Session: 8f3a9c", "random id", "Session: 8f3a9c"),
        ('{"request_id": "77a1"}', "random id", 'request_id": "77a1'),
        ("Conversation id 12345", "random id", "Conversation id 12345"),
        ("Today is Monday.", "date", "Monday"),
        ("Today's date: 22 Nov", "date", "22 Nov"),
        ("The current time is 10:15.", "time", "10:15"),
        ("Logged at 10:15:33", "time", "10:15:33"),
    ],
)
def test_found(text: str, kind: str, piece: str) -> None:
    found = volatile_texts(text)[0]
    assert (found.kind, found.text) == (kind, piece)
    assert text[found.offset :].startswith(piece)


@pytest.mark.parametrize(
    "text",
    [
        "",
        LONG,
        "You speak English and French; answer in 3 sentences, at most 200 words.",
        "Python 3.14, HTTP/1.1, RFC 9110, ISO 8601, section 4.2.1, port 8080, $1,200.50",
        "Call a tool for each turn. Use at most 5 steps: read, think, write.",
        "internationalization_of_the_user_interface and feedbackeddeadbeef words",
        "The model is claude-opus-5-5; the page is https://example.com/a/b?c=d.",
        "You are version 2.3.1 of the assistant; API version 2026-07-28, knowledge cutoff 2025-01-31.",
        "| SKU | price |\n| A-1001 | 19.99 |\n| B-2002 | 1,299.00 |",
        "body { color: #ff8800; background: #1a2b3c4d } const RED = 0xDEADBEEF;",
        "We are open 9:00-17:00, on Saturday 10:00 to 14:00. Ratio 16:9, Genesis 1:14.",
        "Message 1 describes the format. Run 2 tests, attempt 3 times, call 911 in an emergency.",
        "calculateTotalPriceForOrder2024Summary MAX_RETRY_COUNT_FOR_HTTP2_Requests",
        "request_id (uuid) and session_id: string, the id of the session",
        "Valid until 2027-01-01. Write dates like 2026-01-31. Refunds end on Friday.",
    ],
)
def test_ordinary_instructions_are_left_alone(text: str) -> None:
    assert volatile_texts(text) == ()


@given(st.integers(1_400_000_000, 2_200_000_000), st.uuids())
def test_every_moment_and_every_id_is_found(since: int, identity: UUID) -> None:
    moment = datetime.fromtimestamp(since, UTC)
    assert volatile_texts(f"Now {moment.isoformat()}.")[0].kind == "time stamp"
    assert volatile_texts(f"Today: {moment.date()}.")[0].kind == "date"
    assert volatile_texts(f"id={identity}")[0].kind == "UUID"


@pytest.mark.parametrize(
    "piece", ["_", "a1", "request-id-", "message" + " " * 50, "it is 12:30 ", "session: a-"]
)
def test_long_texts_are_read_in_one_go(piece: str) -> None:
    """Nothing here is timed: what looked ahead without bounds would not come to an end."""
    assert len(volatile_texts(piece * (300_000 // len(piece)))) <= 5


@given(st.text())
def test_any_text_is_read_and_offsets_are_right(text: str) -> None:
    for found in volatile_texts(text):
        assert text[found.offset :].startswith(found.text)


def told(messages: list[Message], **keywords: Any) -> list[str]:
    """Return the warnings about volatile text."""
    return [text for text in preview("anthropic", messages, **keywords).warnings if "before a cache" in text]


def test_the_warning_says_where() -> None:
    system = SystemMessage([Text(LONG), Text("Today is 2026-11-22.")])
    (text,) = told([system, UserMessage("q")], cache=True)
    assert text.startswith(
        "message 0 (system), part 1 holds a date at character 9, before a cache breakpoint"
    )
    assert "2026" not in text  # what stands in a prompt is nobody else's business


def test_what_stands_behind_the_breakpoint_may_change() -> None:
    system = SystemMessage([Text(LONG, cache_control="ephemeral"), Text("Today is 2026-11-22.")])
    assert told([system, UserMessage("q")]) == []
    assert told([SystemMessage(LONG), UserMessage("On 2026-11-22?")], cache=True) == []
    assert len(told([SystemMessage(LONG), UserMessage("On 2026-11-22?", cache_control="ephemeral")])) == 1
    assert told([SystemMessage("Today is 2026-11-22."), UserMessage("q")]) == []


def test_python_hears_of_it_once_for_a_client_and_each_response_tells(
    server: ProviderServer, client: Client
) -> None:
    server.script([Turn(text="yes"), Turn(text="no")])
    model = client.chat("claude-opus-5-5", system=f"{LONG} Today is 2026-11-22.", cache=True)
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        responses = [model.generate("q") for _ in range(2)]
    assert [each.category for each in heard].count(VolatilePrefixWarning) == 1
    assert all(any("holds a date" in text for text in response.warnings) for response in responses)

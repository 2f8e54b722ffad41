"""Values written as JSON and read back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient.core.errors import AIClientError, ConfigurationError, RateLimitError
from aiclient.core.flow import Effect, Emit, Gather, Invoke, Now, Random, Read, Send, Sleep
from aiclient.core.values import decode_value, encode_value
from aiclient.wire.http import Headers, HttpReply, HttpRequest, ReplyInfo, RequestInfo, Timeout
from tests.unit.core.sample import Answer

LEAF = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text(st.characters(exclude_categories=["Cs"]))
    | st.binary()
    | st.decimals(allow_nan=False)
    | st.dates()
    | st.datetimes()
)
VALUES = st.recursive(
    LEAF,
    lambda inner: (
        st.lists(inner)
        | st.tuples(inner, inner)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])) | st.integers(), inner)
        | st.sets(st.integers() | st.text(st.characters(exclude_categories=["Cs"])))
        | st.frozensets(st.integers())
    ),
)


@dataclass(frozen=True)
class Point:
    """Something of the user's."""

    x: int


KNOWN: Mapping[str, type] = {f"{kind.__module__}:{kind.__qualname__}": kind for kind in (Point, Answer)}


def through(value: object) -> object:
    """Write a value as text and read it back."""
    return decode_value(json.loads(json.dumps(encode_value(value))), KNOWN)


@given(VALUES)
def test_values_come_back(value: object) -> None:
    back = through(value)
    assert back == value
    assert type(back) is type(value)


REQUEST = HttpRequest(
    "POST", "https://h/p", (("accept", "a/b"),), b"\xff", True, Timeout(1, 2, 3, 4, 5), 5, 0.5
)
EFFECTS: list[Effect] = [
    Send(REQUEST),
    Read(3),
    Read(3, last=True),
    Sleep(0.5),
    Emit({"text": "x"}),
    Emit(Point(1)),
    Emit(Answer.model_validate({"id": "1", "unknown": [1]})),
    Emit(ReplyInfo(200, Headers.of([("a", "1")]), "r")),
    Invoke("search", {"query": "x", "limit": 3}, len),
    Gather(("one", "two")),
    Now(),
    Now("steady"),
    Random(),
]


@pytest.mark.parametrize("effect", EFFECTS, ids=repr)
def test_every_effect_comes_back(effect: Effect) -> None:
    assert through(effect) == effect


@pytest.mark.parametrize(
    "result",
    [
        HttpReply(200, Headers.of([("a", "1"), ("a", "2")]), b'{"id": 1}'),
        HttpReply(200, Headers(), None, 4),
        b"",
        b"data: x\n\n",
        b"\xff",
        1.5,
        None,
        [1, (2, {"a": b"x"})],
        Decimal("0.10"),
        datetime(2026, 1, 2, tzinfo=UTC),
        date(2026, 1, 2),
        bytearray(b"x"),
        {"$text": "not bytes"},
        {1: "a"},
    ],
)
def test_every_result_comes_back(result: object) -> None:
    assert through(result) == result


def test_numbers_that_json_does_not_know() -> None:
    assert through(float("inf")) == float("inf")
    assert str(through(float("nan"))) == "nan"


def test_errors_come_back() -> None:
    info = RequestInfo("POST", "https://h/p")
    error = RateLimitError("m", provider="p", status=429, retry_after=2.0, body={"a": [1]}, request=info)
    back = through(error)
    assert isinstance(back, RateLimitError)
    assert back.state() == error.state()
    assert back.message == "m"


def test_secrets_are_not_written() -> None:
    request = HttpRequest("GET", "https://u:p@h/?key=hidden1", (("Authorization", "Bearer hidden2"),))
    text = json.dumps(encode_value([request, Headers.of([("set-cookie", "hidden3")])]))
    assert "hidden" not in text
    assert "u:p" not in text


@pytest.mark.parametrize("value", [object(), lambda: 1, Point, 1j])
def test_what_cannot_be_written(value: object) -> None:
    with pytest.raises(ConfigurationError, match="cannot be written to a log"):
        encode_value(value)


@pytest.mark.parametrize(
    "data",
    [
        {"$object": "os:system", "fields": {}},
        {"$object": "aiclient.wire.http:NoSuch", "fields": {}},
        {"$object": "aiclient.core.values:encode_value", "fields": {}},
        {"$model": "elsewhere:Thing", "value": {}},
        {"$error": "KeyError", "message": "m", "state": {}},
    ],
)
def test_a_log_cannot_name_what_it_likes(data: dict[str, object]) -> None:
    with pytest.raises(ConfigurationError):
        decode_value(data)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]


def test_all_errors_are_known() -> None:
    assert isinstance(through(AIClientError("m")), AIClientError)

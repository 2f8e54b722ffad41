"""The tree of errors: attributes, copies, what is worth a retry."""

from __future__ import annotations

import inspect
import pickle

import pytest

from aiclient.core import errors
from aiclient.core.errors import (
    AIClientError,
    AllModelsFailedError,
    CircuitOpenError,
    DecodeError,
    ProviderError,
    RateLimitError,
    RequestEncodingError,
    RequestTimeoutError,
    StreamInterruptedError,
    StructuredOutputError,
    TransportError,
)
from aiclient.core.usage import Usage
from aiclient.wire.http import RequestInfo

INFO = RequestInfo("POST", "https://h/p", "p/v1/op")

EXAMPLES: list[AIClientError] = [
    AIClientError("m"),
    RequestEncodingError("m", "/a/0"),
    TransportError("m", request=INFO),
    RequestTimeoutError("m", clock="stall", seconds=3.0, request=INFO),
    StreamInterruptedError("m"),
    RateLimitError(
        "m", provider="p", status=429, code="c", request_id="r", retry_after=2.0, body={"a": 1}, request=INFO
    ),
    DecodeError("m", provider="p", status=200, content_type="text/html", body=b"<html>", request=INFO),
    StructuredOutputError(
        "m", reason="invalid", text="x", usage=Usage(input_tokens=1), errors=(("/a", "b"),), tries=2
    ),
    CircuitOpenError("m", retry_after=1.5),
]


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_errors_survive_pickling(error: AIClientError) -> None:
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert copy.message == error.message == str(error)
    assert copy.state() == error.state()


def test_errors_inside_an_error() -> None:
    copy = pickle.loads(pickle.dumps(AllModelsFailedError("m", (ValueError("x"),))))
    assert isinstance(copy.errors[0], ValueError)


def test_a_changed_verdict_is_kept() -> None:
    error = ProviderError("m", provider="p")
    error.retryable = True
    assert pickle.loads(pickle.dumps(error)).retryable
    assert not ProviderError.retryable


@pytest.mark.parametrize(
    ("name", "retryable"),
    [
        ("ConfigurationError", False),
        ("TransportError", True),
        ("ConnectFailedError", True),
        ("StreamInterruptedError", False),
        ("AuthenticationError", False),
        ("InvalidRequestError", False),
        ("ConflictError", True),
        ("RateLimitError", True),
        ("QuotaExceededError", False),
        ("OverloadedError", True),
        ("ServerError", True),
        ("DecodeError", False),
    ],
)
def test_what_is_worth_a_retry(name: str, retryable: bool) -> None:
    assert getattr(errors, name).retryable is retryable


def test_the_total_time_is_not_there_twice() -> None:
    assert RequestTimeoutError("m", clock="connect").retryable
    assert not RequestTimeoutError("m", clock="total").retryable


def test_the_tree_in_the_docstring_is_complete() -> None:
    assert errors.__doc__ is not None
    for name, kind in inspect.getmembers(errors, inspect.isclass):
        if issubclass(kind, AIClientError):
            assert name in errors.__doc__
            assert name in errors.__all__

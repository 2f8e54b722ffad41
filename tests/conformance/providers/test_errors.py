"""Errors: each status is one class for every provider, with all that is known about it."""

from __future__ import annotations

import pickle

import pytest

from aiclient import ChatModel, Client
from aiclient.core.errors import (
    AIClientError,
    AuthenticationError,
    InvalidRequestError,
    ModelNotFoundError,
    OverloadedError,
    PermissionDeniedError,
    ProviderError,
    QuotaExceededError,
    RateLimitError,
    ServerError,
)
from aiclient.testing import ErrorEvent, ErrorStatus, HtmlPage, ProviderServer, Turn
from tests.conformance.providers.rows import ROWS, Row, client_of
from tests.conformance.providers.ways import Way

STATUSES: dict[int, type[ProviderError]] = {
    400: InvalidRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: ModelNotFoundError,
    422: InvalidRequestError,
    429: RateLimitError,
    500: ServerError,
}
PASSING = {429, 500}


@pytest.mark.parametrize("status", STATUSES)
def test_a_status_has_its_class(server: ProviderServer, row: Row, way: Way, status: int) -> None:
    server.fault(ErrorStatus(status, "It went wrong."), times=None)
    with client_of(server, row, max_retries=0) as client, pytest.raises(STATUSES[status]) as caught:
        way(client.chat(row.model), "Hi")
    error = caught.value
    assert type(error) is STATUSES[status]
    assert (error.provider, error.status) == (row.provider, status)
    assert "It went wrong" in str(error)
    assert error.retryable is (status in PASSING)
    assert error.request is not None and "sk-fake" not in f"{error!r} {error} {error.request} {error.body}"
    assert len(error.attempts) == 1
    assert error.attempts[0].provider == row.provider


def test_what_was_sent_is_attached_without_secrets(
    server: ProviderServer, model: ChatModel, row: Row, way: Way
) -> None:
    server.fault(ErrorStatus(400, "No."))
    with pytest.raises(InvalidRequestError) as caught:
        way(model, "What went wrong?", system="Be brief.")
    sent = pickle.loads(pickle.dumps(caught.value)).sent
    assert sent == caught.value.sent
    assert sent.json() == server.requests[-1].fields
    assert "What went wrong?" in str(sent) and "What went wrong?" not in repr(caught.value) + str(
        caught.value
    )
    assert "sk-fake" not in f"{sent} {sent!r} {sent.headers}"


@pytest.mark.parametrize("status", [503, 529])
def test_too_much_to_do(server: ProviderServer, row: Row, way: Way, status: int) -> None:
    server.fault(ErrorStatus(status, "Too much to do."), times=None)
    with client_of(server, row, max_retries=0) as client, pytest.raises(ProviderError) as caught:
        way(client.chat(row.model), "Hi")
    # Where the provider's own word says something else than the status, the word counts.
    told = {("anthropic", 529), ("google", 503)}
    assert isinstance(caught.value, OverloadedError | ServerError)
    assert (row.provider, status) not in told or type(caught.value) is OverloadedError
    assert caught.value.retryable


def test_an_error_tells_the_providers_id_and_wait(server: ProviderServer, row: Row, way: Way) -> None:
    silent = row.provider in {"google", "ollama"}  # whose servers send no id of their own
    headers = {"retry-after": "7"} | ({"x-request-id": "req_mine"} if silent else {})
    server.fault(ErrorStatus(429, "Slowly.", headers=headers))
    with client_of(server, row, max_retries=0) as client, pytest.raises(RateLimitError) as caught:
        way(client.chat(row.model), "Hi")
    error = caught.value
    assert error.retry_after == 7.0
    assert error.request_id == error.attempts[0].request_id == ("req_mine" if silent else f"req_{1:024}")


def test_an_unknown_model_is_named(server: ProviderServer, client: Client, row: Row, way: Way) -> None:
    server.fault(ErrorStatus(404, "No such thing."))
    with pytest.raises(ModelNotFoundError, match="unheard-of"):
        way(client.chat(f"{row.provider}:unheard-of"), "Hi")


@pytest.mark.parametrize(
    "row", [row for row in ROWS if row.provider in {"openai", "xai"}], ids=lambda row: row.id, indirect=True
)
def test_a_quota_is_never_waited_for(server: ProviderServer, row: Row, way: Way) -> None:
    server.fault(ErrorStatus(429, "Out of credit.", "insufficient_quota"))
    with client_of(server, row) as client, pytest.raises(QuotaExceededError):
        way(client.chat(row.model), "Hi")
    assert len(server.requests) == 1


def test_a_proxy_in_between_is_recognised(server: ProviderServer, row: Row, way: Way) -> None:
    server.fault(HtmlPage(502))
    with client_of(server, row, max_retries=0) as client, pytest.raises(ServerError, match="HTML"):
        way(client.chat(row.model), "Hi")


def test_errors_travel(server: ProviderServer, model: ChatModel, way: Way) -> None:
    server.fault(ErrorStatus(400, "No."))
    with pytest.raises(InvalidRequestError) as caught:
        way(model, "Hi")
    copy = pickle.loads(pickle.dumps(caught.value))
    assert type(copy) is InvalidRequestError
    assert (copy.message, copy.status, copy.body) == (caught.value.message, 400, caught.value.body)
    assert len(copy.attempts) == 1


def test_an_error_inside_a_stream_carries_what_came(
    server: ProviderServer, model: ChatModel, row: Row, streamed: Way
) -> None:
    server.script([Turn(text="one two three", chunks=["one ", "two ", "three"])])
    server.fault(ErrorEvent(after=row.first_text + 1, message="It broke."))
    with pytest.raises(AIClientError, match="It broke") as caught:
        streamed(model, "Hi")
    error = caught.value
    assert isinstance(error, ServerError | OverloadedError)
    assert error.partial is not None and error.partial.text == "one two "
    assert error.partial.finish_reason is None
    assert len(error.attempts) == len(server.requests) == 1

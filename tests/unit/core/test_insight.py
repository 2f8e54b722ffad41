"""What responses tell of themselves, without any provider."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

from aiclient.core.bill import Bill
from aiclient.core.context import AttemptRecord
from aiclient.core.errors import RateLimitError
from aiclient.core.parts import Citation, Native, Text, Thinking
from aiclient.core.pricing import Price, PriceRow
from aiclient.core.responses import ChatResponse
from aiclient.core.sent import RawAnswer, SentRequest
from aiclient.core.usage import Usage

PRICE = Price((PriceRow({"input": "2", "output": "10"}),))
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def test_parts_are_sorted_by_what_they_are() -> None:
    cited = Citation(url="https://example.com")
    native = Native("acme", {"id": "1"})
    response = ChatResponse(
        provider="acme",
        model="acme-1",
        parts=(Thinking(text="Hm. "), Text("a", (cited,)), Thinking(text="So."), Text("b")),
        native=native,
    )
    assert (response.text, response.thinking, response.citations) == ("ab", "Hm. So.", (cited,))
    assert response.message.native is native and response.message.parts == response.parts
    assert response.request_id is None and response.parsed is None
    assert response.explain().startswith("model: acme:acme-1\n")


def test_bills_are_by_the_catalogue_unless_the_provider_tells() -> None:
    bill = Bill(PRICE, NOW)
    assert bill.total(Usage(input_tokens=1_000_000, output_tokens=100_000)) == Decimal(3)
    assert bill.total(Usage(input_tokens=5, reported_cost=Decimal("0.5"))) == Decimal("0.5")
    assert [line.unit for line in bill.lines(Usage(input_tokens=1, output_tokens=1))] == ["input", "output"]
    unknown = Bill(None, NOW)
    assert unknown.total(Usage(input_tokens=1)) is None and unknown.lines(Usage(input_tokens=1)) == ()


def test_attempts_are_told_in_a_line() -> None:
    error = RateLimitError("Slow down.\nReally.", provider="acme")
    record = AttemptRecord(2, error, "acme", "acme-1", 1.234, "req_1")
    assert str(record) == ("acme:acme-1 attempt 2 failed with RateLimitError in 1.23 s (req_1): Slow down.")
    assert str(AttemptRecord(1)) == "attempt 1 answered"


def test_writes_to_the_cache_are_explained() -> None:
    usage = Usage(input_tokens=10, cache_writes={"5m": 4}, output_tokens=1)
    told = ChatResponse(provider="acme", model="acme-1", usage=usage).explain()
    assert "10 input tokens, 4 of them written to the cache, 1 output tokens" in told
    assert "not read to its end" in told


def test_requests_and_answers_are_shown_in_short() -> None:
    request = SentRequest("GET", "http://localhost/x", "acme/v1/x", headers={"x-api-key": "***"})
    assert str(request) == "GET http://localhost/x\nx-api-key: ***" and request.json() is None
    assert repr(RawAnswer("a:B", b"{}")) == "RawAnswer('a:B', 2 bytes)"

"""Splitting: order is kept, limits hold, nothing is lost; only what is surely too long is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient.core.embed_split import check_lengths, estimated_tokens, spans
from aiclient.core.embeddings import EmbedLimits
from aiclient.core.errors import ConfigurationError

TEXTS = st.lists(st.text(min_size=1, max_size=80), max_size=60)


@given(TEXTS, st.integers(1, 20), st.none() | st.integers(1, 100))
def test_order_is_kept_and_limits_hold(texts: list[str], count: int, tokens: int | None) -> None:
    limits = EmbedLimits(inputs=count, tokens=tokens)
    parts = [texts[start:end] for start, end in spans(texts, limits)]
    assert [text for part in parts for text in part] == texts
    for part in parts:
        assert 1 <= len(part) <= count
        if tokens is not None and len(part) > 1:
            assert sum(estimated_tokens(text) for text in part) <= tokens


@given(TEXTS, st.integers(1, 20))
def test_no_request_is_smaller_than_it_has_to_be(texts: list[str], count: int) -> None:
    sizes = [end - start for start, end in spans(texts, EmbedLimits(inputs=count))]
    assert sizes[:-1] == [count] * (len(sizes) - 1)


@pytest.mark.parametrize(
    ("text", "tokens"), [("", 1), ("Paris", 2), ("Paris is the capital of France.", 11), ("日本語", 4)]
)
def test_estimates_are_rather_too_high(text: str, tokens: int) -> None:
    assert estimated_tokens(text) == tokens


def test_what_is_surely_too_long_is_refused_with_its_position() -> None:
    with pytest.raises(ConfigurationError, match=r"input 1 has 8,001 characters, about 2,000 tokens"):
        check_lengths(["short", "x" * 8001], 1000, "acme-1")


@pytest.mark.parametrize("text", ["x" * 8000, " " * 50_000 + "x", "\n\t" * 9000])
def test_what_may_fit_is_sent(text: str) -> None:
    check_lengths([text], 1000, "acme-1")
    check_lengths([text * 100], None, "acme-1")

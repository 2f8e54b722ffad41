"""Each provider counts in its own way; whatever it tells, the usage that we read adds up."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient.core.usage import Usage
from aiclient.providers.base import Adapter
from tests.invoices.test_invoices import adapter_of
from tests.unit.core.test_usage import assert_fits

COUNT = st.integers(0, 10**6)
OPENAI_CHAT = adapter_of({"provider": "openai", "api": "chat"})
OPENAI = adapter_of({"provider": "openai", "api": "responses"})
GROQ = adapter_of({"provider": "groq", "api": "chat"})
COMPATIBLE = adapter_of({"provider": "acme", "api": "compatible"})
XAI = adapter_of({"provider": "xai", "api": None})
ANTHROPIC = adapter_of({"provider": "anthropic", "api": None})
GEMINI = adapter_of({"provider": "google", "api": None})
OLLAMA = adapter_of({"provider": "ollama", "api": None})
ADAPTERS = {
    "openai chat": OPENAI_CHAT,
    "openai responses": OPENAI,
    "groq": GROQ,
    "compatible": COMPATIBLE,
    "xai": XAI,
    "anthropic": ANTHROPIC,
    "gemini": GEMINI,
    "ollama": OLLAMA,
}


def read(adapter: Adapter, **body: Any) -> Usage | None:
    """Return the usage that an adapter finds in an answer."""
    no_choices: list[Any] = []
    return adapter.decode({"choices": no_choices, **body}).usage


@dataclass(frozen=True)
class Truth:
    """What really happened, in parts that do not overlap."""

    fresh: int
    read: int
    short: int
    """Written to the cache for the shorter lifetime."""
    long: int
    said: int
    thought: int

    @property
    def prompt(self) -> int:
        return self.fresh + self.read + self.short + self.long

    @property
    def answer(self) -> int:
        return self.said + self.thought

    def usage(self, short: str = "", long: str = "", **more: Any) -> Usage:
        """Return what is to be read of it."""
        writes = {life: count for life, count in ((short, self.short), (long, self.long)) if count}
        return Usage(
            input_tokens=self.prompt,
            output_tokens=self.answer,
            cache_read_tokens=self.read,
            cache_writes=writes,
            reasoning_tokens=self.thought,
            **more,
        )


TRUTHS = st.builds(Truth, *[COUNT] * 6)
UNWRITTEN = st.builds(Truth, COUNT, COUNT, st.just(0), st.just(0), COUNT, COUNT)


@given(TRUTHS)
def test_openai_responses_count_everything_inclusively(truth: Truth) -> None:
    details = {
        "cached_tokens": truth.read,
        "cache_write_tokens": truth.short + truth.long,
        "cache_write_tokens_details": {"ttl_30m_tokens": truth.short, "ttl_12h_tokens": truth.long},
    }
    usage = {
        "input_tokens": truth.prompt,
        "input_tokens_details": details,
        "output_tokens": truth.answer,
        "output_tokens_details": {"reasoning_tokens": truth.thought},
        "total_tokens": truth.prompt + truth.answer,
    }
    found = read(OPENAI, usage=usage, service_tier="flex")
    assert found == truth.usage("30m", "12h", service_tier="flex")


@given(UNWRITTEN, st.sampled_from([OPENAI_CHAT, GROQ, COMPATIBLE]))
def test_so_do_completions(truth: Truth, adapter: Any) -> None:
    usage = {
        "queue_time": 0.25,
        "prompt_tokens": truth.prompt,
        "completion_tokens": truth.answer,
        "total_tokens": truth.prompt + truth.answer,
        "prompt_tokens_details": {"cached_tokens": truth.read},
        "completion_tokens_details": {"reasoning_tokens": truth.thought},
    }
    assert read(adapter, usage=usage) == truth.usage()


@given(TRUTHS)
def test_anthropic_counts_the_rest_beside_the_cache(truth: Truth) -> None:
    usage = {
        "input_tokens": truth.fresh,
        "cache_read_input_tokens": truth.read,
        "cache_creation_input_tokens": truth.short + truth.long,
        "cache_creation": {
            "ephemeral_5m_input_tokens": truth.short,
            "ephemeral_1h_input_tokens": truth.long,
        },
        "output_tokens": truth.answer,
        "output_tokens_details": {"thinking_tokens": truth.thought},
        "service_tier": "batch",
        "inference_geo": "global",
    }
    assert read(ANTHROPIC, usage=usage) == truth.usage("5m", "1h", service_tier="batch")
    del usage["cache_creation"]
    merged = Truth(truth.fresh, truth.read, truth.short + truth.long, 0, truth.said, truth.thought)
    assert read(ANTHROPIC, usage=usage) == merged.usage("", service_tier="batch")


@given(UNWRITTEN, COUNT)
def test_gemini_counts_thoughts_and_tools_beside(truth: Truth, tools: int) -> None:
    usage = {
        "promptTokenCount": truth.prompt,
        "toolUsePromptTokenCount": tools,
        "cachedContentTokenCount": truth.read,
        "candidatesTokenCount": truth.said,
        "thoughtsTokenCount": truth.thought,
        "totalTokenCount": truth.prompt + tools + truth.answer,
    }
    more = Truth(truth.fresh + tools, truth.read, 0, 0, truth.said, truth.thought)
    assert read(GEMINI, usageMetadata=usage) == more.usage()


@given(UNWRITTEN, st.integers(0, 10**15))
def test_xai_tells_what_it_cost_and_in_completions_counts_reasoning_beside(truth: Truth, ticks: int) -> None:
    cost = Decimal(ticks) / 10**10
    completion = {
        "prompt_tokens": truth.prompt,
        "completion_tokens": truth.said,
        "total_tokens": truth.prompt + truth.answer,
        "prompt_tokens_details": {"cached_tokens": truth.read},
        "completion_tokens_details": {"reasoning_tokens": truth.thought},
        "cost_in_usd_ticks": ticks,
    }
    response = {
        "input_tokens": truth.prompt,
        "input_tokens_details": {"cached_tokens": truth.read},
        "output_tokens": truth.answer,
        "output_tokens_details": {"reasoning_tokens": truth.thought},
        "cost_in_usd_ticks": ticks,
    }
    expected = truth.usage(reported_cost=cost)
    assert read(COMPATIBLE, usage=completion) == expected
    assert read(XAI, usage=response) == expected


@given(UNWRITTEN)
def test_deepseek_counts_hits_and_misses(truth: Truth) -> None:
    usage = {
        "prompt_tokens": truth.prompt,
        "prompt_cache_hit_tokens": truth.read,
        "prompt_cache_miss_tokens": truth.fresh,
        "completion_tokens": truth.answer,
        "completion_tokens_details": {"reasoning_tokens": truth.thought},
        "total_tokens": truth.prompt + truth.answer,
    }
    assert read(COMPATIBLE, usage=usage) == truth.usage()


@given(st.none() | COUNT, st.none() | COUNT)
def test_ollama_leaves_counts_out(prompt: int | None, answer: int | None) -> None:
    told = {"prompt_eval_count": prompt, "eval_count": answer}
    usage = read(OLLAMA, **{name: count for name, count in told.items() if count is not None})
    if prompt is None and answer is None:
        assert usage is None
    if usage is not None:
        assert (usage.input_tokens, usage.output_tokens) == (prompt or 0, answer or 0)


SCALARS: st.SearchStrategy[Any] = (
    st.none()
    | st.booleans()
    | st.integers(-(10**9), 10**18)
    | st.floats(-1e9, 1e18)
    | st.sampled_from([float("inf"), float("-inf"), float("nan"), 10**400])
    | st.text(max_size=3)
)
DETAILS = (
    "cached_tokens cache_write_tokens audio_tokens image_tokens reasoning_tokens thinking_tokens "
    "ttl_30m_tokens ephemeral_5m_input_tokens ephemeral_1h_input_tokens web_search_requests modality "
    "tokenCount"
).split()
NAMES = (
    "input_tokens output_tokens total_tokens prompt_tokens completion_tokens cost cost_in_usd_ticks "
    "prompt_cache_hit_tokens cached_tokens cache_read_input_tokens cache_creation_input_tokens service_tier "
    "promptTokenCount candidatesTokenCount thoughtsTokenCount cachedContentTokenCount "
    "toolUsePromptTokenCount inference_geo speed serviceTier"
).split()
NESTED = (
    "input_tokens_details output_tokens_details prompt_tokens_details completion_tokens_details "
    "cache_creation cache_write_tokens_details server_tool_use iterations "
    "promptTokensDetails candidatesTokensDetails cacheTokensDetails"
).split()
DETAIL = SCALARS | st.dictionaries(st.sampled_from(DETAILS), SCALARS, max_size=5)
FLAT = st.dictionaries(st.sampled_from(NAMES), SCALARS)
DEEP = st.dictionaries(st.sampled_from(NESTED), DETAIL | st.lists(DETAIL, max_size=3), max_size=6)


@pytest.mark.parametrize("name", ADAPTERS)
@given(FLAT, DEEP)
def test_nonsense_is_read_as_something_that_fits(
    name: str, flat: dict[str, Any], deep: dict[str, Any]
) -> None:
    block = {**flat, **deep}
    usage = read(ADAPTERS[name], **{"usage": block, "usageMetadata": block, **block})
    if usage is not None:
        assert_fits(usage)
        assert_fits(usage + usage)


@pytest.mark.parametrize("name", ADAPTERS)
@pytest.mark.parametrize("empty", [..., None, {}])
def test_what_is_not_told_is_unknown(name: str, empty: object) -> None:
    body = {} if empty is ... else {"usage": empty, "usageMetadata": empty}
    assert read(ADAPTERS[name], **body) is None

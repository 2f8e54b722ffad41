"""Resolution of names, facts about models, and prices against published figures."""

from __future__ import annotations

import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest

from aiclient.core.errors import ConfigurationError, UnknownModelError, UnknownProviderError
from aiclient.core.pricing import Billable, cost
from aiclient.registry import ModelInfo, Registry, RetiredModelWarning, model_info, resolve
from aiclient_generated import catalogue

FIVE = ("openai", "anthropic", "google", "xai", "ollama", "groq")


@pytest.mark.parametrize(
    ("name", "provider", "model", "why"),
    [
        ("gpt-4o", "openai", "gpt-4o", "exact id"),
        ("o3", "openai", "o3", "exact id"),
        ("openai/gpt-oss-120b", "groq", "openai/gpt-oss-120b", "exact id"),
        ("grok-4-latest", "xai", "grok-4-latest", "alias of grok-4"),
        ("gpt-5-2025-08-07", "openai", "gpt-5-2025-08-07", "snapshot of gpt-5"),
        ("gpt-6.1-sol-2026-09-29", "openai", "gpt-6.1-sol-2026-09-29", "snapshot of gpt-6.1-sol"),
        ("claude-opus-5-5-20260901", "anthropic", "claude-opus-5-5-20260901", "snapshot of claude-opus-5-5"),
        ("gpt-7-turbo", "openai", "gpt-7-turbo", "family gpt-*"),
        ("claude-zeta-9", "anthropic", "claude-zeta-9", "family claude-*"),
        ("gemini-9-flash", "google", "gemini-9-flash", "family gemini-*"),
        ("grok-9", "xai", "grok-9", "family grok-*"),
        ("o9", "openai", "o9", "family o[1-9]"),
        # tags of Ollama are no provider prefixes
        ("mistral:7b", "ollama", "mistral:7b", "exact id"),
        ("gpt-oss:20b", "ollama", "gpt-oss:20b", "exact id"),
        ("llama3.2", "ollama", "llama3.2", "exact id"),
        ("gpt-oss:120b-q4", "ollama", "gpt-oss:120b-q4", "family gpt-oss:*"),
        # nor are the parts of a fine-tuned name
        ("ft:gpt-4o:acme::id", "openai", "ft:gpt-4o:acme::id", "snapshot of ft:gpt-4o"),
        ("ft:gpt-9:acme::id", "openai", "ft:gpt-9:acme::id", "family ft:*"),
        ("openai:anything", "openai", "anything", "provider prefix 'openai'"),
        ("gemini:gemini-2.5-flash", "google", "gemini-2.5-flash", "provider prefix 'gemini'"),
        ("google:models/gemini-2.5-flash", "google", "gemini-2.5-flash", "provider prefix 'google'"),
        ("ollama:mistral:7b", "ollama", "mistral:7b", "provider prefix 'ollama'"),
        ("models/gemini-2.5-flash", "google", "gemini-2.5-flash", "name without 'models/'"),
    ],
)
def test_names_lead_to_providers(name: str, provider: str, model: str, why: str) -> None:
    found = resolve(name)
    assert (found.provider, found.model, found.why) == (provider, model, why)


def test_a_name_that_is_known_brings_its_facts_and_a_new_one_of_a_family_does_not() -> None:
    assert resolve("gpt-4o").family == "gpt-4o"
    dated = resolve("gpt-6.1-sol-2026-09-29")
    assert dated.info is not None
    assert dated.info.id == "gpt-6.1-sol"
    new = resolve("gpt-7-turbo")
    assert new.info is None
    assert new.family == "gpt"
    assert str(resolve("gpt-4o")) == "openai:gpt-4o (exact id)"


@pytest.mark.parametrize(
    ("name", "sent", "successor", "on"),
    [
        ("claude-3-sonnet", "claude-3-sonnet-20240229", "claude-sonnet-5-5", date(2025, 7, 21)),
        ("claude-3-opus", "claude-3-opus-20240229", "claude-opus-5-5", date(2026, 1, 5)),
        ("anthropic:claude-3-opus", "claude-3-opus-20240229", "claude-opus-5-5", date(2026, 1, 5)),
        ("gemini-2.0", "gemini-2.0-flash", "gemini-3.8-flash", date(2026, 6, 1)),
        ("gemini-2.0-flash", "gemini-2.0-flash", "gemini-3.8-flash", date(2026, 6, 1)),
        ("grok-3", "grok-3", "grok-4.3", date(2026, 5, 15)),
        ("gemini-1.5-pro", "gemini-1.5-pro", "gemini-4-argon", None),
    ],
)
def test_retired_names_resolve_with_a_note(name: str, sent: str, successor: str, on: date | None) -> None:
    found = resolve(name)
    assert found.model == sent
    assert found.retired is not None
    assert (found.retired.successor, found.retired.on) == (successor, on)
    assert successor in str(found)
    assert found.info is not None
    assert issubclass(RetiredModelWarning, UserWarning)


def test_a_name_of_two_providers_is_reported_and_never_guessed() -> None:
    with pytest.raises(ConfigurationError, match='"mistral:mistral-small" or "ollama:mistral-small"'):
        resolve("mistral-small")
    assert resolve("mistral-small", providers=("ollama", "openai")).provider == "ollama"
    assert resolve("mistral:mistral-small").provider == "mistral"


def test_a_prefix_counts_only_if_it_is_a_registered_provider() -> None:
    assert resolve("mistral:7b", providers=FIVE).provider == "ollama"
    assert resolve("mistral:8b-new", providers=FIVE).why == "family mistral:*"
    assert resolve("mistral:7b", providers=("mistral",)).model == "7b"


def test_a_name_of_a_provider_that_is_not_registered_is_not_given_to_another() -> None:
    with pytest.raises(UnknownModelError, match="belongs to ollama, which is not registered here"):
        resolve("gpt-oss:20b", providers=("openai",))


@pytest.mark.parametrize(
    ("name", "kind", "text"),
    [
        ("gtp-4o", UnknownModelError, "Did you mean 'gpt-4o'"),
        ("openai/gpt-4o", UnknownModelError, "Did you mean 'openai:gpt-4o'?"),
        ("zzz", UnknownModelError, 'write "provider:model"'),
        ("bla:blub", UnknownModelError, "fits no family"),
        ("openay:gpt-4o", UnknownProviderError, 'Did you mean "openai:gpt-4o"?'),
        ("acme:gpt-4o", UnknownProviderError, "not a registered provider"),
        ("", ConfigurationError, "empty"),
        ("openai:", UnknownModelError, "No provider is known"),
    ],
)
def test_failures_say_what_to_write(name: str, kind: type[Exception], text: str) -> None:
    with pytest.raises(kind) as failure:
        resolve(name)
    assert text in str(failure.value)


def test_a_known_provider_that_is_not_registered_is_named() -> None:
    with pytest.raises(UnknownProviderError, match="'groq' in 'groq:x'"):
        resolve("groq:x", providers=("openai",))


def test_the_only_custom_provider_takes_what_nobody_knows() -> None:
    registry = Registry(providers=FIVE, custom=("house",))
    assert registry.resolve("our-model").why == "the only custom provider"
    assert registry.resolve("house:any").provider == "house"
    assert registry.resolve("gpt-4o").provider == "openai"
    with pytest.raises(UnknownModelError):
        Registry(providers=FIVE, custom=("a-house", "b-house")).resolve("our-model")


def test_registered_models_and_aliases_come_first() -> None:
    mine = ModelInfo("openai", "gpt-4o", capabilities={"sampling": False})
    registry = Registry(providers=("openai",), aliases={"oa": "openai"}, models={"gpt-4o": mine})
    assert registry.resolve("gpt-4o").info is mine
    assert registry.resolve("gpt-4o").why == "registered model"
    assert registry.resolve("oa:gpt-4o").info is mine
    assert registry.info("google", "gpt-4o") is None
    assert "gpt-4o" in registry.names()
    assert registry.names("anthropic") != registry.names()


def test_facts_keep_what_is_unknown_unknown() -> None:
    opus = model_info("anthropic", "claude-opus-5-5")
    assert opus is not None
    assert opus.supports("tools") is True
    assert opus.supports("forced_tool_choice") is False
    assert opus.supports("telepathy") is None
    assert opus.reasoning.always_on is True
    assert opus.reasoning.budget is False
    assert opus.reasoning.levels == ("low", "medium", "high", "xhigh", "max")
    assert opus.reasoning.default == "medium"
    assert opus.caching.min_tokens == 512
    assert opus.caching.lifetimes == ("5m", "1h")
    assert opus.caching.max_breakpoints == 4
    assert {"temperature", "top_p", "top_k"} <= opus.rejects
    assert (opus.context_tokens, opus.max_output_tokens) == (1_000_000, 128_000)
    carbon = model_info("google", "gemini-4-carbon")
    assert carbon is not None
    assert carbon.price is None
    assert carbon.reasoning.always_on is None
    assert model_info("ollama", "llama3.2") is None
    assert model_info("openai", "no-such-model") is None


@pytest.mark.parametrize(
    ("provider", "name", "levels"),
    [
        ("openai", "gpt-6.1-sol", ("low", "medium", "high", "xhigh", "max")),
        ("openai", "gpt-5.6-sol", ("none", "low", "medium", "high", "xhigh", "max")),
        ("openai", "gpt-5.5-pro", ("medium", "high", "xhigh")),
        ("openai", "gpt-5", ("minimal", "low", "medium", "high")),
        ("openai", "o3", ("low", "medium", "high")),
        ("anthropic", "claude-opus-4-6", ("low", "medium", "high", "max")),
        ("anthropic", "claude-sonnet-4-5", ()),
        ("google", "gemini-3.8-flash", ("low", "medium", "high")),
        ("google", "gemini-3.6-flash", None),
        ("xai", "grok-4.7", ("low", "medium", "high", "xhigh")),
        ("xai", "grok-4.3", ("none", "low", "medium", "high")),
        ("openai", "gpt-4o", None),
    ],
)
def test_reasoning_levels(provider: str, name: str, levels: tuple[str, ...] | None) -> None:
    info = model_info(provider, name)
    assert info is not None
    assert info.reasoning.levels == levels


def test_parameters_that_a_model_does_not_take() -> None:
    flash, sol, o3, groq = (
        resolve(name).info for name in ("gemini-3.8-flash", "gpt-5.6-sol", "o3", "openai/gpt-oss-120b")
    )
    assert flash is not None and sol is not None and o3 is not None and groq is not None
    assert "temperature" in flash.rejects
    assert not sol.rejects
    assert "temperature" in sol.rejects_while_reasoning
    assert sol.reasoning.responses_only == ("max",)
    assert {"stop", "temperature"} <= o3.rejects
    assert "logprobs" in groq.rejects
    latest = model_info("google", "gemini-flash-latest")
    assert latest is not None
    assert latest.api_versions == ("v1beta",)


DAY = datetime(2026, 11, 22, 12, tzinfo=UTC)
# provider, model, USD per million: input, output, cache read, cache write (default lifetime); None = not given
FIGURES = [
    ("openai", "gpt-6.1-sol", "2", "10", "0.10", "2.50"),
    ("openai", "gpt-6.1-terra", "1", "5", "0.05", "1.25"),
    ("openai", "gpt-6-astra", "10", "50", "1", "12.5"),
    ("openai", "gpt-6-sol", "2", "10", "0.20", "2.50"),
    ("openai", "gpt-6-luna", "0.10", "0.50", "0.01", "0.125"),
    ("openai", "gpt-5.6-sol", "4", "20", "0.4", "5"),
    ("openai", "gpt-5.6", "4", "20", "0.4", "5"),
    ("openai", "gpt-5.6-luna", "0.2", "1.2", "0.02", "0.25"),
    ("openai", "gpt-5.5", "5", "30", "0.5", None),
    ("openai", "gpt-5.5-pro", "30", "180", None, None),
    ("openai", "gpt-5.4-nano", "0.2", "1.25", "0.02", None),
    ("anthropic", "claude-opus-5-5", "4", "20", "0.20", "5"),
    ("anthropic", "claude-sonnet-5-5", "2", "10", "0.10", "2.5"),
    ("anthropic", "claude-haiku-5-5", "0.10", "0.50", "0.01", "0.125"),
    ("anthropic", "claude-fable-5-1", "10", "50", "0.25", "12.5"),
    ("anthropic", "claude-mythos-5-1", "10", "50", "0.25", "12.5"),
    ("anthropic", "claude-opus-4-8", "5", "25", "0.50", "6.25"),
    ("anthropic", "claude-haiku-4-5", "1", "5", "0.10", "1.25"),
    ("google", "gemini-4-argon", "2", "10", "0.10", None),
    ("google", "gemini-3.8-flash", "0.75", "3.75", "0.075", None),
    ("google", "gemini-3.5-flash", "1.5", "9", "0.15", None),
    ("google", "gemini-3.1-flash-lite", "0.25", "1.5", "0.025", None),
    ("xai", "grok-4.7", "2", "6", "0.50", None),
    ("xai", "grok-4.5", "2", "6", "0.30", None),
    ("xai", "grok-4.3", "1.25", "2.50", "0.20", None),
    ("groq", "openai/gpt-oss-120b", "0.15", "0.60", "0.075", None),
    ("groq", "qwen/qwen3.8-27b", "0.8", "4", None, None),
    ("mistral", "mistral-large-4", "0.70", "2.10", "0.07", None),
    ("cohere", "command-a-03-2025", "2.5", "10", None, None),
    ("voyage", "voyage-4-large", "0.12", None, None, None),
    ("openai", "text-embedding-3-large", "0.13", None, None, None),
]


@pytest.mark.parametrize(("provider", "name", "inputs", "outputs", "reads", "writes"), FIGURES)
def test_prices_are_the_published_ones(
    provider: str, name: str, inputs: str, outputs: str | None, reads: str | None, writes: str | None
) -> None:
    info = model_info(provider, name)
    assert info is not None
    million = 1_000_000
    for use, expected in (
        (Billable(input_tokens=million), inputs),
        (Billable(output_tokens=million), outputs),
        (Billable(input_tokens=million, cache_read_tokens=million), reads),
        (Billable(input_tokens=million, cache_write_tokens={"": million}), writes),
    ):
        small = _scaled(use, 1000)  # below every threshold
        found = cost(info.price, small, at=DAY)
        assert found == (None if expected is None else Decimal(expected) / 1000)


def _scaled(use: Billable, by: int) -> Billable:
    written = {life: count // by for life, count in use.cache_write_tokens.items()}
    return Billable(use.input_tokens // by, use.output_tokens // by, use.cache_read_tokens // by, written)


def price_of(name: str, use: Billable, at: datetime = DAY, **how: str) -> Decimal | None:
    info = resolve(name).info
    return cost(info.price if info else None, use, at=at, **how)  # type: ignore[arg-type]


def test_published_tiers_dates_and_hours() -> None:
    thousand = Billable(input_tokens=1000)
    assert price_of("gpt-6.1-sol", thousand, tier="flex") == Decimal("0.001")
    assert price_of("gpt-6.1-sol", thousand, tier="priority") == Decimal("0.004")
    assert price_of("gpt-6.1-sol", thousand, tier="fast") == Decimal("0.004")
    assert price_of("gpt-6.1-sol", thousand, tier="ultrafast") == Decimal("0.012")
    assert price_of("gpt-6.1-sol", thousand, region="eu") == Decimal("0.0022")
    assert price_of("claude-opus-5-5", thousand, tier="fast") == Decimal("0.008")
    assert price_of("claude-opus-5-5", Billable(1000, cache_write_tokens={"1h": 1000})) == Decimal("0.008")
    assert price_of("gpt-6.1-sol", Billable(1000, cache_write_tokens={"12h": 1000})) == Decimal("0.005")
    assert price_of("claude-opus-5-5", Billable(extras={"web_search": 3})) == Decimal("0.03")
    # cliffs: openai above 272 000, xai from 200 000 on, haiku above 100 000
    assert price_of("gpt-6.1-sol", Billable(272_000)) == Decimal("0.544")
    assert price_of("gpt-6.1-sol", Billable(272_001, 1000)) == Decimal("1.088004") + Decimal("0.015")
    assert price_of("grok-4.7", Billable(199_999)) == Decimal("0.399998")
    assert price_of("grok-4.7", Billable(200_000)) == Decimal("0.8")
    assert price_of("claude-haiku-5-5", Billable(100_001)) == Decimal("0.0500005")
    # dates
    before, after = datetime(2026, 11, 30, 23, 59, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)
    assert price_of("gemini-4-argon", thousand, before) == Decimal("0.002")
    assert price_of("gemini-4-argon", thousand, after) == Decimal("0.004")
    assert price_of("gemini-4-argon", thousand, after, tier="priority") == Decimal("0.0072")
    assert price_of("grok-4-fast-reasoning", thousand, datetime(2026, 5, 14, tzinfo=UTC)) == Decimal("0.0002")
    assert price_of("grok-4-fast-reasoning", thousand, datetime(2026, 5, 15, tzinfo=UTC)) == Decimal(
        "0.00125"
    )
    # hours: Friday 02:00 is peak, 04:00 is not, Saturday never is
    assert price_of("deepseek-v4-pro", thousand, datetime(2026, 11, 20, 2, tzinfo=UTC)) == Decimal("0.00132")
    assert price_of("deepseek-v4-pro", thousand, datetime(2026, 11, 20, 4, tzinfo=UTC)) == Decimal("0.00066")
    assert price_of("deepseek-v4-pro", thousand, datetime(2026, 11, 21, 2, tzinfo=UTC)) == Decimal("0.00066")


def test_local_models_and_unpriced_ones_cost_none() -> None:
    assert price_of("llama3.2", Billable(1000)) is None
    assert price_of("gemini-4-carbon", Billable(1000)) is None
    assert price_of("command-a-plus-05-2026", Billable(1000)) is None
    assert price_of("omni-moderation-latest", Billable(1000)) == 0


def test_every_model_of_the_catalogue_can_be_read() -> None:
    count = 0
    for name, owners in catalogue.NAMES.items():
        for provider, _ in owners:
            info = model_info(provider, name)
            assert info is not None or provider == "ollama"
            count += 1
    assert count > 600


def test_resolving_reads_the_index_and_one_provider_only(project: Path) -> None:
    code = (
        "import sys; import aiclient.core.errors; before = set(sys.modules); "
        "from aiclient.registry import resolve; resolve('gpt-4o'); new = set(sys.modules) - before; "
        "print(sorted(m for m in new if m.startswith('aiclient_generated.')));"
        "print(sorted({'httpx2', 'asyncio', 'pydantic', 'difflib'} & new))"
    )
    path = {"PYTHONPATH": f"{project}:{project / 'generated'}"}
    done = subprocess.run([sys.executable, "-c", code], env=path, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [
        "['aiclient_generated.catalogue', 'aiclient_generated.catalogue.openai']",
        "[]",
    ]

"""Resolution of names: every rule, in its order, and every failure."""

from __future__ import annotations

import pickle
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from aiclient.core.errors import ConfigurationError, UnknownModelError, UnknownProviderError
from aiclient.registry import ModelInfo, Registry, RetiredModelWarning, resolve

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
        ("gpt-7-turbo", "openai", "gpt-7-turbo", "family gpt-[!o]*"),
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
        # the full names too
        ("claude-3-opus-20240229", "claude-3-opus-20240229", "claude-opus-5-5", date(2026, 1, 5)),
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
    with pytest.raises(
        ConfigurationError, match='"mistral:mistral-small" or "ollama:mistral-small"'
    ) as failure:
        resolve("mistral-small")
    assert failure.value.suggestions == ("mistral:mistral-small", "ollama:mistral-small")
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
        ("openai:", ConfigurationError, "'openai:' names no model"),
        (":gpt-4o", ConfigurationError, "':gpt-4o' names no provider"),
        ("bla:blub", UnknownModelError, "'bla', is no registered provider; those are"),
        # open weights are served by many, but not by OpenAI
        ("gpt-oss-20b", UnknownModelError, "Did you mean 'gpt-oss:20b'"),
    ],
)
def test_failures_say_what_to_write(name: str, kind: type[Exception], text: str) -> None:
    with pytest.raises(kind) as failure:
        resolve(name)
    assert text in str(failure.value)


@pytest.mark.parametrize(
    ("name", "suggestions"),
    [
        ("gtp-4o", ("gpt-4o",)),
        ("openai/gpt-4o", ("openai:gpt-4o",)),
        ("openay:gpt-4o", ("openai:gpt-4o",)),
        ("GPT-4o", ("gpt-4o",)),
        ("OpenAI:gpt-4o", ("openai:gpt-4o",)),
        ("Claude-Sonnet-5-5", ("claude-sonnet-5-5",)),
        ("zzz", ()),
    ],
)
def test_failures_suggest_names_that_resolve(name: str, suggestions: tuple[str, ...]) -> None:
    with pytest.raises(ConfigurationError) as failure:
        resolve(name)
    assert failure.value.suggestions[: len(suggestions)] == suggestions
    assert all(resolve(one) for one in failure.value.suggestions)
    again = pickle.loads(pickle.dumps(failure.value))
    assert again.suggestions == failure.value.suggestions


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


def test_a_model_is_added_at_run_time() -> None:
    base = Registry(providers=FIVE, aliases={"claude": "anthropic"}, custom=("house",))
    mine = ModelInfo("claude", "claude-opus-5-5", capabilities={"sampling": True})
    registry = base.with_model(mine, aliases=("best", "b:1")).with_model(ModelInfo("house", "llm:v2"))
    assert base.models == {}
    for name, why in (
        ("claude-opus-5-5", "registered model"),
        ("best", "registered alias of claude-opus-5-5"),
        ("b:1", "registered alias of claude-opus-5-5"),
        ("claude:best", "provider prefix 'claude'"),
        ("anthropic:claude-opus-5-5", "provider prefix 'anthropic'"),
    ):
        found = registry.resolve(name)
        assert (found.provider, found.model, found.why) == ("anthropic", "claude-opus-5-5", why)
        assert found.info is not None
        assert found.info.supports("sampling") is True
    assert registry.resolve("llm:v2").provider == "house"
    assert registry.resolve("house:llm:v2").model == "llm:v2"
    assert registry.resolve("openai:best").model == "best"
    # registering again corrects; a name of another model is not taken over
    bare = ModelInfo("anthropic", "claude-opus-5-5")
    assert registry.with_model(bare).resolve("best").info == bare
    for info, aliases, text in (
        (ModelInfo("nobody", "x"), (), "is not registered"),
        (ModelInfo("openai", "x"), ("best",), "already a name of anthropic:claude-opus-5-5"),
        (ModelInfo("openai", " "), (), "is empty"),
    ):
        with pytest.raises(ConfigurationError, match=text):
            registry.with_model(info, aliases)


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

"""Facts about models: known ones are read, unknown ones stay unknown."""

from __future__ import annotations

import pytest

from aiclient.registry import model_info, resolve
from aiclient_generated import catalogue


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
    sonnet, old = model_info("anthropic", "claude-sonnet-5-5"), model_info("anthropic", "claude-sonnet-4-0")
    assert sonnet is not None
    assert sonnet.reasoning.modes == ("between_tools",)
    assert old is not None
    assert (old.reasoning.budget, old.reasoning.adaptive, old.supports("tools")) == (True, None, True)


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


def test_every_model_of_the_catalogue_can_be_read() -> None:
    count = 0
    for name, owners in catalogue.NAMES.items():
        for provider, _ in owners:
            info = model_info(provider, name)
            assert info is not None or provider == "ollama"
            count += 1
    assert count > 600

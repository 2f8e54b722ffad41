"""Reasoning, model by model: what is sent for each way to ask, as the providers document their models."""

from __future__ import annotations

from typing import Any, cast

import pytest

from aiclient import Client
from aiclient.core.keywords import Api
from aiclient.core.requests import Reasoning
from aiclient.testing import ProviderServer
from tests.unit.loopback import connected

ADAPTIVE: dict[str, object] = {"type": "adaptive"}
OFF: dict[str, object] = {"type": "disabled"}
ASKED: tuple[Reasoning, ...] = (True, False, "minimal", "low", "medium", "high", "xhigh", "max", 2000)


def efforts(*levels: str | None) -> list[Any]:
    """Return efforts of OpenAI's kind, in the order of `ASKED`."""
    return [None if level is None else {"effort": level} for level in levels]


def claude(off: object, *levels: str) -> list[Any]:
    """Return both fields of an adaptive Claude model."""
    sent = [{"thinking": ADAPTIVE, "output_config": {"effort": level}} for level in levels]
    return [{"thinking": ADAPTIVE}, {} if off is None else {"thinking": off}, *sent]


def gemini(off: object, *levels: str) -> list[Any]:
    """Return the thinking config of a Gemini model with levels."""
    sent = [{"thinkingLevel": level, "includeThoughts": True} for level in levels]
    return [{"includeThoughts": True}, off, *sent, {"thinkingBudget": 2000, "includeThoughts": True}]


def budgets(off: object, *tokens: int) -> list[Any]:
    """Return the thinking config of a Gemini model with budgets."""
    sent = [{"thinkingBudget": count, "includeThoughts": True} for count in (-1, *tokens)]
    return [sent[0], off, *sent[1:]]


FULL = ("low", "low", "medium", "high", "xhigh", "max", "medium")
FOUR = ("low", "low", "medium", "high", "high", "max")
ZERO = {"thinkingBudget": 0}
# model, what it sends in the order of ASKED
RESPONSES = {
    "gpt-6-astra": efforts(None, None, *FULL),
    "gpt-6.1-sol": efforts(None, None, *FULL),
    "gpt-6-sol": efforts(None, "none", *FULL),
    "gpt-6-luna": efforts(None, "none", *FULL),
    "gpt-6.1-terra": efforts(None, "none", *FULL),
    "gpt-5.6-sol": efforts(None, "none", *FULL),
    "gpt-5.5": efforts(None, "none", "low", "low", "medium", "high", "xhigh", "xhigh", "medium"),
    "gpt-5.5-pro": efforts(None, None, "medium", "medium", "medium", "high", "xhigh", "xhigh", "medium"),
    # these do not reason unless they are told to
    "gpt-5.4": efforts("medium", "none", "low", "low", "medium", "high", "xhigh", "xhigh", "medium"),
    "gpt-5.1": efforts("medium", "none", "low", "low", "medium", "high", "high", "high", "medium"),
    "gpt-5": efforts(None, None, "minimal", "low", "medium", "high", "high", "high", "medium"),
    "o3": efforts(None, None, "low", "low", "medium", "high", "high", "high", "medium"),
    "grok-4.7": efforts(None, None, "low", "low", "medium", "high", "xhigh", "xhigh", "medium"),
    "grok-4.6": efforts(None, None, "low", "low", "medium", "high", "high", "high", "medium"),
    "grok-4.5": efforts(None, None, "low", "low", "medium", "high", "high", "high", "medium"),
    "grok-4.3": efforts(None, "none", "low", "low", "medium", "high", "high", "high", "medium"),
    "grok-3-mini": efforts(None, "none", "low", "low", "low", "high", "high", "high", "low"),
}
CHAT = {
    # `max` is refused by chat completions, whatever the model
    "gpt-5.6-sol": [None, "none", "low", "low", "medium", "high", "xhigh", "xhigh", "medium"],
    "gpt-6-luna": [None, "none", "low", "low", "medium", "high", "xhigh", "xhigh", "medium"],
    "groq:openai/gpt-oss-120b": [None, None, "low", "low", "medium", "high", "high", "high", "medium"],
    "groq:openai/gpt-oss-20b": [None, None, "low", "low", "medium", "high", "high", "high", "medium"],
    "groq:qwen/qwen3-32b": [None, "none", *["default"] * 7],
}
ANTHROPIC = {
    "claude-opus-5-5": claude(None, *FULL),
    "claude-fable-5-1": claude(None, *FULL),
    "claude-fable-5-2": claude(None, *FULL),
    "claude-mythos-5-1": claude(None, *FULL),
    "claude-mythos-5-2": claude(None, *FULL),
    "claude-sonnet-5-5": claude({"type": "between_tools"}, *FULL),
    "claude-haiku-5-5": claude(OFF, *FULL),
    "claude-opus-5": claude(OFF, *FULL),
    "claude-opus-4-8": claude(OFF, *FULL),
    "claude-opus-4-7": claude(OFF, *FULL),
    "claude-sonnet-5": claude(OFF, *FULL),
    "claude-opus-4-6": [*claude(OFF, *FOUR), {"thinking": {"type": "enabled", "budget_tokens": 2000}}],
    "claude-sonnet-4-6": [*claude(OFF, *FOUR), {"thinking": {"type": "enabled", "budget_tokens": 2000}}],
}
GOOGLE = {
    "gemini-4-argon": gemini(None, "LOW", "LOW", "MEDIUM", "HIGH", "HIGH", "HIGH"),
    "gemini-3.8-flash": gemini(None, "LOW", "LOW", "MEDIUM", "HIGH", "HIGH", "HIGH"),
    "gemini-3.7-flash": gemini(None, "LOW", "LOW", "MEDIUM", "HIGH", "HIGH", "HIGH"),
    "gemini-3.1-pro-preview": gemini(None, "LOW", "LOW", "MEDIUM", "HIGH", "HIGH", "HIGH"),
    "gemini-3.6-flash": gemini(None, "MINIMAL", "LOW", "MEDIUM", "HIGH", "XHIGH", "XHIGH"),
    "gemini-3.5-flash": gemini(None, "MINIMAL", "LOW", "MEDIUM", "HIGH", "XHIGH", "XHIGH"),
    "gemini-2.5-flash": budgets(ZERO, 512, 1024, 8192, 24576, 24576, 24576, 2000),
    "gemini-2.5-pro": budgets(None, 512, 1024, 8192, 24576, 24576, 24576, 2000),
}
OLLAMA = {"ollama:qwen3": [True, False, "low", "low", "medium", "high", "high", "max", "medium"]}


def cases(table: dict[str, list[Any]]) -> list[Any]:
    """Return every cell of a table."""
    return [
        pytest.param(name, asked, sent, id=f"{name}: {asked}")
        for name, row in table.items()
        for asked, sent in zip(ASKED, row, strict=True)
    ]


def body_of(
    server: ProviderServer, name: str, asked: Reasoning, api: Api | None = None
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Return what is sent, and what is said of it."""
    with connected(server) as client:
        shown = client.chat(name, api=api).preview("Hi", reasoning=asked, max_tokens=64_000)
    return cast("dict[str, Any]", shown.request.json()), shown.warnings


def told(asked: Reasoning, sent: object, warnings: tuple[str, ...]) -> bool:
    """Say whether another level than the one that was asked for was told, and nothing else."""
    words = repr(sent).lower()
    same = f"'{asked}'" in words or (asked == 2000 and "2000" in words)
    return bool(warnings) != same


@pytest.mark.parametrize(("name", "asked", "sent"), cases(RESPONSES))
def test_responses(server: ProviderServer, name: str, asked: Reasoning, sent: object) -> None:
    body, warnings = body_of(server, name, asked)
    assert body.get("reasoning") == sent
    assert isinstance(asked, bool) or told(asked, sent, warnings)


@pytest.mark.parametrize(("name", "asked", "sent"), cases(CHAT))
def test_chat_completions(server: ProviderServer, name: str, asked: Reasoning, sent: object) -> None:
    body, warnings = body_of(server, name, asked, None if name.startswith("groq") else "chat")
    assert body.get("reasoning_effort") == sent
    assert isinstance(asked, bool) or told(asked, sent, warnings)


@pytest.mark.parametrize(("name", "asked", "sent"), cases(ANTHROPIC))
def test_anthropic(server: ProviderServer, name: str, asked: Reasoning, sent: object) -> None:
    body, warnings = body_of(server, name, asked)
    assert {key: body[key] for key in ("thinking", "output_config") if key in body} == sent
    assert isinstance(asked, bool) or told(asked, sent, warnings)


@pytest.mark.parametrize("name", ["claude-opus-4-5", "claude-sonnet-4-5", "claude-haiku-4-5"])
def test_claude_with_budgets(server: ProviderServer, name: str) -> None:
    tokens = {"minimal": 1024, "low": 2048, "medium": 8192, "high": 16384, "xhigh": 32768, "max": 49152}
    asks: tuple[Reasoning, ...] = ("minimal", "low", "medium", "high", "xhigh", "max", 2000)
    for asked in asks:
        body, warnings = body_of(server, name, asked)
        count = asked if isinstance(asked, int) else tokens[asked]
        assert body["thinking"] == {"type": "enabled", "budget_tokens": count}
        knows = name == "claude-opus-4-5" and asked in {"low", "medium", "high"}
        assert body.get("output_config") == ({"effort": asked} if knows else None)
        assert not warnings
    assert body_of(server, name, False)[0]["thinking"] == OFF


@pytest.mark.parametrize(("name", "asked", "sent"), cases(GOOGLE))
def test_google(server: ProviderServer, name: str, asked: Reasoning, sent: object) -> None:
    body, warnings = body_of(server, name, asked)
    assert body["generationConfig"].get("thinkingConfig") == sent
    if "2.5" not in name and not isinstance(asked, bool):
        assert told(asked, sent, warnings)


@pytest.mark.parametrize(("name", "asked", "sent"), cases(OLLAMA))
def test_ollama(server: ProviderServer, name: str, asked: Reasoning, sent: object) -> None:
    body, warnings = body_of(server, name, asked)
    assert body["think"] == sent
    assert isinstance(asked, bool) or told(asked, sent, warnings)


def test_what_cannot_be_switched_off_says_so(client: Client) -> None:
    for name in ("gpt-6-astra", "claude-opus-5-5", "gemini-2.5-pro", "grok-4.7", "groq:openai/gpt-oss-20b"):
        response = client.chat(name).generate("Hi", reasoning=False)
        assert [warning.startswith("reasoning=") for warning in response.warnings] == [True]

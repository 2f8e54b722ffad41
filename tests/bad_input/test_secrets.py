"""No key is ever shown: not by a client or its parts, not in any log, not by the facade's errors."""

from __future__ import annotations

import asyncio
import logging
from typing import Any, cast

import pytest

from aiclient import Client
from aiclient.core.errors import (
    AuthenticationError,
    ConfigurationError,
    MissingApiKeyError,
    UnknownModelError,
    UnknownProviderError,
)
from aiclient.drivers.connect import connect, connect_async
from aiclient.providers import AsyncGroq, Groq
from aiclient.providers.anthropic import Anthropic, AsyncAnthropic
from aiclient.providers.google import AsyncGemini, Gemini
from aiclient.providers.ollama import AsyncOllama, Ollama
from aiclient.providers.openai import AsyncOpenAI, OpenAI
from aiclient.providers.xai import XAI, AsyncXAI
from aiclient.testing import ErrorStatus, ProviderServer
from aiclient.wire.connect import Settings
from aiclient_generated.openai.manifest import MANIFEST
from tests.bad_input.telling import SECRET, refused

TYPED: list[Any] = [
    *(OpenAI, AsyncOpenAI, Anthropic, AsyncAnthropic, Gemini, AsyncGemini),
    *(XAI, AsyncXAI, Ollama, AsyncOllama, Groq, AsyncGroq),
]


def parts(value: object, depth: int = 4) -> list[object]:
    """Return an object and the objects of ours that hang on it."""
    if not type(value).__module__.startswith("aiclient"):
        return []
    found = [value]
    if depth:
        for inner in getattr(value, "__dict__", {}).values():
            found += parts(inner, depth - 1)
    return found


@pytest.mark.parametrize("client", TYPED, ids=lambda client: client.__name__)
def test_no_part_of_a_typed_client_shows_its_key(client: Any) -> None:
    made = client(api_key=SECRET, default_headers={"x-api-key": SECRET, "X-Other": "fine"})
    shown = "\n".join(f"{part!r} {part!s}" for part in parts(made))
    assert SECRET not in shown


def test_no_part_of_the_facade_shows_a_key() -> None:
    with Client(openai_api_key=SECRET, anthropic_api_key=SECRET) as client:
        model = client.chat("gpt-4o", extra_headers={"Authorization": SECRET})
        client.provider("openai")
        shown = "\n".join(f"{part!r} {part!s}" for each in (client, model) for part in parts(each))
    assert SECRET not in shown


def test_settings_and_senders_show_no_key() -> None:
    settings = Settings(api_key=SECRET, default_headers={"Authorization": SECRET}, options={"x": SECRET})
    senders = (connect(MANIFEST, settings), connect_async(MANIFEST, settings))
    assert SECRET not in f"{settings!r} {senders!r} {[vars(each) for each in senders]!r}"


def test_logs_hold_no_key(caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]) -> None:
    """At the lowest level of every logger, ours and those below us; calls that work and calls that fail."""
    caplog.set_level(logging.DEBUG)
    with ProviderServer() as server:
        urls = {name: server.base_url(name) for name in server.providers}
        keys: Any = {f"{name}_api_key": SECRET for name in urls} | {
            f"{k}_base_url": v for k, v in urls.items()
        }
        with Client(**keys) as client:
            for name in ("gpt-4o", "claude-sonnet-4-5", "gemini-2.5-flash", "ollama:qwen3", "grok-4.3"):
                client.chat(name).generate("Hi")
                assert "".join(event.text for event in client.chat(name).stream("Hi")) == "Hi"
                asyncio.run(client.chat(name).generate_async("Hi"))
        server.fault(ErrorStatus(401, f"Bad key {SECRET}"))
        with OpenAI(api_key=SECRET, base_url=urls["openai"]) as typed:
            refused(typed.models.list, AuthenticationError, "Bad key ***")
        assert server.requests[0].key_is(SECRET)
    shown = capsys.readouterr()
    assert caplog.records
    assert SECRET not in caplog.text + shown.out + shown.err


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        ("claude-sonnet-4-5", MissingApiKeyError, ("Anthropic", "ANTHROPIC_API_KEY")),
        ("no-such-thing", UnknownModelError, ("no-such-thing", "provider:model")),
        (None, ConfigurationError, ("no model was named", "AICLIENT_MODEL")),
    ],
)
def test_models_that_the_facade_refuses(
    name: str | None, kind: type[Exception], words: tuple[str, ...]
) -> None:
    with Client(openai_api_key=SECRET) as client:
        refused(lambda: client.chat(name).generate("Hi"), kind, *words)
        refused(lambda: next(client.chat(name).stream("Hi")), kind, *words)
        refused(lambda: asyncio.run(client.chat(name).generate_async("Hi")), kind, *words)


def test_providers_that_the_facade_does_not_have() -> None:
    with Client(openai_api_key=SECRET) as client:
        refused(lambda: client.provider("nobody"), UnknownProviderError, "'nobody'", "anthropic, google")


def test_a_version_that_the_facade_does_not_have() -> None:
    with Client(**cast(Any, {"google_api_key": SECRET, "google_api_version": "v9"})) as client:
        refused(lambda: client.provider("google"), ConfigurationError, "'v9'", "allowed: 'v1', 'v1beta'")


def test_a_misspelt_keyword() -> None:
    keywords: Any = {"opnai_api_key": SECRET}
    refused(lambda: Client(**keywords), TypeError, "opnai_api_key", "openai_api_key", pickled=False)

"""Clients that cannot be made or used as they were asked for: the error says what to write."""

from __future__ import annotations

from typing import Any, cast

import pytest

from aiclient.core.errors import (
    ClientClosedError,
    ConfigurationError,
    MissingApiKeyError,
    UnknownModelError,
    UnknownProviderError,
)
from aiclient.providers import AsyncGroq, Groq
from aiclient.providers.anthropic import Anthropic, AsyncAnthropic
from aiclient.providers.google import AsyncGemini, Gemini
from aiclient.providers.ollama import Ollama
from aiclient.providers.openai import AsyncOpenAI, OpenAI
from aiclient.providers.xai import XAI, AsyncXAI
from aiclient.registry import resolve
from aiclient.testing import ProviderServer
from tests.bad_input.telling import SECRET, refused

# The wrong values below are type errors too, which is why these clients are untyped here.
KEYED = [OpenAI, AsyncOpenAI, Anthropic, AsyncAnthropic, Gemini, AsyncGemini, XAI, AsyncXAI, Groq, AsyncGroq]
ALL: list[Any] = [*KEYED, Ollama]


@pytest.mark.parametrize("client", KEYED, ids=lambda client: client.__name__)
def test_missing_key(client: Any) -> None:
    name = client.__name__.removeprefix("Async")
    error = refused(client, MissingApiKeyError, f"no API key for {name}", "api_key=", "_API_KEY")
    assert not error.retryable


def test_a_blank_key_is_a_missing_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "  ")
    refused(OpenAI, MissingApiKeyError, "OPENAI_API_KEY")
    refused(lambda: OpenAI(api_key=""), MissingApiKeyError, "OPENAI_API_KEY")


@pytest.mark.parametrize("client", ALL, ids=lambda client: client.__name__)
def test_wrong_api_version(client: Any) -> None:
    refused(
        lambda: client(api_key=SECRET, api_version="v99"),
        ConfigurationError,
        *("has no api_version 'v99'", "allowed: ", "default "),
    )


@pytest.mark.parametrize(
    ("key", "words"),
    [
        (f"{SECRET}\nX-Evil: 1", ("line break", "remove it")),
        (f"{SECRET}\N{CYRILLIC SMALL LETTER A}", ("characters that no header can carry",)),
        (SECRET.encode(), ("bytes", "give a string")),
        (12345, ("int", "give a string")),
    ],
    ids=["line break", "not latin", "bytes", "number"],
)
def test_keys_that_cannot_be_sent(key: Any, words: tuple[str, ...]) -> None:
    refused(lambda: OpenAI(api_key=key), ConfigurationError, "key", *words)


@pytest.mark.parametrize(
    "url",
    [
        "ftp://api.example.com",
        "https://",
        "https://api.example.com:port",
        f"https://me:{SECRET}@api.example.com?x=1",
        f"https://api.example.com/v1?key={SECRET}",
        "https://api.example.com/v1#part",
    ],
)
def test_base_urls_that_cannot_be_used(url: str) -> None:
    refused(lambda: OpenAI(api_key=SECRET, base_url=url), ConfigurationError, "base_url")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"timeout": "5"}, ("timeout is '5'", "seconds")),
        ({"timeout": 0}, ("above 0", "None for no limit")),
        ({"timeout": {"totl": 5}}, ("no clock 'totl'", "total, connect, first_token, stall, pool")),
        ({"max_retries": -1}, ("max_retries is -1", "0 for none")),
        ({"max_retries": "2"}, ("max_retries", "whole number")),
        ({"default_headers": {"X Y": "1"}}, ("'X Y' is not a header name",)),
        ({"default_headers": {"X": 1}}, ("header 'X'", "int", "give a string")),
        ({"default_headers": {"X": "a\r\nb"}}, ("header 'X'", "line break")),
        ({"organization": "a\nb"}, ("organization", "line break")),
    ],
    ids=str,
)
def test_arguments_that_cannot_be_used(arguments: dict[str, Any], words: tuple[str, ...]) -> None:
    refused(lambda: OpenAI(api_key=SECRET, **arguments), ConfigurationError, *words)


def test_a_foreign_http_client() -> None:
    client = OpenAI(api_key=SECRET, http_client=object())
    refused(client.models.list, ConfigurationError, "http_client is a object", "httpx2.Client")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"timout": 5}, ("no 'timout'", "timeout")),
        ({"timeout": "5"}, ("timeout is '5'",)),
        ({"max_retries": "x"}, ("max_retries is 'x'",)),
        ({"extra_headers": {"X": "a\r\nb"}}, ("header 'X'", "line break")),
        ({"extra_query": {"n": 5}}, ("extra_query['n']", "int", "give a string")),
        ({"idempotency_key": 5}, ("idempotency-key", "give a string")),
    ],
    ids=str,
)
def test_options_that_cannot_be_used(options: Any, words: tuple[str, ...]) -> None:
    with ProviderServer() as server, OpenAI(api_key=SECRET, base_url=server.base_url("openai")) as client:
        refused(lambda: client.models.list(options=options), ConfigurationError, *words)
        assert not server.requests


def test_a_closed_client() -> None:
    client = OpenAI(api_key=SECRET)
    client.close()
    refused(client.models.list, ClientClosedError, "is closed", "make a new one")


def test_names_that_no_method_has() -> None:
    client = cast(Any, OpenAI(api_key=SECRET))
    refused(lambda: OpenAI(**cast(Any, {"apikey": SECRET})), TypeError, "apikey", pickled=False)
    refused(lambda: client.models.list(limt=5), TypeError, "limt", pickled=False)
    refused(lambda: client.chat.completions.create(model="gpt-4o"), TypeError, "messages", pickled=False)
    refused(lambda: client.modells, AttributeError, "modells", pickled=False)


@pytest.mark.parametrize(
    ("name", "kind", "words"),
    [
        ("gtp-4o-mini", UnknownModelError, ("'gtp-4o-mini'", "Did you mean", "provider:model")),
        ("no-such-thing", UnknownModelError, ("no id, alias or snapshot", "provider:model")),
        ("opnai:gpt-4o", UnknownProviderError, ("'opnai'", 'Did you mean "openai:gpt-4o"?')),
        ("", ConfigurationError, ("is empty", "gpt-4o")),
    ],
)
def test_unknown_models(name: str, kind: type[Exception], words: tuple[str, ...]) -> None:
    refused(lambda: resolve(name), kind, *words)

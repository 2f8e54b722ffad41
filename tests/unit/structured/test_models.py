"""Which models are held to a schema: told by the catalogue and the dialects, before anything is sent."""

from __future__ import annotations

import warnings

import pytest
from pydantic import BaseModel

from aiclient import Client
from aiclient.core.errors import UnsupportedFeatureError
from aiclient.registry.retired import RetiredModelWarning
from aiclient.structured import schema_report
from aiclient.testing import ProviderServer
from tests.unit.loopback import MODELS


class Place(BaseModel):
    """Where something is."""

    name: str


def price(item: str) -> float:
    """Look up a price."""
    return len(item)


@pytest.mark.parametrize(
    ("name", "tools", "mode"),
    [
        ("anthropic:claude-3-5-haiku-20241022", False, "prompt"),
        ("anthropic:claude-sonnet-4-20250514", False, "prompt"),
        ("openai:gpt-4-turbo", False, "prompt"),
        ("openai:gpt-4o-2024-05-13", False, "prompt"),
        ("google:gemini-2.5-flash", True, "prompt"),
        ("ollama:gpt-oss:120b-cloud", False, "prompt"),
        ("groq:llama-3.3-70b-versatile", False, "native_loose"),
        ("groq:openai/gpt-oss-20b", True, "prompt"),
    ],
)
def test_models_that_nobody_holds_to_a_schema(
    server: ProviderServer, client: Client, name: str, tools: bool, mode: str
) -> None:
    server.script(['{"name": "Oslo"}'])
    given = [price] if tools else None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RetiredModelWarning)
        model = client.chat(name)
        with pytest.raises(UnsupportedFeatureError) as caught:
            model.generate("?", response_model=Place, strict=True, tools=given)
        assert server.requests == []
        assert f"strict='auto' would use the mode {mode!r}" in str(caught.value)
        assert model.generate("?", response_model=Place, tools=given) == Place(name="Oslo")
        assert schema_report(Place, model, has_tools=tools).mode == mode
    told = server.requests[-1].body.decode()
    assert ("valid against this JSON schema" in told) is (mode == "prompt")


@pytest.mark.parametrize(
    "name",
    [
        "anthropic:claude-opus-4-1",
        "anthropic:claude-sonnet-4-5",
        "openai:gpt-4o",
        "openai:gpt-4.1-mini",
        "openai:o3",
        "google:gemini-3.8-flash",
        "google:gemini-2.5-flash",
        "groq:openai/gpt-oss-120b",
        "xai:grok-4.3",
    ],
)
def test_models_that_are(client: Client, name: str) -> None:
    report = schema_report(Place, client.chat(name), strict=True)
    assert (report.mode, report.strict) == ("native", True)
    assert "the catalogue does not say" not in str(report)


@pytest.mark.parametrize("provider", MODELS)
def test_auto_is_the_default(server: ProviderServer, client: Client, provider: str) -> None:
    model = client.chat(MODELS[provider])
    server.script(['{"name": "Oslo"}'] * 2)
    model.generate("?", response_model=Place)
    model.generate("?", response_model=Place, strict="auto")
    assert server.requests[0].body == server.requests[1].body

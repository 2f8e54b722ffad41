"""Our own texts: every parameter of the main operations has a sentence, and nothing is stale."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from codegen.provider import load_provider, provider_names

ROOT = Path(__file__).parent.parent.parent
SPECS = ROOT / "specs"
MAIN = [
    ("openai", "chat.completions.create"),
    ("openai", "responses.create"),
    ("openai", "embeddings.create"),
    ("anthropic", "messages.create"),
    ("anthropic", "messages.count_tokens"),
    ("google", "models.generate_content"),
    ("google", "models.stream_generate_content"),
    ("google", "models.embed_content"),
    ("google", "models.batch_embed_contents"),
    ("xai", "chat.completions.create"),
    ("xai", "responses.create"),
    ("xai", "embeddings.create"),
    ("ollama", "chat"),
    ("ollama", "generate"),
    ("ollama", "embed"),
    ("groq", "chat.completions.create"),
    ("groq", "embeddings.create"),
]


def compiled(provider: str) -> list[dict[str, Any]]:
    """The compiled packages of a provider, as JSON."""
    folder = ROOT / "generated" / "aiclient_generated" / provider
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*/ir.json"))]


@pytest.mark.parametrize(("provider", "method"), MAIN)
def test_every_parameter_of_the_main_operations_has_a_sentence(provider: str, method: str) -> None:
    docs = load_provider(SPECS, provider).docs
    found = [op for package in compiled(provider) for op in package["operations"] if op["name"] == method]
    assert found, f"{provider} has no {method}"
    silent = {
        param["name"]
        for operation in found
        for param in operation["params"]
        if param["name"] != "stream" and not docs.param(method, param["wire"], param["name"])
    }
    assert silent == set()


@pytest.mark.parametrize("provider", provider_names(SPECS))
def test_every_method_has_a_summary_and_no_text_is_stale(provider: str) -> None:
    docs = load_provider(SPECS, provider).docs
    methods = {op["name"]: op for package in compiled(provider) for op in package["operations"]}
    assert set(docs.methods) == set(methods)
    for method, texts in docs.params.items():
        if method == "*":
            continue
        names = {param["name"] for param in methods[method]["params"]} | {"body", "betas"}
        assert set(texts) <= names, f"{method}: texts for parameters that do not exist"


@pytest.mark.parametrize("provider", provider_names(SPECS))
def test_texts_are_one_short_sentence(provider: str) -> None:
    docs = load_provider(SPECS, provider).docs
    texts = [text for group in docs.params.values() for text in group.values()]
    everything = [*texts, *docs.methods.values()]
    assert [text for text in everything if not text.endswith(".") or len(text) > 400] == []

"""The vendored documents of this project hold facts only, and are what the lock says they are."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from codegen.vendor import canonical, command, lock, settings
from codegen.vendor.facts import Facts, unresolved
from codegen.vendor.grammar import Grammar
from codegen.vendor.tree import lookup
from tests.codegen.vendor.fact_positions import violations

SPECS = Path(__file__).resolve().parents[3] / "specs"
DOCUMENTS = sorted(lock.read(SPECS))


def load(name: str) -> Any:
    """Read a vendored document."""
    return json.loads((SPECS / name).read_text("utf-8"))


def test_every_document_is_in_the_lock_and_the_other_way_round() -> None:
    known = {path.parent.name for path in SPECS.glob("*/vendor.toml")}
    files = {f"{name}/{path.name}" for name in known for path in (SPECS / name).glob("v*.json")}

    assert files == set(DOCUMENTS)
    assert {name.partition("/")[0] for name in DOCUMENTS} >= {
        *("openai", "anthropic", "google", "xai", "ollama", "groq")
    }


@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_but_facts(name: str) -> None:
    assert violations(load(name)) == []


@pytest.mark.parametrize(
    ("place", "planted"),
    [
        ("", {"info": {"title": "Prose"}}),
        ("/paths/~1chat", {"summary": "Prose"}),
        ("/paths/~1chat/post", {"description": "Prose"}),
        ("/paths/~1chat/post", {"operationId": "two words"}),
        ("/paths/~1chat/post/parameters/0", {"description": "Prose"}),
        ("/paths/~1chat/post/requestBody", {"description": "Prose"}),
        ("/paths/~1chat/post/requestBody/content/application~1json", {"example": "Prose"}),
        ("/paths/~1chat/post/responses/200", {"description": "Prose"}),
        ("/components/schemas/Ask", {"title": "Prose"}),
        ("/components/schemas/Ask", {"x-vendor": "Prose"}),
        ("/components/schemas/Ask", {"format": "as people write it"}),
        ("/components/schemas/Ask", {"type": "a text"}),
        ("/components/schemas/Ask", {"default": "x" * 79}),
        ("/components/schemas/Ask", {"enum": ["x" * 121]}),
        ("/components/schemas/Ask", {"$ref": "../elsewhere.md"}),
        ("/components/schemas/Ask", {"required": ["this is a whole sentence."]}),
        ("/components/schemas/Ask/properties/title", {"description": "Prose"}),
        ("/components/schemas/Ask/properties/title/items", {"examples": ["Prose"]}),
        ("/components/schemas/Ask/anyOf/0", {"description": "Prose"}),
    ],
)
def test_the_walk_finds_prose_wherever_it_is_planted(place: str, planted: dict[str, Any]) -> None:
    schema: dict[str, Any] = {
        "properties": {"title": {"type": "array", "items": {"type": "string"}}},
        "anyOf": [{"type": "object"}],
    }
    operation: dict[str, Any] = {
        "operationId": "chat",
        "parameters": [{"name": "limit", "in": "query"}],
        "requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}},
        "responses": {"200": {}},
    }
    document: Any = {
        "openapi": "3.1.0",
        "paths": {"/chat": {"post": operation}},
        "components": {"schemas": {"Ask": schema}},
    }
    assert violations(document) == []
    target: Any = lookup(document, "#" + place) if place else document

    target.update(planted)

    assert violations(document) != []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_bytes_are_canonical_and_locked(name: str) -> None:
    data = (SPECS / name).read_bytes()
    entry: Any = lock.read(SPECS)[name]

    assert canonical.encode(json.loads(data)) == data
    assert entry["sha256"] == hashlib.sha256(data).hexdigest()
    for source in entry["sources"]:
        assert len(source["sha256"]) == 64
        assert all(source[key] for key in ("source", "version", "date", "licence", "state"))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_reference_leads_somewhere(name: str) -> None:
    assert unresolved(load(name)) == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_copying_the_facts_again_changes_nothing(name: str) -> None:
    document = load(name)

    assert Facts(document, Grammar()).copy() == document


@pytest.mark.parametrize("name", DOCUMENTS)
def test_operation_ids_are_unique(name: str) -> None:
    found = [item["operationId"] for path in load(name)["paths"].values() for item in path.values()]

    assert len(found) == len(set(found))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_upstream_documents_give_these_bytes(name: str, testbed: Path) -> None:
    provider, _, file = name.partition("/")
    config = settings.load(SPECS / provider / "vendor.toml", file.removesuffix(".json"))

    outcome = command.vendor([(item, testbed / "upstream" / item.file) for item in config.sources], config)

    assert outcome.data == (SPECS / name).read_bytes()
    assert outcome.entry == lock.read(SPECS)[name]


def test_names_that_look_like_prose_keys_are_still_fields() -> None:
    openai = load("openai/v1.json")["components"]["schemas"]
    google = load("google/v1beta.json")["components"]["schemas"]

    assert openai["FunctionObject"]["properties"]["description"] == {"type": "string"}
    assert {"description", "title", "example", "default", "enum"} <= set(google["Schema"]["properties"])


def test_the_constant_tags_and_recursive_filters_are_plain() -> None:
    schemas = load("openai/v1.json")["components"]["schemas"]

    assert schemas["AdminApiKey"]["properties"]["object"] == {
        "type": "string",
        "const": "organization.admin_api_key",
    }
    filters = schemas["CompoundFilter"]["properties"]["filters"]["items"]
    assert {"$ref": "#/components/schemas/CompoundFilter"} in filters["oneOf"]


def test_the_merged_document_has_the_union() -> None:
    document = load("anthropic/v1.json")
    schemas = document["components"]["schemas"]
    body = document["paths"]["/v1/messages"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    fields = body["properties"]

    assert {"temperature", "top_k", "top_p"} <= set(fields)
    assert (fields["temperature"]["minimum"], fields["temperature"]["maximum"]) == (0, 1)
    assert fields["max_tokens"]["minimum"] == 0
    assert fields["mcp_servers"]["x-beta"] == ["mcp-client-2025-11-20"]
    assert "x-beta" not in fields["thinking"]
    assert body["required"] == ["max_tokens", "messages", "model"]
    assert schemas["TextBlockParam"]["required"] == ["text", "type"]
    events = schemas["MessageStreamEvent"]["discriminator"]["mapping"]
    assert set(events) == {
        *("message_start", "message_delta", "message_stop"),
        *("content_block_start", "content_block_delta", "content_block_stop"),
    }
    tags = schemas["ContentBlock"]["discriminator"]["mapping"]
    assert {"text", "thinking", "tool_use", "mcp_tool_use", "compaction", "fallback"} <= set(tags)
    for path in ("/v1/messages/count_tokens", "/v1/messages/batches", "/v1/models", "/v1/files"):
        assert path in document["paths"]
        assert not any("x-beta" in operation for operation in document["paths"][path].values())

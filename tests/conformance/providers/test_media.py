"""Media: pictures and documents by bytes, address and file id, and what is said where one cannot go."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import cast

import pytest

from aiclient import ChatModel, Text, UserMessage
from aiclient.core.errors import ConfigurationError, UnsupportedFeatureError
from aiclient.core.parts import Document, Image
from aiclient.testing import ProviderServer
from aiclient.wire.manifest import Manifest
from tests.conformance.providers.rows import COMPATIBLE, ROWS, Row, client_of
from tests.conformance.providers.sent import media_of, turns_of
from tests.conformance.providers.ways import Way

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(64))
PDF = b"%PDF-1.7\n" + bytes(range(64))
ADDRESS = "https://example.com/cat.png"
MANIFESTS: dict[str, Manifest] = {
    row.provider: import_module(f"aiclient_generated.{row.provider}.manifest").MANIFEST
    for row in ROWS
    if row.provider != COMPATIBLE
}


def test_a_picture_by_its_bytes(server: ProviderServer, model: ChatModel, row: Row, way: Way) -> None:
    response = way(model, UserMessage([Text("What is it?"), Image(data=PNG)])).response
    assert response.warnings == ()
    body = server.requests[-1].fields
    assert turns_of(row, body) == [("user", "What is it?")]
    (block,) = media_of(row, body)
    assert base64.b64encode(PNG).decode() in json.dumps(block)
    assert row.dialect == "ollama" or "image/png" in json.dumps(block)


def test_a_picture_by_its_path(
    server: ProviderServer, model: ChatModel, row: Row, way: Way, tmp_path: Path
) -> None:
    path = tmp_path / "cat"
    path.write_bytes(PNG)
    way(model, UserMessage([Image(path=path), Text("Hm?")]))
    (block,) = media_of(row, server.requests[-1].fields)
    assert base64.b64encode(PNG).decode() in json.dumps(block)


def test_a_picture_by_its_address(server: ProviderServer, row: Row, way: Way) -> None:
    prompt = UserMessage([Text("What is it?"), Image(url=ADDRESS)])
    with client_of(server, row, on_unsupported="error") as client:
        if row.dialect == "ollama":  # fetches nothing
            with pytest.raises(UnsupportedFeatureError, match="Image"):
                way(client.chat(row.model), prompt)
            assert server.requests == []
            return
        way(client.chat(row.model), prompt)
    (block,) = media_of(row, server.requests[-1].fields)
    assert ADDRESS in json.dumps(block)


@pytest.mark.parametrize(
    "row", [row for row in ROWS if "document" in row.takes], ids=lambda row: row.id, indirect=True
)
def test_a_document(server: ProviderServer, model: ChatModel, row: Row, way: Way) -> None:
    response = way(model, UserMessage([Text("Sum up."), Document(data=PDF, title="a.pdf")])).response
    assert response.warnings == ()
    (block,) = media_of(row, server.requests[-1].fields)
    assert base64.b64encode(PDF).decode() in json.dumps(block)


@pytest.mark.parametrize(
    "row", [row for row in ROWS if "document" not in row.takes], ids=lambda row: row.id, indirect=True
)
def test_a_document_that_cannot_go(server: ProviderServer, model: ChatModel, row: Row, way: Way) -> None:
    prompt = UserMessage([Text("Sum up."), Document(data=PDF)])
    response = way(model, prompt).response
    assert len(response.warnings) == 1 and "Document" in response.warnings[0]
    assert turns_of(row, server.requests[-1].fields) == [("user", "Sum up.")]
    with client_of(server, row, on_unsupported="error") as client, pytest.raises(UnsupportedFeatureError):
        way(client.chat(row.model), prompt)
    assert len(server.requests) == 1


def test_what_is_too_large_is_not_sent(server: ProviderServer, model: ChatModel, row: Row, way: Way) -> None:
    manifest = MANIFESTS.get(row.provider)
    limits: Mapping[str, int] = manifest.media if manifest else {}
    limit = limits.get("image", limits.get("request"))
    if limit is None:  # nobody knows one
        assert row.provider in ("ollama", COMPATIBLE)
        return
    if limit > 2**25:  # a test need not hold half a gigabyte
        limit = 2**25
        with pytest.MonkeyPatch.context() as patch:
            patch.setitem(cast("dict[str, int]", limits), "request", limit)
            _refused(model, way, limit)
    else:
        _refused(model, way, limit)
    assert server.requests == []


def _refused(model: ChatModel, way: Way, limit: int) -> None:
    picture = UserMessage([Image(data=PNG + bytes(limit))])
    with pytest.raises(ConfigurationError) as caught:
        way(model, picture)
    assert f"{limit:,} bytes" in str(caught.value) and f"{limit + len(PNG):,} bytes" in str(caught.value)
    assert caught.value.attempts == ()

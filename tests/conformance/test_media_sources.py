"""Media from every source, for every provider: where they go, or that they cannot go there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from aiclient import UserMessage
from aiclient.core.errors import UnsupportedFeatureError
from aiclient.core.parts import Audio, Document, Image, Part
from aiclient.testing import ProviderServer
from tests.conformance.providers.rows import ROWS, Row, client_of

PNG, JPEG, PDF = b"\x89PNG\r\n\x1a\n0000", b"\xff\xd8\xff0", b"%PDF-1"
WAV, MP3 = b"RIFF0000WAVE", b"ID30"
FILES = "https://generativelanguage.googleapis.com/{version}/files/file-1"
# source → dialect (or row) → what of it is sent; a dialect that is not listed refuses it
MATRIX: dict[str, dict[str, str]] = {
    "picture by path": {
        "responses": '"image_url": "data:image/png;base64,iVBORw0KGgowMDAw"',
        "chat": '"image_url": {"url": "data:image/png;base64,iVBORw0KGgowMDAw"}',
        "anthropic": '"source": {"type": "base64", "media_type": "image/png", "data": "iVBORw0KGgowMDAw"}',
        "google": '"inlineData": {"mimeType": "image/png", "data": "iVBORw0KGgowMDAw"}',
        "ollama": '"images": ["iVBORw0KGgowMDAw"]',
    },
    "picture by bytes": {
        "responses": "data:image/jpeg;base64,/9j/MA==",
        "chat": "data:image/jpeg;base64,/9j/MA==",
        "anthropic": '"media_type": "image/jpeg", "data": "/9j/MA=="',
        "google": '"mimeType": "image/jpeg", "data": "/9j/MA=="',
        "ollama": '"images": ["/9j/MA=="]',
    },
    "picture by URL": {
        "responses": '"image_url": "https://example.com/a.png"',
        "chat": '"image_url": {"url": "https://example.com/a.png"}',
        "anthropic": '"source": {"type": "url", "url": "https://example.com/a.png"}',
        "google": '"fileData": {"fileUri": "https://example.com/a.png", "mimeType": "image/png"}',
    },
    "picture by data URL": {
        "responses": "data:image/png;base64,AAAA",
        "chat": "data:image/png;base64,AAAA",
        "anthropic": '"media_type": "image/png", "data": "AAAA"',
        "google": '"inlineData": {"mimeType": "image/png", "data": "AAAA"}',
        "ollama": '"images": ["AAAA"]',
    },
    "picture by file id": {
        "responses": '"file_id": "file-1"',
        "anthropic": '"source": {"type": "file", "file_id": "file-1"}',
        "google": f'"fileUri": "{FILES}"',
    },
    "document by path": {
        "responses": '"filename": "notes.txt", "file_data": "data:text/plain;base64,aGVsbG8="',
        "compatible": '"filename": "notes.txt", "file_data": "data:text/plain;base64,aGVsbG8="',
        "openai-chat": '"filename": "notes.txt", "file_data": "data:text/plain;base64,aGVsbG8="',
        "anthropic": '"source": {"type": "text", "media_type": "text/plain", "data": "hello"}',
        "google": '"mimeType": "text/plain", "data": "aGVsbG8="',
    },
    "document by bytes": {
        "responses": '"filename": "document.pdf", "file_data": "data:application/pdf;base64,JVBERi0x"',
        "compatible": '"filename": "document.pdf", "file_data": "data:application/pdf;base64,JVBERi0x"',
        "openai-chat": '"filename": "document.pdf", "file_data": "data:application/pdf;base64,JVBERi0x"',
        "anthropic": '"media_type": "application/pdf", "data": "JVBERi0x"',
        "google": '"mimeType": "application/pdf", "data": "JVBERi0x"',
    },
    "document by URL": {
        "responses": '"file_url": "https://example.com/a.pdf"',
        "xai-chat": '"file": {"url": "https://example.com/a.pdf"}',
        "anthropic": '"source": {"type": "url", "url": "https://example.com/a.pdf"}',
        "google": '"fileUri": "https://example.com/a.pdf", "mimeType": "application/pdf"',
    },
    "document by file id": {
        "responses": '"type": "input_file", "file_id": "file-1"',
        "compatible": '"file": {"file_id": "file-1"}',
        "openai-chat": '"file": {"file_id": "file-1"}',
        "xai-chat": '"file": {"file_id": "file-1"}',
        "anthropic": '"source": {"type": "file", "file_id": "file-1"}',
        "google": f'"fileUri": "{FILES}"',
    },
    "sound by path": {
        "responses": '"input_audio": {"data": "UklGRjAwMDBXQVZF", "format": "wav"}',
        "compatible": '"input_audio": {"data": "UklGRjAwMDBXQVZF", "format": "wav"}',
        "openai-chat": '"input_audio": {"data": "UklGRjAwMDBXQVZF", "format": "wav"}',
        "google": '"inlineData": {"mimeType": "audio/wav", "data": "UklGRjAwMDBXQVZF"}',
    },
    "sound by bytes": {
        "responses": '"input_audio": {"data": "SUQzMA==", "format": "mp3"}',
        "compatible": '"input_audio": {"data": "SUQzMA==", "format": "mp3"}',
        "openai-chat": '"input_audio": {"data": "SUQzMA==", "format": "mp3"}',
        "google": '"inlineData": {"mimeType": "audio/mpeg", "data": "SUQzMA=="}',
    },
    "sound by URL": {"google": '"fileUri": "https://example.com/a.mp3", "mimeType": "audio/mpeg"'},
    "sound by file id": {"google": f'"fileUri": "{FILES}"'},
}


def part_of(source: str, folder: Path) -> Part:
    """Return the medium that a source is about."""
    for name, content in (("a", PNG), ("notes.txt", b"hello"), ("b", WAV)):
        (folder / name).write_bytes(content)
    parts: dict[str, Part] = {
        "picture by path": Image(path=folder / "a"),
        "picture by bytes": Image(data=JPEG),
        "picture by URL": Image(url="https://example.com/a.png"),
        "picture by data URL": Image(url="data:image/png;base64,AAAA"),
        "picture by file id": Image(file_id="file-1"),
        "document by path": Document(path=folder / "notes.txt"),
        "document by bytes": Document(data=PDF),
        "document by URL": Document(url="https://example.com/a.pdf"),
        "document by file id": Document(file_id="file-1"),
        "sound by path": Audio(path=folder / "b"),
        "sound by bytes": Audio(data=MP3),
        "sound by URL": Audio(url="https://example.com/a.mp3"),
        "sound by file id": Audio(file_id="file-1"),
    }
    return parts[source]


@pytest.fixture
def server() -> Iterator[ProviderServer]:
    with ProviderServer() as running:
        yield running


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.id)
@pytest.mark.parametrize("source", MATRIX)
def test_every_source(server: ProviderServer, source: str, row: Row, tmp_path: Path) -> None:
    prompt = UserMessage([part_of(source, tmp_path)])
    sent = MATRIX[source].get(row.id, MATRIX[source].get(row.dialect))
    with client_of(server, row, on_unsupported="error") as strict:
        if sent is not None:
            response = strict.chat(row.model).generate(prompt)
            assert response.warnings == ()
            expected = sent.replace("{version}", row.version or "")
            assert expected in json.dumps(server.requests[-1].fields)
            return
        with pytest.raises(UnsupportedFeatureError):
            strict.chat(row.model).generate(prompt)
    assert server.requests == []
    with client_of(server, row) as lenient:
        assert len(lenient.chat(row.model).preview(prompt).warnings) == 1

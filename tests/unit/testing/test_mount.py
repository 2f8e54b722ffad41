"""Providers without a dialect of their own are spoken for by that of their adapter."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from aiclient.testing import ProviderServer
from aiclient.testing.dialects.openai import OpenAIDialect
from aiclient.testing.http import Incoming
from aiclient.testing.mount import Mounts
from aiclient.wire.manifest import Manifest
from tests.unit.testing.exchange import call, connect


@pytest.mark.parametrize(
    ("adapter", "path", "status"),
    [("openai", "/chat/completions", 401), ("anthropic", "/messages", 401), ("ollama", "/api/tags", 404)],
)
def test_a_manifest_is_enough(
    server: ProviderServer, monkeypatch: pytest.MonkeyPatch, adapter: str, path: str, status: int
) -> None:
    manifest = Manifest(
        name="acme", title="Acme", adapter=adapter, base_url="https://api.acme.example/base/v1"
    )
    module = ModuleType("aiclient_generated.acme.manifest")
    monkeypatch.setitem(sys.modules, module.__name__, module)
    with pytest.raises(ValueError, match="does not speak"):
        server.base_url("acme")
    setattr(module, "MANIFEST", manifest)  # noqa: B010 - a module made by hand has no declared attributes
    assert server.base_url("acme") == server.url + "/acme/base/v1"
    with connect(server) as connection:
        for base in ("/acme/base/v1", "/acme/v1"):
            connection.request("POST", base + path, "{}")
            answer = connection.getresponse()
            answer.read()
            assert answer.status == status
    assert server.requests[-1].provider == "acme"


def test_a_dialect_can_be_brought_along() -> None:
    with ProviderServer(dialects=[OpenAIDialect("mine")]) as server:
        assert "mine" in server.providers
        assert server.base_url("mine") == server.url + "/mine"


@pytest.mark.parametrize("path", ["/v1/x", "/", "/openai", "//"])
def test_any_path_finds_somebody(path: str) -> None:
    place = Mounts().find(Incoming("GET", path, path, (), {}))
    assert place.dialect.name == "openai" and place.bare.startswith("/")


def test_head_has_no_body(server: ProviderServer) -> None:
    assert call(server, "ollama", "/api/version", method="HEAD").body == b""
    assert server.requests[0].finished and server.requests[0].form == [] and server.requests[0].json is None

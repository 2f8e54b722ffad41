"""A 404 says which versions of an API serve a model, or which others there are to try."""

from __future__ import annotations

import pytest

from aiclient import Client
from aiclient.core.errors import ModelNotFoundError
from aiclient.testing import ErrorStatus, ProviderServer

GONE = ErrorStatus(404, "No such model.")


def _told(client: Client, server: ProviderServer, name: str, version: str | None = None) -> str:
    server.fault(GONE)
    with pytest.raises(ModelNotFoundError) as caught:
        client.chat(name).generate("Hi", api_version=version)
    assert caught.value.status == 404
    return str(caught.value)


def test_the_versions_that_serve_a_model_are_named(client: Client, server: ProviderServer) -> None:
    told = _told(client, server, "gemini-flash-latest", "v1")
    assert "gemini-flash-latest is served by api_version 'v1beta'; try api_version='v1beta'" in told
    told = _told(client, server, "gemini-flash-latest", "v1beta")
    assert "is served by api_version 'v1beta'" in told and "try api_version" not in told


@pytest.mark.parametrize(("asked", "other"), [("v1", "v1beta"), ("v1beta", "v1")])
def test_other_versions_are_named_where_nothing_is_known(
    client: Client, server: ProviderServer, asked: str, other: str
) -> None:
    told = _told(client, server, "gemini-2.5-flash", asked)
    assert f"it was asked with api_version {asked!r}, and not every version serves every model" in told
    assert f"try api_version={other!r}" in told


def test_one_version_is_no_choice(client: Client, server: ProviderServer) -> None:
    client.register_provider("acme", server.base_url("openai"))
    for name in ("gpt-4o", "acme:frog-1", "ollama:nix"):
        assert "api_version" not in _told(client, server, name)

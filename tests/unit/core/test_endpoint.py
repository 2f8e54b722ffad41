"""A client's configuration, settled when it is made."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest

from aiclient.core.endpoint import make_endpoint, merge_headers
from aiclient.core.errors import ConfigurationError, MissingApiKeyError
from aiclient.wire.connect import Settings
from tests.unit.core.sample import KEY, MANIFEST, endpoint

OLLAMA = replace(
    MANIFEST,
    name="ollama",
    title="Ollama",
    base_url="http://127.0.0.1:11434",
    base_url_env=("OLLAMA_HOST",),
    api_key_env=("OLLAMA_API_KEY",),
    key_required=False,
)


def test_headers_of_a_client() -> None:
    headers = dict(endpoint().json_headers)
    assert headers["Authorization"] == f"Bearer {KEY}"
    assert headers["content-type"] == "application/json"
    assert headers["x-fixed"] == "1"
    assert headers["user-agent"].startswith("aiclient-python/")
    assert "content-type" not in dict(endpoint().headers)
    assert dict(endpoint().stream_headers)["accept"] == "text/event-stream"


def test_a_bare_key() -> None:
    manifest = replace(MANIFEST, auth_header="x-api-key", auth_scheme="")
    assert dict(endpoint(manifest).headers)["x-api-key"] == KEY


def test_the_key_comes_from_the_environment() -> None:
    made = make_endpoint(MANIFEST, Settings(), {"ACME_API_KEY": " ", "ACME_KEY": f"{KEY}\n"})
    assert made.secrets == (KEY,)


def test_a_missing_key_names_the_variables() -> None:
    with pytest.raises(MissingApiKeyError, match="ACME_API_KEY or ACME_KEY"):
        make_endpoint(MANIFEST, Settings(), {})
    with pytest.raises(MissingApiKeyError):
        make_endpoint(MANIFEST, Settings(api_key="  "), {})


def test_a_provider_without_keys() -> None:
    made = make_endpoint(OLLAMA, Settings(), {})
    assert "Authorization" not in dict(made.headers)
    assert made.secrets == ()


@pytest.mark.parametrize("key", ["a\nb", "schlüssel…"])
def test_a_key_that_no_header_can_carry(key: str) -> None:
    with pytest.raises(ConfigurationError, match="the key") as caught:
        endpoint(settings=Settings(api_key=key))
    assert key not in str(caught.value)


def test_options_become_headers() -> None:
    given = endpoint(settings=Settings(api_key=KEY, options={"organization": "me"}), ACME_ORG="env")
    assert dict(given.headers)["Acme-Org"] == "me"
    assert dict(endpoint(ACME_ORG="env").headers)["Acme-Org"] == "env"
    assert "Acme-Org" not in dict(endpoint().headers)


def test_default_headers_win() -> None:
    made = endpoint(settings=Settings(api_key=KEY, default_headers={"User-Agent": "mine", "Accept": "a/b"}))
    assert dict(made.headers)["User-Agent"] == "mine"
    assert "user-agent" not in dict(made.headers)
    assert dict(made.stream_headers)["Accept"] == "a/b"


def test_a_header_that_is_no_text() -> None:
    headers = cast("dict[str, str]", {"a": 1})
    with pytest.raises(ConfigurationError, match="a int"):
        endpoint(settings=Settings(api_key=KEY, default_headers=headers))


@pytest.mark.parametrize("headers", [{"a b": "x"}, {"": "x"}, {"a": "x\r\ny"}, {"ä": "x"}, {"a": "…"}])
def test_headers_that_cannot_be_sent(headers: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError):
        endpoint(settings=Settings(api_key=KEY, default_headers=headers))


def test_versions() -> None:
    assert endpoint(settings=Settings(api_key=KEY, api_version="v2")).query == ()
    with pytest.raises(
        ConfigurationError, match=r"no api_version 'v9'; allowed: 'v1', 'v2' \(default 'v1'\)"
    ):
        endpoint(settings=Settings(api_key=KEY, api_version="v9"))


def test_a_version_in_a_header_or_the_query() -> None:
    header = replace(
        MANIFEST, version_in="header", version_name="acme-version", versions={}, version_default="7"
    )
    assert dict(endpoint(header).headers)["acme-version"] == "7"
    query = replace(MANIFEST, version_in="query", version_name="api-version")
    assert endpoint(query).query == (("api-version", "v1"),)


def test_base_urls() -> None:
    assert endpoint().base_url == "https://api.acme.test/v1"
    assert endpoint(ACME_HOST="https://other.test/x/").base_url == "https://other.test/x"
    assert (
        endpoint(settings=Settings(api_key=KEY, base_url="http://h:1/"), ACME_HOST="x").base_url
        == "http://h:1"
    )
    assert endpoint(ACME_BASE_URL="proxy.acme.test/v1").base_url == "https://proxy.acme.test/v1"


@pytest.mark.parametrize(
    ("given", "url"),
    [
        ("0.0.0.0:11434", "http://127.0.0.1:11434"),
        ("localhost", "http://localhost:11434"),
        ("127.0.0.1", "http://127.0.0.1:11434"),
        ("0.0.0.0", "http://127.0.0.1:11434"),
        ("[::1]:99", "http://[::1]:99"),
        ("gpu-box:11434", "http://gpu-box:11434"),
        ("https://ollama.example.test", "https://ollama.example.test"),
        ("http://localhost:80/sub", "http://localhost:80/sub"),
    ],
)
def test_hosts_as_ollama_writes_them(given: str, url: str) -> None:
    assert make_endpoint(OLLAMA, Settings(), {"OLLAMA_HOST": given}).base_url == url


@pytest.mark.parametrize(
    "url",
    ["ftp://h", "https://", "https://h:port", "https://h/p?key=secret", "https://h/#x", "https://u:secret@"],
)
def test_base_urls_that_cannot_be_used(url: str) -> None:
    with pytest.raises(ConfigurationError, match="base_url") as caught:
        endpoint(settings=Settings(api_key=KEY, base_url=url))
    assert "secret" not in str(caught.value)


def test_clocks() -> None:
    made = endpoint()
    assert made.timeout.first_token == 120
    assert made.timeout_whole.first_token is None
    assert made.timeout_whole.total == 600
    asked = endpoint(settings=Settings(api_key=KEY, timeout={"first_token": 9}))
    assert asked.timeout_whole.first_token == 9


@pytest.mark.parametrize("retries", [-1, 1.5, True])
def test_retries_are_counted_in_whole_numbers(retries: int) -> None:
    with pytest.raises(ConfigurationError, match="max_retries"):
        endpoint(settings=Settings(api_key=KEY, max_retries=retries))


def test_no_secret_is_shown() -> None:
    assert repr(endpoint()) == "Endpoint('acme', 'https://api.acme.test/v1')"


def test_merging_headers() -> None:
    base = (("A", "1"), ("b", "2"))
    assert merge_headers(base, ()) is base
    assert merge_headers(base, [("a", "3"), ("c", "4")]) == (("b", "2"), ("a", "3"), ("c", "4"))

"""The loopback server as a whole: echo, log, connections, life and death."""

from __future__ import annotations

import json
import socket

import pytest

from aiclient.testing import ProviderServer
from aiclient.testing.__main__ import main
from tests.unit.testing.exchange import (
    GENERATE,
    KEYS,
    ROOTS,
    STREAM,
    call,
    chat,
    connect,
    streamed_text,
    text_of,
)

PROVIDERS = list(GENERATE)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_unscripted_it_echoes_plain_and_streamed(server: ProviderServer, provider: str) -> None:
    plain = call(server, provider, *GENERATE[provider])
    assert plain.status == 200
    assert text_of(provider, plain) == "Hello you there"
    streamed = call(server, provider, *STREAM[provider])
    assert streamed.headers["transfer-encoding"] == "chunked"
    assert streamed_text(provider, streamed) == "Hello you there"


@pytest.mark.parametrize("provider", PROVIDERS)
def test_two_equal_runs_give_equal_bytes(provider: str) -> None:
    bodies: list[list[bytes]] = []
    for _ in range(2):
        with ProviderServer() as server:
            bodies.append([call(server, provider, *kind[provider]).body for kind in (GENERATE, STREAM)])
    assert bodies[0] == bodies[1]


@pytest.mark.parametrize("provider", [name for name in PROVIDERS if name != "ollama"])
def test_a_missing_key_is_401_in_the_providers_own_words(server: ProviderServer, provider: str) -> None:
    path, body = GENERATE[provider]
    answer = call(server, provider, path, body, headers={"anthropic-version": "2023-06-01"})
    assert answer.status == 401
    shape = {"anthropic": "request_id", "xai": "code"}.get(provider, "error")
    assert shape in answer.json


@pytest.mark.parametrize("provider", PROVIDERS)
def test_unknown_routes_and_broken_json_are_refused(server: ProviderServer, provider: str) -> None:
    unknown = call(server, provider, "/no-such-thing", {})
    assert unknown.status == 404 and "error" in unknown.json
    path, _ = GENERATE[provider]
    assert call(server, provider, path, raw=b"{broken").status == 400
    assert call(server, provider, path, raw=b"[]").status == 400
    assert call(server, provider, path, {}).status == 400


def test_the_log_tells_what_came_and_keeps_no_secret(server: ProviderServer) -> None:
    call(server, "openai", "/chat/completions?trace=1", chat("Hi"))
    call(server, "google", "/models?key=fake-not-a-key", headers={})
    first, second = server.requests
    assert (first.provider, first.method, first.path) == ("openai", "POST", "/v1/chat/completions")
    assert first.query == (("trace", "1"),)
    assert first.fields["messages"] == [{"role": "user", "content": "Hi"}]
    assert first.headers["authorization"] == "Bearer REDACTED"
    assert first.key_is("sk-fake-not-a-key") and not first.key_is("another")
    assert first.status == 200 and first.finished and not first.disconnected
    assert second.query == (("key", "REDACTED"),) and second.key_is("fake-not-a-key")
    assert "not-a-key" not in repr(server.requests)


def test_connections_are_kept_alive(server: ProviderServer) -> None:
    with connect(server) as connection:
        for _ in range(3):
            connection.request("GET", ROOTS["openai"] + "/models", headers=KEYS["openai"])
            assert json.loads(connection.getresponse().read())["object"] == "list"
    assert [request.connection for request in server.requests] == [1, 1, 1]
    assert server.connections == 1


def test_a_connection_is_closed_when_the_client_asks(server: ProviderServer) -> None:
    answer = call(server, "openai", "/models", headers={**KEYS["openai"], "connection": "close"})
    assert answer.headers["connection"] == "close"


def test_chunked_request_bodies_and_expect_are_understood(server: ProviderServer) -> None:
    data = json.dumps(chat("In pieces")).encode()
    with connect(server) as connection:
        headers = {**KEYS["openai"], "transfer-encoding": "chunked", "expect": "100-continue"}
        pieces = iter([data[:10], data[10:]])
        connection.request(
            "POST", ROOTS["openai"] + "/chat/completions", pieces, headers, encode_chunked=True
        )
        assert b"In pieces" in connection.getresponse().read()


@pytest.mark.parametrize(
    "garbage",
    [
        b"hello\r\n\r\n",
        b"GET / HTTP/1.1\r\nno colon\r\n\r\n",
        b"POST / HTTP/1.1\r\ncontent-length: x\r\n\r\n",
    ],
)
def test_what_is_no_http_is_answered_with_400(server: ProviderServer, garbage: bytes) -> None:
    host, port = server.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=20) as connection:
        connection.sendall(garbage)
        assert connection.recv(1000).startswith(b"HTTP/1.1 400 ")


def test_paths_are_recognised_without_prefix_and_with_an_encoded_colon(server: ProviderServer) -> None:
    with connect(server) as connection:
        for path, headers in (
            ("/v1/models", KEYS["openai"]),
            ("/v1/models", KEYS["anthropic"]),
            ("/v1beta/models", KEYS["google"]),
            ("/gemini/v1/models", KEYS["google"]),
            ("/api/tags", {}),
        ):
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            answer.read()
            assert answer.status == 200
    assert [r.provider for r in server.requests] == ["openai", "anthropic", "google", "google", "ollama"]
    path = "/models/gemini-4-argon%3AgenerateContent"
    assert call(server, "google", path, GENERATE["google"][1]).status == 200


def test_base_urls_lead_to_the_provider_and_unknown_ones_are_named(server: ProviderServer) -> None:
    assert server.base_url("openai") == server.url + "/openai/v1"
    assert server.base_url("gemini").startswith(server.url + "/google")
    with pytest.raises(ValueError, match=r"does not speak 'acme'; it speaks anthropic, google, groq"):
        server.base_url("acme")


def test_it_can_be_stopped_reset_and_started_again() -> None:
    server = ProviderServer()
    with pytest.raises(RuntimeError, match="not running"):
        server.hold()
    for _ in range(2):
        with server:
            call(server, "openai", *GENERATE["openai"])
    assert len(server.requests) == 2 and server.wait_requests(2) and not server.wait_requests(3, timeout=0)
    server.script(["never used"])
    server.reset()
    with server:
        assert server.requests == []
        assert text_of("openai", call(server, "openai", *GENERATE["openai"])) == "Hello you there"


def test_stopping_with_open_connections_is_quiet(caplog: pytest.LogCaptureFixture) -> None:
    with ProviderServer() as server, connect(server) as connection:
        connection.request("GET", ROOTS["openai"] + "/models", headers=KEYS["openai"])
        connection.getresponse().read()
        server.stop()
    assert [record.getMessage() for record in caplog.records] == []


def test_a_taken_port_is_reported_at_start(server: ProviderServer) -> None:
    port = int(server.url.rpartition(":")[2])
    with pytest.raises(OSError, match="in use"):
        ProviderServer(port=port).start()


def test_the_command_prints_addresses(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object) -> bool:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("aiclient.testing.__main__.wait_forever", interrupt)
        assert main([]) == 0
    assert "openai http://127.0.0.1:" in capsys.readouterr().out

"""Ways to the network: lazily loaded, the user's own client, proxies, recorders."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx2
import pytest

from aiclient.core.errors import (
    ClientClosedError,
    ConfigurationError,
    ConnectFailedError,
    RequestTimeoutError,
)
from aiclient.drivers.open import open_sender
from aiclient.drivers.open_async import open_async_sender
from aiclient.drivers.tls import tls_context
from aiclient.wire.connect import Settings, connect, connect_async
from tests.unit.core.sample import CALL, KEY, MANIFEST, STREAM, endpoint
from tests.unit.drivers.loopback import Heard, Line, client_of, plain, serving, settings, slow_body, streamed

PROGRAM = """
import sys
import time
from dataclasses import replace
from tests.unit.core.sample import CALL, KEY, MANIFEST
import aiclient.drivers.connect as drivers
from aiclient.wire.connect import Settings
drivers.connect(MANIFEST, Settings(api_key=KEY))
drivers.connect_async(MANIFEST, Settings(api_key=KEY))
print(sorted({"httpx2", "httpcore2", "asyncio", "ssl", "anyio"} & set(sys.modules)))
"""


def test_making_a_client_loads_no_network_code(project: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, cwd=project, timeout=60
    )
    assert done.stdout.strip() == "[]"


def test_the_environment_is_read_when_the_client_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(plain) as server:
        monkeypatch.setenv("ACME_API_KEY", KEY)
        monkeypatch.setenv("ACME_BASE_URL", server.url)
        client = connect(MANIFEST, Settings())
        monkeypatch.delenv("ACME_API_KEY")
        monkeypatch.setenv("ACME_BASE_URL", "http://elsewhere.test")
        assert client.send(CALL).id == "1"
        client.close()


def test_a_client_of_the_users_own() -> None:
    def behaviour(line: Line, heard: Heard) -> None:
        (streamed if b"stream" in heard.body else plain)(line, heard)

    own = httpx2.Client(headers={"x-mine": "1"})
    with serving(behaviour) as server:
        with client_of(server, http_client=own, timeout={"total": 5}) as client:
            assert client.send(CALL).id == "1"
            assert [event.id for event in client.stream(STREAM)] == ["1", "2", "3"]
        # Ours is closed, the user's is not.
        assert own.get(server.url).status_code == 200
        own.close()
        with client_of(server, http_client=own) as client, pytest.raises(ClientClosedError):
            client.send(CALL)
    assert server.heard[0].headers["x-mine"] == "1"
    assert server.heard[0].headers["authorization"] == f"Bearer {KEY}"


def test_an_async_client_of_the_users_own() -> None:
    async def main() -> None:
        async with httpx2.AsyncClient() as own:
            client = connect_async(MANIFEST, settings(server, http_client=own))
            assert (await client.send(CALL)).id == "1"
            await client.aclose()
            assert (await own.get(server.url)).status_code == 200
        client = connect_async(MANIFEST, settings(server, http_client=own))
        with pytest.raises(ClientClosedError):
            await client.send(CALL)

    with serving(plain) as server:
        asyncio.run(main())


def test_clocks_of_a_users_own_client() -> None:
    late = pytest.raises(RequestTimeoutError)
    clocks: list[str] = []
    with serving(slow_body) as server, httpx2.Client() as own:
        for clock, path in (("first_token", "/silent"), ("total", "/x"), ("stall", "/stall")):
            with client_of(server, http_client=own, timeout={clock: 0.05}) as client, late as caught:
                list(client.stream(replace(STREAM, path=path)))
            clocks.append(caught.value.clock)
    assert clocks == ["first_token", "total", "stall"]


def test_the_total_time_of_a_users_own_client_covers_many_chunks() -> None:
    def behaviour(line: Line, heard: Heard) -> None:
        line.begin()
        while True:
            line.event(1)
            time.sleep(0.01)

    late = pytest.raises(RequestTimeoutError)
    with serving(behaviour) as server, httpx2.Client() as own:  # noqa: SIM117 - the client closes first
        with client_of(server, http_client=own, timeout={"total": 0.1}) as client, late as caught:
            list(client.stream(STREAM))
    assert caught.value.clock == "total"


@pytest.mark.parametrize("client", [object(), "x", httpx2.AsyncClient])
def test_clients_of_another_kind(client: object) -> None:
    with pytest.raises(ConfigurationError, match=r"takes an httpx2\.Client"):
        open_sender(endpoint(), client)
    with pytest.raises(ConfigurationError, match=r"takes an httpx2\.AsyncClient"):
        open_async_sender(endpoint(), client)


def test_a_proxy_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(plain) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url)
        away = Settings(api_key=KEY, base_url="http://api.acme.test/v1", max_retries=0)
        client = connect(MANIFEST, away)
        assert client.send(CALL).id == "1"
        client.close()

        async def main() -> None:
            client = connect_async(MANIFEST, away)
            assert (await client.send(CALL)).id == "1"
            await client.aclose()

        asyncio.run(main())
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        with serving(plain) as server, client_of(server) as direct:
            direct.send(CALL)
            assert len(server.heard) == 1
    assert [heard.target for heard in proxy.heard] == ["http://api.acme.test/v1/things"] * 2


def test_a_forgotten_client_behind_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(plain) as proxy:
        monkeypatch.setenv("all_proxy", proxy.url)
        away = Settings(api_key=KEY, base_url="http://api.acme.test/v1", max_retries=0)
        assert connect(MANIFEST, away).send(CALL).id == "1"


def test_an_address_that_speaks_no_tls() -> None:
    with serving(plain) as server:
        secure = settings(server, base_url=server.url.replace("http:", "https:"), timeout={"connect": 1})
        client = connect(MANIFEST, secure)
        with pytest.raises((ConnectFailedError, RequestTimeoutError)):
            client.send(CALL)
        client.close()


def test_one_tls_context_for_all() -> None:
    assert tls_context() is tls_context()


def test_calls_and_streams_are_recorded_and_replayed(tmp_path: Path) -> None:
    def behaviour(line: Line, heard: Heard) -> None:
        (streamed if b"stream" in heard.body else plain)(line, heard)

    def use() -> list[str]:
        client = connect(MANIFEST, settings(server))
        ids = [client.send(CALL).id, *[event.id for event in client.stream(STREAM)]]
        client.close()

        async def main() -> list[str]:
            client = connect_async(MANIFEST, settings(server))
            ids = [(await client.send(CALL)).id, *[event.id async for event in await client.stream(STREAM)]]
            await client.aclose()
            return ids

        return ids + asyncio.run(main())

    recorder: Any = import_module("vcr").VCR(
        filter_headers=["authorization"], match_on=["method", "uri", "body"]
    )
    tape = str(tmp_path / "tape.yaml")
    with serving(behaviour) as server, recorder.use_cassette(tape):
        recorded = use()
    count = len(server.heard)
    assert recorded == ["1", "1", "2", "3"] * 2
    assert KEY not in Path(tape).read_text()
    with recorder.use_cassette(tape, record_mode="none"):
        assert use() == recorded
    assert len(server.heard) == count == 4

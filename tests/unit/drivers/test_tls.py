"""Calls over TLS: certificates checked, connections kept, closed without warnings."""

from __future__ import annotations

import asyncio
import shutil
import ssl
import subprocess
from collections.abc import Generator
from pathlib import Path

import pytest

from aiclient.core.errors import ConnectFailedError
from aiclient.drivers.tls import tls_context
from aiclient.wire.connect import connect_async
from aiclient.wire.sender import AsyncSender
from tests.unit.core.sample import CALL, MANIFEST, STREAM
from tests.unit.drivers.loopback import (
    Heard,
    Line,
    async_client_of,
    client_of,
    plain,
    serving,
    settings,
    streamed,
)


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a certificate for this machine; its key stands in the same file."""
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("openssl is not installed: no certificate can be made")
    folder = tmp_path_factory.mktemp("tls")
    made, key = folder / "made.pem", folder / "private.pem"
    command = f"{program} req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost"
    names = ["-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1", "-out", str(made), "-keyout", str(key)]
    subprocess.run([*command.split(), *names], check=True, capture_output=True, timeout=60)
    both = folder / "both.pem"
    both.write_text(made.read_text() + key.read_text())
    return both


@pytest.fixture
def trusted(certificate: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[ssl.SSLContext]:
    """Trust the certificate, and return the server's side."""
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    tls_context.cache_clear()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    yield context
    tls_context.cache_clear()


def both(line: Line, heard: Heard) -> None:
    """Answer calls and streams."""
    (streamed if b"stream" in heard.body else plain)(line, heard)


def test_blocking_calls(trusted: ssl.SSLContext) -> None:
    with serving(both, trusted) as server, client_of(server) as client:
        assert client.send(CALL).id == "1"
        assert [event.id for event in client.stream(STREAM)] == ["1", "2", "3"]
        with client.stream(STREAM) as stream:
            next(stream)
    assert server.connections == 1


def test_awaited_calls(trusted: ssl.SSLContext) -> None:
    async def main() -> None:
        async with async_client_of(server) as client:
            assert (await client.send(CALL)).id == "1"
            assert [event.id async for event in await client.stream(STREAM)] == ["1", "2", "3"]
            async with await client.stream(STREAM) as stream:
                await stream.__anext__()

    with serving(both, trusted) as server:
        asyncio.run(main())
    assert server.connections == 1


def test_a_loop_that_just_ends(trusted: ssl.SSLContext) -> None:
    async def main(client: AsyncSender) -> None:
        assert (await client.send(CALL)).id == "1"

    with serving(both, trusted) as server:
        client = connect_async(MANIFEST, settings(server))
        for _ in range(2):
            loop = asyncio.new_event_loop()
            loop.run_until_complete(main(client))
            loop.close()
        del client


def test_a_certificate_that_nobody_vouches_for(
    trusted: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    tls_context.cache_clear()

    async def main() -> None:
        async with async_client_of(server, max_retries=2) as client:
            with pytest.raises(ConnectFailedError, match="CERTIFICATE_VERIFY_FAILED"):
                await client.send(CALL)

    with serving(both, trusted) as server:
        with client_of(server, max_retries=2) as client, pytest.raises(ConnectFailedError) as caught:
            client.send(CALL)
        assert not caught.value.retryable
        asyncio.run(main())
    # Trying again would not make it valid.
    assert server.connections == 2

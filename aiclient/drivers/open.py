"""Chooses how a client reaches the network: our own transport, a proxy's, or the user's client."""

from __future__ import annotations

import os

import httpx2

from aiclient.core.endpoint import Endpoint
from aiclient.core.errors import ConfigurationError
from aiclient.drivers.sender import SyncSender
from aiclient.drivers.tls import tls_context
from aiclient.drivers.transport import Exchange

__all__ = ["open_exchange", "open_sender", "uses_proxy"]

_PROXIES = ("http_proxy", "https_proxy", "all_proxy")


def uses_proxy() -> bool:
    """Return True where the environment names a proxy."""
    return any(os.environ.get(name) or os.environ.get(name.upper()) for name in _PROXIES)


def open_exchange(http_client: object = None) -> Exchange:
    """Return the way to the network for blocking calls.

    Args:
        http_client: The user's own `httpx2.Client`, or None.

    Raises:
        ConfigurationError: The client is of another kind.
    """
    if http_client is None:
        if not uses_proxy():
            return Exchange()
        return Exchange(httpx2.Client(verify=tls_context(), timeout=None), owned=True)
    if isinstance(http_client, httpx2.Client):
        return Exchange(http_client)
    raise ConfigurationError(
        f"http_client is a {type(http_client).__name__}; a blocking client takes an httpx2.Client"
    )


def open_sender(endpoint: Endpoint, http_client: object) -> SyncSender:
    """Return the blocking sender of a client.

    Args:
        endpoint: The client's configuration.
        http_client: The user's own `httpx2.Client`, or None.
    """
    return SyncSender(endpoint, open_exchange(http_client))

"""Chooses how an async client reaches the network: our own transport, a proxy's, or the user's."""

from __future__ import annotations

import httpx2

from aiclient.core.endpoint import Endpoint
from aiclient.core.errors import ConfigurationError
from aiclient.drivers.open import uses_proxy
from aiclient.drivers.sender_async import AsyncCallSender
from aiclient.drivers.tls import tls_context
from aiclient.drivers.transport_async import AsyncExchange

__all__ = ["open_async_exchange", "open_async_sender"]


def open_async_exchange(http_client: object = None) -> AsyncExchange:
    """Return the way to the network for awaited calls, in any number of loops.

    Args:
        http_client: The user's own `httpx2.AsyncClient`, or None.

    Raises:
        ConfigurationError: The client is of another kind.
    """
    if http_client is None:
        return AsyncExchange(make_client=_proxied if uses_proxy() else None)
    if isinstance(http_client, httpx2.AsyncClient):
        return AsyncExchange(http_client)
    raise ConfigurationError(
        f"http_client is a {type(http_client).__name__}; an async client takes an httpx2.AsyncClient"
    )


def open_async_sender(endpoint: Endpoint, http_client: object) -> AsyncCallSender:
    """Return the awaitable sender of a client.

    Args:
        endpoint: The client's configuration.
        http_client: The user's own `httpx2.AsyncClient`, or None.
    """
    return AsyncCallSender(endpoint, open_async_exchange(http_client))


def _proxied() -> httpx2.AsyncClient:
    return httpx2.AsyncClient(verify=tls_context(), timeout=None)

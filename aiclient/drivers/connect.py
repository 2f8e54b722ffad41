"""Makes senders: reads configuration and environment now, and loads httpx2 with the first call."""

from __future__ import annotations

import os

from aiclient.core.endpoint import make_endpoint
from aiclient.drivers.lazy import LazyAsyncSender, LazySender
from aiclient.wire.connect import Settings
from aiclient.wire.manifest import Manifest
from aiclient.wire.sender import AsyncSender, Sender

__all__ = ["connect", "connect_async"]


def connect(manifest: Manifest, settings: Settings) -> Sender:
    """Return a blocking sender for a provider.

    Args:
        manifest: Facts about the provider.
        settings: What the user said.

    Raises:
        ConfigurationError: Something is missing or cannot be used.
    """
    return LazySender(make_endpoint(manifest, settings, os.environ), settings.http_client)


def connect_async(manifest: Manifest, settings: Settings) -> AsyncSender:
    """Return an awaitable sender for a provider, for any number of event loops.

    Args:
        manifest: Facts about the provider.
        settings: What the user said.

    Raises:
        ConfigurationError: Something is missing or cannot be used.
    """
    return LazyAsyncSender(make_endpoint(manifest, settings, os.environ), settings.http_client)

"""Makes senders: reads configuration and environment now, and loads httpx2 with the first call."""

from __future__ import annotations

import os

from aiclient.core.endpoint import make_endpoint
from aiclient.drivers.lazy import LazySender
from aiclient.wire.connect import Settings
from aiclient.wire.manifest import Manifest
from aiclient.wire.sender import Sender

__all__ = ["connect"]


def connect(manifest: Manifest, settings: Settings) -> Sender:
    """Return a blocking sender for a provider.

    Args:
        manifest: Facts about the provider.
        settings: What the user said.

    Raises:
        ConfigurationError: Something is missing or cannot be used.
    """
    return LazySender(make_endpoint(manifest, settings, os.environ), settings.http_client)

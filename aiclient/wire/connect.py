"""Binds a generated client to a driver without importing one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from aiclient.wire.manifest import Manifest
from aiclient.wire.options import TimeoutOptions
from aiclient.wire.sender import AsyncSender, Sender

__all__ = ["Settings", "connect", "connect_async"]

_DRIVERS = "aiclient.drivers.connect"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a user said when making a client; None means "as the manifest and environment say"."""

    api_key: str | None = None
    base_url: str | None = None
    api_version: str | None = None
    timeout: float | TimeoutOptions | None = None
    max_retries: int = 2
    default_headers: Mapping[str, str] | None = None
    options: Mapping[str, str | None] | None = None
    """Values of the manifest's header options, by option name."""
    embeddings: str | None = None
    """Who embeds where the provider, which has no embedding models, is named."""
    http_client: object | None = None
    """A user's own `httpx2.Client` or `httpx2.AsyncClient`."""

    def __repr__(self) -> str:
        return f"Settings(base_url={self.base_url!r}, api_version={self.api_version!r})"


class _Connector(Protocol):
    def connect(self, manifest: Manifest, settings: Settings) -> Sender: ...
    def connect_async(self, manifest: Manifest, settings: Settings) -> AsyncSender: ...


def connect(manifest: Manifest, settings: Settings) -> Sender:
    """Return a blocking sender for a provider.

    Wire is the lowest storey and must not import the drivers above it; they are loaded by name,
    when the first client is made.
    """
    return cast(_Connector, import_module(_DRIVERS)).connect(manifest, settings)


def connect_async(manifest: Manifest, settings: Settings) -> AsyncSender:
    """Return an awaitable sender for a provider."""
    return cast(_Connector, import_module(_DRIVERS)).connect_async(manifest, settings)

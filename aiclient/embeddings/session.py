"""What embedding models need of the client that made them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from aiclient.core.context import OnUnsupported
    from aiclient.core.errors import NotFoundError
    from aiclient.core.middleware import Middleware
    from aiclient.core.models import ModelInfo
    from aiclient.core.requests import GenerateRequest
    from aiclient.drivers.runner import Runner
    from aiclient.providers.base import Provider
    from aiclient.registry import Registry, Resolved
    from aiclient.wire.connect import Settings
    from aiclient.wire.manifest import Manifest
    from aiclient.wire.options import TimeoutOptions

__all__ = ["EmbedRoute", "EmbedSession", "HasSession", "Names"]


class EmbedRoute(Protocol):
    """Where a model's requests go."""

    @property
    def provider(self) -> Provider:
        """Who is asked."""
        ...

    @property
    def model(self) -> str:
        """The name that is sent."""
        ...

    @property
    def info(self) -> ModelInfo | None:
        """What the catalogue knows of the model."""
        ...

    @property
    def resolution(self) -> str:
        """How the name led here."""
        ...

    @property
    def warnings(self) -> tuple[str, ...]:
        """What is to be said of the name."""
        ...


class Names(Protocol):
    """What models are called."""

    @property
    def registry(self) -> Registry:
        """The catalogue as this client sees it."""
        ...

    def resolve(self, name: str | None, /) -> Resolved:
        """Find the provider of a model."""
        ...


class EmbedSession(Protocol):
    """State of a client; read at each call, so that later changes of the client count."""

    @property
    def names(self) -> Names:
        """What models are called."""
        ...

    @property
    def on_unsupported(self) -> OnUnsupported:
        """What happens to keywords that a model does not take."""
        ...

    @property
    def timeout(self) -> float | TimeoutOptions | None:
        """Clocks that were chosen for the whole client."""
        ...

    @property
    def middleware(self) -> Sequence[Middleware]:
        """The layers around every call."""
        ...

    @property
    def runner(self) -> Runner:
        """Runs the flows."""
        ...

    def route(self, name: str | None, /) -> EmbedRoute:
        """Return where a model name leads."""
        ...

    def manifest(self, name: str, /) -> Manifest:
        """Return the manifest of a provider, by id or alias."""
        ...

    def settings(self, manifest: Manifest, /) -> Settings:
        """Return what the user said about one provider."""
        ...

    def missing(self, error: NotFoundError, request: GenerateRequest, /) -> NotFoundError:
        """Return a provider's 404 with what may help to find the right model."""
        ...


class HasSession(Protocol):
    """A client."""

    @property
    def session(self) -> EmbedSession:
        """Its state."""
        ...

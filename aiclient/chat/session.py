"""What models need of the client that made them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from aiclient.core.context import OnUnsupported
    from aiclient.core.errors import NotFoundError
    from aiclient.core.keywords import Api, GenerateKeywords
    from aiclient.core.middleware import Middleware
    from aiclient.core.models import ModelInfo
    from aiclient.core.requests import GenerateRequest
    from aiclient.drivers.runner import Runner
    from aiclient.providers.base import Provider
    from aiclient.wire.options import TimeoutOptions

__all__ = ["HasSession", "Route", "Session"]


@dataclass(frozen=True, slots=True)
class Route:
    """Where a model's requests go."""

    provider: Provider
    model: str
    """The name that is sent."""
    info: ModelInfo | None = None
    resolution: str = ""
    """How the name led here."""
    warnings: tuple[str, ...] = ()
    """What is to be said of the name."""


class Session(Protocol):
    """State of a client; read at each call, so that later changes of the client count."""

    def route(self, name: str | None, /, *, api: Api | None = None, api_version: str | None = None) -> Route:
        """Return where a model name leads; None means the default model."""
        ...

    def missing(self, error: NotFoundError, request: GenerateRequest, /) -> NotFoundError:
        """Return a provider's 404 with what may help to find the right model."""
        ...

    @property
    def defaults(self) -> GenerateKeywords:
        """Keywords of every call, where neither model nor call say otherwise."""
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


class HasSession(Protocol):
    """A client."""

    @property
    def session(self) -> Session:
        """Its state."""
        ...

"""The clients that are compared: each does the same work in its own words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from importlib import import_module
from typing import Protocol, TypeAlias, cast, runtime_checkable

__all__ = ["PEERS", "REQUIRES", "AsyncCall", "Embeds", "Peer", "load_peer"]

AsyncCall: TypeAlias = Callable[[], Awaitable[object]]


class Peer(Protocol):
    """One client, blocking and awaited; a method that it has no use for is missing."""

    def construct(self) -> object:
        """Make one more client."""
        ...

    def call(self) -> str | None:
        """Send a chat and return its text."""
        ...

    def stream(self) -> int:
        """Read a stream and return the number of events."""
        ...

    def calling(self) -> AbstractAsyncContextManager[AsyncCall]:
        """Return an awaited client's chat."""
        ...


@runtime_checkable
class Embeds(Protocol):
    """A client that also embeds."""

    def embed(self) -> Sequence[object]:
        """Embed texts and return the vectors, as the client gives them."""
        ...

    def read(self) -> int:
        """Embed texts, read each vector as numbers and return how many there are."""
        ...


PEERS: dict[str, str] = {
    "aiclient.openai": "benchmarks.peers.ours_openai:OurOpenAI",
    "aiclient.responses": "benchmarks.peers.ours_openai:OurResponses",
    "aiclient.anthropic": "benchmarks.peers.ours_anthropic:OurAnthropic",
    "aiclient.google": "benchmarks.peers.ours_google:OurGemini",
    "aiclient.Client": "benchmarks.peers.ours_facade:OurFacade",
    "openai": "benchmarks.peers.openai_sdk:OpenAISdk",
    "openai.responses": "benchmarks.peers.openai_sdk:ResponsesSdk",
    "anthropic": "benchmarks.peers.anthropic_sdk:AnthropicSdk",
    "google-genai": "benchmarks.peers.google_sdk:GoogleSdk",
    "httpx2": "benchmarks.peers.bare:Httpx2",
}
"""Name → where its class is; made with the mock provider's address."""

REQUIRES: dict[str, str] = {
    "openai": "openai",
    "openai.responses": "openai",
    "anthropic": "anthropic",
    "google-genai": "google.genai",
}
"""Name → the module that must be installed."""


def load_peer(name: str, base: str) -> Peer:
    """Return a peer.

    Args:
        name: One of `PEERS`.
        base: Address of the mock provider.

    Raises:
        ModuleNotFoundError: It is not installed.
    """
    module, _, attribute = PEERS[name].partition(":")
    make = cast(Callable[[str], Peer], getattr(import_module(module), attribute))
    return make(base)

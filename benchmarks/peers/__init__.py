"""The clients that are compared: each does the same work in its own words."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, TypeAlias, cast, runtime_checkable

if TYPE_CHECKING:
    from benchmarks.tides import Tides

__all__ = ["PEERS", "REQUIRES", "AsyncCall", "Embeds", "Peer", "Structures", "load_peer"]

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


@runtime_checkable
class Structures(Protocol):
    """A client whose answers can have a type."""

    def structured(self) -> Tides | None:
        """Ask for tides and return them."""
        ...


PEERS: dict[str, str] = {
    "aiclient.openai": "benchmarks.peers.ours_openai:OurOpenAI",
    "aiclient.responses": "benchmarks.peers.ours_openai:OurResponses",
    "aiclient.anthropic": "benchmarks.peers.ours_anthropic:OurAnthropic",
    "aiclient.google": "benchmarks.peers.ours_google:OurGemini",
    "Client.openai": "benchmarks.peers.ours_facade:OurOpenAI",
    "Client.chat": "benchmarks.peers.ours_facade:OurChat",
    "Client.anthropic": "benchmarks.peers.ours_facade:OurAnthropic",
    "Client.google": "benchmarks.peers.ours_facade:OurGoogle",
    "openai": "benchmarks.peers.openai_sdk:OpenAISdk",
    "openai.responses": "benchmarks.peers.openai_sdk:ResponsesSdk",
    "anthropic": "benchmarks.peers.anthropic_sdk:AnthropicSdk",
    "google-genai": "benchmarks.peers.google_sdk:GoogleSdk",
    "litellm.openai": "benchmarks.peers.litellm_sdk:LiteLLMOpenAI",
    "litellm.anthropic": "benchmarks.peers.litellm_sdk:LiteLLMAnthropic",
    "pydantic-ai.openai": "benchmarks.peers.pydantic_ai_sdk:PydanticAIOpenAI",
    "pydantic-ai.responses": "benchmarks.peers.pydantic_ai_sdk:PydanticAIResponses",
    "pydantic-ai.anthropic": "benchmarks.peers.pydantic_ai_sdk:PydanticAIAnthropic",
    "httpx2": "benchmarks.peers.bare:Httpx2",
}
"""Name → where its class is; made with the mock provider's address."""

REQUIRES: dict[str, str] = {
    "openai": "openai",
    "openai.responses": "openai",
    "anthropic": "anthropic",
    "google-genai": "google.genai",
    "litellm.openai": "litellm",
    "litellm.anthropic": "litellm",
    "pydantic-ai.openai": "pydantic_ai",
    "pydantic-ai.responses": "pydantic_ai",
    "pydantic-ai.anthropic": "pydantic_ai",
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

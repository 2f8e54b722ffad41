"""Rows: the providers and APIs that have to pass the same tests, and the facts in which they differ."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from aiclient import Client
from aiclient.core.context import OnUnsupported
from aiclient.core.keywords import Api
from aiclient.testing import ProviderServer
from aiclient.wire.options import TimeoutOptions
from tests.unit.loopback import KEY, provider_options

__all__ = ["COMPATIBLE", "ROWS", "Row", "client_of"]

Dialect = Literal["responses", "chat", "anthropic", "google", "ollama"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One way to a model."""

    id: str
    provider: str
    dialect: Dialect
    model: str
    """A name that leads there; takes sampling parameters unless `nowhere` has them."""
    thinker: str
    """A name of a model that reasons."""
    api: Api | None = None
    version: str | None = None
    nowhere: frozenset[str] = frozenset()
    """Keywords that are not sent: the API has no place for them, or the model does not take them."""
    takes: frozenset[str] = frozenset({"image", "document"})
    """Kinds of media that a user's message may hold."""
    filters: str | None = "content_filter"
    """The shared word for an answer that was filtered; None where the API has no such thing."""
    caches: bool = True
    """Whether usage tells what came from the cache."""
    thoughts: bool = True
    """Whether the API shows what a model thought."""
    forces: bool = True
    """Whether the API can make a model call a tool."""
    parallel: bool = True
    """Whether the API has a switch for several calls at once."""
    first_text: int = 1
    """Chunks of a streamed answer up to its first text."""


COMPATIBLE = "acme"
"""A server that nobody has described; it copies OpenAI's chat completions."""
_RESPONSES = frozenset({"stop", "seed", "presence_penalty", "frequency_penalty", "top_k"})
_PENALTIES = frozenset({"presence_penalty", "frequency_penalty"})

ROWS = (
    Row(
        id="openai-responses",
        provider="openai",
        dialect="responses",
        model="gpt-4.1",
        thinker="gpt-5.5",
        nowhere=_RESPONSES,
        first_text=5,
    ),
    Row(
        id="openai-chat",
        provider="openai",
        dialect="chat",
        model="gpt-4.1",
        thinker="gpt-5.5",
        api="chat",
        nowhere=frozenset({"top_k"}),
        thoughts=False,
        first_text=2,
    ),
    Row(
        id="anthropic",
        provider="anthropic",
        dialect="anthropic",
        model="claude-haiku-4-5",
        thinker="claude-haiku-4-5",
        nowhere=_PENALTIES | {"seed"},
        filters="refusal",
        first_text=4,
    ),
    Row(
        id="google-v1beta",
        provider="google",
        dialect="google",
        model="gemini-2.5-flash",
        thinker="gemini-3.8-flash",
        version="v1beta",
        parallel=False,
    ),
    Row(
        id="google-v1",
        provider="google",
        dialect="google",
        model="gemini-2.5-flash",
        thinker="gemini-3.8-flash",
        version="v1",
        parallel=False,
    ),
    Row(
        id="xai",
        provider="xai",
        dialect="responses",
        model="grok-4.3",
        thinker="grok-4.7",
        nowhere=_RESPONSES,
        filters=None,
        first_text=5,
    ),
    Row(
        id="xai-chat",
        provider="xai",
        dialect="chat",
        model="grok-4.3",
        thinker="grok-4.7",
        api="chat",
        nowhere=_PENALTIES | {"stop", "top_k"},
        takes=frozenset({"image"}),
        first_text=2,
    ),
    Row(
        id="ollama",
        provider="ollama",
        dialect="ollama",
        model="ollama:qwen3",
        thinker="ollama:qwen3",
        takes=frozenset({"image"}),
        filters=None,
        caches=False,
        forces=False,
        parallel=False,
    ),
    Row(
        id="groq",
        provider="groq",
        dialect="chat",
        model="groq:llama-3.3-70b-versatile",
        thinker="groq:openai/gpt-oss-120b",
        nowhere=_PENALTIES | {"top_k"},
        takes=frozenset({"image"}),
        first_text=2,
    ),
    Row(
        id="compatible",
        provider=COMPATIBLE,
        dialect="chat",
        model=f"{COMPATIBLE}:gpt-4.1",
        thinker=f"{COMPATIBLE}:gpt-5.5",
        nowhere=frozenset({"top_k"}),
        thoughts=False,
        first_text=2,
    ),
)


def client_of(
    server: ProviderServer,
    row: Row,
    *,
    max_retries: int = 2,
    timeout: float | TimeoutOptions | None = None,
    on_unsupported: OnUnsupported = "warn",
) -> Client:
    """Return a client that reaches the loopback server the way a row says."""
    options = provider_options(server)
    if row.version is not None and row.provider == "google":
        options["google_api_version"] = "v1" if row.version == "v1" else "v1beta"
    client = Client(
        api=row.api, max_retries=max_retries, timeout=timeout, on_unsupported=on_unsupported, **options
    )
    if row.provider == COMPATIBLE:
        client.register_provider(COMPATIBLE, server.base_url("openai"), api_key=KEY)
    return client

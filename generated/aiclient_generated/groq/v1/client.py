# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Typed clients of Groq: `Groq` blocks, `AsyncGroq` is awaited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Literal

from aiclient.wire.connect import Settings, connect, connect_async
from aiclient.wire.warmup import warm
from aiclient_generated.groq.manifest import MANIFEST

if TYPE_CHECKING:
    from typing_extensions import Self

    from aiclient.wire.options import TimeoutOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.groq.v1.resources.audio import AsyncAudio, Audio
    from aiclient_generated.groq.v1.resources.batches import AsyncBatches, Batches
    from aiclient_generated.groq.v1.resources.chat import AsyncChat, Chat
    from aiclient_generated.groq.v1.resources.embeddings import AsyncEmbeddings, Embeddings
    from aiclient_generated.groq.v1.resources.files import AsyncFiles, Files
    from aiclient_generated.groq.v1.resources.models import AsyncModels, Models
    from aiclient_generated.groq.v1.resources.reranking import AsyncReranking, Reranking
    from aiclient_generated.groq.v1.resources.responses import AsyncResponses, Responses


class Groq:
    """Blocking client of the Groq API, version v1.

    Args:
        api_key: Key of the provider; default: the environment (`GROQ_API_KEY`).
        base_url: Where the API is; default: the environment, else `https://api.groq.com`.
        api_version: Version of the API that is asked for; default `v1`.
        timeout: Seconds in total, or the five clocks.
        max_retries: Retries after the first attempt.
        default_headers: Headers sent with every request.
        http_client: An `httpx2.Client` of your own, which you close yourself.
        sender: Sends calls instead of a connection of its own; for sharing and for tests.

    Raises:
        aiclient.core.errors.ConfigurationError: The key is missing, or an argument is wrong.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        api_version: Literal["v1",] | None = None,
        timeout: float | TimeoutOptions | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        http_client: object | None = None,
        sender: Sender | None = None,
    ) -> None:
        self._sender: Sender = sender or connect(
            MANIFEST,
            Settings(
                api_key=api_key,
                base_url=base_url,
                api_version=api_version or "v1",
                timeout=timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                http_client=http_client,
            ),
        )

    @cached_property
    def audio(self) -> Audio:
        """Operations under `audio`."""
        from aiclient_generated.groq.v1.resources.audio import Audio

        return Audio(self._sender)

    @cached_property
    def batches(self) -> Batches:
        """Operations under `batches`."""
        from aiclient_generated.groq.v1.resources.batches import Batches

        return Batches(self._sender)

    @cached_property
    def chat(self) -> Chat:
        """Operations under `chat`."""
        from aiclient_generated.groq.v1.resources.chat import Chat

        return Chat(self._sender)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Operations under `embeddings`."""
        from aiclient_generated.groq.v1.resources.embeddings import Embeddings

        return Embeddings(self._sender)

    @cached_property
    def files(self) -> Files:
        """Operations under `files`."""
        from aiclient_generated.groq.v1.resources.files import Files

        return Files(self._sender)

    @cached_property
    def models(self) -> Models:
        """Operations under `models`."""
        from aiclient_generated.groq.v1.resources.models import Models

        return Models(self._sender)

    @cached_property
    def reranking(self) -> Reranking:
        """Operations under `reranking`."""
        from aiclient_generated.groq.v1.resources.reranking import Reranking

        return Reranking(self._sender)

    @cached_property
    def responses(self) -> Responses:
        """Operations under `responses`."""
        from aiclient_generated.groq.v1.resources.responses import Responses

        return Responses(self._sender)

    def warmup(self, *, resources: Sequence[str] | None = None) -> int:
        """Import types and build their validators ahead of the first answer.

        Args:
            resources: Names of type modules, as `"chat"`; default: all.

        Returns:
            How many types were built.
        """
        return warm("aiclient_generated.groq.v1.types", resources)

    def close(self) -> None:
        """Close the connections of this client."""
        self._sender.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._sender.close()


class AsyncGroq:
    """Awaitable client of the Groq API, version v1.

    Args:
        api_key: Key of the provider; default: the environment (`GROQ_API_KEY`).
        base_url: Where the API is; default: the environment, else `https://api.groq.com`.
        api_version: Version of the API that is asked for; default `v1`.
        timeout: Seconds in total, or the five clocks.
        max_retries: Retries after the first attempt.
        default_headers: Headers sent with every request.
        http_client: An `httpx2.AsyncClient` of your own, which you close yourself.
        sender: Sends calls instead of a connection of its own; for sharing and for tests.

    Raises:
        aiclient.core.errors.ConfigurationError: The key is missing, or an argument is wrong.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        api_version: Literal["v1",] | None = None,
        timeout: float | TimeoutOptions | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        http_client: object | None = None,
        sender: AsyncSender | None = None,
    ) -> None:
        self._sender: AsyncSender = sender or connect_async(
            MANIFEST,
            Settings(
                api_key=api_key,
                base_url=base_url,
                api_version=api_version or "v1",
                timeout=timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                http_client=http_client,
            ),
        )

    @cached_property
    def audio(self) -> AsyncAudio:
        """Operations under `audio`."""
        from aiclient_generated.groq.v1.resources.audio import AsyncAudio

        return AsyncAudio(self._sender)

    @cached_property
    def batches(self) -> AsyncBatches:
        """Operations under `batches`."""
        from aiclient_generated.groq.v1.resources.batches import AsyncBatches

        return AsyncBatches(self._sender)

    @cached_property
    def chat(self) -> AsyncChat:
        """Operations under `chat`."""
        from aiclient_generated.groq.v1.resources.chat import AsyncChat

        return AsyncChat(self._sender)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Operations under `embeddings`."""
        from aiclient_generated.groq.v1.resources.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._sender)

    @cached_property
    def files(self) -> AsyncFiles:
        """Operations under `files`."""
        from aiclient_generated.groq.v1.resources.files import AsyncFiles

        return AsyncFiles(self._sender)

    @cached_property
    def models(self) -> AsyncModels:
        """Operations under `models`."""
        from aiclient_generated.groq.v1.resources.models import AsyncModels

        return AsyncModels(self._sender)

    @cached_property
    def reranking(self) -> AsyncReranking:
        """Operations under `reranking`."""
        from aiclient_generated.groq.v1.resources.reranking import AsyncReranking

        return AsyncReranking(self._sender)

    @cached_property
    def responses(self) -> AsyncResponses:
        """Operations under `responses`."""
        from aiclient_generated.groq.v1.resources.responses import AsyncResponses

        return AsyncResponses(self._sender)

    def warmup(self, *, resources: Sequence[str] | None = None) -> int:
        """Import types and build their validators ahead of the first answer.

        Args:
            resources: Names of type modules, as `"chat"`; default: all.

        Returns:
            How many types were built.
        """
        return warm("aiclient_generated.groq.v1.types", resources)

    async def aclose(self) -> None:
        """Close the connections of this client."""
        await self._sender.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._sender.aclose()

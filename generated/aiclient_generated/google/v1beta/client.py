# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Typed clients of Gemini: `Gemini` blocks, `AsyncGemini` is awaited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Literal

from aiclient.wire.connect import Settings, connect, connect_async
from aiclient.wire.warmup import warm
from aiclient_generated.google.manifest import MANIFEST

if TYPE_CHECKING:
    from typing_extensions import Self

    from aiclient.wire.options import TimeoutOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.google.v1beta.resources.auth_tokens import AsyncAuthTokens, AuthTokens
    from aiclient_generated.google.v1beta.resources.batches import AsyncBatches, Batches
    from aiclient_generated.google.v1beta.resources.cached_contents import AsyncCachedContents, CachedContents
    from aiclient_generated.google.v1beta.resources.file_search_stores import AsyncFileSearchStores, FileSearchStores
    from aiclient_generated.google.v1beta.resources.files import AsyncFiles, Files
    from aiclient_generated.google.v1beta.resources.models import AsyncModels, Models
    from aiclient_generated.google.v1beta.resources.tuned_models import AsyncTunedModels, TunedModels


class Gemini:
    """Blocking client of the Gemini API, version v1beta.

    Args:
        api_key: Key of the provider; default: the environment (`GOOGLE_API_KEY`, `GEMINI_API_KEY`).
        base_url: Where the API is; default: the environment, else `https://generativelanguage.googleapis.com`.
        api_version: Version of the API that is asked for; default `v1beta`.
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
        api_version: Literal["v1beta",] | None = None,
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
                api_version=api_version or "v1beta",
                timeout=timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                http_client=http_client,
            ),
        )

    @cached_property
    def auth_tokens(self) -> AuthTokens:
        """Operations under `auth_tokens`."""
        from aiclient_generated.google.v1beta.resources.auth_tokens import AuthTokens

        return AuthTokens(self._sender)

    @cached_property
    def batches(self) -> Batches:
        """Operations under `batches`."""
        from aiclient_generated.google.v1beta.resources.batches import Batches

        return Batches(self._sender)

    @cached_property
    def cached_contents(self) -> CachedContents:
        """Operations under `cached_contents`."""
        from aiclient_generated.google.v1beta.resources.cached_contents import CachedContents

        return CachedContents(self._sender)

    @cached_property
    def file_search_stores(self) -> FileSearchStores:
        """Operations under `file_search_stores`."""
        from aiclient_generated.google.v1beta.resources.file_search_stores import FileSearchStores

        return FileSearchStores(self._sender)

    @cached_property
    def files(self) -> Files:
        """Operations under `files`."""
        from aiclient_generated.google.v1beta.resources.files import Files

        return Files(self._sender)

    @cached_property
    def models(self) -> Models:
        """Operations under `models`."""
        from aiclient_generated.google.v1beta.resources.models import Models

        return Models(self._sender)

    @cached_property
    def tuned_models(self) -> TunedModels:
        """Operations under `tuned_models`."""
        from aiclient_generated.google.v1beta.resources.tuned_models import TunedModels

        return TunedModels(self._sender)

    def warmup(self, *, resources: Sequence[str] | None = None) -> int:
        """Import types and build their validators ahead of the first answer.

        Args:
            resources: Names of type modules, as `"chat"`; default: all.

        Returns:
            How many types were built.
        """
        return warm("aiclient_generated.google.v1beta.types", resources)

    def close(self) -> None:
        """Close the connections of this client."""
        self._sender.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._sender.close()


class AsyncGemini:
    """Awaitable client of the Gemini API, version v1beta.

    Args:
        api_key: Key of the provider; default: the environment (`GOOGLE_API_KEY`, `GEMINI_API_KEY`).
        base_url: Where the API is; default: the environment, else `https://generativelanguage.googleapis.com`.
        api_version: Version of the API that is asked for; default `v1beta`.
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
        api_version: Literal["v1beta",] | None = None,
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
                api_version=api_version or "v1beta",
                timeout=timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                http_client=http_client,
            ),
        )

    @cached_property
    def auth_tokens(self) -> AsyncAuthTokens:
        """Operations under `auth_tokens`."""
        from aiclient_generated.google.v1beta.resources.auth_tokens import AsyncAuthTokens

        return AsyncAuthTokens(self._sender)

    @cached_property
    def batches(self) -> AsyncBatches:
        """Operations under `batches`."""
        from aiclient_generated.google.v1beta.resources.batches import AsyncBatches

        return AsyncBatches(self._sender)

    @cached_property
    def cached_contents(self) -> AsyncCachedContents:
        """Operations under `cached_contents`."""
        from aiclient_generated.google.v1beta.resources.cached_contents import AsyncCachedContents

        return AsyncCachedContents(self._sender)

    @cached_property
    def file_search_stores(self) -> AsyncFileSearchStores:
        """Operations under `file_search_stores`."""
        from aiclient_generated.google.v1beta.resources.file_search_stores import AsyncFileSearchStores

        return AsyncFileSearchStores(self._sender)

    @cached_property
    def files(self) -> AsyncFiles:
        """Operations under `files`."""
        from aiclient_generated.google.v1beta.resources.files import AsyncFiles

        return AsyncFiles(self._sender)

    @cached_property
    def models(self) -> AsyncModels:
        """Operations under `models`."""
        from aiclient_generated.google.v1beta.resources.models import AsyncModels

        return AsyncModels(self._sender)

    @cached_property
    def tuned_models(self) -> AsyncTunedModels:
        """Operations under `tuned_models`."""
        from aiclient_generated.google.v1beta.resources.tuned_models import AsyncTunedModels

        return AsyncTunedModels(self._sender)

    def warmup(self, *, resources: Sequence[str] | None = None) -> int:
        """Import types and build their validators ahead of the first answer.

        Args:
            resources: Names of type modules, as `"chat"`; default: all.

        Returns:
            How many types were built.
        """
        return warm("aiclient_generated.google.v1beta.types", resources)

    async def aclose(self) -> None:
        """Close the connections of this client."""
        await self._sender.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._sender.aclose()

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Typed clients of Anthropic: `Anthropic` blocks, `AsyncAnthropic` is awaited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Literal

from aiclient.wire.connect import Settings, connect, connect_async
from aiclient.wire.warmup import warm
from aiclient_generated.anthropic.manifest import MANIFEST

if TYPE_CHECKING:
    from typing_extensions import Self

    from aiclient.wire.options import TimeoutOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.anthropic.v1.resources.files import AsyncFiles, Files
    from aiclient_generated.anthropic.v1.resources.messages import AsyncMessages, Messages
    from aiclient_generated.anthropic.v1.resources.models import AsyncModels, Models


class Anthropic:
    """Blocking client of the Anthropic API, versions 2023-06-01, 2026-10-21.

    Args:
        api_key: Key of the provider; default: the environment (`ANTHROPIC_API_KEY`).
        base_url: Where the API is; default: the environment, else `https://api.anthropic.com`.
        api_version: Version of the API that is asked for; default `2023-06-01`.
        timeout: Seconds in total, or the five clocks.
        max_retries: Retries after the first attempt.
        default_headers: Headers sent with every request.
        workspace_id: Sent as `anthropic-workspace-id`; default: the environment (`ANTHROPIC_WORKSPACE_ID`).
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
        api_version: Literal[
            "2023-06-01",
            "2026-10-21",
        ]
        | None = None,
        timeout: float | TimeoutOptions | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        workspace_id: str | None = None,
        http_client: object | None = None,
        sender: Sender | None = None,
    ) -> None:
        self._sender: Sender = sender or connect(
            MANIFEST,
            Settings(
                api_key=api_key,
                base_url=base_url,
                api_version=api_version or "2023-06-01",
                timeout=timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                http_client=http_client,
                options={
                    "workspace_id": workspace_id,
                },
            ),
        )

    @cached_property
    def files(self) -> Files:
        """Operations under `files`."""
        from aiclient_generated.anthropic.v1.resources.files import Files

        return Files(self._sender)

    @cached_property
    def messages(self) -> Messages:
        """Operations under `messages`."""
        from aiclient_generated.anthropic.v1.resources.messages import Messages

        return Messages(self._sender)

    @cached_property
    def models(self) -> Models:
        """Operations under `models`."""
        from aiclient_generated.anthropic.v1.resources.models import Models

        return Models(self._sender)

    def warmup(self, *, resources: Sequence[str] | None = None) -> int:
        """Import types and build their validators ahead of the first answer.

        Args:
            resources: Names of type modules, as `"chat"`; default: all.

        Returns:
            How many types were built.
        """
        return warm("aiclient_generated.anthropic.v1.types", resources)

    def close(self) -> None:
        """Close the connections of this client."""
        self._sender.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._sender.close()


class AsyncAnthropic:
    """Awaitable client of the Anthropic API, versions 2023-06-01, 2026-10-21.

    Args:
        api_key: Key of the provider; default: the environment (`ANTHROPIC_API_KEY`).
        base_url: Where the API is; default: the environment, else `https://api.anthropic.com`.
        api_version: Version of the API that is asked for; default `2023-06-01`.
        timeout: Seconds in total, or the five clocks.
        max_retries: Retries after the first attempt.
        default_headers: Headers sent with every request.
        workspace_id: Sent as `anthropic-workspace-id`; default: the environment (`ANTHROPIC_WORKSPACE_ID`).
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
        api_version: Literal[
            "2023-06-01",
            "2026-10-21",
        ]
        | None = None,
        timeout: float | TimeoutOptions | None = None,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        workspace_id: str | None = None,
        http_client: object | None = None,
        sender: AsyncSender | None = None,
    ) -> None:
        self._sender: AsyncSender = sender or connect_async(
            MANIFEST,
            Settings(
                api_key=api_key,
                base_url=base_url,
                api_version=api_version or "2023-06-01",
                timeout=timeout,
                max_retries=max_retries,
                default_headers=default_headers,
                http_client=http_client,
                options={
                    "workspace_id": workspace_id,
                },
            ),
        )

    @cached_property
    def files(self) -> AsyncFiles:
        """Operations under `files`."""
        from aiclient_generated.anthropic.v1.resources.files import AsyncFiles

        return AsyncFiles(self._sender)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Operations under `messages`."""
        from aiclient_generated.anthropic.v1.resources.messages import AsyncMessages

        return AsyncMessages(self._sender)

    @cached_property
    def models(self) -> AsyncModels:
        """Operations under `models`."""
        from aiclient_generated.anthropic.v1.resources.models import AsyncModels

        return AsyncModels(self._sender)

    def warmup(self, *, resources: Sequence[str] | None = None) -> int:
        """Import types and build their validators ahead of the first answer.

        Args:
            resources: Names of type modules, as `"chat"`; default: all.

        Returns:
            How many types were built.
        """
        return warm("aiclient_generated.anthropic.v1.types", resources)

    async def aclose(self) -> None:
        """Close the connections of this client."""
        await self._sender.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._sender.aclose()

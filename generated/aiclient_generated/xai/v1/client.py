# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Typed clients of XAI: `XAI` blocks, `AsyncXAI` is awaited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Literal

from aiclient.wire.connect import Settings, connect, connect_async
from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient.wire.warmup import warm
from aiclient_generated.xai.manifest import MANIFEST
from aiclient_generated.xai.v1.calls import root as calls

if TYPE_CHECKING:
    from typing_extensions import Self

    from aiclient.wire.options import RequestOptions, TimeoutOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.xai.v1 import types
    from aiclient_generated.xai.v1.resources.api_key import ApiKey, AsyncApiKey
    from aiclient_generated.xai.v1.resources.chat import AsyncChat, Chat
    from aiclient_generated.xai.v1.resources.documents import AsyncDocuments, Documents
    from aiclient_generated.xai.v1.resources.embedding_models import AsyncEmbeddingModels, EmbeddingModels
    from aiclient_generated.xai.v1.resources.embeddings import AsyncEmbeddings, Embeddings
    from aiclient_generated.xai.v1.resources.files import AsyncFiles, Files
    from aiclient_generated.xai.v1.resources.image_generation_models import (
        AsyncImageGenerationModels,
        ImageGenerationModels,
    )
    from aiclient_generated.xai.v1.resources.images import AsyncImages, Images
    from aiclient_generated.xai.v1.resources.language_models import AsyncLanguageModels, LanguageModels
    from aiclient_generated.xai.v1.resources.models import AsyncModels, Models
    from aiclient_generated.xai.v1.resources.responses import AsyncResponses, Responses
    from aiclient_generated.xai.v1.resources.video_generation_models import (
        AsyncVideoGenerationModels,
        VideoGenerationModels,
    )
    from aiclient_generated.xai.v1.resources.videos import AsyncVideos, Videos


class XAI:
    """Blocking client of the XAI API, version v1.

    Args:
        api_key: Key of the provider; default: the environment (`XAI_API_KEY`).
        base_url: Where the API is; default: the environment, else `https://api.x.ai/v1`.
        api_version: Version of the API that is asked for; default `v1`.
        timeout: Seconds in total, or the five clocks.
        max_retries: Retries after the first attempt.
        default_headers: Headers sent with every request.
        conversation_id: Sent as `x-grok-conv-id`.
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
        conversation_id: str | None = None,
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
                options={
                    "conversation_id": conversation_id,
                },
            ),
        )

    @cached_property
    def api_key(self) -> ApiKey:
        """Operations under `api_key`."""
        from aiclient_generated.xai.v1.resources.api_key import ApiKey

        return ApiKey(self._sender)

    @cached_property
    def chat(self) -> Chat:
        """Operations under `chat`."""
        from aiclient_generated.xai.v1.resources.chat import Chat

        return Chat(self._sender)

    @cached_property
    def documents(self) -> Documents:
        """Operations under `documents`."""
        from aiclient_generated.xai.v1.resources.documents import Documents

        return Documents(self._sender)

    @cached_property
    def embedding_models(self) -> EmbeddingModels:
        """Operations under `embedding_models`."""
        from aiclient_generated.xai.v1.resources.embedding_models import EmbeddingModels

        return EmbeddingModels(self._sender)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Operations under `embeddings`."""
        from aiclient_generated.xai.v1.resources.embeddings import Embeddings

        return Embeddings(self._sender)

    @cached_property
    def files(self) -> Files:
        """Operations under `files`."""
        from aiclient_generated.xai.v1.resources.files import Files

        return Files(self._sender)

    @cached_property
    def image_generation_models(self) -> ImageGenerationModels:
        """Operations under `image_generation_models`."""
        from aiclient_generated.xai.v1.resources.image_generation_models import ImageGenerationModels

        return ImageGenerationModels(self._sender)

    @cached_property
    def images(self) -> Images:
        """Operations under `images`."""
        from aiclient_generated.xai.v1.resources.images import Images

        return Images(self._sender)

    @cached_property
    def language_models(self) -> LanguageModels:
        """Operations under `language_models`."""
        from aiclient_generated.xai.v1.resources.language_models import LanguageModels

        return LanguageModels(self._sender)

    @cached_property
    def models(self) -> Models:
        """Operations under `models`."""
        from aiclient_generated.xai.v1.resources.models import Models

        return Models(self._sender)

    @cached_property
    def responses(self) -> Responses:
        """Operations under `responses`."""
        from aiclient_generated.xai.v1.resources.responses import Responses

        return Responses(self._sender)

    @cached_property
    def video_generation_models(self) -> VideoGenerationModels:
        """Operations under `video_generation_models`."""
        from aiclient_generated.xai.v1.resources.video_generation_models import VideoGenerationModels

        return VideoGenerationModels(self._sender)

    @cached_property
    def videos(self) -> Videos:
        """Operations under `videos`."""
        from aiclient_generated.xai.v1.resources.videos import Videos

        return Videos(self._sender)

    def tokenize_text(
        self,
        *,
        model: str,
        text: str,
        user: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.TokenizeResponse:
        """Split a text into the tokens of a model.

        Endpoint: `POST /tokenize-text`.

        Args:
            model: Model id, such as `grok-4.7`.
            text: Text to split.
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.tokenize_text(model=model, text=text, user=user, options=options))

    def warmup(self, *, resources: Sequence[str] | None = None) -> int:
        """Import types and build their validators ahead of the first answer.

        Args:
            resources: Names of type modules, as `"chat"`; default: all.

        Returns:
            How many types were built.
        """
        return warm("aiclient_generated.xai.v1.types", resources)

    def close(self) -> None:
        """Close the connections of this client."""
        self._sender.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._sender.close()


class AsyncXAI:
    """Awaitable client of the XAI API, version v1.

    Args:
        api_key: Key of the provider; default: the environment (`XAI_API_KEY`).
        base_url: Where the API is; default: the environment, else `https://api.x.ai/v1`.
        api_version: Version of the API that is asked for; default `v1`.
        timeout: Seconds in total, or the five clocks.
        max_retries: Retries after the first attempt.
        default_headers: Headers sent with every request.
        conversation_id: Sent as `x-grok-conv-id`.
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
        conversation_id: str | None = None,
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
                options={
                    "conversation_id": conversation_id,
                },
            ),
        )

    @cached_property
    def api_key(self) -> AsyncApiKey:
        """Operations under `api_key`."""
        from aiclient_generated.xai.v1.resources.api_key import AsyncApiKey

        return AsyncApiKey(self._sender)

    @cached_property
    def chat(self) -> AsyncChat:
        """Operations under `chat`."""
        from aiclient_generated.xai.v1.resources.chat import AsyncChat

        return AsyncChat(self._sender)

    @cached_property
    def documents(self) -> AsyncDocuments:
        """Operations under `documents`."""
        from aiclient_generated.xai.v1.resources.documents import AsyncDocuments

        return AsyncDocuments(self._sender)

    @cached_property
    def embedding_models(self) -> AsyncEmbeddingModels:
        """Operations under `embedding_models`."""
        from aiclient_generated.xai.v1.resources.embedding_models import AsyncEmbeddingModels

        return AsyncEmbeddingModels(self._sender)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Operations under `embeddings`."""
        from aiclient_generated.xai.v1.resources.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._sender)

    @cached_property
    def files(self) -> AsyncFiles:
        """Operations under `files`."""
        from aiclient_generated.xai.v1.resources.files import AsyncFiles

        return AsyncFiles(self._sender)

    @cached_property
    def image_generation_models(self) -> AsyncImageGenerationModels:
        """Operations under `image_generation_models`."""
        from aiclient_generated.xai.v1.resources.image_generation_models import AsyncImageGenerationModels

        return AsyncImageGenerationModels(self._sender)

    @cached_property
    def images(self) -> AsyncImages:
        """Operations under `images`."""
        from aiclient_generated.xai.v1.resources.images import AsyncImages

        return AsyncImages(self._sender)

    @cached_property
    def language_models(self) -> AsyncLanguageModels:
        """Operations under `language_models`."""
        from aiclient_generated.xai.v1.resources.language_models import AsyncLanguageModels

        return AsyncLanguageModels(self._sender)

    @cached_property
    def models(self) -> AsyncModels:
        """Operations under `models`."""
        from aiclient_generated.xai.v1.resources.models import AsyncModels

        return AsyncModels(self._sender)

    @cached_property
    def responses(self) -> AsyncResponses:
        """Operations under `responses`."""
        from aiclient_generated.xai.v1.resources.responses import AsyncResponses

        return AsyncResponses(self._sender)

    @cached_property
    def video_generation_models(self) -> AsyncVideoGenerationModels:
        """Operations under `video_generation_models`."""
        from aiclient_generated.xai.v1.resources.video_generation_models import AsyncVideoGenerationModels

        return AsyncVideoGenerationModels(self._sender)

    @cached_property
    def videos(self) -> AsyncVideos:
        """Operations under `videos`."""
        from aiclient_generated.xai.v1.resources.videos import AsyncVideos

        return AsyncVideos(self._sender)

    async def tokenize_text(
        self,
        *,
        model: str,
        text: str,
        user: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.TokenizeResponse:
        """Split a text into the tokens of a model.

        Endpoint: `POST /tokenize-text`.

        Args:
            model: Model id, such as `grok-4.7`.
            text: Text to split.
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.tokenize_text(model=model, text=text, user=user, options=options))

    def warmup(self, *, resources: Sequence[str] | None = None) -> int:
        """Import types and build their validators ahead of the first answer.

        Args:
            resources: Names of type modules, as `"chat"`; default: all.

        Returns:
            How many types were built.
        """
        return warm("aiclient_generated.xai.v1.types", resources)

    async def aclose(self) -> None:
        """Close the connections of this client."""
        await self._sender.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._sender.aclose()

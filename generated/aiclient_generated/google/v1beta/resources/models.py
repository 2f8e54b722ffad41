# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `models`, for Gemini and AsyncGemini."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.google.v1beta.calls import models as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncPager, AsyncSender, AsyncStream, Pager, Sender, Stream
    from aiclient_generated.google.v1beta import params, types


class ModelsOperations:
    """Long-running operations of a model."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        model: str,
        filter: str | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        return_partial_success: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.ListOperationsResponse, types.Operation]:
        """List the operations of a model.

        Endpoint: `GET /v1beta/models/{modelsId}/operations`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            filter: Only what fits this expression of the list.
            page_size: Objects a page; the server caps large values.
            page_token: Cursor of the page, `nextPageToken` of the one before.
            return_partial_success: Answer what can be reached when some places cannot; default false.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.operations_list(
                model=model,
                filter=filter,
                page_size=page_size,
                page_token=page_token,
                return_partial_success=return_partial_success,
                options=options,
            )
        )

    def get(
        self,
        *,
        operation: str,
        model: str,
        options: RequestOptions | None = None,
    ) -> types.Operation:
        """Get the state of an operation.

        Endpoint: `GET /v1beta/models/{modelsId}/operations/{operationsId}`.

        Args:
            operation: Id of the operation.
            model: Model id, such as `gemini-3.8-flash`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.operations_get(operation=operation, model=model, options=options))


class Models:
    """Generation, token counts, embeddings and batches, by model."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def operations(self) -> ModelsOperations:
        """Operations under `operations`."""
        return ModelsOperations(self._sender)

    def generate_content(
        self,
        *,
        model: str,
        contents: Sequence[params.ContentParam],
        cached_content: str | NotGiven = NOT_GIVEN,
        generation_config: params.GenerationConfigParam | NotGiven = NOT_GIVEN,
        safety_settings: Sequence[params.SafetySettingParam] | NotGiven = NOT_GIVEN,
        service_tier: Literal["unspecified", "standard", "flex", "priority"] | NotGiven = NOT_GIVEN,
        store: bool | NotGiven = NOT_GIVEN,
        system_instruction: params.ContentParam | NotGiven = NOT_GIVEN,
        tool_config: params.ToolConfigParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
        labels: Mapping[str, str] | NotGiven = NOT_GIVEN,
        continuation_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.GenerateContentResponse:
        """Answer contents with text, tool calls, images or audio in one piece.

        Endpoint: `POST /v1beta/models/{modelsId}:generateContent`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            contents: The conversation so far, oldest first; a single turn is one content.
            cached_content: Cached content to put before the request, as `cachedContents/id`.
            generation_config: How to generate: `temperature` 0 to 2, `topP` 0 to 1, `topK`,
                `maxOutputTokens`, `stopSequences`, `thinkingConfig`, `responseJsonSchema` and more.
            safety_settings: Blocking threshold for each category of harm; at most one a category.
            service_tier: Processing class: `standard`, `flex` or `priority`.
            store: Whether the request may be logged; it wins over the project's setting.
            system_instruction: System prompt, as a content of text parts.
            tool_config: How tools are used: calling mode, allowed functions, and place and language of
                retrieval.
            tools: Tools that the model may use: your functions, and built-in ones such as search or code
                execution.
            labels: Keys and values to break billing down by.
            continuation_token: Token of the candidate that stopped with CONTINUATION, to go on with a long
                answer.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.generate_content(
                model=model,
                contents=contents,
                cached_content=cached_content,
                generation_config=generation_config,
                safety_settings=safety_settings,
                service_tier=service_tier,
                store=store,
                system_instruction=system_instruction,
                tool_config=tool_config,
                tools=tools,
                labels=labels,
                continuation_token=continuation_token,
                options=options,
            )
        )

    def stream_generate_content(
        self,
        *,
        model: str,
        contents: Sequence[params.ContentParam],
        cached_content: str | NotGiven = NOT_GIVEN,
        generation_config: params.GenerationConfigParam | NotGiven = NOT_GIVEN,
        safety_settings: Sequence[params.SafetySettingParam] | NotGiven = NOT_GIVEN,
        service_tier: Literal["unspecified", "standard", "flex", "priority"] | NotGiven = NOT_GIVEN,
        store: bool | NotGiven = NOT_GIVEN,
        system_instruction: params.ContentParam | NotGiven = NOT_GIVEN,
        tool_config: params.ToolConfigParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
        labels: Mapping[str, str] | NotGiven = NOT_GIVEN,
        continuation_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Stream[types.GenerateContentResponse]:
        """Answer contents with events as they are generated.

        Endpoint: `POST /v1beta/models/{modelsId}:streamGenerateContent`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            contents: The conversation so far, oldest first; a single turn is one content.
            cached_content: Cached content to put before the request, as `cachedContents/id`.
            generation_config: How to generate: `temperature` 0 to 2, `topP` 0 to 1, `topK`,
                `maxOutputTokens`, `stopSequences`, `thinkingConfig`, `responseJsonSchema` and more.
            safety_settings: Blocking threshold for each category of harm; at most one a category.
            service_tier: Processing class: `standard`, `flex` or `priority`.
            store: Whether the request may be logged; it wins over the project's setting.
            system_instruction: System prompt, as a content of text parts.
            tool_config: How tools are used: calling mode, allowed functions, and place and language of
                retrieval.
            tools: Tools that the model may use: your functions, and built-in ones such as search or code
                execution.
            labels: Keys and values to break billing down by.
            continuation_token: Token of the candidate that stopped with CONTINUATION, to go on with a long
                answer.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.stream(
            calls.stream_generate_content(
                model=model,
                contents=contents,
                cached_content=cached_content,
                generation_config=generation_config,
                safety_settings=safety_settings,
                service_tier=service_tier,
                store=store,
                system_instruction=system_instruction,
                tool_config=tool_config,
                tools=tools,
                labels=labels,
                continuation_token=continuation_token,
                options=options,
            )
        )

    def count_tokens(
        self,
        *,
        model: str,
        contents: Sequence[params.ContentParam] | NotGiven = NOT_GIVEN,
        generate_content_request: params.GenerateContentRequestParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.CountTokensResponse:
        """Count the tokens of contents or of a whole request without running it.

        Endpoint: `POST /v1beta/models/{modelsId}:countTokens`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            contents: Contents to count; leave them out when a whole request is given.
            generate_content_request: A whole request to count, with system prompt and tools; not together
                with `contents`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.count_tokens(
                model=model, contents=contents, generate_content_request=generate_content_request, options=options
            )
        )

    def embed_content(
        self,
        *,
        model: str,
        content: params.ContentParam,
        embed_content_config: params.EmbedContentConfigParam | NotGiven = NOT_GIVEN,
        output_dimensionality: int | NotGiven = NOT_GIVEN,
        task_type: Literal[
            "TASK_TYPE_UNSPECIFIED",
            "RETRIEVAL_QUERY",
            "RETRIEVAL_DOCUMENT",
            "SEMANTIC_SIMILARITY",
            "CLASSIFICATION",
            "CLUSTERING",
            "QUESTION_ANSWERING",
            "FACT_VERIFICATION",
            "CODE_RETRIEVAL_QUERY",
        ]
        | NotGiven = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.EmbedContentResponse:
        """Turn one content into a vector.

        Endpoint: `POST /v1beta/models/{modelsId}:embedContent`.

        Args:
            model: Embedding model id, such as `gemini-embedding-001`.
            content: What to embed; only its parts count.
            embed_content_config: Task type, title, number of dimensions and truncation.
            output_dimensionality: Deprecated; length of the vector, by cutting off its end. Deprecated.
            task_type: Deprecated; what the vector is for, such as `RETRIEVAL_QUERY`; older models only.
                Deprecated.
            title: Deprecated; title of the text, for task type `RETRIEVAL_DOCUMENT` only. Deprecated.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.embed_content(
                model=model,
                content=content,
                embed_content_config=embed_content_config,
                output_dimensionality=output_dimensionality,
                task_type=task_type,
                title=title,
                options=options,
            )
        )

    def batch_embed_contents(
        self,
        *,
        model: str,
        requests: Sequence[params.EmbedContentRequestParam],
        options: RequestOptions | None = None,
    ) -> types.BatchEmbedContentsResponse:
        """Turn several contents into vectors in one call.

        Endpoint: `POST /v1beta/models/{modelsId}:batchEmbedContents`.

        Args:
            model: Embedding model id, such as `gemini-embedding-001`.
            requests: The single requests; the model of each has to be the one of the call, as `models/id`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.batch_embed_contents(model=model, requests=requests, options=options))

    def batch_generate_content(
        self,
        *,
        model: str,
        batch: params.GenerateContentBatchParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Operation:
        """Start a batch of generations.

        Endpoint: `POST /v1beta/models/{modelsId}:batchGenerateContent`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            batch: The batch: name, priority, and its requests inline (20 MB at most) or as an uploaded
                JSONL file (2 GB at most).
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.batch_generate_content(model=model, batch=batch, options=options))

    def async_batch_embed_content(
        self,
        *,
        model: str,
        batch: params.EmbedContentBatchParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Operation:
        """Start a batch of embeddings.

        Endpoint: `POST /v1beta/models/{modelsId}:asyncBatchEmbedContent`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            batch: The batch: name, priority, and its requests inline or as an uploaded file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.async_batch_embed_content(model=model, batch=batch, options=options))

    def list(
        self,
        *,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.ListModelsResponse, types.Model]:
        """List models.

        Endpoint: `GET /v1beta/models`.

        Args:
            page_size: Objects a page; the server caps large values.
            page_token: Cursor of the page, `nextPageToken` of the one before.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(calls.list(page_size=page_size, page_token=page_token, options=options))

    def get(
        self,
        *,
        model: str,
        options: RequestOptions | None = None,
    ) -> types.Model:
        """Get one model, with its limits and methods.

        Endpoint: `GET /v1beta/models/{modelsId}`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.get(model=model, options=options))


class AsyncModelsOperations:
    """Long-running operations of a model."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        model: str,
        filter: str | NotGiven = NOT_GIVEN,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        return_partial_success: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.ListOperationsResponse, types.Operation]:
        """List the operations of a model.

        Endpoint: `GET /v1beta/models/{modelsId}/operations`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            filter: Only what fits this expression of the list.
            page_size: Objects a page; the server caps large values.
            page_token: Cursor of the page, `nextPageToken` of the one before.
            return_partial_success: Answer what can be reached when some places cannot; default false.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.operations_list(
                model=model,
                filter=filter,
                page_size=page_size,
                page_token=page_token,
                return_partial_success=return_partial_success,
                options=options,
            )
        )

    async def get(
        self,
        *,
        operation: str,
        model: str,
        options: RequestOptions | None = None,
    ) -> types.Operation:
        """Get the state of an operation.

        Endpoint: `GET /v1beta/models/{modelsId}/operations/{operationsId}`.

        Args:
            operation: Id of the operation.
            model: Model id, such as `gemini-3.8-flash`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.operations_get(operation=operation, model=model, options=options))


class AsyncModels:
    """Generation, token counts, embeddings and batches, by model."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def operations(self) -> AsyncModelsOperations:
        """Operations under `operations`."""
        return AsyncModelsOperations(self._sender)

    async def generate_content(
        self,
        *,
        model: str,
        contents: Sequence[params.ContentParam],
        cached_content: str | NotGiven = NOT_GIVEN,
        generation_config: params.GenerationConfigParam | NotGiven = NOT_GIVEN,
        safety_settings: Sequence[params.SafetySettingParam] | NotGiven = NOT_GIVEN,
        service_tier: Literal["unspecified", "standard", "flex", "priority"] | NotGiven = NOT_GIVEN,
        store: bool | NotGiven = NOT_GIVEN,
        system_instruction: params.ContentParam | NotGiven = NOT_GIVEN,
        tool_config: params.ToolConfigParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
        labels: Mapping[str, str] | NotGiven = NOT_GIVEN,
        continuation_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.GenerateContentResponse:
        """Answer contents with text, tool calls, images or audio in one piece.

        Endpoint: `POST /v1beta/models/{modelsId}:generateContent`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            contents: The conversation so far, oldest first; a single turn is one content.
            cached_content: Cached content to put before the request, as `cachedContents/id`.
            generation_config: How to generate: `temperature` 0 to 2, `topP` 0 to 1, `topK`,
                `maxOutputTokens`, `stopSequences`, `thinkingConfig`, `responseJsonSchema` and more.
            safety_settings: Blocking threshold for each category of harm; at most one a category.
            service_tier: Processing class: `standard`, `flex` or `priority`.
            store: Whether the request may be logged; it wins over the project's setting.
            system_instruction: System prompt, as a content of text parts.
            tool_config: How tools are used: calling mode, allowed functions, and place and language of
                retrieval.
            tools: Tools that the model may use: your functions, and built-in ones such as search or code
                execution.
            labels: Keys and values to break billing down by.
            continuation_token: Token of the candidate that stopped with CONTINUATION, to go on with a long
                answer.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.generate_content(
                model=model,
                contents=contents,
                cached_content=cached_content,
                generation_config=generation_config,
                safety_settings=safety_settings,
                service_tier=service_tier,
                store=store,
                system_instruction=system_instruction,
                tool_config=tool_config,
                tools=tools,
                labels=labels,
                continuation_token=continuation_token,
                options=options,
            )
        )

    async def stream_generate_content(
        self,
        *,
        model: str,
        contents: Sequence[params.ContentParam],
        cached_content: str | NotGiven = NOT_GIVEN,
        generation_config: params.GenerationConfigParam | NotGiven = NOT_GIVEN,
        safety_settings: Sequence[params.SafetySettingParam] | NotGiven = NOT_GIVEN,
        service_tier: Literal["unspecified", "standard", "flex", "priority"] | NotGiven = NOT_GIVEN,
        store: bool | NotGiven = NOT_GIVEN,
        system_instruction: params.ContentParam | NotGiven = NOT_GIVEN,
        tool_config: params.ToolConfigParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
        labels: Mapping[str, str] | NotGiven = NOT_GIVEN,
        continuation_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncStream[types.GenerateContentResponse]:
        """Answer contents with events as they are generated.

        Endpoint: `POST /v1beta/models/{modelsId}:streamGenerateContent`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            contents: The conversation so far, oldest first; a single turn is one content.
            cached_content: Cached content to put before the request, as `cachedContents/id`.
            generation_config: How to generate: `temperature` 0 to 2, `topP` 0 to 1, `topK`,
                `maxOutputTokens`, `stopSequences`, `thinkingConfig`, `responseJsonSchema` and more.
            safety_settings: Blocking threshold for each category of harm; at most one a category.
            service_tier: Processing class: `standard`, `flex` or `priority`.
            store: Whether the request may be logged; it wins over the project's setting.
            system_instruction: System prompt, as a content of text parts.
            tool_config: How tools are used: calling mode, allowed functions, and place and language of
                retrieval.
            tools: Tools that the model may use: your functions, and built-in ones such as search or code
                execution.
            labels: Keys and values to break billing down by.
            continuation_token: Token of the candidate that stopped with CONTINUATION, to go on with a long
                answer.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.stream(
            calls.stream_generate_content(
                model=model,
                contents=contents,
                cached_content=cached_content,
                generation_config=generation_config,
                safety_settings=safety_settings,
                service_tier=service_tier,
                store=store,
                system_instruction=system_instruction,
                tool_config=tool_config,
                tools=tools,
                labels=labels,
                continuation_token=continuation_token,
                options=options,
            )
        )

    async def count_tokens(
        self,
        *,
        model: str,
        contents: Sequence[params.ContentParam] | NotGiven = NOT_GIVEN,
        generate_content_request: params.GenerateContentRequestParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.CountTokensResponse:
        """Count the tokens of contents or of a whole request without running it.

        Endpoint: `POST /v1beta/models/{modelsId}:countTokens`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            contents: Contents to count; leave them out when a whole request is given.
            generate_content_request: A whole request to count, with system prompt and tools; not together
                with `contents`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.count_tokens(
                model=model, contents=contents, generate_content_request=generate_content_request, options=options
            )
        )

    async def embed_content(
        self,
        *,
        model: str,
        content: params.ContentParam,
        embed_content_config: params.EmbedContentConfigParam | NotGiven = NOT_GIVEN,
        output_dimensionality: int | NotGiven = NOT_GIVEN,
        task_type: Literal[
            "TASK_TYPE_UNSPECIFIED",
            "RETRIEVAL_QUERY",
            "RETRIEVAL_DOCUMENT",
            "SEMANTIC_SIMILARITY",
            "CLASSIFICATION",
            "CLUSTERING",
            "QUESTION_ANSWERING",
            "FACT_VERIFICATION",
            "CODE_RETRIEVAL_QUERY",
        ]
        | NotGiven = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.EmbedContentResponse:
        """Turn one content into a vector.

        Endpoint: `POST /v1beta/models/{modelsId}:embedContent`.

        Args:
            model: Embedding model id, such as `gemini-embedding-001`.
            content: What to embed; only its parts count.
            embed_content_config: Task type, title, number of dimensions and truncation.
            output_dimensionality: Deprecated; length of the vector, by cutting off its end. Deprecated.
            task_type: Deprecated; what the vector is for, such as `RETRIEVAL_QUERY`; older models only.
                Deprecated.
            title: Deprecated; title of the text, for task type `RETRIEVAL_DOCUMENT` only. Deprecated.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.embed_content(
                model=model,
                content=content,
                embed_content_config=embed_content_config,
                output_dimensionality=output_dimensionality,
                task_type=task_type,
                title=title,
                options=options,
            )
        )

    async def batch_embed_contents(
        self,
        *,
        model: str,
        requests: Sequence[params.EmbedContentRequestParam],
        options: RequestOptions | None = None,
    ) -> types.BatchEmbedContentsResponse:
        """Turn several contents into vectors in one call.

        Endpoint: `POST /v1beta/models/{modelsId}:batchEmbedContents`.

        Args:
            model: Embedding model id, such as `gemini-embedding-001`.
            requests: The single requests; the model of each has to be the one of the call, as `models/id`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.batch_embed_contents(model=model, requests=requests, options=options))

    async def batch_generate_content(
        self,
        *,
        model: str,
        batch: params.GenerateContentBatchParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Operation:
        """Start a batch of generations.

        Endpoint: `POST /v1beta/models/{modelsId}:batchGenerateContent`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            batch: The batch: name, priority, and its requests inline (20 MB at most) or as an uploaded
                JSONL file (2 GB at most).
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.batch_generate_content(model=model, batch=batch, options=options))

    async def async_batch_embed_content(
        self,
        *,
        model: str,
        batch: params.EmbedContentBatchParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Operation:
        """Start a batch of embeddings.

        Endpoint: `POST /v1beta/models/{modelsId}:asyncBatchEmbedContent`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            batch: The batch: name, priority, and its requests inline or as an uploaded file.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.async_batch_embed_content(model=model, batch=batch, options=options))

    def list(
        self,
        *,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.ListModelsResponse, types.Model]:
        """List models.

        Endpoint: `GET /v1beta/models`.

        Args:
            page_size: Objects a page; the server caps large values.
            page_token: Cursor of the page, `nextPageToken` of the one before.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(calls.list(page_size=page_size, page_token=page_token, options=options))

    async def get(
        self,
        *,
        model: str,
        options: RequestOptions | None = None,
    ) -> types.Model:
        """Get one model, with its limits and methods.

        Endpoint: `GET /v1beta/models/{modelsId}`.

        Args:
            model: Model id, such as `gemini-3.8-flash`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.get(model=model, options=options))

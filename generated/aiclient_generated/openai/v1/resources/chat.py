# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `chat`, for OpenAI and AsyncOpenAI."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from aiclient.wire.call import StreamCall
from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.openai.v1.calls import chat as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncPager, AsyncSender, AsyncStream, Pager, Sender, Stream
    from aiclient_generated.openai.v1 import params, types


class ChatCompletionsMessages:
    """The input messages of a stored chat completion."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        completion_id: str,
        after: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.ChatCompletionMessageList, types.ChatCompletionMessageListDataItem]:
        """List the messages that a stored chat completion was given.

        Endpoint: `GET /chat/completions/{completion_id}/messages`.

        Args:
            completion_id: Id of the stored chat completion.
            after: Object id to continue after; the last id of the page before.
            limit: Objects a page, usually 1 to 100; default 20.
            order: Sort by creation time: `asc` or `desc`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.completions_messages_list(
                completion_id=completion_id, after=after, limit=limit, order=order, options=options
            )
        )


class ChatCompletions:
    """Chat completions: make one, or manage the stored ones."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def messages(self) -> ChatCompletionsMessages:
        """Operations under `messages`."""
        return ChatCompletionsMessages(self._sender)

    @overload
    def create(
        self,
        *,
        messages: Sequence[params.ChatCompletionInputMessageParam],
        model: params.ModelIdsSharedParam,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
        audio: params.CreateChatCompletionRequestAudioParam | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | NotGiven = NOT_GIVEN,
        functions: Sequence[params.ChatCompletionFunctionsParam] | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        modalities: Sequence[Literal["text", "audio"]] | None | NotGiven = NOT_GIVEN,
        moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | NotGiven = NOT_GIVEN,
        prediction: params.PredictionContentParam | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: params.ReasoningEffortParam | None | NotGiven = NOT_GIVEN,
        response_format: params.CreateChatCompletionRequestResponseFormatParam | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        service_tier: params.ServiceTierParam | None | NotGiven = NOT_GIVEN,
        stop: params.StopConfigurationParam | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        stream_options: params.ChatCompletionStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.CreateChatCompletionRequestToolParam] | NotGiven = NOT_GIVEN,
        verbosity: params.VerbosityParam | None | NotGiven = NOT_GIVEN,
        web_search_options: params.CreateChatCompletionRequestWebSearchOptionsParam | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion: ...
    @overload
    def create(
        self,
        *,
        messages: Sequence[params.ChatCompletionInputMessageParam],
        model: params.ModelIdsSharedParam,
        stream: Literal[True],
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
        audio: params.CreateChatCompletionRequestAudioParam | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | NotGiven = NOT_GIVEN,
        functions: Sequence[params.ChatCompletionFunctionsParam] | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        modalities: Sequence[Literal["text", "audio"]] | None | NotGiven = NOT_GIVEN,
        moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | NotGiven = NOT_GIVEN,
        prediction: params.PredictionContentParam | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: params.ReasoningEffortParam | None | NotGiven = NOT_GIVEN,
        response_format: params.CreateChatCompletionRequestResponseFormatParam | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        service_tier: params.ServiceTierParam | None | NotGiven = NOT_GIVEN,
        stop: params.StopConfigurationParam | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        stream_options: params.ChatCompletionStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.CreateChatCompletionRequestToolParam] | NotGiven = NOT_GIVEN,
        verbosity: params.VerbosityParam | None | NotGiven = NOT_GIVEN,
        web_search_options: params.CreateChatCompletionRequestWebSearchOptionsParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Stream[types.ChatCompletionChunk]: ...
    @overload
    def create(
        self,
        *,
        messages: Sequence[params.ChatCompletionInputMessageParam],
        model: params.ModelIdsSharedParam,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
        audio: params.CreateChatCompletionRequestAudioParam | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | NotGiven = NOT_GIVEN,
        functions: Sequence[params.ChatCompletionFunctionsParam] | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        modalities: Sequence[Literal["text", "audio"]] | None | NotGiven = NOT_GIVEN,
        moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | NotGiven = NOT_GIVEN,
        prediction: params.PredictionContentParam | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: params.ReasoningEffortParam | None | NotGiven = NOT_GIVEN,
        response_format: params.CreateChatCompletionRequestResponseFormatParam | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        service_tier: params.ServiceTierParam | None | NotGiven = NOT_GIVEN,
        stop: params.StopConfigurationParam | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        stream_options: params.ChatCompletionStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.CreateChatCompletionRequestToolParam] | NotGiven = NOT_GIVEN,
        verbosity: params.VerbosityParam | None | NotGiven = NOT_GIVEN,
        web_search_options: params.CreateChatCompletionRequestWebSearchOptionsParam | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion | Stream[types.ChatCompletionChunk]: ...
    def create(
        self,
        *,
        messages: Sequence[params.ChatCompletionInputMessageParam],
        model: params.ModelIdsSharedParam,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
        audio: params.CreateChatCompletionRequestAudioParam | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | NotGiven = NOT_GIVEN,
        functions: Sequence[params.ChatCompletionFunctionsParam] | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        modalities: Sequence[Literal["text", "audio"]] | None | NotGiven = NOT_GIVEN,
        moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | NotGiven = NOT_GIVEN,
        prediction: params.PredictionContentParam | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: params.ReasoningEffortParam | None | NotGiven = NOT_GIVEN,
        response_format: params.CreateChatCompletionRequestResponseFormatParam | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        service_tier: params.ServiceTierParam | None | NotGiven = NOT_GIVEN,
        stop: params.StopConfigurationParam | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        stream_options: params.ChatCompletionStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.CreateChatCompletionRequestToolParam] | NotGiven = NOT_GIVEN,
        verbosity: params.VerbosityParam | None | NotGiven = NOT_GIVEN,
        web_search_options: params.CreateChatCompletionRequestWebSearchOptionsParam | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion | Stream[types.ChatCompletionChunk]:
        """Answer a list of chat messages.

        Endpoint: `POST /chat/completions`.

        Args:
            messages: The conversation so far, oldest first; at least one message.
            model: Model id, such as `gpt-5.6-sol`.
            metadata: Up to 16 pairs to store with the completion; keys up to 64 characters, values up to
                512.
            prompt_cache_key: Key that routes requests with a common prefix to the same cache.
            prompt_cache_retention: Deprecated; lifetime of the cached prefix, `in_memory` or `24h`.
            safety_identifier: Stable, anonymous id of the end user, used to trace abuse.
            temperature: Randomness, 0 to 2; lower is more predictable; default 1; change this or `top_p`.
            top_logprobs: Number of likely alternatives to report at each token, 0 to 20; needs `logprobs`.
            top_p: Share of probability mass to sample from, 0 to 1; default 1; change this or
                `temperature`.
            user: Legacy id of the end user; prefer `safety_identifier` and `prompt_cache_key`. Deprecated.
            prompt_cache_options: How the prompt is cached: `mode` implicit or explicit, `ttl` of entries,
                `prewarm` to fill the cache only.
            audio: Voice and format of spoken output; needed when `modalities` asks for audio.
            frequency_penalty: Penalty on tokens by how often they have appeared, -2 to 2; positive values
                reduce repetition; default 0.
            function_call: Deprecated; use `tool_choice`. Deprecated.
            functions: Deprecated; use `tools`. Deprecated.
            logit_bias: Token id to bias, -100 (never) to 100 (always), added before sampling.
            logprobs: Report the log probability of each output token; default false.
            max_completion_tokens: Upper bound on generated tokens, reasoning included.
            max_tokens: Deprecated bound on output tokens; reasoning models refuse it, so use
                `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio` or both; default text.
            moderation: Moderation model and policy to run on input and output; `score` reports, `block`
                stops.
            n: Number of choices to make, 1 to 128, each of them billed; default 1.
            parallel_tool_calls: Whether the model may call several tools in one turn; default true.
            prediction: Text that the output is expected to repeat for the most part, for faster answers.
            presence_penalty: Penalty on tokens that have appeared at all, -2 to 2; positive values favour
                new topics; default 0.
            reasoning_effort: Thinking before the answer: `none`, `minimal`, `low`, `medium`, `high` or
                `xhigh`, as far as the model knows them.
            response_format: Shape of the output: plain text, a JSON object, or JSON that follows a schema.
            seed: Deprecated; integer that makes sampling repeatable as far as possible.
            service_tier: Processing class: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends; reasoning models do not take it.
            store: Keep the completion for later retrieval; default false.
            stream: Answer with chunks as they are generated; default false.
            stream_options: Options of a stream: `include_usage` adds a last chunk with token counts,
                `include_obfuscation` pads chunks.
            tool_choice: Which tool to use: `none`, `auto`, `required`, a list of allowed tools, or one
                named tool.
            tools: Functions and custom tools that the model may call.
            verbosity: Length of the answer: `low`, `medium` or `high`; default medium.
            web_search_options: Web search: how much context to fetch and where the user is.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.completions_create(
            messages=messages,
            model=model,
            metadata=metadata,
            prompt_cache_key=prompt_cache_key,
            prompt_cache_retention=prompt_cache_retention,
            safety_identifier=safety_identifier,
            temperature=temperature,
            top_logprobs=top_logprobs,
            top_p=top_p,
            user=user,
            prompt_cache_options=prompt_cache_options,
            audio=audio,
            frequency_penalty=frequency_penalty,
            function_call=function_call,
            functions=functions,
            logit_bias=logit_bias,
            logprobs=logprobs,
            max_completion_tokens=max_completion_tokens,
            max_tokens=max_tokens,
            modalities=modalities,
            moderation=moderation,
            n=n,
            parallel_tool_calls=parallel_tool_calls,
            prediction=prediction,
            presence_penalty=presence_penalty,
            reasoning_effort=reasoning_effort,
            response_format=response_format,
            seed=seed,
            service_tier=service_tier,
            stop=stop,
            store=store,
            stream_options=stream_options,
            tool_choice=tool_choice,
            tools=tools,
            verbosity=verbosity,
            web_search_options=web_search_options,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return self._sender.stream(call)
        return self._sender.send(call)

    def list(
        self,
        *,
        model: str | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.ChatCompletionList, types.ChatCompletion]:
        """List chat completions that were made with `store=True`.

        Endpoint: `GET /chat/completions`.

        Args:
            model: Only completions of this model.
            metadata: Only completions with these metadata pairs.
            after: Object id to continue after; the last id of the page before.
            limit: Objects a page, usually 1 to 100; default 20.
            order: Sort by creation time: `asc` or `desc`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.completions_list(
                model=model, metadata=metadata, after=after, limit=limit, order=order, options=options
            )
        )

    def retrieve(
        self,
        *,
        completion_id: str,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion:
        """Get a stored chat completion.

        Endpoint: `GET /chat/completions/{completion_id}`.

        Args:
            completion_id: Id of the stored chat completion.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.completions_retrieve(completion_id=completion_id, options=options))

    def update(
        self,
        *,
        completion_id: str,
        metadata: Mapping[str, str] | None,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion:
        """Replace the metadata of a stored chat completion.

        Endpoint: `POST /chat/completions/{completion_id}`.

        Args:
            completion_id: Id of the stored chat completion.
            metadata: Up to 16 pairs to store with the object; keys up to 64 characters, values up to 512.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.completions_update(completion_id=completion_id, metadata=metadata, options=options)
        )

    def delete(
        self,
        *,
        completion_id: str,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletionDeleted:
        """Delete a stored chat completion.

        Endpoint: `DELETE /chat/completions/{completion_id}`.

        Args:
            completion_id: Id of the stored chat completion.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.completions_delete(completion_id=completion_id, options=options))


class Chat:
    """Chat Completions, the message-list API that most compatible servers speak."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def completions(self) -> ChatCompletions:
        """Operations under `completions`."""
        return ChatCompletions(self._sender)


class AsyncChatCompletionsMessages:
    """The input messages of a stored chat completion."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        completion_id: str,
        after: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.ChatCompletionMessageList, types.ChatCompletionMessageListDataItem]:
        """List the messages that a stored chat completion was given.

        Endpoint: `GET /chat/completions/{completion_id}/messages`.

        Args:
            completion_id: Id of the stored chat completion.
            after: Object id to continue after; the last id of the page before.
            limit: Objects a page, usually 1 to 100; default 20.
            order: Sort by creation time: `asc` or `desc`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.completions_messages_list(
                completion_id=completion_id, after=after, limit=limit, order=order, options=options
            )
        )


class AsyncChatCompletions:
    """Chat completions: make one, or manage the stored ones."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def messages(self) -> AsyncChatCompletionsMessages:
        """Operations under `messages`."""
        return AsyncChatCompletionsMessages(self._sender)

    @overload
    async def create(
        self,
        *,
        messages: Sequence[params.ChatCompletionInputMessageParam],
        model: params.ModelIdsSharedParam,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
        audio: params.CreateChatCompletionRequestAudioParam | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | NotGiven = NOT_GIVEN,
        functions: Sequence[params.ChatCompletionFunctionsParam] | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        modalities: Sequence[Literal["text", "audio"]] | None | NotGiven = NOT_GIVEN,
        moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | NotGiven = NOT_GIVEN,
        prediction: params.PredictionContentParam | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: params.ReasoningEffortParam | None | NotGiven = NOT_GIVEN,
        response_format: params.CreateChatCompletionRequestResponseFormatParam | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        service_tier: params.ServiceTierParam | None | NotGiven = NOT_GIVEN,
        stop: params.StopConfigurationParam | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        stream_options: params.ChatCompletionStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.CreateChatCompletionRequestToolParam] | NotGiven = NOT_GIVEN,
        verbosity: params.VerbosityParam | None | NotGiven = NOT_GIVEN,
        web_search_options: params.CreateChatCompletionRequestWebSearchOptionsParam | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion: ...
    @overload
    async def create(
        self,
        *,
        messages: Sequence[params.ChatCompletionInputMessageParam],
        model: params.ModelIdsSharedParam,
        stream: Literal[True],
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
        audio: params.CreateChatCompletionRequestAudioParam | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | NotGiven = NOT_GIVEN,
        functions: Sequence[params.ChatCompletionFunctionsParam] | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        modalities: Sequence[Literal["text", "audio"]] | None | NotGiven = NOT_GIVEN,
        moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | NotGiven = NOT_GIVEN,
        prediction: params.PredictionContentParam | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: params.ReasoningEffortParam | None | NotGiven = NOT_GIVEN,
        response_format: params.CreateChatCompletionRequestResponseFormatParam | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        service_tier: params.ServiceTierParam | None | NotGiven = NOT_GIVEN,
        stop: params.StopConfigurationParam | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        stream_options: params.ChatCompletionStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.CreateChatCompletionRequestToolParam] | NotGiven = NOT_GIVEN,
        verbosity: params.VerbosityParam | None | NotGiven = NOT_GIVEN,
        web_search_options: params.CreateChatCompletionRequestWebSearchOptionsParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncStream[types.ChatCompletionChunk]: ...
    @overload
    async def create(
        self,
        *,
        messages: Sequence[params.ChatCompletionInputMessageParam],
        model: params.ModelIdsSharedParam,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
        audio: params.CreateChatCompletionRequestAudioParam | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | NotGiven = NOT_GIVEN,
        functions: Sequence[params.ChatCompletionFunctionsParam] | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        modalities: Sequence[Literal["text", "audio"]] | None | NotGiven = NOT_GIVEN,
        moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | NotGiven = NOT_GIVEN,
        prediction: params.PredictionContentParam | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: params.ReasoningEffortParam | None | NotGiven = NOT_GIVEN,
        response_format: params.CreateChatCompletionRequestResponseFormatParam | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        service_tier: params.ServiceTierParam | None | NotGiven = NOT_GIVEN,
        stop: params.StopConfigurationParam | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        stream_options: params.ChatCompletionStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.CreateChatCompletionRequestToolParam] | NotGiven = NOT_GIVEN,
        verbosity: params.VerbosityParam | None | NotGiven = NOT_GIVEN,
        web_search_options: params.CreateChatCompletionRequestWebSearchOptionsParam | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion | AsyncStream[types.ChatCompletionChunk]: ...
    async def create(
        self,
        *,
        messages: Sequence[params.ChatCompletionInputMessageParam],
        model: params.ModelIdsSharedParam,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
        audio: params.CreateChatCompletionRequestAudioParam | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        function_call: Literal["none", "auto"] | params.ChatCompletionFunctionCallOptionParam | NotGiven = NOT_GIVEN,
        functions: Sequence[params.ChatCompletionFunctionsParam] | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        modalities: Sequence[Literal["text", "audio"]] | None | NotGiven = NOT_GIVEN,
        moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | NotGiven = NOT_GIVEN,
        prediction: params.PredictionContentParam | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: params.ReasoningEffortParam | None | NotGiven = NOT_GIVEN,
        response_format: params.CreateChatCompletionRequestResponseFormatParam | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        service_tier: params.ServiceTierParam | None | NotGiven = NOT_GIVEN,
        stop: params.StopConfigurationParam | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        stream_options: params.ChatCompletionStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.CreateChatCompletionRequestToolParam] | NotGiven = NOT_GIVEN,
        verbosity: params.VerbosityParam | None | NotGiven = NOT_GIVEN,
        web_search_options: params.CreateChatCompletionRequestWebSearchOptionsParam | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion | AsyncStream[types.ChatCompletionChunk]:
        """Answer a list of chat messages.

        Endpoint: `POST /chat/completions`.

        Args:
            messages: The conversation so far, oldest first; at least one message.
            model: Model id, such as `gpt-5.6-sol`.
            metadata: Up to 16 pairs to store with the completion; keys up to 64 characters, values up to
                512.
            prompt_cache_key: Key that routes requests with a common prefix to the same cache.
            prompt_cache_retention: Deprecated; lifetime of the cached prefix, `in_memory` or `24h`.
            safety_identifier: Stable, anonymous id of the end user, used to trace abuse.
            temperature: Randomness, 0 to 2; lower is more predictable; default 1; change this or `top_p`.
            top_logprobs: Number of likely alternatives to report at each token, 0 to 20; needs `logprobs`.
            top_p: Share of probability mass to sample from, 0 to 1; default 1; change this or
                `temperature`.
            user: Legacy id of the end user; prefer `safety_identifier` and `prompt_cache_key`. Deprecated.
            prompt_cache_options: How the prompt is cached: `mode` implicit or explicit, `ttl` of entries,
                `prewarm` to fill the cache only.
            audio: Voice and format of spoken output; needed when `modalities` asks for audio.
            frequency_penalty: Penalty on tokens by how often they have appeared, -2 to 2; positive values
                reduce repetition; default 0.
            function_call: Deprecated; use `tool_choice`. Deprecated.
            functions: Deprecated; use `tools`. Deprecated.
            logit_bias: Token id to bias, -100 (never) to 100 (always), added before sampling.
            logprobs: Report the log probability of each output token; default false.
            max_completion_tokens: Upper bound on generated tokens, reasoning included.
            max_tokens: Deprecated bound on output tokens; reasoning models refuse it, so use
                `max_completion_tokens`.
            modalities: Kinds of output: `text`, `audio` or both; default text.
            moderation: Moderation model and policy to run on input and output; `score` reports, `block`
                stops.
            n: Number of choices to make, 1 to 128, each of them billed; default 1.
            parallel_tool_calls: Whether the model may call several tools in one turn; default true.
            prediction: Text that the output is expected to repeat for the most part, for faster answers.
            presence_penalty: Penalty on tokens that have appeared at all, -2 to 2; positive values favour
                new topics; default 0.
            reasoning_effort: Thinking before the answer: `none`, `minimal`, `low`, `medium`, `high` or
                `xhigh`, as far as the model knows them.
            response_format: Shape of the output: plain text, a JSON object, or JSON that follows a schema.
            seed: Deprecated; integer that makes sampling repeatable as far as possible.
            service_tier: Processing class: `auto`, `default`, `flex`, `scale`, `priority` or `fast`.
            stop: Up to 4 texts at which generation ends; reasoning models do not take it.
            store: Keep the completion for later retrieval; default false.
            stream: Answer with chunks as they are generated; default false.
            stream_options: Options of a stream: `include_usage` adds a last chunk with token counts,
                `include_obfuscation` pads chunks.
            tool_choice: Which tool to use: `none`, `auto`, `required`, a list of allowed tools, or one
                named tool.
            tools: Functions and custom tools that the model may call.
            verbosity: Length of the answer: `low`, `medium` or `high`; default medium.
            web_search_options: Web search: how much context to fetch and where the user is.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.completions_create(
            messages=messages,
            model=model,
            metadata=metadata,
            prompt_cache_key=prompt_cache_key,
            prompt_cache_retention=prompt_cache_retention,
            safety_identifier=safety_identifier,
            temperature=temperature,
            top_logprobs=top_logprobs,
            top_p=top_p,
            user=user,
            prompt_cache_options=prompt_cache_options,
            audio=audio,
            frequency_penalty=frequency_penalty,
            function_call=function_call,
            functions=functions,
            logit_bias=logit_bias,
            logprobs=logprobs,
            max_completion_tokens=max_completion_tokens,
            max_tokens=max_tokens,
            modalities=modalities,
            moderation=moderation,
            n=n,
            parallel_tool_calls=parallel_tool_calls,
            prediction=prediction,
            presence_penalty=presence_penalty,
            reasoning_effort=reasoning_effort,
            response_format=response_format,
            seed=seed,
            service_tier=service_tier,
            stop=stop,
            store=store,
            stream_options=stream_options,
            tool_choice=tool_choice,
            tools=tools,
            verbosity=verbosity,
            web_search_options=web_search_options,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return await self._sender.stream(call)
        return await self._sender.send(call)

    def list(
        self,
        *,
        model: str | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.ChatCompletionList, types.ChatCompletion]:
        """List chat completions that were made with `store=True`.

        Endpoint: `GET /chat/completions`.

        Args:
            model: Only completions of this model.
            metadata: Only completions with these metadata pairs.
            after: Object id to continue after; the last id of the page before.
            limit: Objects a page, usually 1 to 100; default 20.
            order: Sort by creation time: `asc` or `desc`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.completions_list(
                model=model, metadata=metadata, after=after, limit=limit, order=order, options=options
            )
        )

    async def retrieve(
        self,
        *,
        completion_id: str,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion:
        """Get a stored chat completion.

        Endpoint: `GET /chat/completions/{completion_id}`.

        Args:
            completion_id: Id of the stored chat completion.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.completions_retrieve(completion_id=completion_id, options=options))

    async def update(
        self,
        *,
        completion_id: str,
        metadata: Mapping[str, str] | None,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion:
        """Replace the metadata of a stored chat completion.

        Endpoint: `POST /chat/completions/{completion_id}`.

        Args:
            completion_id: Id of the stored chat completion.
            metadata: Up to 16 pairs to store with the object; keys up to 64 characters, values up to 512.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.completions_update(completion_id=completion_id, metadata=metadata, options=options)
        )

    async def delete(
        self,
        *,
        completion_id: str,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletionDeleted:
        """Delete a stored chat completion.

        Endpoint: `DELETE /chat/completions/{completion_id}`.

        Args:
            completion_id: Id of the stored chat completion.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.completions_delete(completion_id=completion_id, options=options))


class AsyncChat:
    """Chat Completions, the message-list API that most compatible servers speak."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def completions(self) -> AsyncChatCompletions:
        """Operations under `completions`."""
        return AsyncChatCompletions(self._sender)

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `chat`, for XAI and AsyncXAI."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from aiclient.wire.call import StreamCall
from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.xai.v1.calls import chat as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, AsyncStream, Sender, Stream
    from aiclient_generated.xai.v1 import params, types


class ChatCompletions:
    """Chat completions, answered at once, as a stream, or later."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create(
        self,
        *,
        messages: Sequence[params.MessageParam],
        model: str,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, float] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: str | None | NotGiven = NOT_GIVEN,
        response_format: params.ResponseFormatParam | None | NotGiven = NOT_GIVEN,
        search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        stop: Sequence[str] | None | NotGiven = NOT_GIVEN,
        stream_options: params.StreamOptionsParam | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        web_search_options: params.WebSearchOptionsParam | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        service_tier: str | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion: ...
    @overload
    def create(
        self,
        *,
        messages: Sequence[params.MessageParam],
        model: str,
        stream: Literal[True],
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, float] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: str | None | NotGiven = NOT_GIVEN,
        response_format: params.ResponseFormatParam | None | NotGiven = NOT_GIVEN,
        search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        stop: Sequence[str] | None | NotGiven = NOT_GIVEN,
        stream_options: params.StreamOptionsParam | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        web_search_options: params.WebSearchOptionsParam | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        service_tier: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Stream[types.ChatCompletionChunk]: ...
    @overload
    def create(
        self,
        *,
        messages: Sequence[params.MessageParam],
        model: str,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, float] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: str | None | NotGiven = NOT_GIVEN,
        response_format: params.ResponseFormatParam | None | NotGiven = NOT_GIVEN,
        search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        stop: Sequence[str] | None | NotGiven = NOT_GIVEN,
        stream_options: params.StreamOptionsParam | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        web_search_options: params.WebSearchOptionsParam | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        service_tier: str | None | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion | Stream[types.ChatCompletionChunk]: ...
    def create(
        self,
        *,
        messages: Sequence[params.MessageParam],
        model: str,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, float] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: str | None | NotGiven = NOT_GIVEN,
        response_format: params.ResponseFormatParam | None | NotGiven = NOT_GIVEN,
        search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        stop: Sequence[str] | None | NotGiven = NOT_GIVEN,
        stream_options: params.StreamOptionsParam | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        web_search_options: params.WebSearchOptionsParam | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        service_tier: str | None | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion | Stream[types.ChatCompletionChunk]:
        """Answer a list of chat messages.

        Endpoint: `POST /chat/completions`.

        Args:
            messages: The conversation so far, oldest first; roles may come in any order.
            model: Model id, such as `grok-4.7`.
            frequency_penalty: Penalty on tokens by how often they have appeared, -2 to 2; reasoning models
                refuse it.
            logit_bias: Accepted for compatibility; it has no effect.
            logprobs: Report the log probability of each output token; default false.
            max_completion_tokens: Upper bound on generated tokens, those of reasoning included.
            max_tokens: Deprecated name of `max_completion_tokens`.
            n: Number of results; default 1.
            parallel_tool_calls: Whether the model may call several tools in one turn; default true.
            presence_penalty: Penalty on tokens that have appeared at all, -2 to 2; reasoning models refuse
                it.
            reasoning_effort: Thinking before the answer: `none`, `low`, `medium`, `high` or `xhigh`, as far
                as the model knows them.
            response_format: Shape of the output: plain text, a JSON object, or JSON that follows a schema.
            search_parameters: Legacy live search; use the search tools instead.
            seed: Integer that makes sampling repeatable as far as possible.
            stop: Up to 4 texts at which generation ends; reasoning models refuse it.
            stream: Answer with events as they are generated; default false.
            stream_options: Options of a stream: `include_usage` adds a last chunk with token counts.
            temperature: Randomness, 0 to 2; lower is more predictable; change this or `top_p`.
            tool_choice: Which tool to use: `none`, `auto`, `required`, or one named function.
            tools: Functions and live search that the model may use, up to 128.
            top_logprobs: Number of likely alternatives to report at each token, 0 to 8; needs `logprobs`.
            top_p: Share of probability mass to sample from, 0 to 1; change this or `temperature`.
            user: Id of the end user, used to trace abuse.
            web_search_options: Web search: how much context to fetch and where the user is.
            prompt_cache_key: Key that routes requests with a common prefix to the same cache.
            service_tier: Processing class: `default` or `priority`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.completions_create(
            messages=messages,
            model=model,
            frequency_penalty=frequency_penalty,
            logit_bias=logit_bias,
            logprobs=logprobs,
            max_completion_tokens=max_completion_tokens,
            max_tokens=max_tokens,
            n=n,
            parallel_tool_calls=parallel_tool_calls,
            presence_penalty=presence_penalty,
            reasoning_effort=reasoning_effort,
            response_format=response_format,
            search_parameters=search_parameters,
            seed=seed,
            stop=stop,
            stream_options=stream_options,
            temperature=temperature,
            tool_choice=tool_choice,
            tools=tools,
            top_logprobs=top_logprobs,
            top_p=top_p,
            user=user,
            web_search_options=web_search_options,
            prompt_cache_key=prompt_cache_key,
            service_tier=service_tier,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return self._sender.stream(call)
        return self._sender.send(call)

    def create_deferred(
        self,
        *,
        messages: Sequence[params.MessageParam],
        model: str,
        deferred: Literal[True] = True,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, float] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: str | None | NotGiven = NOT_GIVEN,
        response_format: params.ResponseFormatParam | None | NotGiven = NOT_GIVEN,
        search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        stop: Sequence[str] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        web_search_options: params.WebSearchOptionsParam | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        service_tier: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.DeferredChatCompletion:
        """Order a chat completion to be fetched later; answers a request id.

        Endpoint: `POST /chat/completions`.

        Args:
            deferred: Has to be true: order the answer instead of waiting for it.
            messages: The conversation so far, oldest first; roles may come in any order.
            model: Model id, such as `grok-4.7`.
            frequency_penalty: Penalty on tokens by how often they have appeared, -2 to 2; reasoning models
                refuse it.
            logit_bias: Accepted for compatibility; it has no effect.
            logprobs: Report the log probability of each output token; default false.
            max_completion_tokens: Upper bound on generated tokens, those of reasoning included.
            max_tokens: Deprecated name of `max_completion_tokens`.
            n: Number of results; default 1.
            parallel_tool_calls: Whether the model may call several tools in one turn; default true.
            presence_penalty: Penalty on tokens that have appeared at all, -2 to 2; reasoning models refuse
                it.
            reasoning_effort: Thinking before the answer: `none`, `low`, `medium`, `high` or `xhigh`, as far
                as the model knows them.
            response_format: Shape of the output: plain text, a JSON object, or JSON that follows a schema.
            search_parameters: Legacy live search; use the search tools instead.
            seed: Integer that makes sampling repeatable as far as possible.
            stop: Up to 4 texts at which generation ends; reasoning models refuse it.
            temperature: Randomness, 0 to 2; lower is more predictable; change this or `top_p`.
            tool_choice: Which tool to use: `none`, `auto`, `required`, or one named function.
            tools: Functions and live search that the model may use, up to 128.
            top_logprobs: Number of likely alternatives to report at each token, 0 to 8; needs `logprobs`.
            top_p: Share of probability mass to sample from, 0 to 1; change this or `temperature`.
            user: Id of the end user, used to trace abuse.
            web_search_options: Web search: how much context to fetch and where the user is.
            prompt_cache_key: Key that routes requests with a common prefix to the same cache.
            service_tier: Processing class: `default` or `priority`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.completions_create_deferred(
                messages=messages,
                model=model,
                deferred=deferred,
                frequency_penalty=frequency_penalty,
                logit_bias=logit_bias,
                logprobs=logprobs,
                max_completion_tokens=max_completion_tokens,
                max_tokens=max_tokens,
                n=n,
                parallel_tool_calls=parallel_tool_calls,
                presence_penalty=presence_penalty,
                reasoning_effort=reasoning_effort,
                response_format=response_format,
                search_parameters=search_parameters,
                seed=seed,
                stop=stop,
                temperature=temperature,
                tool_choice=tool_choice,
                tools=tools,
                top_logprobs=top_logprobs,
                top_p=top_p,
                user=user,
                web_search_options=web_search_options,
                prompt_cache_key=prompt_cache_key,
                service_tier=service_tier,
                options=options,
            )
        )

    def retrieve_deferred(
        self,
        *,
        request_id: str,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion | None:
        """Fetch a deferred completion, once, within 24 hours; it is empty while it is being made.

        Endpoint: `GET /chat/deferred-completion/{request_id}`.

        Args:
            request_id: Id that the order was answered with.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.completions_retrieve_deferred(request_id=request_id, options=options))


class Chat:
    """Chat completions, the older API: it works, but cannot carry encrypted reasoning."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def completions(self) -> ChatCompletions:
        """Operations under `completions`."""
        return ChatCompletions(self._sender)


class AsyncChatCompletions:
    """Chat completions, answered at once, as a stream, or later."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create(
        self,
        *,
        messages: Sequence[params.MessageParam],
        model: str,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, float] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: str | None | NotGiven = NOT_GIVEN,
        response_format: params.ResponseFormatParam | None | NotGiven = NOT_GIVEN,
        search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        stop: Sequence[str] | None | NotGiven = NOT_GIVEN,
        stream_options: params.StreamOptionsParam | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        web_search_options: params.WebSearchOptionsParam | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        service_tier: str | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion: ...
    @overload
    async def create(
        self,
        *,
        messages: Sequence[params.MessageParam],
        model: str,
        stream: Literal[True],
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, float] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: str | None | NotGiven = NOT_GIVEN,
        response_format: params.ResponseFormatParam | None | NotGiven = NOT_GIVEN,
        search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        stop: Sequence[str] | None | NotGiven = NOT_GIVEN,
        stream_options: params.StreamOptionsParam | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        web_search_options: params.WebSearchOptionsParam | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        service_tier: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncStream[types.ChatCompletionChunk]: ...
    @overload
    async def create(
        self,
        *,
        messages: Sequence[params.MessageParam],
        model: str,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, float] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: str | None | NotGiven = NOT_GIVEN,
        response_format: params.ResponseFormatParam | None | NotGiven = NOT_GIVEN,
        search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        stop: Sequence[str] | None | NotGiven = NOT_GIVEN,
        stream_options: params.StreamOptionsParam | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        web_search_options: params.WebSearchOptionsParam | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        service_tier: str | None | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion | AsyncStream[types.ChatCompletionChunk]: ...
    async def create(
        self,
        *,
        messages: Sequence[params.MessageParam],
        model: str,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, float] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: str | None | NotGiven = NOT_GIVEN,
        response_format: params.ResponseFormatParam | None | NotGiven = NOT_GIVEN,
        search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        stop: Sequence[str] | None | NotGiven = NOT_GIVEN,
        stream_options: params.StreamOptionsParam | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        web_search_options: params.WebSearchOptionsParam | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        service_tier: str | None | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion | AsyncStream[types.ChatCompletionChunk]:
        """Answer a list of chat messages.

        Endpoint: `POST /chat/completions`.

        Args:
            messages: The conversation so far, oldest first; roles may come in any order.
            model: Model id, such as `grok-4.7`.
            frequency_penalty: Penalty on tokens by how often they have appeared, -2 to 2; reasoning models
                refuse it.
            logit_bias: Accepted for compatibility; it has no effect.
            logprobs: Report the log probability of each output token; default false.
            max_completion_tokens: Upper bound on generated tokens, those of reasoning included.
            max_tokens: Deprecated name of `max_completion_tokens`.
            n: Number of results; default 1.
            parallel_tool_calls: Whether the model may call several tools in one turn; default true.
            presence_penalty: Penalty on tokens that have appeared at all, -2 to 2; reasoning models refuse
                it.
            reasoning_effort: Thinking before the answer: `none`, `low`, `medium`, `high` or `xhigh`, as far
                as the model knows them.
            response_format: Shape of the output: plain text, a JSON object, or JSON that follows a schema.
            search_parameters: Legacy live search; use the search tools instead.
            seed: Integer that makes sampling repeatable as far as possible.
            stop: Up to 4 texts at which generation ends; reasoning models refuse it.
            stream: Answer with events as they are generated; default false.
            stream_options: Options of a stream: `include_usage` adds a last chunk with token counts.
            temperature: Randomness, 0 to 2; lower is more predictable; change this or `top_p`.
            tool_choice: Which tool to use: `none`, `auto`, `required`, or one named function.
            tools: Functions and live search that the model may use, up to 128.
            top_logprobs: Number of likely alternatives to report at each token, 0 to 8; needs `logprobs`.
            top_p: Share of probability mass to sample from, 0 to 1; change this or `temperature`.
            user: Id of the end user, used to trace abuse.
            web_search_options: Web search: how much context to fetch and where the user is.
            prompt_cache_key: Key that routes requests with a common prefix to the same cache.
            service_tier: Processing class: `default` or `priority`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.completions_create(
            messages=messages,
            model=model,
            frequency_penalty=frequency_penalty,
            logit_bias=logit_bias,
            logprobs=logprobs,
            max_completion_tokens=max_completion_tokens,
            max_tokens=max_tokens,
            n=n,
            parallel_tool_calls=parallel_tool_calls,
            presence_penalty=presence_penalty,
            reasoning_effort=reasoning_effort,
            response_format=response_format,
            search_parameters=search_parameters,
            seed=seed,
            stop=stop,
            stream_options=stream_options,
            temperature=temperature,
            tool_choice=tool_choice,
            tools=tools,
            top_logprobs=top_logprobs,
            top_p=top_p,
            user=user,
            web_search_options=web_search_options,
            prompt_cache_key=prompt_cache_key,
            service_tier=service_tier,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return await self._sender.stream(call)
        return await self._sender.send(call)

    async def create_deferred(
        self,
        *,
        messages: Sequence[params.MessageParam],
        model: str,
        deferred: Literal[True] = True,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, float] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: str | None | NotGiven = NOT_GIVEN,
        response_format: params.ResponseFormatParam | None | NotGiven = NOT_GIVEN,
        search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        stop: Sequence[str] | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        web_search_options: params.WebSearchOptionsParam | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        service_tier: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.DeferredChatCompletion:
        """Order a chat completion to be fetched later; answers a request id.

        Endpoint: `POST /chat/completions`.

        Args:
            deferred: Has to be true: order the answer instead of waiting for it.
            messages: The conversation so far, oldest first; roles may come in any order.
            model: Model id, such as `grok-4.7`.
            frequency_penalty: Penalty on tokens by how often they have appeared, -2 to 2; reasoning models
                refuse it.
            logit_bias: Accepted for compatibility; it has no effect.
            logprobs: Report the log probability of each output token; default false.
            max_completion_tokens: Upper bound on generated tokens, those of reasoning included.
            max_tokens: Deprecated name of `max_completion_tokens`.
            n: Number of results; default 1.
            parallel_tool_calls: Whether the model may call several tools in one turn; default true.
            presence_penalty: Penalty on tokens that have appeared at all, -2 to 2; reasoning models refuse
                it.
            reasoning_effort: Thinking before the answer: `none`, `low`, `medium`, `high` or `xhigh`, as far
                as the model knows them.
            response_format: Shape of the output: plain text, a JSON object, or JSON that follows a schema.
            search_parameters: Legacy live search; use the search tools instead.
            seed: Integer that makes sampling repeatable as far as possible.
            stop: Up to 4 texts at which generation ends; reasoning models refuse it.
            temperature: Randomness, 0 to 2; lower is more predictable; change this or `top_p`.
            tool_choice: Which tool to use: `none`, `auto`, `required`, or one named function.
            tools: Functions and live search that the model may use, up to 128.
            top_logprobs: Number of likely alternatives to report at each token, 0 to 8; needs `logprobs`.
            top_p: Share of probability mass to sample from, 0 to 1; change this or `temperature`.
            user: Id of the end user, used to trace abuse.
            web_search_options: Web search: how much context to fetch and where the user is.
            prompt_cache_key: Key that routes requests with a common prefix to the same cache.
            service_tier: Processing class: `default` or `priority`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.completions_create_deferred(
                messages=messages,
                model=model,
                deferred=deferred,
                frequency_penalty=frequency_penalty,
                logit_bias=logit_bias,
                logprobs=logprobs,
                max_completion_tokens=max_completion_tokens,
                max_tokens=max_tokens,
                n=n,
                parallel_tool_calls=parallel_tool_calls,
                presence_penalty=presence_penalty,
                reasoning_effort=reasoning_effort,
                response_format=response_format,
                search_parameters=search_parameters,
                seed=seed,
                stop=stop,
                temperature=temperature,
                tool_choice=tool_choice,
                tools=tools,
                top_logprobs=top_logprobs,
                top_p=top_p,
                user=user,
                web_search_options=web_search_options,
                prompt_cache_key=prompt_cache_key,
                service_tier=service_tier,
                options=options,
            )
        )

    async def retrieve_deferred(
        self,
        *,
        request_id: str,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion | None:
        """Fetch a deferred completion, once, within 24 hours; it is empty while it is being made.

        Endpoint: `GET /chat/deferred-completion/{request_id}`.

        Args:
            request_id: Id that the order was answered with.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.completions_retrieve_deferred(request_id=request_id, options=options))


class AsyncChat:
    """Chat completions, the older API: it works, but cannot carry encrypted reasoning."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def completions(self) -> AsyncChatCompletions:
        """Operations under `completions`."""
        return AsyncChatCompletions(self._sender)

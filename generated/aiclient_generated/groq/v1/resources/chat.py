# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `chat`, for Groq and AsyncGroq."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from aiclient.wire.call import StreamCall
from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.groq.v1.calls import chat as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, AsyncStream, Sender, Stream
    from aiclient_generated.groq.v1 import params, types


class ChatCompletions:
    """Chat completions."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create(
        self,
        *,
        messages: Sequence[params.ChatCompletionInputMessageParam],
        model: Literal[
            "compound-beta",
            "compound-beta-mini",
            "gemma2-9b-it",
            "llama-3.1-8b-instant",
            "llama-3.3-70b-versatile",
            "meta-llama/llama-4-maverick-17b-128e-instruct",
            "meta-llama/llama-4-scout-17b-16e-instruct",
            "meta-llama/llama-guard-4-12b",
            "moonshotai/kimi-k2-instruct",
            "openai/gpt-oss-120b",
            "openai/gpt-oss-20b",
            "qwen/qwen3-32b",
            "qwen/qwen3.6-27b",
        ]
        | str,
        citation_options: Literal["enabled", "disabled"] | None | NotGiven = NOT_GIVEN,
        compound_custom: params.CreateChatCompletionRequestCompoundCustomParam | None | NotGiven = NOT_GIVEN,
        disable_tool_validation: bool | NotGiven = NOT_GIVEN,
        documents: Sequence[params.ChatCompletionDocumentParam] | None | NotGiven = NOT_GIVEN,
        exclude_domains: Sequence[str] | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        function_call: Literal["none", "auto", "required"]
        | params.ChatCompletionFunctionCallOptionParam
        | None
        | NotGiven = NOT_GIVEN,
        functions: Sequence[params.ChatCompletionFunctionsParam] | None | NotGiven = NOT_GIVEN,
        include_domains: Sequence[str] | None | NotGiven = NOT_GIVEN,
        include_reasoning: bool | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: Literal["none", "default", "low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        reasoning_format: Literal["hidden", "raw", "parsed"] | None | NotGiven = NOT_GIVEN,
        response_format: params.CreateChatCompletionRequestResponseFormatParam | None | NotGiven = NOT_GIVEN,
        search_settings: params.CreateChatCompletionRequestSearchSettingsParam | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "on_demand", "flex", "performance"] | None | NotGiven = NOT_GIVEN,
        stop: str | Sequence[str] | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ChatCompletionToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion: ...
    @overload
    def create(
        self,
        *,
        messages: Sequence[params.ChatCompletionInputMessageParam],
        model: Literal[
            "compound-beta",
            "compound-beta-mini",
            "gemma2-9b-it",
            "llama-3.1-8b-instant",
            "llama-3.3-70b-versatile",
            "meta-llama/llama-4-maverick-17b-128e-instruct",
            "meta-llama/llama-4-scout-17b-16e-instruct",
            "meta-llama/llama-guard-4-12b",
            "moonshotai/kimi-k2-instruct",
            "openai/gpt-oss-120b",
            "openai/gpt-oss-20b",
            "qwen/qwen3-32b",
            "qwen/qwen3.6-27b",
        ]
        | str,
        stream: Literal[True],
        citation_options: Literal["enabled", "disabled"] | None | NotGiven = NOT_GIVEN,
        compound_custom: params.CreateChatCompletionRequestCompoundCustomParam | None | NotGiven = NOT_GIVEN,
        disable_tool_validation: bool | NotGiven = NOT_GIVEN,
        documents: Sequence[params.ChatCompletionDocumentParam] | None | NotGiven = NOT_GIVEN,
        exclude_domains: Sequence[str] | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        function_call: Literal["none", "auto", "required"]
        | params.ChatCompletionFunctionCallOptionParam
        | None
        | NotGiven = NOT_GIVEN,
        functions: Sequence[params.ChatCompletionFunctionsParam] | None | NotGiven = NOT_GIVEN,
        include_domains: Sequence[str] | None | NotGiven = NOT_GIVEN,
        include_reasoning: bool | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: Literal["none", "default", "low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        reasoning_format: Literal["hidden", "raw", "parsed"] | None | NotGiven = NOT_GIVEN,
        response_format: params.CreateChatCompletionRequestResponseFormatParam | None | NotGiven = NOT_GIVEN,
        search_settings: params.CreateChatCompletionRequestSearchSettingsParam | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "on_demand", "flex", "performance"] | None | NotGiven = NOT_GIVEN,
        stop: str | Sequence[str] | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ChatCompletionToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Stream[types.ChatCompletionChunk]: ...
    @overload
    def create(
        self,
        *,
        messages: Sequence[params.ChatCompletionInputMessageParam],
        model: Literal[
            "compound-beta",
            "compound-beta-mini",
            "gemma2-9b-it",
            "llama-3.1-8b-instant",
            "llama-3.3-70b-versatile",
            "meta-llama/llama-4-maverick-17b-128e-instruct",
            "meta-llama/llama-4-scout-17b-16e-instruct",
            "meta-llama/llama-guard-4-12b",
            "moonshotai/kimi-k2-instruct",
            "openai/gpt-oss-120b",
            "openai/gpt-oss-20b",
            "qwen/qwen3-32b",
            "qwen/qwen3.6-27b",
        ]
        | str,
        citation_options: Literal["enabled", "disabled"] | None | NotGiven = NOT_GIVEN,
        compound_custom: params.CreateChatCompletionRequestCompoundCustomParam | None | NotGiven = NOT_GIVEN,
        disable_tool_validation: bool | NotGiven = NOT_GIVEN,
        documents: Sequence[params.ChatCompletionDocumentParam] | None | NotGiven = NOT_GIVEN,
        exclude_domains: Sequence[str] | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        function_call: Literal["none", "auto", "required"]
        | params.ChatCompletionFunctionCallOptionParam
        | None
        | NotGiven = NOT_GIVEN,
        functions: Sequence[params.ChatCompletionFunctionsParam] | None | NotGiven = NOT_GIVEN,
        include_domains: Sequence[str] | None | NotGiven = NOT_GIVEN,
        include_reasoning: bool | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: Literal["none", "default", "low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        reasoning_format: Literal["hidden", "raw", "parsed"] | None | NotGiven = NOT_GIVEN,
        response_format: params.CreateChatCompletionRequestResponseFormatParam | None | NotGiven = NOT_GIVEN,
        search_settings: params.CreateChatCompletionRequestSearchSettingsParam | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "on_demand", "flex", "performance"] | None | NotGiven = NOT_GIVEN,
        stop: str | Sequence[str] | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ChatCompletionToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion | Stream[types.ChatCompletionChunk]: ...
    def create(
        self,
        *,
        messages: Sequence[params.ChatCompletionInputMessageParam],
        model: Literal[
            "compound-beta",
            "compound-beta-mini",
            "gemma2-9b-it",
            "llama-3.1-8b-instant",
            "llama-3.3-70b-versatile",
            "meta-llama/llama-4-maverick-17b-128e-instruct",
            "meta-llama/llama-4-scout-17b-16e-instruct",
            "meta-llama/llama-guard-4-12b",
            "moonshotai/kimi-k2-instruct",
            "openai/gpt-oss-120b",
            "openai/gpt-oss-20b",
            "qwen/qwen3-32b",
            "qwen/qwen3.6-27b",
        ]
        | str,
        citation_options: Literal["enabled", "disabled"] | None | NotGiven = NOT_GIVEN,
        compound_custom: params.CreateChatCompletionRequestCompoundCustomParam | None | NotGiven = NOT_GIVEN,
        disable_tool_validation: bool | NotGiven = NOT_GIVEN,
        documents: Sequence[params.ChatCompletionDocumentParam] | None | NotGiven = NOT_GIVEN,
        exclude_domains: Sequence[str] | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        function_call: Literal["none", "auto", "required"]
        | params.ChatCompletionFunctionCallOptionParam
        | None
        | NotGiven = NOT_GIVEN,
        functions: Sequence[params.ChatCompletionFunctionsParam] | None | NotGiven = NOT_GIVEN,
        include_domains: Sequence[str] | None | NotGiven = NOT_GIVEN,
        include_reasoning: bool | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: Literal["none", "default", "low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        reasoning_format: Literal["hidden", "raw", "parsed"] | None | NotGiven = NOT_GIVEN,
        response_format: params.CreateChatCompletionRequestResponseFormatParam | None | NotGiven = NOT_GIVEN,
        search_settings: params.CreateChatCompletionRequestSearchSettingsParam | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "on_demand", "flex", "performance"] | None | NotGiven = NOT_GIVEN,
        stop: str | Sequence[str] | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ChatCompletionToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion | Stream[types.ChatCompletionChunk]:
        """Answer a list of chat messages.

        Endpoint: `POST /openai/v1/chat/completions`.

        Args:
            messages: The conversation so far, oldest first; at least one message.
            model: Model id, such as `llama-3.3-70b-versatile`.
            citation_options: Citations of the given documents: `enabled` (default) or `disabled`.
            compound_custom: Models and tools that compound systems may use.
            disable_tool_validation: Answer tool calls without checking them against the tools; default
                false.
            documents: Documents that the answer may draw on and cite.
            exclude_domains: Deprecated; put it into `search_settings`.
            frequency_penalty: Penalty on tokens by how often they have appeared, -2 to 2; default 0; no
                model takes it yet.
            function_call: Deprecated; use `tool_choice`.
            functions: Deprecated; use `tools`.
            include_domains: Deprecated; put it into `search_settings`.
            include_reasoning: Put the reasoning into the answer; not together with `reasoning_format`.
            logit_bias: Token id to bias, -100 to 100; no model takes it yet.
            logprobs: Report the log probability of each output token; no model takes it yet.
            max_completion_tokens: Upper bound on generated tokens.
            max_tokens: Deprecated name of `max_completion_tokens`.
            metadata: Keys and values to send along; accepted and not kept.
            n: Number of choices; only 1.
            parallel_tool_calls: Whether the model may call several tools in one turn; default true.
            presence_penalty: Penalty on tokens that have appeared at all, -2 to 2; default 0; no model
                takes it yet.
            reasoning_effort: Thinking before the answer: `none`, `default`, `low`, `medium` or `high`, as
                far as the model knows them.
            reasoning_format: Where reasoning goes: `parsed` into its own field, `raw` into the text, or
                `hidden`.
            response_format: Shape of the output: plain text, a JSON object, or JSON that follows a schema.
            search_settings: Web search of compound systems: domains to include or exclude, country, images.
            seed: Integer that makes sampling repeatable as far as possible.
            service_tier: Processing class: `auto`, `on_demand` (default), `flex` or `performance`.
            stop: Up to 4 texts at which generation ends.
            store: Accepted for compatibility; it has no effect.
            stream: Answer with chunks as they are generated; default false.
            temperature: Randomness, 0 to 2; lower is more predictable; default 1; change this or `top_p`.
            tool_choice: Which tool to use: `none`, `auto`, `required`, or one named function.
            tools: Functions that the model may call, up to 128.
            top_logprobs: Number of likely alternatives to report at each token, 0 to 20; no model takes it
                yet.
            top_p: Share of probability mass to sample from, 0 to 1; default 1; change this or
                `temperature`.
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.completions_create(
            messages=messages,
            model=model,
            citation_options=citation_options,
            compound_custom=compound_custom,
            disable_tool_validation=disable_tool_validation,
            documents=documents,
            exclude_domains=exclude_domains,
            frequency_penalty=frequency_penalty,
            function_call=function_call,
            functions=functions,
            include_domains=include_domains,
            include_reasoning=include_reasoning,
            logit_bias=logit_bias,
            logprobs=logprobs,
            max_completion_tokens=max_completion_tokens,
            max_tokens=max_tokens,
            metadata=metadata,
            n=n,
            parallel_tool_calls=parallel_tool_calls,
            presence_penalty=presence_penalty,
            reasoning_effort=reasoning_effort,
            reasoning_format=reasoning_format,
            response_format=response_format,
            search_settings=search_settings,
            seed=seed,
            service_tier=service_tier,
            stop=stop,
            store=store,
            temperature=temperature,
            tool_choice=tool_choice,
            tools=tools,
            top_logprobs=top_logprobs,
            top_p=top_p,
            user=user,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return self._sender.stream(call)
        return self._sender.send(call)


class Chat:
    """Chat Completions."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def completions(self) -> ChatCompletions:
        """Operations under `completions`."""
        return ChatCompletions(self._sender)


class AsyncChatCompletions:
    """Chat completions."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create(
        self,
        *,
        messages: Sequence[params.ChatCompletionInputMessageParam],
        model: Literal[
            "compound-beta",
            "compound-beta-mini",
            "gemma2-9b-it",
            "llama-3.1-8b-instant",
            "llama-3.3-70b-versatile",
            "meta-llama/llama-4-maverick-17b-128e-instruct",
            "meta-llama/llama-4-scout-17b-16e-instruct",
            "meta-llama/llama-guard-4-12b",
            "moonshotai/kimi-k2-instruct",
            "openai/gpt-oss-120b",
            "openai/gpt-oss-20b",
            "qwen/qwen3-32b",
            "qwen/qwen3.6-27b",
        ]
        | str,
        citation_options: Literal["enabled", "disabled"] | None | NotGiven = NOT_GIVEN,
        compound_custom: params.CreateChatCompletionRequestCompoundCustomParam | None | NotGiven = NOT_GIVEN,
        disable_tool_validation: bool | NotGiven = NOT_GIVEN,
        documents: Sequence[params.ChatCompletionDocumentParam] | None | NotGiven = NOT_GIVEN,
        exclude_domains: Sequence[str] | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        function_call: Literal["none", "auto", "required"]
        | params.ChatCompletionFunctionCallOptionParam
        | None
        | NotGiven = NOT_GIVEN,
        functions: Sequence[params.ChatCompletionFunctionsParam] | None | NotGiven = NOT_GIVEN,
        include_domains: Sequence[str] | None | NotGiven = NOT_GIVEN,
        include_reasoning: bool | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: Literal["none", "default", "low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        reasoning_format: Literal["hidden", "raw", "parsed"] | None | NotGiven = NOT_GIVEN,
        response_format: params.CreateChatCompletionRequestResponseFormatParam | None | NotGiven = NOT_GIVEN,
        search_settings: params.CreateChatCompletionRequestSearchSettingsParam | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "on_demand", "flex", "performance"] | None | NotGiven = NOT_GIVEN,
        stop: str | Sequence[str] | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ChatCompletionToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion: ...
    @overload
    async def create(
        self,
        *,
        messages: Sequence[params.ChatCompletionInputMessageParam],
        model: Literal[
            "compound-beta",
            "compound-beta-mini",
            "gemma2-9b-it",
            "llama-3.1-8b-instant",
            "llama-3.3-70b-versatile",
            "meta-llama/llama-4-maverick-17b-128e-instruct",
            "meta-llama/llama-4-scout-17b-16e-instruct",
            "meta-llama/llama-guard-4-12b",
            "moonshotai/kimi-k2-instruct",
            "openai/gpt-oss-120b",
            "openai/gpt-oss-20b",
            "qwen/qwen3-32b",
            "qwen/qwen3.6-27b",
        ]
        | str,
        stream: Literal[True],
        citation_options: Literal["enabled", "disabled"] | None | NotGiven = NOT_GIVEN,
        compound_custom: params.CreateChatCompletionRequestCompoundCustomParam | None | NotGiven = NOT_GIVEN,
        disable_tool_validation: bool | NotGiven = NOT_GIVEN,
        documents: Sequence[params.ChatCompletionDocumentParam] | None | NotGiven = NOT_GIVEN,
        exclude_domains: Sequence[str] | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        function_call: Literal["none", "auto", "required"]
        | params.ChatCompletionFunctionCallOptionParam
        | None
        | NotGiven = NOT_GIVEN,
        functions: Sequence[params.ChatCompletionFunctionsParam] | None | NotGiven = NOT_GIVEN,
        include_domains: Sequence[str] | None | NotGiven = NOT_GIVEN,
        include_reasoning: bool | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: Literal["none", "default", "low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        reasoning_format: Literal["hidden", "raw", "parsed"] | None | NotGiven = NOT_GIVEN,
        response_format: params.CreateChatCompletionRequestResponseFormatParam | None | NotGiven = NOT_GIVEN,
        search_settings: params.CreateChatCompletionRequestSearchSettingsParam | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "on_demand", "flex", "performance"] | None | NotGiven = NOT_GIVEN,
        stop: str | Sequence[str] | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ChatCompletionToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncStream[types.ChatCompletionChunk]: ...
    @overload
    async def create(
        self,
        *,
        messages: Sequence[params.ChatCompletionInputMessageParam],
        model: Literal[
            "compound-beta",
            "compound-beta-mini",
            "gemma2-9b-it",
            "llama-3.1-8b-instant",
            "llama-3.3-70b-versatile",
            "meta-llama/llama-4-maverick-17b-128e-instruct",
            "meta-llama/llama-4-scout-17b-16e-instruct",
            "meta-llama/llama-guard-4-12b",
            "moonshotai/kimi-k2-instruct",
            "openai/gpt-oss-120b",
            "openai/gpt-oss-20b",
            "qwen/qwen3-32b",
            "qwen/qwen3.6-27b",
        ]
        | str,
        citation_options: Literal["enabled", "disabled"] | None | NotGiven = NOT_GIVEN,
        compound_custom: params.CreateChatCompletionRequestCompoundCustomParam | None | NotGiven = NOT_GIVEN,
        disable_tool_validation: bool | NotGiven = NOT_GIVEN,
        documents: Sequence[params.ChatCompletionDocumentParam] | None | NotGiven = NOT_GIVEN,
        exclude_domains: Sequence[str] | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        function_call: Literal["none", "auto", "required"]
        | params.ChatCompletionFunctionCallOptionParam
        | None
        | NotGiven = NOT_GIVEN,
        functions: Sequence[params.ChatCompletionFunctionsParam] | None | NotGiven = NOT_GIVEN,
        include_domains: Sequence[str] | None | NotGiven = NOT_GIVEN,
        include_reasoning: bool | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: Literal["none", "default", "low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        reasoning_format: Literal["hidden", "raw", "parsed"] | None | NotGiven = NOT_GIVEN,
        response_format: params.CreateChatCompletionRequestResponseFormatParam | None | NotGiven = NOT_GIVEN,
        search_settings: params.CreateChatCompletionRequestSearchSettingsParam | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "on_demand", "flex", "performance"] | None | NotGiven = NOT_GIVEN,
        stop: str | Sequence[str] | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ChatCompletionToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion | AsyncStream[types.ChatCompletionChunk]: ...
    async def create(
        self,
        *,
        messages: Sequence[params.ChatCompletionInputMessageParam],
        model: Literal[
            "compound-beta",
            "compound-beta-mini",
            "gemma2-9b-it",
            "llama-3.1-8b-instant",
            "llama-3.3-70b-versatile",
            "meta-llama/llama-4-maverick-17b-128e-instruct",
            "meta-llama/llama-4-scout-17b-16e-instruct",
            "meta-llama/llama-guard-4-12b",
            "moonshotai/kimi-k2-instruct",
            "openai/gpt-oss-120b",
            "openai/gpt-oss-20b",
            "qwen/qwen3-32b",
            "qwen/qwen3.6-27b",
        ]
        | str,
        citation_options: Literal["enabled", "disabled"] | None | NotGiven = NOT_GIVEN,
        compound_custom: params.CreateChatCompletionRequestCompoundCustomParam | None | NotGiven = NOT_GIVEN,
        disable_tool_validation: bool | NotGiven = NOT_GIVEN,
        documents: Sequence[params.ChatCompletionDocumentParam] | None | NotGiven = NOT_GIVEN,
        exclude_domains: Sequence[str] | None | NotGiven = NOT_GIVEN,
        frequency_penalty: float | None | NotGiven = NOT_GIVEN,
        function_call: Literal["none", "auto", "required"]
        | params.ChatCompletionFunctionCallOptionParam
        | None
        | NotGiven = NOT_GIVEN,
        functions: Sequence[params.ChatCompletionFunctionsParam] | None | NotGiven = NOT_GIVEN,
        include_domains: Sequence[str] | None | NotGiven = NOT_GIVEN,
        include_reasoning: bool | None | NotGiven = NOT_GIVEN,
        logit_bias: Mapping[str, int] | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_completion_tokens: int | None | NotGiven = NOT_GIVEN,
        max_tokens: int | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        n: int | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        presence_penalty: float | None | NotGiven = NOT_GIVEN,
        reasoning_effort: Literal["none", "default", "low", "medium", "high"] | None | NotGiven = NOT_GIVEN,
        reasoning_format: Literal["hidden", "raw", "parsed"] | None | NotGiven = NOT_GIVEN,
        response_format: params.CreateChatCompletionRequestResponseFormatParam | None | NotGiven = NOT_GIVEN,
        search_settings: params.CreateChatCompletionRequestSearchSettingsParam | None | NotGiven = NOT_GIVEN,
        seed: int | None | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "on_demand", "flex", "performance"] | None | NotGiven = NOT_GIVEN,
        stop: str | Sequence[str] | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ChatCompletionToolChoiceOptionParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ChatCompletionToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ChatCompletion | AsyncStream[types.ChatCompletionChunk]:
        """Answer a list of chat messages.

        Endpoint: `POST /openai/v1/chat/completions`.

        Args:
            messages: The conversation so far, oldest first; at least one message.
            model: Model id, such as `llama-3.3-70b-versatile`.
            citation_options: Citations of the given documents: `enabled` (default) or `disabled`.
            compound_custom: Models and tools that compound systems may use.
            disable_tool_validation: Answer tool calls without checking them against the tools; default
                false.
            documents: Documents that the answer may draw on and cite.
            exclude_domains: Deprecated; put it into `search_settings`.
            frequency_penalty: Penalty on tokens by how often they have appeared, -2 to 2; default 0; no
                model takes it yet.
            function_call: Deprecated; use `tool_choice`.
            functions: Deprecated; use `tools`.
            include_domains: Deprecated; put it into `search_settings`.
            include_reasoning: Put the reasoning into the answer; not together with `reasoning_format`.
            logit_bias: Token id to bias, -100 to 100; no model takes it yet.
            logprobs: Report the log probability of each output token; no model takes it yet.
            max_completion_tokens: Upper bound on generated tokens.
            max_tokens: Deprecated name of `max_completion_tokens`.
            metadata: Keys and values to send along; accepted and not kept.
            n: Number of choices; only 1.
            parallel_tool_calls: Whether the model may call several tools in one turn; default true.
            presence_penalty: Penalty on tokens that have appeared at all, -2 to 2; default 0; no model
                takes it yet.
            reasoning_effort: Thinking before the answer: `none`, `default`, `low`, `medium` or `high`, as
                far as the model knows them.
            reasoning_format: Where reasoning goes: `parsed` into its own field, `raw` into the text, or
                `hidden`.
            response_format: Shape of the output: plain text, a JSON object, or JSON that follows a schema.
            search_settings: Web search of compound systems: domains to include or exclude, country, images.
            seed: Integer that makes sampling repeatable as far as possible.
            service_tier: Processing class: `auto`, `on_demand` (default), `flex` or `performance`.
            stop: Up to 4 texts at which generation ends.
            store: Accepted for compatibility; it has no effect.
            stream: Answer with chunks as they are generated; default false.
            temperature: Randomness, 0 to 2; lower is more predictable; default 1; change this or `top_p`.
            tool_choice: Which tool to use: `none`, `auto`, `required`, or one named function.
            tools: Functions that the model may call, up to 128.
            top_logprobs: Number of likely alternatives to report at each token, 0 to 20; no model takes it
                yet.
            top_p: Share of probability mass to sample from, 0 to 1; default 1; change this or
                `temperature`.
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.completions_create(
            messages=messages,
            model=model,
            citation_options=citation_options,
            compound_custom=compound_custom,
            disable_tool_validation=disable_tool_validation,
            documents=documents,
            exclude_domains=exclude_domains,
            frequency_penalty=frequency_penalty,
            function_call=function_call,
            functions=functions,
            include_domains=include_domains,
            include_reasoning=include_reasoning,
            logit_bias=logit_bias,
            logprobs=logprobs,
            max_completion_tokens=max_completion_tokens,
            max_tokens=max_tokens,
            metadata=metadata,
            n=n,
            parallel_tool_calls=parallel_tool_calls,
            presence_penalty=presence_penalty,
            reasoning_effort=reasoning_effort,
            reasoning_format=reasoning_format,
            response_format=response_format,
            search_settings=search_settings,
            seed=seed,
            service_tier=service_tier,
            stop=stop,
            store=store,
            temperature=temperature,
            tool_choice=tool_choice,
            tools=tools,
            top_logprobs=top_logprobs,
            top_p=top_p,
            user=user,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return await self._sender.stream(call)
        return await self._sender.send(call)


class AsyncChat:
    """Chat Completions."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def completions(self) -> AsyncChatCompletions:
        """Operations under `completions`."""
        return AsyncChatCompletions(self._sender)

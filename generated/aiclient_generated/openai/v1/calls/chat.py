# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `chat`: OpenAI operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, overload

from aiclient.wire.call import Call, PageCall, PageSpec, ResultSpec, StreamCall, StreamSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import query_pairs, segment

if TYPE_CHECKING:
    from aiclient_generated.openai.v1 import params, types

_COMPLETIONS_CREATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.chat:ChatCompletion")
_COMPLETIONS_CREATE_STREAM = StreamSpec("sse", "aiclient_generated.openai.v1.types.chat:ChatCompletionChunk", "[DONE]")
_COMPLETIONS_LIST_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.chat:ChatCompletionList")
_COMPLETIONS_LIST_PAGE = PageSpec("data", "after", "last_id", more="has_more")
_COMPLETIONS_RETRIEVE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.chat:ChatCompletion")
_COMPLETIONS_UPDATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.chat:ChatCompletion")
_COMPLETIONS_DELETE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.chat:ChatCompletionDeleted")
_COMPLETIONS_MESSAGES_LIST_RESULT = ResultSpec(
    "json", "aiclient_generated.openai.v1.types.chat:ChatCompletionMessageList"
)
_COMPLETIONS_MESSAGES_LIST_PAGE = PageSpec("data", "after", "last_id", more="has_more")


@overload
def completions_create(
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
) -> Call[types.ChatCompletion]: ...
@overload
def completions_create(
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
) -> StreamCall[types.ChatCompletionChunk]: ...
@overload
def completions_create(
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
) -> Call[types.ChatCompletion] | StreamCall[types.ChatCompletionChunk]: ...
def completions_create(
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
) -> Call[types.ChatCompletion] | StreamCall[types.ChatCompletionChunk]:
    """Describe `chat.completions.create`."""
    if stream is True:
        return StreamCall(
            "openai/v1/chat.completions.create",
            "POST",
            stream=_COMPLETIONS_CREATE_STREAM,
            path="/chat/completions",
            body=given(
                {
                    "messages": messages,
                    "model": model,
                    "metadata": metadata,
                    "prompt_cache_key": prompt_cache_key,
                    "prompt_cache_retention": prompt_cache_retention,
                    "safety_identifier": safety_identifier,
                    "temperature": temperature,
                    "top_logprobs": top_logprobs,
                    "top_p": top_p,
                    "user": user,
                    "prompt_cache_options": prompt_cache_options,
                    "audio": audio,
                    "frequency_penalty": frequency_penalty,
                    "function_call": function_call,
                    "functions": functions,
                    "logit_bias": logit_bias,
                    "logprobs": logprobs,
                    "max_completion_tokens": max_completion_tokens,
                    "max_tokens": max_tokens,
                    "modalities": modalities,
                    "moderation": moderation,
                    "n": n,
                    "parallel_tool_calls": parallel_tool_calls,
                    "prediction": prediction,
                    "presence_penalty": presence_penalty,
                    "reasoning_effort": reasoning_effort,
                    "response_format": response_format,
                    "seed": seed,
                    "service_tier": service_tier,
                    "stop": stop,
                    "store": store,
                    "stream_options": stream_options,
                    "tool_choice": tool_choice,
                    "tools": tools,
                    "verbosity": verbosity,
                    "web_search_options": web_search_options,
                    "stream": stream,
                }
            ),
            options=options,
        )
    return Call(
        "openai/v1/chat.completions.create",
        "POST",
        result=_COMPLETIONS_CREATE_RESULT,
        path="/chat/completions",
        body=given(
            {
                "messages": messages,
                "model": model,
                "metadata": metadata,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "safety_identifier": safety_identifier,
                "temperature": temperature,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "user": user,
                "prompt_cache_options": prompt_cache_options,
                "audio": audio,
                "frequency_penalty": frequency_penalty,
                "function_call": function_call,
                "functions": functions,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_completion_tokens": max_completion_tokens,
                "max_tokens": max_tokens,
                "modalities": modalities,
                "moderation": moderation,
                "n": n,
                "parallel_tool_calls": parallel_tool_calls,
                "prediction": prediction,
                "presence_penalty": presence_penalty,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "seed": seed,
                "service_tier": service_tier,
                "stop": stop,
                "store": store,
                "stream_options": stream_options,
                "tool_choice": tool_choice,
                "tools": tools,
                "verbosity": verbosity,
                "web_search_options": web_search_options,
                "stream": stream,
            }
        ),
        options=options,
    )


def completions_list(
    *,
    model: str | NotGiven = NOT_GIVEN,
    metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
    after: str | NotGiven = NOT_GIVEN,
    limit: int | NotGiven = NOT_GIVEN,
    order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.ChatCompletionList, types.ChatCompletion]:
    """Describe `chat.completions.list`."""
    return PageCall(
        "openai/v1/chat.completions.list",
        "GET",
        result=_COMPLETIONS_LIST_RESULT,
        page=_COMPLETIONS_LIST_PAGE,
        path="/chat/completions",
        query=query_pairs(
            {
                "model": model,
                "metadata": metadata,
                "after": after,
                "limit": limit,
                "order": order,
            }
        ),
        options=options,
    )


def completions_retrieve(
    *,
    completion_id: str,
    options: RequestOptions | None = None,
) -> Call[types.ChatCompletion]:
    """Describe `chat.completions.retrieve`."""
    return Call(
        "openai/v1/chat.completions.retrieve",
        "GET",
        result=_COMPLETIONS_RETRIEVE_RESULT,
        path=f"/chat/completions/{segment(completion_id)}",
        options=options,
    )


def completions_update(
    *,
    completion_id: str,
    metadata: Mapping[str, str] | None,
    options: RequestOptions | None = None,
) -> Call[types.ChatCompletion]:
    """Describe `chat.completions.update`."""
    return Call(
        "openai/v1/chat.completions.update",
        "POST",
        result=_COMPLETIONS_UPDATE_RESULT,
        path=f"/chat/completions/{segment(completion_id)}",
        body=given({"metadata": metadata}),
        options=options,
    )


def completions_delete(
    *,
    completion_id: str,
    options: RequestOptions | None = None,
) -> Call[types.ChatCompletionDeleted]:
    """Describe `chat.completions.delete`."""
    return Call(
        "openai/v1/chat.completions.delete",
        "DELETE",
        result=_COMPLETIONS_DELETE_RESULT,
        path=f"/chat/completions/{segment(completion_id)}",
        options=options,
    )


def completions_messages_list(
    *,
    completion_id: str,
    after: str | NotGiven = NOT_GIVEN,
    limit: int | NotGiven = NOT_GIVEN,
    order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.ChatCompletionMessageList, types.ChatCompletionMessageListDataItem]:
    """Describe `chat.completions.messages.list`."""
    return PageCall(
        "openai/v1/chat.completions.messages.list",
        "GET",
        result=_COMPLETIONS_MESSAGES_LIST_RESULT,
        page=_COMPLETIONS_MESSAGES_LIST_PAGE,
        path=f"/chat/completions/{segment(completion_id)}/messages",
        query=query_pairs(
            {
                "after": after,
                "limit": limit,
                "order": order,
            }
        ),
        options=options,
    )

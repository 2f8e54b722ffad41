# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `chat`: XAI operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, overload

from aiclient.wire.call import Call, ResultSpec, StreamCall, StreamSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import segment

if TYPE_CHECKING:
    from aiclient_generated.xai.v1 import params, types

_COMPLETIONS_CREATE_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.chat:ChatCompletion")
_COMPLETIONS_CREATE_STREAM = StreamSpec("sse", "aiclient_generated.xai.v1.types.chat:ChatCompletionChunk", "[DONE]")
_COMPLETIONS_CREATE_DEFERRED_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.chat:DeferredChatCompletion")
_COMPLETIONS_RETRIEVE_DEFERRED_RESULT = ResultSpec(
    "json", "aiclient_generated.xai.v1.types.chat:ChatCompletion", none_too=True
)


@overload
def completions_create(
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
) -> Call[types.ChatCompletion]: ...
@overload
def completions_create(
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
) -> StreamCall[types.ChatCompletionChunk]: ...
@overload
def completions_create(
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
) -> Call[types.ChatCompletion] | StreamCall[types.ChatCompletionChunk]: ...
def completions_create(
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
) -> Call[types.ChatCompletion] | StreamCall[types.ChatCompletionChunk]:
    """Describe `chat.completions.create`."""
    if stream is True:
        return StreamCall(
            "xai/v1/chat.completions.create",
            "POST",
            stream=_COMPLETIONS_CREATE_STREAM,
            path="/chat/completions",
            body=given(
                {
                    "messages": messages,
                    "model": model,
                    "frequency_penalty": frequency_penalty,
                    "logit_bias": logit_bias,
                    "logprobs": logprobs,
                    "max_completion_tokens": max_completion_tokens,
                    "max_tokens": max_tokens,
                    "n": n,
                    "parallel_tool_calls": parallel_tool_calls,
                    "presence_penalty": presence_penalty,
                    "reasoning_effort": reasoning_effort,
                    "response_format": response_format,
                    "search_parameters": search_parameters,
                    "seed": seed,
                    "stop": stop,
                    "stream_options": stream_options,
                    "temperature": temperature,
                    "tool_choice": tool_choice,
                    "tools": tools,
                    "top_logprobs": top_logprobs,
                    "top_p": top_p,
                    "user": user,
                    "web_search_options": web_search_options,
                    "prompt_cache_key": prompt_cache_key,
                    "service_tier": service_tier,
                    "stream": stream,
                }
            ),
            options=options,
        )
    return Call(
        "xai/v1/chat.completions.create",
        "POST",
        result=_COMPLETIONS_CREATE_RESULT,
        path="/chat/completions",
        body=given(
            {
                "messages": messages,
                "model": model,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_completion_tokens": max_completion_tokens,
                "max_tokens": max_tokens,
                "n": n,
                "parallel_tool_calls": parallel_tool_calls,
                "presence_penalty": presence_penalty,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "search_parameters": search_parameters,
                "seed": seed,
                "stop": stop,
                "stream_options": stream_options,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "user": user,
                "web_search_options": web_search_options,
                "prompt_cache_key": prompt_cache_key,
                "service_tier": service_tier,
                "stream": stream,
            }
        ),
        options=options,
    )


def completions_create_deferred(
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
) -> Call[types.DeferredChatCompletion]:
    """Describe `chat.completions.create_deferred`."""
    return Call(
        "xai/v1/chat.completions.create_deferred",
        "POST",
        result=_COMPLETIONS_CREATE_DEFERRED_RESULT,
        path="/chat/completions",
        body=given(
            {
                "deferred": deferred,
                "messages": messages,
                "model": model,
                "frequency_penalty": frequency_penalty,
                "logit_bias": logit_bias,
                "logprobs": logprobs,
                "max_completion_tokens": max_completion_tokens,
                "max_tokens": max_tokens,
                "n": n,
                "parallel_tool_calls": parallel_tool_calls,
                "presence_penalty": presence_penalty,
                "reasoning_effort": reasoning_effort,
                "response_format": response_format,
                "search_parameters": search_parameters,
                "seed": seed,
                "stop": stop,
                "temperature": temperature,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "user": user,
                "web_search_options": web_search_options,
                "prompt_cache_key": prompt_cache_key,
                "service_tier": service_tier,
            }
        ),
        options=options,
    )


def completions_retrieve_deferred(
    *,
    request_id: str,
    options: RequestOptions | None = None,
) -> Call[types.ChatCompletion | None]:
    """Describe `chat.completions.retrieve_deferred`."""
    return Call(
        "xai/v1/chat.completions.retrieve_deferred",
        "GET",
        result=_COMPLETIONS_RETRIEVE_DEFERRED_RESULT,
        path=f"/chat/deferred-completion/{segment(request_id)}",
        options=options,
    )

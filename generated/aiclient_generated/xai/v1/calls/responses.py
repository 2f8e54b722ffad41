# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `responses`: XAI operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

from aiclient.wire.call import Call, ResultSpec, StreamCall, StreamSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import segment

if TYPE_CHECKING:
    from aiclient_generated.xai.v1 import params, types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.responses:Response")
_CREATE_STREAM = StreamSpec("sse", "aiclient_generated.xai.v1.types.responses:ResponseStreamEvent", "[DONE]")
_RETRIEVE_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.responses:Response")
_DELETE_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.responses:ResponseDeleted")


@overload
def create(
    *,
    input: params.ResponseInputParam,
    background: bool | None | NotGiven = NOT_GIVEN,
    context_management: Sequence[object] | None | NotGiven = NOT_GIVEN,
    include: Sequence[str] | None | NotGiven = NOT_GIVEN,
    instructions: str | None | NotGiven = NOT_GIVEN,
    logprobs: bool | None | NotGiven = NOT_GIVEN,
    max_output_tokens: int | None | NotGiven = NOT_GIVEN,
    max_turns: int | None | NotGiven = NOT_GIVEN,
    metadata: object | NotGiven = NOT_GIVEN,
    model: str | NotGiven = NOT_GIVEN,
    parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
    previous_response_id: str | None | NotGiven = NOT_GIVEN,
    prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
    reasoning: params.ReasoningConfigurationParam | None | NotGiven = NOT_GIVEN,
    search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
    service_tier: str | None | NotGiven = NOT_GIVEN,
    store: bool | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    text: params.ResponseTextParam | None | NotGiven = NOT_GIVEN,
    tool_choice: params.ResponseToolChoiceParam | None | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ResponseToolParam] | None | NotGiven = NOT_GIVEN,
    top_logprobs: int | None | NotGiven = NOT_GIVEN,
    top_p: float | None | NotGiven = NOT_GIVEN,
    truncation: str | None | NotGiven = NOT_GIVEN,
    user: str | None | NotGiven = NOT_GIVEN,
    stream: Literal[False] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Response]: ...
@overload
def create(
    *,
    input: params.ResponseInputParam,
    stream: Literal[True],
    background: bool | None | NotGiven = NOT_GIVEN,
    context_management: Sequence[object] | None | NotGiven = NOT_GIVEN,
    include: Sequence[str] | None | NotGiven = NOT_GIVEN,
    instructions: str | None | NotGiven = NOT_GIVEN,
    logprobs: bool | None | NotGiven = NOT_GIVEN,
    max_output_tokens: int | None | NotGiven = NOT_GIVEN,
    max_turns: int | None | NotGiven = NOT_GIVEN,
    metadata: object | NotGiven = NOT_GIVEN,
    model: str | NotGiven = NOT_GIVEN,
    parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
    previous_response_id: str | None | NotGiven = NOT_GIVEN,
    prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
    reasoning: params.ReasoningConfigurationParam | None | NotGiven = NOT_GIVEN,
    search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
    service_tier: str | None | NotGiven = NOT_GIVEN,
    store: bool | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    text: params.ResponseTextParam | None | NotGiven = NOT_GIVEN,
    tool_choice: params.ResponseToolChoiceParam | None | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ResponseToolParam] | None | NotGiven = NOT_GIVEN,
    top_logprobs: int | None | NotGiven = NOT_GIVEN,
    top_p: float | None | NotGiven = NOT_GIVEN,
    truncation: str | None | NotGiven = NOT_GIVEN,
    user: str | None | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> StreamCall[types.ResponseStreamEvent]: ...
@overload
def create(
    *,
    input: params.ResponseInputParam,
    background: bool | None | NotGiven = NOT_GIVEN,
    context_management: Sequence[object] | None | NotGiven = NOT_GIVEN,
    include: Sequence[str] | None | NotGiven = NOT_GIVEN,
    instructions: str | None | NotGiven = NOT_GIVEN,
    logprobs: bool | None | NotGiven = NOT_GIVEN,
    max_output_tokens: int | None | NotGiven = NOT_GIVEN,
    max_turns: int | None | NotGiven = NOT_GIVEN,
    metadata: object | NotGiven = NOT_GIVEN,
    model: str | NotGiven = NOT_GIVEN,
    parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
    previous_response_id: str | None | NotGiven = NOT_GIVEN,
    prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
    reasoning: params.ReasoningConfigurationParam | None | NotGiven = NOT_GIVEN,
    search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
    service_tier: str | None | NotGiven = NOT_GIVEN,
    store: bool | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    text: params.ResponseTextParam | None | NotGiven = NOT_GIVEN,
    tool_choice: params.ResponseToolChoiceParam | None | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ResponseToolParam] | None | NotGiven = NOT_GIVEN,
    top_logprobs: int | None | NotGiven = NOT_GIVEN,
    top_p: float | None | NotGiven = NOT_GIVEN,
    truncation: str | None | NotGiven = NOT_GIVEN,
    user: str | None | NotGiven = NOT_GIVEN,
    stream: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Response] | StreamCall[types.ResponseStreamEvent]: ...
def create(
    *,
    input: params.ResponseInputParam,
    background: bool | None | NotGiven = NOT_GIVEN,
    context_management: Sequence[object] | None | NotGiven = NOT_GIVEN,
    include: Sequence[str] | None | NotGiven = NOT_GIVEN,
    instructions: str | None | NotGiven = NOT_GIVEN,
    logprobs: bool | None | NotGiven = NOT_GIVEN,
    max_output_tokens: int | None | NotGiven = NOT_GIVEN,
    max_turns: int | None | NotGiven = NOT_GIVEN,
    metadata: object | NotGiven = NOT_GIVEN,
    model: str | NotGiven = NOT_GIVEN,
    parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
    previous_response_id: str | None | NotGiven = NOT_GIVEN,
    prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
    reasoning: params.ReasoningConfigurationParam | None | NotGiven = NOT_GIVEN,
    search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
    service_tier: str | None | NotGiven = NOT_GIVEN,
    store: bool | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    text: params.ResponseTextParam | None | NotGiven = NOT_GIVEN,
    tool_choice: params.ResponseToolChoiceParam | None | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ResponseToolParam] | None | NotGiven = NOT_GIVEN,
    top_logprobs: int | None | NotGiven = NOT_GIVEN,
    top_p: float | None | NotGiven = NOT_GIVEN,
    truncation: str | None | NotGiven = NOT_GIVEN,
    user: str | None | NotGiven = NOT_GIVEN,
    stream: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Response] | StreamCall[types.ResponseStreamEvent]:
    """Describe `responses.create`."""
    if stream is True:
        return StreamCall(
            "xai/v1/responses.create",
            "POST",
            stream=_CREATE_STREAM,
            path="/responses",
            body=given(
                {
                    "input": input,
                    "background": background,
                    "context_management": context_management,
                    "include": include,
                    "instructions": instructions,
                    "logprobs": logprobs,
                    "max_output_tokens": max_output_tokens,
                    "max_turns": max_turns,
                    "metadata": metadata,
                    "model": model,
                    "parallel_tool_calls": parallel_tool_calls,
                    "previous_response_id": previous_response_id,
                    "prompt_cache_key": prompt_cache_key,
                    "reasoning": reasoning,
                    "search_parameters": search_parameters,
                    "service_tier": service_tier,
                    "store": store,
                    "temperature": temperature,
                    "text": text,
                    "tool_choice": tool_choice,
                    "tools": tools,
                    "top_logprobs": top_logprobs,
                    "top_p": top_p,
                    "truncation": truncation,
                    "user": user,
                    "stream": stream,
                }
            ),
            options=options,
        )
    return Call(
        "xai/v1/responses.create",
        "POST",
        result=_CREATE_RESULT,
        path="/responses",
        body=given(
            {
                "input": input,
                "background": background,
                "context_management": context_management,
                "include": include,
                "instructions": instructions,
                "logprobs": logprobs,
                "max_output_tokens": max_output_tokens,
                "max_turns": max_turns,
                "metadata": metadata,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "previous_response_id": previous_response_id,
                "prompt_cache_key": prompt_cache_key,
                "reasoning": reasoning,
                "search_parameters": search_parameters,
                "service_tier": service_tier,
                "store": store,
                "temperature": temperature,
                "text": text,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "truncation": truncation,
                "user": user,
                "stream": stream,
            }
        ),
        options=options,
    )


def retrieve(
    *,
    response_id: str,
    options: RequestOptions | None = None,
) -> Call[types.Response]:
    """Describe `responses.retrieve`."""
    return Call(
        "xai/v1/responses.retrieve",
        "GET",
        result=_RETRIEVE_RESULT,
        path=f"/responses/{segment(response_id)}",
        options=options,
    )


def delete(
    *,
    response_id: str,
    options: RequestOptions | None = None,
) -> Call[types.ResponseDeleted]:
    """Describe `responses.delete`."""
    return Call(
        "xai/v1/responses.delete",
        "DELETE",
        result=_DELETE_RESULT,
        path=f"/responses/{segment(response_id)}",
        options=options,
    )

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `responses`: OpenAI operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, overload

from aiclient.wire.call import Call, PageCall, PageSpec, ResultSpec, StreamCall, StreamSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import query_pairs, segment

if TYPE_CHECKING:
    from aiclient_generated.openai.v1 import params, types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.responses:Response")
_CREATE_STREAM = StreamSpec("sse", "aiclient_generated.openai.v1.types.responses:ResponseStreamEvent", "[DONE]")
_RETRIEVE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.responses:Response")
_RETRIEVE_STREAM = StreamSpec("sse", "aiclient_generated.openai.v1.types.responses:ResponseStreamEvent", "[DONE]")
_DELETE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.responses:ResponseDeleted")
_CANCEL_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.responses:Response")
_COMPACT_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.responses:CompactedResponse")
_INPUT_ITEMS_LIST_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.responses:ResponseItemList")
_INPUT_ITEMS_LIST_PAGE = PageSpec("data", "after", "last_id", more="has_more")
_INPUT_TOKENS_COUNT_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.responses:InputTokenCount")


@overload
def create(
    *,
    metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
    prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
    prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
    safety_identifier: str | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    top_logprobs: int | NotGiven = NOT_GIVEN,
    top_p: float | None | NotGiven = NOT_GIVEN,
    user: str | NotGiven = NOT_GIVEN,
    prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
    background: bool | None | NotGiven = NOT_GIVEN,
    max_tool_calls: int | None | NotGiven = NOT_GIVEN,
    model: params.ModelIdsResponsesParam | NotGiven = NOT_GIVEN,
    previous_response_id: str | None | NotGiven = NOT_GIVEN,
    prompt: params.PromptParam | None | NotGiven = NOT_GIVEN,
    text: params.ResponseTextParam | NotGiven = NOT_GIVEN,
    tool_choice: params.ToolChoiceParam | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
    context_management: Sequence[params.ContextManagementParam] | None | NotGiven = NOT_GIVEN,
    conversation: params.ConversationParam | None | NotGiven = NOT_GIVEN,
    include: Sequence[params.IncludeEnumParam] | None | NotGiven = NOT_GIVEN,
    input: params.InputParam | NotGiven = NOT_GIVEN,
    instructions: str | None | NotGiven = NOT_GIVEN,
    max_output_tokens: int | None | NotGiven = NOT_GIVEN,
    moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
    parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
    reasoning: params.ReasoningParam | None | NotGiven = NOT_GIVEN,
    service_tier: params.ServiceTierResponsesParam | None | NotGiven = NOT_GIVEN,
    store: bool | None | NotGiven = NOT_GIVEN,
    stream_options: params.ResponseStreamOptionsParam | None | NotGiven = NOT_GIVEN,
    truncation: Literal["auto", "disabled"] | None | NotGiven = NOT_GIVEN,
    access_programs: params.AccessProgramsParam | NotGiven = NOT_GIVEN,
    background_options: params.BackgroundOptionsParam | NotGiven = NOT_GIVEN,
    image: params.ImageContextParam | NotGiven = NOT_GIVEN,
    stream: Literal[False] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Response]: ...
@overload
def create(
    *,
    stream: Literal[True],
    metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
    prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
    prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
    safety_identifier: str | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    top_logprobs: int | NotGiven = NOT_GIVEN,
    top_p: float | None | NotGiven = NOT_GIVEN,
    user: str | NotGiven = NOT_GIVEN,
    prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
    background: bool | None | NotGiven = NOT_GIVEN,
    max_tool_calls: int | None | NotGiven = NOT_GIVEN,
    model: params.ModelIdsResponsesParam | NotGiven = NOT_GIVEN,
    previous_response_id: str | None | NotGiven = NOT_GIVEN,
    prompt: params.PromptParam | None | NotGiven = NOT_GIVEN,
    text: params.ResponseTextParam | NotGiven = NOT_GIVEN,
    tool_choice: params.ToolChoiceParam | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
    context_management: Sequence[params.ContextManagementParam] | None | NotGiven = NOT_GIVEN,
    conversation: params.ConversationParam | None | NotGiven = NOT_GIVEN,
    include: Sequence[params.IncludeEnumParam] | None | NotGiven = NOT_GIVEN,
    input: params.InputParam | NotGiven = NOT_GIVEN,
    instructions: str | None | NotGiven = NOT_GIVEN,
    max_output_tokens: int | None | NotGiven = NOT_GIVEN,
    moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
    parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
    reasoning: params.ReasoningParam | None | NotGiven = NOT_GIVEN,
    service_tier: params.ServiceTierResponsesParam | None | NotGiven = NOT_GIVEN,
    store: bool | None | NotGiven = NOT_GIVEN,
    stream_options: params.ResponseStreamOptionsParam | None | NotGiven = NOT_GIVEN,
    truncation: Literal["auto", "disabled"] | None | NotGiven = NOT_GIVEN,
    access_programs: params.AccessProgramsParam | NotGiven = NOT_GIVEN,
    background_options: params.BackgroundOptionsParam | NotGiven = NOT_GIVEN,
    image: params.ImageContextParam | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> StreamCall[types.ResponseStreamEvent]: ...
@overload
def create(
    *,
    metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
    prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
    prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
    safety_identifier: str | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    top_logprobs: int | NotGiven = NOT_GIVEN,
    top_p: float | None | NotGiven = NOT_GIVEN,
    user: str | NotGiven = NOT_GIVEN,
    prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
    background: bool | None | NotGiven = NOT_GIVEN,
    max_tool_calls: int | None | NotGiven = NOT_GIVEN,
    model: params.ModelIdsResponsesParam | NotGiven = NOT_GIVEN,
    previous_response_id: str | None | NotGiven = NOT_GIVEN,
    prompt: params.PromptParam | None | NotGiven = NOT_GIVEN,
    text: params.ResponseTextParam | NotGiven = NOT_GIVEN,
    tool_choice: params.ToolChoiceParam | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
    context_management: Sequence[params.ContextManagementParam] | None | NotGiven = NOT_GIVEN,
    conversation: params.ConversationParam | None | NotGiven = NOT_GIVEN,
    include: Sequence[params.IncludeEnumParam] | None | NotGiven = NOT_GIVEN,
    input: params.InputParam | NotGiven = NOT_GIVEN,
    instructions: str | None | NotGiven = NOT_GIVEN,
    max_output_tokens: int | None | NotGiven = NOT_GIVEN,
    moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
    parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
    reasoning: params.ReasoningParam | None | NotGiven = NOT_GIVEN,
    service_tier: params.ServiceTierResponsesParam | None | NotGiven = NOT_GIVEN,
    store: bool | None | NotGiven = NOT_GIVEN,
    stream_options: params.ResponseStreamOptionsParam | None | NotGiven = NOT_GIVEN,
    truncation: Literal["auto", "disabled"] | None | NotGiven = NOT_GIVEN,
    access_programs: params.AccessProgramsParam | NotGiven = NOT_GIVEN,
    background_options: params.BackgroundOptionsParam | NotGiven = NOT_GIVEN,
    image: params.ImageContextParam | NotGiven = NOT_GIVEN,
    stream: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Response] | StreamCall[types.ResponseStreamEvent]: ...
def create(
    *,
    metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
    prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
    prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
    safety_identifier: str | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    top_logprobs: int | NotGiven = NOT_GIVEN,
    top_p: float | None | NotGiven = NOT_GIVEN,
    user: str | NotGiven = NOT_GIVEN,
    prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
    background: bool | None | NotGiven = NOT_GIVEN,
    max_tool_calls: int | None | NotGiven = NOT_GIVEN,
    model: params.ModelIdsResponsesParam | NotGiven = NOT_GIVEN,
    previous_response_id: str | None | NotGiven = NOT_GIVEN,
    prompt: params.PromptParam | None | NotGiven = NOT_GIVEN,
    text: params.ResponseTextParam | NotGiven = NOT_GIVEN,
    tool_choice: params.ToolChoiceParam | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
    context_management: Sequence[params.ContextManagementParam] | None | NotGiven = NOT_GIVEN,
    conversation: params.ConversationParam | None | NotGiven = NOT_GIVEN,
    include: Sequence[params.IncludeEnumParam] | None | NotGiven = NOT_GIVEN,
    input: params.InputParam | NotGiven = NOT_GIVEN,
    instructions: str | None | NotGiven = NOT_GIVEN,
    max_output_tokens: int | None | NotGiven = NOT_GIVEN,
    moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
    parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
    reasoning: params.ReasoningParam | None | NotGiven = NOT_GIVEN,
    service_tier: params.ServiceTierResponsesParam | None | NotGiven = NOT_GIVEN,
    store: bool | None | NotGiven = NOT_GIVEN,
    stream_options: params.ResponseStreamOptionsParam | None | NotGiven = NOT_GIVEN,
    truncation: Literal["auto", "disabled"] | None | NotGiven = NOT_GIVEN,
    access_programs: params.AccessProgramsParam | NotGiven = NOT_GIVEN,
    background_options: params.BackgroundOptionsParam | NotGiven = NOT_GIVEN,
    image: params.ImageContextParam | NotGiven = NOT_GIVEN,
    stream: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Response] | StreamCall[types.ResponseStreamEvent]:
    """Describe `responses.create`."""
    if stream is True:
        return StreamCall(
            "openai/v1/responses.create",
            "POST",
            stream=_CREATE_STREAM,
            path="/responses",
            body=given(
                {
                    "metadata": metadata,
                    "prompt_cache_key": prompt_cache_key,
                    "prompt_cache_retention": prompt_cache_retention,
                    "safety_identifier": safety_identifier,
                    "temperature": temperature,
                    "top_logprobs": top_logprobs,
                    "top_p": top_p,
                    "user": user,
                    "prompt_cache_options": prompt_cache_options,
                    "background": background,
                    "max_tool_calls": max_tool_calls,
                    "model": model,
                    "previous_response_id": previous_response_id,
                    "prompt": prompt,
                    "text": text,
                    "tool_choice": tool_choice,
                    "tools": tools,
                    "context_management": context_management,
                    "conversation": conversation,
                    "include": include,
                    "input": input,
                    "instructions": instructions,
                    "max_output_tokens": max_output_tokens,
                    "moderation": moderation,
                    "parallel_tool_calls": parallel_tool_calls,
                    "reasoning": reasoning,
                    "service_tier": service_tier,
                    "store": store,
                    "stream_options": stream_options,
                    "truncation": truncation,
                    "access_programs": access_programs,
                    "background_options": background_options,
                    "image": image,
                    "stream": stream,
                }
            ),
            options=options,
        )
    return Call(
        "openai/v1/responses.create",
        "POST",
        result=_CREATE_RESULT,
        path="/responses",
        body=given(
            {
                "metadata": metadata,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_retention": prompt_cache_retention,
                "safety_identifier": safety_identifier,
                "temperature": temperature,
                "top_logprobs": top_logprobs,
                "top_p": top_p,
                "user": user,
                "prompt_cache_options": prompt_cache_options,
                "background": background,
                "max_tool_calls": max_tool_calls,
                "model": model,
                "previous_response_id": previous_response_id,
                "prompt": prompt,
                "text": text,
                "tool_choice": tool_choice,
                "tools": tools,
                "context_management": context_management,
                "conversation": conversation,
                "include": include,
                "input": input,
                "instructions": instructions,
                "max_output_tokens": max_output_tokens,
                "moderation": moderation,
                "parallel_tool_calls": parallel_tool_calls,
                "reasoning": reasoning,
                "service_tier": service_tier,
                "store": store,
                "stream_options": stream_options,
                "truncation": truncation,
                "access_programs": access_programs,
                "background_options": background_options,
                "image": image,
                "stream": stream,
            }
        ),
        options=options,
    )


@overload
def retrieve(
    *,
    response_id: str,
    include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
    starting_after: int | NotGiven = NOT_GIVEN,
    include_obfuscation: bool | NotGiven = NOT_GIVEN,
    stream: Literal[False] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Response]: ...
@overload
def retrieve(
    *,
    response_id: str,
    stream: Literal[True],
    include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
    starting_after: int | NotGiven = NOT_GIVEN,
    include_obfuscation: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> StreamCall[types.ResponseStreamEvent]: ...
@overload
def retrieve(
    *,
    response_id: str,
    include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
    starting_after: int | NotGiven = NOT_GIVEN,
    include_obfuscation: bool | NotGiven = NOT_GIVEN,
    stream: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Response] | StreamCall[types.ResponseStreamEvent]: ...
def retrieve(
    *,
    response_id: str,
    include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
    starting_after: int | NotGiven = NOT_GIVEN,
    include_obfuscation: bool | NotGiven = NOT_GIVEN,
    stream: bool | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Response] | StreamCall[types.ResponseStreamEvent]:
    """Describe `responses.retrieve`."""
    if stream is True:
        return StreamCall(
            "openai/v1/responses.retrieve",
            "GET",
            stream=_RETRIEVE_STREAM,
            path=f"/responses/{segment(response_id)}",
            query=query_pairs(
                {
                    "include": include,
                    "starting_after": starting_after,
                    "include_obfuscation": include_obfuscation,
                    "stream": stream,
                }
            ),
            options=options,
        )
    return Call(
        "openai/v1/responses.retrieve",
        "GET",
        result=_RETRIEVE_RESULT,
        path=f"/responses/{segment(response_id)}",
        query=query_pairs(
            {
                "include": include,
                "starting_after": starting_after,
                "include_obfuscation": include_obfuscation,
                "stream": stream,
            }
        ),
        options=options,
    )


def delete(
    *,
    response_id: str,
    options: RequestOptions | None = None,
) -> Call[types.ResponseDeleted]:
    """Describe `responses.delete`."""
    return Call(
        "openai/v1/responses.delete",
        "DELETE",
        result=_DELETE_RESULT,
        path=f"/responses/{segment(response_id)}",
        options=options,
    )


def cancel(
    *,
    response_id: str,
    options: RequestOptions | None = None,
) -> Call[types.Response]:
    """Describe `responses.cancel`."""
    return Call(
        "openai/v1/responses.cancel",
        "POST",
        result=_CANCEL_RESULT,
        path=f"/responses/{segment(response_id)}/cancel",
        options=options,
    )


def compact(
    *,
    input: str | Sequence[params.InputItemParam] | None | NotGiven = NOT_GIVEN,
    instructions: str | None | NotGiven = NOT_GIVEN,
    model: params.ModelIdsCompactionParam | None | NotGiven = NOT_GIVEN,
    previous_response_id: str | None | NotGiven = NOT_GIVEN,
    prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
    prompt_cache_options: params.PromptCacheOptionsParam | None | NotGiven = NOT_GIVEN,
    prompt_cache_retention: params.PromptCacheRetentionEnumParam | None | NotGiven = NOT_GIVEN,
    service_tier: params.ServiceTierEnumParam | None | NotGiven = NOT_GIVEN,
    image: params.ImageContextParam | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.CompactedResponse]:
    """Describe `responses.compact`."""
    return Call(
        "openai/v1/responses.compact",
        "POST",
        result=_COMPACT_RESULT,
        path="/responses/compact",
        body=given(
            {
                "input": input,
                "instructions": instructions,
                "model": model,
                "previous_response_id": previous_response_id,
                "prompt_cache_key": prompt_cache_key,
                "prompt_cache_options": prompt_cache_options,
                "prompt_cache_retention": prompt_cache_retention,
                "service_tier": service_tier,
                "image": image,
            }
        ),
        options=options,
    )


def input_items_list(
    *,
    response_id: str,
    limit: int | NotGiven = NOT_GIVEN,
    order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
    after: str | NotGiven = NOT_GIVEN,
    include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.ResponseItemList, types.ItemResource]:
    """Describe `responses.input_items.list`."""
    return PageCall(
        "openai/v1/responses.input_items.list",
        "GET",
        result=_INPUT_ITEMS_LIST_RESULT,
        page=_INPUT_ITEMS_LIST_PAGE,
        path=f"/responses/{segment(response_id)}/input_items",
        query=query_pairs(
            {
                "limit": limit,
                "order": order,
                "after": after,
                "include": include,
            }
        ),
        options=options,
    )


def input_tokens_count(
    *,
    conversation: params.ConversationParam | None | NotGiven = NOT_GIVEN,
    input: str | Sequence[params.InputItemParam] | None | NotGiven = NOT_GIVEN,
    instructions: str | None | NotGiven = NOT_GIVEN,
    model: str | None | NotGiven = NOT_GIVEN,
    parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
    personality: params.PersonalityEnumParam | NotGiven = NOT_GIVEN,
    previous_response_id: str | None | NotGiven = NOT_GIVEN,
    reasoning: params.ReasoningParam | None | NotGiven = NOT_GIVEN,
    text: params.ResponseTextParam | None | NotGiven = NOT_GIVEN,
    tool_choice: params.ToolChoiceParam | None | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ToolParam] | None | NotGiven = NOT_GIVEN,
    truncation: params.TruncationEnumParam | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.InputTokenCount]:
    """Describe `responses.input_tokens.count`."""
    return Call(
        "openai/v1/responses.input_tokens.count",
        "POST",
        result=_INPUT_TOKENS_COUNT_RESULT,
        path="/responses/input_tokens",
        body=given(
            {
                "conversation": conversation,
                "input": input,
                "instructions": instructions,
                "model": model,
                "parallel_tool_calls": parallel_tool_calls,
                "personality": personality,
                "previous_response_id": previous_response_id,
                "reasoning": reasoning,
                "text": text,
                "tool_choice": tool_choice,
                "tools": tools,
                "truncation": truncation,
            }
        ),
        options=options,
    )

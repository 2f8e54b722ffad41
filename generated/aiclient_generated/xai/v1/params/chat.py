# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of XAI: `chat`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired

from typing_extensions import TypeAliasType, TypedDict

from . import shared


class FileRefParam(TypedDict):
    file_id: NotRequired[str | None]
    url: NotRequired[str | None]


class FunctionParam(TypedDict):
    arguments: str
    name: str


class FunctionChoiceParam(TypedDict):
    name: str


class FunctionDefinitionParam(TypedDict):
    description: NotRequired[str | None]
    name: str
    parameters: object
    strict: NotRequired[bool | None]


class ResponseFormatJsonObjectObjectParam(TypedDict):
    type: Literal["json_object"]


class ResponseFormatJsonSchemaParam(TypedDict):
    json_schema: object
    type: Literal["json_schema"]


class ResponseFormatTextParam(TypedDict):
    type: Literal["text"]


class StreamOptionsParam(TypedDict):
    include_usage: bool


class ToolCallParam(TypedDict):
    function: FunctionParam
    id: str
    index: NotRequired[int | None]
    type: NotRequired[str | None]


class ToolChoiceOption2Param(TypedDict):
    function: NotRequired[FunctionChoiceParam | None]
    type: str


class ToolFunctionParam(TypedDict):
    function: FunctionDefinitionParam
    type: Literal["function"]


class WebSearchOptionsParam(TypedDict):
    filters: NotRequired[object]
    search_context_size: NotRequired[str | None]
    user_location: NotRequired[object]


class ContentPartParam(TypedDict):
    file: NotRequired[FileRefParam | None]
    image_url: NotRequired[shared.ImageUrlParam | None]
    text: NotRequired[str | None]
    type: str


ResponseFormatParam = TypeAliasType(
    "ResponseFormatParam", ResponseFormatTextParam | ResponseFormatJsonObjectObjectParam | ResponseFormatJsonSchemaParam
)


ToolChoiceParam = TypeAliasType("ToolChoiceParam", str | ToolChoiceOption2Param)


class ToolLiveSearchParam(TypedDict):
    sources: Sequence[shared.SearchSourceParam]
    type: Literal["live_search"]


ContentParam = TypeAliasType("ContentParam", str | Sequence[ContentPartParam])


class MessageAssistantParam(TypedDict):
    content: NotRequired[ContentParam | None]
    name: NotRequired[str | None]
    reasoning_content: NotRequired[str | None]
    role: Literal["assistant"]
    tool_calls: NotRequired[Sequence[ToolCallParam] | None]


class MessageFunctionParam(TypedDict):
    content: ContentParam
    name: NotRequired[str | None]
    role: Literal["function"]


class MessageSystemParam(TypedDict):
    content: ContentParam
    name: NotRequired[str | None]
    role: Literal["system"]


class MessageToolParam(TypedDict):
    content: ContentParam
    role: Literal["tool"]
    tool_call_id: NotRequired[str | None]


class MessageUserParam(TypedDict):
    content: ContentParam
    name: NotRequired[str | None]
    role: Literal["user"]


ToolParam = TypeAliasType("ToolParam", ToolFunctionParam | ToolLiveSearchParam)


MessageParam = TypeAliasType(
    "MessageParam",
    MessageSystemParam | MessageUserParam | MessageAssistantParam | MessageToolParam | MessageFunctionParam,
)


class ChatRequestParam(TypedDict):
    deferred: NotRequired[bool | None]
    frequency_penalty: NotRequired[float | None]
    logit_bias: NotRequired[Mapping[str, float] | None]
    logprobs: NotRequired[bool | None]
    max_completion_tokens: NotRequired[int | None]
    max_tokens: NotRequired[int | None]
    messages: Sequence[MessageParam]
    model: str
    n: NotRequired[int | None]
    parallel_tool_calls: NotRequired[bool | None]
    presence_penalty: NotRequired[float | None]
    reasoning_effort: NotRequired[str | None]
    response_format: NotRequired[ResponseFormatParam | None]
    search_parameters: NotRequired[shared.SearchParametersParam | None]
    seed: NotRequired[int | None]
    stop: NotRequired[Sequence[str] | None]
    stream: NotRequired[bool | None]
    stream_options: NotRequired[StreamOptionsParam | None]
    temperature: NotRequired[float | None]
    tool_choice: NotRequired[ToolChoiceParam | None]
    tools: NotRequired[Sequence[ToolParam] | None]
    top_logprobs: NotRequired[int | None]
    top_p: NotRequired[float | None]
    user: NotRequired[str | None]
    web_search_options: NotRequired[WebSearchOptionsParam | None]
    prompt_cache_key: NotRequired[str | None]
    service_tier: NotRequired[str | None]


class DeferredChatRequestParam(TypedDict):
    deferred: Literal[True]
    frequency_penalty: NotRequired[float | None]
    logit_bias: NotRequired[Mapping[str, float] | None]
    logprobs: NotRequired[bool | None]
    max_completion_tokens: NotRequired[int | None]
    max_tokens: NotRequired[int | None]
    messages: Sequence[MessageParam]
    model: str
    n: NotRequired[int | None]
    parallel_tool_calls: NotRequired[bool | None]
    presence_penalty: NotRequired[float | None]
    reasoning_effort: NotRequired[str | None]
    response_format: NotRequired[ResponseFormatParam | None]
    search_parameters: NotRequired[shared.SearchParametersParam | None]
    seed: NotRequired[int | None]
    stop: NotRequired[Sequence[str] | None]
    stream: NotRequired[bool | None]
    stream_options: NotRequired[StreamOptionsParam | None]
    temperature: NotRequired[float | None]
    tool_choice: NotRequired[ToolChoiceParam | None]
    tools: NotRequired[Sequence[ToolParam] | None]
    top_logprobs: NotRequired[int | None]
    top_p: NotRequired[float | None]
    user: NotRequired[str | None]
    web_search_options: NotRequired[WebSearchOptionsParam | None]
    prompt_cache_key: NotRequired[str | None]
    service_tier: NotRequired[str | None]

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of OpenAI: `chat`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired

from typing_extensions import TypeAliasType, TypedDict

from . import shared


class ChatCompletionAllowedToolsParam(TypedDict):
    mode: Literal["auto", "required"]
    tools: Sequence[Mapping[str, object]]


class ChatCompletionAllowedToolsChoiceParam(TypedDict):
    allowed_tools: ChatCompletionAllowedToolsParam
    type: Literal["allowed_tools"]


class ChatCompletionAssistantMessageAudioParam(TypedDict):
    id: str


class ChatCompletionAssistantMessageFunctionCallParam(TypedDict):
    arguments: str
    name: str


class ChatCompletionContentPartAudioInputAudioParam(TypedDict):
    data: str
    format: Literal["wav", "mp3"]


class ChatCompletionContentPartFileFileParam(TypedDict):
    file_data: NotRequired[str]
    file_id: NotRequired[str]
    filename: NotRequired[str]


class ChatCompletionContentPartImageImageUrlParam(TypedDict):
    detail: NotRequired[Literal["auto", "low", "high", "original"]]
    url: str


class ChatCompletionContentPartRefusalParam(TypedDict):
    refusal: str
    type: Literal["refusal"]


class ChatCompletionCustomToolCustomFormatGrammarGrammarParam(TypedDict):
    definition: str
    syntax: Literal["lark", "regex"]


class ChatCompletionCustomToolCustomFormatTextParam(TypedDict):
    type: Literal["text"]


class ChatCompletionFunctionCallOptionParam(TypedDict):
    name: str


class ChatCompletionFunctionMessageParam(TypedDict):
    content: str | None
    name: str
    role: Literal["function"]


class ChatCompletionFunctionsParam(TypedDict):
    description: NotRequired[str]
    name: str
    parameters: NotRequired[Mapping[str, object]]


class ChatCompletionMessageCustomToolCallCustomParam(TypedDict):
    input: str
    name: str


class ChatCompletionMessageFunctionToolCallFunctionParam(TypedDict):
    arguments: str
    name: str


class ChatCompletionNamedToolChoiceCustomCustomParam(TypedDict):
    name: str


class ChatCompletionNamedToolChoiceFunctionParam(TypedDict):
    name: str


class ChatCompletionStreamOptionsParam(TypedDict):
    include_obfuscation: NotRequired[bool]
    include_usage: NotRequired[bool]


class FunctionObjectParam(TypedDict):
    description: NotRequired[str]
    name: str
    parameters: NotRequired[Mapping[str, object]]
    strict: NotRequired[bool | None]


class ResponseFormatJsonSchemaJsonSchemaParam(TypedDict):
    description: NotRequired[str]
    name: str
    schema: NotRequired[Mapping[str, object]]
    strict: NotRequired[bool | None]


ServiceTierParam = TypeAliasType("ServiceTierParam", Literal["auto", "default", "flex", "scale", "priority", "fast"])


StopConfigurationParam = TypeAliasType("StopConfigurationParam", str | Sequence[str])


class UpdateChatCompletionRequestParam(TypedDict):
    metadata: Mapping[str, str] | None


WebSearchContextSizeParam = TypeAliasType("WebSearchContextSizeParam", Literal["low", "medium", "high"])


class WebSearchLocationParam(TypedDict):
    city: NotRequired[str]
    country: NotRequired[str]
    region: NotRequired[str]
    timezone: NotRequired[str]


class ChatCompletionCustomToolCustomFormatGrammarParam(TypedDict):
    grammar: ChatCompletionCustomToolCustomFormatGrammarGrammarParam
    type: Literal["grammar"]


class ChatCompletionFunctionToolParam(TypedDict):
    function: FunctionObjectParam
    type: Literal["function"]


class ChatCompletionMessageCustomToolCallParam(TypedDict):
    custom: ChatCompletionMessageCustomToolCallCustomParam
    id: str
    type: Literal["custom"]


class ChatCompletionMessageFunctionToolCallParam(TypedDict):
    function: ChatCompletionMessageFunctionToolCallFunctionParam
    id: str
    type: Literal["function"]


ChatCompletionMessageToolCallListItemParam = TypeAliasType(
    "ChatCompletionMessageToolCallListItemParam",
    ChatCompletionMessageFunctionToolCallParam | ChatCompletionMessageCustomToolCallParam,
)


class ChatCompletionNamedToolChoiceParam(TypedDict):
    function: ChatCompletionNamedToolChoiceFunctionParam
    type: Literal["function"]


class ChatCompletionNamedToolChoiceCustomParam(TypedDict):
    custom: ChatCompletionNamedToolChoiceCustomCustomParam
    type: Literal["custom"]


ChatCompletionToolChoiceOptionObjectParam = TypeAliasType(
    "ChatCompletionToolChoiceOptionObjectParam",
    ChatCompletionAllowedToolsChoiceParam
    | ChatCompletionNamedToolChoiceParam
    | ChatCompletionNamedToolChoiceCustomParam,
)


class CreateChatCompletionRequestWebSearchOptionsUserLocationParam(TypedDict):
    approximate: WebSearchLocationParam
    type: Literal["approximate"]


class CreateCompletionRequestParam(TypedDict):
    best_of: NotRequired[int | None]
    echo: NotRequired[bool | None]
    frequency_penalty: NotRequired[float | None]
    logit_bias: NotRequired[Mapping[str, int] | None]
    logprobs: NotRequired[int | None]
    max_tokens: NotRequired[int | None]
    model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str
    n: NotRequired[int | None]
    presence_penalty: NotRequired[float | None]
    prompt: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None
    seed: NotRequired[int | None]
    stop: NotRequired[StopConfigurationParam | None]
    stream: NotRequired[bool | None]
    stream_options: NotRequired[ChatCompletionStreamOptionsParam | None]
    suffix: NotRequired[str | None]
    temperature: NotRequired[float | None]
    top_p: NotRequired[float | None]
    user: NotRequired[str]


class ResponseFormatJsonSchemaParam(TypedDict):
    json_schema: ResponseFormatJsonSchemaJsonSchemaParam
    type: Literal["json_schema"]


class ChatCompletionContentPartAudioParam(TypedDict):
    input_audio: ChatCompletionContentPartAudioInputAudioParam
    prompt_cache_breakpoint: NotRequired[shared.PromptCacheBreakpointParam]
    type: Literal["input_audio"]


class ChatCompletionContentPartFileParam(TypedDict):
    file: ChatCompletionContentPartFileFileParam
    prompt_cache_breakpoint: NotRequired[shared.PromptCacheBreakpointParam]
    type: Literal["file"]


class ChatCompletionContentPartImageParam(TypedDict):
    image_url: ChatCompletionContentPartImageImageUrlParam
    prompt_cache_breakpoint: NotRequired[shared.PromptCacheBreakpointParam]
    type: Literal["image_url"]


class ChatCompletionContentPartTextParam(TypedDict):
    prompt_cache_breakpoint: NotRequired[shared.PromptCacheBreakpointParam]
    text: str
    type: Literal["text"]


ChatCompletionCustomToolCustomFormatParam = TypeAliasType(
    "ChatCompletionCustomToolCustomFormatParam",
    ChatCompletionCustomToolCustomFormatTextParam | ChatCompletionCustomToolCustomFormatGrammarParam,
)


class ChatCompletionDeveloperMessageParam(TypedDict):
    content: str | Sequence[ChatCompletionContentPartTextParam]
    name: NotRequired[str]
    role: Literal["developer"]


class ChatCompletionSystemMessageParam(TypedDict):
    content: str | Sequence[ChatCompletionContentPartTextParam]
    name: NotRequired[str]
    role: Literal["system"]


ChatCompletionToolChoiceOptionParam = TypeAliasType(
    "ChatCompletionToolChoiceOptionParam",
    ChatCompletionToolChoiceOptionObjectParam | Literal["none", "auto", "required"],
)


class ChatCompletionToolMessageParam(TypedDict):
    content: str | Sequence[ChatCompletionContentPartTextParam]
    role: Literal["tool"]
    tool_call_id: str


ChatCompletionUserContentPartParam = TypeAliasType(
    "ChatCompletionUserContentPartParam",
    ChatCompletionContentPartTextParam
    | ChatCompletionContentPartImageParam
    | ChatCompletionContentPartAudioParam
    | ChatCompletionContentPartFileParam,
)


class ChatCompletionUserMessageParam(TypedDict):
    content: str | Sequence[ChatCompletionUserContentPartParam]
    name: NotRequired[str]
    role: Literal["user"]


class CreateChatCompletionRequestAudioParam(TypedDict):
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
    voice: shared.VoiceIdsOrCustomVoiceParam


CreateChatCompletionRequestResponseFormatParam = TypeAliasType(
    "CreateChatCompletionRequestResponseFormatParam",
    shared.ResponseFormatTextParam | ResponseFormatJsonSchemaParam | shared.ResponseFormatJsonObjectParam,
)


class CreateChatCompletionRequestWebSearchOptionsParam(TypedDict):
    search_context_size: NotRequired[WebSearchContextSizeParam]
    user_location: NotRequired[CreateChatCompletionRequestWebSearchOptionsUserLocationParam | None]


class PredictionContentParam(TypedDict):
    content: str | Sequence[ChatCompletionContentPartTextParam]
    type: Literal["content"]


ChatCompletionAssistantContentPartParam = TypeAliasType(
    "ChatCompletionAssistantContentPartParam",
    ChatCompletionContentPartTextParam | ChatCompletionContentPartRefusalParam,
)


class ChatCompletionAssistantMessageParam(TypedDict):
    audio: NotRequired[ChatCompletionAssistantMessageAudioParam | None]
    content: NotRequired[str | Sequence[ChatCompletionAssistantContentPartParam] | None]
    function_call: NotRequired[ChatCompletionAssistantMessageFunctionCallParam | None]
    name: NotRequired[str]
    refusal: NotRequired[str | None]
    role: Literal["assistant"]
    tool_calls: NotRequired[Sequence[ChatCompletionMessageToolCallListItemParam]]


class ChatCompletionCustomToolCustomParam(TypedDict):
    description: NotRequired[str]
    format: NotRequired[ChatCompletionCustomToolCustomFormatParam]
    name: str


ChatCompletionInputMessageParam = TypeAliasType(
    "ChatCompletionInputMessageParam",
    ChatCompletionDeveloperMessageParam
    | ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | ChatCompletionFunctionMessageParam,
)


class ChatCompletionCustomToolParam(TypedDict):
    custom: ChatCompletionCustomToolCustomParam
    type: Literal["custom"]


CreateChatCompletionRequestToolParam = TypeAliasType(
    "CreateChatCompletionRequestToolParam", ChatCompletionFunctionToolParam | ChatCompletionCustomToolParam
)


class CreateChatCompletionRequestParam(TypedDict):
    metadata: NotRequired[Mapping[str, str] | None]
    prompt_cache_key: NotRequired[str | None]
    prompt_cache_retention: NotRequired[Literal["in_memory", "24h"] | None]
    safety_identifier: NotRequired[str | None]
    temperature: NotRequired[float | None]
    top_logprobs: NotRequired[int | None]
    top_p: NotRequired[float | None]
    user: NotRequired[str]
    prompt_cache_options: NotRequired[shared.PromptCacheOptionsParam]
    audio: NotRequired[CreateChatCompletionRequestAudioParam | None]
    frequency_penalty: NotRequired[float | None]
    function_call: NotRequired[Literal["none", "auto"] | ChatCompletionFunctionCallOptionParam]
    functions: NotRequired[Sequence[ChatCompletionFunctionsParam]]
    logit_bias: NotRequired[Mapping[str, int] | None]
    logprobs: NotRequired[bool | None]
    max_completion_tokens: NotRequired[int | None]
    max_tokens: NotRequired[int | None]
    messages: Sequence[ChatCompletionInputMessageParam]
    modalities: NotRequired[Sequence[Literal["text", "audio"]] | None]
    model: shared.ModelIdsSharedParam
    moderation: NotRequired[shared.ModerationParam | None]
    n: NotRequired[int | None]
    parallel_tool_calls: NotRequired[bool]
    prediction: NotRequired[PredictionContentParam | None]
    presence_penalty: NotRequired[float | None]
    reasoning_effort: NotRequired[shared.ReasoningEffortParam | None]
    response_format: NotRequired[CreateChatCompletionRequestResponseFormatParam]
    seed: NotRequired[int | None]
    service_tier: NotRequired[ServiceTierParam | None]
    stop: NotRequired[StopConfigurationParam | None]
    store: NotRequired[bool | None]
    stream: NotRequired[bool | None]
    stream_options: NotRequired[ChatCompletionStreamOptionsParam | None]
    tool_choice: NotRequired[ChatCompletionToolChoiceOptionParam]
    tools: NotRequired[Sequence[CreateChatCompletionRequestToolParam]]
    verbosity: NotRequired[shared.VerbosityParam | None]
    web_search_options: NotRequired[CreateChatCompletionRequestWebSearchOptionsParam]

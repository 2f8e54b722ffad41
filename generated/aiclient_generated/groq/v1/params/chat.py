# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of Groq: `chat`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired

from typing_extensions import TypeAliasType, TypedDict

from . import shared


class ChatCompletionAssistantMessageFunctionCallParam(TypedDict):
    arguments: NotRequired[str]
    name: NotRequired[str]


class ChatCompletionContentPartDocumentDocumentParam(TypedDict):
    data: Mapping[str, object]
    id: NotRequired[str | None]


class ChatCompletionContentPartImageImageUrlParam(TypedDict):
    detail: NotRequired[Literal["auto", "low", "high"]]
    url: str


class ChatCompletionContentPartTextParam(TypedDict):
    text: str
    type: Literal["text"]


class ChatCompletionDocumentSourceJSONParam(TypedDict):
    data: Mapping[str, object]
    type: Literal["json"]


class ChatCompletionDocumentSourceTextParam(TypedDict):
    text: str
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


class ChatCompletionMessageToolCallFunctionParam(TypedDict):
    arguments: str
    name: str


class ChatCompletionNamedToolChoiceFunctionParam(TypedDict):
    name: str


class ChatCompletionSystemMessageParam(TypedDict):
    content: str | Sequence[ChatCompletionContentPartTextParam]
    name: NotRequired[str]
    role: Literal["system", "developer"]


class CreateChatCompletionRequestCompoundCustomModelsParam(TypedDict):
    answering_model: NotRequired[str | None]
    reasoning_model: NotRequired[str | None]


class CreateChatCompletionRequestCompoundCustomToolsWolframSettingsParam(TypedDict):
    authorization: NotRequired[str | None]


class CreateChatCompletionRequestSearchSettingsParam(TypedDict):
    country: NotRequired[str | None]
    exclude_domains: NotRequired[Sequence[str] | None]
    include_domains: NotRequired[Sequence[str] | None]
    include_images: NotRequired[bool | None]


class FunctionObjectParam(TypedDict):
    description: NotRequired[str]
    name: str
    parameters: NotRequired[Mapping[str, object]]
    strict: NotRequired[bool]


class ResponseFormatJsonSchemaJsonSchemaParam(TypedDict):
    description: NotRequired[str]
    name: str
    schema: NotRequired[Mapping[str, object]]
    strict: NotRequired[bool | None]


class ChatCompletionContentPartDocumentParam(TypedDict):
    document: ChatCompletionContentPartDocumentDocumentParam
    type: Literal["document"]


class ChatCompletionContentPartImageParam(TypedDict):
    image_url: ChatCompletionContentPartImageImageUrlParam
    type: Literal["image_url"]


ChatCompletionDocumentSourceParam = TypeAliasType(
    "ChatCompletionDocumentSourceParam", ChatCompletionDocumentSourceTextParam | ChatCompletionDocumentSourceJSONParam
)


class ChatCompletionMessageToolCallParam(TypedDict):
    function: ChatCompletionMessageToolCallFunctionParam
    id: str
    type: Literal["function"]


class ChatCompletionNamedToolChoiceParam(TypedDict):
    function: ChatCompletionNamedToolChoiceFunctionParam
    type: Literal["function"]


class ChatCompletionToolParam(TypedDict):
    function: NotRequired[FunctionObjectParam]
    type: Literal["function", "browser_search", "code_interpreter"] | str


ChatCompletionToolChoiceOptionParam = TypeAliasType(
    "ChatCompletionToolChoiceOptionParam", Literal["none", "auto", "required"] | ChatCompletionNamedToolChoiceParam
)


class CreateChatCompletionRequestCompoundCustomToolsParam(TypedDict):
    enabled_tools: NotRequired[Sequence[str] | None]
    wolfram_settings: NotRequired[CreateChatCompletionRequestCompoundCustomToolsWolframSettingsParam | None]


class ResponseFormatJsonSchemaParam(TypedDict):
    json_schema: ResponseFormatJsonSchemaJsonSchemaParam
    type: Literal["json_schema"]


class ChatCompletionAssistantMessageParam(TypedDict):
    content: NotRequired[str | Sequence[ChatCompletionContentPartTextParam] | None]
    function_call: NotRequired[ChatCompletionAssistantMessageFunctionCallParam]
    name: NotRequired[str]
    reasoning: NotRequired[str | None]
    role: Literal["assistant"]
    tool_calls: NotRequired[Sequence[ChatCompletionMessageToolCallParam]]


ChatCompletionContentPartParam = TypeAliasType(
    "ChatCompletionContentPartParam",
    ChatCompletionContentPartTextParam | ChatCompletionContentPartImageParam | ChatCompletionContentPartDocumentParam,
)


class ChatCompletionDocumentParam(TypedDict):
    id: NotRequired[str | None]
    source: ChatCompletionDocumentSourceParam


class ChatCompletionToolMessageParam(TypedDict):
    content: str | Sequence[ChatCompletionContentPartParam]
    role: Literal["tool"]
    tool_call_id: str


class ChatCompletionUserMessageParam(TypedDict):
    content: str | Sequence[ChatCompletionContentPartParam]
    name: NotRequired[str]
    role: Literal["user"]


class CreateChatCompletionRequestCompoundCustomParam(TypedDict):
    models: NotRequired[CreateChatCompletionRequestCompoundCustomModelsParam | None]
    tools: NotRequired[CreateChatCompletionRequestCompoundCustomToolsParam | None]


CreateChatCompletionRequestResponseFormatParam = TypeAliasType(
    "CreateChatCompletionRequestResponseFormatParam",
    shared.ResponseFormatTextParam | ResponseFormatJsonSchemaParam | shared.ResponseFormatJsonObjectParam,
)


ChatCompletionInputMessageParam = TypeAliasType(
    "ChatCompletionInputMessageParam",
    ChatCompletionSystemMessageParam
    | ChatCompletionUserMessageParam
    | ChatCompletionAssistantMessageParam
    | ChatCompletionToolMessageParam
    | ChatCompletionFunctionMessageParam,
)


class CreateChatCompletionRequestParam(TypedDict):
    citation_options: NotRequired[Literal["enabled", "disabled"] | None]
    compound_custom: NotRequired[CreateChatCompletionRequestCompoundCustomParam | None]
    disable_tool_validation: NotRequired[bool]
    documents: NotRequired[Sequence[ChatCompletionDocumentParam] | None]
    exclude_domains: NotRequired[Sequence[str] | None]
    frequency_penalty: NotRequired[float | None]
    function_call: NotRequired[Literal["none", "auto", "required"] | ChatCompletionFunctionCallOptionParam | None]
    functions: NotRequired[Sequence[ChatCompletionFunctionsParam] | None]
    include_domains: NotRequired[Sequence[str] | None]
    include_reasoning: NotRequired[bool | None]
    logit_bias: NotRequired[Mapping[str, int] | None]
    logprobs: NotRequired[bool | None]
    max_completion_tokens: NotRequired[int | None]
    max_tokens: NotRequired[int | None]
    messages: Sequence[ChatCompletionInputMessageParam]
    metadata: NotRequired[Mapping[str, str] | None]
    model: (
        Literal[
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
        | str
    )
    n: NotRequired[int | None]
    parallel_tool_calls: NotRequired[bool | None]
    presence_penalty: NotRequired[float | None]
    reasoning_effort: NotRequired[Literal["none", "default", "low", "medium", "high"] | None]
    reasoning_format: NotRequired[Literal["hidden", "raw", "parsed"] | None]
    response_format: NotRequired[CreateChatCompletionRequestResponseFormatParam | None]
    search_settings: NotRequired[CreateChatCompletionRequestSearchSettingsParam | None]
    seed: NotRequired[int | None]
    service_tier: NotRequired[Literal["auto", "on_demand", "flex", "performance"] | None]
    stop: NotRequired[str | Sequence[str] | None]
    store: NotRequired[bool | None]
    stream: NotRequired[bool | None]
    temperature: NotRequired[float | None]
    tool_choice: NotRequired[ChatCompletionToolChoiceOptionParam | None]
    tools: NotRequired[Sequence[ChatCompletionToolParam] | None]
    top_logprobs: NotRequired[int | None]
    top_p: NotRequired[float | None]
    user: NotRequired[str | None]

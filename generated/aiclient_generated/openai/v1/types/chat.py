# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of OpenAI: `chat`."""

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from aiclient.wire.model import WireModel
from aiclient.wire.unions import OpenUnion

from . import shared
from ._unknown import UnknownType


class ChatCompletionChunkDeltaAudio(WireModel):
    id: str | None = None
    data: str | None = None
    expires_at: int | None = None
    transcript: str | None = None


class ChatCompletionChunkDeltaFunctionCall(WireModel):
    arguments: str | None = None
    name: str | None = None


class ChatCompletionChunkToolCallFunction(WireModel):
    arguments: str | None = None
    name: str | None = None


class ChatCompletionContentPartImageImageUrl(WireModel):
    detail: Literal["auto", "low", "high", "original"] | str | None = None
    url: str


class ChatCompletionDeleted(WireModel):
    deleted: bool
    id: str
    object: Literal["chat.completion.deleted"]


class ChatCompletionMessageAnnotationUrlCitation(WireModel):
    end_index: int
    start_index: int
    title: str
    url: str


class ChatCompletionMessageAudio(WireModel):
    data: str
    expires_at: int
    id: str
    transcript: str


class ChatCompletionMessageCustomToolCallCustom(WireModel):
    input: str
    name: str


class ChatCompletionMessageFunctionCall(WireModel):
    arguments: str
    name: str


class ChatCompletionMessageFunctionToolCallFunction(WireModel):
    arguments: str
    name: str


class ChatCompletionMessageListDataItemAnnotationUrlCitation(WireModel):
    end_index: int
    start_index: int
    title: str
    url: str


class ChatCompletionMessageListDataItemAudio(WireModel):
    data: str
    expires_at: int
    id: str
    transcript: str


class ChatCompletionMessageListDataItemFunctionCall(WireModel):
    arguments: str
    name: str


class ChatCompletionModerationError(WireModel):
    code: str
    message: str
    type: Literal["error"]


class ChatCompletionTokenLogprobTopLogprob(WireModel):
    bytes: list[int] | None
    logprob: float
    token: str


class CompletionChoiceLogprobs(WireModel):
    text_offset: list[int] | None = None
    token_logprobs: list[float] | None = None
    tokens: list[str] | None = None
    top_logprobs: list[dict[str, float]] | None = None


class CompletionUsageCompletionTokensDetails(WireModel):
    accepted_prediction_tokens: int | None = None
    audio_tokens: int | None = None
    reasoning_tokens: int | None = None
    rejected_prediction_tokens: int | None = None
    text_tokens: int | None = None


class CompletionUsagePromptTokensDetails(WireModel):
    audio_tokens: int | None = None
    cache_write_tokens: int | None = None
    cached_tokens: int | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None


ServiceTier = TypeAliasType("ServiceTier", Literal["auto", "default", "flex", "scale", "priority", "fast"] | str)


class ChatCompletionChunkToolCall(WireModel):
    function: ChatCompletionChunkToolCallFunction | None = None
    id: str | None = None
    index: int
    type: Literal["function"] | None = None


class ChatCompletionMessageAnnotation(WireModel):
    type: Literal["url_citation"]
    url_citation: ChatCompletionMessageAnnotationUrlCitation


class ChatCompletionMessageCustomToolCall(WireModel):
    custom: ChatCompletionMessageCustomToolCallCustom
    id: str
    type: Literal["custom"]


class ChatCompletionMessageFunctionToolCall(WireModel):
    function: ChatCompletionMessageFunctionToolCallFunction
    id: str
    type: Literal["function"]


class ChatCompletionMessageListDataItemAnnotation(WireModel):
    type: Literal["url_citation"]
    url_citation: ChatCompletionMessageListDataItemAnnotationUrlCitation


ChatCompletionMessageToolCallListItem = TypeAliasType(
    "ChatCompletionMessageToolCallListItem",
    Annotated[
        Union[ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall, UnknownType],
        OpenUnion(
            "type",
            (
                ("function",),
                ("custom",),
            ),
        ),
    ],
)


class ChatCompletionModerationResults(WireModel):
    model: str
    results: list[shared.ModerationResultBody]
    type: Literal["moderation_results"]


class ChatCompletionTokenLogprob(WireModel):
    bytes: list[int] | None
    logprob: float
    token: str
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprob]


class CompletionChoice(WireModel):
    finish_reason: Literal["stop", "length", "content_filter"] | str
    index: int
    logprobs: CompletionChoiceLogprobs | None
    text: str


class CompletionUsage(WireModel):
    completion_tokens: int
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = None
    prompt_tokens: int
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = None
    total_tokens: int


class ChatCompletionChoiceLogprobs(WireModel):
    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None


class ChatCompletionChunkChoiceLogprobs(WireModel):
    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None


class ChatCompletionChunkDelta(WireModel):
    content: str | None = None
    function_call: ChatCompletionChunkDeltaFunctionCall | None = None
    refusal: str | None = None
    role: Literal["developer", "system", "user", "assistant", "tool"] | str | None = None
    tool_calls: list[ChatCompletionChunkToolCall] | None = None
    audio: ChatCompletionChunkDeltaAudio | None = None


class ChatCompletionContentPartImage(WireModel):
    image_url: ChatCompletionContentPartImageImageUrl
    prompt_cache_breakpoint: shared.PromptCacheBreakpointParam | None = None
    type: Literal["image_url"]


class ChatCompletionContentPartText(WireModel):
    prompt_cache_breakpoint: shared.PromptCacheBreakpointParam | None = None
    text: str
    type: Literal["text"]


class ChatCompletionMessage(WireModel):
    annotations: list[ChatCompletionMessageAnnotation] | None = None
    audio: ChatCompletionMessageAudio | None = None
    content: str | None
    function_call: ChatCompletionMessageFunctionCall | None = None
    refusal: str | None = None
    role: Literal["assistant"]
    tool_calls: list[ChatCompletionMessageToolCallListItem] | None = None


ChatCompletionMessageListDataItemContentPart = TypeAliasType(
    "ChatCompletionMessageListDataItemContentPart",
    Annotated[
        Union[ChatCompletionContentPartText | ChatCompletionContentPartImage, UnknownType],
        OpenUnion(
            "type",
            (
                ("text",),
                ("image_url",),
            ),
        ),
    ],
)


ChatCompletionModerationInput = TypeAliasType(
    "ChatCompletionModerationInput",
    Annotated[
        Union[ChatCompletionModerationResults | ChatCompletionModerationError, UnknownType],
        OpenUnion(
            "type",
            (
                ("moderation_results",),
                ("error",),
            ),
        ),
    ],
)


ChatCompletionModerationOutput = TypeAliasType(
    "ChatCompletionModerationOutput",
    Annotated[
        Union[ChatCompletionModerationResults | ChatCompletionModerationError, UnknownType],
        OpenUnion(
            "type",
            (
                ("moderation_results",),
                ("error",),
            ),
        ),
    ],
)


class Completion(WireModel):
    choices: list[CompletionChoice]
    created: int
    id: str
    model: str
    object: Literal["text_completion"]
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None


class ChatCompletionChoice(WireModel):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | str
    index: int
    logprobs: ChatCompletionChoiceLogprobs | None = None
    message: ChatCompletionMessage


class ChatCompletionChunkChoice(WireModel):
    delta: ChatCompletionChunkDelta
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | str | None
    index: int
    logprobs: ChatCompletionChunkChoiceLogprobs | None = None


class ChatCompletionMessageListDataItem(WireModel):
    annotations: list[ChatCompletionMessageListDataItemAnnotation] | None = None
    audio: ChatCompletionMessageListDataItemAudio | None = None
    content: str | None
    function_call: ChatCompletionMessageListDataItemFunctionCall | None = None
    refusal: str | None = None
    role: Literal["assistant"]
    tool_calls: list[ChatCompletionMessageToolCallListItem] | None = None
    content_parts: list[ChatCompletionMessageListDataItemContentPart] | None = None
    id: str


class ChatCompletionModeration(WireModel):
    input: ChatCompletionModerationInput
    output: ChatCompletionModerationOutput


class ChatCompletion(WireModel):
    choices: list[ChatCompletionChoice]
    created: int
    id: str
    metadata: dict[str, str] | None = None
    model: str
    moderation: ChatCompletionModeration | None = None
    object: Literal["chat.completion"]
    service_tier: ServiceTier | None = None
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None


class ChatCompletionChunk(WireModel):
    choices: list[ChatCompletionChunkChoice]
    created: int
    id: str
    model: str
    moderation: ChatCompletionModeration | None = None
    obfuscation: str | None = None
    object: Literal["chat.completion.chunk"]
    service_tier: ServiceTier | None = None
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None


class ChatCompletionList(WireModel):
    data: list[ChatCompletion]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


class ChatCompletionMessageList(WireModel):
    data: list[ChatCompletionMessageListDataItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]

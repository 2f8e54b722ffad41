# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of XAI: `chat`."""

from aiclient.wire.model import WireModel

from . import shared


class CompletionUsageDetail(WireModel):
    accepted_prediction_tokens: int
    audio_tokens: int
    reasoning_tokens: int
    rejected_prediction_tokens: int


class DeferredChatCompletion(WireModel):
    request_id: str


class Function(WireModel):
    arguments: str
    name: str


class OutputFile(WireModel):
    file_id: str
    name: str


class PromptUsageDetail(WireModel):
    audio_tokens: int
    cached_tokens: int
    image_tokens: int
    text_tokens: int


class ToolCall(WireModel):
    function: Function
    id: str
    index: int | None = None
    type: str | None = None


class Usage(WireModel):
    completion_tokens: int
    completion_tokens_details: CompletionUsageDetail
    cost_in_usd_ticks: int
    num_sources_used: int
    prompt_tokens: int
    prompt_tokens_details: PromptUsageDetail
    total_tokens: int


class ChatCompletionChunkDelta(WireModel):
    content: str | None = None
    images: list[str] | None = None
    reasoning_content: str | None = None
    role: str | None = None
    tool_calls: list[ToolCall] | None = None


class ChatCompletionMessage(WireModel):
    content: str | None = None
    reasoning_content: str | None = None
    refusal: str | None = None
    role: str
    tool_calls: list[ToolCall] | None = None


class LogProbs(WireModel):
    content: list[shared.TokenLogProb] | None = None


class ChatCompletionChoice(WireModel):
    finish_reason: str | None = None
    index: int
    logprobs: LogProbs | None = None
    message: ChatCompletionMessage


class ChatCompletionChunkChoice(WireModel):
    delta: ChatCompletionChunkDelta
    finish_reason: str | None = None
    index: int
    logprobs: LogProbs | None = None


class ChatCompletion(WireModel):
    choices: list[ChatCompletionChoice]
    citations: list[str] | None = None
    created: int
    id: str
    model: str
    object: str
    output_files: list[OutputFile] | None = None
    system_fingerprint: str | None = None
    usage: Usage | None = None
    service_tier: str | None = None


class ChatCompletionChunk(WireModel):
    choices: list[ChatCompletionChunkChoice]
    citations: list[str] | None = None
    created: int
    id: str
    model: str
    object: str
    output_files: list[OutputFile] | None = None
    system_fingerprint: str | None = None
    usage: Usage | None = None
    service_tier: str | None = None

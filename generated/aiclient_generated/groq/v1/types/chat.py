# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Groq: `chat`."""

from typing import Literal

from aiclient.wire.json import Json
from aiclient.wire.model import WireModel


class BrowserResult(WireModel):
    content: str | None = None
    live_view_url: str | None = None
    title: str
    url: str


class ChartElement(WireModel):
    angle: float | None = None
    first_quartile: float | None = None
    group: str | None = None
    label: str
    max: float | None = None
    median: float | None = None
    min: float | None = None
    outliers: list[float] | None = None
    points: list[list[float]] | None = None
    radius: float | None = None
    third_quartile: float | None = None
    value: float | None = None


class ChatCompletionChunkDeltaFunctionCall(WireModel):
    arguments: str | None = None
    name: str | None = None


class ChatCompletionChunkToolCallFunction(WireModel):
    arguments: str | None = None
    name: str | None = None


class ChatCompletionMcpListToolTool(WireModel):
    annotations: Json | None = None
    description: str | None = None
    input_schema: dict[str, Json] | None = None
    name: str | None = None


class ChatCompletionMessageExecutedToolSearchResultsResult(WireModel):
    content: str | None = None
    score: float | None = None
    title: str | None = None
    url: str | None = None


class ChatCompletionMessageFunctionCall(WireModel):
    arguments: str
    name: str


class ChatCompletionMessageToolCallFunction(WireModel):
    arguments: str
    name: str


class ChatCompletionTokenLogprobTopLogprob(WireModel):
    bytes: list[int] | None
    logprob: float
    token: str


class CompletionUsageCompletionTokensDetails(WireModel):
    reasoning_tokens: int


class CompletionUsagePromptTokensDetails(WireModel):
    cached_tokens: int


class DebugData(WireModel):
    input_token_ids: list[int] | None = None
    input_tokens: list[str] | None = None
    output_token_ids: list[int] | None = None
    output_tokens: list[str] | None = None


class DocumentCitation(WireModel):
    document_id: str
    end_index: int
    start_index: int


class FunctionCitation(WireModel):
    end_index: int
    start_index: int
    tool_call_id: str


class XGroqNonStreamingUsage(WireModel):
    dram_cached_tokens: int | None = None
    sram_cached_tokens: int | None = None


class Annotation(WireModel):
    document_citation: DocumentCitation | None = None
    function_citation: FunctionCitation | None = None
    type: Literal["document_citation", "function_citation"] | str


class Chart(WireModel):
    elements: list[ChartElement]
    title: str | None = None
    type: Literal["bar", "box_and_whisker", "line", "pie", "scatter", "superchart", "unknown"] | str
    x_label: str | None = None
    x_scale: str | None = None
    x_tick_labels: list[str] | None = None
    x_ticks: list[float] | None = None
    x_unit: str | None = None
    y_label: str | None = None
    y_scale: str | None = None
    y_tick_labels: list[str] | None = None
    y_ticks: list[float] | None = None
    y_unit: str | None = None


class ChatCompletionChunkToolCall(WireModel):
    function: ChatCompletionChunkToolCallFunction | None = None
    id: str | None = None
    index: int
    type: Literal["function"] | None = None


class ChatCompletionMcpListTool(WireModel):
    id: str | None = None
    server_label: str | None = None
    tools: list[ChatCompletionMcpListToolTool] | None = None
    type: str | None = None


class ChatCompletionMessageExecutedToolSearchResults(WireModel):
    images: list[str] | None = None
    results: list[ChatCompletionMessageExecutedToolSearchResultsResult] | None = None


class ChatCompletionMessageToolCall(WireModel):
    function: ChatCompletionMessageToolCallFunction
    id: str
    type: Literal["function"]


class ChatCompletionTokenLogprob(WireModel):
    bytes: list[int] | None
    logprob: float
    token: str
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprob]


class CodeExecutionResult(WireModel):
    chart: Chart | None = None
    charts: list[Chart] | None = None
    png: str | None = None
    text: str | None = None


class CompletionUsage(WireModel):
    completion_time: float | None = None
    completion_tokens: int
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = None
    prompt_time: float | None = None
    prompt_tokens: int
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = None
    queue_time: float | None = None
    total_time: float | None = None
    total_tokens: int


class XGroqNonStreaming(WireModel):
    debug: DebugData | None = None
    id: str
    seed: int | None = None
    usage: XGroqNonStreamingUsage | None = None


class ChatCompletionChoiceLogprobs(WireModel):
    content: list[ChatCompletionTokenLogprob] | None


class ChatCompletionChunkChoiceLogprobs(WireModel):
    content: list[ChatCompletionTokenLogprob] | None


class ChatCompletionMessageExecutedTool(WireModel):
    arguments: str
    browser_results: list[BrowserResult] | None = None
    code_results: list[CodeExecutionResult] | None = None
    index: int
    output: str | None = None
    search_results: ChatCompletionMessageExecutedToolSearchResults | None = None
    type: str


class ChatCompletionUsageBreakdownModel2(WireModel):
    model: str
    usage: CompletionUsage


class ChatCompletionChunkDelta(WireModel):
    annotations: list[Annotation] | None = None
    content: str | None = None
    executed_tools: list[ChatCompletionMessageExecutedTool] | None = None
    function_call: ChatCompletionChunkDeltaFunctionCall | None = None
    reasoning: str | None = None
    role: Literal["system", "user", "assistant", "tool"] | str | None = None
    tool_calls: list[ChatCompletionChunkToolCall] | None = None
    channel: str | None = None


class ChatCompletionMessage(WireModel):
    annotations: list[Annotation] | None = None
    content: str | None = None
    executed_tools: list[ChatCompletionMessageExecutedTool] | None = None
    function_call: ChatCompletionMessageFunctionCall | None = None
    reasoning: str | None = None
    role: Literal["assistant"]
    tool_calls: list[ChatCompletionMessageToolCall] | None = None


class ChatCompletionUsageBreakdown(WireModel):
    models: list[ChatCompletionUsageBreakdownModel2] | None


class XGroq(WireModel):
    debug: DebugData | None = None
    error: str | None = None
    id: str | None = None
    seed: int | None = None
    usage: CompletionUsage | None = None
    usage_breakdown: ChatCompletionUsageBreakdown | None = None


class ChatCompletionChoice(WireModel):
    finish_reason: Literal["stop", "length", "tool_calls", "function_call"] | str
    index: int
    logprobs: ChatCompletionChoiceLogprobs | None
    message: ChatCompletionMessage


class ChatCompletionChunkChoice(WireModel):
    delta: ChatCompletionChunkDelta
    finish_reason: Literal["stop", "length", "tool_calls", "function_call"] | str | None
    index: int
    logprobs: ChatCompletionChunkChoiceLogprobs | None = None


class ChatCompletion(WireModel):
    choices: list[ChatCompletionChoice]
    created: int
    id: str
    mcp_list_tools: list[ChatCompletionMcpListTool] | None = None
    model: str
    object: Literal["chat.completion"]
    service_tier: Literal["auto", "on_demand", "flex", "performance"] | str | None = None
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None
    usage_breakdown: ChatCompletionUsageBreakdown | None = None
    x_groq: XGroqNonStreaming | None = None


class ChatCompletionChunk(WireModel):
    choices: list[ChatCompletionChunkChoice]
    created: int
    id: str
    model: str
    object: Literal["chat.completion.chunk"]
    system_fingerprint: str | None = None
    x_groq: XGroq | None = None
    usage: CompletionUsage | None = None

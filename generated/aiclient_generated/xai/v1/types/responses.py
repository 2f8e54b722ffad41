# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of XAI: `responses`."""

from typing import Annotated, Literal, Union

from pydantic import Field
from typing_extensions import TypeAliasType

from aiclient.wire.json import Json
from aiclient.wire.model import WireModel
from aiclient.wire.unions import AnyOf, OpenUnion

from . import shared
from ._unknown import UnknownType


class Annotation(WireModel):
    end_index: int | None = None
    start_index: int | None = None
    title: str | None = None
    type: str
    url: str


class CodeInterpreterOutputImage(WireModel):
    type: Literal["image"]
    url: str


class CodeInterpreterOutputLogs(WireModel):
    logs: str
    type: Literal["logs"]


class CustomToolCall(WireModel):
    call_id: str
    id: str
    input: str | None = None
    name: str
    status: str | None = None
    type: Literal["custom_tool_call"]


class FileSearchResult(WireModel):
    file_id: str
    filename: str
    score: float | None = None
    text: str


class FunctionToolCall(WireModel):
    arguments: str
    call_id: str
    id: str | None = None
    name: str
    status: str | None = None
    type: Literal["function_call"]


class IncompleteDetailsOption1(WireModel):
    reason: Literal["max_output_tokens"]


class IncompleteDetailsOption2(WireModel):
    reason: Literal["max_prompt_tokens"]


class IncompleteDetailsOption3(WireModel):
    reason: Literal["max_time_limit"]


class InputTokensDetails(WireModel):
    cached_tokens: int


class LocalShellSkill(WireModel):
    description: str
    name: str
    path: str


class McpCall(WireModel):
    arguments: str
    error: str | None = None
    id: str | None = None
    name: str
    output: str
    server_label: str
    status: str | None = None
    type: Literal["mcp_call"]


class OutputMessageContentRefusal(WireModel):
    refusal: str
    type: Literal["refusal"]


class OutputTokensDetails(WireModel):
    reasoning_tokens: int


class ReasoningConfiguration(WireModel):
    effort: str | None = None
    generate_summary: str | None = None
    summary: str | None = None


class ReasoningText(WireModel):
    text: str
    type: str


class ResponseDeleted(WireModel):
    deleted: bool
    id: str
    object: str


class ResponseErrorEvent(WireModel):
    type: Literal["error"]
    sequence_number: int | None = None
    code: str | None = None
    message: str
    param: str | None = None


class ResponseFunctionCallArgumentsDeltaEvent(WireModel):
    type: Literal["response.function_call_arguments.delta"]
    sequence_number: int | None = None
    delta: str
    item_id: str
    output_index: int


class ResponseFunctionCallArgumentsDoneEvent(WireModel):
    type: Literal["response.function_call_arguments.done"]
    sequence_number: int | None = None
    arguments: str
    name: str | None = None
    item_id: str
    output_index: int


class ResponseOutputTextAnnotationAddedEvent(WireModel):
    type: Literal["response.output_text.annotation.added"]
    sequence_number: int | None = None
    annotation: Annotation
    annotation_index: int | None = None
    item_id: str
    output_index: int
    content_index: int


class ResponseReasoningSummaryTextDeltaEvent(WireModel):
    type: Literal["response.reasoning_summary_text.delta"]
    sequence_number: int | None = None
    delta: str
    item_id: str
    output_index: int
    summary_index: int


class ResponseReasoningSummaryTextDoneEvent(WireModel):
    type: Literal["response.reasoning_summary_text.done"]
    sequence_number: int | None = None
    text: str
    item_id: str
    output_index: int
    summary_index: int


class ResponseReasoningTextDeltaEvent(WireModel):
    type: Literal["response.reasoning_text.delta"]
    sequence_number: int | None = None
    delta: str
    item_id: str
    output_index: int
    content_index: int


class ResponseReasoningTextDoneEvent(WireModel):
    type: Literal["response.reasoning_text.done"]
    sequence_number: int | None = None
    text: str
    item_id: str
    output_index: int
    content_index: int


class ResponseRefusalDeltaEvent(WireModel):
    type: Literal["response.refusal.delta"]
    sequence_number: int | None = None
    delta: str
    item_id: str
    output_index: int
    content_index: int


class ResponseRefusalDoneEvent(WireModel):
    type: Literal["response.refusal.done"]
    sequence_number: int | None = None
    refusal: str
    item_id: str
    output_index: int
    content_index: int


class ResponseTextDeltaEvent(WireModel):
    type: Literal["response.output_text.delta"]
    sequence_number: int | None = None
    delta: str
    item_id: str
    output_index: int
    content_index: int


class ResponseTextDoneEvent(WireModel):
    type: Literal["response.output_text.done"]
    sequence_number: int | None = None
    text: str
    item_id: str
    output_index: int
    content_index: int


class ResponseTextFormatJsonObjectObject(WireModel):
    type: Literal["json_object"]


class ResponseTextFormatJsonSchema(WireModel):
    description: str | None = None
    name: str | None = None
    schema_: Annotated[Json, Field(alias="schema")]
    strict: bool | None = None
    type: Literal["json_schema"]


class ResponseTextFormatText(WireModel):
    type: Literal["text"]


class ResponseToolChoiceOption2(WireModel):
    name: str
    type: str


class ResponseToolCodeInterpreter(WireModel):
    container: Json | None = None
    type: Literal["code_interpreter"]


class ResponseToolFileSearch(WireModel):
    filters: Json | None = None
    max_num_results: int | None = None
    ranking_options: Json | None = None
    type: Literal["file_search"]
    vector_store_ids: list[str]


class ResponseToolFunction(WireModel):
    description: str | None = None
    name: str
    parameters: Json
    strict: bool | None = None
    type: Literal["function"]


class ResponseToolMcp(WireModel):
    allowed_tools: list[str] | None = None
    authorization: str | None = None
    connector_id: str | None = None
    headers: dict[str, str] | None = None
    require_approval: str | None = None
    server_description: str | None = None
    server_label: str
    server_url: str
    type: Literal["mcp"]


class ResponseToolXSearch(WireModel):
    allowed_x_handles: list[str] | None = None
    enable_image_understanding: bool | None = None
    enable_video_understanding: bool | None = None
    excluded_x_handles: list[str] | None = None
    from_date: str | None = None
    to_date: str | None = None
    type: Literal["x_search"]


class ResponseWebSearchCallCompletedEvent(WireModel):
    type: Literal["response.web_search_call.completed"]
    sequence_number: int | None = None
    item_id: str
    output_index: int


class ResponseWebSearchCallInProgressEvent(WireModel):
    type: Literal["response.web_search_call.in_progress"]
    sequence_number: int | None = None
    item_id: str
    output_index: int


class ResponseWebSearchCallSearchingEvent(WireModel):
    type: Literal["response.web_search_call.searching"]
    sequence_number: int | None = None
    item_id: str
    output_index: int


class ServerSideToolUsageDetails(WireModel):
    code_interpreter_calls: int
    document_search_calls: int
    file_search_calls: int
    mcp_calls: int
    web_search_calls: int
    x_search_calls: int


class ShellCallAction(WireModel):
    commands: list[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None
    type: str | None = None


class ShellEnvironment(WireModel):
    skills: list[LocalShellSkill] | None = None
    type: str


class SummaryText(WireModel):
    text: str
    type: str


class WebSearchActionOpenPage(WireModel):
    type: Literal["open_page"]
    url: str


class WebSearchFilters(WireModel):
    allowed_domains: list[str] | None = None
    excluded_domains: list[str] | None = None


class WebSearchSource(WireModel):
    type: str
    url: str | None = None


class WebSearchUserLocation(WireModel):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
    type: str


CodeInterpreterOutput = TypeAliasType(
    "CodeInterpreterOutput",
    Annotated[
        Union[CodeInterpreterOutputLogs | CodeInterpreterOutputImage, UnknownType],
        OpenUnion(
            "type",
            (
                ("logs",),
                ("image",),
            ),
        ),
    ],
)


class FileSearchCall(WireModel):
    id: str | None = None
    queries: list[str]
    results: list[FileSearchResult]
    status: str | None = None
    type: Literal["file_search_call"]


IncompleteDetails = TypeAliasType(
    "IncompleteDetails",
    Annotated[
        IncompleteDetailsOption1 | IncompleteDetailsOption2 | IncompleteDetailsOption3,
        AnyOf(),
    ],
)


class Reasoning(WireModel):
    content: list[ReasoningText] | None = None
    encrypted_content: str | None = None
    id: str | None = None
    status: str | None = None
    summary: list[SummaryText]
    type: Literal["reasoning"]


class ResponseReasoningSummaryPartAddedEvent(WireModel):
    type: Literal["response.reasoning_summary_part.added"]
    sequence_number: int | None = None
    part: SummaryText
    item_id: str
    output_index: int
    summary_index: int


class ResponseReasoningSummaryPartDoneEvent(WireModel):
    type: Literal["response.reasoning_summary_part.done"]
    sequence_number: int | None = None
    part: SummaryText
    item_id: str
    output_index: int
    summary_index: int


ResponseTextFormat = TypeAliasType(
    "ResponseTextFormat",
    Annotated[
        Union[ResponseTextFormatText | ResponseTextFormatJsonObjectObject | ResponseTextFormatJsonSchema, UnknownType],
        OpenUnion(
            "type",
            (
                ("text",),
                ("json_object",),
                ("json_schema",),
            ),
        ),
    ],
)


ResponseToolChoice = TypeAliasType("ResponseToolChoice", str | ResponseToolChoiceOption2)


class ResponseToolShell(WireModel):
    environment: ShellEnvironment
    type: Literal["shell"]


class ResponseToolWebSearch(WireModel):
    filters: WebSearchFilters | None = None
    search_context_size: str | None = None
    user_location: WebSearchUserLocation | None = None
    allowed_domains: list[str] | None = None
    enable_image_search: bool | None = None
    enable_image_understanding: bool | None = None
    excluded_domains: list[str] | None = None
    external_web_access: bool | None = None
    type: Literal["web_search"]


class ResponseUsage(WireModel):
    cost_in_nano_usd: int | None = None
    cost_in_usd_ticks: int | None = None
    input_tokens: int
    input_tokens_details: InputTokensDetails
    num_server_side_tools_used: int
    num_sources_used: int
    output_tokens: int
    output_tokens_details: OutputTokensDetails
    server_side_tool_usage_details: ServerSideToolUsageDetails | None = None
    total_tokens: int


class ShellCall(WireModel):
    action: ShellCallAction
    call_id: str
    environment: ShellEnvironment | None = None
    id: str | None = None
    status: str | None = None
    type: Literal["shell_call"]


class WebSearchActionFind(WireModel):
    pattern: str
    source: WebSearchSource
    type: Literal["find"]


class WebSearchActionSearch(WireModel):
    query: str
    sources: list[WebSearchSource] | None = None
    type: Literal["search"]


class CodeInterpreterCall(WireModel):
    code: str | None = None
    id: str | None = None
    outputs: list[CodeInterpreterOutput]
    status: str | None = None
    type: Literal["code_interpreter_call"]


class OutputMessageContentOutputText(WireModel):
    annotations: list[Annotation] | None = None
    logprobs: list[shared.TokenLogProb] | None = None
    text: str
    type: Literal["output_text"]


ResponseContentPartAddedEventPart = TypeAliasType(
    "ResponseContentPartAddedEventPart",
    Annotated[
        Union[OutputMessageContentOutputText | OutputMessageContentRefusal | ReasoningText, UnknownType],
        OpenUnion(
            "type",
            (
                ("output_text",),
                ("refusal",),
                ("",),
            ),
        ),
    ],
)


ResponseContentPartDoneEventPart = TypeAliasType(
    "ResponseContentPartDoneEventPart",
    Annotated[
        Union[OutputMessageContentOutputText | OutputMessageContentRefusal | ReasoningText, UnknownType],
        OpenUnion(
            "type",
            (
                ("output_text",),
                ("refusal",),
                ("",),
            ),
        ),
    ],
)


class ResponseText(WireModel):
    format: ResponseTextFormat | None = None


ResponseTool = TypeAliasType(
    "ResponseTool",
    Annotated[
        Union[
            ResponseToolFunction
            | ResponseToolWebSearch
            | ResponseToolXSearch
            | ResponseToolFileSearch
            | ResponseToolCodeInterpreter
            | ResponseToolMcp
            | ResponseToolShell,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("function",),
                ("web_search",),
                ("x_search",),
                ("file_search",),
                ("code_interpreter",),
                ("mcp",),
                ("shell",),
            ),
        ),
    ],
)


WebSearchAction = TypeAliasType(
    "WebSearchAction",
    Annotated[
        Union[WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFind, UnknownType],
        OpenUnion(
            "type",
            (
                ("search",),
                ("open_page",),
                ("find",),
            ),
        ),
    ],
)


class WebSearchCall(WireModel):
    action: WebSearchAction
    id: str | None = None
    status: str | None = None
    type: Literal["web_search_call"]


OutputMessageContent = TypeAliasType(
    "OutputMessageContent",
    Annotated[
        Union[OutputMessageContentOutputText | OutputMessageContentRefusal, UnknownType],
        OpenUnion(
            "type",
            (
                ("output_text",),
                ("refusal",),
            ),
        ),
    ],
)


class ResponseContentPartAddedEvent(WireModel):
    type: Literal["response.content_part.added"]
    sequence_number: int | None = None
    part: ResponseContentPartAddedEventPart
    item_id: str
    output_index: int
    content_index: int


class ResponseContentPartDoneEvent(WireModel):
    type: Literal["response.content_part.done"]
    sequence_number: int | None = None
    part: ResponseContentPartDoneEventPart
    item_id: str
    output_index: int
    content_index: int


class OutputMessage(WireModel):
    content: list[OutputMessageContent]
    id: str | None = None
    role: str
    status: str | None = None
    type: Literal["message"]


ResponseOutputItem = TypeAliasType(
    "ResponseOutputItem",
    Annotated[
        Union[
            OutputMessage
            | FunctionToolCall
            | Reasoning
            | WebSearchCall
            | FileSearchCall
            | CodeInterpreterCall
            | McpCall
            | CustomToolCall
            | ShellCall,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("message",),
                ("function_call",),
                ("reasoning",),
                ("web_search_call",),
                ("file_search_call",),
                ("code_interpreter_call",),
                ("mcp_call",),
                ("custom_tool_call",),
                ("shell_call",),
            ),
        ),
    ],
)


class ResponseOutputItemAddedEvent(WireModel):
    type: Literal["response.output_item.added"]
    sequence_number: int | None = None
    item: ResponseOutputItem
    output_index: int


class ResponseOutputItemDoneEvent(WireModel):
    type: Literal["response.output_item.done"]
    sequence_number: int | None = None
    item: ResponseOutputItem
    output_index: int


class Response(WireModel):
    background: bool
    completed_at: int | None = None
    created_at: int
    error: Json | None = None
    frequency_penalty: float
    id: str
    incomplete_details: IncompleteDetails | None = None
    instructions: str | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: Json
    model: str
    object: str
    output: list[ResponseOutputItem]
    parallel_tool_calls: bool
    presence_penalty: float
    previous_response_id: str | None = None
    prompt_cache_key: str | None = None
    reasoning: ReasoningConfiguration | None = None
    safety_identifier: str | None = None
    service_tier: str
    status: str
    store: bool
    temperature: float | None = None
    text: ResponseText
    tool_choice: ResponseToolChoice
    tools: list[ResponseTool]
    top_logprobs: int
    top_p: float | None = None
    truncation: str
    usage: ResponseUsage | None = None
    user: str | None = None


class ResponseCompletedEvent(WireModel):
    type: Literal["response.completed"]
    sequence_number: int | None = None
    response: Response


class ResponseCreatedEvent(WireModel):
    type: Literal["response.created"]
    sequence_number: int | None = None
    response: Response


class ResponseFailedEvent(WireModel):
    type: Literal["response.failed"]
    sequence_number: int | None = None
    response: Response


class ResponseInProgressEvent(WireModel):
    type: Literal["response.in_progress"]
    sequence_number: int | None = None
    response: Response


class ResponseIncompleteEvent(WireModel):
    type: Literal["response.incomplete"]
    sequence_number: int | None = None
    response: Response


ResponseStreamEvent = TypeAliasType(
    "ResponseStreamEvent",
    Annotated[
        Union[
            ResponseCreatedEvent
            | ResponseInProgressEvent
            | ResponseCompletedEvent
            | ResponseFailedEvent
            | ResponseIncompleteEvent
            | ResponseOutputItemAddedEvent
            | ResponseOutputItemDoneEvent
            | ResponseContentPartAddedEvent
            | ResponseContentPartDoneEvent
            | ResponseTextDeltaEvent
            | ResponseRefusalDeltaEvent
            | ResponseReasoningTextDeltaEvent
            | ResponseTextDoneEvent
            | ResponseRefusalDoneEvent
            | ResponseReasoningTextDoneEvent
            | ResponseOutputTextAnnotationAddedEvent
            | ResponseReasoningSummaryPartAddedEvent
            | ResponseReasoningSummaryPartDoneEvent
            | ResponseReasoningSummaryTextDeltaEvent
            | ResponseReasoningSummaryTextDoneEvent
            | ResponseFunctionCallArgumentsDeltaEvent
            | ResponseFunctionCallArgumentsDoneEvent
            | ResponseWebSearchCallInProgressEvent
            | ResponseWebSearchCallSearchingEvent
            | ResponseWebSearchCallCompletedEvent
            | ResponseErrorEvent,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("response.created",),
                ("response.in_progress",),
                ("response.completed",),
                ("response.failed",),
                ("response.incomplete",),
                ("response.output_item.added",),
                ("response.output_item.done",),
                ("response.content_part.added",),
                ("response.content_part.done",),
                ("response.output_text.delta",),
                ("response.refusal.delta",),
                ("response.reasoning_text.delta",),
                ("response.output_text.done",),
                ("response.refusal.done",),
                ("response.reasoning_text.done",),
                ("response.output_text.annotation.added",),
                ("response.reasoning_summary_part.added",),
                ("response.reasoning_summary_part.done",),
                ("response.reasoning_summary_text.delta",),
                ("response.reasoning_summary_text.done",),
                ("response.function_call_arguments.delta",),
                ("response.function_call_arguments.done",),
                ("response.web_search_call.in_progress",),
                ("response.web_search_call.searching",),
                ("response.web_search_call.completed",),
                ("error",),
            ),
        ),
    ],
)

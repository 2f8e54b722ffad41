# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of OpenAI: `responses`."""

from typing import Annotated, Literal, Optional, Union

from pydantic import Field
from typing_extensions import TypeAliasType

from aiclient.wire.json import Json
from aiclient.wire.model import WireModel
from aiclient.wire.unions import OpenUnion

from . import shared
from ._unknown import UnknownType

ApplyPatchCallOutputStatus = TypeAliasType("ApplyPatchCallOutputStatus", Literal["completed", "failed"] | str)


ApplyPatchCallOutputStatusParam = TypeAliasType("ApplyPatchCallOutputStatusParam", Literal["completed", "failed"] | str)


ApplyPatchCallStatus = TypeAliasType("ApplyPatchCallStatus", Literal["in_progress", "completed"] | str)


ApplyPatchCallStatusParam = TypeAliasType("ApplyPatchCallStatusParam", Literal["in_progress", "completed"] | str)


class ApplyPatchCreateFileOperation(WireModel):
    diff: str
    path: str
    type: Literal["create_file"]


class ApplyPatchCreateFileOperationParam(WireModel):
    diff: str
    path: str
    type: Literal["create_file"]


class ApplyPatchDeleteFileOperation(WireModel):
    path: str
    type: Literal["delete_file"]


class ApplyPatchDeleteFileOperationParam(WireModel):
    path: str
    type: Literal["delete_file"]


class ApplyPatchUpdateFileOperation(WireModel):
    diff: str
    path: str
    type: Literal["update_file"]


class ApplyPatchUpdateFileOperationParam(WireModel):
    diff: str
    path: str
    type: Literal["update_file"]


class ApproximateLocation(WireModel):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
    type: Literal["approximate"]


ClickButtonType = TypeAliasType("ClickButtonType", Literal["left", "right", "wheel", "back", "forward"] | str)


class ClickParam(WireModel):
    button: ClickButtonType
    keys: list[str] | None = None
    type: Literal["click"]
    x: int
    y: int


class CodeInterpreterOutputImage(WireModel):
    type: Literal["image"]
    url: str


class CodeInterpreterOutputLogs(WireModel):
    logs: str
    type: Literal["logs"]


CodeInterpreterToolCallOutput = TypeAliasType(
    "CodeInterpreterToolCallOutput",
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


class CompactionBody(WireModel):
    created_by: str | None = None
    encrypted_content: str
    id: str
    type: Literal["compaction"]


class CompactionSummaryItemParam(WireModel):
    encrypted_content: str
    id: str | None = None
    type: Literal["compaction"]


class CompactionTriggerItemParam(WireModel):
    type: Literal["compaction_trigger"]
    id: str | None = None


ComputerCallOutputStatus = TypeAliasType(
    "ComputerCallOutputStatus", Literal["completed", "incomplete", "failed", "in_progress"] | str
)


class ComputerCallSafetyCheckParam(WireModel):
    code: str | None = None
    id: str
    message: str | None = None


ComputerEnvironment = TypeAliasType(
    "ComputerEnvironment", Literal["windows", "mac", "linux", "ubuntu", "browser"] | str
)


class ComputerScreenshotImage(WireModel):
    file_id: str | None = None
    image_url: str | None = None
    type: Literal["computer_screenshot"]


class ComputerTool(WireModel):
    type: Literal["computer"]


class ComputerToolCallOutputResource(WireModel):
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    call_id: str
    id: str
    output: ComputerScreenshotImage
    status: ComputerCallOutputStatus
    type: Literal["computer_call_output"]
    created_by: str | None = None


class ComputerUsePreviewTool(WireModel):
    display_height: int
    display_width: int
    environment: ComputerEnvironment
    type: Literal["computer_use_preview"]


class ContainerFileCitationBody(WireModel):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]


ContainerMemoryLimit = TypeAliasType("ContainerMemoryLimit", Literal["1g", "4g", "16g", "64g"] | str)


class ContainerNetworkPolicyDisabledParam(WireModel):
    type: Literal["disabled"]


class ContainerNetworkPolicyDomainSecretParam(WireModel):
    domain: str
    name: str
    value: str


class ContainerReferenceParam(WireModel):
    container_id: str
    type: Literal["container_reference"]


class ContainerReferenceResource(WireModel):
    container_id: str
    type: Literal["container_reference"]


class Conversation(WireModel):
    created_at: int
    id: str
    metadata: Json
    object: Literal["conversation"]


class ConversationDeleted(WireModel):
    deleted: bool
    id: str
    object: Literal["conversation.deleted"]


class CoordParam(WireModel):
    x: int
    y: int


class CustomTextFormatParam(WireModel):
    type: Literal["text"]


DetailEnum = TypeAliasType("DetailEnum", Literal["low", "high", "auto", "original"] | str)


class DirectToolCallCaller(WireModel):
    type: Literal["direct"]


class DirectToolCallCallerParam(WireModel):
    type: Literal["direct"]


class DoubleClickAction(WireModel):
    keys: list[str] | None
    type: Literal["double_click"]
    x: int
    y: int


class DragParam(WireModel):
    keys: list[str] | None = None
    path: list[CoordParam]
    type: Literal["drag"]


class FileCitationBody(WireModel):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]


FileDetailEnum = TypeAliasType("FileDetailEnum", Literal["auto", "low", "high"] | str)


class FilePath(WireModel):
    file_id: str
    index: int
    type: Literal["file_path"]


class FileSearchToolCallResult(WireModel):
    attributes: dict[str, str | float | bool] | None = None
    file_id: str | None = None
    filename: str | None = None
    score: float | None = None
    text: str | None = None
    vector_store_id: str | None = None


FunctionCallItemStatus = TypeAliasType(
    "FunctionCallItemStatus", Literal["in_progress", "completed", "incomplete"] | str
)


FunctionCallOutputStatusEnum = TypeAliasType(
    "FunctionCallOutputStatusEnum", Literal["in_progress", "completed", "incomplete"] | str
)


FunctionCallStatus = TypeAliasType("FunctionCallStatus", Literal["in_progress", "completed", "incomplete"] | str)


class FunctionShellAction(WireModel):
    commands: list[str]
    max_output_length: int | None
    timeout_ms: int | None


class FunctionShellActionParam(WireModel):
    commands: list[str]
    max_output_length: int | None = None
    timeout_ms: int | None = None


FunctionShellCallItemStatus = TypeAliasType(
    "FunctionShellCallItemStatus", Literal["in_progress", "completed", "incomplete"] | str
)


class FunctionShellCallOutputExitOutcome(WireModel):
    exit_code: int
    type: Literal["exit"]


class FunctionShellCallOutputExitOutcomeParam(WireModel):
    exit_code: int
    type: Literal["exit"]


FunctionShellCallOutputStatusEnum = TypeAliasType(
    "FunctionShellCallOutputStatusEnum", Literal["in_progress", "completed", "incomplete"] | str
)


class FunctionShellCallOutputTimeoutOutcome(WireModel):
    type: Literal["timeout"]


class FunctionShellCallOutputTimeoutOutcomeParam(WireModel):
    type: Literal["timeout"]


FunctionShellCallStatus = TypeAliasType(
    "FunctionShellCallStatus", Literal["in_progress", "completed", "incomplete"] | str
)


class FunctionTool(WireModel):
    allowed_callers: list[shared.CallableToolAllowedCaller] | None = None
    defer_loading: bool | None = None
    description: str | None = None
    name: str
    output_schema: dict[str, Json] | None = None
    parameters: dict[str, Json] | None
    strict: bool | None
    type: Literal["function"]
    async_: Annotated[bool | None, Field(alias="async")] = None


class FunctionToolParam(WireModel):
    allowed_callers: list[shared.CallableToolAllowedCaller] | None = None
    defer_loading: bool | None = None
    description: str | None = None
    name: str
    output_schema: dict[str, Json] | None = None
    parameters: dict[str, Json] | None = None
    strict: bool | None = None
    type: Literal["function"]
    async_: Annotated[bool | None, Field(alias="async")] = None


GrammarSyntax1 = TypeAliasType("GrammarSyntax1", Literal["lark", "regex"] | str)


class HTTPError(WireModel):
    code: int
    message: str
    type: Literal["http_error"]


class HybridSearchOptions(WireModel):
    embedding_weight: float
    text_weight: float


ImageGenActionEnum = TypeAliasType("ImageGenActionEnum", Literal["generate", "edit", "auto"] | str)


class ImageGenToolErrorModerationDetails(WireModel):
    categories: list[str]
    moderation_stage: Literal["input", "output", "unknown"] | str


class ImageGenToolInputImageMask(WireModel):
    file_id: str | None = None
    image_url: str | None = None


class ImageGenToolSvgReasoning(WireModel):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str | None = None


class InlineSkillSourceParam(WireModel):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class InputTokenCount(WireModel):
    input_tokens: int
    object: Literal["response.input_tokens"]


ItemMessagePhase = TypeAliasType("ItemMessagePhase", Literal["commentary", "final_answer"] | str)


class ItemReferenceParam(WireModel):
    id: str
    type: Literal["item_reference"] | None = None


class KeyPressAction(WireModel):
    keys: list[str]
    type: Literal["keypress"]


class LocalEnvironmentResource(WireModel):
    type: Literal["local"]


class LocalShellExecAction(WireModel):
    command: list[str]
    env: dict[str, str]
    timeout_ms: int | None = None
    type: Literal["exec"]
    user: str | None = None
    working_directory: str | None = None


class LocalShellToolCall(WireModel):
    action: LocalShellExecAction
    call_id: str
    id: str
    status: Literal["in_progress", "completed", "incomplete"] | str
    type: Literal["local_shell_call"]


class LocalShellToolCallOutput(WireModel):
    id: str
    output: str
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["local_shell_call_output"]


class LocalShellToolParam(WireModel):
    type: Literal["local_shell"]


class LocalSkillParam(WireModel):
    description: str
    name: str
    path: str


class MCPApprovalRequest(WireModel):
    arguments: str
    id: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class MCPApprovalResponse(WireModel):
    approval_request_id: str
    approve: bool
    id: str | None = None
    reason: str | None = None
    type: Literal["mcp_approval_response"]


class MCPApprovalResponseResource(WireModel):
    approval_request_id: str
    approve: bool
    id: str
    reason: str | None = None
    type: Literal["mcp_approval_response"]


class MCPProtocolError(WireModel):
    code: int
    message: str
    type: Literal["mcp_protocol_error"]


MCPToolCallStatus = TypeAliasType(
    "MCPToolCallStatus", Literal["in_progress", "completed", "incomplete", "calling", "failed"] | str
)


class MCPToolExecutionError(WireModel):
    content: Json
    type: Literal["mcp_tool_execution_error"]


MessagePhase = TypeAliasType("MessagePhase", Literal["commentary", "final_answer"] | str)


MessageRole = TypeAliasType(
    "MessageRole",
    Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"] | str,
)


MessageStatus = TypeAliasType("MessageStatus", Literal["in_progress", "completed", "incomplete"] | str)


class ModerationErrorBody(WireModel):
    code: str
    message: str
    type: Literal["error"]


class MoveParam(WireModel):
    keys: list[str] | None = None
    type: Literal["move"]
    x: int
    y: int


class Program(WireModel):
    call_id: str
    code: str
    fingerprint: str
    id: str
    type: Literal["program"]


class ProgramItemParam(WireModel):
    call_id: str
    code: str
    fingerprint: str
    id: str
    type: Literal["program"]


ProgramOutputItemStatus = TypeAliasType("ProgramOutputItemStatus", Literal["completed", "incomplete"] | str)


ProgramOutputStatus = TypeAliasType("ProgramOutputStatus", Literal["completed", "incomplete"] | str)


class ProgramToolCallCaller(WireModel):
    caller_id: str
    type: Literal["program"]


class ProgramToolCallCallerParam(WireModel):
    caller_id: str
    type: Literal["program"]


class ProgrammaticToolCallingParam(WireModel):
    type: Literal["programmatic_tool_calling"]


class PromptCacheComparisonNotFound(WireModel):
    type: Literal["comparison_response_not_found"]


class PromptCacheDiagnosticsUnavailable(WireModel):
    type: Literal["unavailable"]


class PromptCacheHit(WireModel):
    type: Literal["cache_hit"]


class PromptCacheMiss(WireModel):
    cache_missed_tokens: int
    comparison_reusable_tokens: int | None = None
    reason: (
        Literal[
            "model_changed",
            "prompt_cache_key_changed",
            "tools_changed",
            "text_format_changed",
            "reasoning_effort_changed",
            "verbosity_changed",
            "context_compacted",
            "input_changed",
            "service_tier_changed",
        ]
        | str
    )
    type: Literal["cache_miss"]


RankerVersionType = TypeAliasType("RankerVersionType", Literal["auto", "default-2024-11-15"] | str)


class RankingOptions(WireModel):
    hybrid_search: HybridSearchOptions | None = None
    ranker: RankerVersionType | None = None
    score_threshold: float | None = None


ReasoningModeEnum = TypeAliasType("ReasoningModeEnum", Literal["standard", "pro"] | str)


class ReasoningTextContent(WireModel):
    text: str
    type: Literal["reasoning_text"]


class RefusalContent(WireModel):
    refusal: str
    type: Literal["refusal"]


class ResponseAccessPrograms(WireModel):
    cyber: Literal["standard", "daybreak_blue", "daybreak_red"] | str


class ResponseAudioDeltaEvent(WireModel):
    delta: str
    sequence_number: int
    type: Literal["response.audio.delta"]
    obfuscation: str | None = None


class ResponseAudioDoneEvent(WireModel):
    sequence_number: int
    type: Literal["response.audio.done"]


class ResponseAudioTranscriptDeltaEvent(WireModel):
    delta: str
    sequence_number: int
    type: Literal["response.audio.transcript.delta"]
    obfuscation: str | None = None


class ResponseAudioTranscriptDoneEvent(WireModel):
    sequence_number: int
    type: Literal["response.audio.transcript.done"]


class ResponseBilling(WireModel):
    payer: str | None = None


class ResponseCodeInterpreterCallCodeDeltaEvent(WireModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.delta"]
    obfuscation: str | None = None


class ResponseCodeInterpreterCallCodeDoneEvent(WireModel):
    code: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call_code.done"]


class ResponseCodeInterpreterCallCompletedEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.completed"]


class ResponseCodeInterpreterCallInProgressEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.in_progress"]


class ResponseCodeInterpreterCallInterpretingEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.code_interpreter_call.interpreting"]


class ResponseCompactionCompactingEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.compaction.compacting"]


class ResponseConversation(WireModel):
    id: str


class ResponseCustomToolCallInputDeltaEvent(WireModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.delta"]
    obfuscation: str | None = None


class ResponseCustomToolCallInputDoneEvent(WireModel):
    input: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.custom_tool_call_input.done"]


class ResponseDeleted(WireModel):
    id: str
    object: Literal["response"]
    deleted: bool


ResponseErrorCode = TypeAliasType(
    "ResponseErrorCode",
    Literal[
        "server_error",
        "rate_limit_exceeded",
        "invalid_prompt",
        "data_residency_mismatch",
        "bio_policy",
        "vector_store_timeout",
        "invalid_image",
        "invalid_image_format",
        "invalid_base64_image",
        "invalid_image_url",
        "image_too_large",
        "image_too_small",
        "image_parse_error",
        "image_content_policy_violation",
        "invalid_image_mode",
        "image_file_too_large",
        "unsupported_image_media_type",
        "empty_image_file",
        "failed_to_download_image",
        "image_file_not_found",
        "misalignment_policy_violation",
    ]
    | str,
)


class ResponseErrorEvent(WireModel):
    code: str | None
    message: str
    param: str | None
    sequence_number: int
    type: Literal["error"]


class ResponseFileSearchCallCompletedEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.completed"]


class ResponseFileSearchCallInProgressEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.in_progress"]


class ResponseFileSearchCallSearchingEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.file_search_call.searching"]


class ResponseFunctionCallArgumentsDeltaEvent(WireModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int | None = None
    type: Literal["response.function_call_arguments.delta"]
    obfuscation: str | None = None


class ResponseFunctionCallArgumentsDoneEvent(WireModel):
    arguments: str
    item_id: str
    name: str | None = None
    output_index: int
    sequence_number: int | None = None
    type: Literal["response.function_call_arguments.done"]


class ResponseImageContext(WireModel):
    context_compression: Literal["enabled", "disabled"] | str


class ResponseImageGenCallCompletedEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.completed"]


class ResponseImageGenCallGeneratingEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.generating"]


class ResponseImageGenCallInProgressEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.image_generation_call.in_progress"]


class ResponseImageGenCallPartialImageEvent(WireModel):
    background: str | None = None
    item_id: str
    output_format: str | None = None
    output_index: int
    partial_image_b64: str
    partial_image_index: int
    quality: str | None = None
    sequence_number: int
    size: str | None = None
    type: Literal["response.image_generation_call.partial_image"]


class ResponseIncompleteDetails(WireModel):
    reason: Literal["max_output_tokens", "max_messages", "content_filter", "steered"] | str | None = None


class ResponseInputTransformation(WireModel):
    id: str
    action: Literal["removed"]
    reason: (
        Literal["organization_mismatch", "end_user_mismatch", "model_mismatch", "prefix_mismatch", "turn_boundary"]
        | str
    )
    type: Literal["reasoning"]


class ResponseLogProbTopLogprob(WireModel):
    logprob: float | None = None
    token: str | None = None
    bytes: list[int] | None = None


class ResponseMCPCallArgumentsDeltaEvent(WireModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.delta"]
    obfuscation: str | None = None


class ResponseMCPCallArgumentsDoneEvent(WireModel):
    arguments: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call_arguments.done"]


class ResponseMCPCallCompletedEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.completed"]


class ResponseMCPCallFailedEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.failed"]


class ResponseMCPCallInProgressEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_call.in_progress"]


class ResponseMCPListToolsCompletedEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.completed"]


class ResponseMCPListToolsFailedEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.failed"]


class ResponseMCPListToolsInProgressEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.mcp_list_tools.in_progress"]


class ResponseMisalignmentSteer(WireModel):
    message: str


class ResponseReasoningSummaryPartAddedEventPart(WireModel):
    text: str
    type: Literal["summary_text"]


class ResponseReasoningSummaryPartDoneEventPart(WireModel):
    text: str
    type: Literal["summary_text"]


class ResponseReasoningSummaryTextDeltaEvent(WireModel):
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_text.delta"]
    obfuscation: str | None = None


class ResponseReasoningSummaryTextDoneEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    summary_index: int
    text: str
    type: Literal["response.reasoning_summary_text.done"]


class ResponseReasoningTextDeltaEvent(WireModel):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.reasoning_text.delta"]
    obfuscation: str | None = None


class ResponseReasoningTextDoneEvent(WireModel):
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    text: str
    type: Literal["response.reasoning_text.done"]


class ResponseRefusalDeltaEvent(WireModel):
    content_index: int
    delta: str
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.refusal.delta"]
    obfuscation: str | None = None


class ResponseRefusalDoneEvent(WireModel):
    content_index: int
    item_id: str
    output_index: int
    refusal: str
    sequence_number: int
    type: Literal["response.refusal.done"]


class ResponseShellCallCommandAddedStreamingEvent(WireModel):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.added"]


class ResponseShellCallCommandDeltaStreamingEvent(WireModel):
    command_index: int
    delta: str
    obfuscation: str | None = None
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.delta"]


class ResponseShellCallCommandDoneStreamingEvent(WireModel):
    command: str
    command_index: int
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_command.done"]


class ResponseToolUsageImageGenCachedTokensDetails(WireModel):
    cached_image_tokens: int
    cached_text_tokens: int


class ResponseToolUsageImageGenInputTokensDetails(WireModel):
    image_tokens: int | None = None
    text_tokens: int | None = None


class ResponseToolUsageImageGenOutputTokensDetails(WireModel):
    image_tokens: int | None = None
    text_tokens: int | None = None


class ResponseToolUsageWebSearch(WireModel):
    num_requests: int | None = None


class ResponseUsageInputTokensDetailsCacheWriteTokensDetails(WireModel):
    ttl_12h_tokens: int
    ttl_30m_tokens: int


class ResponseUsageOutputTokensDetails(WireModel):
    reasoning_tokens: int


class ResponseWebSearchCallCompletedEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.completed"]


class ResponseWebSearchCallInProgressEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.in_progress"]


class ResponseWebSearchCallSearchingEvent(WireModel):
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.web_search_call.searching"]


class ScreenshotParam(WireModel):
    type: Literal["screenshot"]


class ScrollParam(WireModel):
    keys: list[str] | None = None
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int


SearchContentType = TypeAliasType("SearchContentType", Literal["text", "image"] | str)


SearchContextSize = TypeAliasType("SearchContextSize", Literal["low", "medium", "high"] | str)


ServiceTierResponses = TypeAliasType(
    "ServiceTierResponses", Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | str
)


class ShellCallOutputDelta(WireModel):
    stderr: str | None = None
    stdout: str | None = None


class SkillReferenceParam(WireModel):
    skill_id: str
    type: Literal["skill_reference"]
    version: str | None = None


class SpecificApplyPatchParam(WireModel):
    type: Literal["apply_patch"]


class SpecificFunctionShellParam(WireModel):
    type: Literal["shell"]


class SpecificProgrammaticToolCallingParam(WireModel):
    type: Literal["programmatic_tool_calling"]


class SummaryTextContent(WireModel):
    text: str
    type: Literal["summary_text"]


class TextContent(WireModel):
    text: str
    type: Literal["text"]


class TextResponseFormatJsonSchema(WireModel):
    description: str | None = None
    name: str
    schema_: Annotated[dict[str, Json], Field(alias="schema")]
    strict: bool | None = None
    type: Literal["json_schema"]


ToolCallCaller = TypeAliasType(
    "ToolCallCaller",
    Annotated[
        Union[DirectToolCallCaller | ProgramToolCallCaller, UnknownType],
        OpenUnion(
            "type",
            (
                ("direct",),
                ("program",),
            ),
        ),
    ],
)


ToolCallCallerParam = TypeAliasType(
    "ToolCallCallerParam",
    Annotated[
        Union[DirectToolCallCallerParam | ProgramToolCallCallerParam, UnknownType],
        OpenUnion(
            "type",
            (
                ("direct",),
                ("program",),
            ),
        ),
    ],
)


class ToolChoiceAllowed(WireModel):
    mode: Literal["auto", "required"] | str
    tools: list[dict[str, Json]]
    type: Literal["allowed_tools"]


class ToolChoiceCustom(WireModel):
    name: str
    type: Literal["custom"]


class ToolChoiceTypes(WireModel):
    type: (
        Literal[
            "file_search",
            "web_search_preview",
            "computer",
            "computer_use_preview",
            "computer_use",
            "web_search_preview_2025_03_11",
            "image_generation",
            "code_interpreter",
        ]
        | str
    )


ToolSearchExecutionType = TypeAliasType("ToolSearchExecutionType", Literal["server", "client"] | str)


class ToolSearchToolParam(WireModel):
    description: str | None = None
    execution: ToolSearchExecutionType | None = None
    parameters: dict[str, Json] | None = None
    type: Literal["tool_search"]


class TopLogProb(WireModel):
    bytes: list[int]
    logprob: float
    token: str


class TypeParam(WireModel):
    text: str
    type: Literal["type"]


class UrlCitationBody(WireModel):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str


class WaitParam(WireModel):
    type: Literal["wait"]


class WebSearchActionFind(WireModel):
    pattern: str
    type: Literal["find_in_page"]
    url: str


class WebSearchActionOpenPage(WireModel):
    type: Literal["open_page"]
    url: str | None = None


class WebSearchActionSearchSourceApi(WireModel):
    type: Literal["api"]
    name: str | None = None


class WebSearchActionSearchSourceUrl(WireModel):
    type: Literal["url"]
    url: str


class WebSearchApproximateLocation(WireModel):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
    type: Literal["approximate"] | None = None


class WebSearchPreviewTool(WireModel):
    search_content_types: list[SearchContentType] | None = None
    search_context_size: SearchContextSize | None = None
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"] | str
    user_location: ApproximateLocation | None = None


class WebSearchToolFilters(WireModel):
    allowed_domains: list[str] | None = None


Annotation = TypeAliasType(
    "Annotation",
    Annotated[
        Union[FileCitationBody | UrlCitationBody | ContainerFileCitationBody | FilePath, UnknownType],
        OpenUnion(
            "type",
            (
                ("file_citation",),
                ("url_citation",),
                ("container_file_citation",),
                ("file_path",),
            ),
        ),
    ],
)


ApplyPatchOperationParam = TypeAliasType(
    "ApplyPatchOperationParam",
    Annotated[
        Union[
            ApplyPatchCreateFileOperationParam
            | ApplyPatchDeleteFileOperationParam
            | ApplyPatchUpdateFileOperationParam,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("create_file",),
                ("delete_file",),
                ("update_file",),
            ),
        ),
    ],
)


class ApplyPatchToolCallItemParam(WireModel):
    call_id: str
    caller: ToolCallCallerParam | None = None
    id: str | None = None
    operation: ApplyPatchOperationParam
    status: ApplyPatchCallStatusParam
    type: Literal["apply_patch_call"]


ApplyPatchToolCallOperation = TypeAliasType(
    "ApplyPatchToolCallOperation",
    Annotated[
        Union[
            ApplyPatchCreateFileOperation | ApplyPatchDeleteFileOperation | ApplyPatchUpdateFileOperation, UnknownType
        ],
        OpenUnion(
            "type",
            (
                ("create_file",),
                ("delete_file",),
                ("update_file",),
            ),
        ),
    ],
)


class ApplyPatchToolCallOutput(WireModel):
    call_id: str
    caller: ToolCallCaller | None = None
    created_by: str | None = None
    id: str
    output: str | None = None
    status: ApplyPatchCallOutputStatus
    type: Literal["apply_patch_call_output"]


class ApplyPatchToolCallOutputItemParam(WireModel):
    call_id: str
    caller: ToolCallCallerParam | None = None
    id: str | None = None
    output: str | None = None
    status: ApplyPatchCallOutputStatusParam
    type: Literal["apply_patch_call_output"]


class ApplyPatchToolParam(WireModel):
    allowed_callers: list[shared.CallableToolAllowedCaller] | None = None
    type: Literal["apply_patch"]


class CodeInterpreterToolCall(WireModel):
    code: str | None
    container_id: str
    id: str
    outputs: list[CodeInterpreterToolCallOutput] | None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str
    type: Literal["code_interpreter_call"]


ComputerAction = TypeAliasType(
    "ComputerAction",
    Annotated[
        Union[
            ClickParam
            | DoubleClickAction
            | DragParam
            | KeyPressAction
            | MoveParam
            | ScreenshotParam
            | ScrollParam
            | TypeParam
            | WaitParam,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("click",),
                ("double_click",),
                ("drag",),
                ("keypress",),
                ("move",),
                ("screenshot",),
                ("scroll",),
                ("type",),
                ("wait",),
            ),
        ),
    ],
)


class ComputerCallOutputItemParam(WireModel):
    acknowledged_safety_checks: list[ComputerCallSafetyCheckParam] | None = None
    call_id: str
    id: str | None = None
    output: ComputerScreenshotImage
    status: FunctionCallItemStatus | None = None
    type: Literal["computer_call_output"]


class ComputerToolCall(WireModel):
    action: ComputerAction | None = None
    actions: list[ComputerAction] | None = None
    call_id: str
    id: str
    pending_safety_checks: list[ComputerCallSafetyCheckParam]
    status: Literal["in_progress", "completed", "incomplete"] | str
    type: Literal["computer_call"]


class ConfigurationUpdateItemReasoning(WireModel):
    effort: shared.ReasoningEffort | None = None


class ContainerNetworkPolicyAllowlistParam(WireModel):
    allowed_domains: list[str]
    domain_secrets: list[ContainerNetworkPolicyDomainSecretParam] | None = None
    type: Literal["allowlist"]


class CustomGrammarFormatParam(WireModel):
    definition: str
    syntax: GrammarSyntax1
    type: Literal["grammar"]


class CustomToolCall(WireModel):
    call_id: str
    caller: ToolCallCaller | None = None
    id: str | None = None
    input: str
    name: str
    namespace: str | None = None
    type: Literal["custom_tool_call"]
    async_: Annotated[bool | None, Field(alias="async")] = None


class CustomToolCallResource(WireModel):
    call_id: str
    caller: ToolCallCaller | None = None
    id: str
    input: str
    name: str
    namespace: str | None = None
    type: Literal["custom_tool_call"]
    async_: Annotated[bool | None, Field(alias="async")] = None
    created_by: str | None = None
    status: FunctionCallStatus


CustomToolParamFormat = TypeAliasType(
    "CustomToolParamFormat",
    Annotated[
        Union[CustomTextFormatParam | CustomGrammarFormatParam, UnknownType],
        OpenUnion(
            "type",
            (
                ("text",),
                ("grammar",),
            ),
        ),
    ],
)


class FileSearchToolCall(WireModel):
    id: str
    queries: list[str]
    results: list[FileSearchToolCallResult] | None = None
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"] | str
    type: Literal["file_search_call"]


FunctionShellCallEnvironment = TypeAliasType(
    "FunctionShellCallEnvironment",
    Annotated[
        Union[LocalEnvironmentResource | ContainerReferenceResource, UnknownType],
        OpenUnion(
            "type",
            (
                ("local",),
                ("container_reference",),
            ),
        ),
    ],
)


FunctionShellCallOutputContentOutcome = TypeAliasType(
    "FunctionShellCallOutputContentOutcome",
    Annotated[
        Union[FunctionShellCallOutputTimeoutOutcome | FunctionShellCallOutputExitOutcome, UnknownType],
        OpenUnion(
            "type",
            (
                ("timeout",),
                ("exit",),
            ),
        ),
    ],
)


FunctionShellCallOutputOutcomeParam = TypeAliasType(
    "FunctionShellCallOutputOutcomeParam",
    Annotated[
        Union[FunctionShellCallOutputTimeoutOutcomeParam | FunctionShellCallOutputExitOutcomeParam, UnknownType],
        OpenUnion(
            "type",
            (
                ("timeout",),
                ("exit",),
            ),
        ),
    ],
)


class FunctionToolCall(WireModel):
    arguments: str
    call_id: str
    caller: ToolCallCaller | None = None
    id: str | None = None
    name: str
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["function_call"]
    async_: Annotated[bool | None, Field(alias="async")] = None


class FunctionToolCallResource(WireModel):
    arguments: str
    call_id: str
    caller: ToolCallCaller | None = None
    id: str
    name: str
    namespace: str | None = None
    status: FunctionCallStatus
    type: Literal["function_call"]
    async_: Annotated[bool | None, Field(alias="async")] = None
    created_by: str | None = None


class ImageGenToolError(WireModel):
    code: str | None = None
    message: str
    moderation_details: ImageGenToolErrorModerationDetails | None = None
    param: str | None = None
    type: str


class ImageGenToolSvg(WireModel):
    model: str | None = None
    reasoning: ImageGenToolSvgReasoning | None = None


class InlineSkillParam(WireModel):
    description: str
    name: str
    source: InlineSkillSourceParam
    type: Literal["inline"]


class LocalEnvironmentParam(WireModel):
    skills: list[LocalSkillParam] | None = None
    type: Literal["local"]


class LogProb(WireModel):
    bytes: list[int]
    logprob: float
    token: str
    top_logprobs: list[TopLogProb]


class MCPListTools(WireModel):
    error: str | None = None
    id: str
    server_label: str
    tools: list[shared.MCPListToolsTool]
    type: Literal["mcp_list_tools"]


MCPToolCallError = TypeAliasType(
    "MCPToolCallError",
    Annotated[
        Union[MCPProtocolError | MCPToolExecutionError | HTTPError, UnknownType],
        OpenUnion(
            "type",
            (
                ("mcp_protocol_error",),
                ("mcp_tool_execution_error",),
                ("http_error",),
            ),
        ),
    ],
)


ModelIdsResponses = TypeAliasType(
    "ModelIdsResponses",
    shared.ModelIdsShared
    | Literal[
        "o1-pro",
        "o1-pro-2025-03-19",
        "o3-pro",
        "o3-pro-2025-06-10",
        "o3-deep-research",
        "o3-deep-research-2025-06-26",
        "o4-mini-deep-research",
        "o4-mini-deep-research-2025-06-26",
        "computer-use-preview",
        "computer-use-preview-2025-03-11",
        "gpt-5.5-pro",
        "gpt-5.5-pro-2026-04-23",
        "gpt-5-codex",
        "gpt-5-pro",
        "gpt-5-pro-2025-10-06",
        "gpt-5.1-codex-max",
        "gpt-daybreak-blue-latest",
        "gpt-daybreak-red-latest",
        "gpt-5.6-cyber",
    ]
    | str,
)


ModerationInput = TypeAliasType(
    "ModerationInput",
    Annotated[
        Union[shared.ModerationResultBody | ModerationErrorBody, UnknownType],
        OpenUnion(
            "type",
            (
                ("moderation_result",),
                ("error",),
            ),
        ),
    ],
)


ModerationOutput = TypeAliasType(
    "ModerationOutput",
    Annotated[
        Union[shared.ModerationResultBody | ModerationErrorBody, UnknownType],
        OpenUnion(
            "type",
            (
                ("moderation_result",),
                ("error",),
            ),
        ),
    ],
)


class OutputTextContent(WireModel):
    annotations: list[Annotation]
    logprobs: list[LogProb] | None = None
    text: str
    type: Literal["output_text"]


class ProgramOutput(WireModel):
    call_id: str
    id: str
    result: str
    status: ProgramOutputStatus
    type: Literal["program_output"]


class ProgramOutputItemParam(WireModel):
    call_id: str
    id: str
    result: str
    status: ProgramOutputItemStatus
    type: Literal["program_output"]


PromptCacheDiagnostics = TypeAliasType(
    "PromptCacheDiagnostics",
    Annotated[
        Union[
            PromptCacheMiss | PromptCacheHit | PromptCacheComparisonNotFound | PromptCacheDiagnosticsUnavailable,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("cache_miss",),
                ("cache_hit",),
                ("comparison_response_not_found",),
                ("unavailable",),
            ),
        ),
    ],
)


class PromptCacheOptions(WireModel):
    mode: shared.PromptCacheModeEnum
    ttl: shared.PromptCacheTTLEnum
    comparison_response_id: str | None = None


class Reasoning(WireModel):
    context: Literal["auto", "current_turn", "all_turns"] | str | None = None
    effort: shared.ReasoningEffort | None = None
    generate_summary: Literal["auto", "concise", "detailed"] | str | None = None
    mode: ReasoningModeEnum | None = None
    summary: Literal["auto", "concise", "detailed"] | str | None = None


class ReasoningItem(WireModel):
    content: list[ReasoningTextContent] | None = None
    encrypted_content: str | None = None
    id: str
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    summary: list[SummaryTextContent]
    type: Literal["reasoning"]


class ResponseLogProb(WireModel):
    logprob: float
    token: str
    top_logprobs: list[ResponseLogProbTopLogprob] | None = None
    bytes: list[int] | None = None


class ResponseMisalignment(WireModel):
    detailed_explanation: str | None = None
    error_type: (
        Literal[
            "potentially_unintended_data_transfer",
            "potentially_unintended_data_access",
            "potentially_unintended_destructive_activity",
            "other",
        ]
        | str
        | None
    ) = None
    review_target: str | None = None
    steer: ResponseMisalignmentSteer | None = None


class ResponseOutputTextAnnotationAddedEvent(WireModel):
    annotation: Annotation | None
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]


class ResponseReasoningSummaryPartAddedEvent(WireModel):
    item_id: str
    output_index: int
    part: ResponseReasoningSummaryPartAddedEventPart
    sequence_number: int
    summary_index: int
    type: Literal["response.reasoning_summary_part.added"]


class ResponseReasoningSummaryPartDoneEvent(WireModel):
    item_id: str
    output_index: int
    part: ResponseReasoningSummaryPartDoneEventPart
    sequence_number: int
    status: Literal["incomplete"] | None = None
    summary_index: int
    type: Literal["response.reasoning_summary_part.done"]


class ResponseShellCallOutputContentDeltaStreamingEvent(WireModel):
    command_index: int
    delta: ShellCallOutputDelta
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.delta"]


class ResponseTextDeltaEvent(WireModel):
    content_index: int
    delta: str
    item_id: str
    logprobs: list[ResponseLogProb] | None = None
    output_index: int
    sequence_number: int | None = None
    type: Literal["response.output_text.delta"]
    obfuscation: str | None = None


class ResponseTextDoneEvent(WireModel):
    content_index: int
    item_id: str
    logprobs: list[ResponseLogProb] | None = None
    output_index: int
    sequence_number: int | None = None
    text: str
    type: Literal["response.output_text.done"]


class ResponseToolUsageImageGen(WireModel):
    input_tokens: int | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None
    cached_tokens: int | None = None
    cached_tokens_details: ResponseToolUsageImageGenCachedTokensDetails | None = None
    input_tokens_details: ResponseToolUsageImageGenInputTokensDetails | None = None
    output_tokens_details: ResponseToolUsageImageGenOutputTokensDetails | None = None


class ResponseUsageInputTokensDetails(WireModel):
    cache_write_tokens: int | None = None
    cached_tokens: int
    cache_write_tokens_details: ResponseUsageInputTokensDetailsCacheWriteTokensDetails | None = None


TextResponseFormatConfiguration = TypeAliasType(
    "TextResponseFormatConfiguration",
    Annotated[
        Union[shared.ResponseFormatText | TextResponseFormatJsonSchema | shared.ResponseFormatJsonObject, UnknownType],
        OpenUnion(
            "type",
            (
                ("text",),
                ("json_schema",),
                ("json_object",),
            ),
        ),
    ],
)


ToolChoiceParamObject = TypeAliasType(
    "ToolChoiceParamObject",
    Annotated[
        Union[
            ToolChoiceAllowed
            | ToolChoiceTypes
            | shared.ToolChoiceFunction
            | shared.ToolChoiceMCP
            | ToolChoiceCustom
            | SpecificProgrammaticToolCallingParam
            | SpecificApplyPatchParam
            | SpecificFunctionShellParam,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("allowed_tools",),
                (
                    "file_search",
                    "web_search_preview",
                    "computer",
                    "computer_use_preview",
                    "computer_use",
                    "web_search_preview_2025_03_11",
                    "image_generation",
                    "code_interpreter",
                ),
                ("function",),
                ("mcp",),
                ("custom",),
                ("programmatic_tool_calling",),
                ("apply_patch",),
                ("shell",),
            ),
        ),
    ],
)


class ToolSearchCall(WireModel):
    arguments: Json
    call_id: str | None
    created_by: str | None = None
    execution: ToolSearchExecutionType
    id: str
    status: FunctionCallStatus
    type: Literal["tool_search_call"]


class ToolSearchCallItemParam(WireModel):
    arguments: dict[str, Json]
    call_id: str | None = None
    execution: ToolSearchExecutionType | None = None
    id: str | None = None
    status: FunctionCallItemStatus | None = None
    type: Literal["tool_search_call"]


WebSearchActionSearchSource = TypeAliasType(
    "WebSearchActionSearchSource",
    Annotated[
        Union[WebSearchActionSearchSourceUrl | WebSearchActionSearchSourceApi, UnknownType],
        OpenUnion(
            "type",
            (
                ("url",),
                ("api",),
            ),
        ),
    ],
)


class WebSearchTool(WireModel):
    external_web_access: bool | None = None
    filters: WebSearchToolFilters | None = None
    search_context_size: Literal["low", "medium", "high"] | str | None = None
    type: Literal["web_search", "web_search_2025_08_26"] | str
    user_location: WebSearchApproximateLocation | None = None
    return_token_budget: str | int | None = None
    search_content_types: list[str] | None = None


class ApplyPatchToolCall(WireModel):
    call_id: str
    caller: ToolCallCaller | None = None
    created_by: str | None = None
    id: str
    operation: ApplyPatchToolCallOperation
    status: ApplyPatchCallStatus
    type: Literal["apply_patch_call"]


AutoCodeInterpreterToolParamNetworkPolicy = TypeAliasType(
    "AutoCodeInterpreterToolParamNetworkPolicy",
    Annotated[
        Union[ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam, UnknownType],
        OpenUnion(
            "type",
            (
                ("disabled",),
                ("allowlist",),
            ),
        ),
    ],
)


class ComputerScreenshotContent(WireModel):
    detail: shared.ImageDetail
    file_id: str | None
    image_url: str | None
    prompt_cache_breakpoint: shared.PromptCacheBreakpointConfig | None = None
    type: Literal["computer_screenshot"]


class ConfigurationUpdateItemText(WireModel):
    format: TextResponseFormatConfiguration


ContainerAutoParamNetworkPolicy = TypeAliasType(
    "ContainerAutoParamNetworkPolicy",
    Annotated[
        Union[ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam, UnknownType],
        OpenUnion(
            "type",
            (
                ("disabled",),
                ("allowlist",),
            ),
        ),
    ],
)


ContainerAutoParamSkill = TypeAliasType(
    "ContainerAutoParamSkill",
    Annotated[
        Union[SkillReferenceParam | InlineSkillParam, UnknownType],
        OpenUnion(
            "type",
            (
                ("skill_reference",),
                ("inline",),
            ),
        ),
    ],
)


class CustomToolParam(WireModel):
    allowed_callers: list[shared.CallableToolAllowedCaller] | None = None
    defer_loading: bool | None = None
    description: str | None = None
    format: CustomToolParamFormat | None = None
    name: str
    type: Literal["custom"]
    async_: Annotated[bool | None, Field(alias="async")] = None


class FunctionShellCall(WireModel):
    action: FunctionShellAction
    call_id: str
    caller: ToolCallCaller | None = None
    created_by: str | None = None
    environment: FunctionShellCallEnvironment | None
    id: str
    status: FunctionShellCallStatus
    type: Literal["shell_call"]


FunctionShellCallItemParamEnvironment = TypeAliasType(
    "FunctionShellCallItemParamEnvironment",
    Annotated[
        Union[LocalEnvironmentParam | ContainerReferenceParam, UnknownType],
        OpenUnion(
            "type",
            (
                ("local",),
                ("container_reference",),
            ),
        ),
    ],
)


class FunctionShellCallOutputContent(WireModel):
    created_by: str | None = None
    outcome: FunctionShellCallOutputContentOutcome
    stderr: str
    stdout: str


class FunctionShellCallOutputContentParam(WireModel):
    outcome: FunctionShellCallOutputOutcomeParam
    stderr: str
    stdout: str


class FunctionShellCallOutputItemParam(WireModel):
    call_id: str
    caller: ToolCallCallerParam | None = None
    id: str | None = None
    max_output_length: int | None = None
    output: list[FunctionShellCallOutputContentParam]
    status: FunctionShellCallItemStatus | None = None
    type: Literal["shell_call_output"]


class ImageGenTool(WireModel):
    action: ImageGenActionEnum | None = None
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    input_fidelity: shared.InputFidelity | None = None
    input_image_mask: ImageGenToolInputImageMask | None = None
    model: (
        Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21"]
        | str
        | None
    ) = None
    moderation: Literal["auto", "low"] | str | None = None
    output_compression: int | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None = None
    partial_images: int | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str | None = None
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str | None = None
    type: Literal["image_generation"]
    complexity: Literal["low", "medium", "high"] | str | None = None
    frame_count: int | None = None
    frame_duration_ms: int | None = None
    svg: ImageGenToolSvg | None = None
    n: int | None = None


class ImageGenToolCall(WireModel):
    id: str
    result: str | None = None
    status: Literal["in_progress", "completed", "generating", "failed"] | str | None = None
    type: Literal["image_generation_call"]
    error: ImageGenToolError | None = None
    svg_usage: shared.ImageSvgUsage | None = None
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | str | None = None
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"] | str | None = None
    revised_prompt: str | None = None
    size: str | None = None
    action: Literal["generate", "edit", "auto"] | str | None = None


class InputFileContentParam(WireModel):
    detail: FileDetailEnum | None = None
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: shared.PromptCacheBreakpointParam | None = None
    type: Literal["input_file"]


class InputImageContentParamAutoParam(WireModel):
    detail: DetailEnum | None = None
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: shared.PromptCacheBreakpointParam | None = None
    type: Literal["input_image"]


class InputTextContentParam(WireModel):
    prompt_cache_breakpoint: shared.PromptCacheBreakpointParam | None = None
    text: str
    type: Literal["input_text"]


class MCPToolCall(WireModel):
    approval_request_id: str | None = None
    arguments: str
    error: MCPToolCallError | None = None
    id: str
    name: str
    output: str | None = None
    server_label: str
    status: MCPToolCallStatus | None = None
    type: Literal["mcp_call"]


MessageContentItem = TypeAliasType(
    "MessageContentItem",
    Annotated[
        Union[
            shared.InputTextContent
            | OutputTextContent
            | TextContent
            | SummaryTextContent
            | ReasoningTextContent
            | RefusalContent
            | shared.InputImageContent
            | ComputerScreenshotContent
            | shared.InputFileContent,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("input_text",),
                ("output_text",),
                ("text",),
                ("summary_text",),
                ("reasoning_text",),
                ("refusal",),
                ("input_image",),
                ("computer_screenshot",),
                ("input_file",),
            ),
        ),
    ],
)


class Moderation(WireModel):
    input: ModerationInput
    output: ModerationOutput


NamespaceToolParamTool = TypeAliasType(
    "NamespaceToolParamTool",
    Annotated[
        Union[FunctionToolParam | CustomToolParam, UnknownType],
        OpenUnion(
            "type",
            (
                ("function",),
                ("custom",),
            ),
        ),
    ],
)


OutputContent = TypeAliasType(
    "OutputContent",
    Annotated[
        Union[OutputTextContent | RefusalContent | ReasoningTextContent, UnknownType],
        OpenUnion(
            "type",
            (
                ("output_text",),
                ("refusal",),
                ("reasoning_text",),
            ),
        ),
    ],
)


OutputMessageContent = TypeAliasType(
    "OutputMessageContent",
    Annotated[
        Union[OutputTextContent | RefusalContent, UnknownType],
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
    content_index: int
    item_id: str
    output_index: int
    part: OutputContent
    sequence_number: int | None = None
    type: Literal["response.content_part.added"]


class ResponseContentPartDoneEvent(WireModel):
    content_index: int
    item_id: str
    output_index: int
    part: OutputContent
    sequence_number: int | None = None
    type: Literal["response.content_part.done"]


class ResponseError(WireModel):
    code: ResponseErrorCode
    message: str
    misalignment: ResponseMisalignment | None = None
    param: str | None = None
    type: str | None = None


class ResponseShellCallOutputContentDoneStreamingEvent(WireModel):
    command_index: int
    item_id: str
    output: list[FunctionShellCallOutputContent]
    output_index: int
    sequence_number: int
    type: Literal["response.shell_call_output_content.done"]


class ResponseTextParam(WireModel):
    format: TextResponseFormatConfiguration | None = None
    verbosity: shared.Verbosity | None = None


class ResponseToolUsage(WireModel):
    image_gen: ResponseToolUsageImageGen | None = None
    web_search: ResponseToolUsageWebSearch | None = None


class ResponseUsage(WireModel):
    input_tokens: int
    input_tokens_details: ResponseUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: ResponseUsageOutputTokensDetails
    total_tokens: int


ToolChoiceParam = TypeAliasType("ToolChoiceParam", ToolChoiceParamObject | shared.ToolChoiceOptions)


class WebSearchActionSearch(WireModel):
    queries: list[str] | None = None
    query: str | None = None
    sources: list[WebSearchActionSearchSource] | None = None
    type: Literal["search"]


WebSearchToolCallAction = TypeAliasType(
    "WebSearchToolCallAction",
    Annotated[
        Union[WebSearchActionSearch | WebSearchActionOpenPage | WebSearchActionFind, UnknownType],
        OpenUnion(
            "type",
            (
                ("search",),
                ("open_page",),
                ("find_in_page",),
            ),
        ),
    ],
)


class AutoCodeInterpreterToolParam(WireModel):
    file_ids: list[str] | None = None
    memory_limit: ContainerMemoryLimit | None = None
    network_policy: AutoCodeInterpreterToolParamNetworkPolicy | None = None
    type: Literal["auto"]


class CodeInterpreterTool(WireModel):
    allowed_callers: list[shared.CallableToolAllowedCaller] | None = None
    container: str | AutoCodeInterpreterToolParam
    type: Literal["code_interpreter"]


class ConfigurationUpdateItem(WireModel):
    id: str | None = None
    type: Literal["configuration_update"]
    reasoning: ConfigurationUpdateItemReasoning | None = None
    text: ConfigurationUpdateItemText | None = None


class ContainerAutoParam(WireModel):
    file_ids: list[str] | None = None
    memory_limit: ContainerMemoryLimit | None = None
    network_policy: ContainerAutoParamNetworkPolicy | None = None
    skills: list[ContainerAutoParamSkill] | None = None
    type: Literal["container_auto"]


FunctionAndCustomToolCallOutput = TypeAliasType(
    "FunctionAndCustomToolCallOutput",
    Annotated[
        Union[shared.InputTextContent | shared.InputImageContent | shared.InputFileContent, UnknownType],
        OpenUnion(
            "type",
            (
                ("input_text",),
                ("input_image",),
                ("input_file",),
            ),
        ),
    ],
)


FunctionCallOutputItemParamOutputOption2Item = TypeAliasType(
    "FunctionCallOutputItemParamOutputOption2Item",
    Annotated[
        Union[InputTextContentParam | InputImageContentParamAutoParam | InputFileContentParam, UnknownType],
        OpenUnion(
            "type",
            (
                ("input_text",),
                ("input_image",),
                ("input_file",),
            ),
        ),
    ],
)


class FunctionShellCallItemParam(WireModel):
    action: FunctionShellActionParam
    call_id: str
    caller: ToolCallCallerParam | None = None
    environment: FunctionShellCallItemParamEnvironment | None = None
    id: str | None = None
    status: FunctionShellCallItemStatus | None = None
    type: Literal["shell_call"]


class FunctionShellCallOutput(WireModel):
    call_id: str
    caller: ToolCallCaller | None = None
    created_by: str | None = None
    id: str
    max_output_length: int | None
    output: list[FunctionShellCallOutputContent]
    status: FunctionShellCallOutputStatusEnum
    type: Literal["shell_call_output"]


FunctionShellToolParamEnvironment = TypeAliasType(
    "FunctionShellToolParamEnvironment",
    Annotated[
        Union[ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam, UnknownType],
        OpenUnion(
            "type",
            (
                ("container_auto",),
                ("local",),
                ("container_reference",),
            ),
        ),
    ],
)


class FunctionToolCallOutput(WireModel):
    call_id: str | None = None
    caller: ToolCallCallerParam | None = None
    id: str | None = None
    name: str | None = None
    namespace: str | None = None
    output: str | list[FunctionAndCustomToolCallOutput]
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["function_call_output"]


class FunctionToolCallOutputResource(WireModel):
    call_id: str | None = None
    caller: ToolCallCallerParam | None = None
    id: str
    name: str | None = None
    namespace: str | None = None
    output: str | list[FunctionAndCustomToolCallOutput]
    status: FunctionCallOutputStatusEnum
    type: Literal["function_call_output"]
    created_by: str | None = None


InputContent = TypeAliasType(
    "InputContent",
    Annotated[
        Union[shared.InputTextContent | shared.InputImageContent | shared.InputFileContent, UnknownType],
        OpenUnion(
            "type",
            (
                ("input_text",),
                ("input_image",),
                ("input_file",),
            ),
        ),
    ],
)


class InputMessage(WireModel):
    content: list[InputContent]
    role: Literal["user", "system", "developer"] | str
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["message"] | None = None


class InputMessageResource(WireModel):
    content: list[InputContent]
    role: Literal["user", "system", "developer"] | str
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["message"]
    id: str


class Message(WireModel):
    content: list[MessageContentItem]
    id: str
    phase: ItemMessagePhase | None = None
    role: MessageRole
    status: MessageStatus
    type: Literal["message"]


class NamespaceToolParam(WireModel):
    description: str
    name: str
    tools: list[NamespaceToolParamTool]
    type: Literal["namespace"]


class OutputMessage(WireModel):
    content: list[OutputMessageContent]
    id: str
    phase: MessagePhase | None = None
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"] | str
    type: Literal["message"]


class WebSearchToolCall(WireModel):
    action: WebSearchToolCallAction | None = None
    id: str
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"] | str
    type: Literal["web_search_call"]


class CustomToolCallOutput(WireModel):
    call_id: str
    caller: ToolCallCallerParam | None = None
    id: str | None = None
    output: str | list[FunctionAndCustomToolCallOutput]
    type: Literal["custom_tool_call_output"]


class CustomToolCallOutputResource(WireModel):
    call_id: str
    caller: ToolCallCallerParam | None = None
    id: str
    output: str | list[FunctionAndCustomToolCallOutput]
    type: Literal["custom_tool_call_output"]
    created_by: str | None = None
    status: FunctionCallOutputStatusEnum


class EasyInputMessage(WireModel):
    content: str | list[InputContent]
    phase: MessagePhase | None = None
    role: Literal["user", "assistant", "system", "developer"] | str
    type: Literal["message"] | None = None


class FunctionCallOutputItemParam(WireModel):
    call_id: str | None = None
    caller: ToolCallCallerParam | None = None
    id: str | None = None
    name: str | None = None
    namespace: str | None = None
    output: str | list[FunctionCallOutputItemParamOutputOption2Item]
    status: FunctionCallItemStatus | None = None
    type: Literal["function_call_output"]


class FunctionShellToolParam(WireModel):
    allowed_callers: list[shared.CallableToolAllowedCaller] | None = None
    environment: FunctionShellToolParamEnvironment | None = None
    type: Literal["shell"]


class AdditionalTools(WireModel):
    id: str
    role: MessageRole
    tools: list["Tool"]
    type: Literal["additional_tools"]


class AdditionalToolsItemParam(WireModel):
    id: str | None = None
    role: Literal["developer"]
    tools: list["Tool"]
    type: Literal["additional_tools"]


class CompactedResponse(WireModel):
    created_at: int
    id: str
    object: Literal["response.compaction"]
    output: list["ItemField"]
    usage: ResponseUsage
    image: ResponseImageContext | None = None


ConversationItem = TypeAliasType(
    "ConversationItem",
    Annotated[
        Union[
            Union[
                Message,
                FunctionToolCallResource,
                FunctionToolCallOutputResource,
                FileSearchToolCall,
                WebSearchToolCall,
                ImageGenToolCall,
                ComputerToolCall,
                ComputerToolCallOutputResource,
                ToolSearchCall,
                "ToolSearchOutput",
                AdditionalTools,
                ReasoningItem,
                Program,
                ProgramOutput,
                CompactionBody,
                CodeInterpreterToolCall,
                LocalShellToolCall,
                LocalShellToolCallOutput,
                FunctionShellCall,
                FunctionShellCallOutput,
                ApplyPatchToolCall,
                ApplyPatchToolCallOutput,
                MCPListTools,
                MCPApprovalRequest,
                MCPApprovalResponseResource,
                MCPToolCall,
                CustomToolCall,
                CustomToolCallOutput,
                ConfigurationUpdateItem,
            ],
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("message",),
                ("function_call",),
                ("function_call_output",),
                ("file_search_call",),
                ("web_search_call",),
                ("image_generation_call",),
                ("computer_call",),
                ("computer_call_output",),
                ("tool_search_call",),
                ("tool_search_output",),
                ("additional_tools",),
                ("reasoning",),
                ("program",),
                ("program_output",),
                ("compaction",),
                ("code_interpreter_call",),
                ("local_shell_call",),
                ("local_shell_call_output",),
                ("shell_call",),
                ("shell_call_output",),
                ("apply_patch_call",),
                ("apply_patch_call_output",),
                ("mcp_list_tools",),
                ("mcp_approval_request",),
                ("mcp_approval_response",),
                ("mcp_call",),
                ("custom_tool_call",),
                ("custom_tool_call_output",),
                ("configuration_update",),
            ),
        ),
    ],
)


class ConversationItemList(WireModel):
    data: list[ConversationItem]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


class FileSearchTool(WireModel):
    filters: Optional["Filters"] = None
    max_num_results: Optional[int] = None
    ranking_options: Optional[RankingOptions] = None
    type: Literal["file_search"]
    vector_store_ids: list[str]


Filters = TypeAliasType(
    "Filters",
    Annotated[
        Union[shared.ComparisonFilter | shared.CompoundFilter, UnknownType],
        OpenUnion(
            "type",
            (
                (
                    "eq",
                    "ne",
                    "gt",
                    "gte",
                    "lt",
                    "lte",
                    "in",
                    "nin",
                ),
                (
                    "and",
                    "or",
                ),
            ),
        ),
    ],
)


InputItem = TypeAliasType(
    "InputItem",
    Annotated[
        Union[
            Union[
                EasyInputMessage,
                InputMessage,
                OutputMessage,
                FileSearchToolCall,
                ComputerToolCall,
                ComputerCallOutputItemParam,
                WebSearchToolCall,
                FunctionToolCall,
                FunctionCallOutputItemParam,
                ToolSearchCallItemParam,
                "ToolSearchOutputItemParam",
                AdditionalToolsItemParam,
                ReasoningItem,
                CompactionSummaryItemParam,
                ImageGenToolCall,
                CodeInterpreterToolCall,
                LocalShellToolCall,
                LocalShellToolCallOutput,
                FunctionShellCallItemParam,
                FunctionShellCallOutputItemParam,
                ApplyPatchToolCallItemParam,
                ApplyPatchToolCallOutputItemParam,
                MCPListTools,
                MCPApprovalRequest,
                MCPApprovalResponse,
                MCPToolCall,
                CustomToolCallOutput,
                CustomToolCall,
                ConfigurationUpdateItem,
                CompactionTriggerItemParam,
                ItemReferenceParam,
                ProgramItemParam,
                ProgramOutputItemParam,
            ],
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                (
                    "message",
                    "",
                ),
                (
                    "message",
                    "",
                ),
                ("message",),
                ("file_search_call",),
                ("computer_call",),
                ("computer_call_output",),
                ("web_search_call",),
                ("function_call",),
                ("function_call_output",),
                ("tool_search_call",),
                ("tool_search_output",),
                ("additional_tools",),
                ("reasoning",),
                ("compaction",),
                ("image_generation_call",),
                ("code_interpreter_call",),
                ("local_shell_call",),
                ("local_shell_call_output",),
                ("shell_call",),
                ("shell_call_output",),
                ("apply_patch_call",),
                ("apply_patch_call_output",),
                ("mcp_list_tools",),
                ("mcp_approval_request",),
                ("mcp_approval_response",),
                ("mcp_call",),
                ("custom_tool_call_output",),
                ("custom_tool_call",),
                ("configuration_update",),
                ("compaction_trigger",),
                (
                    "item_reference",
                    "",
                ),
                ("program",),
                ("program_output",),
            ),
        ),
    ],
)


ItemField = TypeAliasType(
    "ItemField",
    Annotated[
        Union[
            Union[
                Message,
                Program,
                ProgramOutput,
                FunctionToolCall,
                ToolSearchCall,
                "ToolSearchOutput",
                AdditionalTools,
                FunctionToolCallOutput,
                FileSearchToolCall,
                WebSearchToolCall,
                ImageGenToolCall,
                ComputerToolCall,
                ComputerToolCallOutputResource,
                ReasoningItem,
                CompactionBody,
                CodeInterpreterToolCall,
                LocalShellToolCall,
                LocalShellToolCallOutput,
                FunctionShellCall,
                FunctionShellCallOutput,
                ApplyPatchToolCall,
                ApplyPatchToolCallOutput,
                MCPListTools,
                MCPApprovalRequest,
                MCPApprovalResponseResource,
                MCPToolCall,
                CustomToolCall,
                CustomToolCallOutput,
            ],
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("message",),
                ("program",),
                ("program_output",),
                ("function_call",),
                ("tool_search_call",),
                ("tool_search_output",),
                ("additional_tools",),
                ("function_call_output",),
                ("file_search_call",),
                ("web_search_call",),
                ("image_generation_call",),
                ("computer_call",),
                ("computer_call_output",),
                ("reasoning",),
                ("compaction",),
                ("code_interpreter_call",),
                ("local_shell_call",),
                ("local_shell_call_output",),
                ("shell_call",),
                ("shell_call_output",),
                ("apply_patch_call",),
                ("apply_patch_call_output",),
                ("mcp_list_tools",),
                ("mcp_approval_request",),
                ("mcp_approval_response",),
                ("mcp_call",),
                ("custom_tool_call",),
                ("custom_tool_call_output",),
            ),
        ),
    ],
)


ItemResource = TypeAliasType(
    "ItemResource",
    Annotated[
        Union[
            Union[
                InputMessageResource,
                OutputMessage,
                FileSearchToolCall,
                ComputerToolCall,
                ComputerToolCallOutputResource,
                WebSearchToolCall,
                FunctionToolCallResource,
                FunctionToolCallOutputResource,
                ToolSearchCall,
                "ToolSearchOutput",
                AdditionalTools,
                ReasoningItem,
                Program,
                ProgramOutput,
                CompactionBody,
                ImageGenToolCall,
                CodeInterpreterToolCall,
                LocalShellToolCall,
                LocalShellToolCallOutput,
                FunctionShellCall,
                FunctionShellCallOutput,
                ApplyPatchToolCall,
                ApplyPatchToolCallOutput,
                MCPListTools,
                MCPApprovalRequest,
                MCPApprovalResponseResource,
                MCPToolCall,
                CustomToolCallResource,
                CustomToolCallOutputResource,
                ConfigurationUpdateItem,
            ],
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("message",),
                ("message",),
                ("file_search_call",),
                ("computer_call",),
                ("computer_call_output",),
                ("web_search_call",),
                ("function_call",),
                ("function_call_output",),
                ("tool_search_call",),
                ("tool_search_output",),
                ("additional_tools",),
                ("reasoning",),
                ("program",),
                ("program_output",),
                ("compaction",),
                ("image_generation_call",),
                ("code_interpreter_call",),
                ("local_shell_call",),
                ("local_shell_call_output",),
                ("shell_call",),
                ("shell_call_output",),
                ("apply_patch_call",),
                ("apply_patch_call_output",),
                ("mcp_list_tools",),
                ("mcp_approval_request",),
                ("mcp_approval_response",),
                ("mcp_call",),
                ("custom_tool_call",),
                ("custom_tool_call_output",),
                ("configuration_update",),
            ),
        ),
    ],
)


OutputItem = TypeAliasType(
    "OutputItem",
    Annotated[
        Union[
            Union[
                OutputMessage,
                FileSearchToolCall,
                FunctionToolCall,
                FunctionToolCallOutputResource,
                WebSearchToolCall,
                ComputerToolCall,
                ComputerToolCallOutputResource,
                ReasoningItem,
                Program,
                ProgramOutput,
                ToolSearchCall,
                "ToolSearchOutput",
                AdditionalTools,
                CompactionBody,
                ImageGenToolCall,
                CodeInterpreterToolCall,
                LocalShellToolCall,
                LocalShellToolCallOutput,
                FunctionShellCall,
                FunctionShellCallOutput,
                ApplyPatchToolCall,
                ApplyPatchToolCallOutput,
                MCPToolCall,
                MCPListTools,
                MCPApprovalRequest,
                MCPApprovalResponseResource,
                CustomToolCall,
                CustomToolCallOutputResource,
            ],
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("message",),
                ("file_search_call",),
                ("function_call",),
                ("function_call_output",),
                ("web_search_call",),
                ("computer_call",),
                ("computer_call_output",),
                ("reasoning",),
                ("program",),
                ("program_output",),
                ("tool_search_call",),
                ("tool_search_output",),
                ("additional_tools",),
                ("compaction",),
                ("image_generation_call",),
                ("code_interpreter_call",),
                ("local_shell_call",),
                ("local_shell_call_output",),
                ("shell_call",),
                ("shell_call_output",),
                ("apply_patch_call",),
                ("apply_patch_call_output",),
                ("mcp_call",),
                ("mcp_list_tools",),
                ("mcp_approval_request",),
                ("mcp_approval_response",),
                ("custom_tool_call",),
                ("custom_tool_call_output",),
            ),
        ),
    ],
)


class Response(WireModel):
    metadata: dict[str, str] | None
    prompt_cache_key: str | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    safety_identifier: str | None = None
    temperature: float | None = None
    top_logprobs: int | None = None
    top_p: float | None = None
    user: Optional[str] = None
    background: bool | None = None
    max_tool_calls: int | None = None
    model: ModelIdsResponses
    previous_response_id: str | None = None
    prompt: shared.Prompt | None = None
    text: Optional[ResponseTextParam] = None
    tool_choice: Optional[ToolChoiceParam] = None
    tools: Optional[list["Tool"]] = None
    completed_at: float | None = None
    conversation: ResponseConversation | None = None
    created_at: float
    error: ResponseError | None
    id: str
    incomplete_details: ResponseIncompleteDetails | None
    instructions: str | list[InputItem] | None
    max_output_tokens: int | None = None
    moderation: Moderation | None = None
    object: Literal["response"]
    output: list[OutputItem]
    output_text: str | None = None
    parallel_tool_calls: bool
    prompt_cache_options: Optional[PromptCacheOptions] = None
    reasoning: Reasoning | None = None
    service_tier: ServiceTierResponses | None = None
    status: Optional[Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | str] = None
    truncation: Literal["auto", "disabled"] | str | None = None
    usage: Optional[ResponseUsage] = None
    access_programs: ResponseAccessPrograms | None = None
    image: ResponseImageContext | None = None
    input_transformations: list[ResponseInputTransformation] | None = None
    prompt_cache_diagnostics: PromptCacheDiagnostics | None = None
    tool_usage: Optional[ResponseToolUsage] = None
    billing: Optional[ResponseBilling] = None
    store: Optional[bool] = None
    frequency_penalty: Optional[float] = None
    presence_penalty: Optional[float] = None
    status_details: dict[str, Json] | None = None
    tool_calls: list[Json] | None = None
    total_tokens: Optional[int] = None


class ResponseCompletedEvent(WireModel):
    response: Response
    sequence_number: int | None = None
    type: Literal["response.completed"]


class ResponseCreatedEvent(WireModel):
    response: Response
    sequence_number: int | None = None
    type: Literal["response.created"]


class ResponseFailedEvent(WireModel):
    response: Response
    sequence_number: int
    type: Literal["response.failed"]


class ResponseInProgressEvent(WireModel):
    response: Response
    sequence_number: int | None = None
    type: Literal["response.in_progress"]


class ResponseIncompleteEvent(WireModel):
    response: Response
    sequence_number: int
    type: Literal["response.incomplete"]


class ResponseItemList(WireModel):
    data: list[ItemResource]
    first_id: str
    has_more: bool
    last_id: str
    object: Literal["list"]


class ResponseOutputItemAddedEvent(WireModel):
    item: OutputItem
    output_index: int
    sequence_number: int | None = None
    type: Literal["response.output_item.added"]


class ResponseOutputItemDoneEvent(WireModel):
    item: OutputItem
    output_index: int
    sequence_number: int | None = None
    type: Literal["response.output_item.done"]


class ResponseQueuedEvent(WireModel):
    response: Response
    sequence_number: int
    type: Literal["response.queued"]


ResponseStreamEvent = TypeAliasType(
    "ResponseStreamEvent",
    Annotated[
        Union[
            ResponseAudioDeltaEvent
            | ResponseAudioDoneEvent
            | ResponseAudioTranscriptDeltaEvent
            | ResponseAudioTranscriptDoneEvent
            | ResponseCodeInterpreterCallCodeDeltaEvent
            | ResponseCodeInterpreterCallCodeDoneEvent
            | ResponseCodeInterpreterCallCompletedEvent
            | ResponseCodeInterpreterCallInProgressEvent
            | ResponseCodeInterpreterCallInterpretingEvent
            | ResponseCompletedEvent
            | ResponseContentPartAddedEvent
            | ResponseContentPartDoneEvent
            | ResponseCreatedEvent
            | ResponseErrorEvent
            | ResponseFileSearchCallCompletedEvent
            | ResponseFileSearchCallInProgressEvent
            | ResponseFileSearchCallSearchingEvent
            | ResponseFunctionCallArgumentsDeltaEvent
            | ResponseFunctionCallArgumentsDoneEvent
            | ResponseShellCallCommandAddedStreamingEvent
            | ResponseShellCallCommandDeltaStreamingEvent
            | ResponseShellCallCommandDoneStreamingEvent
            | ResponseShellCallOutputContentDeltaStreamingEvent
            | ResponseShellCallOutputContentDoneStreamingEvent
            | ResponseInProgressEvent
            | ResponseFailedEvent
            | ResponseIncompleteEvent
            | ResponseOutputItemAddedEvent
            | ResponseOutputItemDoneEvent
            | ResponseReasoningSummaryPartAddedEvent
            | ResponseReasoningSummaryPartDoneEvent
            | ResponseReasoningSummaryTextDeltaEvent
            | ResponseReasoningSummaryTextDoneEvent
            | ResponseReasoningTextDeltaEvent
            | ResponseReasoningTextDoneEvent
            | ResponseRefusalDeltaEvent
            | ResponseRefusalDoneEvent
            | ResponseTextDeltaEvent
            | ResponseTextDoneEvent
            | ResponseWebSearchCallCompletedEvent
            | ResponseWebSearchCallInProgressEvent
            | ResponseWebSearchCallSearchingEvent
            | ResponseImageGenCallCompletedEvent
            | ResponseImageGenCallGeneratingEvent
            | ResponseImageGenCallInProgressEvent
            | ResponseImageGenCallPartialImageEvent
            | ResponseMCPCallArgumentsDeltaEvent
            | ResponseMCPCallArgumentsDoneEvent
            | ResponseMCPCallCompletedEvent
            | ResponseMCPCallFailedEvent
            | ResponseMCPCallInProgressEvent
            | ResponseMCPListToolsCompletedEvent
            | ResponseMCPListToolsFailedEvent
            | ResponseMCPListToolsInProgressEvent
            | ResponseOutputTextAnnotationAddedEvent
            | ResponseQueuedEvent
            | ResponseCustomToolCallInputDeltaEvent
            | ResponseCustomToolCallInputDoneEvent
            | ResponseCompactionCompactingEvent,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("response.audio.delta",),
                ("response.audio.done",),
                ("response.audio.transcript.delta",),
                ("response.audio.transcript.done",),
                ("response.code_interpreter_call_code.delta",),
                ("response.code_interpreter_call_code.done",),
                ("response.code_interpreter_call.completed",),
                ("response.code_interpreter_call.in_progress",),
                ("response.code_interpreter_call.interpreting",),
                ("response.completed",),
                ("response.content_part.added",),
                ("response.content_part.done",),
                ("response.created",),
                ("error",),
                ("response.file_search_call.completed",),
                ("response.file_search_call.in_progress",),
                ("response.file_search_call.searching",),
                ("response.function_call_arguments.delta",),
                ("response.function_call_arguments.done",),
                ("response.shell_call_command.added",),
                ("response.shell_call_command.delta",),
                ("response.shell_call_command.done",),
                ("response.shell_call_output_content.delta",),
                ("response.shell_call_output_content.done",),
                ("response.in_progress",),
                ("response.failed",),
                ("response.incomplete",),
                ("response.output_item.added",),
                ("response.output_item.done",),
                ("response.reasoning_summary_part.added",),
                ("response.reasoning_summary_part.done",),
                ("response.reasoning_summary_text.delta",),
                ("response.reasoning_summary_text.done",),
                ("response.reasoning_text.delta",),
                ("response.reasoning_text.done",),
                ("response.refusal.delta",),
                ("response.refusal.done",),
                ("response.output_text.delta",),
                ("response.output_text.done",),
                ("response.web_search_call.completed",),
                ("response.web_search_call.in_progress",),
                ("response.web_search_call.searching",),
                ("response.image_generation_call.completed",),
                ("response.image_generation_call.generating",),
                ("response.image_generation_call.in_progress",),
                ("response.image_generation_call.partial_image",),
                ("response.mcp_call_arguments.delta",),
                ("response.mcp_call_arguments.done",),
                ("response.mcp_call.completed",),
                ("response.mcp_call.failed",),
                ("response.mcp_call.in_progress",),
                ("response.mcp_list_tools.completed",),
                ("response.mcp_list_tools.failed",),
                ("response.mcp_list_tools.in_progress",),
                ("response.output_text.annotation.added",),
                ("response.queued",),
                ("response.custom_tool_call_input.delta",),
                ("response.custom_tool_call_input.done",),
                ("response.compaction.compacting",),
            ),
        ),
    ],
)


Tool = TypeAliasType(
    "Tool",
    Annotated[
        Union[
            FunctionTool
            | FileSearchTool
            | ComputerTool
            | ComputerUsePreviewTool
            | WebSearchTool
            | shared.MCPTool
            | CodeInterpreterTool
            | ProgrammaticToolCallingParam
            | ImageGenTool
            | LocalShellToolParam
            | FunctionShellToolParam
            | CustomToolParam
            | NamespaceToolParam
            | ToolSearchToolParam
            | WebSearchPreviewTool
            | ApplyPatchToolParam,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("function",),
                ("file_search",),
                ("computer",),
                ("computer_use_preview",),
                (
                    "web_search",
                    "web_search_2025_08_26",
                ),
                ("mcp",),
                ("code_interpreter",),
                ("programmatic_tool_calling",),
                ("image_generation",),
                ("local_shell",),
                ("shell",),
                ("custom",),
                ("namespace",),
                ("tool_search",),
                (
                    "web_search_preview",
                    "web_search_preview_2025_03_11",
                ),
                ("apply_patch",),
            ),
        ),
    ],
)


class ToolSearchOutput(WireModel):
    call_id: str | None
    created_by: str | None = None
    execution: ToolSearchExecutionType
    id: str
    status: FunctionCallOutputStatusEnum
    tools: list[Tool]
    type: Literal["tool_search_output"]


class ToolSearchOutputItemParam(WireModel):
    call_id: str | None = None
    execution: ToolSearchExecutionType | None = None
    id: str | None = None
    status: FunctionCallItemStatus | None = None
    tools: list[Tool]
    type: Literal["tool_search_output"]

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of OpenAI: `responses`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, Union

from typing_extensions import TypeAliasType, TypedDict

from . import shared


class AccessProgramsParam(TypedDict):
    cyber: NotRequired[Literal["standard", "daybreak_blue", "daybreak_red"]]


ApplyPatchCallOutputStatusParam = TypeAliasType("ApplyPatchCallOutputStatusParam", Literal["completed", "failed"])


ApplyPatchCallStatusParam = TypeAliasType("ApplyPatchCallStatusParam", Literal["in_progress", "completed"])


class ApplyPatchCreateFileOperationParam(TypedDict):
    diff: str
    path: str
    type: Literal["create_file"]


class ApplyPatchDeleteFileOperationParam(TypedDict):
    path: str
    type: Literal["delete_file"]


class ApplyPatchUpdateFileOperationParam(TypedDict):
    diff: str
    path: str
    type: Literal["update_file"]


class ApproximateLocationParam(TypedDict):
    city: NotRequired[str | None]
    country: NotRequired[str | None]
    region: NotRequired[str | None]
    timezone: NotRequired[str | None]
    type: Literal["approximate"]


class BackgroundOptionsParam(TypedDict):
    completion_window: NotRequired[Literal["soonest", "2h", "8h"]]
    continuation_id: NotRequired[str]


ClickButtonTypeParam = TypeAliasType("ClickButtonTypeParam", Literal["left", "right", "wheel", "back", "forward"])


class ClickParam(TypedDict):
    button: ClickButtonTypeParam
    keys: NotRequired[Sequence[str] | None]
    type: Literal["click"]
    x: int
    y: int


class CodeInterpreterOutputImageParam(TypedDict):
    type: Literal["image"]
    url: str


class CodeInterpreterOutputLogsParam(TypedDict):
    logs: str
    type: Literal["logs"]


CodeInterpreterToolCallOutputParam = TypeAliasType(
    "CodeInterpreterToolCallOutputParam", CodeInterpreterOutputLogsParam | CodeInterpreterOutputImageParam
)


class CompactionSummaryItemParam(TypedDict):
    encrypted_content: str
    id: NotRequired[str | None]
    type: Literal["compaction"]


class CompactionTriggerItemParam(TypedDict):
    type: Literal["compaction_trigger"]
    id: NotRequired[str | None]


class ComputerCallSafetyCheckParam(TypedDict):
    code: NotRequired[str | None]
    id: str
    message: NotRequired[str | None]


ComputerEnvironmentParam = TypeAliasType(
    "ComputerEnvironmentParam", Literal["windows", "mac", "linux", "ubuntu", "browser"]
)


class ComputerScreenshotImageParam(TypedDict):
    file_id: NotRequired[str]
    image_url: NotRequired[str]
    type: Literal["computer_screenshot"]


class ComputerToolParam(TypedDict):
    type: Literal["computer"]


class ComputerUsePreviewToolParam(TypedDict):
    display_height: int
    display_width: int
    environment: ComputerEnvironmentParam
    type: Literal["computer_use_preview"]


class ContainerFileCitationBodyParam(TypedDict):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]


ContainerMemoryLimitParam = TypeAliasType("ContainerMemoryLimitParam", Literal["1g", "4g", "16g", "64g"])


class ContainerNetworkPolicyDisabledParam(TypedDict):
    type: Literal["disabled"]


class ContainerNetworkPolicyDomainSecretParam(TypedDict):
    domain: str
    name: str
    value: str


class ContainerReferenceParam(TypedDict):
    container_id: str
    type: Literal["container_reference"]


class ContextManagementParam(TypedDict):
    compact_threshold: NotRequired[int | None]
    type: str


class ConversationReferenceParam(TypedDict):
    id: str


class CoordParam(TypedDict):
    x: int
    y: int


class CustomTextFormatParam(TypedDict):
    type: Literal["text"]


DetailEnumParam = TypeAliasType("DetailEnumParam", Literal["low", "high", "auto", "original"])


class DirectToolCallCallerInputParam(TypedDict):
    type: Literal["direct"]


class DirectToolCallCallerParam(TypedDict):
    type: Literal["direct"]


class DoubleClickActionParam(TypedDict):
    keys: Sequence[str] | None
    type: Literal["double_click"]
    x: int
    y: int


class DragParam(TypedDict):
    keys: NotRequired[Sequence[str] | None]
    path: Sequence[CoordParam]
    type: Literal["drag"]


class FileCitationBodyParam(TypedDict):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]


FileDetailEnumParam = TypeAliasType("FileDetailEnumParam", Literal["auto", "low", "high"])


class FilePathParam(TypedDict):
    file_id: str
    index: int
    type: Literal["file_path"]


class FileSearchToolCallResultParam(TypedDict):
    attributes: NotRequired[Mapping[str, str | float | bool] | None]
    file_id: NotRequired[str]
    filename: NotRequired[str]
    score: NotRequired[float]
    text: NotRequired[str]
    vector_store_id: NotRequired[str]


FunctionCallItemStatusParam = TypeAliasType(
    "FunctionCallItemStatusParam", Literal["in_progress", "completed", "incomplete"]
)


class FunctionShellActionParam(TypedDict):
    commands: Sequence[str]
    max_output_length: NotRequired[int | None]
    timeout_ms: NotRequired[int | None]


FunctionShellCallItemStatusParam = TypeAliasType(
    "FunctionShellCallItemStatusParam", Literal["in_progress", "completed", "incomplete"]
)


class FunctionShellCallOutputExitOutcomeParam(TypedDict):
    exit_code: int
    type: Literal["exit"]


class FunctionShellCallOutputTimeoutOutcomeParam(TypedDict):
    type: Literal["timeout"]


FunctionToolInputParam = TypedDict(
    "FunctionToolInputParam",
    {
        "allowed_callers": NotRequired[Sequence[shared.CallableToolAllowedCallerParam] | None],
        "defer_loading": NotRequired[bool],
        "description": NotRequired[str | None],
        "name": str,
        "output_schema": NotRequired[Mapping[str, object] | None],
        "parameters": Mapping[str, object] | None,
        "strict": bool | None,
        "type": Literal["function"],
        "async": NotRequired[bool],
    },
)


FunctionToolParam = TypedDict(
    "FunctionToolParam",
    {
        "allowed_callers": NotRequired[Sequence[shared.CallableToolAllowedCallerParam] | None],
        "defer_loading": NotRequired[bool],
        "description": NotRequired[str | None],
        "name": str,
        "output_schema": NotRequired[Mapping[str, object] | None],
        "parameters": NotRequired[Mapping[str, object] | None],
        "strict": NotRequired[bool | None],
        "type": Literal["function"],
        "async": NotRequired[bool],
    },
)


GrammarSyntax1Param = TypeAliasType("GrammarSyntax1Param", Literal["lark", "regex"])


class HTTPErrorParam(TypedDict):
    code: int
    message: str
    type: Literal["http_error"]


class HybridSearchOptionsParam(TypedDict):
    embedding_weight: float
    text_weight: float


class ImageContextParam(TypedDict):
    context_compression: NotRequired[Literal["auto", "enabled", "disabled"]]


ImageGenActionEnumParam = TypeAliasType("ImageGenActionEnumParam", Literal["generate", "edit", "auto"])


class ImageGenToolErrorModerationDetailsParam(TypedDict):
    categories: Sequence[str]
    moderation_stage: Literal["input", "output", "unknown"]


class ImageGenToolInputImageMaskParam(TypedDict):
    file_id: NotRequired[str]
    image_url: NotRequired[str]


class ImageGenToolSvgReasoningParam(TypedDict):
    effort: NotRequired[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]]


IncludeEnumParam = TypeAliasType(
    "IncludeEnumParam",
    Literal[
        "file_search_call.results",
        "web_search_call.results",
        "web_search_call.action.sources",
        "message.input_image.image_url",
        "computer_call_output.output.image_url",
        "code_interpreter_call.outputs",
        "reasoning.encrypted_content",
        "message.output_text.logprobs",
    ],
)


class InlineSkillSourceParam(TypedDict):
    data: str
    media_type: Literal["application/zip"]
    type: Literal["base64"]


class ItemReferenceParam(TypedDict):
    id: str
    type: NotRequired[Literal["item_reference"] | None]


class KeyPressActionParam(TypedDict):
    keys: Sequence[str]
    type: Literal["keypress"]


class LocalShellExecActionParam(TypedDict):
    command: Sequence[str]
    env: Mapping[str, str]
    timeout_ms: NotRequired[int | None]
    type: Literal["exec"]
    user: NotRequired[str | None]
    working_directory: NotRequired[str | None]


class LocalShellToolCallParam(TypedDict):
    action: LocalShellExecActionParam
    call_id: str
    id: str
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["local_shell_call"]


class LocalShellToolCallOutputParam(TypedDict):
    id: str
    output: str
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    type: Literal["local_shell_call_output"]


class LocalShellToolParam(TypedDict):
    type: Literal["local_shell"]


class LocalSkillParam(TypedDict):
    description: str
    name: str
    path: str


class MCPApprovalRequestParam(TypedDict):
    arguments: str
    id: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class MCPApprovalResponseParam(TypedDict):
    approval_request_id: str
    approve: bool
    id: NotRequired[str | None]
    reason: NotRequired[str | None]
    type: Literal["mcp_approval_response"]


class MCPProtocolErrorParam(TypedDict):
    code: int
    message: str
    type: Literal["mcp_protocol_error"]


MCPToolCallStatusParam = TypeAliasType(
    "MCPToolCallStatusParam", Literal["in_progress", "completed", "incomplete", "calling", "failed"]
)


class MCPToolExecutionErrorParam(TypedDict):
    content: object
    type: Literal["mcp_tool_execution_error"]


MessagePhaseParam = TypeAliasType("MessagePhaseParam", Literal["commentary", "final_answer"])


class MoveParam(TypedDict):
    keys: NotRequired[Sequence[str] | None]
    type: Literal["move"]
    x: int
    y: int


PersonalityEnumParam = TypeAliasType("PersonalityEnumParam", Literal["friendly", "pragmatic"] | str)


class ProgramItemParam(TypedDict):
    call_id: str
    code: str
    fingerprint: str
    id: str
    type: Literal["program"]


ProgramOutputItemStatusParam = TypeAliasType("ProgramOutputItemStatusParam", Literal["completed", "incomplete"])


class ProgramToolCallCallerInputParam(TypedDict):
    caller_id: str
    type: Literal["program"]


class ProgramToolCallCallerParam(TypedDict):
    caller_id: str
    type: Literal["program"]


class ProgrammaticToolCallingParam(TypedDict):
    type: Literal["programmatic_tool_calling"]


PromptCacheRetentionEnumParam = TypeAliasType("PromptCacheRetentionEnumParam", Literal["in_memory", "24h"])


RankerVersionTypeParam = TypeAliasType("RankerVersionTypeParam", Literal["auto", "default-2024-11-15"])


class RankingOptionsParam(TypedDict):
    hybrid_search: NotRequired[HybridSearchOptionsParam]
    ranker: NotRequired[RankerVersionTypeParam]
    score_threshold: NotRequired[float]


ReasoningModeEnumParam = TypeAliasType("ReasoningModeEnumParam", Literal["standard", "pro"] | str)


class ReasoningTextContentParam(TypedDict):
    text: str
    type: Literal["reasoning_text"]


class RefusalContentParam(TypedDict):
    refusal: str
    type: Literal["refusal"]


class ResponseStreamOptionsParam(TypedDict):
    include_obfuscation: NotRequired[bool]


class ScreenshotParam(TypedDict):
    type: Literal["screenshot"]


class ScrollParam(TypedDict):
    keys: NotRequired[Sequence[str] | None]
    scroll_x: int
    scroll_y: int
    type: Literal["scroll"]
    x: int
    y: int


SearchContentTypeParam = TypeAliasType("SearchContentTypeParam", Literal["text", "image"])


SearchContextSizeParam = TypeAliasType("SearchContextSizeParam", Literal["low", "medium", "high"])


ServiceTierEnumParam = TypeAliasType("ServiceTierEnumParam", Literal["auto", "default", "fast", "flex", "priority"])


ServiceTierResponsesParam = TypeAliasType(
    "ServiceTierResponsesParam", Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"]
)


class SkillReferenceParam(TypedDict):
    skill_id: str
    type: Literal["skill_reference"]
    version: NotRequired[str]


class SpecificApplyPatchParam(TypedDict):
    type: Literal["apply_patch"]


class SpecificFunctionShellParam(TypedDict):
    type: Literal["shell"]


class SpecificProgrammaticToolCallingParam(TypedDict):
    type: Literal["programmatic_tool_calling"]


class SummaryTextContentParam(TypedDict):
    text: str
    type: Literal["summary_text"]


class TextResponseFormatJsonSchemaParam(TypedDict):
    description: NotRequired[str]
    name: str
    schema: Mapping[str, object]
    strict: NotRequired[bool | None]
    type: Literal["json_schema"]


ToolCallCallerInputParam = TypeAliasType(
    "ToolCallCallerInputParam", DirectToolCallCallerInputParam | ProgramToolCallCallerInputParam
)


ToolCallCallerParam = TypeAliasType("ToolCallCallerParam", DirectToolCallCallerParam | ProgramToolCallCallerParam)


class ToolChoiceAllowedParam(TypedDict):
    mode: Literal["auto", "required"]
    tools: Sequence[Mapping[str, object]]
    type: Literal["allowed_tools"]


class ToolChoiceCustomParam(TypedDict):
    name: str
    type: Literal["custom"]


class ToolChoiceTypesParam(TypedDict):
    type: Literal[
        "file_search",
        "web_search_preview",
        "computer",
        "computer_use_preview",
        "computer_use",
        "web_search_preview_2025_03_11",
        "image_generation",
        "code_interpreter",
    ]


ToolSearchExecutionTypeParam = TypeAliasType("ToolSearchExecutionTypeParam", Literal["server", "client"])


class ToolSearchToolParam(TypedDict):
    description: NotRequired[str | None]
    execution: NotRequired[ToolSearchExecutionTypeParam]
    parameters: NotRequired[Mapping[str, object] | None]
    type: Literal["tool_search"]


class TopLogProbParam(TypedDict):
    bytes: Sequence[int]
    logprob: float
    token: str


TruncationEnumParam = TypeAliasType("TruncationEnumParam", Literal["auto", "disabled"])


class TypeParam(TypedDict):
    text: str
    type: Literal["type"]


class UpdateConversationRequestParam(TypedDict):
    metadata: Mapping[str, str] | None


class UrlCitationBodyParam(TypedDict):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str


class WaitParam(TypedDict):
    type: Literal["wait"]


class WebSearchActionFindParam(TypedDict):
    pattern: str
    type: Literal["find_in_page"]
    url: str


class WebSearchActionOpenPageParam(TypedDict):
    type: Literal["open_page"]
    url: NotRequired[str | None]


class WebSearchActionSearchSourceApiParam(TypedDict):
    type: Literal["api"]
    name: NotRequired[str]


class WebSearchActionSearchSourceUrlParam(TypedDict):
    type: Literal["url"]
    url: str


class WebSearchApproximateLocationParam(TypedDict):
    city: NotRequired[str | None]
    country: NotRequired[str | None]
    region: NotRequired[str | None]
    timezone: NotRequired[str | None]
    type: NotRequired[Literal["approximate"]]


class WebSearchPreviewToolParam(TypedDict):
    search_content_types: NotRequired[Sequence[SearchContentTypeParam]]
    search_context_size: NotRequired[SearchContextSizeParam]
    type: Literal["web_search_preview", "web_search_preview_2025_03_11"]
    user_location: NotRequired[ApproximateLocationParam | None]


class WebSearchToolFiltersParam(TypedDict):
    allowed_domains: NotRequired[Sequence[str] | None]


AnnotationParam = TypeAliasType(
    "AnnotationParam", FileCitationBodyParam | UrlCitationBodyParam | ContainerFileCitationBodyParam | FilePathParam
)


ApplyPatchOperationParam = TypeAliasType(
    "ApplyPatchOperationParam",
    ApplyPatchCreateFileOperationParam | ApplyPatchDeleteFileOperationParam | ApplyPatchUpdateFileOperationParam,
)


class ApplyPatchToolCallItemParam(TypedDict):
    call_id: str
    caller: NotRequired[ToolCallCallerParam | None]
    id: NotRequired[str | None]
    operation: ApplyPatchOperationParam
    status: ApplyPatchCallStatusParam
    type: Literal["apply_patch_call"]


class ApplyPatchToolCallOutputItemParam(TypedDict):
    call_id: str
    caller: NotRequired[ToolCallCallerParam | None]
    id: NotRequired[str | None]
    output: NotRequired[str | None]
    status: ApplyPatchCallOutputStatusParam
    type: Literal["apply_patch_call_output"]


class ApplyPatchToolParam(TypedDict):
    allowed_callers: NotRequired[Sequence[shared.CallableToolAllowedCallerParam] | None]
    type: Literal["apply_patch"]


class CodeInterpreterToolCallParam(TypedDict):
    code: str | None
    container_id: str
    id: str
    outputs: Sequence[CodeInterpreterToolCallOutputParam] | None
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    type: Literal["code_interpreter_call"]


ComputerActionParam = TypeAliasType(
    "ComputerActionParam",
    ClickParam
    | DoubleClickActionParam
    | DragParam
    | KeyPressActionParam
    | MoveParam
    | ScreenshotParam
    | ScrollParam
    | TypeParam
    | WaitParam,
)


class ComputerCallOutputItemParam(TypedDict):
    acknowledged_safety_checks: NotRequired[Sequence[ComputerCallSafetyCheckParam] | None]
    call_id: str
    id: NotRequired[str | None]
    output: ComputerScreenshotImageParam
    status: NotRequired[FunctionCallItemStatusParam | None]
    type: Literal["computer_call_output"]


class ComputerToolCallParam(TypedDict):
    action: NotRequired[ComputerActionParam]
    actions: NotRequired[Sequence[ComputerActionParam]]
    call_id: str
    id: str
    pending_safety_checks: Sequence[ComputerCallSafetyCheckParam]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["computer_call"]


class ConfigurationUpdateItemReasoningParam(TypedDict):
    effort: NotRequired[shared.ReasoningEffortParam | None]


class ContainerNetworkPolicyAllowlistParam(TypedDict):
    allowed_domains: Sequence[str]
    domain_secrets: NotRequired[Sequence[ContainerNetworkPolicyDomainSecretParam]]
    type: Literal["allowlist"]


ConversationParam = TypeAliasType("ConversationParam", str | ConversationReferenceParam)


class CustomGrammarFormatParam(TypedDict):
    definition: str
    syntax: GrammarSyntax1Param
    type: Literal["grammar"]


CustomToolCallParam = TypedDict(
    "CustomToolCallParam",
    {
        "call_id": str,
        "caller": NotRequired[ToolCallCallerInputParam | None],
        "id": NotRequired[str],
        "input": str,
        "name": str,
        "namespace": NotRequired[str],
        "type": Literal["custom_tool_call"],
        "async": NotRequired[bool],
    },
)


CustomToolParamFormatParam = TypeAliasType(
    "CustomToolParamFormatParam", CustomTextFormatParam | CustomGrammarFormatParam
)


class FileSearchToolCallParam(TypedDict):
    id: str
    queries: Sequence[str]
    results: NotRequired[Sequence[FileSearchToolCallResultParam] | None]
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    type: Literal["file_search_call"]


FunctionShellCallOutputOutcomeParam = TypeAliasType(
    "FunctionShellCallOutputOutcomeParam",
    FunctionShellCallOutputTimeoutOutcomeParam | FunctionShellCallOutputExitOutcomeParam,
)


FunctionToolCallParam = TypedDict(
    "FunctionToolCallParam",
    {
        "arguments": str,
        "call_id": str,
        "caller": NotRequired[ToolCallCallerInputParam | None],
        "id": NotRequired[str],
        "name": str,
        "namespace": NotRequired[str],
        "status": NotRequired[Literal["in_progress", "completed", "incomplete"] | None],
        "type": Literal["function_call"],
        "async": NotRequired[bool],
    },
)


class ImageGenToolErrorParam(TypedDict):
    code: NotRequired[str | None]
    message: str
    moderation_details: NotRequired[ImageGenToolErrorModerationDetailsParam | None]
    param: NotRequired[str | None]
    type: str


class ImageGenToolSvgParam(TypedDict):
    model: NotRequired[str]
    reasoning: NotRequired[ImageGenToolSvgReasoningParam | None]


class InlineSkillParam(TypedDict):
    description: str
    name: str
    source: InlineSkillSourceParam
    type: Literal["inline"]


class LocalEnvironmentParam(TypedDict):
    skills: NotRequired[Sequence[LocalSkillParam]]
    type: Literal["local"]


class LogProbParam(TypedDict):
    bytes: Sequence[int]
    logprob: float
    token: str
    top_logprobs: Sequence[TopLogProbParam]


class MCPListToolsParam(TypedDict):
    error: NotRequired[str | None]
    id: str
    server_label: str
    tools: Sequence[shared.MCPListToolsToolParam]
    type: Literal["mcp_list_tools"]


MCPToolCallErrorParam = TypeAliasType(
    "MCPToolCallErrorParam", MCPProtocolErrorParam | MCPToolExecutionErrorParam | HTTPErrorParam
)


ModelIdsCompactionParam = TypeAliasType(
    "ModelIdsCompactionParam",
    shared.ModelIdsSharedParam
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


ModelIdsResponsesParam = TypeAliasType(
    "ModelIdsResponsesParam",
    shared.ModelIdsSharedParam
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
    ],
)


class OutputTextContentParam(TypedDict):
    annotations: Sequence[AnnotationParam]
    logprobs: NotRequired[Sequence[LogProbParam]]
    text: str
    type: Literal["output_text"]


class ProgramOutputItemParam(TypedDict):
    call_id: str
    id: str
    result: str
    status: ProgramOutputItemStatusParam
    type: Literal["program_output"]


class ReasoningParam(TypedDict):
    context: NotRequired[Literal["auto", "current_turn", "all_turns"] | None]
    effort: NotRequired[shared.ReasoningEffortParam | None]
    generate_summary: NotRequired[Literal["auto", "concise", "detailed"] | None]
    mode: NotRequired[ReasoningModeEnumParam]
    summary: NotRequired[Literal["auto", "concise", "detailed"] | None]


class ReasoningItemParam(TypedDict):
    content: NotRequired[Sequence[ReasoningTextContentParam]]
    encrypted_content: NotRequired[str | None]
    id: str
    status: NotRequired[Literal["in_progress", "completed", "incomplete"]]
    summary: Sequence[SummaryTextContentParam]
    type: Literal["reasoning"]


TextResponseFormatConfigurationParam = TypeAliasType(
    "TextResponseFormatConfigurationParam",
    shared.ResponseFormatTextParam | TextResponseFormatJsonSchemaParam | shared.ResponseFormatJsonObjectParam,
)


ToolChoiceParamObjectParam = TypeAliasType(
    "ToolChoiceParamObjectParam",
    ToolChoiceAllowedParam
    | ToolChoiceTypesParam
    | shared.ToolChoiceFunctionParam
    | shared.ToolChoiceMCPParam
    | ToolChoiceCustomParam
    | SpecificProgrammaticToolCallingParam
    | SpecificApplyPatchParam
    | SpecificFunctionShellParam,
)


class ToolSearchCallItemParam(TypedDict):
    arguments: Mapping[str, object]
    call_id: NotRequired[str | None]
    execution: NotRequired[ToolSearchExecutionTypeParam]
    id: NotRequired[str | None]
    status: NotRequired[FunctionCallItemStatusParam | None]
    type: Literal["tool_search_call"]


WebSearchActionSearchSourceParam = TypeAliasType(
    "WebSearchActionSearchSourceParam", WebSearchActionSearchSourceUrlParam | WebSearchActionSearchSourceApiParam
)


class WebSearchToolParam(TypedDict):
    external_web_access: NotRequired[bool]
    filters: NotRequired[WebSearchToolFiltersParam | None]
    search_context_size: NotRequired[Literal["low", "medium", "high"]]
    type: Literal["web_search", "web_search_2025_08_26"]
    user_location: NotRequired[WebSearchApproximateLocationParam | None]
    return_token_budget: NotRequired[str | int | None]
    search_content_types: NotRequired[Sequence[str]]


AutoCodeInterpreterToolParamNetworkPolicyParam = TypeAliasType(
    "AutoCodeInterpreterToolParamNetworkPolicyParam",
    ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam,
)


class ConfigurationUpdateItemTextParam(TypedDict):
    format: TextResponseFormatConfigurationParam


ContainerAutoParamNetworkPolicyParam = TypeAliasType(
    "ContainerAutoParamNetworkPolicyParam", ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam
)


ContainerAutoParamSkillParam = TypeAliasType("ContainerAutoParamSkillParam", SkillReferenceParam | InlineSkillParam)


CustomToolParam = TypedDict(
    "CustomToolParam",
    {
        "allowed_callers": NotRequired[Sequence[shared.CallableToolAllowedCallerParam] | None],
        "defer_loading": NotRequired[bool],
        "description": NotRequired[str],
        "format": NotRequired[CustomToolParamFormatParam],
        "name": str,
        "type": Literal["custom"],
        "async": NotRequired[bool],
    },
)


FunctionShellCallItemParamEnvironmentParam = TypeAliasType(
    "FunctionShellCallItemParamEnvironmentParam", LocalEnvironmentParam | ContainerReferenceParam
)


class FunctionShellCallOutputContentParam(TypedDict):
    outcome: FunctionShellCallOutputOutcomeParam
    stderr: str
    stdout: str


class FunctionShellCallOutputItemParam(TypedDict):
    call_id: str
    caller: NotRequired[ToolCallCallerParam | None]
    id: NotRequired[str | None]
    max_output_length: NotRequired[int | None]
    output: Sequence[FunctionShellCallOutputContentParam]
    status: NotRequired[FunctionShellCallItemStatusParam | None]
    type: Literal["shell_call_output"]


class ImageGenToolParam(TypedDict):
    action: NotRequired[ImageGenActionEnumParam]
    background: NotRequired[Literal["transparent", "opaque", "auto"]]
    input_fidelity: NotRequired[shared.InputFidelityParam | None]
    input_image_mask: NotRequired[ImageGenToolInputImageMaskParam]
    model: NotRequired[
        Literal["gpt-image-1", "gpt-image-1-mini", "gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21"] | str
    ]
    moderation: NotRequired[Literal["auto", "low"]]
    output_compression: NotRequired[int]
    output_format: NotRequired[Literal["png", "webp", "jpeg", "gif", "svg"]]
    partial_images: NotRequired[int]
    quality: NotRequired[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
    size: NotRequired[Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | str]
    type: Literal["image_generation"]
    complexity: NotRequired[Literal["low", "medium", "high"]]
    frame_count: NotRequired[int]
    frame_duration_ms: NotRequired[int]
    svg: NotRequired[ImageGenToolSvgParam]
    n: NotRequired[int]


class ImageGenToolCallParam(TypedDict):
    id: str
    result: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "generating", "failed"]]
    type: Literal["image_generation_call"]
    error: NotRequired[ImageGenToolErrorParam | None]
    svg_usage: NotRequired[shared.ImageSvgUsageParam | None]
    background: NotRequired[Literal["transparent", "opaque", "auto"]]
    output_format: NotRequired[Literal["png", "webp", "jpeg", "gif", "svg"]]
    quality: NotRequired[Literal["low", "medium", "high", "xhigh", "max", "auto"]]
    revised_prompt: NotRequired[str | None]
    size: NotRequired[str]
    action: NotRequired[Literal["generate", "edit", "auto"]]


class InputFileContentParam(TypedDict):
    detail: NotRequired[FileDetailEnumParam]
    file_data: NotRequired[str | None]
    file_id: NotRequired[str | None]
    file_url: NotRequired[str | None]
    filename: NotRequired[str | None]
    prompt_cache_breakpoint: NotRequired[shared.PromptCacheBreakpointParam | None]
    type: Literal["input_file"]


class InputImageContentParamAutoParam(TypedDict):
    detail: NotRequired[DetailEnumParam | None]
    file_id: NotRequired[str | None]
    image_url: NotRequired[str | None]
    prompt_cache_breakpoint: NotRequired[shared.PromptCacheBreakpointParam | None]
    type: Literal["input_image"]


class InputTextContentParam(TypedDict):
    prompt_cache_breakpoint: NotRequired[shared.PromptCacheBreakpointParam | None]
    text: str
    type: Literal["input_text"]


class MCPToolCallParam(TypedDict):
    approval_request_id: NotRequired[str | None]
    arguments: str
    error: NotRequired[MCPToolCallErrorParam | None]
    id: str
    name: str
    output: NotRequired[str | None]
    server_label: str
    status: NotRequired[MCPToolCallStatusParam]
    type: Literal["mcp_call"]


NamespaceToolParamToolParam = TypeAliasType("NamespaceToolParamToolParam", FunctionToolParam | CustomToolParam)


OutputMessageContentParam = TypeAliasType("OutputMessageContentParam", OutputTextContentParam | RefusalContentParam)


class ResponseTextParam(TypedDict):
    format: NotRequired[TextResponseFormatConfigurationParam]
    verbosity: NotRequired[shared.VerbosityParam | None]


ToolChoiceParam = TypeAliasType("ToolChoiceParam", ToolChoiceParamObjectParam | shared.ToolChoiceOptionsParam)


class WebSearchActionSearchParam(TypedDict):
    queries: NotRequired[Sequence[str]]
    query: NotRequired[str]
    sources: NotRequired[Sequence[WebSearchActionSearchSourceParam]]
    type: Literal["search"]


WebSearchToolCallActionParam = TypeAliasType(
    "WebSearchToolCallActionParam", WebSearchActionSearchParam | WebSearchActionOpenPageParam | WebSearchActionFindParam
)


class AutoCodeInterpreterToolParam(TypedDict):
    file_ids: NotRequired[Sequence[str]]
    memory_limit: NotRequired[ContainerMemoryLimitParam | None]
    network_policy: NotRequired[AutoCodeInterpreterToolParamNetworkPolicyParam]
    type: Literal["auto"]


class CodeInterpreterToolParam(TypedDict):
    allowed_callers: NotRequired[Sequence[shared.CallableToolAllowedCallerParam] | None]
    container: str | AutoCodeInterpreterToolParam
    type: Literal["code_interpreter"]


class ConfigurationUpdateItemParam(TypedDict):
    id: NotRequired[str | None]
    type: Literal["configuration_update"]
    reasoning: NotRequired[ConfigurationUpdateItemReasoningParam | None]
    text: NotRequired[ConfigurationUpdateItemTextParam | None]


class ContainerAutoParam(TypedDict):
    file_ids: NotRequired[Sequence[str]]
    memory_limit: NotRequired[ContainerMemoryLimitParam | None]
    network_policy: NotRequired[ContainerAutoParamNetworkPolicyParam]
    skills: NotRequired[Sequence[ContainerAutoParamSkillParam]]
    type: Literal["container_auto"]


FunctionAndCustomToolCallOutputParam = TypeAliasType(
    "FunctionAndCustomToolCallOutputParam",
    shared.InputTextContentInputParam | shared.InputImageContentParam | shared.InputFileContentInputParam,
)


FunctionCallOutputItemParamOutputOption2ItemParam = TypeAliasType(
    "FunctionCallOutputItemParamOutputOption2ItemParam",
    InputTextContentParam | InputImageContentParamAutoParam | InputFileContentParam,
)


class FunctionShellCallItemParam(TypedDict):
    action: FunctionShellActionParam
    call_id: str
    caller: NotRequired[ToolCallCallerParam | None]
    environment: NotRequired[FunctionShellCallItemParamEnvironmentParam | None]
    id: NotRequired[str | None]
    status: NotRequired[FunctionShellCallItemStatusParam | None]
    type: Literal["shell_call"]


FunctionShellToolParamEnvironmentParam = TypeAliasType(
    "FunctionShellToolParamEnvironmentParam", ContainerAutoParam | LocalEnvironmentParam | ContainerReferenceParam
)


InputContentParam = TypeAliasType(
    "InputContentParam",
    shared.InputTextContentInputParam | shared.InputImageContentParam | shared.InputFileContentInputParam,
)


class InputMessageParam(TypedDict):
    content: Sequence[InputContentParam]
    role: Literal["user", "system", "developer"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"]]
    type: NotRequired[Literal["message"]]


class NamespaceToolParam(TypedDict):
    description: str
    name: str
    tools: Sequence[NamespaceToolParamToolParam]
    type: Literal["namespace"]


class OutputMessageParam(TypedDict):
    content: Sequence[OutputMessageContentParam]
    id: str
    phase: NotRequired[MessagePhaseParam | None]
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"]
    type: Literal["message"]


class WebSearchToolCallParam(TypedDict):
    action: NotRequired[WebSearchToolCallActionParam]
    id: str
    status: Literal["in_progress", "searching", "completed", "failed", "incomplete"]
    type: Literal["web_search_call"]


class CustomToolCallOutputParam(TypedDict):
    call_id: str
    caller: NotRequired[ToolCallCallerParam | None]
    id: NotRequired[str]
    output: str | Sequence[FunctionAndCustomToolCallOutputParam]
    type: Literal["custom_tool_call_output"]


class EasyInputMessageParam(TypedDict):
    content: str | Sequence[InputContentParam]
    phase: NotRequired[MessagePhaseParam | None]
    role: Literal["user", "assistant", "system", "developer"]
    type: NotRequired[Literal["message"]]


class FunctionCallOutputItemParam(TypedDict):
    call_id: NotRequired[str | None]
    caller: NotRequired[ToolCallCallerParam | None]
    id: NotRequired[str | None]
    name: NotRequired[str | None]
    namespace: NotRequired[str | None]
    output: str | Sequence[FunctionCallOutputItemParamOutputOption2ItemParam]
    status: NotRequired[FunctionCallItemStatusParam | None]
    type: Literal["function_call_output"]


class FunctionShellToolParam(TypedDict):
    allowed_callers: NotRequired[Sequence[shared.CallableToolAllowedCallerParam] | None]
    environment: NotRequired[FunctionShellToolParamEnvironmentParam | None]
    type: Literal["shell"]


class AdditionalToolsItemParam(TypedDict):
    id: NotRequired[str | None]
    role: Literal["developer"]
    tools: Sequence[ToolParam]
    type: Literal["additional_tools"]


class CompactResponseRequestParam(TypedDict):
    input: NotRequired[str | Sequence[InputItemParam] | None]
    instructions: NotRequired[str | None]
    model: ModelIdsCompactionParam | None
    previous_response_id: NotRequired[str | None]
    prompt_cache_key: NotRequired[str | None]
    prompt_cache_options: NotRequired[shared.PromptCacheOptionsParam | None]
    prompt_cache_retention: NotRequired[PromptCacheRetentionEnumParam | None]
    service_tier: NotRequired[ServiceTierEnumParam | None]
    image: NotRequired[ImageContextParam]


class CountInputTokensRequestParam(TypedDict):
    conversation: NotRequired[ConversationParam | None]
    input: NotRequired[str | Sequence[InputItemParam] | None]
    instructions: NotRequired[str | None]
    model: NotRequired[str | None]
    parallel_tool_calls: NotRequired[bool | None]
    personality: NotRequired[PersonalityEnumParam]
    previous_response_id: NotRequired[str | None]
    reasoning: NotRequired[ReasoningParam | None]
    text: NotRequired[ResponseTextParam | None]
    tool_choice: NotRequired[ToolChoiceParam | None]
    tools: NotRequired[Sequence[ToolParam] | None]
    truncation: NotRequired[TruncationEnumParam]


class CreateConversationItemsRequestParam(TypedDict):
    items: Sequence[InputItemParam]


class CreateConversationRequestParam(TypedDict):
    items: NotRequired[Sequence[InputItemParam] | None]
    metadata: NotRequired[Mapping[str, str] | None]


class CreateResponseRequestParam(TypedDict):
    metadata: NotRequired[Mapping[str, str] | None]
    prompt_cache_key: NotRequired[str | None]
    prompt_cache_retention: NotRequired[Literal["in_memory", "24h"] | None]
    safety_identifier: NotRequired[str | None]
    temperature: NotRequired[float | None]
    top_logprobs: NotRequired[int]
    top_p: NotRequired[float | None]
    user: NotRequired[str]
    prompt_cache_options: NotRequired[shared.PromptCacheOptionsParam]
    background: NotRequired[bool | None]
    max_tool_calls: NotRequired[int | None]
    model: NotRequired[ModelIdsResponsesParam]
    previous_response_id: NotRequired[str | None]
    prompt: NotRequired[shared.PromptParam | None]
    text: NotRequired[ResponseTextParam]
    tool_choice: NotRequired[ToolChoiceParam]
    tools: NotRequired[Sequence[ToolParam]]
    context_management: NotRequired[Sequence[ContextManagementParam] | None]
    conversation: NotRequired[ConversationParam | None]
    include: NotRequired[Sequence[IncludeEnumParam] | None]
    input: NotRequired[InputParam]
    instructions: NotRequired[str | None]
    max_output_tokens: NotRequired[int | None]
    moderation: NotRequired[shared.ModerationParam | None]
    parallel_tool_calls: NotRequired[bool | None]
    reasoning: NotRequired[ReasoningParam | None]
    service_tier: NotRequired[ServiceTierResponsesParam | None]
    store: NotRequired[bool | None]
    stream: NotRequired[bool | None]
    stream_options: NotRequired[ResponseStreamOptionsParam | None]
    truncation: NotRequired[Literal["auto", "disabled"] | None]
    access_programs: NotRequired[AccessProgramsParam]
    background_options: NotRequired[BackgroundOptionsParam]
    image: NotRequired[ImageContextParam]


class FileSearchToolParam(TypedDict):
    filters: NotRequired[FiltersParam | None]
    max_num_results: NotRequired[int]
    ranking_options: NotRequired[RankingOptionsParam]
    type: Literal["file_search"]
    vector_store_ids: Sequence[str]


FiltersParam = TypeAliasType("FiltersParam", shared.ComparisonFilterParam | shared.CompoundFilterParam)


InputItemParam = TypeAliasType(
    "InputItemParam",
    Union[
        EasyInputMessageParam,
        InputMessageParam,
        OutputMessageParam,
        FileSearchToolCallParam,
        ComputerToolCallParam,
        ComputerCallOutputItemParam,
        WebSearchToolCallParam,
        FunctionToolCallParam,
        FunctionCallOutputItemParam,
        ToolSearchCallItemParam,
        "ToolSearchOutputItemParam",
        AdditionalToolsItemParam,
        ReasoningItemParam,
        CompactionSummaryItemParam,
        ImageGenToolCallParam,
        CodeInterpreterToolCallParam,
        LocalShellToolCallParam,
        LocalShellToolCallOutputParam,
        FunctionShellCallItemParam,
        FunctionShellCallOutputItemParam,
        ApplyPatchToolCallItemParam,
        ApplyPatchToolCallOutputItemParam,
        MCPListToolsParam,
        MCPApprovalRequestParam,
        MCPApprovalResponseParam,
        MCPToolCallParam,
        CustomToolCallOutputParam,
        CustomToolCallParam,
        ConfigurationUpdateItemParam,
        CompactionTriggerItemParam,
        ItemReferenceParam,
        ProgramItemParam,
        ProgramOutputItemParam,
    ],
)


InputParam = TypeAliasType("InputParam", str | Sequence[InputItemParam])


ToolParam = TypeAliasType(
    "ToolParam",
    FunctionToolInputParam
    | FileSearchToolParam
    | ComputerToolParam
    | ComputerUsePreviewToolParam
    | WebSearchToolParam
    | shared.MCPToolParam
    | CodeInterpreterToolParam
    | ProgrammaticToolCallingParam
    | ImageGenToolParam
    | LocalShellToolParam
    | FunctionShellToolParam
    | CustomToolParam
    | NamespaceToolParam
    | ToolSearchToolParam
    | WebSearchPreviewToolParam
    | ApplyPatchToolParam,
)


class ToolSearchOutputItemParam(TypedDict):
    call_id: NotRequired[str | None]
    execution: NotRequired[ToolSearchExecutionTypeParam]
    id: NotRequired[str | None]
    status: NotRequired[FunctionCallItemStatusParam | None]
    tools: Sequence[ToolParam]
    type: Literal["tool_search_output"]

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Anthropic: `messages`."""

from typing import Annotated, Literal, Union

from pydantic import Field
from typing_extensions import TypeAliasType

from aiclient.wire.json import Json
from aiclient.wire.model import WireModel
from aiclient.wire.unions import OpenUnion

from ._unknown import UnknownType


class APIErrorObject(WireModel):
    message: str
    type: Literal["api_error"]


class AuthenticationErrorObject(WireModel):
    message: str
    type: Literal["authentication_error"]


class Base64PDFSource(WireModel):
    data: str
    media_type: Literal["application/pdf"]
    type: Literal["base64"]


class BashCodeExecutionOutputBlock(WireModel):
    file_id: str
    type: Literal["bash_code_execution_output"]


class BashCodeExecutionResultBlock(WireModel):
    content: list[BashCodeExecutionOutputBlock]
    return_code: int
    stderr: str
    stdout: str
    type: Literal["bash_code_execution_result"]


BashCodeExecutionToolResultErrorCode = TypeAliasType(
    "BashCodeExecutionToolResultErrorCode",
    Literal[
        "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "output_file_too_large"
    ]
    | str,
)


class BashCodeExecutionToolResultErrorObject(WireModel):
    error_code: BashCodeExecutionToolResultErrorCode
    type: Literal["bash_code_execution_tool_result_error"]


class BetaAdvisorRedactedResultBlock(WireModel):
    encrypted_content: str
    stop_reason: str | None = None
    type: Literal["advisor_redacted_result"]


class BetaAdvisorResultBlock(WireModel):
    stop_reason: str | None = None
    text: str
    type: Literal["advisor_result"]


class BetaAdvisorToolResultErrorObject(WireModel):
    error_code: (
        Literal[
            "max_uses_exceeded",
            "prompt_too_long",
            "too_many_requests",
            "overloaded",
            "unavailable",
            "execution_time_exceeded",
            "model_not_found",
        ]
        | str
    )
    type: Literal["advisor_tool_result_error"]


class BetaBrowserCloseTabConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserDoubleClickConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserFileUploadConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserFindConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserFormInputConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserGetPageTextConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserHoldKeyConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserHoverConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserJavascriptExecConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserKeyConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserLeftClickConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserLeftClickDragConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserLeftMouseDownConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserLeftMouseUpConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserListTabsConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserMiddleClickConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserMouseMoveConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserNavigateConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserNewTabConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserReadConsoleConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserReadNetworkConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserReadPageConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserRightClickConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserScreenshotConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserScrollConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserScrollToConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserSwitchTabConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserTripleClickConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserTypeConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserWaitConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaBrowserZoomConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaCacheControlEphemeral(WireModel):
    ttl: Literal["5m", "1h"] | str | None = None
    type: Literal["ephemeral"]


class BetaCitationsConfigParam(WireModel):
    enabled: bool | None = None


class BetaClearThinking20251015EditResponse(WireModel):
    cleared_input_tokens: int
    cleared_thinking_turns: int
    type: Literal["clear_thinking_20251015"]


class BetaClearToolUses20250919EditResponse(WireModel):
    cleared_input_tokens: int
    cleared_tool_uses: int
    type: Literal["clear_tool_uses_20250919"]


class BetaCodeExecutionTool20250522(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    name: Literal["code_execution"]
    strict: bool | None = None
    type: Literal["code_execution_20250522"]


class BetaCodeExecutionTool20250825(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    name: Literal["code_execution"]
    strict: bool | None = None
    type: Literal["code_execution_20250825"]


class BetaCodeExecutionTool20260120(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    name: Literal["code_execution"]
    strict: bool | None = None
    type: Literal["code_execution_20260120"]


class BetaCodeExecutionTool20260521(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    name: Literal["code_execution"]
    strict: bool | None = None
    type: Literal["code_execution_20260521"]


class BetaCompactionContentBlockDelta(WireModel):
    content: str | None = None
    encrypted_content: str | None = None
    type: Literal["compaction_delta"]


class BetaComputerCursorPositionConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaComputerDoubleClickConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaComputerHoldKeyConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaComputerKeyConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaComputerLeftClickConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaComputerLeftClickDragConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaComputerLeftMouseDownConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaComputerLeftMouseUpConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaComputerMiddleClickConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaComputerMouseMoveConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaComputerRightClickConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaComputerScreenshotConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaComputerScrollConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaComputerTripleClickConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaComputerTypeConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaComputerWaitConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaComputerZoomConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaCountTokensContextManagementResponse(WireModel):
    original_input_tokens: int


class BetaFallbackCreditNotApplied(WireModel):
    reason: (
        Literal[
            "body_mismatch",
            "continuation_excluded",
            "continuation_only",
            "expired",
            "invalid_target_model",
            "not_enabled",
            "reprice_unavailable",
            "temporarily_unavailable",
            "variant_fields_present",
            "wrong_organization",
            "wrong_platform",
            "wrong_workspace",
        ]
        | str
    )
    remove_to_redeem: list[str] | None = None
    type: Literal["not_applied"]


class BetaFallbackCreditRedeemed(WireModel):
    type: Literal["redeemed"]


class BetaFallbackRefusalTrigger(WireModel):
    category: Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str | None = None
    type: Literal["refusal"]


class BetaMCPTool(WireModel):
    description: str | None = None
    input_schema: dict[str, Json]
    name: str


class BetaMCPToolConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaMCPToolDefaultConfig(WireModel):
    defer_loading: bool | None = None
    enabled: bool | None = None


class BetaMCPToolListingBlock(WireModel):
    mcp_server_name: str
    tools: list[BetaMCPTool]
    type: Literal["mcp_tool_listing"]


class BetaMCPToolParam(WireModel):
    description: str | None = None
    input_schema: dict[str, Json]
    name: str


class BetaMCPToolUseBlock(WireModel):
    id: str
    input: dict[str, Json]
    name: str
    server_name: str
    type: Literal["mcp_tool_use"]


class BetaMCPToolset(WireModel):
    cache_control: BetaCacheControlEphemeral | None = None
    configs: dict[str, BetaMCPToolConfig] | None = None
    default_config: BetaMCPToolDefaultConfig | None = None
    mcp_server_name: str
    tools: list[BetaMCPToolParam] | None = None
    type: Literal["mcp_toolset"]


class BetaMemoryTool20250818(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    input_examples: list[dict[str, Json]] | None = None
    name: Literal["memory"]
    strict: bool | None = None
    type: Literal["memory_20250818"]


class BetaResponseToolChangeMCPToolReference(WireModel):
    name: str
    server_name: str
    type: Literal["mcp_tool_reference"]


class BetaResponseToolChangeMCPToolsetReference(WireModel):
    server_name: str
    type: Literal["mcp_toolset_reference"]


class BetaResponseToolChangeToolReference(WireModel):
    name: str
    type: Literal["tool_reference"]


class BetaResponseToolInputSchema(WireModel):
    properties: dict[str, Json] | None = None
    required: list[str] | None = None
    type: Literal["object"]


BetaResponseToolRemovalBlockTool = TypeAliasType(
    "BetaResponseToolRemovalBlockTool",
    Annotated[
        Union[
            BetaResponseToolChangeToolReference
            | BetaResponseToolChangeMCPToolReference
            | BetaResponseToolChangeMCPToolsetReference,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("tool_reference",),
                ("mcp_tool_reference",),
                ("mcp_toolset_reference",),
            ),
        ),
    ],
)


class BetaThinkingDroppedInputTransformation(WireModel):
    path: str
    reason: (
        Literal[
            "model_binding_mismatch",
            "prefix_binding_mismatch",
            "organization_binding_mismatch",
            "end_user_binding_mismatch",
        ]
        | str
    )
    type: Literal["thinking_dropped"]


class BetaThinkingMismatchAllowedInputTransformation(WireModel):
    path: str
    reason: (
        Literal[
            "model_binding_mismatch",
            "prefix_binding_mismatch",
            "organization_binding_mismatch",
            "end_user_binding_mismatch",
        ]
        | str
    )
    type: Literal["thinking_mismatch_allowed"]


class BetaToolBash20241022(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    input_examples: list[dict[str, Json]] | None = None
    name: Literal["bash"]
    strict: bool | None = None
    type: Literal["bash_20241022"]


class BetaToolBash20250124(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    input_examples: list[dict[str, Json]] | None = None
    name: Literal["bash"]
    strict: bool | None = None
    type: Literal["bash_20250124"]


class BetaToolComputerUse20241022(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    display_height_px: int
    display_number: int | None = None
    display_width_px: int
    input_examples: list[dict[str, Json]] | None = None
    name: Literal["computer"]
    strict: bool | None = None
    type: Literal["computer_20241022"]


class BetaToolComputerUse20250124(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    display_height_px: int
    display_number: int | None = None
    display_width_px: int
    input_examples: list[dict[str, Json]] | None = None
    name: Literal["computer"]
    strict: bool | None = None
    type: Literal["computer_20250124"]


class BetaToolComputerUse20251124(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    display_height_px: int
    display_number: int | None = None
    display_width_px: int
    enable_zoom: bool | None = None
    input_examples: list[dict[str, Json]] | None = None
    name: Literal["computer"]
    strict: bool | None = None
    type: Literal["computer_20251124"]


class BetaToolSearchToolBm2520251119(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    name: Literal["tool_search_tool_bm25"]
    strict: bool | None = None
    type: Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"] | str


class BetaToolSearchToolRegex20251119(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    name: Literal["tool_search_tool_regex"]
    strict: bool | None = None
    type: Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"] | str


class BetaToolTextEditor20241022(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    input_examples: list[dict[str, Json]] | None = None
    name: Literal["str_replace_editor"]
    strict: bool | None = None
    type: Literal["text_editor_20241022"]


class BetaToolTextEditor20250124(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    input_examples: list[dict[str, Json]] | None = None
    name: Literal["str_replace_editor"]
    strict: bool | None = None
    type: Literal["text_editor_20250124"]


class BetaToolTextEditor20250429(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    input_examples: list[dict[str, Json]] | None = None
    name: Literal["str_replace_based_edit_tool"]
    strict: bool | None = None
    type: Literal["text_editor_20250429"]


class BetaToolTextEditor20250728(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    input_examples: list[dict[str, Json]] | None = None
    max_characters: int | None = None
    name: Literal["str_replace_based_edit_tool"]
    strict: bool | None = None
    type: Literal["text_editor_20250728"]


class BetaUserLocation(WireModel):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
    type: Literal["approximate"]


class BetaWebFetchURLSourceAll(WireModel):
    type: Literal["all"]


class BetaWebFetchURLSourceNone(WireModel):
    type: Literal["none"]


class BetaWebFetchURLSourceToolReference(WireModel):
    name: str
    type: Literal["tool_reference"]


BetaWebFetchUrlSourcesUserInput = TypeAliasType(
    "BetaWebFetchUrlSourcesUserInput",
    Annotated[
        Union[BetaWebFetchURLSourceAll | BetaWebFetchURLSourceNone, UnknownType],
        OpenUnion(
            "type",
            (
                ("all",),
                ("none",),
            ),
        ),
    ],
)


class BetaWebSearchTool20250305(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    allowed_domains: list[str] | None = None
    blocked_domains: list[str] | None = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    max_uses: int | None = None
    name: Literal["web_search"]
    strict: bool | None = None
    type: Literal["web_search_20250305"]
    user_location: BetaUserLocation | None = None


class BetaWebSearchTool20260209(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    allowed_domains: list[str] | None = None
    blocked_domains: list[str] | None = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    max_uses: int | None = None
    name: Literal["web_search"]
    strict: bool | None = None
    type: Literal["web_search_20260209"]
    user_location: BetaUserLocation | None = None


class BetaWebSearchTool20260318(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    allowed_domains: list[str] | None = None
    blocked_domains: list[str] | None = None
    cache_control: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    max_uses: int | None = None
    name: Literal["web_search"]
    response_inclusion: Literal["full", "excluded"] | str | None = None
    strict: bool | None = None
    type: Literal["web_search_20260318"]
    user_location: BetaUserLocation | None = None


class BillingErrorObject(WireModel):
    message: str
    type: Literal["billing_error"]


class CacheCreation(WireModel):
    ephemeral_1h_input_tokens: int
    ephemeral_5m_input_tokens: int


class CacheMissMessagesChanged(WireModel):
    cache_missed_input_tokens: int
    type: Literal["messages_changed"]


class CacheMissModelChanged(WireModel):
    cache_missed_input_tokens: int
    type: Literal["model_changed"]


class CacheMissPreviousMessageNotFound(WireModel):
    type: Literal["previous_message_not_found"]


class CacheMissSystemChanged(WireModel):
    cache_missed_input_tokens: int
    type: Literal["system_changed"]


class CacheMissToolsChanged(WireModel):
    cache_missed_input_tokens: int
    type: Literal["tools_changed"]


class CacheMissUnavailable(WireModel):
    type: Literal["unavailable"]


class CitationCharLocation(WireModel):
    cited_text: str
    document_index: int
    document_title: str | None = None
    end_char_index: int
    file_id: str | None = None
    start_char_index: int
    type: Literal["char_location"]


class CitationContentBlockLocation(WireModel):
    cited_text: str
    document_index: int
    document_title: str | None = None
    end_block_index: int
    file_id: str | None = None
    start_block_index: int
    type: Literal["content_block_location"]


class CitationPageLocation(WireModel):
    cited_text: str
    document_index: int
    document_title: str | None = None
    end_page_number: int
    file_id: str | None = None
    start_page_number: int
    type: Literal["page_location"]


class CitationsConfig(WireModel):
    enabled: bool


class CitationsSearchResultLocation(WireModel):
    cited_text: str
    end_block_index: int
    search_result_index: int
    source: str
    start_block_index: int
    title: str | None = None
    type: Literal["search_result_location"]


class CitationsWebSearchResultLocation(WireModel):
    cited_text: str
    encrypted_index: str
    title: str | None = None
    type: Literal["web_search_result_location"]
    url: str


class CodeExecutionOutputBlock(WireModel):
    file_id: str
    type: Literal["code_execution_output"]


class CodeExecutionResultBlock(WireModel):
    content: list[CodeExecutionOutputBlock]
    return_code: int
    stderr: str
    stdout: str
    type: Literal["code_execution_result"]
    abort_reason: str | None = None


CodeExecutionToolResultErrorCode = TypeAliasType(
    "CodeExecutionToolResultErrorCode",
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] | str,
)


class CodeExecutionToolResultErrorObject(WireModel):
    error_code: CodeExecutionToolResultErrorCode
    type: Literal["code_execution_tool_result_error"]


class ContainerSkill(WireModel):
    skill_id: str
    type: Literal["anthropic", "custom"] | str
    version: str


class ContainerUploadBlock(WireModel):
    file_id: str
    type: Literal["container_upload"]


Content = TypeAliasType(
    "Content",
    Annotated[
        Union[BashCodeExecutionToolResultErrorObject | BashCodeExecutionResultBlock, UnknownType],
        OpenUnion(
            "type",
            (
                ("bash_code_execution_tool_result_error",),
                ("bash_code_execution_result",),
            ),
        ),
    ],
)


class DeletedMessageBatch(WireModel):
    id: str
    type: Literal["message_batch_deleted"]


class DirectCaller(WireModel):
    type: Literal["direct"]


class EncryptedCodeExecutionResultBlock(WireModel):
    content: list[CodeExecutionOutputBlock]
    encrypted_stdout: str
    return_code: int
    stderr: str
    type: Literal["encrypted_code_execution_result"]


class GatewayTimeoutErrorObject(WireModel):
    message: str
    type: Literal["timeout_error"]


class InputJSONDelta(WireModel):
    partial_json: str
    type: Literal["input_json_delta"]


class InvalidRequestErrorObject(WireModel):
    message: str
    type: Literal["invalid_request_error"]


class MessageBatchCanceledResult(WireModel):
    type: Literal["canceled"]


class MessageBatchExpiredResult(WireModel):
    type: Literal["expired"]


class MessageBatchRequestCounts(WireModel):
    canceled: int
    errored: int
    expired: int
    processing: int
    succeeded: int


class MessageTokensCount(WireModel):
    context_management: BetaCountTokensContextManagementResponse | None = None
    input_tokens: int


Model = TypeAliasType(
    "Model",
    Literal[
        "claude-fable-5-2",
        "claude-mythos-5-2",
        "claude-haiku-5-5",
        "claude-sonnet-5-5",
        "claude-fable-5-1",
        "claude-opus-5-5",
        "claude-mythos-5-1",
        "claude-sonnet-5",
        "claude-fable-5",
        "claude-mythos-5",
        "claude-opus-5",
        "claude-opus-4-8",
        "claude-opus-4-7",
        "claude-mythos-preview",
        "claude-opus-4-6",
        "claude-sonnet-4-6",
        "claude-haiku-4-5",
        "claude-haiku-4-5-20251001",
        "claude-opus-4-5",
        "claude-opus-4-5-20251101",
        "claude-sonnet-4-5",
        "claude-sonnet-4-5-20250929",
    ]
    | str,
)


class NotFoundErrorObject(WireModel):
    message: str
    type: Literal["not_found_error"]


class OutputTokensDetails(WireModel):
    thinking_tokens: int


class OverloadedErrorObject(WireModel):
    message: str
    type: Literal["overloaded_error"]


class PermissionErrorObject(WireModel):
    message: str
    type: Literal["permission_error"]


class PingEvent(WireModel):
    type: Literal["ping"]


class PlainTextSource(WireModel):
    data: str
    media_type: Literal["text/plain"]
    type: Literal["text"]


class RateLimitErrorObject(WireModel):
    message: str
    type: Literal["rate_limit_error"]


class RawContentBlockStopEvent(WireModel):
    index: int
    type: Literal["content_block_stop"]


class RawMessageStopEvent(WireModel):
    type: Literal["message_stop"]


class RedactedThinkingBlock(WireModel):
    data: str
    type: Literal["redacted_thinking"]


class RefusalStopDetails(WireModel):
    category: Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str | None = None
    explanation: str | None = None
    fallback_credit_token: str | None = None
    fallback_has_prefill_claim: bool | None = None
    recommended_model: str | None = None
    type: Literal["refusal"]


class ServerToolCaller(WireModel):
    tool_id: str
    type: Literal["code_execution_20250825"]


class ServerToolCaller20260120(WireModel):
    tool_id: str
    type: Literal["code_execution_20260120"]


class ServerToolUsage(WireModel):
    web_fetch_requests: int | None = None
    web_search_requests: int


class SignatureDelta(WireModel):
    signature: str
    type: Literal["signature_delta"]


Source = TypeAliasType(
    "Source",
    Annotated[
        Union[Base64PDFSource | PlainTextSource, UnknownType],
        OpenUnion(
            "type",
            (
                ("base64",),
                ("text",),
            ),
        ),
    ],
)


Status = TypeAliasType(
    "Status",
    Annotated[
        Union[BetaFallbackCreditRedeemed | BetaFallbackCreditNotApplied, UnknownType],
        OpenUnion(
            "type",
            (
                ("redeemed",),
                ("not_applied",),
            ),
        ),
    ],
)


StopReason = TypeAliasType(
    "StopReason",
    Literal[
        "end_turn",
        "max_tokens",
        "stop_sequence",
        "tool_use",
        "pause_turn",
        "refusal",
        "model_context_window_exceeded",
        "compaction",
    ]
    | str,
)


TextCitation = TypeAliasType(
    "TextCitation",
    Annotated[
        Union[
            CitationCharLocation
            | CitationPageLocation
            | CitationContentBlockLocation
            | CitationsWebSearchResultLocation
            | CitationsSearchResultLocation,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("char_location",),
                ("page_location",),
                ("content_block_location",),
                ("web_search_result_location",),
                ("search_result_location",),
            ),
        ),
    ],
)


class TextDelta(WireModel):
    text: str
    type: Literal["text_delta"]


class TextEditorCodeExecutionCreateResultBlock(WireModel):
    is_file_update: bool
    type: Literal["text_editor_code_execution_create_result"]


class TextEditorCodeExecutionStrReplaceResultBlock(WireModel):
    lines: list[str] | None = None
    new_lines: int | None = None
    new_start: int | None = None
    old_lines: int | None = None
    old_start: int | None = None
    type: Literal["text_editor_code_execution_str_replace_result"]


TextEditorCodeExecutionToolResultErrorCode = TypeAliasType(
    "TextEditorCodeExecutionToolResultErrorCode",
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "file_not_found"]
    | str,
)


class TextEditorCodeExecutionToolResultErrorObject(WireModel):
    error_code: TextEditorCodeExecutionToolResultErrorCode
    error_message: str | None = None
    type: Literal["text_editor_code_execution_tool_result_error"]


class TextEditorCodeExecutionViewResultBlock(WireModel):
    content: str
    file_type: Literal["text", "image", "pdf"] | str
    num_lines: int | None = None
    start_line: int | None = None
    total_lines: int | None = None
    type: Literal["text_editor_code_execution_view_result"]


class ThinkingBlock(WireModel):
    signature: str
    thinking: str
    type: Literal["thinking"]


class ThinkingDelta(WireModel):
    estimated_tokens: int | None = None
    thinking: str
    type: Literal["thinking_delta"]


class ToolReferenceBlock(WireModel):
    tool_name: str
    type: Literal["tool_reference"]


class ToolSearchToolResultErrorObject(WireModel):
    error_code: CodeExecutionToolResultErrorCode
    error_message: str | None = None
    type: Literal["tool_search_tool_result_error"]


class ToolSearchToolSearchResultBlock(WireModel):
    tool_references: list[ToolReferenceBlock]
    type: Literal["tool_search_tool_search_result"]


ToolUseBlockCaller = TypeAliasType(
    "ToolUseBlockCaller",
    Annotated[
        Union[DirectCaller | ServerToolCaller | ServerToolCaller20260120, UnknownType],
        OpenUnion(
            "type",
            (
                ("direct",),
                ("code_execution_20250825",),
                ("code_execution_20260120",),
            ),
        ),
    ],
)


WebFetchToolResultBlockCaller = TypeAliasType(
    "WebFetchToolResultBlockCaller",
    Annotated[
        Union[DirectCaller | ServerToolCaller | ServerToolCaller20260120, UnknownType],
        OpenUnion(
            "type",
            (
                ("direct",),
                ("code_execution_20250825",),
                ("code_execution_20260120",),
            ),
        ),
    ],
)


WebFetchToolResultErrorCode = TypeAliasType(
    "WebFetchToolResultErrorCode",
    Literal[
        "invalid_tool_input",
        "url_too_long",
        "url_not_allowed",
        "url_not_in_prior_context",
        "url_not_accessible",
        "unsupported_content_type",
        "too_many_requests",
        "max_uses_exceeded",
        "unavailable",
        "content_too_large",
    ]
    | str,
)


class WebSearchResultBlock(WireModel):
    encrypted_content: str
    page_age: str | None = None
    title: str
    type: Literal["web_search_result"]
    url: str


WebSearchToolResultBlockCaller = TypeAliasType(
    "WebSearchToolResultBlockCaller",
    Annotated[
        Union[DirectCaller | ServerToolCaller | ServerToolCaller20260120, UnknownType],
        OpenUnion(
            "type",
            (
                ("direct",),
                ("code_execution_20250825",),
                ("code_execution_20260120",),
            ),
        ),
    ],
)


WebSearchToolResultErrorCode = TypeAliasType(
    "WebSearchToolResultErrorCode",
    Literal[
        "invalid_tool_input",
        "unavailable",
        "max_uses_exceeded",
        "too_many_requests",
        "query_too_long",
        "request_too_large",
    ]
    | str,
)


class WebSearchToolResultErrorObject(WireModel):
    error_code: WebSearchToolResultErrorCode
    type: Literal["web_search_tool_result_error"]


AppliedEdit = TypeAliasType(
    "AppliedEdit",
    Annotated[
        Union[BetaClearToolUses20250919EditResponse | BetaClearThinking20251015EditResponse, UnknownType],
        OpenUnion(
            "type",
            (
                ("clear_tool_uses_20250919",),
                ("clear_thinking_20251015",),
            ),
        ),
    ],
)


class BashCodeExecutionToolResultBlock(WireModel):
    content: Content
    tool_use_id: str
    type: Literal["bash_code_execution_tool_result"]


class BetaAdvisorMessageIterationUsage(WireModel):
    cache_creation: CacheCreation | None = None
    cache_creation_input_tokens: int
    cache_read_input_tokens: int
    input_tokens: int
    model: Model
    output_tokens: int
    type: Literal["advisor_message"]


class BetaAdvisorTool20260301(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    cache_control: BetaCacheControlEphemeral | None = None
    caching: BetaCacheControlEphemeral | None = None
    defer_loading: bool | None = None
    max_tokens: int | None = None
    max_uses: int | None = None
    model: Model
    name: Literal["advisor"]
    strict: bool | None = None
    type: Literal["advisor_20260301"]


BetaAdvisorToolResultBlockContent = TypeAliasType(
    "BetaAdvisorToolResultBlockContent",
    Annotated[
        Union[BetaAdvisorToolResultErrorObject | BetaAdvisorResultBlock | BetaAdvisorRedactedResultBlock, UnknownType],
        OpenUnion(
            "type",
            (
                ("advisor_tool_result_error",),
                ("advisor_result",),
                ("advisor_redacted_result",),
            ),
        ),
    ],
)


class BetaBrowserToolsetConfigs(WireModel):
    close_tab: BetaBrowserCloseTabConfig | None = None
    double_click: BetaBrowserDoubleClickConfig | None = None
    file_upload: BetaBrowserFileUploadConfig | None = None
    find: BetaBrowserFindConfig | None = None
    form_input: BetaBrowserFormInputConfig | None = None
    get_page_text: BetaBrowserGetPageTextConfig | None = None
    hold_key: BetaBrowserHoldKeyConfig | None = None
    hover: BetaBrowserHoverConfig | None = None
    javascript_exec: BetaBrowserJavascriptExecConfig | None = None
    key: BetaBrowserKeyConfig | None = None
    left_click: BetaBrowserLeftClickConfig | None = None
    left_click_drag: BetaBrowserLeftClickDragConfig | None = None
    left_mouse_down: BetaBrowserLeftMouseDownConfig | None = None
    left_mouse_up: BetaBrowserLeftMouseUpConfig | None = None
    list_tabs: BetaBrowserListTabsConfig | None = None
    middle_click: BetaBrowserMiddleClickConfig | None = None
    mouse_move: BetaBrowserMouseMoveConfig | None = None
    navigate: BetaBrowserNavigateConfig | None = None
    new_tab: BetaBrowserNewTabConfig | None = None
    read_console: BetaBrowserReadConsoleConfig | None = None
    read_network: BetaBrowserReadNetworkConfig | None = None
    read_page: BetaBrowserReadPageConfig | None = None
    right_click: BetaBrowserRightClickConfig | None = None
    screenshot: BetaBrowserScreenshotConfig | None = None
    scroll: BetaBrowserScrollConfig | None = None
    scroll_to: BetaBrowserScrollToConfig | None = None
    switch_tab: BetaBrowserSwitchTabConfig | None = None
    triple_click: BetaBrowserTripleClickConfig | None = None
    type: BetaBrowserTypeConfig | None = None
    wait: BetaBrowserWaitConfig | None = None
    zoom: BetaBrowserZoomConfig | None = None


class BetaCompactionIterationUsage(WireModel):
    cache_creation: CacheCreation | None = None
    cache_creation_input_tokens: int
    cache_read_input_tokens: int
    input_tokens: int
    output_tokens: int
    type: Literal["compaction"]


class BetaComputerToolsetConfigs(WireModel):
    cursor_position: BetaComputerCursorPositionConfig | None = None
    double_click: BetaComputerDoubleClickConfig | None = None
    hold_key: BetaComputerHoldKeyConfig | None = None
    key: BetaComputerKeyConfig | None = None
    left_click: BetaComputerLeftClickConfig | None = None
    left_click_drag: BetaComputerLeftClickDragConfig | None = None
    left_mouse_down: BetaComputerLeftMouseDownConfig | None = None
    left_mouse_up: BetaComputerLeftMouseUpConfig | None = None
    middle_click: BetaComputerMiddleClickConfig | None = None
    mouse_move: BetaComputerMouseMoveConfig | None = None
    right_click: BetaComputerRightClickConfig | None = None
    screenshot: BetaComputerScreenshotConfig | None = None
    scroll: BetaComputerScrollConfig | None = None
    triple_click: BetaComputerTripleClickConfig | None = None
    type: BetaComputerTypeConfig | None = None
    wait: BetaComputerWaitConfig | None = None
    zoom: BetaComputerZoomConfig | None = None


class BetaContextManagementResponse(WireModel):
    applied_edits: list[AppliedEdit]


class BetaFallbackCreditUsage(WireModel):
    status: Status


class BetaFallbackInfo(WireModel):
    model: Model


class BetaFallbackMessageIterationUsage(WireModel):
    cache_creation: CacheCreation | None = None
    cache_creation_input_tokens: int
    cache_read_input_tokens: int
    input_tokens: int
    model: Model
    output_tokens: int
    type: Literal["fallback_message"]


BetaInputTransformation = TypeAliasType(
    "BetaInputTransformation",
    Annotated[
        Union[BetaThinkingDroppedInputTransformation | BetaThinkingMismatchAllowedInputTransformation, UnknownType],
        OpenUnion(
            "type",
            (
                ("thinking_dropped",),
                ("thinking_mismatch_allowed",),
            ),
        ),
    ],
)


class BetaMessageIterationUsage(WireModel):
    cache_creation: CacheCreation | None = None
    cache_creation_input_tokens: int
    cache_read_input_tokens: int
    input_tokens: int
    model: (
        Literal[
            "claude-fable-5-2",
            "claude-mythos-5-2",
            "claude-haiku-5-5",
            "claude-sonnet-5-5",
            "claude-fable-5-1",
            "claude-opus-5-5",
            "claude-mythos-5-1",
            "claude-sonnet-5",
            "claude-fable-5",
            "claude-mythos-5",
            "claude-opus-5",
            "claude-opus-4-8",
            "claude-opus-4-7",
            "claude-mythos-preview",
            "claude-opus-4-6",
            "claude-sonnet-4-6",
            "claude-haiku-4-5",
            "claude-haiku-4-5-20251001",
            "claude-opus-4-5",
            "claude-opus-4-5-20251101",
            "claude-sonnet-4-5",
            "claude-sonnet-4-5-20250929",
        ]
        | str
        | None
    ) = None
    output_tokens: int
    type: Literal["message"]


class BetaResponseTool(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    defer_loading: bool | None = None
    description: str | None = None
    eager_input_streaming: bool | None = None
    input_examples: list[dict[str, Json]] | None = None
    input_schema: BetaResponseToolInputSchema
    name: str
    strict: bool | None = None
    type: Literal["custom"] | None = None


class BetaResponseToolRemovalBlock(WireModel):
    tool: BetaResponseToolRemovalBlockTool
    type: Literal["tool_removal"]


class BetaWebFetchURLSourceExcept(WireModel):
    tools: list[BetaWebFetchURLSourceToolReference]
    type: Literal["except"]


class BetaWebFetchURLSourceOnly(WireModel):
    tools: list[BetaWebFetchURLSourceToolReference]
    type: Literal["only"]


BetaWebFetchUrlSourcesClientToolResults = TypeAliasType(
    "BetaWebFetchUrlSourcesClientToolResults",
    Annotated[
        Union[
            BetaWebFetchURLSourceAll
            | BetaWebFetchURLSourceNone
            | BetaWebFetchURLSourceOnly
            | BetaWebFetchURLSourceExcept,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("all",),
                ("none",),
                ("only",),
                ("except",),
            ),
        ),
    ],
)


CacheMissReason = TypeAliasType(
    "CacheMissReason",
    Annotated[
        Union[
            CacheMissModelChanged
            | CacheMissSystemChanged
            | CacheMissToolsChanged
            | CacheMissMessagesChanged
            | CacheMissPreviousMessageNotFound
            | CacheMissUnavailable,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("model_changed",),
                ("system_changed",),
                ("tools_changed",),
                ("messages_changed",),
                ("previous_message_not_found",),
                ("unavailable",),
            ),
        ),
    ],
)


Caller = TypeAliasType(
    "Caller",
    Annotated[
        Union[DirectCaller | ServerToolCaller | ServerToolCaller20260120, UnknownType],
        OpenUnion(
            "type",
            (
                ("direct",),
                ("code_execution_20250825",),
                ("code_execution_20260120",),
            ),
        ),
    ],
)


Citation = TypeAliasType(
    "Citation",
    Annotated[
        Union[
            CitationCharLocation
            | CitationPageLocation
            | CitationContentBlockLocation
            | CitationsWebSearchResultLocation
            | CitationsSearchResultLocation,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("char_location",),
                ("page_location",),
                ("content_block_location",),
                ("web_search_result_location",),
                ("search_result_location",),
            ),
        ),
    ],
)


class CitationsDelta(WireModel):
    citation: Citation
    type: Literal["citations_delta"]


CodeExecutionToolResultBlockContent = TypeAliasType(
    "CodeExecutionToolResultBlockContent",
    Annotated[
        Union[
            CodeExecutionToolResultErrorObject | CodeExecutionResultBlock | EncryptedCodeExecutionResultBlock,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("code_execution_tool_result_error",),
                ("code_execution_result",),
                ("encrypted_code_execution_result",),
            ),
        ),
    ],
)


class Container(WireModel):
    expires_at: str
    id: str
    skills: list[ContainerSkill] | None = None


class Diagnostics(WireModel):
    cache_miss_reason: CacheMissReason | None = None


class DocumentBlock(WireModel):
    citations: CitationsConfig | None = None
    source: Source
    title: str | None = None
    type: Literal["document"]


ErrorObject = TypeAliasType(
    "ErrorObject",
    Annotated[
        Union[
            InvalidRequestErrorObject
            | AuthenticationErrorObject
            | BillingErrorObject
            | PermissionErrorObject
            | NotFoundErrorObject
            | RateLimitErrorObject
            | GatewayTimeoutErrorObject
            | APIErrorObject
            | OverloadedErrorObject,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("invalid_request_error",),
                ("authentication_error",),
                ("billing_error",),
                ("permission_error",),
                ("not_found_error",),
                ("rate_limit_error",),
                ("timeout_error",),
                ("api_error",),
                ("overloaded_error",),
            ),
        ),
    ],
)


class ErrorResponse(WireModel):
    error: ErrorObject
    request_id: str | None = None
    type: Literal["error"]


class MessageBatch(WireModel):
    archived_at: str | None = None
    cancel_initiated_at: str | None = None
    created_at: str
    ended_at: str | None = None
    expires_at: str
    id: str
    processing_status: Literal["in_progress", "canceling", "ended"] | str
    request_counts: MessageBatchRequestCounts
    results_url: str | None = None
    type: Literal["message_batch"]


class MessageBatchErroredResult(WireModel):
    error: ErrorResponse
    type: Literal["errored"]


class MessageBatchPage(WireModel):
    data: list[MessageBatch]
    first_id: str | None = None
    has_more: bool | None = None
    last_id: str | None = None


RawContentBlockDelta = TypeAliasType(
    "RawContentBlockDelta",
    Annotated[
        Union[
            TextDelta
            | InputJSONDelta
            | CitationsDelta
            | ThinkingDelta
            | SignatureDelta
            | BetaCompactionContentBlockDelta,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("text_delta",),
                ("input_json_delta",),
                ("citations_delta",),
                ("thinking_delta",),
                ("signature_delta",),
                ("compaction_delta",),
            ),
        ),
    ],
)


class RawContentBlockDeltaEvent(WireModel):
    delta: RawContentBlockDelta
    index: int
    type: Literal["content_block_delta"]


class RawMessageDeltaEventDelta(WireModel):
    container: Container | None = None
    stop_details: RefusalStopDetails | None = None
    stop_reason: StopReason | None = None
    stop_sequence: str | None = None


ServerToolResults = TypeAliasType(
    "ServerToolResults",
    Annotated[
        Union[
            BetaWebFetchURLSourceAll
            | BetaWebFetchURLSourceNone
            | BetaWebFetchURLSourceOnly
            | BetaWebFetchURLSourceExcept,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("all",),
                ("none",),
                ("only",),
                ("except",),
            ),
        ),
    ],
)


class ServerToolUseBlock(WireModel):
    caller: Caller | None = None
    id: str
    input: dict[str, Json]
    name: (
        Literal[
            "web_search",
            "web_fetch",
            "code_execution",
            "bash_code_execution",
            "text_editor_code_execution",
            "tool_search_tool_regex",
            "tool_search_tool_bm25",
            "advisor",
        ]
        | str
    )
    type: Literal["server_tool_use"]


class TextBlock(WireModel):
    citations: list[TextCitation] | None = None
    text: str
    type: Literal["text"]


TextEditorCodeExecutionToolResultBlockContent = TypeAliasType(
    "TextEditorCodeExecutionToolResultBlockContent",
    Annotated[
        Union[
            TextEditorCodeExecutionToolResultErrorObject
            | TextEditorCodeExecutionViewResultBlock
            | TextEditorCodeExecutionCreateResultBlock
            | TextEditorCodeExecutionStrReplaceResultBlock,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("text_editor_code_execution_tool_result_error",),
                ("text_editor_code_execution_view_result",),
                ("text_editor_code_execution_create_result",),
                ("text_editor_code_execution_str_replace_result",),
            ),
        ),
    ],
)


ToolSearchToolResultBlockContent = TypeAliasType(
    "ToolSearchToolResultBlockContent",
    Annotated[
        Union[ToolSearchToolResultErrorObject | ToolSearchToolSearchResultBlock, UnknownType],
        OpenUnion(
            "type",
            (
                ("tool_search_tool_result_error",),
                ("tool_search_tool_search_result",),
            ),
        ),
    ],
)


class ToolUseBlock(WireModel):
    caller: ToolUseBlockCaller | None = None
    id: str
    input: dict[str, Json]
    name: str
    toolset_name: str | None = None
    type: Literal["tool_use"]


class WebFetchBlock(WireModel):
    content: DocumentBlock
    retrieved_at: str | None = None
    type: Literal["web_fetch_result"]
    url: str


class WebFetchToolResultErrorBlock(WireModel):
    error_code: WebFetchToolResultErrorCode
    type: Literal["web_fetch_tool_result_error"]


WebSearchToolResultBlockContent = TypeAliasType(
    "WebSearchToolResultBlockContent", WebSearchToolResultErrorObject | list[WebSearchResultBlock]
)


class BetaAdvisorToolResultBlock(WireModel):
    content: BetaAdvisorToolResultBlockContent
    tool_use_id: str
    type: Literal["advisor_tool_result"]


class BetaBrowserToolset20260801(WireModel):
    cache_control: BetaCacheControlEphemeral | None = None
    configs: BetaBrowserToolsetConfigs | None = None
    type: Literal["browser_toolset_20260801"]


class BetaComputerToolset20260801(WireModel):
    cache_control: BetaCacheControlEphemeral | None = None
    configs: BetaComputerToolsetConfigs | None = None
    type: Literal["computer_toolset_20260801"]


class BetaFallbackBlock(WireModel):
    from_: Annotated[BetaFallbackInfo, Field(alias="from")]
    to: BetaFallbackInfo
    trigger: BetaFallbackRefusalTrigger
    type: Literal["fallback"]


BetaIterationsUsageItem = TypeAliasType(
    "BetaIterationsUsageItem",
    Annotated[
        Union[
            BetaMessageIterationUsage
            | BetaCompactionIterationUsage
            | BetaAdvisorMessageIterationUsage
            | BetaFallbackMessageIterationUsage,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("message",),
                ("compaction",),
                ("advisor_message",),
                ("fallback_message",),
            ),
        ),
    ],
)


class BetaMCPToolResultBlock(WireModel):
    content: str | list[TextBlock]
    is_error: bool
    tool_use_id: str
    type: Literal["mcp_tool_result"]


class BetaWebFetchURLSources(WireModel):
    client_tool_results: BetaWebFetchUrlSourcesClientToolResults | None = None
    server_tool_results: ServerToolResults | None = None
    user_input: BetaWebFetchUrlSourcesUserInput | None = None


class CodeExecutionToolResultBlock(WireModel):
    content: CodeExecutionToolResultBlockContent
    tool_use_id: str
    type: Literal["code_execution_tool_result"]


class ErrorEvent(WireModel):
    type: Literal["error"]
    error: ErrorObject
    request_id: str | None = None


class MessageDeltaUsage(WireModel):
    cache_creation_input_tokens: int | None = None
    cache_read_input_tokens: int | None = None
    fallback_credit: BetaFallbackCreditUsage | None = None
    input_tokens: int | None = None
    iterations: list[BetaIterationsUsageItem] | None = None
    output_tokens: int
    output_tokens_details: OutputTokensDetails | None = None
    server_tool_use: ServerToolUsage | None = None


class RawMessageDeltaEvent(WireModel):
    context_management: BetaContextManagementResponse | None = None
    delta: RawMessageDeltaEventDelta
    input_transformations: list[BetaInputTransformation] | None = None
    type: Literal["message_delta"]
    usage: MessageDeltaUsage


class TextEditorCodeExecutionToolResultBlock(WireModel):
    content: TextEditorCodeExecutionToolResultBlockContent
    tool_use_id: str
    type: Literal["text_editor_code_execution_tool_result"]


class ToolSearchToolResultBlock(WireModel):
    content: ToolSearchToolResultBlockContent
    tool_use_id: str
    type: Literal["tool_search_tool_result"]


class Usage(WireModel):
    cache_creation: CacheCreation | None = None
    cache_creation_input_tokens: int | None = None
    cache_read_input_tokens: int | None = None
    fallback_credit: BetaFallbackCreditUsage | None = None
    inference_geo: str | None = None
    input_tokens: int
    iterations: list[BetaIterationsUsageItem] | None = None
    output_tokens: int
    output_tokens_details: OutputTokensDetails | None = None
    server_tool_use: ServerToolUsage | None = None
    service_tier: Literal["standard", "priority", "batch"] | str | None = None
    speed: Literal["standard", "fast"] | str | None = None


WebFetchToolResultBlockContent = TypeAliasType(
    "WebFetchToolResultBlockContent",
    Annotated[
        Union[WebFetchToolResultErrorBlock | WebFetchBlock, UnknownType],
        OpenUnion(
            "type",
            (
                ("web_fetch_tool_result_error",),
                ("web_fetch_result",),
            ),
        ),
    ],
)


class WebSearchToolResultBlock(WireModel):
    caller: WebSearchToolResultBlockCaller | None = None
    content: WebSearchToolResultBlockContent
    tool_use_id: str
    type: Literal["web_search_tool_result"]


class BetaWebFetchTool20250910(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    allowed_domains: list[str] | None = None
    blocked_domains: list[str] | None = None
    cache_control: BetaCacheControlEphemeral | None = None
    citations: BetaCitationsConfigParam | None = None
    defer_loading: bool | None = None
    max_content_tokens: int | None = None
    max_uses: int | None = None
    name: Literal["web_fetch"]
    strict: bool | None = None
    type: Literal["web_fetch_20250910"]
    url_sources: BetaWebFetchURLSources | None = None


class BetaWebFetchTool20260209(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    allowed_domains: list[str] | None = None
    blocked_domains: list[str] | None = None
    cache_control: BetaCacheControlEphemeral | None = None
    citations: BetaCitationsConfigParam | None = None
    defer_loading: bool | None = None
    max_content_tokens: int | None = None
    max_uses: int | None = None
    name: Literal["web_fetch"]
    strict: bool | None = None
    type: Literal["web_fetch_20260209"]
    url_sources: BetaWebFetchURLSources | None = None


class BetaWebFetchTool20260309(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    allowed_domains: list[str] | None = None
    blocked_domains: list[str] | None = None
    cache_control: BetaCacheControlEphemeral | None = None
    citations: BetaCitationsConfigParam | None = None
    defer_loading: bool | None = None
    max_content_tokens: int | None = None
    max_uses: int | None = None
    name: Literal["web_fetch"]
    strict: bool | None = None
    type: Literal["web_fetch_20260309"]
    url_sources: BetaWebFetchURLSources | None = None
    use_cache: bool | None = None


class BetaWebFetchTool20260318(WireModel):
    allowed_callers: (
        list[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"] | str]
        | None
    ) = None
    allowed_domains: list[str] | None = None
    blocked_domains: list[str] | None = None
    cache_control: BetaCacheControlEphemeral | None = None
    citations: BetaCitationsConfigParam | None = None
    defer_loading: bool | None = None
    max_content_tokens: int | None = None
    max_uses: int | None = None
    name: Literal["web_fetch"]
    response_inclusion: Literal["full", "excluded"] | str | None = None
    strict: bool | None = None
    type: Literal["web_fetch_20260318"]
    url_sources: BetaWebFetchURLSources | None = None
    use_cache: bool | None = None


class WebFetchToolResultBlock(WireModel):
    caller: WebFetchToolResultBlockCaller | None = None
    content: WebFetchToolResultBlockContent
    tool_use_id: str
    type: Literal["web_fetch_tool_result"]


BetaResponseToolUnion = TypeAliasType(
    "BetaResponseToolUnion",
    Annotated[
        Union[
            BetaResponseTool
            | BetaToolBash20241022
            | BetaToolBash20250124
            | BetaCodeExecutionTool20250522
            | BetaCodeExecutionTool20250825
            | BetaCodeExecutionTool20260120
            | BetaCodeExecutionTool20260521
            | BetaBrowserToolset20260801
            | BetaToolComputerUse20241022
            | BetaMemoryTool20250818
            | BetaToolComputerUse20250124
            | BetaToolTextEditor20241022
            | BetaToolComputerUse20251124
            | BetaComputerToolset20260801
            | BetaToolTextEditor20250124
            | BetaToolTextEditor20250429
            | BetaToolTextEditor20250728
            | BetaWebSearchTool20250305
            | BetaWebFetchTool20250910
            | BetaWebSearchTool20260209
            | BetaWebFetchTool20260209
            | BetaWebFetchTool20260309
            | BetaWebSearchTool20260318
            | BetaWebFetchTool20260318
            | BetaAdvisorTool20260301
            | BetaToolSearchToolBm2520251119
            | BetaToolSearchToolRegex20251119
            | BetaMCPToolset,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                (
                    "custom",
                    "",
                ),
                ("bash_20241022",),
                ("bash_20250124",),
                ("code_execution_20250522",),
                ("code_execution_20250825",),
                ("code_execution_20260120",),
                ("code_execution_20260521",),
                ("browser_toolset_20260801",),
                ("computer_20241022",),
                ("memory_20250818",),
                ("computer_20250124",),
                ("text_editor_20241022",),
                ("computer_20251124",),
                ("computer_toolset_20260801",),
                ("text_editor_20250124",),
                ("text_editor_20250429",),
                ("text_editor_20250728",),
                ("web_search_20250305",),
                ("web_fetch_20250910",),
                ("web_search_20260209",),
                ("web_fetch_20260209",),
                ("web_fetch_20260309",),
                ("web_search_20260318",),
                ("web_fetch_20260318",),
                ("advisor_20260301",),
                (
                    "tool_search_tool_bm25_20251119",
                    "tool_search_tool_bm25",
                ),
                (
                    "tool_search_tool_regex_20251119",
                    "tool_search_tool_regex",
                ),
                ("mcp_toolset",),
            ),
        ),
    ],
)


class BetaToolChangeToolDefinition(WireModel):
    definition: BetaResponseToolUnion
    type: Literal["tool_definition"]


BetaResponseToolAdditionBlockTool = TypeAliasType(
    "BetaResponseToolAdditionBlockTool",
    Annotated[
        Union[
            BetaResponseToolChangeToolReference
            | BetaResponseToolChangeMCPToolReference
            | BetaResponseToolChangeMCPToolsetReference
            | BetaToolChangeToolDefinition,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("tool_reference",),
                ("mcp_tool_reference",),
                ("mcp_toolset_reference",),
                ("tool_definition",),
            ),
        ),
    ],
)


class BetaResponseToolAdditionBlock(WireModel):
    tool: BetaResponseToolAdditionBlockTool
    type: Literal["tool_addition"]


ToolChange = TypeAliasType(
    "ToolChange",
    Annotated[
        Union[BetaResponseToolAdditionBlock | BetaResponseToolRemovalBlock, UnknownType],
        OpenUnion(
            "type",
            (
                ("tool_addition",),
                ("tool_removal",),
            ),
        ),
    ],
)


class BetaCompactionBlock(WireModel):
    content: str | None = None
    encrypted_content: str | None = None
    signature: str | None = None
    tool_changes: list[ToolChange] | None = None
    type: Literal["compaction"]


ContentBlock = TypeAliasType(
    "ContentBlock",
    Annotated[
        Union[
            TextBlock
            | ThinkingBlock
            | RedactedThinkingBlock
            | ToolUseBlock
            | ServerToolUseBlock
            | WebSearchToolResultBlock
            | WebFetchToolResultBlock
            | CodeExecutionToolResultBlock
            | BashCodeExecutionToolResultBlock
            | TextEditorCodeExecutionToolResultBlock
            | ToolSearchToolResultBlock
            | ContainerUploadBlock
            | BetaAdvisorToolResultBlock
            | BetaMCPToolUseBlock
            | BetaMCPToolResultBlock
            | BetaCompactionBlock
            | BetaFallbackBlock
            | BetaMCPToolListingBlock,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("text",),
                ("thinking",),
                ("redacted_thinking",),
                ("tool_use",),
                ("server_tool_use",),
                ("web_search_tool_result",),
                ("web_fetch_tool_result",),
                ("code_execution_tool_result",),
                ("bash_code_execution_tool_result",),
                ("text_editor_code_execution_tool_result",),
                ("tool_search_tool_result",),
                ("container_upload",),
                ("advisor_tool_result",),
                ("mcp_tool_use",),
                ("mcp_tool_result",),
                ("compaction",),
                ("fallback",),
                ("mcp_tool_listing",),
            ),
        ),
    ],
)


ContentBlockStartEventContentBlock = TypeAliasType(
    "ContentBlockStartEventContentBlock",
    Annotated[
        Union[
            TextBlock
            | ThinkingBlock
            | RedactedThinkingBlock
            | ToolUseBlock
            | ServerToolUseBlock
            | WebSearchToolResultBlock
            | WebFetchToolResultBlock
            | CodeExecutionToolResultBlock
            | BashCodeExecutionToolResultBlock
            | TextEditorCodeExecutionToolResultBlock
            | ToolSearchToolResultBlock
            | ContainerUploadBlock
            | BetaAdvisorToolResultBlock
            | BetaMCPToolUseBlock
            | BetaMCPToolResultBlock
            | BetaCompactionBlock
            | BetaFallbackBlock
            | BetaMCPToolListingBlock,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("text",),
                ("thinking",),
                ("redacted_thinking",),
                ("tool_use",),
                ("server_tool_use",),
                ("web_search_tool_result",),
                ("web_fetch_tool_result",),
                ("code_execution_tool_result",),
                ("bash_code_execution_tool_result",),
                ("text_editor_code_execution_tool_result",),
                ("tool_search_tool_result",),
                ("container_upload",),
                ("advisor_tool_result",),
                ("mcp_tool_use",),
                ("mcp_tool_result",),
                ("compaction",),
                ("fallback",),
                ("mcp_tool_listing",),
            ),
        ),
    ],
)


class Message(WireModel):
    container: Container | None = None
    content: list[ContentBlock]
    context_management: BetaContextManagementResponse | None = None
    diagnostics: Diagnostics | None = None
    id: str
    input_transformations: list[BetaInputTransformation] | None = None
    model: Model
    role: Literal["assistant"]
    stop_details: RefusalStopDetails | None = None
    stop_reason: StopReason | None = None
    stop_sequence: str | None = None
    type: Literal["message"]
    usage: Usage


class MessageBatchSucceededResult(WireModel):
    message: Message
    type: Literal["succeeded"]


class RawContentBlockStartEvent(WireModel):
    content_block: ContentBlockStartEventContentBlock
    index: int
    type: Literal["content_block_start"]


class RawMessageStartEvent(WireModel):
    message: Message
    type: Literal["message_start"]


MessageBatchResult = TypeAliasType(
    "MessageBatchResult",
    Annotated[
        Union[
            MessageBatchSucceededResult
            | MessageBatchErroredResult
            | MessageBatchCanceledResult
            | MessageBatchExpiredResult,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("succeeded",),
                ("errored",),
                ("canceled",),
                ("expired",),
            ),
        ),
    ],
)


MessageStreamEvent = TypeAliasType(
    "MessageStreamEvent",
    Annotated[
        Union[
            RawMessageStartEvent
            | RawMessageDeltaEvent
            | RawMessageStopEvent
            | RawContentBlockStartEvent
            | RawContentBlockDeltaEvent
            | RawContentBlockStopEvent
            | PingEvent
            | ErrorEvent,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("message_start",),
                ("message_delta",),
                ("message_stop",),
                ("content_block_start",),
                ("content_block_delta",),
                ("content_block_stop",),
                ("ping",),
                ("error",),
            ),
        ),
    ],
)


class MessageBatchIndividualResponse(WireModel):
    custom_id: str
    result: MessageBatchResult

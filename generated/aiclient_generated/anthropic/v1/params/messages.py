# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of Anthropic: `messages`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired

from typing_extensions import TypeAliasType, TypedDict


class Base64ImageSourceParam(TypedDict):
    data: str
    media_type: Literal["image/jpeg", "image/png", "image/gif", "image/webp"]
    type: Literal["base64"]


class Base64PDFSourceInputParam(TypedDict):
    data: str
    media_type: Literal["application/pdf"]
    type: Literal["base64"]


class Base64PDFSourceParam(TypedDict):
    data: str
    media_type: Literal["application/pdf"]
    type: Literal["base64"]


class BashCodeExecutionOutputBlockInputParam(TypedDict):
    file_id: str
    type: Literal["bash_code_execution_output"]


class BashCodeExecutionOutputBlockParam(TypedDict):
    file_id: str
    type: Literal["bash_code_execution_output"]


class BashCodeExecutionResultBlockInputParam(TypedDict):
    content: Sequence[BashCodeExecutionOutputBlockInputParam]
    return_code: int
    stderr: str
    stdout: str
    type: Literal["bash_code_execution_result"]


class BashCodeExecutionResultBlockParam(TypedDict):
    content: Sequence[BashCodeExecutionOutputBlockParam]
    return_code: int
    stderr: str
    stdout: str
    type: Literal["bash_code_execution_result"]


BashCodeExecutionToolResultErrorCodeParam = TypeAliasType(
    "BashCodeExecutionToolResultErrorCodeParam",
    Literal[
        "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "output_file_too_large"
    ],
)


class BashCodeExecutionToolResultErrorObjectParam(TypedDict):
    error_code: BashCodeExecutionToolResultErrorCodeParam
    type: Literal["bash_code_execution_tool_result_error"]


class BashCodeExecutionToolResultErrorParam(TypedDict):
    error_code: BashCodeExecutionToolResultErrorCodeParam
    type: Literal["bash_code_execution_tool_result_error"]


class BetaAdvisorRedactedResultBlockInputParam(TypedDict):
    encrypted_content: str
    stop_reason: NotRequired[str | None]
    type: Literal["advisor_redacted_result"]


class BetaAdvisorRedactedResultBlockParam(TypedDict):
    encrypted_content: str
    stop_reason: NotRequired[str | None]
    type: Literal["advisor_redacted_result"]


class BetaAdvisorResultBlockInputParam(TypedDict):
    stop_reason: NotRequired[str | None]
    text: str
    type: Literal["advisor_result"]


class BetaAdvisorResultBlockParam(TypedDict):
    stop_reason: NotRequired[str | None]
    text: str
    type: Literal["advisor_result"]


class BetaAdvisorToolResultErrorObjectParam(TypedDict):
    error_code: Literal[
        "max_uses_exceeded",
        "prompt_too_long",
        "too_many_requests",
        "overloaded",
        "unavailable",
        "execution_time_exceeded",
        "model_not_found",
    ]
    type: Literal["advisor_tool_result_error"]


class BetaAdvisorToolResultErrorParam(TypedDict):
    error_code: Literal[
        "max_uses_exceeded",
        "prompt_too_long",
        "too_many_requests",
        "overloaded",
        "unavailable",
        "execution_time_exceeded",
        "model_not_found",
    ]
    type: Literal["advisor_tool_result_error"]


class BetaAllThinkingTurnsParam(TypedDict):
    type: Literal["all"]


BetaBillToParam = TypeAliasType("BetaBillToParam", Literal["self", "user_profile"])


class BetaBillingPolicyParam(TypedDict):
    bill_to: NotRequired[BetaBillToParam]
    type: NotRequired[Literal["billing_policy"]]


class BetaBrowserCloseTabConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserDoubleClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserFileUploadConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserFindConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserFormInputConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserGetPageTextConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserHoldKeyConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserHoverConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserJavascriptExecConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserKeyConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserLeftClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserLeftClickDragConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserLeftMouseDownConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserLeftMouseUpConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserListTabsConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserMiddleClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserMouseMoveConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserNavigateConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserNewTabConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserReadConsoleConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserReadNetworkConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserReadPageConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserRightClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserScreenshotConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserScrollConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserScrollToConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserSwitchTabConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserTripleClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserTypeConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserWaitConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaBrowserZoomConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaCacheControlEphemeralParam(TypedDict):
    ttl: NotRequired[Literal["5m", "1h"] | None]
    type: Literal["ephemeral"]


class BetaCitationsConfigParam(TypedDict):
    enabled: NotRequired[bool | None]


class BetaCodeExecutionTool20250522Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    name: Literal["code_execution"]
    strict: NotRequired[bool | None]
    type: Literal["code_execution_20250522"]


class BetaCodeExecutionTool20250825Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    name: Literal["code_execution"]
    strict: NotRequired[bool | None]
    type: Literal["code_execution_20250825"]


class BetaCodeExecutionTool20260120Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    name: Literal["code_execution"]
    strict: NotRequired[bool | None]
    type: Literal["code_execution_20260120"]


class BetaCodeExecutionTool20260521Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    name: Literal["code_execution"]
    strict: NotRequired[bool | None]
    type: Literal["code_execution_20260521"]


class BetaCompactionConfigParam(TypedDict):
    instructions: NotRequired[str | None]
    type: NotRequired[Literal["summarize"]]


class BetaComputerCursorPositionConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaComputerDoubleClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaComputerHoldKeyConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaComputerKeyConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaComputerLeftClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaComputerLeftClickDragConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaComputerLeftMouseDownConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaComputerLeftMouseUpConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaComputerMiddleClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaComputerMouseMoveConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaComputerRightClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaComputerScreenshotConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaComputerScrollConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaComputerTripleClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaComputerTypeConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaComputerWaitConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaComputerZoomConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaFallbackCreditTokenParam(TypedDict):
    mode: NotRequired[Literal["strict", "best_effort"]]
    token: NotRequired[str]


class BetaFallbackRefusalTriggerParam(TypedDict):
    category: NotRequired[Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | None]
    type: Literal["refusal"]


class BetaInputTokensClearAtLeastParam(TypedDict):
    type: Literal["input_tokens"]
    value: int


class BetaInputTokensTriggerParam(TypedDict):
    type: Literal["input_tokens"]
    value: int


class BetaMCPToolInputParam(TypedDict):
    description: NotRequired[str | None]
    input_schema: Mapping[str, object]
    name: str


class BetaMCPToolConfigInputParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaMCPToolConfigParam(TypedDict):
    defer_loading: NotRequired[bool]
    enabled: NotRequired[bool]


class BetaMCPToolDefaultConfigInputParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BetaMCPToolDefaultConfigParam(TypedDict):
    defer_loading: NotRequired[bool]
    enabled: NotRequired[bool]


class BetaMCPToolListingBlockInputParam(TypedDict):
    mcp_server_name: str
    tools: Sequence[BetaMCPToolInputParam]
    type: Literal["mcp_tool_listing"]


class BetaMCPToolParam(TypedDict):
    description: NotRequired[str | None]
    input_schema: Mapping[str, object]
    name: str


class BetaMCPToolParamParam(TypedDict):
    description: NotRequired[str | None]
    input_schema: NotRequired[Mapping[str, object]]
    name: NotRequired[str]


class BetaMCPToolUseBlockInputParam(TypedDict):
    id: str
    input: Mapping[str, object]
    name: str
    server_name: str
    type: Literal["mcp_tool_use"]


class BetaMCPToolsetInputParam(TypedDict):
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    configs: NotRequired[Mapping[str, BetaMCPToolConfigInputParam] | None]
    default_config: NotRequired[BetaMCPToolDefaultConfigInputParam | None]
    mcp_server_name: str
    tools: NotRequired[Sequence[BetaMCPToolParam] | None]
    type: Literal["mcp_toolset"]


class BetaMemoryTool20250818Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    input_examples: NotRequired[Sequence[Mapping[str, object]] | None]
    name: Literal["memory"]
    strict: NotRequired[bool | None]
    type: Literal["memory_20250818"]


class BetaRequestMCPServerToolConfigurationParam(TypedDict):
    allowed_tools: NotRequired[Sequence[str] | None]
    enabled: NotRequired[bool | None]


class BetaRequestMCPServerURLDefinitionParam(TypedDict):
    authorization_token: NotRequired[str | None]
    name: str
    tool_configuration: NotRequired[BetaRequestMCPServerToolConfigurationParam | None]
    type: Literal["url"]
    url: str


class BetaResponseToolChangeMCPToolReferenceParam(TypedDict):
    name: str
    server_name: str
    type: Literal["mcp_tool_reference"]


class BetaResponseToolChangeMCPToolsetReferenceParam(TypedDict):
    server_name: str
    type: Literal["mcp_toolset_reference"]


class BetaResponseToolChangeToolReferenceParam(TypedDict):
    name: str
    type: Literal["tool_reference"]


class BetaResponseToolInputSchemaParam(TypedDict):
    properties: NotRequired[Mapping[str, object] | None]
    required: NotRequired[Sequence[str] | None]
    type: Literal["object"]


BetaResponseToolRemovalBlockToolParam = TypeAliasType(
    "BetaResponseToolRemovalBlockToolParam",
    BetaResponseToolChangeToolReferenceParam
    | BetaResponseToolChangeMCPToolReferenceParam
    | BetaResponseToolChangeMCPToolsetReferenceParam,
)


class BetaSystemMessageOutputConfigParam(TypedDict):
    effort: NotRequired[Literal["low", "medium", "high", "xhigh", "max"] | None]


BetaThinkingPrefixMismatchBehaviorParam = TypeAliasType(
    "BetaThinkingPrefixMismatchBehaviorParam", Literal["error", "drop_block"]
)


class BetaThinkingTurnsParam(TypedDict):
    type: Literal["thinking_turns"]
    value: int


class BetaThreadContinueParamsParam(TypedDict):
    previous_message_id: NotRequired[str]
    type: NotRequired[Literal["continue"]]


class BetaThreadCreateParamsParam(TypedDict):
    type: NotRequired[Literal["create"]]


class BetaTokenTaskBudgetParam(TypedDict):
    remaining: NotRequired[int | None]
    total: int
    type: Literal["tokens"]


class BetaToolBash20241022InputParam(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    input_examples: NotRequired[Sequence[Mapping[str, object]] | None]
    name: Literal["bash"]
    strict: NotRequired[bool | None]
    type: Literal["bash_20241022"]


class BetaToolBash20250124Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    input_examples: NotRequired[Sequence[Mapping[str, object]] | None]
    name: Literal["bash"]
    strict: NotRequired[bool | None]
    type: Literal["bash_20250124"]


class BetaToolChangeMCPToolReferenceParam(TypedDict):
    name: NotRequired[str]
    server_name: NotRequired[str]
    type: NotRequired[Literal["mcp_tool_reference"]]


class BetaToolChangeMCPToolsetReferenceParam(TypedDict):
    server_name: NotRequired[str]
    type: NotRequired[Literal["mcp_toolset_reference"]]


class BetaToolChangeToolReferenceParam(TypedDict):
    name: NotRequired[str]
    type: NotRequired[Literal["tool_reference"]]


class BetaToolComputerUse20241022InputParam(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    display_height_px: int
    display_number: NotRequired[int | None]
    display_width_px: int
    input_examples: NotRequired[Sequence[Mapping[str, object]] | None]
    name: Literal["computer"]
    strict: NotRequired[bool | None]
    type: Literal["computer_20241022"]


class BetaToolComputerUse20250124InputParam(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    display_height_px: int
    display_number: NotRequired[int | None]
    display_width_px: int
    input_examples: NotRequired[Sequence[Mapping[str, object]] | None]
    name: Literal["computer"]
    strict: NotRequired[bool | None]
    type: Literal["computer_20250124"]


class BetaToolComputerUse20251124InputParam(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    display_height_px: int
    display_number: NotRequired[int | None]
    display_width_px: int
    enable_zoom: NotRequired[bool | None]
    input_examples: NotRequired[Sequence[Mapping[str, object]] | None]
    name: Literal["computer"]
    strict: NotRequired[bool | None]
    type: Literal["computer_20251124"]


class BetaToolSearchToolBm2520251119Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    name: Literal["tool_search_tool_bm25"]
    strict: NotRequired[bool | None]
    type: Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"]


class BetaToolSearchToolRegex20251119Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    name: Literal["tool_search_tool_regex"]
    strict: NotRequired[bool | None]
    type: Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"]


class BetaToolTextEditor20241022InputParam(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    input_examples: NotRequired[Sequence[Mapping[str, object]] | None]
    name: Literal["str_replace_editor"]
    strict: NotRequired[bool | None]
    type: Literal["text_editor_20241022"]


class BetaToolTextEditor20250124Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    input_examples: NotRequired[Sequence[Mapping[str, object]] | None]
    name: Literal["str_replace_editor"]
    strict: NotRequired[bool | None]
    type: Literal["text_editor_20250124"]


class BetaToolTextEditor20250429Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    input_examples: NotRequired[Sequence[Mapping[str, object]] | None]
    name: Literal["str_replace_based_edit_tool"]
    strict: NotRequired[bool | None]
    type: Literal["text_editor_20250429"]


class BetaToolTextEditor20250728Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    input_examples: NotRequired[Sequence[Mapping[str, object]] | None]
    max_characters: NotRequired[int | None]
    name: Literal["str_replace_based_edit_tool"]
    strict: NotRequired[bool | None]
    type: Literal["text_editor_20250728"]


class BetaToolUsesKeepParam(TypedDict):
    type: Literal["tool_uses"]
    value: int


class BetaToolUsesTriggerParam(TypedDict):
    type: Literal["tool_uses"]
    value: int


class BetaUserLocationParam(TypedDict):
    city: NotRequired[str | None]
    country: NotRequired[str | None]
    region: NotRequired[str | None]
    timezone: NotRequired[str | None]
    type: Literal["approximate"]


class BetaWebFetchURLSourceAllParam(TypedDict):
    type: Literal["all"]


class BetaWebFetchURLSourceNoneParam(TypedDict):
    type: Literal["none"]


class BetaWebFetchURLSourceToolReferenceParam(TypedDict):
    name: str
    type: Literal["tool_reference"]


BetaWebFetchUrlSourcesUserInputParam = TypeAliasType(
    "BetaWebFetchUrlSourcesUserInputParam", BetaWebFetchURLSourceAllParam | BetaWebFetchURLSourceNoneParam
)


class BetaWebSearchTool20250305Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    allowed_domains: NotRequired[Sequence[str] | None]
    blocked_domains: NotRequired[Sequence[str] | None]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    max_uses: NotRequired[int | None]
    name: Literal["web_search"]
    strict: NotRequired[bool | None]
    type: Literal["web_search_20250305"]
    user_location: NotRequired[BetaUserLocationParam | None]


class BetaWebSearchTool20260209Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    allowed_domains: NotRequired[Sequence[str] | None]
    blocked_domains: NotRequired[Sequence[str] | None]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    max_uses: NotRequired[int | None]
    name: Literal["web_search"]
    strict: NotRequired[bool | None]
    type: Literal["web_search_20260209"]
    user_location: NotRequired[BetaUserLocationParam | None]


class BetaWebSearchTool20260318Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    allowed_domains: NotRequired[Sequence[str] | None]
    blocked_domains: NotRequired[Sequence[str] | None]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    max_uses: NotRequired[int | None]
    name: Literal["web_search"]
    response_inclusion: NotRequired[Literal["full", "excluded"] | None]
    strict: NotRequired[bool | None]
    type: Literal["web_search_20260318"]
    user_location: NotRequired[BetaUserLocationParam | None]


class BrowserCloseTabConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserDoubleClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserFileUploadConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserFindConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserFormInputConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserGetPageTextConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserHoldKeyConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserHoverConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserJavascriptExecConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserKeyConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserLeftClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserLeftClickDragConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserLeftMouseDownConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserLeftMouseUpConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserListTabsConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserMiddleClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserMouseMoveConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserNavigateConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserNewTabConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserReadConsoleConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserReadNetworkConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserReadPageConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserRightClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserScreenshotConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserScrollConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserScrollToConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserStateChangeDownloadCompletedParam(TypedDict):
    download_id: NotRequired[str]
    path: NotRequired[str | None]
    size_bytes: NotRequired[int | None]
    type: NotRequired[Literal["download_completed"]]
    url: NotRequired[str]


class BrowserStateChangeDownloadFailedParam(TypedDict):
    download_id: NotRequired[str]
    error: NotRequired[str | None]
    type: NotRequired[Literal["download_failed"]]
    url: NotRequired[str]


class BrowserStateChangeDownloadStartedParam(TypedDict):
    download_id: NotRequired[str]
    type: NotRequired[Literal["download_started"]]
    url: NotRequired[str]


class BrowserStateChangeTabOpenedParam(TypedDict):
    tab_id: NotRequired[str]
    type: NotRequired[Literal["tab_opened"]]


class BrowserStateTabEntryParam(TypedDict):
    active: NotRequired[bool]
    tab_id: NotRequired[str]
    title: NotRequired[str]
    url: NotRequired[str]


class BrowserSwitchTabConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserTripleClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserTypeConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserWaitConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class BrowserZoomConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class CacheControlEphemeralParam(TypedDict):
    ttl: NotRequired[Literal["5m", "1h"]]
    type: Literal["ephemeral"]


class CitationCharLocationInputParam(TypedDict):
    cited_text: str
    document_index: int
    document_title: NotRequired[str | None]
    end_char_index: int
    file_id: NotRequired[str | None]
    start_char_index: int
    type: Literal["char_location"]


class CitationCharLocationParam(TypedDict):
    cited_text: str
    document_index: int
    document_title: str | None
    end_char_index: int
    start_char_index: int
    type: Literal["char_location"]


class CitationContentBlockLocationInputParam(TypedDict):
    cited_text: str
    document_index: int
    document_title: NotRequired[str | None]
    end_block_index: int
    file_id: NotRequired[str | None]
    start_block_index: int
    type: Literal["content_block_location"]


class CitationContentBlockLocationParam(TypedDict):
    cited_text: str
    document_index: int
    document_title: str | None
    end_block_index: int
    start_block_index: int
    type: Literal["content_block_location"]


class CitationPageLocationInputParam(TypedDict):
    cited_text: str
    document_index: int
    document_title: NotRequired[str | None]
    end_page_number: int
    file_id: NotRequired[str | None]
    start_page_number: int
    type: Literal["page_location"]


class CitationPageLocationParam(TypedDict):
    cited_text: str
    document_index: int
    document_title: str | None
    end_page_number: int
    start_page_number: int
    type: Literal["page_location"]


class CitationSearchResultLocationParam(TypedDict):
    cited_text: str
    end_block_index: int
    search_result_index: int
    source: str
    start_block_index: int
    title: str | None
    type: Literal["search_result_location"]


class CitationWebSearchResultLocationParam(TypedDict):
    cited_text: str
    encrypted_index: str
    title: str | None
    type: Literal["web_search_result_location"]
    url: str


class CitationsConfigInputParam(TypedDict):
    enabled: bool


class CitationsConfigParam(TypedDict):
    enabled: NotRequired[bool]


class CitationsSearchResultLocationParam(TypedDict):
    cited_text: str
    end_block_index: int
    search_result_index: int
    source: str
    start_block_index: int
    title: NotRequired[str | None]
    type: Literal["search_result_location"]


class CitationsWebSearchResultLocationParam(TypedDict):
    cited_text: str
    encrypted_index: str
    title: NotRequired[str | None]
    type: Literal["web_search_result_location"]
    url: str


class CodeExecutionOutputBlockInputParam(TypedDict):
    file_id: str
    type: Literal["code_execution_output"]


class CodeExecutionOutputBlockParam(TypedDict):
    file_id: str
    type: Literal["code_execution_output"]


class CodeExecutionResultBlockInputParam(TypedDict):
    content: Sequence[CodeExecutionOutputBlockInputParam]
    return_code: int
    stderr: str
    stdout: str
    type: Literal["code_execution_result"]
    abort_reason: NotRequired[str | None]


class CodeExecutionResultBlockParam(TypedDict):
    content: Sequence[CodeExecutionOutputBlockParam]
    return_code: int
    stderr: str
    stdout: str
    type: Literal["code_execution_result"]


class CodeExecutionTool20250522Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    name: Literal["code_execution"]
    strict: NotRequired[bool]
    type: Literal["code_execution_20250522"]


class CodeExecutionTool20250825Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    name: Literal["code_execution"]
    strict: NotRequired[bool]
    type: Literal["code_execution_20250825"]


class CodeExecutionTool20260120Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    name: Literal["code_execution"]
    strict: NotRequired[bool]
    type: Literal["code_execution_20260120"]


class CodeExecutionTool20260521Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    name: Literal["code_execution"]
    strict: NotRequired[bool]
    type: NotRequired[Literal["code_execution_20260521"]]


CodeExecutionToolResultErrorCodeParam = TypeAliasType(
    "CodeExecutionToolResultErrorCodeParam",
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"],
)


class CodeExecutionToolResultErrorObjectParam(TypedDict):
    error_code: CodeExecutionToolResultErrorCodeParam
    type: Literal["code_execution_tool_result_error"]


class CodeExecutionToolResultErrorParam(TypedDict):
    error_code: CodeExecutionToolResultErrorCodeParam
    type: Literal["code_execution_tool_result_error"]


class ComputerCursorPositionConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class ComputerDoubleClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class ComputerHoldKeyConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class ComputerKeyConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class ComputerLeftClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class ComputerLeftClickDragConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class ComputerLeftMouseDownConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class ComputerLeftMouseUpConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class ComputerMiddleClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class ComputerMouseMoveConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class ComputerRightClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class ComputerScreenshotConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class ComputerScrollConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class ComputerTripleClickConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class ComputerTypeConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class ComputerWaitConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class ComputerZoomConfigParam(TypedDict):
    defer_loading: NotRequired[bool | None]
    enabled: NotRequired[bool | None]


class ContainerUploadBlockInputParam(TypedDict):
    file_id: str
    type: Literal["container_upload"]


class ContainerUploadBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    file_id: str
    type: Literal["container_upload"]


ContentParam = TypeAliasType(
    "ContentParam", BashCodeExecutionToolResultErrorObjectParam | BashCodeExecutionResultBlockInputParam
)


class DiagnosticsParam(TypedDict):
    previous_message_id: NotRequired[str | None]


class DirectCallerInputParam(TypedDict):
    type: Literal["direct"]


class DirectCallerParam(TypedDict):
    type: Literal["direct"]


class EncryptedCodeExecutionResultBlockInputParam(TypedDict):
    content: Sequence[CodeExecutionOutputBlockInputParam]
    encrypted_stdout: str
    return_code: int
    stderr: str
    type: Literal["encrypted_code_execution_result"]


class EncryptedCodeExecutionResultBlockParam(TypedDict):
    content: Sequence[CodeExecutionOutputBlockParam]
    encrypted_stdout: str
    return_code: int
    stderr: str
    type: Literal["encrypted_code_execution_result"]


class FileDocumentSourceParam(TypedDict):
    file_id: str
    type: Literal["file"]


class FileImageSourceParam(TypedDict):
    file_id: str
    type: Literal["file"]


class ImageTransformationsParam(TypedDict):
    oversized_image: NotRequired[Literal["downsize", "error"]]


class JSONOutputFormatParam(TypedDict):
    schema: Mapping[str, object]
    type: Literal["json_schema"]


KeepObjectParam = TypeAliasType("KeepObjectParam", BetaThinkingTurnsParam | BetaAllThinkingTurnsParam)


class MemoryTool20250818Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    input_examples: NotRequired[Sequence[Mapping[str, object]]]
    name: Literal["memory"]
    strict: NotRequired[bool]
    type: Literal["memory_20250818"]


MessageBatchRequestBodyThreadParam = TypeAliasType(
    "MessageBatchRequestBodyThreadParam", BetaThreadCreateParamsParam | BetaThreadContinueParamsParam
)


MessagesCreateRequestThreadParam = TypeAliasType(
    "MessagesCreateRequestThreadParam", BetaThreadCreateParamsParam | BetaThreadContinueParamsParam
)


class MetadataParam(TypedDict):
    user_id: NotRequired[str | None]


ModelInputParam = TypeAliasType(
    "ModelInputParam",
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


ModelParam = TypeAliasType(
    "ModelParam",
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


class OutputConfigParam(TypedDict):
    effort: NotRequired[Literal["low", "medium", "high", "xhigh", "max"] | None]
    format: NotRequired[JSONOutputFormatParam | None]
    task_budget: NotRequired[BetaTokenTaskBudgetParam | None]


class PlainTextSourceInputParam(TypedDict):
    data: str
    media_type: Literal["text/plain"]
    type: Literal["text"]


class PlainTextSourceParam(TypedDict):
    data: str
    media_type: Literal["text/plain"]
    type: Literal["text"]


class RedactedThinkingBlockInputParam(TypedDict):
    data: str
    type: Literal["redacted_thinking"]


class RedactedThinkingBlockParam(TypedDict):
    data: str
    type: Literal["redacted_thinking"]


class ServerToolCallerInputParam(TypedDict):
    tool_id: str
    type: Literal["code_execution_20250825"]


class ServerToolCaller20260120InputParam(TypedDict):
    tool_id: str
    type: Literal["code_execution_20260120"]


class ServerToolCaller20260120Param(TypedDict):
    tool_id: str
    type: Literal["code_execution_20260120"]


class ServerToolCallerParam(TypedDict):
    tool_id: str
    type: Literal["code_execution_20250825"]


ServerToolUseBlockParamCallerParam = TypeAliasType(
    "ServerToolUseBlockParamCallerParam", DirectCallerParam | ServerToolCallerParam | ServerToolCaller20260120Param
)


class SkillParamsParam(TypedDict):
    skill_id: str
    type: Literal["anthropic", "custom"]
    version: NotRequired[str]


SourceParam = TypeAliasType("SourceParam", Base64PDFSourceInputParam | PlainTextSourceInputParam)


TextCitationInputParam = TypeAliasType(
    "TextCitationInputParam",
    CitationCharLocationInputParam
    | CitationPageLocationInputParam
    | CitationContentBlockLocationInputParam
    | CitationsWebSearchResultLocationParam
    | CitationsSearchResultLocationParam,
)


TextCitationParam = TypeAliasType(
    "TextCitationParam",
    CitationCharLocationParam
    | CitationPageLocationParam
    | CitationContentBlockLocationParam
    | CitationWebSearchResultLocationParam
    | CitationSearchResultLocationParam,
)


class TextEditorCodeExecutionCreateResultBlockInputParam(TypedDict):
    is_file_update: bool
    type: Literal["text_editor_code_execution_create_result"]


class TextEditorCodeExecutionCreateResultBlockParam(TypedDict):
    is_file_update: bool
    type: Literal["text_editor_code_execution_create_result"]


class TextEditorCodeExecutionStrReplaceResultBlockInputParam(TypedDict):
    lines: NotRequired[Sequence[str] | None]
    new_lines: NotRequired[int | None]
    new_start: NotRequired[int | None]
    old_lines: NotRequired[int | None]
    old_start: NotRequired[int | None]
    type: Literal["text_editor_code_execution_str_replace_result"]


class TextEditorCodeExecutionStrReplaceResultBlockParam(TypedDict):
    lines: NotRequired[Sequence[str] | None]
    new_lines: NotRequired[int | None]
    new_start: NotRequired[int | None]
    old_lines: NotRequired[int | None]
    old_start: NotRequired[int | None]
    type: Literal["text_editor_code_execution_str_replace_result"]


TextEditorCodeExecutionToolResultErrorCodeParam = TypeAliasType(
    "TextEditorCodeExecutionToolResultErrorCodeParam",
    Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "file_not_found"],
)


class TextEditorCodeExecutionToolResultErrorObjectParam(TypedDict):
    error_code: TextEditorCodeExecutionToolResultErrorCodeParam
    error_message: NotRequired[str | None]
    type: Literal["text_editor_code_execution_tool_result_error"]


class TextEditorCodeExecutionToolResultErrorParam(TypedDict):
    error_code: TextEditorCodeExecutionToolResultErrorCodeParam
    error_message: NotRequired[str | None]
    type: Literal["text_editor_code_execution_tool_result_error"]


class TextEditorCodeExecutionViewResultBlockInputParam(TypedDict):
    content: str
    file_type: Literal["text", "image", "pdf"]
    num_lines: NotRequired[int | None]
    start_line: NotRequired[int | None]
    total_lines: NotRequired[int | None]
    type: Literal["text_editor_code_execution_view_result"]


class TextEditorCodeExecutionViewResultBlockParam(TypedDict):
    content: str
    file_type: Literal["text", "image", "pdf"]
    num_lines: NotRequired[int | None]
    start_line: NotRequired[int | None]
    total_lines: NotRequired[int | None]
    type: Literal["text_editor_code_execution_view_result"]


class ThinkingBlockInputParam(TypedDict):
    signature: str
    thinking: str
    type: Literal["thinking"]


class ThinkingBlockParam(TypedDict):
    signature: str
    thinking: str
    type: Literal["thinking"]


class ThinkingConfigBetweenToolsParam(TypedDict):
    type: NotRequired[Literal["between_tools"]]


class ThinkingConfigDisabledParam(TypedDict):
    type: Literal["disabled"]


class ToolBash20250124Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    input_examples: NotRequired[Sequence[Mapping[str, object]]]
    name: Literal["bash"]
    strict: NotRequired[bool]
    type: Literal["bash_20250124"]


class ToolChoiceAnyParam(TypedDict):
    disable_parallel_tool_use: NotRequired[bool]
    type: Literal["any"]


class ToolChoiceAutoParam(TypedDict):
    disable_parallel_tool_use: NotRequired[bool]
    type: Literal["auto"]


class ToolChoiceNoneParam(TypedDict):
    type: Literal["none"]


class ToolChoiceToolParam(TypedDict):
    disable_parallel_tool_use: NotRequired[bool]
    name: str
    type: Literal["tool"]


class ToolParamInputSchemaTypedParam(TypedDict):
    properties: NotRequired[Mapping[str, object] | None]
    required: NotRequired[Sequence[str] | None]
    type: Literal["object"]


class ToolReferenceBlockInputParam(TypedDict):
    tool_name: str
    type: Literal["tool_reference"]


class ToolReferenceBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    tool_name: str
    type: Literal["tool_reference"]


class ToolSearchToolBm2520251119Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    name: Literal["tool_search_tool_bm25"]
    strict: NotRequired[bool]
    type: Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"]


class ToolSearchToolRegex20251119Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    name: Literal["tool_search_tool_regex"]
    strict: NotRequired[bool]
    type: Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"]


class ToolSearchToolResultErrorObjectParam(TypedDict):
    error_code: CodeExecutionToolResultErrorCodeParam
    error_message: NotRequired[str | None]
    type: Literal["tool_search_tool_result_error"]


class ToolSearchToolResultErrorParam(TypedDict):
    error_code: CodeExecutionToolResultErrorCodeParam
    error_message: NotRequired[str | None]
    type: Literal["tool_search_tool_result_error"]


class ToolSearchToolSearchResultBlockInputParam(TypedDict):
    tool_references: Sequence[ToolReferenceBlockInputParam]
    type: Literal["tool_search_tool_search_result"]


class ToolSearchToolSearchResultBlockParam(TypedDict):
    tool_references: Sequence[ToolReferenceBlockParam]
    type: Literal["tool_search_tool_search_result"]


class ToolTextEditor20250124Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    input_examples: NotRequired[Sequence[Mapping[str, object]]]
    name: Literal["str_replace_editor"]
    strict: NotRequired[bool]
    type: Literal["text_editor_20250124"]


class ToolTextEditor20250429Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    input_examples: NotRequired[Sequence[Mapping[str, object]]]
    name: Literal["str_replace_based_edit_tool"]
    strict: NotRequired[bool]
    type: Literal["text_editor_20250429"]


class ToolTextEditor20250728Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    input_examples: NotRequired[Sequence[Mapping[str, object]]]
    max_characters: NotRequired[int | None]
    name: Literal["str_replace_based_edit_tool"]
    strict: NotRequired[bool]
    type: Literal["text_editor_20250728"]


ToolUseBlockCallerParam = TypeAliasType(
    "ToolUseBlockCallerParam", DirectCallerInputParam | ServerToolCallerInputParam | ServerToolCaller20260120InputParam
)


class ToolUseBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    caller: NotRequired[ServerToolUseBlockParamCallerParam]
    id: str
    input: Mapping[str, object]
    name: str
    toolset_name: NotRequired[str | None]
    type: Literal["tool_use"]


TriggerParam = TypeAliasType("TriggerParam", BetaInputTokensTriggerParam | BetaToolUsesTriggerParam)


class URLImageSourceParam(TypedDict):
    type: Literal["url"]
    url: str


class URLPDFSourceParam(TypedDict):
    type: Literal["url"]
    url: str


class UserLocationParam(TypedDict):
    city: NotRequired[str | None]
    country: NotRequired[str | None]
    region: NotRequired[str | None]
    timezone: NotRequired[str | None]
    type: Literal["approximate"]


WebFetchToolResultBlockCallerParam = TypeAliasType(
    "WebFetchToolResultBlockCallerParam",
    DirectCallerInputParam | ServerToolCallerInputParam | ServerToolCaller20260120InputParam,
)


WebFetchToolResultErrorCodeParam = TypeAliasType(
    "WebFetchToolResultErrorCodeParam",
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
    ],
)


class WebFetchURLSourceAllParam(TypedDict):
    type: NotRequired[Literal["all"]]


class WebFetchURLSourceNoneParam(TypedDict):
    type: NotRequired[Literal["none"]]


class WebFetchURLSourceToolReferenceParam(TypedDict):
    name: NotRequired[str]
    type: NotRequired[Literal["tool_reference"]]


class WebSearchResultBlockInputParam(TypedDict):
    encrypted_content: str
    page_age: NotRequired[str | None]
    title: str
    type: Literal["web_search_result"]
    url: str


class WebSearchResultBlockParam(TypedDict):
    encrypted_content: str
    page_age: NotRequired[str | None]
    title: str
    type: Literal["web_search_result"]
    url: str


class WebSearchTool20250305Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    allowed_domains: NotRequired[Sequence[str] | None]
    blocked_domains: NotRequired[Sequence[str] | None]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    max_uses: NotRequired[int | None]
    name: Literal["web_search"]
    strict: NotRequired[bool]
    type: Literal["web_search_20250305"]
    user_location: NotRequired[UserLocationParam | None]


class WebSearchTool20260209Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    allowed_domains: NotRequired[Sequence[str] | None]
    blocked_domains: NotRequired[Sequence[str] | None]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    max_uses: NotRequired[int | None]
    name: Literal["web_search"]
    strict: NotRequired[bool]
    type: Literal["web_search_20260209"]
    user_location: NotRequired[UserLocationParam | None]


class WebSearchTool20260318Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    allowed_domains: NotRequired[Sequence[str] | None]
    blocked_domains: NotRequired[Sequence[str] | None]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    max_uses: NotRequired[int | None]
    name: Literal["web_search"]
    response_inclusion: NotRequired[Literal["full", "excluded"]]
    strict: NotRequired[bool]
    type: NotRequired[Literal["web_search_20260318"]]
    user_location: NotRequired[UserLocationParam | None]


WebSearchToolResultBlockCallerParam = TypeAliasType(
    "WebSearchToolResultBlockCallerParam",
    DirectCallerInputParam | ServerToolCallerInputParam | ServerToolCaller20260120InputParam,
)


WebSearchToolResultErrorCodeParam = TypeAliasType(
    "WebSearchToolResultErrorCodeParam",
    Literal[
        "invalid_tool_input",
        "unavailable",
        "max_uses_exceeded",
        "too_many_requests",
        "query_too_long",
        "request_too_large",
    ],
)


class WebSearchToolResultErrorObjectParam(TypedDict):
    error_code: WebSearchToolResultErrorCodeParam
    type: Literal["web_search_tool_result_error"]


class BashCodeExecutionToolResultBlockInputParam(TypedDict):
    content: ContentParam
    tool_use_id: str
    type: Literal["bash_code_execution_tool_result"]


BashCodeExecutionToolResultBlockParamContentParam = TypeAliasType(
    "BashCodeExecutionToolResultBlockParamContentParam",
    BashCodeExecutionToolResultErrorParam | BashCodeExecutionResultBlockParam,
)


class BetaAdvisorTool20260301InputParam(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    caching: NotRequired[BetaCacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool | None]
    max_tokens: NotRequired[int | None]
    max_uses: NotRequired[int | None]
    model: ModelInputParam
    name: Literal["advisor"]
    strict: NotRequired[bool | None]
    type: Literal["advisor_20260301"]


class BetaAdvisorTool20260301Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    caching: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    max_tokens: NotRequired[int | None]
    max_uses: NotRequired[int | None]
    model: NotRequired[ModelParam]
    name: Literal["advisor"]
    strict: NotRequired[bool]
    type: NotRequired[Literal["advisor_20260301"]]


BetaAdvisorToolResultBlockContentParam = TypeAliasType(
    "BetaAdvisorToolResultBlockContentParam",
    BetaAdvisorToolResultErrorObjectParam | BetaAdvisorResultBlockInputParam | BetaAdvisorRedactedResultBlockInputParam,
)


BetaAdvisorToolResultBlockParamContentParam = TypeAliasType(
    "BetaAdvisorToolResultBlockParamContentParam",
    BetaAdvisorToolResultErrorParam | BetaAdvisorResultBlockParam | BetaAdvisorRedactedResultBlockParam,
)


class BetaBrowserToolsetConfigsParam(TypedDict):
    close_tab: NotRequired[BetaBrowserCloseTabConfigParam | None]
    double_click: NotRequired[BetaBrowserDoubleClickConfigParam | None]
    file_upload: NotRequired[BetaBrowserFileUploadConfigParam | None]
    find: NotRequired[BetaBrowserFindConfigParam | None]
    form_input: NotRequired[BetaBrowserFormInputConfigParam | None]
    get_page_text: NotRequired[BetaBrowserGetPageTextConfigParam | None]
    hold_key: NotRequired[BetaBrowserHoldKeyConfigParam | None]
    hover: NotRequired[BetaBrowserHoverConfigParam | None]
    javascript_exec: NotRequired[BetaBrowserJavascriptExecConfigParam | None]
    key: NotRequired[BetaBrowserKeyConfigParam | None]
    left_click: NotRequired[BetaBrowserLeftClickConfigParam | None]
    left_click_drag: NotRequired[BetaBrowserLeftClickDragConfigParam | None]
    left_mouse_down: NotRequired[BetaBrowserLeftMouseDownConfigParam | None]
    left_mouse_up: NotRequired[BetaBrowserLeftMouseUpConfigParam | None]
    list_tabs: NotRequired[BetaBrowserListTabsConfigParam | None]
    middle_click: NotRequired[BetaBrowserMiddleClickConfigParam | None]
    mouse_move: NotRequired[BetaBrowserMouseMoveConfigParam | None]
    navigate: NotRequired[BetaBrowserNavigateConfigParam | None]
    new_tab: NotRequired[BetaBrowserNewTabConfigParam | None]
    read_console: NotRequired[BetaBrowserReadConsoleConfigParam | None]
    read_network: NotRequired[BetaBrowserReadNetworkConfigParam | None]
    read_page: NotRequired[BetaBrowserReadPageConfigParam | None]
    right_click: NotRequired[BetaBrowserRightClickConfigParam | None]
    screenshot: NotRequired[BetaBrowserScreenshotConfigParam | None]
    scroll: NotRequired[BetaBrowserScrollConfigParam | None]
    scroll_to: NotRequired[BetaBrowserScrollToConfigParam | None]
    switch_tab: NotRequired[BetaBrowserSwitchTabConfigParam | None]
    triple_click: NotRequired[BetaBrowserTripleClickConfigParam | None]
    type: NotRequired[BetaBrowserTypeConfigParam | None]
    wait: NotRequired[BetaBrowserWaitConfigParam | None]
    zoom: NotRequired[BetaBrowserZoomConfigParam | None]


class BetaClearToolUses20250919EditParam(TypedDict):
    clear_at_least: NotRequired[BetaInputTokensClearAtLeastParam | None]
    clear_tool_inputs: NotRequired[bool | Sequence[str] | None]
    exclude_tools: NotRequired[Sequence[str] | None]
    keep: NotRequired[BetaToolUsesKeepParam]
    trigger: NotRequired[TriggerParam]
    type: Literal["clear_tool_uses_20250919"]


class BetaCompact20260112EditParam(TypedDict):
    instructions: NotRequired[str | None]
    pause_after_compaction: NotRequired[bool]
    trigger: NotRequired[BetaInputTokensTriggerParam | None]
    type: Literal["compact_20260112"]


class BetaComputerToolsetConfigsParam(TypedDict):
    cursor_position: NotRequired[BetaComputerCursorPositionConfigParam | None]
    double_click: NotRequired[BetaComputerDoubleClickConfigParam | None]
    hold_key: NotRequired[BetaComputerHoldKeyConfigParam | None]
    key: NotRequired[BetaComputerKeyConfigParam | None]
    left_click: NotRequired[BetaComputerLeftClickConfigParam | None]
    left_click_drag: NotRequired[BetaComputerLeftClickDragConfigParam | None]
    left_mouse_down: NotRequired[BetaComputerLeftMouseDownConfigParam | None]
    left_mouse_up: NotRequired[BetaComputerLeftMouseUpConfigParam | None]
    middle_click: NotRequired[BetaComputerMiddleClickConfigParam | None]
    mouse_move: NotRequired[BetaComputerMouseMoveConfigParam | None]
    right_click: NotRequired[BetaComputerRightClickConfigParam | None]
    screenshot: NotRequired[BetaComputerScreenshotConfigParam | None]
    scroll: NotRequired[BetaComputerScrollConfigParam | None]
    triple_click: NotRequired[BetaComputerTripleClickConfigParam | None]
    type: NotRequired[BetaComputerTypeConfigParam | None]
    wait: NotRequired[BetaComputerWaitConfigParam | None]
    zoom: NotRequired[BetaComputerZoomConfigParam | None]


class BetaFallbackInfoInputParam(TypedDict):
    model: ModelInputParam


class BetaFallbackInfoParam(TypedDict):
    model: NotRequired[ModelParam]


class BetaMCPToolListingBlockParam(TypedDict):
    mcp_server_name: NotRequired[str]
    tools: NotRequired[Sequence[BetaMCPToolParamParam]]
    type: NotRequired[Literal["mcp_tool_listing"]]


class BetaMCPToolUseBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    id: str
    input: Mapping[str, object]
    name: str
    server_name: str
    type: Literal["mcp_tool_use"]


class BetaMCPToolsetParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    configs: NotRequired[Mapping[str, BetaMCPToolConfigParam] | None]
    default_config: NotRequired[BetaMCPToolDefaultConfigParam]
    mcp_server_name: str
    tools: NotRequired[Sequence[BetaMCPToolParamParam] | None]
    type: Literal["mcp_toolset"]


BetaRequestToolRemovalBlockParamToolParam = TypeAliasType(
    "BetaRequestToolRemovalBlockParamToolParam",
    BetaToolChangeToolReferenceParam | BetaToolChangeMCPToolReferenceParam | BetaToolChangeMCPToolsetReferenceParam,
)


class BetaResponseToolParam(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    defer_loading: NotRequired[bool | None]
    description: NotRequired[str | None]
    eager_input_streaming: NotRequired[bool | None]
    input_examples: NotRequired[Sequence[Mapping[str, object]] | None]
    input_schema: BetaResponseToolInputSchemaParam
    name: str
    strict: NotRequired[bool | None]
    type: NotRequired[Literal["custom"] | None]


class BetaResponseToolRemovalBlockParam(TypedDict):
    tool: BetaResponseToolRemovalBlockToolParam
    type: Literal["tool_removal"]


class BetaThinkingBlockBindingParam(TypedDict):
    prefix_mismatch_behavior: NotRequired[BetaThinkingPrefixMismatchBehaviorParam | None]


class BetaToolBash20241022Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    input_examples: NotRequired[Sequence[Mapping[str, object]]]
    name: Literal["bash"]
    strict: NotRequired[bool]
    type: NotRequired[Literal["bash_20241022"]]


class BetaToolComputerUse20241022Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    display_height_px: NotRequired[int]
    display_number: NotRequired[int | None]
    display_width_px: NotRequired[int]
    input_examples: NotRequired[Sequence[Mapping[str, object]]]
    name: Literal["computer"]
    strict: NotRequired[bool]
    type: NotRequired[Literal["computer_20241022"]]


class BetaToolComputerUse20250124Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    display_height_px: NotRequired[int]
    display_number: NotRequired[int | None]
    display_width_px: NotRequired[int]
    input_examples: NotRequired[Sequence[Mapping[str, object]]]
    name: Literal["computer"]
    strict: NotRequired[bool]
    type: NotRequired[Literal["computer_20250124"]]


class BetaToolComputerUse20251124Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    display_height_px: NotRequired[int]
    display_number: NotRequired[int | None]
    display_width_px: NotRequired[int]
    enable_zoom: NotRequired[bool]
    input_examples: NotRequired[Sequence[Mapping[str, object]]]
    name: Literal["computer"]
    strict: NotRequired[bool]
    type: NotRequired[Literal["computer_20251124"]]


class BetaToolTextEditor20241022Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    input_examples: NotRequired[Sequence[Mapping[str, object]]]
    name: Literal["str_replace_editor"]
    strict: NotRequired[bool]
    type: NotRequired[Literal["text_editor_20241022"]]


class BetaWebFetchURLSourceExceptParam(TypedDict):
    tools: Sequence[BetaWebFetchURLSourceToolReferenceParam]
    type: Literal["except"]


class BetaWebFetchURLSourceOnlyParam(TypedDict):
    tools: Sequence[BetaWebFetchURLSourceToolReferenceParam]
    type: Literal["only"]


BetaWebFetchUrlSourcesClientToolResultsParam = TypeAliasType(
    "BetaWebFetchUrlSourcesClientToolResultsParam",
    BetaWebFetchURLSourceAllParam
    | BetaWebFetchURLSourceNoneParam
    | BetaWebFetchURLSourceOnlyParam
    | BetaWebFetchURLSourceExceptParam,
)


BrowserStateChangeParam = TypeAliasType(
    "BrowserStateChangeParam",
    BrowserStateChangeTabOpenedParam
    | BrowserStateChangeDownloadStartedParam
    | BrowserStateChangeDownloadCompletedParam
    | BrowserStateChangeDownloadFailedParam,
)


class BrowserToolsetConfigsParam(TypedDict):
    close_tab: NotRequired[BrowserCloseTabConfigParam | None]
    double_click: NotRequired[BrowserDoubleClickConfigParam | None]
    file_upload: NotRequired[BrowserFileUploadConfigParam | None]
    find: NotRequired[BrowserFindConfigParam | None]
    form_input: NotRequired[BrowserFormInputConfigParam | None]
    get_page_text: NotRequired[BrowserGetPageTextConfigParam | None]
    hold_key: NotRequired[BrowserHoldKeyConfigParam | None]
    hover: NotRequired[BrowserHoverConfigParam | None]
    javascript_exec: NotRequired[BrowserJavascriptExecConfigParam | None]
    key: NotRequired[BrowserKeyConfigParam | None]
    left_click: NotRequired[BrowserLeftClickConfigParam | None]
    left_click_drag: NotRequired[BrowserLeftClickDragConfigParam | None]
    left_mouse_down: NotRequired[BrowserLeftMouseDownConfigParam | None]
    left_mouse_up: NotRequired[BrowserLeftMouseUpConfigParam | None]
    list_tabs: NotRequired[BrowserListTabsConfigParam | None]
    middle_click: NotRequired[BrowserMiddleClickConfigParam | None]
    mouse_move: NotRequired[BrowserMouseMoveConfigParam | None]
    navigate: NotRequired[BrowserNavigateConfigParam | None]
    new_tab: NotRequired[BrowserNewTabConfigParam | None]
    read_console: NotRequired[BrowserReadConsoleConfigParam | None]
    read_network: NotRequired[BrowserReadNetworkConfigParam | None]
    read_page: NotRequired[BrowserReadPageConfigParam | None]
    right_click: NotRequired[BrowserRightClickConfigParam | None]
    screenshot: NotRequired[BrowserScreenshotConfigParam | None]
    scroll: NotRequired[BrowserScrollConfigParam | None]
    scroll_to: NotRequired[BrowserScrollToConfigParam | None]
    switch_tab: NotRequired[BrowserSwitchTabConfigParam | None]
    triple_click: NotRequired[BrowserTripleClickConfigParam | None]
    type: NotRequired[BrowserTypeConfigParam | None]
    wait: NotRequired[BrowserWaitConfigParam | None]
    zoom: NotRequired[BrowserZoomConfigParam | None]


CallerParam = TypeAliasType(
    "CallerParam", DirectCallerInputParam | ServerToolCallerInputParam | ServerToolCaller20260120InputParam
)


CodeExecutionToolResultBlockContentParam = TypeAliasType(
    "CodeExecutionToolResultBlockContentParam",
    CodeExecutionToolResultErrorObjectParam
    | CodeExecutionResultBlockInputParam
    | EncryptedCodeExecutionResultBlockInputParam,
)


CodeExecutionToolResultBlockParamContentParam = TypeAliasType(
    "CodeExecutionToolResultBlockParamContentParam",
    CodeExecutionToolResultErrorParam | CodeExecutionResultBlockParam | EncryptedCodeExecutionResultBlockParam,
)


class ComputerToolsetConfigsParam(TypedDict):
    cursor_position: NotRequired[ComputerCursorPositionConfigParam | None]
    double_click: NotRequired[ComputerDoubleClickConfigParam | None]
    hold_key: NotRequired[ComputerHoldKeyConfigParam | None]
    key: NotRequired[ComputerKeyConfigParam | None]
    left_click: NotRequired[ComputerLeftClickConfigParam | None]
    left_click_drag: NotRequired[ComputerLeftClickDragConfigParam | None]
    left_mouse_down: NotRequired[ComputerLeftMouseDownConfigParam | None]
    left_mouse_up: NotRequired[ComputerLeftMouseUpConfigParam | None]
    middle_click: NotRequired[ComputerMiddleClickConfigParam | None]
    mouse_move: NotRequired[ComputerMouseMoveConfigParam | None]
    right_click: NotRequired[ComputerRightClickConfigParam | None]
    screenshot: NotRequired[ComputerScreenshotConfigParam | None]
    scroll: NotRequired[ComputerScrollConfigParam | None]
    triple_click: NotRequired[ComputerTripleClickConfigParam | None]
    type: NotRequired[ComputerTypeConfigParam | None]
    wait: NotRequired[ComputerWaitConfigParam | None]
    zoom: NotRequired[ComputerZoomConfigParam | None]


class ContainerParamsParam(TypedDict):
    id: NotRequired[str | None]
    skills: NotRequired[Sequence[SkillParamsParam] | None]


class DocumentBlockInputParam(TypedDict):
    citations: NotRequired[CitationsConfigInputParam | None]
    source: SourceParam
    title: NotRequired[str | None]
    type: Literal["document"]


ImageBlockParamSourceParam = TypeAliasType(
    "ImageBlockParamSourceParam", Base64ImageSourceParam | URLImageSourceParam | FileImageSourceParam
)


InputSchemaParam = TypeAliasType("InputSchemaParam", ToolParamInputSchemaTypedParam | Mapping[str, object])


KeepParam = TypeAliasType("KeepParam", KeepObjectParam | Literal["all"])


MessagesCountTokensRequestToolChoiceParam = TypeAliasType(
    "MessagesCountTokensRequestToolChoiceParam",
    ToolChoiceAutoParam | ToolChoiceAnyParam | ToolChoiceToolParam | ToolChoiceNoneParam,
)


MessagesCreateRequestToolChoiceParam = TypeAliasType(
    "MessagesCreateRequestToolChoiceParam",
    ToolChoiceAutoParam | ToolChoiceAnyParam | ToolChoiceToolParam | ToolChoiceNoneParam,
)


ServerToolResultsParam = TypeAliasType(
    "ServerToolResultsParam",
    BetaWebFetchURLSourceAllParam
    | BetaWebFetchURLSourceNoneParam
    | BetaWebFetchURLSourceOnlyParam
    | BetaWebFetchURLSourceExceptParam,
)


class ServerToolUseBlockInputParam(TypedDict):
    caller: NotRequired[CallerParam | None]
    id: str
    input: Mapping[str, object]
    name: Literal[
        "web_search",
        "web_fetch",
        "code_execution",
        "bash_code_execution",
        "text_editor_code_execution",
        "tool_search_tool_regex",
        "tool_search_tool_bm25",
        "advisor",
    ]
    type: Literal["server_tool_use"]


class ServerToolUseBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    caller: NotRequired[ServerToolUseBlockParamCallerParam]
    id: str
    input: Mapping[str, object]
    name: Literal[
        "web_search",
        "web_fetch",
        "code_execution",
        "bash_code_execution",
        "text_editor_code_execution",
        "tool_search_tool_regex",
        "tool_search_tool_bm25",
        "advisor",
    ]
    type: Literal["server_tool_use"]


class TextBlockInputParam(TypedDict):
    citations: NotRequired[Sequence[TextCitationInputParam] | None]
    text: str
    type: Literal["text"]


class TextBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    citations: NotRequired[Sequence[TextCitationParam] | None]
    text: str
    type: Literal["text"]


TextEditorCodeExecutionToolResultBlockContentParam = TypeAliasType(
    "TextEditorCodeExecutionToolResultBlockContentParam",
    TextEditorCodeExecutionToolResultErrorObjectParam
    | TextEditorCodeExecutionViewResultBlockInputParam
    | TextEditorCodeExecutionCreateResultBlockInputParam
    | TextEditorCodeExecutionStrReplaceResultBlockInputParam,
)


TextEditorCodeExecutionToolResultBlockParamContentParam = TypeAliasType(
    "TextEditorCodeExecutionToolResultBlockParamContentParam",
    TextEditorCodeExecutionToolResultErrorParam
    | TextEditorCodeExecutionViewResultBlockParam
    | TextEditorCodeExecutionCreateResultBlockParam
    | TextEditorCodeExecutionStrReplaceResultBlockParam,
)


class ThinkingConfigAdaptiveParam(TypedDict):
    block_binding: NotRequired[BetaThinkingBlockBindingParam | None]
    display: NotRequired[Literal["summarized", "omitted", "updates"] | None]
    type: Literal["adaptive"]


class ThinkingConfigEnabledParam(TypedDict):
    block_binding: NotRequired[BetaThinkingBlockBindingParam | None]
    budget_tokens: int
    display: NotRequired[Literal["summarized", "omitted", "updates"] | None]
    type: Literal["enabled"]


ThinkingConfigParam = TypeAliasType(
    "ThinkingConfigParam",
    ThinkingConfigEnabledParam
    | ThinkingConfigDisabledParam
    | ThinkingConfigBetweenToolsParam
    | ThinkingConfigAdaptiveParam,
)


ToolChoiceParam = TypeAliasType(
    "ToolChoiceParam", ToolChoiceAutoParam | ToolChoiceAnyParam | ToolChoiceToolParam | ToolChoiceNoneParam
)


class ToolParam(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    defer_loading: NotRequired[bool]
    description: NotRequired[str]
    eager_input_streaming: NotRequired[bool | None]
    input_examples: NotRequired[Sequence[Mapping[str, object]]]
    input_schema: InputSchemaParam
    name: str
    strict: NotRequired[bool]
    type: NotRequired[Literal["custom"] | None]


ToolSearchToolResultBlockContentParam = TypeAliasType(
    "ToolSearchToolResultBlockContentParam",
    ToolSearchToolResultErrorObjectParam | ToolSearchToolSearchResultBlockInputParam,
)


ToolSearchToolResultBlockParamContentParam = TypeAliasType(
    "ToolSearchToolResultBlockParamContentParam", ToolSearchToolResultErrorParam | ToolSearchToolSearchResultBlockParam
)


class ToolUseBlockInputParam(TypedDict):
    caller: NotRequired[ToolUseBlockCallerParam | None]
    id: str
    input: Mapping[str, object]
    name: str
    toolset_name: NotRequired[str | None]
    type: Literal["tool_use"]


UserInputParam = TypeAliasType("UserInputParam", WebFetchURLSourceAllParam | WebFetchURLSourceNoneParam)


class WebFetchBlockInputParam(TypedDict):
    content: DocumentBlockInputParam
    retrieved_at: NotRequired[str | None]
    type: Literal["web_fetch_result"]
    url: str


class WebFetchToolResultErrorBlockInputParam(TypedDict):
    error_code: WebFetchToolResultErrorCodeParam
    type: Literal["web_fetch_tool_result_error"]


class WebFetchToolResultErrorBlockParam(TypedDict):
    error_code: WebFetchToolResultErrorCodeParam
    type: Literal["web_fetch_tool_result_error"]


class WebFetchURLSourceExceptParam(TypedDict):
    tools: NotRequired[Sequence[WebFetchURLSourceToolReferenceParam]]
    type: NotRequired[Literal["except"]]


class WebFetchURLSourceOnlyParam(TypedDict):
    tools: NotRequired[Sequence[WebFetchURLSourceToolReferenceParam]]
    type: NotRequired[Literal["only"]]


class WebSearchToolRequestErrorObjectParam(TypedDict):
    error_code: WebSearchToolResultErrorCodeParam
    type: Literal["web_search_tool_result_error"]


WebSearchToolResultBlockContentParam = TypeAliasType(
    "WebSearchToolResultBlockContentParam",
    WebSearchToolResultErrorObjectParam | Sequence[WebSearchResultBlockInputParam],
)


WebSearchToolResultBlockParamContentParam = TypeAliasType(
    "WebSearchToolResultBlockParamContentParam",
    Sequence[WebSearchResultBlockParam] | WebSearchToolRequestErrorObjectParam,
)


class BashCodeExecutionToolResultBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    content: BashCodeExecutionToolResultBlockParamContentParam
    tool_use_id: str
    type: Literal["bash_code_execution_tool_result"]


class BetaAdvisorToolResultBlockInputParam(TypedDict):
    content: BetaAdvisorToolResultBlockContentParam
    tool_use_id: str
    type: Literal["advisor_tool_result"]


class BetaAdvisorToolResultBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    content: BetaAdvisorToolResultBlockParamContentParam
    tool_use_id: str
    type: Literal["advisor_tool_result"]


class BetaBrowserToolset20260801Param(TypedDict):
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    configs: NotRequired[BetaBrowserToolsetConfigsParam | None]
    type: Literal["browser_toolset_20260801"]


class BetaClearThinking20251015EditParam(TypedDict):
    keep: NotRequired[KeepParam]
    type: Literal["clear_thinking_20251015"]


class BetaComputerToolset20260801Param(TypedDict):
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    configs: NotRequired[BetaComputerToolsetConfigsParam | None]
    type: Literal["computer_toolset_20260801"]


BetaFallbackBlockInputParam = TypedDict(
    "BetaFallbackBlockInputParam",
    {
        "from": BetaFallbackInfoInputParam,
        "to": BetaFallbackInfoInputParam,
        "trigger": BetaFallbackRefusalTriggerParam,
        "type": Literal["fallback"],
    },
)


BetaFallbackBlockParam = TypedDict(
    "BetaFallbackBlockParam",
    {
        "from": BetaFallbackInfoParam,
        "to": NotRequired[BetaFallbackInfoParam],
        "trigger": NotRequired[object],
        "type": NotRequired[Literal["fallback"]],
    },
)


BetaFallbackParamThinkingParam = TypeAliasType(
    "BetaFallbackParamThinkingParam",
    ThinkingConfigEnabledParam
    | ThinkingConfigDisabledParam
    | ThinkingConfigBetweenToolsParam
    | ThinkingConfigAdaptiveParam,
)


class BetaMCPToolResultBlockParam(TypedDict):
    content: str | Sequence[TextBlockInputParam]
    is_error: bool
    tool_use_id: str
    type: Literal["mcp_tool_result"]


class BetaRequestMCPToolResultBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    content: NotRequired[str | Sequence[TextBlockParam]]
    is_error: NotRequired[bool]
    tool_use_id: str
    type: Literal["mcp_tool_result"]


class BetaRequestToolRemovalBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    tool: NotRequired[BetaRequestToolRemovalBlockParamToolParam]
    type: NotRequired[Literal["tool_removal"]]


class BetaWebFetchURLSourcesParam(TypedDict):
    client_tool_results: NotRequired[BetaWebFetchUrlSourcesClientToolResultsParam | None]
    server_tool_results: NotRequired[ServerToolResultsParam | None]
    user_input: NotRequired[BetaWebFetchUrlSourcesUserInputParam | None]


class BrowserStateBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    state_changes: NotRequired[Sequence[BrowserStateChangeParam] | None]
    tabs: NotRequired[Sequence[BrowserStateTabEntryParam]]
    type: NotRequired[Literal["browser_state"]]


class BrowserToolset20260801Param(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    configs: NotRequired[BrowserToolsetConfigsParam | None]
    type: NotRequired[Literal["browser_toolset_20260801"]]


ClientToolResultsParam = TypeAliasType(
    "ClientToolResultsParam",
    WebFetchURLSourceAllParam | WebFetchURLSourceNoneParam | WebFetchURLSourceOnlyParam | WebFetchURLSourceExceptParam,
)


class CodeExecutionToolResultBlockInputParam(TypedDict):
    content: CodeExecutionToolResultBlockContentParam
    tool_use_id: str
    type: Literal["code_execution_tool_result"]


class CodeExecutionToolResultBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    content: CodeExecutionToolResultBlockParamContentParam
    tool_use_id: str
    type: Literal["code_execution_tool_result"]


class ComputerToolset20260801Param(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    configs: NotRequired[ComputerToolsetConfigsParam | None]
    type: NotRequired[Literal["computer_toolset_20260801"]]


EditParam = TypeAliasType(
    "EditParam", BetaClearToolUses20250919EditParam | BetaClearThinking20251015EditParam | BetaCompact20260112EditParam
)


class ImageBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    source: ImageBlockParamSourceParam
    transformations: NotRequired[ImageTransformationsParam | None]
    type: Literal["image"]


MessagesCountTokensRequestThinkingParam = TypeAliasType(
    "MessagesCountTokensRequestThinkingParam",
    ThinkingConfigEnabledParam
    | ThinkingConfigDisabledParam
    | ThinkingConfigBetweenToolsParam
    | ThinkingConfigAdaptiveParam,
)


MessagesCreateRequestThinkingParam = TypeAliasType(
    "MessagesCreateRequestThinkingParam",
    ThinkingConfigEnabledParam
    | ThinkingConfigDisabledParam
    | ThinkingConfigBetweenToolsParam
    | ThinkingConfigAdaptiveParam,
)


class SearchResultBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    citations: NotRequired[CitationsConfigParam]
    content: Sequence[TextBlockParam]
    source: str
    title: str
    type: Literal["search_result"]


class TextEditorCodeExecutionToolResultBlockInputParam(TypedDict):
    content: TextEditorCodeExecutionToolResultBlockContentParam
    tool_use_id: str
    type: Literal["text_editor_code_execution_tool_result"]


class TextEditorCodeExecutionToolResultBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    content: TextEditorCodeExecutionToolResultBlockParamContentParam
    tool_use_id: str
    type: Literal["text_editor_code_execution_tool_result"]


class ToolSearchToolResultBlockInputParam(TypedDict):
    content: ToolSearchToolResultBlockContentParam
    tool_use_id: str
    type: Literal["tool_search_tool_result"]


class ToolSearchToolResultBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    content: ToolSearchToolResultBlockParamContentParam
    tool_use_id: str
    type: Literal["tool_search_tool_result"]


WebFetchToolResultBlockContentParam = TypeAliasType(
    "WebFetchToolResultBlockContentParam", WebFetchToolResultErrorBlockInputParam | WebFetchBlockInputParam
)


class WebFetchURLSourcesParam(TypedDict):
    client_tool_results: NotRequired[ClientToolResultsParam]
    server_tool_results: NotRequired[ClientToolResultsParam]
    user_input: NotRequired[UserInputParam]


class WebSearchToolResultBlockInputParam(TypedDict):
    caller: NotRequired[WebSearchToolResultBlockCallerParam | None]
    content: WebSearchToolResultBlockContentParam
    tool_use_id: str
    type: Literal["web_search_tool_result"]


class WebSearchToolResultBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    caller: NotRequired[ServerToolUseBlockParamCallerParam]
    content: WebSearchToolResultBlockParamContentParam
    tool_use_id: str
    type: Literal["web_search_tool_result"]


class BetaContextManagementConfigParam(TypedDict):
    edits: NotRequired[Sequence[EditParam]]


class BetaFallbackParam(TypedDict):
    max_tokens: NotRequired[int | None]
    model: NotRequired[ModelParam]
    output_config: NotRequired[OutputConfigParam | None]
    speed: NotRequired[Literal["standard", "fast"] | None]
    thinking: NotRequired[BetaFallbackParamThinkingParam | None]


class BetaWebFetchTool20250910Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    allowed_domains: NotRequired[Sequence[str] | None]
    blocked_domains: NotRequired[Sequence[str] | None]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    citations: NotRequired[BetaCitationsConfigParam | None]
    defer_loading: NotRequired[bool | None]
    max_content_tokens: NotRequired[int | None]
    max_uses: NotRequired[int | None]
    name: Literal["web_fetch"]
    strict: NotRequired[bool | None]
    type: Literal["web_fetch_20250910"]
    url_sources: NotRequired[BetaWebFetchURLSourcesParam | None]


class BetaWebFetchTool20260209Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    allowed_domains: NotRequired[Sequence[str] | None]
    blocked_domains: NotRequired[Sequence[str] | None]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    citations: NotRequired[BetaCitationsConfigParam | None]
    defer_loading: NotRequired[bool | None]
    max_content_tokens: NotRequired[int | None]
    max_uses: NotRequired[int | None]
    name: Literal["web_fetch"]
    strict: NotRequired[bool | None]
    type: Literal["web_fetch_20260209"]
    url_sources: NotRequired[BetaWebFetchURLSourcesParam | None]


class BetaWebFetchTool20260309Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    allowed_domains: NotRequired[Sequence[str] | None]
    blocked_domains: NotRequired[Sequence[str] | None]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    citations: NotRequired[BetaCitationsConfigParam | None]
    defer_loading: NotRequired[bool | None]
    max_content_tokens: NotRequired[int | None]
    max_uses: NotRequired[int | None]
    name: Literal["web_fetch"]
    strict: NotRequired[bool | None]
    type: Literal["web_fetch_20260309"]
    url_sources: NotRequired[BetaWebFetchURLSourcesParam | None]
    use_cache: NotRequired[bool | None]


class BetaWebFetchTool20260318Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
        | None
    ]
    allowed_domains: NotRequired[Sequence[str] | None]
    blocked_domains: NotRequired[Sequence[str] | None]
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    citations: NotRequired[BetaCitationsConfigParam | None]
    defer_loading: NotRequired[bool | None]
    max_content_tokens: NotRequired[int | None]
    max_uses: NotRequired[int | None]
    name: Literal["web_fetch"]
    response_inclusion: NotRequired[Literal["full", "excluded"] | None]
    strict: NotRequired[bool | None]
    type: Literal["web_fetch_20260318"]
    url_sources: NotRequired[BetaWebFetchURLSourcesParam | None]
    use_cache: NotRequired[bool | None]


ContentBlockSourceContentParam = TypeAliasType("ContentBlockSourceContentParam", TextBlockParam | ImageBlockParam)


class ContentBlockSourceParam(TypedDict):
    content: str | Sequence[ContentBlockSourceContentParam]
    type: Literal["content"]


DocumentBlockParamSourceParam = TypeAliasType(
    "DocumentBlockParamSourceParam",
    Base64PDFSourceParam | PlainTextSourceParam | ContentBlockSourceParam | URLPDFSourceParam | FileDocumentSourceParam,
)


class WebFetchTool20250910Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    allowed_domains: NotRequired[Sequence[str] | None]
    blocked_domains: NotRequired[Sequence[str] | None]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    citations: NotRequired[CitationsConfigParam | None]
    defer_loading: NotRequired[bool]
    max_content_tokens: NotRequired[int | None]
    max_uses: NotRequired[int | None]
    name: Literal["web_fetch"]
    strict: NotRequired[bool]
    type: Literal["web_fetch_20250910"]
    url_sources: NotRequired[WebFetchURLSourcesParam | None]


class WebFetchTool20260209Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    allowed_domains: NotRequired[Sequence[str] | None]
    blocked_domains: NotRequired[Sequence[str] | None]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    citations: NotRequired[CitationsConfigParam | None]
    defer_loading: NotRequired[bool]
    max_content_tokens: NotRequired[int | None]
    max_uses: NotRequired[int | None]
    name: Literal["web_fetch"]
    strict: NotRequired[bool]
    type: Literal["web_fetch_20260209"]
    url_sources: NotRequired[WebFetchURLSourcesParam | None]


class WebFetchTool20260309Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    allowed_domains: NotRequired[Sequence[str] | None]
    blocked_domains: NotRequired[Sequence[str] | None]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    citations: NotRequired[CitationsConfigParam | None]
    defer_loading: NotRequired[bool]
    max_content_tokens: NotRequired[int | None]
    max_uses: NotRequired[int | None]
    name: Literal["web_fetch"]
    strict: NotRequired[bool]
    type: Literal["web_fetch_20260309"]
    url_sources: NotRequired[WebFetchURLSourcesParam | None]
    use_cache: NotRequired[bool]


class WebFetchTool20260318Param(TypedDict):
    allowed_callers: NotRequired[
        Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]]
    ]
    allowed_domains: NotRequired[Sequence[str] | None]
    blocked_domains: NotRequired[Sequence[str] | None]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    citations: NotRequired[CitationsConfigParam | None]
    defer_loading: NotRequired[bool]
    max_content_tokens: NotRequired[int | None]
    max_uses: NotRequired[int | None]
    name: Literal["web_fetch"]
    response_inclusion: NotRequired[Literal["full", "excluded"]]
    strict: NotRequired[bool]
    type: NotRequired[Literal["web_fetch_20260318"]]
    url_sources: NotRequired[WebFetchURLSourcesParam | None]
    use_cache: NotRequired[bool]


class WebFetchToolResultBlockInputParam(TypedDict):
    caller: NotRequired[WebFetchToolResultBlockCallerParam | None]
    content: WebFetchToolResultBlockContentParam
    tool_use_id: str
    type: Literal["web_fetch_tool_result"]


BetaResponseToolUnionParam = TypeAliasType(
    "BetaResponseToolUnionParam",
    BetaResponseToolParam
    | BetaToolBash20241022InputParam
    | BetaToolBash20250124Param
    | BetaCodeExecutionTool20250522Param
    | BetaCodeExecutionTool20250825Param
    | BetaCodeExecutionTool20260120Param
    | BetaCodeExecutionTool20260521Param
    | BetaBrowserToolset20260801Param
    | BetaToolComputerUse20241022InputParam
    | BetaMemoryTool20250818Param
    | BetaToolComputerUse20250124InputParam
    | BetaToolTextEditor20241022InputParam
    | BetaToolComputerUse20251124InputParam
    | BetaComputerToolset20260801Param
    | BetaToolTextEditor20250124Param
    | BetaToolTextEditor20250429Param
    | BetaToolTextEditor20250728Param
    | BetaWebSearchTool20250305Param
    | BetaWebFetchTool20250910Param
    | BetaWebSearchTool20260209Param
    | BetaWebFetchTool20260209Param
    | BetaWebFetchTool20260309Param
    | BetaWebSearchTool20260318Param
    | BetaWebFetchTool20260318Param
    | BetaAdvisorTool20260301InputParam
    | BetaToolSearchToolBm2520251119Param
    | BetaToolSearchToolRegex20251119Param
    | BetaMCPToolsetInputParam,
)


class BetaToolChangeToolDefinitionInputParam(TypedDict):
    definition: BetaResponseToolUnionParam
    type: Literal["tool_definition"]


class DocumentBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    citations: NotRequired[CitationsConfigParam | None]
    context: NotRequired[str | None]
    source: DocumentBlockParamSourceParam
    title: NotRequired[str | None]
    type: Literal["document"]


ToolResultBlockParamContentParam = TypeAliasType(
    "ToolResultBlockParamContentParam",
    TextBlockParam
    | ImageBlockParam
    | SearchResultBlockParam
    | DocumentBlockParam
    | ToolReferenceBlockParam
    | BrowserStateBlockParam,
)


ToolUnionParam = TypeAliasType(
    "ToolUnionParam",
    ToolParam
    | ToolBash20250124Param
    | CodeExecutionTool20250522Param
    | CodeExecutionTool20250825Param
    | CodeExecutionTool20260120Param
    | CodeExecutionTool20260521Param
    | BrowserToolset20260801Param
    | MemoryTool20250818Param
    | ComputerToolset20260801Param
    | ToolTextEditor20250124Param
    | ToolTextEditor20250429Param
    | ToolTextEditor20250728Param
    | WebSearchTool20250305Param
    | WebFetchTool20250910Param
    | WebSearchTool20260209Param
    | WebFetchTool20260209Param
    | WebFetchTool20260309Param
    | WebSearchTool20260318Param
    | WebFetchTool20260318Param
    | ToolSearchToolBm2520251119Param
    | ToolSearchToolRegex20251119Param
    | BetaToolBash20241022Param
    | BetaToolComputerUse20241022Param
    | BetaToolComputerUse20250124Param
    | BetaToolTextEditor20241022Param
    | BetaToolComputerUse20251124Param
    | BetaAdvisorTool20260301Param
    | BetaMCPToolsetParam,
)


class WebFetchBlockParam(TypedDict):
    content: DocumentBlockParam
    retrieved_at: NotRequired[str | None]
    type: Literal["web_fetch_result"]
    url: str


WebFetchToolResultBlockParamContentParam = TypeAliasType(
    "WebFetchToolResultBlockParamContentParam", WebFetchToolResultErrorBlockParam | WebFetchBlockParam
)


BetaResponseToolAdditionBlockToolParam = TypeAliasType(
    "BetaResponseToolAdditionBlockToolParam",
    BetaResponseToolChangeToolReferenceParam
    | BetaResponseToolChangeMCPToolReferenceParam
    | BetaResponseToolChangeMCPToolsetReferenceParam
    | BetaToolChangeToolDefinitionInputParam,
)


class BetaToolChangeToolDefinitionParam(TypedDict):
    definition: NotRequired[ToolUnionParam]
    type: NotRequired[Literal["tool_definition"]]


class ToolResultBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    content: NotRequired[str | Sequence[ToolResultBlockParamContentParam]]
    is_error: NotRequired[bool]
    tool_use_id: str
    toolset_name: NotRequired[str | None]
    type: Literal["tool_result"]


class WebFetchToolResultBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    caller: NotRequired[ServerToolUseBlockParamCallerParam]
    content: WebFetchToolResultBlockParamContentParam
    tool_use_id: str
    type: Literal["web_fetch_tool_result"]


BetaRequestToolAdditionBlockParamToolParam = TypeAliasType(
    "BetaRequestToolAdditionBlockParamToolParam",
    BetaToolChangeToolReferenceParam
    | BetaToolChangeMCPToolReferenceParam
    | BetaToolChangeMCPToolsetReferenceParam
    | BetaToolChangeToolDefinitionParam,
)


class BetaResponseToolAdditionBlockParam(TypedDict):
    tool: BetaResponseToolAdditionBlockToolParam
    type: Literal["tool_addition"]


ToolChangeParam = TypeAliasType(
    "ToolChangeParam", BetaResponseToolAdditionBlockParam | BetaResponseToolRemovalBlockParam
)


class BetaCompactionBlockInputParam(TypedDict):
    content: NotRequired[str | None]
    encrypted_content: NotRequired[str | None]
    signature: NotRequired[str | None]
    tool_changes: NotRequired[Sequence[ToolChangeParam] | None]
    type: Literal["compaction"]


class BetaRequestToolAdditionBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    tool: NotRequired[BetaRequestToolAdditionBlockParamToolParam]
    type: NotRequired[Literal["tool_addition"]]


SystemMessageParamContentOption2ItemParam = TypeAliasType(
    "SystemMessageParamContentOption2ItemParam",
    TextBlockParam | BetaRequestToolAdditionBlockParam | BetaRequestToolRemovalBlockParam,
)


BetaCompactionBlockParamToolChangeParam = TypeAliasType(
    "BetaCompactionBlockParamToolChangeParam", BetaRequestToolAdditionBlockParam | BetaRequestToolRemovalBlockParam
)


class SystemMessageParam(TypedDict):
    clear_at: NotRequired[Literal["next_user_message", "never"] | None]
    content: str | Sequence[SystemMessageParamContentOption2ItemParam]
    output_config: NotRequired[BetaSystemMessageOutputConfigParam | None]
    role: Literal["system"]


class BetaCompactionBlockParam(TypedDict):
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    content: str | None
    encrypted_content: NotRequired[str | None]
    signature: NotRequired[str | None]
    tool_changes: NotRequired[Sequence[BetaCompactionBlockParamToolChangeParam] | None]
    type: Literal["compaction"]


MessageContentParamOption2ItemParam = TypeAliasType(
    "MessageContentParamOption2ItemParam",
    TextBlockParam
    | ImageBlockParam
    | DocumentBlockParam
    | SearchResultBlockParam
    | ThinkingBlockParam
    | RedactedThinkingBlockParam
    | ToolUseBlockParam
    | ToolResultBlockParam
    | ServerToolUseBlockParam
    | WebSearchToolResultBlockParam
    | WebFetchToolResultBlockParam
    | CodeExecutionToolResultBlockParam
    | BashCodeExecutionToolResultBlockParam
    | TextEditorCodeExecutionToolResultBlockParam
    | ToolSearchToolResultBlockParam
    | ContainerUploadBlockParam
    | TextBlockInputParam
    | ThinkingBlockInputParam
    | RedactedThinkingBlockInputParam
    | ToolUseBlockInputParam
    | ServerToolUseBlockInputParam
    | WebSearchToolResultBlockInputParam
    | WebFetchToolResultBlockInputParam
    | CodeExecutionToolResultBlockInputParam
    | BashCodeExecutionToolResultBlockInputParam
    | TextEditorCodeExecutionToolResultBlockInputParam
    | ToolSearchToolResultBlockInputParam
    | ContainerUploadBlockInputParam
    | BetaAdvisorToolResultBlockInputParam
    | BetaMCPToolUseBlockInputParam
    | BetaMCPToolResultBlockParam
    | BetaCompactionBlockInputParam
    | BetaFallbackBlockInputParam
    | BetaMCPToolListingBlockInputParam
    | BetaAdvisorToolResultBlockParam
    | BetaMCPToolUseBlockParam
    | BetaRequestMCPToolResultBlockParam
    | BetaCompactionBlockParam
    | BetaRequestToolAdditionBlockParam
    | BetaRequestToolRemovalBlockParam
    | BetaMCPToolListingBlockParam
    | BetaFallbackBlockParam,
)


MessageContentParam = TypeAliasType("MessageContentParam", str | Sequence[MessageContentParamOption2ItemParam])


class UserMessageParam(TypedDict):
    content: MessageContentParam
    role: Literal["user"]


class AssistantMessageParam(TypedDict):
    content: MessageContentParam
    role: Literal["assistant"]


MessageParam = TypeAliasType("MessageParam", UserMessageParam | AssistantMessageParam | SystemMessageParam)


class MessagesCountTokensRequestParam(TypedDict):
    billing_policy: NotRequired[BetaBillingPolicyParam | None]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    compaction: NotRequired[BetaCompactionConfigParam | None]
    context_management: NotRequired[BetaContextManagementConfigParam | None]
    mcp_servers: NotRequired[Sequence[BetaRequestMCPServerURLDefinitionParam]]
    messages: Sequence[MessageParam]
    model: ModelParam
    output_config: NotRequired[OutputConfigParam]
    speed: NotRequired[Literal["standard", "fast"] | None]
    system: NotRequired[str | Sequence[TextBlockParam]]
    thinking: NotRequired[MessagesCountTokensRequestThinkingParam]
    tool_choice: NotRequired[MessagesCountTokensRequestToolChoiceParam]
    tools: NotRequired[Sequence[ToolUnionParam]]


class MessagesCreateRequestParam(TypedDict):
    billing_policy: NotRequired[BetaBillingPolicyParam | None]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    compaction: NotRequired[BetaCompactionConfigParam | None]
    container: NotRequired[ContainerParamsParam | str | None]
    context_management: NotRequired[BetaContextManagementConfigParam | None]
    diagnostics: NotRequired[DiagnosticsParam | None]
    fallback_credit_token: NotRequired[str | BetaFallbackCreditTokenParam | None]
    fallbacks: NotRequired[Sequence[BetaFallbackParam] | Literal["default"] | None]
    inference_geo: NotRequired[str | None]
    max_tokens: int
    mcp_servers: NotRequired[Sequence[BetaRequestMCPServerURLDefinitionParam]]
    messages: Sequence[MessageParam]
    metadata: NotRequired[MetadataParam]
    model: ModelParam
    output_config: NotRequired[OutputConfigParam]
    service_tier: NotRequired[Literal["auto", "standard_only"]]
    speed: NotRequired[Literal["standard", "fast"] | None]
    stop_sequences: NotRequired[Sequence[str]]
    stream: NotRequired[Literal[False, True]]
    system: NotRequired[str | Sequence[TextBlockParam]]
    temperature: NotRequired[float]
    thinking: NotRequired[MessagesCreateRequestThinkingParam]
    thread: NotRequired[MessagesCreateRequestThreadParam | None]
    tool_choice: NotRequired[MessagesCreateRequestToolChoiceParam]
    tools: NotRequired[Sequence[ToolUnionParam]]
    top_k: NotRequired[int]
    top_p: NotRequired[float]


class MessageBatchRequestBodyParam(TypedDict):
    billing_policy: NotRequired[BetaBillingPolicyParam | None]
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    compaction: NotRequired[BetaCompactionConfigParam | None]
    container: NotRequired[ContainerParamsParam | str | None]
    context_management: NotRequired[BetaContextManagementConfigParam | None]
    diagnostics: NotRequired[DiagnosticsParam | None]
    fallback_credit_token: NotRequired[str | BetaFallbackCreditTokenParam | None]
    fallbacks: NotRequired[Sequence[BetaFallbackParam] | Literal["default"] | None]
    inference_geo: NotRequired[str | None]
    max_tokens: int
    mcp_servers: NotRequired[Sequence[BetaRequestMCPServerURLDefinitionParam]]
    messages: Sequence[MessageParam]
    metadata: NotRequired[MetadataParam]
    model: ModelParam
    output_config: NotRequired[OutputConfigParam]
    service_tier: NotRequired[Literal["auto", "standard_only"]]
    speed: NotRequired[Literal["standard", "fast"] | None]
    stop_sequences: NotRequired[Sequence[str]]
    stream: NotRequired[Literal[False]]
    system: NotRequired[str | Sequence[TextBlockParam]]
    temperature: NotRequired[float]
    thinking: NotRequired[ThinkingConfigParam]
    thread: NotRequired[MessageBatchRequestBodyThreadParam | None]
    tool_choice: NotRequired[ToolChoiceParam]
    tools: NotRequired[Sequence[ToolUnionParam]]
    top_k: NotRequired[int]
    top_p: NotRequired[float]


class MessageBatchRequestParam(TypedDict):
    custom_id: str
    params: MessageBatchRequestBodyParam


class MessagesBatchesCreateRequestParam(TypedDict):
    requests: Sequence[MessageBatchRequestParam]

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of OpenAI: `shared`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired

from typing_extensions import TypeAliasType, TypedDict

CallableToolAllowedCallerParam = TypeAliasType("CallableToolAllowedCallerParam", Literal["direct", "programmatic"])


class ComparisonFilterParam(TypedDict):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"]
    value: str | float | bool | Sequence[str | float]


FileInputDetailParam = TypeAliasType("FileInputDetailParam", Literal["auto", "low", "high"])


ImageDetailParam = TypeAliasType("ImageDetailParam", Literal["low", "high", "auto", "original"])


class ImageSvgUsageParam(TypedDict):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


InputFidelityParam = TypeAliasType("InputFidelityParam", Literal["high", "low"])


class MCPListToolsToolParam(TypedDict):
    annotations: NotRequired[Mapping[str, object] | None]
    description: NotRequired[str | None]
    input_schema: Mapping[str, object]
    name: str


class MCPToolFilterParam(TypedDict):
    read_only: NotRequired[bool]
    tool_names: NotRequired[Sequence[str]]


class MCPToolRequireApprovalOption1Param(TypedDict):
    always: NotRequired[MCPToolFilterParam]
    never: NotRequired[MCPToolFilterParam]


ModelIdsSharedParam = TypeAliasType(
    "ModelIdsSharedParam",
    Literal[
        "gpt-5.6-sol",
        "gpt-5.6-terra",
        "gpt-5.6-luna",
        "gpt-5.5",
        "gpt-5.5-2026-04-23",
        "gpt-5.4",
        "gpt-5.4-mini",
        "gpt-5.4-nano",
        "gpt-5.4-mini-2026-03-17",
        "gpt-5.4-nano-2026-03-17",
        "gpt-5.3-chat-latest",
        "gpt-5.2",
        "gpt-5.2-2025-12-11",
        "gpt-5.2-chat-latest",
        "gpt-5.2-pro",
        "gpt-5.2-pro-2025-12-11",
        "gpt-5.1",
        "gpt-5.1-2025-11-13",
        "gpt-5.1-codex",
        "gpt-5.1-mini",
        "gpt-5.1-chat-latest",
        "gpt-5",
        "gpt-5-mini",
        "gpt-5-nano",
        "gpt-5-2025-08-07",
        "gpt-5-mini-2025-08-07",
        "gpt-5-nano-2025-08-07",
        "gpt-5-chat-latest",
        "gpt-4.1",
        "gpt-4.1-mini",
        "gpt-4.1-nano",
        "gpt-4.1-2025-04-14",
        "gpt-4.1-mini-2025-04-14",
        "gpt-4.1-nano-2025-04-14",
        "o4-mini",
        "o4-mini-2025-04-16",
        "o3",
        "o3-2025-04-16",
        "o3-mini",
        "o3-mini-2025-01-31",
        "o1",
        "o1-2024-12-17",
        "o1-preview",
        "o1-preview-2024-09-12",
        "o1-mini",
        "o1-mini-2024-09-12",
        "gpt-4o",
        "gpt-4o-2024-11-20",
        "gpt-4o-2024-08-06",
        "gpt-4o-2024-05-13",
        "gpt-4o-audio-preview",
        "gpt-4o-audio-preview-2024-10-01",
        "gpt-4o-audio-preview-2024-12-17",
        "gpt-4o-audio-preview-2025-06-03",
        "gpt-4o-mini-audio-preview",
        "gpt-4o-mini-audio-preview-2024-12-17",
        "gpt-4o-search-preview",
        "gpt-4o-mini-search-preview",
        "gpt-4o-search-preview-2025-03-11",
        "gpt-4o-mini-search-preview-2025-03-11",
        "chatgpt-4o-latest",
        "codex-mini-latest",
        "gpt-4o-mini",
        "gpt-4o-mini-2024-07-18",
        "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09",
        "gpt-4-0125-preview",
        "gpt-4-turbo-preview",
        "gpt-4-1106-preview",
        "gpt-4-vision-preview",
        "gpt-4",
        "gpt-4-0314",
        "gpt-4-0613",
        "gpt-4-32k",
        "gpt-4-32k-0314",
        "gpt-4-32k-0613",
        "gpt-3.5-turbo",
        "gpt-3.5-turbo-16k",
        "gpt-3.5-turbo-0301",
        "gpt-3.5-turbo-0613",
        "gpt-3.5-turbo-1106",
        "gpt-3.5-turbo-0125",
        "gpt-3.5-turbo-16k-0613",
    ]
    | str,
)


ModerationModeParam = TypeAliasType("ModerationModeParam", Literal["score", "block"])


PromptCacheModeEnumParam = TypeAliasType("PromptCacheModeEnumParam", Literal["implicit", "explicit"])


PromptCacheTTLEnumParam = TypeAliasType("PromptCacheTTLEnumParam", Literal["30m", "12h"])


ReasoningEffortParam = TypeAliasType(
    "ReasoningEffortParam", Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
)


class ResponseFormatJsonObjectParam(TypedDict):
    type: Literal["json_object"]


class ResponseFormatTextParam(TypedDict):
    type: Literal["text"]


class ToolChoiceFunctionParam(TypedDict):
    name: str
    type: Literal["function"]


class ToolChoiceMCPParam(TypedDict):
    name: NotRequired[str | None]
    server_label: str
    type: Literal["mcp"]


ToolChoiceOptionsParam = TypeAliasType("ToolChoiceOptionsParam", Literal["none", "auto", "required"])


VerbosityParam = TypeAliasType("VerbosityParam", Literal["low", "medium", "high"])


class VoiceIdsOrCustomVoiceOption2Param(TypedDict):
    id: str


VoiceIdsSharedParam = TypeAliasType(
    "VoiceIdsSharedParam",
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | str,
)


class MCPToolParam(TypedDict):
    allowed_callers: NotRequired[Sequence[CallableToolAllowedCallerParam] | None]
    allowed_tools: NotRequired[Sequence[str] | MCPToolFilterParam | None]
    authorization: NotRequired[str]
    connector_id: NotRequired[
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
    ]
    defer_loading: NotRequired[bool]
    headers: NotRequired[Mapping[str, str] | None]
    require_approval: NotRequired[MCPToolRequireApprovalOption1Param | Literal["always", "never"] | None]
    server_description: NotRequired[str]
    server_label: str
    server_url: NotRequired[str]
    tunnel_id: NotRequired[str]
    type: Literal["mcp"]


class ModerationConfigParam(TypedDict):
    mode: ModerationModeParam


class ModerationPolicyParam(TypedDict):
    input: NotRequired[ModerationConfigParam | None]
    output: NotRequired[ModerationConfigParam | None]


class PromptCacheBreakpointConfigParam(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[PromptCacheTTLEnumParam]


class PromptCacheBreakpointParam(TypedDict):
    mode: Literal["explicit"]
    ttl: NotRequired[PromptCacheTTLEnumParam]


class PromptCacheOptionsParam(TypedDict):
    mode: NotRequired[PromptCacheModeEnumParam]
    ttl: NotRequired[PromptCacheTTLEnumParam]
    prewarm: NotRequired[bool]
    comparison_response_id: NotRequired[str | None]


VoiceIdsOrCustomVoiceParam = TypeAliasType(
    "VoiceIdsOrCustomVoiceParam", VoiceIdsSharedParam | VoiceIdsOrCustomVoiceOption2Param
)


class InputFileContentInputParam(TypedDict):
    detail: NotRequired[FileInputDetailParam]
    file_data: NotRequired[str]
    file_id: NotRequired[str | None]
    file_url: NotRequired[str]
    filename: NotRequired[str]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpointConfigParam]
    type: Literal["input_file"]


class InputImageContentParam(TypedDict):
    detail: ImageDetailParam
    file_id: NotRequired[str | None]
    image_url: NotRequired[str | None]
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpointConfigParam]
    type: Literal["input_image"]


class InputTextContentInputParam(TypedDict):
    prompt_cache_breakpoint: NotRequired[PromptCacheBreakpointConfigParam]
    text: str
    type: Literal["input_text"]


class ModerationParam(TypedDict):
    model: str
    policy: NotRequired[ModerationPolicyParam | None]


ResponsePromptVariablesValueObjectParam = TypeAliasType(
    "ResponsePromptVariablesValueObjectParam",
    InputTextContentInputParam | InputImageContentParam | InputFileContentInputParam,
)


ResponsePromptVariablesValueParam = TypeAliasType(
    "ResponsePromptVariablesValueParam", ResponsePromptVariablesValueObjectParam | str
)


class PromptParam(TypedDict):
    id: str
    variables: NotRequired[Mapping[str, ResponsePromptVariablesValueParam] | None]
    version: NotRequired[str | None]


class CompoundFilterParam(TypedDict):
    filters: Sequence[CompoundFilterFilterParam]
    type: Literal["and", "or"]


CompoundFilterFilterParam = TypeAliasType("CompoundFilterFilterParam", ComparisonFilterParam | CompoundFilterParam)

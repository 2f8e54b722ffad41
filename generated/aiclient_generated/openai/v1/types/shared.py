# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of OpenAI: `shared`."""

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from aiclient.wire.json import Json
from aiclient.wire.model import WireModel
from aiclient.wire.unions import OpenUnion

from ._unknown import UnknownType

CallableToolAllowedCaller = TypeAliasType("CallableToolAllowedCaller", Literal["direct", "programmatic"] | str)


class ComparisonFilter(WireModel):
    key: str
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte", "in", "nin"] | str
    value: str | float | bool | list[str | float]


FileInputDetail = TypeAliasType("FileInputDetail", Literal["auto", "low", "high"] | str)


ImageDetail = TypeAliasType("ImageDetail", Literal["low", "high", "auto", "original"] | str)


class ImageSvgUsage(WireModel):
    input_tokens: int
    model: str
    output_tokens: int
    reasoning_tokens: int
    total_tokens: int


InputFidelity = TypeAliasType("InputFidelity", Literal["high", "low"] | str)


class MCPListToolsTool(WireModel):
    annotations: dict[str, Json] | None = None
    description: str | None = None
    input_schema: dict[str, Json]
    name: str


class MCPToolFilter(WireModel):
    read_only: bool | None = None
    tool_names: list[str] | None = None


class MCPToolRequireApprovalOption1(WireModel):
    always: MCPToolFilter | None = None
    never: MCPToolFilter | None = None


ModelIdsShared = TypeAliasType(
    "ModelIdsShared",
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


ModerationInputType = TypeAliasType("ModerationInputType", Literal["text", "image"] | str)


class ModerationResultBody(WireModel):
    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[ModerationInputType]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]


PromptCacheModeEnum = TypeAliasType("PromptCacheModeEnum", Literal["implicit", "explicit"] | str)


PromptCacheTTLEnum = TypeAliasType("PromptCacheTTLEnum", Literal["30m", "12h"] | str)


ReasoningEffort = TypeAliasType(
    "ReasoningEffort", Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | str
)


class ResponseFormatJsonObject(WireModel):
    type: Literal["json_object"]


class ResponseFormatText(WireModel):
    type: Literal["text"]


class ToolChoiceFunction(WireModel):
    name: str
    type: Literal["function"]


class ToolChoiceMCP(WireModel):
    name: str | None = None
    server_label: str
    type: Literal["mcp"]


ToolChoiceOptions = TypeAliasType("ToolChoiceOptions", Literal["none", "auto", "required"] | str)


class TranscriptTextUsageDuration(WireModel):
    seconds: float
    type: Literal["duration"]


class TranscriptTextUsageTokensInputTokenDetails(WireModel):
    audio_tokens: int | None = None
    text_tokens: int | None = None


class TranscriptionLanguage(WireModel):
    code: str


Verbosity = TypeAliasType("Verbosity", Literal["low", "medium", "high"] | str)


class VoiceIdsOrCustomVoiceOption2(WireModel):
    id: str


VoiceIdsShared = TypeAliasType(
    "VoiceIdsShared",
    Literal["alloy", "ash", "ballad", "coral", "echo", "sage", "shimmer", "verse", "marin", "cedar"] | str,
)


class MCPTool(WireModel):
    allowed_callers: list[CallableToolAllowedCaller] | None = None
    allowed_tools: list[str] | MCPToolFilter | None = None
    authorization: str | None = None
    connector_id: (
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
        | str
        | None
    ) = None
    defer_loading: bool | None = None
    headers: dict[str, str] | None = None
    require_approval: MCPToolRequireApprovalOption1 | Literal["always", "never"] | str | None = None
    server_description: str | None = None
    server_label: str
    server_url: str | None = None
    tunnel_id: str | None = None
    type: Literal["mcp"]


class PromptCacheBreakpointConfig(WireModel):
    mode: Literal["explicit"]
    ttl: PromptCacheTTLEnum | None = None


class PromptCacheBreakpointParam(WireModel):
    mode: Literal["explicit"]
    ttl: PromptCacheTTLEnum | None = None


class TranscriptTextUsageTokens(WireModel):
    input_token_details: TranscriptTextUsageTokensInputTokenDetails | None = None
    input_tokens: int
    output_tokens: int
    total_tokens: int
    type: Literal["tokens"]


VoiceIdsOrCustomVoice = TypeAliasType("VoiceIdsOrCustomVoice", VoiceIdsShared | VoiceIdsOrCustomVoiceOption2)


class InputFileContent(WireModel):
    detail: FileInputDetail | None = None
    file_data: str | None = None
    file_id: str | None = None
    file_url: str | None = None
    filename: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    type: Literal["input_file"]


class InputImageContent(WireModel):
    detail: ImageDetail
    file_id: str | None = None
    image_url: str | None = None
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    type: Literal["input_image"]


class InputTextContent(WireModel):
    prompt_cache_breakpoint: PromptCacheBreakpointConfig | None = None
    text: str
    type: Literal["input_text"]


ResponsePromptVariablesValueObject = TypeAliasType(
    "ResponsePromptVariablesValueObject",
    Annotated[
        Union[InputTextContent | InputImageContent | InputFileContent, UnknownType],
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


ResponsePromptVariablesValue = TypeAliasType("ResponsePromptVariablesValue", ResponsePromptVariablesValueObject | str)


class Prompt(WireModel):
    id: str
    variables: dict[str, ResponsePromptVariablesValue] | None = None
    version: str | None = None


class CompoundFilter(WireModel):
    filters: list["CompoundFilterFilter"]
    type: Literal["and", "or"] | str


CompoundFilterFilter = TypeAliasType(
    "CompoundFilterFilter",
    Annotated[
        Union[ComparisonFilter | CompoundFilter, UnknownType],
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

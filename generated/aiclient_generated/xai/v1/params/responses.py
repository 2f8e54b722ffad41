# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of XAI: `responses`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired

from typing_extensions import TypeAliasType, TypedDict

from . import shared


class AnnotationParam(TypedDict):
    end_index: NotRequired[int | None]
    start_index: NotRequired[int | None]
    title: NotRequired[str | None]
    type: str
    url: str


class CodeInterpreterOutputImageParam(TypedDict):
    type: Literal["image"]
    url: str


class CodeInterpreterOutputLogsParam(TypedDict):
    logs: str
    type: Literal["logs"]


class CompactionOutputItemParam(TypedDict):
    encrypted_content: str
    id: NotRequired[str | None]
    type: Literal["compaction"]


class CustomToolCallParam(TypedDict):
    call_id: str
    id: str
    input: NotRequired[str]
    name: str
    status: NotRequired[str]
    type: Literal["custom_tool_call"]


class FileSearchResultParam(TypedDict):
    file_id: str
    filename: str
    score: NotRequired[float]
    text: str


class FunctionToolCallParam(TypedDict):
    arguments: str
    call_id: str
    id: NotRequired[str]
    name: str
    status: NotRequired[str]
    type: Literal["function_call"]


class FunctionToolCallOutputParam(TypedDict):
    call_id: str
    output: str
    type: Literal["function_call_output"]


class LocalShellSkillParam(TypedDict):
    description: str
    name: str
    path: str


class McpCallParam(TypedDict):
    arguments: str
    error: NotRequired[str]
    id: NotRequired[str]
    name: str
    output: str
    server_label: str
    status: NotRequired[str]
    type: Literal["mcp_call"]


class OutputMessageContentRefusalParam(TypedDict):
    refusal: str
    type: Literal["refusal"]


class ReasoningConfigurationParam(TypedDict):
    effort: NotRequired[str | None]
    generate_summary: NotRequired[str | None]
    summary: NotRequired[str | None]


class ReasoningTextParam(TypedDict):
    text: str
    type: str


class ResponseInputContentItemInputFileParam(TypedDict):
    file_data: NotRequired[str | None]
    file_id: NotRequired[str | None]
    file_url: NotRequired[str | None]
    filename: NotRequired[str | None]
    mime_type: NotRequired[str | None]
    type: Literal["input_file"]


class ResponseInputContentItemInputImageParam(TypedDict):
    file_id: NotRequired[str | None]
    image_url: str
    type: Literal["input_image"]


class ResponseInputContentItemInputTextParam(TypedDict):
    text: str
    type: Literal["input_text"]


class ResponseInputContentItemOutputTextParam(TypedDict):
    text: str
    type: Literal["output_text"]


class ResponseTextFormatJsonObjectObjectParam(TypedDict):
    type: Literal["json_object"]


class ResponseTextFormatJsonSchemaParam(TypedDict):
    description: NotRequired[str | None]
    name: NotRequired[str | None]
    schema: object
    strict: NotRequired[bool | None]
    type: Literal["json_schema"]


class ResponseTextFormatTextParam(TypedDict):
    type: Literal["text"]


class ResponseToolChoiceOption2Param(TypedDict):
    name: str
    type: str


class ResponseToolCodeInterpreterParam(TypedDict):
    container: NotRequired[object]
    type: Literal["code_interpreter"]


class ResponseToolFileSearchParam(TypedDict):
    filters: NotRequired[object]
    max_num_results: NotRequired[int | None]
    ranking_options: NotRequired[object]
    type: Literal["file_search"]
    vector_store_ids: Sequence[str]


class ResponseToolFunctionParam(TypedDict):
    description: NotRequired[str | None]
    name: str
    parameters: object
    strict: NotRequired[bool | None]
    type: Literal["function"]


class ResponseToolMcpParam(TypedDict):
    allowed_tools: NotRequired[Sequence[str] | None]
    authorization: NotRequired[str | None]
    connector_id: NotRequired[str | None]
    headers: NotRequired[Mapping[str, str] | None]
    require_approval: NotRequired[str | None]
    server_description: NotRequired[str | None]
    server_label: str
    server_url: str
    type: Literal["mcp"]


class ResponseToolXSearchParam(TypedDict):
    allowed_x_handles: NotRequired[Sequence[str] | None]
    enable_image_understanding: NotRequired[bool | None]
    enable_video_understanding: NotRequired[bool | None]
    excluded_x_handles: NotRequired[Sequence[str] | None]
    from_date: NotRequired[str | None]
    to_date: NotRequired[str | None]
    type: Literal["x_search"]


class ShellCallActionParam(TypedDict):
    commands: Sequence[str]
    max_output_length: NotRequired[int | None]
    timeout_ms: NotRequired[int | None]
    type: NotRequired[str | None]


class ShellCallOutcomeExitParam(TypedDict):
    exit_code: int
    type: Literal["exit"]


class ShellCallOutcomeTimeoutParam(TypedDict):
    type: Literal["timeout"]


class ShellEnvironmentParam(TypedDict):
    skills: NotRequired[Sequence[LocalShellSkillParam]]
    type: str


class SummaryTextParam(TypedDict):
    text: str
    type: str


class WebSearchActionOpenPageParam(TypedDict):
    type: Literal["open_page"]
    url: str


class WebSearchFiltersParam(TypedDict):
    allowed_domains: NotRequired[Sequence[str] | None]
    excluded_domains: NotRequired[Sequence[str] | None]


class WebSearchSourceParam(TypedDict):
    type: str
    url: NotRequired[str]


class WebSearchUserLocationParam(TypedDict):
    city: NotRequired[str | None]
    country: NotRequired[str | None]
    region: NotRequired[str | None]
    timezone: NotRequired[str | None]
    type: str


CodeInterpreterOutputParam = TypeAliasType(
    "CodeInterpreterOutputParam", CodeInterpreterOutputLogsParam | CodeInterpreterOutputImageParam
)


class FileSearchCallParam(TypedDict):
    id: NotRequired[str]
    queries: Sequence[str]
    results: Sequence[FileSearchResultParam]
    status: NotRequired[str]
    type: Literal["file_search_call"]


class ReasoningParam(TypedDict):
    content: NotRequired[Sequence[ReasoningTextParam]]
    encrypted_content: NotRequired[str | None]
    id: NotRequired[str]
    status: NotRequired[str]
    summary: Sequence[SummaryTextParam]
    type: Literal["reasoning"]


ResponseInputContentItemParam = TypeAliasType(
    "ResponseInputContentItemParam",
    ResponseInputContentItemInputTextParam
    | ResponseInputContentItemOutputTextParam
    | ResponseInputContentItemInputImageParam
    | ResponseInputContentItemInputFileParam,
)


ResponseTextFormatParam = TypeAliasType(
    "ResponseTextFormatParam",
    ResponseTextFormatTextParam | ResponseTextFormatJsonObjectObjectParam | ResponseTextFormatJsonSchemaParam,
)


ResponseToolChoiceParam = TypeAliasType("ResponseToolChoiceParam", str | ResponseToolChoiceOption2Param)


class ResponseToolShellParam(TypedDict):
    environment: ShellEnvironmentParam
    type: Literal["shell"]


class ResponseToolWebSearchParam(TypedDict):
    filters: NotRequired[WebSearchFiltersParam | None]
    search_context_size: NotRequired[str | None]
    user_location: NotRequired[WebSearchUserLocationParam | None]
    allowed_domains: NotRequired[Sequence[str] | None]
    enable_image_search: NotRequired[bool | None]
    enable_image_understanding: NotRequired[bool | None]
    excluded_domains: NotRequired[Sequence[str] | None]
    external_web_access: NotRequired[bool | None]
    type: Literal["web_search"]


class ShellCallParam(TypedDict):
    action: ShellCallActionParam
    call_id: str
    environment: NotRequired[ShellEnvironmentParam | None]
    id: NotRequired[str]
    status: NotRequired[str]
    type: Literal["shell_call"]


ShellCallOutcomeParam = TypeAliasType("ShellCallOutcomeParam", ShellCallOutcomeExitParam | ShellCallOutcomeTimeoutParam)


class ShellCallOutputResultParam(TypedDict):
    outcome: ShellCallOutcomeParam
    stderr: NotRequired[str]
    stdout: NotRequired[str]


class WebSearchActionFindParam(TypedDict):
    pattern: str
    source: WebSearchSourceParam
    type: Literal["find"]


class WebSearchActionSearchParam(TypedDict):
    query: str
    sources: NotRequired[Sequence[WebSearchSourceParam]]
    type: Literal["search"]


class CodeInterpreterCallParam(TypedDict):
    code: NotRequired[str]
    id: NotRequired[str]
    outputs: Sequence[CodeInterpreterOutputParam]
    status: NotRequired[str]
    type: Literal["code_interpreter_call"]


class OutputMessageContentOutputTextParam(TypedDict):
    annotations: NotRequired[Sequence[AnnotationParam]]
    logprobs: NotRequired[Sequence[shared.TokenLogProbParam]]
    text: str
    type: Literal["output_text"]


ResponseInputContentParam = TypeAliasType("ResponseInputContentParam", str | Sequence[ResponseInputContentItemParam])


class ResponseInputItemOption1Param(TypedDict):
    content: ResponseInputContentParam
    name: NotRequired[str | None]
    role: str
    type: NotRequired[str | None]


class ResponseTextParam(TypedDict):
    format: NotRequired[ResponseTextFormatParam | None]


ResponseToolParam = TypeAliasType(
    "ResponseToolParam",
    ResponseToolFunctionParam
    | ResponseToolWebSearchParam
    | ResponseToolXSearchParam
    | ResponseToolFileSearchParam
    | ResponseToolCodeInterpreterParam
    | ResponseToolMcpParam
    | ResponseToolShellParam,
)


class ShellCallOutputParam(TypedDict):
    call_id: str
    max_output_length: NotRequired[int | None]
    output: Sequence[ShellCallOutputResultParam]
    type: Literal["shell_call_output"]


WebSearchActionParam = TypeAliasType(
    "WebSearchActionParam", WebSearchActionSearchParam | WebSearchActionOpenPageParam | WebSearchActionFindParam
)


class WebSearchCallParam(TypedDict):
    action: WebSearchActionParam
    id: NotRequired[str]
    status: NotRequired[str]
    type: Literal["web_search_call"]


OutputMessageContentParam = TypeAliasType(
    "OutputMessageContentParam", OutputMessageContentOutputTextParam | OutputMessageContentRefusalParam
)


class OutputMessageParam(TypedDict):
    content: Sequence[OutputMessageContentParam]
    id: NotRequired[str]
    role: str
    status: NotRequired[str]
    type: Literal["message"]


ResponseInputItemParam = TypeAliasType(
    "ResponseInputItemParam",
    ResponseInputItemOption1Param
    | OutputMessageParam
    | FunctionToolCallParam
    | ReasoningParam
    | WebSearchCallParam
    | FileSearchCallParam
    | CodeInterpreterCallParam
    | McpCallParam
    | CustomToolCallParam
    | ShellCallParam
    | FunctionToolCallOutputParam
    | ShellCallOutputParam
    | CompactionOutputItemParam,
)


ResponseInputParam = TypeAliasType("ResponseInputParam", str | Sequence[ResponseInputItemParam])


class CreateResponseRequestParam(TypedDict):
    background: NotRequired[bool | None]
    context_management: NotRequired[Sequence[object] | None]
    include: NotRequired[Sequence[str] | None]
    input: ResponseInputParam
    instructions: NotRequired[str | None]
    logprobs: NotRequired[bool | None]
    max_output_tokens: NotRequired[int | None]
    max_turns: NotRequired[int | None]
    metadata: NotRequired[object]
    model: NotRequired[str]
    parallel_tool_calls: NotRequired[bool | None]
    previous_response_id: NotRequired[str | None]
    prompt_cache_key: NotRequired[str | None]
    reasoning: NotRequired[ReasoningConfigurationParam | None]
    search_parameters: NotRequired[shared.SearchParametersParam | None]
    service_tier: NotRequired[str | None]
    store: NotRequired[bool | None]
    stream: NotRequired[bool | None]
    temperature: NotRequired[float | None]
    text: NotRequired[ResponseTextParam | None]
    tool_choice: NotRequired[ResponseToolChoiceParam | None]
    tools: NotRequired[Sequence[ResponseToolParam] | None]
    top_logprobs: NotRequired[int | None]
    top_p: NotRequired[float | None]
    truncation: NotRequired[str | None]
    user: NotRequired[str | None]

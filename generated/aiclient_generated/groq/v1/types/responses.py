# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Groq: `responses`."""

from typing import Annotated, Literal, Union

from pydantic import Field
from typing_extensions import TypeAliasType

from aiclient.wire.json import Json
from aiclient.wire.model import WireModel
from aiclient.wire.unions import OpenUnion

from . import shared
from ._unknown import UnknownType


class ResponseError(WireModel):
    code: str
    message: str


class ResponseFileCitation(WireModel):
    file_id: str
    index: int | None = None
    type: Literal["file_citation"]


class ResponseIncompleteDetails(WireModel):
    reason: str | None = None


class ResponseNamedToolChoiceFunction(WireModel):
    name: str


class ResponseOutputFunctionCall(WireModel):
    arguments: str
    call_id: str
    id: str
    name: str
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["function_call"]


class ResponseOutputReasoning(WireModel):
    id: str
    summary: list[dict[str, Json]]
    type: Literal["reasoning"]


class ResponseReasoning(WireModel):
    effort: Literal["low", "medium", "high"] | str | None = None
    summary: str | None = None


class ResponseTool(WireModel):
    description: str | None = None
    name: str
    parameters: dict[str, Json] | None = None
    strict: bool | None = None
    type: Literal["function"]


class ResponseUrlCitation(WireModel):
    end_index: int | None = None
    start_index: int | None = None
    title: str | None = None
    type: Literal["url_citation"]
    url: str


class ResponseUsageInputTokensDetails(WireModel):
    cached_tokens: int
    reasoning_tokens: int | None = None


class ResponseUsageOutputTokensDetails(WireModel):
    cached_tokens: int
    reasoning_tokens: int


class TextResponseFormatJsonSchema(WireModel):
    description: str | None = None
    name: str
    schema_: Annotated[dict[str, Json], Field(alias="schema")]
    strict: bool | None = None
    type: Literal["json_schema"]


ResponseAnnotation = TypeAliasType(
    "ResponseAnnotation",
    Annotated[
        Union[ResponseFileCitation | ResponseUrlCitation, UnknownType],
        OpenUnion(
            "type",
            (
                ("file_citation",),
                ("url_citation",),
            ),
        ),
    ],
)


ResponseFormatConfiguration = TypeAliasType(
    "ResponseFormatConfiguration",
    Annotated[
        Union[shared.ResponseFormatText | shared.ResponseFormatJsonObject | TextResponseFormatJsonSchema, UnknownType],
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


class ResponseNamedToolChoice(WireModel):
    function: ResponseNamedToolChoiceFunction
    type: Literal["function"]


class ResponseOutputTextContent(WireModel):
    annotations: list[ResponseAnnotation]
    logprobs: list[str] | None = None
    text: str
    type: Literal["output_text"]


class ResponseText(WireModel):
    format: ResponseFormatConfiguration | None = None


ResponseToolChoiceOption = TypeAliasType(
    "ResponseToolChoiceOption", Literal["none", "auto", "required"] | str | ResponseNamedToolChoice
)


class ResponseUsage(WireModel):
    input_tokens: int
    input_tokens_details: ResponseUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: ResponseUsageOutputTokensDetails
    total_tokens: int


class ResponseOutputMessage(WireModel):
    content: list[ResponseOutputTextContent]
    id: str
    role: Literal["assistant"]
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["message"]


ResponseOutputItem = TypeAliasType(
    "ResponseOutputItem",
    Annotated[
        Union[ResponseOutputMessage | ResponseOutputFunctionCall | ResponseOutputReasoning, UnknownType],
        OpenUnion(
            "type",
            (
                ("message",),
                ("function_call",),
                ("reasoning",),
            ),
        ),
    ],
)


class Response(WireModel):
    background: bool | None = None
    created_at: int
    error: ResponseError | None
    id: str
    incomplete_details: ResponseIncompleteDetails | None
    instructions: str | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: dict[str, str] | None
    model: str
    object: Literal["response"]
    output: list[ResponseOutputItem]
    parallel_tool_calls: bool
    previous_response_id: str | None = None
    reasoning: ResponseReasoning | None = None
    service_tier: Literal["auto", "default", "flex"] | str
    status: Literal["completed", "failed", "in_progress", "incomplete"] | str
    store: bool
    temperature: float
    text: ResponseText | None = None
    tool_choice: ResponseToolChoiceOption | None
    tools: list[ResponseTool]
    top_logprobs: int | None = None
    top_p: float
    truncation: Literal["auto", "disabled"] | str
    usage: ResponseUsage | None = None
    user: str | None = None

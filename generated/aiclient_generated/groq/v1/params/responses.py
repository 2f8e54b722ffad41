# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of Groq: `responses`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired

from typing_extensions import TypeAliasType, TypedDict

from . import shared


class CreateResponseRequestReasoningParam(TypedDict):
    effort: NotRequired[Literal["low", "medium", "high"] | None]


class ResponseFunctionCallParam(TypedDict):
    arguments: str
    call_id: str
    id: NotRequired[str]
    name: str
    status: NotRequired[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["function_call"]


class ResponseFunctionCallOutputParam(TypedDict):
    call_id: str
    id: NotRequired[str]
    output: str
    status: NotRequired[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["function_call_output"]


class ResponseInputTextContentParam(TypedDict):
    text: str
    type: Literal["input_text"]


class ResponseItemReferenceParam(TypedDict):
    id: str
    type: Literal["item_reference"]


class ResponseNamedToolChoiceFunctionParam(TypedDict):
    name: str


class ResponseToolParam(TypedDict):
    description: NotRequired[str]
    name: str
    parameters: NotRequired[Mapping[str, object]]
    strict: NotRequired[bool | None]
    type: Literal["function"]


class TextResponseFormatJsonSchemaParam(TypedDict):
    description: NotRequired[str]
    name: str
    schema: Mapping[str, object]
    strict: NotRequired[bool | None]
    type: Literal["json_schema"]


class ResponseEasyInputMessageParam(TypedDict):
    content: str | Sequence[ResponseInputTextContentParam]
    role: Literal["user", "assistant", "system", "developer"]


ResponseFormatConfigurationParam = TypeAliasType(
    "ResponseFormatConfigurationParam",
    shared.ResponseFormatTextParam | shared.ResponseFormatJsonObjectParam | TextResponseFormatJsonSchemaParam,
)


class ResponseInputMessageParam(TypedDict):
    content: Sequence[ResponseInputTextContentParam]
    role: Literal["user", "system", "developer"]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"]]
    type: Literal["message"]


class ResponseNamedToolChoiceParam(TypedDict):
    function: ResponseNamedToolChoiceFunctionParam
    type: Literal["function"]


ResponseToolChoiceOptionParam = TypeAliasType(
    "ResponseToolChoiceOptionParam", Literal["none", "auto", "required"] | ResponseNamedToolChoiceParam
)


class CreateResponseRequestTextParam(TypedDict):
    format: NotRequired[ResponseFormatConfigurationParam]


ResponseInputItemParam = TypeAliasType(
    "ResponseInputItemParam",
    ResponseEasyInputMessageParam
    | ResponseInputMessageParam
    | ResponseItemReferenceParam
    | ResponseFunctionCallParam
    | ResponseFunctionCallOutputParam,
)


class CreateResponseRequestParam(TypedDict):
    input: str | Sequence[ResponseInputItemParam]
    instructions: NotRequired[str | None]
    max_output_tokens: NotRequired[int | None]
    metadata: NotRequired[Mapping[str, str] | None]
    model: (
        Literal[
            "gemma2-9b-it",
            "llama-3.3-70b-versatile",
            "llama-3.1-8b-instant",
            "llama-guard-3-8b",
            "llama3-70b-8192",
            "llama3-8b-8192",
        ]
        | str
    )
    parallel_tool_calls: NotRequired[bool | None]
    reasoning: NotRequired[CreateResponseRequestReasoningParam | None]
    service_tier: NotRequired[Literal["auto", "default", "flex"] | None]
    store: NotRequired[bool | None]
    stream: NotRequired[bool | None]
    temperature: NotRequired[float | None]
    text: NotRequired[CreateResponseRequestTextParam]
    tool_choice: NotRequired[ResponseToolChoiceOptionParam | None]
    tools: NotRequired[Sequence[ResponseToolParam] | None]
    top_p: NotRequired[float | None]
    truncation: NotRequired[Literal["auto", "disabled"] | None]
    user: NotRequired[str]

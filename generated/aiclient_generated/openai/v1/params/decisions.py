# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of OpenAI: `decisions`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired

from typing_extensions import TypeAliasType, TypedDict


class DecisionChoiceParam(TypedDict):
    value: str | bool
    description: NotRequired[str]


class DecisionCustomToolCallParam(TypedDict):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: NotRequired[str | None]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class DecisionFunctionCallParam(TypedDict):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: NotRequired[str | None]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class DecisionInputJsonParam(TypedDict):
    data: Mapping[str, object] | Sequence[Mapping[str, object]]
    type: Literal["input_json"]


class DecisionOutputTextParam(TypedDict):
    text: str
    type: Literal["output_text"]


class DecisionPromptCacheBreakpointParam(TypedDict):
    mode: Literal["explicit"]


class DecisionPromptCacheOptionsParam(TypedDict):
    mode: NotRequired[Literal["implicit", "explicit"] | None]
    ttl: NotRequired[Literal["30m"]]


class DecisionRefusalPartParam(TypedDict):
    refusal: str
    type: Literal["refusal"]


class DecisionScoreLevelParam(TypedDict):
    label: str
    description: NotRequired[str]


DecisionAssistantMessageContentOption2ItemParam = TypeAliasType(
    "DecisionAssistantMessageContentOption2ItemParam", DecisionOutputTextParam | DecisionRefusalPartParam
)


class DecisionInputImageParam(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
    prompt_cache_breakpoint: NotRequired[DecisionPromptCacheBreakpointParam | None]


class DecisionInputTextParam(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[DecisionPromptCacheBreakpointParam | None]


class DecisionAssistantMessageParam(TypedDict):
    content: str | Sequence[DecisionAssistantMessageContentOption2ItemParam]
    role: Literal["assistant"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    type: NotRequired[Literal["message"]]


DecisionCustomToolCallOutputOutputOption2ItemParam = TypeAliasType(
    "DecisionCustomToolCallOutputOutputOption2ItemParam", DecisionInputTextParam | DecisionInputImageParam
)


DecisionFunctionCallOutputOutputOption2ItemParam = TypeAliasType(
    "DecisionFunctionCallOutputOutputOption2ItemParam", DecisionInputTextParam | DecisionInputImageParam
)


DecisionInputPartParam = TypeAliasType(
    "DecisionInputPartParam", DecisionInputTextParam | DecisionInputImageParam | DecisionInputJsonParam
)


DecisionInstructionsParam = TypeAliasType("DecisionInstructionsParam", str | Sequence[DecisionInputPartParam])


class DecisionMessageParam(TypedDict):
    content: str | Sequence[DecisionInputPartParam]
    role: Literal["user", "developer", "system"]
    type: NotRequired[Literal["message"]]


class DecisionPredicateQuestionParam(TypedDict):
    instructions: DecisionInstructionsParam
    type: Literal["predicate"]
    name: NotRequired[str]


class DecisionScoreQuestionParam(TypedDict):
    instructions: DecisionInstructionsParam
    levels: Sequence[DecisionScoreLevelParam]
    type: Literal["score"]
    name: NotRequired[str]


class DecisionChoiceQuestionParam(TypedDict):
    choices: Sequence[DecisionChoiceParam]
    instructions: DecisionInstructionsParam
    type: Literal["choice"]
    name: NotRequired[str]


class DecisionCustomToolCallOutputParam(TypedDict):
    call_id: str
    output: str | Sequence[DecisionCustomToolCallOutputOutputOption2ItemParam]
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


class DecisionFunctionCallOutputParam(TypedDict):
    call_id: str
    output: str | Sequence[DecisionFunctionCallOutputOutputOption2ItemParam]
    type: Literal["function_call_output"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]


DecisionInputItemParam = TypeAliasType(
    "DecisionInputItemParam",
    DecisionMessageParam
    | DecisionAssistantMessageParam
    | DecisionFunctionCallParam
    | DecisionFunctionCallOutputParam
    | DecisionCustomToolCallParam
    | DecisionCustomToolCallOutputParam,
)


DecisionQuestionParam = TypeAliasType(
    "DecisionQuestionParam", DecisionPredicateQuestionParam | DecisionChoiceQuestionParam | DecisionScoreQuestionParam
)


class CreateDecisionRequestParam(TypedDict):
    input: str | Sequence[DecisionInputItemParam]
    model: str
    questions: Sequence[DecisionQuestionParam]
    prompt_cache_key: NotRequired[str | None]
    prompt_cache_options: NotRequired[DecisionPromptCacheOptionsParam | None]
    safety_identifier: NotRequired[str | None]

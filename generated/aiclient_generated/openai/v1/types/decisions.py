# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of OpenAI: `decisions`."""

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from aiclient.wire.model import WireModel
from aiclient.wire.unions import OpenUnion

from ._unknown import UnknownType


class DecisionChoiceProbability(WireModel):
    probability: float
    value: str | bool


class DecisionInputTokensDetails(WireModel):
    cache_write_tokens: int
    cached_tokens: int


class DecisionOutputTokensDetails(WireModel):
    reasoning_tokens: int


class DecisionPredicateAnswer(WireModel):
    name: str | None = None
    probability: float
    type: Literal["predicate"]


class DecisionRefusalAnswer(WireModel):
    name: str | None = None
    type: Literal["refusal"]


class DecisionScoreProbability(WireModel):
    label: str
    probability: float
    value: int


class DecisionUsage(WireModel):
    input_tokens: int
    input_tokens_details: DecisionInputTokensDetails
    output_tokens: int
    output_tokens_details: DecisionOutputTokensDetails
    total_tokens: int


class DecisionChoiceAnswer(WireModel):
    choice: str | bool
    confidence: float
    name: str | None = None
    probabilities: list[DecisionChoiceProbability]
    type: Literal["choice"]


class DecisionScoreAnswer(WireModel):
    confidence: float
    name: str | None = None
    probabilities: list[DecisionScoreProbability]
    score: float
    type: Literal["score"]


DecisionAnswer = TypeAliasType(
    "DecisionAnswer",
    Annotated[
        Union[
            DecisionPredicateAnswer | DecisionChoiceAnswer | DecisionScoreAnswer | DecisionRefusalAnswer, UnknownType
        ],
        OpenUnion(
            "type",
            (
                ("predicate",),
                ("choice",),
                ("score",),
                ("refusal",),
            ),
        ),
    ],
)


class Decision(WireModel):
    answers: list[DecisionAnswer]
    model: str
    usage: DecisionUsage

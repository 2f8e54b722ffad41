# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of OpenAI: `fine_tuning`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired

from typing_extensions import TypeAliasType, TypedDict

from . import shared


class CreateFineTuningJobRequestHyperparametersParam(TypedDict):
    batch_size: NotRequired[Literal["auto"] | int]
    learning_rate_multiplier: NotRequired[Literal["auto"] | float]
    n_epochs: NotRequired[Literal["auto"] | int]


class CreateFineTuningJobRequestIntegrationWandbParam(TypedDict):
    entity: NotRequired[str | None]
    name: NotRequired[str | None]
    project: str
    tags: NotRequired[Sequence[str]]


class EvalItemContentOutputTextParam(TypedDict):
    text: str
    type: Literal["output_text"]


class EvalItemInputImageParam(TypedDict):
    detail: NotRequired[str]
    image_url: str
    type: Literal["input_image"]


class FineTuneDPOHyperparametersParam(TypedDict):
    batch_size: NotRequired[Literal["auto"] | int]
    beta: NotRequired[Literal["auto"] | float]
    learning_rate_multiplier: NotRequired[Literal["auto"] | float]
    n_epochs: NotRequired[Literal["auto"] | int]


class FineTuneDPOMethodParam(TypedDict):
    hyperparameters: NotRequired[FineTuneDPOHyperparametersParam]


class FineTuneReinforcementHyperparametersParam(TypedDict):
    batch_size: NotRequired[Literal["auto"] | int]
    compute_multiplier: NotRequired[Literal["auto"] | float]
    eval_interval: NotRequired[Literal["auto"] | int]
    eval_samples: NotRequired[Literal["auto"] | int]
    learning_rate_multiplier: NotRequired[Literal["auto"] | float]
    n_epochs: NotRequired[Literal["auto"] | int]
    reasoning_effort: NotRequired[Literal["default", "low", "medium", "high"]]


class FineTuneSupervisedHyperparametersParam(TypedDict):
    batch_size: NotRequired[Literal["auto"] | int]
    learning_rate_multiplier: NotRequired[Literal["auto"] | float]
    n_epochs: NotRequired[Literal["auto"] | int]


class FineTuneSupervisedMethodParam(TypedDict):
    hyperparameters: NotRequired[FineTuneSupervisedHyperparametersParam]


class GraderPythonParam(TypedDict):
    image_tag: NotRequired[str]
    name: str
    source: str
    type: Literal["python"]


class GraderStringCheckParam(TypedDict):
    input: str
    name: str
    operation: Literal["eq", "ne", "like", "ilike"]
    reference: str
    type: Literal["string_check"]


class GraderTextSimilarityParam(TypedDict):
    evaluation_metric: Literal[
        "cosine",
        "fuzzy_match",
        "bleu",
        "gleu",
        "meteor",
        "rouge_1",
        "rouge_2",
        "rouge_3",
        "rouge_4",
        "rouge_5",
        "rouge_l",
    ]
    input: str
    name: str
    reference: str
    type: Literal["text_similarity"]


class InputAudioInputAudioParam(TypedDict):
    data: str
    format: Literal["mp3", "wav"]


class CreateFineTuningJobRequestIntegrationParam(TypedDict):
    type: Literal["wandb"]
    wandb: CreateFineTuningJobRequestIntegrationWandbParam


class GraderScoreModelSamplingParamsParam(TypedDict):
    max_completions_tokens: NotRequired[int | None]
    reasoning_effort: NotRequired[shared.ReasoningEffortParam | None]
    seed: NotRequired[int | None]
    temperature: NotRequired[float | None]
    top_p: NotRequired[float | None]


class InputAudioParam(TypedDict):
    input_audio: InputAudioInputAudioParam
    type: Literal["input_audio"]


EvalItemContentItemObjectParam = TypeAliasType(
    "EvalItemContentItemObjectParam",
    shared.InputTextContentInputParam | EvalItemContentOutputTextParam | EvalItemInputImageParam | InputAudioParam,
)


EvalItemContentObjectParam = TypeAliasType(
    "EvalItemContentObjectParam",
    shared.InputTextContentInputParam | EvalItemContentOutputTextParam | EvalItemInputImageParam | InputAudioParam,
)


EvalItemContentItemParam = TypeAliasType("EvalItemContentItemParam", EvalItemContentItemObjectParam | str)


EvalItemContentParam = TypeAliasType(
    "EvalItemContentParam", EvalItemContentObjectParam | str | Sequence[EvalItemContentItemParam]
)


class EvalItemParam(TypedDict):
    content: EvalItemContentParam
    role: Literal["user", "assistant", "system", "developer"]
    type: NotRequired[Literal["message"]]


class GraderLabelModelParam(TypedDict):
    input: Sequence[EvalItemParam]
    labels: Sequence[str]
    model: str
    name: str
    passing_labels: Sequence[str]
    type: Literal["label_model"]


class GraderScoreModelParam(TypedDict):
    input: Sequence[EvalItemParam]
    model: str
    name: str
    range: NotRequired[Sequence[float]]
    sampling_params: NotRequired[GraderScoreModelSamplingParamsParam]
    type: Literal["score_model"]


GraderMultiGradersParam = TypeAliasType(
    "GraderMultiGradersParam",
    GraderStringCheckParam
    | GraderTextSimilarityParam
    | GraderPythonParam
    | GraderScoreModelParam
    | GraderLabelModelParam,
)


class GraderMultiParam(TypedDict):
    calculate_output: str
    graders: GraderMultiGradersParam
    name: str
    type: Literal["multi"]


FineTuneReinforcementMethodGraderParam = TypeAliasType(
    "FineTuneReinforcementMethodGraderParam",
    GraderStringCheckParam | GraderTextSimilarityParam | GraderPythonParam | GraderScoreModelParam | GraderMultiParam,
)


class FineTuneReinforcementMethodParam(TypedDict):
    grader: FineTuneReinforcementMethodGraderParam
    hyperparameters: NotRequired[FineTuneReinforcementHyperparametersParam]


class FineTuneMethodParam(TypedDict):
    dpo: NotRequired[FineTuneDPOMethodParam]
    reinforcement: NotRequired[FineTuneReinforcementMethodParam]
    supervised: NotRequired[FineTuneSupervisedMethodParam]
    type: Literal["supervised", "dpo", "reinforcement"]


class CreateFineTuningJobRequestParam(TypedDict):
    hyperparameters: NotRequired[CreateFineTuningJobRequestHyperparametersParam]
    integrations: NotRequired[Sequence[CreateFineTuningJobRequestIntegrationParam] | None]
    metadata: NotRequired[Mapping[str, str] | None]
    method: NotRequired[FineTuneMethodParam]
    model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str
    seed: NotRequired[int | None]
    suffix: NotRequired[str | None]
    training_file: str
    validation_file: NotRequired[str | None]

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of OpenAI: `fine_tuning`."""

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from aiclient.wire.json import Json
from aiclient.wire.model import WireModel
from aiclient.wire.unions import OpenUnion

from . import shared
from ._unknown import UnknownType


class EvalItemContentOutputText(WireModel):
    text: str
    type: Literal["output_text"]


class EvalItemInputImage(WireModel):
    detail: str | None = None
    image_url: str
    type: Literal["input_image"]


class FineTuneDPOHyperparameters(WireModel):
    batch_size: Literal["auto"] | int | None = None
    beta: Literal["auto"] | float | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None


class FineTuneDPOMethod(WireModel):
    hyperparameters: FineTuneDPOHyperparameters | None = None


class FineTuneReinforcementHyperparameters(WireModel):
    batch_size: Literal["auto"] | int | None = None
    compute_multiplier: Literal["auto"] | float | None = None
    eval_interval: Literal["auto"] | int | None = None
    eval_samples: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None
    reasoning_effort: Literal["default", "low", "medium", "high"] | str | None = None


class FineTuneSupervisedHyperparameters(WireModel):
    batch_size: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None


class FineTuneSupervisedMethod(WireModel):
    hyperparameters: FineTuneSupervisedHyperparameters | None = None


class FineTuningIntegrationWandb(WireModel):
    entity: str | None = None
    name: str | None = None
    project: str
    tags: list[str] | None = None


class FineTuningJobCheckpointMetrics(WireModel):
    full_valid_loss: float | None = None
    full_valid_mean_token_accuracy: float | None = None
    step: float | None = None
    train_loss: float | None = None
    train_mean_token_accuracy: float | None = None
    valid_loss: float | None = None
    valid_mean_token_accuracy: float | None = None


class FineTuningJobError(WireModel):
    code: str
    message: str
    param: str | None


class FineTuningJobEvent(WireModel):
    created_at: int
    data: dict[str, Json] | None = None
    id: str
    level: Literal["info", "warn", "error"] | str
    message: str
    object: Literal["fine_tuning.job.event"]
    type: Literal["message", "metrics"] | str | None = None


class FineTuningJobEventList(WireModel):
    data: list[FineTuningJobEvent]
    has_more: bool
    object: Literal["list"]


class FineTuningJobHyperparameters(WireModel):
    batch_size: Literal["auto"] | int | None = None
    learning_rate_multiplier: Literal["auto"] | float | None = None
    n_epochs: Literal["auto"] | int | None = None


class GraderPython(WireModel):
    image_tag: str | None = None
    name: str
    source: str
    type: Literal["python"]


class GraderStringCheck(WireModel):
    input: str
    name: str
    operation: Literal["eq", "ne", "like", "ilike"] | str
    reference: str
    type: Literal["string_check"]


class GraderTextSimilarity(WireModel):
    evaluation_metric: (
        Literal[
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
        | str
    )
    input: str
    name: str
    reference: str
    type: Literal["text_similarity"]


class InputAudioInputAudio(WireModel):
    data: str
    format: Literal["mp3", "wav"] | str


class FineTuningIntegration(WireModel):
    type: Literal["wandb"]
    wandb: FineTuningIntegrationWandb


class FineTuningJobCheckpoint(WireModel):
    created_at: int
    fine_tuned_model_checkpoint: str
    fine_tuning_job_id: str
    id: str
    metrics: FineTuningJobCheckpointMetrics
    object: Literal["fine_tuning.job.checkpoint"]
    step_number: int


class FineTuningJobCheckpointList(WireModel):
    data: list[FineTuningJobCheckpoint]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"]


class GraderScoreModelSamplingParams(WireModel):
    max_completions_tokens: int | None = None
    reasoning_effort: shared.ReasoningEffort | None = None
    seed: int | None = None
    temperature: float | None = None
    top_p: float | None = None


class InputAudio(WireModel):
    input_audio: InputAudioInputAudio
    type: Literal["input_audio"]


EvalItemContentItemObject = TypeAliasType(
    "EvalItemContentItemObject",
    Annotated[
        Union[shared.InputTextContent | EvalItemContentOutputText | EvalItemInputImage | InputAudio, UnknownType],
        OpenUnion(
            "type",
            (
                ("input_text",),
                ("output_text",),
                ("input_image",),
                ("input_audio",),
            ),
        ),
    ],
)


EvalItemContentObject = TypeAliasType(
    "EvalItemContentObject",
    Annotated[
        Union[shared.InputTextContent | EvalItemContentOutputText | EvalItemInputImage | InputAudio, UnknownType],
        OpenUnion(
            "type",
            (
                ("input_text",),
                ("output_text",),
                ("input_image",),
                ("input_audio",),
            ),
        ),
    ],
)


EvalItemContentItem = TypeAliasType("EvalItemContentItem", EvalItemContentItemObject | str)


EvalItemContent = TypeAliasType("EvalItemContent", EvalItemContentObject | str | list[EvalItemContentItem])


class EvalItem(WireModel):
    content: EvalItemContent
    role: Literal["user", "assistant", "system", "developer"] | str
    type: Literal["message"] | None = None


class GraderLabelModel(WireModel):
    input: list[EvalItem]
    labels: list[str]
    model: str
    name: str
    passing_labels: list[str]
    type: Literal["label_model"]


class GraderScoreModel(WireModel):
    input: list[EvalItem]
    model: str
    name: str
    range: list[float] | None = None
    sampling_params: GraderScoreModelSamplingParams | None = None
    type: Literal["score_model"]


GraderMultiGraders = TypeAliasType(
    "GraderMultiGraders",
    Annotated[
        Union[
            GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderLabelModel, UnknownType
        ],
        OpenUnion(
            "type",
            (
                ("string_check",),
                ("text_similarity",),
                ("python",),
                ("score_model",),
                ("label_model",),
            ),
        ),
    ],
)


class GraderMulti(WireModel):
    calculate_output: str
    graders: GraderMultiGraders
    name: str
    type: Literal["multi"]


FineTuneReinforcementMethodGrader = TypeAliasType(
    "FineTuneReinforcementMethodGrader",
    Annotated[
        Union[GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti, UnknownType],
        OpenUnion(
            "type",
            (
                ("string_check",),
                ("text_similarity",),
                ("python",),
                ("score_model",),
                ("multi",),
            ),
        ),
    ],
)


class FineTuneReinforcementMethod(WireModel):
    grader: FineTuneReinforcementMethodGrader
    hyperparameters: FineTuneReinforcementHyperparameters | None = None


class FineTuneMethod(WireModel):
    dpo: FineTuneDPOMethod | None = None
    reinforcement: FineTuneReinforcementMethod | None = None
    supervised: FineTuneSupervisedMethod | None = None
    type: Literal["supervised", "dpo", "reinforcement"] | str


class FineTuningJob(WireModel):
    created_at: int
    error: FineTuningJobError | None
    estimated_finish: int | None = None
    fine_tuned_model: str | None
    finished_at: int | None
    hyperparameters: FineTuningJobHyperparameters
    id: str
    integrations: list[FineTuningIntegration] | None = None
    metadata: dict[str, str] | None = None
    method: FineTuneMethod | None = None
    model: str
    object: Literal["fine_tuning.job"]
    organization_id: str
    result_files: list[str]
    seed: int
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"] | str
    trained_tokens: int | None
    training_file: str
    validation_file: str | None


class FineTuningJobList(WireModel):
    data: list[FineTuningJob]
    has_more: bool
    object: Literal["list"]

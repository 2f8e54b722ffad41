# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of OpenAI: `audio`."""

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from aiclient.wire.model import WireModel
from aiclient.wire.unions import AnyOf, OpenUnion

from . import shared
from ._unknown import UnknownType


class TranscriptTextDeltaEventLogprob(WireModel):
    bytes: list[int] | None = None
    logprob: float | None = None
    token: str | None = None


class TranscriptTextDoneEventLogprob(WireModel):
    bytes: list[int] | None = None
    logprob: float | None = None
    token: str | None = None


class TranscriptTextSegmentEvent(WireModel):
    end: float
    id: str
    speaker: str
    start: float
    text: str
    type: Literal["transcript.text.segment"]


class TranscriptionDiarizedSegment(WireModel):
    end: float
    id: str
    speaker: str
    start: float
    text: str
    type: Literal["transcript.text.segment"]


class TranscriptionLogprob(WireModel):
    bytes: list[float] | None = None
    logprob: float | None = None
    token: str | None = None


class TranscriptionSegment(WireModel):
    avg_logprob: float
    compression_ratio: float
    end: float
    id: int
    no_speech_prob: float
    seek: int
    start: float
    temperature: float
    text: str
    tokens: list[int]


class TranscriptionWord(WireModel):
    end: float
    start: float
    word: str


class Translation(WireModel):
    text: str


class TranslationVerbose(WireModel):
    duration: float
    language: str
    segments: list[TranscriptionSegment] | None = None
    text: str


CreateTranslationResponse = TypeAliasType(
    "CreateTranslationResponse", Annotated[Translation | TranslationVerbose, AnyOf()]
)


class TranscriptTextDeltaEvent(WireModel):
    delta: str
    logprobs: list[TranscriptTextDeltaEventLogprob] | None = None
    segment_id: str | None = None
    type: Literal["transcript.text.delta"]


TranscriptionDiarizedUsage = TypeAliasType(
    "TranscriptionDiarizedUsage",
    Annotated[
        Union[shared.TranscriptTextUsageTokens | shared.TranscriptTextUsageDuration, UnknownType],
        OpenUnion(
            "type",
            (
                ("tokens",),
                ("duration",),
            ),
        ),
    ],
)


TranscriptionUsage = TypeAliasType(
    "TranscriptionUsage",
    Annotated[
        Union[shared.TranscriptTextUsageTokens | shared.TranscriptTextUsageDuration, UnknownType],
        OpenUnion(
            "type",
            (
                ("tokens",),
                ("duration",),
            ),
        ),
    ],
)


class TranscriptionVerbose(WireModel):
    duration: float
    language: str
    segments: list[TranscriptionSegment] | None = None
    text: str
    usage: shared.TranscriptTextUsageDuration | None = None
    words: list[TranscriptionWord] | None = None


class TranscriptTextDoneEvent(WireModel):
    languages: list[shared.TranscriptionLanguage] | None = None
    logprobs: list[TranscriptTextDoneEventLogprob] | None = None
    text: str
    type: Literal["transcript.text.done"]
    usage: shared.TranscriptTextUsageTokens | None = None


class Transcription(WireModel):
    languages: list[shared.TranscriptionLanguage] | None = None
    logprobs: list[TranscriptionLogprob] | None = None
    text: str
    usage: TranscriptionUsage | None = None


class TranscriptionDiarized(WireModel):
    duration: float
    segments: list[TranscriptionDiarizedSegment]
    task: Literal["transcribe"]
    text: str
    usage: TranscriptionDiarizedUsage | None = None


TranscriptionStreamEvent = TypeAliasType(
    "TranscriptionStreamEvent",
    Annotated[
        Union[TranscriptTextSegmentEvent | TranscriptTextDeltaEvent | TranscriptTextDoneEvent, UnknownType],
        OpenUnion(
            "type",
            (
                ("transcript.text.segment",),
                ("transcript.text.delta",),
                ("transcript.text.done",),
            ),
        ),
    ],
)


CreateTranscriptionResponse = TypeAliasType(
    "CreateTranscriptionResponse",
    Annotated[Transcription | TranscriptionDiarized | TranscriptionVerbose, AnyOf()],
)

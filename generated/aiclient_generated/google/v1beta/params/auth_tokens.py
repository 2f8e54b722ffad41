# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of Gemini: `auth_tokens`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NotRequired

from typing_extensions import TypedDict

from . import shared


class AutomaticActivityDetectionParam(TypedDict):
    disabled: NotRequired[bool]
    endOfSpeechSensitivity: NotRequired[
        Literal["END_SENSITIVITY_UNSPECIFIED", "END_SENSITIVITY_HIGH", "END_SENSITIVITY_LOW"]
    ]
    prefixPaddingMs: NotRequired[int]
    silenceDurationMs: NotRequired[int]
    startOfSpeechSensitivity: NotRequired[
        Literal["START_SENSITIVITY_UNSPECIFIED", "START_SENSITIVITY_HIGH", "START_SENSITIVITY_LOW"]
    ]


class HistoryConfigParam(TypedDict):
    initialHistoryInClientContent: NotRequired[bool]


class RealtimeInputConfigParam(TypedDict):
    activityHandling: NotRequired[
        Literal["ACTIVITY_HANDLING_UNSPECIFIED", "START_OF_ACTIVITY_INTERRUPTS", "NO_INTERRUPTION"]
    ]
    automaticActivityDetection: NotRequired[AutomaticActivityDetectionParam]
    turnCoverage: NotRequired[
        Literal[
            "TURN_COVERAGE_UNSPECIFIED",
            "TURN_INCLUDES_ONLY_ACTIVITY",
            "TURN_INCLUDES_ALL_INPUT",
            "TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO",
        ]
    ]


class SessionResumptionConfigParam(TypedDict):
    handle: NotRequired[str]


class SlidingWindowParam(TypedDict):
    targetTokens: NotRequired[str]


class ContextWindowCompressionConfigParam(TypedDict):
    slidingWindow: NotRequired[SlidingWindowParam]
    triggerTokens: NotRequired[str]


class BidiGenerateContentSetupParam(TypedDict):
    contextWindowCompression: NotRequired[ContextWindowCompressionConfigParam]
    generationConfig: NotRequired[shared.GenerationConfigParam]
    historyConfig: NotRequired[HistoryConfigParam]
    inputAudioTranscription: NotRequired[shared.AudioTranscriptionConfigParam]
    model: NotRequired[str]
    outputAudioTranscription: NotRequired[shared.AudioTranscriptionConfigParam]
    realtimeInputConfig: NotRequired[RealtimeInputConfigParam]
    sessionResumption: NotRequired[SessionResumptionConfigParam]
    systemInstruction: NotRequired[shared.ContentParam]
    tools: NotRequired[Sequence[shared.ToolParam]]


class AuthTokenParam(TypedDict):
    bidiGenerateContentSetup: NotRequired[BidiGenerateContentSetupParam]
    expireTime: NotRequired[str]
    fieldMask: NotRequired[str]
    name: NotRequired[str]
    newSessionExpireTime: NotRequired[str]
    uses: NotRequired[int]

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Gemini: `auth_tokens`."""

from typing import Annotated, Literal

from pydantic import Field

from aiclient.wire.model import WireModel

from . import shared


class AutomaticActivityDetection(WireModel):
    disabled: bool | None = None
    end_of_speech_sensitivity: Annotated[
        Literal["END_SENSITIVITY_UNSPECIFIED", "END_SENSITIVITY_HIGH", "END_SENSITIVITY_LOW"] | str | None,
        Field(alias="endOfSpeechSensitivity"),
    ] = None
    prefix_padding_ms: Annotated[int | None, Field(alias="prefixPaddingMs")] = None
    silence_duration_ms: Annotated[int | None, Field(alias="silenceDurationMs")] = None
    start_of_speech_sensitivity: Annotated[
        Literal["START_SENSITIVITY_UNSPECIFIED", "START_SENSITIVITY_HIGH", "START_SENSITIVITY_LOW"] | str | None,
        Field(alias="startOfSpeechSensitivity"),
    ] = None


class HistoryConfig(WireModel):
    initial_history_in_client_content: Annotated[bool | None, Field(alias="initialHistoryInClientContent")] = None


class RealtimeInputConfig(WireModel):
    activity_handling: Annotated[
        Literal["ACTIVITY_HANDLING_UNSPECIFIED", "START_OF_ACTIVITY_INTERRUPTS", "NO_INTERRUPTION"] | str | None,
        Field(alias="activityHandling"),
    ] = None
    automatic_activity_detection: Annotated[
        AutomaticActivityDetection | None, Field(alias="automaticActivityDetection")
    ] = None
    turn_coverage: Annotated[
        Literal[
            "TURN_COVERAGE_UNSPECIFIED",
            "TURN_INCLUDES_ONLY_ACTIVITY",
            "TURN_INCLUDES_ALL_INPUT",
            "TURN_INCLUDES_AUDIO_ACTIVITY_AND_ALL_VIDEO",
        ]
        | str
        | None,
        Field(alias="turnCoverage"),
    ] = None


class SessionResumptionConfig(WireModel):
    handle: str | None = None


class SlidingWindow(WireModel):
    target_tokens: Annotated[str | None, Field(alias="targetTokens")] = None


class ContextWindowCompressionConfig(WireModel):
    sliding_window: Annotated[SlidingWindow | None, Field(alias="slidingWindow")] = None
    trigger_tokens: Annotated[str | None, Field(alias="triggerTokens")] = None


class BidiGenerateContentSetup(WireModel):
    context_window_compression: Annotated[
        ContextWindowCompressionConfig | None, Field(alias="contextWindowCompression")
    ] = None
    generation_config: Annotated[shared.GenerationConfig | None, Field(alias="generationConfig")] = None
    history_config: Annotated[HistoryConfig | None, Field(alias="historyConfig")] = None
    input_audio_transcription: Annotated[
        shared.AudioTranscriptionConfig | None, Field(alias="inputAudioTranscription")
    ] = None
    model: str | None = None
    output_audio_transcription: Annotated[
        shared.AudioTranscriptionConfig | None, Field(alias="outputAudioTranscription")
    ] = None
    realtime_input_config: Annotated[RealtimeInputConfig | None, Field(alias="realtimeInputConfig")] = None
    session_resumption: Annotated[SessionResumptionConfig | None, Field(alias="sessionResumption")] = None
    system_instruction: Annotated[shared.Content | None, Field(alias="systemInstruction")] = None
    tools: list[shared.Tool] | None = None


class AuthToken(WireModel):
    bidi_generate_content_setup: Annotated[BidiGenerateContentSetup | None, Field(alias="bidiGenerateContentSetup")] = (
        None
    )
    expire_time: Annotated[str | None, Field(alias="expireTime")] = None
    field_mask: Annotated[str | None, Field(alias="fieldMask")] = None
    name: str | None = None
    new_session_expire_time: Annotated[str | None, Field(alias="newSessionExpireTime")] = None
    uses: int | None = None

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of OpenAI: `realtime`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired

from typing_extensions import TypeAliasType, TypedDict

from . import shared


class AudioTranscriptionParam(TypedDict):
    delay: NotRequired[Literal["minimal", "low", "medium", "high", "xhigh"]]
    keywords: NotRequired[Sequence[str]]
    language: NotRequired[str]
    languages: NotRequired[Sequence[str]]
    model: NotRequired[
        Literal[
            "whisper-1",
            "gpt-transcribe",
            "gpt-live-transcribe",
            "gpt-4o-mini-transcribe",
            "gpt-4o-mini-transcribe-2025-12-15",
            "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
            "gpt-realtime-whisper",
        ]
        | str
    ]
    prompt: NotRequired[str]


NoiseReductionTypeParam = TypeAliasType("NoiseReductionTypeParam", Literal["near_field", "far_field"])


class RealtimeAudioFormatsAudioPcmParam(TypedDict):
    rate: NotRequired[Literal[24000]]
    type: NotRequired[Literal["audio/pcm"]]


class RealtimeAudioFormatsAudioPcmaParam(TypedDict):
    type: NotRequired[Literal["audio/pcma"]]


class RealtimeAudioFormatsAudioPcmuParam(TypedDict):
    type: NotRequired[Literal["audio/pcmu"]]


class RealtimeCallReferRequestParam(TypedDict):
    target_uri: str


class RealtimeCallRejectRequestParam(TypedDict):
    status_code: NotRequired[int]


class RealtimeCreateClientSecretRequestExpiresAfterParam(TypedDict):
    anchor: NotRequired[Literal["created_at"]]
    seconds: NotRequired[int]


class RealtimeFunctionToolParam(TypedDict):
    description: NotRequired[str]
    name: NotRequired[str]
    parameters: NotRequired[Mapping[str, object]]
    type: NotRequired[Literal["function"]]


RealtimeReasoningEffortParam = TypeAliasType(
    "RealtimeReasoningEffortParam", Literal["minimal", "low", "medium", "high", "xhigh"]
)


class RealtimeSessionCreateRequestGAAudioInputNoiseReductionParam(TypedDict):
    type: NotRequired[NoiseReductionTypeParam]
    strength: NotRequired[float]


class RealtimeSessionCreateRequestGATracingOption2Param(TypedDict):
    group_id: NotRequired[str]
    metadata: NotRequired[Mapping[str, object]]
    workflow_name: NotRequired[str]


class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionParam(TypedDict):
    type: NotRequired[NoiseReductionTypeParam]
    strength: NotRequired[float]


class RealtimeTruncationRetentionRatioTokenLimitsParam(TypedDict):
    post_instructions: NotRequired[int]


class RealtimeTurnDetectionSemanticVadParam(TypedDict):
    create_response: NotRequired[bool]
    eagerness: NotRequired[Literal["low", "medium", "high", "auto"]]
    interrupt_response: NotRequired[bool]
    type: Literal["semantic_vad"]


class RealtimeTurnDetectionServerVadParam(TypedDict):
    create_response: NotRequired[bool]
    idle_timeout_ms: NotRequired[int | None]
    interrupt_response: NotRequired[bool]
    prefix_padding_ms: NotRequired[int]
    silence_duration_ms: NotRequired[int]
    threshold: NotRequired[float]
    type: Literal["server_vad"]


RealtimeAudioFormatsParam = TypeAliasType(
    "RealtimeAudioFormatsParam",
    RealtimeAudioFormatsAudioPcmParam | RealtimeAudioFormatsAudioPcmuParam | RealtimeAudioFormatsAudioPcmaParam,
)


class RealtimeReasoningParam(TypedDict):
    effort: NotRequired[RealtimeReasoningEffortParam]


RealtimeSessionCreateRequestGAToolParam = TypeAliasType(
    "RealtimeSessionCreateRequestGAToolParam", RealtimeFunctionToolParam | shared.MCPToolParam
)


RealtimeSessionCreateRequestGAToolChoiceObjectParam = TypeAliasType(
    "RealtimeSessionCreateRequestGAToolChoiceObjectParam", shared.ToolChoiceFunctionParam | shared.ToolChoiceMCPParam
)


class RealtimeTruncationRetentionRatioParam(TypedDict):
    retention_ratio: float
    token_limits: NotRequired[RealtimeTruncationRetentionRatioTokenLimitsParam]
    type: Literal["retention_ratio"]


RealtimeTurnDetectionParam = TypeAliasType(
    "RealtimeTurnDetectionParam", RealtimeTurnDetectionServerVadParam | RealtimeTurnDetectionSemanticVadParam
)


class RealtimeSessionCreateRequestGAAudioInputParam(TypedDict):
    format: NotRequired[RealtimeAudioFormatsParam]
    noise_reduction: NotRequired[RealtimeSessionCreateRequestGAAudioInputNoiseReductionParam]
    transcription: NotRequired[AudioTranscriptionParam]
    turn_detection: NotRequired[RealtimeTurnDetectionParam | None]


class RealtimeSessionCreateRequestGAAudioOutputParam(TypedDict):
    format: NotRequired[RealtimeAudioFormatsParam]
    speed: NotRequired[float]
    voice: NotRequired[shared.VoiceIdsOrCustomVoiceParam]


RealtimeSessionCreateRequestGAToolChoiceParam = TypeAliasType(
    "RealtimeSessionCreateRequestGAToolChoiceParam",
    RealtimeSessionCreateRequestGAToolChoiceObjectParam | shared.ToolChoiceOptionsParam,
)


class RealtimeTranscriptionSessionCreateRequestGAAudioInputParam(TypedDict):
    format: NotRequired[RealtimeAudioFormatsParam]
    noise_reduction: NotRequired[RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionParam]
    transcription: NotRequired[AudioTranscriptionParam]
    turn_detection: NotRequired[RealtimeTurnDetectionParam | None]


RealtimeTruncationParam = TypeAliasType(
    "RealtimeTruncationParam", Literal["auto", "disabled"] | RealtimeTruncationRetentionRatioParam
)


class RealtimeSessionCreateRequestGAAudioParam(TypedDict):
    input: NotRequired[RealtimeSessionCreateRequestGAAudioInputParam]
    output: NotRequired[RealtimeSessionCreateRequestGAAudioOutputParam]


class RealtimeTranscriptionSessionCreateRequestGAAudioParam(TypedDict):
    input: NotRequired[RealtimeTranscriptionSessionCreateRequestGAAudioInputParam]


class RealtimeSessionCreateRequestGAParam(TypedDict):
    audio: NotRequired[RealtimeSessionCreateRequestGAAudioParam]
    include: NotRequired[Sequence[Literal["item.input_audio_transcription.logprobs"]]]
    instructions: NotRequired[str]
    max_output_tokens: NotRequired[int | Literal["inf"]]
    model: NotRequired[
        Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
        | str
    ]
    output_modalities: NotRequired[Sequence[Literal["text", "audio"]]]
    parallel_tool_calls: NotRequired[bool]
    prompt: NotRequired[shared.PromptParam | None]
    reasoning: NotRequired[RealtimeReasoningParam]
    tool_choice: NotRequired[RealtimeSessionCreateRequestGAToolChoiceParam]
    tools: NotRequired[Sequence[RealtimeSessionCreateRequestGAToolParam]]
    tracing: NotRequired[Literal["auto"] | RealtimeSessionCreateRequestGATracingOption2Param | None]
    truncation: NotRequired[RealtimeTruncationParam]
    type: Literal["realtime"]


class RealtimeTranscriptionSessionCreateRequestGAParam(TypedDict):
    audio: NotRequired[RealtimeTranscriptionSessionCreateRequestGAAudioParam]
    include: NotRequired[Sequence[Literal["item.input_audio_transcription.logprobs"]]]
    type: Literal["transcription"]


class RealtimeCallCreateRequestParam(TypedDict):
    sdp: str
    session: NotRequired[RealtimeSessionCreateRequestGAParam]


RealtimeCreateClientSecretRequestSessionParam = TypeAliasType(
    "RealtimeCreateClientSecretRequestSessionParam",
    RealtimeSessionCreateRequestGAParam | RealtimeTranscriptionSessionCreateRequestGAParam,
)


class RealtimeCreateClientSecretRequestParam(TypedDict):
    expires_after: NotRequired[RealtimeCreateClientSecretRequestExpiresAfterParam]
    session: NotRequired[RealtimeCreateClientSecretRequestSessionParam]

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of OpenAI: `realtime`."""

from typing import Annotated, Literal, Union

from typing_extensions import TypeAliasType

from aiclient.wire.json import Json
from aiclient.wire.model import WireModel
from aiclient.wire.unions import OpenUnion

from . import shared
from ._unknown import UnknownType


class AudioTranscription(WireModel):
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | str | None = None
    keywords: list[str] | None = None
    language: str | None = None
    languages: list[str] | None = None
    model: (
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
        | None
    ) = None
    prompt: str | None = None


class AudioTranscriptionResponse(WireModel):
    language: str | None = None
    languages: list[str] | None = None
    model: (
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
        | None
    ) = None
    prompt: str | None = None
    delay: Literal["minimal", "low", "medium", "high", "xhigh"] | str | None = None
    keywords: list[str] | None = None


class LogProbProperties(WireModel):
    bytes: list[int]
    logprob: float
    token: str


NoiseReductionType = TypeAliasType("NoiseReductionType", Literal["near_field", "far_field"] | str)


class RealtimeAudioFormatsAudioPcm(WireModel):
    rate: Literal[24000] | None = None
    type: Literal["audio/pcm"] | None = None


class RealtimeAudioFormatsAudioPcma(WireModel):
    type: Literal["audio/pcma"] | None = None


class RealtimeAudioFormatsAudioPcmu(WireModel):
    type: Literal["audio/pcmu"] | None = None


class RealtimeClientEventConversationItemDelete(WireModel):
    event_id: str | None = None
    item_id: str
    type: Literal["conversation.item.delete"]


class RealtimeClientEventConversationItemRetrieve(WireModel):
    event_id: str | None = None
    item_id: str
    type: Literal["conversation.item.retrieve"]


class RealtimeClientEventConversationItemTruncate(WireModel):
    audio_end_ms: int
    content_index: int
    event_id: str | None = None
    item_id: str
    type: Literal["conversation.item.truncate"]


class RealtimeClientEventInputAudioBufferAppend(WireModel):
    audio: str
    event_id: str | None = None
    type: Literal["input_audio_buffer.append"]


class RealtimeClientEventInputAudioBufferClear(WireModel):
    event_id: str | None = None
    type: Literal["input_audio_buffer.clear"]


class RealtimeClientEventInputAudioBufferCommit(WireModel):
    event_id: str | None = None
    type: Literal["input_audio_buffer.commit"]


class RealtimeClientEventOutputAudioBufferClear(WireModel):
    event_id: str | None = None
    type: Literal["output_audio_buffer.clear"]


class RealtimeClientEventResponseCancel(WireModel):
    event_id: str | None = None
    response_id: str | None = None
    type: Literal["response.cancel"]


class RealtimeConversationItemFunctionCall(WireModel):
    arguments: str
    call_id: str | None = None
    id: str | None = None
    name: str
    object: Literal["realtime.item"] | None = None
    status: Literal["completed", "incomplete", "in_progress"] | str | None = None
    type: Literal["function_call"]


class RealtimeConversationItemFunctionCallOutput(WireModel):
    call_id: str
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    output: str
    status: Literal["completed", "incomplete", "in_progress"] | str | None = None
    type: Literal["function_call_output"]


class RealtimeConversationItemMessageAssistantContentItem(WireModel):
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["output_text", "output_audio"] | str | None = None


class RealtimeConversationItemMessageSystemContentItem(WireModel):
    text: str | None = None
    type: Literal["input_text"] | None = None


class RealtimeConversationItemMessageUserContentItem(WireModel):
    audio: str | None = None
    detail: Literal["auto", "low", "high"] | str | None = None
    image_url: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["input_text", "input_audio", "input_image"] | str | None = None


class RealtimeFunctionTool(WireModel):
    description: str | None = None
    name: str | None = None
    parameters: dict[str, Json] | None = None
    type: Literal["function"] | None = None


class RealtimeMCPApprovalRequest(WireModel):
    arguments: str
    id: str
    name: str
    server_label: str
    type: Literal["mcp_approval_request"]


class RealtimeMCPApprovalResponse(WireModel):
    approval_request_id: str
    approve: bool
    id: str
    reason: str | None = None
    type: Literal["mcp_approval_response"]


class RealtimeMCPHTTPError(WireModel):
    code: int
    message: str
    type: Literal["http_error"]


class RealtimeMCPListTools(WireModel):
    id: str | None = None
    server_label: str
    tools: list[shared.MCPListToolsTool]
    type: Literal["mcp_list_tools"]


class RealtimeMCPProtocolError(WireModel):
    code: int
    message: str
    type: Literal["protocol_error"]


class RealtimeMCPToolExecutionError(WireModel):
    message: str
    type: Literal["tool_execution_error"]


RealtimeReasoningEffort = TypeAliasType(
    "RealtimeReasoningEffort", Literal["minimal", "low", "medium", "high", "xhigh"] | str
)


class RealtimeResponseStatusDetailsError(WireModel):
    code: str | None = None
    type: str | None = None


class RealtimeResponseUsageInputTokenDetailsCachedTokensDetails(WireModel):
    audio_tokens: int | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None


class RealtimeResponseUsageOutputTokenDetails(WireModel):
    audio_tokens: int | None = None
    text_tokens: int | None = None


class RealtimeServerEventConversationCreatedConversation(WireModel):
    id: str | None = None
    object: str | None = None


class RealtimeServerEventConversationItemDeleted(WireModel):
    event_id: str
    item_id: str
    type: Literal["conversation.item.deleted"]


class RealtimeServerEventConversationItemInputAudioTranscriptionDelta(WireModel):
    content_index: int | None = None
    delta: str | None = None
    event_id: str
    item_id: str
    logprobs: list[LogProbProperties] | None = None
    type: Literal["conversation.item.input_audio_transcription.delta"]


class RealtimeServerEventConversationItemInputAudioTranscriptionFailedError(WireModel):
    code: str | None = None
    message: str | None = None
    param: str | None = None
    type: str | None = None


class RealtimeServerEventConversationItemInputAudioTranscriptionSegment(WireModel):
    content_index: int
    end: float
    event_id: str
    id: str
    item_id: str
    speaker: str
    start: float
    text: str
    type: Literal["conversation.item.input_audio_transcription.segment"]


class RealtimeServerEventConversationItemTruncated(WireModel):
    audio_end_ms: int
    content_index: int
    event_id: str
    item_id: str
    type: Literal["conversation.item.truncated"]


class RealtimeServerEventErrorError(WireModel):
    code: str | None = None
    event_id: str | None = None
    message: str
    param: str | None = None
    type: str


class RealtimeServerEventInputAudioBufferCleared(WireModel):
    event_id: str
    type: Literal["input_audio_buffer.cleared"]


class RealtimeServerEventInputAudioBufferCommitted(WireModel):
    event_id: str
    item_id: str
    previous_item_id: str | None = None
    type: Literal["input_audio_buffer.committed"]


class RealtimeServerEventInputAudioBufferDtmfEventReceived(WireModel):
    event: str
    received_at: int
    type: Literal["input_audio_buffer.dtmf_event_received"]


class RealtimeServerEventInputAudioBufferSpeechStarted(WireModel):
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_started"]


class RealtimeServerEventInputAudioBufferSpeechStopped(WireModel):
    audio_end_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.speech_stopped"]


class RealtimeServerEventInputAudioBufferTimeoutTriggered(WireModel):
    audio_end_ms: int
    audio_start_ms: int
    event_id: str
    item_id: str
    type: Literal["input_audio_buffer.timeout_triggered"]


class RealtimeServerEventMCPListToolsCompleted(WireModel):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.completed"]


class RealtimeServerEventMCPListToolsFailed(WireModel):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.failed"]


class RealtimeServerEventMCPListToolsInProgress(WireModel):
    event_id: str
    item_id: str
    type: Literal["mcp_list_tools.in_progress"]


class RealtimeServerEventOutputAudioBufferCleared(WireModel):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.cleared"]


class RealtimeServerEventOutputAudioBufferStarted(WireModel):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.started"]


class RealtimeServerEventOutputAudioBufferStopped(WireModel):
    event_id: str
    response_id: str
    type: Literal["output_audio_buffer.stopped"]


class RealtimeServerEventRateLimitsUpdatedRateLimit(WireModel):
    limit: int | None = None
    name: Literal["requests", "tokens"] | str | None = None
    remaining: int | None = None
    reset_seconds: float | None = None


class RealtimeServerEventResponseAudioDelta(WireModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.delta"]


class RealtimeServerEventResponseAudioDone(WireModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio.done"]


class RealtimeServerEventResponseAudioTranscriptDelta(WireModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_audio_transcript.delta"]


class RealtimeServerEventResponseAudioTranscriptDone(WireModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    transcript: str
    type: Literal["response.output_audio_transcript.done"]


class RealtimeServerEventResponseContentPartAddedPart(WireModel):
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["audio", "text"] | str | None = None


class RealtimeServerEventResponseContentPartDonePart(WireModel):
    audio: str | None = None
    text: str | None = None
    transcript: str | None = None
    type: Literal["audio", "text"] | str | None = None


class RealtimeServerEventResponseFunctionCallArgumentsDelta(WireModel):
    call_id: str
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.delta"]


class RealtimeServerEventResponseFunctionCallArgumentsDone(WireModel):
    arguments: str
    call_id: str
    event_id: str
    item_id: str
    name: str
    output_index: int
    response_id: str
    type: Literal["response.function_call_arguments.done"]


class RealtimeServerEventResponseMCPCallArgumentsDelta(WireModel):
    delta: str
    event_id: str
    item_id: str
    obfuscation: str | None = None
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.delta"]


class RealtimeServerEventResponseMCPCallArgumentsDone(WireModel):
    arguments: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.mcp_call_arguments.done"]


class RealtimeServerEventResponseMCPCallCompleted(WireModel):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.completed"]


class RealtimeServerEventResponseMCPCallFailed(WireModel):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.failed"]


class RealtimeServerEventResponseMCPCallInProgress(WireModel):
    event_id: str
    item_id: str
    output_index: int
    type: Literal["response.mcp_call.in_progress"]


class RealtimeServerEventResponseTextDelta(WireModel):
    content_index: int
    delta: str
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    type: Literal["response.output_text.delta"]


class RealtimeServerEventResponseTextDone(WireModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    response_id: str
    text: str
    type: Literal["response.output_text.done"]


class RealtimeSessionCreateRequestGAAudioInputNoiseReduction(WireModel):
    type: NoiseReductionType | None = None
    strength: float | None = None


class RealtimeSessionCreateRequestGATracingOption2(WireModel):
    group_id: str | None = None
    metadata: dict[str, Json] | None = None
    workflow_name: str | None = None


class RealtimeSessionCreateResponseGAAudioInputNoiseReduction(WireModel):
    type: NoiseReductionType | None = None
    strength: float | None = None


class RealtimeSessionCreateResponseGATracingOption2(WireModel):
    group_id: str | None = None
    metadata: dict[str, Json] | None = None
    workflow_name: str | None = None


class RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction(WireModel):
    type: NoiseReductionType | None = None
    strength: float | None = None


class RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction(WireModel):
    type: NoiseReductionType | None = None
    strength: float | None = None


class RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection(WireModel):
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None
    type: str | None = None


class RealtimeTruncationRetentionRatioTokenLimits(WireModel):
    post_instructions: int | None = None


class RealtimeTurnDetectionSemanticVad(WireModel):
    create_response: bool | None = None
    eagerness: Literal["low", "medium", "high", "auto"] | str | None = None
    interrupt_response: bool | None = None
    type: Literal["semantic_vad"]


class RealtimeTurnDetectionServerVad(WireModel):
    create_response: bool | None = None
    idle_timeout_ms: int | None = None
    interrupt_response: bool | None = None
    prefix_padding_ms: int | None = None
    silence_duration_ms: int | None = None
    threshold: float | None = None
    type: Literal["server_vad"]


RealtimeAudioFormats = TypeAliasType(
    "RealtimeAudioFormats",
    Annotated[
        Union[
            RealtimeAudioFormatsAudioPcm | RealtimeAudioFormatsAudioPcmu | RealtimeAudioFormatsAudioPcma, UnknownType
        ],
        OpenUnion(
            "type",
            (
                (
                    "audio/pcm",
                    "",
                ),
                (
                    "audio/pcmu",
                    "",
                ),
                (
                    "audio/pcma",
                    "",
                ),
            ),
        ),
    ],
)


class RealtimeConversationItemMessageAssistant(WireModel):
    content: list[RealtimeConversationItemMessageAssistantContentItem]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    role: Literal["assistant"]
    status: Literal["completed", "incomplete", "in_progress"] | str | None = None
    type: Literal["message"]


class RealtimeConversationItemMessageSystem(WireModel):
    content: list[RealtimeConversationItemMessageSystemContentItem]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    role: Literal["system"]
    status: Literal["completed", "incomplete", "in_progress"] | str | None = None
    type: Literal["message"]


class RealtimeConversationItemMessageUser(WireModel):
    content: list[RealtimeConversationItemMessageUserContentItem]
    id: str | None = None
    object: Literal["realtime.item"] | None = None
    role: Literal["user"]
    status: Literal["completed", "incomplete", "in_progress"] | str | None = None
    type: Literal["message"]


RealtimeMCPToolCallError = TypeAliasType(
    "RealtimeMCPToolCallError",
    Annotated[
        Union[RealtimeMCPProtocolError | RealtimeMCPToolExecutionError | RealtimeMCPHTTPError, UnknownType],
        OpenUnion(
            "type",
            (
                ("protocol_error",),
                ("tool_execution_error",),
                ("http_error",),
            ),
        ),
    ],
)


class RealtimeReasoning(WireModel):
    effort: RealtimeReasoningEffort | None = None


class RealtimeResponseAudioOutput(WireModel):
    format: RealtimeAudioFormats | None = None
    voice: shared.VoiceIdsShared | None = None


RealtimeResponseCreateParamsTool = TypeAliasType(
    "RealtimeResponseCreateParamsTool",
    Annotated[
        Union[RealtimeFunctionTool | shared.MCPTool, UnknownType],
        OpenUnion(
            "type",
            (
                (
                    "function",
                    "",
                ),
                ("mcp",),
            ),
        ),
    ],
)


RealtimeResponseCreateParamsToolChoiceObject = TypeAliasType(
    "RealtimeResponseCreateParamsToolChoiceObject",
    Annotated[
        Union[shared.ToolChoiceFunction | shared.ToolChoiceMCP, UnknownType],
        OpenUnion(
            "type",
            (
                ("function",),
                ("mcp",),
            ),
        ),
    ],
)


class RealtimeResponseStatusDetails(WireModel):
    error: RealtimeResponseStatusDetailsError | None = None
    reason: Literal["turn_detected", "client_cancelled", "max_output_tokens", "content_filter"] | str | None = None
    type: Literal["completed", "cancelled", "failed", "incomplete"] | str | None = None


class RealtimeResponseUsageInputTokenDetails(WireModel):
    audio_tokens: int | None = None
    cached_tokens: int | None = None
    cached_tokens_details: RealtimeResponseUsageInputTokenDetailsCachedTokensDetails | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None


class RealtimeServerEventConversationCreated(WireModel):
    conversation: RealtimeServerEventConversationCreatedConversation
    event_id: str
    type: Literal["conversation.created"]


class RealtimeServerEventConversationItemInputAudioTranscriptionFailed(WireModel):
    content_index: int
    error: RealtimeServerEventConversationItemInputAudioTranscriptionFailedError
    event_id: str
    item_id: str
    type: Literal["conversation.item.input_audio_transcription.failed"]


class RealtimeServerEventError(WireModel):
    error: RealtimeServerEventErrorError
    event_id: str
    type: Literal["error"]


class RealtimeServerEventRateLimitsUpdated(WireModel):
    event_id: str
    rate_limits: list[RealtimeServerEventRateLimitsUpdatedRateLimit]
    type: Literal["rate_limits.updated"]


class RealtimeServerEventResponseContentPartAdded(WireModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: RealtimeServerEventResponseContentPartAddedPart
    response_id: str
    type: Literal["response.content_part.added"]


class RealtimeServerEventResponseContentPartDone(WireModel):
    content_index: int
    event_id: str
    item_id: str
    output_index: int
    part: RealtimeServerEventResponseContentPartDonePart
    response_id: str
    type: Literal["response.content_part.done"]


RealtimeSessionCreateRequestGATool = TypeAliasType(
    "RealtimeSessionCreateRequestGATool",
    Annotated[
        Union[RealtimeFunctionTool | shared.MCPTool, UnknownType],
        OpenUnion(
            "type",
            (
                (
                    "function",
                    "",
                ),
                ("mcp",),
            ),
        ),
    ],
)


RealtimeSessionCreateRequestGAToolChoiceObject = TypeAliasType(
    "RealtimeSessionCreateRequestGAToolChoiceObject",
    Annotated[
        Union[shared.ToolChoiceFunction | shared.ToolChoiceMCP, UnknownType],
        OpenUnion(
            "type",
            (
                ("function",),
                ("mcp",),
            ),
        ),
    ],
)


class RealtimeSessionCreateResponseGAAudioOutput(WireModel):
    format: RealtimeAudioFormats | None = None
    speed: float | None = None
    voice: shared.VoiceIdsShared | None = None


RealtimeSessionCreateResponseGATool = TypeAliasType(
    "RealtimeSessionCreateResponseGATool",
    Annotated[
        Union[RealtimeFunctionTool | shared.MCPTool, UnknownType],
        OpenUnion(
            "type",
            (
                (
                    "function",
                    "",
                ),
                ("mcp",),
            ),
        ),
    ],
)


RealtimeSessionCreateResponseGAToolChoiceObject = TypeAliasType(
    "RealtimeSessionCreateResponseGAToolChoiceObject",
    Annotated[
        Union[shared.ToolChoiceFunction | shared.ToolChoiceMCP, UnknownType],
        OpenUnion(
            "type",
            (
                ("function",),
                ("mcp",),
            ),
        ),
    ],
)


class RealtimeTranscriptionSessionCreateResponseGAAudioInput(WireModel):
    format: RealtimeAudioFormats | None = None
    noise_reduction: RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction | None = None
    transcription: AudioTranscriptionResponse | None = None
    turn_detection: RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection | None = None


class RealtimeTruncationRetentionRatio(WireModel):
    retention_ratio: float
    token_limits: RealtimeTruncationRetentionRatioTokenLimits | None = None
    type: Literal["retention_ratio"]


RealtimeTurnDetection = TypeAliasType(
    "RealtimeTurnDetection",
    Annotated[
        Union[RealtimeTurnDetectionServerVad | RealtimeTurnDetectionSemanticVad, UnknownType],
        OpenUnion(
            "type",
            (
                ("server_vad",),
                ("semantic_vad",),
            ),
        ),
    ],
)


class RealtimeMCPToolCall(WireModel):
    approval_request_id: str | None = None
    arguments: str
    error: RealtimeMCPToolCallError | None = None
    id: str
    name: str
    output: str | None = None
    server_label: str
    type: Literal["mcp_call"]


class RealtimeResponseAudio(WireModel):
    output: RealtimeResponseAudioOutput | None = None


class RealtimeResponseCreateParamsAudioOutput(WireModel):
    format: RealtimeAudioFormats | None = None
    voice: shared.VoiceIdsOrCustomVoice | None = None


RealtimeResponseCreateParamsToolChoice = TypeAliasType(
    "RealtimeResponseCreateParamsToolChoice", RealtimeResponseCreateParamsToolChoiceObject | shared.ToolChoiceOptions
)


class RealtimeResponseUsage(WireModel):
    input_token_details: RealtimeResponseUsageInputTokenDetails | None = None
    input_tokens: int | None = None
    output_token_details: RealtimeResponseUsageOutputTokenDetails | None = None
    output_tokens: int | None = None
    total_tokens: int | None = None


RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage = TypeAliasType(
    "RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage",
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


class RealtimeSessionCreateRequestGAAudioInput(WireModel):
    format: RealtimeAudioFormats | None = None
    noise_reduction: RealtimeSessionCreateRequestGAAudioInputNoiseReduction | None = None
    transcription: AudioTranscription | None = None
    turn_detection: RealtimeTurnDetection | None = None


class RealtimeSessionCreateRequestGAAudioOutput(WireModel):
    format: RealtimeAudioFormats | None = None
    speed: float | None = None
    voice: shared.VoiceIdsOrCustomVoice | None = None


RealtimeSessionCreateRequestGAToolChoice = TypeAliasType(
    "RealtimeSessionCreateRequestGAToolChoice",
    RealtimeSessionCreateRequestGAToolChoiceObject | shared.ToolChoiceOptions,
)


class RealtimeSessionCreateResponseGAAudioInput(WireModel):
    format: RealtimeAudioFormats | None = None
    noise_reduction: RealtimeSessionCreateResponseGAAudioInputNoiseReduction | None = None
    transcription: AudioTranscriptionResponse | None = None
    turn_detection: RealtimeTurnDetection | None = None


RealtimeSessionCreateResponseGAToolChoice = TypeAliasType(
    "RealtimeSessionCreateResponseGAToolChoice",
    RealtimeSessionCreateResponseGAToolChoiceObject | shared.ToolChoiceOptions,
)


class RealtimeTranscriptionSessionCreateRequestGAAudioInput(WireModel):
    format: RealtimeAudioFormats | None = None
    noise_reduction: RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction | None = None
    transcription: AudioTranscription | None = None
    turn_detection: RealtimeTurnDetection | None = None


class RealtimeTranscriptionSessionCreateResponseGAAudio(WireModel):
    input: RealtimeTranscriptionSessionCreateResponseGAAudioInput | None = None


RealtimeTruncation = TypeAliasType(
    "RealtimeTruncation", Literal["auto", "disabled"] | str | RealtimeTruncationRetentionRatio
)


RealtimeConversationItem = TypeAliasType(
    "RealtimeConversationItem",
    Annotated[
        Union[
            RealtimeConversationItemMessageSystem
            | RealtimeConversationItemMessageUser
            | RealtimeConversationItemMessageAssistant
            | RealtimeConversationItemFunctionCall
            | RealtimeConversationItemFunctionCallOutput
            | RealtimeMCPApprovalResponse
            | RealtimeMCPListTools
            | RealtimeMCPToolCall
            | RealtimeMCPApprovalRequest,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("message",),
                ("message",),
                ("message",),
                ("function_call",),
                ("function_call_output",),
                ("mcp_approval_response",),
                ("mcp_list_tools",),
                ("mcp_call",),
                ("mcp_approval_request",),
            ),
        ),
    ],
)


class RealtimeResponse(WireModel):
    audio: RealtimeResponseAudio | None = None
    conversation_id: str | None = None
    id: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    metadata: dict[str, str] | None = None
    object: Literal["realtime.response"] | None = None
    output: list[RealtimeConversationItem] | None = None
    output_modalities: list[Literal["text", "audio"] | str] | None = None
    status: Literal["completed", "cancelled", "failed", "incomplete", "in_progress"] | str | None = None
    status_details: RealtimeResponseStatusDetails | None = None
    usage: RealtimeResponseUsage | None = None


class RealtimeResponseCreateParamsAudio(WireModel):
    output: RealtimeResponseCreateParamsAudioOutput | None = None


class RealtimeServerEventConversationItemAdded(WireModel):
    event_id: str
    item: RealtimeConversationItem
    previous_item_id: str | None = None
    type: Literal["conversation.item.added"]


class RealtimeServerEventConversationItemCreated(WireModel):
    event_id: str
    item: RealtimeConversationItem
    previous_item_id: str | None = None
    type: Literal["conversation.item.created"]


class RealtimeServerEventConversationItemDone(WireModel):
    event_id: str
    item: RealtimeConversationItem
    previous_item_id: str | None = None
    type: Literal["conversation.item.done"]


class RealtimeServerEventConversationItemInputAudioTranscriptionCompleted(WireModel):
    content_index: int
    event_id: str
    item_id: str
    languages: list[shared.TranscriptionLanguage] | None = None
    logprobs: list[LogProbProperties] | None = None
    transcript: str
    type: Literal["conversation.item.input_audio_transcription.completed"]
    usage: RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage


class RealtimeServerEventConversationItemRetrieved(WireModel):
    event_id: str
    item: RealtimeConversationItem
    type: Literal["conversation.item.retrieved"]


class RealtimeServerEventResponseCreated(WireModel):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.created"]


class RealtimeServerEventResponseDone(WireModel):
    event_id: str
    response: RealtimeResponse
    type: Literal["response.done"]


class RealtimeServerEventResponseOutputItemAdded(WireModel):
    event_id: str
    item: RealtimeConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.added"]


class RealtimeServerEventResponseOutputItemDone(WireModel):
    event_id: str
    item: RealtimeConversationItem
    output_index: int
    response_id: str
    type: Literal["response.output_item.done"]


class RealtimeSessionCreateRequestGAAudio(WireModel):
    input: RealtimeSessionCreateRequestGAAudioInput | None = None
    output: RealtimeSessionCreateRequestGAAudioOutput | None = None


class RealtimeSessionCreateResponseGAAudio(WireModel):
    input: RealtimeSessionCreateResponseGAAudioInput | None = None
    output: RealtimeSessionCreateResponseGAAudioOutput | None = None


class RealtimeTranscriptionSessionCreateRequestGAAudio(WireModel):
    input: RealtimeTranscriptionSessionCreateRequestGAAudioInput | None = None


class RealtimeTranscriptionSessionCreateResponseGA(WireModel):
    audio: RealtimeTranscriptionSessionCreateResponseGAAudio | None = None
    expires_at: int | None = None
    id: str
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    object: str
    type: Literal["transcription"]


class RealtimeClientEventConversationItemCreate(WireModel):
    event_id: str | None = None
    item: RealtimeConversationItem
    previous_item_id: str | None = None
    type: Literal["conversation.item.create"]


class RealtimeResponseCreateParams(WireModel):
    audio: RealtimeResponseCreateParamsAudio | None = None
    conversation: Literal["auto", "none"] | str | None = None
    input: list[RealtimeConversationItem] | None = None
    instructions: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    metadata: dict[str, str] | None = None
    output_modalities: list[Literal["text", "audio"] | str] | None = None
    parallel_tool_calls: bool | None = None
    prompt: shared.Prompt | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: RealtimeResponseCreateParamsToolChoice | None = None
    tools: list[RealtimeResponseCreateParamsTool] | None = None


class RealtimeSessionCreateRequestGA(WireModel):
    audio: RealtimeSessionCreateRequestGAAudio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    instructions: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    model: (
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
        | None
    ) = None
    output_modalities: list[Literal["text", "audio"] | str] | None = None
    parallel_tool_calls: bool | None = None
    prompt: shared.Prompt | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: RealtimeSessionCreateRequestGAToolChoice | None = None
    tools: list[RealtimeSessionCreateRequestGATool] | None = None
    tracing: Literal["auto"] | RealtimeSessionCreateRequestGATracingOption2 | None = None
    truncation: RealtimeTruncation | None = None
    type: Literal["realtime"]


class RealtimeSessionCreateResponseGA(WireModel):
    audio: RealtimeSessionCreateResponseGAAudio | None = None
    expires_at: int | None = None
    id: str
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    instructions: str | None = None
    max_output_tokens: int | Literal["inf"] | None = None
    model: (
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
        | None
    ) = None
    object: Literal["realtime.session"]
    output_modalities: list[Literal["text", "audio"] | str] | None = None
    prompt: shared.Prompt | None = None
    reasoning: RealtimeReasoning | None = None
    tool_choice: RealtimeSessionCreateResponseGAToolChoice | None = None
    tools: list[RealtimeSessionCreateResponseGATool] | None = None
    tracing: Literal["auto"] | RealtimeSessionCreateResponseGATracingOption2 | None = None
    truncation: RealtimeTruncation | None = None
    type: Literal["realtime"]


class RealtimeTranscriptionSessionCreateRequestGA(WireModel):
    audio: RealtimeTranscriptionSessionCreateRequestGAAudio | None = None
    include: list[Literal["item.input_audio_transcription.logprobs"]] | None = None
    type: Literal["transcription"]


class RealtimeClientEventResponseCreate(WireModel):
    event_id: str | None = None
    response: RealtimeResponseCreateParams | None = None
    type: Literal["response.create"]


RealtimeClientEventSessionUpdateSession = TypeAliasType(
    "RealtimeClientEventSessionUpdateSession",
    Annotated[
        Union[RealtimeSessionCreateRequestGA | RealtimeTranscriptionSessionCreateRequestGA, UnknownType],
        OpenUnion(
            "type",
            (
                ("realtime",),
                ("transcription",),
            ),
        ),
    ],
)


RealtimeCreateClientSecretResponseSession = TypeAliasType(
    "RealtimeCreateClientSecretResponseSession",
    Annotated[
        Union[RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA, UnknownType],
        OpenUnion(
            "type",
            (
                ("realtime",),
                ("transcription",),
            ),
        ),
    ],
)


RealtimeServerEventSessionCreatedSession = TypeAliasType(
    "RealtimeServerEventSessionCreatedSession",
    Annotated[
        Union[RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA, UnknownType],
        OpenUnion(
            "type",
            (
                ("realtime",),
                ("transcription",),
            ),
        ),
    ],
)


RealtimeServerEventSessionUpdatedSession = TypeAliasType(
    "RealtimeServerEventSessionUpdatedSession",
    Annotated[
        Union[RealtimeSessionCreateResponseGA | RealtimeTranscriptionSessionCreateResponseGA, UnknownType],
        OpenUnion(
            "type",
            (
                ("realtime",),
                ("transcription",),
            ),
        ),
    ],
)


class RealtimeClientEventSessionUpdate(WireModel):
    event_id: str | None = None
    session: RealtimeClientEventSessionUpdateSession
    type: Literal["session.update"]


class RealtimeCreateClientSecretResponse(WireModel):
    expires_at: int
    session: RealtimeCreateClientSecretResponseSession
    value: str


class RealtimeServerEventSessionCreated(WireModel):
    event_id: str
    session: RealtimeServerEventSessionCreatedSession
    type: Literal["session.created"]


class RealtimeServerEventSessionUpdated(WireModel):
    event_id: str
    session: RealtimeServerEventSessionUpdatedSession
    type: Literal["session.updated"]


RealtimeClientEvent = TypeAliasType(
    "RealtimeClientEvent",
    Annotated[
        Union[
            RealtimeClientEventConversationItemCreate
            | RealtimeClientEventConversationItemDelete
            | RealtimeClientEventConversationItemRetrieve
            | RealtimeClientEventConversationItemTruncate
            | RealtimeClientEventInputAudioBufferAppend
            | RealtimeClientEventInputAudioBufferClear
            | RealtimeClientEventOutputAudioBufferClear
            | RealtimeClientEventInputAudioBufferCommit
            | RealtimeClientEventResponseCancel
            | RealtimeClientEventResponseCreate
            | RealtimeClientEventSessionUpdate,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("conversation.item.create",),
                ("conversation.item.delete",),
                ("conversation.item.retrieve",),
                ("conversation.item.truncate",),
                ("input_audio_buffer.append",),
                ("input_audio_buffer.clear",),
                ("output_audio_buffer.clear",),
                ("input_audio_buffer.commit",),
                ("response.cancel",),
                ("response.create",),
                ("session.update",),
            ),
        ),
    ],
)


RealtimeServerEvent = TypeAliasType(
    "RealtimeServerEvent",
    Annotated[
        Union[
            RealtimeServerEventConversationCreated
            | RealtimeServerEventConversationItemCreated
            | RealtimeServerEventConversationItemDeleted
            | RealtimeServerEventConversationItemInputAudioTranscriptionCompleted
            | RealtimeServerEventConversationItemInputAudioTranscriptionDelta
            | RealtimeServerEventConversationItemInputAudioTranscriptionFailed
            | RealtimeServerEventConversationItemRetrieved
            | RealtimeServerEventConversationItemTruncated
            | RealtimeServerEventError
            | RealtimeServerEventInputAudioBufferCleared
            | RealtimeServerEventInputAudioBufferCommitted
            | RealtimeServerEventInputAudioBufferDtmfEventReceived
            | RealtimeServerEventInputAudioBufferSpeechStarted
            | RealtimeServerEventInputAudioBufferSpeechStopped
            | RealtimeServerEventRateLimitsUpdated
            | RealtimeServerEventResponseAudioDelta
            | RealtimeServerEventResponseAudioDone
            | RealtimeServerEventResponseAudioTranscriptDelta
            | RealtimeServerEventResponseAudioTranscriptDone
            | RealtimeServerEventResponseContentPartAdded
            | RealtimeServerEventResponseContentPartDone
            | RealtimeServerEventResponseCreated
            | RealtimeServerEventResponseDone
            | RealtimeServerEventResponseFunctionCallArgumentsDelta
            | RealtimeServerEventResponseFunctionCallArgumentsDone
            | RealtimeServerEventResponseOutputItemAdded
            | RealtimeServerEventResponseOutputItemDone
            | RealtimeServerEventResponseTextDelta
            | RealtimeServerEventResponseTextDone
            | RealtimeServerEventSessionCreated
            | RealtimeServerEventSessionUpdated
            | RealtimeServerEventOutputAudioBufferStarted
            | RealtimeServerEventOutputAudioBufferStopped
            | RealtimeServerEventOutputAudioBufferCleared
            | RealtimeServerEventConversationItemAdded
            | RealtimeServerEventConversationItemDone
            | RealtimeServerEventInputAudioBufferTimeoutTriggered
            | RealtimeServerEventConversationItemInputAudioTranscriptionSegment
            | RealtimeServerEventMCPListToolsInProgress
            | RealtimeServerEventMCPListToolsCompleted
            | RealtimeServerEventMCPListToolsFailed
            | RealtimeServerEventResponseMCPCallArgumentsDelta
            | RealtimeServerEventResponseMCPCallArgumentsDone
            | RealtimeServerEventResponseMCPCallInProgress
            | RealtimeServerEventResponseMCPCallCompleted
            | RealtimeServerEventResponseMCPCallFailed,
            UnknownType,
        ],
        OpenUnion(
            "type",
            (
                ("conversation.created",),
                ("conversation.item.created",),
                ("conversation.item.deleted",),
                ("conversation.item.input_audio_transcription.completed",),
                ("conversation.item.input_audio_transcription.delta",),
                ("conversation.item.input_audio_transcription.failed",),
                ("conversation.item.retrieved",),
                ("conversation.item.truncated",),
                ("error",),
                ("input_audio_buffer.cleared",),
                ("input_audio_buffer.committed",),
                ("input_audio_buffer.dtmf_event_received",),
                ("input_audio_buffer.speech_started",),
                ("input_audio_buffer.speech_stopped",),
                ("rate_limits.updated",),
                ("response.output_audio.delta",),
                ("response.output_audio.done",),
                ("response.output_audio_transcript.delta",),
                ("response.output_audio_transcript.done",),
                ("response.content_part.added",),
                ("response.content_part.done",),
                ("response.created",),
                ("response.done",),
                ("response.function_call_arguments.delta",),
                ("response.function_call_arguments.done",),
                ("response.output_item.added",),
                ("response.output_item.done",),
                ("response.output_text.delta",),
                ("response.output_text.done",),
                ("session.created",),
                ("session.updated",),
                ("output_audio_buffer.started",),
                ("output_audio_buffer.stopped",),
                ("output_audio_buffer.cleared",),
                ("conversation.item.added",),
                ("conversation.item.done",),
                ("input_audio_buffer.timeout_triggered",),
                ("conversation.item.input_audio_transcription.segment",),
                ("mcp_list_tools.in_progress",),
                ("mcp_list_tools.completed",),
                ("mcp_list_tools.failed",),
                ("response.mcp_call_arguments.delta",),
                ("response.mcp_call_arguments.done",),
                ("response.mcp_call.in_progress",),
                ("response.mcp_call.completed",),
                ("response.mcp_call.failed",),
            ),
        ),
    ],
)

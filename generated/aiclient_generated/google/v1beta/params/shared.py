# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of Gemini: `shared`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired

from typing_extensions import TypedDict


class AudioMetadataParam(TypedDict):
    startOffset: NotRequired[str]
    endOffset: NotRequired[str]


class AudioResponseFormatParam(TypedDict):
    bitRate: NotRequired[int]
    delivery: NotRequired[Literal["DELIVERY_UNSPECIFIED", "INLINE", "URI"]]
    mimeType: NotRequired[
        Literal[
            "MIME_TYPE_UNSPECIFIED",
            "AUDIO_MP3",
            "AUDIO_OGG_OPUS",
            "AUDIO_L16",
            "AUDIO_WAV",
            "AUDIO_ALAW",
            "AUDIO_MULAW",
        ]
    ]
    sampleRate: NotRequired[int]


class AudioTranscriptionWordInfoParam(TypedDict):
    word: NotRequired[str]
    startOffset: NotRequired[str]
    endOffset: NotRequired[str]


class BlobParam(TypedDict):
    data: NotRequired[str]
    mimeType: NotRequired[str]


class CodeExecutionResultParam(TypedDict):
    id: NotRequired[str]
    outcome: NotRequired[Literal["OUTCOME_UNSPECIFIED", "OUTCOME_OK", "OUTCOME_FAILED", "OUTCOME_DEADLINE_EXCEEDED"]]
    output: NotRequired[str]


class ComputerUseParam(TypedDict):
    disabledSafetyPolicies: NotRequired[
        Sequence[
            Literal[
                "SAFETY_POLICY_UNSPECIFIED",
                "FINANCIAL_TRANSACTIONS",
                "SENSITIVE_DATA_MODIFICATION",
                "COMMUNICATION_TOOL",
                "ACCOUNT_CREATION",
                "DATA_MODIFICATION",
                "USER_CONSENT_MANAGEMENT",
                "LEGAL_TERMS_AND_AGREEMENTS",
            ]
        ]
    ]
    enablePromptInjectionDetection: NotRequired[bool]
    environment: NotRequired[
        Literal["ENVIRONMENT_UNSPECIFIED", "ENVIRONMENT_BROWSER", "ENVIRONMENT_MOBILE", "ENVIRONMENT_DESKTOP"]
    ]
    excludedPredefinedFunctions: NotRequired[Sequence[str]]


class DocumentMetadataParam(TypedDict):
    startPage: NotRequired[int]
    endPage: NotRequired[int]
    contentLayers: NotRequired[Sequence[Literal["CONTENT_LAYER_UNSPECIFIED", "PAGE_IMAGE", "PAGE_TEXT"]]]


class DynamicRetrievalConfigParam(TypedDict):
    dynamicThreshold: NotRequired[float]
    mode: NotRequired[Literal["MODE_UNSPECIFIED", "MODE_DYNAMIC"]]


class ExecutableCodeParam(TypedDict):
    code: NotRequired[str]
    id: NotRequired[str]
    language: NotRequired[Literal["LANGUAGE_UNSPECIFIED", "PYTHON"]]


class FileDataParam(TypedDict):
    fileUri: NotRequired[str]
    mimeType: NotRequired[str]


class FileSearchParam(TypedDict):
    fileSearchStoreNames: NotRequired[Sequence[str]]
    metadataFilter: NotRequired[str]
    topK: NotRequired[int]


class FunctionCallParam(TypedDict):
    args: NotRequired[Mapping[str, object]]
    id: NotRequired[str]
    name: NotRequired[str]


class FunctionResponseBlobParam(TypedDict):
    data: NotRequired[str]
    mimeType: NotRequired[str]


class FunctionResponseFileDataParam(TypedDict):
    fileUri: NotRequired[str]
    mimeType: NotRequired[str]
    displayName: NotRequired[str]


class FunctionResponsePartParam(TypedDict):
    inlineData: NotRequired[FunctionResponseBlobParam]
    fileData: NotRequired[FunctionResponseFileDataParam]


class GoogleMapsParam(TypedDict):
    enableWidget: NotRequired[bool]


class GoogleSearchRetrievalParam(TypedDict):
    dynamicRetrievalConfig: NotRequired[DynamicRetrievalConfigParam]


class ImageConfigParam(TypedDict):
    aspectRatio: NotRequired[str]
    imageSize: NotRequired[str]


class ImageResponseFormatParam(TypedDict):
    aspectRatio: NotRequired[
        Literal[
            "ASPECT_RATIO_UNSPECIFIED",
            "ASPECT_RATIO_ONE_BY_ONE",
            "ASPECT_RATIO_TWO_BY_THREE",
            "ASPECT_RATIO_THREE_BY_TWO",
            "ASPECT_RATIO_THREE_BY_FOUR",
            "ASPECT_RATIO_FOUR_BY_THREE",
            "ASPECT_RATIO_FOUR_BY_FIVE",
            "ASPECT_RATIO_FIVE_BY_FOUR",
            "ASPECT_RATIO_NINE_BY_SIXTEEN",
            "ASPECT_RATIO_SIXTEEN_BY_NINE",
            "ASPECT_RATIO_TWENTY_ONE_BY_NINE",
            "ASPECT_RATIO_ONE_BY_EIGHT",
            "ASPECT_RATIO_EIGHT_BY_ONE",
            "ASPECT_RATIO_ONE_BY_FOUR",
            "ASPECT_RATIO_FOUR_BY_ONE",
        ]
    ]
    delivery: NotRequired[Literal["DELIVERY_UNSPECIFIED", "INLINE", "URI"]]
    imageSize: NotRequired[
        Literal[
            "IMAGE_SIZE_UNSPECIFIED",
            "IMAGE_SIZE_FIVE_TWELVE",
            "IMAGE_SIZE_ONE_K",
            "IMAGE_SIZE_TWO_K",
            "IMAGE_SIZE_FOUR_K",
        ]
    ]
    mimeType: NotRequired[Literal["MIME_TYPE_UNSPECIFIED", "IMAGE_JPEG"]]


class IntervalParam(TypedDict):
    endTime: NotRequired[str]
    startTime: NotRequired[str]


class LanguageHintsParam(TypedDict):
    languageCodes: NotRequired[Sequence[str]]


class MediaResolutionParam(TypedDict):
    level: NotRequired[
        Literal[
            "MEDIA_RESOLUTION_UNSPECIFIED",
            "MEDIA_RESOLUTION_LOW",
            "MEDIA_RESOLUTION_MEDIUM",
            "MEDIA_RESOLUTION_HIGH",
            "MEDIA_RESOLUTION_ULTRA_HIGH",
        ]
    ]


class PrebuiltVoiceConfigParam(TypedDict):
    voiceName: NotRequired[str]


class SchemaParam(TypedDict):
    anyOf: NotRequired[Sequence[SchemaParam]]
    default: NotRequired[object]
    description: NotRequired[str]
    enum: NotRequired[Sequence[str]]
    example: NotRequired[object]
    format: NotRequired[str]
    items: NotRequired[SchemaParam]
    maxItems: NotRequired[str]
    maxLength: NotRequired[str]
    maxProperties: NotRequired[str]
    maximum: NotRequired[float]
    minItems: NotRequired[str]
    minLength: NotRequired[str]
    minProperties: NotRequired[str]
    minimum: NotRequired[float]
    nullable: NotRequired[bool]
    pattern: NotRequired[str]
    properties: NotRequired[Mapping[str, SchemaParam]]
    propertyOrdering: NotRequired[Sequence[str]]
    required: NotRequired[Sequence[str]]
    title: NotRequired[str]
    type: NotRequired[Literal["TYPE_UNSPECIFIED", "STRING", "NUMBER", "INTEGER", "BOOLEAN", "ARRAY", "OBJECT", "NULL"]]


class SearchTypesParam(TypedDict):
    imageSearch: NotRequired[Mapping[str, object]]
    webSearch: NotRequired[Mapping[str, object]]


class SpeechMetadataParam(TypedDict):
    speaker: NotRequired[str]
    style: NotRequired[str]


class SpreadsheetMetadataParam(TypedDict):
    visibleCells: NotRequired[str]
    sheetIndex: NotRequired[int]
    contentLayers: NotRequired[Sequence[Literal["CONTENT_LAYER_UNSPECIFIED", "DATA", "FORMULAS", "VISUAL"]]]


class StatusParam(TypedDict):
    code: NotRequired[int]
    details: NotRequired[Sequence[Mapping[str, object]]]
    message: NotRequired[str]


class StreamableHttpTransportParam(TypedDict):
    headers: NotRequired[Mapping[str, str]]
    sseReadTimeout: NotRequired[str]
    terminateOnClose: NotRequired[bool]
    timeout: NotRequired[str]
    url: NotRequired[str]


class TextResponseFormatParam(TypedDict):
    mimeType: NotRequired[Literal["MIME_TYPE_UNSPECIFIED", "APPLICATION_JSON", "TEXT_PLAIN"]]
    schema: NotRequired[object]


class ThinkingConfigParam(TypedDict):
    includeThoughts: NotRequired[bool]
    thinkingBudget: NotRequired[int]
    thinkingLevel: NotRequired[Literal["THINKING_LEVEL_UNSPECIFIED", "MINIMAL", "LOW", "MEDIUM", "HIGH"]]


class ToolCallParam(TypedDict):
    args: NotRequired[Mapping[str, object]]
    id: NotRequired[str]
    toolName: NotRequired[str]
    toolType: NotRequired[
        Literal[
            "TOOL_TYPE_UNSPECIFIED",
            "GOOGLE_SEARCH_WEB",
            "GOOGLE_SEARCH_IMAGE",
            "URL_CONTEXT",
            "GOOGLE_MAPS",
            "FILE_SEARCH",
        ]
    ]


class ToolResponseParam(TypedDict):
    id: NotRequired[str]
    response: NotRequired[Mapping[str, object]]
    toolType: NotRequired[
        Literal[
            "TOOL_TYPE_UNSPECIFIED",
            "GOOGLE_SEARCH_WEB",
            "GOOGLE_SEARCH_IMAGE",
            "URL_CONTEXT",
            "GOOGLE_MAPS",
            "FILE_SEARCH",
        ]
    ]


class TranslationConfigParam(TypedDict):
    echoTargetLanguage: NotRequired[bool]
    targetLanguageCode: NotRequired[str]


class VideoMetadataParam(TypedDict):
    endOffset: NotRequired[str]
    fps: NotRequired[float]
    startOffset: NotRequired[str]


class VoiceConfigParam(TypedDict):
    prebuiltVoiceConfig: NotRequired[PrebuiltVoiceConfigParam]


class AudioTranscriptionParam(TypedDict):
    speakerLabel: NotRequired[str]
    text: NotRequired[str]
    words: NotRequired[Sequence[AudioTranscriptionWordInfoParam]]


class AudioTranscriptionConfigParam(TypedDict):
    adaptationPhrases: NotRequired[Sequence[str]]
    customVocabulary: NotRequired[Sequence[str]]
    diarization: NotRequired[bool]
    languageAuto: NotRequired[Mapping[str, object]]
    languageCodes: NotRequired[Sequence[str]]
    languageHints: NotRequired[LanguageHintsParam]
    mode: NotRequired[Literal["MODE_UNSPECIFIED", "VERBATIM", "SMART"]]
    wordTimestamp: NotRequired[bool]


class FunctionDeclarationParam(TypedDict):
    behavior: NotRequired[Literal["UNSPECIFIED", "BLOCKING", "NON_BLOCKING"]]
    description: NotRequired[str]
    name: NotRequired[str]
    parameters: NotRequired[SchemaParam]
    parametersJsonSchema: NotRequired[object]
    response: NotRequired[SchemaParam]
    responseJsonSchema: NotRequired[object]


class FunctionResponseParam(TypedDict):
    id: NotRequired[str]
    name: NotRequired[str]
    parts: NotRequired[Sequence[FunctionResponsePartParam]]
    response: NotRequired[Mapping[str, object]]
    scheduling: NotRequired[Literal["SCHEDULING_UNSPECIFIED", "SILENT", "WHEN_IDLE", "INTERRUPT"]]
    willContinue: NotRequired[bool]


class GoogleSearchParam(TypedDict):
    searchTypes: NotRequired[SearchTypesParam]
    timeRangeFilter: NotRequired[IntervalParam]


class McpServerParam(TypedDict):
    name: NotRequired[str]
    streamableHttpTransport: NotRequired[StreamableHttpTransportParam]


class PartParam(TypedDict):
    codeExecutionResult: NotRequired[CodeExecutionResultParam]
    executableCode: NotRequired[ExecutableCodeParam]
    fileData: NotRequired[FileDataParam]
    functionCall: NotRequired[FunctionCallParam]
    functionResponse: NotRequired[FunctionResponseParam]
    inlineData: NotRequired[BlobParam]
    mediaProcessing: NotRequired[Literal["MEDIA_PROCESSING_UNSPECIFIED", "STATIC", "AGENTIC"]]
    mediaResolution: NotRequired[MediaResolutionParam]
    partMetadata: NotRequired[Mapping[str, object]]
    text: NotRequired[str]
    thought: NotRequired[bool]
    thoughtSignature: NotRequired[str]
    toolCall: NotRequired[ToolCallParam]
    toolResponse: NotRequired[ToolResponseParam]
    videoMetadata: NotRequired[VideoMetadataParam]
    audioMetadata: NotRequired[AudioMetadataParam]
    speechMetadata: NotRequired[SpeechMetadataParam]
    documentMetadata: NotRequired[DocumentMetadataParam]
    spreadsheetMetadata: NotRequired[SpreadsheetMetadataParam]
    audioTranscription: NotRequired[AudioTranscriptionParam]


class ResponseFormatConfigParam(TypedDict):
    audio: NotRequired[AudioResponseFormatParam]
    image: NotRequired[ImageResponseFormatParam]
    text: NotRequired[TextResponseFormatParam]


class SpeakerVoiceConfigParam(TypedDict):
    speaker: NotRequired[str]
    voiceConfig: NotRequired[VoiceConfigParam]


class ToolParam(TypedDict):
    codeExecution: NotRequired[Mapping[str, object]]
    computerUse: NotRequired[ComputerUseParam]
    fileSearch: NotRequired[FileSearchParam]
    functionDeclarations: NotRequired[Sequence[FunctionDeclarationParam]]
    googleMaps: NotRequired[GoogleMapsParam]
    googleSearch: NotRequired[GoogleSearchParam]
    googleSearchRetrieval: NotRequired[GoogleSearchRetrievalParam]
    mcpServers: NotRequired[Sequence[McpServerParam]]
    urlContext: NotRequired[Mapping[str, object]]


class ContentParam(TypedDict):
    parts: NotRequired[Sequence[PartParam]]
    role: NotRequired[str]


class MultiSpeakerVoiceConfigParam(TypedDict):
    speakerVoiceConfigs: NotRequired[Sequence[SpeakerVoiceConfigParam]]


class SpeechConfigParam(TypedDict):
    languageCode: NotRequired[str]
    multiSpeakerVoiceConfig: NotRequired[MultiSpeakerVoiceConfigParam]
    voiceConfig: NotRequired[VoiceConfigParam]


class GenerationConfigParam(TypedDict):
    audioTranscriptionConfig: NotRequired[AudioTranscriptionConfigParam]
    candidateCount: NotRequired[int]
    enableAffectiveDialog: NotRequired[bool]
    enableEnhancedCivicAnswers: NotRequired[bool]
    frequencyPenalty: NotRequired[float]
    imageConfig: NotRequired[ImageConfigParam]
    logprobs: NotRequired[int]
    maxOutputTokens: NotRequired[int]
    mediaResolution: NotRequired[
        Literal[
            "MEDIA_RESOLUTION_UNSPECIFIED", "MEDIA_RESOLUTION_LOW", "MEDIA_RESOLUTION_MEDIUM", "MEDIA_RESOLUTION_HIGH"
        ]
    ]
    presencePenalty: NotRequired[float]
    responseFormat: NotRequired[ResponseFormatConfigParam]
    responseJsonSchema: NotRequired[object]
    responseLogprobs: NotRequired[bool]
    responseMimeType: NotRequired[str]
    responseModalities: NotRequired[Sequence[Literal["MODALITY_UNSPECIFIED", "TEXT", "IMAGE", "AUDIO", "VIDEO"]]]
    responseSchema: NotRequired[SchemaParam]
    seed: NotRequired[int]
    speechConfig: NotRequired[SpeechConfigParam]
    stopSequences: NotRequired[Sequence[str]]
    temperature: NotRequired[float]
    thinkingConfig: NotRequired[ThinkingConfigParam]
    topK: NotRequired[float]
    topP: NotRequired[float]
    translationConfig: NotRequired[TranslationConfigParam]

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of Gemini: `models`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired

from typing_extensions import TypedDict

from . import shared


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


class BatchStatsParam(TypedDict):
    failedRequestCount: NotRequired[str]
    pendingRequestCount: NotRequired[str]
    requestCount: NotRequired[str]
    successfulRequestCount: NotRequired[str]


class BlobParam(TypedDict):
    data: NotRequired[str]
    mimeType: NotRequired[str]


class CachedContentUsageMetadataParam(TypedDict):
    totalTokenCount: NotRequired[int]


class CitationSourceParam(TypedDict):
    endIndex: NotRequired[int]
    license: NotRequired[str]
    startIndex: NotRequired[int]
    uri: NotRequired[str]


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


class ContentEmbeddingParam(TypedDict):
    shape: NotRequired[Sequence[int]]
    values: NotRequired[Sequence[float]]


class DocumentMetadataParam(TypedDict):
    startPage: NotRequired[int]
    endPage: NotRequired[int]
    contentLayers: NotRequired[Sequence[Literal["CONTENT_LAYER_UNSPECIFIED", "PAGE_IMAGE", "PAGE_TEXT"]]]


class DynamicRetrievalConfigParam(TypedDict):
    dynamicThreshold: NotRequired[float]
    mode: NotRequired[Literal["MODE_UNSPECIFIED", "MODE_DYNAMIC"]]


class EmbedContentBatchStatsParam(TypedDict):
    failedRequestCount: NotRequired[str]
    pendingRequestCount: NotRequired[str]
    requestCount: NotRequired[str]
    successfulRequestCount: NotRequired[str]


class EmbedContentConfigParam(TypedDict):
    audioTrackExtraction: NotRequired[bool]
    autoTruncate: NotRequired[bool]
    documentOcr: NotRequired[bool]
    outputDimensionality: NotRequired[int]
    taskType: NotRequired[
        Literal[
            "TASK_TYPE_UNSPECIFIED",
            "RETRIEVAL_QUERY",
            "RETRIEVAL_DOCUMENT",
            "SEMANTIC_SIMILARITY",
            "CLASSIFICATION",
            "CLUSTERING",
            "QUESTION_ANSWERING",
            "FACT_VERIFICATION",
            "CODE_RETRIEVAL_QUERY",
        ]
    ]
    title: NotRequired[str]


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


class FunctionCallingConfigParam(TypedDict):
    allowedFunctionNames: NotRequired[Sequence[str]]
    mode: NotRequired[Literal["MODE_UNSPECIFIED", "AUTO", "ANY", "NONE", "VALIDATED"]]


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


class GroundingChunkStringListParam(TypedDict):
    values: NotRequired[Sequence[str]]


class GroundingPassageIdParam(TypedDict):
    partIndex: NotRequired[int]
    passageId: NotRequired[str]


class HyperparametersParam(TypedDict):
    batchSize: NotRequired[int]
    epochCount: NotRequired[int]
    learningRate: NotRequired[float]
    learningRateMultiplier: NotRequired[float]


class ImageParam(TypedDict):
    domain: NotRequired[str]
    imageUri: NotRequired[str]
    sourceUri: NotRequired[str]
    title: NotRequired[str]


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


class LatLngParam(TypedDict):
    latitude: NotRequired[float]
    longitude: NotRequired[float]


class LogprobsResultCandidateParam(TypedDict):
    logProbability: NotRequired[float]
    token: NotRequired[str]
    tokenId: NotRequired[int]


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


class ModalityTokenCountParam(TypedDict):
    modality: NotRequired[Literal["MODALITY_UNSPECIFIED", "TEXT", "IMAGE", "VIDEO", "AUDIO", "DOCUMENT"]]
    tokenCount: NotRequired[int]


class ModelStatusParam(TypedDict):
    message: NotRequired[str]
    modelStage: NotRequired[
        Literal[
            "MODEL_STAGE_UNSPECIFIED",
            "UNSTABLE_EXPERIMENTAL",
            "EXPERIMENTAL",
            "PREVIEW",
            "STABLE",
            "LEGACY",
            "DEPRECATED",
            "RETIRED",
        ]
    ]
    retirementTime: NotRequired[str]


class PermissionParam(TypedDict):
    emailAddress: NotRequired[str]
    granteeType: NotRequired[Literal["GRANTEE_TYPE_UNSPECIFIED", "USER", "GROUP", "EVERYONE"]]
    name: NotRequired[str]
    role: NotRequired[Literal["ROLE_UNSPECIFIED", "OWNER", "WRITER", "READER"]]


class PrebuiltVoiceConfigParam(TypedDict):
    voiceName: NotRequired[str]


class RetrievalConfigParam(TypedDict):
    languageCode: NotRequired[str]
    latLng: NotRequired[LatLngParam]


class RetrievalMetadataParam(TypedDict):
    googleSearchDynamicRetrievalScore: NotRequired[float]


class ReviewSnippetParam(TypedDict):
    googleMapsUri: NotRequired[str]
    reviewId: NotRequired[str]
    title: NotRequired[str]


class SafetyRatingParam(TypedDict):
    blocked: NotRequired[bool]
    category: NotRequired[
        Literal[
            "HARM_CATEGORY_UNSPECIFIED",
            "HARM_CATEGORY_DEROGATORY",
            "HARM_CATEGORY_TOXICITY",
            "HARM_CATEGORY_VIOLENCE",
            "HARM_CATEGORY_SEXUAL",
            "HARM_CATEGORY_MEDICAL",
            "HARM_CATEGORY_DANGEROUS",
            "HARM_CATEGORY_HARASSMENT",
            "HARM_CATEGORY_HATE_SPEECH",
            "HARM_CATEGORY_SEXUALLY_EXPLICIT",
            "HARM_CATEGORY_DANGEROUS_CONTENT",
            "HARM_CATEGORY_CIVIC_INTEGRITY",
            "HARM_CATEGORY_JAILBREAK",
        ]
    ]
    probability: NotRequired[Literal["HARM_PROBABILITY_UNSPECIFIED", "NEGLIGIBLE", "LOW", "MEDIUM", "HIGH"]]


class SafetySettingParam(TypedDict):
    category: NotRequired[
        Literal[
            "HARM_CATEGORY_UNSPECIFIED",
            "HARM_CATEGORY_DEROGATORY",
            "HARM_CATEGORY_TOXICITY",
            "HARM_CATEGORY_VIOLENCE",
            "HARM_CATEGORY_SEXUAL",
            "HARM_CATEGORY_MEDICAL",
            "HARM_CATEGORY_DANGEROUS",
            "HARM_CATEGORY_HARASSMENT",
            "HARM_CATEGORY_HATE_SPEECH",
            "HARM_CATEGORY_SEXUALLY_EXPLICIT",
            "HARM_CATEGORY_DANGEROUS_CONTENT",
            "HARM_CATEGORY_CIVIC_INTEGRITY",
            "HARM_CATEGORY_JAILBREAK",
        ]
    ]
    threshold: NotRequired[
        Literal[
            "HARM_BLOCK_THRESHOLD_UNSPECIFIED",
            "BLOCK_LOW_AND_ABOVE",
            "BLOCK_MEDIUM_AND_ABOVE",
            "BLOCK_ONLY_HIGH",
            "BLOCK_NONE",
            "OFF",
        ]
    ]


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


class SearchEntryPointParam(TypedDict):
    renderedContent: NotRequired[str]
    sdkBlob: NotRequired[str]


class SearchTypesParam(TypedDict):
    imageSearch: NotRequired[Mapping[str, object]]
    webSearch: NotRequired[Mapping[str, object]]


class SegmentParam(TypedDict):
    endIndex: NotRequired[int]
    partIndex: NotRequired[int]
    startIndex: NotRequired[int]
    text: NotRequired[str]


class SemanticRetrieverChunkParam(TypedDict):
    chunk: NotRequired[str]
    source: NotRequired[str]


class SpeechMetadataParam(TypedDict):
    speaker: NotRequired[str]
    style: NotRequired[str]


class SpreadsheetMetadataParam(TypedDict):
    visibleCells: NotRequired[str]
    sheetIndex: NotRequired[int]
    contentLayers: NotRequired[Sequence[Literal["CONTENT_LAYER_UNSPECIFIED", "DATA", "FORMULAS", "VISUAL"]]]


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


class ToolConfigParam(TypedDict):
    functionCallingConfig: NotRequired[FunctionCallingConfigParam]
    includeServerSideToolInvocations: NotRequired[bool]
    retrievalConfig: NotRequired[RetrievalConfigParam]


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


class TopCandidatesParam(TypedDict):
    candidates: NotRequired[Sequence[LogprobsResultCandidateParam]]


class TransferOwnershipRequestParam(TypedDict):
    emailAddress: NotRequired[str]


class TranslationConfigParam(TypedDict):
    echoTargetLanguage: NotRequired[bool]
    targetLanguageCode: NotRequired[str]


class TunedModelSourceParam(TypedDict):
    baseModel: NotRequired[str]
    tunedModel: NotRequired[str]


class TuningExampleParam(TypedDict):
    output: NotRequired[str]
    textInput: NotRequired[str]


class TuningExamplesParam(TypedDict):
    examples: NotRequired[Sequence[TuningExampleParam]]


class TuningSnapshotParam(TypedDict):
    computeTime: NotRequired[str]
    epoch: NotRequired[int]
    meanLoss: NotRequired[float]
    step: NotRequired[int]


class UrlMetadataParam(TypedDict):
    retrievedUrl: NotRequired[str]
    urlRetrievalStatus: NotRequired[
        Literal[
            "URL_RETRIEVAL_STATUS_UNSPECIFIED",
            "URL_RETRIEVAL_STATUS_SUCCESS",
            "URL_RETRIEVAL_STATUS_ERROR",
            "URL_RETRIEVAL_STATUS_PAYWALL",
            "URL_RETRIEVAL_STATUS_UNSAFE",
        ]
    ]


class UsageMetadataParam(TypedDict):
    cacheTokensDetails: NotRequired[Sequence[ModalityTokenCountParam]]
    cachedContentTokenCount: NotRequired[int]
    candidatesTokenCount: NotRequired[int]
    candidatesTokensDetails: NotRequired[Sequence[ModalityTokenCountParam]]
    promptTokenCount: NotRequired[int]
    promptTokensDetails: NotRequired[Sequence[ModalityTokenCountParam]]
    responseTokenCount: NotRequired[int]
    responseTokensDetails: NotRequired[Sequence[ModalityTokenCountParam]]
    serviceTier: NotRequired[Literal["unspecified", "standard", "flex", "priority"]]
    thoughtsTokenCount: NotRequired[int]
    toolUsePromptTokenCount: NotRequired[int]
    toolUsePromptTokensDetails: NotRequired[Sequence[ModalityTokenCountParam]]
    totalTokenCount: NotRequired[int]


class VideoMetadataParam(TypedDict):
    endOffset: NotRequired[str]
    fps: NotRequired[float]
    startOffset: NotRequired[str]


class VoiceConfigParam(TypedDict):
    prebuiltVoiceConfig: NotRequired[PrebuiltVoiceConfigParam]


class WebParam(TypedDict):
    title: NotRequired[str]
    uri: NotRequired[str]


class AttributionSourceIdParam(TypedDict):
    groundingPassage: NotRequired[GroundingPassageIdParam]
    semanticRetrieverChunk: NotRequired[SemanticRetrieverChunkParam]


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


class CitationMetadataParam(TypedDict):
    citationSources: NotRequired[Sequence[CitationSourceParam]]


class DatasetParam(TypedDict):
    examples: NotRequired[TuningExamplesParam]


class EmbeddingUsageMetadataParam(TypedDict):
    promptTokenCount: NotRequired[int]
    promptTokenDetails: NotRequired[Sequence[ModalityTokenCountParam]]


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


class GroundingChunkCustomMetadataParam(TypedDict):
    key: NotRequired[str]
    numericValue: NotRequired[float]
    stringListValue: NotRequired[GroundingChunkStringListParam]
    stringValue: NotRequired[str]


class GroundingSupportParam(TypedDict):
    confidenceScores: NotRequired[Sequence[float]]
    groundingChunkIndices: NotRequired[Sequence[int]]
    renderedParts: NotRequired[Sequence[int]]
    segment: NotRequired[SegmentParam]


class LogprobsResultParam(TypedDict):
    chosenCandidates: NotRequired[Sequence[LogprobsResultCandidateParam]]
    logProbabilitySum: NotRequired[float]
    topCandidates: NotRequired[Sequence[TopCandidatesParam]]


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


class PlaceAnswerSourcesParam(TypedDict):
    reviewSnippets: NotRequired[Sequence[ReviewSnippetParam]]


class PromptFeedbackParam(TypedDict):
    blockReason: NotRequired[
        Literal["BLOCK_REASON_UNSPECIFIED", "SAFETY", "OTHER", "BLOCKLIST", "PROHIBITED_CONTENT", "IMAGE_SAFETY"]
    ]
    safetyRatings: NotRequired[Sequence[SafetyRatingParam]]


class ResponseFormatConfigParam(TypedDict):
    audio: NotRequired[AudioResponseFormatParam]
    image: NotRequired[ImageResponseFormatParam]
    text: NotRequired[TextResponseFormatParam]


class RetrievedContextParam(TypedDict):
    customMetadata: NotRequired[Sequence[GroundingChunkCustomMetadataParam]]
    fileSearchStore: NotRequired[str]
    mediaId: NotRequired[str]
    pageNumber: NotRequired[int]
    text: NotRequired[str]
    title: NotRequired[str]
    uri: NotRequired[str]


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


class TuningTaskParam(TypedDict):
    completeTime: NotRequired[str]
    hyperparameters: NotRequired[HyperparametersParam]
    snapshots: NotRequired[Sequence[TuningSnapshotParam]]
    startTime: NotRequired[str]
    trainingData: NotRequired[DatasetParam]


class UrlContextMetadataParam(TypedDict):
    urlMetadata: NotRequired[Sequence[UrlMetadataParam]]


class ContentParam(TypedDict):
    parts: NotRequired[Sequence[PartParam]]
    role: NotRequired[str]


class EmbedContentRequestParam(TypedDict):
    content: ContentParam
    embedContentConfig: NotRequired[EmbedContentConfigParam]
    model: NotRequired[str]
    outputDimensionality: NotRequired[int]
    taskType: NotRequired[
        Literal[
            "TASK_TYPE_UNSPECIFIED",
            "RETRIEVAL_QUERY",
            "RETRIEVAL_DOCUMENT",
            "SEMANTIC_SIMILARITY",
            "CLASSIFICATION",
            "CLUSTERING",
            "QUESTION_ANSWERING",
            "FACT_VERIFICATION",
            "CODE_RETRIEVAL_QUERY",
        ]
    ]
    title: NotRequired[str]


class EmbedContentResponseParam(TypedDict):
    embedding: NotRequired[ContentEmbeddingParam]
    usageMetadata: NotRequired[EmbeddingUsageMetadataParam]


class GroundingAttributionParam(TypedDict):
    content: NotRequired[ContentParam]
    sourceId: NotRequired[AttributionSourceIdParam]


class InlinedEmbedContentRequestParam(TypedDict):
    metadata: NotRequired[Mapping[str, object]]
    request: NotRequired[EmbedContentRequestParam]


class InlinedEmbedContentRequestsParam(TypedDict):
    requests: NotRequired[Sequence[InlinedEmbedContentRequestParam]]


class InlinedEmbedContentResponseParam(TypedDict):
    error: NotRequired[shared.StatusParam]
    metadata: NotRequired[Mapping[str, object]]
    response: NotRequired[EmbedContentResponseParam]


class InlinedEmbedContentResponsesParam(TypedDict):
    inlinedResponses: NotRequired[Sequence[InlinedEmbedContentResponseParam]]


class InputEmbedContentConfigParam(TypedDict):
    fileName: NotRequired[str]
    requests: NotRequired[InlinedEmbedContentRequestsParam]


class MapsParam(TypedDict):
    placeAnswerSources: NotRequired[PlaceAnswerSourcesParam]
    placeId: NotRequired[str]
    text: NotRequired[str]
    title: NotRequired[str]
    uri: NotRequired[str]


class MultiSpeakerVoiceConfigParam(TypedDict):
    speakerVoiceConfigs: NotRequired[Sequence[SpeakerVoiceConfigParam]]


class SpeechConfigParam(TypedDict):
    languageCode: NotRequired[str]
    multiSpeakerVoiceConfig: NotRequired[MultiSpeakerVoiceConfigParam]
    voiceConfig: NotRequired[VoiceConfigParam]


class TunedModelParam(TypedDict):
    baseModel: NotRequired[str]
    createTime: NotRequired[str]
    description: NotRequired[str]
    displayName: NotRequired[str]
    name: NotRequired[str]
    readerProjectNumbers: NotRequired[Sequence[str]]
    state: NotRequired[Literal["STATE_UNSPECIFIED", "CREATING", "ACTIVE", "FAILED"]]
    temperature: NotRequired[float]
    topK: NotRequired[int]
    topP: NotRequired[float]
    tunedModelSource: NotRequired[TunedModelSourceParam]
    tuningTask: NotRequired[TuningTaskParam]
    updateTime: NotRequired[str]


class BatchEmbedContentsRequestParam(TypedDict):
    requests: Sequence[EmbedContentRequestParam]


class CachedContentParam(TypedDict):
    contents: NotRequired[Sequence[ContentParam]]
    createTime: NotRequired[str]
    displayName: NotRequired[str]
    expireTime: NotRequired[str]
    model: NotRequired[str]
    name: NotRequired[str]
    systemInstruction: NotRequired[ContentParam]
    toolConfig: NotRequired[ToolConfigParam]
    tools: NotRequired[Sequence[ToolParam]]
    ttl: NotRequired[str]
    updateTime: NotRequired[str]
    usageMetadata: NotRequired[CachedContentUsageMetadataParam]


class EmbedContentBatchOutputParam(TypedDict):
    inlinedResponses: NotRequired[InlinedEmbedContentResponsesParam]
    responsesFile: NotRequired[str]


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


class GroundingChunkParam(TypedDict):
    image: NotRequired[ImageParam]
    maps: NotRequired[MapsParam]
    retrievedContext: NotRequired[RetrievedContextParam]
    web: NotRequired[WebParam]


class GroundingMetadataParam(TypedDict):
    googleMapsWidgetContextToken: NotRequired[str]
    groundingChunks: NotRequired[Sequence[GroundingChunkParam]]
    groundingSupports: NotRequired[Sequence[GroundingSupportParam]]
    imageSearchQueries: NotRequired[Sequence[str]]
    retrievalMetadata: NotRequired[RetrievalMetadataParam]
    searchEntryPoint: NotRequired[SearchEntryPointParam]
    webSearchQueries: NotRequired[Sequence[str]]


class CandidateParam(TypedDict):
    avgLogprobs: NotRequired[float]
    citationMetadata: NotRequired[CitationMetadataParam]
    content: NotRequired[ContentParam]
    finishMessage: NotRequired[str]
    finishReason: NotRequired[
        Literal[
            "FINISH_REASON_UNSPECIFIED",
            "STOP",
            "MAX_TOKENS",
            "SAFETY",
            "RECITATION",
            "LANGUAGE",
            "OTHER",
            "BLOCKLIST",
            "PROHIBITED_CONTENT",
            "SPII",
            "MALFORMED_FUNCTION_CALL",
            "IMAGE_SAFETY",
            "IMAGE_PROHIBITED_CONTENT",
            "IMAGE_OTHER",
            "NO_IMAGE",
            "IMAGE_RECITATION",
            "UNEXPECTED_TOOL_CALL",
            "TOO_MANY_TOOL_CALLS",
            "MISSING_THOUGHT_SIGNATURE",
            "MALFORMED_RESPONSE",
            "ESCALATION",
            "CONTINUATION",
        ]
    ]
    groundingAttributions: NotRequired[Sequence[GroundingAttributionParam]]
    groundingMetadata: NotRequired[GroundingMetadataParam]
    index: NotRequired[int]
    logprobsResult: NotRequired[LogprobsResultParam]
    safetyRatings: NotRequired[Sequence[SafetyRatingParam]]
    tokenCount: NotRequired[int]
    urlContextMetadata: NotRequired[UrlContextMetadataParam]
    continuationToken: NotRequired[str]


class EmbedContentBatchParam(TypedDict):
    batchStats: NotRequired[EmbedContentBatchStatsParam]
    createTime: NotRequired[str]
    displayName: NotRequired[str]
    endTime: NotRequired[str]
    inputConfig: NotRequired[InputEmbedContentConfigParam]
    model: NotRequired[str]
    name: NotRequired[str]
    output: NotRequired[EmbedContentBatchOutputParam]
    priority: NotRequired[str]
    state: NotRequired[
        Literal[
            "BATCH_STATE_UNSPECIFIED",
            "BATCH_STATE_PENDING",
            "BATCH_STATE_RUNNING",
            "BATCH_STATE_SUCCEEDED",
            "BATCH_STATE_FAILED",
            "BATCH_STATE_CANCELLED",
            "BATCH_STATE_EXPIRED",
        ]
    ]
    updateTime: NotRequired[str]


class GenerateContentRequestParam(TypedDict):
    cachedContent: NotRequired[str]
    contents: Sequence[ContentParam]
    generationConfig: NotRequired[GenerationConfigParam]
    model: NotRequired[str]
    safetySettings: NotRequired[Sequence[SafetySettingParam]]
    serviceTier: NotRequired[Literal["unspecified", "standard", "flex", "priority"]]
    store: NotRequired[bool]
    systemInstruction: NotRequired[ContentParam]
    toolConfig: NotRequired[ToolConfigParam]
    tools: NotRequired[Sequence[ToolParam]]
    labels: NotRequired[Mapping[str, str]]
    continuationToken: NotRequired[str]


class GenerateContentResponseParam(TypedDict):
    candidates: NotRequired[Sequence[CandidateParam]]
    modelStatus: NotRequired[ModelStatusParam]
    modelVersion: NotRequired[str]
    promptFeedback: NotRequired[PromptFeedbackParam]
    responseId: NotRequired[str]
    usageMetadata: NotRequired[UsageMetadataParam]


class InlinedRequestParam(TypedDict):
    metadata: NotRequired[Mapping[str, object]]
    request: NotRequired[GenerateContentRequestParam]


class InlinedRequestsParam(TypedDict):
    requests: NotRequired[Sequence[InlinedRequestParam]]


class InlinedResponseParam(TypedDict):
    error: NotRequired[shared.StatusParam]
    metadata: NotRequired[Mapping[str, object]]
    response: NotRequired[GenerateContentResponseParam]


class InlinedResponsesParam(TypedDict):
    inlinedResponses: NotRequired[Sequence[InlinedResponseParam]]


class InputConfigParam(TypedDict):
    fileName: NotRequired[str]
    requests: NotRequired[InlinedRequestsParam]


class AsyncBatchEmbedContentRequestParam(TypedDict):
    batch: NotRequired[EmbedContentBatchParam]


class CountTokensRequestParam(TypedDict):
    contents: NotRequired[Sequence[ContentParam]]
    generateContentRequest: NotRequired[GenerateContentRequestParam]


class GenerateContentBatchOutputParam(TypedDict):
    inlinedResponses: NotRequired[InlinedResponsesParam]
    responsesFile: NotRequired[str]


class GenerateContentBatchParam(TypedDict):
    batchStats: NotRequired[BatchStatsParam]
    createTime: NotRequired[str]
    displayName: NotRequired[str]
    endTime: NotRequired[str]
    inputConfig: NotRequired[InputConfigParam]
    model: NotRequired[str]
    name: NotRequired[str]
    output: NotRequired[GenerateContentBatchOutputParam]
    priority: NotRequired[str]
    state: NotRequired[
        Literal[
            "BATCH_STATE_UNSPECIFIED",
            "BATCH_STATE_PENDING",
            "BATCH_STATE_RUNNING",
            "BATCH_STATE_SUCCEEDED",
            "BATCH_STATE_FAILED",
            "BATCH_STATE_CANCELLED",
            "BATCH_STATE_EXPIRED",
        ]
    ]
    updateTime: NotRequired[str]


class BatchGenerateContentRequestParam(TypedDict):
    batch: NotRequired[GenerateContentBatchParam]

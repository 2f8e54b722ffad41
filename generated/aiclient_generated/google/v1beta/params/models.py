# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Requests of Gemini: `models`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired

from typing_extensions import TypedDict

from . import shared


class BatchStatsParam(TypedDict):
    failedRequestCount: NotRequired[str]
    pendingRequestCount: NotRequired[str]
    requestCount: NotRequired[str]
    successfulRequestCount: NotRequired[str]


class CachedContentUsageMetadataParam(TypedDict):
    totalTokenCount: NotRequired[int]


class CitationSourceParam(TypedDict):
    endIndex: NotRequired[int]
    license: NotRequired[str]
    startIndex: NotRequired[int]
    uri: NotRequired[str]


class ContentEmbeddingParam(TypedDict):
    shape: NotRequired[Sequence[int]]
    values: NotRequired[Sequence[float]]


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


class FunctionCallingConfigParam(TypedDict):
    allowedFunctionNames: NotRequired[Sequence[str]]
    mode: NotRequired[Literal["MODE_UNSPECIFIED", "AUTO", "ANY", "NONE", "VALIDATED"]]


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


class LatLngParam(TypedDict):
    latitude: NotRequired[float]
    longitude: NotRequired[float]


class LogprobsResultCandidateParam(TypedDict):
    logProbability: NotRequired[float]
    token: NotRequired[str]
    tokenId: NotRequired[int]


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


class SearchEntryPointParam(TypedDict):
    renderedContent: NotRequired[str]
    sdkBlob: NotRequired[str]


class SegmentParam(TypedDict):
    endIndex: NotRequired[int]
    partIndex: NotRequired[int]
    startIndex: NotRequired[int]
    text: NotRequired[str]


class SemanticRetrieverChunkParam(TypedDict):
    chunk: NotRequired[str]
    source: NotRequired[str]


class ToolConfigParam(TypedDict):
    functionCallingConfig: NotRequired[FunctionCallingConfigParam]
    includeServerSideToolInvocations: NotRequired[bool]
    retrievalConfig: NotRequired[RetrievalConfigParam]


class TopCandidatesParam(TypedDict):
    candidates: NotRequired[Sequence[LogprobsResultCandidateParam]]


class TransferOwnershipRequestParam(TypedDict):
    emailAddress: NotRequired[str]


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


class WebParam(TypedDict):
    title: NotRequired[str]
    uri: NotRequired[str]


class AttributionSourceIdParam(TypedDict):
    groundingPassage: NotRequired[GroundingPassageIdParam]
    semanticRetrieverChunk: NotRequired[SemanticRetrieverChunkParam]


class CitationMetadataParam(TypedDict):
    citationSources: NotRequired[Sequence[CitationSourceParam]]


class DatasetParam(TypedDict):
    examples: NotRequired[TuningExamplesParam]


class EmbeddingUsageMetadataParam(TypedDict):
    promptTokenCount: NotRequired[int]
    promptTokenDetails: NotRequired[Sequence[ModalityTokenCountParam]]


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


class PlaceAnswerSourcesParam(TypedDict):
    reviewSnippets: NotRequired[Sequence[ReviewSnippetParam]]


class PromptFeedbackParam(TypedDict):
    blockReason: NotRequired[
        Literal["BLOCK_REASON_UNSPECIFIED", "SAFETY", "OTHER", "BLOCKLIST", "PROHIBITED_CONTENT", "IMAGE_SAFETY"]
    ]
    safetyRatings: NotRequired[Sequence[SafetyRatingParam]]


class RetrievedContextParam(TypedDict):
    customMetadata: NotRequired[Sequence[GroundingChunkCustomMetadataParam]]
    fileSearchStore: NotRequired[str]
    mediaId: NotRequired[str]
    pageNumber: NotRequired[int]
    text: NotRequired[str]
    title: NotRequired[str]
    uri: NotRequired[str]


class TuningTaskParam(TypedDict):
    completeTime: NotRequired[str]
    hyperparameters: NotRequired[HyperparametersParam]
    snapshots: NotRequired[Sequence[TuningSnapshotParam]]
    startTime: NotRequired[str]
    trainingData: NotRequired[DatasetParam]


class UrlContextMetadataParam(TypedDict):
    urlMetadata: NotRequired[Sequence[UrlMetadataParam]]


class EmbedContentRequestParam(TypedDict):
    content: shared.ContentParam
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
    content: NotRequired[shared.ContentParam]
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
    contents: NotRequired[Sequence[shared.ContentParam]]
    createTime: NotRequired[str]
    displayName: NotRequired[str]
    expireTime: NotRequired[str]
    model: NotRequired[str]
    name: NotRequired[str]
    systemInstruction: NotRequired[shared.ContentParam]
    toolConfig: NotRequired[ToolConfigParam]
    tools: NotRequired[Sequence[shared.ToolParam]]
    ttl: NotRequired[str]
    updateTime: NotRequired[str]
    usageMetadata: NotRequired[CachedContentUsageMetadataParam]


class EmbedContentBatchOutputParam(TypedDict):
    inlinedResponses: NotRequired[InlinedEmbedContentResponsesParam]
    responsesFile: NotRequired[str]


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
    content: NotRequired[shared.ContentParam]
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
    contents: Sequence[shared.ContentParam]
    generationConfig: NotRequired[shared.GenerationConfigParam]
    model: NotRequired[str]
    safetySettings: NotRequired[Sequence[SafetySettingParam]]
    serviceTier: NotRequired[Literal["unspecified", "standard", "flex", "priority"]]
    store: NotRequired[bool]
    systemInstruction: NotRequired[shared.ContentParam]
    toolConfig: NotRequired[ToolConfigParam]
    tools: NotRequired[Sequence[shared.ToolParam]]
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
    contents: NotRequired[Sequence[shared.ContentParam]]
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

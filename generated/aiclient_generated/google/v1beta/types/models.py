# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Gemini: `models`."""

from typing import Annotated, Literal

from pydantic import ConfigDict, Field

from aiclient.wire.json import Json
from aiclient.wire.model import WireModel

from . import shared


class BatchStats(WireModel):
    failed_request_count: Annotated[str | None, Field(alias="failedRequestCount")] = None
    pending_request_count: Annotated[str | None, Field(alias="pendingRequestCount")] = None
    request_count: Annotated[str | None, Field(alias="requestCount")] = None
    successful_request_count: Annotated[str | None, Field(alias="successfulRequestCount")] = None


class CachedContentUsageMetadata(WireModel):
    total_token_count: Annotated[int | None, Field(alias="totalTokenCount")] = None


class CitationSource(WireModel):
    end_index: Annotated[int | None, Field(alias="endIndex")] = None
    license: str | None = None
    start_index: Annotated[int | None, Field(alias="startIndex")] = None
    uri: str | None = None


class ContentEmbedding(WireModel):
    shape: list[int] | None = None
    values: list[float] | None = None


class EmbedContentBatchStats(WireModel):
    failed_request_count: Annotated[str | None, Field(alias="failedRequestCount")] = None
    pending_request_count: Annotated[str | None, Field(alias="pendingRequestCount")] = None
    request_count: Annotated[str | None, Field(alias="requestCount")] = None
    successful_request_count: Annotated[str | None, Field(alias="successfulRequestCount")] = None


class EmbedContentConfig(WireModel):
    audio_track_extraction: Annotated[bool | None, Field(alias="audioTrackExtraction")] = None
    auto_truncate: Annotated[bool | None, Field(alias="autoTruncate")] = None
    document_ocr: Annotated[bool | None, Field(alias="documentOcr")] = None
    output_dimensionality: Annotated[int | None, Field(alias="outputDimensionality")] = None
    task_type: Annotated[
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
        | str
        | None,
        Field(alias="taskType"),
    ] = None
    title: str | None = None


class FunctionCallingConfig(WireModel):
    allowed_function_names: Annotated[list[str] | None, Field(alias="allowedFunctionNames")] = None
    mode: Literal["MODE_UNSPECIFIED", "AUTO", "ANY", "NONE", "VALIDATED"] | str | None = None


class GroundingChunkStringList(WireModel):
    values: list[str] | None = None


class GroundingPassageId(WireModel):
    part_index: Annotated[int | None, Field(alias="partIndex")] = None
    passage_id: Annotated[str | None, Field(alias="passageId")] = None


class Hyperparameters(WireModel):
    batch_size: Annotated[int | None, Field(alias="batchSize")] = None
    epoch_count: Annotated[int | None, Field(alias="epochCount")] = None
    learning_rate: Annotated[float | None, Field(alias="learningRate")] = None
    learning_rate_multiplier: Annotated[float | None, Field(alias="learningRateMultiplier")] = None


class Image(WireModel):
    domain: str | None = None
    image_uri: Annotated[str | None, Field(alias="imageUri")] = None
    source_uri: Annotated[str | None, Field(alias="sourceUri")] = None
    title: str | None = None


class LatLng(WireModel):
    latitude: float | None = None
    longitude: float | None = None


class LogprobsResultCandidate(WireModel):
    log_probability: Annotated[float | None, Field(alias="logProbability")] = None
    token: str | None = None
    token_id: Annotated[int | None, Field(alias="tokenId")] = None


class ModalityTokenCount(WireModel):
    modality: Literal["MODALITY_UNSPECIFIED", "TEXT", "IMAGE", "VIDEO", "AUDIO", "DOCUMENT"] | str | None = None
    token_count: Annotated[int | None, Field(alias="tokenCount")] = None


class Model(WireModel):
    base_model_id: Annotated[str | None, Field(alias="baseModelId")] = None
    description: str | None = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    input_token_limit: Annotated[int | None, Field(alias="inputTokenLimit")] = None
    max_temperature: Annotated[float | None, Field(alias="maxTemperature")] = None
    name: str | None = None
    output_token_limit: Annotated[int | None, Field(alias="outputTokenLimit")] = None
    supported_generation_methods: Annotated[list[str] | None, Field(alias="supportedGenerationMethods")] = None
    temperature: float | None = None
    thinking: bool | None = None
    top_k: Annotated[int | None, Field(alias="topK")] = None
    top_p: Annotated[float | None, Field(alias="topP")] = None
    version: str | None = None


class ModelStatus(WireModel):
    message: str | None = None
    model_stage: Annotated[
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
        | str
        | None,
        Field(alias="modelStage"),
    ] = None
    retirement_time: Annotated[str | None, Field(alias="retirementTime")] = None


class Permission(WireModel):
    email_address: Annotated[str | None, Field(alias="emailAddress")] = None
    grantee_type: Annotated[
        Literal["GRANTEE_TYPE_UNSPECIFIED", "USER", "GROUP", "EVERYONE"] | str | None,
        Field(alias="granteeType"),
    ] = None
    name: str | None = None
    role: Literal["ROLE_UNSPECIFIED", "OWNER", "WRITER", "READER"] | str | None = None


class RetrievalConfig(WireModel):
    language_code: Annotated[str | None, Field(alias="languageCode")] = None
    lat_lng: Annotated[LatLng | None, Field(alias="latLng")] = None


class RetrievalMetadata(WireModel):
    google_search_dynamic_retrieval_score: Annotated[float | None, Field(alias="googleSearchDynamicRetrievalScore")] = (
        None
    )


class ReviewSnippet(WireModel):
    google_maps_uri: Annotated[str | None, Field(alias="googleMapsUri")] = None
    review_id: Annotated[str | None, Field(alias="reviewId")] = None
    title: str | None = None


class SafetyRating(WireModel):
    blocked: bool | None = None
    category: (
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
        | str
        | None
    ) = None
    probability: Literal["HARM_PROBABILITY_UNSPECIFIED", "NEGLIGIBLE", "LOW", "MEDIUM", "HIGH"] | str | None = None


class SafetySetting(WireModel):
    category: (
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
        | str
        | None
    ) = None
    threshold: (
        Literal[
            "HARM_BLOCK_THRESHOLD_UNSPECIFIED",
            "BLOCK_LOW_AND_ABOVE",
            "BLOCK_MEDIUM_AND_ABOVE",
            "BLOCK_ONLY_HIGH",
            "BLOCK_NONE",
            "OFF",
        ]
        | str
        | None
    ) = None


class SearchEntryPoint(WireModel):
    rendered_content: Annotated[str | None, Field(alias="renderedContent")] = None
    sdk_blob: Annotated[str | None, Field(alias="sdkBlob")] = None


class Segment(WireModel):
    end_index: Annotated[int | None, Field(alias="endIndex")] = None
    part_index: Annotated[int | None, Field(alias="partIndex")] = None
    start_index: Annotated[int | None, Field(alias="startIndex")] = None
    text: str | None = None


class SemanticRetrieverChunk(WireModel):
    chunk: str | None = None
    source: str | None = None


class ToolConfig(WireModel):
    function_calling_config: Annotated[FunctionCallingConfig | None, Field(alias="functionCallingConfig")] = None
    include_server_side_tool_invocations: Annotated[bool | None, Field(alias="includeServerSideToolInvocations")] = None
    retrieval_config: Annotated[RetrievalConfig | None, Field(alias="retrievalConfig")] = None


class TopCandidates(WireModel):
    candidates: list[LogprobsResultCandidate] | None = None


class TransferOwnershipResponse(WireModel):
    model_config = ConfigDict(
        extra="allow",
    )


class TunedModelSource(WireModel):
    base_model: Annotated[str | None, Field(alias="baseModel")] = None
    tuned_model: Annotated[str | None, Field(alias="tunedModel")] = None


class TuningExample(WireModel):
    output: str | None = None
    text_input: Annotated[str | None, Field(alias="textInput")] = None


class TuningExamples(WireModel):
    examples: list[TuningExample] | None = None


class TuningSnapshot(WireModel):
    compute_time: Annotated[str | None, Field(alias="computeTime")] = None
    epoch: int | None = None
    mean_loss: Annotated[float | None, Field(alias="meanLoss")] = None
    step: int | None = None


class UrlMetadata(WireModel):
    retrieved_url: Annotated[str | None, Field(alias="retrievedUrl")] = None
    url_retrieval_status: Annotated[
        Literal[
            "URL_RETRIEVAL_STATUS_UNSPECIFIED",
            "URL_RETRIEVAL_STATUS_SUCCESS",
            "URL_RETRIEVAL_STATUS_ERROR",
            "URL_RETRIEVAL_STATUS_PAYWALL",
            "URL_RETRIEVAL_STATUS_UNSAFE",
        ]
        | str
        | None,
        Field(alias="urlRetrievalStatus"),
    ] = None


class UsageMetadata(WireModel):
    cache_tokens_details: Annotated[list[ModalityTokenCount] | None, Field(alias="cacheTokensDetails")] = None
    cached_content_token_count: Annotated[int | None, Field(alias="cachedContentTokenCount")] = None
    candidates_token_count: Annotated[int | None, Field(alias="candidatesTokenCount")] = None
    candidates_tokens_details: Annotated[list[ModalityTokenCount] | None, Field(alias="candidatesTokensDetails")] = None
    prompt_token_count: Annotated[int | None, Field(alias="promptTokenCount")] = None
    prompt_tokens_details: Annotated[list[ModalityTokenCount] | None, Field(alias="promptTokensDetails")] = None
    response_token_count: Annotated[int | None, Field(alias="responseTokenCount")] = None
    response_tokens_details: Annotated[list[ModalityTokenCount] | None, Field(alias="responseTokensDetails")] = None
    service_tier: Annotated[
        Literal["unspecified", "standard", "flex", "priority"] | str | None,
        Field(alias="serviceTier"),
    ] = None
    thoughts_token_count: Annotated[int | None, Field(alias="thoughtsTokenCount")] = None
    tool_use_prompt_token_count: Annotated[int | None, Field(alias="toolUsePromptTokenCount")] = None
    tool_use_prompt_tokens_details: Annotated[
        list[ModalityTokenCount] | None, Field(alias="toolUsePromptTokensDetails")
    ] = None
    total_token_count: Annotated[int | None, Field(alias="totalTokenCount")] = None


class Web(WireModel):
    title: str | None = None
    uri: str | None = None


class AttributionSourceId(WireModel):
    grounding_passage: Annotated[GroundingPassageId | None, Field(alias="groundingPassage")] = None
    semantic_retriever_chunk: Annotated[SemanticRetrieverChunk | None, Field(alias="semanticRetrieverChunk")] = None


class CitationMetadata(WireModel):
    citation_sources: Annotated[list[CitationSource] | None, Field(alias="citationSources")] = None


class CountTokensResponse(WireModel):
    cache_tokens_details: Annotated[list[ModalityTokenCount] | None, Field(alias="cacheTokensDetails")] = None
    cached_content_token_count: Annotated[int | None, Field(alias="cachedContentTokenCount")] = None
    prompt_tokens_details: Annotated[list[ModalityTokenCount] | None, Field(alias="promptTokensDetails")] = None
    total_tokens: Annotated[int | None, Field(alias="totalTokens")] = None


class Dataset(WireModel):
    examples: TuningExamples | None = None


class EmbeddingUsageMetadata(WireModel):
    prompt_token_count: Annotated[int | None, Field(alias="promptTokenCount")] = None
    prompt_token_details: Annotated[list[ModalityTokenCount] | None, Field(alias="promptTokenDetails")] = None


class GroundingChunkCustomMetadata(WireModel):
    key: str | None = None
    numeric_value: Annotated[float | None, Field(alias="numericValue")] = None
    string_list_value: Annotated[GroundingChunkStringList | None, Field(alias="stringListValue")] = None
    string_value: Annotated[str | None, Field(alias="stringValue")] = None


class GroundingSupport(WireModel):
    confidence_scores: Annotated[list[float] | None, Field(alias="confidenceScores")] = None
    grounding_chunk_indices: Annotated[list[int] | None, Field(alias="groundingChunkIndices")] = None
    rendered_parts: Annotated[list[int] | None, Field(alias="renderedParts")] = None
    segment: Segment | None = None


class ListModelsResponse(WireModel):
    models: list[Model] | None = None
    next_page_token: Annotated[str | None, Field(alias="nextPageToken")] = None


class ListPermissionsResponse(WireModel):
    next_page_token: Annotated[str | None, Field(alias="nextPageToken")] = None
    permissions: list[Permission] | None = None


class LogprobsResult(WireModel):
    chosen_candidates: Annotated[list[LogprobsResultCandidate] | None, Field(alias="chosenCandidates")] = None
    log_probability_sum: Annotated[float | None, Field(alias="logProbabilitySum")] = None
    top_candidates: Annotated[list[TopCandidates] | None, Field(alias="topCandidates")] = None


class PlaceAnswerSources(WireModel):
    review_snippets: Annotated[list[ReviewSnippet] | None, Field(alias="reviewSnippets")] = None


class PromptFeedback(WireModel):
    block_reason: Annotated[
        Literal["BLOCK_REASON_UNSPECIFIED", "SAFETY", "OTHER", "BLOCKLIST", "PROHIBITED_CONTENT", "IMAGE_SAFETY"]
        | str
        | None,
        Field(alias="blockReason"),
    ] = None
    safety_ratings: Annotated[list[SafetyRating] | None, Field(alias="safetyRatings")] = None


class RetrievedContext(WireModel):
    custom_metadata: Annotated[list[GroundingChunkCustomMetadata] | None, Field(alias="customMetadata")] = None
    file_search_store: Annotated[str | None, Field(alias="fileSearchStore")] = None
    media_id: Annotated[str | None, Field(alias="mediaId")] = None
    page_number: Annotated[int | None, Field(alias="pageNumber")] = None
    text: str | None = None
    title: str | None = None
    uri: str | None = None


class TuningTask(WireModel):
    complete_time: Annotated[str | None, Field(alias="completeTime")] = None
    hyperparameters: Hyperparameters | None = None
    snapshots: list[TuningSnapshot] | None = None
    start_time: Annotated[str | None, Field(alias="startTime")] = None
    training_data: Annotated[Dataset | None, Field(alias="trainingData")] = None


class UrlContextMetadata(WireModel):
    url_metadata: Annotated[list[UrlMetadata] | None, Field(alias="urlMetadata")] = None


class BatchEmbedContentsResponse(WireModel):
    embeddings: list[ContentEmbedding] | None = None
    usage_metadata: Annotated[EmbeddingUsageMetadata | None, Field(alias="usageMetadata")] = None


class EmbedContentRequest(WireModel):
    content: shared.Content
    embed_content_config: Annotated[EmbedContentConfig | None, Field(alias="embedContentConfig")] = None
    model: str | None = None
    output_dimensionality: Annotated[int | None, Field(alias="outputDimensionality")] = None
    task_type: Annotated[
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
        | str
        | None,
        Field(alias="taskType"),
    ] = None
    title: str | None = None


class EmbedContentResponse(WireModel):
    embedding: ContentEmbedding | None = None
    usage_metadata: Annotated[EmbeddingUsageMetadata | None, Field(alias="usageMetadata")] = None


class GroundingAttribution(WireModel):
    content: shared.Content | None = None
    source_id: Annotated[AttributionSourceId | None, Field(alias="sourceId")] = None


class InlinedEmbedContentRequest(WireModel):
    metadata: dict[str, Json] | None = None
    request: EmbedContentRequest | None = None


class InlinedEmbedContentRequests(WireModel):
    requests: list[InlinedEmbedContentRequest] | None = None


class InlinedEmbedContentResponse(WireModel):
    error: shared.Status | None = None
    metadata: dict[str, Json] | None = None
    response: EmbedContentResponse | None = None


class InlinedEmbedContentResponses(WireModel):
    inlined_responses: Annotated[list[InlinedEmbedContentResponse] | None, Field(alias="inlinedResponses")] = None


class InputEmbedContentConfig(WireModel):
    file_name: Annotated[str | None, Field(alias="fileName")] = None
    requests: InlinedEmbedContentRequests | None = None


class ListOperationsResponse(WireModel):
    next_page_token: Annotated[str | None, Field(alias="nextPageToken")] = None
    operations: list[shared.Operation] | None = None
    unreachable: list[str] | None = None


class Maps(WireModel):
    place_answer_sources: Annotated[PlaceAnswerSources | None, Field(alias="placeAnswerSources")] = None
    place_id: Annotated[str | None, Field(alias="placeId")] = None
    text: str | None = None
    title: str | None = None
    uri: str | None = None


class TunedModel(WireModel):
    base_model: Annotated[str | None, Field(alias="baseModel")] = None
    create_time: Annotated[str | None, Field(alias="createTime")] = None
    description: str | None = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    name: str | None = None
    reader_project_numbers: Annotated[list[str] | None, Field(alias="readerProjectNumbers")] = None
    state: Literal["STATE_UNSPECIFIED", "CREATING", "ACTIVE", "FAILED"] | str | None = None
    temperature: float | None = None
    top_k: Annotated[int | None, Field(alias="topK")] = None
    top_p: Annotated[float | None, Field(alias="topP")] = None
    tuned_model_source: Annotated[TunedModelSource | None, Field(alias="tunedModelSource")] = None
    tuning_task: Annotated[TuningTask | None, Field(alias="tuningTask")] = None
    update_time: Annotated[str | None, Field(alias="updateTime")] = None


class CachedContent(WireModel):
    contents: list[shared.Content] | None = None
    create_time: Annotated[str | None, Field(alias="createTime")] = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    expire_time: Annotated[str | None, Field(alias="expireTime")] = None
    model: str | None = None
    name: str | None = None
    system_instruction: Annotated[shared.Content | None, Field(alias="systemInstruction")] = None
    tool_config: Annotated[ToolConfig | None, Field(alias="toolConfig")] = None
    tools: list[shared.Tool] | None = None
    ttl: str | None = None
    update_time: Annotated[str | None, Field(alias="updateTime")] = None
    usage_metadata: Annotated[CachedContentUsageMetadata | None, Field(alias="usageMetadata")] = None


class EmbedContentBatchOutput(WireModel):
    inlined_responses: Annotated[InlinedEmbedContentResponses | None, Field(alias="inlinedResponses")] = None
    responses_file: Annotated[str | None, Field(alias="responsesFile")] = None


class GroundingChunk(WireModel):
    image: Image | None = None
    maps: Maps | None = None
    retrieved_context: Annotated[RetrievedContext | None, Field(alias="retrievedContext")] = None
    web: Web | None = None


class GroundingMetadata(WireModel):
    google_maps_widget_context_token: Annotated[str | None, Field(alias="googleMapsWidgetContextToken")] = None
    grounding_chunks: Annotated[list[GroundingChunk] | None, Field(alias="groundingChunks")] = None
    grounding_supports: Annotated[list[GroundingSupport] | None, Field(alias="groundingSupports")] = None
    image_search_queries: Annotated[list[str] | None, Field(alias="imageSearchQueries")] = None
    retrieval_metadata: Annotated[RetrievalMetadata | None, Field(alias="retrievalMetadata")] = None
    search_entry_point: Annotated[SearchEntryPoint | None, Field(alias="searchEntryPoint")] = None
    web_search_queries: Annotated[list[str] | None, Field(alias="webSearchQueries")] = None


class ListCachedContentsResponse(WireModel):
    cached_contents: Annotated[list[CachedContent] | None, Field(alias="cachedContents")] = None
    next_page_token: Annotated[str | None, Field(alias="nextPageToken")] = None


class ListTunedModelsResponse(WireModel):
    next_page_token: Annotated[str | None, Field(alias="nextPageToken")] = None
    tuned_models: Annotated[list[TunedModel] | None, Field(alias="tunedModels")] = None


class Candidate(WireModel):
    avg_logprobs: Annotated[float | None, Field(alias="avgLogprobs")] = None
    citation_metadata: Annotated[CitationMetadata | None, Field(alias="citationMetadata")] = None
    content: shared.Content | None = None
    finish_message: Annotated[str | None, Field(alias="finishMessage")] = None
    finish_reason: Annotated[
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
        | str
        | None,
        Field(alias="finishReason"),
    ] = None
    grounding_attributions: Annotated[list[GroundingAttribution] | None, Field(alias="groundingAttributions")] = None
    grounding_metadata: Annotated[GroundingMetadata | None, Field(alias="groundingMetadata")] = None
    index: int | None = None
    logprobs_result: Annotated[LogprobsResult | None, Field(alias="logprobsResult")] = None
    safety_ratings: Annotated[list[SafetyRating] | None, Field(alias="safetyRatings")] = None
    token_count: Annotated[int | None, Field(alias="tokenCount")] = None
    url_context_metadata: Annotated[UrlContextMetadata | None, Field(alias="urlContextMetadata")] = None
    continuation_token: Annotated[str | None, Field(alias="continuationToken")] = None


class EmbedContentBatch(WireModel):
    batch_stats: Annotated[EmbedContentBatchStats | None, Field(alias="batchStats")] = None
    create_time: Annotated[str | None, Field(alias="createTime")] = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    end_time: Annotated[str | None, Field(alias="endTime")] = None
    input_config: Annotated[InputEmbedContentConfig | None, Field(alias="inputConfig")] = None
    model: str | None = None
    name: str | None = None
    output: EmbedContentBatchOutput | None = None
    priority: str | None = None
    state: (
        Literal[
            "BATCH_STATE_UNSPECIFIED",
            "BATCH_STATE_PENDING",
            "BATCH_STATE_RUNNING",
            "BATCH_STATE_SUCCEEDED",
            "BATCH_STATE_FAILED",
            "BATCH_STATE_CANCELLED",
            "BATCH_STATE_EXPIRED",
        ]
        | str
        | None
    ) = None
    update_time: Annotated[str | None, Field(alias="updateTime")] = None


class GenerateContentRequest(WireModel):
    cached_content: Annotated[str | None, Field(alias="cachedContent")] = None
    contents: list[shared.Content]
    generation_config: Annotated[shared.GenerationConfig | None, Field(alias="generationConfig")] = None
    model: str | None = None
    safety_settings: Annotated[list[SafetySetting] | None, Field(alias="safetySettings")] = None
    service_tier: Annotated[
        Literal["unspecified", "standard", "flex", "priority"] | str | None,
        Field(alias="serviceTier"),
    ] = None
    store: bool | None = None
    system_instruction: Annotated[shared.Content | None, Field(alias="systemInstruction")] = None
    tool_config: Annotated[ToolConfig | None, Field(alias="toolConfig")] = None
    tools: list[shared.Tool] | None = None
    labels: dict[str, str] | None = None
    continuation_token: Annotated[str | None, Field(alias="continuationToken")] = None


class GenerateContentResponse(WireModel):
    candidates: list[Candidate] | None = None
    model_status: Annotated[ModelStatus | None, Field(alias="modelStatus")] = None
    model_version: Annotated[str | None, Field(alias="modelVersion")] = None
    prompt_feedback: Annotated[PromptFeedback | None, Field(alias="promptFeedback")] = None
    response_id: Annotated[str | None, Field(alias="responseId")] = None
    usage_metadata: Annotated[UsageMetadata | None, Field(alias="usageMetadata")] = None


class InlinedRequest(WireModel):
    metadata: dict[str, Json] | None = None
    request: GenerateContentRequest | None = None


class InlinedRequests(WireModel):
    requests: list[InlinedRequest] | None = None


class InlinedResponse(WireModel):
    error: shared.Status | None = None
    metadata: dict[str, Json] | None = None
    response: GenerateContentResponse | None = None


class InlinedResponses(WireModel):
    inlined_responses: Annotated[list[InlinedResponse] | None, Field(alias="inlinedResponses")] = None


class InputConfig(WireModel):
    file_name: Annotated[str | None, Field(alias="fileName")] = None
    requests: InlinedRequests | None = None


class GenerateContentBatchOutput(WireModel):
    inlined_responses: Annotated[InlinedResponses | None, Field(alias="inlinedResponses")] = None
    responses_file: Annotated[str | None, Field(alias="responsesFile")] = None


class GenerateContentBatch(WireModel):
    batch_stats: Annotated[BatchStats | None, Field(alias="batchStats")] = None
    create_time: Annotated[str | None, Field(alias="createTime")] = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    end_time: Annotated[str | None, Field(alias="endTime")] = None
    input_config: Annotated[InputConfig | None, Field(alias="inputConfig")] = None
    model: str | None = None
    name: str | None = None
    output: GenerateContentBatchOutput | None = None
    priority: str | None = None
    state: (
        Literal[
            "BATCH_STATE_UNSPECIFIED",
            "BATCH_STATE_PENDING",
            "BATCH_STATE_RUNNING",
            "BATCH_STATE_SUCCEEDED",
            "BATCH_STATE_FAILED",
            "BATCH_STATE_CANCELLED",
            "BATCH_STATE_EXPIRED",
        ]
        | str
        | None
    ) = None
    update_time: Annotated[str | None, Field(alias="updateTime")] = None

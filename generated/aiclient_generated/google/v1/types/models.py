# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Gemini: `models`."""

from typing import Annotated, Literal, Optional

from pydantic import ConfigDict, Field

from aiclient.wire.json import Json
from aiclient.wire.model import WireModel

from . import shared


class AudioMetadata(WireModel):
    start_offset: Annotated[str | None, Field(alias="startOffset")] = None
    end_offset: Annotated[str | None, Field(alias="endOffset")] = None


class AudioResponseFormat(WireModel):
    bit_rate: Annotated[int | None, Field(alias="bitRate")] = None
    delivery: Literal["DELIVERY_UNSPECIFIED", "INLINE", "URI"] | str | None = None
    mime_type: Annotated[
        Literal[
            "MIME_TYPE_UNSPECIFIED",
            "AUDIO_MP3",
            "AUDIO_OGG_OPUS",
            "AUDIO_L16",
            "AUDIO_WAV",
            "AUDIO_ALAW",
            "AUDIO_MULAW",
        ]
        | str
        | None,
        Field(alias="mimeType"),
    ] = None
    sample_rate: Annotated[int | None, Field(alias="sampleRate")] = None


class AudioTranscriptionWordInfo(WireModel):
    word: str | None = None
    start_offset: Annotated[str | None, Field(alias="startOffset")] = None
    end_offset: Annotated[str | None, Field(alias="endOffset")] = None


class BatchStats(WireModel):
    failed_request_count: Annotated[str | None, Field(alias="failedRequestCount")] = None
    pending_request_count: Annotated[str | None, Field(alias="pendingRequestCount")] = None
    request_count: Annotated[str | None, Field(alias="requestCount")] = None
    successful_request_count: Annotated[str | None, Field(alias="successfulRequestCount")] = None


class Blob(WireModel):
    data: str | None = None
    mime_type: Annotated[str | None, Field(alias="mimeType")] = None


class CachedContentUsageMetadata(WireModel):
    total_token_count: Annotated[int | None, Field(alias="totalTokenCount")] = None


class CitationSource(WireModel):
    end_index: Annotated[int | None, Field(alias="endIndex")] = None
    license: str | None = None
    start_index: Annotated[int | None, Field(alias="startIndex")] = None
    uri: str | None = None


class CodeExecutionResult(WireModel):
    id: str | None = None
    outcome: (
        Literal["OUTCOME_UNSPECIFIED", "OUTCOME_OK", "OUTCOME_FAILED", "OUTCOME_DEADLINE_EXCEEDED"] | str | None
    ) = None
    output: str | None = None


class ComputerUse(WireModel):
    disabled_safety_policies: Annotated[
        list[
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
            | str
        ]
        | None,
        Field(alias="disabledSafetyPolicies"),
    ] = None
    enable_prompt_injection_detection: Annotated[bool | None, Field(alias="enablePromptInjectionDetection")] = None
    environment: (
        Literal["ENVIRONMENT_UNSPECIFIED", "ENVIRONMENT_BROWSER", "ENVIRONMENT_MOBILE", "ENVIRONMENT_DESKTOP"]
        | str
        | None
    ) = None
    excluded_predefined_functions: Annotated[list[str] | None, Field(alias="excludedPredefinedFunctions")] = None


class ContentEmbedding(WireModel):
    shape: list[int] | None = None
    values: list[float] | None = None


class DocumentMetadata(WireModel):
    start_page: Annotated[int | None, Field(alias="startPage")] = None
    end_page: Annotated[int | None, Field(alias="endPage")] = None
    content_layers: Annotated[
        list[Literal["CONTENT_LAYER_UNSPECIFIED", "PAGE_IMAGE", "PAGE_TEXT"] | str] | None,
        Field(alias="contentLayers"),
    ] = None


class DynamicRetrievalConfig(WireModel):
    dynamic_threshold: Annotated[float | None, Field(alias="dynamicThreshold")] = None
    mode: Literal["MODE_UNSPECIFIED", "MODE_DYNAMIC"] | str | None = None


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


class ExecutableCode(WireModel):
    code: str | None = None
    id: str | None = None
    language: Literal["LANGUAGE_UNSPECIFIED", "PYTHON"] | str | None = None


class FileData(WireModel):
    file_uri: Annotated[str | None, Field(alias="fileUri")] = None
    mime_type: Annotated[str | None, Field(alias="mimeType")] = None


class FileSearch(WireModel):
    file_search_store_names: Annotated[list[str] | None, Field(alias="fileSearchStoreNames")] = None
    metadata_filter: Annotated[str | None, Field(alias="metadataFilter")] = None
    top_k: Annotated[int | None, Field(alias="topK")] = None


class FunctionCall(WireModel):
    args: dict[str, Json] | None = None
    id: str | None = None
    name: str | None = None


class FunctionCallingConfig(WireModel):
    allowed_function_names: Annotated[list[str] | None, Field(alias="allowedFunctionNames")] = None
    mode: Literal["MODE_UNSPECIFIED", "AUTO", "ANY", "NONE", "VALIDATED"] | str | None = None


class FunctionResponseBlob(WireModel):
    data: str | None = None
    mime_type: Annotated[str | None, Field(alias="mimeType")] = None


class FunctionResponseFileData(WireModel):
    file_uri: Annotated[str | None, Field(alias="fileUri")] = None
    mime_type: Annotated[str | None, Field(alias="mimeType")] = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None


class FunctionResponsePart(WireModel):
    inline_data: Annotated[FunctionResponseBlob | None, Field(alias="inlineData")] = None
    file_data: Annotated[FunctionResponseFileData | None, Field(alias="fileData")] = None


class GoogleMaps(WireModel):
    enable_widget: Annotated[bool | None, Field(alias="enableWidget")] = None


class GoogleSearchRetrieval(WireModel):
    dynamic_retrieval_config: Annotated[DynamicRetrievalConfig | None, Field(alias="dynamicRetrievalConfig")] = None


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


class ImageConfig(WireModel):
    aspect_ratio: Annotated[str | None, Field(alias="aspectRatio")] = None
    image_size: Annotated[str | None, Field(alias="imageSize")] = None


class ImageResponseFormat(WireModel):
    aspect_ratio: Annotated[
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
        | str
        | None,
        Field(alias="aspectRatio"),
    ] = None
    delivery: Literal["DELIVERY_UNSPECIFIED", "INLINE", "URI"] | str | None = None
    image_size: Annotated[
        Literal[
            "IMAGE_SIZE_UNSPECIFIED",
            "IMAGE_SIZE_FIVE_TWELVE",
            "IMAGE_SIZE_ONE_K",
            "IMAGE_SIZE_TWO_K",
            "IMAGE_SIZE_FOUR_K",
        ]
        | str
        | None,
        Field(alias="imageSize"),
    ] = None
    mime_type: Annotated[
        Literal["MIME_TYPE_UNSPECIFIED", "IMAGE_JPEG"] | str | None,
        Field(alias="mimeType"),
    ] = None


class Interval(WireModel):
    end_time: Annotated[str | None, Field(alias="endTime")] = None
    start_time: Annotated[str | None, Field(alias="startTime")] = None


class LanguageHints(WireModel):
    language_codes: Annotated[list[str] | None, Field(alias="languageCodes")] = None


class LatLng(WireModel):
    latitude: float | None = None
    longitude: float | None = None


class LogprobsResultCandidate(WireModel):
    log_probability: Annotated[float | None, Field(alias="logProbability")] = None
    token: str | None = None
    token_id: Annotated[int | None, Field(alias="tokenId")] = None


class MediaResolution(WireModel):
    level: (
        Literal[
            "MEDIA_RESOLUTION_UNSPECIFIED",
            "MEDIA_RESOLUTION_LOW",
            "MEDIA_RESOLUTION_MEDIUM",
            "MEDIA_RESOLUTION_HIGH",
            "MEDIA_RESOLUTION_ULTRA_HIGH",
        ]
        | str
        | None
    ) = None


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


class PrebuiltVoiceConfig(WireModel):
    voice_name: Annotated[str | None, Field(alias="voiceName")] = None


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


class Schema(WireModel):
    any_of: Annotated[Optional[list["Schema"]], Field(alias="anyOf")] = None
    default: Optional[Json] = None
    description: Optional[str] = None
    enum: Optional[list[str]] = None
    example: Optional[Json] = None
    format: Optional[str] = None
    items: Optional["Schema"] = None
    max_items: Annotated[Optional[str], Field(alias="maxItems")] = None
    max_length: Annotated[Optional[str], Field(alias="maxLength")] = None
    max_properties: Annotated[Optional[str], Field(alias="maxProperties")] = None
    maximum: Optional[float] = None
    min_items: Annotated[Optional[str], Field(alias="minItems")] = None
    min_length: Annotated[Optional[str], Field(alias="minLength")] = None
    min_properties: Annotated[Optional[str], Field(alias="minProperties")] = None
    minimum: Optional[float] = None
    nullable: Optional[bool] = None
    pattern: Optional[str] = None
    properties: Optional[dict[str, "Schema"]] = None
    property_ordering: Annotated[Optional[list[str]], Field(alias="propertyOrdering")] = None
    required: Optional[list[str]] = None
    title: Optional[str] = None
    type: Optional[
        Literal["TYPE_UNSPECIFIED", "STRING", "NUMBER", "INTEGER", "BOOLEAN", "ARRAY", "OBJECT", "NULL"] | str
    ] = None


class SearchEntryPoint(WireModel):
    rendered_content: Annotated[str | None, Field(alias="renderedContent")] = None
    sdk_blob: Annotated[str | None, Field(alias="sdkBlob")] = None


class SearchTypes(WireModel):
    image_search: Annotated[dict[str, Json] | None, Field(alias="imageSearch")] = None
    web_search: Annotated[dict[str, Json] | None, Field(alias="webSearch")] = None


class Segment(WireModel):
    end_index: Annotated[int | None, Field(alias="endIndex")] = None
    part_index: Annotated[int | None, Field(alias="partIndex")] = None
    start_index: Annotated[int | None, Field(alias="startIndex")] = None
    text: str | None = None


class SemanticRetrieverChunk(WireModel):
    chunk: str | None = None
    source: str | None = None


class SpeechMetadata(WireModel):
    speaker: str | None = None
    style: str | None = None


class SpreadsheetMetadata(WireModel):
    visible_cells: Annotated[str | None, Field(alias="visibleCells")] = None
    sheet_index: Annotated[int | None, Field(alias="sheetIndex")] = None
    content_layers: Annotated[
        list[Literal["CONTENT_LAYER_UNSPECIFIED", "DATA", "FORMULAS", "VISUAL"] | str] | None,
        Field(alias="contentLayers"),
    ] = None


class StreamableHttpTransport(WireModel):
    headers: dict[str, str] | None = None
    sse_read_timeout: Annotated[str | None, Field(alias="sseReadTimeout")] = None
    terminate_on_close: Annotated[bool | None, Field(alias="terminateOnClose")] = None
    timeout: str | None = None
    url: str | None = None


class TextResponseFormat(WireModel):
    mime_type: Annotated[
        Literal["MIME_TYPE_UNSPECIFIED", "APPLICATION_JSON", "TEXT_PLAIN"] | str | None,
        Field(alias="mimeType"),
    ] = None
    schema_: Annotated[Json | None, Field(alias="schema")] = None


class ThinkingConfig(WireModel):
    include_thoughts: Annotated[bool | None, Field(alias="includeThoughts")] = None
    thinking_budget: Annotated[int | None, Field(alias="thinkingBudget")] = None
    thinking_level: Annotated[
        Literal["THINKING_LEVEL_UNSPECIFIED", "MINIMAL", "LOW", "MEDIUM", "HIGH"] | str | None,
        Field(alias="thinkingLevel"),
    ] = None


class ToolCall(WireModel):
    args: dict[str, Json] | None = None
    id: str | None = None
    tool_name: Annotated[str | None, Field(alias="toolName")] = None
    tool_type: Annotated[
        Literal[
            "TOOL_TYPE_UNSPECIFIED",
            "GOOGLE_SEARCH_WEB",
            "GOOGLE_SEARCH_IMAGE",
            "URL_CONTEXT",
            "GOOGLE_MAPS",
            "FILE_SEARCH",
        ]
        | str
        | None,
        Field(alias="toolType"),
    ] = None


class ToolConfig(WireModel):
    function_calling_config: Annotated[FunctionCallingConfig | None, Field(alias="functionCallingConfig")] = None
    include_server_side_tool_invocations: Annotated[bool | None, Field(alias="includeServerSideToolInvocations")] = None
    retrieval_config: Annotated[RetrievalConfig | None, Field(alias="retrievalConfig")] = None


class ToolResponse(WireModel):
    id: str | None = None
    response: dict[str, Json] | None = None
    tool_type: Annotated[
        Literal[
            "TOOL_TYPE_UNSPECIFIED",
            "GOOGLE_SEARCH_WEB",
            "GOOGLE_SEARCH_IMAGE",
            "URL_CONTEXT",
            "GOOGLE_MAPS",
            "FILE_SEARCH",
        ]
        | str
        | None,
        Field(alias="toolType"),
    ] = None


class TopCandidates(WireModel):
    candidates: list[LogprobsResultCandidate] | None = None


class TransferOwnershipResponse(WireModel):
    model_config = ConfigDict(
        extra="allow",
    )


class TranslationConfig(WireModel):
    echo_target_language: Annotated[bool | None, Field(alias="echoTargetLanguage")] = None
    target_language_code: Annotated[str | None, Field(alias="targetLanguageCode")] = None


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


class VideoMetadata(WireModel):
    end_offset: Annotated[str | None, Field(alias="endOffset")] = None
    fps: float | None = None
    start_offset: Annotated[str | None, Field(alias="startOffset")] = None


class VoiceConfig(WireModel):
    prebuilt_voice_config: Annotated[PrebuiltVoiceConfig | None, Field(alias="prebuiltVoiceConfig")] = None


class Web(WireModel):
    title: str | None = None
    uri: str | None = None


class AttributionSourceId(WireModel):
    grounding_passage: Annotated[GroundingPassageId | None, Field(alias="groundingPassage")] = None
    semantic_retriever_chunk: Annotated[SemanticRetrieverChunk | None, Field(alias="semanticRetrieverChunk")] = None


class AudioTranscription(WireModel):
    speaker_label: Annotated[str | None, Field(alias="speakerLabel")] = None
    text: str | None = None
    words: list[AudioTranscriptionWordInfo] | None = None


class AudioTranscriptionConfig(WireModel):
    adaptation_phrases: Annotated[list[str] | None, Field(alias="adaptationPhrases")] = None
    custom_vocabulary: Annotated[list[str] | None, Field(alias="customVocabulary")] = None
    diarization: bool | None = None
    language_auto: Annotated[dict[str, Json] | None, Field(alias="languageAuto")] = None
    language_codes: Annotated[list[str] | None, Field(alias="languageCodes")] = None
    language_hints: Annotated[LanguageHints | None, Field(alias="languageHints")] = None
    mode: Literal["MODE_UNSPECIFIED", "VERBATIM", "SMART"] | str | None = None
    word_timestamp: Annotated[bool | None, Field(alias="wordTimestamp")] = None


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


class FunctionDeclaration(WireModel):
    behavior: Literal["UNSPECIFIED", "BLOCKING", "NON_BLOCKING"] | str | None = None
    description: str | None = None
    name: str | None = None
    parameters: Schema | None = None
    parameters_json_schema: Annotated[Json | None, Field(alias="parametersJsonSchema")] = None
    response: Schema | None = None
    response_json_schema: Annotated[Json | None, Field(alias="responseJsonSchema")] = None


class FunctionResponse(WireModel):
    id: str | None = None
    name: str | None = None
    parts: list[FunctionResponsePart] | None = None
    response: dict[str, Json] | None = None
    scheduling: Literal["SCHEDULING_UNSPECIFIED", "SILENT", "WHEN_IDLE", "INTERRUPT"] | str | None = None
    will_continue: Annotated[bool | None, Field(alias="willContinue")] = None


class GoogleSearch(WireModel):
    search_types: Annotated[SearchTypes | None, Field(alias="searchTypes")] = None
    time_range_filter: Annotated[Interval | None, Field(alias="timeRangeFilter")] = None


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


class McpServer(WireModel):
    name: str | None = None
    streamable_http_transport: Annotated[StreamableHttpTransport | None, Field(alias="streamableHttpTransport")] = None


class Part(WireModel):
    code_execution_result: Annotated[CodeExecutionResult | None, Field(alias="codeExecutionResult")] = None
    executable_code: Annotated[ExecutableCode | None, Field(alias="executableCode")] = None
    file_data: Annotated[FileData | None, Field(alias="fileData")] = None
    function_call: Annotated[FunctionCall | None, Field(alias="functionCall")] = None
    function_response: Annotated[FunctionResponse | None, Field(alias="functionResponse")] = None
    inline_data: Annotated[Blob | None, Field(alias="inlineData")] = None
    media_processing: Annotated[
        Literal["MEDIA_PROCESSING_UNSPECIFIED", "STATIC", "AGENTIC"] | str | None,
        Field(alias="mediaProcessing"),
    ] = None
    media_resolution: Annotated[MediaResolution | None, Field(alias="mediaResolution")] = None
    part_metadata: Annotated[dict[str, Json] | None, Field(alias="partMetadata")] = None
    text: str | None = None
    thought: bool | None = None
    thought_signature: Annotated[str | None, Field(alias="thoughtSignature")] = None
    tool_call: Annotated[ToolCall | None, Field(alias="toolCall")] = None
    tool_response: Annotated[ToolResponse | None, Field(alias="toolResponse")] = None
    video_metadata: Annotated[VideoMetadata | None, Field(alias="videoMetadata")] = None
    audio_metadata: Annotated[AudioMetadata | None, Field(alias="audioMetadata")] = None
    speech_metadata: Annotated[SpeechMetadata | None, Field(alias="speechMetadata")] = None
    document_metadata: Annotated[DocumentMetadata | None, Field(alias="documentMetadata")] = None
    spreadsheet_metadata: Annotated[SpreadsheetMetadata | None, Field(alias="spreadsheetMetadata")] = None
    audio_transcription: Annotated[AudioTranscription | None, Field(alias="audioTranscription")] = None


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


class ResponseFormatConfig(WireModel):
    audio: AudioResponseFormat | None = None
    image: ImageResponseFormat | None = None
    text: TextResponseFormat | None = None


class RetrievedContext(WireModel):
    custom_metadata: Annotated[list[GroundingChunkCustomMetadata] | None, Field(alias="customMetadata")] = None
    file_search_store: Annotated[str | None, Field(alias="fileSearchStore")] = None
    media_id: Annotated[str | None, Field(alias="mediaId")] = None
    page_number: Annotated[int | None, Field(alias="pageNumber")] = None
    text: str | None = None
    title: str | None = None
    uri: str | None = None


class SpeakerVoiceConfig(WireModel):
    speaker: str | None = None
    voice_config: Annotated[VoiceConfig | None, Field(alias="voiceConfig")] = None


class Tool(WireModel):
    code_execution: Annotated[dict[str, Json] | None, Field(alias="codeExecution")] = None
    computer_use: Annotated[ComputerUse | None, Field(alias="computerUse")] = None
    file_search: Annotated[FileSearch | None, Field(alias="fileSearch")] = None
    function_declarations: Annotated[list[FunctionDeclaration] | None, Field(alias="functionDeclarations")] = None
    google_maps: Annotated[GoogleMaps | None, Field(alias="googleMaps")] = None
    google_search: Annotated[GoogleSearch | None, Field(alias="googleSearch")] = None
    google_search_retrieval: Annotated[GoogleSearchRetrieval | None, Field(alias="googleSearchRetrieval")] = None
    mcp_servers: Annotated[list[McpServer] | None, Field(alias="mcpServers")] = None
    url_context: Annotated[dict[str, Json] | None, Field(alias="urlContext")] = None


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


class Content(WireModel):
    parts: list[Part] | None = None
    role: str | None = None


class EmbedContentRequest(WireModel):
    content: Content
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
    content: Content | None = None
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


class MultiSpeakerVoiceConfig(WireModel):
    speaker_voice_configs: Annotated[list[SpeakerVoiceConfig] | None, Field(alias="speakerVoiceConfigs")] = None


class SpeechConfig(WireModel):
    language_code: Annotated[str | None, Field(alias="languageCode")] = None
    multi_speaker_voice_config: Annotated[MultiSpeakerVoiceConfig | None, Field(alias="multiSpeakerVoiceConfig")] = None
    voice_config: Annotated[VoiceConfig | None, Field(alias="voiceConfig")] = None


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
    contents: list[Content] | None = None
    create_time: Annotated[str | None, Field(alias="createTime")] = None
    display_name: Annotated[str | None, Field(alias="displayName")] = None
    expire_time: Annotated[str | None, Field(alias="expireTime")] = None
    model: str | None = None
    name: str | None = None
    system_instruction: Annotated[Content | None, Field(alias="systemInstruction")] = None
    tool_config: Annotated[ToolConfig | None, Field(alias="toolConfig")] = None
    tools: list[Tool] | None = None
    ttl: str | None = None
    update_time: Annotated[str | None, Field(alias="updateTime")] = None
    usage_metadata: Annotated[CachedContentUsageMetadata | None, Field(alias="usageMetadata")] = None


class EmbedContentBatchOutput(WireModel):
    inlined_responses: Annotated[InlinedEmbedContentResponses | None, Field(alias="inlinedResponses")] = None
    responses_file: Annotated[str | None, Field(alias="responsesFile")] = None


class GenerationConfig(WireModel):
    audio_transcription_config: Annotated[AudioTranscriptionConfig | None, Field(alias="audioTranscriptionConfig")] = (
        None
    )
    candidate_count: Annotated[int | None, Field(alias="candidateCount")] = None
    enable_affective_dialog: Annotated[bool | None, Field(alias="enableAffectiveDialog")] = None
    enable_enhanced_civic_answers: Annotated[bool | None, Field(alias="enableEnhancedCivicAnswers")] = None
    frequency_penalty: Annotated[float | None, Field(alias="frequencyPenalty")] = None
    image_config: Annotated[ImageConfig | None, Field(alias="imageConfig")] = None
    logprobs: int | None = None
    max_output_tokens: Annotated[int | None, Field(alias="maxOutputTokens")] = None
    media_resolution: Annotated[
        Literal[
            "MEDIA_RESOLUTION_UNSPECIFIED", "MEDIA_RESOLUTION_LOW", "MEDIA_RESOLUTION_MEDIUM", "MEDIA_RESOLUTION_HIGH"
        ]
        | str
        | None,
        Field(alias="mediaResolution"),
    ] = None
    presence_penalty: Annotated[float | None, Field(alias="presencePenalty")] = None
    response_format: Annotated[ResponseFormatConfig | None, Field(alias="responseFormat")] = None
    response_json_schema: Annotated[Json | None, Field(alias="responseJsonSchema")] = None
    response_logprobs: Annotated[bool | None, Field(alias="responseLogprobs")] = None
    response_mime_type: Annotated[str | None, Field(alias="responseMimeType")] = None
    response_modalities: Annotated[
        list[Literal["MODALITY_UNSPECIFIED", "TEXT", "IMAGE", "AUDIO", "VIDEO"] | str] | None,
        Field(alias="responseModalities"),
    ] = None
    response_schema: Annotated[Schema | None, Field(alias="responseSchema")] = None
    seed: int | None = None
    speech_config: Annotated[SpeechConfig | None, Field(alias="speechConfig")] = None
    stop_sequences: Annotated[list[str] | None, Field(alias="stopSequences")] = None
    temperature: float | None = None
    thinking_config: Annotated[ThinkingConfig | None, Field(alias="thinkingConfig")] = None
    top_k: Annotated[float | None, Field(alias="topK")] = None
    top_p: Annotated[float | None, Field(alias="topP")] = None
    translation_config: Annotated[TranslationConfig | None, Field(alias="translationConfig")] = None


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
    content: Content | None = None
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
    contents: list[Content]
    generation_config: Annotated[GenerationConfig | None, Field(alias="generationConfig")] = None
    model: str | None = None
    safety_settings: Annotated[list[SafetySetting] | None, Field(alias="safetySettings")] = None
    service_tier: Annotated[
        Literal["unspecified", "standard", "flex", "priority"] | str | None,
        Field(alias="serviceTier"),
    ] = None
    store: bool | None = None
    system_instruction: Annotated[Content | None, Field(alias="systemInstruction")] = None
    tool_config: Annotated[ToolConfig | None, Field(alias="toolConfig")] = None
    tools: list[Tool] | None = None
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

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Gemini: `shared`."""

from typing import Annotated, Literal, Optional

from pydantic import ConfigDict, Field

from aiclient.wire.json import Json
from aiclient.wire.model import WireModel


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


class Blob(WireModel):
    data: str | None = None
    mime_type: Annotated[str | None, Field(alias="mimeType")] = None


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


class Empty(WireModel):
    model_config = ConfigDict(
        extra="allow",
    )


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


class PrebuiltVoiceConfig(WireModel):
    voice_name: Annotated[str | None, Field(alias="voiceName")] = None


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


class SearchTypes(WireModel):
    image_search: Annotated[dict[str, Json] | None, Field(alias="imageSearch")] = None
    web_search: Annotated[dict[str, Json] | None, Field(alias="webSearch")] = None


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


class Status(WireModel):
    code: int | None = None
    details: list[dict[str, Json]] | None = None
    message: str | None = None


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


class TranslationConfig(WireModel):
    echo_target_language: Annotated[bool | None, Field(alias="echoTargetLanguage")] = None
    target_language_code: Annotated[str | None, Field(alias="targetLanguageCode")] = None


class VideoMetadata(WireModel):
    end_offset: Annotated[str | None, Field(alias="endOffset")] = None
    fps: float | None = None
    start_offset: Annotated[str | None, Field(alias="startOffset")] = None


class VoiceConfig(WireModel):
    prebuilt_voice_config: Annotated[PrebuiltVoiceConfig | None, Field(alias="prebuiltVoiceConfig")] = None


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


class McpServer(WireModel):
    name: str | None = None
    streamable_http_transport: Annotated[StreamableHttpTransport | None, Field(alias="streamableHttpTransport")] = None


class Operation(WireModel):
    done: bool | None = None
    error: Status | None = None
    metadata: dict[str, Json] | None = None
    name: str | None = None
    response: dict[str, Json] | None = None


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


class ResponseFormatConfig(WireModel):
    audio: AudioResponseFormat | None = None
    image: ImageResponseFormat | None = None
    text: TextResponseFormat | None = None


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


class Content(WireModel):
    parts: list[Part] | None = None
    role: str | None = None


class MultiSpeakerVoiceConfig(WireModel):
    speaker_voice_configs: Annotated[list[SpeakerVoiceConfig] | None, Field(alias="speakerVoiceConfigs")] = None


class SpeechConfig(WireModel):
    language_code: Annotated[str | None, Field(alias="languageCode")] = None
    multi_speaker_voice_config: Annotated[MultiSpeakerVoiceConfig | None, Field(alias="multiSpeakerVoiceConfig")] = None
    voice_config: Annotated[VoiceConfig | None, Field(alias="voiceConfig")] = None


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

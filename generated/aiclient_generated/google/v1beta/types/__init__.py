# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Models of what is received, imported when first touched."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.google.v1beta.types.auth_tokens import (
        AuthToken as AuthToken,
    )
    from aiclient_generated.google.v1beta.types.auth_tokens import (
        AutomaticActivityDetection as AutomaticActivityDetection,
    )
    from aiclient_generated.google.v1beta.types.auth_tokens import (
        BidiGenerateContentSetup as BidiGenerateContentSetup,
    )
    from aiclient_generated.google.v1beta.types.auth_tokens import (
        ContextWindowCompressionConfig as ContextWindowCompressionConfig,
    )
    from aiclient_generated.google.v1beta.types.auth_tokens import (
        HistoryConfig as HistoryConfig,
    )
    from aiclient_generated.google.v1beta.types.auth_tokens import (
        RealtimeInputConfig as RealtimeInputConfig,
    )
    from aiclient_generated.google.v1beta.types.auth_tokens import (
        SessionResumptionConfig as SessionResumptionConfig,
    )
    from aiclient_generated.google.v1beta.types.auth_tokens import (
        SlidingWindow as SlidingWindow,
    )
    from aiclient_generated.google.v1beta.types.file_search_stores import (
        CustomLongRunningOperation as CustomLongRunningOperation,
    )
    from aiclient_generated.google.v1beta.types.file_search_stores import (
        CustomMetadata as CustomMetadata,
    )
    from aiclient_generated.google.v1beta.types.file_search_stores import (
        Document as Document,
    )
    from aiclient_generated.google.v1beta.types.file_search_stores import (
        FileSearchStore as FileSearchStore,
    )
    from aiclient_generated.google.v1beta.types.file_search_stores import (
        ListDocumentsResponse as ListDocumentsResponse,
    )
    from aiclient_generated.google.v1beta.types.file_search_stores import (
        ListFileSearchStoresResponse as ListFileSearchStoresResponse,
    )
    from aiclient_generated.google.v1beta.types.file_search_stores import (
        StringList as StringList,
    )
    from aiclient_generated.google.v1beta.types.files import (
        CreateFileResponse as CreateFileResponse,
    )
    from aiclient_generated.google.v1beta.types.files import (
        File as File,
    )
    from aiclient_generated.google.v1beta.types.files import (
        ListFilesResponse as ListFilesResponse,
    )
    from aiclient_generated.google.v1beta.types.files import (
        RegisterFilesResponse as RegisterFilesResponse,
    )
    from aiclient_generated.google.v1beta.types.files import (
        VideoFileMetadata as VideoFileMetadata,
    )
    from aiclient_generated.google.v1beta.types.models import (
        AttributionSourceId as AttributionSourceId,
    )
    from aiclient_generated.google.v1beta.types.models import (
        BatchEmbedContentsResponse as BatchEmbedContentsResponse,
    )
    from aiclient_generated.google.v1beta.types.models import (
        BatchStats as BatchStats,
    )
    from aiclient_generated.google.v1beta.types.models import (
        CachedContent as CachedContent,
    )
    from aiclient_generated.google.v1beta.types.models import (
        CachedContentUsageMetadata as CachedContentUsageMetadata,
    )
    from aiclient_generated.google.v1beta.types.models import (
        Candidate as Candidate,
    )
    from aiclient_generated.google.v1beta.types.models import (
        CitationMetadata as CitationMetadata,
    )
    from aiclient_generated.google.v1beta.types.models import (
        CitationSource as CitationSource,
    )
    from aiclient_generated.google.v1beta.types.models import (
        ContentEmbedding as ContentEmbedding,
    )
    from aiclient_generated.google.v1beta.types.models import (
        CountTokensResponse as CountTokensResponse,
    )
    from aiclient_generated.google.v1beta.types.models import (
        Dataset as Dataset,
    )
    from aiclient_generated.google.v1beta.types.models import (
        EmbedContentBatch as EmbedContentBatch,
    )
    from aiclient_generated.google.v1beta.types.models import (
        EmbedContentBatchOutput as EmbedContentBatchOutput,
    )
    from aiclient_generated.google.v1beta.types.models import (
        EmbedContentBatchStats as EmbedContentBatchStats,
    )
    from aiclient_generated.google.v1beta.types.models import (
        EmbedContentConfig as EmbedContentConfig,
    )
    from aiclient_generated.google.v1beta.types.models import (
        EmbedContentRequest as EmbedContentRequest,
    )
    from aiclient_generated.google.v1beta.types.models import (
        EmbedContentResponse as EmbedContentResponse,
    )
    from aiclient_generated.google.v1beta.types.models import (
        EmbeddingUsageMetadata as EmbeddingUsageMetadata,
    )
    from aiclient_generated.google.v1beta.types.models import (
        FunctionCallingConfig as FunctionCallingConfig,
    )
    from aiclient_generated.google.v1beta.types.models import (
        GenerateContentBatch as GenerateContentBatch,
    )
    from aiclient_generated.google.v1beta.types.models import (
        GenerateContentBatchOutput as GenerateContentBatchOutput,
    )
    from aiclient_generated.google.v1beta.types.models import (
        GenerateContentRequest as GenerateContentRequest,
    )
    from aiclient_generated.google.v1beta.types.models import (
        GenerateContentResponse as GenerateContentResponse,
    )
    from aiclient_generated.google.v1beta.types.models import (
        GroundingAttribution as GroundingAttribution,
    )
    from aiclient_generated.google.v1beta.types.models import (
        GroundingChunk as GroundingChunk,
    )
    from aiclient_generated.google.v1beta.types.models import (
        GroundingChunkCustomMetadata as GroundingChunkCustomMetadata,
    )
    from aiclient_generated.google.v1beta.types.models import (
        GroundingChunkStringList as GroundingChunkStringList,
    )
    from aiclient_generated.google.v1beta.types.models import (
        GroundingMetadata as GroundingMetadata,
    )
    from aiclient_generated.google.v1beta.types.models import (
        GroundingPassageId as GroundingPassageId,
    )
    from aiclient_generated.google.v1beta.types.models import (
        GroundingSupport as GroundingSupport,
    )
    from aiclient_generated.google.v1beta.types.models import (
        Hyperparameters as Hyperparameters,
    )
    from aiclient_generated.google.v1beta.types.models import (
        Image as Image,
    )
    from aiclient_generated.google.v1beta.types.models import (
        InlinedEmbedContentRequest as InlinedEmbedContentRequest,
    )
    from aiclient_generated.google.v1beta.types.models import (
        InlinedEmbedContentRequests as InlinedEmbedContentRequests,
    )
    from aiclient_generated.google.v1beta.types.models import (
        InlinedEmbedContentResponse as InlinedEmbedContentResponse,
    )
    from aiclient_generated.google.v1beta.types.models import (
        InlinedEmbedContentResponses as InlinedEmbedContentResponses,
    )
    from aiclient_generated.google.v1beta.types.models import (
        InlinedRequest as InlinedRequest,
    )
    from aiclient_generated.google.v1beta.types.models import (
        InlinedRequests as InlinedRequests,
    )
    from aiclient_generated.google.v1beta.types.models import (
        InlinedResponse as InlinedResponse,
    )
    from aiclient_generated.google.v1beta.types.models import (
        InlinedResponses as InlinedResponses,
    )
    from aiclient_generated.google.v1beta.types.models import (
        InputConfig as InputConfig,
    )
    from aiclient_generated.google.v1beta.types.models import (
        InputEmbedContentConfig as InputEmbedContentConfig,
    )
    from aiclient_generated.google.v1beta.types.models import (
        LatLng as LatLng,
    )
    from aiclient_generated.google.v1beta.types.models import (
        ListCachedContentsResponse as ListCachedContentsResponse,
    )
    from aiclient_generated.google.v1beta.types.models import (
        ListModelsResponse as ListModelsResponse,
    )
    from aiclient_generated.google.v1beta.types.models import (
        ListOperationsResponse as ListOperationsResponse,
    )
    from aiclient_generated.google.v1beta.types.models import (
        ListPermissionsResponse as ListPermissionsResponse,
    )
    from aiclient_generated.google.v1beta.types.models import (
        ListTunedModelsResponse as ListTunedModelsResponse,
    )
    from aiclient_generated.google.v1beta.types.models import (
        LogprobsResult as LogprobsResult,
    )
    from aiclient_generated.google.v1beta.types.models import (
        LogprobsResultCandidate as LogprobsResultCandidate,
    )
    from aiclient_generated.google.v1beta.types.models import (
        Maps as Maps,
    )
    from aiclient_generated.google.v1beta.types.models import (
        ModalityTokenCount as ModalityTokenCount,
    )
    from aiclient_generated.google.v1beta.types.models import (
        Model as Model,
    )
    from aiclient_generated.google.v1beta.types.models import (
        ModelStatus as ModelStatus,
    )
    from aiclient_generated.google.v1beta.types.models import (
        Permission as Permission,
    )
    from aiclient_generated.google.v1beta.types.models import (
        PlaceAnswerSources as PlaceAnswerSources,
    )
    from aiclient_generated.google.v1beta.types.models import (
        PromptFeedback as PromptFeedback,
    )
    from aiclient_generated.google.v1beta.types.models import (
        RetrievalConfig as RetrievalConfig,
    )
    from aiclient_generated.google.v1beta.types.models import (
        RetrievalMetadata as RetrievalMetadata,
    )
    from aiclient_generated.google.v1beta.types.models import (
        RetrievedContext as RetrievedContext,
    )
    from aiclient_generated.google.v1beta.types.models import (
        ReviewSnippet as ReviewSnippet,
    )
    from aiclient_generated.google.v1beta.types.models import (
        SafetyRating as SafetyRating,
    )
    from aiclient_generated.google.v1beta.types.models import (
        SafetySetting as SafetySetting,
    )
    from aiclient_generated.google.v1beta.types.models import (
        SearchEntryPoint as SearchEntryPoint,
    )
    from aiclient_generated.google.v1beta.types.models import (
        Segment as Segment,
    )
    from aiclient_generated.google.v1beta.types.models import (
        SemanticRetrieverChunk as SemanticRetrieverChunk,
    )
    from aiclient_generated.google.v1beta.types.models import (
        ToolConfig as ToolConfig,
    )
    from aiclient_generated.google.v1beta.types.models import (
        TopCandidates as TopCandidates,
    )
    from aiclient_generated.google.v1beta.types.models import (
        TransferOwnershipResponse as TransferOwnershipResponse,
    )
    from aiclient_generated.google.v1beta.types.models import (
        TunedModel as TunedModel,
    )
    from aiclient_generated.google.v1beta.types.models import (
        TunedModelSource as TunedModelSource,
    )
    from aiclient_generated.google.v1beta.types.models import (
        TuningExample as TuningExample,
    )
    from aiclient_generated.google.v1beta.types.models import (
        TuningExamples as TuningExamples,
    )
    from aiclient_generated.google.v1beta.types.models import (
        TuningSnapshot as TuningSnapshot,
    )
    from aiclient_generated.google.v1beta.types.models import (
        TuningTask as TuningTask,
    )
    from aiclient_generated.google.v1beta.types.models import (
        UrlContextMetadata as UrlContextMetadata,
    )
    from aiclient_generated.google.v1beta.types.models import (
        UrlMetadata as UrlMetadata,
    )
    from aiclient_generated.google.v1beta.types.models import (
        UsageMetadata as UsageMetadata,
    )
    from aiclient_generated.google.v1beta.types.models import (
        Web as Web,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        AudioMetadata as AudioMetadata,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        AudioResponseFormat as AudioResponseFormat,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        AudioTranscription as AudioTranscription,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        AudioTranscriptionConfig as AudioTranscriptionConfig,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        AudioTranscriptionWordInfo as AudioTranscriptionWordInfo,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        Blob as Blob,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        CodeExecutionResult as CodeExecutionResult,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        ComputerUse as ComputerUse,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        Content as Content,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        DocumentMetadata as DocumentMetadata,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        DynamicRetrievalConfig as DynamicRetrievalConfig,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        Empty as Empty,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        ExecutableCode as ExecutableCode,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        FileData as FileData,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        FileSearch as FileSearch,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        FunctionCall as FunctionCall,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        FunctionDeclaration as FunctionDeclaration,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        FunctionResponse as FunctionResponse,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        FunctionResponseBlob as FunctionResponseBlob,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        FunctionResponseFileData as FunctionResponseFileData,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        FunctionResponsePart as FunctionResponsePart,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        GenerationConfig as GenerationConfig,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        GoogleMaps as GoogleMaps,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        GoogleSearch as GoogleSearch,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        GoogleSearchRetrieval as GoogleSearchRetrieval,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        ImageConfig as ImageConfig,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        ImageResponseFormat as ImageResponseFormat,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        Interval as Interval,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        LanguageHints as LanguageHints,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        McpServer as McpServer,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        MediaResolution as MediaResolution,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        MultiSpeakerVoiceConfig as MultiSpeakerVoiceConfig,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        Operation as Operation,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        Part as Part,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        PrebuiltVoiceConfig as PrebuiltVoiceConfig,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        ResponseFormatConfig as ResponseFormatConfig,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        Schema as Schema,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        SearchTypes as SearchTypes,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        SpeakerVoiceConfig as SpeakerVoiceConfig,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        SpeechConfig as SpeechConfig,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        SpeechMetadata as SpeechMetadata,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        SpreadsheetMetadata as SpreadsheetMetadata,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        Status as Status,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        StreamableHttpTransport as StreamableHttpTransport,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        TextResponseFormat as TextResponseFormat,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        ThinkingConfig as ThinkingConfig,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        Tool as Tool,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        ToolCall as ToolCall,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        ToolResponse as ToolResponse,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        TranslationConfig as TranslationConfig,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        VideoMetadata as VideoMetadata,
    )
    from aiclient_generated.google.v1beta.types.shared import (
        VoiceConfig as VoiceConfig,
    )

_HOME = {
    "AuthToken": "auth_tokens",
    "AutomaticActivityDetection": "auth_tokens",
    "BidiGenerateContentSetup": "auth_tokens",
    "ContextWindowCompressionConfig": "auth_tokens",
    "HistoryConfig": "auth_tokens",
    "RealtimeInputConfig": "auth_tokens",
    "SessionResumptionConfig": "auth_tokens",
    "SlidingWindow": "auth_tokens",
    "CustomLongRunningOperation": "file_search_stores",
    "CustomMetadata": "file_search_stores",
    "Document": "file_search_stores",
    "FileSearchStore": "file_search_stores",
    "ListDocumentsResponse": "file_search_stores",
    "ListFileSearchStoresResponse": "file_search_stores",
    "StringList": "file_search_stores",
    "CreateFileResponse": "files",
    "File": "files",
    "ListFilesResponse": "files",
    "RegisterFilesResponse": "files",
    "VideoFileMetadata": "files",
    "AttributionSourceId": "models",
    "BatchEmbedContentsResponse": "models",
    "BatchStats": "models",
    "CachedContent": "models",
    "CachedContentUsageMetadata": "models",
    "Candidate": "models",
    "CitationMetadata": "models",
    "CitationSource": "models",
    "ContentEmbedding": "models",
    "CountTokensResponse": "models",
    "Dataset": "models",
    "EmbedContentBatch": "models",
    "EmbedContentBatchOutput": "models",
    "EmbedContentBatchStats": "models",
    "EmbedContentConfig": "models",
    "EmbedContentRequest": "models",
    "EmbedContentResponse": "models",
    "EmbeddingUsageMetadata": "models",
    "FunctionCallingConfig": "models",
    "GenerateContentBatch": "models",
    "GenerateContentBatchOutput": "models",
    "GenerateContentRequest": "models",
    "GenerateContentResponse": "models",
    "GroundingAttribution": "models",
    "GroundingChunk": "models",
    "GroundingChunkCustomMetadata": "models",
    "GroundingChunkStringList": "models",
    "GroundingMetadata": "models",
    "GroundingPassageId": "models",
    "GroundingSupport": "models",
    "Hyperparameters": "models",
    "Image": "models",
    "InlinedEmbedContentRequest": "models",
    "InlinedEmbedContentRequests": "models",
    "InlinedEmbedContentResponse": "models",
    "InlinedEmbedContentResponses": "models",
    "InlinedRequest": "models",
    "InlinedRequests": "models",
    "InlinedResponse": "models",
    "InlinedResponses": "models",
    "InputConfig": "models",
    "InputEmbedContentConfig": "models",
    "LatLng": "models",
    "ListCachedContentsResponse": "models",
    "ListModelsResponse": "models",
    "ListOperationsResponse": "models",
    "ListPermissionsResponse": "models",
    "ListTunedModelsResponse": "models",
    "LogprobsResult": "models",
    "LogprobsResultCandidate": "models",
    "Maps": "models",
    "ModalityTokenCount": "models",
    "Model": "models",
    "ModelStatus": "models",
    "Permission": "models",
    "PlaceAnswerSources": "models",
    "PromptFeedback": "models",
    "RetrievalConfig": "models",
    "RetrievalMetadata": "models",
    "RetrievedContext": "models",
    "ReviewSnippet": "models",
    "SafetyRating": "models",
    "SafetySetting": "models",
    "SearchEntryPoint": "models",
    "Segment": "models",
    "SemanticRetrieverChunk": "models",
    "ToolConfig": "models",
    "TopCandidates": "models",
    "TransferOwnershipResponse": "models",
    "TunedModel": "models",
    "TunedModelSource": "models",
    "TuningExample": "models",
    "TuningExamples": "models",
    "TuningSnapshot": "models",
    "TuningTask": "models",
    "UrlContextMetadata": "models",
    "UrlMetadata": "models",
    "UsageMetadata": "models",
    "Web": "models",
    "AudioMetadata": "shared",
    "AudioResponseFormat": "shared",
    "AudioTranscription": "shared",
    "AudioTranscriptionConfig": "shared",
    "AudioTranscriptionWordInfo": "shared",
    "Blob": "shared",
    "CodeExecutionResult": "shared",
    "ComputerUse": "shared",
    "Content": "shared",
    "DocumentMetadata": "shared",
    "DynamicRetrievalConfig": "shared",
    "Empty": "shared",
    "ExecutableCode": "shared",
    "FileData": "shared",
    "FileSearch": "shared",
    "FunctionCall": "shared",
    "FunctionDeclaration": "shared",
    "FunctionResponse": "shared",
    "FunctionResponseBlob": "shared",
    "FunctionResponseFileData": "shared",
    "FunctionResponsePart": "shared",
    "GenerationConfig": "shared",
    "GoogleMaps": "shared",
    "GoogleSearch": "shared",
    "GoogleSearchRetrieval": "shared",
    "ImageConfig": "shared",
    "ImageResponseFormat": "shared",
    "Interval": "shared",
    "LanguageHints": "shared",
    "McpServer": "shared",
    "MediaResolution": "shared",
    "MultiSpeakerVoiceConfig": "shared",
    "Operation": "shared",
    "Part": "shared",
    "PrebuiltVoiceConfig": "shared",
    "ResponseFormatConfig": "shared",
    "Schema": "shared",
    "SearchTypes": "shared",
    "SpeakerVoiceConfig": "shared",
    "SpeechConfig": "shared",
    "SpeechMetadata": "shared",
    "SpreadsheetMetadata": "shared",
    "Status": "shared",
    "StreamableHttpTransport": "shared",
    "TextResponseFormat": "shared",
    "ThinkingConfig": "shared",
    "Tool": "shared",
    "ToolCall": "shared",
    "ToolResponse": "shared",
    "TranslationConfig": "shared",
    "VideoMetadata": "shared",
    "VoiceConfig": "shared",
}


if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        home = _HOME.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"aiclient_generated.google.v1beta.types.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(_HOME)

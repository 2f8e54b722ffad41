# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Models of what is received, imported when first touched."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.google.v1.types.file_search_stores import (
        CustomLongRunningOperation as CustomLongRunningOperation,
    )
    from aiclient_generated.google.v1.types.file_search_stores import (
        CustomMetadata as CustomMetadata,
    )
    from aiclient_generated.google.v1.types.file_search_stores import (
        Document as Document,
    )
    from aiclient_generated.google.v1.types.file_search_stores import (
        FileSearchStore as FileSearchStore,
    )
    from aiclient_generated.google.v1.types.file_search_stores import (
        ListDocumentsResponse as ListDocumentsResponse,
    )
    from aiclient_generated.google.v1.types.file_search_stores import (
        ListFileSearchStoresResponse as ListFileSearchStoresResponse,
    )
    from aiclient_generated.google.v1.types.file_search_stores import (
        StringList as StringList,
    )
    from aiclient_generated.google.v1.types.files import (
        CreateFileResponse as CreateFileResponse,
    )
    from aiclient_generated.google.v1.types.files import (
        File as File,
    )
    from aiclient_generated.google.v1.types.files import (
        ListFilesResponse as ListFilesResponse,
    )
    from aiclient_generated.google.v1.types.files import (
        RegisterFilesResponse as RegisterFilesResponse,
    )
    from aiclient_generated.google.v1.types.files import (
        VideoFileMetadata as VideoFileMetadata,
    )
    from aiclient_generated.google.v1.types.models import (
        AttributionSourceId as AttributionSourceId,
    )
    from aiclient_generated.google.v1.types.models import (
        AudioMetadata as AudioMetadata,
    )
    from aiclient_generated.google.v1.types.models import (
        AudioResponseFormat as AudioResponseFormat,
    )
    from aiclient_generated.google.v1.types.models import (
        AudioTranscription as AudioTranscription,
    )
    from aiclient_generated.google.v1.types.models import (
        AudioTranscriptionConfig as AudioTranscriptionConfig,
    )
    from aiclient_generated.google.v1.types.models import (
        AudioTranscriptionWordInfo as AudioTranscriptionWordInfo,
    )
    from aiclient_generated.google.v1.types.models import (
        BatchEmbedContentsResponse as BatchEmbedContentsResponse,
    )
    from aiclient_generated.google.v1.types.models import (
        BatchStats as BatchStats,
    )
    from aiclient_generated.google.v1.types.models import (
        Blob as Blob,
    )
    from aiclient_generated.google.v1.types.models import (
        CachedContent as CachedContent,
    )
    from aiclient_generated.google.v1.types.models import (
        CachedContentUsageMetadata as CachedContentUsageMetadata,
    )
    from aiclient_generated.google.v1.types.models import (
        Candidate as Candidate,
    )
    from aiclient_generated.google.v1.types.models import (
        CitationMetadata as CitationMetadata,
    )
    from aiclient_generated.google.v1.types.models import (
        CitationSource as CitationSource,
    )
    from aiclient_generated.google.v1.types.models import (
        CodeExecutionResult as CodeExecutionResult,
    )
    from aiclient_generated.google.v1.types.models import (
        ComputerUse as ComputerUse,
    )
    from aiclient_generated.google.v1.types.models import (
        Content as Content,
    )
    from aiclient_generated.google.v1.types.models import (
        ContentEmbedding as ContentEmbedding,
    )
    from aiclient_generated.google.v1.types.models import (
        CountTokensResponse as CountTokensResponse,
    )
    from aiclient_generated.google.v1.types.models import (
        Dataset as Dataset,
    )
    from aiclient_generated.google.v1.types.models import (
        DocumentMetadata as DocumentMetadata,
    )
    from aiclient_generated.google.v1.types.models import (
        DynamicRetrievalConfig as DynamicRetrievalConfig,
    )
    from aiclient_generated.google.v1.types.models import (
        EmbedContentBatch as EmbedContentBatch,
    )
    from aiclient_generated.google.v1.types.models import (
        EmbedContentBatchOutput as EmbedContentBatchOutput,
    )
    from aiclient_generated.google.v1.types.models import (
        EmbedContentBatchStats as EmbedContentBatchStats,
    )
    from aiclient_generated.google.v1.types.models import (
        EmbedContentConfig as EmbedContentConfig,
    )
    from aiclient_generated.google.v1.types.models import (
        EmbedContentRequest as EmbedContentRequest,
    )
    from aiclient_generated.google.v1.types.models import (
        EmbedContentResponse as EmbedContentResponse,
    )
    from aiclient_generated.google.v1.types.models import (
        EmbeddingUsageMetadata as EmbeddingUsageMetadata,
    )
    from aiclient_generated.google.v1.types.models import (
        ExecutableCode as ExecutableCode,
    )
    from aiclient_generated.google.v1.types.models import (
        FileData as FileData,
    )
    from aiclient_generated.google.v1.types.models import (
        FileSearch as FileSearch,
    )
    from aiclient_generated.google.v1.types.models import (
        FunctionCall as FunctionCall,
    )
    from aiclient_generated.google.v1.types.models import (
        FunctionCallingConfig as FunctionCallingConfig,
    )
    from aiclient_generated.google.v1.types.models import (
        FunctionDeclaration as FunctionDeclaration,
    )
    from aiclient_generated.google.v1.types.models import (
        FunctionResponse as FunctionResponse,
    )
    from aiclient_generated.google.v1.types.models import (
        FunctionResponseBlob as FunctionResponseBlob,
    )
    from aiclient_generated.google.v1.types.models import (
        FunctionResponseFileData as FunctionResponseFileData,
    )
    from aiclient_generated.google.v1.types.models import (
        FunctionResponsePart as FunctionResponsePart,
    )
    from aiclient_generated.google.v1.types.models import (
        GenerateContentBatch as GenerateContentBatch,
    )
    from aiclient_generated.google.v1.types.models import (
        GenerateContentBatchOutput as GenerateContentBatchOutput,
    )
    from aiclient_generated.google.v1.types.models import (
        GenerateContentRequest as GenerateContentRequest,
    )
    from aiclient_generated.google.v1.types.models import (
        GenerateContentResponse as GenerateContentResponse,
    )
    from aiclient_generated.google.v1.types.models import (
        GenerationConfig as GenerationConfig,
    )
    from aiclient_generated.google.v1.types.models import (
        GoogleMaps as GoogleMaps,
    )
    from aiclient_generated.google.v1.types.models import (
        GoogleSearch as GoogleSearch,
    )
    from aiclient_generated.google.v1.types.models import (
        GoogleSearchRetrieval as GoogleSearchRetrieval,
    )
    from aiclient_generated.google.v1.types.models import (
        GroundingAttribution as GroundingAttribution,
    )
    from aiclient_generated.google.v1.types.models import (
        GroundingChunk as GroundingChunk,
    )
    from aiclient_generated.google.v1.types.models import (
        GroundingChunkCustomMetadata as GroundingChunkCustomMetadata,
    )
    from aiclient_generated.google.v1.types.models import (
        GroundingChunkStringList as GroundingChunkStringList,
    )
    from aiclient_generated.google.v1.types.models import (
        GroundingMetadata as GroundingMetadata,
    )
    from aiclient_generated.google.v1.types.models import (
        GroundingPassageId as GroundingPassageId,
    )
    from aiclient_generated.google.v1.types.models import (
        GroundingSupport as GroundingSupport,
    )
    from aiclient_generated.google.v1.types.models import (
        Hyperparameters as Hyperparameters,
    )
    from aiclient_generated.google.v1.types.models import (
        Image as Image,
    )
    from aiclient_generated.google.v1.types.models import (
        ImageConfig as ImageConfig,
    )
    from aiclient_generated.google.v1.types.models import (
        ImageResponseFormat as ImageResponseFormat,
    )
    from aiclient_generated.google.v1.types.models import (
        InlinedEmbedContentRequest as InlinedEmbedContentRequest,
    )
    from aiclient_generated.google.v1.types.models import (
        InlinedEmbedContentRequests as InlinedEmbedContentRequests,
    )
    from aiclient_generated.google.v1.types.models import (
        InlinedEmbedContentResponse as InlinedEmbedContentResponse,
    )
    from aiclient_generated.google.v1.types.models import (
        InlinedEmbedContentResponses as InlinedEmbedContentResponses,
    )
    from aiclient_generated.google.v1.types.models import (
        InlinedRequest as InlinedRequest,
    )
    from aiclient_generated.google.v1.types.models import (
        InlinedRequests as InlinedRequests,
    )
    from aiclient_generated.google.v1.types.models import (
        InlinedResponse as InlinedResponse,
    )
    from aiclient_generated.google.v1.types.models import (
        InlinedResponses as InlinedResponses,
    )
    from aiclient_generated.google.v1.types.models import (
        InputConfig as InputConfig,
    )
    from aiclient_generated.google.v1.types.models import (
        InputEmbedContentConfig as InputEmbedContentConfig,
    )
    from aiclient_generated.google.v1.types.models import (
        Interval as Interval,
    )
    from aiclient_generated.google.v1.types.models import (
        LanguageHints as LanguageHints,
    )
    from aiclient_generated.google.v1.types.models import (
        LatLng as LatLng,
    )
    from aiclient_generated.google.v1.types.models import (
        ListCachedContentsResponse as ListCachedContentsResponse,
    )
    from aiclient_generated.google.v1.types.models import (
        ListModelsResponse as ListModelsResponse,
    )
    from aiclient_generated.google.v1.types.models import (
        ListOperationsResponse as ListOperationsResponse,
    )
    from aiclient_generated.google.v1.types.models import (
        ListPermissionsResponse as ListPermissionsResponse,
    )
    from aiclient_generated.google.v1.types.models import (
        ListTunedModelsResponse as ListTunedModelsResponse,
    )
    from aiclient_generated.google.v1.types.models import (
        LogprobsResult as LogprobsResult,
    )
    from aiclient_generated.google.v1.types.models import (
        LogprobsResultCandidate as LogprobsResultCandidate,
    )
    from aiclient_generated.google.v1.types.models import (
        Maps as Maps,
    )
    from aiclient_generated.google.v1.types.models import (
        McpServer as McpServer,
    )
    from aiclient_generated.google.v1.types.models import (
        MediaResolution as MediaResolution,
    )
    from aiclient_generated.google.v1.types.models import (
        ModalityTokenCount as ModalityTokenCount,
    )
    from aiclient_generated.google.v1.types.models import (
        Model as Model,
    )
    from aiclient_generated.google.v1.types.models import (
        ModelStatus as ModelStatus,
    )
    from aiclient_generated.google.v1.types.models import (
        MultiSpeakerVoiceConfig as MultiSpeakerVoiceConfig,
    )
    from aiclient_generated.google.v1.types.models import (
        Part as Part,
    )
    from aiclient_generated.google.v1.types.models import (
        Permission as Permission,
    )
    from aiclient_generated.google.v1.types.models import (
        PlaceAnswerSources as PlaceAnswerSources,
    )
    from aiclient_generated.google.v1.types.models import (
        PrebuiltVoiceConfig as PrebuiltVoiceConfig,
    )
    from aiclient_generated.google.v1.types.models import (
        PromptFeedback as PromptFeedback,
    )
    from aiclient_generated.google.v1.types.models import (
        ResponseFormatConfig as ResponseFormatConfig,
    )
    from aiclient_generated.google.v1.types.models import (
        RetrievalConfig as RetrievalConfig,
    )
    from aiclient_generated.google.v1.types.models import (
        RetrievalMetadata as RetrievalMetadata,
    )
    from aiclient_generated.google.v1.types.models import (
        RetrievedContext as RetrievedContext,
    )
    from aiclient_generated.google.v1.types.models import (
        ReviewSnippet as ReviewSnippet,
    )
    from aiclient_generated.google.v1.types.models import (
        SafetyRating as SafetyRating,
    )
    from aiclient_generated.google.v1.types.models import (
        SafetySetting as SafetySetting,
    )
    from aiclient_generated.google.v1.types.models import (
        Schema as Schema,
    )
    from aiclient_generated.google.v1.types.models import (
        SearchEntryPoint as SearchEntryPoint,
    )
    from aiclient_generated.google.v1.types.models import (
        SearchTypes as SearchTypes,
    )
    from aiclient_generated.google.v1.types.models import (
        Segment as Segment,
    )
    from aiclient_generated.google.v1.types.models import (
        SemanticRetrieverChunk as SemanticRetrieverChunk,
    )
    from aiclient_generated.google.v1.types.models import (
        SpeakerVoiceConfig as SpeakerVoiceConfig,
    )
    from aiclient_generated.google.v1.types.models import (
        SpeechConfig as SpeechConfig,
    )
    from aiclient_generated.google.v1.types.models import (
        SpeechMetadata as SpeechMetadata,
    )
    from aiclient_generated.google.v1.types.models import (
        SpreadsheetMetadata as SpreadsheetMetadata,
    )
    from aiclient_generated.google.v1.types.models import (
        StreamableHttpTransport as StreamableHttpTransport,
    )
    from aiclient_generated.google.v1.types.models import (
        TextResponseFormat as TextResponseFormat,
    )
    from aiclient_generated.google.v1.types.models import (
        ThinkingConfig as ThinkingConfig,
    )
    from aiclient_generated.google.v1.types.models import (
        Tool as Tool,
    )
    from aiclient_generated.google.v1.types.models import (
        ToolCall as ToolCall,
    )
    from aiclient_generated.google.v1.types.models import (
        ToolConfig as ToolConfig,
    )
    from aiclient_generated.google.v1.types.models import (
        ToolResponse as ToolResponse,
    )
    from aiclient_generated.google.v1.types.models import (
        TopCandidates as TopCandidates,
    )
    from aiclient_generated.google.v1.types.models import (
        TransferOwnershipResponse as TransferOwnershipResponse,
    )
    from aiclient_generated.google.v1.types.models import (
        TranslationConfig as TranslationConfig,
    )
    from aiclient_generated.google.v1.types.models import (
        TunedModel as TunedModel,
    )
    from aiclient_generated.google.v1.types.models import (
        TunedModelSource as TunedModelSource,
    )
    from aiclient_generated.google.v1.types.models import (
        TuningExample as TuningExample,
    )
    from aiclient_generated.google.v1.types.models import (
        TuningExamples as TuningExamples,
    )
    from aiclient_generated.google.v1.types.models import (
        TuningSnapshot as TuningSnapshot,
    )
    from aiclient_generated.google.v1.types.models import (
        TuningTask as TuningTask,
    )
    from aiclient_generated.google.v1.types.models import (
        UrlContextMetadata as UrlContextMetadata,
    )
    from aiclient_generated.google.v1.types.models import (
        UrlMetadata as UrlMetadata,
    )
    from aiclient_generated.google.v1.types.models import (
        UsageMetadata as UsageMetadata,
    )
    from aiclient_generated.google.v1.types.models import (
        VideoMetadata as VideoMetadata,
    )
    from aiclient_generated.google.v1.types.models import (
        VoiceConfig as VoiceConfig,
    )
    from aiclient_generated.google.v1.types.models import (
        Web as Web,
    )
    from aiclient_generated.google.v1.types.shared import (
        Empty as Empty,
    )
    from aiclient_generated.google.v1.types.shared import (
        Operation as Operation,
    )
    from aiclient_generated.google.v1.types.shared import (
        Status as Status,
    )

_HOME = {
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
    "AudioMetadata": "models",
    "AudioResponseFormat": "models",
    "AudioTranscription": "models",
    "AudioTranscriptionConfig": "models",
    "AudioTranscriptionWordInfo": "models",
    "BatchEmbedContentsResponse": "models",
    "BatchStats": "models",
    "Blob": "models",
    "CachedContent": "models",
    "CachedContentUsageMetadata": "models",
    "Candidate": "models",
    "CitationMetadata": "models",
    "CitationSource": "models",
    "CodeExecutionResult": "models",
    "ComputerUse": "models",
    "Content": "models",
    "ContentEmbedding": "models",
    "CountTokensResponse": "models",
    "Dataset": "models",
    "DocumentMetadata": "models",
    "DynamicRetrievalConfig": "models",
    "EmbedContentBatch": "models",
    "EmbedContentBatchOutput": "models",
    "EmbedContentBatchStats": "models",
    "EmbedContentConfig": "models",
    "EmbedContentRequest": "models",
    "EmbedContentResponse": "models",
    "EmbeddingUsageMetadata": "models",
    "ExecutableCode": "models",
    "FileData": "models",
    "FileSearch": "models",
    "FunctionCall": "models",
    "FunctionCallingConfig": "models",
    "FunctionDeclaration": "models",
    "FunctionResponse": "models",
    "FunctionResponseBlob": "models",
    "FunctionResponseFileData": "models",
    "FunctionResponsePart": "models",
    "GenerateContentBatch": "models",
    "GenerateContentBatchOutput": "models",
    "GenerateContentRequest": "models",
    "GenerateContentResponse": "models",
    "GenerationConfig": "models",
    "GoogleMaps": "models",
    "GoogleSearch": "models",
    "GoogleSearchRetrieval": "models",
    "GroundingAttribution": "models",
    "GroundingChunk": "models",
    "GroundingChunkCustomMetadata": "models",
    "GroundingChunkStringList": "models",
    "GroundingMetadata": "models",
    "GroundingPassageId": "models",
    "GroundingSupport": "models",
    "Hyperparameters": "models",
    "Image": "models",
    "ImageConfig": "models",
    "ImageResponseFormat": "models",
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
    "Interval": "models",
    "LanguageHints": "models",
    "LatLng": "models",
    "ListCachedContentsResponse": "models",
    "ListModelsResponse": "models",
    "ListOperationsResponse": "models",
    "ListPermissionsResponse": "models",
    "ListTunedModelsResponse": "models",
    "LogprobsResult": "models",
    "LogprobsResultCandidate": "models",
    "Maps": "models",
    "McpServer": "models",
    "MediaResolution": "models",
    "ModalityTokenCount": "models",
    "Model": "models",
    "ModelStatus": "models",
    "MultiSpeakerVoiceConfig": "models",
    "Part": "models",
    "Permission": "models",
    "PlaceAnswerSources": "models",
    "PrebuiltVoiceConfig": "models",
    "PromptFeedback": "models",
    "ResponseFormatConfig": "models",
    "RetrievalConfig": "models",
    "RetrievalMetadata": "models",
    "RetrievedContext": "models",
    "ReviewSnippet": "models",
    "SafetyRating": "models",
    "SafetySetting": "models",
    "Schema": "models",
    "SearchEntryPoint": "models",
    "SearchTypes": "models",
    "Segment": "models",
    "SemanticRetrieverChunk": "models",
    "SpeakerVoiceConfig": "models",
    "SpeechConfig": "models",
    "SpeechMetadata": "models",
    "SpreadsheetMetadata": "models",
    "StreamableHttpTransport": "models",
    "TextResponseFormat": "models",
    "ThinkingConfig": "models",
    "Tool": "models",
    "ToolCall": "models",
    "ToolConfig": "models",
    "ToolResponse": "models",
    "TopCandidates": "models",
    "TransferOwnershipResponse": "models",
    "TranslationConfig": "models",
    "TunedModel": "models",
    "TunedModelSource": "models",
    "TuningExample": "models",
    "TuningExamples": "models",
    "TuningSnapshot": "models",
    "TuningTask": "models",
    "UrlContextMetadata": "models",
    "UrlMetadata": "models",
    "UsageMetadata": "models",
    "VideoMetadata": "models",
    "VoiceConfig": "models",
    "Web": "models",
    "Empty": "shared",
    "Operation": "shared",
    "Status": "shared",
}


if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        home = _HOME.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"aiclient_generated.google.v1.types.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(_HOME)

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""TypedDicts of what is sent, imported when first touched."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.google.v1.params.file_search_stores import (
        ChunkingConfigParam as ChunkingConfigParam,
    )
    from aiclient_generated.google.v1.params.file_search_stores import (
        CustomMetadataParam as CustomMetadataParam,
    )
    from aiclient_generated.google.v1.params.file_search_stores import (
        FileSearchStoreParam as FileSearchStoreParam,
    )
    from aiclient_generated.google.v1.params.file_search_stores import (
        ImportFileRequestParam as ImportFileRequestParam,
    )
    from aiclient_generated.google.v1.params.file_search_stores import (
        StringListParam as StringListParam,
    )
    from aiclient_generated.google.v1.params.file_search_stores import (
        UploadToFileSearchStoreRequestParam as UploadToFileSearchStoreRequestParam,
    )
    from aiclient_generated.google.v1.params.file_search_stores import (
        WhiteSpaceConfigParam as WhiteSpaceConfigParam,
    )
    from aiclient_generated.google.v1.params.files import (
        CreateFileRequestParam as CreateFileRequestParam,
    )
    from aiclient_generated.google.v1.params.files import (
        FileParam as FileParam,
    )
    from aiclient_generated.google.v1.params.files import (
        RegisterFilesRequestParam as RegisterFilesRequestParam,
    )
    from aiclient_generated.google.v1.params.files import (
        VideoFileMetadataParam as VideoFileMetadataParam,
    )
    from aiclient_generated.google.v1.params.models import (
        AsyncBatchEmbedContentRequestParam as AsyncBatchEmbedContentRequestParam,
    )
    from aiclient_generated.google.v1.params.models import (
        AttributionSourceIdParam as AttributionSourceIdParam,
    )
    from aiclient_generated.google.v1.params.models import (
        AudioMetadataParam as AudioMetadataParam,
    )
    from aiclient_generated.google.v1.params.models import (
        AudioResponseFormatParam as AudioResponseFormatParam,
    )
    from aiclient_generated.google.v1.params.models import (
        AudioTranscriptionConfigParam as AudioTranscriptionConfigParam,
    )
    from aiclient_generated.google.v1.params.models import (
        AudioTranscriptionParam as AudioTranscriptionParam,
    )
    from aiclient_generated.google.v1.params.models import (
        AudioTranscriptionWordInfoParam as AudioTranscriptionWordInfoParam,
    )
    from aiclient_generated.google.v1.params.models import (
        BatchEmbedContentsRequestParam as BatchEmbedContentsRequestParam,
    )
    from aiclient_generated.google.v1.params.models import (
        BatchGenerateContentRequestParam as BatchGenerateContentRequestParam,
    )
    from aiclient_generated.google.v1.params.models import (
        BatchStatsParam as BatchStatsParam,
    )
    from aiclient_generated.google.v1.params.models import (
        BlobParam as BlobParam,
    )
    from aiclient_generated.google.v1.params.models import (
        CachedContentParam as CachedContentParam,
    )
    from aiclient_generated.google.v1.params.models import (
        CachedContentUsageMetadataParam as CachedContentUsageMetadataParam,
    )
    from aiclient_generated.google.v1.params.models import (
        CandidateParam as CandidateParam,
    )
    from aiclient_generated.google.v1.params.models import (
        CitationMetadataParam as CitationMetadataParam,
    )
    from aiclient_generated.google.v1.params.models import (
        CitationSourceParam as CitationSourceParam,
    )
    from aiclient_generated.google.v1.params.models import (
        CodeExecutionResultParam as CodeExecutionResultParam,
    )
    from aiclient_generated.google.v1.params.models import (
        ComputerUseParam as ComputerUseParam,
    )
    from aiclient_generated.google.v1.params.models import (
        ContentEmbeddingParam as ContentEmbeddingParam,
    )
    from aiclient_generated.google.v1.params.models import (
        ContentParam as ContentParam,
    )
    from aiclient_generated.google.v1.params.models import (
        CountTokensRequestParam as CountTokensRequestParam,
    )
    from aiclient_generated.google.v1.params.models import (
        DatasetParam as DatasetParam,
    )
    from aiclient_generated.google.v1.params.models import (
        DocumentMetadataParam as DocumentMetadataParam,
    )
    from aiclient_generated.google.v1.params.models import (
        DynamicRetrievalConfigParam as DynamicRetrievalConfigParam,
    )
    from aiclient_generated.google.v1.params.models import (
        EmbedContentBatchOutputParam as EmbedContentBatchOutputParam,
    )
    from aiclient_generated.google.v1.params.models import (
        EmbedContentBatchParam as EmbedContentBatchParam,
    )
    from aiclient_generated.google.v1.params.models import (
        EmbedContentBatchStatsParam as EmbedContentBatchStatsParam,
    )
    from aiclient_generated.google.v1.params.models import (
        EmbedContentConfigParam as EmbedContentConfigParam,
    )
    from aiclient_generated.google.v1.params.models import (
        EmbedContentRequestParam as EmbedContentRequestParam,
    )
    from aiclient_generated.google.v1.params.models import (
        EmbedContentResponseParam as EmbedContentResponseParam,
    )
    from aiclient_generated.google.v1.params.models import (
        EmbeddingUsageMetadataParam as EmbeddingUsageMetadataParam,
    )
    from aiclient_generated.google.v1.params.models import (
        ExecutableCodeParam as ExecutableCodeParam,
    )
    from aiclient_generated.google.v1.params.models import (
        FileDataParam as FileDataParam,
    )
    from aiclient_generated.google.v1.params.models import (
        FileSearchParam as FileSearchParam,
    )
    from aiclient_generated.google.v1.params.models import (
        FunctionCallingConfigParam as FunctionCallingConfigParam,
    )
    from aiclient_generated.google.v1.params.models import (
        FunctionCallParam as FunctionCallParam,
    )
    from aiclient_generated.google.v1.params.models import (
        FunctionDeclarationParam as FunctionDeclarationParam,
    )
    from aiclient_generated.google.v1.params.models import (
        FunctionResponseBlobParam as FunctionResponseBlobParam,
    )
    from aiclient_generated.google.v1.params.models import (
        FunctionResponseFileDataParam as FunctionResponseFileDataParam,
    )
    from aiclient_generated.google.v1.params.models import (
        FunctionResponseParam as FunctionResponseParam,
    )
    from aiclient_generated.google.v1.params.models import (
        FunctionResponsePartParam as FunctionResponsePartParam,
    )
    from aiclient_generated.google.v1.params.models import (
        GenerateContentBatchOutputParam as GenerateContentBatchOutputParam,
    )
    from aiclient_generated.google.v1.params.models import (
        GenerateContentBatchParam as GenerateContentBatchParam,
    )
    from aiclient_generated.google.v1.params.models import (
        GenerateContentRequestParam as GenerateContentRequestParam,
    )
    from aiclient_generated.google.v1.params.models import (
        GenerateContentResponseParam as GenerateContentResponseParam,
    )
    from aiclient_generated.google.v1.params.models import (
        GenerationConfigParam as GenerationConfigParam,
    )
    from aiclient_generated.google.v1.params.models import (
        GoogleMapsParam as GoogleMapsParam,
    )
    from aiclient_generated.google.v1.params.models import (
        GoogleSearchParam as GoogleSearchParam,
    )
    from aiclient_generated.google.v1.params.models import (
        GoogleSearchRetrievalParam as GoogleSearchRetrievalParam,
    )
    from aiclient_generated.google.v1.params.models import (
        GroundingAttributionParam as GroundingAttributionParam,
    )
    from aiclient_generated.google.v1.params.models import (
        GroundingChunkCustomMetadataParam as GroundingChunkCustomMetadataParam,
    )
    from aiclient_generated.google.v1.params.models import (
        GroundingChunkParam as GroundingChunkParam,
    )
    from aiclient_generated.google.v1.params.models import (
        GroundingChunkStringListParam as GroundingChunkStringListParam,
    )
    from aiclient_generated.google.v1.params.models import (
        GroundingMetadataParam as GroundingMetadataParam,
    )
    from aiclient_generated.google.v1.params.models import (
        GroundingPassageIdParam as GroundingPassageIdParam,
    )
    from aiclient_generated.google.v1.params.models import (
        GroundingSupportParam as GroundingSupportParam,
    )
    from aiclient_generated.google.v1.params.models import (
        HyperparametersParam as HyperparametersParam,
    )
    from aiclient_generated.google.v1.params.models import (
        ImageConfigParam as ImageConfigParam,
    )
    from aiclient_generated.google.v1.params.models import (
        ImageParam as ImageParam,
    )
    from aiclient_generated.google.v1.params.models import (
        ImageResponseFormatParam as ImageResponseFormatParam,
    )
    from aiclient_generated.google.v1.params.models import (
        InlinedEmbedContentRequestParam as InlinedEmbedContentRequestParam,
    )
    from aiclient_generated.google.v1.params.models import (
        InlinedEmbedContentRequestsParam as InlinedEmbedContentRequestsParam,
    )
    from aiclient_generated.google.v1.params.models import (
        InlinedEmbedContentResponseParam as InlinedEmbedContentResponseParam,
    )
    from aiclient_generated.google.v1.params.models import (
        InlinedEmbedContentResponsesParam as InlinedEmbedContentResponsesParam,
    )
    from aiclient_generated.google.v1.params.models import (
        InlinedRequestParam as InlinedRequestParam,
    )
    from aiclient_generated.google.v1.params.models import (
        InlinedRequestsParam as InlinedRequestsParam,
    )
    from aiclient_generated.google.v1.params.models import (
        InlinedResponseParam as InlinedResponseParam,
    )
    from aiclient_generated.google.v1.params.models import (
        InlinedResponsesParam as InlinedResponsesParam,
    )
    from aiclient_generated.google.v1.params.models import (
        InputConfigParam as InputConfigParam,
    )
    from aiclient_generated.google.v1.params.models import (
        InputEmbedContentConfigParam as InputEmbedContentConfigParam,
    )
    from aiclient_generated.google.v1.params.models import (
        IntervalParam as IntervalParam,
    )
    from aiclient_generated.google.v1.params.models import (
        LanguageHintsParam as LanguageHintsParam,
    )
    from aiclient_generated.google.v1.params.models import (
        LatLngParam as LatLngParam,
    )
    from aiclient_generated.google.v1.params.models import (
        LogprobsResultCandidateParam as LogprobsResultCandidateParam,
    )
    from aiclient_generated.google.v1.params.models import (
        LogprobsResultParam as LogprobsResultParam,
    )
    from aiclient_generated.google.v1.params.models import (
        MapsParam as MapsParam,
    )
    from aiclient_generated.google.v1.params.models import (
        McpServerParam as McpServerParam,
    )
    from aiclient_generated.google.v1.params.models import (
        MediaResolutionParam as MediaResolutionParam,
    )
    from aiclient_generated.google.v1.params.models import (
        ModalityTokenCountParam as ModalityTokenCountParam,
    )
    from aiclient_generated.google.v1.params.models import (
        ModelStatusParam as ModelStatusParam,
    )
    from aiclient_generated.google.v1.params.models import (
        MultiSpeakerVoiceConfigParam as MultiSpeakerVoiceConfigParam,
    )
    from aiclient_generated.google.v1.params.models import (
        PartParam as PartParam,
    )
    from aiclient_generated.google.v1.params.models import (
        PermissionParam as PermissionParam,
    )
    from aiclient_generated.google.v1.params.models import (
        PlaceAnswerSourcesParam as PlaceAnswerSourcesParam,
    )
    from aiclient_generated.google.v1.params.models import (
        PrebuiltVoiceConfigParam as PrebuiltVoiceConfigParam,
    )
    from aiclient_generated.google.v1.params.models import (
        PromptFeedbackParam as PromptFeedbackParam,
    )
    from aiclient_generated.google.v1.params.models import (
        ResponseFormatConfigParam as ResponseFormatConfigParam,
    )
    from aiclient_generated.google.v1.params.models import (
        RetrievalConfigParam as RetrievalConfigParam,
    )
    from aiclient_generated.google.v1.params.models import (
        RetrievalMetadataParam as RetrievalMetadataParam,
    )
    from aiclient_generated.google.v1.params.models import (
        RetrievedContextParam as RetrievedContextParam,
    )
    from aiclient_generated.google.v1.params.models import (
        ReviewSnippetParam as ReviewSnippetParam,
    )
    from aiclient_generated.google.v1.params.models import (
        SafetyRatingParam as SafetyRatingParam,
    )
    from aiclient_generated.google.v1.params.models import (
        SafetySettingParam as SafetySettingParam,
    )
    from aiclient_generated.google.v1.params.models import (
        SchemaParam as SchemaParam,
    )
    from aiclient_generated.google.v1.params.models import (
        SearchEntryPointParam as SearchEntryPointParam,
    )
    from aiclient_generated.google.v1.params.models import (
        SearchTypesParam as SearchTypesParam,
    )
    from aiclient_generated.google.v1.params.models import (
        SegmentParam as SegmentParam,
    )
    from aiclient_generated.google.v1.params.models import (
        SemanticRetrieverChunkParam as SemanticRetrieverChunkParam,
    )
    from aiclient_generated.google.v1.params.models import (
        SpeakerVoiceConfigParam as SpeakerVoiceConfigParam,
    )
    from aiclient_generated.google.v1.params.models import (
        SpeechConfigParam as SpeechConfigParam,
    )
    from aiclient_generated.google.v1.params.models import (
        SpeechMetadataParam as SpeechMetadataParam,
    )
    from aiclient_generated.google.v1.params.models import (
        SpreadsheetMetadataParam as SpreadsheetMetadataParam,
    )
    from aiclient_generated.google.v1.params.models import (
        StreamableHttpTransportParam as StreamableHttpTransportParam,
    )
    from aiclient_generated.google.v1.params.models import (
        TextResponseFormatParam as TextResponseFormatParam,
    )
    from aiclient_generated.google.v1.params.models import (
        ThinkingConfigParam as ThinkingConfigParam,
    )
    from aiclient_generated.google.v1.params.models import (
        ToolCallParam as ToolCallParam,
    )
    from aiclient_generated.google.v1.params.models import (
        ToolConfigParam as ToolConfigParam,
    )
    from aiclient_generated.google.v1.params.models import (
        ToolParam as ToolParam,
    )
    from aiclient_generated.google.v1.params.models import (
        ToolResponseParam as ToolResponseParam,
    )
    from aiclient_generated.google.v1.params.models import (
        TopCandidatesParam as TopCandidatesParam,
    )
    from aiclient_generated.google.v1.params.models import (
        TransferOwnershipRequestParam as TransferOwnershipRequestParam,
    )
    from aiclient_generated.google.v1.params.models import (
        TranslationConfigParam as TranslationConfigParam,
    )
    from aiclient_generated.google.v1.params.models import (
        TunedModelParam as TunedModelParam,
    )
    from aiclient_generated.google.v1.params.models import (
        TunedModelSourceParam as TunedModelSourceParam,
    )
    from aiclient_generated.google.v1.params.models import (
        TuningExampleParam as TuningExampleParam,
    )
    from aiclient_generated.google.v1.params.models import (
        TuningExamplesParam as TuningExamplesParam,
    )
    from aiclient_generated.google.v1.params.models import (
        TuningSnapshotParam as TuningSnapshotParam,
    )
    from aiclient_generated.google.v1.params.models import (
        TuningTaskParam as TuningTaskParam,
    )
    from aiclient_generated.google.v1.params.models import (
        UrlContextMetadataParam as UrlContextMetadataParam,
    )
    from aiclient_generated.google.v1.params.models import (
        UrlMetadataParam as UrlMetadataParam,
    )
    from aiclient_generated.google.v1.params.models import (
        UsageMetadataParam as UsageMetadataParam,
    )
    from aiclient_generated.google.v1.params.models import (
        VideoMetadataParam as VideoMetadataParam,
    )
    from aiclient_generated.google.v1.params.models import (
        VoiceConfigParam as VoiceConfigParam,
    )
    from aiclient_generated.google.v1.params.models import (
        WebParam as WebParam,
    )
    from aiclient_generated.google.v1.params.shared import (
        StatusParam as StatusParam,
    )

_HOME = {
    "ChunkingConfigParam": "file_search_stores",
    "CustomMetadataParam": "file_search_stores",
    "FileSearchStoreParam": "file_search_stores",
    "ImportFileRequestParam": "file_search_stores",
    "StringListParam": "file_search_stores",
    "UploadToFileSearchStoreRequestParam": "file_search_stores",
    "WhiteSpaceConfigParam": "file_search_stores",
    "CreateFileRequestParam": "files",
    "FileParam": "files",
    "RegisterFilesRequestParam": "files",
    "VideoFileMetadataParam": "files",
    "AsyncBatchEmbedContentRequestParam": "models",
    "AttributionSourceIdParam": "models",
    "AudioMetadataParam": "models",
    "AudioResponseFormatParam": "models",
    "AudioTranscriptionConfigParam": "models",
    "AudioTranscriptionParam": "models",
    "AudioTranscriptionWordInfoParam": "models",
    "BatchEmbedContentsRequestParam": "models",
    "BatchGenerateContentRequestParam": "models",
    "BatchStatsParam": "models",
    "BlobParam": "models",
    "CachedContentParam": "models",
    "CachedContentUsageMetadataParam": "models",
    "CandidateParam": "models",
    "CitationMetadataParam": "models",
    "CitationSourceParam": "models",
    "CodeExecutionResultParam": "models",
    "ComputerUseParam": "models",
    "ContentEmbeddingParam": "models",
    "ContentParam": "models",
    "CountTokensRequestParam": "models",
    "DatasetParam": "models",
    "DocumentMetadataParam": "models",
    "DynamicRetrievalConfigParam": "models",
    "EmbedContentBatchOutputParam": "models",
    "EmbedContentBatchParam": "models",
    "EmbedContentBatchStatsParam": "models",
    "EmbedContentConfigParam": "models",
    "EmbedContentRequestParam": "models",
    "EmbedContentResponseParam": "models",
    "EmbeddingUsageMetadataParam": "models",
    "ExecutableCodeParam": "models",
    "FileDataParam": "models",
    "FileSearchParam": "models",
    "FunctionCallParam": "models",
    "FunctionCallingConfigParam": "models",
    "FunctionDeclarationParam": "models",
    "FunctionResponseBlobParam": "models",
    "FunctionResponseFileDataParam": "models",
    "FunctionResponseParam": "models",
    "FunctionResponsePartParam": "models",
    "GenerateContentBatchOutputParam": "models",
    "GenerateContentBatchParam": "models",
    "GenerateContentRequestParam": "models",
    "GenerateContentResponseParam": "models",
    "GenerationConfigParam": "models",
    "GoogleMapsParam": "models",
    "GoogleSearchParam": "models",
    "GoogleSearchRetrievalParam": "models",
    "GroundingAttributionParam": "models",
    "GroundingChunkCustomMetadataParam": "models",
    "GroundingChunkParam": "models",
    "GroundingChunkStringListParam": "models",
    "GroundingMetadataParam": "models",
    "GroundingPassageIdParam": "models",
    "GroundingSupportParam": "models",
    "HyperparametersParam": "models",
    "ImageConfigParam": "models",
    "ImageParam": "models",
    "ImageResponseFormatParam": "models",
    "InlinedEmbedContentRequestParam": "models",
    "InlinedEmbedContentRequestsParam": "models",
    "InlinedEmbedContentResponseParam": "models",
    "InlinedEmbedContentResponsesParam": "models",
    "InlinedRequestParam": "models",
    "InlinedRequestsParam": "models",
    "InlinedResponseParam": "models",
    "InlinedResponsesParam": "models",
    "InputConfigParam": "models",
    "InputEmbedContentConfigParam": "models",
    "IntervalParam": "models",
    "LanguageHintsParam": "models",
    "LatLngParam": "models",
    "LogprobsResultCandidateParam": "models",
    "LogprobsResultParam": "models",
    "MapsParam": "models",
    "McpServerParam": "models",
    "MediaResolutionParam": "models",
    "ModalityTokenCountParam": "models",
    "ModelStatusParam": "models",
    "MultiSpeakerVoiceConfigParam": "models",
    "PartParam": "models",
    "PermissionParam": "models",
    "PlaceAnswerSourcesParam": "models",
    "PrebuiltVoiceConfigParam": "models",
    "PromptFeedbackParam": "models",
    "ResponseFormatConfigParam": "models",
    "RetrievalConfigParam": "models",
    "RetrievalMetadataParam": "models",
    "RetrievedContextParam": "models",
    "ReviewSnippetParam": "models",
    "SafetyRatingParam": "models",
    "SafetySettingParam": "models",
    "SchemaParam": "models",
    "SearchEntryPointParam": "models",
    "SearchTypesParam": "models",
    "SegmentParam": "models",
    "SemanticRetrieverChunkParam": "models",
    "SpeakerVoiceConfigParam": "models",
    "SpeechConfigParam": "models",
    "SpeechMetadataParam": "models",
    "SpreadsheetMetadataParam": "models",
    "StreamableHttpTransportParam": "models",
    "TextResponseFormatParam": "models",
    "ThinkingConfigParam": "models",
    "ToolCallParam": "models",
    "ToolConfigParam": "models",
    "ToolParam": "models",
    "ToolResponseParam": "models",
    "TopCandidatesParam": "models",
    "TransferOwnershipRequestParam": "models",
    "TranslationConfigParam": "models",
    "TunedModelParam": "models",
    "TunedModelSourceParam": "models",
    "TuningExampleParam": "models",
    "TuningExamplesParam": "models",
    "TuningSnapshotParam": "models",
    "TuningTaskParam": "models",
    "UrlContextMetadataParam": "models",
    "UrlMetadataParam": "models",
    "UsageMetadataParam": "models",
    "VideoMetadataParam": "models",
    "VoiceConfigParam": "models",
    "WebParam": "models",
    "StatusParam": "shared",
}


if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        home = _HOME.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"aiclient_generated.google.v1.params.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(_HOME)

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""TypedDicts of what is sent, imported when first touched."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.google.v1beta.params.auth_tokens import (
        AuthTokenParam as AuthTokenParam,
    )
    from aiclient_generated.google.v1beta.params.auth_tokens import (
        AutomaticActivityDetectionParam as AutomaticActivityDetectionParam,
    )
    from aiclient_generated.google.v1beta.params.auth_tokens import (
        BidiGenerateContentSetupParam as BidiGenerateContentSetupParam,
    )
    from aiclient_generated.google.v1beta.params.auth_tokens import (
        ContextWindowCompressionConfigParam as ContextWindowCompressionConfigParam,
    )
    from aiclient_generated.google.v1beta.params.auth_tokens import (
        HistoryConfigParam as HistoryConfigParam,
    )
    from aiclient_generated.google.v1beta.params.auth_tokens import (
        RealtimeInputConfigParam as RealtimeInputConfigParam,
    )
    from aiclient_generated.google.v1beta.params.auth_tokens import (
        SessionResumptionConfigParam as SessionResumptionConfigParam,
    )
    from aiclient_generated.google.v1beta.params.auth_tokens import (
        SlidingWindowParam as SlidingWindowParam,
    )
    from aiclient_generated.google.v1beta.params.file_search_stores import (
        ChunkingConfigParam as ChunkingConfigParam,
    )
    from aiclient_generated.google.v1beta.params.file_search_stores import (
        CustomMetadataParam as CustomMetadataParam,
    )
    from aiclient_generated.google.v1beta.params.file_search_stores import (
        FileSearchStoreParam as FileSearchStoreParam,
    )
    from aiclient_generated.google.v1beta.params.file_search_stores import (
        ImportFileRequestParam as ImportFileRequestParam,
    )
    from aiclient_generated.google.v1beta.params.file_search_stores import (
        StringListParam as StringListParam,
    )
    from aiclient_generated.google.v1beta.params.file_search_stores import (
        UploadToFileSearchStoreRequestParam as UploadToFileSearchStoreRequestParam,
    )
    from aiclient_generated.google.v1beta.params.file_search_stores import (
        WhiteSpaceConfigParam as WhiteSpaceConfigParam,
    )
    from aiclient_generated.google.v1beta.params.files import (
        CreateFileRequestParam as CreateFileRequestParam,
    )
    from aiclient_generated.google.v1beta.params.files import (
        FileParam as FileParam,
    )
    from aiclient_generated.google.v1beta.params.files import (
        RegisterFilesRequestParam as RegisterFilesRequestParam,
    )
    from aiclient_generated.google.v1beta.params.files import (
        VideoFileMetadataParam as VideoFileMetadataParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        AsyncBatchEmbedContentRequestParam as AsyncBatchEmbedContentRequestParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        AttributionSourceIdParam as AttributionSourceIdParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        BatchEmbedContentsRequestParam as BatchEmbedContentsRequestParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        BatchGenerateContentRequestParam as BatchGenerateContentRequestParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        BatchStatsParam as BatchStatsParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        CachedContentParam as CachedContentParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        CachedContentUsageMetadataParam as CachedContentUsageMetadataParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        CandidateParam as CandidateParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        CitationMetadataParam as CitationMetadataParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        CitationSourceParam as CitationSourceParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        ContentEmbeddingParam as ContentEmbeddingParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        CountTokensRequestParam as CountTokensRequestParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        DatasetParam as DatasetParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        EmbedContentBatchOutputParam as EmbedContentBatchOutputParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        EmbedContentBatchParam as EmbedContentBatchParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        EmbedContentBatchStatsParam as EmbedContentBatchStatsParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        EmbedContentConfigParam as EmbedContentConfigParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        EmbedContentRequestParam as EmbedContentRequestParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        EmbedContentResponseParam as EmbedContentResponseParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        EmbeddingUsageMetadataParam as EmbeddingUsageMetadataParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        FunctionCallingConfigParam as FunctionCallingConfigParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        GenerateContentBatchOutputParam as GenerateContentBatchOutputParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        GenerateContentBatchParam as GenerateContentBatchParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        GenerateContentRequestParam as GenerateContentRequestParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        GenerateContentResponseParam as GenerateContentResponseParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        GroundingAttributionParam as GroundingAttributionParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        GroundingChunkCustomMetadataParam as GroundingChunkCustomMetadataParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        GroundingChunkParam as GroundingChunkParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        GroundingChunkStringListParam as GroundingChunkStringListParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        GroundingMetadataParam as GroundingMetadataParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        GroundingPassageIdParam as GroundingPassageIdParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        GroundingSupportParam as GroundingSupportParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        HyperparametersParam as HyperparametersParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        ImageParam as ImageParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        InlinedEmbedContentRequestParam as InlinedEmbedContentRequestParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        InlinedEmbedContentRequestsParam as InlinedEmbedContentRequestsParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        InlinedEmbedContentResponseParam as InlinedEmbedContentResponseParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        InlinedEmbedContentResponsesParam as InlinedEmbedContentResponsesParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        InlinedRequestParam as InlinedRequestParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        InlinedRequestsParam as InlinedRequestsParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        InlinedResponseParam as InlinedResponseParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        InlinedResponsesParam as InlinedResponsesParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        InputConfigParam as InputConfigParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        InputEmbedContentConfigParam as InputEmbedContentConfigParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        LatLngParam as LatLngParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        LogprobsResultCandidateParam as LogprobsResultCandidateParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        LogprobsResultParam as LogprobsResultParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        MapsParam as MapsParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        ModalityTokenCountParam as ModalityTokenCountParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        ModelStatusParam as ModelStatusParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        PermissionParam as PermissionParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        PlaceAnswerSourcesParam as PlaceAnswerSourcesParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        PromptFeedbackParam as PromptFeedbackParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        RetrievalConfigParam as RetrievalConfigParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        RetrievalMetadataParam as RetrievalMetadataParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        RetrievedContextParam as RetrievedContextParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        ReviewSnippetParam as ReviewSnippetParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        SafetyRatingParam as SafetyRatingParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        SafetySettingParam as SafetySettingParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        SearchEntryPointParam as SearchEntryPointParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        SegmentParam as SegmentParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        SemanticRetrieverChunkParam as SemanticRetrieverChunkParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        ToolConfigParam as ToolConfigParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        TopCandidatesParam as TopCandidatesParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        TransferOwnershipRequestParam as TransferOwnershipRequestParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        TunedModelParam as TunedModelParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        TunedModelSourceParam as TunedModelSourceParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        TuningExampleParam as TuningExampleParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        TuningExamplesParam as TuningExamplesParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        TuningSnapshotParam as TuningSnapshotParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        TuningTaskParam as TuningTaskParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        UrlContextMetadataParam as UrlContextMetadataParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        UrlMetadataParam as UrlMetadataParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        UsageMetadataParam as UsageMetadataParam,
    )
    from aiclient_generated.google.v1beta.params.models import (
        WebParam as WebParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        AudioMetadataParam as AudioMetadataParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        AudioResponseFormatParam as AudioResponseFormatParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        AudioTranscriptionConfigParam as AudioTranscriptionConfigParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        AudioTranscriptionParam as AudioTranscriptionParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        AudioTranscriptionWordInfoParam as AudioTranscriptionWordInfoParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        BlobParam as BlobParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        CodeExecutionResultParam as CodeExecutionResultParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        ComputerUseParam as ComputerUseParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        ContentParam as ContentParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        DocumentMetadataParam as DocumentMetadataParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        DynamicRetrievalConfigParam as DynamicRetrievalConfigParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        ExecutableCodeParam as ExecutableCodeParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        FileDataParam as FileDataParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        FileSearchParam as FileSearchParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        FunctionCallParam as FunctionCallParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        FunctionDeclarationParam as FunctionDeclarationParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        FunctionResponseBlobParam as FunctionResponseBlobParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        FunctionResponseFileDataParam as FunctionResponseFileDataParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        FunctionResponseParam as FunctionResponseParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        FunctionResponsePartParam as FunctionResponsePartParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        GenerationConfigParam as GenerationConfigParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        GoogleMapsParam as GoogleMapsParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        GoogleSearchParam as GoogleSearchParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        GoogleSearchRetrievalParam as GoogleSearchRetrievalParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        ImageConfigParam as ImageConfigParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        ImageResponseFormatParam as ImageResponseFormatParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        IntervalParam as IntervalParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        LanguageHintsParam as LanguageHintsParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        McpServerParam as McpServerParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        MediaResolutionParam as MediaResolutionParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        MultiSpeakerVoiceConfigParam as MultiSpeakerVoiceConfigParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        PartParam as PartParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        PrebuiltVoiceConfigParam as PrebuiltVoiceConfigParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        ResponseFormatConfigParam as ResponseFormatConfigParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        SchemaParam as SchemaParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        SearchTypesParam as SearchTypesParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        SpeakerVoiceConfigParam as SpeakerVoiceConfigParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        SpeechConfigParam as SpeechConfigParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        SpeechMetadataParam as SpeechMetadataParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        SpreadsheetMetadataParam as SpreadsheetMetadataParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        StatusParam as StatusParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        StreamableHttpTransportParam as StreamableHttpTransportParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        TextResponseFormatParam as TextResponseFormatParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        ThinkingConfigParam as ThinkingConfigParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        ToolCallParam as ToolCallParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        ToolParam as ToolParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        ToolResponseParam as ToolResponseParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        TranslationConfigParam as TranslationConfigParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        VideoMetadataParam as VideoMetadataParam,
    )
    from aiclient_generated.google.v1beta.params.shared import (
        VoiceConfigParam as VoiceConfigParam,
    )

_HOME = {
    "AuthTokenParam": "auth_tokens",
    "AutomaticActivityDetectionParam": "auth_tokens",
    "BidiGenerateContentSetupParam": "auth_tokens",
    "ContextWindowCompressionConfigParam": "auth_tokens",
    "HistoryConfigParam": "auth_tokens",
    "RealtimeInputConfigParam": "auth_tokens",
    "SessionResumptionConfigParam": "auth_tokens",
    "SlidingWindowParam": "auth_tokens",
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
    "BatchEmbedContentsRequestParam": "models",
    "BatchGenerateContentRequestParam": "models",
    "BatchStatsParam": "models",
    "CachedContentParam": "models",
    "CachedContentUsageMetadataParam": "models",
    "CandidateParam": "models",
    "CitationMetadataParam": "models",
    "CitationSourceParam": "models",
    "ContentEmbeddingParam": "models",
    "CountTokensRequestParam": "models",
    "DatasetParam": "models",
    "EmbedContentBatchOutputParam": "models",
    "EmbedContentBatchParam": "models",
    "EmbedContentBatchStatsParam": "models",
    "EmbedContentConfigParam": "models",
    "EmbedContentRequestParam": "models",
    "EmbedContentResponseParam": "models",
    "EmbeddingUsageMetadataParam": "models",
    "FunctionCallingConfigParam": "models",
    "GenerateContentBatchOutputParam": "models",
    "GenerateContentBatchParam": "models",
    "GenerateContentRequestParam": "models",
    "GenerateContentResponseParam": "models",
    "GroundingAttributionParam": "models",
    "GroundingChunkCustomMetadataParam": "models",
    "GroundingChunkParam": "models",
    "GroundingChunkStringListParam": "models",
    "GroundingMetadataParam": "models",
    "GroundingPassageIdParam": "models",
    "GroundingSupportParam": "models",
    "HyperparametersParam": "models",
    "ImageParam": "models",
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
    "LatLngParam": "models",
    "LogprobsResultCandidateParam": "models",
    "LogprobsResultParam": "models",
    "MapsParam": "models",
    "ModalityTokenCountParam": "models",
    "ModelStatusParam": "models",
    "PermissionParam": "models",
    "PlaceAnswerSourcesParam": "models",
    "PromptFeedbackParam": "models",
    "RetrievalConfigParam": "models",
    "RetrievalMetadataParam": "models",
    "RetrievedContextParam": "models",
    "ReviewSnippetParam": "models",
    "SafetyRatingParam": "models",
    "SafetySettingParam": "models",
    "SearchEntryPointParam": "models",
    "SegmentParam": "models",
    "SemanticRetrieverChunkParam": "models",
    "ToolConfigParam": "models",
    "TopCandidatesParam": "models",
    "TransferOwnershipRequestParam": "models",
    "TunedModelParam": "models",
    "TunedModelSourceParam": "models",
    "TuningExampleParam": "models",
    "TuningExamplesParam": "models",
    "TuningSnapshotParam": "models",
    "TuningTaskParam": "models",
    "UrlContextMetadataParam": "models",
    "UrlMetadataParam": "models",
    "UsageMetadataParam": "models",
    "WebParam": "models",
    "AudioMetadataParam": "shared",
    "AudioResponseFormatParam": "shared",
    "AudioTranscriptionConfigParam": "shared",
    "AudioTranscriptionParam": "shared",
    "AudioTranscriptionWordInfoParam": "shared",
    "BlobParam": "shared",
    "CodeExecutionResultParam": "shared",
    "ComputerUseParam": "shared",
    "ContentParam": "shared",
    "DocumentMetadataParam": "shared",
    "DynamicRetrievalConfigParam": "shared",
    "ExecutableCodeParam": "shared",
    "FileDataParam": "shared",
    "FileSearchParam": "shared",
    "FunctionCallParam": "shared",
    "FunctionDeclarationParam": "shared",
    "FunctionResponseBlobParam": "shared",
    "FunctionResponseFileDataParam": "shared",
    "FunctionResponseParam": "shared",
    "FunctionResponsePartParam": "shared",
    "GenerationConfigParam": "shared",
    "GoogleMapsParam": "shared",
    "GoogleSearchParam": "shared",
    "GoogleSearchRetrievalParam": "shared",
    "ImageConfigParam": "shared",
    "ImageResponseFormatParam": "shared",
    "IntervalParam": "shared",
    "LanguageHintsParam": "shared",
    "McpServerParam": "shared",
    "MediaResolutionParam": "shared",
    "MultiSpeakerVoiceConfigParam": "shared",
    "PartParam": "shared",
    "PrebuiltVoiceConfigParam": "shared",
    "ResponseFormatConfigParam": "shared",
    "SchemaParam": "shared",
    "SearchTypesParam": "shared",
    "SpeakerVoiceConfigParam": "shared",
    "SpeechConfigParam": "shared",
    "SpeechMetadataParam": "shared",
    "SpreadsheetMetadataParam": "shared",
    "StatusParam": "shared",
    "StreamableHttpTransportParam": "shared",
    "TextResponseFormatParam": "shared",
    "ThinkingConfigParam": "shared",
    "ToolCallParam": "shared",
    "ToolParam": "shared",
    "ToolResponseParam": "shared",
    "TranslationConfigParam": "shared",
    "VideoMetadataParam": "shared",
    "VoiceConfigParam": "shared",
}


if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        home = _HOME.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"aiclient_generated.google.v1beta.params.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(_HOME)

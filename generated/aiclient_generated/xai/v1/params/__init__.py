# Generated from specs/; do not edit: change the sources and run `make regen`.
"""TypedDicts of what is sent, imported when first touched."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.xai.v1.params.chat import (
        ChatRequestParam as ChatRequestParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        ContentParam as ContentParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        ContentPartParam as ContentPartParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        DeferredChatRequestParam as DeferredChatRequestParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        FileRefParam as FileRefParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        FunctionChoiceParam as FunctionChoiceParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        FunctionDefinitionParam as FunctionDefinitionParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        FunctionParam as FunctionParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        MessageAssistantParam as MessageAssistantParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        MessageFunctionParam as MessageFunctionParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        MessageParam as MessageParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        MessageSystemParam as MessageSystemParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        MessageToolParam as MessageToolParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        MessageUserParam as MessageUserParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        ResponseFormatJsonObjectObjectParam as ResponseFormatJsonObjectObjectParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        ResponseFormatJsonSchemaParam as ResponseFormatJsonSchemaParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        ResponseFormatParam as ResponseFormatParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        ResponseFormatTextParam as ResponseFormatTextParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        StreamOptionsParam as StreamOptionsParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        ToolCallParam as ToolCallParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        ToolChoiceOption2Param as ToolChoiceOption2Param,
    )
    from aiclient_generated.xai.v1.params.chat import (
        ToolChoiceParam as ToolChoiceParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        ToolFunctionParam as ToolFunctionParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        ToolLiveSearchParam as ToolLiveSearchParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        ToolParam as ToolParam,
    )
    from aiclient_generated.xai.v1.params.chat import (
        WebSearchOptionsParam as WebSearchOptionsParam,
    )
    from aiclient_generated.xai.v1.params.documents import (
        DocumentsSourceParam as DocumentsSourceParam,
    )
    from aiclient_generated.xai.v1.params.documents import (
        GroupByAggregateOption1MinKParam as GroupByAggregateOption1MinKParam,
    )
    from aiclient_generated.xai.v1.params.documents import (
        GroupByAggregateOption1Param as GroupByAggregateOption1Param,
    )
    from aiclient_generated.xai.v1.params.documents import (
        GroupByAggregateOption2MaxKParam as GroupByAggregateOption2MaxKParam,
    )
    from aiclient_generated.xai.v1.params.documents import (
        GroupByAggregateOption2Param as GroupByAggregateOption2Param,
    )
    from aiclient_generated.xai.v1.params.documents import (
        GroupByAggregateParam as GroupByAggregateParam,
    )
    from aiclient_generated.xai.v1.params.documents import (
        GroupByParam as GroupByParam,
    )
    from aiclient_generated.xai.v1.params.documents import (
        HybridRerankerParam as HybridRerankerParam,
    )
    from aiclient_generated.xai.v1.params.documents import (
        HybridRerankerRerankerModelParam as HybridRerankerRerankerModelParam,
    )
    from aiclient_generated.xai.v1.params.documents import (
        HybridRerankerRrfParam as HybridRerankerRrfParam,
    )
    from aiclient_generated.xai.v1.params.documents import (
        RagPipelineParam as RagPipelineParam,
    )
    from aiclient_generated.xai.v1.params.documents import (
        RankingMetricParam as RankingMetricParam,
    )
    from aiclient_generated.xai.v1.params.documents import (
        RerankerModelParam as RerankerModelParam,
    )
    from aiclient_generated.xai.v1.params.documents import (
        RetrievalModeHybridParam as RetrievalModeHybridParam,
    )
    from aiclient_generated.xai.v1.params.documents import (
        RetrievalModeKeywordParam as RetrievalModeKeywordParam,
    )
    from aiclient_generated.xai.v1.params.documents import (
        RetrievalModeParam as RetrievalModeParam,
    )
    from aiclient_generated.xai.v1.params.documents import (
        RetrievalModeSemanticParam as RetrievalModeSemanticParam,
    )
    from aiclient_generated.xai.v1.params.documents import (
        SearchRequestParam as SearchRequestParam,
    )
    from aiclient_generated.xai.v1.params.embeddings import (
        EmbeddingInputParam as EmbeddingInputParam,
    )
    from aiclient_generated.xai.v1.params.embeddings import (
        EmbeddingRequestParam as EmbeddingRequestParam,
    )
    from aiclient_generated.xai.v1.params.files import (
        ContentFormatParam as ContentFormatParam,
    )
    from aiclient_generated.xai.v1.params.files import (
        UploadFileMultipartRequestParam as UploadFileMultipartRequestParam,
    )
    from aiclient_generated.xai.v1.params.images import (
        EditImageRequestParam as EditImageRequestParam,
    )
    from aiclient_generated.xai.v1.params.images import (
        GenerateImageRequestParam as GenerateImageRequestParam,
    )
    from aiclient_generated.xai.v1.params.images import (
        ImageAspectRatioParam as ImageAspectRatioParam,
    )
    from aiclient_generated.xai.v1.params.images import (
        ImageResolutionParam as ImageResolutionParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        AnnotationParam as AnnotationParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        CodeInterpreterCallParam as CodeInterpreterCallParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        CodeInterpreterOutputImageParam as CodeInterpreterOutputImageParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        CodeInterpreterOutputLogsParam as CodeInterpreterOutputLogsParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        CodeInterpreterOutputParam as CodeInterpreterOutputParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        CompactionOutputItemParam as CompactionOutputItemParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        CreateResponseRequestParam as CreateResponseRequestParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        CustomToolCallParam as CustomToolCallParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        FileSearchCallParam as FileSearchCallParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        FileSearchResultParam as FileSearchResultParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        FunctionToolCallOutputParam as FunctionToolCallOutputParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        FunctionToolCallParam as FunctionToolCallParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        LocalShellSkillParam as LocalShellSkillParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        McpCallParam as McpCallParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        OutputMessageContentOutputTextParam as OutputMessageContentOutputTextParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        OutputMessageContentParam as OutputMessageContentParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        OutputMessageContentRefusalParam as OutputMessageContentRefusalParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        OutputMessageParam as OutputMessageParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ReasoningConfigurationParam as ReasoningConfigurationParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ReasoningParam as ReasoningParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ReasoningTextParam as ReasoningTextParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseInputContentItemInputFileParam as ResponseInputContentItemInputFileParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseInputContentItemInputImageParam as ResponseInputContentItemInputImageParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseInputContentItemInputTextParam as ResponseInputContentItemInputTextParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseInputContentItemOutputTextParam as ResponseInputContentItemOutputTextParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseInputContentItemParam as ResponseInputContentItemParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseInputContentParam as ResponseInputContentParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseInputItemOption1Param as ResponseInputItemOption1Param,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseInputItemParam as ResponseInputItemParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseInputParam as ResponseInputParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseTextFormatJsonObjectObjectParam as ResponseTextFormatJsonObjectObjectParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseTextFormatJsonSchemaParam as ResponseTextFormatJsonSchemaParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseTextFormatParam as ResponseTextFormatParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseTextFormatTextParam as ResponseTextFormatTextParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseTextParam as ResponseTextParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseToolChoiceOption2Param as ResponseToolChoiceOption2Param,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseToolChoiceParam as ResponseToolChoiceParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseToolCodeInterpreterParam as ResponseToolCodeInterpreterParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseToolFileSearchParam as ResponseToolFileSearchParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseToolFunctionParam as ResponseToolFunctionParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseToolMcpParam as ResponseToolMcpParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseToolParam as ResponseToolParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseToolShellParam as ResponseToolShellParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseToolWebSearchParam as ResponseToolWebSearchParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ResponseToolXSearchParam as ResponseToolXSearchParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ShellCallActionParam as ShellCallActionParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ShellCallOutcomeExitParam as ShellCallOutcomeExitParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ShellCallOutcomeParam as ShellCallOutcomeParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ShellCallOutcomeTimeoutParam as ShellCallOutcomeTimeoutParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ShellCallOutputParam as ShellCallOutputParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ShellCallOutputResultParam as ShellCallOutputResultParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ShellCallParam as ShellCallParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        ShellEnvironmentParam as ShellEnvironmentParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        SummaryTextParam as SummaryTextParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        WebSearchActionFindParam as WebSearchActionFindParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        WebSearchActionOpenPageParam as WebSearchActionOpenPageParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        WebSearchActionParam as WebSearchActionParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        WebSearchActionSearchParam as WebSearchActionSearchParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        WebSearchCallParam as WebSearchCallParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        WebSearchFiltersParam as WebSearchFiltersParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        WebSearchSourceParam as WebSearchSourceParam,
    )
    from aiclient_generated.xai.v1.params.responses import (
        WebSearchUserLocationParam as WebSearchUserLocationParam,
    )
    from aiclient_generated.xai.v1.params.root import (
        TokenizeRequestParam as TokenizeRequestParam,
    )
    from aiclient_generated.xai.v1.params.shared import (
        ImageUrlParam as ImageUrlParam,
    )
    from aiclient_generated.xai.v1.params.shared import (
        SearchParametersParam as SearchParametersParam,
    )
    from aiclient_generated.xai.v1.params.shared import (
        SearchSourceNewsParam as SearchSourceNewsParam,
    )
    from aiclient_generated.xai.v1.params.shared import (
        SearchSourceParam as SearchSourceParam,
    )
    from aiclient_generated.xai.v1.params.shared import (
        SearchSourceRssParam as SearchSourceRssParam,
    )
    from aiclient_generated.xai.v1.params.shared import (
        SearchSourceWebParam as SearchSourceWebParam,
    )
    from aiclient_generated.xai.v1.params.shared import (
        SearchSourceXParam as SearchSourceXParam,
    )
    from aiclient_generated.xai.v1.params.shared import (
        TokenLogProbParam as TokenLogProbParam,
    )
    from aiclient_generated.xai.v1.params.shared import (
        TopLogProbParam as TopLogProbParam,
    )
    from aiclient_generated.xai.v1.params.videos import (
        EditVideoRequestParam as EditVideoRequestParam,
    )
    from aiclient_generated.xai.v1.params.videos import (
        ExtendVideoRequestParam as ExtendVideoRequestParam,
    )
    from aiclient_generated.xai.v1.params.videos import (
        GenerateVideoRequestParam as GenerateVideoRequestParam,
    )
    from aiclient_generated.xai.v1.params.videos import (
        VideoAspectRatioParam as VideoAspectRatioParam,
    )
    from aiclient_generated.xai.v1.params.videos import (
        VideoOutputParam as VideoOutputParam,
    )
    from aiclient_generated.xai.v1.params.videos import (
        VideoResolutionParam as VideoResolutionParam,
    )
    from aiclient_generated.xai.v1.params.videos import (
        VideoUrlParam as VideoUrlParam,
    )

_HOME = {
    "ChatRequestParam": "chat",
    "ContentParam": "chat",
    "ContentPartParam": "chat",
    "DeferredChatRequestParam": "chat",
    "FileRefParam": "chat",
    "FunctionChoiceParam": "chat",
    "FunctionDefinitionParam": "chat",
    "FunctionParam": "chat",
    "MessageAssistantParam": "chat",
    "MessageFunctionParam": "chat",
    "MessageParam": "chat",
    "MessageSystemParam": "chat",
    "MessageToolParam": "chat",
    "MessageUserParam": "chat",
    "ResponseFormatJsonObjectObjectParam": "chat",
    "ResponseFormatJsonSchemaParam": "chat",
    "ResponseFormatParam": "chat",
    "ResponseFormatTextParam": "chat",
    "StreamOptionsParam": "chat",
    "ToolCallParam": "chat",
    "ToolChoiceOption2Param": "chat",
    "ToolChoiceParam": "chat",
    "ToolFunctionParam": "chat",
    "ToolLiveSearchParam": "chat",
    "ToolParam": "chat",
    "WebSearchOptionsParam": "chat",
    "DocumentsSourceParam": "documents",
    "GroupByAggregateOption1MinKParam": "documents",
    "GroupByAggregateOption1Param": "documents",
    "GroupByAggregateOption2MaxKParam": "documents",
    "GroupByAggregateOption2Param": "documents",
    "GroupByAggregateParam": "documents",
    "GroupByParam": "documents",
    "HybridRerankerParam": "documents",
    "HybridRerankerRerankerModelParam": "documents",
    "HybridRerankerRrfParam": "documents",
    "RagPipelineParam": "documents",
    "RankingMetricParam": "documents",
    "RerankerModelParam": "documents",
    "RetrievalModeHybridParam": "documents",
    "RetrievalModeKeywordParam": "documents",
    "RetrievalModeParam": "documents",
    "RetrievalModeSemanticParam": "documents",
    "SearchRequestParam": "documents",
    "EmbeddingInputParam": "embeddings",
    "EmbeddingRequestParam": "embeddings",
    "ContentFormatParam": "files",
    "UploadFileMultipartRequestParam": "files",
    "EditImageRequestParam": "images",
    "GenerateImageRequestParam": "images",
    "ImageAspectRatioParam": "images",
    "ImageResolutionParam": "images",
    "AnnotationParam": "responses",
    "CodeInterpreterCallParam": "responses",
    "CodeInterpreterOutputImageParam": "responses",
    "CodeInterpreterOutputLogsParam": "responses",
    "CodeInterpreterOutputParam": "responses",
    "CompactionOutputItemParam": "responses",
    "CreateResponseRequestParam": "responses",
    "CustomToolCallParam": "responses",
    "FileSearchCallParam": "responses",
    "FileSearchResultParam": "responses",
    "FunctionToolCallOutputParam": "responses",
    "FunctionToolCallParam": "responses",
    "LocalShellSkillParam": "responses",
    "McpCallParam": "responses",
    "OutputMessageContentOutputTextParam": "responses",
    "OutputMessageContentParam": "responses",
    "OutputMessageContentRefusalParam": "responses",
    "OutputMessageParam": "responses",
    "ReasoningConfigurationParam": "responses",
    "ReasoningParam": "responses",
    "ReasoningTextParam": "responses",
    "ResponseInputContentItemInputFileParam": "responses",
    "ResponseInputContentItemInputImageParam": "responses",
    "ResponseInputContentItemInputTextParam": "responses",
    "ResponseInputContentItemOutputTextParam": "responses",
    "ResponseInputContentItemParam": "responses",
    "ResponseInputContentParam": "responses",
    "ResponseInputItemOption1Param": "responses",
    "ResponseInputItemParam": "responses",
    "ResponseInputParam": "responses",
    "ResponseTextFormatJsonObjectObjectParam": "responses",
    "ResponseTextFormatJsonSchemaParam": "responses",
    "ResponseTextFormatParam": "responses",
    "ResponseTextFormatTextParam": "responses",
    "ResponseTextParam": "responses",
    "ResponseToolChoiceOption2Param": "responses",
    "ResponseToolChoiceParam": "responses",
    "ResponseToolCodeInterpreterParam": "responses",
    "ResponseToolFileSearchParam": "responses",
    "ResponseToolFunctionParam": "responses",
    "ResponseToolMcpParam": "responses",
    "ResponseToolParam": "responses",
    "ResponseToolShellParam": "responses",
    "ResponseToolWebSearchParam": "responses",
    "ResponseToolXSearchParam": "responses",
    "ShellCallActionParam": "responses",
    "ShellCallOutcomeExitParam": "responses",
    "ShellCallOutcomeParam": "responses",
    "ShellCallOutcomeTimeoutParam": "responses",
    "ShellCallOutputParam": "responses",
    "ShellCallOutputResultParam": "responses",
    "ShellCallParam": "responses",
    "ShellEnvironmentParam": "responses",
    "SummaryTextParam": "responses",
    "WebSearchActionFindParam": "responses",
    "WebSearchActionOpenPageParam": "responses",
    "WebSearchActionParam": "responses",
    "WebSearchActionSearchParam": "responses",
    "WebSearchCallParam": "responses",
    "WebSearchFiltersParam": "responses",
    "WebSearchSourceParam": "responses",
    "WebSearchUserLocationParam": "responses",
    "TokenizeRequestParam": "root",
    "ImageUrlParam": "shared",
    "SearchParametersParam": "shared",
    "SearchSourceNewsParam": "shared",
    "SearchSourceParam": "shared",
    "SearchSourceRssParam": "shared",
    "SearchSourceWebParam": "shared",
    "SearchSourceXParam": "shared",
    "TokenLogProbParam": "shared",
    "TopLogProbParam": "shared",
    "EditVideoRequestParam": "videos",
    "ExtendVideoRequestParam": "videos",
    "GenerateVideoRequestParam": "videos",
    "VideoAspectRatioParam": "videos",
    "VideoOutputParam": "videos",
    "VideoResolutionParam": "videos",
    "VideoUrlParam": "videos",
}


if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        home = _HOME.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"aiclient_generated.xai.v1.params.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(_HOME)

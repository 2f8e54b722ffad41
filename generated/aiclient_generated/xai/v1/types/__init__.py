# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Models of what is received, imported when first touched."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.xai.v1.types.api_key import (
        ApiKey as ApiKey,
    )
    from aiclient_generated.xai.v1.types.chat import (
        ChatCompletion as ChatCompletion,
    )
    from aiclient_generated.xai.v1.types.chat import (
        ChatCompletionChoice as ChatCompletionChoice,
    )
    from aiclient_generated.xai.v1.types.chat import (
        ChatCompletionChunk as ChatCompletionChunk,
    )
    from aiclient_generated.xai.v1.types.chat import (
        ChatCompletionChunkChoice as ChatCompletionChunkChoice,
    )
    from aiclient_generated.xai.v1.types.chat import (
        ChatCompletionChunkDelta as ChatCompletionChunkDelta,
    )
    from aiclient_generated.xai.v1.types.chat import (
        ChatCompletionMessage as ChatCompletionMessage,
    )
    from aiclient_generated.xai.v1.types.chat import (
        CompletionUsageDetail as CompletionUsageDetail,
    )
    from aiclient_generated.xai.v1.types.chat import (
        DeferredChatCompletion as DeferredChatCompletion,
    )
    from aiclient_generated.xai.v1.types.chat import (
        Function as Function,
    )
    from aiclient_generated.xai.v1.types.chat import (
        LogProbs as LogProbs,
    )
    from aiclient_generated.xai.v1.types.chat import (
        OutputFile as OutputFile,
    )
    from aiclient_generated.xai.v1.types.chat import (
        PromptUsageDetail as PromptUsageDetail,
    )
    from aiclient_generated.xai.v1.types.chat import (
        ToolCall as ToolCall,
    )
    from aiclient_generated.xai.v1.types.chat import (
        Usage as Usage,
    )
    from aiclient_generated.xai.v1.types.documents import (
        SearchMatch as SearchMatch,
    )
    from aiclient_generated.xai.v1.types.documents import (
        SearchResponse as SearchResponse,
    )
    from aiclient_generated.xai.v1.types.embeddings import (
        Embedding as Embedding,
    )
    from aiclient_generated.xai.v1.types.embeddings import (
        EmbeddingContent as EmbeddingContent,
    )
    from aiclient_generated.xai.v1.types.embeddings import (
        EmbeddingResponse as EmbeddingResponse,
    )
    from aiclient_generated.xai.v1.types.embeddings import (
        EmbeddingUsage as EmbeddingUsage,
    )
    from aiclient_generated.xai.v1.types.files import (
        File as File,
    )
    from aiclient_generated.xai.v1.types.files import (
        FileDeleted as FileDeleted,
    )
    from aiclient_generated.xai.v1.types.files import (
        FileList as FileList,
    )
    from aiclient_generated.xai.v1.types.images import (
        GeneratedImage as GeneratedImage,
    )
    from aiclient_generated.xai.v1.types.images import (
        GeneratedImageResponse as GeneratedImageResponse,
    )
    from aiclient_generated.xai.v1.types.models import (
        EmbeddingModel as EmbeddingModel,
    )
    from aiclient_generated.xai.v1.types.models import (
        EmbeddingModelList as EmbeddingModelList,
    )
    from aiclient_generated.xai.v1.types.models import (
        ImageGenerationModel as ImageGenerationModel,
    )
    from aiclient_generated.xai.v1.types.models import (
        ImageGenerationModelList as ImageGenerationModelList,
    )
    from aiclient_generated.xai.v1.types.models import (
        LanguageModel as LanguageModel,
    )
    from aiclient_generated.xai.v1.types.models import (
        LanguageModelList as LanguageModelList,
    )
    from aiclient_generated.xai.v1.types.models import (
        Model as Model,
    )
    from aiclient_generated.xai.v1.types.models import (
        ModelList as ModelList,
    )
    from aiclient_generated.xai.v1.types.models import (
        VideoGenerationModel as VideoGenerationModel,
    )
    from aiclient_generated.xai.v1.types.models import (
        VideoGenerationModelList as VideoGenerationModelList,
    )
    from aiclient_generated.xai.v1.types.responses import (
        Annotation as Annotation,
    )
    from aiclient_generated.xai.v1.types.responses import (
        CodeInterpreterCall as CodeInterpreterCall,
    )
    from aiclient_generated.xai.v1.types.responses import (
        CodeInterpreterOutput as CodeInterpreterOutput,
    )
    from aiclient_generated.xai.v1.types.responses import (
        CodeInterpreterOutputImage as CodeInterpreterOutputImage,
    )
    from aiclient_generated.xai.v1.types.responses import (
        CodeInterpreterOutputLogs as CodeInterpreterOutputLogs,
    )
    from aiclient_generated.xai.v1.types.responses import (
        CustomToolCall as CustomToolCall,
    )
    from aiclient_generated.xai.v1.types.responses import (
        FileSearchCall as FileSearchCall,
    )
    from aiclient_generated.xai.v1.types.responses import (
        FileSearchResult as FileSearchResult,
    )
    from aiclient_generated.xai.v1.types.responses import (
        FunctionToolCall as FunctionToolCall,
    )
    from aiclient_generated.xai.v1.types.responses import (
        IncompleteDetails as IncompleteDetails,
    )
    from aiclient_generated.xai.v1.types.responses import (
        IncompleteDetailsOption1 as IncompleteDetailsOption1,
    )
    from aiclient_generated.xai.v1.types.responses import (
        IncompleteDetailsOption2 as IncompleteDetailsOption2,
    )
    from aiclient_generated.xai.v1.types.responses import (
        IncompleteDetailsOption3 as IncompleteDetailsOption3,
    )
    from aiclient_generated.xai.v1.types.responses import (
        InputTokensDetails as InputTokensDetails,
    )
    from aiclient_generated.xai.v1.types.responses import (
        LocalShellSkill as LocalShellSkill,
    )
    from aiclient_generated.xai.v1.types.responses import (
        McpCall as McpCall,
    )
    from aiclient_generated.xai.v1.types.responses import (
        OutputMessage as OutputMessage,
    )
    from aiclient_generated.xai.v1.types.responses import (
        OutputMessageContent as OutputMessageContent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        OutputMessageContentOutputText as OutputMessageContentOutputText,
    )
    from aiclient_generated.xai.v1.types.responses import (
        OutputMessageContentRefusal as OutputMessageContentRefusal,
    )
    from aiclient_generated.xai.v1.types.responses import (
        OutputTokensDetails as OutputTokensDetails,
    )
    from aiclient_generated.xai.v1.types.responses import (
        Reasoning as Reasoning,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ReasoningConfiguration as ReasoningConfiguration,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ReasoningText as ReasoningText,
    )
    from aiclient_generated.xai.v1.types.responses import (
        Response as Response,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseCompletedEvent as ResponseCompletedEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseContentPartAddedEventPart as ResponseContentPartAddedEventPart,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseContentPartDoneEventPart as ResponseContentPartDoneEventPart,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseCreatedEvent as ResponseCreatedEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseDeleted as ResponseDeleted,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseErrorEvent as ResponseErrorEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseFailedEvent as ResponseFailedEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseIncompleteEvent as ResponseIncompleteEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseInProgressEvent as ResponseInProgressEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseOutputItem as ResponseOutputItem,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseRefusalDoneEvent as ResponseRefusalDoneEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseStreamEvent as ResponseStreamEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseText as ResponseText,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseTextDeltaEvent as ResponseTextDeltaEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseTextDoneEvent as ResponseTextDoneEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseTextFormat as ResponseTextFormat,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseTextFormatJsonObjectObject as ResponseTextFormatJsonObjectObject,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseTextFormatJsonSchema as ResponseTextFormatJsonSchema,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseTextFormatText as ResponseTextFormatText,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseTool as ResponseTool,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseToolChoice as ResponseToolChoice,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseToolChoiceOption2 as ResponseToolChoiceOption2,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseToolCodeInterpreter as ResponseToolCodeInterpreter,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseToolFileSearch as ResponseToolFileSearch,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseToolFunction as ResponseToolFunction,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseToolMcp as ResponseToolMcp,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseToolShell as ResponseToolShell,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseToolWebSearch as ResponseToolWebSearch,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseToolXSearch as ResponseToolXSearch,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseUsage as ResponseUsage,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ServerSideToolUsageDetails as ServerSideToolUsageDetails,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ShellCall as ShellCall,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ShellCallAction as ShellCallAction,
    )
    from aiclient_generated.xai.v1.types.responses import (
        ShellEnvironment as ShellEnvironment,
    )
    from aiclient_generated.xai.v1.types.responses import (
        SummaryText as SummaryText,
    )
    from aiclient_generated.xai.v1.types.responses import (
        WebSearchAction as WebSearchAction,
    )
    from aiclient_generated.xai.v1.types.responses import (
        WebSearchActionFind as WebSearchActionFind,
    )
    from aiclient_generated.xai.v1.types.responses import (
        WebSearchActionOpenPage as WebSearchActionOpenPage,
    )
    from aiclient_generated.xai.v1.types.responses import (
        WebSearchActionSearch as WebSearchActionSearch,
    )
    from aiclient_generated.xai.v1.types.responses import (
        WebSearchCall as WebSearchCall,
    )
    from aiclient_generated.xai.v1.types.responses import (
        WebSearchFilters as WebSearchFilters,
    )
    from aiclient_generated.xai.v1.types.responses import (
        WebSearchSource as WebSearchSource,
    )
    from aiclient_generated.xai.v1.types.responses import (
        WebSearchUserLocation as WebSearchUserLocation,
    )
    from aiclient_generated.xai.v1.types.root import (
        TokenizeResponse as TokenizeResponse,
    )
    from aiclient_generated.xai.v1.types.root import (
        TokenizeResponseToken as TokenizeResponseToken,
    )
    from aiclient_generated.xai.v1.types.shared import (
        MediaUsage as MediaUsage,
    )
    from aiclient_generated.xai.v1.types.shared import (
        TokenLogProb as TokenLogProb,
    )
    from aiclient_generated.xai.v1.types.shared import (
        TopLogProb as TopLogProb,
    )
    from aiclient_generated.xai.v1.types.videos import (
        DeferredVideo as DeferredVideo,
    )
    from aiclient_generated.xai.v1.types.videos import (
        GeneratedVideo as GeneratedVideo,
    )
    from aiclient_generated.xai.v1.types.videos import (
        VideoError as VideoError,
    )
    from aiclient_generated.xai.v1.types.videos import (
        VideoErrorCode as VideoErrorCode,
    )
    from aiclient_generated.xai.v1.types.videos import (
        VideoResponse as VideoResponse,
    )

_HOME = {
    "ApiKey": "api_key",
    "ChatCompletion": "chat",
    "ChatCompletionChoice": "chat",
    "ChatCompletionChunk": "chat",
    "ChatCompletionChunkChoice": "chat",
    "ChatCompletionChunkDelta": "chat",
    "ChatCompletionMessage": "chat",
    "CompletionUsageDetail": "chat",
    "DeferredChatCompletion": "chat",
    "Function": "chat",
    "LogProbs": "chat",
    "OutputFile": "chat",
    "PromptUsageDetail": "chat",
    "ToolCall": "chat",
    "Usage": "chat",
    "SearchMatch": "documents",
    "SearchResponse": "documents",
    "Embedding": "embeddings",
    "EmbeddingContent": "embeddings",
    "EmbeddingResponse": "embeddings",
    "EmbeddingUsage": "embeddings",
    "File": "files",
    "FileDeleted": "files",
    "FileList": "files",
    "GeneratedImage": "images",
    "GeneratedImageResponse": "images",
    "EmbeddingModel": "models",
    "EmbeddingModelList": "models",
    "ImageGenerationModel": "models",
    "ImageGenerationModelList": "models",
    "LanguageModel": "models",
    "LanguageModelList": "models",
    "Model": "models",
    "ModelList": "models",
    "VideoGenerationModel": "models",
    "VideoGenerationModelList": "models",
    "Annotation": "responses",
    "CodeInterpreterCall": "responses",
    "CodeInterpreterOutput": "responses",
    "CodeInterpreterOutputImage": "responses",
    "CodeInterpreterOutputLogs": "responses",
    "CustomToolCall": "responses",
    "FileSearchCall": "responses",
    "FileSearchResult": "responses",
    "FunctionToolCall": "responses",
    "IncompleteDetails": "responses",
    "IncompleteDetailsOption1": "responses",
    "IncompleteDetailsOption2": "responses",
    "IncompleteDetailsOption3": "responses",
    "InputTokensDetails": "responses",
    "LocalShellSkill": "responses",
    "McpCall": "responses",
    "OutputMessage": "responses",
    "OutputMessageContent": "responses",
    "OutputMessageContentOutputText": "responses",
    "OutputMessageContentRefusal": "responses",
    "OutputTokensDetails": "responses",
    "Reasoning": "responses",
    "ReasoningConfiguration": "responses",
    "ReasoningText": "responses",
    "Response": "responses",
    "ResponseCompletedEvent": "responses",
    "ResponseContentPartAddedEvent": "responses",
    "ResponseContentPartAddedEventPart": "responses",
    "ResponseContentPartDoneEvent": "responses",
    "ResponseContentPartDoneEventPart": "responses",
    "ResponseCreatedEvent": "responses",
    "ResponseDeleted": "responses",
    "ResponseErrorEvent": "responses",
    "ResponseFailedEvent": "responses",
    "ResponseFunctionCallArgumentsDeltaEvent": "responses",
    "ResponseFunctionCallArgumentsDoneEvent": "responses",
    "ResponseInProgressEvent": "responses",
    "ResponseIncompleteEvent": "responses",
    "ResponseOutputItem": "responses",
    "ResponseOutputItemAddedEvent": "responses",
    "ResponseOutputItemDoneEvent": "responses",
    "ResponseOutputTextAnnotationAddedEvent": "responses",
    "ResponseReasoningSummaryPartAddedEvent": "responses",
    "ResponseReasoningSummaryPartDoneEvent": "responses",
    "ResponseReasoningSummaryTextDeltaEvent": "responses",
    "ResponseReasoningSummaryTextDoneEvent": "responses",
    "ResponseReasoningTextDeltaEvent": "responses",
    "ResponseReasoningTextDoneEvent": "responses",
    "ResponseRefusalDeltaEvent": "responses",
    "ResponseRefusalDoneEvent": "responses",
    "ResponseStreamEvent": "responses",
    "ResponseText": "responses",
    "ResponseTextDeltaEvent": "responses",
    "ResponseTextDoneEvent": "responses",
    "ResponseTextFormat": "responses",
    "ResponseTextFormatJsonObjectObject": "responses",
    "ResponseTextFormatJsonSchema": "responses",
    "ResponseTextFormatText": "responses",
    "ResponseTool": "responses",
    "ResponseToolChoice": "responses",
    "ResponseToolChoiceOption2": "responses",
    "ResponseToolCodeInterpreter": "responses",
    "ResponseToolFileSearch": "responses",
    "ResponseToolFunction": "responses",
    "ResponseToolMcp": "responses",
    "ResponseToolShell": "responses",
    "ResponseToolWebSearch": "responses",
    "ResponseToolXSearch": "responses",
    "ResponseUsage": "responses",
    "ResponseWebSearchCallCompletedEvent": "responses",
    "ResponseWebSearchCallInProgressEvent": "responses",
    "ResponseWebSearchCallSearchingEvent": "responses",
    "ServerSideToolUsageDetails": "responses",
    "ShellCall": "responses",
    "ShellCallAction": "responses",
    "ShellEnvironment": "responses",
    "SummaryText": "responses",
    "WebSearchAction": "responses",
    "WebSearchActionFind": "responses",
    "WebSearchActionOpenPage": "responses",
    "WebSearchActionSearch": "responses",
    "WebSearchCall": "responses",
    "WebSearchFilters": "responses",
    "WebSearchSource": "responses",
    "WebSearchUserLocation": "responses",
    "TokenizeResponse": "root",
    "TokenizeResponseToken": "root",
    "MediaUsage": "shared",
    "TokenLogProb": "shared",
    "TopLogProb": "shared",
    "DeferredVideo": "videos",
    "GeneratedVideo": "videos",
    "VideoError": "videos",
    "VideoErrorCode": "videos",
    "VideoResponse": "videos",
}


if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        home = _HOME.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"aiclient_generated.xai.v1.types.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(_HOME)

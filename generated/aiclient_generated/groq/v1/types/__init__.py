# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Models of what is received, imported when first touched."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.groq.v1.types.audio import (
        Transcription as Transcription,
    )
    from aiclient_generated.groq.v1.types.audio import (
        Translation as Translation,
    )
    from aiclient_generated.groq.v1.types.batches import (
        Batch as Batch,
    )
    from aiclient_generated.groq.v1.types.batches import (
        BatchErrors as BatchErrors,
    )
    from aiclient_generated.groq.v1.types.batches import (
        BatchErrorsDataItem as BatchErrorsDataItem,
    )
    from aiclient_generated.groq.v1.types.batches import (
        BatchList as BatchList,
    )
    from aiclient_generated.groq.v1.types.batches import (
        BatchRequestCounts as BatchRequestCounts,
    )
    from aiclient_generated.groq.v1.types.chat import (
        Annotation as Annotation,
    )
    from aiclient_generated.groq.v1.types.chat import (
        BrowserResult as BrowserResult,
    )
    from aiclient_generated.groq.v1.types.chat import (
        Chart as Chart,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChartElement as ChartElement,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletion as ChatCompletion,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionChoice as ChatCompletionChoice,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionChoiceLogprobs as ChatCompletionChoiceLogprobs,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionChunk as ChatCompletionChunk,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionChunkChoice as ChatCompletionChunkChoice,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionChunkChoiceLogprobs as ChatCompletionChunkChoiceLogprobs,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionChunkDelta as ChatCompletionChunkDelta,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionChunkDeltaFunctionCall as ChatCompletionChunkDeltaFunctionCall,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionChunkToolCall as ChatCompletionChunkToolCall,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionChunkToolCallFunction as ChatCompletionChunkToolCallFunction,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionMcpListTool as ChatCompletionMcpListTool,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionMcpListToolTool as ChatCompletionMcpListToolTool,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionMessage as ChatCompletionMessage,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionMessageExecutedTool as ChatCompletionMessageExecutedTool,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionMessageExecutedToolSearchResults as ChatCompletionMessageExecutedToolSearchResults,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionMessageExecutedToolSearchResultsResult as ChatCompletionMessageExecutedToolSearchResultsResult,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionMessageFunctionCall as ChatCompletionMessageFunctionCall,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionMessageToolCall as ChatCompletionMessageToolCall,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionMessageToolCallFunction as ChatCompletionMessageToolCallFunction,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionTokenLogprobTopLogprob as ChatCompletionTokenLogprobTopLogprob,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionUsageBreakdown as ChatCompletionUsageBreakdown,
    )
    from aiclient_generated.groq.v1.types.chat import (
        ChatCompletionUsageBreakdownModel2 as ChatCompletionUsageBreakdownModel2,
    )
    from aiclient_generated.groq.v1.types.chat import (
        CodeExecutionResult as CodeExecutionResult,
    )
    from aiclient_generated.groq.v1.types.chat import (
        CompletionUsage as CompletionUsage,
    )
    from aiclient_generated.groq.v1.types.chat import (
        CompletionUsageCompletionTokensDetails as CompletionUsageCompletionTokensDetails,
    )
    from aiclient_generated.groq.v1.types.chat import (
        CompletionUsagePromptTokensDetails as CompletionUsagePromptTokensDetails,
    )
    from aiclient_generated.groq.v1.types.chat import (
        DebugData as DebugData,
    )
    from aiclient_generated.groq.v1.types.chat import (
        DocumentCitation as DocumentCitation,
    )
    from aiclient_generated.groq.v1.types.chat import (
        FunctionCitation as FunctionCitation,
    )
    from aiclient_generated.groq.v1.types.chat import (
        XGroq as XGroq,
    )
    from aiclient_generated.groq.v1.types.chat import (
        XGroqNonStreaming as XGroqNonStreaming,
    )
    from aiclient_generated.groq.v1.types.chat import (
        XGroqNonStreamingUsage as XGroqNonStreamingUsage,
    )
    from aiclient_generated.groq.v1.types.embeddings import (
        CreateEmbeddingResponse as CreateEmbeddingResponse,
    )
    from aiclient_generated.groq.v1.types.embeddings import (
        CreateEmbeddingResponseUsage as CreateEmbeddingResponseUsage,
    )
    from aiclient_generated.groq.v1.types.embeddings import (
        Embedding as Embedding,
    )
    from aiclient_generated.groq.v1.types.files import (
        FileDeleted as FileDeleted,
    )
    from aiclient_generated.groq.v1.types.files import (
        FileList as FileList,
    )
    from aiclient_generated.groq.v1.types.files import (
        FileObject as FileObject,
    )
    from aiclient_generated.groq.v1.types.models import (
        Model as Model,
    )
    from aiclient_generated.groq.v1.types.models import (
        ModelDeleted as ModelDeleted,
    )
    from aiclient_generated.groq.v1.types.models import (
        ModelList as ModelList,
    )
    from aiclient_generated.groq.v1.types.reranking import (
        RerankingResponse as RerankingResponse,
    )
    from aiclient_generated.groq.v1.types.reranking import (
        RerankingResult as RerankingResult,
    )
    from aiclient_generated.groq.v1.types.responses import (
        Response as Response,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseAnnotation as ResponseAnnotation,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseError as ResponseError,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseFileCitation as ResponseFileCitation,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseFormatConfiguration as ResponseFormatConfiguration,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseIncompleteDetails as ResponseIncompleteDetails,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseNamedToolChoice as ResponseNamedToolChoice,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseNamedToolChoiceFunction as ResponseNamedToolChoiceFunction,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseOutputFunctionCall as ResponseOutputFunctionCall,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseOutputItem as ResponseOutputItem,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseOutputMessage as ResponseOutputMessage,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseOutputReasoning as ResponseOutputReasoning,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseOutputTextContent as ResponseOutputTextContent,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseReasoning as ResponseReasoning,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseText as ResponseText,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseTool as ResponseTool,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseToolChoiceOption as ResponseToolChoiceOption,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseUrlCitation as ResponseUrlCitation,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseUsage as ResponseUsage,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseUsageInputTokensDetails as ResponseUsageInputTokensDetails,
    )
    from aiclient_generated.groq.v1.types.responses import (
        ResponseUsageOutputTokensDetails as ResponseUsageOutputTokensDetails,
    )
    from aiclient_generated.groq.v1.types.responses import (
        TextResponseFormatJsonSchema as TextResponseFormatJsonSchema,
    )
    from aiclient_generated.groq.v1.types.shared import (
        ResponseFormatJsonObject as ResponseFormatJsonObject,
    )
    from aiclient_generated.groq.v1.types.shared import (
        ResponseFormatText as ResponseFormatText,
    )

_HOME = {
    "Transcription": "audio",
    "Translation": "audio",
    "Batch": "batches",
    "BatchErrors": "batches",
    "BatchErrorsDataItem": "batches",
    "BatchList": "batches",
    "BatchRequestCounts": "batches",
    "Annotation": "chat",
    "BrowserResult": "chat",
    "Chart": "chat",
    "ChartElement": "chat",
    "ChatCompletion": "chat",
    "ChatCompletionChoice": "chat",
    "ChatCompletionChoiceLogprobs": "chat",
    "ChatCompletionChunk": "chat",
    "ChatCompletionChunkChoice": "chat",
    "ChatCompletionChunkChoiceLogprobs": "chat",
    "ChatCompletionChunkDelta": "chat",
    "ChatCompletionChunkDeltaFunctionCall": "chat",
    "ChatCompletionChunkToolCall": "chat",
    "ChatCompletionChunkToolCallFunction": "chat",
    "ChatCompletionMcpListTool": "chat",
    "ChatCompletionMcpListToolTool": "chat",
    "ChatCompletionMessage": "chat",
    "ChatCompletionMessageExecutedTool": "chat",
    "ChatCompletionMessageExecutedToolSearchResults": "chat",
    "ChatCompletionMessageExecutedToolSearchResultsResult": "chat",
    "ChatCompletionMessageFunctionCall": "chat",
    "ChatCompletionMessageToolCall": "chat",
    "ChatCompletionMessageToolCallFunction": "chat",
    "ChatCompletionTokenLogprob": "chat",
    "ChatCompletionTokenLogprobTopLogprob": "chat",
    "ChatCompletionUsageBreakdown": "chat",
    "ChatCompletionUsageBreakdownModel2": "chat",
    "CodeExecutionResult": "chat",
    "CompletionUsage": "chat",
    "CompletionUsageCompletionTokensDetails": "chat",
    "CompletionUsagePromptTokensDetails": "chat",
    "DebugData": "chat",
    "DocumentCitation": "chat",
    "FunctionCitation": "chat",
    "XGroq": "chat",
    "XGroqNonStreaming": "chat",
    "XGroqNonStreamingUsage": "chat",
    "CreateEmbeddingResponse": "embeddings",
    "CreateEmbeddingResponseUsage": "embeddings",
    "Embedding": "embeddings",
    "FileDeleted": "files",
    "FileList": "files",
    "FileObject": "files",
    "Model": "models",
    "ModelDeleted": "models",
    "ModelList": "models",
    "RerankingResponse": "reranking",
    "RerankingResult": "reranking",
    "Response": "responses",
    "ResponseAnnotation": "responses",
    "ResponseError": "responses",
    "ResponseFileCitation": "responses",
    "ResponseFormatConfiguration": "responses",
    "ResponseIncompleteDetails": "responses",
    "ResponseNamedToolChoice": "responses",
    "ResponseNamedToolChoiceFunction": "responses",
    "ResponseOutputFunctionCall": "responses",
    "ResponseOutputItem": "responses",
    "ResponseOutputMessage": "responses",
    "ResponseOutputReasoning": "responses",
    "ResponseOutputTextContent": "responses",
    "ResponseReasoning": "responses",
    "ResponseText": "responses",
    "ResponseTool": "responses",
    "ResponseToolChoiceOption": "responses",
    "ResponseUrlCitation": "responses",
    "ResponseUsage": "responses",
    "ResponseUsageInputTokensDetails": "responses",
    "ResponseUsageOutputTokensDetails": "responses",
    "TextResponseFormatJsonSchema": "responses",
    "ResponseFormatJsonObject": "shared",
    "ResponseFormatText": "shared",
}


if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        home = _HOME.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"aiclient_generated.groq.v1.types.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(_HOME)

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""TypedDicts of what is sent, imported when first touched."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.groq.v1.params.audio import (
        CreateSpeechRequestParam as CreateSpeechRequestParam,
    )
    from aiclient_generated.groq.v1.params.audio import (
        CreateTranscriptionRequestParam as CreateTranscriptionRequestParam,
    )
    from aiclient_generated.groq.v1.params.audio import (
        CreateTranslationRequestParam as CreateTranslationRequestParam,
    )
    from aiclient_generated.groq.v1.params.batches import (
        CreateBatchRequestParam as CreateBatchRequestParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionAssistantMessageFunctionCallParam as ChatCompletionAssistantMessageFunctionCallParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionContentPartDocumentDocumentParam as ChatCompletionContentPartDocumentDocumentParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionContentPartDocumentParam as ChatCompletionContentPartDocumentParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionContentPartImageImageUrlParam as ChatCompletionContentPartImageImageUrlParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionContentPartParam as ChatCompletionContentPartParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionDocumentParam as ChatCompletionDocumentParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionDocumentSourceJSONParam as ChatCompletionDocumentSourceJSONParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionDocumentSourceParam as ChatCompletionDocumentSourceParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionDocumentSourceTextParam as ChatCompletionDocumentSourceTextParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionFunctionsParam as ChatCompletionFunctionsParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionInputMessageParam as ChatCompletionInputMessageParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionMessageToolCallFunctionParam as ChatCompletionMessageToolCallFunctionParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionMessageToolCallParam as ChatCompletionMessageToolCallParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionNamedToolChoiceFunctionParam as ChatCompletionNamedToolChoiceFunctionParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionToolParam as ChatCompletionToolParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        CreateChatCompletionRequestCompoundCustomModelsParam as CreateChatCompletionRequestCompoundCustomModelsParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        CreateChatCompletionRequestCompoundCustomParam as CreateChatCompletionRequestCompoundCustomParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        CreateChatCompletionRequestCompoundCustomToolsParam as CreateChatCompletionRequestCompoundCustomToolsParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        CreateChatCompletionRequestCompoundCustomToolsWolframSettingsParam as CreateChatCompletionRequestCompoundCustomToolsWolframSettingsParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        CreateChatCompletionRequestParam as CreateChatCompletionRequestParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        CreateChatCompletionRequestResponseFormatParam as CreateChatCompletionRequestResponseFormatParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        CreateChatCompletionRequestSearchSettingsParam as CreateChatCompletionRequestSearchSettingsParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        FunctionObjectParam as FunctionObjectParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ResponseFormatJsonSchemaJsonSchemaParam as ResponseFormatJsonSchemaJsonSchemaParam,
    )
    from aiclient_generated.groq.v1.params.chat import (
        ResponseFormatJsonSchemaParam as ResponseFormatJsonSchemaParam,
    )
    from aiclient_generated.groq.v1.params.embeddings import (
        CreateEmbeddingRequestParam as CreateEmbeddingRequestParam,
    )
    from aiclient_generated.groq.v1.params.files import (
        CreateFileRequestParam as CreateFileRequestParam,
    )
    from aiclient_generated.groq.v1.params.reranking import (
        RerankingRequestParam as RerankingRequestParam,
    )
    from aiclient_generated.groq.v1.params.responses import (
        CreateResponseRequestParam as CreateResponseRequestParam,
    )
    from aiclient_generated.groq.v1.params.responses import (
        CreateResponseRequestReasoningParam as CreateResponseRequestReasoningParam,
    )
    from aiclient_generated.groq.v1.params.responses import (
        CreateResponseRequestTextParam as CreateResponseRequestTextParam,
    )
    from aiclient_generated.groq.v1.params.responses import (
        ResponseEasyInputMessageParam as ResponseEasyInputMessageParam,
    )
    from aiclient_generated.groq.v1.params.responses import (
        ResponseFormatConfigurationParam as ResponseFormatConfigurationParam,
    )
    from aiclient_generated.groq.v1.params.responses import (
        ResponseFunctionCallOutputParam as ResponseFunctionCallOutputParam,
    )
    from aiclient_generated.groq.v1.params.responses import (
        ResponseFunctionCallParam as ResponseFunctionCallParam,
    )
    from aiclient_generated.groq.v1.params.responses import (
        ResponseInputItemParam as ResponseInputItemParam,
    )
    from aiclient_generated.groq.v1.params.responses import (
        ResponseInputMessageParam as ResponseInputMessageParam,
    )
    from aiclient_generated.groq.v1.params.responses import (
        ResponseInputTextContentParam as ResponseInputTextContentParam,
    )
    from aiclient_generated.groq.v1.params.responses import (
        ResponseItemReferenceParam as ResponseItemReferenceParam,
    )
    from aiclient_generated.groq.v1.params.responses import (
        ResponseNamedToolChoiceFunctionParam as ResponseNamedToolChoiceFunctionParam,
    )
    from aiclient_generated.groq.v1.params.responses import (
        ResponseNamedToolChoiceParam as ResponseNamedToolChoiceParam,
    )
    from aiclient_generated.groq.v1.params.responses import (
        ResponseToolChoiceOptionParam as ResponseToolChoiceOptionParam,
    )
    from aiclient_generated.groq.v1.params.responses import (
        ResponseToolParam as ResponseToolParam,
    )
    from aiclient_generated.groq.v1.params.responses import (
        TextResponseFormatJsonSchemaParam as TextResponseFormatJsonSchemaParam,
    )
    from aiclient_generated.groq.v1.params.shared import (
        ResponseFormatJsonObjectParam as ResponseFormatJsonObjectParam,
    )
    from aiclient_generated.groq.v1.params.shared import (
        ResponseFormatTextParam as ResponseFormatTextParam,
    )

_HOME = {
    "CreateSpeechRequestParam": "audio",
    "CreateTranscriptionRequestParam": "audio",
    "CreateTranslationRequestParam": "audio",
    "CreateBatchRequestParam": "batches",
    "ChatCompletionAssistantMessageFunctionCallParam": "chat",
    "ChatCompletionAssistantMessageParam": "chat",
    "ChatCompletionContentPartDocumentDocumentParam": "chat",
    "ChatCompletionContentPartDocumentParam": "chat",
    "ChatCompletionContentPartImageImageUrlParam": "chat",
    "ChatCompletionContentPartImageParam": "chat",
    "ChatCompletionContentPartParam": "chat",
    "ChatCompletionContentPartTextParam": "chat",
    "ChatCompletionDocumentParam": "chat",
    "ChatCompletionDocumentSourceJSONParam": "chat",
    "ChatCompletionDocumentSourceParam": "chat",
    "ChatCompletionDocumentSourceTextParam": "chat",
    "ChatCompletionFunctionCallOptionParam": "chat",
    "ChatCompletionFunctionMessageParam": "chat",
    "ChatCompletionFunctionsParam": "chat",
    "ChatCompletionInputMessageParam": "chat",
    "ChatCompletionMessageToolCallFunctionParam": "chat",
    "ChatCompletionMessageToolCallParam": "chat",
    "ChatCompletionNamedToolChoiceFunctionParam": "chat",
    "ChatCompletionNamedToolChoiceParam": "chat",
    "ChatCompletionSystemMessageParam": "chat",
    "ChatCompletionToolChoiceOptionParam": "chat",
    "ChatCompletionToolMessageParam": "chat",
    "ChatCompletionToolParam": "chat",
    "ChatCompletionUserMessageParam": "chat",
    "CreateChatCompletionRequestCompoundCustomModelsParam": "chat",
    "CreateChatCompletionRequestCompoundCustomParam": "chat",
    "CreateChatCompletionRequestCompoundCustomToolsParam": "chat",
    "CreateChatCompletionRequestCompoundCustomToolsWolframSettingsParam": "chat",
    "CreateChatCompletionRequestParam": "chat",
    "CreateChatCompletionRequestResponseFormatParam": "chat",
    "CreateChatCompletionRequestSearchSettingsParam": "chat",
    "FunctionObjectParam": "chat",
    "ResponseFormatJsonSchemaJsonSchemaParam": "chat",
    "ResponseFormatJsonSchemaParam": "chat",
    "CreateEmbeddingRequestParam": "embeddings",
    "CreateFileRequestParam": "files",
    "RerankingRequestParam": "reranking",
    "CreateResponseRequestParam": "responses",
    "CreateResponseRequestReasoningParam": "responses",
    "CreateResponseRequestTextParam": "responses",
    "ResponseEasyInputMessageParam": "responses",
    "ResponseFormatConfigurationParam": "responses",
    "ResponseFunctionCallOutputParam": "responses",
    "ResponseFunctionCallParam": "responses",
    "ResponseInputItemParam": "responses",
    "ResponseInputMessageParam": "responses",
    "ResponseInputTextContentParam": "responses",
    "ResponseItemReferenceParam": "responses",
    "ResponseNamedToolChoiceFunctionParam": "responses",
    "ResponseNamedToolChoiceParam": "responses",
    "ResponseToolChoiceOptionParam": "responses",
    "ResponseToolParam": "responses",
    "TextResponseFormatJsonSchemaParam": "responses",
    "ResponseFormatJsonObjectParam": "shared",
    "ResponseFormatTextParam": "shared",
}


if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        home = _HOME.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"aiclient_generated.groq.v1.params.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(_HOME)

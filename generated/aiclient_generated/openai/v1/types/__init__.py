# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Models of what is received, imported when first touched."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.openai.v1.types.audio import (
        CreateTranscriptionResponse as CreateTranscriptionResponse,
    )
    from aiclient_generated.openai.v1.types.audio import (
        CreateTranslationResponse as CreateTranslationResponse,
    )
    from aiclient_generated.openai.v1.types.audio import (
        Transcription as Transcription,
    )
    from aiclient_generated.openai.v1.types.audio import (
        TranscriptionDiarized as TranscriptionDiarized,
    )
    from aiclient_generated.openai.v1.types.audio import (
        TranscriptionDiarizedSegment as TranscriptionDiarizedSegment,
    )
    from aiclient_generated.openai.v1.types.audio import (
        TranscriptionDiarizedUsage as TranscriptionDiarizedUsage,
    )
    from aiclient_generated.openai.v1.types.audio import (
        TranscriptionLogprob as TranscriptionLogprob,
    )
    from aiclient_generated.openai.v1.types.audio import (
        TranscriptionSegment as TranscriptionSegment,
    )
    from aiclient_generated.openai.v1.types.audio import (
        TranscriptionStreamEvent as TranscriptionStreamEvent,
    )
    from aiclient_generated.openai.v1.types.audio import (
        TranscriptionUsage as TranscriptionUsage,
    )
    from aiclient_generated.openai.v1.types.audio import (
        TranscriptionVerbose as TranscriptionVerbose,
    )
    from aiclient_generated.openai.v1.types.audio import (
        TranscriptionWord as TranscriptionWord,
    )
    from aiclient_generated.openai.v1.types.audio import (
        TranscriptTextDeltaEvent as TranscriptTextDeltaEvent,
    )
    from aiclient_generated.openai.v1.types.audio import (
        TranscriptTextDeltaEventLogprob as TranscriptTextDeltaEventLogprob,
    )
    from aiclient_generated.openai.v1.types.audio import (
        TranscriptTextDoneEvent as TranscriptTextDoneEvent,
    )
    from aiclient_generated.openai.v1.types.audio import (
        TranscriptTextDoneEventLogprob as TranscriptTextDoneEventLogprob,
    )
    from aiclient_generated.openai.v1.types.audio import (
        TranscriptTextSegmentEvent as TranscriptTextSegmentEvent,
    )
    from aiclient_generated.openai.v1.types.audio import (
        Translation as Translation,
    )
    from aiclient_generated.openai.v1.types.audio import (
        TranslationVerbose as TranslationVerbose,
    )
    from aiclient_generated.openai.v1.types.batches import (
        Batch as Batch,
    )
    from aiclient_generated.openai.v1.types.batches import (
        BatchError as BatchError,
    )
    from aiclient_generated.openai.v1.types.batches import (
        BatchErrors as BatchErrors,
    )
    from aiclient_generated.openai.v1.types.batches import (
        BatchList as BatchList,
    )
    from aiclient_generated.openai.v1.types.batches import (
        BatchRequestCounts as BatchRequestCounts,
    )
    from aiclient_generated.openai.v1.types.batches import (
        BatchUsage as BatchUsage,
    )
    from aiclient_generated.openai.v1.types.batches import (
        BatchUsageInputTokensDetails as BatchUsageInputTokensDetails,
    )
    from aiclient_generated.openai.v1.types.batches import (
        BatchUsageOutputTokensDetails as BatchUsageOutputTokensDetails,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletion as ChatCompletion,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionChoice as ChatCompletionChoice,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionChoiceLogprobs as ChatCompletionChoiceLogprobs,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionChunk as ChatCompletionChunk,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionChunkChoice as ChatCompletionChunkChoice,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionChunkChoiceLogprobs as ChatCompletionChunkChoiceLogprobs,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionChunkDelta as ChatCompletionChunkDelta,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionChunkDeltaAudio as ChatCompletionChunkDeltaAudio,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionChunkDeltaFunctionCall as ChatCompletionChunkDeltaFunctionCall,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionChunkToolCall as ChatCompletionChunkToolCall,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionChunkToolCallFunction as ChatCompletionChunkToolCallFunction,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionContentPartImage as ChatCompletionContentPartImage,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionContentPartImageImageUrl as ChatCompletionContentPartImageImageUrl,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionContentPartText as ChatCompletionContentPartText,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionDeleted as ChatCompletionDeleted,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionList as ChatCompletionList,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionMessage as ChatCompletionMessage,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionMessageAnnotation as ChatCompletionMessageAnnotation,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionMessageAnnotationUrlCitation as ChatCompletionMessageAnnotationUrlCitation,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionMessageAudio as ChatCompletionMessageAudio,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionMessageCustomToolCallCustom as ChatCompletionMessageCustomToolCallCustom,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionMessageFunctionCall as ChatCompletionMessageFunctionCall,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionMessageFunctionToolCallFunction as ChatCompletionMessageFunctionToolCallFunction,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionMessageList as ChatCompletionMessageList,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionMessageListDataItem as ChatCompletionMessageListDataItem,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionMessageListDataItemAnnotation as ChatCompletionMessageListDataItemAnnotation,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionMessageListDataItemAnnotationUrlCitation as ChatCompletionMessageListDataItemAnnotationUrlCitation,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionMessageListDataItemAudio as ChatCompletionMessageListDataItemAudio,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionMessageListDataItemContentPart as ChatCompletionMessageListDataItemContentPart,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionMessageListDataItemFunctionCall as ChatCompletionMessageListDataItemFunctionCall,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionMessageToolCallListItem as ChatCompletionMessageToolCallListItem,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionModeration as ChatCompletionModeration,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionModerationError as ChatCompletionModerationError,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionModerationInput as ChatCompletionModerationInput,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionModerationOutput as ChatCompletionModerationOutput,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionModerationResults as ChatCompletionModerationResults,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionTokenLogprob as ChatCompletionTokenLogprob,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ChatCompletionTokenLogprobTopLogprob as ChatCompletionTokenLogprobTopLogprob,
    )
    from aiclient_generated.openai.v1.types.chat import (
        Completion as Completion,
    )
    from aiclient_generated.openai.v1.types.chat import (
        CompletionChoice as CompletionChoice,
    )
    from aiclient_generated.openai.v1.types.chat import (
        CompletionChoiceLogprobs as CompletionChoiceLogprobs,
    )
    from aiclient_generated.openai.v1.types.chat import (
        CompletionUsage as CompletionUsage,
    )
    from aiclient_generated.openai.v1.types.chat import (
        CompletionUsageCompletionTokensDetails as CompletionUsageCompletionTokensDetails,
    )
    from aiclient_generated.openai.v1.types.chat import (
        CompletionUsagePromptTokensDetails as CompletionUsagePromptTokensDetails,
    )
    from aiclient_generated.openai.v1.types.chat import (
        ServiceTier as ServiceTier,
    )
    from aiclient_generated.openai.v1.types.decisions import (
        Decision as Decision,
    )
    from aiclient_generated.openai.v1.types.decisions import (
        DecisionAnswer as DecisionAnswer,
    )
    from aiclient_generated.openai.v1.types.decisions import (
        DecisionChoiceAnswer as DecisionChoiceAnswer,
    )
    from aiclient_generated.openai.v1.types.decisions import (
        DecisionChoiceProbability as DecisionChoiceProbability,
    )
    from aiclient_generated.openai.v1.types.decisions import (
        DecisionInputTokensDetails as DecisionInputTokensDetails,
    )
    from aiclient_generated.openai.v1.types.decisions import (
        DecisionOutputTokensDetails as DecisionOutputTokensDetails,
    )
    from aiclient_generated.openai.v1.types.decisions import (
        DecisionPredicateAnswer as DecisionPredicateAnswer,
    )
    from aiclient_generated.openai.v1.types.decisions import (
        DecisionRefusalAnswer as DecisionRefusalAnswer,
    )
    from aiclient_generated.openai.v1.types.decisions import (
        DecisionScoreAnswer as DecisionScoreAnswer,
    )
    from aiclient_generated.openai.v1.types.decisions import (
        DecisionScoreProbability as DecisionScoreProbability,
    )
    from aiclient_generated.openai.v1.types.decisions import (
        DecisionUsage as DecisionUsage,
    )
    from aiclient_generated.openai.v1.types.embeddings import (
        CreateEmbeddingResponse as CreateEmbeddingResponse,
    )
    from aiclient_generated.openai.v1.types.embeddings import (
        CreateEmbeddingResponseUsage as CreateEmbeddingResponseUsage,
    )
    from aiclient_generated.openai.v1.types.embeddings import (
        Embedding as Embedding,
    )
    from aiclient_generated.openai.v1.types.files import (
        FileDeleted as FileDeleted,
    )
    from aiclient_generated.openai.v1.types.files import (
        FileList as FileList,
    )
    from aiclient_generated.openai.v1.types.files import (
        FileObject as FileObject,
    )
    from aiclient_generated.openai.v1.types.files import (
        Upload as Upload,
    )
    from aiclient_generated.openai.v1.types.files import (
        UploadPart as UploadPart,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        EvalItem as EvalItem,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        EvalItemContent as EvalItemContent,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        EvalItemContentItem as EvalItemContentItem,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        EvalItemContentItemObject as EvalItemContentItemObject,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        EvalItemContentObject as EvalItemContentObject,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        EvalItemContentOutputText as EvalItemContentOutputText,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        EvalItemInputImage as EvalItemInputImage,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuneDPOHyperparameters as FineTuneDPOHyperparameters,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuneDPOMethod as FineTuneDPOMethod,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuneMethod as FineTuneMethod,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuneReinforcementHyperparameters as FineTuneReinforcementHyperparameters,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuneReinforcementMethod as FineTuneReinforcementMethod,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuneReinforcementMethodGrader as FineTuneReinforcementMethodGrader,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuneSupervisedHyperparameters as FineTuneSupervisedHyperparameters,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuneSupervisedMethod as FineTuneSupervisedMethod,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuningIntegration as FineTuningIntegration,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuningIntegrationWandb as FineTuningIntegrationWandb,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuningJob as FineTuningJob,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuningJobCheckpoint as FineTuningJobCheckpoint,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuningJobCheckpointList as FineTuningJobCheckpointList,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuningJobCheckpointMetrics as FineTuningJobCheckpointMetrics,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuningJobError as FineTuningJobError,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuningJobEvent as FineTuningJobEvent,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuningJobEventList as FineTuningJobEventList,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuningJobHyperparameters as FineTuningJobHyperparameters,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        FineTuningJobList as FineTuningJobList,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        GraderLabelModel as GraderLabelModel,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        GraderMulti as GraderMulti,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        GraderMultiGraders as GraderMultiGraders,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        GraderPython as GraderPython,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        GraderScoreModel as GraderScoreModel,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        GraderScoreModelSamplingParams as GraderScoreModelSamplingParams,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        GraderStringCheck as GraderStringCheck,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        GraderTextSimilarity as GraderTextSimilarity,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        InputAudio as InputAudio,
    )
    from aiclient_generated.openai.v1.types.fine_tuning import (
        InputAudioInputAudio as InputAudioInputAudio,
    )
    from aiclient_generated.openai.v1.types.images import (
        Image as Image,
    )
    from aiclient_generated.openai.v1.types.images import (
        ImageEditCompletedEvent as ImageEditCompletedEvent,
    )
    from aiclient_generated.openai.v1.types.images import (
        ImageEditPartialImageEvent as ImageEditPartialImageEvent,
    )
    from aiclient_generated.openai.v1.types.images import (
        ImageEditStreamEvent as ImageEditStreamEvent,
    )
    from aiclient_generated.openai.v1.types.images import (
        ImageGenCompletedEvent as ImageGenCompletedEvent,
    )
    from aiclient_generated.openai.v1.types.images import (
        ImageGenInputUsageDetails as ImageGenInputUsageDetails,
    )
    from aiclient_generated.openai.v1.types.images import (
        ImageGenOutputTokensDetails as ImageGenOutputTokensDetails,
    )
    from aiclient_generated.openai.v1.types.images import (
        ImageGenPartialImageEvent as ImageGenPartialImageEvent,
    )
    from aiclient_generated.openai.v1.types.images import (
        ImageGenStreamEvent as ImageGenStreamEvent,
    )
    from aiclient_generated.openai.v1.types.images import (
        ImageGenUsage as ImageGenUsage,
    )
    from aiclient_generated.openai.v1.types.images import (
        ImagesResponse as ImagesResponse,
    )
    from aiclient_generated.openai.v1.types.images import (
        ImagesUsage as ImagesUsage,
    )
    from aiclient_generated.openai.v1.types.images import (
        ImagesUsageInputTokensDetails as ImagesUsageInputTokensDetails,
    )
    from aiclient_generated.openai.v1.types.models import (
        Model as Model,
    )
    from aiclient_generated.openai.v1.types.models import (
        ModelDeleted as ModelDeleted,
    )
    from aiclient_generated.openai.v1.types.models import (
        ModelList as ModelList,
    )
    from aiclient_generated.openai.v1.types.moderations import (
        ModerationCreateResponse as ModerationCreateResponse,
    )
    from aiclient_generated.openai.v1.types.moderations import (
        ModerationCreateResponseResult as ModerationCreateResponseResult,
    )
    from aiclient_generated.openai.v1.types.moderations import (
        ModerationCreateResponseResultCategories as ModerationCreateResponseResultCategories,
    )
    from aiclient_generated.openai.v1.types.moderations import (
        ModerationCreateResponseResultCategoryAppliedInputTypes as ModerationCreateResponseResultCategoryAppliedInputTypes,
    )
    from aiclient_generated.openai.v1.types.moderations import (
        ModerationCreateResponseResultCategoryScores as ModerationCreateResponseResultCategoryScores,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        AudioTranscription as AudioTranscription,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        AudioTranscriptionResponse as AudioTranscriptionResponse,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        LogProbProperties as LogProbProperties,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        NoiseReductionType as NoiseReductionType,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeAudioFormats as RealtimeAudioFormats,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeAudioFormatsAudioPcm as RealtimeAudioFormatsAudioPcm,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeAudioFormatsAudioPcma as RealtimeAudioFormatsAudioPcma,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeAudioFormatsAudioPcmu as RealtimeAudioFormatsAudioPcmu,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeClientEvent as RealtimeClientEvent,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeClientEventConversationItemCreate as RealtimeClientEventConversationItemCreate,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeClientEventConversationItemDelete as RealtimeClientEventConversationItemDelete,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeClientEventConversationItemRetrieve as RealtimeClientEventConversationItemRetrieve,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeClientEventConversationItemTruncate as RealtimeClientEventConversationItemTruncate,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeClientEventInputAudioBufferAppend as RealtimeClientEventInputAudioBufferAppend,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeClientEventInputAudioBufferClear as RealtimeClientEventInputAudioBufferClear,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeClientEventInputAudioBufferCommit as RealtimeClientEventInputAudioBufferCommit,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeClientEventOutputAudioBufferClear as RealtimeClientEventOutputAudioBufferClear,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeClientEventResponseCancel as RealtimeClientEventResponseCancel,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeClientEventResponseCreate as RealtimeClientEventResponseCreate,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeClientEventSessionUpdate as RealtimeClientEventSessionUpdate,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeClientEventSessionUpdateSession as RealtimeClientEventSessionUpdateSession,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeConversationItem as RealtimeConversationItem,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeConversationItemMessageAssistant as RealtimeConversationItemMessageAssistant,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeConversationItemMessageAssistantContentItem as RealtimeConversationItemMessageAssistantContentItem,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeConversationItemMessageSystem as RealtimeConversationItemMessageSystem,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeConversationItemMessageSystemContentItem as RealtimeConversationItemMessageSystemContentItem,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeConversationItemMessageUser as RealtimeConversationItemMessageUser,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeConversationItemMessageUserContentItem as RealtimeConversationItemMessageUserContentItem,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeCreateClientSecretResponse as RealtimeCreateClientSecretResponse,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeCreateClientSecretResponseSession as RealtimeCreateClientSecretResponseSession,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeFunctionTool as RealtimeFunctionTool,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeMCPApprovalRequest as RealtimeMCPApprovalRequest,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeMCPApprovalResponse as RealtimeMCPApprovalResponse,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeMCPHTTPError as RealtimeMCPHTTPError,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeMCPListTools as RealtimeMCPListTools,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeMCPProtocolError as RealtimeMCPProtocolError,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeMCPToolCall as RealtimeMCPToolCall,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeMCPToolCallError as RealtimeMCPToolCallError,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeMCPToolExecutionError as RealtimeMCPToolExecutionError,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeReasoning as RealtimeReasoning,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeReasoningEffort as RealtimeReasoningEffort,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeResponse as RealtimeResponse,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeResponseAudio as RealtimeResponseAudio,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeResponseAudioOutput as RealtimeResponseAudioOutput,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeResponseCreateParams as RealtimeResponseCreateParams,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeResponseCreateParamsAudio as RealtimeResponseCreateParamsAudio,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeResponseCreateParamsAudioOutput as RealtimeResponseCreateParamsAudioOutput,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeResponseCreateParamsTool as RealtimeResponseCreateParamsTool,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeResponseCreateParamsToolChoice as RealtimeResponseCreateParamsToolChoice,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeResponseCreateParamsToolChoiceObject as RealtimeResponseCreateParamsToolChoiceObject,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeResponseStatusDetails as RealtimeResponseStatusDetails,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeResponseStatusDetailsError as RealtimeResponseStatusDetailsError,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeResponseUsage as RealtimeResponseUsage,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeResponseUsageInputTokenDetailsCachedTokensDetails as RealtimeResponseUsageInputTokenDetailsCachedTokensDetails,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEvent as RealtimeServerEvent,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventConversationCreated as RealtimeServerEventConversationCreated,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventConversationCreatedConversation as RealtimeServerEventConversationCreatedConversation,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventConversationItemAdded as RealtimeServerEventConversationItemAdded,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventConversationItemCreated as RealtimeServerEventConversationItemCreated,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventConversationItemDeleted as RealtimeServerEventConversationItemDeleted,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventConversationItemDone as RealtimeServerEventConversationItemDone,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventConversationItemInputAudioTranscriptionCompleted as RealtimeServerEventConversationItemInputAudioTranscriptionCompleted,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage as RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventConversationItemInputAudioTranscriptionDelta as RealtimeServerEventConversationItemInputAudioTranscriptionDelta,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventConversationItemInputAudioTranscriptionFailed as RealtimeServerEventConversationItemInputAudioTranscriptionFailed,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventConversationItemInputAudioTranscriptionFailedError as RealtimeServerEventConversationItemInputAudioTranscriptionFailedError,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventConversationItemInputAudioTranscriptionSegment as RealtimeServerEventConversationItemInputAudioTranscriptionSegment,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventConversationItemRetrieved as RealtimeServerEventConversationItemRetrieved,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventConversationItemTruncated as RealtimeServerEventConversationItemTruncated,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventError as RealtimeServerEventError,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventErrorError as RealtimeServerEventErrorError,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventInputAudioBufferCleared as RealtimeServerEventInputAudioBufferCleared,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventInputAudioBufferCommitted as RealtimeServerEventInputAudioBufferCommitted,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventInputAudioBufferDtmfEventReceived as RealtimeServerEventInputAudioBufferDtmfEventReceived,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventInputAudioBufferSpeechStarted as RealtimeServerEventInputAudioBufferSpeechStarted,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventInputAudioBufferSpeechStopped as RealtimeServerEventInputAudioBufferSpeechStopped,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventInputAudioBufferTimeoutTriggered as RealtimeServerEventInputAudioBufferTimeoutTriggered,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventMCPListToolsCompleted as RealtimeServerEventMCPListToolsCompleted,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventMCPListToolsFailed as RealtimeServerEventMCPListToolsFailed,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventMCPListToolsInProgress as RealtimeServerEventMCPListToolsInProgress,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventOutputAudioBufferCleared as RealtimeServerEventOutputAudioBufferCleared,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventOutputAudioBufferStarted as RealtimeServerEventOutputAudioBufferStarted,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventOutputAudioBufferStopped as RealtimeServerEventOutputAudioBufferStopped,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventRateLimitsUpdated as RealtimeServerEventRateLimitsUpdated,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventRateLimitsUpdatedRateLimit as RealtimeServerEventRateLimitsUpdatedRateLimit,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseAudioDelta as RealtimeServerEventResponseAudioDelta,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseAudioDone as RealtimeServerEventResponseAudioDone,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseAudioTranscriptDelta as RealtimeServerEventResponseAudioTranscriptDelta,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseAudioTranscriptDone as RealtimeServerEventResponseAudioTranscriptDone,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseContentPartAdded as RealtimeServerEventResponseContentPartAdded,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseContentPartAddedPart as RealtimeServerEventResponseContentPartAddedPart,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseContentPartDone as RealtimeServerEventResponseContentPartDone,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseContentPartDonePart as RealtimeServerEventResponseContentPartDonePart,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseCreated as RealtimeServerEventResponseCreated,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseDone as RealtimeServerEventResponseDone,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseFunctionCallArgumentsDelta as RealtimeServerEventResponseFunctionCallArgumentsDelta,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseFunctionCallArgumentsDone as RealtimeServerEventResponseFunctionCallArgumentsDone,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseMCPCallArgumentsDelta as RealtimeServerEventResponseMCPCallArgumentsDelta,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseMCPCallArgumentsDone as RealtimeServerEventResponseMCPCallArgumentsDone,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseMCPCallCompleted as RealtimeServerEventResponseMCPCallCompleted,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseMCPCallFailed as RealtimeServerEventResponseMCPCallFailed,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseMCPCallInProgress as RealtimeServerEventResponseMCPCallInProgress,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseOutputItemAdded as RealtimeServerEventResponseOutputItemAdded,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseOutputItemDone as RealtimeServerEventResponseOutputItemDone,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseTextDelta as RealtimeServerEventResponseTextDelta,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventResponseTextDone as RealtimeServerEventResponseTextDone,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventSessionCreated as RealtimeServerEventSessionCreated,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventSessionCreatedSession as RealtimeServerEventSessionCreatedSession,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventSessionUpdated as RealtimeServerEventSessionUpdated,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeServerEventSessionUpdatedSession as RealtimeServerEventSessionUpdatedSession,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeSessionCreateRequestGA as RealtimeSessionCreateRequestGA,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeSessionCreateRequestGAAudio as RealtimeSessionCreateRequestGAAudio,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeSessionCreateRequestGAAudioInput as RealtimeSessionCreateRequestGAAudioInput,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeSessionCreateRequestGAAudioInputNoiseReduction as RealtimeSessionCreateRequestGAAudioInputNoiseReduction,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeSessionCreateRequestGAAudioOutput as RealtimeSessionCreateRequestGAAudioOutput,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeSessionCreateRequestGATool as RealtimeSessionCreateRequestGATool,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeSessionCreateRequestGAToolChoice as RealtimeSessionCreateRequestGAToolChoice,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeSessionCreateRequestGAToolChoiceObject as RealtimeSessionCreateRequestGAToolChoiceObject,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeSessionCreateRequestGATracingOption2 as RealtimeSessionCreateRequestGATracingOption2,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeSessionCreateResponseGA as RealtimeSessionCreateResponseGA,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeSessionCreateResponseGAAudio as RealtimeSessionCreateResponseGAAudio,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeSessionCreateResponseGAAudioInput as RealtimeSessionCreateResponseGAAudioInput,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeSessionCreateResponseGAAudioInputNoiseReduction as RealtimeSessionCreateResponseGAAudioInputNoiseReduction,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeSessionCreateResponseGAAudioOutput as RealtimeSessionCreateResponseGAAudioOutput,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeSessionCreateResponseGATool as RealtimeSessionCreateResponseGATool,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeSessionCreateResponseGAToolChoice as RealtimeSessionCreateResponseGAToolChoice,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeSessionCreateResponseGAToolChoiceObject as RealtimeSessionCreateResponseGAToolChoiceObject,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeSessionCreateResponseGATracingOption2 as RealtimeSessionCreateResponseGATracingOption2,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeTranscriptionSessionCreateRequestGA as RealtimeTranscriptionSessionCreateRequestGA,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeTranscriptionSessionCreateRequestGAAudio as RealtimeTranscriptionSessionCreateRequestGAAudio,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInput as RealtimeTranscriptionSessionCreateRequestGAAudioInput,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction as RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeTranscriptionSessionCreateResponseGA as RealtimeTranscriptionSessionCreateResponseGA,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeTranscriptionSessionCreateResponseGAAudio as RealtimeTranscriptionSessionCreateResponseGAAudio,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeTranscriptionSessionCreateResponseGAAudioInput as RealtimeTranscriptionSessionCreateResponseGAAudioInput,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction as RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection as RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeTruncation as RealtimeTruncation,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeTruncationRetentionRatioTokenLimits as RealtimeTruncationRetentionRatioTokenLimits,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeTurnDetection as RealtimeTurnDetection,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeTurnDetectionSemanticVad as RealtimeTurnDetectionSemanticVad,
    )
    from aiclient_generated.openai.v1.types.realtime import (
        RealtimeTurnDetectionServerVad as RealtimeTurnDetectionServerVad,
    )
    from aiclient_generated.openai.v1.types.responses import (
        AdditionalTools as AdditionalTools,
    )
    from aiclient_generated.openai.v1.types.responses import (
        AdditionalToolsItemParam as AdditionalToolsItemParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        Annotation as Annotation,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ApplyPatchCallOutputStatus as ApplyPatchCallOutputStatus,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ApplyPatchCallOutputStatusParam as ApplyPatchCallOutputStatusParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ApplyPatchCallStatus as ApplyPatchCallStatus,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ApplyPatchCallStatusParam as ApplyPatchCallStatusParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ApplyPatchCreateFileOperation as ApplyPatchCreateFileOperation,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ApplyPatchCreateFileOperationParam as ApplyPatchCreateFileOperationParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ApplyPatchDeleteFileOperation as ApplyPatchDeleteFileOperation,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ApplyPatchDeleteFileOperationParam as ApplyPatchDeleteFileOperationParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ApplyPatchOperationParam as ApplyPatchOperationParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ApplyPatchToolCall as ApplyPatchToolCall,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ApplyPatchToolCallItemParam as ApplyPatchToolCallItemParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ApplyPatchToolCallOperation as ApplyPatchToolCallOperation,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ApplyPatchToolCallOutput as ApplyPatchToolCallOutput,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ApplyPatchToolCallOutputItemParam as ApplyPatchToolCallOutputItemParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ApplyPatchToolParam as ApplyPatchToolParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ApplyPatchUpdateFileOperation as ApplyPatchUpdateFileOperation,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ApplyPatchUpdateFileOperationParam as ApplyPatchUpdateFileOperationParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ApproximateLocation as ApproximateLocation,
    )
    from aiclient_generated.openai.v1.types.responses import (
        AutoCodeInterpreterToolParam as AutoCodeInterpreterToolParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        AutoCodeInterpreterToolParamNetworkPolicy as AutoCodeInterpreterToolParamNetworkPolicy,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ClickButtonType as ClickButtonType,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ClickParam as ClickParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        CodeInterpreterOutputImage as CodeInterpreterOutputImage,
    )
    from aiclient_generated.openai.v1.types.responses import (
        CodeInterpreterOutputLogs as CodeInterpreterOutputLogs,
    )
    from aiclient_generated.openai.v1.types.responses import (
        CodeInterpreterTool as CodeInterpreterTool,
    )
    from aiclient_generated.openai.v1.types.responses import (
        CodeInterpreterToolCall as CodeInterpreterToolCall,
    )
    from aiclient_generated.openai.v1.types.responses import (
        CodeInterpreterToolCallOutput as CodeInterpreterToolCallOutput,
    )
    from aiclient_generated.openai.v1.types.responses import (
        CompactedResponse as CompactedResponse,
    )
    from aiclient_generated.openai.v1.types.responses import (
        CompactionBody as CompactionBody,
    )
    from aiclient_generated.openai.v1.types.responses import (
        CompactionSummaryItemParam as CompactionSummaryItemParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        CompactionTriggerItemParam as CompactionTriggerItemParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ComputerAction as ComputerAction,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ComputerCallOutputItemParam as ComputerCallOutputItemParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ComputerCallOutputStatus as ComputerCallOutputStatus,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ComputerCallSafetyCheckParam as ComputerCallSafetyCheckParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ComputerEnvironment as ComputerEnvironment,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ComputerScreenshotContent as ComputerScreenshotContent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ComputerScreenshotImage as ComputerScreenshotImage,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ComputerTool as ComputerTool,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ComputerToolCall as ComputerToolCall,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ComputerToolCallOutputResource as ComputerToolCallOutputResource,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ComputerUsePreviewTool as ComputerUsePreviewTool,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ConfigurationUpdateItem as ConfigurationUpdateItem,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ConfigurationUpdateItemReasoning as ConfigurationUpdateItemReasoning,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ConfigurationUpdateItemText as ConfigurationUpdateItemText,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ContainerAutoParam as ContainerAutoParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ContainerAutoParamNetworkPolicy as ContainerAutoParamNetworkPolicy,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ContainerAutoParamSkill as ContainerAutoParamSkill,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ContainerFileCitationBody as ContainerFileCitationBody,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ContainerMemoryLimit as ContainerMemoryLimit,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ContainerReferenceParam as ContainerReferenceParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ContainerReferenceResource as ContainerReferenceResource,
    )
    from aiclient_generated.openai.v1.types.responses import (
        Conversation as Conversation,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ConversationDeleted as ConversationDeleted,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ConversationItem as ConversationItem,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ConversationItemList as ConversationItemList,
    )
    from aiclient_generated.openai.v1.types.responses import (
        CoordParam as CoordParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        CustomGrammarFormatParam as CustomGrammarFormatParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        CustomTextFormatParam as CustomTextFormatParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        CustomToolCall as CustomToolCall,
    )
    from aiclient_generated.openai.v1.types.responses import (
        CustomToolCallOutput as CustomToolCallOutput,
    )
    from aiclient_generated.openai.v1.types.responses import (
        CustomToolCallOutputResource as CustomToolCallOutputResource,
    )
    from aiclient_generated.openai.v1.types.responses import (
        CustomToolCallResource as CustomToolCallResource,
    )
    from aiclient_generated.openai.v1.types.responses import (
        CustomToolParam as CustomToolParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        CustomToolParamFormat as CustomToolParamFormat,
    )
    from aiclient_generated.openai.v1.types.responses import (
        DetailEnum as DetailEnum,
    )
    from aiclient_generated.openai.v1.types.responses import (
        DirectToolCallCaller as DirectToolCallCaller,
    )
    from aiclient_generated.openai.v1.types.responses import (
        DirectToolCallCallerParam as DirectToolCallCallerParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        DoubleClickAction as DoubleClickAction,
    )
    from aiclient_generated.openai.v1.types.responses import (
        DragParam as DragParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        EasyInputMessage as EasyInputMessage,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FileCitationBody as FileCitationBody,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FileDetailEnum as FileDetailEnum,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FilePath as FilePath,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FileSearchTool as FileSearchTool,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FileSearchToolCall as FileSearchToolCall,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FileSearchToolCallResult as FileSearchToolCallResult,
    )
    from aiclient_generated.openai.v1.types.responses import (
        Filters as Filters,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionAndCustomToolCallOutput as FunctionAndCustomToolCallOutput,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionCallItemStatus as FunctionCallItemStatus,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionCallOutputItemParam as FunctionCallOutputItemParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionCallOutputItemParamOutputOption2Item as FunctionCallOutputItemParamOutputOption2Item,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionCallOutputStatusEnum as FunctionCallOutputStatusEnum,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionCallStatus as FunctionCallStatus,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellAction as FunctionShellAction,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellActionParam as FunctionShellActionParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellCall as FunctionShellCall,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellCallEnvironment as FunctionShellCallEnvironment,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellCallItemParam as FunctionShellCallItemParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellCallItemParamEnvironment as FunctionShellCallItemParamEnvironment,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellCallItemStatus as FunctionShellCallItemStatus,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellCallOutput as FunctionShellCallOutput,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellCallOutputContent as FunctionShellCallOutputContent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellCallOutputContentOutcome as FunctionShellCallOutputContentOutcome,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellCallOutputContentParam as FunctionShellCallOutputContentParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellCallOutputExitOutcome as FunctionShellCallOutputExitOutcome,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellCallOutputExitOutcomeParam as FunctionShellCallOutputExitOutcomeParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellCallOutputItemParam as FunctionShellCallOutputItemParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellCallOutputOutcomeParam as FunctionShellCallOutputOutcomeParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellCallOutputStatusEnum as FunctionShellCallOutputStatusEnum,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellCallOutputTimeoutOutcome as FunctionShellCallOutputTimeoutOutcome,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellCallOutputTimeoutOutcomeParam as FunctionShellCallOutputTimeoutOutcomeParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellCallStatus as FunctionShellCallStatus,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellToolParam as FunctionShellToolParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionShellToolParamEnvironment as FunctionShellToolParamEnvironment,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionTool as FunctionTool,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionToolCall as FunctionToolCall,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionToolCallOutput as FunctionToolCallOutput,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionToolCallOutputResource as FunctionToolCallOutputResource,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionToolCallResource as FunctionToolCallResource,
    )
    from aiclient_generated.openai.v1.types.responses import (
        FunctionToolParam as FunctionToolParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        GrammarSyntax1 as GrammarSyntax1,
    )
    from aiclient_generated.openai.v1.types.responses import (
        HTTPError as HTTPError,
    )
    from aiclient_generated.openai.v1.types.responses import (
        HybridSearchOptions as HybridSearchOptions,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ImageGenActionEnum as ImageGenActionEnum,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ImageGenTool as ImageGenTool,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ImageGenToolCall as ImageGenToolCall,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ImageGenToolError as ImageGenToolError,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ImageGenToolErrorModerationDetails as ImageGenToolErrorModerationDetails,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ImageGenToolInputImageMask as ImageGenToolInputImageMask,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ImageGenToolSvg as ImageGenToolSvg,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ImageGenToolSvgReasoning as ImageGenToolSvgReasoning,
    )
    from aiclient_generated.openai.v1.types.responses import (
        InlineSkillParam as InlineSkillParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        InlineSkillSourceParam as InlineSkillSourceParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        InputContent as InputContent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        InputFileContentParam as InputFileContentParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        InputImageContentParamAutoParam as InputImageContentParamAutoParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        InputItem as InputItem,
    )
    from aiclient_generated.openai.v1.types.responses import (
        InputMessage as InputMessage,
    )
    from aiclient_generated.openai.v1.types.responses import (
        InputMessageResource as InputMessageResource,
    )
    from aiclient_generated.openai.v1.types.responses import (
        InputTextContentParam as InputTextContentParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        InputTokenCount as InputTokenCount,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ItemField as ItemField,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ItemMessagePhase as ItemMessagePhase,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ItemReferenceParam as ItemReferenceParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ItemResource as ItemResource,
    )
    from aiclient_generated.openai.v1.types.responses import (
        KeyPressAction as KeyPressAction,
    )
    from aiclient_generated.openai.v1.types.responses import (
        LocalEnvironmentParam as LocalEnvironmentParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        LocalEnvironmentResource as LocalEnvironmentResource,
    )
    from aiclient_generated.openai.v1.types.responses import (
        LocalShellExecAction as LocalShellExecAction,
    )
    from aiclient_generated.openai.v1.types.responses import (
        LocalShellToolCall as LocalShellToolCall,
    )
    from aiclient_generated.openai.v1.types.responses import (
        LocalShellToolCallOutput as LocalShellToolCallOutput,
    )
    from aiclient_generated.openai.v1.types.responses import (
        LocalShellToolParam as LocalShellToolParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        LocalSkillParam as LocalSkillParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        LogProb as LogProb,
    )
    from aiclient_generated.openai.v1.types.responses import (
        MCPApprovalRequest as MCPApprovalRequest,
    )
    from aiclient_generated.openai.v1.types.responses import (
        MCPApprovalResponse as MCPApprovalResponse,
    )
    from aiclient_generated.openai.v1.types.responses import (
        MCPApprovalResponseResource as MCPApprovalResponseResource,
    )
    from aiclient_generated.openai.v1.types.responses import (
        MCPListTools as MCPListTools,
    )
    from aiclient_generated.openai.v1.types.responses import (
        MCPProtocolError as MCPProtocolError,
    )
    from aiclient_generated.openai.v1.types.responses import (
        MCPToolCall as MCPToolCall,
    )
    from aiclient_generated.openai.v1.types.responses import (
        MCPToolCallError as MCPToolCallError,
    )
    from aiclient_generated.openai.v1.types.responses import (
        MCPToolCallStatus as MCPToolCallStatus,
    )
    from aiclient_generated.openai.v1.types.responses import (
        MCPToolExecutionError as MCPToolExecutionError,
    )
    from aiclient_generated.openai.v1.types.responses import (
        Message as Message,
    )
    from aiclient_generated.openai.v1.types.responses import (
        MessageContentItem as MessageContentItem,
    )
    from aiclient_generated.openai.v1.types.responses import (
        MessagePhase as MessagePhase,
    )
    from aiclient_generated.openai.v1.types.responses import (
        MessageRole as MessageRole,
    )
    from aiclient_generated.openai.v1.types.responses import (
        MessageStatus as MessageStatus,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ModelIdsResponses as ModelIdsResponses,
    )
    from aiclient_generated.openai.v1.types.responses import (
        Moderation as Moderation,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ModerationErrorBody as ModerationErrorBody,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ModerationInput as ModerationInput,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ModerationOutput as ModerationOutput,
    )
    from aiclient_generated.openai.v1.types.responses import (
        MoveParam as MoveParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        NamespaceToolParam as NamespaceToolParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        NamespaceToolParamTool as NamespaceToolParamTool,
    )
    from aiclient_generated.openai.v1.types.responses import (
        OutputContent as OutputContent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        OutputItem as OutputItem,
    )
    from aiclient_generated.openai.v1.types.responses import (
        OutputMessage as OutputMessage,
    )
    from aiclient_generated.openai.v1.types.responses import (
        OutputMessageContent as OutputMessageContent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        OutputTextContent as OutputTextContent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        Program as Program,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ProgramItemParam as ProgramItemParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ProgrammaticToolCallingParam as ProgrammaticToolCallingParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ProgramOutput as ProgramOutput,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ProgramOutputItemParam as ProgramOutputItemParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ProgramOutputItemStatus as ProgramOutputItemStatus,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ProgramOutputStatus as ProgramOutputStatus,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ProgramToolCallCaller as ProgramToolCallCaller,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ProgramToolCallCallerParam as ProgramToolCallCallerParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        PromptCacheComparisonNotFound as PromptCacheComparisonNotFound,
    )
    from aiclient_generated.openai.v1.types.responses import (
        PromptCacheDiagnostics as PromptCacheDiagnostics,
    )
    from aiclient_generated.openai.v1.types.responses import (
        PromptCacheDiagnosticsUnavailable as PromptCacheDiagnosticsUnavailable,
    )
    from aiclient_generated.openai.v1.types.responses import (
        PromptCacheHit as PromptCacheHit,
    )
    from aiclient_generated.openai.v1.types.responses import (
        PromptCacheMiss as PromptCacheMiss,
    )
    from aiclient_generated.openai.v1.types.responses import (
        PromptCacheOptions as PromptCacheOptions,
    )
    from aiclient_generated.openai.v1.types.responses import (
        RankerVersionType as RankerVersionType,
    )
    from aiclient_generated.openai.v1.types.responses import (
        RankingOptions as RankingOptions,
    )
    from aiclient_generated.openai.v1.types.responses import (
        Reasoning as Reasoning,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ReasoningItem as ReasoningItem,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ReasoningModeEnum as ReasoningModeEnum,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ReasoningTextContent as ReasoningTextContent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        RefusalContent as RefusalContent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        Response as Response,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseAccessPrograms as ResponseAccessPrograms,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseAudioDoneEvent as ResponseAudioDoneEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseBilling as ResponseBilling,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseCompletedEvent as ResponseCompletedEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseConversation as ResponseConversation,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseCreatedEvent as ResponseCreatedEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseDeleted as ResponseDeleted,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseError as ResponseError,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseErrorCode as ResponseErrorCode,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseErrorEvent as ResponseErrorEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseFailedEvent as ResponseFailedEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseImageContext as ResponseImageContext,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseIncompleteDetails as ResponseIncompleteDetails,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseIncompleteEvent as ResponseIncompleteEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseInProgressEvent as ResponseInProgressEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseInputTransformation as ResponseInputTransformation,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseItemList as ResponseItemList,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseLogProb as ResponseLogProb,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseLogProbTopLogprob as ResponseLogProbTopLogprob,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseMCPCallArgumentsDeltaEvent as ResponseMCPCallArgumentsDeltaEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseMCPCallArgumentsDoneEvent as ResponseMCPCallArgumentsDoneEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseMCPCallCompletedEvent as ResponseMCPCallCompletedEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseMCPCallFailedEvent as ResponseMCPCallFailedEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseMCPCallInProgressEvent as ResponseMCPCallInProgressEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseMCPListToolsCompletedEvent as ResponseMCPListToolsCompletedEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseMCPListToolsFailedEvent as ResponseMCPListToolsFailedEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseMCPListToolsInProgressEvent as ResponseMCPListToolsInProgressEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseMisalignment as ResponseMisalignment,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseMisalignmentSteer as ResponseMisalignmentSteer,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseQueuedEvent as ResponseQueuedEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseReasoningSummaryPartAddedEventPart as ResponseReasoningSummaryPartAddedEventPart,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseReasoningSummaryPartDoneEventPart as ResponseReasoningSummaryPartDoneEventPart,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseRefusalDoneEvent as ResponseRefusalDoneEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseShellCallCommandAddedStreamingEvent as ResponseShellCallCommandAddedStreamingEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseShellCallCommandDeltaStreamingEvent as ResponseShellCallCommandDeltaStreamingEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseShellCallCommandDoneStreamingEvent as ResponseShellCallCommandDoneStreamingEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseShellCallOutputContentDeltaStreamingEvent as ResponseShellCallOutputContentDeltaStreamingEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseShellCallOutputContentDoneStreamingEvent as ResponseShellCallOutputContentDoneStreamingEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseStreamEvent as ResponseStreamEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseTextDeltaEvent as ResponseTextDeltaEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseTextDoneEvent as ResponseTextDoneEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseTextParam as ResponseTextParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseToolUsage as ResponseToolUsage,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseToolUsageImageGen as ResponseToolUsageImageGen,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseToolUsageImageGenCachedTokensDetails as ResponseToolUsageImageGenCachedTokensDetails,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseToolUsageImageGenInputTokensDetails as ResponseToolUsageImageGenInputTokensDetails,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseToolUsageImageGenOutputTokensDetails as ResponseToolUsageImageGenOutputTokensDetails,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseToolUsageWebSearch as ResponseToolUsageWebSearch,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseUsage as ResponseUsage,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseUsageInputTokensDetails as ResponseUsageInputTokensDetails,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseUsageInputTokensDetailsCacheWriteTokensDetails as ResponseUsageInputTokensDetailsCacheWriteTokensDetails,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseUsageOutputTokensDetails as ResponseUsageOutputTokensDetails,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ScreenshotParam as ScreenshotParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ScrollParam as ScrollParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        SearchContentType as SearchContentType,
    )
    from aiclient_generated.openai.v1.types.responses import (
        SearchContextSize as SearchContextSize,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ServiceTierResponses as ServiceTierResponses,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ShellCallOutputDelta as ShellCallOutputDelta,
    )
    from aiclient_generated.openai.v1.types.responses import (
        SkillReferenceParam as SkillReferenceParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        SpecificApplyPatchParam as SpecificApplyPatchParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        SpecificFunctionShellParam as SpecificFunctionShellParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        SpecificProgrammaticToolCallingParam as SpecificProgrammaticToolCallingParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        SummaryTextContent as SummaryTextContent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        TextContent as TextContent,
    )
    from aiclient_generated.openai.v1.types.responses import (
        TextResponseFormatConfiguration as TextResponseFormatConfiguration,
    )
    from aiclient_generated.openai.v1.types.responses import (
        TextResponseFormatJsonSchema as TextResponseFormatJsonSchema,
    )
    from aiclient_generated.openai.v1.types.responses import (
        Tool as Tool,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ToolCallCaller as ToolCallCaller,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ToolCallCallerParam as ToolCallCallerParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ToolChoiceAllowed as ToolChoiceAllowed,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ToolChoiceCustom as ToolChoiceCustom,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ToolChoiceParam as ToolChoiceParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ToolChoiceParamObject as ToolChoiceParamObject,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ToolChoiceTypes as ToolChoiceTypes,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ToolSearchCall as ToolSearchCall,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ToolSearchCallItemParam as ToolSearchCallItemParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ToolSearchExecutionType as ToolSearchExecutionType,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ToolSearchOutput as ToolSearchOutput,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ToolSearchOutputItemParam as ToolSearchOutputItemParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        ToolSearchToolParam as ToolSearchToolParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        TopLogProb as TopLogProb,
    )
    from aiclient_generated.openai.v1.types.responses import (
        TypeParam as TypeParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        UrlCitationBody as UrlCitationBody,
    )
    from aiclient_generated.openai.v1.types.responses import (
        WaitParam as WaitParam,
    )
    from aiclient_generated.openai.v1.types.responses import (
        WebSearchActionFind as WebSearchActionFind,
    )
    from aiclient_generated.openai.v1.types.responses import (
        WebSearchActionOpenPage as WebSearchActionOpenPage,
    )
    from aiclient_generated.openai.v1.types.responses import (
        WebSearchActionSearch as WebSearchActionSearch,
    )
    from aiclient_generated.openai.v1.types.responses import (
        WebSearchActionSearchSource as WebSearchActionSearchSource,
    )
    from aiclient_generated.openai.v1.types.responses import (
        WebSearchActionSearchSourceApi as WebSearchActionSearchSourceApi,
    )
    from aiclient_generated.openai.v1.types.responses import (
        WebSearchActionSearchSourceUrl as WebSearchActionSearchSourceUrl,
    )
    from aiclient_generated.openai.v1.types.responses import (
        WebSearchApproximateLocation as WebSearchApproximateLocation,
    )
    from aiclient_generated.openai.v1.types.responses import (
        WebSearchPreviewTool as WebSearchPreviewTool,
    )
    from aiclient_generated.openai.v1.types.responses import (
        WebSearchTool as WebSearchTool,
    )
    from aiclient_generated.openai.v1.types.responses import (
        WebSearchToolCall as WebSearchToolCall,
    )
    from aiclient_generated.openai.v1.types.responses import (
        WebSearchToolCallAction as WebSearchToolCallAction,
    )
    from aiclient_generated.openai.v1.types.responses import (
        WebSearchToolFilters as WebSearchToolFilters,
    )
    from aiclient_generated.openai.v1.types.shared import (
        CallableToolAllowedCaller as CallableToolAllowedCaller,
    )
    from aiclient_generated.openai.v1.types.shared import (
        ComparisonFilter as ComparisonFilter,
    )
    from aiclient_generated.openai.v1.types.shared import (
        CompoundFilter as CompoundFilter,
    )
    from aiclient_generated.openai.v1.types.shared import (
        CompoundFilterFilter as CompoundFilterFilter,
    )
    from aiclient_generated.openai.v1.types.shared import (
        FileInputDetail as FileInputDetail,
    )
    from aiclient_generated.openai.v1.types.shared import (
        ImageDetail as ImageDetail,
    )
    from aiclient_generated.openai.v1.types.shared import (
        ImageSvgUsage as ImageSvgUsage,
    )
    from aiclient_generated.openai.v1.types.shared import (
        InputFidelity as InputFidelity,
    )
    from aiclient_generated.openai.v1.types.shared import (
        InputFileContent as InputFileContent,
    )
    from aiclient_generated.openai.v1.types.shared import (
        InputImageContent as InputImageContent,
    )
    from aiclient_generated.openai.v1.types.shared import (
        InputTextContent as InputTextContent,
    )
    from aiclient_generated.openai.v1.types.shared import (
        MCPListToolsTool as MCPListToolsTool,
    )
    from aiclient_generated.openai.v1.types.shared import (
        MCPTool as MCPTool,
    )
    from aiclient_generated.openai.v1.types.shared import (
        MCPToolFilter as MCPToolFilter,
    )
    from aiclient_generated.openai.v1.types.shared import (
        MCPToolRequireApprovalOption1 as MCPToolRequireApprovalOption1,
    )
    from aiclient_generated.openai.v1.types.shared import (
        ModelIdsShared as ModelIdsShared,
    )
    from aiclient_generated.openai.v1.types.shared import (
        ModerationInputType as ModerationInputType,
    )
    from aiclient_generated.openai.v1.types.shared import (
        ModerationResultBody as ModerationResultBody,
    )
    from aiclient_generated.openai.v1.types.shared import (
        Prompt as Prompt,
    )
    from aiclient_generated.openai.v1.types.shared import (
        PromptCacheBreakpointConfig as PromptCacheBreakpointConfig,
    )
    from aiclient_generated.openai.v1.types.shared import (
        PromptCacheBreakpointParam as PromptCacheBreakpointParam,
    )
    from aiclient_generated.openai.v1.types.shared import (
        PromptCacheModeEnum as PromptCacheModeEnum,
    )
    from aiclient_generated.openai.v1.types.shared import (
        PromptCacheTTLEnum as PromptCacheTTLEnum,
    )
    from aiclient_generated.openai.v1.types.shared import (
        ReasoningEffort as ReasoningEffort,
    )
    from aiclient_generated.openai.v1.types.shared import (
        ResponseFormatJsonObject as ResponseFormatJsonObject,
    )
    from aiclient_generated.openai.v1.types.shared import (
        ResponseFormatText as ResponseFormatText,
    )
    from aiclient_generated.openai.v1.types.shared import (
        ResponsePromptVariablesValue as ResponsePromptVariablesValue,
    )
    from aiclient_generated.openai.v1.types.shared import (
        ResponsePromptVariablesValueObject as ResponsePromptVariablesValueObject,
    )
    from aiclient_generated.openai.v1.types.shared import (
        ToolChoiceFunction as ToolChoiceFunction,
    )
    from aiclient_generated.openai.v1.types.shared import (
        ToolChoiceMCP as ToolChoiceMCP,
    )
    from aiclient_generated.openai.v1.types.shared import (
        ToolChoiceOptions as ToolChoiceOptions,
    )
    from aiclient_generated.openai.v1.types.shared import (
        TranscriptionLanguage as TranscriptionLanguage,
    )
    from aiclient_generated.openai.v1.types.shared import (
        TranscriptTextUsageDuration as TranscriptTextUsageDuration,
    )
    from aiclient_generated.openai.v1.types.shared import (
        TranscriptTextUsageTokens as TranscriptTextUsageTokens,
    )
    from aiclient_generated.openai.v1.types.shared import (
        TranscriptTextUsageTokensInputTokenDetails as TranscriptTextUsageTokensInputTokenDetails,
    )
    from aiclient_generated.openai.v1.types.shared import (
        Verbosity as Verbosity,
    )
    from aiclient_generated.openai.v1.types.shared import (
        VoiceIdsOrCustomVoice as VoiceIdsOrCustomVoice,
    )
    from aiclient_generated.openai.v1.types.shared import (
        VoiceIdsOrCustomVoiceOption2 as VoiceIdsOrCustomVoiceOption2,
    )
    from aiclient_generated.openai.v1.types.shared import (
        VoiceIdsShared as VoiceIdsShared,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        OtherChunkingStrategyResponseParam as OtherChunkingStrategyResponseParam,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        StaticChunkingStrategy as StaticChunkingStrategy,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        StaticChunkingStrategyResponseParam as StaticChunkingStrategyResponseParam,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        VectorStore as VectorStore,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        VectorStoreDeleted as VectorStoreDeleted,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        VectorStoreExpirationAfter as VectorStoreExpirationAfter,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        VectorStoreFile as VectorStoreFile,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        VectorStoreFileBatch as VectorStoreFileBatch,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        VectorStoreFileBatchFileCounts as VectorStoreFileBatchFileCounts,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        VectorStoreFileChunkingStrategy as VectorStoreFileChunkingStrategy,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        VectorStoreFileContentResponse as VectorStoreFileContentResponse,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        VectorStoreFileContentResponseDataItem as VectorStoreFileContentResponseDataItem,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        VectorStoreFileCounts as VectorStoreFileCounts,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        VectorStoreFileDeleted as VectorStoreFileDeleted,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        VectorStoreFileLastError as VectorStoreFileLastError,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        VectorStoreFileList as VectorStoreFileList,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        VectorStoreList as VectorStoreList,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        VectorStoreSearchResult as VectorStoreSearchResult,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        VectorStoreSearchResultContentObject as VectorStoreSearchResultContentObject,
    )
    from aiclient_generated.openai.v1.types.vector_stores import (
        VectorStoreSearchResultsPage as VectorStoreSearchResultsPage,
    )

_HOME = {
    "CreateTranscriptionResponse": "audio",
    "CreateTranslationResponse": "audio",
    "TranscriptTextDeltaEvent": "audio",
    "TranscriptTextDeltaEventLogprob": "audio",
    "TranscriptTextDoneEvent": "audio",
    "TranscriptTextDoneEventLogprob": "audio",
    "TranscriptTextSegmentEvent": "audio",
    "Transcription": "audio",
    "TranscriptionDiarized": "audio",
    "TranscriptionDiarizedSegment": "audio",
    "TranscriptionDiarizedUsage": "audio",
    "TranscriptionLogprob": "audio",
    "TranscriptionSegment": "audio",
    "TranscriptionStreamEvent": "audio",
    "TranscriptionUsage": "audio",
    "TranscriptionVerbose": "audio",
    "TranscriptionWord": "audio",
    "Translation": "audio",
    "TranslationVerbose": "audio",
    "Batch": "batches",
    "BatchError": "batches",
    "BatchErrors": "batches",
    "BatchList": "batches",
    "BatchRequestCounts": "batches",
    "BatchUsage": "batches",
    "BatchUsageInputTokensDetails": "batches",
    "BatchUsageOutputTokensDetails": "batches",
    "ChatCompletion": "chat",
    "ChatCompletionChoice": "chat",
    "ChatCompletionChoiceLogprobs": "chat",
    "ChatCompletionChunk": "chat",
    "ChatCompletionChunkChoice": "chat",
    "ChatCompletionChunkChoiceLogprobs": "chat",
    "ChatCompletionChunkDelta": "chat",
    "ChatCompletionChunkDeltaAudio": "chat",
    "ChatCompletionChunkDeltaFunctionCall": "chat",
    "ChatCompletionChunkToolCall": "chat",
    "ChatCompletionChunkToolCallFunction": "chat",
    "ChatCompletionContentPartImage": "chat",
    "ChatCompletionContentPartImageImageUrl": "chat",
    "ChatCompletionContentPartText": "chat",
    "ChatCompletionDeleted": "chat",
    "ChatCompletionList": "chat",
    "ChatCompletionMessage": "chat",
    "ChatCompletionMessageAnnotation": "chat",
    "ChatCompletionMessageAnnotationUrlCitation": "chat",
    "ChatCompletionMessageAudio": "chat",
    "ChatCompletionMessageCustomToolCall": "chat",
    "ChatCompletionMessageCustomToolCallCustom": "chat",
    "ChatCompletionMessageFunctionCall": "chat",
    "ChatCompletionMessageFunctionToolCall": "chat",
    "ChatCompletionMessageFunctionToolCallFunction": "chat",
    "ChatCompletionMessageList": "chat",
    "ChatCompletionMessageListDataItem": "chat",
    "ChatCompletionMessageListDataItemAnnotation": "chat",
    "ChatCompletionMessageListDataItemAnnotationUrlCitation": "chat",
    "ChatCompletionMessageListDataItemAudio": "chat",
    "ChatCompletionMessageListDataItemContentPart": "chat",
    "ChatCompletionMessageListDataItemFunctionCall": "chat",
    "ChatCompletionMessageToolCallListItem": "chat",
    "ChatCompletionModeration": "chat",
    "ChatCompletionModerationError": "chat",
    "ChatCompletionModerationInput": "chat",
    "ChatCompletionModerationOutput": "chat",
    "ChatCompletionModerationResults": "chat",
    "ChatCompletionTokenLogprob": "chat",
    "ChatCompletionTokenLogprobTopLogprob": "chat",
    "Completion": "chat",
    "CompletionChoice": "chat",
    "CompletionChoiceLogprobs": "chat",
    "CompletionUsage": "chat",
    "CompletionUsageCompletionTokensDetails": "chat",
    "CompletionUsagePromptTokensDetails": "chat",
    "ServiceTier": "chat",
    "Decision": "decisions",
    "DecisionAnswer": "decisions",
    "DecisionChoiceAnswer": "decisions",
    "DecisionChoiceProbability": "decisions",
    "DecisionInputTokensDetails": "decisions",
    "DecisionOutputTokensDetails": "decisions",
    "DecisionPredicateAnswer": "decisions",
    "DecisionRefusalAnswer": "decisions",
    "DecisionScoreAnswer": "decisions",
    "DecisionScoreProbability": "decisions",
    "DecisionUsage": "decisions",
    "CreateEmbeddingResponse": "embeddings",
    "CreateEmbeddingResponseUsage": "embeddings",
    "Embedding": "embeddings",
    "FileDeleted": "files",
    "FileList": "files",
    "FileObject": "files",
    "Upload": "files",
    "UploadPart": "files",
    "EvalItem": "fine_tuning",
    "EvalItemContent": "fine_tuning",
    "EvalItemContentItem": "fine_tuning",
    "EvalItemContentItemObject": "fine_tuning",
    "EvalItemContentObject": "fine_tuning",
    "EvalItemContentOutputText": "fine_tuning",
    "EvalItemInputImage": "fine_tuning",
    "FineTuneDPOHyperparameters": "fine_tuning",
    "FineTuneDPOMethod": "fine_tuning",
    "FineTuneMethod": "fine_tuning",
    "FineTuneReinforcementHyperparameters": "fine_tuning",
    "FineTuneReinforcementMethod": "fine_tuning",
    "FineTuneReinforcementMethodGrader": "fine_tuning",
    "FineTuneSupervisedHyperparameters": "fine_tuning",
    "FineTuneSupervisedMethod": "fine_tuning",
    "FineTuningIntegration": "fine_tuning",
    "FineTuningIntegrationWandb": "fine_tuning",
    "FineTuningJob": "fine_tuning",
    "FineTuningJobCheckpoint": "fine_tuning",
    "FineTuningJobCheckpointList": "fine_tuning",
    "FineTuningJobCheckpointMetrics": "fine_tuning",
    "FineTuningJobError": "fine_tuning",
    "FineTuningJobEvent": "fine_tuning",
    "FineTuningJobEventList": "fine_tuning",
    "FineTuningJobHyperparameters": "fine_tuning",
    "FineTuningJobList": "fine_tuning",
    "GraderLabelModel": "fine_tuning",
    "GraderMulti": "fine_tuning",
    "GraderMultiGraders": "fine_tuning",
    "GraderPython": "fine_tuning",
    "GraderScoreModel": "fine_tuning",
    "GraderScoreModelSamplingParams": "fine_tuning",
    "GraderStringCheck": "fine_tuning",
    "GraderTextSimilarity": "fine_tuning",
    "InputAudio": "fine_tuning",
    "InputAudioInputAudio": "fine_tuning",
    "Image": "images",
    "ImageEditCompletedEvent": "images",
    "ImageEditPartialImageEvent": "images",
    "ImageEditStreamEvent": "images",
    "ImageGenCompletedEvent": "images",
    "ImageGenInputUsageDetails": "images",
    "ImageGenOutputTokensDetails": "images",
    "ImageGenPartialImageEvent": "images",
    "ImageGenStreamEvent": "images",
    "ImageGenUsage": "images",
    "ImagesResponse": "images",
    "ImagesUsage": "images",
    "ImagesUsageInputTokensDetails": "images",
    "Model": "models",
    "ModelDeleted": "models",
    "ModelList": "models",
    "ModerationCreateResponse": "moderations",
    "ModerationCreateResponseResult": "moderations",
    "ModerationCreateResponseResultCategories": "moderations",
    "ModerationCreateResponseResultCategoryAppliedInputTypes": "moderations",
    "ModerationCreateResponseResultCategoryScores": "moderations",
    "AudioTranscription": "realtime",
    "AudioTranscriptionResponse": "realtime",
    "LogProbProperties": "realtime",
    "NoiseReductionType": "realtime",
    "RealtimeAudioFormats": "realtime",
    "RealtimeAudioFormatsAudioPcm": "realtime",
    "RealtimeAudioFormatsAudioPcma": "realtime",
    "RealtimeAudioFormatsAudioPcmu": "realtime",
    "RealtimeClientEvent": "realtime",
    "RealtimeClientEventConversationItemCreate": "realtime",
    "RealtimeClientEventConversationItemDelete": "realtime",
    "RealtimeClientEventConversationItemRetrieve": "realtime",
    "RealtimeClientEventConversationItemTruncate": "realtime",
    "RealtimeClientEventInputAudioBufferAppend": "realtime",
    "RealtimeClientEventInputAudioBufferClear": "realtime",
    "RealtimeClientEventInputAudioBufferCommit": "realtime",
    "RealtimeClientEventOutputAudioBufferClear": "realtime",
    "RealtimeClientEventResponseCancel": "realtime",
    "RealtimeClientEventResponseCreate": "realtime",
    "RealtimeClientEventSessionUpdate": "realtime",
    "RealtimeClientEventSessionUpdateSession": "realtime",
    "RealtimeConversationItem": "realtime",
    "RealtimeConversationItemFunctionCall": "realtime",
    "RealtimeConversationItemFunctionCallOutput": "realtime",
    "RealtimeConversationItemMessageAssistant": "realtime",
    "RealtimeConversationItemMessageAssistantContentItem": "realtime",
    "RealtimeConversationItemMessageSystem": "realtime",
    "RealtimeConversationItemMessageSystemContentItem": "realtime",
    "RealtimeConversationItemMessageUser": "realtime",
    "RealtimeConversationItemMessageUserContentItem": "realtime",
    "RealtimeCreateClientSecretResponse": "realtime",
    "RealtimeCreateClientSecretResponseSession": "realtime",
    "RealtimeFunctionTool": "realtime",
    "RealtimeMCPApprovalRequest": "realtime",
    "RealtimeMCPApprovalResponse": "realtime",
    "RealtimeMCPHTTPError": "realtime",
    "RealtimeMCPListTools": "realtime",
    "RealtimeMCPProtocolError": "realtime",
    "RealtimeMCPToolCall": "realtime",
    "RealtimeMCPToolCallError": "realtime",
    "RealtimeMCPToolExecutionError": "realtime",
    "RealtimeReasoning": "realtime",
    "RealtimeReasoningEffort": "realtime",
    "RealtimeResponse": "realtime",
    "RealtimeResponseAudio": "realtime",
    "RealtimeResponseAudioOutput": "realtime",
    "RealtimeResponseCreateParams": "realtime",
    "RealtimeResponseCreateParamsAudio": "realtime",
    "RealtimeResponseCreateParamsAudioOutput": "realtime",
    "RealtimeResponseCreateParamsTool": "realtime",
    "RealtimeResponseCreateParamsToolChoice": "realtime",
    "RealtimeResponseCreateParamsToolChoiceObject": "realtime",
    "RealtimeResponseStatusDetails": "realtime",
    "RealtimeResponseStatusDetailsError": "realtime",
    "RealtimeResponseUsage": "realtime",
    "RealtimeResponseUsageInputTokenDetails": "realtime",
    "RealtimeResponseUsageInputTokenDetailsCachedTokensDetails": "realtime",
    "RealtimeResponseUsageOutputTokenDetails": "realtime",
    "RealtimeServerEvent": "realtime",
    "RealtimeServerEventConversationCreated": "realtime",
    "RealtimeServerEventConversationCreatedConversation": "realtime",
    "RealtimeServerEventConversationItemAdded": "realtime",
    "RealtimeServerEventConversationItemCreated": "realtime",
    "RealtimeServerEventConversationItemDeleted": "realtime",
    "RealtimeServerEventConversationItemDone": "realtime",
    "RealtimeServerEventConversationItemInputAudioTranscriptionCompleted": "realtime",
    "RealtimeServerEventConversationItemInputAudioTranscriptionCompletedUsage": "realtime",
    "RealtimeServerEventConversationItemInputAudioTranscriptionDelta": "realtime",
    "RealtimeServerEventConversationItemInputAudioTranscriptionFailed": "realtime",
    "RealtimeServerEventConversationItemInputAudioTranscriptionFailedError": "realtime",
    "RealtimeServerEventConversationItemInputAudioTranscriptionSegment": "realtime",
    "RealtimeServerEventConversationItemRetrieved": "realtime",
    "RealtimeServerEventConversationItemTruncated": "realtime",
    "RealtimeServerEventError": "realtime",
    "RealtimeServerEventErrorError": "realtime",
    "RealtimeServerEventInputAudioBufferCleared": "realtime",
    "RealtimeServerEventInputAudioBufferCommitted": "realtime",
    "RealtimeServerEventInputAudioBufferDtmfEventReceived": "realtime",
    "RealtimeServerEventInputAudioBufferSpeechStarted": "realtime",
    "RealtimeServerEventInputAudioBufferSpeechStopped": "realtime",
    "RealtimeServerEventInputAudioBufferTimeoutTriggered": "realtime",
    "RealtimeServerEventMCPListToolsCompleted": "realtime",
    "RealtimeServerEventMCPListToolsFailed": "realtime",
    "RealtimeServerEventMCPListToolsInProgress": "realtime",
    "RealtimeServerEventOutputAudioBufferCleared": "realtime",
    "RealtimeServerEventOutputAudioBufferStarted": "realtime",
    "RealtimeServerEventOutputAudioBufferStopped": "realtime",
    "RealtimeServerEventRateLimitsUpdated": "realtime",
    "RealtimeServerEventRateLimitsUpdatedRateLimit": "realtime",
    "RealtimeServerEventResponseAudioDelta": "realtime",
    "RealtimeServerEventResponseAudioDone": "realtime",
    "RealtimeServerEventResponseAudioTranscriptDelta": "realtime",
    "RealtimeServerEventResponseAudioTranscriptDone": "realtime",
    "RealtimeServerEventResponseContentPartAdded": "realtime",
    "RealtimeServerEventResponseContentPartAddedPart": "realtime",
    "RealtimeServerEventResponseContentPartDone": "realtime",
    "RealtimeServerEventResponseContentPartDonePart": "realtime",
    "RealtimeServerEventResponseCreated": "realtime",
    "RealtimeServerEventResponseDone": "realtime",
    "RealtimeServerEventResponseFunctionCallArgumentsDelta": "realtime",
    "RealtimeServerEventResponseFunctionCallArgumentsDone": "realtime",
    "RealtimeServerEventResponseMCPCallArgumentsDelta": "realtime",
    "RealtimeServerEventResponseMCPCallArgumentsDone": "realtime",
    "RealtimeServerEventResponseMCPCallCompleted": "realtime",
    "RealtimeServerEventResponseMCPCallFailed": "realtime",
    "RealtimeServerEventResponseMCPCallInProgress": "realtime",
    "RealtimeServerEventResponseOutputItemAdded": "realtime",
    "RealtimeServerEventResponseOutputItemDone": "realtime",
    "RealtimeServerEventResponseTextDelta": "realtime",
    "RealtimeServerEventResponseTextDone": "realtime",
    "RealtimeServerEventSessionCreated": "realtime",
    "RealtimeServerEventSessionCreatedSession": "realtime",
    "RealtimeServerEventSessionUpdated": "realtime",
    "RealtimeServerEventSessionUpdatedSession": "realtime",
    "RealtimeSessionCreateRequestGA": "realtime",
    "RealtimeSessionCreateRequestGAAudio": "realtime",
    "RealtimeSessionCreateRequestGAAudioInput": "realtime",
    "RealtimeSessionCreateRequestGAAudioInputNoiseReduction": "realtime",
    "RealtimeSessionCreateRequestGAAudioOutput": "realtime",
    "RealtimeSessionCreateRequestGATool": "realtime",
    "RealtimeSessionCreateRequestGAToolChoice": "realtime",
    "RealtimeSessionCreateRequestGAToolChoiceObject": "realtime",
    "RealtimeSessionCreateRequestGATracingOption2": "realtime",
    "RealtimeSessionCreateResponseGA": "realtime",
    "RealtimeSessionCreateResponseGAAudio": "realtime",
    "RealtimeSessionCreateResponseGAAudioInput": "realtime",
    "RealtimeSessionCreateResponseGAAudioInputNoiseReduction": "realtime",
    "RealtimeSessionCreateResponseGAAudioOutput": "realtime",
    "RealtimeSessionCreateResponseGATool": "realtime",
    "RealtimeSessionCreateResponseGAToolChoice": "realtime",
    "RealtimeSessionCreateResponseGAToolChoiceObject": "realtime",
    "RealtimeSessionCreateResponseGATracingOption2": "realtime",
    "RealtimeTranscriptionSessionCreateRequestGA": "realtime",
    "RealtimeTranscriptionSessionCreateRequestGAAudio": "realtime",
    "RealtimeTranscriptionSessionCreateRequestGAAudioInput": "realtime",
    "RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReduction": "realtime",
    "RealtimeTranscriptionSessionCreateResponseGA": "realtime",
    "RealtimeTranscriptionSessionCreateResponseGAAudio": "realtime",
    "RealtimeTranscriptionSessionCreateResponseGAAudioInput": "realtime",
    "RealtimeTranscriptionSessionCreateResponseGAAudioInputNoiseReduction": "realtime",
    "RealtimeTranscriptionSessionCreateResponseGAAudioInputTurnDetection": "realtime",
    "RealtimeTruncation": "realtime",
    "RealtimeTruncationRetentionRatio": "realtime",
    "RealtimeTruncationRetentionRatioTokenLimits": "realtime",
    "RealtimeTurnDetection": "realtime",
    "RealtimeTurnDetectionSemanticVad": "realtime",
    "RealtimeTurnDetectionServerVad": "realtime",
    "AdditionalTools": "responses",
    "AdditionalToolsItemParam": "responses",
    "Annotation": "responses",
    "ApplyPatchCallOutputStatus": "responses",
    "ApplyPatchCallOutputStatusParam": "responses",
    "ApplyPatchCallStatus": "responses",
    "ApplyPatchCallStatusParam": "responses",
    "ApplyPatchCreateFileOperation": "responses",
    "ApplyPatchCreateFileOperationParam": "responses",
    "ApplyPatchDeleteFileOperation": "responses",
    "ApplyPatchDeleteFileOperationParam": "responses",
    "ApplyPatchOperationParam": "responses",
    "ApplyPatchToolCall": "responses",
    "ApplyPatchToolCallItemParam": "responses",
    "ApplyPatchToolCallOperation": "responses",
    "ApplyPatchToolCallOutput": "responses",
    "ApplyPatchToolCallOutputItemParam": "responses",
    "ApplyPatchToolParam": "responses",
    "ApplyPatchUpdateFileOperation": "responses",
    "ApplyPatchUpdateFileOperationParam": "responses",
    "ApproximateLocation": "responses",
    "AutoCodeInterpreterToolParam": "responses",
    "AutoCodeInterpreterToolParamNetworkPolicy": "responses",
    "ClickButtonType": "responses",
    "ClickParam": "responses",
    "CodeInterpreterOutputImage": "responses",
    "CodeInterpreterOutputLogs": "responses",
    "CodeInterpreterTool": "responses",
    "CodeInterpreterToolCall": "responses",
    "CodeInterpreterToolCallOutput": "responses",
    "CompactedResponse": "responses",
    "CompactionBody": "responses",
    "CompactionSummaryItemParam": "responses",
    "CompactionTriggerItemParam": "responses",
    "ComputerAction": "responses",
    "ComputerCallOutputItemParam": "responses",
    "ComputerCallOutputStatus": "responses",
    "ComputerCallSafetyCheckParam": "responses",
    "ComputerEnvironment": "responses",
    "ComputerScreenshotContent": "responses",
    "ComputerScreenshotImage": "responses",
    "ComputerTool": "responses",
    "ComputerToolCall": "responses",
    "ComputerToolCallOutputResource": "responses",
    "ComputerUsePreviewTool": "responses",
    "ConfigurationUpdateItem": "responses",
    "ConfigurationUpdateItemReasoning": "responses",
    "ConfigurationUpdateItemText": "responses",
    "ContainerAutoParam": "responses",
    "ContainerAutoParamNetworkPolicy": "responses",
    "ContainerAutoParamSkill": "responses",
    "ContainerFileCitationBody": "responses",
    "ContainerMemoryLimit": "responses",
    "ContainerNetworkPolicyAllowlistParam": "responses",
    "ContainerNetworkPolicyDisabledParam": "responses",
    "ContainerNetworkPolicyDomainSecretParam": "responses",
    "ContainerReferenceParam": "responses",
    "ContainerReferenceResource": "responses",
    "Conversation": "responses",
    "ConversationDeleted": "responses",
    "ConversationItem": "responses",
    "ConversationItemList": "responses",
    "CoordParam": "responses",
    "CustomGrammarFormatParam": "responses",
    "CustomTextFormatParam": "responses",
    "CustomToolCall": "responses",
    "CustomToolCallOutput": "responses",
    "CustomToolCallOutputResource": "responses",
    "CustomToolCallResource": "responses",
    "CustomToolParam": "responses",
    "CustomToolParamFormat": "responses",
    "DetailEnum": "responses",
    "DirectToolCallCaller": "responses",
    "DirectToolCallCallerParam": "responses",
    "DoubleClickAction": "responses",
    "DragParam": "responses",
    "EasyInputMessage": "responses",
    "FileCitationBody": "responses",
    "FileDetailEnum": "responses",
    "FilePath": "responses",
    "FileSearchTool": "responses",
    "FileSearchToolCall": "responses",
    "FileSearchToolCallResult": "responses",
    "Filters": "responses",
    "FunctionAndCustomToolCallOutput": "responses",
    "FunctionCallItemStatus": "responses",
    "FunctionCallOutputItemParam": "responses",
    "FunctionCallOutputItemParamOutputOption2Item": "responses",
    "FunctionCallOutputStatusEnum": "responses",
    "FunctionCallStatus": "responses",
    "FunctionShellAction": "responses",
    "FunctionShellActionParam": "responses",
    "FunctionShellCall": "responses",
    "FunctionShellCallEnvironment": "responses",
    "FunctionShellCallItemParam": "responses",
    "FunctionShellCallItemParamEnvironment": "responses",
    "FunctionShellCallItemStatus": "responses",
    "FunctionShellCallOutput": "responses",
    "FunctionShellCallOutputContent": "responses",
    "FunctionShellCallOutputContentOutcome": "responses",
    "FunctionShellCallOutputContentParam": "responses",
    "FunctionShellCallOutputExitOutcome": "responses",
    "FunctionShellCallOutputExitOutcomeParam": "responses",
    "FunctionShellCallOutputItemParam": "responses",
    "FunctionShellCallOutputOutcomeParam": "responses",
    "FunctionShellCallOutputStatusEnum": "responses",
    "FunctionShellCallOutputTimeoutOutcome": "responses",
    "FunctionShellCallOutputTimeoutOutcomeParam": "responses",
    "FunctionShellCallStatus": "responses",
    "FunctionShellToolParam": "responses",
    "FunctionShellToolParamEnvironment": "responses",
    "FunctionTool": "responses",
    "FunctionToolCall": "responses",
    "FunctionToolCallOutput": "responses",
    "FunctionToolCallOutputResource": "responses",
    "FunctionToolCallResource": "responses",
    "FunctionToolParam": "responses",
    "GrammarSyntax1": "responses",
    "HTTPError": "responses",
    "HybridSearchOptions": "responses",
    "ImageGenActionEnum": "responses",
    "ImageGenTool": "responses",
    "ImageGenToolCall": "responses",
    "ImageGenToolError": "responses",
    "ImageGenToolErrorModerationDetails": "responses",
    "ImageGenToolInputImageMask": "responses",
    "ImageGenToolSvg": "responses",
    "ImageGenToolSvgReasoning": "responses",
    "InlineSkillParam": "responses",
    "InlineSkillSourceParam": "responses",
    "InputContent": "responses",
    "InputFileContentParam": "responses",
    "InputImageContentParamAutoParam": "responses",
    "InputItem": "responses",
    "InputMessage": "responses",
    "InputMessageResource": "responses",
    "InputTextContentParam": "responses",
    "InputTokenCount": "responses",
    "ItemField": "responses",
    "ItemMessagePhase": "responses",
    "ItemReferenceParam": "responses",
    "ItemResource": "responses",
    "KeyPressAction": "responses",
    "LocalEnvironmentParam": "responses",
    "LocalEnvironmentResource": "responses",
    "LocalShellExecAction": "responses",
    "LocalShellToolCall": "responses",
    "LocalShellToolCallOutput": "responses",
    "LocalShellToolParam": "responses",
    "LocalSkillParam": "responses",
    "LogProb": "responses",
    "MCPApprovalRequest": "responses",
    "MCPApprovalResponse": "responses",
    "MCPApprovalResponseResource": "responses",
    "MCPListTools": "responses",
    "MCPProtocolError": "responses",
    "MCPToolCall": "responses",
    "MCPToolCallError": "responses",
    "MCPToolCallStatus": "responses",
    "MCPToolExecutionError": "responses",
    "Message": "responses",
    "MessageContentItem": "responses",
    "MessagePhase": "responses",
    "MessageRole": "responses",
    "MessageStatus": "responses",
    "ModelIdsResponses": "responses",
    "Moderation": "responses",
    "ModerationErrorBody": "responses",
    "ModerationInput": "responses",
    "ModerationOutput": "responses",
    "MoveParam": "responses",
    "NamespaceToolParam": "responses",
    "NamespaceToolParamTool": "responses",
    "OutputContent": "responses",
    "OutputItem": "responses",
    "OutputMessage": "responses",
    "OutputMessageContent": "responses",
    "OutputTextContent": "responses",
    "Program": "responses",
    "ProgramItemParam": "responses",
    "ProgramOutput": "responses",
    "ProgramOutputItemParam": "responses",
    "ProgramOutputItemStatus": "responses",
    "ProgramOutputStatus": "responses",
    "ProgramToolCallCaller": "responses",
    "ProgramToolCallCallerParam": "responses",
    "ProgrammaticToolCallingParam": "responses",
    "PromptCacheComparisonNotFound": "responses",
    "PromptCacheDiagnostics": "responses",
    "PromptCacheDiagnosticsUnavailable": "responses",
    "PromptCacheHit": "responses",
    "PromptCacheMiss": "responses",
    "PromptCacheOptions": "responses",
    "RankerVersionType": "responses",
    "RankingOptions": "responses",
    "Reasoning": "responses",
    "ReasoningItem": "responses",
    "ReasoningModeEnum": "responses",
    "ReasoningTextContent": "responses",
    "RefusalContent": "responses",
    "Response": "responses",
    "ResponseAccessPrograms": "responses",
    "ResponseAudioDeltaEvent": "responses",
    "ResponseAudioDoneEvent": "responses",
    "ResponseAudioTranscriptDeltaEvent": "responses",
    "ResponseAudioTranscriptDoneEvent": "responses",
    "ResponseBilling": "responses",
    "ResponseCodeInterpreterCallCodeDeltaEvent": "responses",
    "ResponseCodeInterpreterCallCodeDoneEvent": "responses",
    "ResponseCodeInterpreterCallCompletedEvent": "responses",
    "ResponseCodeInterpreterCallInProgressEvent": "responses",
    "ResponseCodeInterpreterCallInterpretingEvent": "responses",
    "ResponseCompactionCompactingEvent": "responses",
    "ResponseCompletedEvent": "responses",
    "ResponseContentPartAddedEvent": "responses",
    "ResponseContentPartDoneEvent": "responses",
    "ResponseConversation": "responses",
    "ResponseCreatedEvent": "responses",
    "ResponseCustomToolCallInputDeltaEvent": "responses",
    "ResponseCustomToolCallInputDoneEvent": "responses",
    "ResponseDeleted": "responses",
    "ResponseError": "responses",
    "ResponseErrorCode": "responses",
    "ResponseErrorEvent": "responses",
    "ResponseFailedEvent": "responses",
    "ResponseFileSearchCallCompletedEvent": "responses",
    "ResponseFileSearchCallInProgressEvent": "responses",
    "ResponseFileSearchCallSearchingEvent": "responses",
    "ResponseFunctionCallArgumentsDeltaEvent": "responses",
    "ResponseFunctionCallArgumentsDoneEvent": "responses",
    "ResponseImageContext": "responses",
    "ResponseImageGenCallCompletedEvent": "responses",
    "ResponseImageGenCallGeneratingEvent": "responses",
    "ResponseImageGenCallInProgressEvent": "responses",
    "ResponseImageGenCallPartialImageEvent": "responses",
    "ResponseInProgressEvent": "responses",
    "ResponseIncompleteDetails": "responses",
    "ResponseIncompleteEvent": "responses",
    "ResponseInputTransformation": "responses",
    "ResponseItemList": "responses",
    "ResponseLogProb": "responses",
    "ResponseLogProbTopLogprob": "responses",
    "ResponseMCPCallArgumentsDeltaEvent": "responses",
    "ResponseMCPCallArgumentsDoneEvent": "responses",
    "ResponseMCPCallCompletedEvent": "responses",
    "ResponseMCPCallFailedEvent": "responses",
    "ResponseMCPCallInProgressEvent": "responses",
    "ResponseMCPListToolsCompletedEvent": "responses",
    "ResponseMCPListToolsFailedEvent": "responses",
    "ResponseMCPListToolsInProgressEvent": "responses",
    "ResponseMisalignment": "responses",
    "ResponseMisalignmentSteer": "responses",
    "ResponseOutputItemAddedEvent": "responses",
    "ResponseOutputItemDoneEvent": "responses",
    "ResponseOutputTextAnnotationAddedEvent": "responses",
    "ResponseQueuedEvent": "responses",
    "ResponseReasoningSummaryPartAddedEvent": "responses",
    "ResponseReasoningSummaryPartAddedEventPart": "responses",
    "ResponseReasoningSummaryPartDoneEvent": "responses",
    "ResponseReasoningSummaryPartDoneEventPart": "responses",
    "ResponseReasoningSummaryTextDeltaEvent": "responses",
    "ResponseReasoningSummaryTextDoneEvent": "responses",
    "ResponseReasoningTextDeltaEvent": "responses",
    "ResponseReasoningTextDoneEvent": "responses",
    "ResponseRefusalDeltaEvent": "responses",
    "ResponseRefusalDoneEvent": "responses",
    "ResponseShellCallCommandAddedStreamingEvent": "responses",
    "ResponseShellCallCommandDeltaStreamingEvent": "responses",
    "ResponseShellCallCommandDoneStreamingEvent": "responses",
    "ResponseShellCallOutputContentDeltaStreamingEvent": "responses",
    "ResponseShellCallOutputContentDoneStreamingEvent": "responses",
    "ResponseStreamEvent": "responses",
    "ResponseTextDeltaEvent": "responses",
    "ResponseTextDoneEvent": "responses",
    "ResponseTextParam": "responses",
    "ResponseToolUsage": "responses",
    "ResponseToolUsageImageGen": "responses",
    "ResponseToolUsageImageGenCachedTokensDetails": "responses",
    "ResponseToolUsageImageGenInputTokensDetails": "responses",
    "ResponseToolUsageImageGenOutputTokensDetails": "responses",
    "ResponseToolUsageWebSearch": "responses",
    "ResponseUsage": "responses",
    "ResponseUsageInputTokensDetails": "responses",
    "ResponseUsageInputTokensDetailsCacheWriteTokensDetails": "responses",
    "ResponseUsageOutputTokensDetails": "responses",
    "ResponseWebSearchCallCompletedEvent": "responses",
    "ResponseWebSearchCallInProgressEvent": "responses",
    "ResponseWebSearchCallSearchingEvent": "responses",
    "ScreenshotParam": "responses",
    "ScrollParam": "responses",
    "SearchContentType": "responses",
    "SearchContextSize": "responses",
    "ServiceTierResponses": "responses",
    "ShellCallOutputDelta": "responses",
    "SkillReferenceParam": "responses",
    "SpecificApplyPatchParam": "responses",
    "SpecificFunctionShellParam": "responses",
    "SpecificProgrammaticToolCallingParam": "responses",
    "SummaryTextContent": "responses",
    "TextContent": "responses",
    "TextResponseFormatConfiguration": "responses",
    "TextResponseFormatJsonSchema": "responses",
    "Tool": "responses",
    "ToolCallCaller": "responses",
    "ToolCallCallerParam": "responses",
    "ToolChoiceAllowed": "responses",
    "ToolChoiceCustom": "responses",
    "ToolChoiceParam": "responses",
    "ToolChoiceParamObject": "responses",
    "ToolChoiceTypes": "responses",
    "ToolSearchCall": "responses",
    "ToolSearchCallItemParam": "responses",
    "ToolSearchExecutionType": "responses",
    "ToolSearchOutput": "responses",
    "ToolSearchOutputItemParam": "responses",
    "ToolSearchToolParam": "responses",
    "TopLogProb": "responses",
    "TypeParam": "responses",
    "UrlCitationBody": "responses",
    "WaitParam": "responses",
    "WebSearchActionFind": "responses",
    "WebSearchActionOpenPage": "responses",
    "WebSearchActionSearch": "responses",
    "WebSearchActionSearchSource": "responses",
    "WebSearchActionSearchSourceApi": "responses",
    "WebSearchActionSearchSourceUrl": "responses",
    "WebSearchApproximateLocation": "responses",
    "WebSearchPreviewTool": "responses",
    "WebSearchTool": "responses",
    "WebSearchToolCall": "responses",
    "WebSearchToolCallAction": "responses",
    "WebSearchToolFilters": "responses",
    "CallableToolAllowedCaller": "shared",
    "ComparisonFilter": "shared",
    "CompoundFilter": "shared",
    "CompoundFilterFilter": "shared",
    "FileInputDetail": "shared",
    "ImageDetail": "shared",
    "ImageSvgUsage": "shared",
    "InputFidelity": "shared",
    "InputFileContent": "shared",
    "InputImageContent": "shared",
    "InputTextContent": "shared",
    "MCPListToolsTool": "shared",
    "MCPTool": "shared",
    "MCPToolFilter": "shared",
    "MCPToolRequireApprovalOption1": "shared",
    "ModelIdsShared": "shared",
    "ModerationInputType": "shared",
    "ModerationResultBody": "shared",
    "Prompt": "shared",
    "PromptCacheBreakpointConfig": "shared",
    "PromptCacheBreakpointParam": "shared",
    "PromptCacheModeEnum": "shared",
    "PromptCacheTTLEnum": "shared",
    "ReasoningEffort": "shared",
    "ResponseFormatJsonObject": "shared",
    "ResponseFormatText": "shared",
    "ResponsePromptVariablesValue": "shared",
    "ResponsePromptVariablesValueObject": "shared",
    "ToolChoiceFunction": "shared",
    "ToolChoiceMCP": "shared",
    "ToolChoiceOptions": "shared",
    "TranscriptTextUsageDuration": "shared",
    "TranscriptTextUsageTokens": "shared",
    "TranscriptTextUsageTokensInputTokenDetails": "shared",
    "TranscriptionLanguage": "shared",
    "Verbosity": "shared",
    "VoiceIdsOrCustomVoice": "shared",
    "VoiceIdsOrCustomVoiceOption2": "shared",
    "VoiceIdsShared": "shared",
    "OtherChunkingStrategyResponseParam": "vector_stores",
    "StaticChunkingStrategy": "vector_stores",
    "StaticChunkingStrategyResponseParam": "vector_stores",
    "VectorStore": "vector_stores",
    "VectorStoreDeleted": "vector_stores",
    "VectorStoreExpirationAfter": "vector_stores",
    "VectorStoreFile": "vector_stores",
    "VectorStoreFileBatch": "vector_stores",
    "VectorStoreFileBatchFileCounts": "vector_stores",
    "VectorStoreFileChunkingStrategy": "vector_stores",
    "VectorStoreFileContentResponse": "vector_stores",
    "VectorStoreFileContentResponseDataItem": "vector_stores",
    "VectorStoreFileCounts": "vector_stores",
    "VectorStoreFileDeleted": "vector_stores",
    "VectorStoreFileLastError": "vector_stores",
    "VectorStoreFileList": "vector_stores",
    "VectorStoreList": "vector_stores",
    "VectorStoreSearchResult": "vector_stores",
    "VectorStoreSearchResultContentObject": "vector_stores",
    "VectorStoreSearchResultsPage": "vector_stores",
}


if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        home = _HOME.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"aiclient_generated.openai.v1.types.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(_HOME)

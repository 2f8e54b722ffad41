# Generated from specs/; do not edit: change the sources and run `make regen`.
"""TypedDicts of what is sent, imported when first touched."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.openai.v1.params.audio import (
        AudioResponseFormatParam as AudioResponseFormatParam,
    )
    from aiclient_generated.openai.v1.params.audio import (
        CreateSpeechRequestParam as CreateSpeechRequestParam,
    )
    from aiclient_generated.openai.v1.params.audio import (
        CreateTranscriptionRequestParam as CreateTranscriptionRequestParam,
    )
    from aiclient_generated.openai.v1.params.audio import (
        CreateTranslationRequestParam as CreateTranslationRequestParam,
    )
    from aiclient_generated.openai.v1.params.audio import (
        VadConfigParam as VadConfigParam,
    )
    from aiclient_generated.openai.v1.params.batches import (
        BatchFileExpirationAfterParam as BatchFileExpirationAfterParam,
    )
    from aiclient_generated.openai.v1.params.batches import (
        CreateBatchRequestParam as CreateBatchRequestParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionAllowedToolsChoiceParam as ChatCompletionAllowedToolsChoiceParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionAllowedToolsParam as ChatCompletionAllowedToolsParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionAssistantContentPartParam as ChatCompletionAssistantContentPartParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionAssistantMessageAudioParam as ChatCompletionAssistantMessageAudioParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionAssistantMessageFunctionCallParam as ChatCompletionAssistantMessageFunctionCallParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionContentPartAudioInputAudioParam as ChatCompletionContentPartAudioInputAudioParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionContentPartAudioParam as ChatCompletionContentPartAudioParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionContentPartFileFileParam as ChatCompletionContentPartFileFileParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionContentPartFileParam as ChatCompletionContentPartFileParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionContentPartImageImageUrlParam as ChatCompletionContentPartImageImageUrlParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionContentPartRefusalParam as ChatCompletionContentPartRefusalParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionCustomToolCustomFormatGrammarGrammarParam as ChatCompletionCustomToolCustomFormatGrammarGrammarParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionCustomToolCustomFormatGrammarParam as ChatCompletionCustomToolCustomFormatGrammarParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionCustomToolCustomFormatParam as ChatCompletionCustomToolCustomFormatParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionCustomToolCustomFormatTextParam as ChatCompletionCustomToolCustomFormatTextParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionCustomToolCustomParam as ChatCompletionCustomToolCustomParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionCustomToolParam as ChatCompletionCustomToolParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionFunctionCallOptionParam as ChatCompletionFunctionCallOptionParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionFunctionMessageParam as ChatCompletionFunctionMessageParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionFunctionsParam as ChatCompletionFunctionsParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionFunctionToolParam as ChatCompletionFunctionToolParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionInputMessageParam as ChatCompletionInputMessageParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionMessageCustomToolCallCustomParam as ChatCompletionMessageCustomToolCallCustomParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionMessageFunctionToolCallFunctionParam as ChatCompletionMessageFunctionToolCallFunctionParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionMessageToolCallListItemParam as ChatCompletionMessageToolCallListItemParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionNamedToolChoiceCustomCustomParam as ChatCompletionNamedToolChoiceCustomCustomParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionNamedToolChoiceFunctionParam as ChatCompletionNamedToolChoiceFunctionParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionStreamOptionsParam as ChatCompletionStreamOptionsParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionSystemMessageParam as ChatCompletionSystemMessageParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionToolChoiceOptionObjectParam as ChatCompletionToolChoiceOptionObjectParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionToolChoiceOptionParam as ChatCompletionToolChoiceOptionParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionToolMessageParam as ChatCompletionToolMessageParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionUserContentPartParam as ChatCompletionUserContentPartParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ChatCompletionUserMessageParam as ChatCompletionUserMessageParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        CreateChatCompletionRequestAudioParam as CreateChatCompletionRequestAudioParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        CreateChatCompletionRequestParam as CreateChatCompletionRequestParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        CreateChatCompletionRequestResponseFormatParam as CreateChatCompletionRequestResponseFormatParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        CreateChatCompletionRequestToolParam as CreateChatCompletionRequestToolParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        CreateChatCompletionRequestWebSearchOptionsParam as CreateChatCompletionRequestWebSearchOptionsParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        CreateChatCompletionRequestWebSearchOptionsUserLocationParam as CreateChatCompletionRequestWebSearchOptionsUserLocationParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        CreateCompletionRequestParam as CreateCompletionRequestParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        FunctionObjectParam as FunctionObjectParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        PredictionContentParam as PredictionContentParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ResponseFormatJsonSchemaJsonSchemaParam as ResponseFormatJsonSchemaJsonSchemaParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ResponseFormatJsonSchemaParam as ResponseFormatJsonSchemaParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        ServiceTierParam as ServiceTierParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        StopConfigurationParam as StopConfigurationParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        UpdateChatCompletionRequestParam as UpdateChatCompletionRequestParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        WebSearchContextSizeParam as WebSearchContextSizeParam,
    )
    from aiclient_generated.openai.v1.params.chat import (
        WebSearchLocationParam as WebSearchLocationParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        CreateDecisionRequestParam as CreateDecisionRequestParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionAssistantMessageContentOption2ItemParam as DecisionAssistantMessageContentOption2ItemParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionAssistantMessageParam as DecisionAssistantMessageParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionChoiceParam as DecisionChoiceParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionChoiceQuestionParam as DecisionChoiceQuestionParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionCustomToolCallOutputOutputOption2ItemParam as DecisionCustomToolCallOutputOutputOption2ItemParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionCustomToolCallOutputParam as DecisionCustomToolCallOutputParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionCustomToolCallParam as DecisionCustomToolCallParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionFunctionCallOutputOutputOption2ItemParam as DecisionFunctionCallOutputOutputOption2ItemParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionFunctionCallOutputParam as DecisionFunctionCallOutputParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionFunctionCallParam as DecisionFunctionCallParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionInputImageParam as DecisionInputImageParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionInputItemParam as DecisionInputItemParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionInputJsonParam as DecisionInputJsonParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionInputPartParam as DecisionInputPartParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionInputTextParam as DecisionInputTextParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionInstructionsParam as DecisionInstructionsParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionMessageParam as DecisionMessageParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionOutputTextParam as DecisionOutputTextParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionPredicateQuestionParam as DecisionPredicateQuestionParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionPromptCacheOptionsParam as DecisionPromptCacheOptionsParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionQuestionParam as DecisionQuestionParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionRefusalPartParam as DecisionRefusalPartParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionScoreLevelParam as DecisionScoreLevelParam,
    )
    from aiclient_generated.openai.v1.params.decisions import (
        DecisionScoreQuestionParam as DecisionScoreQuestionParam,
    )
    from aiclient_generated.openai.v1.params.embeddings import (
        CreateEmbeddingRequestParam as CreateEmbeddingRequestParam,
    )
    from aiclient_generated.openai.v1.params.files import (
        AddUploadPartRequestParam as AddUploadPartRequestParam,
    )
    from aiclient_generated.openai.v1.params.files import (
        CompleteUploadRequestParam as CompleteUploadRequestParam,
    )
    from aiclient_generated.openai.v1.params.files import (
        CreateFileRequestParam as CreateFileRequestParam,
    )
    from aiclient_generated.openai.v1.params.files import (
        CreateUploadRequestParam as CreateUploadRequestParam,
    )
    from aiclient_generated.openai.v1.params.files import (
        FileExpirationAfterParam as FileExpirationAfterParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        CreateFineTuningJobRequestHyperparametersParam as CreateFineTuningJobRequestHyperparametersParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        CreateFineTuningJobRequestIntegrationParam as CreateFineTuningJobRequestIntegrationParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        CreateFineTuningJobRequestIntegrationWandbParam as CreateFineTuningJobRequestIntegrationWandbParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        CreateFineTuningJobRequestParam as CreateFineTuningJobRequestParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        EvalItemContentItemObjectParam as EvalItemContentItemObjectParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        EvalItemContentItemParam as EvalItemContentItemParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        EvalItemContentObjectParam as EvalItemContentObjectParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        EvalItemContentOutputTextParam as EvalItemContentOutputTextParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        EvalItemContentParam as EvalItemContentParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        EvalItemInputImageParam as EvalItemInputImageParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        EvalItemParam as EvalItemParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        FineTuneDPOHyperparametersParam as FineTuneDPOHyperparametersParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        FineTuneDPOMethodParam as FineTuneDPOMethodParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        FineTuneMethodParam as FineTuneMethodParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        FineTuneReinforcementHyperparametersParam as FineTuneReinforcementHyperparametersParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        FineTuneReinforcementMethodGraderParam as FineTuneReinforcementMethodGraderParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        FineTuneReinforcementMethodParam as FineTuneReinforcementMethodParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        FineTuneSupervisedHyperparametersParam as FineTuneSupervisedHyperparametersParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        FineTuneSupervisedMethodParam as FineTuneSupervisedMethodParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        GraderLabelModelParam as GraderLabelModelParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        GraderMultiGradersParam as GraderMultiGradersParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        GraderMultiParam as GraderMultiParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        GraderPythonParam as GraderPythonParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        GraderScoreModelParam as GraderScoreModelParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        GraderScoreModelSamplingParamsParam as GraderScoreModelSamplingParamsParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        GraderStringCheckParam as GraderStringCheckParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        GraderTextSimilarityParam as GraderTextSimilarityParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        InputAudioInputAudioParam as InputAudioInputAudioParam,
    )
    from aiclient_generated.openai.v1.params.fine_tuning import (
        InputAudioParam as InputAudioParam,
    )
    from aiclient_generated.openai.v1.params.images import (
        CreateImageEditRequestParam as CreateImageEditRequestParam,
    )
    from aiclient_generated.openai.v1.params.images import (
        CreateImageRequestParam as CreateImageRequestParam,
    )
    from aiclient_generated.openai.v1.params.images import (
        CreateImageVariationRequestParam as CreateImageVariationRequestParam,
    )
    from aiclient_generated.openai.v1.params.images import (
        ImageSvgParam as ImageSvgParam,
    )
    from aiclient_generated.openai.v1.params.images import (
        ImageSvgParamReasoningParam as ImageSvgParamReasoningParam,
    )
    from aiclient_generated.openai.v1.params.moderations import (
        CreateModerationRequestInputOption3ItemImageUrlImageUrlParam as CreateModerationRequestInputOption3ItemImageUrlImageUrlParam,
    )
    from aiclient_generated.openai.v1.params.moderations import (
        CreateModerationRequestInputOption3ItemImageUrlParam as CreateModerationRequestInputOption3ItemImageUrlParam,
    )
    from aiclient_generated.openai.v1.params.moderations import (
        CreateModerationRequestInputOption3ItemParam as CreateModerationRequestInputOption3ItemParam,
    )
    from aiclient_generated.openai.v1.params.moderations import (
        CreateModerationRequestInputOption3ItemTextParam as CreateModerationRequestInputOption3ItemTextParam,
    )
    from aiclient_generated.openai.v1.params.moderations import (
        CreateModerationRequestParam as CreateModerationRequestParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        AudioTranscriptionParam as AudioTranscriptionParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        NoiseReductionTypeParam as NoiseReductionTypeParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeAudioFormatsAudioPcmaParam as RealtimeAudioFormatsAudioPcmaParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeAudioFormatsAudioPcmParam as RealtimeAudioFormatsAudioPcmParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeAudioFormatsAudioPcmuParam as RealtimeAudioFormatsAudioPcmuParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeAudioFormatsParam as RealtimeAudioFormatsParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeCallCreateRequestParam as RealtimeCallCreateRequestParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeCallReferRequestParam as RealtimeCallReferRequestParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeCallRejectRequestParam as RealtimeCallRejectRequestParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeCreateClientSecretRequestExpiresAfterParam as RealtimeCreateClientSecretRequestExpiresAfterParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeCreateClientSecretRequestParam as RealtimeCreateClientSecretRequestParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeCreateClientSecretRequestSessionParam as RealtimeCreateClientSecretRequestSessionParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeFunctionToolParam as RealtimeFunctionToolParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeReasoningEffortParam as RealtimeReasoningEffortParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeReasoningParam as RealtimeReasoningParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeSessionCreateRequestGAAudioInputNoiseReductionParam as RealtimeSessionCreateRequestGAAudioInputNoiseReductionParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeSessionCreateRequestGAAudioInputParam as RealtimeSessionCreateRequestGAAudioInputParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeSessionCreateRequestGAAudioOutputParam as RealtimeSessionCreateRequestGAAudioOutputParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeSessionCreateRequestGAAudioParam as RealtimeSessionCreateRequestGAAudioParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeSessionCreateRequestGAParam as RealtimeSessionCreateRequestGAParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeSessionCreateRequestGAToolChoiceObjectParam as RealtimeSessionCreateRequestGAToolChoiceObjectParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeSessionCreateRequestGAToolChoiceParam as RealtimeSessionCreateRequestGAToolChoiceParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeSessionCreateRequestGAToolParam as RealtimeSessionCreateRequestGAToolParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeSessionCreateRequestGATracingOption2Param as RealtimeSessionCreateRequestGATracingOption2Param,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionParam as RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeTranscriptionSessionCreateRequestGAAudioInputParam as RealtimeTranscriptionSessionCreateRequestGAAudioInputParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeTranscriptionSessionCreateRequestGAAudioParam as RealtimeTranscriptionSessionCreateRequestGAAudioParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeTranscriptionSessionCreateRequestGAParam as RealtimeTranscriptionSessionCreateRequestGAParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeTruncationParam as RealtimeTruncationParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeTruncationRetentionRatioTokenLimitsParam as RealtimeTruncationRetentionRatioTokenLimitsParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeTurnDetectionParam as RealtimeTurnDetectionParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeTurnDetectionSemanticVadParam as RealtimeTurnDetectionSemanticVadParam,
    )
    from aiclient_generated.openai.v1.params.realtime import (
        RealtimeTurnDetectionServerVadParam as RealtimeTurnDetectionServerVadParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        AccessProgramsParam as AccessProgramsParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        AdditionalToolsItemParam as AdditionalToolsItemParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        AnnotationParam as AnnotationParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ApplyPatchCallOutputStatusParam as ApplyPatchCallOutputStatusParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ApplyPatchCallStatusParam as ApplyPatchCallStatusParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ApplyPatchCreateFileOperationParam as ApplyPatchCreateFileOperationParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ApplyPatchDeleteFileOperationParam as ApplyPatchDeleteFileOperationParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ApplyPatchOperationParam as ApplyPatchOperationParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ApplyPatchToolCallItemParam as ApplyPatchToolCallItemParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ApplyPatchToolCallOutputItemParam as ApplyPatchToolCallOutputItemParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ApplyPatchToolParam as ApplyPatchToolParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ApplyPatchUpdateFileOperationParam as ApplyPatchUpdateFileOperationParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ApproximateLocationParam as ApproximateLocationParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        AutoCodeInterpreterToolParam as AutoCodeInterpreterToolParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        AutoCodeInterpreterToolParamNetworkPolicyParam as AutoCodeInterpreterToolParamNetworkPolicyParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        BackgroundOptionsParam as BackgroundOptionsParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ClickButtonTypeParam as ClickButtonTypeParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ClickParam as ClickParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CodeInterpreterOutputImageParam as CodeInterpreterOutputImageParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CodeInterpreterOutputLogsParam as CodeInterpreterOutputLogsParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CodeInterpreterToolCallOutputParam as CodeInterpreterToolCallOutputParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CodeInterpreterToolCallParam as CodeInterpreterToolCallParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CodeInterpreterToolParam as CodeInterpreterToolParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CompactionSummaryItemParam as CompactionSummaryItemParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CompactionTriggerItemParam as CompactionTriggerItemParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CompactResponseRequestParam as CompactResponseRequestParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ComputerActionParam as ComputerActionParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ComputerCallOutputItemParam as ComputerCallOutputItemParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ComputerCallSafetyCheckParam as ComputerCallSafetyCheckParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ComputerEnvironmentParam as ComputerEnvironmentParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ComputerScreenshotImageParam as ComputerScreenshotImageParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ComputerToolCallParam as ComputerToolCallParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ComputerToolParam as ComputerToolParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ComputerUsePreviewToolParam as ComputerUsePreviewToolParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ConfigurationUpdateItemParam as ConfigurationUpdateItemParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ConfigurationUpdateItemReasoningParam as ConfigurationUpdateItemReasoningParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ConfigurationUpdateItemTextParam as ConfigurationUpdateItemTextParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ContainerAutoParam as ContainerAutoParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ContainerAutoParamNetworkPolicyParam as ContainerAutoParamNetworkPolicyParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ContainerAutoParamSkillParam as ContainerAutoParamSkillParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ContainerFileCitationBodyParam as ContainerFileCitationBodyParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ContainerMemoryLimitParam as ContainerMemoryLimitParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ContainerReferenceParam as ContainerReferenceParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ContextManagementParam as ContextManagementParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ConversationParam as ConversationParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ConversationReferenceParam as ConversationReferenceParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CoordParam as CoordParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CountInputTokensRequestParam as CountInputTokensRequestParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CreateConversationItemsRequestParam as CreateConversationItemsRequestParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CreateConversationRequestParam as CreateConversationRequestParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CreateResponseRequestParam as CreateResponseRequestParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CustomGrammarFormatParam as CustomGrammarFormatParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CustomTextFormatParam as CustomTextFormatParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CustomToolCallOutputParam as CustomToolCallOutputParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CustomToolCallParam as CustomToolCallParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CustomToolParam as CustomToolParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        CustomToolParamFormatParam as CustomToolParamFormatParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        DetailEnumParam as DetailEnumParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        DirectToolCallCallerInputParam as DirectToolCallCallerInputParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        DirectToolCallCallerParam as DirectToolCallCallerParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        DoubleClickActionParam as DoubleClickActionParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        DragParam as DragParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        EasyInputMessageParam as EasyInputMessageParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FileCitationBodyParam as FileCitationBodyParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FileDetailEnumParam as FileDetailEnumParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FilePathParam as FilePathParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FileSearchToolCallParam as FileSearchToolCallParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FileSearchToolCallResultParam as FileSearchToolCallResultParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FileSearchToolParam as FileSearchToolParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FiltersParam as FiltersParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FunctionAndCustomToolCallOutputParam as FunctionAndCustomToolCallOutputParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FunctionCallItemStatusParam as FunctionCallItemStatusParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FunctionCallOutputItemParam as FunctionCallOutputItemParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FunctionCallOutputItemParamOutputOption2ItemParam as FunctionCallOutputItemParamOutputOption2ItemParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FunctionShellActionParam as FunctionShellActionParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FunctionShellCallItemParam as FunctionShellCallItemParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FunctionShellCallItemParamEnvironmentParam as FunctionShellCallItemParamEnvironmentParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FunctionShellCallItemStatusParam as FunctionShellCallItemStatusParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FunctionShellCallOutputContentParam as FunctionShellCallOutputContentParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FunctionShellCallOutputExitOutcomeParam as FunctionShellCallOutputExitOutcomeParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FunctionShellCallOutputItemParam as FunctionShellCallOutputItemParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FunctionShellCallOutputOutcomeParam as FunctionShellCallOutputOutcomeParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FunctionShellCallOutputTimeoutOutcomeParam as FunctionShellCallOutputTimeoutOutcomeParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FunctionShellToolParam as FunctionShellToolParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FunctionShellToolParamEnvironmentParam as FunctionShellToolParamEnvironmentParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FunctionToolCallParam as FunctionToolCallParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FunctionToolInputParam as FunctionToolInputParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        FunctionToolParam as FunctionToolParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        GrammarSyntax1Param as GrammarSyntax1Param,
    )
    from aiclient_generated.openai.v1.params.responses import (
        HTTPErrorParam as HTTPErrorParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        HybridSearchOptionsParam as HybridSearchOptionsParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ImageContextParam as ImageContextParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ImageGenActionEnumParam as ImageGenActionEnumParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ImageGenToolCallParam as ImageGenToolCallParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ImageGenToolErrorModerationDetailsParam as ImageGenToolErrorModerationDetailsParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ImageGenToolErrorParam as ImageGenToolErrorParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ImageGenToolInputImageMaskParam as ImageGenToolInputImageMaskParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ImageGenToolParam as ImageGenToolParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ImageGenToolSvgParam as ImageGenToolSvgParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ImageGenToolSvgReasoningParam as ImageGenToolSvgReasoningParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        IncludeEnumParam as IncludeEnumParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        InlineSkillParam as InlineSkillParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        InlineSkillSourceParam as InlineSkillSourceParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        InputContentParam as InputContentParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        InputFileContentParam as InputFileContentParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        InputImageContentParamAutoParam as InputImageContentParamAutoParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        InputItemParam as InputItemParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        InputMessageParam as InputMessageParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        InputParam as InputParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        InputTextContentParam as InputTextContentParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ItemReferenceParam as ItemReferenceParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        KeyPressActionParam as KeyPressActionParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        LocalEnvironmentParam as LocalEnvironmentParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        LocalShellExecActionParam as LocalShellExecActionParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        LocalShellToolCallOutputParam as LocalShellToolCallOutputParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        LocalShellToolCallParam as LocalShellToolCallParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        LocalShellToolParam as LocalShellToolParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        LocalSkillParam as LocalSkillParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        LogProbParam as LogProbParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        MCPApprovalRequestParam as MCPApprovalRequestParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        MCPApprovalResponseParam as MCPApprovalResponseParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        MCPListToolsParam as MCPListToolsParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        MCPProtocolErrorParam as MCPProtocolErrorParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        MCPToolCallErrorParam as MCPToolCallErrorParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        MCPToolCallParam as MCPToolCallParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        MCPToolCallStatusParam as MCPToolCallStatusParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        MCPToolExecutionErrorParam as MCPToolExecutionErrorParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        MessagePhaseParam as MessagePhaseParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ModelIdsCompactionParam as ModelIdsCompactionParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ModelIdsResponsesParam as ModelIdsResponsesParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        MoveParam as MoveParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        NamespaceToolParam as NamespaceToolParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        NamespaceToolParamToolParam as NamespaceToolParamToolParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        OutputMessageContentParam as OutputMessageContentParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        OutputMessageParam as OutputMessageParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        OutputTextContentParam as OutputTextContentParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        PersonalityEnumParam as PersonalityEnumParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ProgramItemParam as ProgramItemParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ProgrammaticToolCallingParam as ProgrammaticToolCallingParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ProgramOutputItemParam as ProgramOutputItemParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ProgramOutputItemStatusParam as ProgramOutputItemStatusParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ProgramToolCallCallerInputParam as ProgramToolCallCallerInputParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ProgramToolCallCallerParam as ProgramToolCallCallerParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        PromptCacheRetentionEnumParam as PromptCacheRetentionEnumParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        RankerVersionTypeParam as RankerVersionTypeParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        RankingOptionsParam as RankingOptionsParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ReasoningItemParam as ReasoningItemParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ReasoningModeEnumParam as ReasoningModeEnumParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ReasoningParam as ReasoningParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ReasoningTextContentParam as ReasoningTextContentParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        RefusalContentParam as RefusalContentParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ResponseStreamOptionsParam as ResponseStreamOptionsParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ResponseTextParam as ResponseTextParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ScreenshotParam as ScreenshotParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ScrollParam as ScrollParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        SearchContentTypeParam as SearchContentTypeParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        SearchContextSizeParam as SearchContextSizeParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ServiceTierEnumParam as ServiceTierEnumParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ServiceTierResponsesParam as ServiceTierResponsesParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        SkillReferenceParam as SkillReferenceParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        SpecificApplyPatchParam as SpecificApplyPatchParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        SpecificFunctionShellParam as SpecificFunctionShellParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        SpecificProgrammaticToolCallingParam as SpecificProgrammaticToolCallingParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        SummaryTextContentParam as SummaryTextContentParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        TextResponseFormatConfigurationParam as TextResponseFormatConfigurationParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        TextResponseFormatJsonSchemaParam as TextResponseFormatJsonSchemaParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ToolCallCallerInputParam as ToolCallCallerInputParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ToolCallCallerParam as ToolCallCallerParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ToolChoiceAllowedParam as ToolChoiceAllowedParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ToolChoiceCustomParam as ToolChoiceCustomParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ToolChoiceParam as ToolChoiceParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ToolChoiceParamObjectParam as ToolChoiceParamObjectParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ToolChoiceTypesParam as ToolChoiceTypesParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ToolParam as ToolParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ToolSearchCallItemParam as ToolSearchCallItemParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ToolSearchExecutionTypeParam as ToolSearchExecutionTypeParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ToolSearchOutputItemParam as ToolSearchOutputItemParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        ToolSearchToolParam as ToolSearchToolParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        TopLogProbParam as TopLogProbParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        TruncationEnumParam as TruncationEnumParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        TypeParam as TypeParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        UpdateConversationRequestParam as UpdateConversationRequestParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        UrlCitationBodyParam as UrlCitationBodyParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        WaitParam as WaitParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        WebSearchActionFindParam as WebSearchActionFindParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        WebSearchActionOpenPageParam as WebSearchActionOpenPageParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        WebSearchActionSearchParam as WebSearchActionSearchParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        WebSearchActionSearchSourceApiParam as WebSearchActionSearchSourceApiParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        WebSearchActionSearchSourceParam as WebSearchActionSearchSourceParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        WebSearchActionSearchSourceUrlParam as WebSearchActionSearchSourceUrlParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        WebSearchApproximateLocationParam as WebSearchApproximateLocationParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        WebSearchPreviewToolParam as WebSearchPreviewToolParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        WebSearchToolCallActionParam as WebSearchToolCallActionParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        WebSearchToolCallParam as WebSearchToolCallParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        WebSearchToolFiltersParam as WebSearchToolFiltersParam,
    )
    from aiclient_generated.openai.v1.params.responses import (
        WebSearchToolParam as WebSearchToolParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        CallableToolAllowedCallerParam as CallableToolAllowedCallerParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        ComparisonFilterParam as ComparisonFilterParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        CompoundFilterFilterParam as CompoundFilterFilterParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        CompoundFilterParam as CompoundFilterParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        FileInputDetailParam as FileInputDetailParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        ImageDetailParam as ImageDetailParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        ImageSvgUsageParam as ImageSvgUsageParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        InputFidelityParam as InputFidelityParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        InputFileContentInputParam as InputFileContentInputParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        InputImageContentParam as InputImageContentParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        InputTextContentInputParam as InputTextContentInputParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        MCPListToolsToolParam as MCPListToolsToolParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        MCPToolFilterParam as MCPToolFilterParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        MCPToolParam as MCPToolParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        MCPToolRequireApprovalOption1Param as MCPToolRequireApprovalOption1Param,
    )
    from aiclient_generated.openai.v1.params.shared import (
        ModelIdsSharedParam as ModelIdsSharedParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        ModerationConfigParam as ModerationConfigParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        ModerationModeParam as ModerationModeParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        ModerationParam as ModerationParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        ModerationPolicyParam as ModerationPolicyParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        PromptCacheBreakpointConfigParam as PromptCacheBreakpointConfigParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        PromptCacheBreakpointParam as PromptCacheBreakpointParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        PromptCacheModeEnumParam as PromptCacheModeEnumParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        PromptCacheOptionsParam as PromptCacheOptionsParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        PromptCacheTTLEnumParam as PromptCacheTTLEnumParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        PromptParam as PromptParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        ReasoningEffortParam as ReasoningEffortParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        ResponseFormatJsonObjectParam as ResponseFormatJsonObjectParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        ResponseFormatTextParam as ResponseFormatTextParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        ResponsePromptVariablesValueObjectParam as ResponsePromptVariablesValueObjectParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        ResponsePromptVariablesValueParam as ResponsePromptVariablesValueParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        ToolChoiceFunctionParam as ToolChoiceFunctionParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        ToolChoiceMCPParam as ToolChoiceMCPParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        ToolChoiceOptionsParam as ToolChoiceOptionsParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        VerbosityParam as VerbosityParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        VoiceIdsOrCustomVoiceOption2Param as VoiceIdsOrCustomVoiceOption2Param,
    )
    from aiclient_generated.openai.v1.params.shared import (
        VoiceIdsOrCustomVoiceParam as VoiceIdsOrCustomVoiceParam,
    )
    from aiclient_generated.openai.v1.params.shared import (
        VoiceIdsSharedParam as VoiceIdsSharedParam,
    )
    from aiclient_generated.openai.v1.params.vector_stores import (
        AutoChunkingStrategyRequestParam as AutoChunkingStrategyRequestParam,
    )
    from aiclient_generated.openai.v1.params.vector_stores import (
        ChunkingStrategyRequestParam as ChunkingStrategyRequestParam,
    )
    from aiclient_generated.openai.v1.params.vector_stores import (
        CreateVectorStoreFileBatchRequestParam as CreateVectorStoreFileBatchRequestParam,
    )
    from aiclient_generated.openai.v1.params.vector_stores import (
        CreateVectorStoreFileRequestParam as CreateVectorStoreFileRequestParam,
    )
    from aiclient_generated.openai.v1.params.vector_stores import (
        CreateVectorStoreRequestChunkingStrategyParam as CreateVectorStoreRequestChunkingStrategyParam,
    )
    from aiclient_generated.openai.v1.params.vector_stores import (
        CreateVectorStoreRequestParam as CreateVectorStoreRequestParam,
    )
    from aiclient_generated.openai.v1.params.vector_stores import (
        StaticChunkingStrategyParam as StaticChunkingStrategyParam,
    )
    from aiclient_generated.openai.v1.params.vector_stores import (
        StaticChunkingStrategyRequestParam as StaticChunkingStrategyRequestParam,
    )
    from aiclient_generated.openai.v1.params.vector_stores import (
        UpdateVectorStoreFileAttributesRequestParam as UpdateVectorStoreFileAttributesRequestParam,
    )
    from aiclient_generated.openai.v1.params.vector_stores import (
        UpdateVectorStoreRequestParam as UpdateVectorStoreRequestParam,
    )
    from aiclient_generated.openai.v1.params.vector_stores import (
        VectorStoreExpirationAfterParam as VectorStoreExpirationAfterParam,
    )
    from aiclient_generated.openai.v1.params.vector_stores import (
        VectorStoreSearchRequestFiltersParam as VectorStoreSearchRequestFiltersParam,
    )
    from aiclient_generated.openai.v1.params.vector_stores import (
        VectorStoreSearchRequestParam as VectorStoreSearchRequestParam,
    )
    from aiclient_generated.openai.v1.params.vector_stores import (
        VectorStoreSearchRequestRankingOptionsParam as VectorStoreSearchRequestRankingOptionsParam,
    )

_HOME = {
    "AudioResponseFormatParam": "audio",
    "CreateSpeechRequestParam": "audio",
    "CreateTranscriptionRequestParam": "audio",
    "CreateTranslationRequestParam": "audio",
    "VadConfigParam": "audio",
    "BatchFileExpirationAfterParam": "batches",
    "CreateBatchRequestParam": "batches",
    "ChatCompletionAllowedToolsChoiceParam": "chat",
    "ChatCompletionAllowedToolsParam": "chat",
    "ChatCompletionAssistantContentPartParam": "chat",
    "ChatCompletionAssistantMessageAudioParam": "chat",
    "ChatCompletionAssistantMessageFunctionCallParam": "chat",
    "ChatCompletionAssistantMessageParam": "chat",
    "ChatCompletionContentPartAudioInputAudioParam": "chat",
    "ChatCompletionContentPartAudioParam": "chat",
    "ChatCompletionContentPartFileFileParam": "chat",
    "ChatCompletionContentPartFileParam": "chat",
    "ChatCompletionContentPartImageImageUrlParam": "chat",
    "ChatCompletionContentPartImageParam": "chat",
    "ChatCompletionContentPartRefusalParam": "chat",
    "ChatCompletionContentPartTextParam": "chat",
    "ChatCompletionCustomToolCustomFormatGrammarGrammarParam": "chat",
    "ChatCompletionCustomToolCustomFormatGrammarParam": "chat",
    "ChatCompletionCustomToolCustomFormatParam": "chat",
    "ChatCompletionCustomToolCustomFormatTextParam": "chat",
    "ChatCompletionCustomToolCustomParam": "chat",
    "ChatCompletionCustomToolParam": "chat",
    "ChatCompletionDeveloperMessageParam": "chat",
    "ChatCompletionFunctionCallOptionParam": "chat",
    "ChatCompletionFunctionMessageParam": "chat",
    "ChatCompletionFunctionToolParam": "chat",
    "ChatCompletionFunctionsParam": "chat",
    "ChatCompletionInputMessageParam": "chat",
    "ChatCompletionMessageCustomToolCallCustomParam": "chat",
    "ChatCompletionMessageCustomToolCallParam": "chat",
    "ChatCompletionMessageFunctionToolCallFunctionParam": "chat",
    "ChatCompletionMessageFunctionToolCallParam": "chat",
    "ChatCompletionMessageToolCallListItemParam": "chat",
    "ChatCompletionNamedToolChoiceCustomCustomParam": "chat",
    "ChatCompletionNamedToolChoiceCustomParam": "chat",
    "ChatCompletionNamedToolChoiceFunctionParam": "chat",
    "ChatCompletionNamedToolChoiceParam": "chat",
    "ChatCompletionStreamOptionsParam": "chat",
    "ChatCompletionSystemMessageParam": "chat",
    "ChatCompletionToolChoiceOptionObjectParam": "chat",
    "ChatCompletionToolChoiceOptionParam": "chat",
    "ChatCompletionToolMessageParam": "chat",
    "ChatCompletionUserContentPartParam": "chat",
    "ChatCompletionUserMessageParam": "chat",
    "CreateChatCompletionRequestAudioParam": "chat",
    "CreateChatCompletionRequestParam": "chat",
    "CreateChatCompletionRequestResponseFormatParam": "chat",
    "CreateChatCompletionRequestToolParam": "chat",
    "CreateChatCompletionRequestWebSearchOptionsParam": "chat",
    "CreateChatCompletionRequestWebSearchOptionsUserLocationParam": "chat",
    "CreateCompletionRequestParam": "chat",
    "FunctionObjectParam": "chat",
    "PredictionContentParam": "chat",
    "ResponseFormatJsonSchemaJsonSchemaParam": "chat",
    "ResponseFormatJsonSchemaParam": "chat",
    "ServiceTierParam": "chat",
    "StopConfigurationParam": "chat",
    "UpdateChatCompletionRequestParam": "chat",
    "WebSearchContextSizeParam": "chat",
    "WebSearchLocationParam": "chat",
    "CreateDecisionRequestParam": "decisions",
    "DecisionAssistantMessageContentOption2ItemParam": "decisions",
    "DecisionAssistantMessageParam": "decisions",
    "DecisionChoiceParam": "decisions",
    "DecisionChoiceQuestionParam": "decisions",
    "DecisionCustomToolCallOutputOutputOption2ItemParam": "decisions",
    "DecisionCustomToolCallOutputParam": "decisions",
    "DecisionCustomToolCallParam": "decisions",
    "DecisionFunctionCallOutputOutputOption2ItemParam": "decisions",
    "DecisionFunctionCallOutputParam": "decisions",
    "DecisionFunctionCallParam": "decisions",
    "DecisionInputImageParam": "decisions",
    "DecisionInputItemParam": "decisions",
    "DecisionInputJsonParam": "decisions",
    "DecisionInputPartParam": "decisions",
    "DecisionInputTextParam": "decisions",
    "DecisionInstructionsParam": "decisions",
    "DecisionMessageParam": "decisions",
    "DecisionOutputTextParam": "decisions",
    "DecisionPredicateQuestionParam": "decisions",
    "DecisionPromptCacheBreakpointParam": "decisions",
    "DecisionPromptCacheOptionsParam": "decisions",
    "DecisionQuestionParam": "decisions",
    "DecisionRefusalPartParam": "decisions",
    "DecisionScoreLevelParam": "decisions",
    "DecisionScoreQuestionParam": "decisions",
    "CreateEmbeddingRequestParam": "embeddings",
    "AddUploadPartRequestParam": "files",
    "CompleteUploadRequestParam": "files",
    "CreateFileRequestParam": "files",
    "CreateUploadRequestParam": "files",
    "FileExpirationAfterParam": "files",
    "CreateFineTuningJobRequestHyperparametersParam": "fine_tuning",
    "CreateFineTuningJobRequestIntegrationParam": "fine_tuning",
    "CreateFineTuningJobRequestIntegrationWandbParam": "fine_tuning",
    "CreateFineTuningJobRequestParam": "fine_tuning",
    "EvalItemContentItemObjectParam": "fine_tuning",
    "EvalItemContentItemParam": "fine_tuning",
    "EvalItemContentObjectParam": "fine_tuning",
    "EvalItemContentOutputTextParam": "fine_tuning",
    "EvalItemContentParam": "fine_tuning",
    "EvalItemInputImageParam": "fine_tuning",
    "EvalItemParam": "fine_tuning",
    "FineTuneDPOHyperparametersParam": "fine_tuning",
    "FineTuneDPOMethodParam": "fine_tuning",
    "FineTuneMethodParam": "fine_tuning",
    "FineTuneReinforcementHyperparametersParam": "fine_tuning",
    "FineTuneReinforcementMethodGraderParam": "fine_tuning",
    "FineTuneReinforcementMethodParam": "fine_tuning",
    "FineTuneSupervisedHyperparametersParam": "fine_tuning",
    "FineTuneSupervisedMethodParam": "fine_tuning",
    "GraderLabelModelParam": "fine_tuning",
    "GraderMultiGradersParam": "fine_tuning",
    "GraderMultiParam": "fine_tuning",
    "GraderPythonParam": "fine_tuning",
    "GraderScoreModelParam": "fine_tuning",
    "GraderScoreModelSamplingParamsParam": "fine_tuning",
    "GraderStringCheckParam": "fine_tuning",
    "GraderTextSimilarityParam": "fine_tuning",
    "InputAudioInputAudioParam": "fine_tuning",
    "InputAudioParam": "fine_tuning",
    "CreateImageEditRequestParam": "images",
    "CreateImageRequestParam": "images",
    "CreateImageVariationRequestParam": "images",
    "ImageSvgParam": "images",
    "ImageSvgParamReasoningParam": "images",
    "CreateModerationRequestInputOption3ItemImageUrlImageUrlParam": "moderations",
    "CreateModerationRequestInputOption3ItemImageUrlParam": "moderations",
    "CreateModerationRequestInputOption3ItemParam": "moderations",
    "CreateModerationRequestInputOption3ItemTextParam": "moderations",
    "CreateModerationRequestParam": "moderations",
    "AudioTranscriptionParam": "realtime",
    "NoiseReductionTypeParam": "realtime",
    "RealtimeAudioFormatsAudioPcmParam": "realtime",
    "RealtimeAudioFormatsAudioPcmaParam": "realtime",
    "RealtimeAudioFormatsAudioPcmuParam": "realtime",
    "RealtimeAudioFormatsParam": "realtime",
    "RealtimeCallCreateRequestParam": "realtime",
    "RealtimeCallReferRequestParam": "realtime",
    "RealtimeCallRejectRequestParam": "realtime",
    "RealtimeCreateClientSecretRequestExpiresAfterParam": "realtime",
    "RealtimeCreateClientSecretRequestParam": "realtime",
    "RealtimeCreateClientSecretRequestSessionParam": "realtime",
    "RealtimeFunctionToolParam": "realtime",
    "RealtimeReasoningEffortParam": "realtime",
    "RealtimeReasoningParam": "realtime",
    "RealtimeSessionCreateRequestGAAudioInputNoiseReductionParam": "realtime",
    "RealtimeSessionCreateRequestGAAudioInputParam": "realtime",
    "RealtimeSessionCreateRequestGAAudioOutputParam": "realtime",
    "RealtimeSessionCreateRequestGAAudioParam": "realtime",
    "RealtimeSessionCreateRequestGAParam": "realtime",
    "RealtimeSessionCreateRequestGAToolChoiceObjectParam": "realtime",
    "RealtimeSessionCreateRequestGAToolChoiceParam": "realtime",
    "RealtimeSessionCreateRequestGAToolParam": "realtime",
    "RealtimeSessionCreateRequestGATracingOption2Param": "realtime",
    "RealtimeTranscriptionSessionCreateRequestGAAudioInputNoiseReductionParam": "realtime",
    "RealtimeTranscriptionSessionCreateRequestGAAudioInputParam": "realtime",
    "RealtimeTranscriptionSessionCreateRequestGAAudioParam": "realtime",
    "RealtimeTranscriptionSessionCreateRequestGAParam": "realtime",
    "RealtimeTruncationParam": "realtime",
    "RealtimeTruncationRetentionRatioParam": "realtime",
    "RealtimeTruncationRetentionRatioTokenLimitsParam": "realtime",
    "RealtimeTurnDetectionParam": "realtime",
    "RealtimeTurnDetectionSemanticVadParam": "realtime",
    "RealtimeTurnDetectionServerVadParam": "realtime",
    "AccessProgramsParam": "responses",
    "AdditionalToolsItemParam": "responses",
    "AnnotationParam": "responses",
    "ApplyPatchCallOutputStatusParam": "responses",
    "ApplyPatchCallStatusParam": "responses",
    "ApplyPatchCreateFileOperationParam": "responses",
    "ApplyPatchDeleteFileOperationParam": "responses",
    "ApplyPatchOperationParam": "responses",
    "ApplyPatchToolCallItemParam": "responses",
    "ApplyPatchToolCallOutputItemParam": "responses",
    "ApplyPatchToolParam": "responses",
    "ApplyPatchUpdateFileOperationParam": "responses",
    "ApproximateLocationParam": "responses",
    "AutoCodeInterpreterToolParam": "responses",
    "AutoCodeInterpreterToolParamNetworkPolicyParam": "responses",
    "BackgroundOptionsParam": "responses",
    "ClickButtonTypeParam": "responses",
    "ClickParam": "responses",
    "CodeInterpreterOutputImageParam": "responses",
    "CodeInterpreterOutputLogsParam": "responses",
    "CodeInterpreterToolCallOutputParam": "responses",
    "CodeInterpreterToolCallParam": "responses",
    "CodeInterpreterToolParam": "responses",
    "CompactResponseRequestParam": "responses",
    "CompactionSummaryItemParam": "responses",
    "CompactionTriggerItemParam": "responses",
    "ComputerActionParam": "responses",
    "ComputerCallOutputItemParam": "responses",
    "ComputerCallSafetyCheckParam": "responses",
    "ComputerEnvironmentParam": "responses",
    "ComputerScreenshotImageParam": "responses",
    "ComputerToolCallParam": "responses",
    "ComputerToolParam": "responses",
    "ComputerUsePreviewToolParam": "responses",
    "ConfigurationUpdateItemParam": "responses",
    "ConfigurationUpdateItemReasoningParam": "responses",
    "ConfigurationUpdateItemTextParam": "responses",
    "ContainerAutoParam": "responses",
    "ContainerAutoParamNetworkPolicyParam": "responses",
    "ContainerAutoParamSkillParam": "responses",
    "ContainerFileCitationBodyParam": "responses",
    "ContainerMemoryLimitParam": "responses",
    "ContainerNetworkPolicyAllowlistParam": "responses",
    "ContainerNetworkPolicyDisabledParam": "responses",
    "ContainerNetworkPolicyDomainSecretParam": "responses",
    "ContainerReferenceParam": "responses",
    "ContextManagementParam": "responses",
    "ConversationParam": "responses",
    "ConversationReferenceParam": "responses",
    "CoordParam": "responses",
    "CountInputTokensRequestParam": "responses",
    "CreateConversationItemsRequestParam": "responses",
    "CreateConversationRequestParam": "responses",
    "CreateResponseRequestParam": "responses",
    "CustomGrammarFormatParam": "responses",
    "CustomTextFormatParam": "responses",
    "CustomToolCallOutputParam": "responses",
    "CustomToolCallParam": "responses",
    "CustomToolParam": "responses",
    "CustomToolParamFormatParam": "responses",
    "DetailEnumParam": "responses",
    "DirectToolCallCallerInputParam": "responses",
    "DirectToolCallCallerParam": "responses",
    "DoubleClickActionParam": "responses",
    "DragParam": "responses",
    "EasyInputMessageParam": "responses",
    "FileCitationBodyParam": "responses",
    "FileDetailEnumParam": "responses",
    "FilePathParam": "responses",
    "FileSearchToolCallParam": "responses",
    "FileSearchToolCallResultParam": "responses",
    "FileSearchToolParam": "responses",
    "FiltersParam": "responses",
    "FunctionAndCustomToolCallOutputParam": "responses",
    "FunctionCallItemStatusParam": "responses",
    "FunctionCallOutputItemParam": "responses",
    "FunctionCallOutputItemParamOutputOption2ItemParam": "responses",
    "FunctionShellActionParam": "responses",
    "FunctionShellCallItemParam": "responses",
    "FunctionShellCallItemParamEnvironmentParam": "responses",
    "FunctionShellCallItemStatusParam": "responses",
    "FunctionShellCallOutputContentParam": "responses",
    "FunctionShellCallOutputExitOutcomeParam": "responses",
    "FunctionShellCallOutputItemParam": "responses",
    "FunctionShellCallOutputOutcomeParam": "responses",
    "FunctionShellCallOutputTimeoutOutcomeParam": "responses",
    "FunctionShellToolParam": "responses",
    "FunctionShellToolParamEnvironmentParam": "responses",
    "FunctionToolCallParam": "responses",
    "FunctionToolInputParam": "responses",
    "FunctionToolParam": "responses",
    "GrammarSyntax1Param": "responses",
    "HTTPErrorParam": "responses",
    "HybridSearchOptionsParam": "responses",
    "ImageContextParam": "responses",
    "ImageGenActionEnumParam": "responses",
    "ImageGenToolCallParam": "responses",
    "ImageGenToolErrorModerationDetailsParam": "responses",
    "ImageGenToolErrorParam": "responses",
    "ImageGenToolInputImageMaskParam": "responses",
    "ImageGenToolParam": "responses",
    "ImageGenToolSvgParam": "responses",
    "ImageGenToolSvgReasoningParam": "responses",
    "IncludeEnumParam": "responses",
    "InlineSkillParam": "responses",
    "InlineSkillSourceParam": "responses",
    "InputContentParam": "responses",
    "InputFileContentParam": "responses",
    "InputImageContentParamAutoParam": "responses",
    "InputItemParam": "responses",
    "InputMessageParam": "responses",
    "InputParam": "responses",
    "InputTextContentParam": "responses",
    "ItemReferenceParam": "responses",
    "KeyPressActionParam": "responses",
    "LocalEnvironmentParam": "responses",
    "LocalShellExecActionParam": "responses",
    "LocalShellToolCallOutputParam": "responses",
    "LocalShellToolCallParam": "responses",
    "LocalShellToolParam": "responses",
    "LocalSkillParam": "responses",
    "LogProbParam": "responses",
    "MCPApprovalRequestParam": "responses",
    "MCPApprovalResponseParam": "responses",
    "MCPListToolsParam": "responses",
    "MCPProtocolErrorParam": "responses",
    "MCPToolCallErrorParam": "responses",
    "MCPToolCallParam": "responses",
    "MCPToolCallStatusParam": "responses",
    "MCPToolExecutionErrorParam": "responses",
    "MessagePhaseParam": "responses",
    "ModelIdsCompactionParam": "responses",
    "ModelIdsResponsesParam": "responses",
    "MoveParam": "responses",
    "NamespaceToolParam": "responses",
    "NamespaceToolParamToolParam": "responses",
    "OutputMessageContentParam": "responses",
    "OutputMessageParam": "responses",
    "OutputTextContentParam": "responses",
    "PersonalityEnumParam": "responses",
    "ProgramItemParam": "responses",
    "ProgramOutputItemParam": "responses",
    "ProgramOutputItemStatusParam": "responses",
    "ProgramToolCallCallerInputParam": "responses",
    "ProgramToolCallCallerParam": "responses",
    "ProgrammaticToolCallingParam": "responses",
    "PromptCacheRetentionEnumParam": "responses",
    "RankerVersionTypeParam": "responses",
    "RankingOptionsParam": "responses",
    "ReasoningItemParam": "responses",
    "ReasoningModeEnumParam": "responses",
    "ReasoningParam": "responses",
    "ReasoningTextContentParam": "responses",
    "RefusalContentParam": "responses",
    "ResponseStreamOptionsParam": "responses",
    "ResponseTextParam": "responses",
    "ScreenshotParam": "responses",
    "ScrollParam": "responses",
    "SearchContentTypeParam": "responses",
    "SearchContextSizeParam": "responses",
    "ServiceTierEnumParam": "responses",
    "ServiceTierResponsesParam": "responses",
    "SkillReferenceParam": "responses",
    "SpecificApplyPatchParam": "responses",
    "SpecificFunctionShellParam": "responses",
    "SpecificProgrammaticToolCallingParam": "responses",
    "SummaryTextContentParam": "responses",
    "TextResponseFormatConfigurationParam": "responses",
    "TextResponseFormatJsonSchemaParam": "responses",
    "ToolCallCallerInputParam": "responses",
    "ToolCallCallerParam": "responses",
    "ToolChoiceAllowedParam": "responses",
    "ToolChoiceCustomParam": "responses",
    "ToolChoiceParam": "responses",
    "ToolChoiceParamObjectParam": "responses",
    "ToolChoiceTypesParam": "responses",
    "ToolParam": "responses",
    "ToolSearchCallItemParam": "responses",
    "ToolSearchExecutionTypeParam": "responses",
    "ToolSearchOutputItemParam": "responses",
    "ToolSearchToolParam": "responses",
    "TopLogProbParam": "responses",
    "TruncationEnumParam": "responses",
    "TypeParam": "responses",
    "UpdateConversationRequestParam": "responses",
    "UrlCitationBodyParam": "responses",
    "WaitParam": "responses",
    "WebSearchActionFindParam": "responses",
    "WebSearchActionOpenPageParam": "responses",
    "WebSearchActionSearchParam": "responses",
    "WebSearchActionSearchSourceApiParam": "responses",
    "WebSearchActionSearchSourceParam": "responses",
    "WebSearchActionSearchSourceUrlParam": "responses",
    "WebSearchApproximateLocationParam": "responses",
    "WebSearchPreviewToolParam": "responses",
    "WebSearchToolCallActionParam": "responses",
    "WebSearchToolCallParam": "responses",
    "WebSearchToolFiltersParam": "responses",
    "WebSearchToolParam": "responses",
    "CallableToolAllowedCallerParam": "shared",
    "ComparisonFilterParam": "shared",
    "CompoundFilterFilterParam": "shared",
    "CompoundFilterParam": "shared",
    "FileInputDetailParam": "shared",
    "ImageDetailParam": "shared",
    "ImageSvgUsageParam": "shared",
    "InputFidelityParam": "shared",
    "InputFileContentInputParam": "shared",
    "InputImageContentParam": "shared",
    "InputTextContentInputParam": "shared",
    "MCPListToolsToolParam": "shared",
    "MCPToolFilterParam": "shared",
    "MCPToolParam": "shared",
    "MCPToolRequireApprovalOption1Param": "shared",
    "ModelIdsSharedParam": "shared",
    "ModerationConfigParam": "shared",
    "ModerationModeParam": "shared",
    "ModerationParam": "shared",
    "ModerationPolicyParam": "shared",
    "PromptCacheBreakpointConfigParam": "shared",
    "PromptCacheBreakpointParam": "shared",
    "PromptCacheModeEnumParam": "shared",
    "PromptCacheOptionsParam": "shared",
    "PromptCacheTTLEnumParam": "shared",
    "PromptParam": "shared",
    "ReasoningEffortParam": "shared",
    "ResponseFormatJsonObjectParam": "shared",
    "ResponseFormatTextParam": "shared",
    "ResponsePromptVariablesValueObjectParam": "shared",
    "ResponsePromptVariablesValueParam": "shared",
    "ToolChoiceFunctionParam": "shared",
    "ToolChoiceMCPParam": "shared",
    "ToolChoiceOptionsParam": "shared",
    "VerbosityParam": "shared",
    "VoiceIdsOrCustomVoiceOption2Param": "shared",
    "VoiceIdsOrCustomVoiceParam": "shared",
    "VoiceIdsSharedParam": "shared",
    "AutoChunkingStrategyRequestParam": "vector_stores",
    "ChunkingStrategyRequestParam": "vector_stores",
    "CreateVectorStoreFileBatchRequestParam": "vector_stores",
    "CreateVectorStoreFileRequestParam": "vector_stores",
    "CreateVectorStoreRequestChunkingStrategyParam": "vector_stores",
    "CreateVectorStoreRequestParam": "vector_stores",
    "StaticChunkingStrategyParam": "vector_stores",
    "StaticChunkingStrategyRequestParam": "vector_stores",
    "UpdateVectorStoreFileAttributesRequestParam": "vector_stores",
    "UpdateVectorStoreRequestParam": "vector_stores",
    "VectorStoreExpirationAfterParam": "vector_stores",
    "VectorStoreSearchRequestFiltersParam": "vector_stores",
    "VectorStoreSearchRequestParam": "vector_stores",
    "VectorStoreSearchRequestRankingOptionsParam": "vector_stores",
}


if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        home = _HOME.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"aiclient_generated.openai.v1.params.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(_HOME)

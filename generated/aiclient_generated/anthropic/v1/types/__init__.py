# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Models of what is received, imported when first touched."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.anthropic.v1.types.files import (
        BetaFileScope as BetaFileScope,
    )
    from aiclient_generated.anthropic.v1.types.files import (
        DeletedFile as DeletedFile,
    )
    from aiclient_generated.anthropic.v1.types.files import (
        FileMetadata as FileMetadata,
    )
    from aiclient_generated.anthropic.v1.types.files import (
        FileMetadataPage as FileMetadataPage,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        APIErrorObject as APIErrorObject,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        AppliedEdit as AppliedEdit,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        AuthenticationErrorObject as AuthenticationErrorObject,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        Base64PDFSource as Base64PDFSource,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BashCodeExecutionOutputBlock as BashCodeExecutionOutputBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BashCodeExecutionResultBlock as BashCodeExecutionResultBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BashCodeExecutionToolResultBlock as BashCodeExecutionToolResultBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BashCodeExecutionToolResultErrorCode as BashCodeExecutionToolResultErrorCode,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BashCodeExecutionToolResultErrorObject as BashCodeExecutionToolResultErrorObject,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaAdvisorMessageIterationUsage as BetaAdvisorMessageIterationUsage,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaAdvisorRedactedResultBlock as BetaAdvisorRedactedResultBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaAdvisorResultBlock as BetaAdvisorResultBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaAdvisorTool20260301 as BetaAdvisorTool20260301,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaAdvisorToolResultBlock as BetaAdvisorToolResultBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaAdvisorToolResultBlockContent as BetaAdvisorToolResultBlockContent,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaAdvisorToolResultErrorObject as BetaAdvisorToolResultErrorObject,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserCloseTabConfig as BetaBrowserCloseTabConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserDoubleClickConfig as BetaBrowserDoubleClickConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserFileUploadConfig as BetaBrowserFileUploadConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserFindConfig as BetaBrowserFindConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserFormInputConfig as BetaBrowserFormInputConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserGetPageTextConfig as BetaBrowserGetPageTextConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserHoldKeyConfig as BetaBrowserHoldKeyConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserHoverConfig as BetaBrowserHoverConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserJavascriptExecConfig as BetaBrowserJavascriptExecConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserKeyConfig as BetaBrowserKeyConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserLeftClickConfig as BetaBrowserLeftClickConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserLeftClickDragConfig as BetaBrowserLeftClickDragConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserLeftMouseDownConfig as BetaBrowserLeftMouseDownConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserLeftMouseUpConfig as BetaBrowserLeftMouseUpConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserListTabsConfig as BetaBrowserListTabsConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserMiddleClickConfig as BetaBrowserMiddleClickConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserMouseMoveConfig as BetaBrowserMouseMoveConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserNavigateConfig as BetaBrowserNavigateConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserNewTabConfig as BetaBrowserNewTabConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserReadConsoleConfig as BetaBrowserReadConsoleConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserReadNetworkConfig as BetaBrowserReadNetworkConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserReadPageConfig as BetaBrowserReadPageConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserRightClickConfig as BetaBrowserRightClickConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserScreenshotConfig as BetaBrowserScreenshotConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserScrollConfig as BetaBrowserScrollConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserScrollToConfig as BetaBrowserScrollToConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserSwitchTabConfig as BetaBrowserSwitchTabConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserToolset20260801 as BetaBrowserToolset20260801,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserToolsetConfigs as BetaBrowserToolsetConfigs,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserTripleClickConfig as BetaBrowserTripleClickConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserTypeConfig as BetaBrowserTypeConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserWaitConfig as BetaBrowserWaitConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaBrowserZoomConfig as BetaBrowserZoomConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaCacheControlEphemeral as BetaCacheControlEphemeral,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaCitationsConfigParam as BetaCitationsConfigParam,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaClearThinking20251015EditResponse as BetaClearThinking20251015EditResponse,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaClearToolUses20250919EditResponse as BetaClearToolUses20250919EditResponse,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaCodeExecutionTool20250522 as BetaCodeExecutionTool20250522,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaCodeExecutionTool20250825 as BetaCodeExecutionTool20250825,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaCodeExecutionTool20260120 as BetaCodeExecutionTool20260120,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaCodeExecutionTool20260521 as BetaCodeExecutionTool20260521,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaCompactionBlock as BetaCompactionBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaCompactionContentBlockDelta as BetaCompactionContentBlockDelta,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaCompactionIterationUsage as BetaCompactionIterationUsage,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerCursorPositionConfig as BetaComputerCursorPositionConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerDoubleClickConfig as BetaComputerDoubleClickConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerHoldKeyConfig as BetaComputerHoldKeyConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerKeyConfig as BetaComputerKeyConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerLeftClickConfig as BetaComputerLeftClickConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerLeftClickDragConfig as BetaComputerLeftClickDragConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerLeftMouseDownConfig as BetaComputerLeftMouseDownConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerLeftMouseUpConfig as BetaComputerLeftMouseUpConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerMiddleClickConfig as BetaComputerMiddleClickConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerMouseMoveConfig as BetaComputerMouseMoveConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerRightClickConfig as BetaComputerRightClickConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerScreenshotConfig as BetaComputerScreenshotConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerScrollConfig as BetaComputerScrollConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerToolset20260801 as BetaComputerToolset20260801,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerToolsetConfigs as BetaComputerToolsetConfigs,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerTripleClickConfig as BetaComputerTripleClickConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerTypeConfig as BetaComputerTypeConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerWaitConfig as BetaComputerWaitConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaComputerZoomConfig as BetaComputerZoomConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaContextManagementResponse as BetaContextManagementResponse,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaCountTokensContextManagementResponse as BetaCountTokensContextManagementResponse,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaFallbackBlock as BetaFallbackBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaFallbackCreditNotApplied as BetaFallbackCreditNotApplied,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaFallbackCreditRedeemed as BetaFallbackCreditRedeemed,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaFallbackCreditUsage as BetaFallbackCreditUsage,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaFallbackInfo as BetaFallbackInfo,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaFallbackMessageIterationUsage as BetaFallbackMessageIterationUsage,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaFallbackRefusalTrigger as BetaFallbackRefusalTrigger,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaInputTransformation as BetaInputTransformation,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaIterationsUsageItem as BetaIterationsUsageItem,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaMCPTool as BetaMCPTool,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaMCPToolConfig as BetaMCPToolConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaMCPToolDefaultConfig as BetaMCPToolDefaultConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaMCPToolListingBlock as BetaMCPToolListingBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaMCPToolParam as BetaMCPToolParam,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaMCPToolResultBlock as BetaMCPToolResultBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaMCPToolset as BetaMCPToolset,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaMCPToolUseBlock as BetaMCPToolUseBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaMemoryTool20250818 as BetaMemoryTool20250818,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaMessageIterationUsage as BetaMessageIterationUsage,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaResponseTool as BetaResponseTool,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaResponseToolAdditionBlock as BetaResponseToolAdditionBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaResponseToolAdditionBlockTool as BetaResponseToolAdditionBlockTool,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaResponseToolChangeMCPToolReference as BetaResponseToolChangeMCPToolReference,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaResponseToolChangeMCPToolsetReference as BetaResponseToolChangeMCPToolsetReference,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaResponseToolChangeToolReference as BetaResponseToolChangeToolReference,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaResponseToolInputSchema as BetaResponseToolInputSchema,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaResponseToolRemovalBlock as BetaResponseToolRemovalBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaResponseToolRemovalBlockTool as BetaResponseToolRemovalBlockTool,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaResponseToolUnion as BetaResponseToolUnion,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaThinkingDroppedInputTransformation as BetaThinkingDroppedInputTransformation,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaThinkingMismatchAllowedInputTransformation as BetaThinkingMismatchAllowedInputTransformation,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaToolBash20241022 as BetaToolBash20241022,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaToolBash20250124 as BetaToolBash20250124,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaToolChangeToolDefinition as BetaToolChangeToolDefinition,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaToolComputerUse20241022 as BetaToolComputerUse20241022,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaToolComputerUse20250124 as BetaToolComputerUse20250124,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaToolComputerUse20251124 as BetaToolComputerUse20251124,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaToolSearchToolBm2520251119 as BetaToolSearchToolBm2520251119,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaToolSearchToolRegex20251119 as BetaToolSearchToolRegex20251119,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaToolTextEditor20241022 as BetaToolTextEditor20241022,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaToolTextEditor20250124 as BetaToolTextEditor20250124,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaToolTextEditor20250429 as BetaToolTextEditor20250429,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaToolTextEditor20250728 as BetaToolTextEditor20250728,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaUserLocation as BetaUserLocation,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaWebFetchTool20250910 as BetaWebFetchTool20250910,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaWebFetchTool20260209 as BetaWebFetchTool20260209,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaWebFetchTool20260309 as BetaWebFetchTool20260309,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaWebFetchTool20260318 as BetaWebFetchTool20260318,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaWebFetchURLSourceAll as BetaWebFetchURLSourceAll,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaWebFetchURLSourceExcept as BetaWebFetchURLSourceExcept,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaWebFetchURLSourceNone as BetaWebFetchURLSourceNone,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaWebFetchURLSourceOnly as BetaWebFetchURLSourceOnly,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaWebFetchURLSources as BetaWebFetchURLSources,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaWebFetchUrlSourcesClientToolResults as BetaWebFetchUrlSourcesClientToolResults,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaWebFetchUrlSourcesUserInput as BetaWebFetchUrlSourcesUserInput,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaWebFetchURLSourceToolReference as BetaWebFetchURLSourceToolReference,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaWebSearchTool20250305 as BetaWebSearchTool20250305,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaWebSearchTool20260209 as BetaWebSearchTool20260209,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BetaWebSearchTool20260318 as BetaWebSearchTool20260318,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        BillingErrorObject as BillingErrorObject,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CacheCreation as CacheCreation,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CacheMissMessagesChanged as CacheMissMessagesChanged,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CacheMissModelChanged as CacheMissModelChanged,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CacheMissPreviousMessageNotFound as CacheMissPreviousMessageNotFound,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CacheMissReason as CacheMissReason,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CacheMissSystemChanged as CacheMissSystemChanged,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CacheMissToolsChanged as CacheMissToolsChanged,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CacheMissUnavailable as CacheMissUnavailable,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        Caller as Caller,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        Citation as Citation,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CitationCharLocation as CitationCharLocation,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CitationContentBlockLocation as CitationContentBlockLocation,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CitationPageLocation as CitationPageLocation,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CitationsConfig as CitationsConfig,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CitationsDelta as CitationsDelta,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CitationsSearchResultLocation as CitationsSearchResultLocation,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CitationsWebSearchResultLocation as CitationsWebSearchResultLocation,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CodeExecutionOutputBlock as CodeExecutionOutputBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CodeExecutionResultBlock as CodeExecutionResultBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CodeExecutionToolResultBlock as CodeExecutionToolResultBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CodeExecutionToolResultBlockContent as CodeExecutionToolResultBlockContent,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CodeExecutionToolResultErrorCode as CodeExecutionToolResultErrorCode,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        CodeExecutionToolResultErrorObject as CodeExecutionToolResultErrorObject,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        Container as Container,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ContainerSkill as ContainerSkill,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ContainerUploadBlock as ContainerUploadBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        Content as Content,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ContentBlock as ContentBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ContentBlockStartEventContentBlock as ContentBlockStartEventContentBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        DeletedMessageBatch as DeletedMessageBatch,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        Diagnostics as Diagnostics,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        DirectCaller as DirectCaller,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        DocumentBlock as DocumentBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        EncryptedCodeExecutionResultBlock as EncryptedCodeExecutionResultBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ErrorEvent as ErrorEvent,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ErrorObject as ErrorObject,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ErrorResponse as ErrorResponse,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        GatewayTimeoutErrorObject as GatewayTimeoutErrorObject,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        InputJSONDelta as InputJSONDelta,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        InvalidRequestErrorObject as InvalidRequestErrorObject,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        Message as Message,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        MessageBatch as MessageBatch,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        MessageBatchCanceledResult as MessageBatchCanceledResult,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        MessageBatchErroredResult as MessageBatchErroredResult,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        MessageBatchExpiredResult as MessageBatchExpiredResult,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        MessageBatchIndividualResponse as MessageBatchIndividualResponse,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        MessageBatchPage as MessageBatchPage,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        MessageBatchRequestCounts as MessageBatchRequestCounts,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        MessageBatchResult as MessageBatchResult,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        MessageBatchSucceededResult as MessageBatchSucceededResult,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        MessageDeltaUsage as MessageDeltaUsage,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        MessageStreamEvent as MessageStreamEvent,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        MessageTokensCount as MessageTokensCount,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        Model as Model,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        NotFoundErrorObject as NotFoundErrorObject,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        OutputTokensDetails as OutputTokensDetails,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        OverloadedErrorObject as OverloadedErrorObject,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        PermissionErrorObject as PermissionErrorObject,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        PingEvent as PingEvent,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        PlainTextSource as PlainTextSource,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        RateLimitErrorObject as RateLimitErrorObject,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        RawContentBlockDelta as RawContentBlockDelta,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        RawContentBlockDeltaEvent as RawContentBlockDeltaEvent,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        RawContentBlockStartEvent as RawContentBlockStartEvent,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        RawContentBlockStopEvent as RawContentBlockStopEvent,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        RawMessageDeltaEvent as RawMessageDeltaEvent,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        RawMessageDeltaEventDelta as RawMessageDeltaEventDelta,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        RawMessageStartEvent as RawMessageStartEvent,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        RawMessageStopEvent as RawMessageStopEvent,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        RedactedThinkingBlock as RedactedThinkingBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        RefusalStopDetails as RefusalStopDetails,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ServerToolCaller as ServerToolCaller,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ServerToolCaller20260120 as ServerToolCaller20260120,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ServerToolResults as ServerToolResults,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ServerToolUsage as ServerToolUsage,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ServerToolUseBlock as ServerToolUseBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        SignatureDelta as SignatureDelta,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        Source as Source,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        Status as Status,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        StopReason as StopReason,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        TextBlock as TextBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        TextCitation as TextCitation,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        TextDelta as TextDelta,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        TextEditorCodeExecutionCreateResultBlock as TextEditorCodeExecutionCreateResultBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        TextEditorCodeExecutionStrReplaceResultBlock as TextEditorCodeExecutionStrReplaceResultBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        TextEditorCodeExecutionToolResultBlock as TextEditorCodeExecutionToolResultBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        TextEditorCodeExecutionToolResultBlockContent as TextEditorCodeExecutionToolResultBlockContent,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        TextEditorCodeExecutionToolResultErrorCode as TextEditorCodeExecutionToolResultErrorCode,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        TextEditorCodeExecutionToolResultErrorObject as TextEditorCodeExecutionToolResultErrorObject,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        TextEditorCodeExecutionViewResultBlock as TextEditorCodeExecutionViewResultBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ThinkingBlock as ThinkingBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ThinkingDelta as ThinkingDelta,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ToolChange as ToolChange,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ToolReferenceBlock as ToolReferenceBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ToolSearchToolResultBlock as ToolSearchToolResultBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ToolSearchToolResultBlockContent as ToolSearchToolResultBlockContent,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ToolSearchToolResultErrorObject as ToolSearchToolResultErrorObject,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ToolSearchToolSearchResultBlock as ToolSearchToolSearchResultBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ToolUseBlock as ToolUseBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        ToolUseBlockCaller as ToolUseBlockCaller,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        Usage as Usage,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        WebFetchBlock as WebFetchBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        WebFetchToolResultBlock as WebFetchToolResultBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        WebFetchToolResultBlockCaller as WebFetchToolResultBlockCaller,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        WebFetchToolResultBlockContent as WebFetchToolResultBlockContent,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        WebFetchToolResultErrorBlock as WebFetchToolResultErrorBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        WebFetchToolResultErrorCode as WebFetchToolResultErrorCode,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        WebSearchResultBlock as WebSearchResultBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        WebSearchToolResultBlock as WebSearchToolResultBlock,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        WebSearchToolResultBlockCaller as WebSearchToolResultBlockCaller,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        WebSearchToolResultBlockContent as WebSearchToolResultBlockContent,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        WebSearchToolResultErrorCode as WebSearchToolResultErrorCode,
    )
    from aiclient_generated.anthropic.v1.types.messages import (
        WebSearchToolResultErrorObject as WebSearchToolResultErrorObject,
    )
    from aiclient_generated.anthropic.v1.types.models import (
        BetaCompactionCapability as BetaCompactionCapability,
    )
    from aiclient_generated.anthropic.v1.types.models import (
        CapabilitySupport as CapabilitySupport,
    )
    from aiclient_generated.anthropic.v1.types.models import (
        ContextManagementCapability as ContextManagementCapability,
    )
    from aiclient_generated.anthropic.v1.types.models import (
        EffortCapability as EffortCapability,
    )
    from aiclient_generated.anthropic.v1.types.models import (
        ModelCapabilities as ModelCapabilities,
    )
    from aiclient_generated.anthropic.v1.types.models import (
        ModelInfo as ModelInfo,
    )
    from aiclient_generated.anthropic.v1.types.models import (
        ModelInfoPage as ModelInfoPage,
    )
    from aiclient_generated.anthropic.v1.types.models import (
        ModelLine as ModelLine,
    )
    from aiclient_generated.anthropic.v1.types.models import (
        ServerToolsCapability as ServerToolsCapability,
    )
    from aiclient_generated.anthropic.v1.types.models import (
        ThinkingCapability as ThinkingCapability,
    )
    from aiclient_generated.anthropic.v1.types.models import (
        ThinkingTypes as ThinkingTypes,
    )

_HOME = {
    "BetaFileScope": "files",
    "DeletedFile": "files",
    "FileMetadata": "files",
    "FileMetadataPage": "files",
    "APIErrorObject": "messages",
    "AppliedEdit": "messages",
    "AuthenticationErrorObject": "messages",
    "Base64PDFSource": "messages",
    "BashCodeExecutionOutputBlock": "messages",
    "BashCodeExecutionResultBlock": "messages",
    "BashCodeExecutionToolResultBlock": "messages",
    "BashCodeExecutionToolResultErrorCode": "messages",
    "BashCodeExecutionToolResultErrorObject": "messages",
    "BetaAdvisorMessageIterationUsage": "messages",
    "BetaAdvisorRedactedResultBlock": "messages",
    "BetaAdvisorResultBlock": "messages",
    "BetaAdvisorTool20260301": "messages",
    "BetaAdvisorToolResultBlock": "messages",
    "BetaAdvisorToolResultBlockContent": "messages",
    "BetaAdvisorToolResultErrorObject": "messages",
    "BetaBrowserCloseTabConfig": "messages",
    "BetaBrowserDoubleClickConfig": "messages",
    "BetaBrowserFileUploadConfig": "messages",
    "BetaBrowserFindConfig": "messages",
    "BetaBrowserFormInputConfig": "messages",
    "BetaBrowserGetPageTextConfig": "messages",
    "BetaBrowserHoldKeyConfig": "messages",
    "BetaBrowserHoverConfig": "messages",
    "BetaBrowserJavascriptExecConfig": "messages",
    "BetaBrowserKeyConfig": "messages",
    "BetaBrowserLeftClickConfig": "messages",
    "BetaBrowserLeftClickDragConfig": "messages",
    "BetaBrowserLeftMouseDownConfig": "messages",
    "BetaBrowserLeftMouseUpConfig": "messages",
    "BetaBrowserListTabsConfig": "messages",
    "BetaBrowserMiddleClickConfig": "messages",
    "BetaBrowserMouseMoveConfig": "messages",
    "BetaBrowserNavigateConfig": "messages",
    "BetaBrowserNewTabConfig": "messages",
    "BetaBrowserReadConsoleConfig": "messages",
    "BetaBrowserReadNetworkConfig": "messages",
    "BetaBrowserReadPageConfig": "messages",
    "BetaBrowserRightClickConfig": "messages",
    "BetaBrowserScreenshotConfig": "messages",
    "BetaBrowserScrollConfig": "messages",
    "BetaBrowserScrollToConfig": "messages",
    "BetaBrowserSwitchTabConfig": "messages",
    "BetaBrowserToolset20260801": "messages",
    "BetaBrowserToolsetConfigs": "messages",
    "BetaBrowserTripleClickConfig": "messages",
    "BetaBrowserTypeConfig": "messages",
    "BetaBrowserWaitConfig": "messages",
    "BetaBrowserZoomConfig": "messages",
    "BetaCacheControlEphemeral": "messages",
    "BetaCitationsConfigParam": "messages",
    "BetaClearThinking20251015EditResponse": "messages",
    "BetaClearToolUses20250919EditResponse": "messages",
    "BetaCodeExecutionTool20250522": "messages",
    "BetaCodeExecutionTool20250825": "messages",
    "BetaCodeExecutionTool20260120": "messages",
    "BetaCodeExecutionTool20260521": "messages",
    "BetaCompactionBlock": "messages",
    "BetaCompactionContentBlockDelta": "messages",
    "BetaCompactionIterationUsage": "messages",
    "BetaComputerCursorPositionConfig": "messages",
    "BetaComputerDoubleClickConfig": "messages",
    "BetaComputerHoldKeyConfig": "messages",
    "BetaComputerKeyConfig": "messages",
    "BetaComputerLeftClickConfig": "messages",
    "BetaComputerLeftClickDragConfig": "messages",
    "BetaComputerLeftMouseDownConfig": "messages",
    "BetaComputerLeftMouseUpConfig": "messages",
    "BetaComputerMiddleClickConfig": "messages",
    "BetaComputerMouseMoveConfig": "messages",
    "BetaComputerRightClickConfig": "messages",
    "BetaComputerScreenshotConfig": "messages",
    "BetaComputerScrollConfig": "messages",
    "BetaComputerToolset20260801": "messages",
    "BetaComputerToolsetConfigs": "messages",
    "BetaComputerTripleClickConfig": "messages",
    "BetaComputerTypeConfig": "messages",
    "BetaComputerWaitConfig": "messages",
    "BetaComputerZoomConfig": "messages",
    "BetaContextManagementResponse": "messages",
    "BetaCountTokensContextManagementResponse": "messages",
    "BetaFallbackBlock": "messages",
    "BetaFallbackCreditNotApplied": "messages",
    "BetaFallbackCreditRedeemed": "messages",
    "BetaFallbackCreditUsage": "messages",
    "BetaFallbackInfo": "messages",
    "BetaFallbackMessageIterationUsage": "messages",
    "BetaFallbackRefusalTrigger": "messages",
    "BetaInputTransformation": "messages",
    "BetaIterationsUsageItem": "messages",
    "BetaMCPTool": "messages",
    "BetaMCPToolConfig": "messages",
    "BetaMCPToolDefaultConfig": "messages",
    "BetaMCPToolListingBlock": "messages",
    "BetaMCPToolParam": "messages",
    "BetaMCPToolResultBlock": "messages",
    "BetaMCPToolUseBlock": "messages",
    "BetaMCPToolset": "messages",
    "BetaMemoryTool20250818": "messages",
    "BetaMessageIterationUsage": "messages",
    "BetaResponseTool": "messages",
    "BetaResponseToolAdditionBlock": "messages",
    "BetaResponseToolAdditionBlockTool": "messages",
    "BetaResponseToolChangeMCPToolReference": "messages",
    "BetaResponseToolChangeMCPToolsetReference": "messages",
    "BetaResponseToolChangeToolReference": "messages",
    "BetaResponseToolInputSchema": "messages",
    "BetaResponseToolRemovalBlock": "messages",
    "BetaResponseToolRemovalBlockTool": "messages",
    "BetaResponseToolUnion": "messages",
    "BetaThinkingDroppedInputTransformation": "messages",
    "BetaThinkingMismatchAllowedInputTransformation": "messages",
    "BetaToolBash20241022": "messages",
    "BetaToolBash20250124": "messages",
    "BetaToolChangeToolDefinition": "messages",
    "BetaToolComputerUse20241022": "messages",
    "BetaToolComputerUse20250124": "messages",
    "BetaToolComputerUse20251124": "messages",
    "BetaToolSearchToolBm2520251119": "messages",
    "BetaToolSearchToolRegex20251119": "messages",
    "BetaToolTextEditor20241022": "messages",
    "BetaToolTextEditor20250124": "messages",
    "BetaToolTextEditor20250429": "messages",
    "BetaToolTextEditor20250728": "messages",
    "BetaUserLocation": "messages",
    "BetaWebFetchTool20250910": "messages",
    "BetaWebFetchTool20260209": "messages",
    "BetaWebFetchTool20260309": "messages",
    "BetaWebFetchTool20260318": "messages",
    "BetaWebFetchURLSourceAll": "messages",
    "BetaWebFetchURLSourceExcept": "messages",
    "BetaWebFetchURLSourceNone": "messages",
    "BetaWebFetchURLSourceOnly": "messages",
    "BetaWebFetchURLSourceToolReference": "messages",
    "BetaWebFetchURLSources": "messages",
    "BetaWebFetchUrlSourcesClientToolResults": "messages",
    "BetaWebFetchUrlSourcesUserInput": "messages",
    "BetaWebSearchTool20250305": "messages",
    "BetaWebSearchTool20260209": "messages",
    "BetaWebSearchTool20260318": "messages",
    "BillingErrorObject": "messages",
    "CacheCreation": "messages",
    "CacheMissMessagesChanged": "messages",
    "CacheMissModelChanged": "messages",
    "CacheMissPreviousMessageNotFound": "messages",
    "CacheMissReason": "messages",
    "CacheMissSystemChanged": "messages",
    "CacheMissToolsChanged": "messages",
    "CacheMissUnavailable": "messages",
    "Caller": "messages",
    "Citation": "messages",
    "CitationCharLocation": "messages",
    "CitationContentBlockLocation": "messages",
    "CitationPageLocation": "messages",
    "CitationsConfig": "messages",
    "CitationsDelta": "messages",
    "CitationsSearchResultLocation": "messages",
    "CitationsWebSearchResultLocation": "messages",
    "CodeExecutionOutputBlock": "messages",
    "CodeExecutionResultBlock": "messages",
    "CodeExecutionToolResultBlock": "messages",
    "CodeExecutionToolResultBlockContent": "messages",
    "CodeExecutionToolResultErrorCode": "messages",
    "CodeExecutionToolResultErrorObject": "messages",
    "Container": "messages",
    "ContainerSkill": "messages",
    "ContainerUploadBlock": "messages",
    "Content": "messages",
    "ContentBlock": "messages",
    "ContentBlockStartEventContentBlock": "messages",
    "DeletedMessageBatch": "messages",
    "Diagnostics": "messages",
    "DirectCaller": "messages",
    "DocumentBlock": "messages",
    "EncryptedCodeExecutionResultBlock": "messages",
    "ErrorEvent": "messages",
    "ErrorObject": "messages",
    "ErrorResponse": "messages",
    "GatewayTimeoutErrorObject": "messages",
    "InputJSONDelta": "messages",
    "InvalidRequestErrorObject": "messages",
    "Message": "messages",
    "MessageBatch": "messages",
    "MessageBatchCanceledResult": "messages",
    "MessageBatchErroredResult": "messages",
    "MessageBatchExpiredResult": "messages",
    "MessageBatchIndividualResponse": "messages",
    "MessageBatchPage": "messages",
    "MessageBatchRequestCounts": "messages",
    "MessageBatchResult": "messages",
    "MessageBatchSucceededResult": "messages",
    "MessageDeltaUsage": "messages",
    "MessageStreamEvent": "messages",
    "MessageTokensCount": "messages",
    "Model": "messages",
    "NotFoundErrorObject": "messages",
    "OutputTokensDetails": "messages",
    "OverloadedErrorObject": "messages",
    "PermissionErrorObject": "messages",
    "PingEvent": "messages",
    "PlainTextSource": "messages",
    "RateLimitErrorObject": "messages",
    "RawContentBlockDelta": "messages",
    "RawContentBlockDeltaEvent": "messages",
    "RawContentBlockStartEvent": "messages",
    "RawContentBlockStopEvent": "messages",
    "RawMessageDeltaEvent": "messages",
    "RawMessageDeltaEventDelta": "messages",
    "RawMessageStartEvent": "messages",
    "RawMessageStopEvent": "messages",
    "RedactedThinkingBlock": "messages",
    "RefusalStopDetails": "messages",
    "ServerToolCaller": "messages",
    "ServerToolCaller20260120": "messages",
    "ServerToolResults": "messages",
    "ServerToolUsage": "messages",
    "ServerToolUseBlock": "messages",
    "SignatureDelta": "messages",
    "Source": "messages",
    "Status": "messages",
    "StopReason": "messages",
    "TextBlock": "messages",
    "TextCitation": "messages",
    "TextDelta": "messages",
    "TextEditorCodeExecutionCreateResultBlock": "messages",
    "TextEditorCodeExecutionStrReplaceResultBlock": "messages",
    "TextEditorCodeExecutionToolResultBlock": "messages",
    "TextEditorCodeExecutionToolResultBlockContent": "messages",
    "TextEditorCodeExecutionToolResultErrorCode": "messages",
    "TextEditorCodeExecutionToolResultErrorObject": "messages",
    "TextEditorCodeExecutionViewResultBlock": "messages",
    "ThinkingBlock": "messages",
    "ThinkingDelta": "messages",
    "ToolChange": "messages",
    "ToolReferenceBlock": "messages",
    "ToolSearchToolResultBlock": "messages",
    "ToolSearchToolResultBlockContent": "messages",
    "ToolSearchToolResultErrorObject": "messages",
    "ToolSearchToolSearchResultBlock": "messages",
    "ToolUseBlock": "messages",
    "ToolUseBlockCaller": "messages",
    "Usage": "messages",
    "WebFetchBlock": "messages",
    "WebFetchToolResultBlock": "messages",
    "WebFetchToolResultBlockCaller": "messages",
    "WebFetchToolResultBlockContent": "messages",
    "WebFetchToolResultErrorBlock": "messages",
    "WebFetchToolResultErrorCode": "messages",
    "WebSearchResultBlock": "messages",
    "WebSearchToolResultBlock": "messages",
    "WebSearchToolResultBlockCaller": "messages",
    "WebSearchToolResultBlockContent": "messages",
    "WebSearchToolResultErrorCode": "messages",
    "WebSearchToolResultErrorObject": "messages",
    "BetaCompactionCapability": "models",
    "CapabilitySupport": "models",
    "ContextManagementCapability": "models",
    "EffortCapability": "models",
    "ModelCapabilities": "models",
    "ModelInfo": "models",
    "ModelInfoPage": "models",
    "ModelLine": "models",
    "ServerToolsCapability": "models",
    "ThinkingCapability": "models",
    "ThinkingTypes": "models",
}


if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        home = _HOME.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"aiclient_generated.anthropic.v1.types.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(_HOME)

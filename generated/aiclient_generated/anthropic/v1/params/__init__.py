# Generated from specs/; do not edit: change the sources and run `make regen`.
"""TypedDicts of what is sent, imported when first touched."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient_generated.anthropic.v1.params.files import (
        FilesUploadRequestParam as FilesUploadRequestParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        AssistantMessageParam as AssistantMessageParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        Base64ImageSourceParam as Base64ImageSourceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        Base64PDFSourceInputParam as Base64PDFSourceInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        Base64PDFSourceParam as Base64PDFSourceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BashCodeExecutionOutputBlockInputParam as BashCodeExecutionOutputBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BashCodeExecutionOutputBlockParam as BashCodeExecutionOutputBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BashCodeExecutionResultBlockInputParam as BashCodeExecutionResultBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BashCodeExecutionResultBlockParam as BashCodeExecutionResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BashCodeExecutionToolResultBlockInputParam as BashCodeExecutionToolResultBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BashCodeExecutionToolResultBlockParam as BashCodeExecutionToolResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BashCodeExecutionToolResultBlockParamContentParam as BashCodeExecutionToolResultBlockParamContentParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BashCodeExecutionToolResultErrorCodeParam as BashCodeExecutionToolResultErrorCodeParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BashCodeExecutionToolResultErrorObjectParam as BashCodeExecutionToolResultErrorObjectParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BashCodeExecutionToolResultErrorParam as BashCodeExecutionToolResultErrorParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaAdvisorRedactedResultBlockInputParam as BetaAdvisorRedactedResultBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaAdvisorRedactedResultBlockParam as BetaAdvisorRedactedResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaAdvisorResultBlockInputParam as BetaAdvisorResultBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaAdvisorResultBlockParam as BetaAdvisorResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaAdvisorTool20260301InputParam as BetaAdvisorTool20260301InputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaAdvisorTool20260301Param as BetaAdvisorTool20260301Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaAdvisorToolResultBlockContentParam as BetaAdvisorToolResultBlockContentParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaAdvisorToolResultBlockInputParam as BetaAdvisorToolResultBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaAdvisorToolResultBlockParam as BetaAdvisorToolResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaAdvisorToolResultBlockParamContentParam as BetaAdvisorToolResultBlockParamContentParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaAdvisorToolResultErrorObjectParam as BetaAdvisorToolResultErrorObjectParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaAdvisorToolResultErrorParam as BetaAdvisorToolResultErrorParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaAllThinkingTurnsParam as BetaAllThinkingTurnsParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBillingPolicyParam as BetaBillingPolicyParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBillToParam as BetaBillToParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserCloseTabConfigParam as BetaBrowserCloseTabConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserDoubleClickConfigParam as BetaBrowserDoubleClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserFileUploadConfigParam as BetaBrowserFileUploadConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserFindConfigParam as BetaBrowserFindConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserFormInputConfigParam as BetaBrowserFormInputConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserGetPageTextConfigParam as BetaBrowserGetPageTextConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserHoldKeyConfigParam as BetaBrowserHoldKeyConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserHoverConfigParam as BetaBrowserHoverConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserJavascriptExecConfigParam as BetaBrowserJavascriptExecConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserKeyConfigParam as BetaBrowserKeyConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserLeftClickConfigParam as BetaBrowserLeftClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserLeftClickDragConfigParam as BetaBrowserLeftClickDragConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserLeftMouseDownConfigParam as BetaBrowserLeftMouseDownConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserLeftMouseUpConfigParam as BetaBrowserLeftMouseUpConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserListTabsConfigParam as BetaBrowserListTabsConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserMiddleClickConfigParam as BetaBrowserMiddleClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserMouseMoveConfigParam as BetaBrowserMouseMoveConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserNavigateConfigParam as BetaBrowserNavigateConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserNewTabConfigParam as BetaBrowserNewTabConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserReadConsoleConfigParam as BetaBrowserReadConsoleConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserReadNetworkConfigParam as BetaBrowserReadNetworkConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserReadPageConfigParam as BetaBrowserReadPageConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserRightClickConfigParam as BetaBrowserRightClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserScreenshotConfigParam as BetaBrowserScreenshotConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserScrollConfigParam as BetaBrowserScrollConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserScrollToConfigParam as BetaBrowserScrollToConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserSwitchTabConfigParam as BetaBrowserSwitchTabConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserToolset20260801Param as BetaBrowserToolset20260801Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserToolsetConfigsParam as BetaBrowserToolsetConfigsParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserTripleClickConfigParam as BetaBrowserTripleClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserTypeConfigParam as BetaBrowserTypeConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserWaitConfigParam as BetaBrowserWaitConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaBrowserZoomConfigParam as BetaBrowserZoomConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaCacheControlEphemeralParam as BetaCacheControlEphemeralParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaCitationsConfigParam as BetaCitationsConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaClearThinking20251015EditParam as BetaClearThinking20251015EditParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaClearToolUses20250919EditParam as BetaClearToolUses20250919EditParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaCodeExecutionTool20250522Param as BetaCodeExecutionTool20250522Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaCodeExecutionTool20250825Param as BetaCodeExecutionTool20250825Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaCodeExecutionTool20260120Param as BetaCodeExecutionTool20260120Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaCodeExecutionTool20260521Param as BetaCodeExecutionTool20260521Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaCompact20260112EditParam as BetaCompact20260112EditParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaCompactionBlockInputParam as BetaCompactionBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaCompactionBlockParam as BetaCompactionBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaCompactionBlockParamToolChangeParam as BetaCompactionBlockParamToolChangeParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaCompactionConfigParam as BetaCompactionConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerCursorPositionConfigParam as BetaComputerCursorPositionConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerDoubleClickConfigParam as BetaComputerDoubleClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerHoldKeyConfigParam as BetaComputerHoldKeyConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerKeyConfigParam as BetaComputerKeyConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerLeftClickConfigParam as BetaComputerLeftClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerLeftClickDragConfigParam as BetaComputerLeftClickDragConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerLeftMouseDownConfigParam as BetaComputerLeftMouseDownConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerLeftMouseUpConfigParam as BetaComputerLeftMouseUpConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerMiddleClickConfigParam as BetaComputerMiddleClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerMouseMoveConfigParam as BetaComputerMouseMoveConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerRightClickConfigParam as BetaComputerRightClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerScreenshotConfigParam as BetaComputerScreenshotConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerScrollConfigParam as BetaComputerScrollConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerToolset20260801Param as BetaComputerToolset20260801Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerToolsetConfigsParam as BetaComputerToolsetConfigsParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerTripleClickConfigParam as BetaComputerTripleClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerTypeConfigParam as BetaComputerTypeConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerWaitConfigParam as BetaComputerWaitConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaComputerZoomConfigParam as BetaComputerZoomConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaContextManagementConfigParam as BetaContextManagementConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaFallbackBlockInputParam as BetaFallbackBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaFallbackBlockParam as BetaFallbackBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaFallbackCreditTokenParam as BetaFallbackCreditTokenParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaFallbackInfoInputParam as BetaFallbackInfoInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaFallbackInfoParam as BetaFallbackInfoParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaFallbackParam as BetaFallbackParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaFallbackParamThinkingParam as BetaFallbackParamThinkingParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaFallbackRefusalTriggerParam as BetaFallbackRefusalTriggerParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaInputTokensClearAtLeastParam as BetaInputTokensClearAtLeastParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaInputTokensTriggerParam as BetaInputTokensTriggerParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaMCPToolConfigInputParam as BetaMCPToolConfigInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaMCPToolConfigParam as BetaMCPToolConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaMCPToolDefaultConfigInputParam as BetaMCPToolDefaultConfigInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaMCPToolDefaultConfigParam as BetaMCPToolDefaultConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaMCPToolInputParam as BetaMCPToolInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaMCPToolListingBlockInputParam as BetaMCPToolListingBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaMCPToolListingBlockParam as BetaMCPToolListingBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaMCPToolParam as BetaMCPToolParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaMCPToolParamParam as BetaMCPToolParamParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaMCPToolResultBlockParam as BetaMCPToolResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaMCPToolsetInputParam as BetaMCPToolsetInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaMCPToolsetParam as BetaMCPToolsetParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaMCPToolUseBlockInputParam as BetaMCPToolUseBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaMCPToolUseBlockParam as BetaMCPToolUseBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaMemoryTool20250818Param as BetaMemoryTool20250818Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaRequestMCPServerToolConfigurationParam as BetaRequestMCPServerToolConfigurationParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaRequestMCPServerURLDefinitionParam as BetaRequestMCPServerURLDefinitionParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaRequestMCPToolResultBlockParam as BetaRequestMCPToolResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaRequestToolAdditionBlockParam as BetaRequestToolAdditionBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaRequestToolAdditionBlockParamToolParam as BetaRequestToolAdditionBlockParamToolParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaRequestToolRemovalBlockParam as BetaRequestToolRemovalBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaRequestToolRemovalBlockParamToolParam as BetaRequestToolRemovalBlockParamToolParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaResponseToolAdditionBlockParam as BetaResponseToolAdditionBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaResponseToolAdditionBlockToolParam as BetaResponseToolAdditionBlockToolParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaResponseToolChangeMCPToolReferenceParam as BetaResponseToolChangeMCPToolReferenceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaResponseToolChangeMCPToolsetReferenceParam as BetaResponseToolChangeMCPToolsetReferenceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaResponseToolChangeToolReferenceParam as BetaResponseToolChangeToolReferenceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaResponseToolInputSchemaParam as BetaResponseToolInputSchemaParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaResponseToolParam as BetaResponseToolParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaResponseToolRemovalBlockParam as BetaResponseToolRemovalBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaResponseToolRemovalBlockToolParam as BetaResponseToolRemovalBlockToolParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaResponseToolUnionParam as BetaResponseToolUnionParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaSystemMessageOutputConfigParam as BetaSystemMessageOutputConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaThinkingBlockBindingParam as BetaThinkingBlockBindingParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaThinkingPrefixMismatchBehaviorParam as BetaThinkingPrefixMismatchBehaviorParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaThinkingTurnsParam as BetaThinkingTurnsParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaThreadContinueParamsParam as BetaThreadContinueParamsParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaThreadCreateParamsParam as BetaThreadCreateParamsParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaTokenTaskBudgetParam as BetaTokenTaskBudgetParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolBash20241022InputParam as BetaToolBash20241022InputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolBash20241022Param as BetaToolBash20241022Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolBash20250124Param as BetaToolBash20250124Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolChangeMCPToolReferenceParam as BetaToolChangeMCPToolReferenceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolChangeMCPToolsetReferenceParam as BetaToolChangeMCPToolsetReferenceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolChangeToolDefinitionInputParam as BetaToolChangeToolDefinitionInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolChangeToolDefinitionParam as BetaToolChangeToolDefinitionParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolChangeToolReferenceParam as BetaToolChangeToolReferenceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolComputerUse20241022InputParam as BetaToolComputerUse20241022InputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolComputerUse20241022Param as BetaToolComputerUse20241022Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolComputerUse20250124InputParam as BetaToolComputerUse20250124InputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolComputerUse20250124Param as BetaToolComputerUse20250124Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolComputerUse20251124InputParam as BetaToolComputerUse20251124InputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolComputerUse20251124Param as BetaToolComputerUse20251124Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolSearchToolBm2520251119Param as BetaToolSearchToolBm2520251119Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolSearchToolRegex20251119Param as BetaToolSearchToolRegex20251119Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolTextEditor20241022InputParam as BetaToolTextEditor20241022InputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolTextEditor20241022Param as BetaToolTextEditor20241022Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolTextEditor20250124Param as BetaToolTextEditor20250124Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolTextEditor20250429Param as BetaToolTextEditor20250429Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolTextEditor20250728Param as BetaToolTextEditor20250728Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolUsesKeepParam as BetaToolUsesKeepParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaToolUsesTriggerParam as BetaToolUsesTriggerParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaUserLocationParam as BetaUserLocationParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaWebFetchTool20250910Param as BetaWebFetchTool20250910Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaWebFetchTool20260209Param as BetaWebFetchTool20260209Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaWebFetchTool20260309Param as BetaWebFetchTool20260309Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaWebFetchTool20260318Param as BetaWebFetchTool20260318Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaWebFetchURLSourceAllParam as BetaWebFetchURLSourceAllParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaWebFetchURLSourceExceptParam as BetaWebFetchURLSourceExceptParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaWebFetchURLSourceNoneParam as BetaWebFetchURLSourceNoneParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaWebFetchURLSourceOnlyParam as BetaWebFetchURLSourceOnlyParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaWebFetchUrlSourcesClientToolResultsParam as BetaWebFetchUrlSourcesClientToolResultsParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaWebFetchURLSourcesParam as BetaWebFetchURLSourcesParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaWebFetchUrlSourcesUserInputParam as BetaWebFetchUrlSourcesUserInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaWebFetchURLSourceToolReferenceParam as BetaWebFetchURLSourceToolReferenceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaWebSearchTool20250305Param as BetaWebSearchTool20250305Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaWebSearchTool20260209Param as BetaWebSearchTool20260209Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BetaWebSearchTool20260318Param as BetaWebSearchTool20260318Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserCloseTabConfigParam as BrowserCloseTabConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserDoubleClickConfigParam as BrowserDoubleClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserFileUploadConfigParam as BrowserFileUploadConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserFindConfigParam as BrowserFindConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserFormInputConfigParam as BrowserFormInputConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserGetPageTextConfigParam as BrowserGetPageTextConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserHoldKeyConfigParam as BrowserHoldKeyConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserHoverConfigParam as BrowserHoverConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserJavascriptExecConfigParam as BrowserJavascriptExecConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserKeyConfigParam as BrowserKeyConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserLeftClickConfigParam as BrowserLeftClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserLeftClickDragConfigParam as BrowserLeftClickDragConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserLeftMouseDownConfigParam as BrowserLeftMouseDownConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserLeftMouseUpConfigParam as BrowserLeftMouseUpConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserListTabsConfigParam as BrowserListTabsConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserMiddleClickConfigParam as BrowserMiddleClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserMouseMoveConfigParam as BrowserMouseMoveConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserNavigateConfigParam as BrowserNavigateConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserNewTabConfigParam as BrowserNewTabConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserReadConsoleConfigParam as BrowserReadConsoleConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserReadNetworkConfigParam as BrowserReadNetworkConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserReadPageConfigParam as BrowserReadPageConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserRightClickConfigParam as BrowserRightClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserScreenshotConfigParam as BrowserScreenshotConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserScrollConfigParam as BrowserScrollConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserScrollToConfigParam as BrowserScrollToConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserStateBlockParam as BrowserStateBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserStateChangeDownloadCompletedParam as BrowserStateChangeDownloadCompletedParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserStateChangeDownloadFailedParam as BrowserStateChangeDownloadFailedParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserStateChangeDownloadStartedParam as BrowserStateChangeDownloadStartedParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserStateChangeParam as BrowserStateChangeParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserStateChangeTabOpenedParam as BrowserStateChangeTabOpenedParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserStateTabEntryParam as BrowserStateTabEntryParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserSwitchTabConfigParam as BrowserSwitchTabConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserToolset20260801Param as BrowserToolset20260801Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserToolsetConfigsParam as BrowserToolsetConfigsParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserTripleClickConfigParam as BrowserTripleClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserTypeConfigParam as BrowserTypeConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserWaitConfigParam as BrowserWaitConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        BrowserZoomConfigParam as BrowserZoomConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CacheControlEphemeralParam as CacheControlEphemeralParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CallerParam as CallerParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CitationCharLocationInputParam as CitationCharLocationInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CitationCharLocationParam as CitationCharLocationParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CitationContentBlockLocationInputParam as CitationContentBlockLocationInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CitationContentBlockLocationParam as CitationContentBlockLocationParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CitationPageLocationInputParam as CitationPageLocationInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CitationPageLocationParam as CitationPageLocationParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CitationsConfigInputParam as CitationsConfigInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CitationsConfigParam as CitationsConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CitationSearchResultLocationParam as CitationSearchResultLocationParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CitationsSearchResultLocationParam as CitationsSearchResultLocationParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CitationsWebSearchResultLocationParam as CitationsWebSearchResultLocationParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CitationWebSearchResultLocationParam as CitationWebSearchResultLocationParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ClientToolResultsParam as ClientToolResultsParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CodeExecutionOutputBlockInputParam as CodeExecutionOutputBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CodeExecutionOutputBlockParam as CodeExecutionOutputBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CodeExecutionResultBlockInputParam as CodeExecutionResultBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CodeExecutionResultBlockParam as CodeExecutionResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CodeExecutionTool20250522Param as CodeExecutionTool20250522Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CodeExecutionTool20250825Param as CodeExecutionTool20250825Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CodeExecutionTool20260120Param as CodeExecutionTool20260120Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CodeExecutionTool20260521Param as CodeExecutionTool20260521Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CodeExecutionToolResultBlockContentParam as CodeExecutionToolResultBlockContentParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CodeExecutionToolResultBlockInputParam as CodeExecutionToolResultBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CodeExecutionToolResultBlockParam as CodeExecutionToolResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CodeExecutionToolResultBlockParamContentParam as CodeExecutionToolResultBlockParamContentParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CodeExecutionToolResultErrorCodeParam as CodeExecutionToolResultErrorCodeParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CodeExecutionToolResultErrorObjectParam as CodeExecutionToolResultErrorObjectParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        CodeExecutionToolResultErrorParam as CodeExecutionToolResultErrorParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerCursorPositionConfigParam as ComputerCursorPositionConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerDoubleClickConfigParam as ComputerDoubleClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerHoldKeyConfigParam as ComputerHoldKeyConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerKeyConfigParam as ComputerKeyConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerLeftClickConfigParam as ComputerLeftClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerLeftClickDragConfigParam as ComputerLeftClickDragConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerLeftMouseDownConfigParam as ComputerLeftMouseDownConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerLeftMouseUpConfigParam as ComputerLeftMouseUpConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerMiddleClickConfigParam as ComputerMiddleClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerMouseMoveConfigParam as ComputerMouseMoveConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerRightClickConfigParam as ComputerRightClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerScreenshotConfigParam as ComputerScreenshotConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerScrollConfigParam as ComputerScrollConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerToolset20260801Param as ComputerToolset20260801Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerToolsetConfigsParam as ComputerToolsetConfigsParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerTripleClickConfigParam as ComputerTripleClickConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerTypeConfigParam as ComputerTypeConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerWaitConfigParam as ComputerWaitConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ComputerZoomConfigParam as ComputerZoomConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ContainerParamsParam as ContainerParamsParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ContainerUploadBlockInputParam as ContainerUploadBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ContainerUploadBlockParam as ContainerUploadBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ContentBlockSourceContentParam as ContentBlockSourceContentParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ContentBlockSourceParam as ContentBlockSourceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ContentParam as ContentParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        DiagnosticsParam as DiagnosticsParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        DirectCallerInputParam as DirectCallerInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        DirectCallerParam as DirectCallerParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        DocumentBlockInputParam as DocumentBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        DocumentBlockParam as DocumentBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        DocumentBlockParamSourceParam as DocumentBlockParamSourceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        EditParam as EditParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        EncryptedCodeExecutionResultBlockInputParam as EncryptedCodeExecutionResultBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        EncryptedCodeExecutionResultBlockParam as EncryptedCodeExecutionResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        FileDocumentSourceParam as FileDocumentSourceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        FileImageSourceParam as FileImageSourceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ImageBlockParam as ImageBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ImageBlockParamSourceParam as ImageBlockParamSourceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ImageTransformationsParam as ImageTransformationsParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        InputSchemaParam as InputSchemaParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        JSONOutputFormatParam as JSONOutputFormatParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        KeepObjectParam as KeepObjectParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        KeepParam as KeepParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        MemoryTool20250818Param as MemoryTool20250818Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        MessageBatchRequestBodyParam as MessageBatchRequestBodyParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        MessageBatchRequestBodyThreadParam as MessageBatchRequestBodyThreadParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        MessageBatchRequestParam as MessageBatchRequestParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        MessageContentParam as MessageContentParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        MessageContentParamOption2ItemParam as MessageContentParamOption2ItemParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        MessageParam as MessageParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        MessagesBatchesCreateRequestParam as MessagesBatchesCreateRequestParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        MessagesCountTokensRequestParam as MessagesCountTokensRequestParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        MessagesCountTokensRequestThinkingParam as MessagesCountTokensRequestThinkingParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        MessagesCountTokensRequestToolChoiceParam as MessagesCountTokensRequestToolChoiceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        MessagesCreateRequestParam as MessagesCreateRequestParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        MessagesCreateRequestThinkingParam as MessagesCreateRequestThinkingParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        MessagesCreateRequestThreadParam as MessagesCreateRequestThreadParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        MessagesCreateRequestToolChoiceParam as MessagesCreateRequestToolChoiceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        MetadataParam as MetadataParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ModelInputParam as ModelInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ModelParam as ModelParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        OutputConfigParam as OutputConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        PlainTextSourceInputParam as PlainTextSourceInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        PlainTextSourceParam as PlainTextSourceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        RedactedThinkingBlockInputParam as RedactedThinkingBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        RedactedThinkingBlockParam as RedactedThinkingBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        SearchResultBlockParam as SearchResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ServerToolCaller20260120InputParam as ServerToolCaller20260120InputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ServerToolCaller20260120Param as ServerToolCaller20260120Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ServerToolCallerInputParam as ServerToolCallerInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ServerToolCallerParam as ServerToolCallerParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ServerToolResultsParam as ServerToolResultsParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ServerToolUseBlockInputParam as ServerToolUseBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ServerToolUseBlockParam as ServerToolUseBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ServerToolUseBlockParamCallerParam as ServerToolUseBlockParamCallerParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        SkillParamsParam as SkillParamsParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        SourceParam as SourceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        SystemMessageParam as SystemMessageParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        SystemMessageParamContentOption2ItemParam as SystemMessageParamContentOption2ItemParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        TextBlockInputParam as TextBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        TextBlockParam as TextBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        TextCitationInputParam as TextCitationInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        TextCitationParam as TextCitationParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        TextEditorCodeExecutionCreateResultBlockInputParam as TextEditorCodeExecutionCreateResultBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        TextEditorCodeExecutionCreateResultBlockParam as TextEditorCodeExecutionCreateResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        TextEditorCodeExecutionStrReplaceResultBlockInputParam as TextEditorCodeExecutionStrReplaceResultBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        TextEditorCodeExecutionStrReplaceResultBlockParam as TextEditorCodeExecutionStrReplaceResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        TextEditorCodeExecutionToolResultBlockContentParam as TextEditorCodeExecutionToolResultBlockContentParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        TextEditorCodeExecutionToolResultBlockInputParam as TextEditorCodeExecutionToolResultBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        TextEditorCodeExecutionToolResultBlockParam as TextEditorCodeExecutionToolResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        TextEditorCodeExecutionToolResultBlockParamContentParam as TextEditorCodeExecutionToolResultBlockParamContentParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        TextEditorCodeExecutionToolResultErrorCodeParam as TextEditorCodeExecutionToolResultErrorCodeParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        TextEditorCodeExecutionToolResultErrorObjectParam as TextEditorCodeExecutionToolResultErrorObjectParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        TextEditorCodeExecutionToolResultErrorParam as TextEditorCodeExecutionToolResultErrorParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        TextEditorCodeExecutionViewResultBlockInputParam as TextEditorCodeExecutionViewResultBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        TextEditorCodeExecutionViewResultBlockParam as TextEditorCodeExecutionViewResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ThinkingBlockInputParam as ThinkingBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ThinkingBlockParam as ThinkingBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ThinkingConfigAdaptiveParam as ThinkingConfigAdaptiveParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ThinkingConfigBetweenToolsParam as ThinkingConfigBetweenToolsParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ThinkingConfigDisabledParam as ThinkingConfigDisabledParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ThinkingConfigEnabledParam as ThinkingConfigEnabledParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ThinkingConfigParam as ThinkingConfigParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolBash20250124Param as ToolBash20250124Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolChangeParam as ToolChangeParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolChoiceAnyParam as ToolChoiceAnyParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolChoiceAutoParam as ToolChoiceAutoParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolChoiceNoneParam as ToolChoiceNoneParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolChoiceParam as ToolChoiceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolChoiceToolParam as ToolChoiceToolParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolParam as ToolParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolParamInputSchemaTypedParam as ToolParamInputSchemaTypedParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolReferenceBlockInputParam as ToolReferenceBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolReferenceBlockParam as ToolReferenceBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolResultBlockParam as ToolResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolResultBlockParamContentParam as ToolResultBlockParamContentParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolSearchToolBm2520251119Param as ToolSearchToolBm2520251119Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolSearchToolRegex20251119Param as ToolSearchToolRegex20251119Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolSearchToolResultBlockContentParam as ToolSearchToolResultBlockContentParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolSearchToolResultBlockInputParam as ToolSearchToolResultBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolSearchToolResultBlockParam as ToolSearchToolResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolSearchToolResultBlockParamContentParam as ToolSearchToolResultBlockParamContentParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolSearchToolResultErrorObjectParam as ToolSearchToolResultErrorObjectParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolSearchToolResultErrorParam as ToolSearchToolResultErrorParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolSearchToolSearchResultBlockInputParam as ToolSearchToolSearchResultBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolSearchToolSearchResultBlockParam as ToolSearchToolSearchResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolTextEditor20250124Param as ToolTextEditor20250124Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolTextEditor20250429Param as ToolTextEditor20250429Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolTextEditor20250728Param as ToolTextEditor20250728Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolUnionParam as ToolUnionParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolUseBlockCallerParam as ToolUseBlockCallerParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolUseBlockInputParam as ToolUseBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        ToolUseBlockParam as ToolUseBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        TriggerParam as TriggerParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        URLImageSourceParam as URLImageSourceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        URLPDFSourceParam as URLPDFSourceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        UserInputParam as UserInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        UserLocationParam as UserLocationParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        UserMessageParam as UserMessageParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchBlockInputParam as WebFetchBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchBlockParam as WebFetchBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchTool20250910Param as WebFetchTool20250910Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchTool20260209Param as WebFetchTool20260209Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchTool20260309Param as WebFetchTool20260309Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchTool20260318Param as WebFetchTool20260318Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchToolResultBlockCallerParam as WebFetchToolResultBlockCallerParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchToolResultBlockContentParam as WebFetchToolResultBlockContentParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchToolResultBlockInputParam as WebFetchToolResultBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchToolResultBlockParam as WebFetchToolResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchToolResultBlockParamContentParam as WebFetchToolResultBlockParamContentParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchToolResultErrorBlockInputParam as WebFetchToolResultErrorBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchToolResultErrorBlockParam as WebFetchToolResultErrorBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchToolResultErrorCodeParam as WebFetchToolResultErrorCodeParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchURLSourceAllParam as WebFetchURLSourceAllParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchURLSourceExceptParam as WebFetchURLSourceExceptParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchURLSourceNoneParam as WebFetchURLSourceNoneParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchURLSourceOnlyParam as WebFetchURLSourceOnlyParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchURLSourcesParam as WebFetchURLSourcesParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebFetchURLSourceToolReferenceParam as WebFetchURLSourceToolReferenceParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebSearchResultBlockInputParam as WebSearchResultBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebSearchResultBlockParam as WebSearchResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebSearchTool20250305Param as WebSearchTool20250305Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebSearchTool20260209Param as WebSearchTool20260209Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebSearchTool20260318Param as WebSearchTool20260318Param,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebSearchToolRequestErrorObjectParam as WebSearchToolRequestErrorObjectParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebSearchToolResultBlockCallerParam as WebSearchToolResultBlockCallerParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebSearchToolResultBlockContentParam as WebSearchToolResultBlockContentParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebSearchToolResultBlockInputParam as WebSearchToolResultBlockInputParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebSearchToolResultBlockParam as WebSearchToolResultBlockParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebSearchToolResultBlockParamContentParam as WebSearchToolResultBlockParamContentParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebSearchToolResultErrorCodeParam as WebSearchToolResultErrorCodeParam,
    )
    from aiclient_generated.anthropic.v1.params.messages import (
        WebSearchToolResultErrorObjectParam as WebSearchToolResultErrorObjectParam,
    )

_HOME = {
    "FilesUploadRequestParam": "files",
    "AssistantMessageParam": "messages",
    "Base64ImageSourceParam": "messages",
    "Base64PDFSourceInputParam": "messages",
    "Base64PDFSourceParam": "messages",
    "BashCodeExecutionOutputBlockInputParam": "messages",
    "BashCodeExecutionOutputBlockParam": "messages",
    "BashCodeExecutionResultBlockInputParam": "messages",
    "BashCodeExecutionResultBlockParam": "messages",
    "BashCodeExecutionToolResultBlockInputParam": "messages",
    "BashCodeExecutionToolResultBlockParam": "messages",
    "BashCodeExecutionToolResultBlockParamContentParam": "messages",
    "BashCodeExecutionToolResultErrorCodeParam": "messages",
    "BashCodeExecutionToolResultErrorObjectParam": "messages",
    "BashCodeExecutionToolResultErrorParam": "messages",
    "BetaAdvisorRedactedResultBlockInputParam": "messages",
    "BetaAdvisorRedactedResultBlockParam": "messages",
    "BetaAdvisorResultBlockInputParam": "messages",
    "BetaAdvisorResultBlockParam": "messages",
    "BetaAdvisorTool20260301InputParam": "messages",
    "BetaAdvisorTool20260301Param": "messages",
    "BetaAdvisorToolResultBlockContentParam": "messages",
    "BetaAdvisorToolResultBlockInputParam": "messages",
    "BetaAdvisorToolResultBlockParam": "messages",
    "BetaAdvisorToolResultBlockParamContentParam": "messages",
    "BetaAdvisorToolResultErrorObjectParam": "messages",
    "BetaAdvisorToolResultErrorParam": "messages",
    "BetaAllThinkingTurnsParam": "messages",
    "BetaBillToParam": "messages",
    "BetaBillingPolicyParam": "messages",
    "BetaBrowserCloseTabConfigParam": "messages",
    "BetaBrowserDoubleClickConfigParam": "messages",
    "BetaBrowserFileUploadConfigParam": "messages",
    "BetaBrowserFindConfigParam": "messages",
    "BetaBrowserFormInputConfigParam": "messages",
    "BetaBrowserGetPageTextConfigParam": "messages",
    "BetaBrowserHoldKeyConfigParam": "messages",
    "BetaBrowserHoverConfigParam": "messages",
    "BetaBrowserJavascriptExecConfigParam": "messages",
    "BetaBrowserKeyConfigParam": "messages",
    "BetaBrowserLeftClickConfigParam": "messages",
    "BetaBrowserLeftClickDragConfigParam": "messages",
    "BetaBrowserLeftMouseDownConfigParam": "messages",
    "BetaBrowserLeftMouseUpConfigParam": "messages",
    "BetaBrowserListTabsConfigParam": "messages",
    "BetaBrowserMiddleClickConfigParam": "messages",
    "BetaBrowserMouseMoveConfigParam": "messages",
    "BetaBrowserNavigateConfigParam": "messages",
    "BetaBrowserNewTabConfigParam": "messages",
    "BetaBrowserReadConsoleConfigParam": "messages",
    "BetaBrowserReadNetworkConfigParam": "messages",
    "BetaBrowserReadPageConfigParam": "messages",
    "BetaBrowserRightClickConfigParam": "messages",
    "BetaBrowserScreenshotConfigParam": "messages",
    "BetaBrowserScrollConfigParam": "messages",
    "BetaBrowserScrollToConfigParam": "messages",
    "BetaBrowserSwitchTabConfigParam": "messages",
    "BetaBrowserToolset20260801Param": "messages",
    "BetaBrowserToolsetConfigsParam": "messages",
    "BetaBrowserTripleClickConfigParam": "messages",
    "BetaBrowserTypeConfigParam": "messages",
    "BetaBrowserWaitConfigParam": "messages",
    "BetaBrowserZoomConfigParam": "messages",
    "BetaCacheControlEphemeralParam": "messages",
    "BetaCitationsConfigParam": "messages",
    "BetaClearThinking20251015EditParam": "messages",
    "BetaClearToolUses20250919EditParam": "messages",
    "BetaCodeExecutionTool20250522Param": "messages",
    "BetaCodeExecutionTool20250825Param": "messages",
    "BetaCodeExecutionTool20260120Param": "messages",
    "BetaCodeExecutionTool20260521Param": "messages",
    "BetaCompact20260112EditParam": "messages",
    "BetaCompactionBlockInputParam": "messages",
    "BetaCompactionBlockParam": "messages",
    "BetaCompactionBlockParamToolChangeParam": "messages",
    "BetaCompactionConfigParam": "messages",
    "BetaComputerCursorPositionConfigParam": "messages",
    "BetaComputerDoubleClickConfigParam": "messages",
    "BetaComputerHoldKeyConfigParam": "messages",
    "BetaComputerKeyConfigParam": "messages",
    "BetaComputerLeftClickConfigParam": "messages",
    "BetaComputerLeftClickDragConfigParam": "messages",
    "BetaComputerLeftMouseDownConfigParam": "messages",
    "BetaComputerLeftMouseUpConfigParam": "messages",
    "BetaComputerMiddleClickConfigParam": "messages",
    "BetaComputerMouseMoveConfigParam": "messages",
    "BetaComputerRightClickConfigParam": "messages",
    "BetaComputerScreenshotConfigParam": "messages",
    "BetaComputerScrollConfigParam": "messages",
    "BetaComputerToolset20260801Param": "messages",
    "BetaComputerToolsetConfigsParam": "messages",
    "BetaComputerTripleClickConfigParam": "messages",
    "BetaComputerTypeConfigParam": "messages",
    "BetaComputerWaitConfigParam": "messages",
    "BetaComputerZoomConfigParam": "messages",
    "BetaContextManagementConfigParam": "messages",
    "BetaFallbackBlockInputParam": "messages",
    "BetaFallbackBlockParam": "messages",
    "BetaFallbackCreditTokenParam": "messages",
    "BetaFallbackInfoInputParam": "messages",
    "BetaFallbackInfoParam": "messages",
    "BetaFallbackParam": "messages",
    "BetaFallbackParamThinkingParam": "messages",
    "BetaFallbackRefusalTriggerParam": "messages",
    "BetaInputTokensClearAtLeastParam": "messages",
    "BetaInputTokensTriggerParam": "messages",
    "BetaMCPToolConfigInputParam": "messages",
    "BetaMCPToolConfigParam": "messages",
    "BetaMCPToolDefaultConfigInputParam": "messages",
    "BetaMCPToolDefaultConfigParam": "messages",
    "BetaMCPToolInputParam": "messages",
    "BetaMCPToolListingBlockInputParam": "messages",
    "BetaMCPToolListingBlockParam": "messages",
    "BetaMCPToolParam": "messages",
    "BetaMCPToolParamParam": "messages",
    "BetaMCPToolResultBlockParam": "messages",
    "BetaMCPToolUseBlockInputParam": "messages",
    "BetaMCPToolUseBlockParam": "messages",
    "BetaMCPToolsetInputParam": "messages",
    "BetaMCPToolsetParam": "messages",
    "BetaMemoryTool20250818Param": "messages",
    "BetaRequestMCPServerToolConfigurationParam": "messages",
    "BetaRequestMCPServerURLDefinitionParam": "messages",
    "BetaRequestMCPToolResultBlockParam": "messages",
    "BetaRequestToolAdditionBlockParam": "messages",
    "BetaRequestToolAdditionBlockParamToolParam": "messages",
    "BetaRequestToolRemovalBlockParam": "messages",
    "BetaRequestToolRemovalBlockParamToolParam": "messages",
    "BetaResponseToolAdditionBlockParam": "messages",
    "BetaResponseToolAdditionBlockToolParam": "messages",
    "BetaResponseToolChangeMCPToolReferenceParam": "messages",
    "BetaResponseToolChangeMCPToolsetReferenceParam": "messages",
    "BetaResponseToolChangeToolReferenceParam": "messages",
    "BetaResponseToolInputSchemaParam": "messages",
    "BetaResponseToolParam": "messages",
    "BetaResponseToolRemovalBlockParam": "messages",
    "BetaResponseToolRemovalBlockToolParam": "messages",
    "BetaResponseToolUnionParam": "messages",
    "BetaSystemMessageOutputConfigParam": "messages",
    "BetaThinkingBlockBindingParam": "messages",
    "BetaThinkingPrefixMismatchBehaviorParam": "messages",
    "BetaThinkingTurnsParam": "messages",
    "BetaThreadContinueParamsParam": "messages",
    "BetaThreadCreateParamsParam": "messages",
    "BetaTokenTaskBudgetParam": "messages",
    "BetaToolBash20241022InputParam": "messages",
    "BetaToolBash20241022Param": "messages",
    "BetaToolBash20250124Param": "messages",
    "BetaToolChangeMCPToolReferenceParam": "messages",
    "BetaToolChangeMCPToolsetReferenceParam": "messages",
    "BetaToolChangeToolDefinitionInputParam": "messages",
    "BetaToolChangeToolDefinitionParam": "messages",
    "BetaToolChangeToolReferenceParam": "messages",
    "BetaToolComputerUse20241022InputParam": "messages",
    "BetaToolComputerUse20241022Param": "messages",
    "BetaToolComputerUse20250124InputParam": "messages",
    "BetaToolComputerUse20250124Param": "messages",
    "BetaToolComputerUse20251124InputParam": "messages",
    "BetaToolComputerUse20251124Param": "messages",
    "BetaToolSearchToolBm2520251119Param": "messages",
    "BetaToolSearchToolRegex20251119Param": "messages",
    "BetaToolTextEditor20241022InputParam": "messages",
    "BetaToolTextEditor20241022Param": "messages",
    "BetaToolTextEditor20250124Param": "messages",
    "BetaToolTextEditor20250429Param": "messages",
    "BetaToolTextEditor20250728Param": "messages",
    "BetaToolUsesKeepParam": "messages",
    "BetaToolUsesTriggerParam": "messages",
    "BetaUserLocationParam": "messages",
    "BetaWebFetchTool20250910Param": "messages",
    "BetaWebFetchTool20260209Param": "messages",
    "BetaWebFetchTool20260309Param": "messages",
    "BetaWebFetchTool20260318Param": "messages",
    "BetaWebFetchURLSourceAllParam": "messages",
    "BetaWebFetchURLSourceExceptParam": "messages",
    "BetaWebFetchURLSourceNoneParam": "messages",
    "BetaWebFetchURLSourceOnlyParam": "messages",
    "BetaWebFetchURLSourceToolReferenceParam": "messages",
    "BetaWebFetchURLSourcesParam": "messages",
    "BetaWebFetchUrlSourcesClientToolResultsParam": "messages",
    "BetaWebFetchUrlSourcesUserInputParam": "messages",
    "BetaWebSearchTool20250305Param": "messages",
    "BetaWebSearchTool20260209Param": "messages",
    "BetaWebSearchTool20260318Param": "messages",
    "BrowserCloseTabConfigParam": "messages",
    "BrowserDoubleClickConfigParam": "messages",
    "BrowserFileUploadConfigParam": "messages",
    "BrowserFindConfigParam": "messages",
    "BrowserFormInputConfigParam": "messages",
    "BrowserGetPageTextConfigParam": "messages",
    "BrowserHoldKeyConfigParam": "messages",
    "BrowserHoverConfigParam": "messages",
    "BrowserJavascriptExecConfigParam": "messages",
    "BrowserKeyConfigParam": "messages",
    "BrowserLeftClickConfigParam": "messages",
    "BrowserLeftClickDragConfigParam": "messages",
    "BrowserLeftMouseDownConfigParam": "messages",
    "BrowserLeftMouseUpConfigParam": "messages",
    "BrowserListTabsConfigParam": "messages",
    "BrowserMiddleClickConfigParam": "messages",
    "BrowserMouseMoveConfigParam": "messages",
    "BrowserNavigateConfigParam": "messages",
    "BrowserNewTabConfigParam": "messages",
    "BrowserReadConsoleConfigParam": "messages",
    "BrowserReadNetworkConfigParam": "messages",
    "BrowserReadPageConfigParam": "messages",
    "BrowserRightClickConfigParam": "messages",
    "BrowserScreenshotConfigParam": "messages",
    "BrowserScrollConfigParam": "messages",
    "BrowserScrollToConfigParam": "messages",
    "BrowserStateBlockParam": "messages",
    "BrowserStateChangeDownloadCompletedParam": "messages",
    "BrowserStateChangeDownloadFailedParam": "messages",
    "BrowserStateChangeDownloadStartedParam": "messages",
    "BrowserStateChangeParam": "messages",
    "BrowserStateChangeTabOpenedParam": "messages",
    "BrowserStateTabEntryParam": "messages",
    "BrowserSwitchTabConfigParam": "messages",
    "BrowserToolset20260801Param": "messages",
    "BrowserToolsetConfigsParam": "messages",
    "BrowserTripleClickConfigParam": "messages",
    "BrowserTypeConfigParam": "messages",
    "BrowserWaitConfigParam": "messages",
    "BrowserZoomConfigParam": "messages",
    "CacheControlEphemeralParam": "messages",
    "CallerParam": "messages",
    "CitationCharLocationInputParam": "messages",
    "CitationCharLocationParam": "messages",
    "CitationContentBlockLocationInputParam": "messages",
    "CitationContentBlockLocationParam": "messages",
    "CitationPageLocationInputParam": "messages",
    "CitationPageLocationParam": "messages",
    "CitationSearchResultLocationParam": "messages",
    "CitationWebSearchResultLocationParam": "messages",
    "CitationsConfigInputParam": "messages",
    "CitationsConfigParam": "messages",
    "CitationsSearchResultLocationParam": "messages",
    "CitationsWebSearchResultLocationParam": "messages",
    "ClientToolResultsParam": "messages",
    "CodeExecutionOutputBlockInputParam": "messages",
    "CodeExecutionOutputBlockParam": "messages",
    "CodeExecutionResultBlockInputParam": "messages",
    "CodeExecutionResultBlockParam": "messages",
    "CodeExecutionTool20250522Param": "messages",
    "CodeExecutionTool20250825Param": "messages",
    "CodeExecutionTool20260120Param": "messages",
    "CodeExecutionTool20260521Param": "messages",
    "CodeExecutionToolResultBlockContentParam": "messages",
    "CodeExecutionToolResultBlockInputParam": "messages",
    "CodeExecutionToolResultBlockParam": "messages",
    "CodeExecutionToolResultBlockParamContentParam": "messages",
    "CodeExecutionToolResultErrorCodeParam": "messages",
    "CodeExecutionToolResultErrorObjectParam": "messages",
    "CodeExecutionToolResultErrorParam": "messages",
    "ComputerCursorPositionConfigParam": "messages",
    "ComputerDoubleClickConfigParam": "messages",
    "ComputerHoldKeyConfigParam": "messages",
    "ComputerKeyConfigParam": "messages",
    "ComputerLeftClickConfigParam": "messages",
    "ComputerLeftClickDragConfigParam": "messages",
    "ComputerLeftMouseDownConfigParam": "messages",
    "ComputerLeftMouseUpConfigParam": "messages",
    "ComputerMiddleClickConfigParam": "messages",
    "ComputerMouseMoveConfigParam": "messages",
    "ComputerRightClickConfigParam": "messages",
    "ComputerScreenshotConfigParam": "messages",
    "ComputerScrollConfigParam": "messages",
    "ComputerToolset20260801Param": "messages",
    "ComputerToolsetConfigsParam": "messages",
    "ComputerTripleClickConfigParam": "messages",
    "ComputerTypeConfigParam": "messages",
    "ComputerWaitConfigParam": "messages",
    "ComputerZoomConfigParam": "messages",
    "ContainerParamsParam": "messages",
    "ContainerUploadBlockInputParam": "messages",
    "ContainerUploadBlockParam": "messages",
    "ContentBlockSourceContentParam": "messages",
    "ContentBlockSourceParam": "messages",
    "ContentParam": "messages",
    "DiagnosticsParam": "messages",
    "DirectCallerInputParam": "messages",
    "DirectCallerParam": "messages",
    "DocumentBlockInputParam": "messages",
    "DocumentBlockParam": "messages",
    "DocumentBlockParamSourceParam": "messages",
    "EditParam": "messages",
    "EncryptedCodeExecutionResultBlockInputParam": "messages",
    "EncryptedCodeExecutionResultBlockParam": "messages",
    "FileDocumentSourceParam": "messages",
    "FileImageSourceParam": "messages",
    "ImageBlockParam": "messages",
    "ImageBlockParamSourceParam": "messages",
    "ImageTransformationsParam": "messages",
    "InputSchemaParam": "messages",
    "JSONOutputFormatParam": "messages",
    "KeepObjectParam": "messages",
    "KeepParam": "messages",
    "MemoryTool20250818Param": "messages",
    "MessageBatchRequestBodyParam": "messages",
    "MessageBatchRequestBodyThreadParam": "messages",
    "MessageBatchRequestParam": "messages",
    "MessageContentParam": "messages",
    "MessageContentParamOption2ItemParam": "messages",
    "MessageParam": "messages",
    "MessagesBatchesCreateRequestParam": "messages",
    "MessagesCountTokensRequestParam": "messages",
    "MessagesCountTokensRequestThinkingParam": "messages",
    "MessagesCountTokensRequestToolChoiceParam": "messages",
    "MessagesCreateRequestParam": "messages",
    "MessagesCreateRequestThinkingParam": "messages",
    "MessagesCreateRequestThreadParam": "messages",
    "MessagesCreateRequestToolChoiceParam": "messages",
    "MetadataParam": "messages",
    "ModelInputParam": "messages",
    "ModelParam": "messages",
    "OutputConfigParam": "messages",
    "PlainTextSourceInputParam": "messages",
    "PlainTextSourceParam": "messages",
    "RedactedThinkingBlockInputParam": "messages",
    "RedactedThinkingBlockParam": "messages",
    "SearchResultBlockParam": "messages",
    "ServerToolCaller20260120InputParam": "messages",
    "ServerToolCaller20260120Param": "messages",
    "ServerToolCallerInputParam": "messages",
    "ServerToolCallerParam": "messages",
    "ServerToolResultsParam": "messages",
    "ServerToolUseBlockInputParam": "messages",
    "ServerToolUseBlockParam": "messages",
    "ServerToolUseBlockParamCallerParam": "messages",
    "SkillParamsParam": "messages",
    "SourceParam": "messages",
    "SystemMessageParam": "messages",
    "SystemMessageParamContentOption2ItemParam": "messages",
    "TextBlockInputParam": "messages",
    "TextBlockParam": "messages",
    "TextCitationInputParam": "messages",
    "TextCitationParam": "messages",
    "TextEditorCodeExecutionCreateResultBlockInputParam": "messages",
    "TextEditorCodeExecutionCreateResultBlockParam": "messages",
    "TextEditorCodeExecutionStrReplaceResultBlockInputParam": "messages",
    "TextEditorCodeExecutionStrReplaceResultBlockParam": "messages",
    "TextEditorCodeExecutionToolResultBlockContentParam": "messages",
    "TextEditorCodeExecutionToolResultBlockInputParam": "messages",
    "TextEditorCodeExecutionToolResultBlockParam": "messages",
    "TextEditorCodeExecutionToolResultBlockParamContentParam": "messages",
    "TextEditorCodeExecutionToolResultErrorCodeParam": "messages",
    "TextEditorCodeExecutionToolResultErrorObjectParam": "messages",
    "TextEditorCodeExecutionToolResultErrorParam": "messages",
    "TextEditorCodeExecutionViewResultBlockInputParam": "messages",
    "TextEditorCodeExecutionViewResultBlockParam": "messages",
    "ThinkingBlockInputParam": "messages",
    "ThinkingBlockParam": "messages",
    "ThinkingConfigAdaptiveParam": "messages",
    "ThinkingConfigBetweenToolsParam": "messages",
    "ThinkingConfigDisabledParam": "messages",
    "ThinkingConfigEnabledParam": "messages",
    "ThinkingConfigParam": "messages",
    "ToolBash20250124Param": "messages",
    "ToolChangeParam": "messages",
    "ToolChoiceAnyParam": "messages",
    "ToolChoiceAutoParam": "messages",
    "ToolChoiceNoneParam": "messages",
    "ToolChoiceParam": "messages",
    "ToolChoiceToolParam": "messages",
    "ToolParam": "messages",
    "ToolParamInputSchemaTypedParam": "messages",
    "ToolReferenceBlockInputParam": "messages",
    "ToolReferenceBlockParam": "messages",
    "ToolResultBlockParam": "messages",
    "ToolResultBlockParamContentParam": "messages",
    "ToolSearchToolBm2520251119Param": "messages",
    "ToolSearchToolRegex20251119Param": "messages",
    "ToolSearchToolResultBlockContentParam": "messages",
    "ToolSearchToolResultBlockInputParam": "messages",
    "ToolSearchToolResultBlockParam": "messages",
    "ToolSearchToolResultBlockParamContentParam": "messages",
    "ToolSearchToolResultErrorObjectParam": "messages",
    "ToolSearchToolResultErrorParam": "messages",
    "ToolSearchToolSearchResultBlockInputParam": "messages",
    "ToolSearchToolSearchResultBlockParam": "messages",
    "ToolTextEditor20250124Param": "messages",
    "ToolTextEditor20250429Param": "messages",
    "ToolTextEditor20250728Param": "messages",
    "ToolUnionParam": "messages",
    "ToolUseBlockCallerParam": "messages",
    "ToolUseBlockInputParam": "messages",
    "ToolUseBlockParam": "messages",
    "TriggerParam": "messages",
    "URLImageSourceParam": "messages",
    "URLPDFSourceParam": "messages",
    "UserInputParam": "messages",
    "UserLocationParam": "messages",
    "UserMessageParam": "messages",
    "WebFetchBlockInputParam": "messages",
    "WebFetchBlockParam": "messages",
    "WebFetchTool20250910Param": "messages",
    "WebFetchTool20260209Param": "messages",
    "WebFetchTool20260309Param": "messages",
    "WebFetchTool20260318Param": "messages",
    "WebFetchToolResultBlockCallerParam": "messages",
    "WebFetchToolResultBlockContentParam": "messages",
    "WebFetchToolResultBlockInputParam": "messages",
    "WebFetchToolResultBlockParam": "messages",
    "WebFetchToolResultBlockParamContentParam": "messages",
    "WebFetchToolResultErrorBlockInputParam": "messages",
    "WebFetchToolResultErrorBlockParam": "messages",
    "WebFetchToolResultErrorCodeParam": "messages",
    "WebFetchURLSourceAllParam": "messages",
    "WebFetchURLSourceExceptParam": "messages",
    "WebFetchURLSourceNoneParam": "messages",
    "WebFetchURLSourceOnlyParam": "messages",
    "WebFetchURLSourceToolReferenceParam": "messages",
    "WebFetchURLSourcesParam": "messages",
    "WebSearchResultBlockInputParam": "messages",
    "WebSearchResultBlockParam": "messages",
    "WebSearchTool20250305Param": "messages",
    "WebSearchTool20260209Param": "messages",
    "WebSearchTool20260318Param": "messages",
    "WebSearchToolRequestErrorObjectParam": "messages",
    "WebSearchToolResultBlockCallerParam": "messages",
    "WebSearchToolResultBlockContentParam": "messages",
    "WebSearchToolResultBlockInputParam": "messages",
    "WebSearchToolResultBlockParam": "messages",
    "WebSearchToolResultBlockParamContentParam": "messages",
    "WebSearchToolResultErrorCodeParam": "messages",
    "WebSearchToolResultErrorObjectParam": "messages",
}


if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        home = _HOME.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"aiclient_generated.anthropic.v1.params.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted(_HOME)

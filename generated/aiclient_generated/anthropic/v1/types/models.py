# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Answers of Anthropic: `models`."""

from typing import Literal

from typing_extensions import TypeAliasType

from aiclient.wire.model import WireModel


class CapabilitySupport(WireModel):
    supported: bool


class ContextManagementCapability(WireModel):
    clear_thinking_20251015: CapabilitySupport | None = None
    clear_tool_uses_20250919: CapabilitySupport | None = None
    compact_20260112: CapabilitySupport | None = None
    supported: bool


class EffortCapability(WireModel):
    high: CapabilitySupport
    low: CapabilitySupport
    max: CapabilitySupport
    medium: CapabilitySupport
    supported: bool
    xhigh: CapabilitySupport | None = None


ModelLine = TypeAliasType("ModelLine", Literal["haiku", "sonnet", "opus", "fable", "mythos"] | str)


class ServerToolsCapability(WireModel):
    code_execution: CapabilitySupport
    supported: bool
    web_search: CapabilitySupport


class ThinkingTypes(WireModel):
    adaptive: CapabilitySupport
    between_tools: CapabilitySupport
    disabled: CapabilitySupport
    enabled: CapabilitySupport


class BetaCompactionCapability(WireModel):
    summarize: CapabilitySupport
    supported: bool


class ThinkingCapability(WireModel):
    supported: bool
    types: ThinkingTypes


class ModelCapabilities(WireModel):
    batch: CapabilitySupport
    citations: CapabilitySupport
    code_execution: CapabilitySupport
    compaction: BetaCompactionCapability | None = None
    context_management: ContextManagementCapability
    effort: EffortCapability
    image_input: CapabilitySupport
    pdf_input: CapabilitySupport
    server_tools: ServerToolsCapability
    structured_outputs: CapabilitySupport
    thinking: ThinkingCapability


class ModelInfo(WireModel):
    allowed_fallback_models: list[str] | None = None
    capabilities: ModelCapabilities | None = None
    created_at: str
    deprecated_at: str | None = None
    display_name: str
    id: str
    lifecycle: Literal["active", "deprecated", "retired"] | str
    line: ModelLine | None = None
    max_input_tokens: int | None = None
    max_tokens: int | None = None
    retires_at: str | None = None
    type: Literal["model"]


class ModelInfoPage(WireModel):
    data: list[ModelInfo]
    first_id: str | None = None
    has_more: bool | None = None
    last_id: str | None = None

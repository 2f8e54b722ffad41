"""Names of what can be written down: they stay, wherever their classes move."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from aiclient.core import (
    caching,
    context,
    events,
    messages,
    models,
    parts,
    pricing,
    requests,
    responses,
    sent,
)
from aiclient.core.bill import Bill
from aiclient.core.repairs import Repairs
from aiclient.core.usage import Usage

__all__ = ["KINDS", "LEFT_OUT", "NAMES"]

KINDS: Final[Mapping[str, type]] = {
    "assistant_message": messages.AssistantMessage,
    "attempt": context.AttemptRecord,
    "audio": parts.Audio,
    "bill": Bill,
    "breakpoint": caching.Breakpoint,
    "cache_config": caching.CacheConfig,
    "cache_control": parts.CacheControl,
    "cache_report": caching.CacheReport,
    "citation": parts.Citation,
    "document": parts.Document,
    "finish": events.Finish,
    "hours": pricing.Hours,
    "image": parts.Image,
    "model": models.ModelInfo,
    "model_caching": models.Caching,
    "model_reasoning": models.Reasoning,
    "native": parts.Native,
    "opaque": parts.Opaque,
    "opaque_event": events.OpaqueEvent,
    "options": requests.GenerateOptions,
    "price": pricing.Price,
    "price_row": pricing.PriceRow,
    "prompt_caching": caching.PromptCaching,
    "raw_answer": sent.RawAnswer,
    "repairs": Repairs,
    "request": requests.GenerateRequest,
    "response": responses.ChatResponse,
    "sent_request": sent.SentRequest,
    "system_message": messages.SystemMessage,
    "text": parts.Text,
    "text_delta": events.TextDelta,
    "thinking": parts.Thinking,
    "thinking_delta": events.ThinkingDelta,
    "tool_call": parts.ToolCall,
    "tool_call_delta": events.ToolCallDelta,
    "tool_call_end": events.ToolCallEnd,
    "tool_call_start": events.ToolCallStart,
    "tool_message": messages.ToolMessage,
    "tool_result": parts.ToolResult,
    "usage": Usage,
    "usage_update": events.UsageUpdate,
    "user_message": messages.UserMessage,
}
"""Name in a record → class. A name is never given to another class."""

NAMES: Final[Mapping[type, str]] = {kind: name for name, kind in KINDS.items()}

LEFT_OUT: Final[Mapping[str, tuple[str, ...]]] = {
    "finish": ("partial",),
    "options": ("extra_headers",),
    "request": ("context",),
    "response": ("parsed",),
    "text_delta": ("partial",),
}
"""Name → fields that are not kept: state of a running call, keys, objects of the caller's own classes."""

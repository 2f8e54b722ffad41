"""Prompts for the tests of caching, and what would be sent for them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from aiclient import AssistantMessage, Client, SystemMessage, ToolMessage, UserMessage
from aiclient.core.messages import Message
from aiclient.core.parts import CacheControl, Text, ToolCall
from aiclient.core.sent import Preview
from aiclient.core.tools import AnyTool, Tool

__all__ = ["LONG", "MODELS", "TOOLS", "body", "client", "conversation", "preview", "talk"]

LONG = "Answer in one sentence, and name the book and the page. " * 120
MODELS: Mapping[str, tuple[str, Any]] = {
    "anthropic": ("claude-opus-5-5", None),
    "openai_responses": ("gpt-5.6-sol", None),
    "openai_chat": ("gpt-5.6-sol", "chat"),
    "openai_older": ("gpt-4.1", None),
    "gemini": ("gemini-3.8-flash", None),
    "xai": ("grok-4.7", None),
    "groq": ("groq:openai/gpt-oss-120b", None),
    "ollama": ("ollama:llama3", None),
}
"""Name → model and API."""
_SCHEMA: dict[str, Any] = {
    "properties": {"to": {"type": "string"}, "at": {"type": "integer"}},
    "required": ["to"],
}
TOOLS: tuple[AnyTool, ...] = (
    Tool.from_schema("walk", "Walk somewhere.", _SCHEMA),
    Tool.from_schema("ask", "Ask somebody.", _SCHEMA),
)


def client() -> Client:
    """Return a client with keys that open nothing."""
    key = "sk-fake-not-a-key"
    return Client(
        openai_api_key=key, anthropic_api_key=key, google_api_key=key, xai_api_key=key, groq_api_key=key
    )


def conversation() -> list[Message]:
    """Return a conversation that has begun."""
    call = ToolCall(id="call_1", name="ask", arguments={"to": "Ann", "at": 7})
    return [
        SystemMessage("You keep a library."),
        UserMessage("Where is Emma?"),
        AssistantMessage([call]),
        ToolMessage("On shelf 3.", tool_call_id="call_1", name="ask"),
        AssistantMessage("Shelf 3."),
        UserMessage([Text("And"), Text("Persuasion?")]),
    ]


def talk(turns: int, *, ttl: str | None = None) -> list[Message]:
    """Return instructions and that many questions and answers, the last one open; each question marked."""
    hint = cast(Any, CacheControl(cast(Any, ttl))) if ttl else None
    said: list[Message] = [SystemMessage("You keep a library.")]
    for number in range(turns):
        said += [
            UserMessage(f"Question {number}?", cache_control=hint),
            AssistantMessage(f"Answer {number}."),
        ]
    return said[:-1]


def preview(name: str, messages: list[Message], **keywords: Any) -> Preview:
    """Return what would be sent to one of the models."""
    model, api = MODELS[name]
    return client().chat(model, api=api).preview(messages, **keywords)


def body(name: str, messages: list[Message], **keywords: Any) -> dict[str, Any]:
    """Return the body that would be sent to one of the models."""
    return cast("dict[str, Any]", preview(name, messages, **keywords).request.json())

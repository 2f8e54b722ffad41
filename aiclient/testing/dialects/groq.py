"""Groq: OpenAI's shape under another path, with reasoning, timings and `x_groq`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from aiclient.testing.dialect import Desk, Exchange
from aiclient.testing.dialects.openai import OpenAIDialect
from aiclient.testing.dialects.openai_chat import ChatCompletions
from aiclient.testing.dialects.openai_responses import Responses
from aiclient.testing.http import Json
from aiclient.testing.script import TokenCount, Turn

if TYPE_CHECKING:
    from aiclient.testing.prompt_cache import Fate

__all__ = ["GroqDialect"]

_NOT_HERE = ("completed_at", "prompt_cache_key", "safety_identifier")


class _GroqChat(ChatCompletions):
    thinking_key = "reasoning"
    service_tier = "on_demand"

    def fate(self, exchange: Exchange, body: Json) -> Fate | None:
        """Account for nothing: which of Groq's models cache is not known."""
        return None

    def completion(self, exchange: Exchange, body: Json, turn: Turn) -> Json:
        answer = super().completion(exchange, body, _spoken(turn))
        return answer | {"usage_breakdown": None, "x_groq": {"id": exchange.desk.id("req_"), "seed": 1}}

    def message(self, desk: Desk, turn: Turn) -> Json:
        message = super().message(desk, turn)
        del message["refusal"]
        return message

    def stream(self, exchange: Exchange, body: Json, turn: Turn) -> Iterator[bytes]:
        """Yield the events without the fields that only whole answers have here."""
        for event in super().stream(exchange, body, _spoken(turn)):
            yield event.replace(b',"service_tier":"on_demand"', b"").replace(b',"refusal":null', b"")

    def usage(self, tokens: TokenCount) -> Json:
        return {
            "queue_time": 0.001,
            "prompt_tokens": tokens.input,
            "prompt_time": 0.002,
            "completion_tokens": tokens.output,
            "completion_time": 0.01,
            "total_tokens": tokens.input + tokens.output,
            "total_time": 0.012,
            "prompt_tokens_details": {"cached_tokens": tokens.cache_read},
            "completion_tokens_details": {"reasoning_tokens": tokens.thinking},
        }

    def last_extras(self, head: Json, tokens: TokenCount) -> Json:
        return {"x_groq": {"id": str(head["id"]).replace("chatcmpl-", "req_"), "usage": self.usage(tokens)}}


class _GroqResponses(Responses):
    text = MappingProxyType({"format": {"type": "text"}})

    def fate(self, exchange: Exchange, body: Json) -> Fate | None:
        """Account for nothing, as with chat completions."""
        return None

    def response(self, exchange: Exchange, body: Json, turn: Turn, *, fate: Fate | None = None) -> Json:
        answer = super().response(exchange, body, _spoken(turn), fate=fate)
        return {name: value for name, value in answer.items() if name not in _NOT_HERE}

    def usage(self, tokens: TokenCount) -> Json:
        details = {"reasoning_tokens": tokens.thinking, "cached_tokens": 0}
        given = {"cached_tokens": tokens.cache_read}
        return super().usage(tokens) | {"input_tokens_details": given, "output_tokens_details": details}


def _spoken(turn: Turn) -> Turn:
    """Return the turn with its refusal as text: Groq has no other place for it."""
    return replace(turn, text=turn.refusal, refusal="") if turn.refusal else turn


class GroqDialect(OpenAIDialect):
    """Groq's dialect."""

    chat = _GroqChat()
    responses = _GroqResponses()
    models = ("openai/gpt-oss-120b", "openai/gpt-oss-20b", "whisper-large-v3")
    owner = "Groq"

    def __init__(self, name: str = "groq") -> None:
        super().__init__(name)

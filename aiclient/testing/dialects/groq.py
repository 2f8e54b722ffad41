"""Groq: OpenAI's shape under another path, with reasoning, timings and `x_groq`."""

from __future__ import annotations

from aiclient.testing.dialect import Desk, Exchange
from aiclient.testing.dialects.openai import OpenAIDialect
from aiclient.testing.dialects.openai_chat import ChatCompletions
from aiclient.testing.http import Json
from aiclient.testing.script import TokenCount, Turn

__all__ = ["GroqDialect"]


class _GroqChat(ChatCompletions):
    thinking_key = "reasoning"
    service_tier = "on_demand"

    def completion(self, exchange: Exchange, body: Json, turn: Turn) -> Json:
        answer = super().completion(exchange, body, turn)
        return answer | {"usage_breakdown": None, "x_groq": {"id": exchange.desk.id("req_"), "seed": 1}}

    def message(self, desk: Desk, turn: Turn) -> Json:
        message = super().message(desk, turn)
        del message["refusal"]
        return message

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


class GroqDialect(OpenAIDialect):
    """Groq's dialect."""

    chat = _GroqChat()
    models = ("openai/gpt-oss-120b", "openai/gpt-oss-20b", "qwen/qwen3.8-27b")
    owner = "Groq"

    def __init__(self, name: str = "groq") -> None:
        super().__init__(name)

    def model(self, name: str) -> Json:
        """Return one model, with the sizes that Groq adds."""
        sizes = {
            "active": True,
            "context_window": 131_072,
            "max_completion_tokens": 65_536,
            "public_apps": None,
        }
        return super().model(name) | sizes

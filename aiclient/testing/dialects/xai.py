"""xAI: OpenAI's shape with its exact cost in ticks, deferred completions and another error body."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from aiclient.testing.answer import HttpAnswer, bytes_answer, json_answer
from aiclient.testing.caching.openai import chat_pieces, xai_fate
from aiclient.testing.dialect import Exchange, Refused, Route, route
from aiclient.testing.dialects.openai import OpenAIDialect
from aiclient.testing.dialects.openai_chat import ChatCompletions, sse
from aiclient.testing.dialects.openai_responses import Responses
from aiclient.testing.echo import count
from aiclient.testing.http import Json
from aiclient.testing.script import TokenCount, Turn

if TYPE_CHECKING:
    from aiclient.testing.prompt_cache import Fate

__all__ = ["XAIDialect", "ticks"]

_CODES = {
    400: "Client specified an invalid argument",
    401: "Unauthenticated",
    404: "Some requested entity was not found",
    429: "Some resource has been exhausted",
}


def ticks(tokens: TokenCount) -> int:
    """Return the cost in units of 1e-10 USD, at 2 and 6 USD per million tokens and 0.50 for cached ones."""
    return (tokens.input - tokens.cache_read) * 20_000 + tokens.cache_read * 5_000 + tokens.output * 60_000


class _XAIChat(ChatCompletions):
    thinking_key = "reasoning_content"

    def create(self, exchange: Exchange) -> HttpAnswer:
        body = exchange.body()
        if body.get("deferred") is not True:
            return super().create(exchange)
        self.check(body)
        fate = self.fate(exchange, body)
        turn = exchange.next_turn(self.echo(body))
        if fate is not None:
            turn = replace(turn, tokens=count(turn, body["messages"], fate))
        request_id = exchange.desk.id("deferred-")
        exchange.desk.store("deferred")[request_id] = self.completion(exchange, body, turn)
        return json_answer({"request_id": request_id})

    def fate(self, exchange: Exchange, body: Json) -> Fate | None:
        return xai_fate(exchange, body, chat_pieces(body))

    def deferred(self, exchange: Exchange) -> HttpAnswer:
        """Answer a look at a deferred completion: pending once, then the result exactly once."""
        key = exchange.params["request_id"]
        result = exchange.desk.fetch("deferred", key)
        if exchange.desk.number("look " + key) == 1:
            return bytes_answer(b"", None, 202)
        del exchange.desk.store("deferred")[key]
        return json_answer(result)

    def usage(self, tokens: TokenCount) -> Json:
        visible = tokens.output - tokens.thinking
        return {
            "prompt_tokens": tokens.input,
            "completion_tokens": visible,
            "total_tokens": tokens.input + tokens.output,
            "prompt_tokens_details": {
                "text_tokens": tokens.input,
                "audio_tokens": 0,
                "image_tokens": 0,
                "cached_tokens": tokens.cache_read,
            },
            "completion_tokens_details": {
                "reasoning_tokens": tokens.thinking,
                "audio_tokens": 0,
                "accepted_prediction_tokens": 0,
                "rejected_prediction_tokens": 0,
            },
            "num_sources_used": 0,
            "cost_in_usd_ticks": ticks(tokens),
        }


class _XAIResponses(Responses):
    incomplete = MappingProxyType({"length": "max_output_tokens"})
    text = MappingProxyType({"format": {"type": "text"}})
    event_extras = False

    def fate(self, exchange: Exchange, body: Json) -> Fate | None:
        return xai_fate(exchange, body, self._prompt(exchange, body))

    def response(self, exchange: Exchange, body: Json, turn: Turn, *, fate: Fate | None = None) -> Json:
        extras = {"frequency_penalty": 0, "presence_penalty": 0}
        return super().response(exchange, body, turn, fate=fate) | extras

    def usage(self, tokens: TokenCount) -> Json:
        usage = super().usage(tokens)
        usage["input_tokens_details"] = {"cached_tokens": tokens.cache_read}
        return usage | {
            "num_sources_used": 0,
            "num_server_side_tools_used": 0,
            "cost_in_usd_ticks": ticks(tokens),
        }


class XAIDialect(OpenAIDialect):
    """xAI's dialect."""

    chat = _XAIChat()
    responses = _XAIResponses()
    models = ("grok-4.7", "grok-4.6", "grok-4.3")
    owner = "xai"

    def __init__(self, name: str = "xai") -> None:
        super().__init__(name)

    def all_routes(self) -> list[Route]:
        """Make the list of operations."""
        return [
            *super().all_routes(),
            route("GET", "/chat/deferred-completion/{request_id}", _XAIChat().deferred),
            route("GET", "/language-models", self.list_language_models),
            route("GET", "/language-models/{model}", self.retrieve_language_model),
            route("POST", "/tokenize-text", self.tokenize),
        ]

    def error(self, status: int, message: str, code: str | None = None) -> HttpAnswer:
        """Return an error in xAI's shape."""
        word = code or _CODES.get(status, "Internal error" if status >= 500 else "Invalid argument")
        return json_answer({"code": word, "error": message}, status)

    def error_event(self, message: str) -> bytes:
        """Return an error in the middle of a stream."""
        return sse({"code": "Internal error", "error": message})

    def list_language_models(self, exchange: Exchange) -> HttpAnswer:
        """Answer `GET /language-models`."""
        return json_answer({"models": [self.language_model(name) for name in self.models]})

    def retrieve_language_model(self, exchange: Exchange) -> HttpAnswer:
        """Answer `GET /language-models/{model}`."""
        name = exchange.params["model"]
        if name not in self.models:
            raise Refused(f"The model {name} does not exist", 404)
        return json_answer(self.language_model(name))

    def language_model(self, name: str) -> Json:
        """Return one language model with its prices in ticks per token."""
        prices = {"prompt_text_token_price": 20_000, "cached_prompt_text_token_price": 5_000}
        prices |= {
            "prompt_image_token_price": 20_000,
            "completion_text_token_price": 60_000,
            "search_price": 0,
        }
        kinds = {"input_modalities": ["text", "image"], "output_modalities": ["text"]}
        about = {"fingerprint": "fp_loopback", "version": "1.0", "aliases": list[str]()}
        return super().model(name) | prices | kinds | about

    def tokenize(self, exchange: Exchange) -> HttpAnswer:
        """Answer `POST /tokenize-text`: one token a word."""
        pieces = str(exchange.body().get("text", "")).split()
        tokens = [
            {"token_id": index, "string_token": piece, "token_bytes": list(piece.encode())}
            for index, piece in enumerate(pieces)
        ]
        return json_answer({"token_ids": tokens})

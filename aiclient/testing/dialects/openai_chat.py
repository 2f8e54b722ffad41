"""Chat completions: the shape that OpenAI made and many providers speak."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from aiclient.testing.answer import HttpAnswer, dumps, json_answer, stream_answer
from aiclient.testing.caching.openai import chat_pieces, openai_fate
from aiclient.testing.dialect import Desk, Exchange, Refused, Route, route
from aiclient.testing.echo import count, echo_turn, items, mapping, text_of
from aiclient.testing.http import Json
from aiclient.testing.script import TokenCount, ToolUse, Turn

if TYPE_CHECKING:
    from aiclient.testing.prompt_cache import Fate

__all__ = ["ChatCompletions", "sse"]

_FINISH = {"tools": "tool_calls", "filter": "content_filter"}


def sse(value: object, event: str | None = None) -> bytes:
    """Return one server-sent event."""
    name = f"event: {event}\n".encode() if event else b""
    return name + b"data: " + dumps(value) + b"\n\n"


class ChatCompletions:
    """Answers `POST /chat/completions`; providers with their own extras override the small methods."""

    thinking_key: str | None = None
    """Field of message and delta that carries thinking."""
    service_tier = "default"

    def routes(self, path: str) -> list[Route]:
        """Return the routes below a path."""
        return [route("POST", path, self.create, generates=True)]

    def create(self, exchange: Exchange) -> HttpAnswer:
        """Answer one completion, whole or streamed."""
        body = exchange.body()
        self.check(body)
        fate = self.fate(exchange, body)
        turn = exchange.next_turn(self.echo(body))
        if fate is not None:
            turn = replace(turn, tokens=count(turn, body["messages"], fate))
        if body.get("stream") is True:
            return stream_answer(self.stream(exchange, body, turn), "text/event-stream; charset=utf-8")
        return json_answer(self.completion(exchange, body, turn))

    def fate(self, exchange: Exchange, body: Json) -> Fate | None:
        """Account for the prompt cache; None where the server does not."""
        return openai_fate(exchange, body, chat_pieces(body), api="chat")

    def check(self, body: Json) -> None:
        """Refuse what no server of this shape accepts."""
        if not isinstance(body.get("model"), str):
            raise Refused("You must provide a model parameter.")
        if not items(body.get("messages")):
            raise Refused("Invalid value for 'messages': expected a non-empty array.")

    def echo(self, body: Json) -> Turn:
        """Return what an unscripted model says."""
        last = mapping(items(body["messages"])[-1])
        wanted = mapping(body.get("response_format"))
        schema = mapping(wanted.get("json_schema")).get("schema")
        json_mode = wanted.get("type") == "json_object"
        forced = _forced_tool(body) if last.get("role") == "user" else None
        return echo_turn(text_of(last.get("content")), schema=schema, json_mode=json_mode, forced=forced)

    def completion(self, exchange: Exchange, body: Json, turn: Turn) -> Json:
        """Return the whole answer."""
        tokens = count(turn, body["messages"])
        message = self.message(exchange.desk, turn)
        choices = [
            {"index": index, "message": message, "logprobs": None, "finish_reason": self._finish(turn)}
            for index in range(_choices(body))
        ]
        return self.head(exchange.desk, body, turn) | {
            "object": "chat.completion",
            "choices": choices,
            "usage": self.usage(tokens),
            "service_tier": self.service_tier,
        }

    def head(self, desk: Desk, body: Json, turn: Turn) -> Json:
        """Return the fields that answers and chunks share."""
        return {
            "id": desk.id("chatcmpl-"),
            "created": desk.now(),
            "model": turn.model or body["model"],
            "system_fingerprint": "fp_loopback",
        }

    def message(self, desk: Desk, turn: Turn) -> Json:
        """Return the assistant's message."""
        message: Json = {
            "role": "assistant",
            "content": turn.whole or None if turn.tools or turn.refusal else turn.whole,
            "refusal": turn.refusal or None,
        }
        if turn.thinking and self.thinking_key:
            message[self.thinking_key] = turn.thinking
        if turn.tools:
            message["tool_calls"] = [_call(desk, tool) for tool in turn.tools]
        return message

    def usage(self, tokens: TokenCount) -> Json:
        """Return usage in this shape."""
        details: Json = {"cached_tokens": tokens.cache_read, "audio_tokens": 0}
        if tokens.cache_writes is not None:
            details["cache_write_tokens"] = tokens.cache_write
        return {
            "prompt_tokens": tokens.input,
            "completion_tokens": tokens.output,
            "total_tokens": tokens.input + tokens.output,
            "prompt_tokens_details": details,
            "completion_tokens_details": {
                "reasoning_tokens": tokens.thinking,
                "audio_tokens": 0,
                "accepted_prediction_tokens": 0,
                "rejected_prediction_tokens": 0,
            },
        }

    def _finish(self, turn: Turn) -> str:
        """Return the finish reason in this shape's words."""
        return _FINISH.get(turn.reason, turn.reason)

    def stream(self, exchange: Exchange, body: Json, turn: Turn) -> Iterator[bytes]:
        """Yield the events of a streamed answer."""
        tokens = count(turn, body["messages"])
        head = self.head(exchange.desk, body, turn)
        head |= {"object": "chat.completion.chunk", "service_tier": self.service_tier}
        wants_usage = mapping(body.get("stream_options")).get("include_usage") is True
        for delta in self._deltas(exchange.desk, turn):
            yield sse(self._chunk(head, delta, None, wants_usage=wants_usage))
        last = self._chunk(head, {}, self._finish(turn), wants_usage=wants_usage)
        yield sse(last | self.last_extras(head, tokens))
        if wants_usage:
            yield sse(head | {"choices": list[object](), "usage": self.usage(tokens)})
        yield b"data: [DONE]\n\n"

    def _chunk(self, head: Json, delta: Json, finish: str | None, *, wants_usage: bool) -> Json:
        """Return one chunk."""
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
        return head | {"choices": [choice]} | ({"usage": None} if wants_usage else {})

    def last_extras(self, head: Json, tokens: TokenCount) -> Json:
        """Return what the chunk with the finish reason carries besides."""
        return {}

    def _deltas(self, desk: Desk, turn: Turn) -> Iterator[Json]:
        """Yield the deltas of a message."""
        yield {"role": "assistant", "content": None if turn.tools else "", "refusal": None}
        if turn.thinking and self.thinking_key:
            yield {self.thinking_key: turn.thinking}
        for piece in turn.pieces:
            yield {"content": piece}
        if turn.refusal:
            yield {"refusal": turn.refusal}
        for index, tool in enumerate(turn.tools):
            call = _call(desk, tool)
            arguments = str(mapping(call["function"])["arguments"])
            opening = {"name": tool.name, "arguments": ""}
            yield {
                "tool_calls": [{"index": index, "id": call["id"], "type": "function", "function": opening}]
            }
            half = len(arguments) // 2
            for piece in (arguments[:half], arguments[half:]):
                yield {"tool_calls": [{"index": index, "function": {"arguments": piece}}]}


def _call(desk: Desk, tool: ToolUse) -> Json:
    arguments = json.dumps(dict(tool.arguments), ensure_ascii=False, separators=(",", ":"))
    call_id = tool.id or desk.id("call_")
    return {"id": call_id, "type": "function", "function": {"name": tool.name, "arguments": arguments}}


def _choices(body: Json) -> int:
    wanted = body.get("n")
    return wanted if isinstance(wanted, int) and 0 < wanted <= 128 else 1


def _forced_tool(body: Json) -> Json | None:
    """Return the tool that tool_choice demands."""
    choice = body.get("tool_choice")
    name = mapping(mapping(choice).get("function")).get("name")
    for tool in items(body.get("tools")):
        function = mapping(mapping(tool).get("function"))
        if choice == "required" or (name is not None and function.get("name") == name):
            return {"name": function.get("name"), "schema": function.get("parameters")}
    return None

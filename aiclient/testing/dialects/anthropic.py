"""Anthropic: messages whole and streamed, token counts, models."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from aiclient.testing.answer import HttpAnswer, json_answer, stream_answer
from aiclient.testing.caching.anthropic import anthropic_fate
from aiclient.testing.dialect import Desk, Exchange, Refused, Route, bearer, route
from aiclient.testing.dialects.openai_chat import sse
from aiclient.testing.echo import count, count_tokens, echo_turn, items, mapping, text_of
from aiclient.testing.http import Incoming, Json
from aiclient.testing.script import TokenCount, Turn

__all__ = ["AnthropicDialect"]

_TYPES = {
    400: "invalid_request_error", 401: "authentication_error", 402: "billing_error", 403: "permission_error",
    404: "not_found_error", 409: "conflict_error", 413: "request_too_large", 429: "rate_limit_error",
    500: "api_error", 504: "timeout_error", 529: "overloaded_error",
}  # fmt: skip
_STOP = {"stop": "end_turn", "length": "max_tokens", "tools": "tool_use", "filter": "refusal"}
_VERSIONS = ("2023-06-01", "2026-10-21")
_MODELS = ("claude-opus-5-5", "claude-sonnet-5-5", "claude-haiku-5-5")


class AnthropicDialect:
    """Anthropic's dialect."""

    def __init__(self, name: str = "anthropic") -> None:
        self._name = name
        self._routes = [
            route("POST", "/messages", self._create, generates=True),
            route("POST", "/messages/count_tokens", self._count_tokens),
            route("GET", "/models", self._list_models),
            route("GET", "/models/{model}", self._retrieve_model),
        ]

    @property
    def name(self) -> str:
        """Provider id."""
        return self._name

    @property
    def routes(self) -> Iterable[Route]:
        """All operations."""
        return self._routes

    def authenticated(self, request: Incoming) -> bool:
        """Tell whether there is a key: `x-api-key`, or a bearer token."""
        return bool(request.headers.get("x-api-key")) or bearer(request)

    def headers(self, desk: Desk) -> list[tuple[str, str]]:
        """Return the headers that each answer carries."""
        return [
            ("request-id", desk.id("req_")),
            ("anthropic-organization-id", "00000000-0000-4000-8000-000000000000"),
            ("anthropic-ratelimit-requests-limit", "4000"),
            ("anthropic-ratelimit-requests-remaining", "3999"),
            ("anthropic-ratelimit-requests-reset", "2026-11-22T00:00:01Z"),
        ]

    def error(self, status: int, message: str, code: str | None = None) -> HttpAnswer:
        """Return an error in Anthropic's shape."""
        kind = _TYPES.get(status, "api_error" if status >= 500 else "invalid_request_error")
        error: Json = {"type": kind, "message": message}
        if code:
            error["details"] = {"error_code": code}
        return json_answer({"type": "error", "error": error, "request_id": "req_loopback"}, status)

    def error_event(self, message: str) -> bytes:
        """Return an error in the middle of a stream."""
        return sse({"type": "error", "error": {"type": "overloaded_error", "message": message}}, "error")

    def _create(self, exchange: Exchange) -> HttpAnswer:
        """Answer `POST /v1/messages`, whole or streamed."""
        body = exchange.body()
        _check(exchange, body, ("model", "max_tokens", "messages"))
        fate = anthropic_fate(exchange, body)
        prewarm = fate is not None and fate.prewarm
        turn = Turn(finish="length") if prewarm else exchange.next_turn(_echo(body))
        tokens = count(turn, [body.get("system"), body["messages"]], fate)
        message = _message(exchange.desk, body, turn, tokens)
        if fate is not None:
            fate.keep(str(message["id"]))
            if fate.asked:
                message["diagnostics"] = {"cache_miss_reason": fate.diagnosis}
        if body.get("stream") is True:
            return stream_answer(_events(message, turn, tokens), "text/event-stream; charset=utf-8")
        return json_answer(message)

    def _count_tokens(self, exchange: Exchange) -> HttpAnswer:
        """Answer `POST /v1/messages/count_tokens`."""
        body = exchange.body()
        _check(exchange, body, ("model", "messages"))
        texts = [text_of(mapping(message).get("content")) for message in items(body["messages"])]
        return json_answer({"input_tokens": count_tokens([text_of(body.get("system")), *texts])})

    def _list_models(self, exchange: Exchange) -> HttpAnswer:
        """Answer `GET /v1/models`."""
        data = [_model(name) for name in _MODELS]
        ends = {"first_id": _MODELS[0], "last_id": _MODELS[-1], "has_more": False}
        return json_answer({"data": data} | ends)

    def _retrieve_model(self, exchange: Exchange) -> HttpAnswer:
        """Answer `GET /v1/models/{model}`."""
        name = exchange.params["model"]
        if name not in _MODELS:
            raise Refused(f"model: {name}", 404)
        return json_answer(_model(name))


def _check(exchange: Exchange, body: Json, required: tuple[str, ...]) -> None:
    version = exchange.request.headers.get("anthropic-version")
    if version not in _VERSIONS:
        raise Refused(f"anthropic-version: header must be one of {', '.join(_VERSIONS)}")
    for name in required:
        if name not in body:
            raise Refused(f"{name}: Field required")
    if version == "2026-10-21":
        for name in ("temperature", "top_p", "top_k"):
            if name in body:
                raise Refused(f"{name}: Extra inputs are not permitted")
    if not items(body["messages"]):
        raise Refused("messages: at least one message is required")


def _echo(body: Json) -> Turn:
    last = mapping(items(body["messages"])[-1])
    wanted = mapping(mapping(body.get("output_config")).get("format"))
    answered = any(mapping(part).get("type") == "tool_result" for part in items(last.get("content")))
    forced = None if answered else _forced_tool(body)
    return echo_turn(text_of(last.get("content")), schema=wanted.get("schema"), forced=forced)


def _forced_tool(body: Json) -> Json | None:
    choice = mapping(body.get("tool_choice"))
    for entry in items(body.get("tools")):
        tool = mapping(entry)
        if choice.get("type") == "any" or (
            choice.get("type") == "tool" and choice.get("name") == tool.get("name")
        ):
            return {"name": tool.get("name"), "schema": tool.get("input_schema")}
    return None


def _message(desk: Desk, body: Json, turn: Turn, tokens: TokenCount) -> Json:
    stop = "refusal" if turn.refusal else _STOP.get(turn.reason, turn.reason)
    details = {"type": "refusal", "category": None, "explanation": turn.refusal} if turn.refusal else None
    return {
        "id": desk.id("msg_"),
        "type": "message",
        "role": "assistant",
        "model": turn.model or body["model"],
        "content": _content(desk, turn),
        "stop_reason": stop,
        "stop_sequence": None,
        "stop_details": details,
        "container": None,
        "usage": _usage(tokens),
    }


def _content(desk: Desk, turn: Turn) -> list[Json]:
    content: list[Json] = []
    if turn.thinking:
        signature = turn.signature or "bG9vcGJhY2s="
        content.append({"type": "thinking", "thinking": turn.thinking, "signature": signature})
    if turn.whole:
        content.append({"type": "text", "text": turn.whole, "citations": None})
    for tool in turn.tools:
        call_id = tool.id or desk.id("toolu_")
        content.append({"type": "tool_use", "id": call_id, "name": tool.name, "input": dict(tool.arguments)})
    return content


def _usage(tokens: TokenCount) -> Json:
    writes = tokens.cache_writes or {"5m": tokens.cache_write}
    return {
        "input_tokens": tokens.input - tokens.cache_read - tokens.cache_write,
        "cache_creation_input_tokens": tokens.cache_write,
        "cache_read_input_tokens": tokens.cache_read,
        "cache_creation": {f"ephemeral_{life}_input_tokens": writes.get(life, 0) for life in ("5m", "1h")},
        "output_tokens": tokens.output,
        "server_tool_use": None,
        "service_tier": "standard",
    }


def _events(message: Json, turn: Turn, tokens: TokenCount) -> Iterator[bytes]:
    opening = {"content": list[object](), "stop_reason": None, "stop_details": None}
    usage = mapping(message["usage"]) | {"output_tokens": 1}
    yield _event({"type": "message_start", "message": message | opening | {"usage": usage}})
    yield _event({"type": "ping"})
    for index, block in enumerate(items(message["content"])):
        start, deltas = _block(mapping(block), turn)
        yield _event({"type": "content_block_start", "index": index, "content_block": start})
        for delta in deltas:
            yield _event({"type": "content_block_delta", "index": index, "delta": delta})
        yield _event({"type": "content_block_stop", "index": index})
    delta = {name: message[name] for name in ("stop_reason", "stop_sequence", "stop_details", "container")}
    final: Json = {"output_tokens": tokens.output, "server_tool_use": None}
    final |= {name: mapping(message["usage"])[name] for name in ("input_tokens", "cache_read_input_tokens")}
    final["cache_creation_input_tokens"] = tokens.cache_write
    yield _event({"type": "message_delta", "delta": delta, "usage": final})
    yield _event({"type": "message_stop"})


def _block(block: Json, turn: Turn) -> tuple[Json, list[Json]]:
    """Return a content block as it starts, and the deltas that fill it."""
    match block["type"]:
        case "thinking":
            deltas: list[Json] = [{"type": "thinking_delta", "thinking": block["thinking"]}]
            deltas.append({"type": "signature_delta", "signature": block["signature"]})
            return block | {"thinking": "", "signature": ""}, deltas
        case "tool_use":
            text = json.dumps(block["input"], ensure_ascii=False)
            half = len(text) // 2
            pieces = ("", text[:half], text[half:])
            return block | {"input": Json()}, [
                {"type": "input_json_delta", "partial_json": piece} for piece in pieces
            ]
        case _:
            return block | {"text": ""}, [{"type": "text_delta", "text": piece} for piece in turn.pieces]


def _event(value: Json) -> bytes:
    return sse(value, str(value["type"]))


def _model(name: str) -> Json:
    yes = {"supported": True}
    effort = dict.fromkeys(("low", "medium", "high", "xhigh", "max"), yes) | {"supported": True}
    kinds = dict.fromkeys(("adaptive", "between_tools", "disabled", "enabled"), yes)
    servers: Json = {"code_execution": yes, "web_search": yes, "supported": True}
    edits = ("clear_thinking_20251015", "clear_tool_uses_20250919", "compact_20260112")
    flags = ("batch", "citations", "code_execution", "image_input", "pdf_input", "structured_outputs")
    capabilities: Json = {**dict.fromkeys(flags, yes), "server_tools": servers}
    capabilities |= {"effort": effort, "thinking": {"supported": True, "types": kinds}}
    capabilities["context_management"] = dict.fromkeys(edits, yes) | {"supported": True}
    return {
        "id": name,
        "type": "model",
        "display_name": name.replace("-", " ").title(),
        "created_at": "2026-10-01T00:00:00Z",
        "lifecycle": "active",
        "deprecated_at": None,
        "retires_at": None,
        "line": name.split("-")[1],
        "max_input_tokens": 1_000_000,
        "max_tokens": 128_000,
        "capabilities": capabilities,
    }

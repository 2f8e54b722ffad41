"""Gemini: generateContent and its streams, token counts, embeddings, models; v1 and v1beta."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aiclient.testing.answer import HttpAnswer, dumps, json_answer, stream_answer
from aiclient.testing.caching.google import cached_content_routes, google_fate
from aiclient.testing.dialect import Desk, Exchange, Refused, Route, bearer, route
from aiclient.testing.dialects.openai_chat import sse
from aiclient.testing.echo import count, count_tokens, echo_turn, items, mapping, text_of, vectors_for
from aiclient.testing.http import Incoming, Json
from aiclient.testing.script import TokenCount, Turn

__all__ = ["GoogleDialect"]

_STATUS = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    409: "ABORTED",
    429: "RESOURCE_EXHAUSTED",
    499: "CANCELLED",
    500: "INTERNAL",
    501: "UNIMPLEMENTED",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}
_FINISH = {"stop": "STOP", "tools": "STOP", "length": "MAX_TOKENS", "filter": "SAFETY"}
_MODELS = ("gemini-4-argon", "gemini-3.8-flash", "gemini-embedding-2")


class GoogleDialect:
    """Gemini's dialect."""

    def __init__(self, name: str = "google") -> None:
        self._name = name
        # every route a whole path below the version: `/models/x`, `/tunedModels/y`
        self._routes = [
            route("POST", "/{kind}/{model}:generateContent", self._generate, generates=True),
            route("POST", "/{kind}/{model}:streamGenerateContent", self._stream, generates=True),
            route("POST", "/{kind}/{model}:countTokens", self._count_tokens),
            route("POST", "/{kind}/{model}:embedContent", self._embed, generates=True),
            route("POST", "/{kind}/{model}:batchEmbedContents", self._embed_batch, generates=True),
            route("GET", "/models", self._list_models),
            route("GET", "/models/{model}", self._retrieve_model),
            *cached_content_routes(),
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
        """Tell whether there is a key: `x-goog-api-key`, `?key=`, or a bearer token."""
        return bool(request.headers.get("x-goog-api-key") or request.param("key")) or bearer(request)

    def headers(self, desk: Desk) -> list[tuple[str, str]]:
        """Return the headers that each answer carries."""
        return [("server-timing", "gfet4t7; dur=7"), ("vary", "Origin, X-Origin, Referer")]

    def error(self, status: int, message: str, code: str | None = None) -> HttpAnswer:
        """Return an error in Google's shape."""
        word = code or _STATUS.get(status, "UNAVAILABLE" if status >= 500 else "INVALID_ARGUMENT")
        return json_answer({"error": {"code": status, "message": message, "status": word}}, status)

    def error_event(self, message: str) -> bytes:
        """Return an error in the middle of a stream."""
        return sse({"error": {"code": 503, "message": message, "status": "UNAVAILABLE"}})

    def _generate(self, exchange: Exchange) -> HttpAnswer:
        """Answer `:generateContent`."""
        _, turn, tokens = _turn(exchange)
        content = {"role": "model", "parts": _parts(exchange, turn, turn.whole)}
        candidate = {"content": content, "finishReason": _finish(turn), "index": 0}
        if turn.refusal:
            blocked = {"promptFeedback": {"blockReason": "SAFETY", "safetyRatings": list[object]()}}
            return json_answer(blocked | _tail(exchange, turn, tokens))
        return json_answer({"candidates": [candidate]} | _tail(exchange, turn, tokens))

    def _stream(self, exchange: Exchange) -> HttpAnswer:
        """Answer `:streamGenerateContent`: events with `alt=sse`, else one JSON array."""
        _, turn, tokens = _turn(exchange)
        chunks = list(_chunks(exchange, turn, tokens))
        if exchange.request.param("alt") == "sse":
            return stream_answer(
                [sse(chunk).replace(b"\n", b"\r\n") for chunk in chunks], "text/event-stream"
            )
        pieces = [(b"," if index else b"[") + dumps(chunk) for index, chunk in enumerate(chunks)]
        return stream_answer([*pieces, b"]"], "application/json; charset=UTF-8")

    def _count_tokens(self, exchange: Exchange) -> HttpAnswer:
        """Answer `:countTokens`."""
        body = exchange.body()
        contents = items(body.get("contents") or mapping(body.get("generateContentRequest")).get("contents"))
        total = count_tokens([text_of(mapping(content).get("parts")) for content in contents])
        details = [{"modality": "TEXT", "tokenCount": total}]
        return json_answer({"totalTokens": total, "promptTokensDetails": details})

    def _embed(self, exchange: Exchange) -> HttpAnswer:
        """Answer `:embedContent`."""
        vectors, usage = _embed(exchange, [exchange.body()])
        return json_answer({"embedding": {"values": vectors[0]}, "usageMetadata": usage})

    def _embed_batch(self, exchange: Exchange) -> HttpAnswer:
        """Answer `:batchEmbedContents`."""
        requests = [mapping(entry) for entry in items(exchange.body().get("requests"))]
        vectors, usage = _embed(exchange, requests)
        return json_answer({"embeddings": [{"values": values} for values in vectors], "usageMetadata": usage})

    def _list_models(self, exchange: Exchange) -> HttpAnswer:
        """Answer `GET /models`, cut by `pageSize` and `pageToken`."""
        start = int(exchange.request.param("pageToken") or 0)
        size = int(exchange.request.param("pageSize") or 50)
        answer: Json = {"models": [_model(name) for name in _MODELS[start : start + size]]}
        if start + size < len(_MODELS):
            answer["nextPageToken"] = str(start + size)
        return json_answer(answer)

    def _retrieve_model(self, exchange: Exchange) -> HttpAnswer:
        """Answer `GET /models/{model}`."""
        name = exchange.params["model"]
        if name not in _MODELS:
            raise Refused(f"models/{name} is not found for API version v1beta.", 404)
        return json_answer(_model(name))


def _turn(exchange: Exchange) -> tuple[Json, Turn, TokenCount]:
    body = exchange.body()
    contents = items(body.get("contents"))
    if not contents:
        raise Refused("* GenerateContentRequest.contents: contents is not specified")
    fate = google_fate(exchange, body)
    turn = exchange.next_turn(_echo(body, mapping(contents[-1])))
    return body, turn, count(turn, [body.get("systemInstruction"), contents], fate)


def _echo(body: Json, last: Json) -> Turn:
    config = mapping(body.get("generationConfig") or body.get("generation_config"))
    schema = config.get("responseJsonSchema") or _lower(config.get("responseSchema"))
    json_mode = config.get("responseMimeType") == "application/json"
    parts = [mapping(part) for part in items(last.get("parts"))]
    results = [
        mapping(part.get("functionResponse")).get("response") for part in parts if "functionResponse" in part
    ]
    forced = None if results else _forced_tool(body)
    text = text_of([part for part in parts if "text" in part]) or "".join(str(result) for result in results)
    return echo_turn(text, schema=schema, json_mode=json_mode, forced=forced)


def _forced_tool(body: Json) -> Json | None:
    calling = mapping(mapping(body.get("toolConfig")).get("functionCallingConfig"))
    if calling.get("mode") != "ANY":
        return None
    allowed = items(calling.get("allowedFunctionNames"))
    for tool in items(body.get("tools")):
        for entry in items(mapping(tool).get("functionDeclarations")):
            declared = mapping(entry)
            if not allowed or declared.get("name") in allowed:
                schema = declared.get("parametersJsonSchema") or _lower(declared.get("parameters"))
                return {"name": declared.get("name"), "schema": schema}
    return None


def _lower(schema: object) -> object:
    """Return Google's own schema language as JSON Schema: type names in small letters."""
    rules, entries = mapping(schema), items(schema)
    if rules:
        return {key: str(value).lower() if key == "type" else _lower(value) for key, value in rules.items()}
    return [_lower(entry) for entry in entries] if entries else schema


def _parts(exchange: Exchange, turn: Turn, text: str, *, calls: bool = True) -> list[Json]:
    parts: list[Json] = [{"text": text}] if text else []
    if turn.thinking and calls:
        parts.insert(0, {"text": turn.thinking, "thought": True})
    for index, tool in enumerate(turn.tools if calls else ()):
        call = {"id": tool.id or exchange.desk.id("fc-"), "name": tool.name, "args": dict(tool.arguments)}
        part: Json = {"functionCall": call}
        if index == 0:
            part["thoughtSignature"] = turn.signature or "bG9vcGJhY2s="
        parts.append(part)
    return parts


def _chunks(exchange: Exchange, turn: Turn, tokens: TokenCount) -> Iterator[Json]:
    if turn.refusal:
        yield {"promptFeedback": {"blockReason": "SAFETY"}} | _tail(exchange, turn, tokens)
        return
    tail = _tail(exchange, turn, tokens)
    parts: list[Json] = []
    if turn.thinking:
        parts.append({"text": turn.thinking, "thought": True})
    parts += [Json(text=piece) for piece in turn.pieces]
    parts += [part for part in _parts(exchange, turn, "") if "functionCall" in part]
    parts = parts or [{"text": ""}]
    for index, part in enumerate(parts):
        candidate: Json = {"content": {"role": "model", "parts": [part]}, "index": 0}
        if index == len(parts) - 1:
            candidate["finishReason"] = _finish(turn)
        yield {"candidates": [candidate]} | tail


def _tail(exchange: Exchange, turn: Turn, tokens: TokenCount) -> Json:
    usage: Json = {
        "promptTokenCount": tokens.input,
        "candidatesTokenCount": tokens.output - tokens.thinking,
        "totalTokenCount": tokens.input + tokens.output,
        "promptTokensDetails": [{"modality": "TEXT", "tokenCount": tokens.input}],
    }
    if tokens.thinking:
        usage["thoughtsTokenCount"] = tokens.thinking
    if tokens.cache_read:
        usage["cachedContentTokenCount"] = tokens.cache_read
        usage["cacheTokensDetails"] = [{"modality": "TEXT", "tokenCount": tokens.cache_read}]
    model = turn.model or exchange.params["model"]
    return {"usageMetadata": usage, "modelVersion": model, "responseId": exchange.desk.id("g")}


def _finish(turn: Turn) -> str:
    return _FINISH.get(turn.reason, turn.reason)


def _embed(exchange: Exchange, requests: list[Json]) -> tuple[list[list[float]], Json]:
    texts = [text_of(mapping(request.get("content")).get("parts")) for request in requests]
    if not texts or not all("content" in request for request in requests):
        raise Refused("* EmbedContentRequest.content: content is not specified")
    size = requests[0].get("outputDimensionality")
    vectors = vectors_for(exchange.next_turn(Turn()), texts, size if isinstance(size, int) else 8)
    total = count_tokens(texts)
    return vectors, {
        "promptTokenCount": total,
        "promptTokenDetails": [{"modality": "TEXT", "tokenCount": total}],
    }


def _model(name: str) -> Json:
    embeds = "embedding" in name
    methods = ["embedContent", "batchEmbedContents"] if embeds else ["generateContent", "countTokens"]
    return {
        "name": f"models/{name}",
        "version": "001",
        "displayName": name.replace("-", " ").title(),
        "description": "A model of the loopback server.",
        "inputTokenLimit": 8_192 if embeds else 1_048_576,
        "outputTokenLimit": 1 if embeds else 65_536,
        "supportedGenerationMethods": methods,
        "temperature": 1,
        "topP": 0.95,
        "topK": 64,
        "maxTemperature": 2,
        "thinking": not embeds,
    }

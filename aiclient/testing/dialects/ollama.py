"""Ollama: chat, generate, embed and its model list; NDJSON, streamed unless told otherwise."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aiclient.testing.answer import HttpAnswer, dumps, json_answer, stream_answer
from aiclient.testing.dialect import Desk, Exchange, Refused, Route, route
from aiclient.testing.echo import count, count_tokens, echo_turn, items, mapping, text_of, vectors_for
from aiclient.testing.http import Incoming, Json
from aiclient.testing.script import TokenCount, Turn

__all__ = ["OllamaDialect"]

_MODELS = ("qwen3:0.6b", "gpt-oss:20b", "nomic-embed-text:latest")
_NDJSON = "application/x-ndjson"
_DETAILS: Json = {
    "parent_model": "",
    "format": "gguf",
    "family": "qwen3",
    "families": ["qwen3"],
    "parameter_size": "751.63M",
    "quantization_level": "Q4_K_M",
}
_MOMENT = "2026-11-22T00:00:{:02d}.5Z"


class OllamaDialect:
    """Ollama's dialect."""

    def __init__(self, name: str = "ollama") -> None:
        self._name = name
        self._routes = [
            route("POST", "/api/chat", self._chat, generates=True),
            route("POST", "/api/generate", self._generate, generates=True),
            route("POST", "/api/embed", self._embed, generates=True),
            route("GET", "/api/tags", self._tags),
            route("GET", "/api/ps", self._ps),
            route("POST", "/api/show", self._show),
            route("GET", "/api/version", self._version),
            route("POST", "/api/pull", self._pull),
            route("POST", "/api/create", self._pull),
            route("POST", "/api/copy", self._copy),
            route("DELETE", "/api/delete", self._copy),
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
        """Tell that a local server asks for no key."""
        return True

    def headers(self, desk: Desk) -> list[tuple[str, str]]:
        """Return the headers that each answer carries: none."""
        return []

    def error(self, status: int, message: str, code: str | None = None) -> HttpAnswer:
        """Return an error in Ollama's shape."""
        return json_answer({"error": message}, status)

    def error_event(self, message: str) -> bytes:
        """Return an error in the middle of a stream."""
        return dumps({"error": message}) + b"\n"

    def _chat(self, exchange: Exchange) -> HttpAnswer:
        """Answer `POST /api/chat`."""
        body = _model_body(exchange)
        messages = items(body.get("messages"))
        head = _head(exchange, body)
        if not messages:
            return _idle(body, head | {"message": {"role": "assistant", "content": ""}})
        echo = _echo(body, text_of(mapping(messages[-1]).get("content")))
        turn = exchange.next_turn(echo)
        parts = (list(_messages(turn)) if _streams(body) else []) or [_message(turn)]
        return _answer(
            body, head, [{"message": part} for part in parts], turn=turn, tokens=count(turn, messages)
        )

    def _generate(self, exchange: Exchange) -> HttpAnswer:
        """Answer `POST /api/generate`."""
        body = _model_body(exchange)
        head = _head(exchange, body)
        if not body.get("prompt"):
            return _idle(body, head | {"response": ""})
        turn = exchange.next_turn(_echo(body, str(body["prompt"])))
        pieces = turn.pieces if _streams(body) else [turn.whole]
        parts: list[Json] = [{"response": piece} for piece in pieces] or [{"response": ""}]
        if turn.thinking:
            parts[0]["thinking"] = turn.thinking
        return _answer(
            body, head, parts, turn=turn, tokens=count(turn, body["prompt"]), last={"context": [1, 2, 3]}
        )

    def _embed(self, exchange: Exchange) -> HttpAnswer:
        """Answer `POST /api/embed`."""
        body = _model_body(exchange)
        given = body.get("input")
        texts = [given] if isinstance(given, str) else [str(text) for text in items(given)]
        size = body.get("dimensions")
        vectors = vectors_for(exchange.next_turn(Turn()), texts, size if isinstance(size, int) else 8)
        times = {
            "total_duration": 14_143_917,
            "load_duration": 1_019_500,
            "prompt_eval_count": count_tokens(texts),
        }
        return json_answer({"model": body["model"], "embeddings": vectors} | times)

    def _tags(self, exchange: Exchange) -> HttpAnswer:
        """Answer `GET /api/tags`."""
        return json_answer({"models": [_listed(name) for name in _MODELS]})

    def _ps(self, exchange: Exchange) -> HttpAnswer:
        """Answer `GET /api/ps`: the first model is loaded."""
        loaded: Json = {"expires_at": _MOMENT.format(59), "size_vram": 522_653_767, "context_length": 4096}
        entry = _listed(_MODELS[0])
        del entry["modified_at"]
        return json_answer({"models": [entry | loaded]})

    def _show(self, exchange: Exchange) -> HttpAnswer:
        """Answer `POST /api/show`."""
        body = _model_body(exchange)
        name = str(body["model"])
        if name not in _MODELS:
            raise Refused(f"model '{name}' not found", 404)
        kinds = ["embedding"] if "embed" in name else ["completion", "tools", "thinking"]
        info = {
            "general.architecture": "qwen3",
            "general.parameter_count": 751_632_384,
            "qwen3.context_length": 40_960,
        }
        about = {"parameters": "temperature 0.6", "template": "{{ .Prompt }}", "license": "Apache-2.0"}
        more = {
            "modified_at": _MOMENT.format(1),
            "details": _DETAILS,
            "model_info": info,
            "capabilities": kinds,
        }
        return json_answer(about | more)

    def _version(self, exchange: Exchange) -> HttpAnswer:
        """Answer `GET /api/version`."""
        return json_answer({"version": "0.13.3"})

    def _pull(self, exchange: Exchange) -> HttpAnswer:
        """Answer `POST /api/pull` and `POST /api/create`: progress, then success."""
        body = _model_body(exchange)
        digest = "sha256:" + "0" * 64
        lines: list[Json] = [{"status": "pulling manifest"}]
        lines += [
            Json(status="pulling") | {"digest": digest, "total": 100, "completed": done}
            for done in (0, 50, 100)
        ]
        lines.append({"status": "success"})
        if not _streams(body):
            return json_answer(lines[-1])
        return stream_answer([dumps(line) + b"\n" for line in lines], _NDJSON)

    def _copy(self, exchange: Exchange) -> HttpAnswer:
        """Answer `POST /api/copy` and `DELETE /api/delete`: done, and nothing to say."""
        body = exchange.body()
        name = str(body.get("source", body.get("model")))
        if name not in _MODELS:
            raise Refused(f"model '{name}' not found", 404)
        return HttpAnswer(200)


def _model_body(exchange: Exchange) -> Json:
    body = exchange.body()
    if not isinstance(body.get("model"), str) or not body["model"]:
        raise Refused("model is required")
    return body


def _head(exchange: Exchange, body: Json) -> Json:
    return {"model": body["model"], "created_at": _MOMENT.format(exchange.desk.now() % 60)}


def _echo(body: Json, text: str) -> Turn:
    wanted = body.get("format")
    return echo_turn(text, schema=mapping(wanted) or None, json_mode=wanted == "json")


def _streams(body: Json) -> bool:
    return body.get("stream") is not False


def _idle(body: Json, answer: Json) -> HttpAnswer:
    """Answer a request that only loads or unloads the model."""
    reason = "unload" if body.get("keep_alive") in (0, "0") else "load"
    return json_answer(answer | {"done": True, "done_reason": reason})


def _message(turn: Turn) -> Json:
    message: Json = {"role": "assistant", "content": turn.whole or turn.refusal}
    if turn.thinking:
        message["thinking"] = turn.thinking
    if turn.tools:
        message["tool_calls"] = _calls(turn)
    return message


def _messages(turn: Turn) -> Iterator[Json]:
    """Yield the message in the pieces in which it is streamed."""
    head: Json = {"role": "assistant", "content": ""}
    if turn.thinking:
        yield head | {"thinking": turn.thinking}
    for piece in turn.pieces or ([turn.refusal] if turn.refusal else []):
        yield head | {"content": piece}
    if turn.tools:
        yield head | {"tool_calls": _calls(turn)}


def _calls(turn: Turn) -> list[Json]:
    calls: list[Json] = []
    for index, tool in enumerate(turn.tools):
        function: Json = {"index": index, "name": tool.name, "arguments": dict(tool.arguments)}
        calls.append((Json(id=tool.id) if tool.id else Json()) | {"function": function})
    return calls


def _answer(
    body: Json, head: Json, parts: list[Json], *, turn: Turn, tokens: TokenCount, last: Json | None = None
) -> HttpAnswer:
    metrics: Json = {
        "done": True,
        "done_reason": turn.reason if turn.reason in ("stop", "length") else "stop",
        "total_duration": 174_560_334,
        "load_duration": 101_397_084,
        "prompt_eval_count": tokens.input,
        "prompt_eval_duration": 13_074_791,
        "eval_count": tokens.output,
        "eval_duration": 52_479_709,
    }
    head = head | {"model": turn.model or head["model"]}
    if not _streams(body):
        return json_answer(head | parts[0] | metrics | (last or {}))
    empty: Json = (
        {"response": ""} if "response" in parts[0] else {"message": {"role": "assistant", "content": ""}}
    )
    lines = [head | part | {"done": False} for part in parts] + [head | empty | metrics | (last or {})]
    return stream_answer([dumps(line) + b"\n" for line in lines], _NDJSON)


def _listed(name: str) -> Json:
    entry: Json = {"name": name, "model": name, "modified_at": _MOMENT.format(1), "size": 522_653_767}
    return entry | {"digest": "0" * 64, "details": _DETAILS}

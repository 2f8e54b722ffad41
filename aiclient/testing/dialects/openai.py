"""OpenAI: chat completions, responses, embeddings, models, files, batches, moderations."""

from __future__ import annotations

import base64
import struct
from collections.abc import Iterable

from aiclient.testing.answer import HttpAnswer, json_answer
from aiclient.testing.dialect import Desk, Exchange, Refused, Route, bearer, route
from aiclient.testing.dialects.openai_chat import ChatCompletions, sse
from aiclient.testing.dialects.openai_responses import Responses
from aiclient.testing.dialects.openai_storage import Storage
from aiclient.testing.echo import count_tokens, items, vectors_for
from aiclient.testing.http import Incoming, Json
from aiclient.testing.script import Turn

__all__ = ["OpenAIDialect"]

_TYPES = {
    401: ("invalid_request_error", "invalid_api_key"),
    403: ("invalid_request_error", "permission_denied"),
    404: ("invalid_request_error", "not_found"),
    429: ("tokens", "rate_limit_exceeded"),
}
_CATEGORIES = (
    "harassment",
    "harassment/threatening",
    "hate",
    "hate/threatening",
    "illicit",
    "illicit/violent",
    "self-harm",
    "self-harm/intent",
    "self-harm/instructions",
    "sexual",
    "sexual/minors",
    "violence",
    "violence/graphic",
)
_MODELS = ("gpt-6.1-sol", "gpt-6.1-terra", "gpt-6-luna", "text-embedding-3-small")


class OpenAIDialect:
    """OpenAI's dialect, and the base of those that resemble it."""

    chat: ChatCompletions = ChatCompletions()
    responses: Responses = Responses()
    storage: Storage = Storage()
    models: tuple[str, ...] = _MODELS
    owner = "openai"
    root = ""
    """Path of the operations below the base address."""

    def __init__(self, name: str = "openai") -> None:
        self._name = name
        self._routes = self.all_routes()

    @property
    def name(self) -> str:
        """Provider id."""
        return self._name

    @property
    def routes(self) -> Iterable[Route]:
        """All operations."""
        return self._routes

    def all_routes(self) -> list[Route]:
        """Make the list of operations."""
        root = self.root
        return [
            *self.chat.routes(root + "/chat/completions"),
            *self.responses.routes(root + "/responses"),
            *self.storage.routes(root),
            route("POST", root + "/embeddings", self.embed, generates=True),
            route("POST", root + "/moderations", self.moderate),
            route("GET", root + "/models", self.list_models),
            route("GET", root + "/models/{model+}", self.retrieve_model),
        ]

    def authenticated(self, request: Incoming) -> bool:
        """Tell whether there is a bearer key."""
        return bearer(request)

    def headers(self, desk: Desk) -> list[tuple[str, str]]:
        """Return the headers that each answer carries."""
        return [
            ("x-request-id", desk.id("req_")),
            ("openai-version", "2020-10-01"),
            ("openai-processing-ms", "7"),
            ("x-ratelimit-limit-requests", "10000"),
            ("x-ratelimit-remaining-requests", "9999"),
            ("x-ratelimit-reset-requests", "6ms"),
        ]

    def error(self, status: int, message: str, code: str | None = None) -> HttpAnswer:
        """Return an error in OpenAI's shape."""
        kind, usual = _TYPES.get(status, ("server_error" if status >= 500 else "invalid_request_error", None))
        return json_answer(
            {"error": {"message": message, "type": kind, "param": None, "code": code or usual}}, status
        )

    def error_event(self, message: str) -> bytes:
        """Return an error in the middle of a stream."""
        return sse({"error": {"message": message, "type": "server_error", "param": None, "code": None}})

    def embed(self, exchange: Exchange) -> HttpAnswer:
        """Answer `POST /embeddings`."""
        body = exchange.body()
        if not isinstance(body.get("model"), str) or body.get("input") in (None, "", []):
            raise Refused("'model' and a non-empty 'input' are required.")
        texts = _inputs(body["input"])
        size = body.get("dimensions")
        vectors = vectors_for(exchange.next_turn(Turn()), texts, size if isinstance(size, int) else 8)
        packed = body.get("encoding_format") == "base64"
        data = [
            {"object": "embedding", "index": index, "embedding": _pack(values) if packed else values}
            for index, values in enumerate(vectors)
        ]
        tokens = count_tokens(texts)
        usage = {"prompt_tokens": tokens, "total_tokens": tokens}
        return json_answer({"object": "list", "data": data, "model": body["model"], "usage": usage})

    def moderate(self, exchange: Exchange) -> HttpAnswer:
        """Answer `POST /moderations`: nothing is ever flagged."""
        body = exchange.body()
        given = body.get("input")
        size = len(items(given)) if items(given) and isinstance(items(given)[0], str) else 1
        result = {
            "flagged": False,
            "categories": dict.fromkeys(_CATEGORIES, False),
            "category_scores": dict.fromkeys(_CATEGORIES, 0.0001),
            "category_applied_input_types": {name: ["text"] for name in _CATEGORIES},
        }
        model = body.get("model", "omni-moderation-latest")
        return json_answer({"id": exchange.desk.id("modr-"), "model": model, "results": [result] * size})

    def list_models(self, exchange: Exchange) -> HttpAnswer:
        """Answer `GET /models`."""
        return json_answer({"object": "list", "data": [self.model(name) for name in self.models]})

    def retrieve_model(self, exchange: Exchange) -> HttpAnswer:
        """Answer `GET /models/{model}`."""
        name = exchange.params["model"]
        if name not in self.models:
            raise Refused(f"The model '{name}' does not exist", 404, "model_not_found")
        return json_answer(self.model(name))

    def model(self, name: str) -> Json:
        """Return one model."""
        return {"id": name, "object": "model", "created": 1_790_000_000, "owned_by": self.owner}


def _inputs(given: object) -> list[str]:
    """Return the texts to embed; token ids count as their digits."""
    listed = items(given)
    if listed and isinstance(listed[0], int):
        return [str(listed)]
    return [str(entry) for entry in listed] if listed else [str(given)]


def _pack(values: list[float]) -> str:
    return base64.b64encode(struct.pack(f"<{len(values)}f", *values)).decode()

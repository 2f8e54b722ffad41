"""Ollama's chat: requests out, answers in; local models cost nothing that anybody could know."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from aiclient.core.encode import AnyCall
from aiclient.core.finish import FinishReason, finish_reason
from aiclient.core.json_view import count_at, object_at, text_at
from aiclient.core.parts import Text
from aiclient.core.requests import GenerateRequest
from aiclient.core.usage import Usage
from aiclient.providers.base import Adapter, Answer, StreamDecoder, sent
from aiclient.providers.ollama.stream import OllamaStream
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest

if TYPE_CHECKING:
    from aiclient_generated.ollama.v1 import params

__all__ = ["OllamaAdapter", "make_adapter"]

_FINISH: dict[str, FinishReason] = {"length": "length", "stop": "stop"}


class OllamaAdapter:
    """An Ollama server, local or in the cloud."""

    def encode(self, request: GenerateRequest, /) -> AnyCall:
        """Describe `chat`."""
        from aiclient_generated.ollama.v1.calls import root

        messages: list[params.MessageParam] = []
        system = request.system
        if system is not None:
            messages.append({"role": "system", "content": system})
        for turn in request.turns:
            message: params.MessageParam = {"role": turn.role, "content": turn.text}
            messages.append(message)
        call = root.chat(
            model=request.model,
            messages=messages,
            model_options=sent(_options(request)),
            # Ollama streams unless told not to.
            stream=request.stream,
            options=request.options.request_options(),
        )
        return cast(AnyCall, call)

    def decode(self, body: JsonObject, /) -> Answer:
        """Read a chat answer."""
        message = object_at(body, "message")
        text = text_at(message, "content") or ""
        raw = text_at(body, "done_reason")
        return Answer(
            parts=(Text(text),) if text else (),
            usage=_usage(body),
            finish_reason=finish_reason(_FINISH, raw, "tool_calls" if message.get("tool_calls") else None),
            raw_finish_reason=raw,
            model=text_at(body, "model"),
        )

    def decoder(self) -> StreamDecoder:
        """Return a reader for one stream."""
        return OllamaStream()


def make_adapter(manifest: Manifest, package: str) -> Adapter:
    """Return the adapter; there is one API version."""
    del manifest, package
    return OllamaAdapter()


def _options(request: GenerateRequest) -> params.ModelOptionsParam | None:
    given = request.options
    options: params.ModelOptionsParam = {}
    if given.temperature is not None:
        options["temperature"] = given.temperature
    if given.top_p is not None:
        options["top_p"] = given.top_p
    if given.max_tokens is not None:
        options["num_predict"] = given.max_tokens
    return options or None


def _usage(body: JsonObject) -> Usage | None:
    # The count of the prompt is left out when all of it was cached.
    if "eval_count" not in body and "prompt_eval_count" not in body:
        return None
    return Usage(input_tokens=count_at(body, "prompt_eval_count"), output_tokens=count_at(body, "eval_count"))

"""Answers of Ollama: their parts, why they ended, and what they consumed."""

from __future__ import annotations

import json
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Iterator
from hashlib import blake2s
from typing import Final

from aiclient.core.finish import FinishReason, finish_reason
from aiclient.core.json_view import count_at, object_at, objects_at, text_at
from aiclient.core.parts import Image, Native, Part, Text, Thinking, ToolCall
from aiclient.core.usage import Usage
from aiclient.providers.base import Answer
from aiclient.wire.json import Json, JsonObject

__all__ = ["read_answer", "read_call"]

_FINISH: Final[dict[str, FinishReason]] = {"length": "length", "stop": "stop"}


def read_answer(body: JsonObject, provider: str) -> Answer:
    """Read a chat answer.

    Args:
        body: The answer, or what a stream brought of it.
        provider: Provider id.
    """
    parts = tuple(_parts(object_at(body, "message"), provider))
    calls = any(isinstance(part, ToolCall) for part in parts)
    raw = text_at(body, "done_reason")
    return Answer(
        parts=parts,
        usage=_usage(body),
        finish_reason=finish_reason(_FINISH, raw, "tool_calls" if calls else None),
        raw_finish_reason=raw,
        model=text_at(body, "model"),
    )


def read_call(data: JsonObject, index: int, provider: str) -> ToolCall:
    """Read a call of a tool.

    Args:
        data: The call.
        index: Which of the calls of the answer, from 0.
        provider: Provider id.
    """
    function = object_at(data, "function")
    name, arguments = text_at(function, "name") or "", object_at(function, "arguments")
    call_id = text_at(data, "id") or _made_up(index, name, arguments)
    return ToolCall(id=call_id, name=name, arguments=arguments, native=Native(provider, data, index))


def _made_up(index: int, name: str, arguments: JsonObject) -> str:
    """Make an id that is the same whether the answer was streamed or not."""
    content = json.dumps([index, name, arguments], sort_keys=True).encode()
    return f"call_{blake2s(content, digest_size=12).hexdigest()}"


def _parts(message: JsonObject, provider: str) -> Iterator[Part]:
    thinking = text_at(message, "thinking")
    if thinking:
        yield Thinking(text=thinking, native=Native(provider, {"thinking": thinking}))
    text = text_at(message, "content")
    if text:
        yield Text(text)
    images = message.get("images")
    for image in images if isinstance(images, list) else ():
        made = _image(image)
        if made is not None:
            yield made
    for index, call in enumerate(objects_at(message, "tool_calls")):
        yield read_call(call, index, provider)


def _image(encoded: Json) -> Image | None:
    try:
        return Image(data=b64decode(encoded, validate=True)) if isinstance(encoded, str) else None
    except Base64Error:
        return None


def _usage(body: JsonObject) -> Usage | None:
    if "eval_count" not in body and "prompt_eval_count" not in body:
        return None
    # The count of the prompt is left out when all of it was cached.
    return Usage(input_tokens=count_at(body, "prompt_eval_count"), output_tokens=count_at(body, "eval_count"))

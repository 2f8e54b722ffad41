"""Reads chat completions: the fields of a message become parts that remember their fields."""

from __future__ import annotations

from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Iterator
from typing import Final

from aiclient.core.finish import FinishReason, finish_reason
from aiclient.core.json_view import first_object_at, object_at, objects_at, text_at
from aiclient.core.parts import Audio, Citation, Native, Opaque, Part, Text, Thinking, ToolCall
from aiclient.providers.base import Answer
from aiclient.providers.openai.tool_fields import arguments_of
from aiclient.providers.openai.usage import completion_usage
from aiclient.wire.json import Json, JsonObject

__all__ = ["call_id", "decode_completion", "message_parts", "thought_of"]

_FINISH: Final[dict[str, FinishReason]] = {
    "content_filter": "content_filter",
    "function_call": "tool_calls",
    "length": "length",
    "model_length": "length",
    "stop": "stop",
    "tool_calls": "tool_calls",
}
_THOUGHTS: Final = ("reasoning_content", "reasoning", "reasoning_details")
_READ: Final = frozenset({"annotations", "audio", "content", "refusal", "role", "tool_calls", *_THOUGHTS})


def decode_completion(body: JsonObject, provider: str) -> Answer:
    """Read a completion object.

    Args:
        body: As `POST /chat/completions` answers it.
        provider: Whose answer it is, and who gets its fields back.
    """
    choice = first_object_at(body, "choices")
    message = object_at(choice, "message")
    parts = message_parts(message, provider, text_at(body, "id"))
    instead: FinishReason | None = None
    if text_at(message, "refusal"):
        instead = "refusal"
    elif any(isinstance(part, ToolCall) for part in parts):
        instead = "tool_calls"
    raw = text_at(choice, "finish_reason") or None
    error = object_at(body, "error") or object_at(choice, "error") or object_at(body, "x_groq").get("error")
    return Answer(
        parts=parts,
        usage=completion_usage(body),
        finish_reason=finish_reason(_FINISH, raw, instead),
        raw_finish_reason=raw,
        model=text_at(body, "model"),
        id=text_at(body, "id"),
        error=error or None,
    )


def message_parts(message: JsonObject, provider: str, answer_id: str | None = None) -> tuple[Part, ...]:
    """Return the parts of an assistant message.

    Args:
        message: The message of a choice.
        provider: Whose message it is.
        answer_id: The provider's id of the answer; calls that come without an id get one from it.
    """
    parts: list[Part] = []
    thought, signature = thought_of(message)
    kept: JsonObject = {name: message[name] for name in _THOUGHTS if message.get(name) is not None}
    if thought or signature or kept.get("reasoning_details") or "reasoning_content" in kept:
        native = Native(provider, kept)
        parts.append(Thinking(text=thought, signature=signature, native=native))
    parts += _others(message, provider)
    parts += _said(message, provider)
    for number, call in enumerate(objects_at(message, "tool_calls")):
        known: JsonObject = {**call, "id": call_id(call, number, answer_id)}
        # Some servers number their calls; requests have no place for it.
        known.pop("index", None)
        parts.append(_call(known, Native(provider, {"tool_calls": [known]}, len(parts))))
    return tuple(parts)


def call_id(call: JsonObject, number: int, answer_id: str | None) -> str:
    """Return the id of a call; some servers leave it empty, and results have to name one.

    Args:
        call: The call, or the first piece of it.
        number: Which of the calls of the answer it is.
        answer_id: The provider's id of the answer.
    """
    return text_at(call, "id") or f"{answer_id or 'call'}_{number}"


def thought_of(message: JsonObject) -> tuple[str, str | None]:
    """Return what a message or a delta tells of the thoughts, and their signature.

    Args:
        message: The message.
    """
    text = text_at(message, "reasoning_content") or text_at(message, "reasoning") or ""
    signature: str | None = None
    told: list[str] = []
    for detail in objects_at(message, "reasoning_details"):
        told.append(text_at(detail, "text") or text_at(detail, "summary") or "")
        signature = signature or text_at(detail, "signature") or text_at(detail, "data")
    return text or "".join(told), signature


def _said(message: JsonObject, provider: str) -> Iterator[Part]:
    """Yield text, refusal and sound."""
    content = message.get("content")
    citations = tuple(_citations(message, provider))
    if isinstance(content, str) and content:
        yield Text(content, citations)
    elif isinstance(content, list):
        for group, block in enumerate(content, 1):
            if isinstance(block, dict):
                yield _block(block, Native(provider, {"content": [block]}, group))
    refusal = text_at(message, "refusal")
    if refusal:
        # A refusal is what the model said, so it is text too; the finish reason tells.
        yield Text(refusal, native=Native(provider, {"refusal": refusal}))
    audio = object_at(message, "audio")
    if audio.get("id"):
        native = Native(provider, {"audio": {"id": audio["id"]}})
        transcript = text_at(audio, "transcript")
        yield Audio(data=_bytes(text_at(audio, "data") or ""), transcript=transcript, native=native)


def _block(block: JsonObject, native: Native) -> Part:
    """Return a block of content, which Mistral has where others have text."""
    if block.get("type") == "thinking":
        text = "".join([text_at(piece, "text") or "" for piece in objects_at(block, "thinking")])
        return Thinking(text=text, signature=text_at(block, "signature"), native=native)
    text = text_at(block, "text") or ""
    return Text(text, native=native) if text else Opaque(native=native)


def _call(call: JsonObject, native: Native) -> ToolCall:
    function = object_at(call, "function")
    if function.get("name"):
        arguments, raw = arguments_of(function.get("arguments"))
    else:
        # What a custom tool takes is free text and no JSON.
        function = object_at(call, "custom")
        arguments, raw = {}, text_at(function, "input")
    return ToolCall(
        id=text_at(call, "id") or "",
        name=text_at(function, "name") or "",
        arguments=arguments,
        raw_arguments=raw,
        native=native,
    )


def _citations(message: JsonObject, provider: str) -> Iterator[Citation]:
    for note in objects_at(message, "annotations"):
        if note.get("type") == "url_citation":
            source = object_at(note, "url_citation")
            start, end = source.get("start_index"), source.get("end_index")
            yield Citation(
                text=text_at(source, "content"),
                url=text_at(source, "url"),
                title=text_at(source, "title"),
                start=start if isinstance(start, int) else None,
                end=end if isinstance(end, int) else None,
                native=Native(provider, note),
            )


def _others(message: JsonObject, provider: str) -> Iterator[Opaque]:
    """Yield what nobody else understands, such as tools that ran on the provider's side."""
    for note in objects_at(message, "annotations"):
        if note.get("type") != "url_citation":
            yield Opaque(native=Native(provider, {"annotations": [note]}))
    for name, value in message.items():
        kept = isinstance(value, dict | list) or name == "thought_signature"
        if name not in _READ and kept and not _empty(value):
            yield Opaque(native=Native(provider, {name: value}))


def _empty(value: Json) -> bool:
    """Return True for what some servers send instead of nothing: objects full of nothing."""
    if isinstance(value, dict):
        return all(_empty(each) for each in value.values())
    return not value


def _bytes(text: str) -> bytes:
    """Decode base64 that may have been put together from pieces with padding of their own."""
    try:
        return b"".join([b64decode(f"{piece}{'=' * (-len(piece) % 4)}") for piece in text.split("=")])
    except Base64Error:
        return b""

"""Reads response objects: every output item becomes parts that remember the item they came from."""

from __future__ import annotations

from typing import Final

from aiclient.core.finish import FinishReason, finish_reason
from aiclient.core.json_view import object_at, objects_at, text_at
from aiclient.core.parts import Citation, Native, Opaque, Part, Text, Thinking, ToolCall
from aiclient.providers.base import Answer
from aiclient.providers.openai.tool_fields import arguments_of
from aiclient.providers.openai.usage import response_usage
from aiclient.wire.json import JsonObject

__all__ = ["decode_response", "item_parts"]

_FINISH: Final[dict[str, FinishReason]] = {
    "completed": "stop",
    "content_filter": "content_filter",
    "max_output_tokens": "length",
}
_CALLS: Final = frozenset({"custom_tool_call", "function_call"})


def decode_response(body: JsonObject, provider: str) -> Answer:
    """Read a response object.

    Args:
        body: As `POST /responses` answers it.
        provider: Whose answer it is, and who gets its items back.
    """
    parts: list[Part] = []
    instead: FinishReason | None = None
    for group, item in enumerate(objects_at(body, "output")):
        parts += item_parts(item, group, provider)
        if item.get("type") in _CALLS:
            instead = instead or "tool_calls"
        elif any(part.get("type") == "refusal" for part in objects_at(item, "content")):
            instead = "refusal"
    raw = _reason(body) or text_at(body, "status")
    identity = text_at(body, "id")
    ended = raw not in {"in_progress", "queued"}
    return Answer(
        parts=tuple(parts),
        usage=response_usage(body),
        finish_reason=finish_reason(_FINISH, raw, instead) if ended else None,
        raw_finish_reason=raw if ended else None,
        model=text_at(body, "model"),
        id=identity,
        # The next request may name this answer, for its cache to be compared.
        native=Native(provider, {"id": identity}) if identity else None,
        cache_diagnostics=_diagnostics(body) if "prompt_cache_diagnostics" in body else None,
        error=object_at(body, "error") or None,
    )


def _diagnostics(body: JsonObject) -> JsonObject | None:
    return object_at(body, "prompt_cache_diagnostics") or None


def item_parts(item: JsonObject, group: int, provider: str) -> tuple[Part, ...]:
    """Return the parts of one output item.

    Args:
        item: The item.
        group: Its place in the output.
        provider: Whose item it is.
    """
    native = Native(provider, item, group)
    match item.get("type"):
        case "message":
            return _message(item, native)
        case "reasoning":
            texts = [text_at(part, "text") or "" for part in objects_at(item, "summary")]
            texts += [text_at(part, "text") or "" for part in objects_at(item, "content")]
            text = "\n\n".join([text for text in texts if text])
            return (Thinking(text=text, signature=text_at(item, "encrypted_content"), native=native),)
        case "function_call":
            arguments, raw = arguments_of(item.get("arguments"))
        case "custom_tool_call":
            # What such a tool takes is free text and no JSON.
            arguments, raw = {}, text_at(item, "input")
        case _:
            return (Opaque(native=native),)
    call = ToolCall(
        id=text_at(item, "call_id") or text_at(item, "id") or "",
        name=text_at(item, "name") or "",
        arguments=arguments,
        raw_arguments=raw,
        native=native,
    )
    return (call,)


def _message(item: JsonObject, native: Native) -> tuple[Part, ...]:
    parts: list[Part] = []
    for part in objects_at(item, "content"):
        kind = part.get("type")
        if kind in {"output_text", "text", "refusal"}:
            # A refusal is what the model said, so it is text too; the finish reason tells.
            text = text_at(part, "text") or text_at(part, "refusal") or ""
            if text:
                parts.append(Text(text, _citations(part, native.provider), native=native))
        else:
            parts.append(Opaque(native=native))
    # What says nothing may still have to be sent back: a thought must not lose what followed it.
    return tuple(parts) or ((Opaque(native=native),) if item.get("id") else ())


def _citations(part: JsonObject, provider: str) -> tuple[Citation, ...]:
    return tuple(
        Citation(
            url=text_at(note, "url"),
            title=text_at(note, "title") or text_at(note, "filename"),
            start=_place(note, "start_index") if "start_index" in note else _place(note, "index"),
            end=_place(note, "end_index"),
            native=Native(provider, note),
        )
        for note in objects_at(part, "annotations")
    )


def _place(note: JsonObject, name: str) -> int | None:
    found = note.get(name)
    return found if isinstance(found, int) else None


def _reason(body: JsonObject) -> str | None:
    """Return why the answer is incomplete; None where it is complete."""
    if body.get("status") not in {"incomplete", "failed", "cancelled"}:
        return None
    return text_at(object_at(body, "incomplete_details"), "reason") or text_at(body, "status")

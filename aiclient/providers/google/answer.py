"""Answers of Gemini: their parts, why they ended, and what they consumed."""

from __future__ import annotations

from base64 import b64decode
from binascii import Error as Base64Error
from typing import Final

from aiclient.core.finish import FinishReason, finish_reason
from aiclient.core.json_view import first_object_at, object_at, objects_at, text_at
from aiclient.core.parts import Audio, Document, Image, Native, Opaque, Part, Text, Thinking, ToolCall
from aiclient.providers.base import Answer
from aiclient.providers.google.citations import cited
from aiclient.providers.google.usage import usage_of
from aiclient.wire.json import JsonObject

__all__ = ["PartReader", "read_answer"]

_FILTERED = (
    "BLOCKLIST IMAGE_PROHIBITED_CONTENT IMAGE_RECITATION IMAGE_SAFETY LANGUAGE MODEL_ARMOR "
    "PROHIBITED_CONTENT RECITATION SAFETY SPII"
)
_FINISH: Final[dict[str, FinishReason]] = {
    **dict.fromkeys(_FILTERED.split(), "content_filter"),
    "CONTINUATION": "pause",
    "MAX_TOKENS": "length",
    "STOP": "stop",
}


def read_answer(body: JsonObject, provider: str) -> Answer:
    """Read a GenerateContentResponse.

    Args:
        body: The answer, or what a stream brought of it.
        provider: Provider id.
    """
    candidate = first_object_at(body, "candidates")
    reader = PartReader(provider)
    reader.answer_id = text_at(body, "responseId")
    read = [reader.read(part) for part in objects_at(object_at(candidate, "content"), "parts")]
    parts = cited([part for part in read if part is not None], candidate, provider)
    raw = text_at(candidate, "finishReason")
    calls = any(isinstance(part, ToolCall) for part in parts)
    reason = finish_reason(_FINISH, raw, "tool_calls" if calls else None)
    if raw is None:
        raw = text_at(object_at(body, "promptFeedback"), "blockReason")
        # Whatever the reason is called, there is an answer no more.
        reason = None if raw is None else "content_filter"
    return Answer(
        parts=parts,
        usage=usage_of(body),
        finish_reason=reason,
        raw_finish_reason=raw,
        finish_message=text_at(candidate, "finishMessage"),
        model=text_at(body, "modelVersion"),
        id=text_at(body, "responseId"),
    )


class PartReader:
    """Reads the parts of one answer in their order.

    Args:
        provider: Provider id.
    """

    def __init__(self, provider: str) -> None:
        self.answer_id: str | None = None
        """The provider's id of the answer; calls that come without an id get one from it."""
        self.calls = 0
        """Calls of tools that were read so far."""
        self._provider = provider
        self._place = 0

    def read(self, data: JsonObject) -> Part | None:
        """Return a part as ours; None for one that says nothing."""
        native = Native(self._provider, data, self._place)
        self._place += 1
        call = object_at(data, "functionCall")
        name = text_at(call, "name")
        if name is not None:
            return self._call(name, call, native)
        text = text_at(data, "text")
        if text is not None:
            return _text(text, native)
        # Pictures among the thoughts are drafts and no part of the answer.
        made = None if data.get("thought") is True else _media(data, native)
        return made or Opaque(native=native)

    def _call(self, name: str, call: JsonObject, native: Native) -> ToolCall:
        made_up = f"{self.answer_id or 'call'}_{self.calls}"
        self.calls += 1
        arguments = object_at(call, "args")
        return ToolCall(id=text_at(call, "id") or made_up, name=name, arguments=arguments, native=native)


def _text(text: str, native: Native) -> Part | None:
    signature = text_at(native.data, "thoughtSignature")
    if native.data.get("thought") is True:
        return Thinking(text=text, signature=signature, native=native)
    if text:
        return Text(text, native=native)
    # A stream may send the signature of its text in a part of its own.
    return Thinking(signature=signature, native=native) if signature else None


def _media(data: JsonObject, native: Native) -> Image | Audio | Document | None:
    inline, file = object_at(data, "inlineData"), object_at(data, "fileData")
    kind = text_at(inline or file, "mimeType")
    content, url = _bytes(text_at(inline, "data")), text_at(file, "fileUri")
    if content is None and url is None:
        return None
    family = (kind or "").partition("/")[0]
    made = Image if family == "image" else Audio if family == "audio" else Document
    return made(data=content, url=None if content is not None else url, media_type=kind, native=native)


def _bytes(encoded: str | None) -> bytes | None:
    if not encoded:
        return None
    try:
        return b64decode(encoded, validate=True)
    except Base64Error:
        return None

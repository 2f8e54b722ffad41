"""Pictures and documents, as Anthropic takes them."""

from __future__ import annotations

from typing import Final

from aiclient.core.media import as_base64, media_type_of
from aiclient.core.parts import Audio, Document, Image, MediaPart
from aiclient.core.requests import GenerateRequest
from aiclient.wire.json import JsonObject

__all__ = ["media_block"]

_IMAGES: Final = frozenset({"image/gif", "image/jpeg", "image/png", "image/webp"})


def media_block(part: Image | Audio | Document, request: GenerateRequest) -> JsonObject | None:
    """Return a loaded part as a content block; None where Anthropic takes no such thing.

    Args:
        part: Its file was read already.
        request: Its context tells the caller what cannot be sent.
    """
    if isinstance(part, Audio):
        request.context.unsupported("Audio", "Anthropic's models take no sound")
        return None
    source = _reference(part)
    if isinstance(part, Image):
        if part.detail not in {None, "auto"}:
            request.context.unsupported(f"Image detail={part.detail!r}", "Anthropic offers no such choice")
        source = source or _picture(part, request)
        return None if source is None else {"type": "image", "source": source}
    source = source or _document(part, request)
    if source is None:
        return None
    block: JsonObject = {"type": "document", "source": source}
    if part.title is not None:
        block["title"] = part.title
    if part.citations is not None:
        block["citations"] = {"enabled": part.citations}
    return block


def _reference(part: MediaPart) -> JsonObject | None:
    if part.file_id is not None:
        return {"type": "file", "file_id": part.file_id}
    return None if part.url is None else {"type": "url", "url": part.url}


def _picture(part: Image, request: GenerateRequest) -> JsonObject | None:
    kind = media_type_of(part)
    if kind == "image/jpg":
        kind = "image/jpeg"
    if kind not in _IMAGES:
        request.context.unsupported(
            f"Image of type {kind or 'unknown'}", "Anthropic takes PNG, JPEG, GIF and WebP"
        )
        return None
    return {"type": "base64", "media_type": kind, "data": as_base64(part)}


def _document(part: Document, request: GenerateRequest) -> JsonObject | None:
    kind = media_type_of(part)
    if kind == "application/pdf":
        return {"type": "base64", "media_type": kind, "data": as_base64(part)}
    try:
        text = (part.data or b"").decode("utf-8")
    except UnicodeDecodeError:
        text = None
    if text is None or "\x00" in text:
        request.context.unsupported(
            f"Document of type {kind or 'unknown'}",
            "Anthropic takes PDF and text in messages; other files have to be uploaded and read by a tool",
        )
        return None
    # Every kind of text, also JSON or CSV, goes as plain text: no other type is taken.
    return {"type": "text", "media_type": "text/plain", "data": text}

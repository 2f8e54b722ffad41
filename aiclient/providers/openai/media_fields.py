"""Media as both of OpenAI's APIs spell them: data URLs, names of files, formats of sound."""

from __future__ import annotations

from aiclient.core.media import as_base64, media_type_of
from aiclient.core.parts import Audio, Document, MediaPart
from aiclient.wire.json import JsonObject

__all__ = ["address", "file_name", "sound"]


def address(part: MediaPart) -> str | None:
    """Return the address of a part, its bytes as a `data:` URL; None where it has only a file id.

    Args:
        part: A loaded part.
    """
    if part.data is None:
        return part.url
    return f"data:{media_type_of(part) or 'application/octet-stream'};base64,{as_base64(part)}"


def file_name(part: Document) -> str:
    """Return the name under which a document is sent; inline files must have one.

    Args:
        part: A loaded part.
    """
    if part.title:
        return part.title
    from mimetypes import guess_extension

    return f"document{guess_extension(media_type_of(part) or '') or ''}"


def sound(part: Audio) -> JsonObject | None:
    """Return the bytes and the format of a recording; None where there are no bytes to send.

    Args:
        part: A loaded part.
    """
    if part.data is None:
        return None
    kind = (media_type_of(part) or "audio/wav").rpartition("/")[2].removeprefix("x-")
    return {"data": as_base64(part), "format": {"mpeg": "mp3", "wave": "wav"}.get(kind, kind)}

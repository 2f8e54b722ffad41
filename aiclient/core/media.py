"""Media: what kind of content a picture, a sound or a document is, and its bytes."""

from __future__ import annotations

from base64 import b64decode, b64encode
from binascii import Error as Base64Error
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeVar
from urllib.parse import unquote_to_bytes

from aiclient.core.errors import ConfigurationError
from aiclient.core.messages import Message, ToolMessage, UserMessage
from aiclient.core.parts import Content, Document, MediaPart, Part, ToolResult

__all__ = ["as_base64", "loaded", "media_type_of", "sniff"]

M = TypeVar("M", bound=Message)

MAX_INLINE_BYTES: Final = 512 * 1024 * 1024
"""More than any provider takes inline; a larger file is a mistake better found before it is read."""

_MAGIC: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"%PDF-", "application/pdf"),
    (b"ID3", "audio/mpeg"),
    (b"\xff\xfb", "audio/mpeg"),
    (b"\xff\xf3", "audio/mpeg"),
    (b"OggS", "audio/ogg"),
    (b"fLaC", "audio/flac"),
    (b"BM", "image/bmp"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
)
_RIFF: Final = {b"WAVE": "audio/wav", b"WEBP": "image/webp", b"AVI ": "video/x-msvideo"}
_BRANDS: Final = {b"avif": "image/avif", b"heic": "image/heic", b"heix": "image/heic", b"M4A ": "audio/mp4"}
_SUFFIXES: Final = {
    ".csv": "text/csv",
    ".html": "text/html",
    ".json": "application/json",
    ".md": "text/markdown",
    ".txt": "text/plain",
    ".xml": "application/xml",
}


def sniff(data: bytes) -> str | None:
    """Return the media type that the first bytes of a content show; None where they show none.

    The signatures are those of the WHATWG MIME Sniffing standard, and `ftyp` brands of ISO 14496-12.
    """
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            return kind
    if data[:4] == b"RIFF":
        return _RIFF.get(data[8:12])
    if data[4:8] == b"ftyp":
        return _BRANDS.get(data[8:12], "video/mp4")
    return None


def media_type_of(part: MediaPart) -> str | None:
    """Return the media type of a part: as given, as its bytes show, as its name suggests."""
    if part.media_type is not None:
        return part.media_type
    if part.data is not None:
        found = sniff(part.data)
        if found is not None:
            return found
        if isinstance(part, Document) and _is_text(part.data):
            return _SUFFIXES.get(Path(part.title or "").suffix.lower(), "text/plain")
    name = str(part.path or part.url or "").partition("?")[0]
    return _by_suffix(name)


def as_base64(part: MediaPart) -> str:
    """Return the bytes of a loaded part as base64 text.

    Raises:
        ConfigurationError: The part has no bytes; its path was not read yet.
    """
    if part.data is None:
        raise ConfigurationError(f"{type(part).__name__} has no bytes to send; give path= or data=")
    return b64encode(part.data).decode("ascii")


def loaded(message: M) -> M:
    """Return a message whose files are read and whose `data:` URLs are decoded.

    This reads files, so it happens before a call becomes a flow.

    Raises:
        ConfigurationError: A file cannot be read, is empty or is larger than any provider takes.
    """
    if isinstance(message.content, str) or not isinstance(message, UserMessage | ToolMessage):
        return message
    parts = _loaded_parts(message.content)
    return message if parts is message.content else replace(message, content=parts)


def _loaded_parts(content: Content) -> Content:
    if isinstance(content, str):
        return content
    parts = tuple(_loaded_part(part) for part in content)
    changed = any(new is not old for new, old in zip(parts, content, strict=True))
    return parts if changed else content


def _loaded_part(part: Part) -> Part:
    if isinstance(part, ToolResult):
        content = _loaded_parts(part.content)
        return part if content is part.content else replace(part, content=content)
    if not isinstance(part, MediaPart):
        return part
    if part.path is not None:
        data, kind, title = _read(Path(part.path)), None, Path(part.path).name
    elif part.url is not None and part.url.startswith("data:"):
        data, kind = _data_url(part.url)
        title = None
    else:
        return part
    kind = part.media_type or kind or sniff(data) or _by_suffix(title or "")
    if isinstance(part, Document):
        return replace(part, path=None, url=None, data=data, media_type=kind, title=part.title or title)
    return replace(part, path=None, url=None, data=data, media_type=kind)


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_INLINE_BYTES:
            raise ConfigurationError(
                f"{path.name} has {size} bytes, more than any provider takes in a message; "
                "upload it and pass its file_id"
            )
        data = path.read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{path.name} cannot be read: {error.strerror or error}") from error
    if not data:
        raise ConfigurationError(f"{path.name} is empty; there is nothing to send")
    return data


def _data_url(url: str) -> tuple[bytes, str | None]:
    """Read a `data:` URL (RFC 2397)."""
    head, comma, body = url.removeprefix("data:").partition(",")
    kind, *flags = head.split(";")
    if not comma:
        raise ConfigurationError("a data: URL needs a comma before its content (RFC 2397)")
    try:
        data = b64decode(body, validate=True) if "base64" in flags else unquote_to_bytes(body)
    except Base64Error as error:
        raise ConfigurationError(f"the data: URL does not hold base64: {error}") from None
    return data, kind or None


def _by_suffix(name: str) -> str | None:
    from mimetypes import guess_type

    return _SUFFIXES.get(Path(name).suffix.lower()) or guess_type(name)[0]


def _is_text(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return b"\x00" not in data

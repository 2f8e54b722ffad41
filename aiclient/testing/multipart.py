"""Multipart forms taken apart, byte for byte, for uploads and for assertions about them."""

from __future__ import annotations

from dataclasses import dataclass
from email.message import Message

__all__ = ["FormPart", "parse_form"]


@dataclass(frozen=True, slots=True)
class FormPart:
    """One field of a multipart form."""

    name: str
    data: bytes
    filename: str | None = None
    content_type: str | None = None

    @property
    def text(self) -> str:
        """Value as text."""
        return self.data.decode("utf-8", "replace")


def parse_form(content_type: str, body: bytes) -> list[FormPart]:
    """Split a multipart body into its fields; anything that is no multipart body has none."""
    header = Message()
    header["content-type"] = content_type
    boundary = header.get_param("boundary")
    if not isinstance(boundary, str) or not content_type.lower().startswith("multipart/"):
        return []
    marker = b"\r\n--" + boundary.encode()
    pieces = (b"\r\n" + body).split(marker)[1:]
    return [_part(piece) for piece in pieces if not piece.startswith(b"--")]


def _part(piece: bytes) -> FormPart:
    head, _, data = piece.partition(b"\r\n\r\n")
    message = Message()
    for line in head.decode("utf-8", "replace").split("\r\n"):
        key, colon, value = line.partition(":")
        if colon:
            message[key.strip()] = value.strip()
    name = message.get_param("name", "", "content-disposition")
    return FormPart(str(name), data, message.get_filename(), message.get("content-type"))

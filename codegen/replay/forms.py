"""Multipart forms as they were recorded, split into parts."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["FormError", "Part", "boundary_of", "split_form"]

_NAME = re.compile(r'[;\s]name="((?:[^"\\]|\\.)*)"')
_FILENAME = re.compile(r'[;\s]filename="((?:[^"\\]|\\.)*)"')
_BOUNDARY = re.compile(r'boundary="?([^";,]+)"?', re.IGNORECASE)


class FormError(ValueError):
    """A recorded form that cannot be taken apart."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a form."""

    name: str
    content: bytes
    filename: str | None = None
    media: str | None = None

    @property
    def is_file(self) -> bool:
        """True for an uploaded file."""
        return self.filename is not None

    @property
    def is_json(self) -> bool:
        """True for a field that is sent as JSON."""
        return not self.is_file and (self.media or "").split(";")[0].strip().lower() == "application/json"


def boundary_of(content_type: str) -> str | None:
    """Return the boundary that a content type names, or None."""
    found = _BOUNDARY.search(content_type)
    return found[1].strip() if found else None


def split_form(body: bytes, boundary: str) -> list[Part]:
    """Return the parts of a form.

    Raises:
        FormError: The body is not a form with this boundary.
    """
    mark = b"--" + boundary.encode("latin-1")
    if not body.lstrip(b"\r\n").startswith(mark):
        raise FormError("the form does not begin with its boundary")
    pieces = (b"\n" + body.lstrip(b"\r\n")).split(b"\n" + mark)
    if not pieces[-1].startswith(b"--"):
        raise FormError("the form has no end")
    return [_part(piece) for piece in pieces[1:-1]]


def _part(piece: bytes) -> Part:
    head, separator, content = piece.partition(b"\r\n\r\n")
    if not separator:
        head, separator, content = piece.partition(b"\n\n")
    if not separator:
        raise FormError("a part of the form has no body")
    disposition, media = "", None
    for line in head.decode("utf-8", "replace").splitlines():
        key, _, value = line.partition(":")
        if key.strip().lower() == "content-disposition":
            disposition = value
        elif key.strip().lower() == "content-type":
            media = value.strip()
    name, filename = _NAME.search(disposition), _FILENAME.search(disposition)
    if name is None:
        raise FormError("a part of the form has no name")
    return Part(name[1], content.removesuffix(b"\r"), filename[1] if filename else None, media)

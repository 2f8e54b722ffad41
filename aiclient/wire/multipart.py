"""Multipart forms: fields and files described, and encoded to bytes with a given boundary."""

from __future__ import annotations

import json
import mimetypes
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, TypeAlias, TypeGuard, cast

from aiclient.wire.unset import NOT_GIVEN

__all__ = [
    "FileInput",
    "FileTypes",
    "FormPart",
    "Multipart",
    "encode_multipart",
    "form_parts",
    "is_file",
    "read_file",
]

FileInput: TypeAlias = bytes | IO[bytes] | PathLike[str]
"""Content of a file: bytes, an open binary file, or a path."""

if TYPE_CHECKING:
    FileTypes: TypeAlias = FileInput | tuple[str, FileInput] | tuple[str, FileInput, str]
    """A file to upload: content alone, `(name, content)`, or `(name, content, media type)`."""
else:
    # pydantic has no schema for an open file, and TypedDicts with files must still be buildable.
    FileTypes = Any


@dataclass(frozen=True, slots=True)
class FormPart:
    """One part of a form; a part with a filename is a file."""

    name: str
    value: str | FileInput
    filename: str | None = None
    content_type: str | None = None


@dataclass(frozen=True, slots=True)
class Multipart:
    """A `multipart/form-data` body, before it has a boundary."""

    fields: Sequence[FormPart]


def is_file(value: object) -> TypeGuard[FileTypes]:
    """Return True for a value that is uploaded as a file."""
    if isinstance(value, tuple):
        parts = cast(tuple[object, ...], value)
        return len(parts) in (2, 3) and isinstance(parts[0], str) and _is_content(parts[1])
    return _is_content(value)


def _is_content(value: object) -> TypeGuard[FileInput]:
    return isinstance(value, bytes | bytearray | PathLike) or hasattr(value, "read")


def form_parts(
    fields: Mapping[str, object], media: Mapping[str, str] | None = None, *, files: Collection[str] = ()
) -> Multipart:
    """Describe keyword arguments as a form.

    `NOT_GIVEN` and None are left out, arrays become `name[]`, objects `name[key]`, and whatever
    is a file value is uploaded as a file.

    Args:
        fields: Values by wire name.
        media: Media type of the fields that have one of their own; a value that is not text goes as JSON.
        files: Fields that hold files: a text there is a mistake, not the name of a file.

    Raises:
        TypeError: A value cannot be a form field, or a file field does not hold a file.
    """
    parts: list[FormPart] = []
    for name in files:
        _check_files(name, fields.get(name, NOT_GIVEN))
    for name, value in fields.items():
        kind = None if media is None else media.get(name)
        if kind is None or value is NOT_GIVEN or value is None:
            _add(parts, name, value)
        else:
            text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, allow_nan=False)
            parts.append(FormPart(name, text, content_type=kind))
    return Multipart(tuple(parts))


def _check_files(name: str, value: object) -> None:
    kind = type(value).__name__
    if value is NOT_GIVEN or value is None or is_file(value):
        return
    if isinstance(value, list | tuple) and all(map(is_file, cast("Sequence[object]", value))):
        return
    raise TypeError(
        f"{name} is a {kind}, not a file; "
        "give bytes, a file opened with mode 'rb', a pathlib.Path, or (name, content)"
    )


def _add(parts: list[FormPart], name: str, value: object) -> None:
    if value is NOT_GIVEN or value is None:
        return
    if is_file(value):
        parts.append(_file_part(name, value))
    elif isinstance(value, str):
        parts.append(FormPart(name, value))
    elif isinstance(value, bool):
        parts.append(FormPart(name, "true" if value else "false"))
    elif isinstance(value, int | float):
        parts.append(FormPart(name, repr(value)))
    elif isinstance(value, Mapping):
        for key, item in cast(Mapping[str, object], value).items():
            _add(parts, f"{name}[{key}]", item)
    elif isinstance(value, Sequence | set | frozenset):
        for item in cast(Sequence[object], value):
            _add(parts, f"{name}[]", item)
    else:
        raise TypeError(
            f"form field {name!r} is a {type(value).__name__}; "
            "send text, a number, a boolean, a list, a mapping or a file (bytes, open file, path)"
        )


def _file_part(name: str, value: FileTypes) -> FormPart:
    if isinstance(value, tuple):
        media = value[2] if len(value) == 3 else None
        return FormPart(name, value[1], value[0], media or _media_type(value[0]))
    filename = _filename(value)
    return FormPart(name, value, filename, _media_type(filename))


def _filename(value: FileInput) -> str:
    if isinstance(value, PathLike):
        return Path(value).name
    path: object = getattr(value, "name", None)
    # A file opened by descriptor has an int, a temporary one an empty name.
    return Path(path).name if isinstance(path, str) and path else "upload"


def _media_type(filename: str) -> str:
    return mimetypes.guess_type(filename)[0] or "application/octet-stream"


def encode_multipart(form: Multipart, boundary: str) -> bytes:
    """Return the body of a form.

    Args:
        form: The parts; paths and open files are read here, files from where they stand.
        boundary: Separator, without dashes, that must not occur in any part.

    Raises:
        ValueError: The boundary occurs in a part.
    """
    mark = b"--" + boundary.encode("ascii")
    chunks: list[bytes] = []
    for part in form.fields:
        content = _content(part)
        if mark in content:
            raise ValueError("the boundary occurs in the form; choose another one")
        chunks += (mark, b"\r\n", _part_head(part), b"\r\n", content, b"\r\n")
    chunks += (mark, b"--\r\n")
    return b"".join(chunks)


def _part_head(part: FormPart) -> bytes:
    disposition = f'Content-Disposition: form-data; name="{_quoted(part.name)}"'
    if part.filename is not None:
        disposition += f'; filename="{_quoted(part.filename)}"'
    head = disposition + "\r\n"
    if part.content_type is not None:
        head += f"Content-Type: {_quoted(part.content_type)}\r\n"
    return head.encode("utf-8")


def _quoted(text: str) -> str:
    # As the HTML standard has it for form names; also keeps a name from starting a header.
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _content(part: FormPart) -> bytes:
    value = part.value
    if isinstance(value, str):
        return value.encode("utf-8")
    if isinstance(value, bytes | bytearray):
        return bytes(value)
    if isinstance(value, PathLike):
        return Path(value).read_bytes()
    data = cast(object, value.read())
    if not isinstance(data, bytes):
        raise TypeError(f"the file for form field {part.name!r} is open in text mode; open it with mode 'rb'")
    return data


def read_file(value: FileTypes) -> bytes:
    """Return the content of a file value; a name or media type beside it is left out.

    Raises:
        OSError: The file cannot be read.
        TypeError: An open file is in text mode.
    """
    return _content(FormPart("body", value[1] if isinstance(value, tuple) else value))

"""Recorded exchanges: one JSON object a line, in `.jsonl` or `.jsonl.gz` files."""

from __future__ import annotations

import base64
import binascii
import gzip
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from aiclient.wire.json import Json, JsonObject
from codegen.errors import CodegenError
from codegen.replay.equality import parse_json

__all__ = ["Record", "RecordingError", "read_records"]

_SUFFIXES = (".jsonl", ".jsonl.gz")
_KINDS = " or ".join(_SUFFIXES)


class RecordingError(CodegenError):
    """A recording that cannot be read, with the file and the line."""


@dataclass(frozen=True, slots=True)
class Record:
    """One request and its answer, as recorded."""

    label: str
    """`"openai.jsonl.gz:12"`: the file and the line."""
    provider: str
    """What the recording calls the provider; empty where it does not say."""
    method: str
    url: str
    path: str
    """Percent-encoded, without query."""
    query: tuple[tuple[str, str], ...]
    api_version: str
    request_headers: dict[str, str]
    request: Json
    """The JSON body; None where there was none or it was not JSON."""
    request_bytes: bytes | None
    """The body where it was not JSON."""
    status: int | None
    response_headers: dict[str, str]
    response: bytes | None
    """The answer's bytes; None where there was none."""
    asked_stream: bool
    is_stream: bool
    file: str = ""
    """The conversation that it belongs to."""
    index: int = 0
    """Its place in the conversation."""

    @property
    def content_type(self) -> str:
        """Media type of the answer, without parameters, lower case."""
        return self.response_headers.get("content-type", "").split(";")[0].strip().lower()


def read_records(paths: Iterable[Path]) -> Iterator[Record]:
    """Yield every record of the files, or of the recordings in the folders, in a stable order.

    Raises:
        RecordingError: A path does not exist, a folder holds no recordings, or a line is not a
            record.
    """
    for path in paths:
        for file in _files(path):
            yield from _read_file(file)


def _files(path: Path) -> list[Path]:
    if path.is_dir():
        found = sorted(file for file in path.rglob("*") if file.name.endswith(_SUFFIXES) and file.is_file())
        if not found:
            raise RecordingError(f"{path} holds no recordings", fix=f"name a folder with {_KINDS} files")
        return found
    if not path.exists():
        raise RecordingError(f"{path} does not exist", fix="name a recording or a folder of recordings")
    if not path.name.endswith(_SUFFIXES):
        raise RecordingError(f"{path} is no recording", fix=f"name a file that ends in {_KINDS}")
    return [path]


def _read_file(file: Path) -> Iterator[Record]:
    data = file.read_bytes()
    if file.name.endswith(".gz"):
        try:
            data = gzip.decompress(data)
        except (OSError, EOFError) as error:
            raise RecordingError(f"{file} is damaged", why=str(error), fix="fetch it again") from error
    # Split on bytes: `str.splitlines` would also split on U+2028, which JSON allows in strings.
    for number, line in enumerate(data.split(b"\n"), 1):
        if not line.strip():
            continue
        where = f"{file}, line {number}"
        try:
            value = parse_json(line)
        except ValueError as error:
            raise RecordingError(f"{where} is not JSON", why=str(error)) from error
        if not isinstance(value, dict):
            raise RecordingError(f"{where}: a record is a JSON object")
        yield _record(value, f"{file.name}:{number}", where)


def _record(fields: JsonObject, label: str, where: str) -> Record:
    url = _text(fields, "url", where)
    path, query = urlsplit(url).path, urlsplit(url).query
    status = fields.get("status")
    if status is not None and (isinstance(status, bool) or not isinstance(status, int)):
        raise RecordingError(f"{where}: `status` must be an integer or null")
    return Record(
        label=label,
        provider=_text(fields, "provider", where),
        method=_text(fields, "method", where, needed=True).upper(),
        url=url,
        path=_text(fields, "path", where).partition("?")[0] or path,
        query=tuple(parse_qsl(query, keep_blank_values=True)),
        api_version=_text(fields, "api_version", where),
        request_headers=_headers(fields, "request_headers", where),
        request=fields.get("request_json"),
        request_bytes=_bytes(fields, "request_text", "request_base64", where),
        status=status,
        response_headers=_headers(fields, "response_headers", where),
        response=_bytes(fields, "response_text", "response_base64", where),
        asked_stream=fields.get("stream_requested") is True,
        is_stream=fields.get("is_stream") is True,
        file=_text(fields, "file", where),
        index=_place(fields),
    )


def _text(fields: JsonObject, key: str, where: str, *, needed: bool = False) -> str:
    value = fields.get(key)
    if isinstance(value, str) and (value or not needed):
        return value
    if value is None and not needed:
        return ""
    raise RecordingError(f"{where}: `{key}` must be a string" + ("" if needed else " or null"))


def _place(fields: JsonObject) -> int:
    found = fields.get("index")
    return found if isinstance(found, int) else 0


def _headers(fields: JsonObject, key: str, where: str) -> dict[str, str]:
    value = fields.get(key)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise RecordingError(f"{where}: `{key}` must be an object of strings")
    headers: dict[str, str] = {}
    for name, content in value.items():
        if isinstance(content, list):
            content = ", ".join(each for each in content if isinstance(each, str))
        if not isinstance(content, str):
            raise RecordingError(f"{where}: `{key}` → `{name}` must be a string")
        headers[name.lower()] = content
    return headers


def _bytes(fields: JsonObject, text_key: str, base64_key: str, where: str) -> bytes | None:
    text = fields.get(text_key)
    if isinstance(text, str):
        try:
            return text.encode()
        except UnicodeEncodeError as error:
            raise RecordingError(f"{where}: `{text_key}` holds a lone surrogate") from error
    if text is not None:
        raise RecordingError(f"{where}: `{text_key}` must be a string or null")
    encoded = fields.get(base64_key)
    if encoded is None:
        return None
    if not isinstance(encoded, str):
        raise RecordingError(f"{where}: `{base64_key}` must be a string or null")
    try:
        return base64.b64decode(encoded, validate=True)
    except binascii.Error as error:
        raise RecordingError(f"{where}: `{base64_key}` is not base64", why=str(error)) from error

"""Turns replies into typed results, and says precisely why one cannot be read."""

from __future__ import annotations

import json
import zlib
from functools import cache
from typing import TYPE_CHECKING, Protocol

from aiclient.core.endpoint import Endpoint
from aiclient.core.errors import DecodeError
from aiclient.core.plain_json import read_json
from aiclient.wire.binary import Binary
from aiclient.wire.call import ResultSpec
from aiclient.wire.http import Headers, HttpReply, RequestInfo

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "Inflate",
    "decode",
    "decode_body",
    "decoder_for",
    "no_stream",
    "parser",
    "request_id",
    "unreadable",
]

_JSON_START = b'{["tfn-0123456789'
_BARE = frozenset((list, str, int, float, bool, type(None)))
"""What JSON parses into where it is no object."""


@cache
def parser() -> Callable[[str, bytes], object]:
    """Return the parser of generated types; it brings pydantic, so the first answer loads it."""
    from aiclient.wire.types import parse

    return parse


def decode(endpoint: Endpoint, reply: HttpReply, result: ResultSpec, *, request: RequestInfo) -> object:
    """Return the typed result of a successful reply.

    Args:
        endpoint: The client's side.
        reply: The answer, its body read.
        result: What the operation promises.
        request: What was asked, for errors.

    Raises:
        DecodeError: The answer is not what the operation promises.
    """
    kind, data = result.kind, reply.body or b""
    if kind == "none":
        if data[:1] == b"<":
            raise unreadable(endpoint, reply, data, request=request)
        return None
    if kind == "json" and not result.text_too and data[:1] in _JSON_START and data:
        # No header is looked at on the usual way: decoding two dozen costs more than parsing.
        return _parse(endpoint, reply, result, data, request=request)
    data = decode_body(endpoint, reply, request)
    if result.none_too and not data.strip():
        return None
    if kind == "binary":
        return Binary(data, reply.header("content-type"), reply.headers)
    if kind == "text" or (result.text_too and not _is_json(reply.headers)):
        if "html" in reply.headers.get("content-type", ""):
            raise unreadable(endpoint, reply, data, request=request)
        return data.decode("utf-8", "replace")
    return _parse(endpoint, reply, result, data.strip(), request=request)


def _parse(
    endpoint: Endpoint, reply: HttpReply, result: ResultSpec, data: bytes, *, request: RequestInfo
) -> object:
    reason: Exception | None = None
    try:
        value: object = parser()(result.type, data) if result.type else read_json(data)
        # A list or a text in place of an object has none of the attributes that the caller was promised.
        if value.__class__ not in _BARE or not result.type or not _is_model(result.type):
            return value
    except (ValueError, RecursionError) as error:
        reason = error
    # Raised outside of the handler: the parser's error would show the answer's text in a trace.
    raise unreadable(endpoint, reply, data, request=request, reason=reason)


def _is_model(ref: str) -> bool:
    from aiclient.wire.types import resolve

    return isinstance(resolve(ref), type)


def _is_json(headers: Headers) -> bool:
    kind = headers.get("content-type", "").partition(";")[0].strip().lower()
    return kind.endswith(("/json", "+json"))


def request_id(endpoint: Endpoint, headers: Headers) -> str | None:
    """Return the provider's id of a request, from the headers that its manifest names."""
    for name in endpoint.manifest.request_id_headers:
        value = headers.get(name)
        if value:
            return value
    return None


# --- compression --------------------------------------------------------------------------------


class Inflate(Protocol):
    """A decompressor that is fed piece by piece."""

    def decompress(self, data: bytes, /) -> bytes:
        """Return what the next piece decompresses to."""
        ...

    @property
    def eof(self) -> bool:
        """True when the compressed stream is complete."""
        ...


def decoder_for(endpoint: Endpoint, reply: HttpReply, request: RequestInfo) -> Inflate | None:
    """Return what undoes the content encoding of a reply; None where it has none."""
    coding = reply.headers.get("content-encoding", "").strip().lower()
    if coding in ("", "identity"):
        return None
    if coding in ("gzip", "x-gzip"):
        return zlib.decompressobj(zlib.MAX_WBITS | 16)
    if coding == "deflate":
        return _Deflate()
    raise _error(
        endpoint,
        reply,
        f"the answer is compressed as {coding!r}, which was not asked for; "
        "a proxy in between may have done it, or options.extra_headers changed accept-encoding",
        request=request,
    )


class _Deflate:
    """`deflate` means zlib, but some servers send the bare stream."""

    def __init__(self) -> None:
        self._inner = zlib.decompressobj()
        self._first = True

    @property
    def eof(self) -> bool:
        return self._inner.eof

    def decompress(self, data: bytes, /) -> bytes:
        if self._first and data:
            self._first = False
            if data[0] & 0x0F != 8:
                self._inner = zlib.decompressobj(-zlib.MAX_WBITS)
        return self._inner.decompress(data)


def decode_body(endpoint: Endpoint, reply: HttpReply, request: RequestInfo) -> bytes:
    """Return the body of a reply, decompressed.

    Raises:
        DecodeError: It is not compressed as its headers say, or is cut.
    """
    data = reply.body or b""
    inflate = decoder_for(endpoint, reply, request) if data else None
    if inflate is None:
        return data
    try:
        plain = inflate.decompress(data)
    except zlib.error as error:
        reason = str(error)
    else:
        if inflate.eof:
            return plain
        reason = "it ends too early"
    coding = reply.header("content-encoding")
    raise _error(
        endpoint,
        reply,
        f"the answer says it is {coding}, but cannot be decompressed: {reason}; "
        "send the request again, and check what is in between",
        request=request,
    )


# --- what is wrong ------------------------------------------------------------------------------


def unreadable(
    endpoint: Endpoint,
    reply: HttpReply,
    data: bytes,
    *,
    request: RequestInfo,
    reason: Exception | None = None,
    event: bool = False,
) -> DecodeError:
    """Return the error for an answer that should have been JSON, as specific as can be.

    Args:
        endpoint: The client's side.
        reply: The answer.
        data: What was to be parsed.
        request: What was asked.
        reason: What the parser raised.
        event: `data` is one event of a stream, about which the reply's headers say nothing.
    """
    if event:
        return _error(
            endpoint, reply, _json_fault(data, "an event of the stream"), request=request, data=data
        )
    kind = reply.headers.get("content-type", "")
    start = data[:256].lstrip().lower()
    if not data.strip() and reply.status == 202:
        what = "the result is not ready yet (the answer is empty); ask again later"
    elif not data.strip():
        what = "the answer is empty where JSON was expected; check base_url and what is in between"
    elif "html" in kind.lower() or start.startswith((b"<!doctype html", b"<html")):
        what = "the answer is an HTML page, not JSON; a proxy, a login page or a wrong base_url sent it"
    elif kind and not _is_json(reply.headers) and data[:1] not in b"{[":
        what = f"the answer has the content type {kind!r}, not JSON; check base_url and what is in between"
    elif isinstance(reason, RecursionError):
        what = "the JSON of the answer is nested too deeply"
    else:
        what = _json_fault(data, "the answer")
    return _error(endpoint, reply, what, request=request, data=data)


def _json_fault(data: bytes, what: str) -> str:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return (
            f"{what} is not UTF-8 text (byte {error.start} of {len(data)}); "
            "look at the error's body, and check base_url"
        )
    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        if error.pos >= len(text.rstrip()) - 1 or error.msg.startswith("Unterminated"):
            return f"the JSON of {what} is cut off after {len(data)} bytes; send the request again"
        return (
            f"{what} is not JSON: {error.msg} at character {error.pos} of {len(text)}; "
            "look at the error's body, and check base_url"
        )
    except RecursionError:
        return f"the JSON of {what} is nested too deeply"
    return (
        f"{what} is JSON, but no object, which the operation answers with; "
        "look at the error's body, and check base_url"
    )


def no_stream(endpoint: Endpoint, reply: HttpReply, data: bytes, *, request: RequestInfo) -> DecodeError:
    """Return the error for a whole answer that came where a stream was asked for.

    Args:
        endpoint: The client's side.
        reply: The answer's head.
        data: Its body.
        request: What was asked.
    """
    what = (
        "the answer is one JSON object where a stream of events was asked for; "
        "the server or something in between may not stream: call without streaming, or check base_url"
    )
    return _error(endpoint, reply, what, request=request, data=data)


def _error(
    endpoint: Endpoint, reply: HttpReply, what: str, *, request: RequestInfo, data: bytes | None = None
) -> DecodeError:
    return DecodeError(
        f"{endpoint.manifest.title}: {what} ({request}, status {reply.status})",
        provider=endpoint.manifest.name,
        status=reply.status,
        request_id=request_id(endpoint, reply.headers),
        content_type=reply.header("content-type"),
        body=(reply.body or b"") if data is None else data,
        request=request,
    )

"""Turns a described call into the request to send."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias, cast
from urllib.parse import quote_plus

from aiclient.core.endpoint import Endpoint, HeaderPairs, check_header, check_retries, merge_headers, whole
from aiclient.core.errors import ConfigurationError, RequestEncodingError
from aiclient.core.json_body import encode_json
from aiclient.core.timeouts import merge_timeout
from aiclient.wire.call import Call, PageCall, RawBody, StreamCall
from aiclient.wire.http import HttpRequest, Timeout
from aiclient.wire.multipart import Multipart, encode_multipart, read_file
from aiclient.wire.options import RequestOptions, TimeoutOptions

__all__ = ["AnyCall", "encode", "needs_boundary", "retries", "with_remaining"]

AnyCall: TypeAlias = "Call[object] | StreamCall[object] | PageCall[object, object]"

_DOWNLOAD_REDIRECTS = 5


def encode(endpoint: Endpoint, call: AnyCall, boundary: str = "") -> HttpRequest:
    """Return the request that a call describes.

    Args:
        endpoint: The client's side.
        call: What the user asked for.
        boundary: Separator for a multipart form; other calls need none.

    Raises:
        RequestEncodingError: The body cannot be written; the message names the place.
        ConfigurationError: An option cannot be used.
    """
    options = call.options
    streamed = isinstance(call, StreamCall)
    body, headers = _body(endpoint, call, boundary)
    query = call.query
    timeout = endpoint.timeout if streamed else endpoint.timeout_whole
    if call.headers:
        headers = merge_headers(headers, call.headers)
    if options:
        _check_options(options)
        if "timeout" in options:
            timeout = _timeout(endpoint, options["timeout"], streamed=streamed)
        extra_query = options.get("extra_query")
        if extra_query:
            query = (*(pair for pair in query if pair[0] not in extra_query), *extra_query.items())
        headers = merge_headers(headers, _extra_headers(options))
    url = endpoint.base_url + call.path
    if query or endpoint.query:
        url += ("&" if "?" in url else "?") + _query((*endpoint.query, *query))
    download = not isinstance(call, StreamCall) and call.method == "GET" and call.result.kind == "binary"
    return HttpRequest(
        call.method, url, headers, body, streamed, timeout, _DOWNLOAD_REDIRECTS if download else 0
    )


def retries(endpoint: Endpoint, options: RequestOptions | None) -> int:
    """Return how often a call may be retried."""
    if not options or "max_retries" not in options:
        return endpoint.max_retries
    return check_retries(options["max_retries"])


def needs_boundary(call: AnyCall) -> bool:
    """Return True where the body is a form."""
    return isinstance(call.body, Multipart)


def _body(endpoint: Endpoint, call: AnyCall, boundary: str) -> tuple[bytes | None, HeaderPairs]:
    body = call.body
    extra = call.options.get("extra_body") if call.options else None
    if isinstance(body, Multipart):
        if extra:
            raise ConfigurationError(
                f"options.extra_body cannot be added to {call.operation}: its body is a form"
            )
        kind = f"multipart/form-data; boundary={boundary}"
        return _form(body, boundary), merge_headers(endpoint.headers, (("content-type", kind),))
    if isinstance(body, RawBody):
        if extra:
            raise ConfigurationError(
                f"options.extra_body cannot be added to {call.operation}: its body is not JSON"
            )
        return _raw(body), merge_headers(endpoint.headers, (("content-type", body.media_type),))
    if extra:
        if body is not None and not isinstance(body, Mapping):
            raise ConfigurationError(
                f"options.extra_body cannot be added to {call.operation}: its body is not an object"
            )
        body = {**(body or {}), **extra}
    if body is None:
        return None, endpoint.headers
    headers = endpoint.stream_headers if _is_sse(call) else endpoint.json_headers
    return encode_json(body), headers


def _is_sse(call: AnyCall) -> bool:
    return isinstance(call, StreamCall) and call.stream.framing == "sse"


def _form(form: Multipart, boundary: str) -> bytes:
    try:
        return encode_multipart(form, boundary)
    except OSError as error:
        raise RequestEncodingError(f"a file of the form cannot be read: {error.strerror or error}") from error
    except TypeError as error:
        raise RequestEncodingError(str(error)) from None


def _raw(body: RawBody) -> bytes:
    try:
        return read_file(body.content)
    except OSError as error:
        raise RequestEncodingError(f"the file to send cannot be read: {error.strerror or error}") from error
    except TypeError as error:
        raise RequestEncodingError(str(error)) from None


def _query(pairs: Iterable[tuple[str, str]]) -> str:
    return "&".join([f"{quote_plus(name)}={quote_plus(value)}" for name, value in pairs])


def _timeout(endpoint: Endpoint, given: float | TimeoutOptions | None, *, streamed: bool) -> Timeout:
    timeout = merge_timeout(endpoint.timeout, given)
    return timeout if streamed else whole(timeout, given)


_OPTIONS = RequestOptions.__annotations__.keys()


def _check_options(options: RequestOptions) -> None:
    """Refuse misspelt options, which would be ignored, and query values that are no text."""
    if not options.keys() <= _OPTIONS:
        unknown = ", ".join(repr(name) for name in sorted(options.keys() - _OPTIONS))
        raise ConfigurationError(f"options has no {unknown}; it takes {', '.join(sorted(_OPTIONS))}")
    for name, value in (options.get("extra_query") or {}).items():
        given = cast(object, value)
        if not isinstance(given, str):
            raise ConfigurationError(
                f"options.extra_query[{name!r}] is a {type(given).__name__}; give a string"
            )


def _extra_headers(options: RequestOptions) -> list[tuple[str, str]]:
    added: list[tuple[str, str]] = []
    if "idempotency_key" in options:
        added.append(("idempotency-key", options["idempotency_key"]))
    added += (options.get("extra_headers") or {}).items()
    for name, value in added:
        check_header(name, value)
    return added


def with_remaining(request: HttpRequest, seconds: float) -> HttpRequest:
    """Return the request with what is left of its total time."""
    return replace(request, remaining=seconds)

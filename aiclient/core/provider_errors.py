"""Maps a provider's error answers, whole or inside a stream, to the error tree."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import cast

from aiclient.core import errors
from aiclient.core.decode import decode_body, request_id
from aiclient.core.endpoint import Endpoint
from aiclient.core.errors import DecodeError, ProviderError
from aiclient.core.retry_hints import body_delay, header_delay
from aiclient.wire.http import HttpReply, RequestInfo
from aiclient.wire.json import Json
from aiclient.wire.redact import redact_text, redact_url

__all__ = ["error_from_event", "error_from_reply", "find_error"]

_MESSAGES = ("/error/message", "/message", "/error")
"""Where error texts stand in most dialects, after the manifest's own places."""
_BY_STATUS: dict[int, type[ProviderError]] = {
    401: errors.AuthenticationError,
    402: errors.QuotaExceededError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    408: errors.ServerError,
    409: errors.ConflictError,
    413: errors.RequestTooLargeError,
    429: errors.RateLimitError,
    503: errors.OverloadedError,
    529: errors.OverloadedError,
}
_GENERAL = (errors.InvalidRequestError, errors.ServerError)
"""What a code that says little stands for; a status that says more outranks it."""
_STATUSES = ("/error/status_code", "/error/code", "/status_code")
"""Where an error inside a stream may tell the status that the answer no longer can."""
_ADVICE: dict[type[ProviderError], str] = {
    errors.AuthenticationError: "check the API key",
    errors.PermissionDeniedError: "check what the API key may do",
    errors.QuotaExceededError: "check the plan and billing of the account",
    errors.RateLimitError: "send less at a time, or raise max_retries",
    errors.ContextLengthError: "shorten the prompt or use a model with a larger context",
    errors.ModelNotFoundError: "check the name of the model and whether the key may use it",
    errors.RequestTooLargeError: "send less, or upload files first",
    errors.OverloadedError: "try again later, or raise max_retries",
    errors.ServerError: "try again later, or raise max_retries",
}


def error_from_reply(
    endpoint: Endpoint, reply: HttpReply, *, request: RequestInfo, now: float
) -> ProviderError:
    """Return the error for a reply whose status is no success.

    Args:
        endpoint: The client's side.
        reply: The answer, its body read.
        request: What was asked.
        now: Seconds since 1970, for a `Retry-After` that is a date.
    """
    try:
        data = decode_body(endpoint, reply, request)
    except DecodeError:
        data = b""
    body = _error_body(endpoint, data)
    delay = header_delay(reply.headers, now)
    error = _make(
        endpoint,
        body,
        request,
        status=reply.status,
        code=_code(endpoint, body),
        said=_said(endpoint, body, reply),
        retry_after=body_delay(endpoint.manifest.retry_delay, body) if delay is None else delay,
        reply_id=request_id(endpoint, reply.headers),
    )
    hint = reply.header("x-should-retry")
    if hint == "false":
        error.retryable = False
    elif hint == "true" and not isinstance(error, errors.QuotaExceededError):
        # No money comes from asking again.
        error.retryable = True
    return error


def error_from_event(
    endpoint: Endpoint, body: Json, *, request: RequestInfo, reply_id: str | None
) -> ProviderError:
    """Return the error that a stream brought instead of an event.

    Args:
        endpoint: The client's side.
        body: The error as it came.
        request: What was asked.
        reply_id: The provider's id of the request.
    """
    if isinstance(body, list) and body:
        body = next((item for item in body if find_error(item)), body[0])
    statuses = (_pointed(body, pointer) for pointer in _STATUSES)
    status = next((found for found in statuses if type(found) is int and 400 <= found <= 599), None)
    said = _first_text(body, (*endpoint.manifest.error_message, *_MESSAGES))
    return _make(
        endpoint,
        body,
        request,
        status=status,
        code=_code(endpoint, body),
        said=said or "the stream ended with an error",
        retry_after=body_delay(endpoint.manifest.retry_delay, body),
        reply_id=reply_id,
    )


def find_error(body: Json) -> bool:
    """Return True where a JSON value is an error and not an event."""
    if isinstance(body, list):
        return any(find_error(item) for item in body)
    return isinstance(body, dict) and isinstance(body.get("error"), dict | str) and bool(body["error"])


def _make(
    endpoint: Endpoint,
    body: Json,
    request: RequestInfo,
    *,
    status: int | None,
    code: str | None,
    said: str,
    retry_after: float | None,
    reply_id: str | None,
) -> ProviderError:
    kind = _class_of(endpoint, body, status)
    said = redact_text(said, endpoint.secrets).strip()
    what = f"{endpoint.manifest.title} answered {status or 'an error'}"
    what += f" ({code})" if code and code != str(status) else ""
    advice = _ADVICE.get(kind)
    text = f"{what}: {said}" if said else what
    if advice:
        text = f"{text.removesuffix('.')}; {advice}"
    about = f"{request}, request id {reply_id}" if reply_id else str(request)
    return kind(
        f"{text} [{about}]",
        provider=endpoint.manifest.name,
        status=status,
        code=code,
        request_id=reply_id,
        retry_after=retry_after,
        body=body,
        request=request,
    )


def _class_of(endpoint: Endpoint, body: Json, status: int | None) -> type[ProviderError]:
    table = endpoint.manifest.errors
    for pointer in endpoint.manifest.error_code:
        code = _pointed(body, pointer)
        name = table.get(str(code)) if code is not None else None
        kind = getattr(errors, name, None) if name else None
        if isinstance(kind, type) and issubclass(kind, ProviderError):
            return _BY_STATUS.get(status or 0, kind) if kind in _GENERAL else kind
    if status is None:
        # The request was taken and the answer had begun: unless a code says otherwise, the other side failed.
        return ProviderError if _code(endpoint, body) else errors.ServerError
    known = _BY_STATUS.get(status)
    if known is not None:
        return known
    if status >= 500:
        return errors.ServerError
    return errors.InvalidRequestError if status >= 400 else ProviderError


def _error_body(endpoint: Endpoint, data: bytes) -> Json:
    text = redact_text(data.decode("utf-8", "replace"), endpoint.secrets)
    try:
        return cast(Json, json.loads(text)) if text.strip() else None
    except (ValueError, RecursionError):
        return text


def _said(endpoint: Endpoint, body: Json, reply: HttpReply) -> str:
    if 300 <= reply.status < 400:
        target = redact_url(reply.headers.get("location", "nowhere"))
        return f"a redirect to {target}, which is not followed because it would carry the key; check base_url"
    if isinstance(body, str):
        if "html" in reply.headers.get("content-type", "").lower() or body.lstrip()[:1] == "<":
            return "an HTML page instead of an error in JSON; a proxy or a wrong base_url may have sent it"
        return _short(body)
    if body is None:
        return "no explanation (the body is empty)"
    return _first_text(body, (*endpoint.manifest.error_message, *_MESSAGES, "/detail"))


def _first_text(body: Json, pointers: Iterable[str]) -> str:
    candidates = body if isinstance(body, list) else [body]
    for pointer in pointers:
        for item in candidates:
            found = _pointed(item, pointer)
            if isinstance(found, str) and found:
                return _short(found)
    return ""


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 500 else f"{text[:500]}…"


def _code(endpoint: Endpoint, body: Json) -> str | None:
    for pointer in endpoint.manifest.error_code:
        found = _pointed(body, pointer)
        if isinstance(found, str | int) and not isinstance(found, bool) and found != "":
            return str(found)
    return None


def _pointed(body: Json, pointer: str) -> Json:
    """Follow a JSON pointer; a list around the error object is looked through."""
    if isinstance(body, list) and body and not pointer.startswith("/0"):
        body = body[0]
    for step in pointer.split("/")[1:]:
        if isinstance(body, dict):
            body = body.get(step)
        elif isinstance(body, list) and step.isdigit() and int(step) < len(body):
            body = body[int(step)]
        else:
            return None
    return body

"""Checks that an error answer becomes the right error, with all that the provider said."""

from __future__ import annotations

from collections.abc import Mapping

from aiclient.core.provider_errors import error_from_reply
from aiclient.wire.json import Json
from codegen.replay.equality import differences, parse_json
from codegen.replay.reading import Reading

__all__ = ["check_error", "expected_class"]

#: What each status means, by RFC 9110 and the providers' own pages; kept apart from the library's table.
_BY_STATUS = {
    400: "InvalidRequestError",
    401: "AuthenticationError",
    402: "ProviderError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    413: "RequestTooLargeError",
    422: "InvalidRequestError",
    429: "RateLimitError",
    503: "OverloadedError",
    529: "OverloadedError",
}


#: What a code stands for that says less than most statuses do.
_GENERAL = ("InvalidRequestError", "ServerError")


def check_error(reading: Reading) -> None:
    """Check one answer whose status is no success.

    Args:
        reading: The exchange.
    """
    status = reading.record.status or 0
    body = reading.record.response or b""
    reading.outcome.errors += 1
    error = error_from_reply(reading.endpoint, reading.reply(), request=reading.info, now=0.0)
    try:
        recorded: Json = parse_json(body) if body.strip() else None
    except ValueError:
        recorded = body.decode("utf-8", "replace")
    manifest = reading.endpoint.manifest
    named = expected_class(manifest.errors, manifest.error_code, status, recorded)
    classes = [each.__name__ for each in type(error).__mro__]
    if named not in classes or error.status != status:
        reading.found("error_class", f"status {status} became {classes[0]}, not {named}")
    reading.outcome.round_trip("response", differences(recorded, error.body))


def expected_class(table: Mapping[str, str], pointers: tuple[str, ...], status: int, body: Json) -> str:
    """Return the name of the error class that a manifest and a status ask for."""
    for pointer in pointers:
        code = _at(body, pointer)
        if isinstance(code, str | int) and str(code) in table:
            named = table[str(code)]
            return _BY_STATUS.get(status, named) if named in _GENERAL else named
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    return "ServerError" if status >= 500 else "InvalidRequestError" if status >= 400 else "ProviderError"


def _at(body: Json, pointer: str) -> Json:
    """Follow a JSON pointer; some services wrap the error object in an array."""
    if isinstance(body, list):
        body = body[0] if body else None
    for step in pointer.split("/")[1:]:
        if isinstance(body, dict):
            body = body.get(step)
        elif isinstance(body, list) and step.isdigit() and int(step) < len(body):
            body = body[int(step)]
        else:
            return None
    return body

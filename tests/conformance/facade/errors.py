"""Checks one recorded refusal: the facade raises the error that it means."""

from __future__ import annotations

from aiclient.chat.missing import model_not_found
from aiclient.core.errors import ModelNotFoundError, NotFoundError, ProviderError
from aiclient.core.messages import UserMessage
from aiclient.core.requests import GenerateRequest
from aiclient.registry import Registry
from aiclient.wire.json import Json
from codegen.replay.equality import differences, parse_json
from codegen.replay.error_answers import expected_class
from codegen.replay.records import Record
from tests.conformance.facade.dialects import Dialect
from tests.conformance.facade.playback import model_of, play

__all__ = ["check_error"]


def check_error(dialect: Dialect, record: Record) -> list[str]:
    """Return what is wrong with the error that a refusal becomes.

    Args:
        dialect: What the record speaks.
        record: An exchange whose status is no success.
    """
    error = play(dialect, record).error
    if not isinstance(error, ProviderError):
        return [f"error: status {record.status} became {type(error).__name__}: {error}"]
    body = _body(record)
    manifest, status = dialect.manifest, record.status or 0
    named = expected_class(manifest.errors, manifest.error_code, status, body)
    found: list[str] = []
    if isinstance(error, NotFoundError) and named in ("NotFoundError", "ModelNotFoundError"):
        # Whoever calls a model that is not there is told so.
        request = GenerateRequest(
            provider=manifest.name, model=model_of(record), messages=(UserMessage("Hello"),)
        )
        error, named = model_not_found(error, request, Registry()), ModelNotFoundError.__name__
    if named not in [each.__name__ for each in type(error).__mro__]:
        found.append(f"error: status {status} became {type(error).__name__}, not {named}")
    if error.status != status:
        found.append(f"error: status {status} became {error.status}")
    found += [f"error: body {each}" for each in differences(body, error.body)]
    return found


def _body(record: Record) -> Json:
    data = record.response or b""
    try:
        return parse_json(data) if data.strip() else None
    except ValueError:
        return data.decode("utf-8", "replace")

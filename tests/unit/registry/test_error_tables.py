"""Error tables of the manifests: each error answer, recorded or written down, becomes the right class."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from aiclient.chat.missing import model_not_found
from aiclient.core import errors
from aiclient.core.endpoint import make_endpoint
from aiclient.core.errors import ModelNotFoundError, NotFoundError, ProviderError
from aiclient.core.messages import UserMessage
from aiclient.core.provider_errors import error_from_event, error_from_reply
from aiclient.core.requests import GenerateRequest
from aiclient.registry import Registry
from aiclient.wire.connect import Settings
from aiclient.wire.http import Headers, HttpReply, RequestInfo
from aiclient.wire.manifest import Manifest

WIRE = Path(__file__).parents[2] / "fixtures" / "wire"
OURS = ("anthropic", "google", "groq", "ollama", "openai", "xai")
RECORDED_AS = {"gemini": "google", "vertex": "google", "deepseek": "openai", "openrouter": "openai"}
"""Recorded provider → the manifest that reads it; those that nobody here speaks to are left out."""

RECORDED = {
    ("anthropic", 400, "invalid_request_error"): "InvalidRequestError",
    ("anthropic", 404, "not_found_error"): "NotFoundError",
    ("deepseek", 400, "invalid_request_error"): "InvalidRequestError",
    ("gemini", 404, "NOT_FOUND"): "NotFoundError",
    ("groq", 400, "tool_use_failed"): "InvalidRequestError",
    ("groq", 404, "model_not_found"): "ModelNotFoundError",
    ("openai", 400, "decimal_below_min_value"): "InvalidRequestError",
    ("openai", 400, "invalid_request_error"): "InvalidRequestError",
    ("openai", 400, "invalid_value"): "InvalidRequestError",
    ("openai", 400, "model_not_found"): "ModelNotFoundError",
    ("openai", 400, "unsupported_file"): "InvalidRequestError",
    ("openai", 400, "unsupported_value"): "InvalidRequestError",
    ("openai", 404, "model_not_found"): "ModelNotFoundError",
    ("openrouter", 429, "429"): "RateLimitError",
    ("vertex", 400, "INVALID_ARGUMENT"): "InvalidRequestError",
}
"""Provider, status and code of every error that was ever recorded → what it is."""

WRITTEN = [
    # provider, status, error, class; `error` is what stands under that name in the body
    ("openai", 401, {"code": "invalid_api_key", "type": "invalid_request_error"}, "AuthenticationError"),
    ("openai", 401, {"code": None, "type": "invalid_request_error"}, "AuthenticationError"),
    ("openai", 403, {"code": "unsupported_country_region_territory"}, "PermissionDeniedError"),
    ("openai", 429, {"code": "rate_limit_exceeded", "type": "tokens"}, "RateLimitError"),
    ("openai", 429, {"code": "insufficient_quota", "type": "insufficient_quota"}, "QuotaExceededError"),
    ("openai", 400, {"code": "context_length_exceeded"}, "ContextLengthError"),
    ("openai", 400, {"code": "content_policy_violation"}, "ContentFilterError"),
    ("openai", 404, {"code": None, "type": "invalid_request_error"}, "NotFoundError"),
    ("openai", 500, {"code": None, "type": "server_error"}, "ServerError"),
    ("openai", 503, {"code": "slow_down"}, "OverloadedError"),
    ("openai", 503, {"code": None, "type": "server_error"}, "OverloadedError"),
    ("openai", 413, {"code": None, "type": "invalid_request_error"}, "RequestTooLargeError"),
    ("openai", 409, {"code": None, "type": "invalid_request_error"}, "ConflictError"),
    ("openai", 400, {"code": "image_too_large"}, "RequestTooLargeError"),
    ("anthropic", 401, {"type": "authentication_error"}, "AuthenticationError"),
    ("anthropic", 402, {"type": "billing_error"}, "QuotaExceededError"),
    ("anthropic", 403, {"type": "permission_error"}, "PermissionDeniedError"),
    ("anthropic", 413, {"type": "request_too_large"}, "RequestTooLargeError"),
    ("anthropic", 429, {"type": "rate_limit_error"}, "RateLimitError"),
    (
        "anthropic",
        429,
        {"type": "rate_limit_error", "details": {"error_code": "enforced_spend_limit_reached"}},
        "QuotaExceededError",
    ),
    ("anthropic", 500, {"type": "api_error"}, "ServerError"),
    ("anthropic", 529, {"type": "overloaded_error"}, "OverloadedError"),
    ("google", 400, {"status": "INVALID_ARGUMENT"}, "InvalidRequestError"),
    (
        "google",
        400,
        {"status": "INVALID_ARGUMENT", "details": [{"reason": "API_KEY_INVALID"}]},
        "AuthenticationError",
    ),
    ("google", 403, {"status": "PERMISSION_DENIED"}, "PermissionDeniedError"),
    ("google", 429, {"code": 429, "status": "RESOURCE_EXHAUSTED"}, "RateLimitError"),
    ("google", 500, {"status": "INTERNAL"}, "ServerError"),
    ("google", 503, {"status": "UNAVAILABLE"}, "OverloadedError"),
    ("google", 413, {"code": 413, "status": "INVALID_ARGUMENT"}, "RequestTooLargeError"),
    ("google", 503, {"code": 503, "status": "INTERNAL"}, "OverloadedError"),
    ("google", 504, {"code": 504, "status": "DEADLINE_EXCEEDED"}, "ServerError"),
    ("groq", 401, {"code": "invalid_api_key"}, "AuthenticationError"),
    ("groq", 400, {"code": "context_length_exceeded"}, "ContextLengthError"),
    ("groq", 413, {"code": "request_too_large"}, "RequestTooLargeError"),
    ("groq", 429, {"code": "rate_limit_exceeded", "type": "tokens"}, "RateLimitError"),
    ("groq", 500, {"type": "internal_server_error"}, "ServerError"),
    ("groq", 503, {"type": "internal_server_error"}, "OverloadedError"),
    ("groq", 498, {"code": "capacity_exceeded"}, "OverloadedError"),
    ("xai", 429, "Too many requests.", "RateLimitError"),
    ("xai", 404, "The model none does not exist.", "NotFoundError"),
    ("ollama", 404, "model 'none' not found", "NotFoundError"),
    ("ollama", 503, "server busy, please try again.", "OverloadedError"),
    ("ollama", 500, "llama runner process has terminated", "ServerError"),
    # what overflows is told in words only: nobody recorded them, so the class stays the general one
    (
        "anthropic",
        400,
        {"type": "invalid_request_error", "message": "prompt is too long"},
        "InvalidRequestError",
    ),
    (
        "google",
        400,
        {"status": "INVALID_ARGUMENT", "message": "The input token count exceeds the maximum"},
        "InvalidRequestError",
    ),
    ("xai", 400, "This model's maximum prompt length is 131072", "InvalidRequestError"),
    ("ollama", 400, "the input length exceeds the context length", "InvalidRequestError"),
]


def manifest_of(provider: str) -> Manifest:
    manifest: Manifest = import_module(f"aiclient_generated.{provider}.manifest").MANIFEST
    return manifest


def error_of(provider: str, status: int, body: object) -> ProviderError:
    """Read an error answer as the provider's manifest says."""
    endpoint = make_endpoint(manifest_of(provider), Settings(api_key="sk-fake-not-a-key"), {})
    data = json.dumps(body).encode() if not isinstance(body, bytes) else body
    reply = HttpReply(status, Headers([(b"content-type", b"application/json")]), data)
    info = RequestInfo("POST", "https://api.example.test/v1/things")
    return error_from_reply(endpoint, reply, request=info, now=0.0)


def recorded_errors(folder: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every recorded error answer of a provider that a manifest reads."""
    for file in sorted((folder / "recordings").glob("*.jsonl.gz")):
        name = file.name.removesuffix(".jsonl.gz")
        if RECORDED_AS.get(name, name) not in OURS:
            continue
        with gzip.open(file, "rt", encoding="utf-8") as lines:
            for line in lines:
                record: dict[str, Any] = json.loads(line)
                if isinstance(record["status"], int) and record["status"] >= 400:
                    yield name, record


def request_for(provider: str, model: str) -> GenerateRequest:
    return GenerateRequest(provider=provider, model=model, messages=(UserMessage("hi"),))


def test_every_recorded_error_is_what_it_says(testbed: Path) -> None:
    seen: set[tuple[str, int, str]] = set()
    count = 0
    for name, record in recorded_errors(testbed):
        provider = RECORDED_AS.get(name, name)
        error = error_of(provider, record["status"], record["response_text"].encode())
        key = (name, record["status"], error.code or "")
        assert type(error).__name__ == RECORDED.get(key), (key, record["file"])
        assert error.message
        # Where an error is not found although a model was named, it is the model.
        if isinstance(error, NotFoundError) and record["model"]:
            request = request_for(provider, record["model"])
            assert type(model_not_found(error, request, Registry())) is ModelNotFoundError
        seen.add(key)
        count += 1
    assert seen == set(RECORDED)
    assert count >= 30


@pytest.mark.parametrize(("provider", "status", "error", "kind"), WRITTEN)
def test_errors_as_the_providers_document_them(provider: str, status: int, error: object, kind: str) -> None:
    assert type(error_of(provider, status, {"error": error})).__name__ == kind
    # Gemini wraps errors into a list now and then.
    assert type(error_of(provider, status, [{"error": error}])).__name__ == kind


def test_own_recordings_agree_with_their_status() -> None:
    by_status = {
        401: errors.AuthenticationError,
        402: errors.QuotaExceededError,
        403: errors.PermissionDeniedError,
        404: errors.NotFoundError,
        413: errors.RequestTooLargeError,
        429: errors.RateLimitError,
        500: errors.ServerError,
        503: errors.OverloadedError,
        529: errors.OverloadedError,
    }
    count = 0
    for file in sorted(WIRE.glob("*/*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            record: dict[str, Any] = json.loads(line)
            if (record["status"] or 0) in by_status:
                error = error_of(file.parent.name, record["status"], record["response_text"].encode())
                assert isinstance(error, by_status[record["status"]]), (file, record["path"])
                count += 1
    assert count >= 20


@pytest.mark.parametrize("provider", OURS)
def test_tables_name_classes_of_the_tree(provider: str) -> None:
    for code, name in manifest_of(provider).errors.items():
        kind = getattr(errors, name)
        assert issubclass(kind, ProviderError), code


@pytest.mark.parametrize("provider", OURS)
def test_a_status_alone_is_enough(provider: str) -> None:
    for status, kind in (
        (401, errors.AuthenticationError),
        (404, NotFoundError),
        (429, errors.RateLimitError),
    ):
        assert isinstance(error_of(provider, status, b""), kind)
    assert type(error_of(provider, 400, b"{}")) is errors.InvalidRequestError
    assert type(error_of(provider, 502, b"<html>")) is errors.ServerError


STREAMED = [
    # provider, error event, class: what the same failure is outside of a stream
    (
        "groq",
        {"error": {"type": "invalid_request_error", "code": "tool_use_failed", "status_code": 400}},
        "InvalidRequestError",
    ),
    ("groq", {"error": {"type": "invalid_request_error", "status_code": 413}}, "RequestTooLargeError"),
    ("groq", {"error": {"type": "internal_server_error", "status_code": 503}}, "OverloadedError"),
    ("groq", {"error": {"message": "It broke."}}, "ServerError"),
    ("groq", {"error": {"code": "rate_limit_exceeded"}}, "RateLimitError"),
    ("xai", {"code": "The service is currently unavailable", "error": "Try later."}, "OverloadedError"),
    ("xai", {"code": "Some resource has been exhausted", "error": "Too fast."}, "RateLimitError"),
    ("xai", {"code": "Client specified an invalid argument", "error": "No."}, "InvalidRequestError"),
    ("xai", {"error": "It broke."}, "ServerError"),
    ("ollama", {"error": "model runner has unexpectedly stopped"}, "ServerError"),
    ("openai", {"type": "error", "code": "server_error", "message": "It broke."}, "ServerError"),
    ("openai", {"type": "error", "code": "rate_limit_exceeded", "message": "Too fast."}, "RateLimitError"),
    ("openai", {"error": {"code": "invalid_image_url", "message": "No."}}, "InvalidRequestError"),
    ("anthropic", {"type": "error", "error": {"type": "overloaded_error"}}, "OverloadedError"),
    ("google", {"error": {"code": 503, "status": "UNAVAILABLE"}}, "OverloadedError"),
    ("google", [{"error": {"code": 413, "status": "INVALID_ARGUMENT"}}], "RequestTooLargeError"),
]


@pytest.mark.parametrize(("provider", "body", "kind"), STREAMED)
def test_errors_inside_streams_are_what_they_are_outside(provider: str, body: Any, kind: str) -> None:
    endpoint = make_endpoint(manifest_of(provider), Settings(api_key="sk-fake-not-a-key"), {})
    info = RequestInfo("POST", "https://api.example.test/v1/things")
    error = error_from_event(endpoint, body, request=info, reply_id=None)
    assert type(error).__name__ == kind
    assert error.provider == provider

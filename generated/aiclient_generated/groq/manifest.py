# Generated from specs/; do not edit: change the sources and run `make regen`.
"""How to reach Groq, and how to read its errors."""

from __future__ import annotations

from aiclient.wire.cache_row import CacheRow
from aiclient.wire.manifest import Manifest

MANIFEST = Manifest(
    name="groq",
    title="Groq",
    adapter="openai",
    base_url="https://api.groq.com",
    structured="groq-strict",
    auth_header="Authorization",
    auth_scheme="Bearer",
    key_required=True,
    aliases=(),
    base_url_env=("GROQ_BASE_URL",),
    api_key_env=("GROQ_API_KEY",),
    request_id_headers=("x-request-id",),
    error_message=("/error/message",),
    error_code=("/error/code", "/error/type"),
    retry_delay=(),
    timeout={"connect": 5.0, "first_token": 60.0, "pool": 30.0, "stall": 30.0, "total": 120.0},
    errors={
        "capacity_exceeded": "OverloadedError",
        "context_length_exceeded": "ContextLengthError",
        "insufficient_quota": "QuotaExceededError",
        "internal_server_error": "ServerError",
        "invalid_api_key": "AuthenticationError",
        "invalid_request_error": "InvalidRequestError",
        "json_validate_failed": "InvalidRequestError",
        "model_not_found": "ModelNotFoundError",
        "rate_limit_exceeded": "RateLimitError",
        "request_too_large": "RequestTooLargeError",
        "server_error": "ServerError",
        "service_unavailable": "OverloadedError",
        "tool_use_failed": "InvalidRequestError",
    },
    media={"request": 3145728},
    supports={
        "audio": True,
        "batches": True,
        "chat": True,
        "embeddings": True,
        "files": True,
        "responses": True,
        "streaming": True,
        "structured": True,
        "tools": True,
    },
    reasoning_off={"/reasoning_effort": ("none",)},
    version_in="path",
    version_name=None,
    version_default="v1",
    versions={"v1": "v1"},
    fixed_headers=(),
    caching={"": CacheRow(automatic=True)},
)

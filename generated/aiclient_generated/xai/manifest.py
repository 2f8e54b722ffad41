# Generated from specs/; do not edit: change the sources and run `make regen`.
"""How to reach XAI, and how to read its errors."""

from __future__ import annotations

from aiclient.wire.manifest import HeaderOption, Manifest

MANIFEST = Manifest(
    name="xai",
    title="XAI",
    adapter="xai",
    base_url="https://api.x.ai/v1",
    auth_header="Authorization",
    auth_scheme="Bearer",
    key_required=True,
    aliases=("grok",),
    base_url_env=("XAI_BASE_URL",),
    api_key_env=("XAI_API_KEY",),
    request_id_headers=("x-request-id",),
    error_message=("/error/message", "/error"),
    error_code=("/error/code", "/code"),
    retry_delay=(),
    timeout={"connect": 5.0, "first_token": 300.0, "pool": 30.0, "stall": 300.0, "total": 900.0},
    errors={
        "context_length_exceeded": "ContextLengthError",
        "insufficient_quota": "QuotaExceededError",
        "invalid_api_key": "AuthenticationError",
        "model_not_found": "ModelNotFoundError",
        "rate_limit_exceeded": "RateLimitError",
    },
    supports={
        "caching": True,
        "chat": True,
        "embeddings": False,
        "files": True,
        "images": True,
        "responses": True,
        "streaming": True,
        "structured": True,
        "tools": True,
    },
    version_in="path",
    version_name=None,
    version_default="v1",
    versions={"v1": "v1"},
    fixed_headers=(),
    headers=(HeaderOption("conversation_id", "x-grok-conv-id", ()),),
)

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""How to reach Voyage, and how to read its errors."""

from __future__ import annotations

from aiclient.wire.manifest import Manifest

MANIFEST = Manifest(
    name="voyage",
    title="Voyage",
    adapter="openai",
    base_url="https://api.voyageai.com",
    calls="openai",
    embedding_model="voyage-4",
    auth_header="Authorization",
    auth_scheme="Bearer",
    key_required=True,
    aliases=("voyageai",),
    base_url_env=("VOYAGE_BASE_URL",),
    api_key_env=("VOYAGE_API_KEY",),
    request_id_headers=("x-request-id",),
    error_message=("/detail",),
    error_code=(),
    retry_delay=(),
    timeout={"connect": 5.0, "first_token": 60.0, "pool": 30.0, "stall": 60.0, "total": 120.0},
    errors={},
    supports={"chat": False, "count_tokens": False, "embeddings": True, "list_models": False},
    key_hosts={"al-": "https://ai.mongodb.com"},
    version_in="path",
    version_name=None,
    version_default="v1",
    versions={"v1": "v1"},
    fixed_headers=(),
)

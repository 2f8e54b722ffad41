# Generated from specs/; do not edit: change the sources and run `make regen`.
"""How to reach Ollama, and how to read its errors."""

from __future__ import annotations

from aiclient.wire.cache_row import CacheRow
from aiclient.wire.manifest import Manifest

MANIFEST = Manifest(
    name="ollama",
    title="Ollama",
    adapter="ollama",
    base_url="http://127.0.0.1:11434",
    embedding_model="nomic-embed-text",
    structured="ollama",
    auth_header="Authorization",
    auth_scheme="Bearer",
    key_required=False,
    aliases=(),
    base_url_env=("OLLAMA_HOST", "OLLAMA_BASE_URL"),
    api_key_env=("OLLAMA_API_KEY",),
    request_id_headers=("x-request-id",),
    error_message=("/error",),
    error_code=(),
    retry_delay=(),
    timeout={"connect": 5.0, "first_token": 600.0, "pool": 60.0, "stall": 300.0, "total": 1800.0},
    errors={},
    supports={"chat": True, "embeddings": True, "streaming": True, "structured": True, "tools": True},
    reasoning_off={"/think": (False,)},
    version_in="path",
    version_name=None,
    version_default="v1",
    versions={"v1": "v1"},
    fixed_headers=(),
    caching={"": CacheRow()},
)

"""How to reach the provider that only these tests have."""

from __future__ import annotations

from aiclient.wire.manifest import Manifest

MANIFEST = Manifest(
    name="openai",
    title="openai",
    adapter="openai",
    base_url="https://api.openai.test/v1",
    aliases=("openai-cloud",),
    versions={"v1": "v1"},
    errors={"no_such_thing": "ModelNotFoundError"},
)

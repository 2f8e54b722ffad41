"""How to reach the provider that only these tests have."""

from __future__ import annotations

from aiclient.wire.manifest import Manifest

MANIFEST = Manifest(
    name="acme",
    title="Acme",
    adapter="acme",
    base_url="https://api.acme.test/v1",
    aliases=("acme-cloud",),
    versions={"v1": "v1"},
    errors={"no_such_thing": "ModelNotFoundError"},
)

"""How to reach the provider that only these tests have."""

from __future__ import annotations

from aiclient.wire.manifest import Manifest

MANIFEST = Manifest(
    name="proto",
    title="proto",
    adapter="proto",
    base_url="https://api.proto.test/v1",
    aliases=("proto-cloud",),
    versions={"v1beta": "v1beta"},
    version_default="v1beta",
    errors={"no_such_thing": "ModelNotFoundError"},
)

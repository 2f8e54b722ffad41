"""Every provider that chats is a row of this suite, whoever adds it."""

from __future__ import annotations

from importlib import import_module

from aiclient.providers.adapters import apis_of
from aiclient.wire.manifest import Manifest
from aiclient_generated.clients import PROVIDERS
from tests.conformance.providers.rows import COMPATIBLE, ROWS


def test_no_provider_is_left_out() -> None:
    manifests: list[Manifest] = [import_module(module).MANIFEST for module in PROVIDERS.values()]
    chatting = {manifest.name for manifest in manifests if manifest.supports.get("chat", True)}
    assert {row.provider for row in ROWS} == {*chatting, COMPATIBLE}


def test_no_api_and_no_version_is_left_out() -> None:
    for module in PROVIDERS.values():
        manifest: Manifest = import_module(module).MANIFEST
        rows = [row for row in ROWS if row.provider == manifest.name]
        if not rows:
            continue
        if manifest.name == manifest.adapter:
            assert len({row.dialect for row in rows}) == max(1, len(apis_of(manifest))), manifest.name
        assert len({row.version for row in rows}) == len({*manifest.versions.values()}), manifest.name

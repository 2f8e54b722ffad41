"""A provider whose operation table makes part of the fixture documents our set."""

from __future__ import annotations

from pathlib import Path

from codegen.cli import main

__all__ = ["FIXTURES", "NEW", "OLD", "vendor_acme"]

FIXTURES = Path(__file__).parent / "fixtures"
OLD = FIXTURES / "old.yaml"
NEW = FIXTURES / "new.yaml"

_MANIFEST = """
name = "acme"
title = "Acme"
adapter = "openai"
base_url = "https://acme.example/v1"
auth_header = "X-Acme-Key"
[api_version]
in = "path"
default = "v1"
[api_version.allowed]
v1 = "v1"
[packages.v1]
spec = "v1.json"
"""
_OPERATIONS = """
operations = [
  { id = "createChat", method = "chat.create", stream = { event = "ChatEvent" } },
  { id = "getFile", method = "files.get" },
  { id = "deleteFile", method = "files.delete" },
  { id = "growTree", method = "trees.grow" },
  { id = "listVoices", method = "voices.list" },
]
"""
_OVERLAY = """
[[patch]]
at = "/paths/~1voices"
op = "add"
json = '{"get": {"operationId": "listVoices", "responses": {}}}'
why = "facts: the old document lacks it"
"""


def vendor_acme(specs: Path) -> Path:
    """Vendor the old document as provider `acme` below `specs`; return that folder."""
    folder = specs / "acme"
    folder.mkdir(parents=True)
    assert main(["vendor", "acme", "--from", str(OLD), "--specs", str(specs)]) == 0
    (folder / "provider.toml").write_text(_MANIFEST)
    (folder / "operations.toml").write_text(_OPERATIONS)
    (folder / "overlay.toml").write_text(_OVERLAY)
    return specs

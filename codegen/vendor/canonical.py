"""The one spelling of a JSON document: sorted keys, one space of indent, LF, no escapes."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from codegen.vendor.tree import Json


def encode(document: Mapping[str, Json]) -> bytes:
    """Return the canonical bytes of a document."""
    text = json.dumps(document, sort_keys=True, indent=1, ensure_ascii=False, allow_nan=False)
    return (text + "\n").encode("utf-8")


def sha256(data: bytes) -> str:
    """Return the hexadecimal SHA-256 of the data."""
    return hashlib.sha256(data).hexdigest()

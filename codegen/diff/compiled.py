"""Reads an `ir.json`: what a package was compiled to, overlays applied."""

from __future__ import annotations

from typing import Any

from codegen.diff.api import Api, Endpoint, Parameter
from codegen.normalise.nodes import Node

_KINDS = {"none": "nothing", "binary": "bytes"}

__all__ = ["is_compiled", "read_compiled"]


def is_compiled(document: Node) -> bool:
    """Tell whether a document is an `ir.json`."""
    return isinstance(document.get("operations"), list) and "provider" in document and "schemas" in document


def read_compiled(document: Node) -> Api:
    """Return the operations of an `ir.json` as endpoints."""
    schemas: dict[str, Node] = document["schemas"]
    return Api(
        label=f"{document['provider']}/{document['package']} (ir.json)",
        endpoints=tuple(_endpoint(each) for each in document["operations"]),
        schemas=schemas,
        components=frozenset(schemas),
        provider=str(document["provider"]),
        compiled=True,
    )


def _endpoint(raw: dict[str, Any]) -> Endpoint:
    body: Node | None = raw["body"]
    result: Node = raw["result"]
    stream: Node | None = raw["stream"]
    family = {"multipart": "multipart", "raw": "bytes"}.get(body["kind"], "json") if body else ""
    kind: str = result["kind"]
    return Endpoint(
        id=raw["id"],
        method=raw["http"],
        path=raw["path"],
        params=tuple(
            Parameter(each["wire"], each["in"], each["required"], each["schema"])
            for each in raw["params"]
            if each["in"] in {"query", "header"}
        ),
        bodies={family: body["schema"]} if body else {},
        body_required=body["required"] if body else False,
        result=result.get("schema"),
        result_kind=_KINDS.get(kind, kind),
        event=stream["schema"] if stream else None,
        name=raw["name"],
    )

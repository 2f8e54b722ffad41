"""What openapi-python-client's parser makes of a document: a second reader of the same operations."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties import ModelProperty

__all__ = ["Opinion", "Seen", "read"]

Node = dict[str, Any]


@dataclass(frozen=True)
class Seen:
    """One operation as the other parser sees it: names with whether they are required."""

    params: dict[tuple[str, str], bool]
    """(place, wire name) → required."""
    body: dict[str, bool] | None
    """Property → required; None where the body is no object of fields."""


@dataclass
class Opinion:
    """What was read, and what was lost."""

    operations: dict[str, Seen] = field(default_factory=dict[str, Seen])
    lost: dict[str, str] = field(default_factory=dict[str, str])
    """`operation`, `part of operation` or `schema` with its name → the parser's reason."""


def read(operations: Mapping[str, tuple[str, str, Node]], components: Node) -> Opinion:
    """Let the other parser read operations.

    Args:
        operations: Name → (HTTP method, path, OpenAPI operation).
        components: Components of the document.
    """
    names = list(operations)
    paths: dict[str, Node] = {}
    for number, name in enumerate(names):
        method, path, raw = operations[name]
        if method.lower() in paths.get(path, {}):
            path = f"{path}#{number}"
        # Its own names would be derived from ours and could not be traced back, tags can.
        operation = raw | {"operationId": f"op{number}", "tags": [f"op{number}"]}
        operation["responses"] = {code: {"description": ""} | each for code, each in raw["responses"].items()}
        paths.setdefault(path, {})[method.lower()] = operation
    document = {
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1"},
        "paths": paths,
        "components": components,
    }
    config = Config.from_sources(ConfigFile(), MetaType.NONE, Path("api.json"), "utf-8", False, None)
    data = GeneratorData.from_dict(document, config=config)
    assert not isinstance(data, GeneratorError), data.detail
    opinion = Opinion()
    for tag, collection in data.endpoint_collections_by_tag.items():
        name = names[int(tag.removeprefix("op"))]
        for endpoint in collection.endpoints:
            opinion.operations[name] = _seen(endpoint)
        kind = "part of operation" if collection.endpoints else "operation"
        for error in collection.parse_errors:
            opinion.lost[f"{kind} {name}"] = error.detail or error.header
    for error in data.errors:
        said = f"{error.header}\n{error.detail or ''}".strip()
        for name in re.findall(r"/components/schemas/([^\s:]+)", said):
            opinion.lost.setdefault(f"schema {name}", said.partition("\n\n")[0])
    return opinion


def _seen(endpoint: Endpoint) -> Seen:
    params = {(str(where), _text(each.name)): each.required for where, each in endpoint.iter_all_parameters()}
    body: dict[str, bool] | None = None
    for each in endpoint.bodies:
        if isinstance(each.prop, ModelProperty):
            body = {_text(prop.name): True for prop in each.prop.required_properties or []}
            body |= {_text(prop.name): False for prop in each.prop.optional_properties or []}
    return Seen(params, body)


def _text(name: Any) -> str:
    return str(name.get_untrusted_value()) if hasattr(name, "get_untrusted_value") else str(name)

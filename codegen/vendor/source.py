"""One upstream document: read, recognised, and turned into facts by the front end for its format."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from codegen.errors import CodegenError
from codegen.vendor import discovery, openapi, yaml12
from codegen.vendor.canonical import sha256
from codegen.vendor.facts import unresolved
from codegen.vendor.grammar import Grammar
from codegen.vendor.tree import Json, JsonObject


@dataclass(frozen=True)
class Upstream:
    """An upstream document as it was found."""

    name: str
    """File name."""
    digest: str
    """SHA-256 of the bytes."""
    document: JsonObject
    """The parsed document."""


def read(path: Path) -> Upstream:
    """Read an upstream document.

    Raises:
        CodegenError: The file is missing, is not text, is neither JSON nor YAML, or is not an object.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise CodegenError(
            f"Cannot read the upstream document {path.name}",
            why=error.strerror or str(error),
            fix="pass the path of an existing file with --from",
        ) from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CodegenError(
            f"{path.name} is not UTF-8 text",
            why=f"byte {error.start} cannot be decoded",
            fix="pass a JSON or YAML document",
        ) from error
    document = _parse(text, path.name)
    if not isinstance(document, dict):
        raise CodegenError(
            f"{path.name} holds {_kind(document)}, not an object",
            why="an API description is an object with 'openapi' or 'discoveryVersion' at its top",
            fix="pass an OpenAPI 3.0 or 3.1 document, or a Google discovery document",
        )
    return Upstream(path.name, sha256(data), document)


def convert(upstream: Upstream, rules: Grammar) -> JsonObject:
    """Return the facts of an upstream document.

    The front end is chosen by what the document says it is, never by its name.

    Raises:
        CodegenError: The format is unknown or has no front end yet.
    """
    document = upstream.document
    if "openapi" in document:
        facts = openapi.convert(document, rules, upstream.name)
    elif "discoveryVersion" in document:
        facts = discovery.convert(document, rules, upstream.name)
    elif "metadata" in document and "shapes" in document:
        raise CodegenError(
            f"{upstream.name} is a botocore service description, which is not supported yet",
            why="there is no front end for this format",
            fix="vendor an OpenAPI or a Google discovery document of the service",
        )
    else:
        found = ", ".join(sorted(document)[:8]) or "nothing"
        raise CodegenError(
            f"{upstream.name} is not an API description that can be vendored",
            why=f"neither 'openapi' nor 'discoveryVersion' is among its keys ({found})",
            fix="pass an OpenAPI 3.0 or 3.1 document, or a Google discovery document",
        )
    for target in unresolved(facts):
        rules.warn(upstream.name, f"the reference {target} points at nothing; an overlay has to repair it")
    return facts


def _parse(text: str, name: str) -> Json:
    if not text.strip():
        raise CodegenError(f"{name} is empty", fix="pass a JSON or YAML document with --from")
    try:
        # Every JSON document is YAML too, but the JSON parser is many times faster.
        return cast("Json", json.loads(text))
    except ValueError as json_error:
        try:
            return yaml12.load(text)
        except yaml12.YamlError as yaml_error:
            why = f"as JSON: {json_error}; as YAML: {yaml_error}"
            if text.lstrip().startswith(("{", "[")):
                why = f"as JSON: {json_error}"
            raise CodegenError(
                f"{name} is neither JSON nor YAML", why=why, fix="check that the file is whole and unchanged"
            ) from yaml_error


def _kind(value: Json) -> str:
    if isinstance(value, list):
        return "a list"
    return "a plain text" if isinstance(value, str) else "a single value"

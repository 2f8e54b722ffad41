"""The front end for OpenAPI 3.0 and 3.1 documents."""

from __future__ import annotations

from codegen.errors import CodegenError
from codegen.vendor.facts import Facts
from codegen.vendor.grammar import Grammar
from codegen.vendor.tree import JsonObject


def convert(document: JsonObject, rules: Grammar, name: str) -> JsonObject:
    """Return the facts of an OpenAPI document.

    Args:
        document: The parsed upstream document.
        rules: The whitelist and the place for warnings.
        name: The document's name, for messages.

    Raises:
        CodegenError: The version is neither 3.0 nor 3.1, or the document has no paths.
    """
    version = str(document.get("openapi"))
    if not version.startswith(("3.0", "3.1")):
        raise CodegenError(
            f"{name} is OpenAPI {version}",
            why="the front end reads versions 3.0 and 3.1",
            fix="convert the document, or take one of these versions from its source",
        )
    if not isinstance(document.get("paths"), dict):
        raise CodegenError(
            f"{name} has no 'paths' object",
            why="an OpenAPI document without paths describes no operation",
            fix="check that the file is complete",
        )
    return Facts(document, rules).copy()

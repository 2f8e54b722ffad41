"""Docstrings from facts and our own texts; upstream's sentences never reach them."""

from __future__ import annotations

import json
import textwrap

from codegen.ir import Operation, Package, Param
from codegen.normalise.nodes import Node, ref_name, without_null
from codegen.provider import Docs

__all__ = ["method_doc", "param_doc"]

_WIDTH = 100
_PHRASES = {"string": "text", "integer": "integer", "number": "number", "boolean": "true or false"}


def method_doc(operation: Operation, package: Package, docs: Docs) -> str:
    """Summary, endpoint and one line a keyword, as the body of a docstring."""
    summary = docs.methods.get(operation.method) or f"Call `{operation.http} {operation.path}`."
    lines = [summary, "", f"Endpoint: `{operation.http} {operation.path}`."]
    if operation.deprecated:
        lines.append("Deprecated by the provider.")
    lines += ["", "Args:"]
    for param in operation.params:
        text = param_doc(param, operation, package, docs)
        wrapped = textwrap.wrap(f"{param.name}: {text}", _WIDTH - 4, subsequent_indent="    ")
        lines += [f"    {line}" for line in wrapped]
    if operation.body is not None and operation.body.kind in {"value", "raw"}:
        lines.append(f"    body: {_facts(operation.body.schema, package)}")
    if operation.betas:
        lines.append(f"    betas: Beta features to turn on, sent as `{package.beta_header}`.")
    lines.append("    options: Timeout, retries and extra headers, query or body for this call.")
    return "\n".join(line.rstrip() for line in lines)


def param_doc(param: Param, operation: Operation, package: Package, docs: Docs) -> str:
    """Our sentence about a keyword, or one built from its schema."""
    own = docs.param(operation.method, param.wire, param.name)
    text = own or _facts(param.schema, package)
    betas = param.schema.get("x-beta")
    if betas:
        text += f" Beta: needs `{', '.join(betas)}`."
    if param.schema.get("deprecated"):
        text += " Deprecated."
    return text.replace("\\", "\\\\")


def _facts(node: Node, package: Package) -> str:
    parts = without_null(node)
    said = [_phrase(part, package) for part in parts]
    sentence = " or ".join(dict.fromkeys(said))
    sentence = sentence[0].upper() + sentence[1:] if sentence else "Any JSON value"
    return sentence + "".join(_bounds(part) for part in parts[:1]) + "."


def _phrase(node: Node, package: Package) -> str:
    name = ref_name(node)
    if name is not None:
        target = package.schemas.get(name, {})
        return _phrase(target, package) if "enum" in target else f"`{name}`"
    if "const" in node:
        return f"always `{node['const']}`"
    if "enum" in node:
        shown = [f"`{value}`" for value in node["enum"][:8]]
        rest = ", ..." if len(node["enum"]) > 8 else ""
        return "one of " + ", ".join(shown) + rest + (" or other text" if node.get("x-open") else "")
    if node.get("type") == "array":
        return f"list of {_phrase(node['items'], package)}"
    if node.get("type") == "object":
        return "object"
    if node.get("format") == "binary":
        return "file: bytes, a path, an open file, or a tuple of name, content and media type"
    return _PHRASES.get(node.get("type", ""), "any JSON value")


def _bounds(node: Node) -> str:
    low, high = node.get("minimum", node.get("minLength")), node.get("maximum", node.get("maxLength"))
    unit = " characters" if node.get("type") == "string" else ""
    text = ""
    if low is not None and high is not None:
        text = f", {low} to {high}{unit}"
    elif low is not None:
        text = f", at least {low}{unit}"
    elif high is not None:
        text = f", at most {high}{unit}"
    if "default" in node and not isinstance(node["default"], dict | list):
        text += f"; default {json.dumps(node['default'])}"
    return text

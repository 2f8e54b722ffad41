"""Python type expressions for normalised nodes, as keywords and results are annotated."""

from __future__ import annotations

from codegen.ir import Package
from codegen.normalise.nodes import NULL, Node, members, ref_name, without_null

__all__ = ["keyword_type", "literal", "result_type"]

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


def literal(values: list[object]) -> str:
    """Return `Literal[...]` of constants."""
    return f"Literal[{', '.join(repr(value) for value in values)}]"


def keyword_type(node: Node, package: Package) -> str:
    """Type of a keyword: what a caller may pass, collections by their protocols."""
    name = ref_name(node)
    if name is not None:
        return f"params.{package.param_class(name)}"
    if "anyOf" in node:
        parts = [keyword_type(member, package) for member in without_null(node)]
        return " | ".join([*dict.fromkeys(parts), *(["None"] if NULL in members(node) else [])])
    if "const" in node:
        return literal([node["const"]])
    if "enum" in node:
        closed = literal(node["enum"])
        return f"{closed} | {_SCALARS[node['type']]}" if node.get("x-open") else closed
    kind = node.get("type")
    if kind == "array":
        return f"Sequence[{keyword_type(node['items'], package)}]"
    if kind == "object":
        value = keyword_type(node["additionalProperties"], package) if "additionalProperties" in node else "object"
        return f"Mapping[str, {value}]"
    if node.get("format") == "binary":
        return "FileTypes"
    return _SCALARS.get(kind or "", "object")


def result_type(node: Node, prefix: str = "types.") -> str:
    """Type of a result or of an item of one."""
    name = ref_name(node)
    if name is not None:
        return prefix + name
    if "anyOf" in node:
        return " | ".join(dict.fromkeys(result_type(member, prefix) for member in node["anyOf"]))
    kind = node.get("type")
    if kind == "array":
        return f"list[{result_type(node['items'], prefix)}]"
    return _SCALARS.get(kind or "", "Json")

"""Read YAML by the core schema of YAML 1.2: `1e-08` is a float, `no` and `2024-01-01` are strings."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

import yaml

from codegen.vendor.tree import Json, same

if TYPE_CHECKING:
    from yaml import SafeLoader as _Base
else:
    _Base = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

_NULL = re.compile(r"^(?:null|Null|NULL|~|)$")
_BOOL = re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$")
_INT = re.compile(r"^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$")
_FLOAT = re.compile(
    r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$"
)
_TAG = "tag:yaml.org,2002:"


class YamlError(ValueError):
    """The text is not YAML that a JSON document could have been written as."""


class _Loader(_Base):
    """The fastest parser of PyYAML with the resolvers and constructors of YAML 1.2."""


# Own table instead of PyYAML's, which follows YAML 1.1. `<<` stays a merge key: documents written for
# 1.1 tools use it, and no API description has a name spelled so.
def _resolvers() -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    """Return, by the first character of a plain scalar, the tags it may have."""
    table: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for tag, pattern, first in (
        (_TAG + "null", _NULL, ["n", "N", "~", ""]),
        (_TAG + "bool", _BOOL, list("tTfF")),
        (_TAG + "int", _INT, list("-+0123456789")),
        (_TAG + "float", _FLOAT, list("-+.0123456789")),
        (_TAG + "merge", re.compile(r"^<<$"), ["<"]),
    ):
        for character in first:
            table.setdefault(character, []).append((tag, pattern))
    return table


def _integer(loader: _Loader, node: yaml.ScalarNode) -> int:
    text = str(loader.construct_scalar(node))
    if text.startswith("0o"):
        return int(text[2:], 8)
    return int(text, 16) if text.startswith("0x") else int(text)


def _float(loader: _Loader, node: yaml.ScalarNode) -> float:
    text = str(loader.construct_scalar(node)).lower()
    return float(text.replace(".inf", "inf").replace(".nan", "nan"))


def _mapping(loader: _Loader, node: yaml.MappingNode) -> dict[str, Json]:
    own = {id(key_node) for key_node, _ in node.value}
    loader.flatten_mapping(node)
    result: dict[str, Json] = {}
    written: set[str] = set()
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            raise YamlError(f"a mapping key is not a scalar{_place(key_node)}")
        # The source text: `200:` and `on:` are the names "200" and "on", whatever type a scalar has.
        key = str(key_node.value)
        value = cast("Json", loader.construct_object(value_node, deep=True))  # pyright: ignore[reportUnknownMemberType]
        # What `<<` brings in stands first and may be overridden.
        if key in written and not same(result[key], value):
            raise YamlError(f"the key {key!r} appears twice with different values{_place(key_node)}")
        result[key] = value
        if id(key_node) in own:
            written.add(key)
    return result


def _refuse(_loader: _Loader, node: yaml.Node) -> Json:
    raise YamlError(f"the tag {node.tag!r} has no JSON meaning{_place(node)}")


def _place(node: yaml.Node) -> str:
    mark = node.start_mark
    return f" (line {mark.line + 1}, column {mark.column + 1})" if mark else ""


_Loader.yaml_implicit_resolvers = _resolvers()
_Loader.yaml_constructors = {
    **{_TAG + name: yaml.SafeLoader.yaml_constructors[_TAG + name] for name in ("null", "bool", "str", "seq")},
    _TAG + "int": _integer,
    _TAG + "float": _float,
    _TAG + "map": _mapping,
    None: _refuse,
}
_Loader.yaml_multi_constructors = {}


def load(text: str) -> Json:
    """Parse one YAML document.

    Args:
        text: The document.

    Returns:
        The document as JSON values; every mapping key is a string, as it was written.

    Raises:
        YamlError: The text is not YAML, or says something JSON cannot.
    """
    try:
        return cast("Json", yaml.load(text, Loader=_Loader))
    except yaml.YAMLError as error:
        raise YamlError(" ".join(str(error).split())) from error
    except RecursionError as error:
        raise YamlError("the document is nested too deeply") from error

"""Response models and request TypedDicts, written by datamodel-code-generator from normalised schemas."""

from __future__ import annotations

import re
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any, Literal

from datamodel_code_generator import (
    Formatter,
    InputFileType,
    LiteralType,
    OpenAPIScope,
    generate,
)
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import PythonVersion

from codegen.ir import Package
from codegen.normalise.nodes import NULL, Node, members, ref_name

__all__ = ["Direction", "emit_models", "unknown_class"]

Direction = Literal["types", "params"]
_TEMPLATES = Path(__file__).parent.parent / "templates" / "dcg"
_REBUILD = re.compile(r"^\w+\.model_rebuild\(\)\n", re.MULTILINE)
_HEADER = re.compile(r"\A(#.*\n)+")
_ANY = re.compile(r"\bAny\b")
_BYTES = re.compile(r"(?<![\"'])\bbytes\b(?![\"']|\s*:)")  # the type, not a field of that name
_TYPING_ANY = re.compile(r"^from typing import .*$", re.MULTILINE)


def emit_models(package: Package, direction: Direction) -> dict[str, str]:
    """Return module name → source of the classes of one direction.

    Args:
        package: What to write.
        direction: `types` for models of what is received, `params` for TypedDicts of what is sent.
    """
    names = sorted(package.responses if direction == "types" else package.requests)
    if not names:
        return {}
    writer = _Writer(package, direction, names)
    document = {
        "openapi": "3.1.0",
        "info": {"title": package.provider, "version": package.name},
        "paths": {},
        "components": {"schemas": {writer.dotted(name): writer.schema(name) for name in names}},
    }
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out"
        bases: dict[str, str | list[str]] = (
            {writer.dotted(name): base for name, base in package.bases.items()} if direction == "types" else {}
        )
        generate(document, output=out, extra_template_data=writer.extra, base_class_map=bases, **_options(direction))
        files = sorted(out.glob("*.py"))
        return {path.stem: writer.finish(path.read_text()) for path in files if path.stem != "__init__"}


def _options(direction: Direction) -> dict[str, Any]:
    common: dict[str, Any] = {
        "input_file_type": InputFileType.OpenAPI,
        "openapi_scopes": [OpenAPIScope.Schemas],
        "use_type_alias": True,
        "enum_field_as_literal": LiteralType.All,
        "use_union_operator": True,
        "use_standard_collections": True,
        "target_python_version": PythonVersion.PY_311,
        "disable_timestamp": True,
        "formatters": [Formatter.BUILTIN],
        "use_double_quotes": True,
        "custom_template_dir": _TEMPLATES,
    }
    if direction == "types":
        return common | {
            "output_model_type": DataModelType.PydanticV2BaseModel,
            # Strings would each be compiled when the class is made: a quarter of what importing a module costs.
            "disable_future_imports": True,
            "base_class": "aiclient.wire.model.WireModel",
            "snake_case_field": True,
            "use_annotated": True,
            "additional_imports": [
                "typing.Annotated",
                "typing.Union",
                "aiclient.wire.json.Json",
                "aiclient.wire.unions.AnyOf",
                "aiclient.wire.unions.OpenUnion",
            ],
        }
    return common | {
        "output_model_type": DataModelType.TypingTypedDict,
        "use_generic_container_types": True,
        "additional_imports": [
            "aiclient.wire.multipart.FileTypes",
            "typing_extensions.TypeAliasType",
            "typing_extensions.TypedDict",
        ],
    }


class _Writer:
    """Turns normalised components into what the generator reads, and its text into ours."""

    def __init__(self, package: Package, direction: Direction, names: list[str]) -> None:
        self.package = package
        self.direction = direction
        self.names = set(names)
        self.extra: defaultdict[str, dict[str, Any]] = defaultdict(dict)
        self.keys = sorted(
            {
                package.schemas[name]["x-union"]["key"]
                for name in names
                if package.schemas[name].get("x-union", {}).get("key")
            }
        )

    def dotted(self, name: str) -> str:
        local = name if self.direction == "types" else self.package.param_class(name)
        return f"{self.package.modules[name]}.{local}"

    def schema(self, name: str) -> Node:
        node = self.package.schemas[name]
        union = node.get("x-union")
        if union is not None and self.direction == "types":
            self.extra[self.dotted(name)] = {"open_union": _marker(union)}
        tags = {union["key"]} if union and union["key"] else set[str]()
        return self._node(node, tags)

    def _node(self, node: Node, tags: set[str]) -> Node:
        name = ref_name(node)
        if name is not None:
            return {"$ref": f"#/components/schemas/{self.dotted(name)}"}
        if "anyOf" in node:
            parts = [self._node(member, tags) for member in node["anyOf"]]
            flat = [part for each in parts for part in members(each)]
            return {"anyOf": [part for part in flat if part != NULL] + ([NULL] if NULL in flat else [])}
        if "const" in node:
            return {"const": node["const"]}
        if "enum" in node:
            bare = {"type": node["type"]}
            closed = {**bare, "enum": node["enum"]}
            return closed if self.direction == "params" and not node.get("x-open") else {"anyOf": [closed, bare]}
        kind = node.get("type")
        if kind == "array":
            return {"type": "array", "items": self._node(node["items"], tags)}
        if "properties" in node:
            properties = {key: self._node(each, tags) for key, each in node["properties"].items()}
            return {"type": "object", "properties": properties, "required": node["required"]}
        if kind == "object":
            value = self._node(node["additionalProperties"], tags) if "additionalProperties" in node else True
            return {"type": "object", "additionalProperties": value}
        if kind is None:
            return {}
        if node.get("format") == "binary" and self.direction == "params":
            return {"type": "string", "format": "binary"}
        return {"type": kind}

    def finish(self, text: str) -> str:
        """Our header-less, rebuild-free form, free values typed, unknown members imported."""
        text = _REBUILD.sub("", _HEADER.sub("", text))
        text = _TYPING_ANY.sub(lambda found: found[0].replace("Any, ", "").replace(", Any", ""), text)
        text = text.replace("from typing import Any\n", "")
        if self.direction == "params":
            # pydantic refuses typing.TypedDict before Python 3.12.
            text = re.sub(r"^(from typing import .*), TypedDict\b", r"\1", text, flags=re.MULTILINE)
            text = text.replace("from typing import TypedDict\n", "")
            return _BYTES.sub("FileTypes", _ANY.sub("object", text))
        text = _ANY.sub("Json", text)
        if not self.keys:
            return text
        names = ", ".join(unknown_class(key) for key in self.keys)
        return f"from ._unknown import {names}\n{text}"


def unknown_class(key: str) -> str:
    """Class of unknown members of unions told apart by `key`."""
    return "Unknown" + "".join(part.capitalize() for part in key.split("_"))


def _marker(union: dict[str, Any]) -> str:
    key = union["key"]
    if key is None:
        return "AnyOf()"
    tags = ", ".join(f"({', '.join(repr(tag) for tag in each)},)" for each in union["tags"])
    return f"{unknown_class(key)}|OpenUnion({key!r}, ({tags},))"

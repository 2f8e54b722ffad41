"""Rewrites raw schemas into normalised nodes and hoists nameless objects and unions into components."""

from __future__ import annotations

from typing import Any

from codegen.errors import CodegenError
from codegen.names import NameLock, class_name, singular
from codegen.normalise.allof import effective, is_annotation_only
from codegen.normalise.nodes import NULL, REF, Node, any_of, members, nullable, ref, without_null

__all__ = ["Normaliser"]

_KEPT = (
    "format",
    "minimum",
    "maximum",
    "minLength",
    "maxLength",
    "minItems",
    "maxItems",
    "pattern",
    "default",
)
_MARKS = ("x-beta", "deprecated")
_KINDS: dict[str, tuple[type, ...]] = {"string": (str,), "integer": (int,), "number": (int, float), "boolean": (bool,)}


class Normaliser:
    """Normalises the components that are asked for, and all that they refer to.

    Args:
        document: The vendored spec with the overlay applied.
        renames: Component name → nicer name.
        lock: Names of hoisted schemas.
    """

    def __init__(self, document: Node, renames: dict[str, str], lock: NameLock) -> None:
        self.raw: dict[str, Node] = document.get("components", {}).get("schemas", {})
        self.schemas: dict[str, Node] = {}
        self._lock = lock
        self._names = _component_names(self.raw, renames)
        self._taken = set(self._names.values())
        self._queue: list[str] = []
        self._queued: set[str] = set()

    def component(self, raw_name: str) -> Node:
        """Return a reference to a component of the document, which will be normalised."""
        if raw_name not in self.raw:
            raise CodegenError(
                f"schema {raw_name!r} is referred to but not in the document",
                why="a $ref, an overlay or operations.toml names it",
                fix="add it in overlay.toml or correct the name",
            )
        if raw_name not in self._queued:
            self._queued.add(raw_name)
            self._queue.append(raw_name)
        return ref(self._names[raw_name])

    def named(self, raw: Node, pointer: str, wanted: str) -> Node:
        """Normalise an inline schema that an operation needs by name; return what to refer to it by."""
        node = self.node(raw, pointer, wanted)
        if set(node) == {"$ref"}:
            return node
        return self._hoist(node, pointer, wanted)

    def drain(self) -> None:
        """Normalise everything that was referred to so far."""
        while self._queue:
            raw_name = self._queue.pop(0)
            name = self._names[raw_name]
            self.schemas[name] = self._shape(self.raw[raw_name], f"{REF}{raw_name}", name)

    def node(self, raw: Any, pointer: str, owner: str) -> Node:
        """Return the normalised form of a nested schema; nameless objects and unions become components."""
        shaped = self._shape(raw, pointer, owner)
        null = NULL in members(shaped)
        core = any_of(without_null(shaped)) if null and len(without_null(shaped)) else shaped
        if _deserves_name(core):
            marks = {key: core[key] for key in _MARKS if key in core}
            core = {**self._hoist(core, pointer, owner), **marks}
        return nullable(core) if null else core

    def _hoist(self, node: Node, pointer: str, wanted: str) -> Node:
        name = self._lock.name(pointer, class_name(wanted), self._taken)
        self._taken.add(name)
        self.schemas[name] = node
        return ref(name)

    def _shape(self, raw: Any, pointer: str, owner: str) -> Node:
        """Return the normalised form without hoisting the outermost schema."""
        if raw is True or raw is False or not raw:
            return {}
        raw = effective(raw, self._look)
        marks = {key: raw[key] for key in _MARKS if key in raw}
        null = raw.get("nullable") is True
        node = self._bare(raw, pointer, owner)
        if null:
            node = nullable(node)
        return {**node, **marks} if marks and node != {} else node

    def _bare(self, raw: Node, pointer: str, owner: str) -> Node:
        if "$ref" in raw:
            return self.component(raw["$ref"].removeprefix(REF))
        if isinstance(raw.get("type"), list):
            kinds = [kind for kind in raw["type"] if kind != "null"]
            each = [self._bare(_only(raw, kind), pointer, owner) for kind in kinds]
            return any_of([*each, *([NULL] if len(kinds) < len(raw["type"]) else [])])
        if "const" in raw:
            return NULL if raw["const"] is None else {"const": raw["const"]}
        if "enum" in raw:
            return self._enum(raw)
        for key in ("anyOf", "oneOf"):
            if key in raw and not all(_only_requires(member) for member in raw[key]):
                return self._union(raw, key, pointer, owner)
        kind = raw.get("type")
        if kind == "array" or (kind is None and "items" in raw):
            items = raw.get("items", {})
            return {"type": "array", "items": self.node(items, f"{pointer}/items", _item_name(owner))}
        if kind == "object" or "properties" in raw or (kind is None and "additionalProperties" in raw):
            return self._object(raw, pointer, owner)
        if kind is None:
            return {}
        return {"type": kind, **{key: raw[key] for key in _KEPT if key in raw}}

    def _enum(self, raw: Node) -> Node:
        values = [value for value in raw["enum"] if value is not None]
        null = len(values) < len(raw["enum"]) or raw.get("nullable") is True
        if len(values) == 1 and not raw.get("x-open"):
            node: Node = {"const": values[0]}
        elif not values:
            return NULL
        else:
            kind = raw.get("type") or ("string" if isinstance(values[0], str) else "integer")
            node = {"type": kind, "enum": list(dict.fromkeys(values))}
            if raw.get("x-open"):
                node["x-open"] = True
            if "default" in raw:
                node["default"] = raw["default"]
        return nullable(node) if null else node

    def _union(self, raw: Node, key: str, pointer: str, owner: str) -> Node:
        rest = {k: v for k, v in raw.items() if k not in {key, "discriminator", "nullable"}}
        variants = raw[key]
        if not is_annotation_only(rest) and "properties" in rest:
            variants = [{"allOf": [rest, member]} for member in variants]
        nodes: list[Node] = []
        if sum(not _is_null(member) for member in variants) == 1:
            only = next(index for index, member in enumerate(variants) if not _is_null(member))
            node = self._shape(variants[only], f"{pointer}/{key}/{only}", owner)
            return nullable(node) if len(variants) > 1 else node
        for index, member in enumerate(variants):
            if _is_null(member):
                nodes.append(NULL)
                continue
            where = f"{pointer}/{key}/{index}"
            nodes.append(self.node(member, where, self._variant_name(member, owner, index)))
        node = _open_enum(any_of(nodes))
        tag = raw.get("discriminator", {}).get("propertyName")
        if tag and "anyOf" in node:
            node["x-tag"] = tag
            mapping = raw["discriminator"].get("mapping", {})
            named = {value: self._names.get(target.removeprefix(REF), "") for value, target in mapping.items()}
            if named:
                node["x-mapping"] = {value: name for value, name in sorted(named.items()) if name}
        return node

    def _variant_name(self, member: Node, owner: str, index: int) -> str:
        fields = effective(member, self._look).get("properties", {})
        for key in ("type", "role", "event_type", "object"):
            values = fields.get(key, {})
            value = values.get("const", values.get("enum", [None])[0] if len(values.get("enum", [])) == 1 else None)
            if isinstance(value, str):
                return owner + class_name(value)
        return f"{owner}Option{index + 1}"

    def _object(self, raw: Node, pointer: str, owner: str) -> Node:
        fields = raw.get("properties", {})
        extra = raw.get("additionalProperties", True)
        if not fields:
            if extra in (True, False) or extra == {}:
                return {"type": "object"}
            return {
                "type": "object",
                "additionalProperties": self.node(extra, f"{pointer}/additionalProperties", f"{owner}Value"),
            }
        properties = {
            name: self.node(schema, f"{pointer}/properties/{name}", owner + class_name(name))
            for name, schema in fields.items()
        }
        required = [name for name in dict.fromkeys(raw.get("required", [])) if name in fields]
        return {"type": "object", "properties": properties, "required": required}

    def _look(self, target: str) -> Node:
        name = target.removeprefix(REF)
        if name not in self.raw:
            raise CodegenError(f"$ref {target!r} leads nowhere", fix="correct it in overlay.toml")
        return self.raw[name]


def _component_names(raw: dict[str, Node], renames: dict[str, str]) -> dict[str, str]:
    unknown = sorted(set(renames) - set(raw))
    if unknown:
        raise CodegenError(f"[names] renames schemas that do not exist: {', '.join(unknown)}", fix="remove those lines")
    names: dict[str, str] = {}
    taken: set[str] = set()
    for raw_name in sorted(raw, key=lambda each: (each not in renames, each)):
        wanted = renames.get(raw_name) or class_name(raw_name)
        name, number = wanted, 2
        while name in taken:
            if raw_name in renames:
                raise CodegenError(f"[names] gives {wanted!r} twice", fix="choose another name")
            name, number = f"{wanted}{number}", number + 1
        names[raw_name] = name
        taken.add(name)
    return names


def _is_null(member: Node) -> bool:
    return member.get("type") == "null" or ("const" in member and member["const"] is None)


def _item_name(owner: str) -> str:
    return class_name(singular(owner)) if not owner.endswith("Item") else f"{owner}Item"


def _only(raw: Node, kind: str) -> Node:
    """The part of a schema with a list of types that speaks about one of them."""
    own = {key: value for key, value in raw.items() if key != "nullable"} | {"type": kind}
    if "enum" in own:
        values = [value for value in own["enum"] if isinstance(value, _KINDS.get(kind, ()))]
        own.pop("enum")
        if values:
            own["enum"] = values
    if kind not in {"object"}:
        own = {k: v for k, v in own.items() if k not in {"properties", "required", "additionalProperties"}}
    if kind != "array":
        own.pop("items", None)
    return own


def _only_requires(member: Node) -> bool:
    """Whether a union member only says which fields go together."""
    return set(member) <= {"required", "type", "not"} and ("required" in member or "not" in member)


def _open_enum(node: Node) -> Node:
    """`anyOf[string, enum]` is one open enum."""
    parts = members(node)
    enums = [part for part in parts if part.get("type") == "string" and "enum" in part]
    consts = [part for part in parts if isinstance(part.get("const"), str)]
    plain = [part for part in parts if part.get("type") == "string" and "enum" not in part]
    if len(enums) + len(consts) + len(plain) < 2:
        return node
    values = [value for part in enums for value in part["enum"]] + [part["const"] for part in consts]
    values = list(dict.fromkeys(values))
    rest = [part for part in parts if part not in enums and part not in consts and part not in plain]
    if not values:
        return any_of([plain[0], *rest])
    joined: Node = {"type": "string", "enum": values}
    if plain or any(part.get("x-open") for part in enums):
        joined["x-open"] = True
    return any_of([joined, *rest])


def _deserves_name(node: Node) -> bool:
    if "properties" in node:
        return True
    if "anyOf" not in node:
        return False
    objects = [member for member in without_null(node) if "$ref" in member]
    return len(objects) >= 2

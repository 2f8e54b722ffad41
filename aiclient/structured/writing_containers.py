"""Lists and objects written in a dialect."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aiclient.structured.codecs import (
    PLAIN,
    Codec,
    EntriesCodec,
    ListCodec,
    MapCodec,
    Member,
    ObjectCodec,
    PlacesCodec,
)
from aiclient.structured.graph import accepts_null, is_any, targets_in, without_null
from aiclient.structured.ledger import pointer_to
from aiclient.structured.nodes import (
    AnyNode,
    ArrayNode,
    EnumNode,
    NeverNode,
    Node,
    ObjectNode,
    Rule,
    StringNode,
    UnionNode,
)
from aiclient.wire.json import Json, JsonObject

if TYPE_CHECKING:
    from aiclient.structured.writing import Writer, Written

__all__ = ["array", "is_map", "thing"]


def array(writer: Writer, node: ArrayNode) -> tuple[JsonObject, Codec, list[Rule]]:
    """Return the schema of a list.

    Args:
        writer: Who writes.
        node: The list.
    """
    if node.exact:
        return _places(writer, node)
    items, lost = node.items, list[Rule]()
    if node.prefix:
        branches = [*node.prefix, *([] if isinstance(items, NeverNode) else [items])]
        items = (
            branches[0] if len(branches) == 1 else UnionNode(branches=tuple(branches), pointer=node.pointer)
        )
        lost.append(Rule("places", f"the first {len(node.prefix)} in their order", node.pointer))
    elif isinstance(items, NeverNode):
        items = AnyNode(pointer=node.pointer)
        lost.append(Rule("maxItems", 0, items.pointer))
    inner, codec = writer.write(items)
    schema: JsonObject = {"type": "array", "items": inner}
    for rule in node.rules.values():
        if _bounds(writer, rule):
            writer.keep(rule)
            schema[rule.keyword] = rule.value
        else:
            lost.append(rule)
    return schema, PLAIN if codec is PLAIN else ListCodec(codec), lost


def _bounds(writer: Writer, rule: Rule) -> bool:
    dialect, value = writer.dialect, rule.value
    if rule.keyword not in dialect.rules or isinstance(value, bool) or not isinstance(value, int):
        return False
    if rule.keyword == "minItems" and dialect.least_items is not None and value > dialect.least_items:
        return False
    return 0 <= value <= (dialect.limits.repetitions or 2**31)


def _places(writer: Writer, node: ArrayNode) -> tuple[JsonObject, Codec, list[Rule]]:
    """Return the schema of a list in which every place has its own meaning."""
    made = [writer.write(one) for one in node.prefix]
    schemas, codecs = [schema for schema, _ in made], [codec for _, codec in made]
    for rule in node.rules.values():
        writer.keep(rule)
    count = len(made)
    if writer.dialect.tuples == "native":
        listed: list[Json] = [*schemas]
        schema: JsonObject = {"type": "array", "prefixItems": listed}
        if writer.dialect.name != "ollama":
            schema |= {"minItems": count, "maxItems": count}
        plain = all(codec is PLAIN for codec in codecs)
        return schema, PLAIN if plain else PlacesCodec([], codecs, named=False), []
    names = [f"item_{place}" for place in range(count)]
    members: JsonObject = dict(zip(names, schemas, strict=True))
    schema = {"type": "object", "properties": members, "required": list(names), "additionalProperties": False}
    return schema, PlacesCodec(names, codecs, named=True), []


def is_map(node: ObjectNode) -> bool:
    """Say whether an object has free names only.

    Args:
        node: The object.
    """
    return not node.members and node.extra is not None


def thing(writer: Writer, node: ObjectNode) -> tuple[JsonObject, Codec, list[Rule]]:
    """Return the schema of an object.

    Args:
        writer: Who writes.
        node: The object.
    """
    if is_map(node):
        return *_map(writer, node.extra or AnyNode(), node.names), []
    return *_Members(writer, node).written(), []


def _map(writer: Writer, extra: Node, names: Node | None) -> Written:
    if writer.dialect.maps == "native":
        inner, codec = writer.write(extra)
        schema: JsonObject = {"type": "object", "additionalProperties": inner}
        return schema, PLAIN if codec is PLAIN else MapCodec(codec)
    return _entries(writer, extra, names)


def _entries(writer: Writer, extra: Node, names: Node | None) -> Written:
    key: JsonObject = {"type": "string"}
    if isinstance(names, StringNode | EnumNode):
        key, _ = writer.write(names)
    inner, codec = writer.write(extra)
    entry: JsonObject = {
        "type": "object",
        "properties": {"key": key, "value": inner},
        "required": ["key", "value"],
        "additionalProperties": False,
    }
    schema: JsonObject = {"type": "array", "items": entry, "description": "Entries of a map; each key once."}
    return schema, EntriesCodec(codec)


class _Members:
    """Writes the members of one object."""

    def __init__(self, writer: Writer, node: ObjectNode) -> None:
        self._writer = writer
        self._node = node
        self._properties: JsonObject = {}
        self._required: list[Json] = []
        self._members: dict[str, Member] = {}

    def written(self) -> Written:
        writer, node = self._writer, self._node
        for name, inner in node.members.items():
            self._member(name, inner)
        rest: tuple[str, Codec] | None = None
        extra: Codec = PLAIN
        schema: JsonObject = {"type": "object", "properties": self._properties, "required": self._required}
        closing: Json = False
        if node.extra is not None and not node.open:
            if writer.dialect.maps == "native":
                closing, extra = writer.write(node.extra)
            elif isinstance(node.extra, AnyNode):
                writer.ledger.mark(node.extra.pointer, "unsupported", "only the named members can be written")
            else:
                rest = self._rest(node.extra, node.names)
        if writer.dialect.closed or not node.open:
            schema["additionalProperties"] = closing
        return schema, self._codec(rest, extra)

    def _rest(self, extra: Node, names: Node | None) -> tuple[str, Codec]:
        schema, codec = _entries(self._writer, extra, names)
        name = self._free("additional_properties")
        self._properties[name] = schema
        self._required.append(name)
        return name, codec

    def _codec(self, rest: tuple[str, Codec] | None, extra: Codec) -> Codec:
        plain = all(
            member.codec is PLAIN and not member.absent and member.name == name
            for name, member in self._members.items()
        )
        if plain and rest is None and extra is PLAIN:
            return PLAIN
        return ObjectCodec(self._members, rest, extra)

    def _member(self, name: str, inner: Node) -> None:
        writer, node = self._writer, self._node
        written = self._named(name)
        required = name in node.required
        if required and writer.dialect.recursion == "optional" and self._cyclic(inner):
            required = False
            why = f"{name} leads back here and may be left out; checked here"
            place = pointer_to(node.pointer, "required")
            merged = not writer.document.references.leads(place)
            writer.ledger.mark(inner.pointer if merged else place, "moved", why)
        absent = ""
        if not required:
            inner, absent = self._optional(inner)
        schema, codec = writer.write(inner)
        if absent in {"null", "text"}:
            schema = _nullable(schema)
        elif not required and not absent and self._nulled(schema):
            schema, absent = self._with_null(schema, inner)
            required = True
        if required or writer.dialect.required_all:
            self._required.append(written)
        self._properties[written] = schema
        self._members[name] = Member(written, codec, absent)

    def _optional(self, inner: Node) -> tuple[Node, str]:
        """Return how a member that may be absent is written, and what stands for its absence."""
        null = accepts_null(inner, self._writer.document)
        if self._writer.dialect.required_all:
            return inner, "text" if is_any(inner, self._writer.document) else "none" if null else "null"
        default = inner.default
        if self._writer.tuning.left and default is not None and default.value is None:
            bare = without_null(inner)
            if bare is not None:
                return bare, "left"
        return inner, ""

    def _nulled(self, schema: JsonObject) -> bool:
        """Say whether this is one of those that null is written for, so that fewer may be left out."""
        if "anyOf" in schema and self._writer.nulled_unions > 0:
            self._writer.nulled_unions -= 1
            return True
        if "anyOf" not in schema and self._writer.nulled > 0:
            self._writer.nulled -= 1
            return True
        return False

    def _with_null(self, schema: JsonObject, inner: Node) -> tuple[JsonObject, str]:
        text = self._writer.dialect.anything == "text" and is_any(inner, self._writer.document)
        null = not text and accepts_null(inner, self._writer.document)
        return (schema, "none") if null else (_nullable(schema), "text" if text else "null")

    def _cyclic(self, inner: Node) -> bool:
        graph, owner = self._writer.graph, self._writer.owner
        return any(graph.together(owner, target) for target in targets_in(inner, members=False))

    def _named(self, name: str) -> str:
        pattern = self._writer.dialect.member_names
        if pattern is None or re.fullmatch(pattern, name):
            return self._free(name) if name in self._properties else name
        return self._free(re.sub(r"[^A-Za-z0-9_.-]+", "_", name)[:60] or "_")

    def _free(self, name: str) -> str:
        taken = self._properties.keys() | self._node.members.keys()
        number, found = 2, name
        while found in taken:
            number, found = number + 1, f"{name}_{number}"
        return found


def _nullable(schema: JsonObject) -> JsonObject:
    branches = schema.get("anyOf")
    null: Json = {"type": "null"}
    if isinstance(branches, list):
        return schema if null in branches else {**schema, "anyOf": [*branches, null]}
    words = schema.get("description")
    bare: JsonObject = {name: value for name, value in schema.items() if name != "description"}
    made: JsonObject = {"anyOf": [bare, null]}
    return made if words is None else {**made, "description": words}

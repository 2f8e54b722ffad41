"""Lowering: JSON schemas of drafts 4 to 2020-12 read into nodes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final, Literal, cast

from aiclient.structured.ledger import Ledger, pointer_to
from aiclient.structured.merging import Merger, type_of
from aiclient.structured.nodes import (
    AnyNode,
    EnumNode,
    NeverNode,
    Node,
    NumberNode,
    PlainNode,
    RefNode,
    Rule,
    StringNode,
    annotated,
    one_of,
)
from aiclient.structured.references import References
from aiclient.wire.json import Json, JsonObject

__all__ = ["Document"]

_DEEPEST: Final = 64
_TYPES: Final = ("string", "integer", "number", "boolean", "null", "array", "object")
_OF_TYPE: Final[Mapping[str, frozenset[str]]] = {
    "string": frozenset(
        "contentEncoding contentMediaType contentSchema format maxLength minLength pattern".split()
    ),
    "number": frozenset("exclusiveMaximum exclusiveMinimum maximum minimum multipleOf".split()),
    "array": frozenset(
        """additionalItems contains items maxContains maxItems minContains minItems prefixItems
        unevaluatedItems uniqueItems""".split()
    ),
    "object": frozenset(
        """additionalProperties dependencies dependentRequired dependentSchemas maxProperties minProperties
        patternProperties properties propertyNames required unevaluatedProperties""".split()
    ),
}
_TOLD: Final = frozenset("else if not then".split())
_WORDS: Final = frozenset("deprecated examples example readOnly title writeOnly".split())
_SILENT: Final = frozenset(
    """$anchor $comment $defs $dynamicAnchor $id $recursiveAnchor $schema $vocabulary definitions
    discriminator externalDocs id xml""".split()
)
_REFS: Final = ("$ref", "$dynamicRef", "$recursiveRef")


class Document:
    """A schema as nodes: the root, and what it refers to."""

    def __init__(self, schema: Json) -> None:
        """Read a schema.

        Args:
            schema: The schema; whatever it is made of, it is read.
        """
        self.ledger = Ledger()
        self.references = References(schema)
        self.merger = Merger(self.node, self.ledger)
        self._nodes: dict[str, Node | None] = {}
        found = self.node("")
        self.root: Node = found if found is not None else AnyNode()

    def node(self, pointer: str) -> Node | None:
        """Return what stands at a place of the schema; None while it is being read.

        Args:
            pointer: Its JSON pointer.
        """
        if pointer not in self._nodes:
            self._nodes[pointer] = None
            self._nodes[pointer] = self.read(self.references.at(pointer), pointer)
        return self._nodes[pointer]

    def replace(self, pointer: str, node: Node) -> None:
        """Say with other words what stands at a place.

        Args:
            pointer: Its JSON pointer.
            node: What means the same.
        """
        self._nodes[pointer] = node

    def read(self, schema: Json, at: str, depth: int = 0) -> Node:
        """Return the node of a schema.

        Args:
            schema: A part of the document.
            at: Where it stands.
            depth: How deep the reader is.
        """
        if schema is False:
            self.ledger.mark(at, "kept")
            return NeverNode(pointer=at)
        if not isinstance(schema, dict):
            if schema is not True:
                self.ledger.mark(at, "unsupported", "it is no schema")
            return AnyNode(pointer=at)
        if depth > _DEEPEST or at.count("/") > 4 * _DEEPEST:
            self.ledger.mark(at, "unsupported", "it is nested too deeply")
            return AnyNode(pointer=at)
        node = self._referred(schema, at)
        for part in self._parts(schema, at, depth):
            node = self.merger.both(node, part)
        return self._worded(node, schema, at)

    def _referred(self, schema: JsonObject, at: str) -> Node:
        for keyword in _REFS:
            if keyword not in schema:
                continue
            pointer = pointer_to(at, keyword)
            target = self.references.find(schema[keyword])
            if target is None:
                why = f"{schema[keyword]!r:.100} is not in the schema, and nothing is fetched"
                self.ledger.mark(pointer, "unsupported", why)
                continue
            self.ledger.mark(pointer, "kept")
            return RefNode(target=target, pointer=pointer)
        return AnyNode(pointer=at)

    def _parts(self, schema: JsonObject, at: str, depth: int) -> Iterator[Node]:
        yield self._own(schema, at, depth)
        for keyword in ("anyOf", "oneOf"):
            branches = schema.get(keyword)
            if isinstance(branches, list):
                pointer = pointer_to(at, keyword)
                self.ledger.mark(pointer, "kept", "" if keyword == "anyOf" else "as anyOf; checked here")
                nodes = [self.read(one, pointer_to(pointer, i), depth + 1) for i, one in enumerate(branches)]
                yield one_of(nodes, pointer)
        parts = schema.get("allOf")
        if isinstance(parts, list):
            pointer = pointer_to(at, "allOf")
            self.ledger.mark(pointer, "kept", "merged")
            for place, one in enumerate(parts):
                yield self.read(one, pointer_to(pointer, place), depth + 1)

    def _own(self, schema: JsonObject, at: str, depth: int) -> Node:
        """Return what the keywords beside references and combinations say."""
        types = self._types(schema, at)
        for keyword in ("const", "enum"):
            if keyword in schema:
                return self._values(schema, keyword, types, at)
        nodes = [self._typed(name, schema, at, depth) for name in types or ()]
        if types is None:
            return AnyNode(pointer=at)
        if not _said(schema):
            nodes = [replace(node, implied=True) for node in nodes]
        self._foreign(schema, at)
        return one_of(nodes, at)

    def _foreign(self, schema: JsonObject, at: str) -> None:
        """Note OpenAPI's word for null, which no JSON schema knows: the check would refuse a null."""
        if "nullable" in schema:
            why = "no keyword of JSON Schema: write 'null' among the types"
            self.ledger.mark(pointer_to(at, "nullable"), "unsupported", why)

    def _types(self, schema: JsonObject, at: str) -> list[str] | None:
        """Return the types that a schema allows; None for all of them."""
        given = schema.get("type")
        names = given if isinstance(given, list) else [given]
        types = [name for name in _TYPES if name in names]
        if "type" in schema:
            if types:
                self.ledger.mark(pointer_to(at, "type"), "kept")
            else:
                self.ledger.mark(pointer_to(at, "type"), "unsupported", "no such type")
        if not types:
            types = _implied(schema)
        if "number" in types and "integer" in types:
            types.remove("integer")
        return types or None

    def _values(self, schema: JsonObject, keyword: str, types: list[str] | None, at: str) -> Node:
        pointer = pointer_to(at, keyword)
        given = [schema["const"]] if keyword == "const" else schema["enum"]
        if not isinstance(given, list):
            self.ledger.mark(pointer, "unsupported", "it is no list")
            return AnyNode(pointer=at)
        allowed = set[str](types or _TYPES)
        if "number" in allowed:
            allowed.add("integer")
        self._foreign(schema, at)
        told = [
            Rule(name, schema[name], pointer_to(at, name))
            for name in schema
            if name != "type" and any(name in keywords for keywords in _OF_TYPE.values())
        ]
        if keyword == "const" and "enum" in schema:
            told.append(Rule("enum", schema["enum"], pointer_to(at, "enum")))
        declared = "type" in schema and types
        values = [value for value in given if not declared or type_of(value) in allowed]
        if not values:
            return NeverNode(pointer=pointer)
        return EnumNode(values=tuple(values), pointer=pointer, told=tuple(told))

    def _typed(self, name: str, schema: JsonObject, at: str, depth: int) -> Node:
        from aiclient.structured.containers import array_node, object_node

        if name == "array":
            return array_node(self, schema, at, depth=depth)
        if name == "object":
            return object_node(self, schema, at, depth=depth)
        if name in {"null", "boolean"}:
            return PlainNode(type=cast(Literal["null", "boolean"], name), pointer=pointer_to(at, "type"))
        if name == "string":
            return StringNode(rules=self.rules(schema, "string", at), pointer=at)
        return NumberNode(
            integer=name == "integer", rules=_bounds(self.rules(schema, "number", at)), pointer=at
        )

    def rules(self, schema: JsonObject, kind: str, at: str) -> dict[str, Rule]:
        """Return the keywords of a schema that are about one type.

        Args:
            schema: A part of the document.
            kind: string, number, array or object.
            at: Where it stands.
        """
        names = _OF_TYPE[kind]
        return {name: Rule(name, schema[name], pointer_to(at, name)) for name in schema if name in names}

    def _worded(self, node: Node, schema: JsonObject, at: str) -> Node:
        description, title = schema.get("description"), schema.get("title")
        text = description if isinstance(description, str) else ""
        if not text and isinstance(title, str):
            text = title
            self.ledger.mark(pointer_to(at, "title"), "moved")
        if isinstance(description, str):
            self.ledger.mark(pointer_to(at, "description"), "kept")
        told = [Rule(name, schema[name], pointer_to(at, name)) for name in schema if name in _TOLD]
        default = (
            Rule("default", schema["default"], pointer_to(at, "default")) if "default" in schema else None
        )
        for name in schema:
            if name in _SILENT and name not in {"$defs", "definitions"}:
                self.ledger.mark(pointer_to(at, name), "unsupported", "it does not restrict the answer")
            elif name in _WORDS:
                self.ledger.mark(pointer_to(at, name), "unsupported", "it is not shown to the model")
        return annotated(node, description=text, told=tuple(told), default=default)


def _said(schema: JsonObject) -> bool:
    given = schema.get("type")
    return any(name in _TYPES for name in (given if isinstance(given, list) else [given]))


def _implied(schema: JsonObject) -> list[str]:
    """Return the types that keywords are about; those that restrict nothing do not choose among several."""
    found = [name for name, keywords in _OF_TYPE.items() if keywords & schema.keys()]
    if len(found) < 2:
        return found
    binding = {name for name, value in schema.items() if value is not True and value != {}}
    return [name for name in found if _OF_TYPE[name] & binding]


def _bounds(rules: dict[str, Rule]) -> dict[str, Rule]:
    """Return bounds as newer drafts write them: draft 4 has `exclusiveMinimum: true` beside `minimum`."""
    for exclusive, plain in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        rule = rules.get(exclusive)
        if rule is not None and isinstance(rule.value, bool):
            del rules[exclusive]
            bound = rules.get(plain)
            if rule.value and bound is not None:
                del rules[plain]
                rules[exclusive] = replace(rule, value=bound.value)
    return rules

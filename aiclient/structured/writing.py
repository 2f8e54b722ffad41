"""Writing: nodes as a JSON schema in a dialect, with the codec for what is written differently."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias

from aiclient.structured.codecs import PLAIN, Codec, LazyCodec, UnionCodec, WrappedCodec
from aiclient.structured.dialects import Dialect
from aiclient.structured.graph import Graph, alternatives, is_any, targets_in
from aiclient.structured.ledger import Ledger
from aiclient.structured.lowering import Document
from aiclient.structured.nodes import (
    AnyNode,
    ArrayNode,
    EnumNode,
    NeverNode,
    Node,
    NumberNode,
    ObjectNode,
    PlainNode,
    RefNode,
    Rule,
    StringNode,
    UnionNode,
    annotated,
)
from aiclient.structured.text_codecs import AnyCodec
from aiclient.wire.json import Json, JsonObject

__all__ = ["TooLargeError", "Tuning", "Writer", "Written"]

Written: TypeAlias = tuple[JsonObject, Codec]

_MOST: Final = 50_000
_LONGEST: Final = 300
_UNSAFE: Final = re.compile(r"[^A-Za-z0-9_-]+")


class TooLargeError(Exception):
    """The schema grows beyond measure when its references are written out."""


@dataclass(frozen=True, slots=True)
class Tuning:
    """What to give up so that a schema stays below the limits."""

    dropped: frozenset[str] = frozenset()
    """Enums that are told, not listed."""
    nulled_unions: int = 0
    """Members that may be left out, and are unions: null for them instead."""
    nulled: int = 0
    """Others of these."""
    left: bool = False
    """Members whose default is null are left out instead of being null."""


class Writer:
    """Writes one document in one dialect."""

    def __init__(self, document: Document, graph: Graph, dialect: Dialect, *, tuning: Tuning) -> None:
        """Take what is written.

        Args:
            document: The schema.
            graph: Its references.
            dialect: What it is written in.
            tuning: What to give up.
        """
        self.document = document
        self.graph = graph
        self.dialect = dialect
        self.ledger = Ledger()
        self.tuning = tuning
        self.nulled_unions = tuning.nulled_unions
        self.nulled = tuning.nulled
        self.enums: dict[str, tuple[int, int]] = {}
        """Pointer of each enum: how many values and characters it has."""
        self.owner = ""
        self.definitions: JsonObject = {}
        self._names: dict[str, str] = {}
        self._codecs: dict[str, Codec] = {}
        self._pending: list[str] = []
        self._count = 0

    def root(self) -> Written:
        """Return the whole schema: an object, whatever the type is."""
        from aiclient.structured.writing_containers import is_map

        node, seen = self.document.root, set[str]()
        while isinstance(node, RefNode) and node.target not in seen:
            seen.add(node.target)
            self.owner = node.target
            found = self.document.node(node.target) or AnyNode()
            node = annotated(found, description=node.description, told=node.told)
        plain = isinstance(node, ObjectNode) and not is_map(node)
        schema, codec = self.write(node if plain else self.document.root)
        if not plain or schema.get("type") != "object":
            wrapped: JsonObject = {"type": "object", "properties": {"value": schema}, "required": ["value"]}
            schema = {**wrapped, "additionalProperties": False}
            codec = WrappedCodec("value", codec)
        self._define()
        if self.definitions:
            schema["$defs"] = self.definitions
        return schema, codec

    def _define(self) -> None:
        while self._pending:
            target = self._pending.pop()
            self.owner = target
            node = self.document.node(target) or AnyNode()
            self.definitions[self._names[target]], self._codecs[target] = self.write(node)
            if self.dialect.recursion == "optional":
                for other in targets_in(node, members=False):
                    if self.graph.together(target, other):
                        why = "it contains itself outside of a member that may be left out"
                        self.ledger.mark(target, "unsupported", why, blocks=True)

    def write(self, node: Node) -> Written:
        """Return the schema of a node.

        Args:
            node: A part of the document.
        """
        self._count += 1
        if self._count > _MOST:
            raise TooLargeError
        if isinstance(node, RefNode):
            return self._reference(node)
        if isinstance(node, UnionNode):
            return self.union(node)
        schema, codec, lost = self._single(node)
        return self.described(schema, node, lost), codec

    def _single(self, node: Node) -> tuple[JsonObject, Codec, list[Rule]]:
        from aiclient.structured import writing_containers, writing_values

        if isinstance(node, StringNode):
            return writing_values.string(self, node)
        if isinstance(node, NumberNode):
            return writing_values.number(self, node)
        if isinstance(node, EnumNode):
            return writing_values.enum(self, node)
        if isinstance(node, ArrayNode):
            return writing_containers.array(self, node)
        if isinstance(node, ObjectNode):
            return writing_containers.thing(self, node)
        if isinstance(node, PlainNode):
            return {"type": node.type}, PLAIN, []
        if isinstance(node, NeverNode):
            self.ledger.mark(node.pointer, "unsupported", "no value is possible", blocks=True)
            return {"type": "null"}, PLAIN, []
        return *self.anything(), []

    def anything(self) -> Written:
        """Return the schema of any JSON value."""
        if self.dialect.anything == "types":
            names = ("string", "number", "boolean", "null", "object", "array")
            return {"anyOf": [{"type": name} for name in names]}, PLAIN
        return {"type": "string", "description": "Any JSON value, written as JSON text."}, AnyCodec()

    # --- references -------------------------------------------------------------------------------

    def _reference(self, node: RefNode) -> Written:
        target, recursive = node.target, self.graph.recursive(node.target)
        if recursive and self.dialect.recursion == "none":
            self.ledger.mark(node.pointer, "unsupported", "it contains itself", blocks=True)
            return self.anything()
        worded = bool(node.description or node.told or (node.default and node.default.value is not None))
        alone = self.graph.uses[target] == 1
        inline = self.dialect.inline or alone or (worded and self.dialect.ref_text == "inline")
        if inline and not recursive:
            found = self.document.node(target) or AnyNode()
            said = annotated(found, description=node.description, told=node.told, default=node.default)
            return self.write(said)
        if target not in self._names:
            self._names[target] = self._name(target)
            self._pending.append(target)
        schema: JsonObject = {"$ref": f"#/$defs/{self._names[target]}"}
        if worded and self.dialect.ref_text != "beside":
            schema = {"anyOf": [schema]}
        return self.described(schema, node, []), LazyCodec(self._finder(target))

    def _finder(self, target: str) -> Callable[[], Codec]:
        return lambda: self._codecs[target]

    def _name(self, target: str) -> str:
        last = target.rpartition("/")[2].replace("~1", "/").replace("~0", "~")
        base = _UNSAFE.sub("_", last).strip("_")[:48] or "part"
        taken, name, number = set(self._names.values()), base, 2
        while name in taken:
            name, number = f"{base}_{number}", number + 1
        return name

    # --- unions -----------------------------------------------------------------------------------

    def union(self, node: UnionNode) -> Written:
        """Return the schema of a union.

        Args:
            node: The union.
        """
        if self.dialect.anything == "text" and is_any(node, self.document):
            schema, codec = self.anything()
            return self.described(schema, node, []), codec
        made: list[tuple[Json, Codec]] = []
        maps, seen = self._maps(node), set[str]()
        for branch in node.branches:
            schema, codec = self.write(branch) if id(branch) not in maps else _wrapped(*self.write(branch))
            parts = schema["anyOf"] if set(schema) == {"anyOf"} else None
            flat = list(parts) if isinstance(parts, list) and isinstance(branch, EnumNode) else [schema]
            for one in flat:
                text = json.dumps(one)  # compared one by one, hundreds of branches take their time
                if text not in seen:
                    seen.add(text)
                    made.append((one, codec))
        if len(made) == 1:
            only = made[0][0]
            schema = dict(only) if isinstance(only, dict) else {}
            return self.described(schema, node, []), made[0][1]
        codec = PLAIN
        if any(one is not PLAIN for _, one in made):
            codec = UnionCodec(made, lambda: self.definitions)
        return self.described({"anyOf": [schema for schema, _ in made]}, node, []), codec

    def _maps(self, node: UnionNode) -> set[int]:
        """Return the branches that are maps and would be taken for lists: they become members of objects."""
        from aiclient.structured.writing_containers import is_map

        if self.dialect.maps == "native":
            return set()
        lists, maps = 0, set[int]()
        for branch in node.branches:
            found = list(alternatives(branch, self.document))
            if any(isinstance(one, ObjectNode) and is_map(one) for one in found):
                maps.add(id(branch))
            lists += any(isinstance(one, ArrayNode) for one in found)
        return maps if lists + len(maps) > 1 else set()

    # --- words ------------------------------------------------------------------------------------

    def described(self, schema: JsonObject, node: Node, lost: Iterable[Rule]) -> JsonObject:
        """Return a schema with what has to be said in words.

        Args:
            schema: As it is without.
            node: What it is about.
            lost: Keywords that the dialect does not hold a model to.
        """
        told = [*lost, *node.told]
        if node.default is not None and node.default.value is None:
            self.ledger.mark(node.default.pointer, "kept")
        elif node.default is not None:
            told.append(node.default)
        texts = [text for text in map(self._told, told) if text]
        before = schema.get("description")
        words = [text for text in (node.description, before) if isinstance(text, str) and text]
        if len(words) == 2 and words[0] == words[1]:
            del words[1]
        if texts:
            words.append(f"({'; '.join(dict.fromkeys(texts))})")
        return {**schema, "description": " ".join(words)} if words else schema

    def _told(self, rule: Rule) -> str:
        text = rule.value if isinstance(rule.value, str) else json.dumps(rule.value, ensure_ascii=False)
        if len(text) > _LONGEST:
            self.ledger.mark(rule.pointer, "unsupported", "too long to be told; the answer is checked here")
            return ""
        self.ledger.mark(rule.pointer, "moved", "to the description; the answer is checked here")
        return f"{rule.keyword}: {text}"

    def keep(self, rule: Rule) -> None:
        """Note that a keyword is sent."""
        self.ledger.mark(rule.pointer, "kept")


def _wrapped(schema: JsonObject, codec: Codec) -> Written:
    members: JsonObject = {"entries": schema}
    made: JsonObject = {"type": "object", "properties": members, "required": ["entries"]}
    return {**made, "additionalProperties": False}, WrappedCodec("entries", codec)

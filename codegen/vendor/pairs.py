"""Walk two documents side by side from their common operations, finding which component is which."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.vendor.grammar import METHODS
from codegen.vendor.tree import SCHEMA_REF, Json, JsonObject, as_list, as_object, objects, same, strings

if TYPE_CHECKING:
    from collections.abc import Iterator

Trail = tuple[str, ...]

_UNIONS = ("anyOf", "oneOf")


class Pairs:
    """The walk. Subclasses say what happens to a pair, and to what only the right document has."""

    def __init__(self, left: JsonObject, right: JsonObject, twin_prefix: str) -> None:
        self.left = left
        self.right = right
        self.names: dict[str, str] = {}
        """Component of the right document to the one of the left document that means the same."""
        self._twin_prefix = twin_prefix
        self._left_schemas = schemas_of(left)
        self._right_schemas = schemas_of(right)
        self._visited: set[tuple[str, str]] = set()

    def on_pair(self, left: JsonObject, right: JsonObject, trail: Trail) -> None:
        """Two schemas stand at the same place; neither is a reference."""

    def on_extra_property(self, left: JsonObject, right: JsonObject, trail: Trail) -> None:
        """A property, the last name of the trail, stands only in the right object."""

    def on_extra_member(self, left: JsonObject, right: JsonObject, trail: Trail) -> None:
        """A union member stands only on the right."""

    def on_rest(self, left: list[JsonObject], right: list[JsonObject], trail: Trail) -> None:
        """These members of the left union found no partner of their own among those of the right one."""

    def operation(self, left: JsonObject, right: JsonObject, trail: Trail) -> None:
        """Walk the payloads of one operation."""
        self._content(left.get("requestBody"), right.get("requestBody"), (*trail, "request"))
        answers = as_object(right.get("responses"))
        for code, answer in as_object(left.get("responses")).items():
            self._content(answer, answers.get(code), (*trail, "response"))

    def schema(self, left: JsonObject, right: JsonObject, trail: Trail) -> None:
        """Walk two schemas that stand at the same place."""
        right = _unwrap(right)
        left_name, right_name = reference(left), reference(right)
        left_found, right_found = self._find_left(left), self._find_right(right)
        if is_union(left_found) != is_union(right_found):
            # Here only: the component of the one side may stand elsewhere without the other's members.
            self._members(left, right, trail)
        elif left_name and right_name:
            self._component(left_name, right_name, trail)
        elif is_union(left_found):
            self.on_pair(left_found, right_found, trail)
            self._members(left_found, right_found, trail)
        elif _clash(left_found, right_found):
            self.on_extra_member(left, right, trail)
        else:
            if left_name or right_name:
                trail = (*trail, left_name or right_name)
            self.on_pair(left_found, right_found, trail)
            self._below(left_found, right_found, trail)

    def _content(self, left: Json, right: Json, trail: Trail) -> None:
        others = as_object(as_object(right).get("content"))
        for media, entry in as_object(as_object(left).get("content")).items():
            ours = as_object(entry).get("schema")
            theirs = as_object(others.get(media)).get("schema")
            if isinstance(ours, dict) and isinstance(theirs, dict):
                self.schema(ours, theirs, trail)

    def _component(self, left: str, right: str, trail: Trail) -> None:
        if left not in self._left_schemas or right not in self._right_schemas:
            return
        self.names.setdefault(right, left)
        if (left, right) in self._visited:
            return
        self._visited.add((left, right))
        ours, theirs = as_object(self._left_schemas[left]), as_object(self._right_schemas[right])
        self.schema(ours, theirs, (*trail, left))

    def _below(self, left: JsonObject, right: JsonObject, trail: Trail) -> None:
        ours, theirs = as_object(left.get("properties")), as_object(right.get("properties"))
        for name, schema in theirs.items():
            if not isinstance(schema, dict):
                continue
            mine = ours.get(name)
            if isinstance(mine, dict):
                self.schema(mine, schema, (*trail, name))
            elif "properties" in left:
                self.on_extra_property(left, schema, (*trail, name))
        for key in ("items", "additionalProperties"):
            mine, other = left.get(key), right.get(key)
            if isinstance(mine, dict) and isinstance(other, dict):
                self.schema(mine, other, trail)

    def _members(self, left: JsonObject, right: JsonObject, trail: Trail) -> None:
        nested = self._nested(left, right)
        for mine, theirs in nested:
            self.schema(mine, theirs, trail)
        done = {id(schema) for pair in nested for schema in pair}
        free = list(self._leaves(left, self._left_schemas, done))
        others = list(self._leaves(right, self._right_schemas, done))
        for theirs in others:
            scored = [(self.score(mine, theirs), -index) for index, mine in enumerate(free)]
            best, position = max(scored, default=(0, 0))
            if best > 0:
                self.schema(free.pop(-position), theirs, trail)
            else:
                self.on_extra_member(left, theirs, trail)
        self.on_rest(free, others, trail)

    def _nested(self, left: JsonObject, right: JsonObject) -> list[tuple[JsonObject, JsonObject]]:
        """Return the members that are named unions themselves and are called the same on both sides."""
        ours = {
            reference(item): item
            for item in members(self._find_left(left))
            if reference(item) and is_union(self._find_left(item))
        }
        return [
            (ours[reference(item).removeprefix(self._twin_prefix)], item)
            for item in members(self._find_right(right))
            if reference(item).removeprefix(self._twin_prefix) in ours and is_union(self._find_right(item))
        ]

    def _leaves(self, schema: JsonObject, schemas: JsonObject, done: set[int]) -> Iterator[JsonObject]:
        """Yield the members of a union, and of unions that are its members; else the schema itself."""
        if id(schema) in done:
            return
        found = resolve(schema, schemas)
        if not is_union(found):
            yield schema
            return
        for member in members(found):
            yield from self._leaves(member, schemas, done)

    def score(self, left: JsonObject, right: JsonObject) -> int:
        """Say how sure it is that two union members mean the same; zero is no."""
        left_name, right_name = reference(left), reference(right)
        if right_name and left_name and self.names.get(right_name) == left_name:
            return 100
        ours, theirs = self._find_left(left), self._find_right(right)
        if _clash(ours, theirs):
            return 0
        same_name = bool(left_name) and left_name == right_name.removeprefix(self._twin_prefix)
        if ours.get("type") != "object":
            return _plain_score(ours, theirs)
        our_tags, their_tags = tags(ours), tags(theirs)
        shared = our_tags.keys() & their_tags.keys()
        if any(our_tags[name] != their_tags[name] for name in shared):
            return 0
        if shared:
            return 85 if same_name else 80
        if same_name:
            return 60
        return 40 if not left_name and not right_name else _overlap(ours, theirs)

    def _find_left(self, schema: JsonObject) -> JsonObject:
        return resolve(schema, self._left_schemas)

    def _find_right(self, schema: JsonObject) -> JsonObject:
        return resolve(schema, self._right_schemas)


def schemas_of(document: JsonObject) -> JsonObject:
    """Return the schema components of a document."""
    return as_object(as_object(document["components"]).setdefault("schemas", {}))


def operations_of(document: JsonObject) -> dict[tuple[str, str], JsonObject]:
    """Return the operations by path and method; of paths that differ in a suffix the plain one wins."""
    found: dict[tuple[str, str], JsonObject] = {}
    paths = as_object(document["paths"])
    for path in sorted(paths, key=lambda key: (len(key), key)):
        for method in METHODS:
            operation = as_object(paths[path]).get(method)
            if isinstance(operation, dict):
                found.setdefault((plain_path(path), method), operation)
    return found


def plain_path(path: str) -> str:
    """Return a path key without the query or fragment that some documents write into it."""
    return path.partition("?")[0].partition("#")[0]


def reference(schema: JsonObject) -> str:
    """Return the component that a schema refers to, or an empty string."""
    target = schema.get("$ref")
    if isinstance(target, str) and target.startswith(SCHEMA_REF):
        return target.removeprefix(SCHEMA_REF).replace("~1", "/").replace("~0", "~")
    return ""


def resolve(schema: JsonObject, schemas: JsonObject) -> JsonObject:
    """Follow references and one-element `allOf`s to the schema that is meant."""
    for _ in range(20):
        schema = _unwrap(schema)
        name = reference(schema)
        if not name or not isinstance(schemas.get(name), dict):
            break
        schema = as_object(schemas[name])
    return schema


def is_union(schema: JsonObject) -> bool:
    """Tell whether a schema is a union."""
    return any(schema.get(key) for key in _UNIONS)


def members(schema: JsonObject) -> list[JsonObject]:
    """Return the members of a union."""
    return [item for key in _UNIONS for item in objects(schema.get(key))]


def tags(schema: JsonObject) -> dict[str, str]:
    """Return the properties of an object that have one fixed text."""
    found: dict[str, str] = {}
    for name, item in as_object(schema.get("properties")).items():
        values = strings([as_object(item).get("const")]) or strings(as_object(item).get("enum"))
        if len(values) == 1:
            found[name] = values[0]
    return found


def values_of(schema: JsonObject) -> list[Json]:
    """Return the fixed values of a schema: its const or its enum."""
    return [schema["const"]] if "const" in schema else as_list(schema.get("enum"))


def _unwrap(schema: JsonObject) -> JsonObject:
    inner = objects(schema.get("allOf"))
    return inner[0] if len(inner) == 1 and "properties" not in schema and "$ref" not in schema else schema


def _clash(left: JsonObject, right: JsonObject) -> bool:
    ours, theirs = left.get("type"), right.get("type")
    if {str(ours), str(theirs)} == {"integer", "number"}:
        return False
    return ours is not None and theirs is not None and not same(ours, theirs)


def _plain_score(left: JsonObject, right: JsonObject) -> int:
    ours, theirs = values_of(left), values_of(right)
    if ours and theirs:
        return 70 if same(ours, theirs) else 45
    return 50 if bool(ours) == bool(theirs) else 20


def _overlap(left: JsonObject, right: JsonObject) -> int:
    ours, theirs = set(as_object(left.get("properties"))), set(as_object(right.get("properties")))
    shared = len(ours & theirs)
    return 30 if shared and 2 * shared >= min(len(ours), len(theirs)) else 0

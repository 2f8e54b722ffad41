"""JSON schemas read as alternatives: whatever way a document spells unions, nulls and inheritance."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from aiclient.wire.json import Json, JsonObject

__all__ = ["SchemaSpace", "Shape"]

_ANNOTATIONS = frozenset(
    {"description", "title", "default", "deprecated", "readOnly", "writeOnly", "example", "examples"}
)
_UNIONS = ("anyOf", "oneOf")
_DEEP = 40


@dataclass(frozen=True, slots=True)
class Shape:
    """One alternative of a schema: a single JSON type with what is said about it."""

    kind: str
    """A JSON type, or `free` where anything may come."""
    where: str
    """Place in the document: the nearest named schema and the steps below it."""
    choices: tuple[Json, ...] | None = None
    """The only values allowed, where the schema lists them."""
    is_open: bool = False
    """Other values may come in place of those listed."""
    tag: tuple[str, tuple[str, ...]] | None = None
    """Where this is a member of a tagged union: the tag's key, and its values for this member; an
    empty string among them stands for a tag left out."""
    properties: Mapping[str, tuple[Json, str]] = field(default_factory=dict[str, "tuple[Json, str]"])
    """Schema and place of each property."""
    required: frozenset[str] = frozenset()
    extra: Json = None
    """Schema of undeclared properties; None where the document says nothing or forbids them."""
    items: Json = None
    """Schema of the items; None where the document says nothing."""

    closed: bool = False
    """The document says that no other property may come."""

    @property
    def is_free(self) -> bool:
        """True where the document leaves everything below open."""
        if self.kind == "object":
            return not self.properties and self.extra is None and not self.closed
        return self.kind == "free"


class SchemaSpace:
    """A document's named schemas, and how to read any schema that refers to them."""

    def __init__(self, schemas: Mapping[str, Json]) -> None:
        self.schemas = schemas
        self._known: dict[int, tuple[Json, tuple[Shape, ...]]] = {}

    def alternatives(self, schema: Json, where: str = "") -> tuple[Shape, ...]:
        """Return every shape that a value of this schema may have."""
        if not isinstance(schema, dict):
            return tuple(self._read(schema, where, 0))
        known = self._known.get(id(schema))
        if known is None:
            # The schema is kept beside its shapes, so that its id stays its own.
            known = self._known[id(schema)] = (schema, tuple(self._read(schema, where, 0)))
        return known[1]

    def resolve(self, ref: str) -> Json | None:
        """Return the named schema behind a `$ref`, or None where there is none."""
        prefix, _, name = ref.rpartition("/")
        return self.schemas.get(name) if prefix in ("#/components/schemas", "#/$defs") else None

    def _read(self, schema: Json, where: str, depth: int) -> Iterator[Shape]:
        if depth > _DEEP:
            return
        if schema is True or schema is None or schema == {}:
            yield Shape("free", where)
            return
        if not isinstance(schema, dict):
            return
        if schema.get("nullable") is True:
            yield Shape("null", where)
        ref = schema.get("$ref", schema.get("$recursiveRef"))
        if isinstance(ref, str):
            yield from self._read_ref(ref, where, depth)
            return
        inherited = schema.get("allOf")
        if isinstance(inherited, list):
            yield from self._read_all_of(schema, inherited, where, depth)
            return
        for key in _UNIONS:
            members = schema.get(key)
            if isinstance(members, list):
                yield from self._read_union(schema, key, members, where, depth)
                return
        yield from self._read_plain(schema, where)

    def _read_ref(self, ref: str, where: str, depth: int) -> Iterator[Shape]:
        if ref == "#":  # `$recursiveRef`: the nearest named schema.
            ref = "#/components/schemas/" + where.split("/")[0]
        target = self.resolve(ref)
        if target is None:
            # A dangling reference declares nothing: what came there counts as undeclared.
            return
        yield from self._read(target, ref.rpartition("/")[2], depth + 1)

    def _read_union(self, schema: JsonObject, key: str, members: list[Json], where: str, depth: int) -> Iterator[Shape]:
        """Members of a union; properties beside the union belong to each object member."""
        beside: JsonObject = {name: value for name, value in schema.items() if name not in (key, "discriminator")}
        shared = beside.get("properties")
        tags = _tags(schema, len(members))
        for index, member in enumerate(members):
            for found in self._read(member, f"{where}/{key}/{index}", depth + 1):
                tagged = found.kind == "object" and tags[index] is not None
                shape = replace(found, tag=tags[index]) if tagged else found
                if isinstance(shared, dict) and shape.kind == "object":
                    yield _merge([*self._read_plain(beside, where), shape])
                else:
                    yield shape

    def _read_all_of(self, schema: JsonObject, parents: list[Json], where: str, depth: int) -> Iterator[Shape]:
        own: JsonObject = {key: value for key, value in schema.items() if key not in ("allOf", "nullable")}
        has_own = bool(own.keys() - _ANNOTATIONS - {"discriminator"})
        layers = [[*self._read(parent, where, depth + 1)] for parent in parents]
        if has_own:
            layers.append([*self._read(own, where, depth + 1)])
        combined: list[list[Shape]] = [[]]
        for layer in layers:
            shapes = [shape for shape in layer if not (shape.kind == "free")] or layer
            combined = [[*chosen, shape] for chosen in combined for shape in shapes]
        for chosen in combined:
            objects = [shape for shape in chosen if shape.kind == "object"]
            if objects and all(shape.kind in ("object", "free") for shape in chosen):
                yield _merge(objects)
            elif chosen and len({shape.kind for shape in chosen}) == 1:
                yield chosen[-1]

    def _read_plain(self, schema: JsonObject, where: str) -> Iterator[Shape]:
        declared = schema.get("type")
        kinds = [each for each in declared if isinstance(each, str)] if isinstance(declared, list) else [declared]
        choices = _choices(schema)
        for kind in kinds:
            if isinstance(kind, str):
                yield self._typed(schema, kind, choices, where)
            elif choices is not None:
                for each in sorted({_kind_of(choice) for choice in choices}):
                    listed = tuple(choice for choice in choices if _kind_of(choice) == each)
                    yield Shape(each, where, listed, is_open=schema.get("x-open") is True)
            elif "properties" in schema or "additionalProperties" in schema:
                yield self._typed(schema, "object", None, where)
            elif "items" in schema:
                yield self._typed(schema, "array", None, where)
            else:
                yield Shape("free", where)

    def _typed(self, schema: JsonObject, kind: str, choices: tuple[Json, ...] | None, where: str) -> Shape:
        if kind in ("any", "file"):
            return Shape("free", where)
        if choices is not None:
            choices = tuple(each for each in choices if _fits(kind, each))
        if kind == "array":
            items = schema.get("items")
            return Shape("array", where, items=None if items in (None, True, {}) else items)
        if kind != "object":
            return Shape(kind, where, choices, is_open=schema.get("x-open") is True)
        properties = schema.get("properties")
        required = schema.get("required")
        extra = schema.get("additionalProperties")
        return Shape(
            "object",
            where,
            properties={
                name: (value, f"{where}/properties/{name}")
                for name, value in (properties if isinstance(properties, dict) else {}).items()
            },
            required=frozenset(
                each for each in (required if isinstance(required, list) else []) if isinstance(each, str)
            ),
            # Of an object without properties, `true` says no more than silence.
            extra=None if extra is False or (not properties and extra in (True, {})) else extra,
            closed=extra is False,
        )


def _merge(shapes: list[Shape]) -> Shape:
    """Inherit: later shapes win, requirements add up."""
    properties: dict[str, tuple[Json, str]] = {}
    required: frozenset[str] = frozenset()
    extra: Json = None
    for shape in shapes:
        properties.update(shape.properties)
        required |= shape.required
        extra = shape.extra if shape.extra is not None else extra
    return replace(shapes[-1], properties=properties, required=required, extra=extra)


def _tags(schema: JsonObject, members: int) -> list[tuple[str, tuple[str, ...]] | None]:
    """The tag of each member, where the compiler has settled the tags of a union."""
    union = schema.get("x-union")
    if not isinstance(union, dict) or not isinstance(union.get("tags"), list):
        return [None] * members
    key, listed = str(union["key"]), union["tags"]
    assert isinstance(listed, list)
    found = [(key, tuple(str(tag) for tag in each)) if isinstance(each, list) else None for each in listed]
    return [*found, *[None] * members][:members]


def _choices(schema: JsonObject) -> tuple[Json, ...] | None:
    if "const" in schema:
        return (schema["const"],)
    listed = schema.get("enum")
    return tuple(listed) if isinstance(listed, list) else None


def _kind_of(value: Json) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "string"
    return "object" if isinstance(value, dict) else "array" if isinstance(value, list) else "number"


def _fits(kind: str, value: Json) -> bool:
    found = _kind_of(value)
    return found == kind or (kind == "integer" and found == "number")

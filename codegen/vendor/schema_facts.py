"""Copy the facts of one schema: keyword by keyword, never by the look of a key."""

from __future__ import annotations

from dataclasses import dataclass, replace

from codegen.vendor import grammar as g
from codegen.vendor.tree import (
    SCHEMA_REF,
    Json,
    JsonObject,
    as_list,
    as_object,
    copy,
    escape,
    is_number,
    objects,
    same,
    strings,
    unique,
)


@dataclass(frozen=True)
class SchemaPosition:
    """Where a schema stands, for references that are relative to it and for messages."""

    pointer: str
    """JSON pointer of the schema."""
    anchor: str = ""
    """Reference of the nearest schema around with `$recursiveAnchor`."""

    def down(self, *keys: str) -> SchemaPosition:
        """Return the position of a schema below."""
        return replace(self, pointer="/".join([self.pointer, *map(escape, keys)]))


class SchemaFacts:
    """Copies schemas of one document."""

    def __init__(self, rules: g.Grammar, component_names: frozenset[str]) -> None:
        self._rules = rules
        self._component_names = component_names

    def copy(self, schema: Json, position: SchemaPosition) -> Json:
        """Return the facts of a schema, repaired where a rule says how.

        Args:
            schema: The upstream schema; anything that is not an object or a boolean counts as empty.
            position: Where it stands.

        Returns:
            An object, or `False` for the schema that accepts nothing.
        """
        if schema is False:
            return False
        source = as_object(schema)
        if source.get("$recursiveAnchor") is True or "$dynamicAnchor" in source:
            position = replace(position, anchor="#" + position.pointer)
        result: JsonObject = {}
        for key, value in source.items():
            self._keyword(result, source, key, value, position)
        _settle_bounds(result, source)
        _settle_values(result, any(self._rules.kind(key) == "const" for key in source if source[key]))
        self._default(result, source, position)
        return result

    def _keyword(self, result: JsonObject, source: JsonObject, key: str, value: Json, position: SchemaPosition) -> None:
        if key in g.NAMED:
            named: JsonObject = {
                name: self.copy(item, position.down(key, name)) for name, item in as_object(value).items()
            }
            if named or key == "properties":
                result[key] = named
        elif key in g.MANY:
            members = [self.copy(item, position.down(key, str(i))) for i, item in enumerate(as_list(value))]
            # An empty union says nothing; kept, it would accept nothing.
            if members:
                result[key] = members
        elif key == "items" and isinstance(value, list):
            result["prefixItems"] = [
                self.copy(item, position.down("prefixItems", str(i))) for i, item in enumerate(value)
            ]
        elif key in g.ONE:
            result[key] = True if value is True else self.copy(value, position.down(key))
        elif key in ("$ref", "$recursiveRef", "$dynamicRef"):
            result["$ref"] = self._reference(key, value, position)
        else:
            _plain(result, key, value)
            self._structured(result, key, value)

    def _structured(self, result: JsonObject, key: str, value: Json) -> None:
        if key == "required" and isinstance(value, list):
            names: list[Json] = unique(list(strings(value)))
            if names:
                result[key] = names
        elif key == "discriminator":
            facts = self._discriminator(value)
            if facts:
                result[key] = facts
        elif key == "dependentRequired":
            result[key] = {name: list(strings(needs)) for name, needs in as_object(value).items()}
        elif key == "x-beta-enum":
            result[key] = copy(value)
        elif self._rules.kind(key) == "beta":
            result["x-beta"] = beta_ids(value)

    def _discriminator(self, value: Json) -> JsonObject:
        if isinstance(value, str):
            return {"propertyName": value}
        source = as_object(value)
        name = source.get("propertyName")
        if not isinstance(name, str):
            return {}
        facts: JsonObject = {"propertyName": name}
        mapping: JsonObject = {
            tag: target if target.startswith("#") else SCHEMA_REF + escape(target)
            for tag, target in as_object(source.get("mapping")).items()
            if isinstance(target, str)
        }
        if mapping:
            facts["mapping"] = mapping
        return facts

    def _reference(self, key: str, value: Json, position: SchemaPosition) -> str:
        target = value if isinstance(value, str) else ""
        if key != "$ref" and position.anchor:
            return position.anchor
        # Documents assembled from JSON Schema files sometimes keep a root `$defs` that was moved away.
        for root in ("#/$defs/", "#/definitions/"):
            if target.startswith(root) and target.removeprefix(root) in self._component_names:
                return SCHEMA_REF + target.removeprefix(root)
        return target

    def _default(self, result: JsonObject, source: JsonObject, position: SchemaPosition) -> None:
        if "default" not in source:
            return
        value = source["default"]
        if "const" in result and same(value, result["const"]):
            return
        if g.serialised_length(value) > g.LONGEST_DEFAULT or (g.is_prose(value) and not _listed(value, result)):
            self._rules.warn(position.pointer, "a default that is a text was dropped")
        elif _admits(value, result):
            result["default"] = copy(value)
        elif value is not None:
            self._rules.warn(position.pointer, f"the default {value!r} is not of the schema's type, dropped")


def beta_ids(value: Json) -> list[Json]:
    """Return the header ids of a beta marker, which upstream writes as one string or a list."""
    return [value] if isinstance(value, str) else list(strings(value))


def _plain(result: JsonObject, key: str, value: Json) -> None:
    if key == "type":
        _type(result, value)
    elif key == "const":
        result[key] = copy(value)
    elif key == "enum":
        if isinstance(value, list) and value:
            result[key] = unique([copy(item) for item in value])
    elif key in g.COUNTS or key in g.NUMBERS:
        number = _number(value)
        if number is not None:
            result[key] = number
    elif _is_scalar_fact(key, value):
        result[key] = value


def _is_scalar_fact(key: str, value: Json) -> bool:
    if key == "pattern":
        return isinstance(value, str)
    return (key in g.FLAGS and value is True) or (key in g.WORDS and g.is_word(value))


def _type(result: JsonObject, value: Json) -> None:
    if value == "file":
        result["type"] = "string"
        result["format"] = "binary"
    elif isinstance(value, str) and value in g.TYPES:
        result["type"] = value
    elif isinstance(value, list):
        known: list[Json] = [item for item in unique(value) if item in g.TYPES]
        if known:
            result["type"] = known


def _number(value: Json) -> Json:
    """Read a bound; Google writes them as strings."""
    if is_number(value):
        return value
    if isinstance(value, str):
        try:
            number = float(value)
        except ValueError:
            return None
        return int(number) if number.is_integer() else number
    return None


def _settle_bounds(result: JsonObject, source: JsonObject) -> None:
    """Rewrite `exclusiveMinimum: true` of OpenAPI 3.0 as the number of 3.1."""
    for flag, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if source.get(flag) is True and bound in result:
            result[flag] = result.pop(bound)


def _settle_values(result: JsonObject, marked_const: bool) -> None:
    enum = result.get("enum")
    if marked_const and isinstance(enum, list) and len(enum) == 1:
        result["const"] = enum[0]
    if "const" in result and isinstance(enum, list) and any(same(item, result["const"]) for item in enum):
        del result["enum"]


def _listed(value: Json, schema: JsonObject) -> bool:
    return any(same(value, item) for item in as_list(schema.get("enum")))


def _admits(value: Json, schema: JsonObject) -> bool:
    """Tell whether a default can be a value of the schema, as far as the schema itself says."""
    if value is None:
        if schema.get("nullable") is True:
            return True
        members = objects(schema.get("anyOf")) + objects(schema.get("oneOf"))
        return any(_admits(None, member) for member in members) or "null" in _types(schema)
    types = _types(schema)
    return not types or any(_belongs(value, name) for name in types)


def _belongs(value: Json, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    if isinstance(value, int | float):
        return kind == "number" or (kind == "integer" and value == int(value))
    if isinstance(value, str):
        return kind == "string"
    if value is None:
        return kind == "null"
    return kind == ("array" if isinstance(value, list) else "object")


def _types(schema: JsonObject) -> list[str]:
    declared = schema.get("type")
    return [declared] if isinstance(declared, str) else strings(declared)

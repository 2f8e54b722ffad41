"""Checks the parts of a value whose type pydantic knows, each against the type that it has there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias, cast

from pydantic_core import CoreConfig, CoreSchema, SchemaError, SchemaValidator, ValidationError

from aiclient.wire.json import Json

__all__ = ["CoreGuide"]

_Node: TypeAlias = "Mapping[str, object]"
_Row: TypeAlias = "tuple[_Node, _Node | None]"
"""A schema of pydantic, and the configuration that holds there."""

_AROUND: Final = {
    "custom-error": "schema",
    "default": "schema",
    "function-after": "schema",
    "function-before": "schema",
    "function-wrap": "schema",
    "json-or-python": "json_schema",
    "lax-or-strict": "lax_schema",
    "model": "schema",
    "dataclass": "schema",
    "nullable": "schema",
}
"""Kind of schema → where the schema is of what is inside of it."""
_FIELDS: Final = frozenset({"model-fields", "typed-dict", "dataclass-args", "named-tuple"})
_LISTS: Final = frozenset({"list", "set", "frozenset", "generator"})
_MOST: Final = 10_000


class CoreGuide:
    """The types that a value may have at one place of another value.

    Where validators look at the values beside them, a part cannot be judged on its own; it counts as not yet
    checked, until what it belongs to is whole.
    """

    def __init__(self, rows: Sequence[_Row], definitions: dict[str, _Node]) -> None:
        """Take what is possible there.

        Args:
            rows: Schemas of pydantic, with the configuration that holds there.
            definitions: What they refer to.
        """
        self._rows = rows
        self._definitions = definitions
        self._validators: list[SchemaValidator] | None = None
        self._children: dict[object, CoreGuide] = {}

    @classmethod
    def of(cls, schema: CoreSchema) -> CoreGuide:
        """Return the guide of a whole type.

        Args:
            schema: As an adapter of pydantic has it.
        """
        return cls([(cast(_Node, schema), None)], {})

    def accepts(self, value: Json) -> bool:
        """Tell whether a whole value fits.

        Args:
            value: The value at this place.
        """
        if self._validators is None:
            self._validators = [made for row in self._rows if (made := self._validator(*row)) is not None]
        text = json.dumps(value)
        return any(_fits(validator, text) for validator in self._validators)

    def child(self, step: str | int, around: Json) -> CoreGuide:
        """Return what guides a part of the value here.

        Args:
            step: Key or index of the part.
            around: The value here, as far as it came.
        """
        rows = list(self._inside(self._rows, around))
        tags = tuple([id(node) for node, _ in rows])
        found = self._children.get((step, tags))
        if found is None:
            parts = [part for row in rows for part in _parts(*row, step)]
            found = CoreGuide(parts, self._definitions)
            if len(self._children) < _MOST:
                self._children[step, tags] = found
        return found

    def _inside(self, rows: Iterable[_Row], around: Json) -> Iterator[_Row]:
        """Yield the schemas of lists and objects that a value here may have."""
        waiting, seen = list(rows), set[int]()
        while waiting:
            node, config = waiting.pop()
            if id(node) in seen:
                continue
            seen.add(id(node))
            kind = cast(str, node["type"])
            own = node.get("config")
            config = cast(_Node, own) if isinstance(own, dict) else config
            if kind == "definitions":
                self._define(cast("list[_Node]", node["definitions"]))
                waiting.append((cast(_Node, node["schema"]), config))
            elif kind == "definition-ref":
                found = self._definitions.get(cast(str, node["schema_ref"]))
                waiting += [(found, None)] if found is not None else []
            elif kind in _AROUND:
                waiting.append((cast(_Node, node[_AROUND[kind]]), config))
            elif kind == "chain":
                waiting.append((cast("list[_Node]", node["steps"])[0], config))
            elif kind in {"union", "tagged-union"}:
                waiting += [(choice, config) for choice in _choices(node, around)]
            else:
                yield node, config

    def _define(self, nodes: Iterable[_Node]) -> None:
        for node in nodes:
            self._definitions[cast(str, node["ref"])] = node

    def _validator(self, node: _Node, config: _Node | None) -> SchemaValidator | None:
        schema: _Node = node
        if self._definitions and node["type"] != "definitions":
            schema = {"type": "definitions", "schema": node, "definitions": list(self._definitions.values())}
        try:
            return SchemaValidator(cast(CoreSchema, schema), cast("CoreConfig | None", config))
        except SchemaError:
            # It cannot stand alone; the whole that it is a part of is checked later.
            return None


def _fits(validator: SchemaValidator, text: str) -> bool:
    try:
        validator.validate_json(text)
    except ValidationError:
        return False
    except Exception:  # noqa: BLE001 - a validator of the user's that needs more than this part
        return False
    return True


def _choices(node: _Node, around: Json) -> Iterator[_Node]:
    """Yield the branches of a union; a single one where the value tells which."""
    choices = node["choices"]
    if isinstance(choices, dict):
        by_tag, discriminator = cast("dict[object, object]", choices), node.get("discriminator")
        tag = (
            around.get(discriminator) if isinstance(around, dict) and isinstance(discriminator, str) else None
        )
        if isinstance(tag, str | int) and tag in by_tag:
            yield cast(_Node, by_tag[tag])
            return
        listed = list(by_tag.values())
    else:
        listed = cast("list[object]", choices)
    for choice in listed:
        # A branch may come with its label, and a tag may stand for another tag.
        if isinstance(choice, tuple):
            yield cast("tuple[_Node, str]", choice)[0]
        elif isinstance(choice, dict):
            yield cast(_Node, choice)


def _parts(node: _Node, config: _Node | None, step: str | int) -> Iterator[_Row]:
    """Yield what a part of a list or object may be."""
    kind = cast(str, node["type"])
    if isinstance(step, int):
        items: object = None
        if kind in _LISTS:
            items = node.get("items_schema", {"type": "any"})
        elif kind == "tuple":
            items = _item(node, step)
        elif kind == "named-tuple":
            fields = cast("list[_Node]", node["fields"])
            items = fields[step]["schema"] if step < len(fields) else None
        if isinstance(items, dict):
            yield cast(_Node, items), config
    elif kind in _FIELDS:
        found = _field(node, step)
        if found is not None:
            yield found, config
    elif kind == "dict":
        yield cast(_Node, node.get("values_schema", {"type": "any"})), config
    if kind == "any":
        yield node, config


def _item(node: _Node, index: int) -> object:
    items = cast("list[object]", node["items_schema"])
    repeated = node.get("variadic_item_index")
    if isinstance(repeated, int) and index >= repeated:
        index = repeated
    return items[index] if index < len(items) else None


def _field(node: _Node, name: str) -> _Node | None:
    fields = node["fields"]
    if isinstance(fields, dict):
        pairs = list(cast("dict[str, _Node]", fields).items())
    else:
        pairs = [(cast(str, field["name"]), field) for field in cast("list[_Node]", fields)]
    for own, field in pairs:
        if name in _names(own, field.get("validation_alias")):
            return cast(_Node, field["schema"])
    extra = node.get("extras_schema")
    return cast(_Node, extra) if isinstance(extra, dict) else None


def _names(own: str, alias: object) -> Iterator[str]:
    """Yield the keys that a field is read from."""
    yield own
    if isinstance(alias, str):
        yield alias
    elif isinstance(alias, list):
        for path in cast("list[object]", alias):
            steps = cast("list[object]", path) if isinstance(path, list) else [path]
            if len(steps) == 1 and isinstance(steps[0], str):
                yield steps[0]

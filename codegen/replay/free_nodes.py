"""Counts the places where the compiled types say nothing about what may come."""

from __future__ import annotations

from collections.abc import Iterator

from aiclient.wire.json import Json, JsonObject
from codegen.replay.packages import Operation, Package

__all__ = ["free_nodes"]

_UNIONS = ("anyOf", "oneOf", "allOf")


def free_nodes(package: Package) -> tuple[str, ...]:
    """Return the places in a package's schemas that are free, sorted.

    Free is a schema without any type, an object without properties, or an array without items.
    """
    found = [place for name, schema in package.schemas.items() for place in _free(schema, name)]
    for operation in package.operations:
        for schema, role in _roots(operation):
            found += _free(schema, f"{operation.name}/{role}")
    return tuple(sorted(found))


def _roots(operation: Operation) -> Iterator[tuple[Json, str]]:
    if operation.body is not None:
        yield operation.body.schema, "body"
    if operation.result_kind == "json":
        yield operation.result_schema, "result"
    if operation.stream is not None:
        yield operation.stream.schema, "event"
    for parameter in operation.params:
        # Body parameters repeat the properties of the body.
        if parameter.place != "body":
            yield parameter.schema, f"{parameter.place}/{parameter.name}"


def _free(schema: Json, where: str) -> Iterator[str]:
    if schema is None or schema is True or schema == {}:
        yield where
    elif isinstance(schema, dict) and "$ref" not in schema:
        members = [each for key in _UNIONS if isinstance(each := schema.get(key), list)]
        for key, listed in zip([key for key in _UNIONS if isinstance(schema.get(key), list)], members, strict=True):
            for index, member in enumerate(listed):
                yield from _free(member, f"{where}/{key}/{index}")
        if not members:
            yield from _free_plain(schema, where)


def _free_plain(schema: JsonObject, where: str) -> Iterator[str]:
    kind = schema.get("type")
    properties = schema.get("properties")
    extra = schema.get("additionalProperties")
    if isinstance(properties, dict) and properties:
        for name, value in properties.items():
            yield from _free(value, f"{where}/properties/{name}")
        if extra is not None and extra is not False:
            yield from _free(extra, f"{where}/additionalProperties")
    elif kind == "object":
        if extra is None or extra is True or extra == {}:
            yield where
        else:
            yield from _free(extra, f"{where}/additionalProperties")
    elif kind == "array":
        yield from _free(schema.get("items"), f"{where}/items")
    elif kind is None and "enum" not in schema and "const" not in schema:
        yield where

"""Walk a vendored document by its grammar and name every text that stands where no fact can stand."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from typing import Any, cast

NAME = re.compile(r"^\S{1,1000}$")
WORD = re.compile(r"^[\w.+/*;=:-]{1,80}$")
MEDIA = re.compile(r"^[\w*.+-]+/[\w*.+-]+(; ?[\w-]+=[\w-]+)*$")
LOCAL = re.compile(r"^#/components/(schemas|parameters|responses|requestBodies)/\S+$|^#/paths/\S+$")
TYPES = {"string", "number", "integer", "boolean", "array", "object", "null"}
METHODS = {"get", "put", "post", "delete", "patch", "head", "options"}
LONGEST_DEFAULT = 80
LONGEST_NAME = 80
LONGEST_VALUE = 120

_NUMBERS = {
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength"),
    *("minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains"),
}
_FLAGS = {"nullable", "deprecated", "readOnly", "writeOnly", "uniqueItems"}
_ONE = {
    *("items", "additionalProperties", "not", "contains", "propertyNames", "if", "then", "else"),
    *("unevaluatedProperties", "unevaluatedItems", "contentSchema"),
}
_MANY = {"allOf", "anyOf", "oneOf", "prefixItems"}
_NAMED = {"properties", "patternProperties", "$defs", "definitions", "dependentSchemas"}

Found = Iterator[str]


def violations(document: Any) -> list[str]:
    """Return what is not a fact, as `pointer: text`."""
    return list(_document(document))


def _entries(value: Any) -> list[tuple[str, Any]]:
    """Return the members of an object; anything else has none."""
    return list(cast("dict[str, Any]", value).items()) if isinstance(value, dict) else []


def _items(value: Any) -> list[Any]:
    """Return the items of a list, or the value itself as the only one."""
    return [*value] if isinstance(value, list) else [value]


def _bad(where: str, value: object) -> str:
    return f"{where}: {json.dumps(value)[:80]}"


def _keys(value: Any, allowed: set[str], where: str) -> Found:
    if not isinstance(value, dict):
        yield _bad(where, value)
        return
    for key, _ in _entries(value):
        if key not in allowed:
            yield _bad(where, key)


def _names(value: Any, where: str) -> Found:
    for name in value:
        # One identifier may be of any length, machines make long ones; words in a row may not.
        if (
            not isinstance(name, str)
            or not name
            or (len(name) > LONGEST_NAME and " " in name)
            or len(name.split()) > 4
        ):
            yield _bad(where, name)


def _word(value: Any, where: str, pattern: re.Pattern[str] = WORD) -> Found:
    if not isinstance(value, str) or not pattern.match(value):
        yield _bad(where, value)


def _document(document: Any) -> Found:
    yield from _keys(document, {"openapi", "servers", "paths", "components"}, "")
    yield from _word(document["openapi"], "/openapi")
    yield from _servers(document.get("servers", []), "/servers")
    for path, item in document["paths"].items():
        where = f"/paths/{path}"
        yield from _word(path, where, re.compile(r"^/\S*$"))
        yield from _keys(item, METHODS, where)
        for method, operation in _entries(item):
            if method not in METHODS:
                continue
            yield from _operation(operation, f"{where}/{method}")
    sections = {"schemas": schema, "parameters": _parameter, "responses": _payload, "requestBodies": _payload}
    yield from _keys(document["components"], set(sections), "/components")
    for section, entries in document["components"].items():
        yield from _names(entries, f"/components/{section}")
        for name, entry in entries.items():
            yield from sections[section](entry, f"/components/{section}/{name}")


def _servers(servers: Any, where: str) -> Found:
    for server in servers:
        yield from _keys(server, {"url"}, where)
        yield from _word(server["url"], where, re.compile(r"^(https?:/)?/\S*$"))


def _operation(operation: Any, where: str) -> Found:
    known = {"operationId", "parameters", "requestBody", "responses", "servers", "deprecated"}
    yield from _keys(operation, known | {"x-beta", "x-streaming", "x-upload", "x-download"}, where)
    yield from _word(operation["operationId"], f"{where}/operationId", NAME)
    for index, parameter in enumerate(operation.get("parameters", [])):
        yield from _parameter(parameter, f"{where}/parameters/{index}")
    if "requestBody" in operation:
        yield from _payload(operation["requestBody"], f"{where}/requestBody")
    for code, answer in operation["responses"].items():
        yield from _word(code, where, re.compile(r"^([1-5](\d\d|XX)|default)$"))
        yield from _payload(answer, f"{where}/responses/{code}")
    yield from _servers(operation.get("servers", []), f"{where}/servers")
    yield from _betas(operation, where)
    yield from _upload(operation.get("x-upload", {}), f"{where}/x-upload")
    streaming = operation.get("x-streaming", {})
    schemas = {"response", "response-stream"}
    yield from _keys(
        streaming, {"format", "terminator", "stream-condition"} | schemas, f"{where}/x-streaming"
    )
    for key, value in streaming.items():
        here = f"{where}/x-streaming/{key}"
        yield from schema(value, here) if key in schemas else _word(value, here, NAME)


def _upload(upload: Any, where: str) -> Found:
    for key, value in _entries(upload):
        yield from _word(key, where)
        for item in _items(value):
            yield from _word(item, f"{where}/{key}", NAME)


def _parameter(parameter: Any, where: str) -> Found:
    flags = {"required", "deprecated", "allowEmptyValue", "allowReserved", "x-reserved", "explode"}
    words = {"name", "in", "style", "$ref"}
    yield from _keys(parameter, flags | words | {"schema", "content", "x-beta"}, where)
    for key in words & set(parameter):
        yield from _word(parameter[key], f"{where}/{key}", NAME)
    for key in flags & set(parameter):
        if not isinstance(parameter[key], bool):
            yield _bad(f"{where}/{key}", parameter[key])
    yield from _betas(parameter, where)
    if "schema" in parameter:
        yield from schema(parameter["schema"], f"{where}/schema")
    yield from _content(parameter.get("content", {}), f"{where}/content")


def _payload(payload: Any, where: str) -> Found:
    yield from _keys(payload, {"content", "required", "$ref"}, where)
    if "$ref" in payload:
        yield from _word(payload["$ref"], where, LOCAL)
    yield from _content(payload.get("content", {}), f"{where}/content")


def _content(content: Any, where: str) -> Found:
    for media, entry in content.items():
        yield from _word(media, where, MEDIA)
        here = f"{where}/{media}"
        yield from _keys(entry, {"schema", "itemSchema", "encoding", "x-sentinel"}, here)
        for key in ("schema", "itemSchema"):
            if key in entry:
                yield from schema(entry[key], f"{here}/{key}")
        if "x-sentinel" in entry:
            yield from _word(entry["x-sentinel"], here, NAME)
        for name, facts in entry.get("encoding", {}).items():
            yield from _keys(facts, {"contentType", "style", "explode"}, f"{here}/encoding/{name}")
            for value in facts.values():
                if not isinstance(value, bool) and len(str(value)) > 80:
                    yield _bad(here, value)


def schema(value: Any, where: str) -> Found:
    """Yield what is not a fact in a schema."""
    if isinstance(value, bool):
        return
    if not isinstance(value, dict):
        yield _bad(where, value)
        return
    for key, item in _entries(cast("Any", value)):
        here = f"{where}/{key}"
        if key in _NAMED:
            yield from _names([name for name, _ in _entries(item)], here)
            for name, entry in _entries(item):
                yield from schema(entry, f"{here}/{name}")
        elif key in _MANY | _ONE:
            for index, entry in enumerate(_items(item)):
                yield from schema(entry, f"{here}/{index}")
        elif key in _KEYWORDS:
            yield from _KEYWORDS[key](item, here)
        else:
            yield _bad(here, key)
    yield from _betas(cast("Any", value), where)


def _types(value: Any, where: str) -> Found:
    if not set(_items(value)) <= TYPES:
        yield _bad(where, value)


def _number(value: Any, where: str) -> Found:
    if isinstance(value, bool) or not isinstance(value, int | float):
        yield _bad(where, value)


def _flag(value: Any, where: str) -> Found:
    if value is not True:
        yield _bad(where, value)


def _default(value: Any, where: str) -> Found:
    if len(json.dumps(value, ensure_ascii=False, separators=(",", ":"))) > LONGEST_DEFAULT:
        yield _bad(where, value)


def _values(value: Any, where: str) -> Found:
    for item in _items(value):
        if isinstance(item, str) and len(item) > LONGEST_VALUE:
            yield _bad(where, item)


def _needs(value: Any, where: str) -> Found:
    for name, needs in _entries(value):
        yield from _names([name, *needs], where)


def _anything(_value: Any, _where: str) -> Found:
    return iter(())


def _discriminator(value: Any, where: str) -> Found:
    yield from _keys(value, {"propertyName", "mapping"}, where)
    yield from _word(value["propertyName"], where, NAME)
    for target in value.get("mapping", {}).values():
        yield from _word(target, where, LOCAL)


def _betas(value: Any, where: str) -> Found:
    for header in value.get("x-beta", []):
        yield from _word(header, f"{where}/x-beta")
    for headers in value.get("x-beta-enum", {}).values():
        for header in headers:
            yield from _word(header, f"{where}/x-beta-enum")


def _local(value: Any, where: str) -> Found:
    yield from _word(value, where, LOCAL)


_KEYWORDS: dict[str, Callable[[Any, str], Found]] = {
    **dict.fromkeys(_NUMBERS, _number),
    **dict.fromkeys(_FLAGS, _flag),
    **dict.fromkeys(("format", "contentEncoding", "contentMediaType"), _word),
    "type": _types,
    "$ref": _local,
    "required": _names,
    "default": _default,
    "enum": _values,
    "const": _values,
    "discriminator": _discriminator,
    "dependentRequired": _needs,
    # A pattern is a fact as it stands; the markers are checked beside the schema.
    **dict.fromkeys(("pattern", "x-beta", "x-beta-enum"), _anything),
}

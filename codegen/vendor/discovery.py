"""The front end for Google discovery documents: rewritten as OpenAPI, with the formats of the wire."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.errors import CodegenError
from codegen.vendor.facts import Facts
from codegen.vendor.grammar import Grammar
from codegen.vendor.tree import SCHEMA_REF, Json, JsonObject, as_list, as_object, copy, objects, strings

#: These integers do not fit a JSON number in every language: proto JSON writes them as strings.
_STRING_INTEGERS = frozenset({"int64", "uint64", "sint64", "fixed64", "sfixed64"})
_PLAIN = (
    "pattern",
    "format",
    "enum",
    "default",
    "minimum",
    "maximum",
    "readOnly",
    "deprecated",
    "required",
    "minItems",
    "maxItems",
    "minLength",
    "maxLength",
)


def convert(document: JsonObject, rules: Grammar, name: str) -> JsonObject:
    """Return the facts of a discovery document.

    Args:
        document: The parsed upstream document.
        rules: The whitelist and the place for warnings.
        name: The document's name, for messages.

    Raises:
        CodegenError: The document has no methods or no version.
    """
    methods = list(_methods(document))
    version = document.get("version")
    if not methods or not isinstance(version, str):
        raise CodegenError(
            f"{name} has no methods or no version",
            why="a discovery document lists its operations under 'resources' and names its version",
            fix="check that the file is a complete discovery document",
        )
    prefix = f"{version}/"
    versioned = all(_template(method).startswith(prefix) for method in methods)
    paths: JsonObject = {}
    for method in methods:
        template = _template(method)
        path = "/" + re.sub(r"\{\+(\w+)\}", r"{\1}", template.removeprefix(prefix) if versioned else template)
        item = as_object(paths.setdefault(path, {}))
        verb = str(method.get("httpMethod", "GET")).lower()
        if verb in item:
            raise CodegenError(
                f"{name} describes {verb.upper()} {path} twice",
                why="two methods share a path template",
                fix="give the methods a flatPath that tells them apart",
            )
        item[verb] = _operation(method, template)
    base = str(document.get("rootUrl") or document.get("baseUrl") or "") + str(document.get("servicePath") or "")
    openapi: JsonObject = {
        "openapi": "3.1.0",
        "servers": [{"url": base.rstrip("/") + (f"/{version}" if versioned else "")}],
        "paths": paths,
        "components": {"schemas": {key: schema(value) for key, value in as_object(document.get("schemas")).items()}},
    }
    return Facts(openapi, rules).copy()


def _methods(node: JsonObject) -> Iterator[JsonObject]:
    """Yield the methods of a resource and of the resources below it."""
    for _, method in sorted(as_object(node.get("methods")).items()):
        yield as_object(method)
    for _, resource in sorted(as_object(node.get("resources")).items()):
        yield from _methods(as_object(resource))


def _template(method: JsonObject) -> str:
    # `path` repeats itself across resources ("v1/{+name}"); `flatPath` is unique.
    return str(method.get("flatPath") or method.get("path") or "").lstrip("/")


def _operation(method: JsonObject, template: str) -> JsonObject:
    operation: JsonObject = {
        "operationId": method.get("id"),
        "parameters": _parameters(method, template),
        "responses": {"200": _payload(method.get("response"))},
    }
    if method.get("deprecated") is True:
        operation["deprecated"] = True
    if isinstance(method.get("request"), dict):
        operation["requestBody"] = {**_payload(method["request"]), "required": True}
    upload = as_object(method.get("mediaUpload"))
    if upload:
        operation["x-upload"] = _upload(upload)
    if method.get("supportsMediaDownload") is True:
        operation["x-download"] = True
    return operation


def _payload(value: Json) -> JsonObject:
    reference = as_object(value).get("$ref")
    if not isinstance(reference, str):
        return {}
    return {"content": {"application/json": {"schema": {"$ref": SCHEMA_REF + reference}}}}


def _parameters(method: JsonObject, template: str) -> list[Json]:
    source = as_object(method.get("parameters"))
    result: list[Json] = []
    placeholders = re.findall(r"\{(\+?)(\w+)\}", template)
    for reserved, name in placeholders:
        parameter: JsonObject = {"name": name, "in": "path", "required": True}
        # A flat placeholder is one segment of the parameter that `path` has, so only its type is known.
        parameter["schema"] = _parameter_schema(as_object(source[name])) if name in source else {"type": "string"}
        if reserved:
            parameter["x-reserved"] = True
        result.append(parameter)
    for name, value in source.items():
        entry = as_object(value)
        if entry.get("location") == "path":
            continue
        parameter = {"name": name, "in": "query", "schema": _parameter_schema(entry)}
        parameter |= {key: True for key in ("required", "deprecated") if entry.get(key) is True}
        if entry.get("repeated") is True:
            parameter |= {"style": "form", "explode": True}
        result.append(parameter)
    return result


def _parameter_schema(entry: JsonObject) -> JsonObject:
    facts = schema({key: value for key, value in entry.items() if key not in ("required", "deprecated")})
    return {"type": "array", "items": facts} if entry.get("repeated") is True else facts


def _upload(source: JsonObject) -> JsonObject:
    result: JsonObject = {}
    accept = strings(source.get("accept"))
    if accept:
        result["accept"] = list(accept)
    if isinstance(source.get("maxSize"), str):
        result["maxSize"] = source["maxSize"]
    for name, protocol in as_object(source.get("protocols")).items():
        path = as_object(protocol).get("path")
        if isinstance(path, str):
            result[name] = path
    return result


def schema(source: Json) -> JsonObject:
    """Rewrite one discovery schema as a JSON schema of what is on the wire."""
    entry = as_object(source)
    result: JsonObject = {key: copy(entry[key]) for key in _PLAIN if key in entry}
    reference = entry.get("$ref")
    if isinstance(reference, str):
        result["$ref"] = SCHEMA_REF + reference
    kind = entry.get("type")
    if isinstance(kind, str) and kind != "any":
        # `type: string, format: int64` is how discovery says it; some documents say integer.
        result["type"] = "string" if entry.get("format") in _STRING_INTEGERS else kind
    if result.get("type") in ("integer", "number", "boolean") and isinstance(result.get("default"), str):
        result["default"] = _literal(str(result["default"]))
    if isinstance(entry.get("properties"), dict):
        result["properties"] = {name: schema(item) for name, item in as_object(entry["properties"]).items()}
    for key in ("items", "additionalProperties"):
        if isinstance(entry.get(key), dict):
            result[key] = schema(entry[key])
    _variant(result, as_object(entry.get("variant")))
    return result


def _literal(text: str) -> Json:
    """Read a default, which discovery writes as a string whatever its type."""
    if text in ("true", "false"):
        return text == "true"
    try:
        number = float(text)
    except ValueError:
        return text
    return int(number) if number.is_integer() else number


def _variant(result: JsonObject, source: JsonObject) -> None:
    tag = source.get("discriminant")
    if not isinstance(tag, str):
        return
    targets = {
        str(entry.get("type_value")): SCHEMA_REF + str(entry.get("$ref"))
        for entry in objects(as_list(source.get("map")))
    }
    result["oneOf"] = [{"$ref": target} for target in targets.values()]
    result["discriminator"] = {"propertyName": tag, "mapping": dict(targets)}

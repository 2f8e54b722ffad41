"""Copy the facts of an OpenAPI document: it is walked by grammar position and only known keys go along."""

from __future__ import annotations

import re

from codegen.vendor import grammar as g
from codegen.vendor.schema_facts import SchemaFacts, SchemaPosition, beta_ids
from codegen.vendor.tree import (
    Json,
    JsonObject,
    as_list,
    as_object,
    copy,
    escape,
    lookup,
    objects,
    strings,
    walk,
)

_PARAMETER_WORDS = ("name", "in", "style", "$ref")
_PARAMETER_FLAGS = ("required", "deprecated", "allowEmptyValue", "allowReserved", "x-reserved")
_STREAMING_WORDS = ("format", "terminator", "stream-condition")
_COMPONENTS = ("schemas", "parameters", "responses", "requestBodies")


class Facts:
    """Copies one OpenAPI 3.0 or 3.1 document."""

    def __init__(self, document: JsonObject, rules: g.Grammar) -> None:
        self._document = document
        self._rules = rules
        components = as_object(document.get("components"))
        self._schemas = SchemaFacts(rules, frozenset(as_object(components.get("schemas"))))
        self._operation_ids: set[str] = set()

    def copy(self) -> JsonObject:
        """Return the facts in the shape that the compiler reads."""
        result: JsonObject = {"openapi": "3.1.0", "paths": self._paths(), "components": self._components()}
        servers = _servers(self._document.get("servers"))
        if servers:
            result["servers"] = servers
        return result

    def _components(self) -> JsonObject:
        source = as_object(self._document.get("components"))
        result: JsonObject = {"schemas": {}}
        for section in _COMPONENTS:
            entries: JsonObject = {}
            for name, value in as_object(source.get(section)).items():
                where = f"/components/{section}/{escape(name)}"
                if section == "schemas":
                    entries[name] = self._schemas.copy(value, SchemaPosition(where))
                elif section == "parameters":
                    entries[name] = self._parameter(as_object(value), where)
                elif section == "responses":
                    entries[name] = self._response(as_object(value), where)
                else:
                    entries[name] = self._body(as_object(value), where)
            if entries:
                result[section] = entries
        return result

    def _paths(self) -> JsonObject:
        result: JsonObject = {}
        for path, value in as_object(self._document.get("paths")).items():
            item = as_object(value)
            where = f"/paths/{escape(path)}"
            operations: JsonObject = {
                method: self._operation(path, method, as_object(item[method]), item, f"{where}/{method}")
                for method in g.METHODS
                if isinstance(item.get(method), dict)
            }
            if operations:
                result[path] = operations
        return result

    def _operation(self, path: str, method: str, source: JsonObject, item: JsonObject, where: str) -> JsonObject:
        result: JsonObject = {"operationId": self._operation_id(path, method, source)}
        parameters = self._parameters(item, source, where)
        if parameters:
            result["parameters"] = parameters
        body = source.get("requestBody")
        if isinstance(body, dict):
            result["requestBody"] = self._body(body, f"{where}/requestBody")
        result["responses"] = {
            code: self._response(as_object(value), f"{where}/responses/{code}")
            for code, value in as_object(source.get("responses")).items()
            if not code.startswith("x-")
        }
        servers = _servers(source.get("servers")) or _servers(item.get("servers"))
        if servers:
            result["servers"] = servers
        if source.get("deprecated") is True:
            result["deprecated"] = True
        self._operation_extensions(result, source, where)
        return result

    def _operation_extensions(self, result: JsonObject, source: JsonObject, where: str) -> None:
        if source.get("x-download") is True:
            result["x-download"] = True
        upload = as_object(source.get("x-upload"))
        if upload:
            result["x-upload"] = copy(upload)
        for key, value in source.items():
            kind = self._rules.kind(key)
            if kind == "streaming":
                result["x-streaming"] = self._streaming(as_object(value), f"{where}/x-streaming")
            elif kind == "beta":
                result["x-beta"] = beta_ids(value)

    def _streaming(self, source: JsonObject, where: str) -> JsonObject:
        result: JsonObject = {key: source[key] for key in _STREAMING_WORDS if isinstance(source.get(key), str)}
        for key in ("response", "response-stream"):
            if isinstance(source.get(key), dict):
                result[key] = self._schemas.copy(source[key], SchemaPosition(f"{where}/{key}"))
        return result

    def _operation_id(self, path: str, method: str, source: JsonObject) -> str:
        given = source.get("operationId")
        name = given if isinstance(given, str) and given else ""
        if name and name not in self._operation_ids:
            self._operation_ids.add(name)
            return name
        made = "_".join([method, *re.findall(r"[A-Za-z0-9]+", path)])
        if name:
            self._rules.warn(f"/paths/{escape(path)}/{method}", f"operationId {name!r} is taken, now {made!r}")
        self._operation_ids.add(made)
        return made

    def _parameters(self, item: JsonObject, source: JsonObject, where: str) -> list[Json]:
        """Return an operation's parameters with those of its path, which it may override."""
        own = objects(source.get("parameters"))
        taken = {(str(p.get("name")), str(p.get("in"))) for p in own}
        shared = [
            p
            for p in objects(item.get("parameters"))
            if "$ref" in p or (str(p.get("name")), str(p.get("in"))) not in taken
        ]
        return [self._parameter(p, f"{where}/parameters/{i}") for i, p in enumerate([*shared, *own])]

    def _parameter(self, source: JsonObject, where: str) -> JsonObject:
        result: JsonObject = {key: source[key] for key in _PARAMETER_WORDS if isinstance(source.get(key), str)}
        result |= {key: True for key in _PARAMETER_FLAGS if source.get(key) is True}
        if isinstance(source.get("explode"), bool):
            result["explode"] = source["explode"]
        if result.get("in") == "path":
            result["required"] = True
        if "schema" in source:
            result["schema"] = self._schemas.copy(source["schema"], SchemaPosition(f"{where}/schema"))
        if isinstance(source.get("content"), dict):
            result["content"] = self._content(source["content"], f"{where}/content")
        for key, value in source.items():
            if self._rules.kind(key) == "beta":
                result["x-beta"] = beta_ids(value)
        return result

    def _body(self, source: JsonObject, where: str) -> JsonObject:
        result = self._response(source, where)
        if source.get("required") is True:
            result["required"] = True
        return result

    def _response(self, source: JsonObject, where: str) -> JsonObject:
        if isinstance(source.get("$ref"), str):
            return {"$ref": source["$ref"]}
        content = self._content(source.get("content"), f"{where}/content")
        return {"content": content} if content else {}

    def _content(self, source: Json, where: str) -> JsonObject:
        result: JsonObject = {}
        for media, value in as_object(source).items():
            entry = as_object(value)
            here = f"{where}/{escape(media)}"
            facts: JsonObject = {}
            for key in ("schema", "itemSchema"):
                if key in entry:
                    facts[key] = self._schemas.copy(entry[key], SchemaPosition(f"{here}/{key}"))
            encoding = _encoding(as_object(entry.get("encoding")))
            if encoding:
                facts["encoding"] = encoding
            for key, marker in entry.items():
                if self._rules.kind(key) == "sentinel" and isinstance(marker, str):
                    facts["x-sentinel"] = marker
            result[media] = facts
        return result


def _encoding(source: JsonObject) -> JsonObject:
    result: JsonObject = {}
    for name, value in source.items():
        entry = as_object(value)
        facts: JsonObject = {key: entry[key] for key in ("contentType", "style") if isinstance(entry.get(key), str)}
        if isinstance(entry.get("explode"), bool):
            facts["explode"] = entry["explode"]
        if facts:
            result[name] = facts
    return result


def _servers(source: Json) -> list[Json]:
    """Return the addresses, with the defaults of their variables filled in."""
    result: list[Json] = []
    for server in objects(as_list(source)):
        url = server.get("url")
        if not isinstance(url, str):
            continue
        for name, variable in as_object(server.get("variables")).items():
            default = as_object(variable).get("default")
            if isinstance(default, str):
                url = url.replace("{" + name + "}", default)
        result.append({"url": url})
    return result


def unresolved(document: JsonObject) -> list[str]:
    """Return the references of a copied document that point at nothing, sorted."""
    missing: set[str] = set()
    for _, node in walk(document):
        targets = strings([node.get("$ref")])
        if isinstance(node.get("propertyName"), str):
            targets += strings(list(as_object(node.get("mapping")).values()))
        for target in targets:
            try:
                lookup(document, target)
            except KeyError:
                missing.add(target)
    return sorted(missing)

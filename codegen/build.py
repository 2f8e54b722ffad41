"""From a vendored document and an operation table to the intermediate representation."""

from __future__ import annotations

import re
from dataclasses import replace
from difflib import get_close_matches
from typing import Any, Literal
from urllib.parse import parse_qsl

from codegen.errors import CodegenError
from codegen.ir import Body, Operation, Package, Param, Result
from codegen.names import NameLock, class_name, module_name, python_name
from codegen.normalise.nodes import REF, Node, ref_name
from codegen.normalise.schema import Normaliser
from codegen.normalise.simplify import simplify
from codegen.overlay import apply
from codegen.provider import PackageSource, ProviderFolder
from codegen.reach import closure, pseudo, received, sent, settled, slot, with_modules
from codegen.table import OperationRow

__all__ = ["build", "spec_operations"]

_METHODS = ("get", "post", "put", "patch", "delete", "head")
_BINARY = re.compile(r"^(application/(octet-stream|binary|pdf|zip)|audio/|image/|video/|\*/\*)")
_FORM = "multipart/form-data"


def spec_operations(document: Node) -> dict[str, tuple[str, str, Node, Node]]:
    """Return operationId → (path key, method, path item, operation) of a document."""
    found: dict[str, tuple[str, str, Node, Node]] = {}
    for key, item in document.get("paths", {}).items():
        for method in _METHODS:
            if method in item:
                found[item[method].get("operationId", f"{method} {key}")] = (key, method, item, item[method])
    return found


def build(folder: ProviderFolder, source: PackageSource, lock: NameLock) -> Package:
    """Compile one package's document into the intermediate representation.

    Raises:
        CodegenError: The table names an operation or a schema that the document does not have.
    """
    document = apply(folder.document(source), folder.overlay, source.name)
    return _Builder(folder, source, document, lock).package()


class _Builder:
    def __init__(self, folder: ProviderFolder, source: PackageSource, document: Node, lock: NameLock) -> None:
        self.folder = folder
        self.source = source
        self.document = document
        self.normaliser = Normaliser(document, dict(folder.table.names), lock)
        self.operations = spec_operations(document)
        self.keep: set[str] = set()

    def package(self) -> Package:
        rows = [row for row in self.folder.table.rows if row.packages is None or self.source.name in row.packages]
        roots = [self._keep(self.normaliser.component(name)) for name in self.folder.table.roots]
        made = [self._operation(row) for row in rows]
        self.normaliser.drain()
        for each in made:
            slots = {slot(param): param.schema for param in each.params}
            self.normaliser.schemas[pseudo(each)] = {"type": "object", "properties": slots, "required": []}
        schemas = simplify(self.normaliser.schemas, self.keep)
        made = [settled(each, schemas) for each in made]
        version = self.folder.manifest["api_version"]
        package = Package(
            provider=self.folder.name,
            title=self.folder.manifest["title"],
            name=self.source.name,
            version_values=tuple(sorted(v for v, p in version["allowed"].items() if p == self.source.name)),
            operations=tuple(made),
            schemas=schemas,
            requests=frozenset(closure(schemas, [r for op in made for r in sent(op)])),
            responses=frozenset(closure(schemas, [*roots, *(r for op in made for r in received(op))])),
            modules={},
            beta_header=self.folder.table.beta_header,
            betas=self.folder.table.betas,
            bases=self.folder.table.bases,
        )
        return with_modules(package, self.folder, roots)

    def _keep(self, node: Node) -> str:
        name = ref_name(node)
        assert name is not None
        self.keep.add(name)
        return name

    def _operation(self, row: OperationRow) -> Operation:
        if row.id not in self.operations:
            close = get_close_matches(row.id, self.operations, 3)
            raise CodegenError(
                f"{self.folder.name}/{self.source.name}: operation {row.id!r} is not in the vendored spec",
                why="operations.toml names it" + (f"; the spec has {', '.join(close)}" if close else ""),
                fix="correct the id, add the operation in overlay.toml, or restrict the row with `packages`",
            )
        key, method, item, raw = self.operations[row.id]
        path, query = _split_key(key)
        *resource, name = row.method.split(".")
        wanted = class_name(row.id)
        params = self._params(item, raw, row, wanted)
        body = self._body(raw, row, wanted)
        if body is not None and body.kind in {"fields", "multipart"}:
            params = [*params, *_body_params(body, self.normaliser, params, row)]
        stream = row.stream
        if stream is not None:
            event = self._keep(self.normaliser.component(stream.event))
            stream = replace(stream, event=event)
            if stream.param and not any(param.name == stream.param for param in params):
                raise CodegenError(
                    f"{row.method}: no parameter {stream.param!r} to stream by", fix="use `always = true`"
                )
        return Operation(
            id=row.id,
            resource=tuple(module_name(part) for part in resource),
            name=python_name(name),
            http=method.upper(),
            path=path,
            params=tuple(_ordered(params)),
            body=body,
            result=self._result(raw, row, wanted),
            stream=stream,
            page=row.page,
            query=tuple(sorted({**query, **row.query}.items())),
            headers=tuple(sorted(row.headers.items())),
            defaults=row.defaults,
            betas=row.betas and self.folder.table.beta_header is not None,
            deprecated=raw.get("deprecated", False),
        )

    def _params(self, item: Node, raw: Node, row: OperationRow, wanted: str) -> list[Param]:
        manifest = self.folder.manifest
        own = {manifest.get("auth_header", "").lower(), str(manifest["api_version"].get("name", "")).lower()}
        if self.folder.table.beta_header:
            own.add(self.folder.table.beta_header)
        constant = {*row.query, *(_split_key(self.operations[row.id][0])[1]), *row.drop}
        params: dict[str, Param] = {}
        for each in [*item.get("parameters", []), *raw.get("parameters", [])]:
            spec = self._resolve(each, "parameters")
            wire, where = spec["name"], spec["in"]
            if where == "cookie" or wire in constant or (where == "header" and wire.lower() in own):
                continue
            schema = self.normaliser.node(
                spec.get("schema", {"type": "string"}),
                f"{row.id}/parameters/{wire}",
                wanted + class_name(wire),
            )
            name = row.rename.get(wire) or python_name(wire.removesuffix("[]"))
            required = where == "path" or spec.get("required", False)
            params[name] = Param(name, wire, where, required, schema, spec.get("x-reserved", False))
        path = _split_key(self.operations[row.id][0])[0]
        in_path = set(re.findall(r"{([^}]+)}", path))
        declared = {param.wire for param in params.values() if param.where == "path"}
        for wire in sorted(in_path - declared):
            name = row.rename.get(wire) or python_name(wire)
            params[name] = Param(name, wire, "path", True, {"type": "string"})
        return [param for param in params.values() if param.where != "path" or param.wire in in_path]

    def _body(self, raw: Node, row: OperationRow, wanted: str) -> Body | None:
        body = raw.get("requestBody")
        if row.body is not None:
            node = self.normaliser.component(row.body)
            return Body("fields", "application/json", {"$ref": REF + self._keep(node)})
        if body is None:
            return None
        spec = self._resolve(body, "requestBodies")
        content: dict[str, Node] = spec.get("content", {})
        media = _choose_media(content, row.multipart)
        if media is None:
            return None
        schema = content[media].get("schema", {})
        required = spec.get("required", False)
        if media == _FORM or media.startswith("multipart/"):
            kind: Any = "multipart"
        elif "json" not in media:
            return Body("raw", media, {"type": "string", "format": "binary"}, required)
        else:
            kind = "fields"
        node = self.normaliser.named(schema, f"{row.id}/requestBody", f"{wanted}Request")
        name = self._keep(node)
        self.normaliser.drain()
        if "properties" not in self.normaliser.schemas[name]:
            return Body("value", media, node, required)
        encoding: dict[str, Node] = content[media].get("encoding", {})
        parts = {name: each["contentType"] for name, each in encoding.items() if "contentType" in each}
        return Body(kind, media, node, required, parts)

    def _result(self, raw: Node, row: OperationRow, wanted: str) -> Result:
        if row.result is not None and row.result.startswith("@"):
            return Result(_result_kind(row), text_too=row.text_too)
        if row.result is not None:
            return self._json(self.normaliser.component(row.result), row)
        responses = raw.get("responses", {})
        code = next((c for c in ("200", "201", "202", "2XX", "default") if c in responses), None)
        if code is None:
            return Result("none")
        content: dict[str, Node] = self._resolve(responses[code], "responses").get("content", {})
        media = next((m for m in content if "json" in m and "jsonl" not in m and "ndjson" not in m), None)
        if media is None:
            return Result(_plain_kind(list(content)))
        schema = content[media].get("schema", {})
        if schema.get("format") == "binary":
            return Result("binary")
        node = self.normaliser.named(schema, f"{row.id}/response", f"{wanted}Response")
        return self._json(node, row)

    def _json(self, node: Node, row: OperationRow) -> Result:
        return Result("json", {"$ref": REF + self._keep(node)}, row.text_too, row.none_too)

    def _resolve(self, node: Node, kind: str) -> Node:
        if "$ref" not in node:
            return node
        name = node["$ref"].rsplit("/", 1)[-1]
        target: Node = self.document["components"][kind][name]
        return target


def _split_key(key: str) -> tuple[str, dict[str, str]]:
    """Parse what documents put into path keys: `?beta=true` is a constant query, `#stream` a variant."""
    path, _, _fragment = key.partition("#")
    path, _, query = path.partition("?")
    return path.replace("{+", "{"), dict(parse_qsl(query))


def _choose_media(content: dict[str, Node], multipart: bool) -> str | None:
    if multipart:
        return next((media for media in content if media.startswith("multipart/")), None)
    for wanted in ("application/json", "json", "multipart/"):
        for media in content:
            if wanted in media:
                return media
    return next(iter(content), None)


def _result_kind(row: OperationRow) -> Literal["text", "binary", "none"]:
    for kind in ("text", "binary", "none"):
        if row.result == f"@{kind}":
            return kind
    raise CodegenError(f"{row.method}: result {row.result!r} is unknown", fix="use @text, @binary, @none or a schema")


def _plain_kind(media: list[str]) -> Literal["text", "binary", "none"]:
    if not media:
        return "none"
    if any(_BINARY.match(each) or "jsonl" in each for each in media):
        return "binary"
    return "text"


def _body_params(body: Body, normaliser: Normaliser, others: list[Param], row: OperationRow) -> list[Param]:
    name = ref_name(body.schema)
    schema = normaliser.schemas[name or ""]
    taken = {param.name: param for param in others}
    result: list[Param] = []
    for wire, field in schema["properties"].items():
        if wire in row.drop:
            continue
        python = row.rename.get(wire) or python_name(wire)
        if python in taken:
            if taken[python].where == "path":
                continue  # the path says it already; the same value twice would be a duplicate argument
            python = f"body_{python}"
        result.append(Param(python, wire, "body", wire in schema["required"] and body.required, field))
    return result


def _ordered(params: list[Param]) -> list[Param]:
    place = {"path": 0, "body": 1, "query": 2, "header": 3}
    return sorted(params, key=lambda param: (not param.required, place[param.where]))

"""The vendored documents: what a provider itself says about paths and schemas."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from aiclient.wire.json import Json, JsonObject
from codegen.replay.packages import Operation, Package
from codegen.replay.shapes import SchemaSpace

__all__ = ["Upstream", "UpstreamRoute", "Vendored"]

_METHODS = ("get", "post", "put", "patch", "delete", "head")
_MEDIA = ("application/json", "multipart/form-data", "text/event-stream", "application/x-ndjson")


@dataclass(frozen=True, slots=True)
class UpstreamRoute:
    """One operation of a vendored document, generated or not."""

    id: str
    method: str
    path: str


class Upstream:
    """One vendored document with the choices that the operation table makes about it."""

    def __init__(self, document: JsonObject, table: Mapping[str, Mapping[str, object]]) -> None:
        self._document = document
        self._table = table

    @cached_property
    def space(self) -> SchemaSpace:
        """The document's named schemas."""
        return SchemaSpace(_get(self._document, "components", "schemas"))

    @cached_property
    def routes(self) -> tuple[UpstreamRoute, ...]:
        """Every operation that the document has."""
        return tuple(
            UpstreamRoute(str(operation.get("operationId", "")), method.upper(), path)
            for path, method, operation in self._operations()
        )

    def body(self, operation: Operation) -> Json:
        """Return the document's schema of a request body; None where it has none."""
        named = self._named(operation, "body")
        if named is not None:
            return named
        return self._content(self._target(self._find(operation), "requestBody"))

    def result(self, operation: Operation) -> Json:
        """Return the document's schema of a successful answer; None where it has none."""
        named = self._named(operation, "result")
        return named if named is not None else self._content(self._answer(operation))

    def event(self, operation: Operation) -> Json:
        """Return the document's schema of a stream's event; None where it has none."""
        stream = self._table.get(operation.id, {}).get("stream")
        name: object = stream.get("event") if isinstance(stream, dict) else None  # pyright: ignore[reportUnknownMemberType, reportUnknownVariableType]
        if isinstance(name, str):
            return self._component(name)
        return self._content(self._answer(operation), last=True)

    def _named(self, operation: Operation, key: str) -> Json:
        name = self._table.get(operation.id, {}).get(key)
        return self._component(name) if isinstance(name, str) else None

    def _component(self, name: str) -> Json:
        return {"$ref": f"#/components/schemas/{name}"} if name in self.space.schemas else None

    def _operations(self) -> Iterator[tuple[str, str, JsonObject]]:
        for path, methods in _get(self._document, "paths").items():
            for method in _METHODS:
                operation = methods.get(method) if isinstance(methods, dict) else None
                if isinstance(operation, dict):
                    yield path, method, operation

    @cached_property
    def _by_id(self) -> dict[str, JsonObject]:
        return {str(operation.get("operationId")): operation for _, _, operation in self._operations()}

    def _find(self, operation: Operation) -> JsonObject:
        return self._by_id.get(operation.id, {})

    def _answer(self, operation: Operation) -> JsonObject:
        responses = _get(self._find(operation), "responses")
        for code in sorted(responses):
            if code.startswith("2") or code == "default":
                return self._target(responses, code)
        return {}

    def _target(self, holder: JsonObject, key: str) -> JsonObject:
        value = _get(holder, key)
        ref = value.get("$ref")
        if isinstance(ref, str):
            *_, section, name = ref.split("/")
            return _get(self._document, "components", section, name)
        return value

    @staticmethod
    def _content(holder: JsonObject, *, last: bool = False) -> Json:
        content = _get(holder, "content")
        for media in reversed(_MEDIA) if last else _MEDIA:
            entry = content.get(media)
            if isinstance(entry, dict) and "schema" in entry:
                return entry["schema"]
        return None


class Vendored:
    """The folder of vendored documents."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._known: dict[tuple[str, str], Upstream | None] = {}

    def of(self, package: Package) -> Upstream | None:
        """Return the document that a package was compiled from, or None where it is not here."""
        key = (package.provider, package.name)
        if key not in self._known:
            self._known[key] = self._load(*key)
        return self._known[key]

    def _load(self, provider: str, package: str) -> Upstream | None:
        folder = self._folder / provider
        manifest = folder / "provider.toml"
        if not manifest.is_file():
            return None
        packages = tomllib.loads(manifest.read_text("utf-8")).get("packages", {})
        spec = folder / str(packages.get(package, {}).get("spec", f"{package}.json"))
        if not spec.is_file():
            return None
        table: dict[str, Mapping[str, object]] = {}
        operations = folder / "operations.toml"
        if operations.is_file():
            listed: list[dict[str, object]] = tomllib.loads(operations.read_text("utf-8")).get("operations", [])
            table = {str(each.get("id")): each for each in listed}
        document: Json = json.loads(spec.read_bytes())
        return Upstream(document, table) if isinstance(document, dict) else None


def _get(value: JsonObject, *keys: str) -> JsonObject:
    found: Json = value
    for key in keys:
        found = found.get(key) if isinstance(found, dict) else None
    return found if isinstance(found, dict) else {}

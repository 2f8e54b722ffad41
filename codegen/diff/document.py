"""Turns an OpenAPI-shaped document into the endpoints and normalised schemas that are compared."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any, cast

from codegen.build import spec_operations
from codegen.diff.api import Api, Endpoint, Parameter
from codegen.names import NameLock, class_name
from codegen.normalise.nodes import REF, Node, ref_name
from codegen.normalise.schema import Normaliser
from codegen.normalise.simplify import simplify

__all__ = ["read_document"]

_FAMILIES = (("json", "json"), ("multipart/", "multipart"), ("x-www-form", "form"))


def read_document(document: Node, label: str, events: Mapping[str, str], roots: tuple[str, ...] = ()) -> Api:
    """Normalise every operation of a document.

    Args:
        document: A vendored document, or the facts of an upstream one.
        label: How the report calls it.
        events: operationId → component of one streamed event, where the document does not say.
        roots: Components to compare although no path may refer to them.
    """
    return _Reader(_repaired(document), events).api(label, roots)


class _Reader:
    def __init__(self, document: Node, events: Mapping[str, str]) -> None:
        self._document = document
        self._normaliser = Normaliser(document, {}, NameLock({}))
        self._events = events
        self._keep: set[str] = set()
        self._slots: dict[str, Node] = {}

    def api(self, label: str, roots: tuple[str, ...]) -> Api:
        endpoints = [self._endpoint(*found) for found in spec_operations(self._document).values()]
        for name in roots:
            if name in self._normaliser.raw:
                self._kept(f"root {name}", self._normaliser.component(name))
        self._normaliser.drain()
        # Simplified together with the components, so that the operations' own nodes lose their aliases too.
        slots = "slots of all operations"
        self._normaliser.schemas[slots] = {"type": "object", "properties": self._slots, "required": []}
        schemas = simplify(self._normaliser.schemas, {*self._keep, slots})
        settled: dict[str, Node] = schemas.pop(slots)["properties"]
        return Api(
            label=label,
            endpoints=tuple(_with_slots(each, settled) for each in endpoints),
            schemas=schemas,
            components=frozenset(self._normaliser.raw),
            roots={name: settled[f"root {name}"] for name in roots if f"root {name}" in settled},
        )

    def _endpoint(self, key: str, method: str, item: Node, raw: Node) -> Endpoint:
        identity: str = raw.get("operationId", f"{method} {key}")
        prefix = f"{method} {key}"
        bodies, required = self._bodies(raw, prefix)
        kind, result, event = self._answer(raw, prefix, self._events.get(identity))
        return Endpoint(
            id=identity,
            method=method.upper(),
            path=key,
            params=tuple(self._params(item, raw, prefix)),
            bodies=bodies,
            body_required=required,
            result=result,
            result_kind=kind,
            event=event,
        )

    def _params(self, item: Node, raw: Node, prefix: str) -> list[Parameter]:
        found: dict[tuple[str, str], Parameter] = {}
        for each in [*item.get("parameters", []), *raw.get("parameters", [])]:
            spec = self._resolve(each, "parameters")
            where, wire = str(spec.get("in")), str(spec.get("name"))
            if where in {"query", "header"}:
                node = self._slot(f"{prefix} {where} {wire}", spec.get("schema", {}))
                found[where, wire] = Parameter(wire, where, bool(spec.get("required")), node)
        return list(found.values())

    def _bodies(self, raw: Node, prefix: str) -> tuple[dict[str, Node], bool]:
        spec = self._resolve(raw.get("requestBody") or {}, "requestBodies")
        content: dict[str, Node] = spec.get("content", {})
        bodies: dict[str, Node] = {}
        for media in content:
            family = _family(media)
            if family not in bodies:
                bodies[family] = self._slot(f"{prefix} body {family}", content[media].get("schema", {}))
        return bodies, bool(spec.get("required"))

    def _answer(self, raw: Node, prefix: str, event: str | None) -> tuple[str, Node | None, Node | None]:
        responses: dict[str, Node] = raw.get("responses", {})
        code = next((c for c in ("200", "201", "202", "2XX", "default") if c in responses), None)
        content: dict[str, Node] = self._resolve(responses[code], "responses").get("content", {}) if code else {}
        streamed = next((media for media in content if re.search("event-stream|ndjson|stream\\+json", media)), None)
        found: Node | None = None
        if event is not None and event in self._normaliser.raw:
            found = self._kept(f"{prefix} event", self._normaliser.component(event))
        elif streamed is not None and content[streamed].get("schema"):
            found = self._slot(f"{prefix} event", content[streamed]["schema"])
        plain = [media for media in content if media != streamed]
        json = next((media for media in plain if "json" in media and "jsonl" not in media), None)
        if json is not None:
            schema = content[json].get("schema", {})
            return "json", self._slot(f"{prefix} answer", schema), found
        if plain:
            return ("text" if plain[0].startswith("text/") else "bytes"), None, found
        return ("stream" if streamed else "nothing"), None, found

    def _slot(self, key: str, schema: Node) -> Node:
        return self._kept(key, self._normaliser.node(schema, key, class_name(key)))

    def _kept(self, key: str, node: Node) -> Node:
        name = ref_name(node)
        if name is not None:
            self._keep.add(name)
        self._slots[key] = node
        return node

    def _resolve(self, node: Node, kind: str) -> Node:
        if "$ref" not in node:
            return node
        components: dict[str, dict[str, Node]] = self._document.get("components", {})
        return components.get(kind, {}).get(node["$ref"].rsplit("/", 1)[-1], {})


def _with_slots(endpoint: Endpoint, settled: dict[str, Node]) -> Endpoint:
    prefix = f"{endpoint.method.lower()} {endpoint.path}"
    return replace(
        endpoint,
        params=tuple(replace(each, schema=settled[f"{prefix} {each.where} {each.wire}"]) for each in endpoint.params),
        bodies={family: settled[f"{prefix} body {family}"] for family in endpoint.bodies},
        result=settled.get(f"{prefix} answer"),
        event=settled.get(f"{prefix} event"),
    )


def _family(media: str) -> str:
    return next((family for part, family in _FAMILIES if part in media), "bytes")


def _repaired(document: Node) -> Node:
    """Give dangling references something to point at: a diff has to read what upstream published."""
    components: Node = document.get("components", {})
    schemas: Node = dict(components.get("schemas", {}))
    for target in _targets(document):
        schemas.setdefault(target, {})
    return {**document, "components": {**components, "schemas": schemas}}


def _targets(value: Any) -> set[str]:
    found: set[str] = set()
    queue: list[object] = [value]
    while queue:
        each = queue.pop()
        if isinstance(each, dict):
            fields = cast(Node, each)
            target = fields.get("$ref")
            if isinstance(target, str) and not re.match("#/components/(parameters|responses|requestBodies)/", target):
                found.add(target.removeprefix(REF))
            queue.extend(fields.values())
        elif isinstance(each, list):
            queue.extend(cast(list[object], each))
    return found

"""The gate: another parser sees the operations, parameters and fields that we compile, or we say why not."""

from __future__ import annotations

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from codegen.build import spec_operations
from codegen.normalise.nodes import refs_in
from codegen.overlay import apply
from codegen.provider import ProviderFolder, load_provider
from codegen.table import OperationRow
from tests.codegen.second_opinion import Opinion, Seen, read

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT / "specs"
IRS = sorted((ROOT / "generated" / "aiclient_generated").glob("*/*/ir.json"))
Node = dict[str, Any]

packages = pytest.mark.parametrize(
    "path", IRS, ids=lambda path: f"{path.parent.parent.name}-{path.parent.name}"
)


def load(path: Path) -> Node:
    document: Node = json.loads(path.read_text("utf-8"))
    return document


def explained(provider: str) -> dict[str, str]:
    """Return what the reviewed list of a provider says is lost, with the reason."""
    path = SPECS / provider / "conformance.toml"
    entries: list[dict[str, str]] = tomllib.loads(path.read_text("utf-8"))["lost"] if path.exists() else []
    return {each["what"]: each["why"] for each in entries}


def opinion_of_vendored(folder: ProviderFolder, document: Node, ours: Node) -> Opinion:
    """Let the other parser read the vendored document with its overlay, pruned to what we generate."""
    operations: dict[str, tuple[str, str, Node]] = {}
    found = spec_operations(document)
    for operation in ours["operations"]:
        key, method, _, raw = found[operation["id"]]
        operations[operation["name"]] = (
            method,
            key.partition("?")[0].partition("#")[0],
            {"responses": {"200": {}}} | raw,
        )
    components: Node = document["components"]
    queue = [name for raw in operations.values() for name in refs_in(raw[2])]
    for section in ("responses", "parameters", "requestBodies"):
        queue += [name for each in components.get(section, {}).values() for name in refs_in(each)]
    kept: dict[str, Node] = {}
    while queue:
        name = queue.pop()
        if name in components["schemas"] and name not in kept:
            kept[name] = components["schemas"][name]
            queue.extend(refs_in(kept[name]))
    responses = {name: {"description": ""} | each for name, each in components.get("responses", {}).items()}
    return read(operations, {**components, "schemas": dict(sorted(kept.items())), "responses": responses})


@cache
def vendored(path: Path) -> tuple[ProviderFolder, Node, Node, Opinion]:
    ours = load(path)
    folder = load_provider(SPECS, ours["provider"])
    source = next(each for each in folder.packages if each.name == ours["package"])
    document = apply(folder.document(source), folder.overlay, source.name)
    return folder, document, ours, opinion_of_vendored(folder, document, ours)


@packages
def test_losses_in_the_vendored_document_are_the_reviewed_ones(path: Path) -> None:
    folder, _, _, opinion = vendored(path)
    reviewed = explained(folder.name)
    assert {what: why for what, why in opinion.lost.items() if what not in reviewed} == {}


def test_every_explanation_is_still_needed() -> None:
    for provider in sorted({path.parent.parent.name for path in IRS}):
        lost = {
            what for path in IRS if path.parent.parent.name == provider for what in vendored(path)[3].lost
        }
        assert sorted(set(explained(provider)) - lost) == [], f"specs/{provider}/conformance.toml"
        assert all(len(why.split()) > 3 for why in explained(provider).values())


@packages
def test_parameters_of_the_vendored_document_are_our_keywords(path: Path) -> None:
    folder, _, ours, opinion = vendored(path)
    rows = {row.method: row for row in folder.table.rows}
    for operation in ours["operations"]:
        seen = opinion.operations.get(operation["name"])
        if seen is not None:
            expected = {
                key: required
                for key, required in seen.params.items()
                if not left_to_the_client(key, folder, rows[operation["name"]], operation)
            }
            assert own_params(operation) == expected, operation["name"]


@packages
def test_fields_of_the_vendored_document_are_ours(path: Path) -> None:
    folder, _, ours, opinion = vendored(path)
    rows = {row.method: row for row in folder.table.rows}
    compared = 0
    for operation in ours["operations"]:
        seen = opinion.operations.get(operation["name"])
        body = own_body(operation, ours)
        if seen is None or seen.body is None or body is None or rows[operation["name"]].body:
            continue
        compared += 1
        assert body == seen.body, operation["name"]
    assert compared


@packages
def test_nothing_is_lost_of_the_normalised_operations(path: Path) -> None:
    ours = load(path)
    operations = {each["name"]: (each["http"], each["path"], as_openapi(each)) for each in ours["operations"]}
    opinion = read(operations, {"schemas": ours["schemas"]})
    assert opinion.lost == {}
    for operation in ours["operations"]:
        assert opinion.operations[operation["name"]] == Seen(own_params(operation), own_body(operation, ours))


def as_openapi(operation: Node) -> Node:
    """Write an operation of the intermediate representation as OpenAPI again."""
    params = [
        {"name": each["wire"], "in": each["in"], "required": each["required"], "schema": each["schema"]}
        for each in operation["params"]
        if each["in"] != "body"
    ]
    result = operation["result"]
    content = {"application/json": {"schema": result["schema"]}} if "schema" in result else {}
    written: Node = {"parameters": params, "responses": {"200": {"content": content}}}
    if operation["body"]:
        body = operation["body"]
        media = "application/octet-stream" if body["kind"] == "raw" else body["media"]
        written["requestBody"] = {
            "required": body["required"],
            "content": {media: {"schema": body["schema"]}},
        }
    return written


def own_params(operation: Node) -> dict[tuple[str, str], bool]:
    return {
        (each["in"], each["wire"]): each["required"] for each in operation["params"] if each["in"] != "body"
    }


def own_body(operation: Node, ours: Node) -> dict[str, bool] | None:
    if operation["body"] is None:
        return None
    name = next(refs_in(operation["body"]["schema"]), None)
    schema = ours["schemas"].get(name, {})
    if "properties" not in schema:
        return None
    return {each: each in schema["required"] for each in schema["properties"]}


def left_to_the_client(
    key: tuple[str, str], folder: ProviderFolder, row: OperationRow, operation: Node
) -> bool:
    """Tell whether a parameter is no keyword because the client or the table fills it in."""
    where, wire = key
    constant = {name for name, _ in operation["query"]}
    own = {
        str(folder.manifest.get("auth_header", "")).lower(),
        str(folder.manifest["api_version"].get("name", "")).lower(),
        str(folder.table.beta_header).lower(),
    }
    return (
        wire in row.drop
        or wire in constant
        or (where == "header" and (wire.lower() in own or wire in row.headers))
    )

"""Overlays: each operation applies once, at the right place, or says why it no longer does."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import pytest

from codegen.errors import CodegenError
from codegen.overlay import apply, load_overlay

DOCUMENT: dict[str, Any] = {
    "paths": {"/a/{b}": {"get": {"operationId": "get"}}},
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "required": ["id", "kind"],
                "properties": {"id": {"type": "string"}, "kind": {"type": "string", "enum": ["x"]}},
            },
            "Split": {
                "allOf": [{"$ref": "#/components/schemas/Thing"}, {"required": ["id"], "properties": {}}]
            },
            "Any": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        }
    },
}
THING = "/components/schemas/Thing"


def entry(at: str, rest: str) -> str:
    """Write one entry; its keys are parted by `; ` here."""
    return f"[[patch]]\nat = {at!r}\n" + rest.replace("; ", "\n") + "\n"


def patched(folder: Path, text: str, package: str = "v1") -> dict[str, Any]:
    """Apply an overlay to the document; its entries get their reason here."""
    path = folder / "overlay.toml"
    path.write_text(text.replace("[[patch]]", '[[patch]]\nwhy = "observed in 1 exchange"'))
    before = copy.deepcopy(DOCUMENT)
    result: dict[str, Any] = apply(DOCUMENT, load_overlay(path), package)
    assert before == DOCUMENT, "the document itself stays as it was"
    schemas: dict[str, Any] = result["components"]["schemas"]
    return schemas | {"paths": result["paths"]}


ID, KIND = f"{THING}/properties/id", f"{THING}/properties/kind"
NEW = f"{THING}/properties/new"
SPLIT = "/components/schemas/Split/properties/id"
NULLABLE = {"anyOf": [{"type": "string"}, {"type": "null"}]}
OPENED = {"type": "string", "enum": ["x"], "x-open": True}
OPERATION = "/paths/~1a~1{b}/get/deprecated"


@pytest.mark.parametrize(
    ("at", "rest", "where", "now"),
    [
        (NEW, 'op="add"; value={type="integer"}', "Thing.properties.new", {"type": "integer"}),
        (NEW, """op="add"; json='{"type": "null"}'""", "Thing.properties.new", {"type": "null"}),
        (f"{ID}/type", 'op="replace"; expect="string"; value="x"', "Thing.properties.id", {"type": "x"}),
        (ID, """op="replace"; expect_json='{"type":"string"}'; json="{}" """, "Thing.properties.id", {}),
        (f"{THING}/required/1", 'op="remove"; expect="kind"', "Thing.required", ["id"]),
        (f"{THING}/required/-", 'op="add"; value="more"', "Thing.required", ["id", "kind", "more"]),
        (f"{KIND}/enum", 'op="merge"; value=["y"]', "Thing.properties.kind.enum", ["x", "y"]),
        (KIND, 'op="merge"; value={x-open=true}', "Thing.properties.kind", OPENED),
        (ID, 'op="nullable"', "Thing.properties.id", NULLABLE),
        (KIND, 'op="optional"', "Thing.required", ["id"]),
        (SPLIT, 'op="optional"', "Split.allOf.1.required", []),
        (OPERATION, 'op="add"; value=true', "paths./a/{b}.get.deprecated", True),
    ],
)
def test_operation(at: str, rest: str, where: str, now: object, tmp_path: Path) -> None:
    value: Any = patched(tmp_path, entry(at, rest))
    for key in where.split("."):
        value = value[int(key) if key.isdigit() else key]
    assert value == now


@pytest.mark.parametrize(
    ("at", "rest", "said"),
    [
        (ID, 'op="add"; value={}', "there is already"),
        (NEW, 'op="remove"', "nothing is there"),
        (f"{THING}/nothing/here", 'op="add"; value=1', "'nothing' is not there"),
        (f"{ID}/type", 'op="replace"; expect="x"; value="y"', 'there is "string", not "x"'),
        (f"{ID}/type", 'op="replace"; expect="string"; value="string"', "already the new one"),
        (f"{ID}/type", 'op="replace"; value="integer"', "replace needs `expect`"),
        (f"{ID}/type", 'op="replace"; expect="string"', "replace needs a value"),
        (f"{KIND}/enum", 'op="merge"; value=["x"]', "already there"),
        (KIND, 'op="merge"; value={type="x"}', "type already there"),
        (f"{KIND}/type", 'op="merge"; value=["x"]', "only objects and lists"),
        ("/components/schemas/Any", 'op="nullable"', "null is already allowed"),
        (NEW, 'op="optional"', "the field is not required"),
    ],
)
def test_an_entry_that_no_longer_applies_is_an_error(at: str, rest: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(CodegenError) as caught:
        patched(tmp_path, entry(at, rest))
    assert said in str(caught.value)
    assert caught.value.fix


@pytest.mark.parametrize("nullable", [{"nullable": True}, {"type": ["string", "null"]}, {"type": "null"}])
def test_nullable_knows_every_spelling(nullable: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "overlay.toml"
    path.write_text('[[patch]]\nat = "/x"\nop = "nullable"\nwhy = "seen"')
    with pytest.raises(CodegenError, match="null is already allowed"):
        apply({"x": nullable}, load_overlay(path), "v1")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('[[patch]]\nat="/x"\nop="add"\nvalue=1', "gives no reason"),
        ('[[patch]]\nat="/x"\nop="add"\nvalue=1\nwhy=" "', "gives no reason"),
        ('[[patch]]\nat="x"\nop="add"\nwhy="y"', "is malformed"),
        ('[[patch]]\nat="/x"\nop="change"\nwhy="y"', "is malformed"),
        ('[[patch]]\nat="/x"\nop="add"\nwhy="y"\nvalues=1', "is malformed"),
    ],
)
def test_a_malformed_entry_is_named(text: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "overlay.toml"
    path.write_text(text)
    with pytest.raises(CodegenError, match=said) as caught:
        load_overlay(path)
    assert "entry 1" in caught.value.what


def test_entries_may_be_for_some_packages_only(tmp_path: Path) -> None:
    text = entry(NEW, 'op="add"; value=1; packages=["v2"]')
    assert "new" in patched(tmp_path, text, "v2")["Thing"]["properties"]
    assert "new" not in patched(tmp_path, text, "v1")["Thing"]["properties"]


def test_entries_apply_in_order(tmp_path: Path) -> None:
    add, null = entry(NEW, 'op="add"; value={type="string"}'), entry(NEW, 'op="nullable"')
    assert patched(tmp_path, add + null)["Thing"]["properties"]["new"] == NULLABLE
    with pytest.raises(CodegenError, match="nothing is there"):
        patched(tmp_path, null + add)


def test_a_missing_overlay_is_an_empty_one(tmp_path: Path) -> None:
    assert load_overlay(tmp_path / "none.toml") == []

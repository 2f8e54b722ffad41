"""The committed clients: modules import, types build, lazy names resolve, and nothing foreign is in them."""

from __future__ import annotations

import ast
import json
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from pydantic import TypeAdapter

import aiclient_generated
from aiclient.wire.warmup import warm

ROOT = Path(__file__).resolve().parents[2]
GENERATED = ROOT / "generated" / "aiclient_generated"
HEADER = "# Generated "
IRS = sorted(GENERATED.glob("*/*/ir.json"))
BORROWING = {"voyage"}
"""Providers that speak with the calls of another, and have no typed client."""
PACKAGES = [f"aiclient_generated.{path.parent.parent.name}.{path.parent.name}" for path in IRS]


def modules() -> Iterator[str]:
    for found in pkgutil.walk_packages(aiclient_generated.__path__, "aiclient_generated."):
        yield found.name


def sources() -> Iterator[tuple[str, str]]:
    for path in sorted(GENERATED.rglob("*.py")):
        yield path.relative_to(GENERATED).as_posix(), path.read_text("utf-8")


def test_every_provider_folder_is_compiled() -> None:
    manifests = {path.parent.name for path in (ROOT / "specs").glob("*/provider.toml")}
    assert set(import_module("aiclient_generated.clients").PROVIDERS) == manifests
    assert {path.parent.parent.name for path in IRS} == manifests - BORROWING


def test_every_module_imports() -> None:
    names = list(modules())
    assert len(names) > 100
    for name in names:
        import_module(name)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_answer_type_builds(package: str) -> None:
    document = json.loads((ROOT / "generated" / package.replace(".", "/") / "ir.json").read_text("utf-8"))
    assert warm(f"{package}.types", None) >= len(document["responses"])


@pytest.mark.parametrize("package", PACKAGES)
def test_every_request_type_builds(package: str) -> None:
    params = import_module(f"{package}.params")
    names = [name for name in dir(params) if not name.startswith("_")]
    assert names
    for name in names:
        TypeAdapter(getattr(params, name))


@pytest.mark.parametrize("package", PACKAGES)
def test_every_lazy_name_resolves(package: str) -> None:
    for part in ("types", "params"):
        lazy = import_module(f"{package}.{part}")
        for name in dir(lazy):
            assert getattr(lazy, name) is not None
        with pytest.raises(AttributeError, match="no attribute 'Nope'"):
            _ = lazy.Nope
    root = import_module(package)
    for name in root.__all__:
        assert getattr(root, name).__module__ == f"{package}.client"


def test_every_typed_client_resolves() -> None:
    clients = import_module("aiclient_generated.clients")
    assert {path.parent.parent.name for path in IRS} == set(clients.CLIENTS.values())
    for name in clients.CLIENTS:
        assert callable(getattr(clients, name))
    for module in clients.PROVIDERS.values():
        assert import_module(module).MANIFEST.name in clients.PROVIDERS
    assert set(clients.ALIASES.values()) <= set(clients.PROVIDERS)


@pytest.mark.parametrize("package", PACKAGES)
def test_every_operation_names_what_exists(package: str) -> None:
    document = json.loads((ROOT / "generated" / package.replace(".", "/") / "ir.json").read_text("utf-8"))
    for operation in document["operations"]:
        for reference in references(operation):
            module, _, name = reference.partition(":")
            assert hasattr(import_module(module), name), reference


def references(operation: dict[str, Any]) -> Iterator[str]:
    yield operation["builder"]
    for part in (operation["body"], operation["result"], operation["stream"]):
        yield from [part[key] for key in ("type", "module_type") if part and key in part]


def test_generated_code_imports_the_wire_and_nothing_else() -> None:
    allowed = {
        "__future__",
        "aiclient_generated",
        "collections",
        "decimal",
        "functools",
        "importlib",
        "pydantic",
    }
    allowed |= {"types", "typing", "typing_extensions"}
    for name, text in sources():
        for node in ast.walk(ast.parse(text)):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            for each in names:
                assert each.partition(".")[0] in allowed or each.startswith("aiclient.wire"), (
                    f"{name}: {each}"
                )


def test_every_module_says_that_it_is_generated() -> None:
    assert [name for name, text in sources() if not text.startswith(HEADER)] == []
    assert [name for name, text in sources() if "do not edit" not in text.partition("\n")[0].lower()] == []


def test_no_constraint_enum_or_rebuild_is_emitted() -> None:
    """What makes imports slow and answers fail: each of these was measured before it was ruled out."""
    forbidden = (
        "RootModel",
        "(Enum)",
        "StrEnum",
        "AnyUrl",
        "AwareDatetime",
        "conint",
        "constr",
        ".model_rebuild()",
    )
    found = [
        (name, word) for name, text in sources() if "/types/" in name for word in forbidden if word in text
    ]
    assert found == []

"""What is public is said in `__all__`, resolves, and changes only on purpose."""

from __future__ import annotations

import ast
import tomllib
from importlib import import_module
from typing import cast

import pytest

import aiclient
from tests.house.source import ROOT, Module, modules

PINNED = ROOT / "tests/house/exports.toml"
LIBRARY = [module for module in modules() if module.path.startswith("aiclient/")]
DOORS = [module for module in LIBRARY if module.path.endswith("/__init__.py") and "__all__" in module.text]


def dotted(module: Module) -> str:
    """Return the import name of a module."""
    return module.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def exported(module: Module) -> list[str]:
    """Return the names of a loaded module's `__all__`."""
    return cast(list[str], import_module(dotted(module)).__all__)


@pytest.mark.parametrize("module", LIBRARY, ids=lambda module: cast(Module, module).path)
def test_modules_say_what_is_public_and_have_it(module: Module) -> None:
    defines = any(isinstance(node, ast.ClassDef | ast.FunctionDef) for node in module.tree.body)
    if not defines or module.path.endswith("__main__.py"):
        return
    assert "__all__" in module.text, f"{module.path} defines things and does not say which are public"
    loaded = import_module(dotted(module))
    names = exported(module)
    assert len(names) == len(set(names))
    missing = [name for name in names if not hasattr(loaded, name)]
    assert not missing


def test_public_definitions_are_exported_or_private() -> None:
    stray = [
        f"{module.path}: {node.name}"
        for module in LIBRARY
        if "__all__" in module.text
        for node in module.tree.body
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        if not node.name.startswith("_") and node.name not in exported(module)
    ]
    assert not stray, "begin these with an underscore, or put them into __all__"


def test_exports_of_the_packages_are_pinned() -> None:
    now = {dotted(door): sorted(exported(door)) for door in DOORS}
    pinned = cast(dict[str, dict[str, list[str]]], tomllib.loads(PINNED.read_text("utf-8")))["exports"]
    assert now == pinned, (
        f"if this is meant, write it into {PINNED.name} (and into the changelog):\n{as_toml(now)}"
    )


def as_toml(exports: dict[str, list[str]]) -> str:
    """Return the text that the pinned file should have."""
    rows = (
        f'"{name}" = [\n' + "".join(f'  "{item}",\n' for item in items) + "]\n"
        for name, items in exports.items()
    )
    return "[exports]\n" + "".join(rows)


def test_the_door_lists_what_it_opens() -> None:
    assert sorted(aiclient.__all__) == sorted({"__version__", *aiclient._EXPORTS})
    assert set(aiclient.__all__) <= set(dir(aiclient))
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        aiclient.nonsense  # noqa: B018

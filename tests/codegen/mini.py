"""A small provider with every construct that the compiler knows, compiled for several tests."""

from __future__ import annotations

import shutil
from functools import cache
from pathlib import Path

from codegen.build import build
from codegen.ir import Operation, Package
from codegen.names import NameLock
from codegen.provider import load_provider
from codegen.regen import compile_all

__all__ = ["MINI", "SPECS", "compile_mini", "copy_of_mini", "operation", "package"]

MINI = Path(__file__).parent / "fixtures" / "mini"
SPECS = MINI / "specs"


def compile_mini(out: Path) -> dict[str, str]:
    """Compile into `out`; return path → text, the names lock included."""
    out.mkdir(parents=True)
    locks = compile_all(SPECS, out)
    files = {
        path.relative_to(out).as_posix(): path.read_text("utf-8") for path in out.rglob("*") if path.is_file()
    }
    return files | {path.name: text for path, text in locks.items()}


def copy_of_mini(root: Path) -> Path:
    """Make `root` a project of its own with the specs of the small provider; return its provider folder."""
    shutil.copytree(SPECS, root / "specs")
    return root / "specs" / "acme"


@cache
def package(name: str) -> Package:
    """Return the intermediate representation of one package of the small provider."""
    folder = load_provider(SPECS, "acme")
    source = next(each for each in folder.packages if each.name == name)
    return build(folder, source, NameLock({}))


def operation(method: str, in_package: str = "preview") -> Operation:
    """Return one operation of it by method name."""
    return next(each for each in package(in_package).operations if each.method == method)

"""Sizes of the house: files, functions, classes and positional parameters stay small, or say why not."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Callable, Iterator
from typing import cast

import pytest

from tests.house.source import ROOT, Function, modules

SOFT, HARD, BODY, METHODS, POSITIONAL, PRIVATE_POSITIONAL = 300, 500, 50, 12, 3, 5
SIGNATURES = {
    "aiclient/chat/generating.py": 450,
    "aiclient/chat/growing.py": 450,
    "aiclient/chat/streaming.py": 450,
    "aiclient/chat/tooling.py": 450,
    "aiclient/chat/typed.py": 450,
    "aiclient/client.py": 600,
}
"""Files that are mostly explicit keyword lists may be longer."""


def allowances(kind: str) -> dict[str, str]:
    """Return the reviewed exceptions of one kind."""
    data = tomllib.loads((ROOT / "tests/house/allowances.toml").read_text("utf-8"))
    return cast(dict[str, str], data.get(kind, {}))


def body_lines(function: Function) -> int:
    """Count the lines of a function's body, its docstring left out."""
    body = function.body[1:] if ast.get_docstring(function, clean=False) is not None else function.body
    if not body:
        return 0
    return (body[-1].end_lineno or 0) - body[0].lineno + 1


def positional(function: Function) -> int:
    """Count the parameters that may be given by position, `self` and `cls` left out."""
    names = [argument.arg for argument in (*function.args.posonlyargs, *function.args.args)]
    return len(names) - (names[:1] in (["self"], ["cls"]))


def long_files() -> Iterator[tuple[str, int]]:
    """Find files over the soft limit."""
    for module in modules():
        lines = module.text.count("\n")
        if lines > SIGNATURES.get(module.path, SOFT):
            yield module.path, lines


def long_functions() -> Iterator[tuple[str, int]]:
    """Find functions whose body is too long."""
    for module in modules():
        for function in module.functions():
            lines = body_lines(function)
            if lines > BODY:
                yield f"{module.path}:{function.name}", lines


def wide_functions() -> Iterator[tuple[str, int]]:
    """Find functions with too many positional parameters; in tests these are mostly fixtures.

    Inner functions and the compiler's, recursive walks above all, may hand on a few more than what
    people call.
    """
    for module in modules():
        for function in module.functions():
            private = function.name.startswith("_") and function.name != "__init__"
            inner = private or module.path.startswith("codegen/")
            limit = PRIVATE_POSITIONAL if inner else POSITIONAL
            if not module.is_test and positional(function) > limit:
                yield f"{module.path}:{function.name}", positional(function)


def big_classes() -> Iterator[tuple[str, int]]:
    """Find classes with too many public methods."""
    for module in modules():
        if module.is_test or module.path in SIGNATURES:
            continue
        for node in ast.walk(module.tree):
            if isinstance(node, ast.ClassDef):
                names = {item.name for item in node.body if isinstance(item, Function)}
                public = [name for name in names if not name.startswith("_")]
                if len(public) > METHODS:
                    yield f"{module.path}:{node.name}", len(public)


@pytest.mark.parametrize(
    ("kind", "found", "limit"),
    [
        ("files", long_files, SOFT),
        ("functions", long_functions, BODY),
        ("positional", wide_functions, POSITIONAL),
        ("classes", big_classes, METHODS),
    ],
)
def test_sizes_are_kept_or_excused(
    kind: str, found: Callable[[], Iterator[tuple[str, int]]], limit: int
) -> None:
    sizes = dict(found())
    excused = allowances(kind)
    over = [f"{name}: {size} > {limit}" for name, size in sorted(sizes.items()) if name not in excused]
    stale = sorted(set(excused) - set(sizes))
    assert not over, f"split these, or excuse them in allowances.toml [{kind}]:\n" + "\n".join(over)
    assert not stale, f"no longer needed in allowances.toml [{kind}]: {stale}"
    assert all(len(reason) > 15 for reason in excused.values()), "an excuse is a sentence"


def test_no_file_is_longer_than_the_hard_limit() -> None:
    over = {
        module.path: module.text.count("\n")
        for module in modules()
        if module.text.count("\n") > SIGNATURES.get(module.path, HARD)
    }
    assert not over

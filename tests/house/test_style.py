"""Style of the house that no linter checks: names of files, first sentences, deferred annotations."""

from __future__ import annotations

import ast
import re

from tests.house.source import Module, modules

NO_NAMES = {"common", "handler", "handlers", "helper", "helpers", "manager", "misc", "util", "utils"}
ALLOWED = {"aiclient/mcp/manager.py"}


def first_line(module: Module) -> str:
    """Return the first line of a module's docstring."""
    return (ast.get_docstring(module.tree) or "").split("\n")[0]


def test_files_are_named_after_what_they_hold() -> None:
    nameless = [
        module.path
        for module in modules()
        if module.path.rpartition("/")[2].removesuffix(".py") in NO_NAMES and module.path not in ALLOWED
    ]
    assert not nameless


def test_every_module_opens_with_a_sentence_that_says_its_job() -> None:
    silent = [module.path for module in modules() if not re.match(r"\S.+[.!?:]$", first_line(module))]
    assert not silent, "the first line of the docstring must be one sentence, on one line"


def test_annotations_are_deferred_everywhere() -> None:
    annotating = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.AnnAssign
    eager = [
        module.path
        for module in modules()
        if any(isinstance(node, annotating) for node in ast.walk(module.tree))
        and "from __future__ import annotations" not in module.text
    ]
    assert not eager


def test_no_public_function_of_the_library_takes_open_keywords() -> None:
    open_ended = [
        f"{module.path}:{function.name}"
        for module in modules()
        if module.path.startswith("aiclient/") and not module.path.startswith("aiclient/testing/")
        for function in module.functions()
        if function.args.kwarg is not None
        and not function.name.startswith("_")
        and "Unpack[" not in ast.unparse(function.args.kwarg)
    ]
    assert not open_ended, "spell the keywords out, or type them with Unpack"

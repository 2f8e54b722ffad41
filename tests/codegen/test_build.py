"""From document and table to the intermediate representation, and the emitted package as golden files."""

from __future__ import annotations

import filecmp
from pathlib import Path

import pytest

from codegen.build import build
from codegen.cli import main
from codegen.errors import CodegenError
from codegen.ir import Page, Stream
from codegen.names import NameLock
from codegen.provider import load_provider
from tests.codegen.golden import check_tree
from tests.codegen.mini import MINI, SPECS, compile_mini, copy_of_mini, operation, package

STABLE_SHOWN = {"client.py", "ir.json", "types/__init__.py", "params/__init__.py"}


def keywords(method: str, in_package: str = "preview") -> dict[str, tuple[str, str, bool]]:
    return {
        each.name: (each.where, each.wire, each.required) for each in operation(method, in_package).params
    }


def test_emitted_package_golden(tmp_path: Path) -> None:
    files = compile_mini(tmp_path / "out")
    # The stable package differs from the preview in what was removed: its facts are enough.
    shown = {
        path: text
        for path, text in files.items()
        if "/stable/" not in path or path.partition("/stable/")[2] in STABLE_SHOWN
    }
    check_tree(MINI / "golden", shown)


def test_fixture_is_what_vendoring_makes_of_its_source(tmp_path: Path) -> None:
    folder = copy_of_mini(tmp_path)
    arguments = ["vendor", "acme", "--from", str(MINI / "acme.yaml"), "--specs", str(tmp_path / "specs")]
    assert main([*arguments, "--source", "written for the tests", "--licence", "Apache-2.0"]) == 0
    assert filecmp.cmp(folder / "v1.json", SPECS / "acme" / "v1.json", shallow=False)
    assert filecmp.cmp(tmp_path / "specs" / "lock.json", SPECS / "lock.json", shallow=False)


def test_keywords_come_required_first_then_by_place() -> None:
    assert list(keywords("files.upload")) == ["file", "purpose", "metadata"]
    names = list(keywords("chat.completions.create"))
    assert names[:2] == ["messages", "model"]
    assert names[-1] == "x_trace_id"


def test_names_are_python_and_wire_names_are_kept() -> None:
    assert keywords("chat.completions.create")["options_"] == ("body", "options", False)
    assert keywords("files.publish")["max_age"] == ("body", "maxAge", False)
    assert keywords("files.publish")["class_"] == ("body", "class", False)
    assert keywords("chat.completions.retrieve")["include"] == ("query", "include[]", False)


def test_headers_of_the_client_are_no_keywords() -> None:
    assert "x_acme_key" not in keywords("chat.completions.create")


def test_path_wins_over_a_body_field_of_the_same_name() -> None:
    assert keywords("files.publish")["name"] == ("path", "name", True)
    assert "body_name" not in keywords("files.publish")


def test_variants_in_path_keys() -> None:
    memory = operation("memory.create")
    assert (memory.path, memory.query) == ("/memory", (("beta", "true"),))
    assert operation("watch").path == "/watch"


def test_streams_in_body_in_query_and_always() -> None:
    assert operation("chat.completions.create").stream == Stream("sse", "ChatEvent", "[DONE]", "stream")
    assert keywords("chat.completions.create")["stream"][0] == "body"
    assert keywords("chat.completions.retrieve")["stream"][0] == "query"
    watch = operation("watch").stream
    assert watch is not None and (watch.framing, watch.param) == ("ndjson", None)


def test_pages_forms_bytes_text_and_nothing() -> None:
    assert operation("files.list").page == Page("data", "after", "last_id", more="has_more")
    upload = operation("files.upload").body
    assert upload is not None
    assert (upload.kind, upload.parts) == ("multipart", {"metadata": "application/json"})
    assert operation("files.content").result.kind == "binary"
    assert operation("memory.create").result.kind == "text"
    assert operation("chat.completions.delete").result.kind == "none"
    assert operation("chat.completions.delete").deprecated
    body = operation("memory.create").body
    assert body is not None and body.kind == "value"


def test_a_default_response_is_an_answer_too() -> None:
    assert operation("files.publish").result.schema == {"$ref": "#/components/schemas/PublishFileResponse"}


def test_betas_are_typed() -> None:
    assert operation("chat.completions.create").betas
    assert package("preview").beta_header == "acme-beta"
    thinking = next(each for each in operation("chat.completions.create").params if each.name == "thinking")
    assert thinking.schema["x-beta"] == ["thinking-2026-01-01"]


def test_packages_differ_by_rows_removals_and_overlay() -> None:
    preview, stable = package("preview"), package("stable")
    assert {each.method for each in preview.operations} - {each.method for each in stable.operations} == {
        "files.publish"
    }
    assert "thinking" not in keywords("chat.completions.create", "stable")
    assert "expires_at" in preview.schemas["File"]["properties"]
    assert "expires_at" not in stable.schemas["File"]["properties"]
    assert preview.version_values == ("2026-06-01-preview", "latest")


def test_components_live_in_the_module_that_uses_them_else_in_shared() -> None:
    modules = package("preview").modules
    assert (modules["Chat"], modules["File"], modules["ChatEvent"]) == ("chat", "files", "shared")
    assert modules["Alert"] == "realtime"


def test_what_nothing_reaches_is_pruned() -> None:
    assert "Options" not in package("preview").schemas
    assert not any(each.id == "ping" for each in package("preview").operations)


def compile_all_packages(specs: Path) -> None:
    folder = load_provider(specs, "acme")
    for source in folder.packages:
        build(folder, source, NameLock({}))


OPERATIONS, REMOVALS, OVERLAY = "operations.toml", "stable.removals.toml", "overlay.toml"


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        (OPERATIONS, '"getChat"', '"getChats"', "operation 'getChats' is not in the vendored spec"),
        (OPERATIONS, '"ChatEvent", sentinel', '"Nope", sentinel', "schema 'Nope' is referred to"),
        (OPERATIONS, 'roots = ["Alert"]', 'roots = ["Alarm"]', "schema 'Alarm' is referred to"),
        (OPERATIONS, 'Options = "S', 'Option = "S', "renames schemas that do not exist: Option"),
        (
            OPERATIONS,
            'stream = { param = "stream"',
            'stream = { param = "live"',
            "no parameter 'live' to stream by",
        ),
        (REMOVALS, '"publishFile"', '"publishFiles"', "'publishFiles' is not in the document"),
        (OVERLAY, "Usage/properties/output_tokens", "Usage/properties/details", "no longer applies"),
        ("v1.json", '"Chat"', '"Chat "', "is not the file that was vendored"),
    ],
)
def test_mistakes_are_explained(file: str, old: str, new: str, said: str, tmp_path: Path) -> None:
    path = copy_of_mini(tmp_path) / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    with pytest.raises(CodegenError) as caught:
        compile_all_packages(tmp_path / "specs")
    assert said in caught.value.what
    assert caught.value.fix


def test_a_page_parameter_that_does_not_exist_is_explained(tmp_path: Path) -> None:
    path = copy_of_mini(tmp_path) / "operations.toml"
    path.write_text(path.read_text().replace('param = "after"', 'param = "before"'))
    assert main(["regen", "--root", str(tmp_path)]) == 2

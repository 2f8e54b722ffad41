"""The compiler refuses what it cannot stand for: unknown operations, stale corrections, damaged files."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from codegen.cli import main
from tests.docs.walk import lay_out, steps

GUIDE = "docs/regen.md"


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a project with the guide's provider, vendored and not yet compiled."""
    folder = tmp_path_factory.mktemp("compiler")
    lay_out(folder)
    for step in steps(GUIDE):
        if step.title and not step.title.endswith(("overlay.toml", ".py")):
            (folder / step.title).parent.mkdir(parents=True, exist_ok=True)
            (folder / step.title).write_text(step.text, "utf-8")
    assert vendor(folder, folder / "acme.yaml") == 0
    return folder


@pytest.fixture
def project(fresh: Path, tmp_path: Path) -> Path:
    """Return a project of one's own: its `specs` are a copy, for a test to damage."""
    shutil.copytree(fresh / "specs", tmp_path / "specs")
    return tmp_path


def vendor(folder: Path, document: Path) -> int:
    return main(["vendor", "acme", "--from", str(document), "--specs", str(folder / "specs")])


def refused(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """Run a command that has to fail with an explanation; return that."""
    capsys.readouterr()
    assert main([str(word) for word in arguments]) == 2
    shown = capsys.readouterr()
    assert not shown.out
    assert shown.err.startswith("error: ")
    assert "Traceback" not in shown.err
    return shown.err


def test_an_unknown_operation(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = project / "specs" / "acme" / "operations.toml"
    table.write_text(table.read_text("utf-8").replace('"createChat"', '"createChats"'), "utf-8")
    said = refused(capsys, "regen", "--root", project)
    assert "createChats" in said
    assert "the spec has createChat" in said


def test_an_unknown_key_of_an_operation(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = project / "specs" / "acme" / "operations.toml"
    table.write_text(table.read_text("utf-8") + 'pgae = { items = "data" }\n', "utf-8")
    said = refused(capsys, "regen", "--root", project)
    assert "'listModels'" in said
    assert "unknown keys pgae" in said
    assert "page" in said


def test_broken_toml(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = project / "specs" / "acme" / "operations.toml"
    table.write_text(table.read_text("utf-8") + "[[operations\n", "utf-8")
    said = refused(capsys, "regen", "--root", project)
    assert "operations.toml is not TOML" in said
    assert "line" in said


def test_a_manifest_without_an_address(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    manifest = project / "specs" / "acme" / "provider.toml"
    lines = manifest.read_text("utf-8").splitlines(keepends=True)
    manifest.write_text("".join(line for line in lines if not line.startswith("base_url =")), "utf-8")
    said = refused(capsys, "regen", "--root", project)
    assert "provider.toml: no base_url" in said


def test_a_provider_without_operations(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "specs" / "acme" / "operations.toml").unlink()
    said = refused(capsys, "regen", "--root", project)
    assert "operations.toml cannot be read" in said
    assert "docs/regen.md" in said


PLACE = "/components/schemas/ChatRequest/properties/temperature"


@pytest.mark.parametrize(
    ("patch", "words"),
    [
        (f'at = "{PLACE}x"\nop = "remove"\nwhy = "test"', ("temperaturex", "nothing is there")),
        (
            f'at = "{PLACE}"\nop = "replace"\nexpect = {{type = "string"}}\nvalue = {{}}\nwhy = "test"',
            ("there is", "number", "not", "string"),
        ),
        (f'at = "{PLACE}"\nop = "add"\nvalue = {{}}\nwhy = "test"', ("there is already",)),
        (f'at = "{PLACE}"\nop = "optional"\nwhy = "test"', ("is not required",)),
        (f'at = "{PLACE}"\nop = "remove"', ("gives no reason", "why")),
        (f'at = "{PLACE}"\nop = "delete"\nwhy = "test"', ("malformed", "remove, replace")),
    ],
    ids=["nothing there", "another value", "there already", "not required", "no reason", "unknown op"],
)
def test_stale_and_malformed_overlays(
    project: Path, capsys: pytest.CaptureFixture[str], patch: str, words: tuple[str, ...]
) -> None:
    (project / "specs" / "acme" / "overlay.toml").write_text(f"[[patch]]\n{patch}\n", "utf-8")
    said = refused(capsys, "regen", "--root", project)
    assert "overlay" in said
    assert [word for word in words if word not in said] == []
    assert not (project / "generated").exists(), "nothing is written"


def test_a_damaged_vendored_file(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    vendored = project / "specs" / "acme" / "v1.json"
    vendored.write_text(vendored.read_text("utf-8").replace('"maximum": 2', '"maximum": 3'), "utf-8")
    said = refused(capsys, "regen", "--root", project)
    assert "v1.json is not the file that was vendored" in said
    assert "edited by hand or damaged" in said
    assert "overlay.toml" in said


def test_a_vendored_file_without_a_lock(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "specs" / "lock.json").write_text(json.dumps({"documents": {}}), "utf-8")
    said = refused(capsys, "regen", "--root", project)
    assert "v1.json is not in specs/lock.json" in said
    assert "vendor it again" in said


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ("is empty",)),
        ("{'openapi': ", ("neither JSON nor YAML",)),
        ("[]", ("a list, not an object",)),
        ('{"swagger": "2.0"}', ("not an API description", "swagger", "OpenAPI 3.0 or 3.1")),
    ],
    ids=["empty", "broken", "list", "swagger"],
)
def test_upstream_documents_that_are_none(
    project: Path, capsys: pytest.CaptureFixture[str], text: str, words: tuple[str, ...]
) -> None:
    document = project / "acme.json"
    document.write_text(text, "utf-8")
    said = refused(capsys, "vendor", "acme", "--from", document, "--specs", project / "specs")
    assert [word for word in words if word not in said] == []


def test_a_missing_upstream_document(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = refused(capsys, "vendor", "acme", "--from", project / "none.json", "--specs", project / "specs")
    assert "none.json" in said
    assert "No such file" in said


@pytest.mark.parametrize(
    "text", ["{not json\n", '{"method": 5}\n', "[]\n"], ids=["no json", "no record", "list"]
)
def test_recordings_that_are_none(project: Path, capsys: pytest.CaptureFixture[str], text: str) -> None:
    recording = project / "acme.jsonl"
    recording.write_text(text, "utf-8")
    assert "acme.jsonl, line 1" in refused(capsys, "replay", recording)

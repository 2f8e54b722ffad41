"""Compiling is deterministic, drift and hand edits are found, and damaged inputs are explained."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.cli import main
from codegen.regen import regen
from tests.codegen.mini import SPECS, copy_of_mini

ROOT = Path(__file__).resolve().parents[2]
COMPILE = """
import sys
from pathlib import Path
from codegen.regen import compile_all
out = Path(sys.argv[2])
out.mkdir(parents=True)
for path, text in compile_all(Path(sys.argv[1]), out).items():
    name = out / "locks" / path.parent.name
    name.parent.mkdir(exist_ok=True)
    name.write_text(text)
"""


def compiled(specs: Path, places: list[tuple[Path, str]]) -> list[dict[str, bytes]]:
    """Compile `specs` once a place, side by side, each in a folder and with a hash seed of its own."""
    running: list[tuple[Path, subprocess.Popen[str]]] = []
    for folder, seed in places:
        folder.mkdir(parents=True)
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed}
        command = [sys.executable, "-c", COMPILE, str(specs), str(folder / "out")]
        running.append(
            (
                folder / "out",
                subprocess.Popen(command, cwd=folder, env=environment, text=True, stderr=subprocess.PIPE),
            )
        )
    trees: list[dict[str, bytes]] = []
    for out, process in running:
        _, errors = process.communicate(timeout=300)
        assert process.returncode == 0, errors
        trees.append(
            {path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()}
        )
    return trees


def test_small_specs_compile_the_same_anywhere(tmp_path: Path) -> None:
    one, two = compiled(SPECS, [(tmp_path / "a", "0"), (tmp_path / "some where" / "deeper", "4711")])
    assert one == two


def test_real_specs_compile_the_same_anywhere_and_as_committed(tmp_path: Path) -> None:
    one, two = compiled(ROOT / "specs", [(tmp_path / "a", "1"), (tmp_path / "b" / "c", "random")])
    assert sorted(one) == sorted(two)
    assert [name for name in one if one[name] != two[name]] == []
    assert not [name for name, data in one.items() if str(tmp_path).encode() in data]
    committed = {
        name: ROOT
        / ("generated/" + name if not name.startswith("locks/") else f"specs/{name[6:]}/names.lock")
        for name in one
    }
    assert [name for name, path in committed.items() if path.read_bytes() != one[name]] == []


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project of the small provider, compiled."""
    copy_of_mini(tmp_path)
    regen(tmp_path)
    return tmp_path


def check(project: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    capsys.readouterr()
    code = main(["regen", "--check", "--root", str(project)])
    return code, capsys.readouterr().err


def test_regen_twice_changes_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(project, capsys) == (0, "")
    assert regen(project) == []


def test_a_hand_edit_is_found_and_undone(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name = "generated/aiclient_generated/acme/preview/calls/files.py"
    before = (project / name).read_text()
    (project / name).write_text(before + "# mine\n")
    code, errors = check(project, capsys)
    assert code == 1
    assert f"not up to date: {name}" in errors
    assert "run `make regen`" in errors
    assert (project / name).read_text() == before + "# mine\n", "--check writes nothing"
    assert regen(project) == [name]
    assert (project / name).read_text() == before


def test_a_foreign_and_a_missing_file_are_found(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base = project / "generated/aiclient_generated/acme"
    (base / "extra.py").write_text("")
    (base / "manifest.py").unlink()
    code, errors = check(project, capsys)
    assert code == 1
    assert "acme/extra.py" in errors
    assert "acme/manifest.py" in errors
    regen(project)
    assert not (base / "extra.py").exists()
    assert (base / "manifest.py").exists()


def test_a_changed_input_is_found(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    docs = project / "specs/acme/docs.toml"
    docs.write_text(docs.read_text().replace("Ask a model.", "Ask one model."))
    code, errors = check(project, capsys)
    assert code == 1
    assert "acme/preview/resources/chat.py" in errors
    assert "generated/regen.lock" in errors


def test_an_input_that_changes_no_output_still_moves_the_lock(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    overlay = project / "specs/acme/overlay.toml"
    overlay.write_text(overlay.read_text() + "# a remark\n")
    code, errors = check(project, capsys)
    assert (code, errors.count("not up to date")) == (1, 1)
    assert "generated/regen.lock" in errors


def test_the_lock_names_inputs_tools_and_output(project: Path) -> None:
    lock = json.loads((project / "generated/regen.lock").read_text())
    assert set(lock["specs"]) >= {"specs/acme/v1.json", "specs/acme/overlay.toml", "specs/lock.json"}
    assert set(lock["tools"]) == {"datamodel-code-generator", "jinja2", "ruff"}
    assert len(lock["generated"]) == len(lock["codegen"]) == 64


def test_names_in_the_lock_stay_whatever_the_rule_would_say_today(project: Path) -> None:
    path = project / "specs/acme/names.lock"
    names = json.loads(path.read_text())
    pointer = "#/components/schemas/Usage/properties/details"
    assert names["preview"][pointer] == "UsageDetails"
    for each in names.values():
        each[pointer] = "TokenDetails"
    path.write_text(json.dumps(names))
    regen(project)
    types = (project / "generated/aiclient_generated/acme/preview/types/shared.py").read_text()
    assert "class TokenDetails(WireModel):" in types
    assert "UsageDetails" not in types
    assert json.loads(path.read_text())["preview"][pointer] == "TokenDetails"


BORROWING = """
name = "echo"
title = "Echo"
adapter = "openai"
calls = "acme"
base_url = "https://api.echo.example"
embedding_model = "echo-1"
[key_hosts]
"e-" = "https://e.echo.example"
[api_version]
in = "path"
default = "preview"
[api_version.allowed]
preview = "preview"
[supports]
embeddings = true
"""


def test_a_manifest_alone_is_a_provider_without_a_typed_client(project: Path) -> None:
    folder = project / "specs/echo"
    folder.mkdir()
    (folder / "provider.toml").write_text(BORROWING)
    regen(project)
    base = project / "generated/aiclient_generated"
    assert {path.name for path in (base / "echo").iterdir()} == {"__init__.py", "manifest.py"}
    assert not (folder / "names.lock").exists()
    manifest = (base / "echo/manifest.py").read_text()
    assert "calls='acme'" in manifest.replace('"', "'")
    assert "https://e.echo.example" in manifest
    index = (base / "clients.py").read_text()
    assert '"echo": "aiclient_generated.echo.manifest"' in index
    assert "Echo" not in index
    assert regen(project, check=True) == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            'calls = "acme"',
            'calls = "acne"',
            "no provider of that name has calls of its own; name one of acme",
        ),
        ('calls = "acme"\n', "", "either `packages` or `calls`"),
    ],
)
def test_whose_calls_it_uses_has_to_be_said(
    old: str, new: str, said: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = project / "specs/echo"
    folder.mkdir()
    (folder / "provider.toml").write_text(BORROWING.replace(old, new))
    assert main(["regen", "--root", str(project)]) == 2
    errors = capsys.readouterr().err
    assert [each for each in said.split("; ") if each not in errors] == []


BAD = [
    ("v1.json", '"openapi"', '"openapi" ', "sha256; edited by hand or damaged; vendor it again"),
    (
        "overlay.toml",
        "/output_tokens",
        "/input_tokens",
        "no longer applies; there is already; remove or rewrite",
    ),
    ("operations.toml", '"deleteChat"', '"cutChat"', "'cutChat' is not in the vendored spec; correct the id"),
    ("operations.toml", "betas = true, ", "betas = true, speed = 3, ", "unknown keys speed; known are"),
]


@pytest.mark.parametrize(("file", "old", "new", "said"), BAD)
def test_bad_inputs_stop_the_compiler_and_change_nothing(
    file: str, old: str, new: str, said: str, project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = project / "specs/acme" / file
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
    before = {each: each.read_bytes() for each in (project / "generated").rglob("*.py")}
    assert main(["regen", "--root", str(project)]) == 2
    errors = capsys.readouterr().err
    assert errors.startswith("error: ")
    assert [each for each in said.split("; ") if each not in errors] == []
    assert {each: each.read_bytes() for each in (project / "generated").rglob("*.py")} == before


def test_a_document_outside_the_lock_is_refused(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "specs/lock.json").write_text('{"documents": {}}')
    assert main(["regen", "--root", str(project)]) == 2
    assert "is not in specs/lock.json" in capsys.readouterr().err


def test_a_missing_document_is_explained(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (project / "specs/acme/v1.json").unlink()
    assert main(["regen", "--root", str(project)]) == 2
    assert "python -m codegen vendor acme --from FILE" in capsys.readouterr().err

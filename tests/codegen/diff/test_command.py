"""The command: golden reports of the fixture documents, JSON, exit codes, errors."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from codegen.cli import main
from tests.codegen.diff.acme import FIXTURES, NEW, OLD, vendor_acme
from tests.codegen.golden import check
from tests.codegen.mini import MINI


def diff(*arguments: str | Path) -> int:
    return main(["diff", *map(str, arguments)])


def test_whole_document_golden(capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(OLD, NEW, "--all") == 1
    check(FIXTURES / "all.golden.md", capsys.readouterr().out)


def test_backwards_golden(capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(NEW, OLD, "--all") == 1
    check(FIXTURES / "backwards.golden.md", capsys.readouterr().out)


def test_only_our_set_is_judged_golden(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    specs = vendor_acme(tmp_path / "specs")
    capsys.readouterr()
    assert diff(OLD, NEW, "--provider", "acme", "--specs", specs) == 1
    shown = capsys.readouterr().out
    check(FIXTURES / "ours.golden.md", shown)
    inside = shown.partition("## Outside our set")[0]
    assert "admin" not in inside
    assert "`GET /v1/voices` · `voices.list`" in inside


def test_the_folder_of_a_document_names_the_provider(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    specs = vendor_acme(tmp_path / "specs")
    diff(specs / "acme" / "v1.json", NEW, "--specs", specs)
    assert "of `acme`" in capsys.readouterr().out


def test_breaking_outside_our_set_is_no_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    specs = vendor_acme(tmp_path / "specs")
    changed = OLD.read_text().replace("secret: {type: string}", "hint: {type: string}")
    new = tmp_path / "new.yaml"
    new.write_text(changed)
    assert diff(OLD, new, "--provider", "acme", "--specs", specs) == 0
    shown = capsys.readouterr().out
    assert "| outside | 1 | 1 |" in shown
    assert "- Changed operations (1): `GET /admin/keys`" in shown
    assert diff(OLD, new, "--all") == 1


def test_same_document_has_no_difference(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy = tmp_path / "copy.yaml"
    shutil.copy(OLD, copy)
    assert diff(OLD, copy) == 0
    shown = capsys.readouterr().out
    assert "| our set | 0 | 0 |" in shown
    assert shown.count("Nothing.") == 2


def test_json_says_the_same(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.json"
    diff(OLD, NEW, "--json", out)
    report = json.loads(out.read_text())
    shown = capsys.readouterr().out
    counts = report["counts"]
    assert f"| our set | {counts['breaking']} | {counts['additive']} |" in shown
    changes = [(group["title"], change) for group in report["groups"] for change in group["changes"]]
    assert len(changes) == counts["breaking"] + counts["additive"]
    assert (
        "POST /chat",
        {"severity": "breaking", "kind": "removed-field", "path": "body.retired", "text": "is gone"},
    ) in changes


def test_compiled_packages_are_compared_whole(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sides: list[Path] = []
    for name in ("preview", "stable"):
        compiled = MINI / "golden" / "aiclient_generated" / "acme" / name / "ir.json.golden"
        sides.append(tmp_path / f"{name}.json")
        shutil.copy(compiled, sides[-1])
    assert diff(*sides) == 1
    shown = capsys.readouterr().out
    assert shown.startswith("# API diff: acme/preview (ir.json) → acme/stable (ir.json)")
    assert "9 → 8 operations, 8 in both; 8 of them of `acme` are in our set." in shown
    assert "### `POST /files/{name}:publish` · `files.publish`\n\n- is gone" in shown
    assert "- `body.thinking` is gone" in shown
    assert "### `File` (received from `files.list`, `files.upload`)\n\n- `expires_at` is gone" in shown
    assert diff(sides[0], sides[0]) == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [("", "is empty"), ("[]", "not an object"), ("a: 1", "not an API description"), (None, "Cannot read")],
)
def test_unreadable_documents_are_explained(
    text: str | None, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "some.yaml"
    if text is not None:
        path.write_text(text)
    assert diff(OLD, path) == 2
    assert said in capsys.readouterr().err


def test_unknown_provider_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert diff(OLD, NEW, "--provider", "nobody") == 2
    assert "known providers: anthropic" in capsys.readouterr().err

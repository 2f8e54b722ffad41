"""The guide "add a provider in one folder" works as it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.walk import lay_out, run_command, walk

GUIDE = "docs/regen.md"


@pytest.fixture(scope="module")
def walked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """Return the project after the whole guide, and what its commands printed."""
    folder = tmp_path_factory.mktemp("guide")
    lay_out(folder)
    return folder, walk(folder, GUIDE)


def test_one_folder_makes_a_provider(walked: tuple[Path, dict[str, str]]) -> None:
    folder, printed = walked
    assert "3 operations, 6 schemas" in printed[next(line for line in printed if " vendor " in line)]
    made = {path.name for path in (folder / "generated" / "aiclient_generated" / "acme").iterdir()}
    assert made >= {"__init__.py", "manifest.py", "v1"}
    client = folder / "generated" / "aiclient_generated" / "acme" / "v1" / "resources" / "chat.py"
    assert "Randomness of the answer, 0 to 2." in client.read_text("utf-8")
    assert not [path for path in (folder / "specs" / "acme").iterdir() if path.suffix == ".py"]


def test_prose_stays_behind(walked: tuple[Path, dict[str, str]]) -> None:
    assert "prose" not in (walked[0] / "specs" / "acme" / "v1.json").read_text("utf-8")


def test_what_was_compiled_is_checked(walked: tuple[Path, dict[str, str]]) -> None:
    folder, _ = walked
    assert run_command(folder, "-m", "codegen", "regen", "--check").returncode == 0
    edited = folder / "generated" / "aiclient_generated" / "acme" / "manifest.py"
    before = edited.read_text("utf-8")
    edited.write_text(before + "# edited by hand\n", "utf-8")
    drift = run_command(folder, "-m", "codegen", "regen", "--check")
    edited.write_text(before, "utf-8")
    assert drift.returncode == 1
    assert "manifest.py" in drift.stderr
    assert "run `make regen`" in drift.stderr


def test_replay_reports_the_recording(walked: tuple[Path, dict[str, str]]) -> None:
    _, printed = walked
    report = printed[next(line for line in printed if " replay " in line)]
    assert "chat.completions.create" in report

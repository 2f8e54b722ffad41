"""The command line finds its commands, does without those that are absent, and explains failures."""

from __future__ import annotations

import pytest

from codegen import cli
from codegen.errors import CodegenError


def test_a_command_that_is_absent_breaks_no_other(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    commands = {"vendor": "codegen.vendor.command", "later": "codegen.later.command"}
    monkeypatch.setattr(cli, "COMMANDS", commands)

    with pytest.raises(SystemExit) as stop:
        cli.main(["--help"])

    assert stop.value.code == 0
    output = capsys.readouterr().out
    assert "vendor" in output
    assert "later" not in output


def test_an_unknown_command_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stop:
        cli.main(["sell"])

    assert stop.value.code == 2
    assert "invalid choice: 'sell'" in capsys.readouterr().err


def test_an_error_says_what_why_and_what_to_do() -> None:
    error = CodegenError("The spec is gone", why="the file is missing.", fix="vendor it again")

    assert str(error) == "The spec is gone. the file is missing. vendor it again."
    assert (error.what, error.why, error.fix) == (
        "The spec is gone",
        "the file is missing.",
        "vendor it again",
    )
    assert str(CodegenError("Only this")) == "Only this."

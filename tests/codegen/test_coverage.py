"""Coverage: what a vendored spec has and we do not generate is listed, reviewed, and seen when it grows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.cli import main
from codegen.coverage import NAME, coverage
from codegen.provider import load_provider
from tests.codegen.mini import MINI, copy_of_mini

NEW_PATH = """
  /agents/{agent_id}/run?beta=true:
    post:
      operationId: runAgent
      responses: {"200": {}}
components:"""


@pytest.fixture
def specs(tmp_path: Path) -> Path:
    return copy_of_mini(tmp_path).parent


def run(specs: Path, *arguments: str) -> int:
    return main(["coverage", "--specs", str(specs), *arguments])


def grow(specs: Path) -> None:
    """Vendor a document with one more operation, of which there is nothing in our table."""
    source = specs.parent / "grown.yaml"
    source.write_text((MINI / "acme.yaml").read_text().replace("\ncomponents:", NEW_PATH, 1))
    assert main(["vendor", "acme", "--from", str(source), "--specs", str(specs)]) == 0


def test_what_is_not_generated_is_counted_by_first_word(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    grow(specs)
    found = coverage(load_provider(specs, "acme"))
    assert (found.generated, dict(found.missing)) == (
        9,
        {"GET /internal/ping": "ping", "POST /agents/{agent_id}/run?beta=true": "runAgent"},
    )
    assert list(found.groups) == ["agents", "internal"]
    capsys.readouterr()
    assert run(specs, "acme") == 0
    assert capsys.readouterr().out.splitlines() == [
        "acme: 9 of 11 operations are generated, 2 are not",
        "  agents (1: 1 POST)",
        "    POST /agents/{agent_id}/run?beta=true  runAgent",
        "  internal (1: 1 GET)",
        "    GET /internal/ping  ping",
    ]


def test_the_accepted_list_is_checked(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(specs, "--check") == 1
    assert "acme: GET /internal/ping (ping) is new in the spec and not generated" in capsys.readouterr().err
    assert run(specs, "--write") == 0
    assert json.loads((specs / NAME).read_text()) == {"acme": {"GET /internal/ping": "ping"}}
    assert run(specs, "--check") == 0


def test_a_new_endpoint_is_seen(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(specs, "--write")
    grow(specs)
    capsys.readouterr()
    assert run(specs, "--check") == 1
    errors = capsys.readouterr().err
    assert "POST /agents/{agent_id}/run?beta=true (runAgent) is new in the spec" in errors
    assert "accept them with `python -m codegen coverage --write`" in errors


def test_an_accepted_operation_that_is_generated_now_is_stale(
    specs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(specs, "--write")
    table = specs / "acme" / "operations.toml"
    row = '  { id = "ping", method = "ping" },\n]\n\n[betas]'
    table.write_text(table.read_text().replace("]\n\n[betas]", row))
    assert run(specs, "--check") == 1
    assert "generated now or gone from the spec" in capsys.readouterr().err


def test_writing_one_provider_keeps_the_others(specs: Path) -> None:
    (specs / NAME).write_text('{"acme": {}, "gone": {"GET /x": "x"}}')
    run(specs, "acme", "--write")
    assert list(json.loads((specs / NAME).read_text())) == ["acme"], "providers without a folder go"


def test_a_damaged_list_is_explained(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (specs / NAME).write_text("{")
    assert run(specs, "--check") == 2
    assert f"specs/{NAME} is not JSON" in capsys.readouterr().err


def test_an_unknown_provider_is_explained(specs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(specs, "nobody") == 2
    assert "known providers: acme" in capsys.readouterr().err


def test_the_committed_list_is_up_to_date(project: Path) -> None:
    assert run(project / "specs", "--check") == 0

"""`codegen vendor` writes facts and lock, does so the same way every time, and explains every refusal."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from codegen import cli
from codegen.errors import CodegenError
from codegen.vendor import command, lock

API = """
openapi: 3.0.1
info: {title: Demo, version: "1", description: A demo of everything.}
servers: [{url: https://demo.example.com}]
paths:
  /chat:
    post:
      summary: Talk.
      requestBody:
        content:
          application/json:
            schema: {$ref: '#/components/schemas/Ask'}
      responses:
        200: {description: Fine.}
components:
  schemas:
    Ask:
      type: object
      properties:
        temperature: {type: number, minimum: 1e-08, description: How warm.}
        since: {type: string, default: 2024-01-01}
        mode: {type: string, enum: [on, off, no]}
"""

MORE: dict[str, Any] = {
    "openapi": "3.1.0",
    "paths": {"/more": {"get": {"operationId": "more", "responses": {}}}},
    "components": {"schemas": {}},
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with an upstream document and empty specs."""
    (tmp_path / "api.yaml").write_text(API, "utf-8")
    (tmp_path / "more.json").write_text(json.dumps(MORE), "utf-8")
    (tmp_path / "specs").mkdir()
    return tmp_path


def vendor(folder: Path, *arguments: str) -> int:
    """Run the command the way the command line does, but let its errors through."""
    parser = argparse.ArgumentParser()
    command.add_parser(parser.add_subparsers())
    return command.run(parser.parse_args(["vendor", *arguments, "--specs", str(folder / "specs")]))


def read(folder: Path, name: str) -> Any:
    """Read one of the files that were written."""
    return json.loads((folder / "specs" / name).read_text("utf-8"))


def settle(folder: Path, text: str) -> None:
    """Write the vendor.toml of the provider `demo`."""
    (folder / "specs" / "demo").mkdir(exist_ok=True)
    (folder / "specs" / "demo" / "vendor.toml").write_text(text, "utf-8")


TWO = """
[[versions.v2.sources]]
role = "base"
file = "api.yaml"
source = "a repository"
version = "abc"
date = "2026-01-01"
licence = "MIT"
[[versions.v2.sources]]
role = "beta"
file = "more.json"
"""


def test_the_facts_are_written_canonically(folder: Path) -> None:
    assert vendor(folder, "demo", "--from", str(folder / "api.yaml")) == 0

    written = (folder / "specs" / "demo" / "v1.json").read_bytes()
    document = json.loads(written)
    assert written == (json.dumps(document, sort_keys=True, indent=1, ensure_ascii=False) + "\n").encode()
    assert document == {
        "openapi": "3.1.0",
        "servers": [{"url": "https://demo.example.com"}],
        "paths": {
            "/chat": {
                "post": {
                    "operationId": "post_chat",
                    "requestBody": {
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Ask"}}}
                    },
                    "responses": {"200": {}},
                }
            }
        },
        "components": {
            "schemas": {
                "Ask": {
                    "type": "object",
                    "properties": {
                        "temperature": {"type": "number", "minimum": 1e-08},
                        "since": {"type": "string", "default": "2024-01-01"},
                        "mode": {"type": "string", "enum": ["on", "off", "no"]},
                    },
                }
            }
        },
    }


def test_the_lock_says_where_it_comes_from(folder: Path) -> None:
    flags = ["--source", "somewhere", "--revision", "r1", "--date", "2026-01-01", "--licence", "MIT"]

    vendor(folder, "demo", "--version", "v7", "--from", str(folder / "api.yaml"), *flags)

    entry = read(folder, "lock.json")["documents"]["demo/v7.json"]
    ours = (folder / "specs" / "demo" / "v7.json").read_bytes()
    assert entry["sha256"] == hashlib.sha256(ours).hexdigest()
    assert entry["merge"] is None
    assert entry["sources"] == [
        {
            "role": "base",
            "name": "api.yaml",
            "source": "somewhere",
            "version": "r1",
            "date": "2026-01-01",
            "licence": "MIT",
            "state": "unchanged",
            "sha256": hashlib.sha256(API.encode()).hexdigest(),
        }
    ]
    assert lock.read(folder / "specs") == {"demo/v7.json": entry}


def test_the_lock_keeps_its_other_entries(folder: Path) -> None:
    vendor(folder, "one", "--from", str(folder / "api.yaml"))
    vendor(folder, "two", "--from", str(folder / "more.json"))

    assert set(lock.read(folder / "specs")) == {"one/v1.json", "two/v1.json"}
    assert lock.read(folder / "specs")["two/v1.json"] is not None


def test_sources_come_from_vendor_toml_below_a_root(folder: Path) -> None:
    settle(folder, TWO)

    vendor(folder, "demo", "--root", str(folder))

    entry = read(folder, "lock.json")["documents"]["demo/v2.json"]
    assert [source["role"] for source in entry["sources"]] == ["base", "beta"]
    assert entry["sources"][0]["licence"] == "MIT"
    assert entry["sources"][1]["licence"] == "not stated"
    assert entry["merge"]["stages"] == ["base", "beta"]
    assert entry["merge"]["beta"]["operations"] == 1
    assert read(folder, "demo/v2.json")["paths"]["/more"]["get"]["x-beta"] == ["beta"]


def test_documents_may_be_given_by_role(folder: Path) -> None:
    settle(folder, TWO)

    vendor(folder, "demo", "--from", f"beta={folder / 'more.json'}", "--from", str(folder / "api.yaml"))

    assert set(read(folder, "demo/v2.json")["paths"]) == {"/chat", "/more"}


def test_vendoring_twice_gives_the_same_bytes_in_any_process(folder: Path) -> None:
    settle(folder, TWO)
    found: set[tuple[bytes, bytes]] = set()
    for seed in ("0", "1", "77"):
        subprocess.run(
            [
                *(sys.executable, "-m", "codegen", "vendor", "demo"),
                *("--root", str(folder), "--specs", str(folder / "specs")),
            ],
            check=True,
            capture_output=True,
            cwd=Path(__file__).parents[3],
            env={**os.environ, "PYTHONHASHSEED": seed},
        )
        specs = folder / "specs"
        found.add(((specs / "demo" / "v2.json").read_bytes(), (specs / "lock.json").read_bytes()))

    assert len(found) == 1


def test_vendoring_its_own_output_changes_nothing(folder: Path) -> None:
    vendor(folder, "demo", "--from", str(folder / "api.yaml"))
    once = (folder / "specs" / "demo" / "v1.json").read_bytes()

    vendor(folder, "demo", "--from", str(folder / "specs" / "demo" / "v1.json"))

    assert (folder / "specs" / "demo" / "v1.json").read_bytes() == once


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["demo", "--from", "gone.yaml"], "Cannot read the upstream document gone.yaml. No such file"),
        (["demo"], "No upstream document was named. --from is missing"),
        (["Demo", "--from", "api.yaml"], "'Demo' is not a provider id"),
        (["../demo", "--from", "api.yaml"], "is not a provider id"),
        (["demo", "--from", "news=api.yaml"], "'news' is not a role"),
        (["demo", "--from", "beta=api.yaml"], "No document was given for base"),
    ],
)
def test_a_wrong_command_line_is_explained(
    folder: Path, arguments: list[str], reason: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AICLIENT_TESTBED", raising=False)

    with pytest.raises(CodegenError, match=reason):
        vendor(folder, *arguments)


def test_a_missing_role_is_named(folder: Path) -> None:
    settle(folder, TWO)

    with pytest.raises(CodegenError, match=r"No document was given for beta.*add --from beta=FILE"):
        vendor(folder, "demo", "--from", str(folder / "api.yaml"))


def test_a_broken_lock_is_explained(folder: Path) -> None:
    (folder / "specs" / "lock.json").write_text("{", "utf-8")

    with pytest.raises(CodegenError, match=r"lock.json is not JSON"):
        vendor(folder, "demo", "--from", str(folder / "api.yaml"))


def test_repairs_are_told_on_stderr(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "api.yaml").write_text(API.replace("description: How warm.", "default: warm"), "utf-8")

    vendor(folder, "demo", "--from", str(folder / "api.yaml"))

    output = capsys.readouterr()
    assert "the default 'warm' is not of the schema's type" in output.err
    assert "demo/v1.json: 1 operations, 1 schemas" in output.out


def test_the_command_line_turns_errors_into_one_sentence(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = cli.main(["vendor", "demo", "--from", "gone.yaml", "--specs", str(folder)])

    assert code == 2
    assert capsys.readouterr().err.startswith("error: Cannot read the upstream document gone.yaml.")

"""The compiled clients of the small provider at work: versions in the query, streams, forms, pages, bytes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.codegen.mini import MINI, compile_mini

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("mini") / "out"
    compile_mini(folder)
    return folder


def python(tree: Path, *arguments: str) -> str:
    """Run Python with the compiled tree in the place of the project's own."""
    environment = {**os.environ, "PYTHONPATH": f"{tree}{os.pathsep}{ROOT}", "PYTHONWARNINGS": "error"}
    done = subprocess.run(
        [sys.executable, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def used(tree: Path) -> dict[str, Any]:
    shown: dict[str, Any] = json.loads(python(tree, str(MINI / "use.py")))
    return shown


def lines(used: dict[str, Any]) -> list[str]:
    return [each["line"] for each in used["seen"]]


def test_the_version_travels_in_the_query(used: dict[str, Any], tree: Path) -> None:
    assert all("api-version=2026-01-01" in line for line in lines(used))
    assert used["module"] == "aiclient_generated.acme.stable.client"
    other = json.loads(python(tree, str(MINI / "use.py"), "latest"))
    assert all("api-version=latest" in line for line in lines(other))
    assert other["module"] == "aiclient_generated.acme.preview.client"


def test_versions_give_different_clients(used: dict[str, Any], tree: Path) -> None:
    assert "publish" not in used["got"]["resources"]
    other = json.loads(python(tree, str(MINI / "use.py"), "2026-06-01-preview"))
    assert "publish" in other["got"]["resources"]


def test_an_unknown_version_is_refused(used: dict[str, Any]) -> None:
    assert used["refused"].startswith("ConfigurationError")
    assert "1999" in used["refused"]
    assert "2026-06-01-preview" in used["refused"]


def test_requests_on_the_wire(used: dict[str, Any]) -> None:
    first = used["seen"][0]
    assert json.loads(first["body"]) == {
        "messages": [{"role": "user", "content": "Hello"}],
        "model": "acme-1",
        "max_tokens": None,
    }
    sent = first["headers"]
    assert sent["x-acme-key"] == "sk-fake-not-a-key"
    assert (sent["x-acme-team"], sent["x-trace-id"]) == ("blue", "t")
    assert sent["acme-beta"] == "thinking-2026-01-01"
    retrieve = next(line for line in lines(used) if line.startswith("GET /chat"))
    assert retrieve.startswith("GET /chat/completions/c%2F1?")
    assert "stream=true" in retrieve
    assert "include%5B%5D=usage" in retrieve or "include[]=usage" in retrieve
    assert any("beta=true" in line and "/memory" in line for line in lines(used))


def test_forms(used: dict[str, Any]) -> None:
    form = next(each for each in used["seen"] if each["line"].startswith("POST /files"))
    assert form["headers"]["content-type"].startswith("multipart/form-data")
    assert 'name="file"; filename="a.txt"' in form["body"]
    assert '{"k": "v"}' in form["body"]
    assert "application/json" in form["body"]


def test_answers(used: dict[str, Any]) -> None:
    got = used["got"]
    assert got["chat"] == {
        "id": "c1",
        "status": "strange",
        "output": [{"type": "text", "text": "Hi"}, {"type": "hologram", "z": 1}],
    }
    assert got["members"] == ["TextPart", "UnknownType"]
    assert got["events"] == got["again"] == got["watched"] == ["Delta", "UnknownType", "Done"]
    assert (got["upload"], got["content"], got["memory"], got["deleted"]) == ("f1", [0, 1], "kept", None)
    assert got["files"] == ["f1", "f2"]


TYPED = """
from typing_extensions import assert_type
from aiclient_generated.acme import Acme, AcmePreview, AcmeStable
from aiclient_generated.acme.stable import types
from aiclient.wire.sender import Stream

stable = Acme(api_key="k")
assert_type(stable, AcmeStable)
assert_type(Acme(api_key="k", api_version="latest"), AcmePreview)
assert_type(stable.chat.completions.create(model="acme-1", messages=[]), types.Chat)
assert_type(stable.chat.completions.create(model="any", messages=[], stream=True), Stream[types.ChatEvent])
for file in stable.files.list():
    assert_type(file, types.File)
for event in stable.chat.completions.retrieve(chat_id="c", stream=True):
    if event.type == "delta":
        assert_type(event, types.Delta)
"""
WRONG = """
from aiclient_generated.acme import Acme

Acme(api_version="1999")
client = Acme()
client.files.publish(name="x")
client.chat.completions.create(model="m", messages=[{"role": "nobody", "content": "x"}])
client.chat.completions.create(model="m", messages=[], temprature=1)
client.chat.completions.create(model="m", messages=[], thinking={})
"""


@pytest.mark.slow
def test_types_say_the_same(tree: Path, tmp_path: Path) -> None:
    for name, text in (("typed", TYPED), ("wrong", WRONG)):
        (tmp_path / f"{name}.py").write_text(text)
    config = tmp_path / "mypy.ini"
    config.write_text(f"[mypy]\nstrict = true\nmypy_path = {tree}:{ROOT}\n")
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}

    def mypy(name: str) -> list[str]:
        command = [
            sys.executable,
            "-m",
            "mypy",
            "--config-file",
            str(config),
            "--cache-dir",
            str(tmp_path / "cache"),
        ]
        done = subprocess.run(
            [*command, str(tmp_path / f"{name}.py")],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )
        return [line for line in done.stdout.splitlines() if ": error:" in line]

    assert mypy("typed") == []
    assert list(dict.fromkeys(line.split(":")[1] for line in mypy("wrong"))) == ["4", "6", "7", "8", "9"]

"""Counterparts that nobody here wrote: a llama.cpp server and aimock; tests skip where they are absent."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.live.process import Counterpart, free_port, running

XLLAMACPP = "AICLIENT_XLLAMACPP_PYTHON"
AIMOCK = "AICLIENT_AIMOCK"

SCRIPT = {
    "fixtures": [
        {
            "match": {"userMessage": "weather"},
            "response": {"toolCalls": [{"name": "get_weather", "arguments": {"city": "Oslo"}}]},
        },
        {
            "match": {"userMessage": "hello"},
            "response": {"content": "Hello there, how can I help you today?"},
        },
    ]
}


def named_file(variable: str, what: str) -> Path:
    """Return the file that an environment variable names; skip where it names none."""
    value = os.environ.get(variable)
    if not value:
        pytest.skip(f"{variable} is not set: no {what} here (`make live` installs it)")
    if not Path(value).is_file():
        pytest.skip(f"{variable} names {value}, which is not a file")
    return Path(value).absolute()


@pytest.fixture(scope="session")
def tinyllm(
    testbed: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[bool], Iterator[Counterpart]]:
    """Return a way to run a llama.cpp server over a model that is made on the spot."""
    python = named_file(XLLAMACPP, "llama.cpp server")
    tool = testbed / "tools" / "tinyllm.py"
    if not tool.is_file():
        pytest.skip(f"the testbed has no {tool.name}")
    folder = tmp_path_factory.mktemp("tinyllm")

    def serve(tools: bool) -> Iterator[Counterpart]:
        model = folder / ("tools.gguf" if tools else "plain.gguf")
        make = [python, tool, "make", model, *(["--tools"] if tools else [])]
        subprocess.run([str(word) for word in make], check=True, capture_output=True)
        port = free_port()
        command: list[str | Path] = [python, tool, "serve", model, "--port", str(port), "--embeddings"]
        with running(command, port, health="/health", log=folder / f"{model.stem}.log") as server:
            yield server

    return serve


@pytest.fixture(scope="session")
def llama(tinyllm: Callable[[bool], Iterator[Counterpart]]) -> Iterator[Counterpart]:
    """Return a llama.cpp server that answers with short nonsense."""
    yield from tinyllm(False)


@pytest.fixture(scope="session")
def llama_with_tools(tinyllm: Callable[[bool], Iterator[Counterpart]]) -> Iterator[Counterpart]:
    """Return a llama.cpp server whose model opens a tool call at the start of an answer."""
    yield from tinyllm(True)


def _aimock(folder: Path, *flags: str) -> Iterator[Counterpart]:
    cli = named_file(AIMOCK, "aimock")
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    (folder / "fixtures").mkdir()
    (folder / "fixtures" / "script.json").write_text(json.dumps(SCRIPT), "utf-8")
    port = free_port()
    command: list[str | Path] = [
        node,
        cli,
        "-p",
        str(port),
        "-f",
        folder / "fixtures",
        "--chunk-size",
        "8",
        *flags,
    ]
    with running(command, port, health="/v1/models", log=folder / "aimock.log") as server:
        yield server


@pytest.fixture(scope="session")
def aimock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Counterpart]:
    """Return an aimock that answers as scripted."""
    yield from _aimock(tmp_path_factory.mktemp("aimock"))


@pytest.fixture(scope="session")
def chaotic_aimock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Counterpart]:
    """Return an aimock that limits, breaks and cuts: half 429, a fifth malformed, a fifth disconnected."""
    flags = ("--chaos-ratelimit", "0.5", "--chaos-disconnect", "0.2", "--chaos-malformed", "0.2")
    yield from _aimock(tmp_path_factory.mktemp("chaos"), *flags)

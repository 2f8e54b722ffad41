"""`python -m tests.live.structured`: values of many schemas from a llama.cpp server with random weights."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.live.process import free_port, running
from tests.live.structured_runs import Tally, cases, client_of, run

__all__ = ["failed", "main"]

LEAST = 0.8


def failed(tally: Tally) -> bool:
    """Tell whether a run shows what must not be: a wrong value, or values for too few of the schemas.

    Args:
        tally: Of the run.
    """
    return bool(tally.wrong) or tally.share < LEAST


def main(arguments: Sequence[str] | None = None) -> int:
    """Run, print the counts, and return 1 where a value is wrong or too few schemas give one.

    Args:
        arguments: Of the command line.
    """
    parser = argparse.ArgumentParser(prog="python -m tests.live.structured", description=__doc__)
    parser.add_argument(
        "--schemas", type=int, default=400, help="schemas of real APIs (default: %(default)s)"
    )
    parser.add_argument("--types", type=int, default=100, help="random models (default: %(default)s)")
    parser.add_argument("--url", help="a server that runs already; its model has to be named tiny")
    parser.add_argument("--python", type=Path, default=os.environ.get("AICLIENT_XLLAMACPP_PYTHON"))
    parser.add_argument("--testbed", type=Path, default=os.environ.get("AICLIENT_TESTBED"))
    given = parser.parse_args(arguments)
    if given.url is not None:
        return _run(given.url, given)
    if given.python is None or given.testbed is None:
        sys.stderr.write("set AICLIENT_XLLAMACPP_PYTHON and AICLIENT_TESTBED, or give --url\n")
        return 2
    with tempfile.TemporaryDirectory() as folder:
        model, tool, port = Path(folder) / "tiny.gguf", given.testbed / "tools" / "tinyllm.py", free_port()
        python = given.python.absolute()
        subprocess.run([python, tool, "make", model], check=True, capture_output=True)
        command: list[str | Path] = [python, tool, "serve", model, "--port", str(port)]
        with running(command, port, health="/health", log=Path(folder) / "log") as server:
            return _run(server.url, given)


def _run(url: str, given: argparse.Namespace) -> int:
    with client_of(url) as client:
        tally = run(client, cases(given.schemas, given.types))
    sys.stdout.write(str(tally))
    return int(failed(tally))


if __name__ == "__main__":
    sys.exit(main())

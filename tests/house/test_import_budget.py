"""Importing the library is cheap: the HTTP stack, event loops and validators come when they are needed."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

import aiclient
from aiclient_generated.clients import CLIENTS
from benchmarks.provider import serving
from tests.house.source import ROOT

NEVER = {
    "anyio",
    "asyncio",
    "httpcore2",
    "httpx",
    "httpx2",
    "mcp",
    "numpy",
    "opentelemetry",
    "requests",
    "ssl",
}
"""Not even imported by taking a name out of the door."""
BARE = NEVER | {
    "dataclasses",
    "inspect",
    "json",
    "pydantic",
    "pydantic_core",
    "re",
    "socket",
    "typing",
    "urllib",
}
"""Not imported by `import aiclient` either."""
MODULES = 5
"""How many modules `import aiclient` may bring."""

PROBE = """
import sys
sys.path[:0] = {paths!r}
before = set(sys.modules)
{code}
new = sorted(set(sys.modules) - before)
import json
print(json.dumps(new))
"""


def loaded_by(code: str) -> list[str]:
    """Return the modules that some code imports in a fresh interpreter."""
    paths = [str(ROOT), str(ROOT / "generated")]
    probe = PROBE.format(paths=paths, code=code)
    done = subprocess.run([sys.executable, "-c", probe], check=True, capture_output=True, text=True)
    return list(json.loads(done.stdout))


FACADE = ("Client.openai", "Client.chat", "Client.anthropic", "Client.google")
LATER = (
    "aiclient.structured",
    "aiclient.cache.",
    "aiclient.core.event_flow",
    "aiclient.core.tool_loop",
    "pydantic",
)
"""What a plain call has no use for: types, caches, streams, loops of tools."""


def roots(names: list[str]) -> set[str]:
    """Return the top-level packages of modules."""
    return {name.partition(".")[0] for name in names}


def test_importing_the_library_brings_almost_nothing() -> None:
    new = loaded_by("import aiclient")
    assert not roots(new) & BARE
    assert "aiclient_generated" not in roots(new)
    assert len(new) <= MODULES, new


@pytest.mark.parametrize("name", [name for name in aiclient.__all__ if not name.startswith("__")])
def test_taking_a_name_brings_no_driver(name: str) -> None:
    new = loaded_by(f"from aiclient import {name}")
    assert not roots(new) & NEVER
    assert not [module for module in new if module.startswith("aiclient_generated.catalogue")]


def test_the_index_of_generated_clients_brings_no_driver() -> None:
    new = loaded_by("import aiclient_generated.clients")
    assert not roots(new) & NEVER


@pytest.mark.parametrize(("name", "provider"), sorted(CLIENTS.items()))
def test_making_a_client_and_touching_a_resource_brings_no_http_stack(name: str, provider: str) -> None:
    new = loaded_by(
        f"from aiclient_generated.{provider} import {name}\n"
        f"client = {name}(api_key='sk-fake-not-a-key', base_url='http://127.0.0.1:9')\n"
        "public = [name for name in dir(type(client)) if not name.startswith('_')]\n"
        "getattr(client, 'models' if 'models' in public else public[0])"
    )
    assert not roots(new) & NEVER, "the first send imports the driver, not the constructor"
    assert "pydantic" not in roots(new), "the first answer imports the validators"


@pytest.mark.parametrize("name", FACADE)
def test_a_plain_call_brings_nothing_of_other_features(name: str) -> None:
    with serving() as base:
        new = loaded_by(f"from benchmarks.peers import load_peer\nload_peer({name!r}, {base!r}).call()")
    assert "httpx2" in new
    assert not [module for module in new if module.startswith(LATER)]


def test_a_plain_call_brings_nothing_of_types_and_caches() -> None:
    new = loaded_by(
        "from aiclient import Client\n"
        "def double(number: int) -> int: return 2 * number\n"
        "from aiclient.testing import ProviderServer\n"
        "with ProviderServer() as server:\n"
        "    client = Client(openai_api_key='sk-fake-not-a-key', openai_base_url=server.base_url('openai'))\n"
        "    client.chat('gpt-5.5').generate('Hi', tools=[double])\n"
        "    list(client.chat('gpt-5.5').stream('Hi'))"
    )
    assert not [name for name in new if name.startswith(("aiclient.structured", "aiclient.cache"))]

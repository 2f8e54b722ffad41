"""What it costs to start: importing, making a client, the first answer."""

from __future__ import annotations

from benchmarks.fresh import Cost, interleaved
from benchmarks.report import Row

__all__ = ["measure"]

UNWANTED = ("httpx2", "httpcore2", "asyncio", "anyio", "mcp", "opentelemetry", "aiclient.registry")
"""What neither door may bring."""

_YARDSTICK = "from pydantic import BaseModel"
_LIBRARY = "import aiclient"
_DOOR = "from aiclient import Client, UserMessage, tool"
_TYPED = """
from aiclient_generated.{package} import {client}
client = {client}(api_key="sk-fake-not-a-key", base_url="http://127.0.0.1:9")
client.{resource}
"""
_CLIENTS = (
    ("openai", "OpenAI", "chat.completions"),
    ("openai", "OpenAI", "responses"),
    ("anthropic", "Anthropic", "messages"),
    ("google", "Gemini", "models"),
)
_ANSWER = """
from benchmarks.peers import load_peer
load_peer({peer!r}, {base!r}).call()
"""
_ANSWERS = (
    ("aiclient.openai", "openai", 0.45),
    ("Client.openai", "openai.responses", 0.45),
    ("Client.anthropic", "anthropic", 0.45),
    ("Client.openai", "litellm.openai", 0.15),
    ("Client.openai", "pydantic-ai.responses", 0.15),
    # Two hundred classes make up a response, and validating it strictly needs them all.
    ("aiclient.responses", "openai.responses", None),
    ("aiclient.anthropic", "anthropic", None),
    ("aiclient.google", "google-genai", None),
)


def measure(base: str, peers: set[str], rounds: int) -> list[Row]:
    """Return the rows of this topic.

    Args:
        base: Address of the mock provider.
        peers: Which are installed.
        rounds: Fresh interpreters for each piece of code.
    """
    codes = {"pydantic": _YARDSTICK, _LIBRARY: _LIBRARY, _DOOR: _DOOR}
    for package, client, resource in _CLIENTS:
        codes[f"{client}().{resource}"] = _TYPED.format(package=package, client=client, resource=resource)
    for ours, theirs, _ in _ANSWERS:
        for peer in (ours, theirs):
            if peer in peers:
                codes[peer] = _ANSWER.format(peer=peer, base=base)
    costs = interleaved(codes, rounds)
    rows = [_start(_LIBRARY, costs, 0.3), _start(_DOOR, costs, 1.25)]
    rows += [_start(name, costs, 1.5) for name in costs if "()." in name]
    rows += [_unwanted(name, costs[name]) for name in (_LIBRARY, _DOOR)]
    for ours, theirs, limit in _ANSWERS:
        if theirs in costs:
            rows.append(_first(ours, theirs, costs, limit))
    return rows


def _start(name: str, costs: dict[str, Cost], limit: float) -> Row:
    yardstick = costs["pydantic"].cpu * 1e3
    return Row("imports", name, costs[name].cpu * 1e3, "pydantic BaseModel", yardstick, "ms", limit)


def _first(ours: str, theirs: str, costs: dict[str, Cost], limit: float | None) -> Row:
    mine, other = costs[ours], costs[theirs]
    what = f"start to first answer, {ours}"
    ratio = mine.share_of(other)
    return Row("imports", what, mine.whole * 1e3, theirs, other.whole * 1e3, "ms", limit, ratio)


def _unwanted(name: str, cost: Cost) -> Row:
    found = [module for module in cost.modules if module in UNWANTED]
    return Row("imports", f"unwanted modules, {name}", len(found), "none", 1, "modules", 0)

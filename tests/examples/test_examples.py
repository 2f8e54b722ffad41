"""Every example runs, against the loopback server, in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
SAYS = {
    "conversation.py": ["anthropic: Dune, by Frank Herbert.", "openai: Then try Hyperion.", "5 messages"],
    "demo.py": ["openai", "anthropic", "google", "xai", "ollama", "unknown", "Paris is the capital"],
    "embeddings.py": ["0.", "Which city is the capital of France?", "Paris is the capital of France."],
    "exact_cache.py": ["Why is the sky blue? 1\nWhy is the sky blue? 1\nAnd at night? 2\n"],
    "explain.py": ["failed with ServerError", "warning: temperature", "cache: hit, 1500", "cost: 0."],
    "fallback.py": ["claude-sonnet-4-5: OverloadedError after 2 attempts", "openai: Are you there?"],
    "from_1_0.py": ["Hello True", "One |two |three|", "['a', 'b', 'c']\nTrue\n"],
    "many_at_once.py": ["19 answers, failed: ['InvalidRequestError']", "True connections were enough"],
    "own_server.py": ["acme:llama-3.1-70b", "acme: Hello from the cellar, True /v1/chat/completions"],
    "pictures.py": [
        "anthropic would get anthropic/v1/messages.create",
        "google would get google/v1beta/models",
    ],
    "prompt_caching.py": [
        "99% of 2918 tokens read, 26 written, saved 0.0109636 USD",
        "an hour later: hit False",
    ],
    "streaming.py": ["Count to five, in words.\n", "so far: 'one two three '"],
    "thinking.py": ["(17 is odd, ", "\nYes.\n", "40 tokens in all", "sent back: True"],
    "structured_output.py": ["attempt 1: wrote JSON that is no Recipe", "attempt 2: fits", "whole\ninvalid"],
    "threads.py": ["Number 0 … Number 39", "40 answers", "tokens, True"],
    "tool_loop.py": ["in_stock{'item': 'coffee'}", "3 steps, stock {'tea': 3, 'coffee': 5}"],
    "typed_client.py": ["'three'", "completed", "end_turn", "typed:     gpt"],
}


def run(name: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    path = os.pathsep.join(str(EXAMPLES.parent / part) for part in (".", "generated"))
    return subprocess.run(
        [sys.executable, "-W", "error", str(EXAMPLES / name), *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": path, **environment},
        timeout=120,
        check=False,
    )


def test_all_examples_are_listed() -> None:
    assert sorted(SAYS) == sorted(path.name for path in EXAMPLES.glob("*.py"))


@pytest.mark.parametrize("name", sorted(SAYS))
def test_an_example_runs(name: str) -> None:
    done = run(name)
    assert done.returncode == 0, done.stderr
    for words in SAYS[name]:
        assert words in done.stdout


def test_the_demo_asks_all_providers_in_all_ways() -> None:
    rows = [line for line in run("demo.py").stdout.splitlines() if "Paris is" in line]
    assert len(rows) == 20
    assert sum("$0.0000000" in row for row in rows) == 0


def test_the_demo_wants_a_key_for_the_real_service() -> None:
    done = run("demo.py", "--provider", "openai", OPENAI_API_KEY="")
    assert done.returncode == 1
    assert "MissingApiKeyError" in done.stderr and "OPENAI_API_KEY" in done.stderr
    done = run("demo.py", "--provider", "acme")
    assert done.returncode == 1 and "acme" in done.stderr


def test_the_demo_talks_to_the_service_that_it_is_told_to() -> None:
    from aiclient.testing import ProviderServer

    with ProviderServer() as server:
        url = server.base_url("xai")
        done = run("demo.py", "--model", "grok-4.7", XAI_API_KEY="fake-not-a-key", XAI_BASE_URL=url)
        assert done.returncode == 0, done.stderr
        assert len(server.requests) == 4

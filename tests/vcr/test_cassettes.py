"""Committed cassettes: replayed by pytest-recording in every run, with nobody listening.

`make test ARGS="tests/vcr --record-mode=rewrite"` records them anew, from the bundled loopback provider.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from aiclient.core.errors import NotFoundError
from aiclient.providers.anthropic import AsyncAnthropic
from aiclient.providers.ollama import Ollama
from aiclient.providers.openai import OpenAI
from tests.vcr.recorder import SECRET

Url = Callable[[str], str]

pytestmark = [pytest.mark.vcr, pytest.mark.block_network]

CASSETTES = Path(__file__).parent / "cassettes"


def test_chat(url: Url) -> None:
    with OpenAI(api_key=SECRET, base_url=url("openai")) as client:
        answer = client.chat.completions.create(
            model="gpt-4o", messages=[{"role": "user", "content": "Say it again"}]
        )
    assert answer.choices[0].message.content == "Say it again"


def test_stream_async(url: Url) -> None:
    async def main() -> str:
        async with AsyncAnthropic(api_key=SECRET, base_url=url("anthropic")) as client:
            events = await client.messages.create(
                model="claude-sonnet-4-5",
                max_tokens=50,
                messages=[{"role": "user", "content": "Say it again"}],
                stream=True,
            )
            return "".join(
                [
                    event.delta.text
                    async for event in events
                    if event.type == "content_block_delta" and event.delta.type == "text_delta"
                ]
            )

    assert asyncio.run(main()) == "Say it again"


def test_lines(url: Url) -> None:
    with (
        Ollama(base_url=url("ollama")) as client,
        client.chat(
            model="llama3.2", messages=[{"role": "user", "content": "Say it again"}], stream=True
        ) as events,
    ):
        assert "".join(event.message.content or "" for event in events if event.message) == "Say it again"


@pytest.mark.vcr(match_on=["method", "path", "query"])
def test_upload(url: Url) -> None:
    with OpenAI(api_key=SECRET, base_url=url("openai")) as client:
        stored = client.files.create(file=("lines.jsonl", b'{"a": 1}\n'), purpose="batch")
    assert (stored.filename, stored.bytes, stored.purpose) == ("lines.jsonl", 9, "batch")


def test_error(url: Url) -> None:
    with OpenAI(api_key=SECRET, base_url=url("openai")) as client, pytest.raises(NotFoundError) as caught:
        client.files.retrieve(file_id="file-none")
    assert caught.value.status == 404


@pytest.mark.parametrize("path", sorted(CASSETTES.rglob("*.yaml")), ids=lambda path: path.stem)
def test_no_cassette_holds_a_secret(path: Path) -> None:
    text = path.read_text("utf-8")
    assert SECRET not in text
    assert "REDACTED" in text or "ollama" in text, "the key was filtered, not absent"

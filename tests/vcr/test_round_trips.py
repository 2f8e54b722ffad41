"""The typed clients record with vcrpy, and replay with the server gone and the network blocked."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_recording.network import blocking_context

from aiclient.core.errors import RateLimitError
from aiclient.providers.anthropic import Anthropic, AsyncAnthropic
from aiclient.providers.google import Gemini
from aiclient.providers.ollama import AsyncOllama, Ollama
from aiclient.providers.openai import AsyncOpenAI, OpenAI
from aiclient.testing import ProviderServer, Raw, Turn, rate_limited
from tests.vcr.recorder import SECRET, use_cassette

Url = Callable[[str], str]
Scenario = Callable[[Url], object]


def chat(url: Url) -> object:
    """One call of each shape: two prompts to one path are told apart by their bodies."""
    with OpenAI(api_key=SECRET, base_url=url("openai")) as client:
        answers = [
            client.chat.completions.create(model="gpt-4o", messages=[{"role": "user", "content": prompt}])
            for prompt in ("One?", "Two?")
        ]
        return [answer.model_dump(by_alias=True) for answer in answers]


def chat_async(url: Url) -> object:
    async def main() -> object:
        async with AsyncAnthropic(api_key=SECRET, base_url=url("anthropic")) as client:
            answer = await client.messages.create(
                model="claude-sonnet-4-5", max_tokens=50, messages=[{"role": "user", "content": "Hi"}]
            )
            return answer.model_dump(by_alias=True)

    return asyncio.run(main())


def sse(url: Url) -> object:
    with (
        Anthropic(api_key=SECRET, base_url=url("anthropic")) as client,
        client.messages.create(
            model="claude-sonnet-4-5",
            max_tokens=50,
            messages=[{"role": "user", "content": "One two three"}],
            stream=True,
        ) as events,
    ):
        return [event.model_dump(by_alias=True) for event in events]


def sse_async(url: Url) -> object:
    async def main() -> object:
        async with AsyncOpenAI(api_key=SECRET, base_url=url("openai")) as client:
            events = await client.responses.create(model="gpt-4o", input="One two three", stream=True)
            return [event.model_dump(by_alias=True) async for event in events]

    return asyncio.run(main())


def ndjson(url: Url) -> object:
    with (
        Ollama(base_url=url("ollama")) as client,
        client.chat(
            model="llama3.2", messages=[{"role": "user", "content": "One two three"}], stream=True
        ) as events,
    ):
        return [event.model_dump(by_alias=True) for event in events]


def ndjson_async(url: Url) -> object:
    async def main() -> object:
        async with AsyncOllama(base_url=url("ollama")) as client:
            events = await client.chat(
                model="llama3.2", messages=[{"role": "user", "content": "One two three"}], stream=True
            )
            return [event.model_dump(by_alias=True) async for event in events]

    return asyncio.run(main())


def download(url: Url) -> object:
    with OpenAI(api_key=SECRET, base_url=url("openai")) as client:
        return client.audio.speech.create(model="tts-1", input="Hello", voice="alloy").content


def key_in_the_query(url: Url) -> object:
    with Gemini(api_key=SECRET, base_url=url("google")) as client:
        answer = client.models.generate_content(
            model="gemini-2.5-flash",
            contents=[{"parts": [{"text": "Hi"}]}],
            options={"extra_query": {"key": SECRET}},
        )
        return answer.model_dump(by_alias=True)


def retried_error(url: Url) -> object:
    """Each attempt is an interaction of its own, in the order in which they happened."""
    with OpenAI(api_key=SECRET, base_url=url("openai"), max_retries=1) as client:
        answer = client.embeddings.create(model="text-embedding-3-small", input="Hi", dimensions=4)
        return answer.model_dump(by_alias=True)


def error_status(url: Url) -> object:
    with OpenAI(api_key=SECRET, base_url=url("openai"), max_retries=0) as client:
        with pytest.raises(RateLimitError) as caught:
            client.embeddings.create(model="text-embedding-3-small", input="Hi")
        error = caught.value
        return type(error), error.status, error.code, error.retry_after, error.body


SCENARIOS: list[Scenario] = [
    *(chat, chat_async, sse, sse_async, ndjson, ndjson_async, download, key_in_the_query),
    *(retried_error, error_status),
]


def prepare(server: ProviderServer, scenario: Scenario) -> None:
    """Tell the server what a scenario needs beside echoes."""
    private = {"set-cookie": f"session={SECRET}", "openai-organization": SECRET}
    if scenario is download:
        server.script([Raw(b"\x00\xffRIFF", content_type="audio/mpeg", headers=private)], path="/audio")
    elif scenario in (retried_error, error_status):
        server.fault(rate_limited(seconds=0))
    else:
        server.script([Turn(text="First answer é"), Turn(text="Second answer")])


def record_and_replay(scenario: Scenario, path: Path, **settings: object) -> str:
    """Record a scenario, stop the server, replay it; return what the cassette holds."""
    with ProviderServer() as server:
        prepare(server, scenario)
        with use_cassette(path, "all", **settings) as recording:
            recorded = scenario(server.base_url)
        sent = len(server.requests)
        address = {name: server.base_url(name) for name in server.providers}
    with blocking_context(), use_cassette(path, "none", **settings) as replaying:
        assert scenario(address.__getitem__) == recorded
    assert len(recording.requests) == sent == replaying.play_count
    assert replaying.all_played
    return path.read_text("utf-8")


@pytest.mark.parametrize("scenario", SCENARIOS, ids=[each.__name__ for each in SCENARIOS])
def test_what_was_recorded_is_replayed(scenario: Scenario, tmp_path: Path) -> None:
    text = record_and_replay(scenario, tmp_path / "cassette.yaml")
    assert SECRET not in text


def upload(url: Url) -> object:
    """A form, whose boundary is another one each time."""
    with OpenAI(api_key=SECRET, base_url=url("openai")) as client:
        stored = client.files.create(file=("lines.jsonl", b"{}\n", "application/jsonl"), purpose="batch")
        return stored.model_dump(by_alias=True)


def upload_async(url: Url) -> object:
    async def main() -> object:
        async with AsyncOpenAI(api_key=SECRET, base_url=url("openai")) as client:
            stored = await client.files.create(file=("data.bin", bytes(range(256))), purpose="user_data")
            return stored.model_dump(by_alias=True)

    return asyncio.run(main())


@pytest.mark.parametrize("scenario", [upload, upload_async])
def test_uploads_are_matched_without_their_body(scenario: Scenario, tmp_path: Path) -> None:
    text = record_and_replay(scenario, tmp_path / "cassette.yaml", match_on=["method", "path", "query"])
    assert SECRET not in text
    assert "multipart/form-data; boundary=" in text

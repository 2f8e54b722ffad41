"""The typed Gemini client against aimock."""

from __future__ import annotations

import asyncio

import pytest

from aiclient_generated.google import AsyncGemini, Gemini
from tests.live.process import Counterpart

pytestmark = pytest.mark.live

MODEL = "gemini-2.5-flash"
KEY = "fake-not-a-key"
SAID = "Hello there, how can I help you today?"


def test_generate(aimock: Counterpart) -> None:
    with Gemini(api_key=KEY, base_url=aimock.url) as client:
        answer = client.models.generate_content(
            model=MODEL, contents=[{"role": "user", "parts": [{"text": "hello"}]}]
        )
        assert answer.candidates
        content = answer.candidates[0].content
        assert content is not None
        assert "".join(part.text or "" for part in content.parts or []) == SAID
        assert answer.usage_metadata is not None


def test_generate_streamed(aimock: Counterpart) -> None:
    with Gemini(api_key=KEY, base_url=aimock.url) as client:
        said = ""
        chunks = 0
        with client.models.stream_generate_content(
            model=MODEL, contents=[{"role": "user", "parts": [{"text": "hello"}]}]
        ) as events:
            for event in events:
                chunks += 1
                for candidate in event.candidates or []:
                    parts = candidate.content.parts if candidate.content else None
                    said += "".join(part.text or "" for part in parts or [])
        assert said == SAID
        assert chunks > 1


def test_generate_streamed_async(aimock: Counterpart) -> None:
    async def ask() -> int:
        async with AsyncGemini(api_key=KEY, base_url=aimock.url) as client:
            stream = await client.models.stream_generate_content(
                model=MODEL, contents=[{"role": "user", "parts": [{"text": "hello"}]}]
            )
            async with stream as events:
                return len([event async for event in events])

    assert asyncio.run(ask()) > 1


def test_function_call(aimock: Counterpart) -> None:
    with Gemini(api_key=KEY, base_url=aimock.url) as client:
        answer = client.models.generate_content(
            model=MODEL,
            contents=[{"role": "user", "parts": [{"text": "weather"}]}],
            tools=[{"functionDeclarations": [{"name": "get_weather", "description": "Tells the weather."}]}],
        )
        assert answer.candidates
        content = answer.candidates[0].content
        assert content is not None
        calls = [part.function_call for part in content.parts or [] if part.function_call]
        assert [call.name for call in calls] == ["get_weather"]

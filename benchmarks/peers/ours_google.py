"""This library's typed client of Gemini."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from aiclient_generated.google import AsyncGemini, Gemini
from benchmarks.facts import KEY, MODELS, PROMPT, SYSTEM
from benchmarks.peers import AsyncCall

if TYPE_CHECKING:
    from aiclient_generated.google.v1beta.types import GenerateContentResponse

__all__ = ["OurGemini"]


def _text(answer: GenerateContentResponse) -> str | None:
    content = answer.candidates[0].content if answer.candidates else None
    return content.parts[0].text if content is not None and content.parts else None


class OurGemini:
    """generateContent."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._client = Gemini(api_key=KEY, base_url=base)

    def construct(self) -> object:
        """Make one more client."""
        return Gemini(api_key=KEY, base_url=self._base)

    def call(self) -> str | None:
        """Send a chat and return its text."""
        answer = self._client.models.generate_content(
            model=MODELS["google"],
            contents=[{"role": "user", "parts": [{"text": PROMPT}]}],
            system_instruction={"parts": [{"text": SYSTEM}]},
            generation_config={"temperature": 0.2, "maxOutputTokens": 600},
        )
        return _text(answer)

    def stream(self) -> int:
        """Read a stream and return the number of events."""
        count = 0
        with self._client.models.stream_generate_content(
            model=MODELS["google"],
            contents=[{"role": "user", "parts": [{"text": PROMPT}]}],
        ) as events:
            for event in events:
                event.candidates  # noqa: B018 - what every reader does
                count += 1
        return count

    @asynccontextmanager
    async def calling(self) -> AsyncGenerator[AsyncCall, None]:
        """Return an awaited client's chat."""
        async with AsyncGemini(api_key=KEY, base_url=self._base) as client:

            async def call() -> str | None:
                answer = await client.models.generate_content(
                    model=MODELS["google"],
                    contents=[{"role": "user", "parts": [{"text": PROMPT}]}],
                    system_instruction={"parts": [{"text": SYSTEM}]},
                    generation_config={"temperature": 0.2, "maxOutputTokens": 600},
                )
                return _text(answer)

            yield call

"""This library's typed client of Anthropic."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from aiclient_generated.anthropic import Anthropic, AsyncAnthropic
from benchmarks.facts import KEY, MODELS, PROMPT, SYSTEM
from benchmarks.peers import AsyncCall

__all__ = ["OurAnthropic"]


class OurAnthropic:
    """Messages."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._client = Anthropic(api_key=KEY, base_url=base)

    def construct(self) -> object:
        """Make one more client."""
        return Anthropic(api_key=KEY, base_url=self._base)

    def call(self) -> str | None:
        """Send a chat and return its text."""
        answer = self._client.messages.create(
            model=MODELS["anthropic"],
            system=SYSTEM,
            messages=[{"role": "user", "content": PROMPT}],
            max_tokens=600,
        )
        first = answer.content[0]
        return first.text if first.type == "text" else None

    def stream(self) -> int:
        """Read a stream and return the number of events."""
        count = 0
        with self._client.messages.create(
            model=MODELS["anthropic"],
            system=SYSTEM,
            messages=[{"role": "user", "content": PROMPT}],
            max_tokens=600,
            stream=True,
        ) as events:
            for event in events:
                event.type  # noqa: B018 - what every reader does
                count += 1
        return count

    @asynccontextmanager
    async def calling(self) -> AsyncGenerator[AsyncCall, None]:
        """Return an awaited client's chat."""
        async with AsyncAnthropic(api_key=KEY, base_url=self._base) as client:

            async def call() -> str | None:
                answer = await client.messages.create(
                    model=MODELS["anthropic"],
                    system=SYSTEM,
                    messages=[{"role": "user", "content": PROMPT}],
                    max_tokens=600,
                )
                first = answer.content[0]
                return first.text if first.type == "text" else None

            yield call

"""This library's facade: one call for every provider, through its whole pipeline."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from aiclient import Client
from benchmarks.facts import FRAMING, KEY, MODELS, PROMPT, SYSTEM
from benchmarks.peers import AsyncCall

__all__ = ["OurFacade"]


class OurFacade:
    """Responses, as the facade speaks to OpenAI."""

    def __init__(self, base: str) -> None:
        self._base = f"{base}/v1"
        self._model = self._client().chat(MODELS["openai"])

    def _client(self) -> Client:
        return Client(openai_api_key=KEY, openai_base_url=self._base)

    def construct(self) -> object:
        """Make one more client."""
        return self._client()

    def call(self) -> str | None:
        """Send a chat and return its text."""
        return self._model.generate(PROMPT, system=SYSTEM, temperature=0.2, max_tokens=600).text

    def stream(self) -> int:
        """Read a stream and return the number of events that came over the wire."""
        texts = sum(bool(event.text) for event in self._model.stream(PROMPT, system=SYSTEM))
        return texts + FRAMING

    @asynccontextmanager
    async def calling(self) -> AsyncGenerator[AsyncCall, None]:
        """Return an awaited client's chat."""
        async with self._client() as client:
            model = client.chat(MODELS["openai"])

            async def call() -> str | None:
                answer = await model.generate_async(PROMPT, system=SYSTEM, temperature=0.2, max_tokens=600)
                return answer.text

            yield call

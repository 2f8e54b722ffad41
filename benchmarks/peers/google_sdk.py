"""Google's own client."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from importlib import import_module
from typing import Any, cast

from benchmarks.facts import KEY, MODELS, PROMPT, SYSTEM
from benchmarks.peers import AsyncCall

__all__ = ["GoogleSdk"]

sdk = import_module("google.genai")  # by name: it is not a dependency, so type checkers do not have it


class GoogleSdk:
    """generateContent."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._client: Any = self._made()

    def _made(self) -> object:
        return cast(object, sdk.Client(api_key=KEY, http_options={"base_url": self._base}))

    def construct(self) -> object:
        """Make one more client."""
        return self._made()

    def call(self) -> str | None:
        """Send a chat and return its text."""
        models = self._client.models
        answer = models.generate_content(
            model=MODELS["google"],
            contents=PROMPT,
            config={"system_instruction": SYSTEM, "temperature": 0.2, "max_output_tokens": 600},
        )
        return cast(str, answer.candidates[0].content.parts[0].text)

    def stream(self) -> int:
        """Read a stream and return the number of events."""
        models = self._client.models
        count = 0
        for event in models.generate_content_stream(model=MODELS["google"], contents=PROMPT):
            event.candidates  # noqa: B018 - what every reader does
            count += 1
        return count

    @asynccontextmanager
    async def calling(self) -> AsyncGenerator[AsyncCall, None]:
        """Return an awaited client's chat."""
        client = sdk.Client(api_key=KEY, http_options={"base_url": self._base})

        async def call() -> str | None:
            answer = await client.aio.models.generate_content(
                model=MODELS["google"],
                contents=PROMPT,
                config={"system_instruction": SYSTEM, "temperature": 0.2, "max_output_tokens": 600},
            )
            return cast(str, answer.candidates[0].content.parts[0].text)

        try:
            yield call
        finally:
            await client.aio.aclose()

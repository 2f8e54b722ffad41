"""OpenAI's own client."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from importlib import import_module
from typing import TYPE_CHECKING, cast

from benchmarks.facts import KEY, MODELS, PROMPT, SYSTEM, TEXT
from benchmarks.peers import AsyncCall

if TYPE_CHECKING:
    from benchmarks.tides import Tides

__all__ = ["OpenAISdk", "ResponsesSdk"]

sdk = import_module("openai")  # by name: it is not a dependency, so type checkers do not have it


class OpenAISdk:
    """Chat completions and embeddings."""

    def __init__(self, base: str) -> None:
        self._base = f"{base}/v1"
        self._client = sdk.OpenAI(api_key=KEY, base_url=self._base)

    def construct(self) -> object:
        """Make one more client."""
        return cast(object, sdk.OpenAI(api_key=KEY, base_url=self._base))

    def call(self) -> str | None:
        """Send a chat and return its text."""
        answer = self._client.chat.completions.create(
            model=MODELS["openai"],
            messages=[{"role": "system", "content": SYSTEM}, {"role": "user", "content": PROMPT}],
            temperature=0.2,
            max_completion_tokens=600,
        )
        return cast(str, answer.choices[0].message.content)

    def structured(self) -> Tides | None:
        """Ask for tides and return them."""
        from benchmarks.tides import Tides

        answer = self._client.chat.completions.parse(
            model=MODELS["openai"],
            messages=[{"role": "system", "content": SYSTEM}, {"role": "user", "content": PROMPT}],
            temperature=0.2,
            max_completion_tokens=600,
            response_format=Tides,
        )
        return cast("Tides | None", answer.choices[0].message.parsed)

    def stream(self) -> int:
        """Read a stream and return the number of events."""
        count = 0
        with self._client.chat.completions.create(
            model=MODELS["openai"],
            messages=[{"role": "system", "content": SYSTEM}, {"role": "user", "content": PROMPT}],
            stream=True,
        ) as events:
            for event in events:
                event.choices[0].delta.content  # noqa: B018 - what every reader does
                count += 1
        return count

    @asynccontextmanager
    async def calling(self) -> AsyncGenerator[AsyncCall, None]:
        """Return an awaited client's chat."""
        async with sdk.AsyncOpenAI(api_key=KEY, base_url=self._base) as client:

            async def call() -> str | None:
                answer = await client.chat.completions.create(
                    model=MODELS["openai"],
                    messages=[{"role": "system", "content": SYSTEM}, {"role": "user", "content": PROMPT}],
                    temperature=0.2,
                    max_completion_tokens=600,
                )
                return cast(str, answer.choices[0].message.content)

            yield call

    def embed(self) -> Sequence[object]:
        """Embed texts and return the vectors, as the client gives them."""
        answer = self._client.embeddings.create(model="text-embedding-3-small", input=["tide"])
        return cast(Sequence[object], answer.data)

    def read(self) -> int:
        """Embed texts, read each vector as numbers and return how many there are."""
        answer = self._client.embeddings.create(model="text-embedding-3-small", input=["tide"])
        return sum(len(item.embedding) for item in answer.data)


class ResponsesSdk(OpenAISdk):
    """Responses."""

    def call(self) -> str | None:
        """Send a chat and return its text."""
        answer = self._client.responses.create(
            model=MODELS["openai"],
            instructions=SYSTEM,
            input=PROMPT,
            temperature=0.2,
            max_output_tokens=600,
        )
        return TEXT if answer.status == "completed" else None

    def structured(self) -> Tides | None:
        """Ask for tides and return them."""
        from benchmarks.tides import Tides

        answer = self._client.responses.parse(
            model=MODELS["openai"],
            instructions=SYSTEM,
            input=PROMPT,
            temperature=0.2,
            max_output_tokens=600,
            text_format=Tides,
        )
        return cast("Tides | None", answer.output_parsed)

    def stream(self) -> int:
        """Read a stream and return the number of events."""
        count = 0
        with self._client.responses.create(
            model=MODELS["openai"], instructions=SYSTEM, input=PROMPT, stream=True
        ) as events:
            for event in events:
                event.type  # noqa: B018 - what every reader does
                count += 1
        return count

    @asynccontextmanager
    async def calling(self) -> AsyncGenerator[AsyncCall, None]:
        """Return an awaited client's chat."""
        async with sdk.AsyncOpenAI(api_key=KEY, base_url=self._base) as client:

            async def call() -> str | None:
                answer = await client.responses.create(
                    model=MODELS["openai"],
                    instructions=SYSTEM,
                    input=PROMPT,
                    temperature=0.2,
                    max_output_tokens=600,
                )
                return TEXT if answer.status == "completed" else None

            yield call

"""This library's typed client of OpenAI."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager

from aiclient_generated.openai import AsyncOpenAI, OpenAI
from benchmarks.facts import KEY, MODELS, PROMPT, SYSTEM, TEXT
from benchmarks.peers import AsyncCall

__all__ = ["OurOpenAI", "OurResponses"]


class OurOpenAI:
    """Chat completions and embeddings."""

    def __init__(self, base: str) -> None:
        self._base = f"{base}/v1"
        self._client = OpenAI(api_key=KEY, base_url=self._base)

    def construct(self) -> object:
        """Make one more client."""
        return OpenAI(api_key=KEY, base_url=self._base)

    def call(self) -> str | None:
        """Send a chat and return its text."""
        answer = self._client.chat.completions.create(
            model=MODELS["openai"],
            messages=[{"role": "system", "content": SYSTEM}, {"role": "user", "content": PROMPT}],
            temperature=0.2,
            max_completion_tokens=600,
        )
        return answer.choices[0].message.content

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
        async with AsyncOpenAI(api_key=KEY, base_url=self._base) as client:

            async def call() -> str | None:
                answer = await client.chat.completions.create(
                    model=MODELS["openai"],
                    messages=[{"role": "system", "content": SYSTEM}, {"role": "user", "content": PROMPT}],
                    temperature=0.2,
                    max_completion_tokens=600,
                )
                return answer.choices[0].message.content

            yield call

    def embed(self) -> Sequence[object]:
        """Embed texts and return the vectors, as the client gives them."""
        return self._client.embeddings.create(model="text-embedding-3-small", input=["tide"]).data

    def read(self) -> int:
        """Embed texts, read each vector as numbers and return how many there are."""
        answer = self._client.embeddings.create(model="text-embedding-3-small", input=["tide"])
        return sum(len(item.vector) for item in answer.data)


class OurResponses(OurOpenAI):
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
        async with AsyncOpenAI(api_key=KEY, base_url=self._base) as client:

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

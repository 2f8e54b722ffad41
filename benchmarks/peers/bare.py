"""The HTTP client below all of them, with the standard JSON codec and no types."""

from __future__ import annotations

import json
from array import array
from base64 import b64decode
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from typing import cast

import httpx2

from benchmarks.facts import KEY, MODELS, PROMPT, SYSTEM
from benchmarks.peers import AsyncCall

__all__ = ["Httpx2"]

HEADERS = {"authorization": f"Bearer {KEY}"}
BODY: dict[str, object] = {
    "model": MODELS["openai"],
    "messages": [{"role": "system", "content": SYSTEM}, {"role": "user", "content": PROMPT}],
    "temperature": 0.2,
    "max_completion_tokens": 600,
}


class Httpx2:
    """Chat completions and embeddings by hand."""

    def __init__(self, base: str) -> None:
        self._chat = f"{base}/v1/chat/completions"
        self._embeddings = f"{base}/v1/embeddings"
        self._client = httpx2.Client(headers=HEADERS, timeout=60)

    def construct(self) -> object:
        """Make one more client."""
        return httpx2.Client(headers=HEADERS, timeout=60)

    def call(self) -> str | None:
        """Send a chat and return its text."""
        answer = self._client.post(self._chat, json=BODY).json()
        return cast(str, answer["choices"][0]["message"]["content"])

    def stream(self) -> int:
        """Read a stream and return the number of events."""
        count = 0
        with self._client.stream("POST", self._chat, json={**BODY, "stream": True}) as answer:
            for line in answer.iter_lines():
                if line.startswith("data: {"):
                    json.loads(line[6:])["choices"][0]["delta"].get("content")
                    count += 1
        return count

    @asynccontextmanager
    async def calling(self) -> AsyncGenerator[AsyncCall, None]:
        """Return an awaited client's chat."""
        limits = httpx2.Limits(max_connections=1000, max_keepalive_connections=100)
        async with httpx2.AsyncClient(headers=HEADERS, timeout=60, limits=limits) as client:

            async def call() -> str | None:
                answer = (await client.post(self._chat, json=BODY)).json()
                return cast(str, answer["choices"][0]["message"]["content"])

            yield call

    def embed(self) -> Sequence[object]:
        """Embed texts and return the vectors, as base64."""
        body = {"model": "text-embedding-3-small", "input": ["tide"], "encoding_format": "base64"}
        return cast(Sequence[object], self._client.post(self._embeddings, json=body).json()["data"])

    def read(self) -> int:
        """Embed texts, read each vector as numbers and return how many there are."""
        count = 0
        for item in cast(Sequence[dict[str, str]], self.embed()):
            count += len(array("f", b64decode(item["embedding"])))
        return count

"""This library's facade: one call for every provider, through its whole pipeline."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, ClassVar

from aiclient import Client
from benchmarks.facts import KEY, MODELS, PROMPT, SYSTEM
from benchmarks.peers import AsyncCall

if TYPE_CHECKING:
    from typing import Literal

    from benchmarks.tides import Tides

__all__ = ["OurAnthropic", "OurChat", "OurGoogle", "OurOpenAI"]


class _Facade:
    """The same lines for every provider: only the name of the model differs."""

    model: ClassVar[str]
    api: ClassVar[Literal["chat"] | None] = None

    def __init__(self, base: str) -> None:
        self._base = base
        self._model = self._client().chat(self.model)

    def _client(self) -> Client:
        return Client(
            openai_api_key=KEY,
            openai_base_url=f"{self._base}/v1",
            anthropic_api_key=KEY,
            anthropic_base_url=self._base,
            google_api_key=KEY,
            google_base_url=self._base,
            api=self.api,
        )

    def construct(self) -> object:
        """Make one more client."""
        return self._client()

    def call(self) -> str | None:
        """Send a chat and return its text."""
        return self._model.generate(PROMPT, system=SYSTEM, temperature=0.2, max_tokens=600).text

    def structured(self) -> Tides | None:
        """Ask for tides and return them."""
        from benchmarks.tides import Tides

        return self._model.generate(
            PROMPT, system=SYSTEM, temperature=0.2, max_tokens=600, response_model=Tides
        )

    def stream(self) -> int:
        """Read a stream and return the number of its events."""
        count = 0
        with self._model.stream(PROMPT, system=SYSTEM, max_tokens=600) as events:
            for event in events:
                event.text  # noqa: B018 - what every reader does
                count += 1
        return count

    @asynccontextmanager
    async def calling(self) -> AsyncGenerator[AsyncCall, None]:
        """Return an awaited client's chat."""
        async with self._client() as client:
            model = client.chat(self.model)

            async def call() -> str | None:
                answer = await model.generate_async(PROMPT, system=SYSTEM, temperature=0.2, max_tokens=600)
                return answer.text

            yield call


class OurOpenAI(_Facade):
    """Responses, as the facade speaks to OpenAI."""

    model = MODELS["openai"]


class OurChat(_Facade):
    """Chat completions."""

    model = MODELS["openai"]
    api = "chat"


class OurAnthropic(_Facade):
    """Messages."""

    model = MODELS["anthropic"]


class OurGoogle(_Facade):
    """generateContent."""

    model = MODELS["google"]

"""Pydantic AI, another door to all providers: an agent that answers once."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from importlib import import_module
from typing import Any, cast

from benchmarks.facts import KEY, MODELS, PROMPT, SYSTEM
from benchmarks.peers import AsyncCall

__all__ = ["PydanticAIAnthropic", "PydanticAIOpenAI", "PydanticAIResponses"]

sdk = import_module("pydantic_ai")  # by name: it is not a dependency, so type checkers do not have it


class _Agent:
    """One agent; each kind of model is a class below."""

    def __init__(self, base: str) -> None:
        self._base = base
        self._agent = self._made()

    def _model(self) -> object:
        raise NotImplementedError

    def _made(self) -> Any:  # noqa: ANN401 - there are no types of it here
        settings = {"temperature": 0.2, "max_tokens": 600}
        return sdk.Agent(self._model(), instructions=SYSTEM, model_settings=settings)

    def construct(self) -> object:
        """Make one more agent."""
        return cast(object, self._made())

    def call(self) -> str | None:
        """Send a chat and return its text."""
        return cast(str, self._agent.run_sync(PROMPT).output)

    def stream(self) -> int:
        """Read a stream and return the number of its texts."""
        return asyncio.run(self._streamed())

    async def _streamed(self) -> int:
        count = 0
        # An agent of its own: the connections of one belong to the loop that it was first used in.
        async with self._made().run_stream(PROMPT) as answer:
            async for _ in answer.stream_text(delta=True, debounce_by=None):
                count += 1
        return count

    @asynccontextmanager
    async def calling(self) -> AsyncGenerator[AsyncCall, None]:
        """Return an awaited agent."""
        agent = self._made()

        async def call() -> str | None:
            return cast(str, (await agent.run(PROMPT)).output)

        yield call


class PydanticAIOpenAI(_Agent):
    """Chat completions of OpenAI."""

    kind = "OpenAIChatModel"

    def _model(self) -> object:
        provider = import_module("pydantic_ai.providers.openai").OpenAIProvider(
            base_url=f"{self._base}/v1", api_key=KEY
        )
        make = getattr(import_module("pydantic_ai.models.openai"), self.kind)
        return cast(object, make(MODELS["openai"], provider=provider))


class PydanticAIResponses(PydanticAIOpenAI):
    """Responses of OpenAI."""

    kind = "OpenAIResponsesModel"


class PydanticAIAnthropic(_Agent):
    """Messages of Anthropic."""

    def _model(self) -> object:
        # Made here: what it would make itself is refused by SDKs of today, which have another HTTP library.
        client = import_module("anthropic").AsyncAnthropic(base_url=self._base, api_key=KEY)
        provider = import_module("pydantic_ai.providers.anthropic").AnthropicProvider(anthropic_client=client)
        make = import_module("pydantic_ai.models.anthropic").AnthropicModel
        return cast(object, make(MODELS["anthropic"], provider=provider))

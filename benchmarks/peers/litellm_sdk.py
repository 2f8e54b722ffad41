"""LiteLLM, another door to all providers."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from importlib import import_module
from typing import cast

from benchmarks.facts import KEY, MODELS, PROMPT, SYSTEM
from benchmarks.peers import AsyncCall

__all__ = ["LiteLLMAnthropic", "LiteLLMOpenAI"]

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"  # else it downloads its prices when it is imported
sdk = import_module("litellm")  # by name: it is not a dependency, so type checkers do not have it


class LiteLLMOpenAI:
    """Chat completions of OpenAI."""

    model = "openai/" + MODELS["openai"]
    path = "/v1"

    def __init__(self, base: str) -> None:
        self._asked: dict[str, object] = {
            "model": self.model,
            "api_base": base + self.path,
            "api_key": KEY,
            "messages": [{"role": "system", "content": SYSTEM}, {"role": "user", "content": PROMPT}],
            "temperature": 0.2,
            "max_tokens": 600,
        }

    def construct(self) -> object:
        """Make one more client; it has none."""
        return self

    def call(self) -> str | None:
        """Send a chat and return its text."""
        return cast(str, sdk.completion(**self._asked).choices[0].message.content)

    def stream(self) -> int:
        """Read a stream and return the number of events."""
        count = 0
        for event in sdk.completion(**self._asked, stream=True):
            event.choices[0].delta.content  # noqa: B018 - what every reader does
            count += 1
        return count

    @asynccontextmanager
    async def calling(self) -> AsyncGenerator[AsyncCall, None]:
        """Return an awaited chat."""

        async def call() -> str | None:
            answer = await sdk.acompletion(**self._asked)
            return cast(str, answer.choices[0].message.content)

        yield call


class LiteLLMAnthropic(LiteLLMOpenAI):
    """Messages of Anthropic."""

    model = "anthropic/" + MODELS["anthropic"]
    path = ""

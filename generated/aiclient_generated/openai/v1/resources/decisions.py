# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `decisions`, for OpenAI and AsyncOpenAI."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.openai.v1.calls import decisions as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.openai.v1 import params, types


class Decisions:
    """Typed questions about an input, answered with probabilities instead of text."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        input: str | Sequence[params.DecisionInputItemParam],
        model: str,
        questions: Sequence[params.DecisionQuestionParam],
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.DecisionPromptCacheOptionsParam | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Decision:
        """Ask yes-or-no, choice and score questions about an input.

        Endpoint: `POST /decisions`.

        Args:
            input: Text, or messages with text, images and JSON, to decide about.
            model: Model id.
            questions: The questions, 1 to 400, each a predicate, a choice or a score.
            prompt_cache_key: Key that routes requests with a common prefix to the same cache.
            prompt_cache_options: How the prompt is cached: `mode` implicit or explicit, `ttl` of entries,
                `prewarm` to fill the cache only.
            safety_identifier: Stable, anonymous id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.create(
                input=input,
                model=model,
                questions=questions,
                prompt_cache_key=prompt_cache_key,
                prompt_cache_options=prompt_cache_options,
                safety_identifier=safety_identifier,
                options=options,
            )
        )


class AsyncDecisions:
    """Typed questions about an input, answered with probabilities instead of text."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        input: str | Sequence[params.DecisionInputItemParam],
        model: str,
        questions: Sequence[params.DecisionQuestionParam],
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.DecisionPromptCacheOptionsParam | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Decision:
        """Ask yes-or-no, choice and score questions about an input.

        Endpoint: `POST /decisions`.

        Args:
            input: Text, or messages with text, images and JSON, to decide about.
            model: Model id.
            questions: The questions, 1 to 400, each a predicate, a choice or a score.
            prompt_cache_key: Key that routes requests with a common prefix to the same cache.
            prompt_cache_options: How the prompt is cached: `mode` implicit or explicit, `ttl` of entries,
                `prewarm` to fill the cache only.
            safety_identifier: Stable, anonymous id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.create(
                input=input,
                model=model,
                questions=questions,
                prompt_cache_key=prompt_cache_key,
                prompt_cache_options=prompt_cache_options,
                safety_identifier=safety_identifier,
                options=options,
            )
        )

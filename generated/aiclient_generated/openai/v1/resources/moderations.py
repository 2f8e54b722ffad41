# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `moderations`, for OpenAI and AsyncOpenAI."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.openai.v1.calls import moderations as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.openai.v1 import params, types


class Moderations:
    """Classification of text and images by harm category."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        input: str | Sequence[str] | Sequence[params.CreateModerationRequestInputOption3ItemParam],
        model: Literal[
            "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
        ]
        | str
        | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ModerationCreateResponse:
        """Score text or images for each category of harm.

        Endpoint: `POST /moderations`.

        Args:
            input: Text, list of texts, or list of text and image parts.
            model: Moderation model id; default `omni-moderation-latest`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.create(input=input, model=model, options=options))


class AsyncModerations:
    """Classification of text and images by harm category."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        input: str | Sequence[str] | Sequence[params.CreateModerationRequestInputOption3ItemParam],
        model: Literal[
            "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
        ]
        | str
        | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ModerationCreateResponse:
        """Score text or images for each category of harm.

        Endpoint: `POST /moderations`.

        Args:
            input: Text, list of texts, or list of text and image parts.
            model: Moderation model id; default `omni-moderation-latest`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.create(input=input, model=model, options=options))

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `auth_tokens`, for Gemini and AsyncGemini."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.google.v1beta.calls import auth_tokens as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.google.v1beta import params, types


class AuthTokens:
    """Short-lived keys for live sessions in browsers and phones."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        bidi_generate_content_setup: params.BidiGenerateContentSetupParam | NotGiven = NOT_GIVEN,
        expire_time: str | NotGiven = NOT_GIVEN,
        field_mask: str | NotGiven = NOT_GIVEN,
        new_session_expire_time: str | NotGiven = NOT_GIVEN,
        uses: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.AuthToken:
        """Make a short-lived key for a live session.

        Endpoint: `POST /v1beta/auth_tokens`.

        Args:
            bidi_generate_content_setup: Set-up that live sessions with this token are held to.
            expire_time: When the token and its sessions end, as an RFC 3339 time; at most 20 hours from
                now.
            field_mask: Fields of the set-up that are fixed, separated by commas.
            new_session_expire_time: Until when sessions may be started, as an RFC 3339 time; default 60
                seconds from now.
            uses: Number of sessions that may be started; 0 for no limit; default 1.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.create(
                bidi_generate_content_setup=bidi_generate_content_setup,
                expire_time=expire_time,
                field_mask=field_mask,
                new_session_expire_time=new_session_expire_time,
                uses=uses,
                options=options,
            )
        )


class AsyncAuthTokens:
    """Short-lived keys for live sessions in browsers and phones."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        bidi_generate_content_setup: params.BidiGenerateContentSetupParam | NotGiven = NOT_GIVEN,
        expire_time: str | NotGiven = NOT_GIVEN,
        field_mask: str | NotGiven = NOT_GIVEN,
        new_session_expire_time: str | NotGiven = NOT_GIVEN,
        uses: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.AuthToken:
        """Make a short-lived key for a live session.

        Endpoint: `POST /v1beta/auth_tokens`.

        Args:
            bidi_generate_content_setup: Set-up that live sessions with this token are held to.
            expire_time: When the token and its sessions end, as an RFC 3339 time; at most 20 hours from
                now.
            field_mask: Fields of the set-up that are fixed, separated by commas.
            new_session_expire_time: Until when sessions may be started, as an RFC 3339 time; default 60
                seconds from now.
            uses: Number of sessions that may be started; 0 for no limit; default 1.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.create(
                bidi_generate_content_setup=bidi_generate_content_setup,
                expire_time=expire_time,
                field_mask=field_mask,
                new_session_expire_time=new_session_expire_time,
                uses=uses,
                options=options,
            )
        )

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `realtime`, for OpenAI and AsyncOpenAI."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.openai.v1.calls import realtime as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.openai.v1 import params, types


class RealtimeCalls:
    """WebRTC and SIP calls."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        sdp: str,
        session: params.RealtimeSessionCreateRequestGAParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> str:
        """Open a WebRTC call; the answer is the SDP of the provider's side.

        Endpoint: `POST /realtime/calls`.

        Args:
            sdp: SDP offer of the caller.
            session: Session configuration to use for the call.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.calls_create(sdp=sdp, session=session, options=options))

    def accept(
        self,
        *,
        call_id: str,
        type: Literal["realtime"] = "realtime",
        audio: params.RealtimeSessionCreateRequestGAAudioParam | NotGiven = NOT_GIVEN,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | NotGiven = NOT_GIVEN,
        instructions: str | NotGiven = NOT_GIVEN,
        max_output_tokens: int | Literal["inf"] | NotGiven = NOT_GIVEN,
        model: Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
        | str
        | NotGiven = NOT_GIVEN,
        output_modalities: Sequence[Literal["text", "audio"]] | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | NotGiven = NOT_GIVEN,
        prompt: params.PromptParam | None | NotGiven = NOT_GIVEN,
        reasoning: params.RealtimeReasoningParam | NotGiven = NOT_GIVEN,
        tool_choice: params.RealtimeSessionCreateRequestGAToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.RealtimeSessionCreateRequestGAToolParam] | NotGiven = NOT_GIVEN,
        tracing: Literal["auto"]
        | params.RealtimeSessionCreateRequestGATracingOption2Param
        | None
        | NotGiven = NOT_GIVEN,
        truncation: params.RealtimeTruncationParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """Answer an incoming SIP call with a session configuration.

        Endpoint: `POST /realtime/calls/{call_id}/accept`.

        Args:
            call_id: Id of the call, from the incoming-call webhook or the Location header of the answer.
            type: Kind of session; always `realtime`.
            audio: Audio formats, turn detection, voice and speed of both directions.
            include: Extra data, such as log probabilities of the transcription.
            instructions: System text of the session.
            max_output_tokens: Upper bound on tokens a response, 1 to 4096, or `inf`.
            model: Realtime model id.
            output_modalities: Kinds of output: `text` or `audio`.
            parallel_tool_calls: Whether the model may call several tools in one turn; default true.
            prompt: Stored prompt template with its version and variables.
            reasoning: Reasoning settings of the session.
            tool_choice: Which tool to use: `none`, `auto`, `required`, or one named tool.
            tools: Functions and MCP servers that the model may use.
            tracing: Trace of the session: `auto`, or a name with group and metadata.
            truncation: What to drop when the context is full: `auto`, `disabled`, or a share to keep.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.calls_accept(
                call_id=call_id,
                type=type,
                audio=audio,
                include=include,
                instructions=instructions,
                max_output_tokens=max_output_tokens,
                model=model,
                output_modalities=output_modalities,
                parallel_tool_calls=parallel_tool_calls,
                prompt=prompt,
                reasoning=reasoning,
                tool_choice=tool_choice,
                tools=tools,
                tracing=tracing,
                truncation=truncation,
                options=options,
            )
        )

    def hangup(
        self,
        *,
        call_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """End a call.

        Endpoint: `POST /realtime/calls/{call_id}/hangup`.

        Args:
            call_id: Id of the call, from the incoming-call webhook or the Location header of the answer.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.calls_hangup(call_id=call_id, options=options))

    def refer(
        self,
        *,
        call_id: str,
        target_uri: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Pass a SIP call on to another target.

        Endpoint: `POST /realtime/calls/{call_id}/refer`.

        Args:
            call_id: Id of the call, from the incoming-call webhook or the Location header of the answer.
            target_uri: Where to send the call, as a `tel:` or `sip:` address.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.calls_refer(call_id=call_id, target_uri=target_uri, options=options))

    def reject(
        self,
        *,
        call_id: str,
        status_code: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """Refuse an incoming SIP call.

        Endpoint: `POST /realtime/calls/{call_id}/reject`.

        Args:
            call_id: Id of the call, from the incoming-call webhook or the Location header of the answer.
            status_code: SIP status to refuse with; default 603.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.calls_reject(call_id=call_id, status_code=status_code, options=options))


class RealtimeClientSecrets:
    """Short-lived keys for browsers and phones."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        expires_after: params.RealtimeCreateClientSecretRequestExpiresAfterParam | NotGiven = NOT_GIVEN,
        session: params.RealtimeCreateClientSecretRequestSessionParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.RealtimeCreateClientSecretResponse:
        """Make a short-lived key that a browser or phone can open a session with.

        Endpoint: `POST /realtime/client_secrets`.

        Args:
            expires_after: When the key ends: seconds after creation, 10 to 7,200; default 600.
            session: Session that the key opens: a realtime or a transcription configuration.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.client_secrets_create(expires_after=expires_after, session=session, options=options)
        )


class Realtime:
    """Set-up of voice sessions over WebRTC, SIP and WebSocket."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def calls(self) -> RealtimeCalls:
        """Operations under `calls`."""
        return RealtimeCalls(self._sender)

    @cached_property
    def client_secrets(self) -> RealtimeClientSecrets:
        """Operations under `client_secrets`."""
        return RealtimeClientSecrets(self._sender)


class AsyncRealtimeCalls:
    """WebRTC and SIP calls."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        sdp: str,
        session: params.RealtimeSessionCreateRequestGAParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> str:
        """Open a WebRTC call; the answer is the SDP of the provider's side.

        Endpoint: `POST /realtime/calls`.

        Args:
            sdp: SDP offer of the caller.
            session: Session configuration to use for the call.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.calls_create(sdp=sdp, session=session, options=options))

    async def accept(
        self,
        *,
        call_id: str,
        type: Literal["realtime"] = "realtime",
        audio: params.RealtimeSessionCreateRequestGAAudioParam | NotGiven = NOT_GIVEN,
        include: Sequence[Literal["item.input_audio_transcription.logprobs"]] | NotGiven = NOT_GIVEN,
        instructions: str | NotGiven = NOT_GIVEN,
        max_output_tokens: int | Literal["inf"] | NotGiven = NOT_GIVEN,
        model: Literal[
            "gpt-realtime",
            "gpt-realtime-1.5",
            "gpt-realtime-2",
            "gpt-realtime-2.1",
            "gpt-realtime-2.1-mini",
            "gpt-realtime-2025-08-28",
            "gpt-4o-realtime-preview",
            "gpt-4o-realtime-preview-2024-10-01",
            "gpt-4o-realtime-preview-2024-12-17",
            "gpt-4o-realtime-preview-2025-06-03",
            "gpt-4o-mini-realtime-preview",
            "gpt-4o-mini-realtime-preview-2024-12-17",
            "gpt-realtime-mini",
            "gpt-realtime-mini-2025-10-06",
            "gpt-realtime-mini-2025-12-15",
            "gpt-audio-1.5",
            "gpt-audio-mini",
            "gpt-audio-mini-2025-10-06",
            "gpt-audio-mini-2025-12-15",
        ]
        | str
        | NotGiven = NOT_GIVEN,
        output_modalities: Sequence[Literal["text", "audio"]] | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | NotGiven = NOT_GIVEN,
        prompt: params.PromptParam | None | NotGiven = NOT_GIVEN,
        reasoning: params.RealtimeReasoningParam | NotGiven = NOT_GIVEN,
        tool_choice: params.RealtimeSessionCreateRequestGAToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.RealtimeSessionCreateRequestGAToolParam] | NotGiven = NOT_GIVEN,
        tracing: Literal["auto"]
        | params.RealtimeSessionCreateRequestGATracingOption2Param
        | None
        | NotGiven = NOT_GIVEN,
        truncation: params.RealtimeTruncationParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """Answer an incoming SIP call with a session configuration.

        Endpoint: `POST /realtime/calls/{call_id}/accept`.

        Args:
            call_id: Id of the call, from the incoming-call webhook or the Location header of the answer.
            type: Kind of session; always `realtime`.
            audio: Audio formats, turn detection, voice and speed of both directions.
            include: Extra data, such as log probabilities of the transcription.
            instructions: System text of the session.
            max_output_tokens: Upper bound on tokens a response, 1 to 4096, or `inf`.
            model: Realtime model id.
            output_modalities: Kinds of output: `text` or `audio`.
            parallel_tool_calls: Whether the model may call several tools in one turn; default true.
            prompt: Stored prompt template with its version and variables.
            reasoning: Reasoning settings of the session.
            tool_choice: Which tool to use: `none`, `auto`, `required`, or one named tool.
            tools: Functions and MCP servers that the model may use.
            tracing: Trace of the session: `auto`, or a name with group and metadata.
            truncation: What to drop when the context is full: `auto`, `disabled`, or a share to keep.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.calls_accept(
                call_id=call_id,
                type=type,
                audio=audio,
                include=include,
                instructions=instructions,
                max_output_tokens=max_output_tokens,
                model=model,
                output_modalities=output_modalities,
                parallel_tool_calls=parallel_tool_calls,
                prompt=prompt,
                reasoning=reasoning,
                tool_choice=tool_choice,
                tools=tools,
                tracing=tracing,
                truncation=truncation,
                options=options,
            )
        )

    async def hangup(
        self,
        *,
        call_id: str,
        options: RequestOptions | None = None,
    ) -> None:
        """End a call.

        Endpoint: `POST /realtime/calls/{call_id}/hangup`.

        Args:
            call_id: Id of the call, from the incoming-call webhook or the Location header of the answer.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.calls_hangup(call_id=call_id, options=options))

    async def refer(
        self,
        *,
        call_id: str,
        target_uri: str,
        options: RequestOptions | None = None,
    ) -> None:
        """Pass a SIP call on to another target.

        Endpoint: `POST /realtime/calls/{call_id}/refer`.

        Args:
            call_id: Id of the call, from the incoming-call webhook or the Location header of the answer.
            target_uri: Where to send the call, as a `tel:` or `sip:` address.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.calls_refer(call_id=call_id, target_uri=target_uri, options=options))

    async def reject(
        self,
        *,
        call_id: str,
        status_code: int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> None:
        """Refuse an incoming SIP call.

        Endpoint: `POST /realtime/calls/{call_id}/reject`.

        Args:
            call_id: Id of the call, from the incoming-call webhook or the Location header of the answer.
            status_code: SIP status to refuse with; default 603.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.calls_reject(call_id=call_id, status_code=status_code, options=options))


class AsyncRealtimeClientSecrets:
    """Short-lived keys for browsers and phones."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        expires_after: params.RealtimeCreateClientSecretRequestExpiresAfterParam | NotGiven = NOT_GIVEN,
        session: params.RealtimeCreateClientSecretRequestSessionParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.RealtimeCreateClientSecretResponse:
        """Make a short-lived key that a browser or phone can open a session with.

        Endpoint: `POST /realtime/client_secrets`.

        Args:
            expires_after: When the key ends: seconds after creation, 10 to 7,200; default 600.
            session: Session that the key opens: a realtime or a transcription configuration.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.client_secrets_create(expires_after=expires_after, session=session, options=options)
        )


class AsyncRealtime:
    """Set-up of voice sessions over WebRTC, SIP and WebSocket."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def calls(self) -> AsyncRealtimeCalls:
        """Operations under `calls`."""
        return AsyncRealtimeCalls(self._sender)

    @cached_property
    def client_secrets(self) -> AsyncRealtimeClientSecrets:
        """Operations under `client_secrets`."""
        return AsyncRealtimeClientSecrets(self._sender)

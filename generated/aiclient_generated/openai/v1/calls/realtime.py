# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `realtime`: OpenAI operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.multipart import form_parts
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import segment

if TYPE_CHECKING:
    from aiclient_generated.openai.v1 import params, types

_CLIENT_SECRETS_CREATE_RESULT = ResultSpec(
    "json", "aiclient_generated.openai.v1.types.realtime:RealtimeCreateClientSecretResponse"
)
_CALLS_CREATE_RESULT = ResultSpec("text")
_CALLS_ACCEPT_RESULT = ResultSpec("none")
_CALLS_HANGUP_RESULT = ResultSpec("none")
_CALLS_REFER_RESULT = ResultSpec("none")
_CALLS_REJECT_RESULT = ResultSpec("none")


def client_secrets_create(
    *,
    expires_after: params.RealtimeCreateClientSecretRequestExpiresAfterParam | NotGiven = NOT_GIVEN,
    session: params.RealtimeCreateClientSecretRequestSessionParam | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.RealtimeCreateClientSecretResponse]:
    """Describe `realtime.client_secrets.create`."""
    return Call(
        "openai/v1/realtime.client_secrets.create",
        "POST",
        result=_CLIENT_SECRETS_CREATE_RESULT,
        path="/realtime/client_secrets",
        body=given({"expires_after": expires_after, "session": session}),
        options=options,
    )


def calls_create(
    *,
    sdp: str,
    session: params.RealtimeSessionCreateRequestGAParam | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[str]:
    """Describe `realtime.calls.create`."""
    return Call(
        "openai/v1/realtime.calls.create",
        "POST",
        result=_CALLS_CREATE_RESULT,
        path="/realtime/calls",
        body=form_parts(
            given({"sdp": sdp, "session": session}), {"sdp": "application/sdp", "session": "application/json"}
        ),
        options=options,
    )


def calls_accept(
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
    tracing: Literal["auto"] | params.RealtimeSessionCreateRequestGATracingOption2Param | None | NotGiven = NOT_GIVEN,
    truncation: params.RealtimeTruncationParam | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[None]:
    """Describe `realtime.calls.accept`."""
    return Call(
        "openai/v1/realtime.calls.accept",
        "POST",
        result=_CALLS_ACCEPT_RESULT,
        path=f"/realtime/calls/{segment(call_id)}/accept",
        body=given(
            {
                "type": type,
                "audio": audio,
                "include": include,
                "instructions": instructions,
                "max_output_tokens": max_output_tokens,
                "model": model,
                "output_modalities": output_modalities,
                "parallel_tool_calls": parallel_tool_calls,
                "prompt": prompt,
                "reasoning": reasoning,
                "tool_choice": tool_choice,
                "tools": tools,
                "tracing": tracing,
                "truncation": truncation,
            }
        ),
        options=options,
    )


def calls_hangup(
    *,
    call_id: str,
    options: RequestOptions | None = None,
) -> Call[None]:
    """Describe `realtime.calls.hangup`."""
    return Call(
        "openai/v1/realtime.calls.hangup",
        "POST",
        result=_CALLS_HANGUP_RESULT,
        path=f"/realtime/calls/{segment(call_id)}/hangup",
        options=options,
    )


def calls_refer(
    *,
    call_id: str,
    target_uri: str,
    options: RequestOptions | None = None,
) -> Call[None]:
    """Describe `realtime.calls.refer`."""
    return Call(
        "openai/v1/realtime.calls.refer",
        "POST",
        result=_CALLS_REFER_RESULT,
        path=f"/realtime/calls/{segment(call_id)}/refer",
        body=given({"target_uri": target_uri}),
        options=options,
    )


def calls_reject(
    *,
    call_id: str,
    status_code: int | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[None]:
    """Describe `realtime.calls.reject`."""
    return Call(
        "openai/v1/realtime.calls.reject",
        "POST",
        result=_CALLS_REJECT_RESULT,
        path=f"/realtime/calls/{segment(call_id)}/reject",
        body=given({"status_code": status_code}),
        options=options,
    )

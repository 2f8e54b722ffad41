# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `responses`: Groq operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given

if TYPE_CHECKING:
    from aiclient_generated.groq.v1 import params, types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.groq.v1.types.responses:Response")


def create(
    *,
    input: str | Sequence[params.ResponseInputItemParam],
    model: Literal[
        "gemma2-9b-it",
        "llama-3.3-70b-versatile",
        "llama-3.1-8b-instant",
        "llama-guard-3-8b",
        "llama3-70b-8192",
        "llama3-8b-8192",
    ]
    | str,
    instructions: str | None | NotGiven = NOT_GIVEN,
    max_output_tokens: int | None | NotGiven = NOT_GIVEN,
    metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
    parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
    reasoning: params.CreateResponseRequestReasoningParam | None | NotGiven = NOT_GIVEN,
    service_tier: Literal["auto", "default", "flex"] | None | NotGiven = NOT_GIVEN,
    store: bool | None | NotGiven = NOT_GIVEN,
    temperature: float | None | NotGiven = NOT_GIVEN,
    text: params.CreateResponseRequestTextParam | NotGiven = NOT_GIVEN,
    tool_choice: params.ResponseToolChoiceOptionParam | None | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ResponseToolParam] | None | NotGiven = NOT_GIVEN,
    top_p: float | None | NotGiven = NOT_GIVEN,
    truncation: Literal["auto", "disabled"] | None | NotGiven = NOT_GIVEN,
    user: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Response]:
    """Describe `responses.create`."""
    return Call(
        "groq/v1/responses.create",
        "POST",
        result=_CREATE_RESULT,
        path="/openai/v1/responses",
        body=given(
            {
                "input": input,
                "model": model,
                "instructions": instructions,
                "max_output_tokens": max_output_tokens,
                "metadata": metadata,
                "parallel_tool_calls": parallel_tool_calls,
                "reasoning": reasoning,
                "service_tier": service_tier,
                "store": store,
                "temperature": temperature,
                "text": text,
                "tool_choice": tool_choice,
                "tools": tools,
                "top_p": top_p,
                "truncation": truncation,
                "user": user,
            }
        ),
        options=options,
    )

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `responses`, for Groq and AsyncGroq."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.groq.v1.calls import responses as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.groq.v1 import params, types


class Responses:
    """Responses, in the format of OpenAI's API, without stored state."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
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
    ) -> types.Response:
        """Make a response from an input.

        Endpoint: `POST /openai/v1/responses`.

        Args:
            input: Text, or a list of messages and tool results.
            model: Model id, such as `llama-3.3-70b-versatile`.
            instructions: System text of the response.
            max_output_tokens: Upper bound on generated tokens, reasoning included.
            metadata: Keys and values to send along; accepted and not kept.
            parallel_tool_calls: Whether the model may call several tools in one turn; default true.
            reasoning: Reasoning settings: `effort`.
            service_tier: Processing class: `auto` (default), `default` or `flex`.
            store: Accepted for compatibility; nothing is kept.
            temperature: Randomness, 0 to 2; lower is more predictable; default 1; change this or `top_p`.
            text: Text output: `format` is text, a JSON object or a JSON schema.
            tool_choice: Which tool to use: `none`, `auto`, `required`, or one named function.
            tools: Functions that the model may call, up to 128.
            top_p: Share of probability mass to sample from, 0 to 1; default 1; change this or
                `temperature`.
            truncation: What to do when the input is too long: `auto` or `disabled` (default).
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.create(
                input=input,
                model=model,
                instructions=instructions,
                max_output_tokens=max_output_tokens,
                metadata=metadata,
                parallel_tool_calls=parallel_tool_calls,
                reasoning=reasoning,
                service_tier=service_tier,
                store=store,
                temperature=temperature,
                text=text,
                tool_choice=tool_choice,
                tools=tools,
                top_p=top_p,
                truncation=truncation,
                user=user,
                options=options,
            )
        )


class AsyncResponses:
    """Responses, in the format of OpenAI's API, without stored state."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
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
    ) -> types.Response:
        """Make a response from an input.

        Endpoint: `POST /openai/v1/responses`.

        Args:
            input: Text, or a list of messages and tool results.
            model: Model id, such as `llama-3.3-70b-versatile`.
            instructions: System text of the response.
            max_output_tokens: Upper bound on generated tokens, reasoning included.
            metadata: Keys and values to send along; accepted and not kept.
            parallel_tool_calls: Whether the model may call several tools in one turn; default true.
            reasoning: Reasoning settings: `effort`.
            service_tier: Processing class: `auto` (default), `default` or `flex`.
            store: Accepted for compatibility; nothing is kept.
            temperature: Randomness, 0 to 2; lower is more predictable; default 1; change this or `top_p`.
            text: Text output: `format` is text, a JSON object or a JSON schema.
            tool_choice: Which tool to use: `none`, `auto`, `required`, or one named function.
            tools: Functions that the model may call, up to 128.
            top_p: Share of probability mass to sample from, 0 to 1; default 1; change this or
                `temperature`.
            truncation: What to do when the input is too long: `auto` or `disabled` (default).
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.create(
                input=input,
                model=model,
                instructions=instructions,
                max_output_tokens=max_output_tokens,
                metadata=metadata,
                parallel_tool_calls=parallel_tool_calls,
                reasoning=reasoning,
                service_tier=service_tier,
                store=store,
                temperature=temperature,
                text=text,
                tool_choice=tool_choice,
                tools=tools,
                top_p=top_p,
                truncation=truncation,
                user=user,
                options=options,
            )
        )

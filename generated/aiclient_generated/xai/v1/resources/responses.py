# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `responses`, for XAI and AsyncXAI."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

from aiclient.wire.call import StreamCall
from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.xai.v1.calls import responses as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncSender, AsyncStream, Sender, Stream
    from aiclient_generated.xai.v1 import params, types


class Responses:
    """The Responses API: text, tools, reasoning and stored state in one call."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def create(
        self,
        *,
        input: params.ResponseInputParam,
        background: bool | None | NotGiven = NOT_GIVEN,
        context_management: Sequence[object] | None | NotGiven = NOT_GIVEN,
        include: Sequence[str] | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_output_tokens: int | None | NotGiven = NOT_GIVEN,
        max_turns: int | None | NotGiven = NOT_GIVEN,
        metadata: object | NotGiven = NOT_GIVEN,
        model: str | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        reasoning: params.ReasoningConfigurationParam | None | NotGiven = NOT_GIVEN,
        search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
        service_tier: str | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        text: params.ResponseTextParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ResponseToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ResponseToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        truncation: str | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Response: ...
    @overload
    def create(
        self,
        *,
        input: params.ResponseInputParam,
        stream: Literal[True],
        background: bool | None | NotGiven = NOT_GIVEN,
        context_management: Sequence[object] | None | NotGiven = NOT_GIVEN,
        include: Sequence[str] | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_output_tokens: int | None | NotGiven = NOT_GIVEN,
        max_turns: int | None | NotGiven = NOT_GIVEN,
        metadata: object | NotGiven = NOT_GIVEN,
        model: str | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        reasoning: params.ReasoningConfigurationParam | None | NotGiven = NOT_GIVEN,
        search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
        service_tier: str | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        text: params.ResponseTextParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ResponseToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ResponseToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        truncation: str | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Stream[types.ResponseStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        input: params.ResponseInputParam,
        background: bool | None | NotGiven = NOT_GIVEN,
        context_management: Sequence[object] | None | NotGiven = NOT_GIVEN,
        include: Sequence[str] | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_output_tokens: int | None | NotGiven = NOT_GIVEN,
        max_turns: int | None | NotGiven = NOT_GIVEN,
        metadata: object | NotGiven = NOT_GIVEN,
        model: str | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        reasoning: params.ReasoningConfigurationParam | None | NotGiven = NOT_GIVEN,
        search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
        service_tier: str | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        text: params.ResponseTextParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ResponseToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ResponseToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        truncation: str | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Response | Stream[types.ResponseStreamEvent]: ...
    def create(
        self,
        *,
        input: params.ResponseInputParam,
        background: bool | None | NotGiven = NOT_GIVEN,
        context_management: Sequence[object] | None | NotGiven = NOT_GIVEN,
        include: Sequence[str] | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_output_tokens: int | None | NotGiven = NOT_GIVEN,
        max_turns: int | None | NotGiven = NOT_GIVEN,
        metadata: object | NotGiven = NOT_GIVEN,
        model: str | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        reasoning: params.ReasoningConfigurationParam | None | NotGiven = NOT_GIVEN,
        search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
        service_tier: str | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        text: params.ResponseTextParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ResponseToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ResponseToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        truncation: str | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Response | Stream[types.ResponseStreamEvent]:
        """Make a response: text, tool calls or structured output from an input.

        Endpoint: `POST /responses`.

        Args:
            input: Text, or a list of messages, files, tool results and other items.
            background: Accepted for compatibility; responses never run in the background.
            context_management: Rules that keep the context small; they are read but not carried out.
            include: Extra data to put into the answer, such as `reasoning.encrypted_content`.
            instructions: System text for this response; not together with `previous_response_id`.
            logprobs: Report the log probability of each output token; default false.
            max_output_tokens: Upper bound on generated tokens, reasoning included; default 128,000.
            max_turns: Upper bound on rounds of server-side tool calls.
            metadata: Accepted for compatibility; it is not kept.
            model: Model id, such as `grok-4.7`.
            parallel_tool_calls: Whether the model may call several tools in one turn; default true.
            previous_response_id: Id of the stored response to continue from.
            prompt_cache_key: Key that routes requests with a common prefix to the same cache.
            reasoning: Reasoning settings: `effort` and `summary`.
            search_parameters: Legacy live search; use the search tools instead.
            service_tier: Processing class: `default` or `priority`.
            store: Keep the response for 30 days; default true.
            stream: Answer with events as they are generated; default false.
            temperature: Randomness, 0 to 2; lower is more predictable; change this or `top_p`.
            text: Text output: `format` is text, a JSON object or a JSON schema.
            tool_choice: Which tool to use: `none`, `auto`, `required`, or one named tool.
            tools: Tools that the model may use: your functions, and server-side ones such as `web_search`,
                `x_search`, `code_interpreter` or `mcp`.
            top_logprobs: Number of likely alternatives to report at each token, 0 to 8; needs `logprobs`.
            top_p: Share of probability mass to sample from, 0 to 1; change this or `temperature`.
            truncation: Accepted for compatibility; it has no effect.
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.create(
            input=input,
            background=background,
            context_management=context_management,
            include=include,
            instructions=instructions,
            logprobs=logprobs,
            max_output_tokens=max_output_tokens,
            max_turns=max_turns,
            metadata=metadata,
            model=model,
            parallel_tool_calls=parallel_tool_calls,
            previous_response_id=previous_response_id,
            prompt_cache_key=prompt_cache_key,
            reasoning=reasoning,
            search_parameters=search_parameters,
            service_tier=service_tier,
            store=store,
            temperature=temperature,
            text=text,
            tool_choice=tool_choice,
            tools=tools,
            top_logprobs=top_logprobs,
            top_p=top_p,
            truncation=truncation,
            user=user,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return self._sender.stream(call)
        return self._sender.send(call)

    def retrieve(
        self,
        *,
        response_id: str,
        options: RequestOptions | None = None,
    ) -> types.Response:
        """Get a stored response.

        Endpoint: `GET /responses/{response_id}`.

        Args:
            response_id: Id of the stored response.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.retrieve(response_id=response_id, options=options))

    def delete(
        self,
        *,
        response_id: str,
        options: RequestOptions | None = None,
    ) -> types.ResponseDeleted:
        """Delete a stored response.

        Endpoint: `DELETE /responses/{response_id}`.

        Args:
            response_id: Id of the stored response.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.delete(response_id=response_id, options=options))


class AsyncResponses:
    """The Responses API: text, tools, reasoning and stored state in one call."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def create(
        self,
        *,
        input: params.ResponseInputParam,
        background: bool | None | NotGiven = NOT_GIVEN,
        context_management: Sequence[object] | None | NotGiven = NOT_GIVEN,
        include: Sequence[str] | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_output_tokens: int | None | NotGiven = NOT_GIVEN,
        max_turns: int | None | NotGiven = NOT_GIVEN,
        metadata: object | NotGiven = NOT_GIVEN,
        model: str | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        reasoning: params.ReasoningConfigurationParam | None | NotGiven = NOT_GIVEN,
        search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
        service_tier: str | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        text: params.ResponseTextParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ResponseToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ResponseToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        truncation: str | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Response: ...
    @overload
    async def create(
        self,
        *,
        input: params.ResponseInputParam,
        stream: Literal[True],
        background: bool | None | NotGiven = NOT_GIVEN,
        context_management: Sequence[object] | None | NotGiven = NOT_GIVEN,
        include: Sequence[str] | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_output_tokens: int | None | NotGiven = NOT_GIVEN,
        max_turns: int | None | NotGiven = NOT_GIVEN,
        metadata: object | NotGiven = NOT_GIVEN,
        model: str | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        reasoning: params.ReasoningConfigurationParam | None | NotGiven = NOT_GIVEN,
        search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
        service_tier: str | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        text: params.ResponseTextParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ResponseToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ResponseToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        truncation: str | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncStream[types.ResponseStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        input: params.ResponseInputParam,
        background: bool | None | NotGiven = NOT_GIVEN,
        context_management: Sequence[object] | None | NotGiven = NOT_GIVEN,
        include: Sequence[str] | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_output_tokens: int | None | NotGiven = NOT_GIVEN,
        max_turns: int | None | NotGiven = NOT_GIVEN,
        metadata: object | NotGiven = NOT_GIVEN,
        model: str | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        reasoning: params.ReasoningConfigurationParam | None | NotGiven = NOT_GIVEN,
        search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
        service_tier: str | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        text: params.ResponseTextParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ResponseToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ResponseToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        truncation: str | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Response | AsyncStream[types.ResponseStreamEvent]: ...
    async def create(
        self,
        *,
        input: params.ResponseInputParam,
        background: bool | None | NotGiven = NOT_GIVEN,
        context_management: Sequence[object] | None | NotGiven = NOT_GIVEN,
        include: Sequence[str] | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        logprobs: bool | None | NotGiven = NOT_GIVEN,
        max_output_tokens: int | None | NotGiven = NOT_GIVEN,
        max_turns: int | None | NotGiven = NOT_GIVEN,
        metadata: object | NotGiven = NOT_GIVEN,
        model: str | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        reasoning: params.ReasoningConfigurationParam | None | NotGiven = NOT_GIVEN,
        search_parameters: params.SearchParametersParam | None | NotGiven = NOT_GIVEN,
        service_tier: str | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        text: params.ResponseTextParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ResponseToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ResponseToolParam] | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | None | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        truncation: str | None | NotGiven = NOT_GIVEN,
        user: str | None | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Response | AsyncStream[types.ResponseStreamEvent]:
        """Make a response: text, tool calls or structured output from an input.

        Endpoint: `POST /responses`.

        Args:
            input: Text, or a list of messages, files, tool results and other items.
            background: Accepted for compatibility; responses never run in the background.
            context_management: Rules that keep the context small; they are read but not carried out.
            include: Extra data to put into the answer, such as `reasoning.encrypted_content`.
            instructions: System text for this response; not together with `previous_response_id`.
            logprobs: Report the log probability of each output token; default false.
            max_output_tokens: Upper bound on generated tokens, reasoning included; default 128,000.
            max_turns: Upper bound on rounds of server-side tool calls.
            metadata: Accepted for compatibility; it is not kept.
            model: Model id, such as `grok-4.7`.
            parallel_tool_calls: Whether the model may call several tools in one turn; default true.
            previous_response_id: Id of the stored response to continue from.
            prompt_cache_key: Key that routes requests with a common prefix to the same cache.
            reasoning: Reasoning settings: `effort` and `summary`.
            search_parameters: Legacy live search; use the search tools instead.
            service_tier: Processing class: `default` or `priority`.
            store: Keep the response for 30 days; default true.
            stream: Answer with events as they are generated; default false.
            temperature: Randomness, 0 to 2; lower is more predictable; change this or `top_p`.
            text: Text output: `format` is text, a JSON object or a JSON schema.
            tool_choice: Which tool to use: `none`, `auto`, `required`, or one named tool.
            tools: Tools that the model may use: your functions, and server-side ones such as `web_search`,
                `x_search`, `code_interpreter` or `mcp`.
            top_logprobs: Number of likely alternatives to report at each token, 0 to 8; needs `logprobs`.
            top_p: Share of probability mass to sample from, 0 to 1; change this or `temperature`.
            truncation: Accepted for compatibility; it has no effect.
            user: Id of the end user, used to trace abuse.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.create(
            input=input,
            background=background,
            context_management=context_management,
            include=include,
            instructions=instructions,
            logprobs=logprobs,
            max_output_tokens=max_output_tokens,
            max_turns=max_turns,
            metadata=metadata,
            model=model,
            parallel_tool_calls=parallel_tool_calls,
            previous_response_id=previous_response_id,
            prompt_cache_key=prompt_cache_key,
            reasoning=reasoning,
            search_parameters=search_parameters,
            service_tier=service_tier,
            store=store,
            temperature=temperature,
            text=text,
            tool_choice=tool_choice,
            tools=tools,
            top_logprobs=top_logprobs,
            top_p=top_p,
            truncation=truncation,
            user=user,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return await self._sender.stream(call)
        return await self._sender.send(call)

    async def retrieve(
        self,
        *,
        response_id: str,
        options: RequestOptions | None = None,
    ) -> types.Response:
        """Get a stored response.

        Endpoint: `GET /responses/{response_id}`.

        Args:
            response_id: Id of the stored response.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.retrieve(response_id=response_id, options=options))

    async def delete(
        self,
        *,
        response_id: str,
        options: RequestOptions | None = None,
    ) -> types.ResponseDeleted:
        """Delete a stored response.

        Endpoint: `DELETE /responses/{response_id}`.

        Args:
            response_id: Id of the stored response.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.delete(response_id=response_id, options=options))

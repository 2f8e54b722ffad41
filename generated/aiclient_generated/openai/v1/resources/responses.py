# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `responses`, for OpenAI and AsyncOpenAI."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from aiclient.wire.call import StreamCall
from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.openai.v1.calls import responses as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncPager, AsyncSender, AsyncStream, Pager, Sender, Stream
    from aiclient_generated.openai.v1 import params, types


class ResponsesInputItems:
    """What a stored response was given as input."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        response_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.ResponseItemList, types.ItemResource]:
        """List the input items of a stored response.

        Endpoint: `GET /responses/{response_id}/input_items`.

        Args:
            response_id: Id of the stored response.
            limit: Objects a page, usually 1 to 100; default 20.
            order: Sort by creation time: `asc` or `desc`.
            after: Object id to continue after; the last id of the page before.
            include: Extra data to put into the answer, such as `reasoning.encrypted_content` or
                `file_search_call.results`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.input_items_list(
                response_id=response_id, limit=limit, order=order, after=after, include=include, options=options
            )
        )


class ResponsesInputTokens:
    """Token counts without a generation."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def count(
        self,
        *,
        conversation: params.ConversationParam | None | NotGiven = NOT_GIVEN,
        input: str | Sequence[params.InputItemParam] | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        personality: params.PersonalityEnumParam | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        reasoning: params.ReasoningParam | None | NotGiven = NOT_GIVEN,
        text: params.ResponseTextParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | None | NotGiven = NOT_GIVEN,
        truncation: params.TruncationEnumParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.InputTokenCount:
        """Count the input tokens that a response request would use.

        Endpoint: `POST /responses/input_tokens`.

        Args:
            conversation: Conversation (id or object) whose items count as input.
            input: Text or items to count.
            instructions: System text to count.
            model: Model id.
            parallel_tool_calls: Whether the model may call several tools in one turn; default true.
            personality: Tone of the model, such as `friendly` or `pragmatic`.
            previous_response_id: Id of the stored response to continue from; not together with
                `conversation`.
            reasoning: Reasoning settings of the request.
            text: Text output settings of the request.
            tool_choice: Tool choice of the request.
            tools: Tools to count.
            truncation: What to do when the input is too long: `auto` or `disabled`. Deprecated.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.input_tokens_count(
                conversation=conversation,
                input=input,
                instructions=instructions,
                model=model,
                parallel_tool_calls=parallel_tool_calls,
                personality=personality,
                previous_response_id=previous_response_id,
                reasoning=reasoning,
                text=text,
                tool_choice=tool_choice,
                tools=tools,
                truncation=truncation,
                options=options,
            )
        )


class Responses:
    """The Responses API: text, tools, reasoning and stored state in one call."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def input_items(self) -> ResponsesInputItems:
        """Operations under `input_items`."""
        return ResponsesInputItems(self._sender)

    @cached_property
    def input_tokens(self) -> ResponsesInputTokens:
        """Operations under `input_tokens`."""
        return ResponsesInputTokens(self._sender)

    @overload
    def create(
        self,
        *,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
        background: bool | None | NotGiven = NOT_GIVEN,
        max_tool_calls: int | None | NotGiven = NOT_GIVEN,
        model: params.ModelIdsResponsesParam | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        prompt: params.PromptParam | None | NotGiven = NOT_GIVEN,
        text: params.ResponseTextParam | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
        context_management: Sequence[params.ContextManagementParam] | None | NotGiven = NOT_GIVEN,
        conversation: params.ConversationParam | None | NotGiven = NOT_GIVEN,
        include: Sequence[params.IncludeEnumParam] | None | NotGiven = NOT_GIVEN,
        input: params.InputParam | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        max_output_tokens: int | None | NotGiven = NOT_GIVEN,
        moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        reasoning: params.ReasoningParam | None | NotGiven = NOT_GIVEN,
        service_tier: params.ServiceTierResponsesParam | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        stream_options: params.ResponseStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        truncation: Literal["auto", "disabled"] | None | NotGiven = NOT_GIVEN,
        access_programs: params.AccessProgramsParam | NotGiven = NOT_GIVEN,
        background_options: params.BackgroundOptionsParam | NotGiven = NOT_GIVEN,
        image: params.ImageContextParam | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Response: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[True],
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
        background: bool | None | NotGiven = NOT_GIVEN,
        max_tool_calls: int | None | NotGiven = NOT_GIVEN,
        model: params.ModelIdsResponsesParam | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        prompt: params.PromptParam | None | NotGiven = NOT_GIVEN,
        text: params.ResponseTextParam | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
        context_management: Sequence[params.ContextManagementParam] | None | NotGiven = NOT_GIVEN,
        conversation: params.ConversationParam | None | NotGiven = NOT_GIVEN,
        include: Sequence[params.IncludeEnumParam] | None | NotGiven = NOT_GIVEN,
        input: params.InputParam | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        max_output_tokens: int | None | NotGiven = NOT_GIVEN,
        moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        reasoning: params.ReasoningParam | None | NotGiven = NOT_GIVEN,
        service_tier: params.ServiceTierResponsesParam | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        stream_options: params.ResponseStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        truncation: Literal["auto", "disabled"] | None | NotGiven = NOT_GIVEN,
        access_programs: params.AccessProgramsParam | NotGiven = NOT_GIVEN,
        background_options: params.BackgroundOptionsParam | NotGiven = NOT_GIVEN,
        image: params.ImageContextParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Stream[types.ResponseStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
        background: bool | None | NotGiven = NOT_GIVEN,
        max_tool_calls: int | None | NotGiven = NOT_GIVEN,
        model: params.ModelIdsResponsesParam | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        prompt: params.PromptParam | None | NotGiven = NOT_GIVEN,
        text: params.ResponseTextParam | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
        context_management: Sequence[params.ContextManagementParam] | None | NotGiven = NOT_GIVEN,
        conversation: params.ConversationParam | None | NotGiven = NOT_GIVEN,
        include: Sequence[params.IncludeEnumParam] | None | NotGiven = NOT_GIVEN,
        input: params.InputParam | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        max_output_tokens: int | None | NotGiven = NOT_GIVEN,
        moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        reasoning: params.ReasoningParam | None | NotGiven = NOT_GIVEN,
        service_tier: params.ServiceTierResponsesParam | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        stream_options: params.ResponseStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        truncation: Literal["auto", "disabled"] | None | NotGiven = NOT_GIVEN,
        access_programs: params.AccessProgramsParam | NotGiven = NOT_GIVEN,
        background_options: params.BackgroundOptionsParam | NotGiven = NOT_GIVEN,
        image: params.ImageContextParam | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Response | Stream[types.ResponseStreamEvent]: ...
    def create(
        self,
        *,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
        background: bool | None | NotGiven = NOT_GIVEN,
        max_tool_calls: int | None | NotGiven = NOT_GIVEN,
        model: params.ModelIdsResponsesParam | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        prompt: params.PromptParam | None | NotGiven = NOT_GIVEN,
        text: params.ResponseTextParam | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
        context_management: Sequence[params.ContextManagementParam] | None | NotGiven = NOT_GIVEN,
        conversation: params.ConversationParam | None | NotGiven = NOT_GIVEN,
        include: Sequence[params.IncludeEnumParam] | None | NotGiven = NOT_GIVEN,
        input: params.InputParam | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        max_output_tokens: int | None | NotGiven = NOT_GIVEN,
        moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        reasoning: params.ReasoningParam | None | NotGiven = NOT_GIVEN,
        service_tier: params.ServiceTierResponsesParam | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        stream_options: params.ResponseStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        truncation: Literal["auto", "disabled"] | None | NotGiven = NOT_GIVEN,
        access_programs: params.AccessProgramsParam | NotGiven = NOT_GIVEN,
        background_options: params.BackgroundOptionsParam | NotGiven = NOT_GIVEN,
        image: params.ImageContextParam | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Response | Stream[types.ResponseStreamEvent]:
        """Make a response: text, tool calls or structured output from an input.

        Endpoint: `POST /responses`.

        Args:
            metadata: Up to 16 pairs to store with the response; keys up to 64 characters, values up to 512.
            prompt_cache_key: Key that routes requests with a common prefix to the same cache.
            prompt_cache_retention: Deprecated; lifetime of the cached prefix, `in_memory` or `24h`.
            safety_identifier: Stable, anonymous id of the end user, used to trace abuse.
            temperature: Randomness, 0 to 2; default 1; models that are reasoning refuse it.
            top_logprobs: Number of likely alternatives to report at each token, 0 to 20; ask for them in
                `include`.
            top_p: Share of probability mass to sample from, 0 to 1; default 1; change this or
                `temperature`.
            user: Legacy id of the end user; prefer `safety_identifier` and `prompt_cache_key`. Deprecated.
            prompt_cache_options: How the prompt is cached: `mode` implicit or explicit, `ttl` of entries,
                `prewarm` to fill the cache only.
            background: Run without holding the connection; poll with `responses.retrieve`; default false.
            max_tool_calls: Upper bound on calls of built-in tools in the whole response.
            model: Model id, such as `gpt-5.6-sol`.
            previous_response_id: Id of the stored response to continue from; not together with
                `conversation`.
            prompt: Stored prompt template with its version and variables; the feature is being retired.
            text: Text output: `format` (text, JSON object or JSON schema) and `verbosity` (low, medium,
                high).
            tool_choice: Which tool to use: `none`, `auto`, `required`, a list of allowed tools, or one
                named or hosted tool.
            tools: Tools that the model may use: your functions, hosted tools and remote MCP servers.
            context_management: Rules that keep the context small, such as `compaction` above a number of
                tokens.
            conversation: Conversation (id or object) to read from and to append to; not together with
                `previous_response_id`.
            include: Extra data to put into the answer, such as `reasoning.encrypted_content`,
                `file_search_call.results` or `message.output_text.logprobs`.
            input: Text, or a list of messages, files, tool results and other items.
            instructions: System text for this response only; it is not inherited through
                `previous_response_id`.
            max_output_tokens: Upper bound on generated tokens, reasoning included; at least 16.
            moderation: Moderation model and policy to run on input and output; `score` reports, `block`
                stops.
            parallel_tool_calls: Whether the model may call several tools in one turn; default true.
            reasoning: Reasoning settings: `effort` from none to max, `summary`, `mode` and which turns keep
                their `context`.
            service_tier: Processing class: `auto`, `default`, `flex`, `scale`, `priority`, `fast` or
                `ultrafast`.
            store: Keep the response (30 days or more) for retrieval and continuation; default true.
            stream: Answer with events as the response is made; default false.
            stream_options: Options of a stream; `include_obfuscation=False` saves the padding bytes.
            truncation: What to do when the input is too long: `auto` drops items from its start, `disabled`
                (default) fails.
            access_programs: Access programs to use, such as the `cyber` tier.
            background_options: For background runs: `completion_window` of `soonest`, `2h` or `8h` (the
                long ones cost less) and a `continuation_id`.
            image: Image options of the request; `context_compression` is `auto`, `enabled` or `disabled`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.create(
            metadata=metadata,
            prompt_cache_key=prompt_cache_key,
            prompt_cache_retention=prompt_cache_retention,
            safety_identifier=safety_identifier,
            temperature=temperature,
            top_logprobs=top_logprobs,
            top_p=top_p,
            user=user,
            prompt_cache_options=prompt_cache_options,
            background=background,
            max_tool_calls=max_tool_calls,
            model=model,
            previous_response_id=previous_response_id,
            prompt=prompt,
            text=text,
            tool_choice=tool_choice,
            tools=tools,
            context_management=context_management,
            conversation=conversation,
            include=include,
            input=input,
            instructions=instructions,
            max_output_tokens=max_output_tokens,
            moderation=moderation,
            parallel_tool_calls=parallel_tool_calls,
            reasoning=reasoning,
            service_tier=service_tier,
            store=store,
            stream_options=stream_options,
            truncation=truncation,
            access_programs=access_programs,
            background_options=background_options,
            image=image,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return self._sender.stream(call)
        return self._sender.send(call)

    @overload
    def retrieve(
        self,
        *,
        response_id: str,
        include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
        starting_after: int | NotGiven = NOT_GIVEN,
        include_obfuscation: bool | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Response: ...
    @overload
    def retrieve(
        self,
        *,
        response_id: str,
        stream: Literal[True],
        include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
        starting_after: int | NotGiven = NOT_GIVEN,
        include_obfuscation: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Stream[types.ResponseStreamEvent]: ...
    @overload
    def retrieve(
        self,
        *,
        response_id: str,
        include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
        starting_after: int | NotGiven = NOT_GIVEN,
        include_obfuscation: bool | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Response | Stream[types.ResponseStreamEvent]: ...
    def retrieve(
        self,
        *,
        response_id: str,
        include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
        starting_after: int | NotGiven = NOT_GIVEN,
        include_obfuscation: bool | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Response | Stream[types.ResponseStreamEvent]:
        """Get a stored response, or follow its events with `stream=True`.

        Endpoint: `GET /responses/{response_id}`.

        Args:
            response_id: Id of the stored response.
            include: Extra data to put into the answer, such as `reasoning.encrypted_content` or
                `file_search_call.results`.
            stream: Follow the events of a background response; default false.
            starting_after: Sequence number of the last event seen; the stream continues after it.
            include_obfuscation: Pad streamed events against traffic analysis; default true.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.retrieve(
            response_id=response_id,
            include=include,
            starting_after=starting_after,
            include_obfuscation=include_obfuscation,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return self._sender.stream(call)
        return self._sender.send(call)

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

    def cancel(
        self,
        *,
        response_id: str,
        options: RequestOptions | None = None,
    ) -> types.Response:
        """Stop a response that runs in the background.

        Endpoint: `POST /responses/{response_id}/cancel`.

        Args:
            response_id: Id of the stored response.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.cancel(response_id=response_id, options=options))

    def compact(
        self,
        *,
        input: str | Sequence[params.InputItemParam] | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        model: params.ModelIdsCompactionParam | None | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.PromptCacheOptionsParam | None | NotGiven = NOT_GIVEN,
        prompt_cache_retention: params.PromptCacheRetentionEnumParam | None | NotGiven = NOT_GIVEN,
        service_tier: params.ServiceTierEnumParam | None | NotGiven = NOT_GIVEN,
        image: params.ImageContextParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.CompactedResponse:
        """Shrink a long context into items that stand for it.

        Endpoint: `POST /responses/compact`.

        Args:
            input: Text or items to compact.
            instructions: System text that the context was made with.
            model: Model id that compacts.
            previous_response_id: Id of the stored response to continue from; not together with
                `conversation`.
            prompt_cache_key: Key that routes requests with a common prefix to the same cache.
            prompt_cache_options: How the prompt is cached: `mode` implicit or explicit, `ttl` of entries,
                `prewarm` to fill the cache only.
            prompt_cache_retention: Deprecated; lifetime of the cached prefix, `in_memory` or `24h`.
            service_tier: Processing class: `auto`, `default`, `fast`, `flex` or `priority`.
            image: Image options of the request; `context_compression` is `auto`, `enabled` or `disabled`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.compact(
                input=input,
                instructions=instructions,
                model=model,
                previous_response_id=previous_response_id,
                prompt_cache_key=prompt_cache_key,
                prompt_cache_options=prompt_cache_options,
                prompt_cache_retention=prompt_cache_retention,
                service_tier=service_tier,
                image=image,
                options=options,
            )
        )


class AsyncResponsesInputItems:
    """What a stored response was given as input."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        response_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.ResponseItemList, types.ItemResource]:
        """List the input items of a stored response.

        Endpoint: `GET /responses/{response_id}/input_items`.

        Args:
            response_id: Id of the stored response.
            limit: Objects a page, usually 1 to 100; default 20.
            order: Sort by creation time: `asc` or `desc`.
            after: Object id to continue after; the last id of the page before.
            include: Extra data to put into the answer, such as `reasoning.encrypted_content` or
                `file_search_call.results`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.input_items_list(
                response_id=response_id, limit=limit, order=order, after=after, include=include, options=options
            )
        )


class AsyncResponsesInputTokens:
    """Token counts without a generation."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def count(
        self,
        *,
        conversation: params.ConversationParam | None | NotGiven = NOT_GIVEN,
        input: str | Sequence[params.InputItemParam] | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        model: str | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        personality: params.PersonalityEnumParam | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        reasoning: params.ReasoningParam | None | NotGiven = NOT_GIVEN,
        text: params.ResponseTextParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | None | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | None | NotGiven = NOT_GIVEN,
        truncation: params.TruncationEnumParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.InputTokenCount:
        """Count the input tokens that a response request would use.

        Endpoint: `POST /responses/input_tokens`.

        Args:
            conversation: Conversation (id or object) whose items count as input.
            input: Text or items to count.
            instructions: System text to count.
            model: Model id.
            parallel_tool_calls: Whether the model may call several tools in one turn; default true.
            personality: Tone of the model, such as `friendly` or `pragmatic`.
            previous_response_id: Id of the stored response to continue from; not together with
                `conversation`.
            reasoning: Reasoning settings of the request.
            text: Text output settings of the request.
            tool_choice: Tool choice of the request.
            tools: Tools to count.
            truncation: What to do when the input is too long: `auto` or `disabled`. Deprecated.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.input_tokens_count(
                conversation=conversation,
                input=input,
                instructions=instructions,
                model=model,
                parallel_tool_calls=parallel_tool_calls,
                personality=personality,
                previous_response_id=previous_response_id,
                reasoning=reasoning,
                text=text,
                tool_choice=tool_choice,
                tools=tools,
                truncation=truncation,
                options=options,
            )
        )


class AsyncResponses:
    """The Responses API: text, tools, reasoning and stored state in one call."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def input_items(self) -> AsyncResponsesInputItems:
        """Operations under `input_items`."""
        return AsyncResponsesInputItems(self._sender)

    @cached_property
    def input_tokens(self) -> AsyncResponsesInputTokens:
        """Operations under `input_tokens`."""
        return AsyncResponsesInputTokens(self._sender)

    @overload
    async def create(
        self,
        *,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
        background: bool | None | NotGiven = NOT_GIVEN,
        max_tool_calls: int | None | NotGiven = NOT_GIVEN,
        model: params.ModelIdsResponsesParam | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        prompt: params.PromptParam | None | NotGiven = NOT_GIVEN,
        text: params.ResponseTextParam | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
        context_management: Sequence[params.ContextManagementParam] | None | NotGiven = NOT_GIVEN,
        conversation: params.ConversationParam | None | NotGiven = NOT_GIVEN,
        include: Sequence[params.IncludeEnumParam] | None | NotGiven = NOT_GIVEN,
        input: params.InputParam | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        max_output_tokens: int | None | NotGiven = NOT_GIVEN,
        moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        reasoning: params.ReasoningParam | None | NotGiven = NOT_GIVEN,
        service_tier: params.ServiceTierResponsesParam | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        stream_options: params.ResponseStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        truncation: Literal["auto", "disabled"] | None | NotGiven = NOT_GIVEN,
        access_programs: params.AccessProgramsParam | NotGiven = NOT_GIVEN,
        background_options: params.BackgroundOptionsParam | NotGiven = NOT_GIVEN,
        image: params.ImageContextParam | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Response: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
        background: bool | None | NotGiven = NOT_GIVEN,
        max_tool_calls: int | None | NotGiven = NOT_GIVEN,
        model: params.ModelIdsResponsesParam | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        prompt: params.PromptParam | None | NotGiven = NOT_GIVEN,
        text: params.ResponseTextParam | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
        context_management: Sequence[params.ContextManagementParam] | None | NotGiven = NOT_GIVEN,
        conversation: params.ConversationParam | None | NotGiven = NOT_GIVEN,
        include: Sequence[params.IncludeEnumParam] | None | NotGiven = NOT_GIVEN,
        input: params.InputParam | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        max_output_tokens: int | None | NotGiven = NOT_GIVEN,
        moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        reasoning: params.ReasoningParam | None | NotGiven = NOT_GIVEN,
        service_tier: params.ServiceTierResponsesParam | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        stream_options: params.ResponseStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        truncation: Literal["auto", "disabled"] | None | NotGiven = NOT_GIVEN,
        access_programs: params.AccessProgramsParam | NotGiven = NOT_GIVEN,
        background_options: params.BackgroundOptionsParam | NotGiven = NOT_GIVEN,
        image: params.ImageContextParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncStream[types.ResponseStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
        background: bool | None | NotGiven = NOT_GIVEN,
        max_tool_calls: int | None | NotGiven = NOT_GIVEN,
        model: params.ModelIdsResponsesParam | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        prompt: params.PromptParam | None | NotGiven = NOT_GIVEN,
        text: params.ResponseTextParam | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
        context_management: Sequence[params.ContextManagementParam] | None | NotGiven = NOT_GIVEN,
        conversation: params.ConversationParam | None | NotGiven = NOT_GIVEN,
        include: Sequence[params.IncludeEnumParam] | None | NotGiven = NOT_GIVEN,
        input: params.InputParam | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        max_output_tokens: int | None | NotGiven = NOT_GIVEN,
        moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        reasoning: params.ReasoningParam | None | NotGiven = NOT_GIVEN,
        service_tier: params.ServiceTierResponsesParam | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        stream_options: params.ResponseStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        truncation: Literal["auto", "disabled"] | None | NotGiven = NOT_GIVEN,
        access_programs: params.AccessProgramsParam | NotGiven = NOT_GIVEN,
        background_options: params.BackgroundOptionsParam | NotGiven = NOT_GIVEN,
        image: params.ImageContextParam | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Response | AsyncStream[types.ResponseStreamEvent]: ...
    async def create(
        self,
        *,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_retention: Literal["in_memory", "24h"] | None | NotGiven = NOT_GIVEN,
        safety_identifier: str | None | NotGiven = NOT_GIVEN,
        temperature: float | None | NotGiven = NOT_GIVEN,
        top_logprobs: int | NotGiven = NOT_GIVEN,
        top_p: float | None | NotGiven = NOT_GIVEN,
        user: str | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.PromptCacheOptionsParam | NotGiven = NOT_GIVEN,
        background: bool | None | NotGiven = NOT_GIVEN,
        max_tool_calls: int | None | NotGiven = NOT_GIVEN,
        model: params.ModelIdsResponsesParam | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        prompt: params.PromptParam | None | NotGiven = NOT_GIVEN,
        text: params.ResponseTextParam | NotGiven = NOT_GIVEN,
        tool_choice: params.ToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
        context_management: Sequence[params.ContextManagementParam] | None | NotGiven = NOT_GIVEN,
        conversation: params.ConversationParam | None | NotGiven = NOT_GIVEN,
        include: Sequence[params.IncludeEnumParam] | None | NotGiven = NOT_GIVEN,
        input: params.InputParam | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        max_output_tokens: int | None | NotGiven = NOT_GIVEN,
        moderation: params.ModerationParam | None | NotGiven = NOT_GIVEN,
        parallel_tool_calls: bool | None | NotGiven = NOT_GIVEN,
        reasoning: params.ReasoningParam | None | NotGiven = NOT_GIVEN,
        service_tier: params.ServiceTierResponsesParam | None | NotGiven = NOT_GIVEN,
        store: bool | None | NotGiven = NOT_GIVEN,
        stream_options: params.ResponseStreamOptionsParam | None | NotGiven = NOT_GIVEN,
        truncation: Literal["auto", "disabled"] | None | NotGiven = NOT_GIVEN,
        access_programs: params.AccessProgramsParam | NotGiven = NOT_GIVEN,
        background_options: params.BackgroundOptionsParam | NotGiven = NOT_GIVEN,
        image: params.ImageContextParam | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Response | AsyncStream[types.ResponseStreamEvent]:
        """Make a response: text, tool calls or structured output from an input.

        Endpoint: `POST /responses`.

        Args:
            metadata: Up to 16 pairs to store with the response; keys up to 64 characters, values up to 512.
            prompt_cache_key: Key that routes requests with a common prefix to the same cache.
            prompt_cache_retention: Deprecated; lifetime of the cached prefix, `in_memory` or `24h`.
            safety_identifier: Stable, anonymous id of the end user, used to trace abuse.
            temperature: Randomness, 0 to 2; default 1; models that are reasoning refuse it.
            top_logprobs: Number of likely alternatives to report at each token, 0 to 20; ask for them in
                `include`.
            top_p: Share of probability mass to sample from, 0 to 1; default 1; change this or
                `temperature`.
            user: Legacy id of the end user; prefer `safety_identifier` and `prompt_cache_key`. Deprecated.
            prompt_cache_options: How the prompt is cached: `mode` implicit or explicit, `ttl` of entries,
                `prewarm` to fill the cache only.
            background: Run without holding the connection; poll with `responses.retrieve`; default false.
            max_tool_calls: Upper bound on calls of built-in tools in the whole response.
            model: Model id, such as `gpt-5.6-sol`.
            previous_response_id: Id of the stored response to continue from; not together with
                `conversation`.
            prompt: Stored prompt template with its version and variables; the feature is being retired.
            text: Text output: `format` (text, JSON object or JSON schema) and `verbosity` (low, medium,
                high).
            tool_choice: Which tool to use: `none`, `auto`, `required`, a list of allowed tools, or one
                named or hosted tool.
            tools: Tools that the model may use: your functions, hosted tools and remote MCP servers.
            context_management: Rules that keep the context small, such as `compaction` above a number of
                tokens.
            conversation: Conversation (id or object) to read from and to append to; not together with
                `previous_response_id`.
            include: Extra data to put into the answer, such as `reasoning.encrypted_content`,
                `file_search_call.results` or `message.output_text.logprobs`.
            input: Text, or a list of messages, files, tool results and other items.
            instructions: System text for this response only; it is not inherited through
                `previous_response_id`.
            max_output_tokens: Upper bound on generated tokens, reasoning included; at least 16.
            moderation: Moderation model and policy to run on input and output; `score` reports, `block`
                stops.
            parallel_tool_calls: Whether the model may call several tools in one turn; default true.
            reasoning: Reasoning settings: `effort` from none to max, `summary`, `mode` and which turns keep
                their `context`.
            service_tier: Processing class: `auto`, `default`, `flex`, `scale`, `priority`, `fast` or
                `ultrafast`.
            store: Keep the response (30 days or more) for retrieval and continuation; default true.
            stream: Answer with events as the response is made; default false.
            stream_options: Options of a stream; `include_obfuscation=False` saves the padding bytes.
            truncation: What to do when the input is too long: `auto` drops items from its start, `disabled`
                (default) fails.
            access_programs: Access programs to use, such as the `cyber` tier.
            background_options: For background runs: `completion_window` of `soonest`, `2h` or `8h` (the
                long ones cost less) and a `continuation_id`.
            image: Image options of the request; `context_compression` is `auto`, `enabled` or `disabled`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.create(
            metadata=metadata,
            prompt_cache_key=prompt_cache_key,
            prompt_cache_retention=prompt_cache_retention,
            safety_identifier=safety_identifier,
            temperature=temperature,
            top_logprobs=top_logprobs,
            top_p=top_p,
            user=user,
            prompt_cache_options=prompt_cache_options,
            background=background,
            max_tool_calls=max_tool_calls,
            model=model,
            previous_response_id=previous_response_id,
            prompt=prompt,
            text=text,
            tool_choice=tool_choice,
            tools=tools,
            context_management=context_management,
            conversation=conversation,
            include=include,
            input=input,
            instructions=instructions,
            max_output_tokens=max_output_tokens,
            moderation=moderation,
            parallel_tool_calls=parallel_tool_calls,
            reasoning=reasoning,
            service_tier=service_tier,
            store=store,
            stream_options=stream_options,
            truncation=truncation,
            access_programs=access_programs,
            background_options=background_options,
            image=image,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return await self._sender.stream(call)
        return await self._sender.send(call)

    @overload
    async def retrieve(
        self,
        *,
        response_id: str,
        include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
        starting_after: int | NotGiven = NOT_GIVEN,
        include_obfuscation: bool | NotGiven = NOT_GIVEN,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Response: ...
    @overload
    async def retrieve(
        self,
        *,
        response_id: str,
        stream: Literal[True],
        include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
        starting_after: int | NotGiven = NOT_GIVEN,
        include_obfuscation: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncStream[types.ResponseStreamEvent]: ...
    @overload
    async def retrieve(
        self,
        *,
        response_id: str,
        include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
        starting_after: int | NotGiven = NOT_GIVEN,
        include_obfuscation: bool | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Response | AsyncStream[types.ResponseStreamEvent]: ...
    async def retrieve(
        self,
        *,
        response_id: str,
        include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
        starting_after: int | NotGiven = NOT_GIVEN,
        include_obfuscation: bool | NotGiven = NOT_GIVEN,
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Response | AsyncStream[types.ResponseStreamEvent]:
        """Get a stored response, or follow its events with `stream=True`.

        Endpoint: `GET /responses/{response_id}`.

        Args:
            response_id: Id of the stored response.
            include: Extra data to put into the answer, such as `reasoning.encrypted_content` or
                `file_search_call.results`.
            stream: Follow the events of a background response; default false.
            starting_after: Sequence number of the last event seen; the stream continues after it.
            include_obfuscation: Pad streamed events against traffic analysis; default true.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.retrieve(
            response_id=response_id,
            include=include,
            starting_after=starting_after,
            include_obfuscation=include_obfuscation,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return await self._sender.stream(call)
        return await self._sender.send(call)

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

    async def cancel(
        self,
        *,
        response_id: str,
        options: RequestOptions | None = None,
    ) -> types.Response:
        """Stop a response that runs in the background.

        Endpoint: `POST /responses/{response_id}/cancel`.

        Args:
            response_id: Id of the stored response.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.cancel(response_id=response_id, options=options))

    async def compact(
        self,
        *,
        input: str | Sequence[params.InputItemParam] | None | NotGiven = NOT_GIVEN,
        instructions: str | None | NotGiven = NOT_GIVEN,
        model: params.ModelIdsCompactionParam | None | NotGiven = NOT_GIVEN,
        previous_response_id: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_key: str | None | NotGiven = NOT_GIVEN,
        prompt_cache_options: params.PromptCacheOptionsParam | None | NotGiven = NOT_GIVEN,
        prompt_cache_retention: params.PromptCacheRetentionEnumParam | None | NotGiven = NOT_GIVEN,
        service_tier: params.ServiceTierEnumParam | None | NotGiven = NOT_GIVEN,
        image: params.ImageContextParam | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.CompactedResponse:
        """Shrink a long context into items that stand for it.

        Endpoint: `POST /responses/compact`.

        Args:
            input: Text or items to compact.
            instructions: System text that the context was made with.
            model: Model id that compacts.
            previous_response_id: Id of the stored response to continue from; not together with
                `conversation`.
            prompt_cache_key: Key that routes requests with a common prefix to the same cache.
            prompt_cache_options: How the prompt is cached: `mode` implicit or explicit, `ttl` of entries,
                `prewarm` to fill the cache only.
            prompt_cache_retention: Deprecated; lifetime of the cached prefix, `in_memory` or `24h`.
            service_tier: Processing class: `auto`, `default`, `fast`, `flex` or `priority`.
            image: Image options of the request; `context_compression` is `auto`, `enabled` or `disabled`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.compact(
                input=input,
                instructions=instructions,
                model=model,
                previous_response_id=previous_response_id,
                prompt_cache_key=prompt_cache_key,
                prompt_cache_options=prompt_cache_options,
                prompt_cache_retention=prompt_cache_retention,
                service_tier=service_tier,
                image=image,
                options=options,
            )
        )

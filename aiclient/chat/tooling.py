"""Models that run the tools they call."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, overload

from aiclient.chat.asking import Asking
from aiclient.core.keywords import given

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from aiclient.core.caching import CacheSetting
    from aiclient.core.messages import Prompt
    from aiclient.core.repairs import Repairs
    from aiclient.core.requests import Reasoning, ToolChoice, Tools
    from aiclient.core.responses import ChatResponse
    from aiclient.core.tool_loop import OnToolError
    from aiclient.wire.json import Json
    from aiclient.wire.options import TimeoutOptions

__all__ = ["ToolRunning"]

T = TypeVar("T")


class ToolRunning(Asking):
    """The half of a chat model that runs tools until it has an answer."""

    @overload
    def run_tools(
        self,
        prompt: Prompt,
        *,
        tools: Tools | None = None,
        max_steps: int = 8,
        on_tool_error: OnToolError = "report",
        system: str | None = None,
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        stop: str | Sequence[str] | None = None,
        seed: int | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logprobs: bool | int | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
        response_model: None = None,
        response_format: Mapping[str, object] | None = None,
        strict: bool | Literal["auto"] | None = None,
        max_repairs: int | Repairs | None = None,
        reasoning: Reasoning | None = None,
        cache: CacheSetting | None = None,
        metadata: Mapping[str, str] | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        api_version: str | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ChatResponse: ...
    @overload
    def run_tools(
        self,
        prompt: Prompt,
        *,
        tools: Tools | None = None,
        max_steps: int = 8,
        on_tool_error: OnToolError = "report",
        system: str | None = None,
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        stop: str | Sequence[str] | None = None,
        seed: int | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logprobs: bool | int | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
        response_model: type[T],
        response_format: Mapping[str, object] | None = None,
        strict: bool | Literal["auto"] | None = None,
        max_repairs: int | Repairs | None = None,
        reasoning: Reasoning | None = None,
        cache: CacheSetting | None = None,
        metadata: Mapping[str, str] | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        api_version: str | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ChatResponse[T]: ...
    @overload
    def run_tools(
        self,
        prompt: Prompt,
        *,
        tools: Tools | None = None,
        max_steps: int = 8,
        on_tool_error: OnToolError = "report",
        system: str | None = None,
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        stop: str | Sequence[str] | None = None,
        seed: int | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logprobs: bool | int | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
        response_model: Mapping[str, object],
        response_format: Mapping[str, object] | None = None,
        strict: bool | Literal["auto"] | None = None,
        max_repairs: int | Repairs | None = None,
        reasoning: Reasoning | None = None,
        cache: CacheSetting | None = None,
        metadata: Mapping[str, str] | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        api_version: str | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ChatResponse[Json]: ...
    @overload
    def run_tools(
        self,
        prompt: Prompt,
        *,
        tools: Tools | None = None,
        max_steps: int = 8,
        on_tool_error: OnToolError = "report",
        system: str | None = None,
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        stop: str | Sequence[str] | None = None,
        seed: int | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logprobs: bool | int | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
        response_model: object,
        response_format: Mapping[str, object] | None = None,
        strict: bool | Literal["auto"] | None = None,
        max_repairs: int | Repairs | None = None,
        reasoning: Reasoning | None = None,
        cache: CacheSetting | None = None,
        metadata: Mapping[str, str] | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        api_version: str | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ChatResponse[object]: ...
    def run_tools(
        self,
        prompt: Prompt,
        *,
        tools: Tools | None = None,
        max_steps: int = 8,
        on_tool_error: OnToolError = "report",
        system: str | None = None,
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        stop: str | Sequence[str] | None = None,
        seed: int | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logprobs: bool | int | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
        response_model: object = None,
        response_format: Mapping[str, object] | None = None,
        strict: bool | Literal["auto"] | None = None,
        max_repairs: int | Repairs | None = None,
        reasoning: Reasoning | None = None,
        cache: CacheSetting | None = None,
        metadata: Mapping[str, str] | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        api_version: str | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ChatResponse[object]:
        """Ask, run the tools that the model calls, tell it the results, until it answers.

        Calls of one answer run side by side. The response is the last one, with the usage and cost of all;
        `steps` holds every answer and `messages` the conversation.

        Args:
            prompt: A text, one message, or a conversation.
            tools: Tools, or plain functions, blocking or async; default: those of the model.
            max_steps: Most answers of the model.
            on_tool_error: `report` tells the model what failed, `raise` the caller.
            system: Instructions; they come before system messages of the prompt.
            temperature: Randomness, usually 0 to 1 or 2; not every model takes it.
            max_tokens: Most tokens of the answer, reasoning included.
            top_p: Share of probability that is sampled from, 0 to 1; not every model takes it.
            top_k: How many of the likeliest tokens are sampled from; few providers take it.
            stop: Texts that end the answer where the model writes one.
            seed: Makes answers repeat themselves, as far as the provider can.
            presence_penalty: Steers away from what was said at all, -2 to 2.
            frequency_penalty: Steers away from what was said often, -2 to 2.
            logprobs: Report probabilities; a number asks for that many alternatives.
            tool_choice: `auto`, `none`, `required`, or the name of the tool to call.
            parallel_tool_calls: Whether one answer may call several tools.
            response_model: Type of the last answer, which is then `parsed`.
            response_format: Format of the answer, as the provider spells it.
            strict: Whether the provider must hold the answer to its type; `auto`: where it can.
            max_repairs: How often an answer that does not fit is asked for again; once unless told.
            reasoning: How much to think: a level, a number of tokens, or whether at all.
            cache: Prompt caching: whether, a lifetime, `auto`, or a `CacheConfig`.
            metadata: Labels that the provider keeps with the request.
            user: Your id of the end user, for the provider's abuse detection.
            timeout: Seconds for the whole run, the time of tools included, or the five clocks; default: the
                client's; where nobody says, each answer has the provider's own. Tools are not cut short.
            api_version: Version of the provider's API, for this call.
            provider_options: Body fields as the provider spells them; they win over keywords.
            extra_headers: Headers to add.

        Raises:
            ConfigurationError: It cannot be asked like this; nothing was sent.
            ProviderError: The provider refused, and retries did not help.
            TransportError: The provider could not be reached.
            StructuredOutputError: The answer is no value of `response_model`, also after asking again.
            StepLimitError: The model still calls tools after the last step; `partial` holds what happened.
            ToolError: A tool failed, where `on_tool_error` is `raise`.
        """
        flow = self._tool_run(prompt, given(locals()), max_steps=max_steps, on_error=on_tool_error)
        return self._session.runner.run(flow)

    @overload
    async def run_tools_async(
        self,
        prompt: Prompt,
        *,
        tools: Tools | None = None,
        max_steps: int = 8,
        on_tool_error: OnToolError = "report",
        system: str | None = None,
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        stop: str | Sequence[str] | None = None,
        seed: int | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logprobs: bool | int | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
        response_model: None = None,
        response_format: Mapping[str, object] | None = None,
        strict: bool | Literal["auto"] | None = None,
        max_repairs: int | Repairs | None = None,
        reasoning: Reasoning | None = None,
        cache: CacheSetting | None = None,
        metadata: Mapping[str, str] | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        api_version: str | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ChatResponse: ...
    @overload
    async def run_tools_async(
        self,
        prompt: Prompt,
        *,
        tools: Tools | None = None,
        max_steps: int = 8,
        on_tool_error: OnToolError = "report",
        system: str | None = None,
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        stop: str | Sequence[str] | None = None,
        seed: int | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logprobs: bool | int | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
        response_model: type[T],
        response_format: Mapping[str, object] | None = None,
        strict: bool | Literal["auto"] | None = None,
        max_repairs: int | Repairs | None = None,
        reasoning: Reasoning | None = None,
        cache: CacheSetting | None = None,
        metadata: Mapping[str, str] | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        api_version: str | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ChatResponse[T]: ...
    @overload
    async def run_tools_async(
        self,
        prompt: Prompt,
        *,
        tools: Tools | None = None,
        max_steps: int = 8,
        on_tool_error: OnToolError = "report",
        system: str | None = None,
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        stop: str | Sequence[str] | None = None,
        seed: int | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logprobs: bool | int | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
        response_model: Mapping[str, object],
        response_format: Mapping[str, object] | None = None,
        strict: bool | Literal["auto"] | None = None,
        max_repairs: int | Repairs | None = None,
        reasoning: Reasoning | None = None,
        cache: CacheSetting | None = None,
        metadata: Mapping[str, str] | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        api_version: str | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ChatResponse[Json]: ...
    @overload
    async def run_tools_async(
        self,
        prompt: Prompt,
        *,
        tools: Tools | None = None,
        max_steps: int = 8,
        on_tool_error: OnToolError = "report",
        system: str | None = None,
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        stop: str | Sequence[str] | None = None,
        seed: int | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logprobs: bool | int | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
        response_model: object,
        response_format: Mapping[str, object] | None = None,
        strict: bool | Literal["auto"] | None = None,
        max_repairs: int | Repairs | None = None,
        reasoning: Reasoning | None = None,
        cache: CacheSetting | None = None,
        metadata: Mapping[str, str] | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        api_version: str | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ChatResponse[object]: ...
    async def run_tools_async(
        self,
        prompt: Prompt,
        *,
        tools: Tools | None = None,
        max_steps: int = 8,
        on_tool_error: OnToolError = "report",
        system: str | None = None,
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        stop: str | Sequence[str] | None = None,
        seed: int | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logprobs: bool | int | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
        response_model: object = None,
        response_format: Mapping[str, object] | None = None,
        strict: bool | Literal["auto"] | None = None,
        max_repairs: int | Repairs | None = None,
        reasoning: Reasoning | None = None,
        cache: CacheSetting | None = None,
        metadata: Mapping[str, str] | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        api_version: str | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ChatResponse[object]:
        """Ask, run the tools that the model calls, and await its answer; otherwise like `run_tools`."""
        flow = self._tool_run(prompt, given(locals()), max_steps=max_steps, on_error=on_tool_error)
        return await self._session.runner.run_async(flow)

"""Models whose answers have a type."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, overload

from aiclient.chat.asking import Asking
from aiclient.core.keywords import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from aiclient.core.caching import CacheSetting
    from aiclient.core.messages import Prompt
    from aiclient.core.repairs import Repairs
    from aiclient.core.requests import Reasoning, ToolChoice, Tools
    from aiclient.core.responses import ChatResponse
    from aiclient.wire.json import Json
    from aiclient.wire.options import TimeoutOptions

__all__ = ["Typed"]

T = TypeVar("T")


class Typed(Asking):
    """The half of a chat model that returns objects inside of responses."""

    @overload
    def parse(
        self,
        prompt: Prompt,
        response_model: type[T],
        *,
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
        tools: Tools | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
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
    def parse(
        self,
        prompt: Prompt,
        response_model: Mapping[str, object],
        *,
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
        tools: Tools | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
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
    def parse(
        self,
        prompt: Prompt,
        response_model: object,
        *,
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
        tools: Tools | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
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
    def parse(
        self,
        prompt: Prompt,
        response_model: object,
        *,
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
        tools: Tools | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
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
        """Ask for a value of a type: `parsed` of the response, beside its usage, cost and attempts.

        Where the model calls tools instead, `parsed` is None and `tool_calls` holds the calls.

        Args:
            prompt: A text, one message, or a conversation.
            response_model: Type of the answer: a model, dataclass, union, list, ... or a JSON Schema.
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
            tools: Tools, or plain functions, that the model may call; `run_tools` runs them too.
            tool_choice: `auto`, `none`, `required`, or the name of the tool to call.
            parallel_tool_calls: Whether one answer may call several tools.
            response_format: Format of the answer, as the provider spells it.
            strict: Whether the provider must hold the answer to its type; `auto`: where it can.
            max_repairs: How often an answer that does not fit is asked for again; once unless told.
            reasoning: How much to think: a level, a number of tokens, or whether at all.
            cache: Prompt caching: whether, a lifetime, `auto`, or a `CacheConfig`.
            metadata: Labels that the provider keeps with the request.
            user: Your id of the end user, for the provider's abuse detection.
            timeout: Seconds for the whole call, or the five clocks.
            api_version: Version of the provider's API, for this call.
            provider_options: Body fields as the provider spells them; they win over keywords.
            extra_headers: Headers to add.

        Raises:
            ConfigurationError: It cannot be asked like this; nothing was sent.
            ProviderError: The provider refused, and retries did not help.
            TransportError: The provider could not be reached.
            StructuredOutputError: The answer is no value of `response_model`, also after asking again.
        """
        return self._session.runner.run(self._question(prompt, typed(locals())).flow)

    @overload
    async def parse_async(
        self,
        prompt: Prompt,
        response_model: type[T],
        *,
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
        tools: Tools | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
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
    async def parse_async(
        self,
        prompt: Prompt,
        response_model: Mapping[str, object],
        *,
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
        tools: Tools | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
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
    async def parse_async(
        self,
        prompt: Prompt,
        response_model: object,
        *,
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
        tools: Tools | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
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
    async def parse_async(
        self,
        prompt: Prompt,
        response_model: object,
        *,
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
        tools: Tools | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
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
        """Ask for a value of a type and await it; otherwise like `parse`."""
        return await self._session.runner.run_async(self._question(prompt, typed(locals())).flow)

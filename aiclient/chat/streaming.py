"""Models that are read while they write."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar, overload

from aiclient.chat.asking import Asking
from aiclient.chat.streams import AsyncChatStream, ChatStream
from aiclient.core.keywords import given

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from aiclient.core.caching import CacheSetting
    from aiclient.core.messages import Prompt
    from aiclient.core.repairs import Repairs
    from aiclient.core.requests import Reasoning, ToolChoice, Tools
    from aiclient.wire.json import Json
    from aiclient.wire.options import TimeoutOptions

__all__ = ["Streaming"]

T = TypeVar("T")


class Streaming(Asking):
    """The streaming half of a chat model."""

    @overload
    def stream(
        self,
        prompt: Prompt,
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
    ) -> ChatStream: ...
    @overload
    def stream(
        self,
        prompt: Prompt,
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
    ) -> ChatStream[T]: ...
    @overload
    def stream(
        self,
        prompt: Prompt,
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
    ) -> ChatStream[Json]: ...
    @overload
    def stream(
        self,
        prompt: Prompt,
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
    ) -> ChatStream[object]: ...
    def stream(
        self,
        prompt: Prompt,
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
    ) -> ChatStream[object]:
        """Ask, and read the answer while it is written; arguments and errors are those of `generate`.

        The request leaves with the first event that is read. With a `response_model`, events of text carry
        `partial`, and the whole response `parsed`; what was seen cannot be asked for again.
        """
        question = self._question(prompt, given(locals()), stream=True)
        return ChatStream[object](self._session.runner.start(question.flow), question.context)

    @overload
    def stream_async(
        self,
        prompt: Prompt,
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
    ) -> AsyncChatStream: ...
    @overload
    def stream_async(
        self,
        prompt: Prompt,
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
    ) -> AsyncChatStream[T]: ...
    @overload
    def stream_async(
        self,
        prompt: Prompt,
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
    ) -> AsyncChatStream[Json]: ...
    @overload
    def stream_async(
        self,
        prompt: Prompt,
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
    ) -> AsyncChatStream[object]: ...
    def stream_async(
        self,
        prompt: Prompt,
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
    ) -> AsyncChatStream[object]:
        """Ask, and read the answer with `async for`; arguments and errors are those of `generate`.

        The request leaves with the first event that is read. With a `response_model`, events of text carry
        `partial`, and the whole response `parsed`; what was seen cannot be asked for again.
        """
        question = self._question(prompt, given(locals()), stream=True)
        return AsyncChatStream[object](self._session.runner.start_async(question.flow), question.context)

"""Models whose answers have a type; typed in full, and refused until structured output is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn, TypeVar

from aiclient.chat.asking import Asking
from aiclient.core.keywords import GenerateKeywords, given

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
    from typing import Literal

    from aiclient.core.messages import Prompt
    from aiclient.core.partial import Partial
    from aiclient.core.requests import Reasoning, ToolChoice, Tools
    from aiclient.core.responses import ChatResponse
    from aiclient.wire.options import TimeoutOptions

__all__ = ["Typed"]

T = TypeVar("T")


class Typed(Asking):
    """The half of a chat model that returns objects."""

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
        max_repairs: int | None = None,
        reasoning: Reasoning | None = None,
        cache: bool | None = None,
        metadata: Mapping[str, str] | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        api_version: str | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ChatResponse[T]:
        """Ask for an answer of a type, as `parsed` of the response; not available yet.

        Raises:
            UnsupportedFeatureError: Structured output comes with a later version.
        """
        self._refuse(prompt, given(locals()))

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
        max_repairs: int | None = None,
        reasoning: Reasoning | None = None,
        cache: bool | None = None,
        metadata: Mapping[str, str] | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        api_version: str | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ChatResponse[T]:
        """Ask for an answer of a type and await it; not available yet."""
        self._refuse(prompt, given(locals()))

    def stream_object(
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
        max_repairs: int | None = None,
        reasoning: Reasoning | None = None,
        cache: bool | None = None,
        metadata: Mapping[str, str] | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        api_version: str | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Iterator[Partial[T]]:
        """Ask for an answer of a type, and see it grow; not available yet."""
        self._refuse(prompt, given(locals()))

    def stream_object_async(
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
        max_repairs: int | None = None,
        reasoning: Reasoning | None = None,
        cache: bool | None = None,
        metadata: Mapping[str, str] | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        api_version: str | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncIterator[Partial[T]]:
        """Ask for an answer of a type, and see it grow with `async for`; not available yet."""
        self._refuse(prompt, given(locals()))

    def _refuse(self, prompt: Prompt, keywords: GenerateKeywords) -> NoReturn:
        self._question(prompt, keywords)
        raise AssertionError("a type of the answer is refused")

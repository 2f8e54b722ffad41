"""Requests: what is asked of a model, before it is translated for a provider."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal, TypeAlias, TypeVar

from aiclient.core.context import CallContext
from aiclient.core.messages import AssistantMessage, Message, SystemMessage, ToolMessage, UserMessage
from aiclient.core.models import ModelInfo
from aiclient.wire.options import RequestOptions, TimeoutOptions

if TYPE_CHECKING:
    from aiclient.core.caching import CacheSetting, PromptCaching
    from aiclient.core.tools import Tool

__all__ = ["GenerateOptions", "GenerateRequest", "Reasoning", "ReasoningLevel", "ToolChoice", "Tools"]

V = TypeVar("V")

ReasoningLevel: TypeAlias = Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
"""How much a model thinks before it answers; each model knows some of them."""

Reasoning: TypeAlias = bool | ReasoningLevel | int
"""A level; `True` and `False` for the model's own default and for none; a number of tokens to think with."""

ToolChoice: TypeAlias = Literal["auto", "none", "required"] | str
"""Whether the model may, must not or must call tools; any other text is the name of the one it must call."""

Tools: TypeAlias = "Sequence[Tool[..., object] | Callable[..., object]]"
"""Tools, or plain functions with types and docstrings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerateOptions:
    """The keywords of a generation; None means "not sent"."""

    system: str | None = None
    temperature: float | None = None
    max_tokens: int | None = None
    top_p: float | None = None
    top_k: int | None = None
    stop: str | Sequence[str] | None = None
    seed: int | None = None
    presence_penalty: float | None = None
    frequency_penalty: float | None = None
    logprobs: bool | int | None = None
    tools: Tools | None = None
    tool_choice: ToolChoice | None = None
    parallel_tool_calls: bool | None = None
    response_format: Mapping[str, object] | None = None
    strict: bool | Literal["auto"] | None = None
    reasoning: Reasoning | None = None
    cache: CacheSetting | None = None
    metadata: Mapping[str, str] | None = None
    user: str | None = None
    timeout: float | TimeoutOptions | None = None
    provider_options: Mapping[str, object] | None = None
    extra_headers: Mapping[str, str] | None = field(default=None, repr=False)
    """Not shown: headers carry keys."""
    caching: PromptCaching | None = None
    """No keyword: what the `cache` keyword and the marks come to for this provider, for adapters to send."""

    def over(self, defaults: GenerateOptions) -> GenerateOptions:
        """Return these options, with what they leave open taken from `defaults`."""
        return GenerateOptions(
            system=defaults.system if self.system is None else self.system,
            temperature=defaults.temperature if self.temperature is None else self.temperature,
            max_tokens=defaults.max_tokens if self.max_tokens is None else self.max_tokens,
            top_p=defaults.top_p if self.top_p is None else self.top_p,
            top_k=defaults.top_k if self.top_k is None else self.top_k,
            stop=defaults.stop if self.stop is None else self.stop,
            seed=defaults.seed if self.seed is None else self.seed,
            presence_penalty=defaults.presence_penalty
            if self.presence_penalty is None
            else self.presence_penalty,
            frequency_penalty=defaults.frequency_penalty
            if self.frequency_penalty is None
            else self.frequency_penalty,
            logprobs=defaults.logprobs if self.logprobs is None else self.logprobs,
            tools=defaults.tools if self.tools is None else self.tools,
            tool_choice=defaults.tool_choice if self.tool_choice is None else self.tool_choice,
            parallel_tool_calls=defaults.parallel_tool_calls
            if self.parallel_tool_calls is None
            else self.parallel_tool_calls,
            response_format=defaults.response_format
            if self.response_format is None
            else self.response_format,
            strict=defaults.strict if self.strict is None else self.strict,
            reasoning=defaults.reasoning if self.reasoning is None else self.reasoning,
            cache=defaults.cache if self.cache is None else self.cache,
            metadata=defaults.metadata if self.metadata is None else self.metadata,
            user=defaults.user if self.user is None else self.user,
            timeout=defaults.timeout if self.timeout is None else self.timeout,
            provider_options=_merged(defaults.provider_options, self.provider_options),
            extra_headers=_merged(defaults.extra_headers, self.extra_headers),
            caching=defaults.caching if self.caching is None else self.caching,
        )

    def request_options(self) -> RequestOptions | None:
        """Return what concerns the transport; retries belong to the caller's own layer."""
        options: RequestOptions = {}
        if self.timeout is not None:
            options["timeout"] = self.timeout
        if self.provider_options:
            options["extra_body"] = self.provider_options
        if self.extra_headers:
            options["extra_headers"] = self.extra_headers
        return options or None


def _merged(base: Mapping[str, V] | None, given: Mapping[str, V] | None) -> Mapping[str, V] | None:
    return given if not base else base if not given else {**base, **given}


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerateRequest:
    """One question to one model."""

    provider: str
    model: str
    """The name that is sent."""
    messages: tuple[Message, ...]
    options: GenerateOptions = field(default_factory=GenerateOptions)
    stream: bool = False
    """Ask for the answer piece by piece."""
    info: ModelInfo | None = None
    """What the catalogue knows of the model."""
    context: CallContext = field(default_factory=CallContext, compare=False, repr=False)

    @property
    def system(self) -> str | None:
        """All instructions, for the provider's own field."""
        texts = [message.text for message in self.messages if isinstance(message, SystemMessage)]
        return "\n\n".join(texts) if texts else None

    @property
    def turns(self) -> tuple[UserMessage | AssistantMessage | ToolMessage, ...]:
        """The conversation without its instructions."""
        return tuple(
            message
            for message in self.messages
            if isinstance(message, UserMessage | AssistantMessage | ToolMessage)
        )

"""Requests: what is asked of a model, before it is translated for a provider."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from aiclient.core.context import CallContext
from aiclient.core.messages import AssistantMessage, Message, SystemMessage, UserMessage
from aiclient.core.models import ModelInfo
from aiclient.wire.options import RequestOptions, TimeoutOptions

__all__ = ["GenerateOptions", "GenerateRequest"]

V = TypeVar("V")


@dataclass(frozen=True, slots=True, kw_only=True)
class GenerateOptions:
    """The keywords of a generation; None means "not sent"."""

    system: str | None = None
    temperature: float | None = None
    top_p: float | None = None
    max_tokens: int | None = None
    timeout: float | TimeoutOptions | None = None
    provider_options: Mapping[str, object] | None = None
    extra_headers: Mapping[str, str] | None = field(default=None, repr=False)
    """Not shown: headers carry keys."""

    def over(self, defaults: GenerateOptions) -> GenerateOptions:
        """Return these options, with what they leave open taken from `defaults`."""
        return GenerateOptions(
            system=defaults.system if self.system is None else self.system,
            temperature=defaults.temperature if self.temperature is None else self.temperature,
            top_p=defaults.top_p if self.top_p is None else self.top_p,
            max_tokens=defaults.max_tokens if self.max_tokens is None else self.max_tokens,
            timeout=defaults.timeout if self.timeout is None else self.timeout,
            provider_options=_merged(defaults.provider_options, self.provider_options),
            extra_headers=_merged(defaults.extra_headers, self.extra_headers),
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
    def turns(self) -> tuple[UserMessage | AssistantMessage, ...]:
        """The conversation without its instructions."""
        return tuple(
            message for message in self.messages if isinstance(message, UserMessage | AssistantMessage)
        )

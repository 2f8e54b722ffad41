"""Protocols of the provider side: adapters translate, a provider answers requests as flows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar, runtime_checkable

from aiclient.core.encode import AnyCall
from aiclient.core.finish import FinishReason
from aiclient.core.flow import Flow
from aiclient.core.parts import Native, Part
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse
from aiclient.core.sent import SentRequest
from aiclient.core.usage import Usage
from aiclient.wire.json import Json, JsonObject
from aiclient.wire.unset import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from aiclient.core.events import StreamEvent

__all__ = [
    "Adapter",
    "Answer",
    "Counting",
    "Describing",
    "Listing",
    "Provider",
    "Steering",
    "StreamDecoder",
    "sent",
]

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What an adapter reads in a provider's answer."""

    parts: tuple[Part, ...] = ()
    usage: Usage | None = None
    """None where the provider told nothing."""
    finish_reason: FinishReason | None = None
    raw_finish_reason: str | None = None
    finish_message: str | None = None
    """What the provider says of why the model stopped, where it says more than a word."""
    model: str | None = None
    id: str | None = None
    native: Native | None = None
    """What the provider keeps beside the parts and wants back with them."""
    cache_diagnostics: JsonObject | None = None
    """What the provider says of a cache that was missed, in its own words."""
    error: Json = None
    """The provider's error object, where an answer failed although its status says otherwise."""


class StreamDecoder(Protocol):
    """Reads one stream: hands out events, and puts the whole answer together."""

    @property
    def complete(self) -> bool:
        """True once the provider said that the answer has ended."""
        ...

    def feed(self, event: JsonObject, /) -> Sequence[StreamEvent]:
        """Take the provider's next event and return ours."""
        ...

    def body(self) -> JsonObject:
        """Return what came so far, in the shape of an answer that is not streamed."""
        ...


class Adapter(Protocol):
    """Translates between our requests and one provider's; pure functions, no I/O."""

    def encode(self, request: GenerateRequest, /) -> AnyCall:
        """Describe the call that asks this of the provider."""
        ...

    def decode(self, body: JsonObject, /) -> Answer:
        """Read a whole answer."""
        ...

    def decoder(self) -> StreamDecoder:
        """Return a reader for one stream."""
        ...


class Provider(Protocol):
    """Answers requests: the lowest layer of the pipeline."""

    @property
    def name(self) -> str:
        """Provider id."""
        ...

    def total(self, request: GenerateRequest, /) -> float | None:
        """Return the seconds that a call may take, retries included; None is no limit."""
        ...

    def generate(self, request: GenerateRequest, /) -> Flow[ChatResponse]:
        """Answer a request in one attempt."""
        ...


@runtime_checkable
class Describing(Protocol):
    """A provider that can show what it would send."""

    def describe(self, request: GenerateRequest, /) -> SentRequest:
        """Return what `generate` would send, without its secrets."""
        ...


@runtime_checkable
class Counting(Protocol):
    """A provider that can say how large a prompt is."""

    def count(self, request: GenerateRequest, /) -> Flow[int]:
        """Return the tokens of a prompt, with instructions and tools."""
        ...


@runtime_checkable
class Steering(Protocol):
    """A provider that knows which of its own fields make a model reason."""

    def reasons(self, fields: Mapping[str, object], /) -> bool | None:
        """Return whether fields of a body switch reasoning on or off; None where they do not say."""
        ...


@runtime_checkable
class Listing(Protocol):
    """A provider that can say which models it has."""

    def list_models(self) -> Flow[list[tuple[str, JsonObject]]]:
        """Return their names, and all that is said of each."""
        ...


def sent(value: T | None) -> T | NotGiven:
    """Return a value for a call builder; None means that it is not sent."""
    return NOT_GIVEN if value is None else value

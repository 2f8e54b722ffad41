"""Embeddings: what is asked of an embedding model, and what it answers, the same for every provider."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, overload

from aiclient.core.context import AttemptRecord, CallContext
from aiclient.core.errors import ConfigurationError
from aiclient.core.models import ModelInfo
from aiclient.core.sent import RawAnswer, SentRequest
from aiclient.core.usage import Usage
from aiclient.core.vector_list import VectorList
from aiclient.wire.options import RequestOptions, TimeoutOptions

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = [
    "EmbedAnswer",
    "EmbedLimits",
    "EmbedOptions",
    "EmbedProgress",
    "EmbedRequest",
    "EmbedResponse",
    "InputType",
]

InputType: TypeAlias = Literal["query", "document", "classification", "clustering"]
"""What a text is embedded for: to search, to be found, to be classified, to be grouped."""

_NONE: Final = VectorList(())


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbedOptions:
    """The keywords of an embedding; None means "not sent"."""

    dimensions: int | None = None
    input_type: InputType | None = None
    truncate: bool | None = None
    user: str | None = None
    timeout: float | TimeoutOptions | None = None
    provider_options: Mapping[str, object] | None = None
    extra_headers: Mapping[str, str] | None = field(default=None, repr=False)
    """Not shown: headers carry keys."""

    def request_options(self, *, body: bool = True) -> RequestOptions | None:
        """Return what concerns the transport; retries belong to the caller's own layer.

        Args:
            body: Whether `provider_options` are fields of the body as a whole.
        """
        options: RequestOptions = {}
        if self.timeout is not None:
            options["timeout"] = self.timeout
        if body and self.provider_options:
            options["extra_body"] = self.provider_options
        if self.extra_headers:
            options["extra_headers"] = self.extra_headers
        return options or None


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbedRequest:
    """Texts for one embedding model."""

    provider: str
    model: str
    """The name that is sent."""
    inputs: tuple[str, ...]
    options: EmbedOptions = field(default_factory=EmbedOptions)
    info: ModelInfo | None = None
    """What the catalogue knows of the model."""
    context: CallContext = field(default_factory=CallContext, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbedLimits:
    """What one request to a provider may hold."""

    inputs: int
    """Texts."""
    tokens: int | None = None
    """Tokens of all texts together; None is no limit that anybody knows."""
    input_tokens: int | None = None
    """Tokens of one text."""
    parallel: int = 4
    """Requests that are under way at the same time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbedAnswer:
    """What an adapter reads in a provider's answer."""

    vectors: Sequence[str | Sequence[float]]
    """In the order of the texts: numbers, or base64 of little-endian float32."""
    usage: Usage | None = None
    """None where the provider told nothing."""
    model: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbedProgress:
    """What was embedded of a call that failed, so that nothing is paid for twice."""

    vectors: Mapping[int, array[float]]
    """Position of a text → its vector."""
    count: int
    """How many texts there were."""
    usage: Usage = field(default_factory=Usage)
    cost: Decimal | None = None
    """USD; None where the price or the usage is not known."""

    @property
    def missing(self) -> tuple[int, ...]:
        """Positions of the texts that have no vector yet."""
        return tuple([position for position in range(self.count) if position not in self.vectors])

    def __repr__(self) -> str:
        return f"EmbedProgress({len(self.vectors)} of {self.count} vectors, cost={self.cost})"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EmbedResponse(Sequence["array[float]"]):
    """Vectors, in the order of the texts; the response itself is a sequence of them.

    Example:
        >>> from array import array
        >>> response = EmbedResponse(
        ...     provider="acme", model="acme-1", vectors=VectorList([array("f", [1, 0]), array("f", [0, 1])])
        ... )
        >>> len(response), response[1].tolist()
        (2, [0.0, 1.0])
    """

    provider: str
    model: str
    """The model that answered, in the provider's words."""
    vectors: VectorList = _NONE
    """One vector a text; 32-bit floats, unpacked when they are touched."""
    usage: Usage = field(default_factory=Usage)
    """Of all requests together."""
    cost: Decimal | None = None
    """USD; None where the price or the usage is not known."""
    warnings: tuple[str, ...] = field(default=(), compare=False)
    """What the caller should know: keywords that were not sent, names that are retired, ..."""
    attempts: tuple[AttemptRecord, ...] = field(default=(), compare=False)
    """Everything that was sent for it, failures included."""
    request: SentRequest | None = field(default=None, compare=False)
    """What was sent, without its secrets; None where it took several requests."""
    answer: RawAnswer | None = field(default=None, compare=False)
    """The provider's answer as it came; None where it took several requests."""
    resolution: str = field(default="", compare=False)
    """How the model's name led to the provider."""

    @property
    def vector(self) -> array[float]:
        """The vector of the only text.

        Raises:
            ConfigurationError: There are several texts, or none.
        """
        if len(self.vectors) != 1:
            raise ConfigurationError(
                f"the response holds {len(self.vectors)} vectors; take them from .vectors, or iterate over it"
            )
        return self.vectors[0]

    @property
    def dimensions(self) -> int:
        """Length of the vectors; 0 where there are none."""
        return self.vectors.dimensions

    @property
    def raw(self) -> object:
        """The provider's answer as its generated type; None where it took several requests."""
        return None if self.answer is None else self.answer.value()

    def numpy(self) -> NDArray[np.float32]:
        """Return all vectors as the rows of one array.

        Raises:
            MissingExtraError: numpy is not installed.
        """
        return self.vectors.numpy()

    @overload
    def __getitem__(self, index: int, /) -> array[float]: ...
    @overload
    def __getitem__(self, index: slice, /) -> Sequence[array[float]]: ...
    def __getitem__(self, index: int | slice, /) -> array[float] | Sequence[array[float]]:
        return self.vectors[index]

    def __len__(self) -> int:
        return len(self.vectors)

    def __iter__(self) -> Iterator[array[float]]:
        return iter(self.vectors)

    def __repr__(self) -> str:
        return (
            f"EmbedResponse({len(self.vectors)} x {self.dimensions}, model={self.model!r}, "
            f"provider={self.provider!r}, tokens={self.usage.total_tokens}, cost={self.cost})"
        )

"""Calls: API operations described as values, to be sent by somebody else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Literal, TypeAlias, TypeVar

from aiclient.wire.multipart import FileTypes, Multipart
from aiclient.wire.options import RequestOptions

__all__ = [
    "Body",
    "Call",
    "Method",
    "PageCall",
    "PageSpec",
    "RawBody",
    "ResultSpec",
    "StreamCall",
    "StreamSpec",
]

T = TypeVar("T")
E = TypeVar("E")
P = TypeVar("P")
I = TypeVar("I")  # noqa: E741 - the item of a page

Method = Literal["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"]


@dataclass(frozen=True, slots=True)
class RawBody:
    """A body that is neither JSON nor a form: bytes of one media type."""

    content: FileTypes
    media_type: str


Body: TypeAlias = Mapping[str, object] | Sequence[object] | Multipart | RawBody | None
"""A JSON object with wire names, a JSON array, a form, bytes, or nothing."""


@dataclass(frozen=True, slots=True)
class ResultSpec:
    """How the answer of an operation is decoded."""

    kind: Literal["json", "text", "binary", "none"]
    """`json`: parse into `type`; `text`: str; `binary`: `Binary`; `none`: no body expected."""
    type: str | None = None
    """`"module:Name"` of the generated type, imported on the first answer."""
    text_too: bool = False
    """True where the operation may also answer plain text (decided by content type)."""
    none_too: bool = False
    """True where the operation may also answer nothing, which becomes None."""


@dataclass(frozen=True, slots=True)
class StreamSpec:
    """How a streamed answer is framed and decoded."""

    framing: Literal["sse", "ndjson"]
    event: str
    """`"module:Name"` of the generated event type."""
    sentinel: str | None = None
    """Payload that ends the stream and is not an event (`[DONE]`)."""


@dataclass(frozen=True, slots=True)
class PageSpec:
    """How to get from one page of a list to the next."""

    items: str
    """Field of the page that holds the items."""
    param: str
    """Query parameter that carries the cursor."""
    cursor: str
    """Field of the page that holds the next cursor; `"@last"` takes it from the last item."""
    item_field: str = "id"
    """Field of the last item, where `cursor` is `"@last"`."""
    more: str | None = None
    """Boolean field that says whether another page exists; None: a non-empty cursor says so."""


@dataclass(frozen=True, slots=True)
class Call(Generic[T]):
    """One API operation, described. Sending it is somebody else's job.

    Generated call builders make these; `Sender.send` turns one into a `T`.
    """

    operation: str
    """`"openai/v1/chat.completions.create"`: for errors, traces and tests."""
    method: Method
    path: str
    """Filled and percent-encoded, without query; joined to the client's base URL."""
    result: ResultSpec
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: Body = None
    """What is sent, with wire names."""
    options: RequestOptions | None = None


@dataclass(frozen=True, slots=True)
class StreamCall(Generic[E]):
    """One API operation whose answer is a stream of `E`."""

    operation: str
    method: Method
    path: str
    stream: StreamSpec
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: Body = None
    options: RequestOptions | None = None


@dataclass(frozen=True, slots=True)
class PageCall(Generic[P, I]):
    """One API operation whose answer is a page `P` of items `I`."""

    operation: str
    method: Method
    path: str
    result: ResultSpec
    page: PageSpec
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    body: Body = None
    options: RequestOptions | None = None

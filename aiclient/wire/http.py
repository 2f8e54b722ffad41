"""Requests and replies as plain values, so that an exchange can be logged, replayed and redacted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Self

from aiclient.wire.redact import redact_header, redact_url

__all__ = ["NO_TIMEOUT", "Headers", "HttpReply", "HttpRequest", "ReplyInfo", "RequestInfo", "Timeout"]


@dataclass(frozen=True, slots=True)
class Timeout:
    """The five clocks of a request, in seconds; None means no limit."""

    total: float | None = None
    """From the call to the last byte, retries included."""
    connect: float | None = None
    """To open a connection."""
    first_token: float | None = None
    """From the request being sent to the first byte of the body."""
    stall: float | None = None
    """Between two chunks of the body."""
    pool: float | None = None
    """Waiting for a free connection."""


NO_TIMEOUT = Timeout()


class Headers(Mapping[str, str]):
    """Response headers: looked up without regard to case, decoded only when somebody looks."""

    __slots__ = ("_raw", "_table")

    def __init__(self, raw: Sequence[tuple[bytes, bytes]] = ()) -> None:
        self._raw = raw
        self._table: dict[str, str] | None = None

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, str]]) -> Self:
        """Build headers from text pairs."""
        return cls([(name.encode("latin-1"), _encode_value(value)) for name, value in pairs])

    def _lookup(self) -> dict[str, str]:
        table = self._table
        if table is None:
            table = dict[str, str]()
            for name, value in self.pairs():
                table[name] = f"{table[name]}, {value}" if name in table else value
            self._table = table
        return table

    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Return every header as it came, repeated ones repeated, names in lower case."""
        # All at once: a dozen calls instead of six for each of two dozen headers.
        try:
            values = b"\n".join([value for _, value in self._raw]).decode().split("\n")
        except UnicodeDecodeError:
            values = []
        names = b"\n".join([name for name, _ in self._raw]).decode("latin-1").lower().split("\n")
        if len(names) == len(values) == len(self._raw):
            return tuple(zip(names, values, strict=True))
        return tuple((name.decode("latin-1").lower(), _decode_value(value)) for name, value in self._raw)

    def __getitem__(self, name: str) -> str:
        return self._lookup()[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._lookup())

    def __len__(self) -> int:
        return len(self._lookup())

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Headers):
            return sorted(self.pairs()) == sorted(other.pairs())
        return NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = {name: redact_header(name, value) for name, value in self._lookup().items()}
        return f"Headers({shown!r})"


def _decode_value(value: bytes) -> str:
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("latin-1")


def _encode_value(value: str) -> bytes:
    try:
        return value.encode("latin-1")
    except UnicodeEncodeError:
        return value.encode("utf-8")


@dataclass(frozen=True, slots=True)
class RequestInfo:
    """What an error may tell about the request that caused it: nothing secret."""

    method: str
    url: str
    """Without credentials; secret query values are masked."""
    operation: str = ""

    def __str__(self) -> str:
        return f"{self.method} {self.url}"


@dataclass(frozen=True, slots=True, repr=False)
class HttpRequest:
    """One HTTP request, complete but for what the connection adds (host, content length)."""

    method: str
    url: str
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None
    stream: bool = False
    """Leave the body of a successful answer open, to be read in chunks."""
    timeout: Timeout = NO_TIMEOUT
    redirects: int = 0
    """Redirects that may be followed; only downloads have any."""
    remaining: float | None = None
    """What earlier attempts left of the total time; None for a first attempt."""

    def info(self, operation: str = "") -> RequestInfo:
        """Return the request without its secrets."""
        return RequestInfo(self.method, redact_url(self.url), operation)

    def __repr__(self) -> str:
        headers = tuple((name, redact_header(name, value)) for name, value in self.headers)
        size = 0 if self.body is None else len(self.body)
        return (
            f"HttpRequest({self.method!r}, {redact_url(self.url)!r}, headers={headers!r}, "
            f"body=<{size} bytes>, stream={self.stream!r})"
        )


@dataclass(frozen=True, slots=True)
class HttpReply:
    """The answer to one request; `body` is None while a stream is open."""

    status: int
    headers: Headers = field(default_factory=Headers)
    body: bytes | None = None
    stream_id: int | None = None
    """Names the open body for `Read`; None where the body is here."""

    def header(self, name: str) -> str | None:
        """Return a header's value, or None."""
        return self.headers.get(name)


@dataclass(frozen=True, slots=True)
class ReplyInfo:
    """What a stream tells about the reply that carries it."""

    status: int
    headers: Headers = field(default_factory=Headers)
    request_id: str | None = None

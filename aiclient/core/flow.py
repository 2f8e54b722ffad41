"""Flows: generators that ask for I/O by yielding effects, and never do any themselves.

One flow serves blocking and awaiting callers, streamed or not. Three rules keep flows safe: never
`yield` inside `finally` (drivers own the sockets and close them), never hold a lock across a
`yield`, never catch `BaseException`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeAlias, TypeVar, cast, final

from aiclient.wire.http import HttpReply, HttpRequest

__all__ = [
    "Effect",
    "Emit",
    "Flow",
    "Gather",
    "Invoke",
    "Now",
    "Random",
    "Read",
    "Send",
    "Sleep",
    "emit",
    "gather",
    "invoke",
    "now",
    "random",
    "read",
    "send",
    "sleep",
]

T = TypeVar("T")


@final
@dataclass(frozen=True, slots=True)
class Send:
    """Send a request; the result is an `HttpReply`."""

    request: HttpRequest


@final
@dataclass(frozen=True, slots=True)
class Read:
    """Read the next chunk of an open body; the result is `bytes`, empty at the end."""

    stream_id: int
    last: bool = False
    """Nothing but the end is expected: do not wait long for it."""


@final
@dataclass(frozen=True, slots=True)
class Sleep:
    """Wait; the result is None."""

    seconds: float


@final
@dataclass(frozen=True, slots=True)
class Emit:
    """Hand an event to whoever reads the stream; the result is None."""

    event: object


@final
@dataclass(frozen=True, slots=True)
class Invoke:
    """Call a function, blocking or async, by keyword; the result is what it returns."""

    name: str
    arguments: Mapping[str, object] = field(default_factory=dict[str, object])
    function: Callable[..., object] | None = field(default=None, compare=False, repr=False)
    """Not part of a log: who replays one binds the name again."""


@final
@dataclass(frozen=True, slots=True)
class Gather:
    """Run flows side by side; the result is the list of their results, in order.

    If one fails, the others are stopped as soon as the driver can, and its error is raised.
    """

    names: tuple[str, ...]
    flows: tuple[Flow[object], ...] = field(default=(), compare=False, repr=False)
    """Not part of a log: the effects of each are logged under its name."""


@final
@dataclass(frozen=True, slots=True)
class Now:
    """Look at a clock; the result is seconds as a float."""

    clock: Literal["wall", "steady"] = "wall"
    """`wall`: since 1970, comparable with dates; `steady`: for durations only."""


@final
@dataclass(frozen=True, slots=True)
class Random:
    """Draw a random number; the result is a float in [0, 1)."""


Effect: TypeAlias = Send | Read | Sleep | Emit | Invoke | Gather | Now | Random

Flow: TypeAlias = Generator[Effect, Any, T]
"""A generator that yields effects, is sent their results and returns a `T`.

What is sent in depends on the effect, which generators cannot express: the helpers below confine
the untyped side.
"""

_WALL: Final = Now()
_STEADY: Final = Now("steady")
_RANDOM: Final = Random()


def send(request: HttpRequest) -> Flow[HttpReply]:
    """Send a request and return its reply."""
    return cast(HttpReply, (yield Send(request)))


def read(stream_id: int, *, last: bool = False) -> Flow[bytes]:
    """Return the next chunk of an open body; empty at its end."""
    return cast(bytes, (yield Read(stream_id, last)))


def sleep(seconds: float) -> Flow[None]:
    """Wait."""
    yield Sleep(seconds)


def emit(event: object) -> Flow[None]:
    """Hand an event to whoever reads the stream."""
    yield Emit(event)


def invoke(name: str, function: Callable[..., object], arguments: Mapping[str, object]) -> Flow[object]:
    """Call a blocking or async function and return its result.

    Args:
        name: What a log calls the function.
        function: Called with `arguments` as keywords.
        arguments: Values that a log can hold.
    """
    return cast(object, (yield Invoke(name, arguments, function)))


def gather(flows: Mapping[str, Flow[T]]) -> Flow[list[T]]:
    """Run flows side by side and return their results in order.

    Args:
        flows: The flows, by the name that a log gives to each.
    """
    return cast(list[T], (yield Gather(tuple(flows), tuple(flows.values()))))


def now(clock: Literal["wall", "steady"] = "wall") -> Flow[float]:
    """Return the time in seconds: `wall` since 1970, `steady` for durations."""
    return cast(float, (yield _WALL if clock == "wall" else _STEADY))


def random() -> Flow[float]:
    """Return a random number in [0, 1)."""
    return cast(float, (yield _RANDOM))

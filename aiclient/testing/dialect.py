"""What a dialect is: routes of one provider, its error shape and its way of being authenticated."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol, cast

from aiclient.testing.answer import HttpAnswer
from aiclient.testing.http import Incoming, Json
from aiclient.testing.script import Turn

if TYPE_CHECKING:
    from aiclient.testing.prompt_cache import PromptCache

__all__ = ["Desk", "Dialect", "Exchange", "Refused", "Route", "bearer", "find_route", "route"]


class Refused(Exception):
    """The request is wrong; the dialect words the error."""

    def __init__(self, message: str, status: int = 400, code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.status = status
        self.code = code


@dataclass(slots=True)
class Desk:
    """What a provider remembers while the server runs: counters and stored objects.

    Ids and times count up from fixed values, so that two equal runs give equal answers.
    """

    stores: dict[str, dict[str, Json]] = field(default_factory=dict[str, dict[str, Json]])
    blobs: dict[str, bytes] = field(default_factory=dict[str, bytes])
    counts: dict[str, int] = field(default_factory=dict[str, int])

    def number(self, prefix: str) -> int:
        """Return the next number of a series."""
        self.counts[prefix] = self.counts.get(prefix, 0) + 1
        return self.counts[prefix]

    def id(self, prefix: str) -> str:
        """Return a fresh id."""
        return f"{prefix}{self.number(prefix):024d}"

    def now(self) -> int:
        """Return the time in Unix seconds, one second after the last answer."""
        return 1_795_305_600 + self.number("clock")

    def store(self, kind: str) -> dict[str, Json]:
        """Return the objects of one kind, by id."""
        return self.stores.setdefault(kind, {})

    def fetch(self, kind: str, key: str) -> Json:
        """Return one stored object.

        Raises:
            Refused: There is none with this id (404).
        """
        found = self.store(kind).get(key)
        if found is None:
            raise Refused(f"No such {kind}: {key}", 404)
        return found


@dataclass(slots=True)
class Exchange:
    """One request on its way to an answer."""

    request: Incoming
    path: str
    params: Mapping[str, str]
    desk: Desk
    next_turn: Callable[[Turn], Turn]
    """Gives the scripted turn, or the echo it is handed."""
    redo: Callable[[str, Json], HttpAnswer]
    """Answers another POST as if it had come by itself; batches are made of it."""
    cache: PromptCache | None = None
    """The provider's prompt cache, where the server accounts for it."""

    def body(self) -> Json:
        """Return the JSON object of the request.

        Raises:
            Refused: It is not JSON, or not an object (400).
        """
        try:
            value = self.request.json()
        except ValueError as error:
            raise Refused("We could not parse the JSON body of your request.") from error
        if not isinstance(value, dict):
            raise Refused("The JSON body of your request must be an object.")
        return cast(Json, value)


Answerer = Callable[[Exchange], HttpAnswer]


@dataclass(frozen=True, slots=True)
class Route:
    """One operation of a provider."""

    method: str
    pattern: re.Pattern[str]
    answer: Answerer
    generates: bool = False
    """Whether scripted turns are meant for it."""


class Dialect(Protocol):
    """A provider as the server speaks it."""

    @property
    def name(self) -> str: ...
    @property
    def routes(self) -> Iterable[Route]: ...
    def error(self, status: int, message: str, code: str | None = None) -> HttpAnswer: ...
    def error_event(self, message: str) -> bytes: ...
    def authenticated(self, request: Incoming) -> bool: ...
    def headers(self, desk: Desk) -> list[tuple[str, str]]: ...


def route(method: str, path: str, answer: Answerer, *, generates: bool = False) -> Route:
    """Make a route; `{name}` stands for one path segment, `{name+}` for the rest."""
    pattern = re.sub(r"\\{(\w+)\\\+\\}", r"(?P<\1>.+)", re.escape(path))
    pattern = re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/:]+)", pattern)
    return Route(method, re.compile(pattern), answer, generates)


def find_route(dialect: Dialect, method: str, path: str) -> tuple[Route, dict[str, str]] | None:
    """Find the route of a request."""
    for candidate in dialect.routes:
        match = candidate.pattern.fullmatch(path)
        if match and candidate.method == method:
            return candidate, match.groupdict()
    return None


def bearer(request: Incoming) -> bool:
    """Tell whether there is a bearer key."""
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    return scheme.lower() == "bearer" and bool(key.strip())

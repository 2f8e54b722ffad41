"""Conversations: requests that go on where an earlier request and its answer stopped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from aiclient.core.responses import ChatResponse
from aiclient.wire.json import Json, JsonObject
from codegen.replay.records import Record
from tests.conformance.facade.dialects import Dialect, Name
from tests.conformance.facade.import_anthropic import ANTHROPIC
from tests.conformance.facade.import_chat import CHAT
from tests.conformance.facade.import_google import GOOGLE
from tests.conformance.facade.import_ollama import OLLAMA
from tests.conformance.facade.import_responses import RESPONSES
from tests.conformance.facade.imported import Importer
from tests.conformance.facade.tree import items, node, text

__all__ = ["Continuation", "Exchange", "continuations", "unpaired"]

_IMPORTERS: Final[dict[Name, Importer]] = {
    "responses": RESPONSES,
    "chat": CHAT,
    "anthropic": ANTHROPIC,
    "google": GOOGLE,
    "ollama": OLLAMA,
}
_FIELDS: Final[dict[Name, str]] = {"responses": "input", "google": "contents"}
"""Field of the conversation; everyone else calls it `messages`."""
_MARKS: Final = frozenset({"cache_control", "prompt_cache_breakpoint"})


@dataclass(frozen=True, slots=True)
class Exchange:
    """A recorded exchange whose answer we read."""

    record: Record
    dialect: Dialect
    request: JsonObject
    response: ChatResponse | None = None
    body: JsonObject | None = None
    """The answer, a streamed one put together."""

    @property
    def importer(self) -> Importer:
        """Reads the request."""
        return _IMPORTERS[self.dialect.name]

    @property
    def turns(self) -> list[JsonObject]:
        """The conversation that was sent."""
        return self.importer.turns(self.request)


@dataclass(frozen=True, slots=True)
class Continuation:
    """A request that says again what another said, then its answer, then something new."""

    first: Exchange
    second: Exchange
    response: ChatResponse
    """What we read in the first answer."""
    answer: list[JsonObject]
    """The answer as the recorded client sent it back."""
    new: list[JsonObject]
    """What follows it."""

    @property
    def before(self) -> list[JsonObject]:
        """What the second request repeats of the first."""
        return self.second.turns[: len(self.first.turns)]

    @property
    def field(self) -> str:
        """Field of the request that holds the conversation."""
        return _FIELDS.get(self.second.dialect.name, "messages")

    @property
    def given(self) -> list[JsonObject]:
        """The answer as the provider gave it, written as turns of a request."""
        return _as_turns(self.second.dialect.name, self.first.body or {})

    @property
    def recorded(self) -> JsonObject:
        """The second request."""
        return self.second.request

    @property
    def made_up(self) -> dict[str, str]:
        """Id that the recorded client made up for a call that came without one → the one that we made up."""
        given, theirs = _call_ids(self.given), _call_ids(self.answer)
        ours = [call.id for call in self.response.tool_calls]
        if len({len(given), len(theirs), len(ours)}) != 1:
            return {}
        return {their: our for known, their, our in zip(given, theirs, ours, strict=True) if not known}

    def with_given(self) -> JsonObject:
        """Return the second request with the answer as the provider gave it."""
        turns: list[Json] = [*self.before, *self.given, *self.new]
        return {**self.recorded, self.field: turns}


def continuations(exchanges: Iterable[Exchange]) -> Iterator[Continuation]:
    """Yield the continuations among the exchanges of one file.

    Args:
        exchanges: In the order in which they were recorded.
    """
    before: list[Exchange] = []
    for second in exchanges:
        found = next((each for each in reversed(before) if _goes_on(each, second)), None)
        if found is not None and found.response is not None and found.response.parts:
            rest = second.turns[len(found.turns) :]
            length = second.importer.answered(rest)
            if length:
                yield Continuation(found, second, found.response, rest[:length], rest[length:])
        before.append(second)


def unpaired(exchanges: Sequence[Exchange], compared: Iterable[Exchange]) -> Iterator[Exchange]:
    """Yield the requests with answers in them that go on from no other exchange of their file.

    The first of a file is none of them: its history was written by its client.

    Args:
        exchanges: Of one file.
        compared: Those that go on from another.
    """
    known = {id(each) for each in compared}
    for each in exchanges[1:]:
        if id(each) not in known and any(each.importer.answered([turn]) for turn in each.turns):
            yield each


def _call_ids(turns: list[JsonObject]) -> list[str]:
    """Return the ids of the calls in turns of Gemini or of chat completions; empty where there is none."""
    calls = [node(part, "functionCall") for turn in turns for part in items(turn, "parts")]
    calls += [call for turn in turns for call in items(turn, "tool_calls")]
    return [text(call, "id") or "" for call in calls if call]


def _goes_on(first: Exchange, second: Exchange) -> bool:
    if first.dialect is not second.dialect:
        return False
    earlier, later = first.turns, second.turns
    if not 0 < len(earlier) < len(later):
        return False
    return _plain([*later[: len(earlier)]]) == _plain([*earlier])


def _plain(value: Json) -> Json:
    """Return turns without marks of the cache, which move on; a marked text becomes a list of one text."""
    if isinstance(value, list):
        return [_plain(each) for each in value]
    if not isinstance(value, dict):
        return value
    plain = {name: _plain(each) for name, each in value.items() if name not in _MARKS and each is not None}
    if plain.get("type") in ("text", "input_text"):
        del plain["type"]
    if isinstance(plain.get("content"), str):
        plain["content"] = [{"text": plain["content"]}]
    return plain


def _as_turns(dialect: Name, body: JsonObject) -> list[JsonObject]:
    if dialect == "responses":
        return items(body, "output")
    if dialect == "google":
        return [{"role": "model", **node((items(body, "candidates") or [{}])[0], "content")}]
    if dialect == "anthropic":
        return [{"role": "assistant", "content": body.get("content")}]
    if dialect == "chat":
        return [node((items(body, "choices") or [{}])[0], "message")]
    return [node(body, "message")]

"""Logs of runs: every effect with its result, written as JSON lines, read back and replayed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar, cast

from aiclient.core.errors import AIClientError, ReplayMissError
from aiclient.core.flow import Effect, Flow, Gather
from aiclient.core.values import decode_value, encode_value
from aiclient.wire.json import Json, JsonObject

__all__ = ["Entry", "Log", "recorded", "replay"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Entry:
    """One effect and what came of it."""

    effect: Effect
    result: object = None
    error: AIClientError | None = None
    """Raised instead of a result; errors of other kinds end a run and are not logged."""
    branches: tuple[Log, ...] = ()
    """Logs of the flows of a `Gather`."""

    def to_json(self) -> JsonObject:
        """Return the entry as JSON."""
        data: JsonObject = {"effect": encode_value(self.effect), "result": encode_value(self.result)}
        if self.error is not None:
            data["error"] = encode_value(self.error)
        if self.branches:
            data["branches"] = [[entry.to_json() for entry in branch.entries] for branch in self.branches]
        return data

    @classmethod
    def from_json(cls, data: JsonObject, known: Mapping[str, type] | None = None) -> Entry:
        """Return the entry that was written."""
        branches = cast(list[list[JsonObject]], data.get("branches", []))
        return cls(
            effect=cast(Effect, decode_value(data["effect"], known)),
            result=decode_value(data["result"], known),
            error=cast("AIClientError | None", decode_value(data.get("error"), known)),
            branches=tuple(Log([cls.from_json(entry, known) for entry in branch]) for branch in branches),
        )


@dataclass(slots=True)
class Log:
    """The effects of a run, in order."""

    entries: list[Entry] = field(default_factory=list[Entry])

    def lines(self) -> list[str]:
        """Return the log as JSON lines."""
        return [json.dumps(entry.to_json(), ensure_ascii=False) for entry in self.entries]

    @classmethod
    def parse(cls, lines: Iterable[str], known: Mapping[str, type] | None = None) -> Log:
        """Return the log that was written.

        Args:
            lines: JSON lines.
            known: Classes outside of this library, by `"module:Name"`.
        """
        return cls(
            [Entry.from_json(cast(JsonObject, json.loads(line)), known) for line in lines if line.strip()]
        )


def recorded(flow: Flow[T], log: Log) -> Flow[T]:
    """Run a flow as it is, and write down every effect with its result.

    Args:
        flow: What to run.
        log: Grows by an entry per effect.
    """
    try:
        effect = next(flow)
        while True:
            asked, branches = effect, _branches(effect)
            if type(effect) is Gather:
                pairs = zip(effect.flows, branches, strict=True)
                asked = replace(effect, flows=tuple([recorded(child, branch) for child, branch in pairs]))
            try:
                result = cast(object, (yield asked))
            except AIClientError as error:
                log.entries.append(Entry(effect, None, error, branches))
                effect = flow.throw(error)
            else:
                log.entries.append(Entry(effect, result, None, branches))
                effect = flow.send(result)
    except StopIteration as end:
        return cast(T, end.value)


def _branches(effect: Effect) -> tuple[Log, ...]:
    return tuple([Log() for _ in effect.flows]) if type(effect) is Gather else ()


def replay(flow: Flow[T], log: Log) -> T:
    """Run a flow on the results of a log, without any I/O, and return its result.

    Args:
        flow: The flow that was recorded, made anew.
        log: Its log.

    Raises:
        ReplayMissError: The flow asks for something else than it did, or for more.
    """
    try:
        effect = next(flow)
        for place, entry in enumerate(log.entries):
            _check(effect, entry, place)
            if entry.error is not None:
                effect = flow.throw(entry.error)
                continue
            if type(effect) is Gather:
                for child, branch in zip(effect.flows, entry.branches, strict=True):
                    replay(child, branch)
            effect = flow.send(entry.result)
    except StopIteration as end:
        return cast(T, end.value)
    raise ReplayMissError(
        f"the log ends after {len(log.entries)} effects, but the flow asks for {_kind(effect)}"
    )


def _check(effect: Effect, entry: Entry, place: int) -> None:
    # Compared as written: what a log masks may differ.
    asked, known = encode_value(effect), encode_value(entry.effect)
    if asked != known:
        raise ReplayMissError(
            f"effect {place} of the log is {_kind(entry.effect)}, but the flow asks for {_kind(effect)}"
            f"{_difference(asked, known)}"
        )


def _kind(effect: Effect) -> str:
    return type(effect).__name__


def _difference(asked: Json, known: Json) -> str:
    if (
        not isinstance(asked, dict)
        or not isinstance(known, dict)
        or asked.get("$object") != known.get("$object")
    ):
        return ""
    ours, theirs = asked.get("fields"), known.get("fields")
    if not isinstance(ours, dict) or not isinstance(theirs, dict):
        return ""
    names = [name for name in ours if ours[name] != theirs.get(name)]
    return f" with another {', '.join(names)}"

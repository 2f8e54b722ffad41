"""Conversations: requests that go on where an earlier request and its answer stopped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from aiclient.core.parts import Native, Opaque, Part, Text, Thinking, ToolCall
from aiclient.core.responses import ChatResponse
from aiclient.wire.json import Json, JsonObject
from codegen.replay.records import Record
from tests.conformance.facade.dialects import Dialect, Name
from tests.conformance.facade.import_anthropic import ANTHROPIC
from tests.conformance.facade.import_chat import CHAT
from tests.conformance.facade.import_google import GOOGLE
from tests.conformance.facade.import_responses import RESPONSES
from tests.conformance.facade.imported import Importer
from tests.conformance.facade.tree import leaves

__all__ = ["IMPORTERS", "Continuation", "Exchange", "continuations", "left_out", "rewritten"]

IMPORTERS: dict[Name, Importer] = {
    "responses": RESPONSES,
    "chat": CHAT,
    "anthropic": ANTHROPIC,
    "google": GOOGLE,
    "ollama": CHAT,
}
_SAID = frozenset({"text", "content", "arguments", "thinking", "reasoning", "reasoning_content", "refusal"})


@dataclass(frozen=True, slots=True)
class Exchange:
    """A recorded exchange whose answer we read."""

    record: Record
    dialect: Dialect
    request: JsonObject
    response: ChatResponse | None
    body: JsonObject
    """The answer, a streamed one put together."""

    @property
    def importer(self) -> Importer:
        """Reads the request."""
        return IMPORTERS[self.dialect.name]

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


def continuations(exchanges: Iterable[Exchange]) -> Iterator[Continuation]:
    """Yield the continuations in the exchanges of one file.

    Args:
        exchanges: In the order in which they were recorded.
    """
    before: list[Exchange] = []
    for second in exchanges:
        found = next((each for each in reversed(before) if _goes_on(each, second)), None)
        if found is not None and found.response is not None:
            rest = second.turns[len(found.turns) :]
            length = second.importer.answered(rest)
            if length:
                yield Continuation(found, second, found.response, rest[:length], rest[length:])
        before.append(second)


def _goes_on(first: Exchange, second: Exchange) -> bool:
    if first.dialect is not second.dialect:
        return False
    earlier, later = first.turns, second.turns
    return bool(earlier) and len(earlier) < len(later) and later[: len(earlier)] == earlier


def left_out(continuation: Continuation) -> tuple[Part, ...]:
    """Return the parts of the answer that the recorded client did not send back.

    Args:
        continuation: What went on.
    """
    spelt = set(leaves([*continuation.answer]))
    held, joined = spelt | {_alphabet(leaf) for leaf in spelt}, "\n".join(spelt)
    return tuple(part for part in continuation.response.parts if not _is_held(part, held, joined))


def rewritten(continuation: Continuation) -> str:
    """Return a text that the recorded client sent as the answer, and that the answer did not have.

    Args:
        continuation: What went on.
    """
    known = set(leaves(continuation.first.body))
    said = "".join(known | {continuation.response.text, continuation.response.thinking})
    for leaf in _said([*continuation.answer], inside=False):
        if leaf not in known and leaf not in said:
            return leaf
    return ""


def _is_held(part: Part, held: set[str], joined: str) -> bool:
    match part:
        case Text():
            return part.text in joined
        case ToolCall():
            # Some providers give no ids; then the client made one up.
            return part.id in held or (part.name in held and _given_id(part) is None)
        case Thinking():
            proof = part.signature or part.text
            return proof in held or _alphabet(proof) in held
        case Opaque():
            return _is_block_held(part.native, held)
        case _:
            return part.native is None or _is_block_held(part.native, held)


def _given_id(call: ToolCall) -> str | None:
    native = call.native.data if call.native is not None else {}
    inner = native.get("functionCall")
    if isinstance(inner, dict) and "id" not in inner:
        return None
    return call.id


def _is_block_held(native: Native | None, held: set[str]) -> bool:
    data = native.data if native is not None else {}
    ident = data.get("id") or data.get("tool_use_id")
    if isinstance(ident, str):
        return ident in held
    return all(leaf in held or _alphabet(leaf) in held for leaf in leaves(data) if len(leaf) > 40)


def _said(value: Json, *, inside: bool) -> Iterator[str]:
    if isinstance(value, dict):
        for name, each in value.items():
            yield from _said(each, inside=name in _SAID)
    elif isinstance(value, list):
        for each in value:
            yield from _said(each, inside=inside)
    elif inside and isinstance(value, str) and value:
        yield value


def _alphabet(leaf: str) -> str:
    """Return base64 in its standard alphabet: some clients write the other one."""
    return leaf.replace("-", "+").replace("_", "/")

"""Comparison: our request beside the recorded one."""

from __future__ import annotations

from dataclasses import dataclass

from aiclient.wire.json import Json
from codegen.replay.equality import differences
from tests.conformance.facade.client_ways import client_ways
from tests.conformance.facade.conversations import Continuation
from tests.conformance.facade.normalisations import normalised, pair_of
from tests.conformance.facade.rebuild import rebuild

__all__ = ["Comparison", "compare"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What became of one continuation."""

    continuation: Continuation
    edited: tuple[str, ...] = ()
    """Where the recorded client sent back something else than the answer: then there is no recorded request
    to be equal to, and ours only has to hold the answer itself."""
    told_twice: bool = False
    """True where what it sent is in the answer as well: a stream may tell one proof twice, in other words."""
    differences: tuple[str, ...] = ()
    applied: tuple[str, ...] = ()
    """Normalisations that it took."""
    warnings: tuple[str, ...] = ()


def compare(continuation: Continuation) -> Comparison:
    """Rebuild the second request and hold it against what was recorded.

    Args:
        continuation: The recorded conversation.
    """
    recorded, given, pair = continuation.recorded, continuation.with_given(), pair_of(continuation)
    # Neither side is ours here: did the recorded client send what it got?
    left, right, _ = normalised(given, recorded, pair)
    ways = client_ways(left, right, continuation.field, pair.dialect) if left != right else ()
    edited = () if ways else tuple(differences(left, right))
    twice = bool(edited) and _told_twice(continuation)
    expected = given if ways or edited else recorded
    try:
        ours, warnings = rebuild(continuation)
    except Exception as error:  # noqa: BLE001 - any failure of ours is a result
        return Comparison(continuation, edited, twice, (f"crash: {type(error).__name__}: {error}",))
    ours, expected, applied = normalised(ours, expected, pair)
    unequal = tuple(differences(expected, ours))
    return Comparison(continuation, edited, twice, unequal, (*applied, *ways), warnings)


def _told_twice(continuation: Continuation) -> bool:
    """Say whether each proof that was sent back is somewhere in a streamed answer, if not where it ended."""
    told = (continuation.first.record.response or b"").decode("utf-8", "replace")
    sent, given = _proofs([*continuation.answer]), _proofs([*continuation.given])
    return bool(sent) and sent != given and all(each in told for each in sent)


def _proofs(value: Json) -> list[str]:
    if isinstance(value, list):
        return [proof for each in value for proof in _proofs(each)]
    if not isinstance(value, dict):
        return []
    own = [each for name, each in value.items() if name == "encrypted_content" and isinstance(each, str)]
    return [*own, *(proof for each in value.values() for proof in _proofs(each))]

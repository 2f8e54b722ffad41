"""Comparison: our request beside the recorded one."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.replay.equality import differences
from tests.conformance.facade.conversations import Continuation
from tests.conformance.facade.normalisations import normalised, pair_of
from tests.conformance.facade.rebuild import rebuild

__all__ = ["Comparison", "compare"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What became of one continuation."""

    continuation: Continuation
    altered: tuple[str, ...] = ()
    """Where the recorded client sent back something else than the answer; then ours is compared with the
    answer itself."""
    differences: tuple[str, ...] = ()
    applied: tuple[str, ...] = ()
    """Normalisations that it took."""
    warnings: tuple[str, ...] = ()


def compare(continuation: Continuation) -> Comparison:
    """Rebuild the second request and hold it against what was recorded.

    Args:
        continuation: The recorded conversation.
    """
    recorded, given = continuation.recorded, continuation.with_given()
    # Neither side is ours here: did the recorded client send what it got?
    left, right, _ = normalised(given, recorded, pair_of(continuation, recorded))
    altered = tuple(differences(left, right))
    expected = given if altered else recorded
    try:
        ours, warnings = rebuild(continuation)
    except Exception as error:  # noqa: BLE001 - any failure of ours is a result
        return Comparison(continuation, altered, (f"crash: {type(error).__name__}: {error}",))
    ours, expected, applied = normalised(ours, expected, pair_of(continuation, expected))
    return Comparison(continuation, altered, tuple(differences(expected, ours)), applied, warnings)

"""Finds the same operation in two descriptions: method and path, whatever base path each one writes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from codegen.diff.api import Api, Endpoint, canonical_path
from codegen.replay.paths import core_of

__all__ = ["Matches", "match_endpoints"]

_DEEPEST = 3
"""Literal segments that a base path may have."""


@dataclass(frozen=True, slots=True)
class Matches:
    """Which operation of one description is which of the other."""

    pairs: list[tuple[Endpoint, Endpoint]]
    moved: list[tuple[Endpoint, Endpoint]]
    """Same id, other method or path."""
    removed: list[Endpoint]
    added: list[Endpoint]


def match_endpoints(old: Api, new: Api) -> Matches:
    """Match by method and path modulo base path, version words, parameter names and variants; then by id."""
    left: list[Endpoint] = list(old.endpoints)
    right: list[Endpoint] = list(new.endpoints)
    bases = _best_bases(left, right)
    pairs: list[tuple[Endpoint, Endpoint]] = []
    for telling in (_by_identity, _by_variant, _by_nothing):
        for versioned in (True, False):
            found = _join(left, right, bases, _Keying(telling, versioned))
            pairs += found
            left_done, right_done = {a.key for a, _ in found}, {b.key for _, b in found}
            left = [each for each in left if each.key not in left_done]
            right = [each for each in right if each.key not in right_done]
    moved = _by_id(left, right)
    return Matches(
        pairs=sorted(pairs, key=lambda pair: (pair[0].path, pair[0].method)),
        moved=moved,
        removed=[each for each in left if each.key not in {a.key for a, _ in moved}],
        added=[each for each in right if each.key not in {b.key for _, b in moved}],
    )


@dataclass(frozen=True, slots=True)
class _Keying:
    """How one round of matching looks at operations."""

    telling: Callable[[Endpoint], str]
    """What tells operations on the same method and path apart."""
    versioned: bool
    """False: version words in front of the path do not count."""

    def of(self, endpoint: Endpoint, base: str) -> tuple[str, str, str]:
        path = _without(canonical_path(endpoint.path), base)
        return endpoint.method, path if self.versioned else core_of(path), self.telling(endpoint)


def _join(
    left: list[Endpoint], right: list[Endpoint], bases: tuple[str, str], keying: _Keying
) -> list[tuple[Endpoint, Endpoint]]:
    here, there = _keyed(left, bases[0], keying), _keyed(right, bases[1], keying)
    return [(endpoint, there[key]) for key, endpoint in here.items() if key in there]


def _keyed(endpoints: list[Endpoint], base: str, keying: _Keying) -> dict[tuple[str, str, str], Endpoint]:
    """Endpoints by key; where a key is not unique, nobody has it."""
    keys = [keying.of(endpoint, base) for endpoint in endpoints]
    count = Counter(keys)
    return {key: endpoint for key, endpoint in zip(keys, endpoints, strict=True) if count[key] == 1}


def _by_identity(endpoint: Endpoint) -> str:
    return endpoint.id


def _by_nothing(_: Endpoint) -> str:
    return ""


def _by_variant(endpoint: Endpoint) -> str:
    path = endpoint.path
    return path[len(path.partition("#")[0].partition("?")[0]) :]


def _best_bases(left: list[Endpoint], right: list[Endpoint]) -> tuple[str, str]:
    """The base paths that make most operations meet; the shortest ones among equals."""
    best = (-1, 0, "", "")
    here, there = [_paths(each) for each in (left, right)]
    for old in _bases(here):
        mine = {(method, _without(path, old)) for method, path in here}
        for new in _bases(there):
            score = len(mine & {(method, _without(path, new)) for method, path in there})
            best = max(best, (score, -len(old) - len(new), old, new))
    return best[2], best[3]


def _paths(endpoints: list[Endpoint]) -> set[tuple[str, str]]:
    return {(each.method, canonical_path(each.path)) for each in endpoints}


def _bases(paths: Iterable[tuple[str, str]]) -> list[str]:
    """Leading literal segments that at least half of the paths share."""
    count: Counter[str] = Counter()
    total = 0
    for _, path in paths:
        total += 1
        parts = path.split("/")[1:-1]
        for end in range(1, min(len(parts), _DEEPEST) + 1):
            if "{}" not in "".join(parts[:end]):
                count["/" + "/".join(parts[:end])] += 1
    return ["", *sorted(base for base, number in count.items() if 2 * number >= total)]


def _without(path: str, base: str) -> str:
    return path[len(base) :] if base and path.startswith(f"{base}/") else path


def _by_id(left: list[Endpoint], right: list[Endpoint]) -> list[tuple[Endpoint, Endpoint]]:
    there = {endpoint.id: endpoint for endpoint in right}
    return [(endpoint, there[endpoint.id]) for endpoint in left if endpoint.id in there]

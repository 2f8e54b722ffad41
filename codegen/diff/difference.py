"""Compares two descriptions operation by operation and sorts the differences by what they mean to us."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from codegen.diff.api import Api, Endpoint, Parameter
from codegen.diff.change import Change, Direction, Group
from codegen.diff.compare import Comparer, Outcome, PairKey
from codegen.diff.match import Matches, match_endpoints
from codegen.diff.reading import Ours
from codegen.names import class_name
from codegen.normalise.nodes import Node, refs_in

# OpenAPI says that parameters of these names mean nothing.
_NO_PARAMETERS = frozenset({"accept", "authorization", "content-type"})
_FAMILIES = ("json", "multipart", "form", "bytes")

__all__ = ["Difference", "SchemaNames", "compare_apis"]


@dataclass(frozen=True, slots=True)
class SchemaNames:
    """Schemas of the two descriptions that no operation of our set reaches."""

    old: int
    new: int
    removed: tuple[str, ...]
    added: tuple[str, ...]
    comparable: bool
    """False where the two documents name their schemas differently."""


@dataclass(slots=True)
class Difference:
    """Everything that differs."""

    old: Api
    new: Api
    provider: str
    matches: Matches
    groups: list[Group] = field(default_factory=list[Group])
    inside: int = 0
    """Operations of our set that both sides have."""
    outside_removed: list[Endpoint] = field(default_factory=list[Endpoint])
    outside_added: list[Endpoint] = field(default_factory=list[Endpoint])
    schemas: SchemaNames = SchemaNames(0, 0, (), (), True)

    def count(self, severity: str, *, inside: bool) -> int:
        """Number of changes of one severity, in our set or outside of it."""
        return sum(
            change.severity == severity for group in self.groups if group.inside is inside for change in group.changes
        )

    @property
    def breaks(self) -> bool:
        """Whether something in our set breaks."""
        return self.count("breaking", inside=True) > 0


def compare_apis(old: Api, new: Api, ours: Ours | None) -> Difference:
    """Compare two descriptions.

    Args:
        old: What was.
        new: What is.
        ours: What we generate; None: everything counts as our set.
    """
    return _Comparison(old, new, ours).difference()


@dataclass(slots=True)
class _Compared:
    """One operation that both sides have."""

    title: str
    user: str
    inside: bool
    own: list[Change]
    direct: dict[PairKey, str]
    """Component pairs that are the whole body, answer or event → what they are."""
    below: set[PairKey]


class _Comparison:
    def __init__(self, old: Api, new: Api, ours: Ours | None) -> None:
        self._old = old
        self._new = new
        self._ours = ours
        self._all = ours is None or old.compiled or new.compiled
        self._comparer = Comparer(old.schemas, new.schemas)
        self._names = [self._inside_names(api) for api in (old, new)]

    def difference(self) -> Difference:
        matches = match_endpoints(self._old, self._new)
        provider = self._ours.provider if self._ours else self._old.provider or self._new.provider
        result = Difference(self._old, self._new, provider, matches)
        compared = [self._operation(a, b) for a, b in matches.pairs]
        compared += [self._operation(a, b, moved=True) for a, b in matches.moved]
        compared += self._roots()
        result.inside = sum(each.inside for each in compared[: len(matches.pairs) + len(matches.moved)])
        result.groups = [*self._gone(matches, result), *self._groups(compared)]
        result.schemas = self._schemas()
        return result

    def _inside_names(self, api: Api) -> dict[tuple[str, str], str]:
        """Operation → method name of the operations that we generate."""
        if self._all or self._ours is None:
            return {each.key: each.name for each in api.endpoints}
        names = self._ours.names
        found = {each.key: names[each.id] for each in api.endpoints if each.id in names}
        for our, theirs in match_endpoints(self._ours.api, api).pairs:
            found[theirs.key] = names[our.id]
        return found

    def _operation(self, old: Endpoint, new: Endpoint, *, moved: bool = False) -> _Compared:
        name = self._names[0].get(old.key) or self._names[1].get(new.key) or ""
        inside = old.key in self._names[0] or new.key in self._names[1]
        out = Outcome()
        if moved:
            out.add("breaking", "moved", "", f"is now `{new.label}`")
        self._parameters(out, old, new)
        direct: dict[PairKey, str] = {}
        self._body(out, old, new, direct)
        if old.result_kind != new.result_kind:
            out.add("breaking", "retyped", "answer", f"was {old.result_kind}, is {new.result_kind} now")
        self._part(out, old.result, new.result, "answer", direct)
        self._part(out, old.event, new.event, "event", direct)
        return _Compared(_title(old, name), name or old.label, inside, out.changes, direct, out.below)

    def _parameters(self, out: Outcome, old: Endpoint, new: Endpoint) -> None:
        own = self._ours.headers if self._ours else frozenset[str]()
        before, after = _by_name(old.params, own), _by_name(new.params, own)
        for key in sorted({*before, *after}):
            if key not in after:
                out.add("breaking", "removed-field", key, "is gone")
            elif key not in before:
                must = after[key].required
                text = "is new and required" if must else "is new"
                out.add("breaking" if must else "additive", "new-required-field" if must else "new-field", key, text)
            else:
                if before[key].required != after[key].required:
                    must = after[key].required
                    kind, text = ("required", "is required now") if must else ("optional", "is optional now")
                    out.add("breaking" if must else "additive", kind, key, text)
                found = self._comparer.nodes(before[key].schema, after[key].schema, "request", key)
                out.changes += found.changes
                out.below |= found.below

    def _body(self, out: Outcome, old: Endpoint, new: Endpoint, direct: dict[PairKey, str]) -> None:
        common = [family for family in _FAMILIES if family in old.bodies and family in new.bodies]
        if common:
            self._part(out, old.bodies[common[0]], new.bodies[common[0]], "body", direct)
        elif old.bodies and not new.bodies:
            out.add("breaking", "removed-field", "body", "is gone")
        elif old.bodies:
            text = f"was {' or '.join(old.bodies)}, is {' or '.join(new.bodies)} now"
            out.add("breaking", "retyped", "body", text)
        elif new.bodies:
            must = new.body_required
            out.add("breaking" if must else "additive", "new-field", "body", "is new" + (" and required" * must))

    def _part(
        self,
        out: Outcome,
        old: Node | None,
        new: Node | None,
        what: str,
        direct: dict[PairKey, str],
    ) -> None:
        if old is None or new is None:
            return
        direction: Direction = "request" if what == "body" else "answer"
        found = self._comparer.nodes(old, new, direction, what)
        out.changes += found.changes
        out.below |= found.below
        if len(found.below) == 1:
            direct |= {key: what for key in found.below}

    def _roots(self) -> list[_Compared]:
        compared: list[_Compared] = []
        for name, node in self._old.roots.items():
            other = self._new.roots.get(name)
            if other is None:
                change = Change("breaking", "removed-member", "", "is gone")
                compared.append(_Compared(f"`{name}`", name, True, [change], {}, set()))
                continue
            found = self._comparer.nodes(node, other, "answer")
            compared.append(_Compared(f"`{name}`", name, True, found.changes, {}, found.below))
        return compared

    def _gone(self, matches: Matches, result: Difference) -> list[Group]:
        groups: list[Group] = []
        for endpoint in matches.removed:
            if endpoint.key in self._names[0]:
                change = Change("breaking", "removed-operation", "", "is gone")
                groups.append(_whole(endpoint, self._names[0][endpoint.key], change))
            else:
                result.outside_removed.append(endpoint)
        for endpoint in matches.added:
            if endpoint.key in self._names[1]:
                change = Change("additive", "new-operation", "", "is new")
                groups.append(_whole(endpoint, self._names[1][endpoint.key], change))
            else:
                result.outside_added.append(endpoint)
        return groups

    def _groups(self, compared: list[_Compared]) -> list[Group]:
        """One group an operation, one a component that several use; a component of one joins its operation."""
        users: dict[PairKey, list[_Compared]] = {}
        for each in compared:
            for key in self._comparer.reached(each.below):
                users.setdefault(key, []).append(each)
        folded: set[PairKey] = set()
        groups: list[Group] = []
        for each in compared:
            changes = list(each.own)
            for key, what in each.direct.items():
                if len(users[key]) == 1:
                    folded.add(key)
                    changes += [_below(change, what) for change in self._comparer.pairs[key].changes]
            if changes:
                groups.append(Group(each.title, None, changes, [each.user], each.inside))
        shared: dict[tuple[str, Direction, tuple[Change, ...]], list[_Compared]] = {}
        for key in sorted(set(users) - folded):
            changes = self._comparer.pairs[key].changes
            if changes:
                shared.setdefault((key[0], key[2], tuple(changes)), []).extend(users[key])
        for (name, direction, found), by in sorted(shared.items(), key=lambda item: item[0][:2]):
            inside = any(each.inside for each in by)
            chosen = sorted({each.user for each in by if each.inside is inside})
            groups.append(Group(f"`{name}`", direction, list(found), chosen, inside))
        return groups

    def _schemas(self) -> SchemaNames:
        outside = [
            {name for name in api.components if class_name(name) not in reached}
            for api, reached in ((self._old, self._reached(0)), (self._new, self._reached(1)))
        ]
        both = self._old.components & self._new.components
        comparable = 2 * len(both) >= min(len(self._old.components), len(self._new.components))
        return SchemaNames(
            old=len(outside[0]),
            new=len(outside[1]),
            removed=tuple(sorted(outside[0] - self._new.components)) if comparable else (),
            added=tuple(sorted(outside[1] - self._old.components)) if comparable else (),
            comparable=comparable,
        )

    def _reached(self, side: int) -> set[str]:
        """Components below the operations of our set."""
        api = (self._old, self._new)[side]
        seen: set[str] = set()
        queue = [name for node in api.roots.values() for name in refs_in(node)]
        for endpoint in api.endpoints:
            if endpoint.key in self._names[side]:
                parts = [
                    *endpoint.bodies.values(),
                    endpoint.result,
                    endpoint.event,
                    *(each.schema for each in endpoint.params),
                ]
                queue += [name for part in parts for name in refs_in(part)]
        while queue:
            name = queue.pop()
            if name not in seen:
                seen.add(name)
                queue.extend(refs_in(api.schemas.get(name, {})))
        return seen


def _title(endpoint: Endpoint, name: str) -> str:
    return f"`{endpoint.label}` · `{name}`" if name else f"`{endpoint.label}`"


def _whole(endpoint: Endpoint, name: str, change: Change) -> Group:
    return Group(_title(endpoint, name), None, [change], [name or endpoint.label])


def _by_name(params: Iterable[Parameter], own_headers: frozenset[str]) -> dict[str, Parameter]:
    found: dict[str, Parameter] = {}
    for each in params:
        wire = each.wire.lower() if each.where == "header" else each.wire
        if each.where != "header" or wire not in own_headers | _NO_PARAMETERS:
            found[f"{each.where} {wire}"] = each
    return found


def _below(change: Change, what: str) -> Change:
    return replace(change, path=f"{what}.{change.path}")

"""Finds the operation behind a recorded exchange, by method and path."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from codegen.replay.packages import Library, Operation, Package, Provider
from codegen.replay.paths import PathFit, core_of, fit_path
from codegen.replay.records import Record
from codegen.replay.upstream import Vendored

__all__ = ["Match", "Matcher"]

#: Whose operations are tried for a provider that nobody here describes: half of the field copied them.
_LINGUA_FRANCA = "openai"
_BASE_TAIL = re.compile(r"(?:^|/)(?:v\d+\w*|openai|deployments/[^/]+)?$")


@dataclass(frozen=True, slots=True)
class Match:
    """What was found out about one exchange."""

    provider: str
    """Provider whose operations were tried; empty where none fitted."""
    rule: str
    """Why that provider: `option`, `record` or `path`."""
    package: Package | None = None
    operation: Operation | None = None
    values: tuple[tuple[str, str], ...] = ()
    """Path parameters by wire name."""
    base: str = ""
    """Path before the operation's own."""
    reason: str = ""
    """Why there is no operation."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    id: str
    operation: Operation | None
    fit: PathFit
    rank: tuple[int, int, bool, int]


class Matcher:
    """Matches exchanges with the operations of a library.

    Args:
        library: The compiled providers.
        vendored: Their documents: an exchange of an operation that exists but is not generated
            must not be taken for another one.
        provider: Read every exchange as this provider's.
    """

    def __init__(self, library: Library, vendored: Vendored, provider: str | None = None) -> None:
        self._library = library
        self._vendored = vendored
        self._option = provider

    def match(self, record: Record) -> Match:
        """Find the operation of one exchange."""
        if self._option is not None:
            provider = self._library.find(self._option)
            if provider is None:
                return Match("", "option", reason=f"no provider {self._option!r}")
            return self._in_provider(record, provider, "option")
        provider = self._library.find(record.provider)
        found = Match("", "record", reason=f"no provider {record.provider!r}")
        if provider is not None:
            found = self._in_provider(record, provider, "record")
            if found.operation is not None or "not generated" in found.reason:
                return found
        common = self._library.find(_LINGUA_FRANCA)
        if common is None or common is provider:
            return found
        shaped = self._in_provider(record, common, "path")
        if shaped.operation is None or not _BASE_TAIL.search(shaped.base):
            return found
        return shaped

    def _in_provider(self, record: Record, provider: Provider, rule: str) -> Match:
        name = provider.manifest.name
        if not record.path:
            return Match(name, rule, reason=f"{record.method or 'an exchange'} without a path")
        package = _package(record, provider)
        best = max(self._candidates(record, package), key=lambda each: each.rank, default=None)
        if best is None:
            return Match(name, rule, package, reason="no operation has this method and path")
        if best.operation is None:
            return Match(name, rule, package, reason=f"operation {best.id} is not generated")
        if not _takes(best.operation, record):
            media = record.request_headers.get("content-type", "a body of unknown type")
            return Match(name, rule, package, reason=f"{best.operation.name} with {media} is not generated")
        values = tuple(best.fit.values.items())
        return Match(name, rule, package, best.operation, values, best.fit.base)

    def _candidates(self, record: Record, package: Package) -> Iterator[_Candidate]:
        query = dict(record.query)
        generated: set[str] = set()
        for operation in package.operations:
            generated.add(operation.id)
            if operation.method == record.method:
                fitting = sum(1 if query.get(key) == value else -1 for key, value in operation.query)
                reserved = frozenset(each.wire for each in operation.params if each.reserved)
                template = _Template(operation.id, operation.path, reserved, operation, fitting)
                yield from template.fits(record.path)
        upstream = self._vendored.of(package)
        for route in upstream.routes if upstream is not None else ():
            if route.method == record.method and route.id not in generated:
                yield from _Template(route.id, route.path).fits(record.path)


@dataclass(frozen=True, slots=True)
class _Template:
    """The path of one operation, generated or not."""

    id: str
    path: str
    reserved: frozenset[str] = frozenset()
    operation: Operation | None = None
    query: int = -9
    """How well the constant query fits; between two equal paths the generated operation is meant."""

    def fits(self, path: str) -> Iterator[_Candidate]:
        short = fit_path(core_of(self.path), path, self.reserved)
        if short is not None:
            whole = fit_path(self.path, path, self.reserved)
            rank = (*short.rank, whole is not None, self.query)
            yield _Candidate(self.id, self.operation, whole or short, rank)


def _takes(operation: Operation, record: Record) -> bool:
    """An operation is generated for one media type; with another one it is another operation."""
    if record.request_bytes is None or operation.body is None or operation.body.kind == "raw":
        return True
    return record.request_headers.get("content-type", "").startswith(operation.body.media.split("/")[0])


def _package(record: Record, provider: Provider) -> Package:
    """The package of the version in the path, else of the recorded version, else the default."""
    versions = provider.manifest.versions
    for part in record.path.split("/"):
        if part in versions:
            return provider.packages[versions[part]]
    named = record.request_headers.get((provider.manifest.version_name or "").lower(), record.api_version)
    if named in versions:
        return provider.packages[versions[named]]
    return provider.default_package

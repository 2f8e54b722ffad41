"""What `specs/<provider>/vendor.toml` says about a provider's upstream documents and how they are merged."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path

from codegen.errors import CodegenError
from codegen.vendor.canonical import sha256
from codegen.vendor.tree import Json, JsonObject, as_object, objects, strings

ROLES = ("base", "beta", "constraints")


@dataclass(frozen=True)
class Source:
    """Where one upstream document comes from."""

    role: str = "base"
    """base, beta or constraints."""
    file: str = ""
    """Path below the folder with the upstream documents."""
    source: str = ""
    """Project or package it was published in."""
    version: str = ""
    """Commit or release."""
    date: str = ""
    """Date of that version."""
    licence: str = ""
    """Licence, or that none is stated."""
    state: str = "unchanged"
    """Whether it is as published."""


@dataclass(frozen=True)
class BetaRule:
    """Which header a beta-only thing needs."""

    header: str
    """Header id."""
    match: tuple[str, ...]
    """Patterns over the names on the way to the addition."""


@dataclass(frozen=True)
class ExtraFields:
    """Fields that only the constraints document still has."""

    origin: str
    """Component of the constraints document."""
    names: tuple[str, ...]
    """The properties to copy."""
    targets: tuple[str, ...]
    """`post /path` for a request body, or `#/components/schemas/Name`."""


@dataclass(frozen=True)
class MergeSettings:
    """How several documents become one."""

    twin_prefix: str = ""
    """Prefix that component names of the beta document have in front of the base's name."""
    beta_header: str = ""
    """Header that carries beta ids; its parameter is not copied."""
    beta_marker: str = "beta"
    """Marker of additions whose header id is not known."""
    beta_ignore: tuple[str, ...] = ()
    """Properties of the beta document that are not on the wire."""
    beta_rules: tuple[BetaRule, ...] = ()
    """Tried in order; the first match wins."""
    extra_fields: tuple[ExtraFields, ...] = ()
    """Copied before the constraints are."""


@dataclass(frozen=True)
class VendorSettings:
    """A provider's vendor.toml, for one version."""

    sources: tuple[Source, ...] = ()
    """The upstream documents."""
    extensions: dict[str, str] = field(default_factory=dict[str, str])
    """Extension keys of this provider that carry a fact."""
    merge: MergeSettings = MergeSettings()
    """How the documents are merged."""
    digest: str = ""
    """SHA-256 of the file."""


def load(path: Path, version: str) -> VendorSettings:
    """Read a vendor.toml; a missing file means one document with nothing special.

    Args:
        path: The file.
        version: The version whose sources are wanted.

    Raises:
        CodegenError: The file is not TOML, or has a key or a role that is not known.
    """
    if not path.exists():
        return VendorSettings()
    data = path.read_bytes()
    try:
        document: JsonObject = tomllib.loads(data.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CodegenError(f"{path.name} is not TOML", why=str(error), fix="correct the file") from error
    _check_keys(document, {"versions", "extensions", "merge"}, path)
    entry = as_object(as_object(document.get("versions")).get(version))
    _check_keys(entry, {"sources"}, path)
    return VendorSettings(
        sources=tuple(_source(item, path) for item in objects(entry.get("sources"))),
        extensions={key: str(value) for key, value in as_object(document.get("extensions")).items()},
        merge=_merge(as_object(document.get("merge")), path),
        digest=sha256(data),
    )


def versions(path: Path) -> tuple[str, ...]:
    """Return the versions that a vendor.toml names, in its order."""
    if not path.exists():
        return ()
    return tuple(as_object(tomllib.loads(path.read_text("utf-8")).get("versions")))


def check_role(role: str) -> str:
    """Return the role when it is known.

    Raises:
        CodegenError: It is not.
    """
    if role not in ROLES:
        raise CodegenError(
            f"{role!r} is not a role of an upstream document",
            why=f"the roles are {', '.join(ROLES)}",
            fix="write --from ROLE=FILE with one of them, or only FILE for the base",
        )
    return role


def with_flags(source: Source, flags: dict[str, str]) -> Source:
    """Return the source with what the command line says about it."""
    return replace(source, **{key: value for key, value in flags.items() if value})


def _source(item: JsonObject, path: Path) -> Source:
    _check_keys(item, set(Source.__dataclass_fields__), path)
    source = Source(**{key: str(value) for key, value in item.items()})
    check_role(source.role)
    return source


def _merge(item: JsonObject, path: Path) -> MergeSettings:
    _check_keys(item, {"twin_prefix", "beta_header", "beta_marker", "beta_ignore", "beta", "fields"}, path)
    return MergeSettings(
        twin_prefix=str(item.get("twin_prefix", "")),
        beta_header=str(item.get("beta_header", "")),
        beta_marker=str(item.get("beta_marker", "beta")),
        beta_ignore=tuple(strings(item.get("beta_ignore"))),
        beta_rules=tuple(
            BetaRule(str(rule.get("header")), tuple(strings(rule.get("match")))) for rule in objects(item.get("beta"))
        ),
        extra_fields=tuple(
            ExtraFields(str(extra.get("from")), tuple(strings(extra.get("names"))), tuple(strings(extra.get("to"))))
            for extra in objects(item.get("fields"))
        ),
    )


def _check_keys(item: dict[str, Json], known: set[str], path: Path) -> None:
    for key in sorted(set(item) - known):
        raise CodegenError(
            f"{path.name} has the unknown key {key!r}",
            why=f"known here: {', '.join(sorted(known))}",
            fix="correct the spelling or remove it",
        )

"""Corrections of the imported facts, from `specs/models/overlay.toml`; a correction without effect is an error."""

from __future__ import annotations

import copy
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from fnmatch import fnmatchcase
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from codegen.errors import CodegenError
from codegen.models.facts import Facts
from codegen.models.prices import PriceRow
from codegen.models.rates import plain
from codegen.models.shapes import objects, table

__all__ = ["Overlay", "apply_overlay", "load_overlay"]

#: Provider id → model name → facts.
Catalogue = dict[str, dict[str, Facts]]
_FEES = ("web_search", "maps_search", "file_search")


class _Entry(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)

    provider: str
    models: tuple[str, ...]
    why: str


class Patch(_Entry):
    """Sets facts; `was` names what stood there, where something did."""

    set: dict[str, object]
    was: dict[str, object] = {}


class Redirect(_Entry):
    """Bills retired names at the price of another model from a day on."""

    to: str
    since: date


class Scale(_Entry):
    """Adds tiers to the rows that start on a day, as multiples of the standard tier."""

    since: date
    tiers: dict[str, str]


class Overlay(BaseModel):
    """The whole of overlay.toml."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    patch: tuple[Patch, ...] = ()
    redirect: tuple[Redirect, ...] = ()
    scale: tuple[Scale, ...] = ()


def load_overlay(folder: Path) -> Overlay:
    """Read overlay.toml.

    Args:
        folder: `specs/models`.

    Returns:
        The corrections.

    Raises:
        CodegenError: The file is missing or not valid.
    """
    path = folder / "overlay.toml"
    try:
        return Overlay.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except (OSError, tomllib.TOMLDecodeError, ValidationError) as error:
        raise CodegenError("specs/models/overlay.toml is not valid", why=str(error), fix="correct it") from error


def apply_overlay(catalogue: Catalogue, overlay: Overlay) -> Catalogue:
    """Return a corrected copy of the catalogue.

    Args:
        catalogue: The imported facts.
        overlay: The corrections, applied in the order patch, scale, redirect.

    Returns:
        The corrected facts.

    Raises:
        CodegenError: A correction matches nothing, changes nothing, or finds another old value than it names.
    """
    result = copy.deepcopy(catalogue)
    for patch in overlay.patch:
        changes = [
            _set(facts, key, value, patch) for facts in _chosen(result, patch) for key, value in patch.set.items()
        ]
        _check(patch, any(changes))
    for scale in overlay.scale:
        _check(scale, any([_scale(facts, scale) for facts in _chosen(result, scale)]))
    for redirect in overlay.redirect:
        target = result[redirect.provider].get(redirect.to)
        _check(
            redirect, target is not None and any([_redirect(f, target, redirect) for f in _chosen(result, redirect)])
        )
    return result


def _check(entry: _Entry, changed: bool) -> None:
    if not changed:
        raise CodegenError(
            f"overlay.toml: the entry for {entry.provider} {', '.join(entry.models)} changes nothing",
            why=f"upstream may have healed; the entry said: {entry.why}",
            fix="remove it",
        )


def _chosen(catalogue: Catalogue, entry: _Entry) -> Iterator[Facts]:
    models = catalogue.get(entry.provider, {})
    for pattern in entry.models:
        names = [name for name in models if fnmatchcase(name, pattern)]
        if not names:
            raise CodegenError(
                f"overlay.toml: {entry.provider} has no model {pattern!r}",
                why="a correction must be about something",
                fix="correct the name, or add the model to import.toml",
            )
        yield from (models[name] for name in names)


def _set(facts: Facts, path: str, value: object, patch: Patch) -> bool:
    *parents, last = path.split(".")
    node: Facts = facts
    for key in parents:
        node = table(node.setdefault(key, {}))
    stored = value.isoformat() if isinstance(value, date) else value
    if last in node and node[last] == stored:
        return False
    if last in node and path not in patch.was:
        raise CodegenError(
            f"overlay.toml: {path} of {patch.provider} {', '.join(patch.models)} is {node[last]!r} already",
            why="an override must name the value that it replaces",
            fix=f'add was = {{ "{path}" = … }}',
        )
    if last in node and node[last] != _plain(patch.was[path]):
        raise CodegenError(
            f"overlay.toml: {path} is {node[last]!r}, the entry expects {patch.was[path]!r}",
            why="upstream changed since the entry was written",
            fix="look at both values again",
        )
    node[last] = stored
    return True


def _plain(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else value


def _rows(facts: Mapping[str, object]) -> list[PriceRow]:
    return objects(facts.get("prices"))


def _scale(facts: Facts, scale: Scale) -> bool:
    since = scale.since.isoformat()
    rows = _rows(facts)
    base = [row for row in rows if row.get("from") == since and "tier" not in row]
    have = {row.get("tier") for row in rows if row.get("from") == since}
    added: list[PriceRow] = []
    for tier, factor in scale.tiers.items():
        if tier not in have:
            added += [{**row, "tier": tier, "rates": _times(row["rates"], factor)} for row in base]
    facts["prices"] = rows + added
    return bool(added)


def _times(rates: object, factor: str) -> dict[str, str]:
    found = table(rates).items()
    return {unit: plain(Decimal(str(rate)) * Decimal(factor)) for unit, rate in found if unit not in _FEES}


def _redirect(facts: Facts, target: Facts, redirect: Redirect) -> bool:
    since = redirect.since.isoformat()
    kept = [
        row | {"until": since}
        for row in _rows(facts)
        if str(row.get("from", "")) < since and str(row.get("until", since)) >= since
    ]
    past = [row for row in _rows(facts) if str(row.get("until", since)) < since]
    moved = [
        row | {"from": max(since, str(row.get("from", "")))}
        for row in _rows(target)
        if str(row.get("until", "9999")) > since
    ]
    facts["prices"] = past + kept + moved
    return bool(moved)

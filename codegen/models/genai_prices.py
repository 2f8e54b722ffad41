"""Reader of genai-prices: which of its models speaks about a name, and what that model cost when."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeAlias

from codegen.errors import CodegenError
from codegen.models.rates import Sheet, decimal_of
from codegen.models.settings import ProviderSettings, Settings
from codegen.models.shapes import objects, table

__all__ = ["GenaiModel", "Period", "read_genai"]

Json: TypeAlias = Mapping[str, object]


@dataclass(slots=True)
class Period:
    """Rates from a day on; None is "always"."""

    start: date | None
    sheet: Sheet


@dataclass(slots=True)
class GenaiModel:
    """One model as genai-prices knows it."""

    name: str
    match: Json
    context: int | None
    periods: list[Period]
    """The standard tier, oldest first."""
    variants: list[Period] = field(default_factory=list[Period])
    """Other tiers; their start is the day they were verified or change."""
    hourly: bool = False
    """Whether it has prices by time of day, which it can only say without weekdays."""

    def covers(self, name: str) -> bool:
        """Say whether this model's match clause accepts a name."""
        return _covers(self.match, name)

    def at(self, day: date) -> Sheet:
        """Return every rate that holds on a day."""
        sheet: Sheet = {}
        for period in self.periods:
            if period.start is None or period.start <= day:
                sheet |= period.sheet
        for period in sorted(self.variants, key=lambda one: one.start or date.min):
            if period.start is None or period.start <= day:
                sheet |= period.sheet
        return sheet


def read_genai(path: Path, settings: Settings) -> dict[str, list[GenaiModel]]:
    """Read the price list.

    Args:
        path: genai-prices' data as JSON, dataclass names under `_t`.
        settings: What import.toml says.

    Returns:
        Provider id → models in the order in which genai-prices tries them.

    Raises:
        CodegenError: A unit or a clause is not known.
    """
    document: list[dict[str, object]] = json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    by_id = {str(entry["id"]): entry for entry in document}
    found: dict[str, list[GenaiModel]] = {}
    for provider, rules in settings.providers.items():
        models = [entry for word in rules.genai for entry in objects(by_id[word].get("models"))]
        found[provider] = [_model(entry, rules, settings) for entry in models]
    return found


def _model(entry: Json, rules: ProviderSettings, settings: Settings) -> GenaiModel:
    prices = entry["prices"]
    rows = objects(prices) or [{"prices": prices}]
    context = entry.get("context_window")
    model = GenaiModel(str(entry["id"]), table(entry["match"]), int(str(context)) if context else None, [])
    for row in rows:
        constraint = table(row.get("constraint"))
        if "start_time" in constraint:
            model.hourly = True
            continue
        model.periods.append(Period(_start(constraint), _sheet(row["prices"], "standard", rules, settings)))
    for row in objects(entry.get("price_variants")):
        tier = _tier(table(row.get("when")), rules)
        sheet = _sheet(row["prices"], tier, rules, settings)
        if sheet:
            model.variants.append(Period(_start(table(row.get("constraint"))), sheet))
    return model


def _start(constraint: Json) -> date | None:
    return date.fromisoformat(str(constraint["start_date"])) if constraint else None


def _tier(when: Json, rules: ProviderSettings) -> str:
    word = str(next(iter(when.values())))
    return rules.tier_words.get(word, word)


def _sheet(prices: object, tier: str, rules: ProviderSettings, settings: Settings) -> Sheet:
    sheet: Sheet = {}
    for key, value in table(prices).items():
        if key == "_t" or key in settings.ignored:
            continue
        unit = settings.genai_units.get(key)
        if unit is None:
            raise CodegenError(
                f"genai-prices has a unit {key!r} that import.toml does not know",
                why="an unread price is a wrong invoice",
                fix="name it under [genai_units], or its reason under [ignored]",
            )
        if unit == "cache_write" and rules.write_lifetime:
            unit = f"cache_write_{rules.write_lifetime}"
        for above, amount in _steps(value):
            if amount:
                sheet.setdefault((tier, above), {})[unit] = amount
    return sheet


def _steps(value: object) -> list[tuple[int, Decimal]]:
    if tiers := table(value):
        steps = [(int(str(tier["start"])), decimal_of(tier["price"])) for tier in objects(tiers["tiers"])]
        steps.insert(0, (0, decimal_of(tiers["base"])))
    else:
        steps = [(0, decimal_of(value))]
    return [(above, amount) for above, amount in steps if amount is not None]


def _covers(clause: Json, name: str) -> bool:
    kind = str(clause["_t"]).removeprefix("Clause")
    if kind in {"Or", "And"}:
        results = (_covers(part, name) for part in objects(clause["or_" if kind == "Or" else "and_"]))
        return any(results) if kind == "Or" else all(results)
    text = str(next(value for key, value in clause.items() if key != "_t"))
    if kind == "Equals":
        return name == text
    if kind == "StartsWith":
        return name.startswith(text)
    if kind == "EndsWith":
        return name.endswith(text)
    if kind == "Contains":
        return text in name
    if kind == "Regex":
        return re.search(text, name) is not None
    raise CodegenError(f"genai-prices has a match clause {kind!r}", why="it is new", fix="teach _covers about it")

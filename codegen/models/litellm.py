"""Reader of LiteLLM's catalogue: one record per model of the providers we carry."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

from codegen.errors import CodegenError
from codegen.models.rates import Sheet, decimal_of, scaled
from codegen.models.settings import ProviderSettings, Settings
from codegen.models.shapes import objects, strings, table

__all__ = ["LiteRecord", "OffPeak", "read_litellm"]

_TIERS = {
    "batches": "batch",
    "flex": "flex",
    "priority": "priority",
    "ultrafast": "ultrafast",
    "decisions": "decisions",
}
_SUFFIX = re.compile(rf"(?:_above_(?P<above>\d+)k_tokens)?(?:_(?P<tier>{'|'.join(_TIERS)}))?$")
_PRICE = re.compile(r"(?:^|_)cost(?:_|$)")


@dataclass(slots=True)
class OffPeak:
    """Hours in which other rates hold."""

    windows: list[dict[str, object]]
    rates: dict[str, Decimal]


@dataclass(slots=True)
class LiteRecord:
    """One model as LiteLLM knows it."""

    name: str
    fields: Mapping[str, object]
    sheet: Sheet = field(default_factory=Sheet)
    off_peak: OffPeak | None = None
    regions: dict[str, Decimal] = field(default_factory=dict[str, Decimal])


def read_litellm(path: Path, settings: Settings) -> dict[str, dict[str, LiteRecord]]:
    """Read the catalogue.

    Args:
        path: LiteLLM's model_prices_and_context_window JSON.
        settings: What import.toml says.

    Returns:
        Provider id → model name → record, names without LiteLLM's provider prefix.

    Raises:
        CodegenError: A price key is not known, so that new ones are never lost silently.
    """
    document: dict[str, dict[str, object]] = json.loads(
        path.read_text(encoding="utf-8"), parse_float=Decimal, parse_int=Decimal
    )
    owners = {word: provider for provider, rules in settings.providers.items() for word in rules.litellm}
    found: dict[str, dict[str, LiteRecord]] = {provider: {} for provider in settings.providers}
    for key, fields in document.items():
        provider = owners.get(str(fields.get("litellm_provider")))
        if provider is None:
            continue
        rules = settings.providers[provider]
        prefix = next((text for text in rules.strip if key.startswith(text)), "")
        name = key.removeprefix(prefix)
        # The prefixed row is the one written for the provider's own API; a bare twin only fills in.
        if any(rule.matches(name) for rule in rules.skip) or (not prefix and name in found[provider]):
            continue
        found[provider][name] = _record(provider, name, fields, settings)
    return found


def _record(provider: str, name: str, fields: Mapping[str, object], settings: Settings) -> LiteRecord:
    record = LiteRecord(name, fields)
    rules = settings.providers[provider]
    for key, value in fields.items():
        if not _PRICE.search(key) or key in settings.ignored or key == "search_context_cost_per_query":
            continue
        unit, above, tier = _split(key, settings)
        amount = decimal_of(value)
        if amount is None or (amount == 0 and not settings.is_free(provider, name, tier)):
            continue
        per = settings.units[unit][1]
        threshold = above - 1 if above and rules.inclusive_tiers else above
        unit_name = _write_unit(settings.units[unit][0], rules)
        record.sheet.setdefault((tier, threshold), {})[unit_name] = scaled(amount, per)
    _add_searches(record)
    _add_multipliers(record)
    record.off_peak = _off_peak(fields, settings)
    return record


def _split(key: str, settings: Settings) -> tuple[str, int, str]:
    match = _SUFFIX.search(key)
    stem = key[: match.start()] if match else key
    if stem not in settings.units:
        raise CodegenError(
            f"LiteLLM has a price key {key!r} that import.toml does not know",
            why="an unread price is a wrong invoice",
            fix="name its unit under [units], or its reason under [ignored]",
        )
    above = int(match["above"]) * 1000 if match and match["above"] else 0
    return stem, above, _TIERS[match["tier"]] if match and match["tier"] else "standard"


def _write_unit(unit: str, rules: ProviderSettings) -> str:
    return f"cache_write_{rules.write_lifetime}" if unit == "cache_write" and rules.write_lifetime else unit


def _add_searches(record: LiteRecord) -> None:
    sizes = table(record.fields.get("search_context_cost_per_query"))
    amounts = {decimal_of(value) for value in sizes.values()}
    if len(amounts) == 1 and (amount := amounts.pop()):
        record.sheet.setdefault(("standard", 0), {})["web_search"] = scaled(amount, 1000)


def _add_multipliers(record: LiteRecord) -> None:
    for word, value in table(record.fields.get("provider_specific_entry")).items():
        factor = decimal_of(value)
        if factor is None:
            continue
        if word == "fast":
            fees = ("web_search", "maps_search", "file_search")
            base = record.sheet.get(("standard", 0), {})
            record.sheet["fast", 0] = {unit: rate * factor for unit, rate in base.items() if unit not in fees}
        else:
            record.regions[word] = factor
    for region in ("eu", "us"):
        uplift = decimal_of(record.fields.get(f"regional_processing_uplift_multiplier_{region}"))
        if uplift is not None:
            record.regions[region] = uplift


def _off_peak(fields: Mapping[str, object], settings: Settings) -> OffPeak | None:
    entry = table(fields.get("off_peak_pricing"))
    if not entry:
        return None
    rates: dict[str, Decimal] = {}
    windows: list[dict[str, object]] = []
    for key, value in entry.items():
        amount = decimal_of(value)
        if amount is not None:
            unit, per = settings.units[key]
            rates[unit] = scaled(amount, per)
    for window in objects(entry.get("windows")):
        hours = strings(window["hours_utc"]) or [str(window["hours_utc"])]
        windows.append({"days": [int(day) for day in strings(window["weekdays"])], "hours": hours})
    return OffPeak(windows, rates)

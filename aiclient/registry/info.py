"""Facts about one model, read from the catalogue when they are asked for."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date, time
from importlib import import_module
from typing import Required, TypedDict

from aiclient.core.models import Caching, ModelInfo, Reasoning
from aiclient.core.pricing import STANDARD, Hours, Price, PriceRow
from aiclient_generated import catalogue

__all__ = ["model_info"]


class _Window(TypedDict):
    days: list[int]
    hours: list[str]


_PriceRow = TypedDict(
    "_PriceRow",
    {
        "rates": Required[dict[str, str]],
        "tier": str,
        "above": int,
        "from": str,
        "until": str,
        "windows": list[_Window],
    },
    total=False,
)


class _Limits(TypedDict, total=False):
    context: int
    input: int
    output: int
    dimensions: int


class _Reasoning(TypedDict, total=False):
    levels: list[str]
    default: str
    modes: list[str]
    contexts: list[str]
    responses_only: list[str]


class _Caching(TypedDict, total=False):
    min_tokens: int
    lifetimes: list[str]
    max_breakpoints: int


class _Row(TypedDict, total=False):
    family: str
    mode: str
    endpoints: list[str]
    api_versions: list[str]
    limits: _Limits
    input: list[str]
    output: list[str]
    capabilities: dict[str, bool]
    reasoning: _Reasoning
    caching: _Caching
    rejects: list[str]
    rejects_while_reasoning: list[str]
    retires: str
    regions: dict[str, str]
    once: list[str]
    prices: list[_PriceRow]


def model_info(provider: str, name: str) -> ModelInfo | None:
    """Return what the catalogue knows about a model.

    Args:
        provider: Provider id.
        name: Canonical name, or an alias of one.

    Returns:
        The facts, or None where the catalogue does not have the model.
    """
    canonical = next((known for owner, known in catalogue.NAMES.get(name, ()) if owner == provider), None)
    if canonical is None:
        return None
    rows: Mapping[str, str] = import_module(f"{catalogue.__name__}.{provider}").MODELS
    text = rows.get(canonical)
    return _info(provider, canonical, json.loads(text)) if text else None


def _info(provider: str, name: str, row: _Row) -> ModelInfo:
    limits, caching = row.get("limits", _Limits()), row.get("caching", _Caching())
    return ModelInfo(
        provider=provider,
        id=name,
        family=row.get("family", ""),
        mode=row.get("mode"),
        endpoints=tuple(row.get("endpoints", ())),
        api_versions=tuple(row.get("api_versions", ())),
        context_tokens=limits.get("context"),
        max_input_tokens=limits.get("input"),
        max_output_tokens=limits.get("output"),
        dimensions=limits.get("dimensions"),
        input=tuple(row.get("input", ())),
        output=tuple(row.get("output", ())),
        capabilities=row.get("capabilities", {}),
        reasoning=_reasoning(row),
        caching=Caching(
            min_tokens=caching.get("min_tokens"),
            lifetimes=tuple(caching.get("lifetimes", ())),
            max_breakpoints=caching.get("max_breakpoints"),
        ),
        rejects=frozenset(row.get("rejects", ())),
        rejects_while_reasoning=frozenset(row.get("rejects_while_reasoning", ())),
        retires=date.fromisoformat(row["retires"]) if "retires" in row else None,
        price=_price(provider, row),
    )


def _reasoning(row: _Row) -> Reasoning:
    entry, capabilities = row.get("reasoning", _Reasoning()), row.get("capabilities", {})
    levels = entry.get("levels")
    return Reasoning(
        levels=None if levels is None else tuple(levels),
        default=entry.get("default"),
        always_on=capabilities.get("thinking_always_on"),
        adaptive=capabilities.get("adaptive_thinking"),
        budget=capabilities.get("thinking_budget"),
        modes=tuple(entry.get("modes", ())),
        contexts=tuple(entry.get("contexts", ())),
        responses_only=tuple(entry.get("responses_only", ())),
    )


def _price(provider: str, row: _Row) -> Price | None:
    prices = row.get("prices")
    if not prices:
        return None
    return Price(
        rows=tuple(_price_row(entry) for entry in prices),
        regions=row.get("regions", {}),
        tier_words=catalogue.TIERS.get(provider, {}),
        write_lifetime=catalogue.WRITE_LIFETIMES.get(provider, ""),
        once=frozenset(row.get("once", ())),
    )


def _price_row(entry: _PriceRow) -> PriceRow:
    return PriceRow(
        rates=entry["rates"],
        tier=entry.get("tier", STANDARD),
        above=entry.get("above", 0),
        start=date.fromisoformat(entry["from"]) if "from" in entry else None,
        until=date.fromisoformat(entry["until"]) if "until" in entry else None,
        hours=tuple(
            hours for window in entry.get("windows", ()) for hours in _hours(window["days"], window["hours"])
        ),
    )


def _hours(days: Sequence[int], spans: Sequence[str]) -> list[Hours]:
    ends = [span.split("-") for span in spans]
    return [Hours(frozenset(days), time.fromisoformat(start), time.fromisoformat(end)) for start, end in ends]

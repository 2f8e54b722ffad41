"""Real usage blocks through the adapters to the cent, against invoices that were worked out by hand."""

from __future__ import annotations

import json
import re
from collections import Counter
from datetime import UTC, datetime
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any, cast

import pytest

from aiclient.core.bill import Bill
from aiclient.core.models import ModelInfo
from aiclient.core.pricing import Billable, cost
from aiclient.core.usage import Usage
from aiclient.providers.adapters import load_adapter, load_compatible_adapter
from aiclient.providers.base import Adapter
from aiclient.registry import Registry
from aiclient.wire.manifest import Manifest

HERE = Path(__file__).parent
BOOKS = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted(HERE.glob("*.json"))}
INVOICES = [
    pytest.param(book, invoice, id=f"{name}: {invoice['name']}")
    for name, book in BOOKS.items()
    for invoice in book["invoices"]
]
LINE = re.compile(r"(?P<count>\d+) [a-z0-9 ]+? x (?P<rate>[\d.]+)(?P<calls> / 1000)?")
MILLION, THOUSAND = 1_000_000, 1_000


def adapter_of(book: dict[str, Any]) -> Adapter:
    """Return the adapter that reads answers of a book."""
    provider, api = book["provider"], book["api"]
    if api == "compatible":
        return load_compatible_adapter(
            Manifest(name=provider, title=provider, adapter="openai", base_url="http://127.0.0.1")
        )
    manifest: Manifest = import_module(f"aiclient_generated.{provider}.manifest").MANIFEST
    return load_adapter(manifest, manifest.versions[manifest.version_default], api=api)


def usage_of(book: dict[str, Any], invoice: dict[str, Any]) -> Usage | None:
    """Read the usage as a whole answer tells it."""
    return adapter_of(book).decode({"model": invoice["model"], **invoice["body"]}).usage


def info_of(book: dict[str, Any], invoice: dict[str, Any]) -> ModelInfo | None:
    """Return what the catalogue knows of the model."""
    return Registry().info(book["provider"], invoice["model"])


def total_of(lines: list[str]) -> Decimal:
    """Add up an invoice: tokens by the million, calls by the thousand."""
    total = Decimal(0)
    for line in lines:
        match = LINE.fullmatch(line)
        assert match, line
        per = THOUSAND if match["calls"] else MILLION
        total += int(match["count"]) * Decimal(match["rate"]) / per
    return total


def amount(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


@pytest.mark.parametrize(("book", "invoice"), INVOICES)
def test_invoices(book: dict[str, Any], invoice: dict[str, Any]) -> None:
    usage, info = usage_of(book, invoice), info_of(book, invoice)
    price = info.price if info else None
    at = datetime.fromisoformat(invoice["at"]).replace(tzinfo=UTC)
    told = amount(invoice["cost"])
    table = amount(cast("str | None", invoice.get("table", invoice["cost"])))
    assert (None if invoice["lines"] is None else total_of(invoice["lines"])) == table
    if usage is None:
        assert told is None
        return
    tier = usage.service_tier or "standard"
    batch = invoice.get("batch", False)
    assert cost(price, usage.billable(), at=at, tier=tier, batch=batch) == table
    if not batch:
        assert Bill(price, at).total(usage) == told
        assert sum((line.amount for line in Bill(price, at).lines(usage)), Decimal(0)) == (table or 0)


@pytest.mark.parametrize(("book", "invoice"), INVOICES)
def test_lines_name_every_token_once(book: dict[str, Any], invoice: dict[str, Any]) -> None:
    usage = usage_of(book, invoice)
    if usage is None or invoice["lines"] is None:
        return
    tokens = [line for line in invoice["lines"] if not line.endswith(" / 1000")]
    assert sum(int(line.split()[0]) for line in tokens) == usage.total_tokens


@pytest.mark.parametrize("provider", ["openai", "anthropic", "google", "groq"])
def test_there_are_at_least_twelve_recorded_ones(provider: str) -> None:
    priced = [
        invoice
        for book in BOOKS.values()
        for invoice in book["invoices"]
        if book["provider"] == provider and invoice["origin"] == "recorded" and invoice["cost"] is not None
    ]
    assert len({json.dumps(invoice["body"], sort_keys=True) for invoice in priced}) >= 12
    assert all(book["sources"] for book in BOOKS.values())


def test_a_local_model_costs_nothing_that_is_known() -> None:
    kinds = Counter(invoice["cost"] for invoice in BOOKS["ollama"]["invoices"])
    assert kinds == {None: len(BOOKS["ollama"]["invoices"])}


def test_a_region_costs_its_factor_and_an_unknown_one_makes_the_cost_unknown() -> None:
    at = datetime(2026, 11, 22, tzinfo=UTC)
    opus, old = (
        Registry().info("anthropic", "claude-opus-5-5"),
        Registry().info("anthropic", "claude-opus-4-1"),
    )
    assert opus is not None
    assert old is not None
    use = Billable(1000, 100, cache_read_tokens=600, cache_write_tokens={"1h": 300}, region="us")
    # (100 x 4 + 600 x 0.2 + 300 x 8 + 100 x 20) x 1.1
    assert cost(opus.price, use, at=at) == Decimal("0.005412")
    # fast: twice of everything, and the region on top
    assert cost(opus.price, use, at=at, tier="fast") == Decimal("0.010824")
    assert cost(opus.price, Billable(1000, region="eu"), at=at) is None
    assert cost(old.price, Billable(1000, region="us"), at=at) is None
    assert cost(old.price, Billable(1000), at=at, tier="fast") is None
    assert Bill(opus.price, at).total(Usage(1000, region="us", service_tier="fast")) == Decimal("0.0088")

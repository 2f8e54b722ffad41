"""The import: two price lists become `specs/models/<provider>.json`, decided by reviewed tables."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from codegen.models.canonical import canonical, lock_document
from codegen.models.facts import Facts, model_facts
from codegen.models.families import Families, load_families
from codegen.models.genai_prices import GenaiModel, read_genai
from codegen.models.litellm import LiteRecord, read_litellm
from codegen.models.prices import price_rows
from codegen.models.rates import plain
from codegen.models.review import Review, load_review
from codegen.models.settings import Settings, load_settings

__all__ = ["import_models"]


def import_models(folder: Path, litellm: Path, genai: Path) -> dict[str, str]:
    """Read both price lists.

    Args:
        folder: `specs/models`, for the reviewed tables.
        litellm: LiteLLM's catalogue.
        genai: genai-prices' data as JSON.

    Returns:
        File name → text, lock.json included.

    Raises:
        CodegenError: An unknown price key or unit, or a disagreement that nobody reviewed.
    """
    settings = load_settings(folder)
    families = load_families(folder)
    review = load_review(folder)
    lite, priced = read_litellm(litellm, settings), read_genai(genai, settings)
    files: dict[str, str] = {}
    for provider in sorted(settings.providers):
        models = _models(provider, lite[provider], priced[provider], settings, review)
        models = fold(models, families.get(provider, Families()))
        files[f"{provider}.json"] = canonical({"provider": provider, "models": models})
    review.finish()
    files["disagreements.json"] = canonical({"disagreements": _settled(review)})
    files["lock.json"] = canonical(lock_document(settings, {"litellm": litellm, "genai-prices": genai}, files))
    return files


def _models(
    provider: str,
    lite: Mapping[str, LiteRecord],
    priced: list[GenaiModel],
    settings: Settings,
    review: Review,
) -> dict[str, Facts]:
    rules = settings.providers[provider]
    also = {name for rule in rules.also for name in rule.names}
    models: dict[str, Facts] = {}
    for name in sorted(lite.keys() | also):
        record = lite.get(name)
        covering = next((model for model in priced if model.covers(name)), None)
        facts = model_facts(record, covering, settings, rules)
        prices = price_rows(record, covering, provider=provider, name=name, as_of=settings.as_of, review=review)
        if prices:
            facts["prices"] = prices
        models[name] = facts
    return models


def fold(models: Mapping[str, Facts], families: Families) -> dict[str, Facts]:
    """Make a dated or `-latest` name an alias of the name it stands for, where the facts are the same.

    Args:
        models: Name → facts.
        families: What the provider's names look like.

    Returns:
        The models that are left, each with the `aliases` it took in.
    """
    groups: dict[str, list[str]] = {}
    for name in models:
        groups.setdefault(families.stem(name), []).append(name)
    folded: dict[str, Facts] = {}
    for stem, names in groups.items():
        # Without an undated name only `-latest` stands for another one: the newest dated name.
        dated = [name for name in names if not name.endswith("-latest")]
        head = stem if stem in models else max(dated, default="")
        same = [name for name in names if name != head and head and models[name] == models[head]]
        aliases = [name for name in same if head == stem or name.endswith("-latest")]
        folded |= {name: dict(models[name]) for name in names if name not in aliases}
        if aliases:
            folded[head]["aliases"] = sorted(aliases)
    return dict(sorted(folded.items()))


def _settled(review: Review) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = [
        {
            "provider": found.provider,
            "model": found.model,
            "tier": found.tier,
            "above": found.above,
            "unit": found.unit,
            "litellm": plain(found.litellm),
            "genai-prices": plain(found.genai),
            "taken": row.take,
            "why": row.why,
        }
        for found, row in review.settled
    ]
    return sorted(rows, key=lambda row: [str(row[key]) for key in ("provider", "model", "tier", "above", "unit")])

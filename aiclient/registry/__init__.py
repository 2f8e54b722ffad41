"""From a model name to its provider and its facts: `resolve("gpt-4o")`."""

from __future__ import annotations

from aiclient.core.models import Caching, ModelInfo, Reasoning
from aiclient.core.pricing import Price, PriceRow
from aiclient.registry.info import model_info
from aiclient.registry.resolve import Registry, Resolved, resolve
from aiclient.registry.retired import RetiredModelWarning, Retirement

__all__ = [
    "Caching",
    "ModelInfo",
    "Price",
    "PriceRow",
    "Reasoning",
    "Registry",
    "Resolved",
    "RetiredModelWarning",
    "Retirement",
    "model_info",
    "resolve",
]

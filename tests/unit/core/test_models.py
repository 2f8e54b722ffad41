"""Facts about models: what is not said is unknown, and facts can be overridden."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, replace

import pytest

from aiclient.core.models import ModelInfo, Reasoning


def test_everything_but_provider_and_id_may_be_unknown() -> None:
    info = ModelInfo("acme", "acme-1")
    assert info.supports("tools") is None
    assert info.price is None
    assert info.reasoning.levels is None
    assert info.rejects == frozenset()


def test_facts_are_frozen_and_replaced() -> None:
    info = ModelInfo("acme", "acme-1", capabilities={"tools": False})
    assert info.supports("tools") is False
    changed = replace(info, capabilities={"tools": True}, reasoning=Reasoning(levels=()))
    assert changed.supports("tools") is True
    assert changed.reasoning.levels == ()
    with pytest.raises(FrozenInstanceError):
        info.id = "other"  # type: ignore[misc]

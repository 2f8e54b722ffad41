"""Corrections: each must be about something, change something, and name what it replaces."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from codegen.errors import CodegenError
from codegen.models.overlay import Catalogue, Overlay, apply_overlay, load_overlay


def models() -> Catalogue:
    return {
        "acme": {
            "acme-1": {
                "capabilities": {"tools": True},
                "prices": [
                    {"rates": {"input": "1", "web_search": "10"}, "until": "2026-12-01"},
                    {"rates": {"input": "2", "web_search": "10"}, "from": "2026-12-01"},
                    {"rates": {"input": "1"}, "tier": "batch", "from": "2026-12-01"},
                ],
            },
            "old-1": {
                "prices": [{"rates": {"input": "9"}}, {"rates": {"input": "8"}, "until": "2025-01-01"}]
            },
        }
    }


def apply(text: str) -> Catalogue:
    return apply_overlay(models(), Overlay.model_validate(tomllib.loads(text)))


HEAD = 'provider = "acme"\nwhy = "the documentation"\n'


def test_a_patch_sets_nested_facts_and_dates() -> None:
    values = '{ "reasoning.levels" = ["low"], retires = 2027-01-01 }'
    found = apply(f'[[patch]]\n{HEAD}models = ["acme-*"]\nset = {values}')
    assert found["acme"]["acme-1"]["reasoning"] == {"levels": ["low"]}
    assert found["acme"]["acme-1"]["retires"] == "2027-01-01"
    assert "retires" not in found["acme"]["old-1"]


def test_a_patch_without_effect_is_stale() -> None:
    with pytest.raises(CodegenError, match="changes nothing"):
        apply(f'[[patch]]\n{HEAD}models = ["acme-1"]\nset = {{ "capabilities.tools" = true }}')


def test_a_patch_about_nothing_is_an_error() -> None:
    with pytest.raises(CodegenError, match="has no model 'acme-9'"):
        apply(f'[[patch]]\n{HEAD}models = ["acme-9"]\nset = {{ mode = "chat" }}')


def test_an_override_names_what_it_replaces() -> None:
    text = f'[[patch]]\n{HEAD}models = ["acme-1"]\nset = {{ "capabilities.tools" = false }}\n'
    with pytest.raises(CodegenError, match="is True already"):
        apply(text)
    with pytest.raises(CodegenError, match="the entry expects False"):
        apply(text + 'was = { "capabilities.tools" = false }')
    found = apply(text + 'was = { "capabilities.tools" = true }')
    assert found["acme"]["acme-1"]["capabilities"] == {"tools": False}


def test_scale_adds_tiers_of_a_future_day_without_fees() -> None:
    found = apply(
        f'[[scale]]\n{HEAD}models = ["acme-1"]\nsince = 2026-12-01\ntiers = {{ flex = "0.5", batch = "0.5" }}'
    )
    rows = found["acme"]["acme-1"]["prices"]
    assert isinstance(rows, list)
    assert rows[3:] == [{"rates": {"input": "1"}, "from": "2026-12-01", "tier": "flex"}]


def test_scale_without_a_row_of_that_day_is_stale() -> None:
    with pytest.raises(CodegenError, match="changes nothing"):
        apply(f'[[scale]]\n{HEAD}models = ["acme-1"]\nsince = 2026-12-02\ntiers = {{ flex = "0.5" }}')


def test_redirect_ends_old_rows_and_takes_those_of_the_target() -> None:
    found = apply(f'[[redirect]]\n{HEAD}models = ["old-1"]\nto = "acme-1"\nsince = 2026-05-15')
    assert found["acme"]["old-1"]["prices"] == [
        {"rates": {"input": "8"}, "until": "2025-01-01"},
        {"rates": {"input": "9"}, "until": "2026-05-15"},
        {"rates": {"input": "1", "web_search": "10"}, "from": "2026-05-15", "until": "2026-12-01"},
        {"rates": {"input": "2", "web_search": "10"}, "from": "2026-12-01"},
        {"rates": {"input": "1"}, "tier": "batch", "from": "2026-12-01"},
    ]


def test_a_redirect_to_nowhere_is_an_error() -> None:
    with pytest.raises(CodegenError, match="changes nothing"):
        apply(f'[[redirect]]\n{HEAD}models = ["old-1"]\nto = "gone"\nsince = 2026-05-15')


def test_a_broken_file_is_explained(tmp_path: Path) -> None:
    (tmp_path / "overlay.toml").write_text("[[patch]]\nmodels = 3\n", encoding="utf-8")
    with pytest.raises(CodegenError, match=r"overlay\.toml is not valid"):
        load_overlay(tmp_path)

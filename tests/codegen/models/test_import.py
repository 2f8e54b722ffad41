"""The import as a whole, on made-up lists and, where the testbed is, on the real ones."""

from __future__ import annotations

import json
from decimal import Decimal
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest

from codegen.cli import main
from codegen.errors import CodegenError
from codegen.models.canonical import load_facts
from codegen.models.families import Families, load_families
from codegen.models.importer import fold, import_models
from codegen.models.rates import decimal_of, scaled
from codegen.models.review import load_review
from codegen.models.settings import load_settings
from codegen.models.shapes import table
from tests.codegen.models.builders import write_lists, write_tables

EQUALS = {"_t": "ClauseEquals", "equals": "acme-1"}
LITE: dict[str, dict[str, object]] = {
    "acme/acme-1": {
        "input_cost_per_token": 2e-6,
        "output_cost_per_token": 6e-6,
        "cache_creation_input_token_cost": 2.5e-6,
        "cache_creation_input_token_cost_above_1hr": 4e-6,
        "max_input_tokens": 900,
        "max_output_tokens": 100,
        "output_vector_size": 3,
        "supports_function_calling": True,
        "supports_vision": False,
        "supports_none_reasoning_effort": True,
        "supports_minimal_reasoning_effort": False,
        "supports_xhigh_reasoning_effort": True,
        "default_reasoning_effort": "none",
        "prompt_cache_min_tokens": 512,
        "supported_endpoints": ["/v1/chat/completions", "/v1/batch"],
        "deprecation_date": "2027-01-01",
    },
    "acme/acme-1-20260101": {"mode": "embedding"},
}
GENAI: list[Any] = [{"id": "acme-1", "match": EQUALS, "prices": {"input_mtok": 2.0}, "context_window": 1000}]


def lists(testbed: Path) -> tuple[Path, Path]:
    folder = testbed / "upstream" / "models"
    return (
        folder / "litellm" / "model_prices_and_context_window_backup.json",
        next((folder / "genai-prices").glob("derived.*.json")),
    )


def test_facts_are_collected_and_unknown_is_left_out(tmp_path: Path) -> None:
    folder = write_tables(tmp_path / "models")
    files = import_models(folder, *write_lists(tmp_path, LITE, GENAI))
    facts = json.loads(files["acme.json"])["models"]["acme-1"]
    assert facts == {
        "caching": {"lifetimes": ["5m", "1h"], "min_tokens": 512},
        "capabilities": {"image_input": False, "tools": True},
        "endpoints": ["batch", "chat/completions"],
        "input": ["text"],
        "limits": {"context": 1000, "dimensions": 3, "input": 900, "output": 100},
        "mode": "chat",
        "output": ["text"],
        "prices": [{"rates": {"cache_write_1h": "4", "cache_write_5m": "2.5", "input": "2", "output": "6"}}],
        "reasoning": {"default": "none", "levels": ["none", "low", "medium", "high", "xhigh"]},
        "retires": "2027-01-01",
        "sources": ["litellm", "genai-prices"],
    }
    assert json.loads(files["acme.json"])["models"]["old-1"] == {"sources": []}


def test_the_lock_knows_sources_and_results_and_notices_a_hand_edit(tmp_path: Path) -> None:
    folder = write_tables(tmp_path / "models")
    lite, priced = write_lists(tmp_path, LITE, GENAI)
    for name, text in import_models(folder, lite, priced).items():
        (folder / name).write_text(text, encoding="utf-8")
    lock = json.loads((folder / "lock.json").read_text(encoding="utf-8"))
    assert lock["as_of"] == "2026-11-22"
    assert lock["sources"]["litellm"]["file"] == "litellm.json"
    assert len(lock["sources"]["genai-prices"]["sha256"]) == 64
    assert set(load_facts(folder)["acme"]) == {"acme-1", "acme-1-20260101", "old-1"}
    (folder / "acme.json").write_text("{}", encoding="utf-8")
    with pytest.raises(CodegenError, match="sha256 differs"):
        load_facts(folder)
    (folder / "lock.json").unlink()
    with pytest.raises(CodegenError, match="cannot be read"):
        load_facts(folder)


def test_the_command_writes_and_counts(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write_tables(tmp_path / "models")
    lite, priced = write_lists(tmp_path, LITE, GENAI)
    arguments = [
        "models",
        "import",
        "--litellm",
        str(lite),
        "--genai-prices",
        str(priced),
        "--into",
        str(folder),
    ]
    assert main(arguments) == 0
    assert "acme: 3 models, 1 with prices" in capsys.readouterr().out
    assert main([*arguments[:3], str(tmp_path / "nothing"), *arguments[4:]]) == 2
    assert "does not exist" in capsys.readouterr().err


def test_snapshots_that_differ_in_nothing_become_aliases() -> None:
    families = Families(snapshots=(r"-\d{8}$", "-latest$"))
    same: dict[str, object] = {"mode": "chat"}
    models: dict[str, dict[str, object]] = {
        "a": same,
        "a-20250101": same,
        "a-20260101": {"mode": "x"},
        "b-20250101": same,
        "b-20260101": same,
        "b-latest": same,
    }
    assert fold(models, families) == {
        "a": {"mode": "chat", "aliases": ["a-20250101"]},
        "a-20260101": {"mode": "x"},
        "b-20250101": {"mode": "chat"},
        "b-20260101": {"mode": "chat", "aliases": ["b-latest"]},
    }


def test_broken_tables_are_explained(tmp_path: Path) -> None:
    folder = write_tables(
        tmp_path, import_="as_of = 3", families="[acme]\nfamilies = 3", review="[[review]]\nx = 1"
    )
    for read in (load_settings, load_families, load_review):
        with pytest.raises(CodegenError, match="not valid"):
            read(folder)
    (folder / "import.toml").unlink()
    with pytest.raises(CodegenError, match="cannot be read"):
        load_settings(folder)


def test_the_checked_in_catalogue_is_what_the_price_lists_give(project: Path, testbed: Path) -> None:
    folder = project / "specs" / "models"
    files = import_models(folder, *lists(testbed))
    assert {
        name: (folder / name).read_text(encoding="utf-8") == text for name, text in files.items()
    } == dict.fromkeys(files, True)


def test_every_disagreement_of_the_price_lists_is_reviewed(project: Path, testbed: Path) -> None:
    """Compares the raw files without the importer: base input and output, names matched by equality only."""
    lite_path, priced_path = lists(testbed)
    settings = load_settings(project / "specs" / "models")
    reviewed = json.loads((project / "specs" / "models" / "disagreements.json").read_text(encoding="utf-8"))
    known = {(row["provider"], row["model"], row["unit"]) for row in reviewed["disagreements"]}
    lite = json.loads(lite_path.read_text(encoding="utf-8"))
    priced = {entry["id"]: entry for entry in json.loads(priced_path.read_text(encoding="utf-8"))}
    compared = 0
    for provider, rules in settings.providers.items():
        for model in (
            m for word in rules.genai for m in priced[word]["models"] if isinstance(m["prices"], dict)
        ):
            for name in _equals(model["match"]):
                row = next((lite[p + name] for p in (*rules.strip, "") if p + name in lite), None)
                if row is None or row.get("litellm_provider") not in rules.litellm:
                    continue
                for unit, key in (("input", "input_cost_per_token"), ("output", "output_cost_per_token")):
                    theirs, ours = model["prices"].get(f"{unit}_mtok"), row.get(key)
                    theirs = decimal_of(table(theirs).get("base", theirs))
                    if theirs and ours:
                        compared += 1
                        same = scaled(Decimal(str(ours)), 1_000_000) == theirs
                        assert same or (provider, name, unit) in known, (provider, name, unit, ours, theirs)
    assert compared > 300


def _equals(clause: dict[str, Any]) -> list[str]:
    if clause["_t"] == "ClauseEquals":
        return [clause["equals"]]
    return [name for part in clause.get("or_", ()) for name in _equals(part)]


def test_the_review_says_why(project: Path) -> None:
    for row in load_review(project / "specs" / "models").rows:
        assert len(row.why) > 20
        assert not any(fnmatchcase(pattern, "*/*") and row.provider != "groq" for pattern in row.models)

"""The generated catalogue: complete, deterministic, valid Python, small."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from codegen.errors import CodegenError
from codegen.models.emit import catalogue, files
from codegen.models.families import Families, literal_length, load_families
from codegen.models.importer import import_models
from tests.codegen.models.builders import RETIRED, write_lists, write_tables
from tests.codegen.models.test_import import GENAI, LITE


def root(tmp_path: Path, **tables: str) -> Path:
    folder = write_tables(tmp_path / "specs" / "models", **tables)
    for name, text in import_models(folder, *write_lists(tmp_path, LITE, GENAI)).items():
        (folder / name).write_text(text, encoding="utf-8")
    return tmp_path


def executed(text: str) -> SimpleNamespace:
    names: dict[str, object] = {}
    exec(compile(text, "generated", "exec"), names)
    return SimpleNamespace(**names)


def test_the_index_knows_names_families_and_retired_ones(tmp_path: Path) -> None:
    index = executed(files(root(tmp_path))["catalogue/__init__.py"])
    assert index.ALIASES == {"acme": ("acorp",), "tags": ()}
    assert index.NAMES["acme-1"] == (("acme", "acme-1"),)
    assert index.NAMES["lib:7b"] == (("tags", "lib:7b"),)
    assert index.FAMILIES[0] == ("acme", "secret-", "secret-*", "secret", 7)
    assert ("tags", "lib:", "lib:*", "lib", 4) in index.FAMILIES
    assert index.RETIRED == {"old": ("acme", "old-1", "2026-01-05", "acme-1")}
    assert index.PREFIXES == {"acme": ("models/",)}
    assert index.TIERS == {"acme": {"default": "standard", "fast": "priority"}}
    assert index.WRITE_LIFETIMES == {"acme": "5m"}


def test_rows_carry_the_corrected_facts_and_what_follows_from_them(tmp_path: Path) -> None:
    module = executed(files(root(tmp_path))["catalogue/acme.py"])
    row = json.loads(module.MODELS["acme-1"])
    assert row["retires"] == "2027-01-01"
    assert row["family"] == "acme"
    assert row["rejects"] == ["temperature", "top_k", "top_p"]
    assert "sources" not in row
    assert "aliases" not in row


def test_literals_offer_living_names_only(tmp_path: Path) -> None:
    overlay = '[[patch]]\nprovider = "acme"\nmodels = ["acme-1"]\nset = { mode = "chat" }\nwhy = "x"'
    with pytest.raises(CodegenError, match="changes nothing"):
        files(root(tmp_path, overlay=overlay))
    text = files(root(tmp_path))["models.py"]
    assert "AcmeModel: TypeAlias = Literal[" in text
    assert "'acme-1'" in text
    assert "AcmeEmbeddingModel: TypeAlias = Literal[\n    'acme-1-20260101',\n] | str" in text
    module = executed(text)
    assert {"AcmeModel", "TagsModel", "KnownModel", "KnownEmbeddingModel"} <= set(module.__all__)


def test_a_provider_folder_names_title_and_aliases(tmp_path: Path) -> None:
    folder = root(tmp_path)
    (folder / "specs" / "acme").mkdir()
    manifest = folder / "specs" / "acme" / "provider.toml"
    manifest.write_text('title = "ACME"\naliases = ["roadrunner"]\n', encoding="utf-8")
    texts = files(folder)
    assert executed(texts["catalogue/__init__.py"]).ALIASES["acme"] == ("roadrunner",)
    assert "ACMEModel" in texts["models.py"]
    manifest.write_text("= ", encoding="utf-8")
    with pytest.raises(CodegenError, match="not valid"):
        files(folder)


@pytest.mark.parametrize("name", ["model", "successor"])
def test_retired_names_lead_to_models_that_exist(tmp_path: Path, name: str) -> None:
    wrong = RETIRED.replace("old-1" if name == "model" else "acme-1", "gone")
    with pytest.raises(CodegenError, match="has no model 'gone'"):
        files(root(tmp_path, retired=wrong))


def test_a_broken_table_of_retired_names_is_explained(tmp_path: Path) -> None:
    with pytest.raises(CodegenError, match=r"retired\.toml is not valid"):
        files(root(tmp_path, retired="[[retired]]\nname = 3"))


def test_specificity_counts_a_set_as_one() -> None:
    assert [literal_length(glob) for glob in ("*", "gpt-*", "o[1-9]", "a?b*")] == [0, 4, 2, 2]


def test_group_one_of_a_snapshot_pattern_stays() -> None:
    families = Families(snapshots=("^(ft:[^:]+):.*$", r"-\d{8}$"))
    assert families.stem("ft:gpt-4o:acme::id") == "ft:gpt-4o"
    assert families.stem("a-20260101") == "a"
    assert families.stem("a") == "a"


def test_the_real_catalogue_is_deterministic_across_hash_seeds(project: Path) -> None:
    code = (
        "import hashlib, pathlib, codegen.models.emit as e; "
        "print(hashlib.sha256(repr(e.files(pathlib.Path('.'))).encode()).hexdigest())"
    )
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=project,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(found) == 1


def test_the_real_catalogue_is_small_and_split(project: Path) -> None:
    texts = files(project)
    sizes = {name: len(text) for name, text in texts.items()}
    assert sizes["catalogue/__init__.py"] < 100_000  # read by every resolution
    assert max(sizes.values()) < 200_000  # read for one provider only
    assert {
        f"catalogue/{name}.py" for name in ("openai", "anthropic", "google", "xai", "groq", "ollama")
    } <= set(texts)


def test_every_real_fact_is_one_that_the_registry_reads(project: Path) -> None:
    from aiclient.registry import info

    known = info._Row.__annotations__.keys() | {"aliases", "sources"}
    for provider, models in catalogue(project / "specs" / "models").items():
        for name, facts in models.items():
            assert facts.keys() <= known, (provider, name)


def test_every_real_model_has_a_family(project: Path) -> None:
    folder = project / "specs" / "models"
    families = load_families(folder)
    without = [
        f"{provider}:{name}"
        for provider, models in catalogue(folder).items()
        for name in models
        if families[provider].family(name) is None
    ]
    assert without == []

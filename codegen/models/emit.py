"""The generated catalogue: an index of names, one module of facts per provider, and Literal types of model ids."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path

from codegen.errors import CodegenError
from codegen.models.canonical import load_facts
from codegen.models.facts import Facts
from codegen.models.families import Families, load_families
from codegen.models.index import HEADER, index_module, retired_names
from codegen.models.literals import literal_types
from codegen.models.overlay import Catalogue, apply_overlay, load_overlay
from codegen.models.settings import load_settings
from codegen.models.shapes import strings, table

__all__ = ["catalogue", "files"]

_SAMPLING = ("temperature", "top_p", "top_k")


def files(root: Path) -> dict[str, str]:
    """Return the generated files of the catalogue.

    Args:
        root: Root of the repository, the folder that holds `specs`.

    Returns:
        Path below `generated/aiclient_generated` → text.

    Raises:
        CodegenError: A file of specs/models is missing, stale or changed by hand.
    """
    folder = root / "specs" / "models"
    models = catalogue(folder)
    families = load_families(folder)
    settings = load_settings(folder)
    manifests = {path.parent.name: _manifest(path) for path in sorted(root.glob("specs/*/provider.toml"))}
    providers = sorted({*models, *families, *manifests})
    looks = {provider: families.get(provider, Families()) for provider in providers}
    titles = {
        name: str(manifests.get(name, {}).get("title") or looks[name].title or name.title()) for name in providers
    }
    texts = {
        "catalogue/__init__.py": index_module(
            {name: _aliases(manifests.get(name), looks[name]) for name in providers},
            models,
            looks,
            settings,
            retired_names(folder, models),
        ),  # fmt: skip
        "models.py": HEADER + literal_types(models, looks, titles, settings.as_of),
    }
    for provider in providers:
        texts[f"catalogue/{provider}.py"] = _rows(provider, models.get(provider, {}), looks[provider])
    return texts


def _manifest(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise CodegenError(
            f"{path.parent.name}/provider.toml is not valid", why=str(error), fix="correct it"
        ) from error


def _aliases(manifest: Mapping[str, object] | None, families: Families) -> tuple[str, ...]:
    return tuple(strings(manifest["aliases"])) if manifest and "aliases" in manifest else families.aliases


def catalogue(folder: Path) -> Catalogue:
    """Return the facts with every correction applied.

    Args:
        folder: `specs/models`.

    Returns:
        Provider id → model name → facts.

    Raises:
        CodegenError: The facts were changed by hand, or a correction is stale.
    """
    return apply_overlay(load_facts(folder), load_overlay(folder))


def _rows(provider: str, models: Mapping[str, Facts], families: Families) -> str:
    lines = [
        f'"""Facts about the models of {provider}: name → JSON object, parsed when a model is asked for."""\n',
        "from __future__ import annotations\n",
        '__all__ = ["MODELS"]\n',
        "MODELS: dict[str, str] = {",
    ]
    for name, facts in models.items():
        row = {key: value for key, value in facts.items() if key not in {"aliases", "sources"}}
        if family := families.family(name):
            row["family"] = family.name
        if table(row.get("capabilities")).get("sampling") is False:
            row["rejects"] = sorted({*_SAMPLING, *strings(row.get("rejects"))})
        lines.append(f"    {name!r}: {json.dumps(row, sort_keys=True, separators=(',', ':'))!r},")
    return HEADER + "\n".join([*lines, "}", ""])

"""Literal types of model ids per provider, so that editors complete them; any string is still accepted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from codegen.models.facts import Facts
from codegen.models.families import Families
from codegen.models.shapes import strings

__all__ = ["literal_types"]


def literal_types(
    models: Mapping[str, Mapping[str, Facts]],
    families: Mapping[str, Families],
    titles: Mapping[str, str],
    as_of: date,
) -> str:
    """Return the text of `models.py`.

    Args:
        models: Provider id → model name → facts.
        families: What names look like; Ollama's known tags come from here.
        titles: Provider id → its name inside type names.
        as_of: Names that were retired by this day are left out.

    Returns:
        The module's text.
    """
    lines = [
        '"""Names of models as Literal types: editors complete them, any other string is accepted too."""\n',
        "from __future__ import annotations\n",
        "from typing import Literal, TypeAlias\n",
    ]
    exported: list[str] = []
    embedding: list[str] = []
    for provider in sorted({*models, *families}):
        title, looks = titles[provider], families.get(provider, Families())
        entries = {name: facts for name, facts in models.get(provider, {}).items() if _is_offered(name, looks)}
        names = _living(entries, as_of, None) + sorted({*looks.libraries, *looks.tags})
        vectors = _living(entries, as_of, "embedding")
        if names:
            lines += _alias(f"{title}Model", names)
            exported.append(f"{title}Model")
        if vectors:
            lines += _alias(f"{title}EmbeddingModel", vectors)
            embedding.append(f"{title}EmbeddingModel")
    lines += _union("KnownModel", exported) + _union("KnownEmbeddingModel", embedding)
    public = sorted([*exported, *embedding, "KnownEmbeddingModel", "KnownModel"])
    lines.insert(3, "__all__ = [" + ", ".join(f'"{name}"' for name in public) + "]\n")
    return "\n".join(lines)


def _living(entries: Mapping[str, Facts], as_of: date, mode: str | None) -> list[str]:
    found: list[str] = []
    for name, facts in entries.items():
        if mode is not None and facts.get("mode") != mode:
            continue
        if str(facts.get("retires", "9999")) <= as_of.isoformat():
            continue
        found += [name, *strings(facts.get("aliases"))]
    return sorted(found)


def _is_offered(name: str, families: Families) -> bool:
    family = families.family(name)
    return family is None or family.complete


def _alias(name: str, members: list[str]) -> list[str]:
    return [f"{name}: TypeAlias = Literal[", *[f"    {member!r}," for member in members], "] | str\n"]


def _union(name: str, members: list[str]) -> list[str]:
    return [f"{name}: TypeAlias = (", *[f"    {'| ' if i else ''}{one}" for i, one in enumerate(members)], ")\n"]

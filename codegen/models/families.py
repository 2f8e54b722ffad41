"""Families, snapshot suffixes and prefixes of model names, from `specs/models/families.toml`."""

from __future__ import annotations

import re
import tomllib
from fnmatch import fnmatchcase
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from codegen.errors import CodegenError

__all__ = ["Families", "Family", "literal_length", "load_families"]


class Family(BaseModel):
    """Names of one family, as a glob."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    pattern: str
    name: str
    complete: bool = True
    """Whether editors should offer the family's names."""


class Families(BaseModel):
    """What a provider's model names look like."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    title: str = ""
    """Name of the provider inside type names, where its own folder does not say."""
    aliases: tuple[str, ...] = ()
    """Other ids of the provider, where its own folder does not say."""
    strip: tuple[str, ...] = ()
    """Prefixes that the provider itself accepts before a name."""
    snapshots: tuple[str, ...] = ()
    """Regular expressions of what pins a version of a name; group 1 stays."""
    families: tuple[Family, ...] = ()
    tags: tuple[str, ...] = ()
    """Names that exist as written, colon included (Ollama)."""
    libraries: tuple[str, ...] = ()
    """Names that take any tag: `name` and `name:tag` (Ollama)."""

    def family(self, name: str) -> Family | None:
        """Return the most specific family that a model name belongs to, if any."""
        fitting = [family for family in self.families if fnmatchcase(name, family.pattern)]
        return max(fitting, key=lambda family: literal_length(family.pattern), default=None)

    def stem(self, name: str) -> str:
        """Return a name without its snapshot suffix."""
        for pattern in self.snapshots:
            match = re.search(pattern, name)
            shorter = name[: match.start()] + "".join(match.groups()) if match else ""
            if shorter:
                return shorter
        return name


def literal_length(pattern: str) -> int:
    """Return how specific a glob is: how many characters it pins, a set counting as one."""
    return len(re.sub(r"\[[^\]]*\]", "x", pattern).replace("*", "").replace("?", ""))


def load_families(folder: Path) -> dict[str, Families]:
    """Read families.toml.

    Args:
        folder: `specs/models`.

    Returns:
        Provider id → what its names look like.

    Raises:
        CodegenError: The file is missing or not valid.
    """
    path = folder / "families.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        found = {provider: Families.model_validate(entry) for provider, entry in table.items()}
        for families in found.values():
            for pattern in families.snapshots:
                re.compile(pattern)
    except (OSError, tomllib.TOMLDecodeError, ValidationError, re.error) as error:
        raise CodegenError("families.toml is not valid", why=str(error), fix="correct families.toml") from error
    return dict(sorted(found.items()))

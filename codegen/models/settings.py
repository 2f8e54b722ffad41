"""How price lists are read, from `specs/models/import.toml`."""

from __future__ import annotations

import tomllib
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from codegen.errors import CodegenError

__all__ = ["Free", "NameRule", "ProviderSettings", "Settings", "Source", "load_settings"]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class NameRule(_Table):
    """Names (globs) that one rule speaks about."""

    names: tuple[str, ...]
    why: str

    def matches(self, name: str) -> bool:
        """Say whether a name falls under the rule."""
        return any(fnmatchcase(name, pattern) for pattern in self.names)


class Free(_Table):
    """Models whose zero price means free of charge."""

    provider: str
    models: tuple[str, ...]
    tiers: tuple[str, ...] = ("*",)
    why: str


class ProviderSettings(_Table):
    """How one provider is found in the price lists."""

    litellm: tuple[str, ...]
    genai: tuple[str, ...]
    strip: tuple[str, ...] = ()
    write_lifetime: str = ""
    """Lifetime of a cache write that names none."""
    tier_words: dict[str, str] = {}
    """Another word for a service tier → the tier it is billed as."""
    endpoints: bool = False
    """Whether LiteLLM's endpoint list speaks of the provider's own routes."""
    inclusive_tiers: bool = False
    """Whether a prompt of exactly the threshold already pays the higher price."""
    structured_output: str = ""
    """Another LiteLLM flag for structured output."""
    skip: tuple[NameRule, ...] = ()
    also: tuple[NameRule, ...] = ()


class Source(_Table):
    """Where a price list comes from."""

    version: str
    licence: str


class Settings(_Table):
    """The whole of import.toml."""

    as_of: date
    sources: dict[str, Source]
    flags: dict[str, str]
    units: dict[str, tuple[str, int]]
    genai_units: dict[str, str]
    ignored: dict[str, str]
    free: tuple[Free, ...] = ()
    providers: dict[str, ProviderSettings]

    def is_free(self, provider: str, model: str, tier: str) -> bool:
        """Say whether a zero in this tier is a price rather than a gap."""
        return any(
            rule.provider == provider
            and any(fnmatchcase(model, pattern) for pattern in rule.models)
            and any(fnmatchcase(tier, pattern) for pattern in rule.tiers)
            for rule in self.free
        )


def load_settings(folder: Path) -> Settings:
    """Read import.toml.

    Args:
        folder: `specs/models`.

    Returns:
        The settings.

    Raises:
        CodegenError: The file is missing or says something this importer does not know.
    """
    path = folder / "import.toml"
    try:
        return Settings.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise CodegenError(f"{path.name} cannot be read", why=str(error), fix=f"restore {path.name}") from error
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        raise CodegenError(f"{path.name} is not valid", why=str(error), fix=f"correct {path.name}") from error

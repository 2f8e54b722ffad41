"""Resolution of model names: which provider, which model, and why; never a silent guess."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase

from aiclient.core.errors import ConfigurationError
from aiclient.core.models import ModelInfo
from aiclient.registry.explain import ambiguous, unknown_model, unknown_provider
from aiclient.registry.info import model_info
from aiclient.registry.retired import Retirement, retirement
from aiclient_generated import catalogue

__all__ = ["Registry", "Resolved", "resolve"]


@dataclass(frozen=True, slots=True)
class Resolved:
    """Where a model name leads.

    Example:
        >>> found = resolve("gpt-4o")
        >>> found.provider, found.model, found.why
        ('openai', 'gpt-4o', 'exact id')
    """

    provider: str
    model: str
    """The name that is sent."""
    why: str
    info: ModelInfo | None = None
    """Facts about the model; None for a name that the catalogue does not have."""
    family: str = ""
    retired: Retirement | None = None

    def __str__(self) -> str:
        note = f"; {self.retired}" if self.retired else ""
        return f"{self.provider}:{self.model} ({self.why}{note})"

    def __repr__(self) -> str:
        # Facts about the model would be a page of their own: `.info`.
        return f"Resolved({str(self)!r})"


_Candidate = tuple[str, str]


@dataclass(slots=True)
class Registry:
    """The catalogue as one client sees it: its providers, its own models, its own custom provider.

    Example:
        >>> Registry(providers=("ollama",)).resolve("mistral:7b").provider
        'ollama'
    """

    providers: tuple[str, ...] | None = None
    """Ids of the registered providers; None means all of the catalogue."""
    aliases: Mapping[str, str] = field(default_factory=dict[str, str])
    """Further names of providers → id."""
    models: Mapping[str, ModelInfo] = field(default_factory=dict[str, ModelInfo])
    """Models that the user registered or overrode, by name or alias; they come before the catalogue."""
    custom: tuple[str, ...] = ()
    """Ids of providers that the user registered; a single one takes names that nobody else knows."""

    def resolve(self, name: str) -> Resolved:
        """Find the provider and the facts of a model.

        Args:
            name: A model name, or `provider:model`.

        Returns:
            Where it leads, and why.

        Raises:
            UnknownModelError: Nobody knows the name.
            UnknownProviderError: It starts with a provider that is not registered.
            ConfigurationError: Several providers have a model of that name.
        """
        if not name.strip():
            raise ConfigurationError(
                'The model name is empty. Give one, for example "gpt-4o" or "openai:gpt-4o".'
            )
        head, colon, rest = name.partition(":")
        if colon and not (head and rest):
            missing = "model" if head else "provider"
            raise ConfigurationError(
                f'{name!r} names no {missing}. Write "provider:model", for example "openai:gpt-4o".'
            )
        for step in (
            self._registered,
            self._prefixed,
            self._exact,
            self._alias,
            self._snapshot,
            self._family,
        ):
            if found := step(name):
                return found
        if len(self.custom) == 1:
            return Resolved(self.custom[0], name, "the only custom provider")
        if colon and head not in self._known() and (error := unknown_provider(head, rest, self._known())):
            raise error
        raise unknown_model(name, self.names(), self._known())

    def with_model(self, info: ModelInfo, aliases: Iterable[str] = ()) -> Registry:
        """Return a registry that also knows a model, or knows it better than the catalogue.

        Args:
            info: The model; its provider must be registered.
            aliases: Further names of it.

        Raises:
            ConfigurationError: The provider is not registered, or a name is empty or taken by another model
                that was added.
        """
        provider = self._known().get(info.provider)
        if provider is None:
            ids = ", ".join(sorted(set(self._ids())))
            raise ConfigurationError(
                f"the provider {info.provider!r} of model {info.id!r} is not registered; those are {ids}"
            )
        info = replace(info, provider=provider)
        names = (info.id, *aliases)
        for name in names:
            other = self.models.get(name)
            if not name.strip():
                raise ConfigurationError(f"a name of model {info.id!r} is empty")
            if other is not None and (other.provider, other.id) != (provider, info.id):
                raise ConfigurationError(
                    f"{name!r} is already a name of {other.provider}:{other.id}; choose another"
                )
        # Registering again corrects it under every name that it has.
        before = [name for name, one in self.models.items() if (one.provider, one.id) == (provider, info.id)]
        return replace(self, models={**self.models, **dict.fromkeys((*before, *names), info)})

    def names(self, provider: str | None = None) -> list[str]:
        """Return the known model names.

        Args:
            provider: Only those of this provider.

        Returns:
            The names, sorted.
        """
        wanted = {provider} if provider else set(self._ids())
        found = {
            name for name, owners in catalogue.NAMES.items() if any(owner in wanted for owner, _ in owners)
        }
        return sorted(found | {name for name, info in self.models.items() if info.provider in wanted})

    def info(self, provider: str, name: str) -> ModelInfo | None:
        """Return the facts about a model of a provider, by name, alias or dated snapshot."""
        mine = self.models.get(name)
        if mine is not None and mine.provider == provider:
            return mine
        found = model_info(provider, name)
        return found or model_info(provider, _stem(provider, name))

    def _ids(self) -> tuple[str, ...]:
        known = tuple(catalogue.ALIASES) if self.providers is None else self.providers
        return (*known, *self.custom)

    def _known(self) -> dict[str, str]:
        """Return every word that names a provider → its id."""
        ids = self._ids()
        words = {alias: provider for provider in ids for alias in catalogue.ALIASES.get(provider, ())}
        return words | dict(self.aliases) | {provider: provider for provider in ids}

    def _owners(self, name: str) -> list[_Candidate]:
        ids = self._ids()
        return [owner for owner in catalogue.NAMES.get(name, ()) if owner[0] in ids]

    def _found(self, provider: str, name: str, why: str, info: ModelInfo | None = None) -> Resolved:
        info = info or self.info(provider, name)
        family = info.family if info else _family_of(provider, name)
        return Resolved(provider, name, why, info, family, retirement(provider, name))

    def _registered(self, name: str) -> Resolved | None:
        info = self.models.get(name)
        if info is None:
            return None
        why = "registered model" if info.id == name else f"registered alias of {info.id}"
        return self._found(info.provider, info.id, why, info)

    def _prefixed(self, name: str) -> Resolved | None:
        head, colon, rest = name.partition(":")
        provider = self._known().get(head) if colon and rest else None
        if provider is None or self._owners(name):
            return None
        mine = self.models.get(rest)
        if mine is not None and mine.provider == provider:
            return self._found(provider, mine.id, f"provider prefix {head!r}", mine)
        shorthand = catalogue.RETIRED.get(rest)
        sent = shorthand[1] if shorthand and shorthand[0] == provider else rest
        found = self._found(provider, _bare(provider, sent), f"provider prefix {head!r}")
        retired = retirement(provider, rest) or found.retired
        return Resolved(found.provider, found.model, found.why, found.info, found.family, retired)

    def _exact(self, name: str) -> Resolved | None:
        return self._one(name, [owner for owner in self._owners(name) if owner[1] == name], "exact id")

    def _alias(self, name: str) -> Resolved | None:
        owners = self._owners(name)
        if owners:
            provider, known = owners[0]
            kind = "alias" if _stem(provider, name) != known or name.endswith("-latest") else "snapshot"
            return self._one(name, owners, f"{kind} of {known}")
        retired = catalogue.RETIRED.get(name)
        if retired and retired[0] in self._ids():
            found = self._found(retired[0], retired[1], f"shorthand of {retired[1]}")
            return Resolved(
                found.provider,
                found.model,
                found.why,
                found.info,
                found.family,
                retirement(retired[0], name),
            )
        for provider in catalogue.PREFIXES:
            bare = _bare(provider, name)
            if bare != name and provider in self._ids():
                return self._found(provider, bare, f"name without {name.removesuffix(bare)!r}")
        return None

    def _snapshot(self, name: str) -> Resolved | None:
        stems = {
            provider: _stem(provider, name) for provider in catalogue.SNAPSHOTS if provider in self._ids()
        }
        owners = [
            (provider, stem)
            for provider, stem in stems.items()
            if stem != name and any(owner == provider for owner, _ in catalogue.NAMES.get(stem, ()))
        ]
        return self._one(name, owners, f"snapshot of {owners[0][1]}" if owners else "")

    def _family(self, name: str) -> Resolved | None:
        if name in catalogue.NAMES:
            return None  # a provider that is not registered has this very name: a pattern would be a guess
        best: list[_Candidate] = []
        weight = 0
        for provider, start, glob, _, specific in catalogue.FAMILIES:
            if specific < weight:
                break  # the table is sorted, the most specific pattern first
            if provider in self._ids() and name.startswith(start) and fnmatchcase(name, glob):
                best.append((provider, glob))
                weight = specific
        return self._one(name, best, f"family {best[0][1]}" if best else "")

    def _one(self, name: str, owners: Iterable[_Candidate], why: str) -> Resolved | None:
        providers = sorted({provider for provider, _ in owners})
        if len(providers) > 1:
            raise ambiguous(name, providers)
        return self._found(providers[0], name, why) if providers else None


def resolve(name: str, *, providers: Iterable[str] | None = None) -> Resolved:
    """Find the provider and the facts of a model in the catalogue.

    Args:
        name: A model name, or `provider:model`.
        providers: Ids of the providers that count; all when omitted.

    Returns:
        Where it leads, and why.

    Raises:
        UnknownModelError: Nobody knows the name.
        UnknownProviderError: It starts with a provider that does not count.
        ConfigurationError: Several providers have a model of that name.
    """
    return Registry(providers=None if providers is None else tuple(providers)).resolve(name)


def _stem(provider: str, name: str) -> str:
    for pattern in catalogue.SNAPSHOTS.get(provider, ()):
        match = re.search(pattern, name)
        stem = name[: match.start()] + "".join(match.groups()) if match else ""
        if stem and stem != name:
            return stem
    return name


def _bare(provider: str, name: str) -> str:
    prefix = next((text for text in catalogue.PREFIXES.get(provider, ()) if name.startswith(text)), "")
    return name.removeprefix(prefix)


def _family_of(provider: str, name: str) -> str:
    for owner, start, glob, family, _ in catalogue.FAMILIES:
        if owner == provider and name.startswith(start) and fnmatchcase(name, glob):
            return family
    return ""

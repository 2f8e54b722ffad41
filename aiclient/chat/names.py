"""What the models of one client are called, and where each name leads."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Final

from aiclient.core.errors import ConfigurationError, UnknownModelError, UnknownProviderError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from aiclient.core.models import ModelInfo
    from aiclient.providers.base import Provider
    from aiclient.registry import Registry, Resolved

__all__ = ["Names"]

_KEPT: Final = 1000
"""Names whose meaning is remembered."""


class Names:
    """The catalogue as one client sees it, with the models and providers that were added."""

    def __init__(self, default: str | None) -> None:
        self.default = default
        """What is meant where no model is named."""
        self._lock = Lock()
        self._custom: dict[str, Provider] = {}
        self._installed: dict[str, Provider] | None = None
        self._models: list[tuple[ModelInfo, tuple[str, ...]]] = []
        self._registry: Registry | None = None
        self._found: dict[str, Resolved] = {}
        self._answered: dict[tuple[str, str], ModelInfo | None] = {}

    @property
    def registry(self) -> Registry:
        """The catalogue, as far as there are clients for it, and what was added."""
        with self._lock:
            if self._registry is None:
                self._registry = self._made()
            return self._registry

    def _made(self) -> Registry:
        from aiclient.registry import Registry
        from aiclient_generated.clients import ALIASES, PROVIDERS

        providers = (*PROVIDERS, *(self._installed or ()))
        made = Registry(providers=providers, aliases=ALIASES, custom=tuple(self._custom))
        for info, aliases in self._models:
            made = made.with_model(info, aliases)
        return made

    def add_model(self, info: ModelInfo, aliases: Iterable[str]) -> None:
        """Let a model count before the catalogue."""
        names = tuple(aliases)
        with self._lock:
            self._registry = (self._registry or self._made()).with_model(info, names)
            self._models.append((info, names))
            self._found, self._answered = {}, {}

    def add_provider(self, name: str, provider: Provider) -> None:
        """Add a provider of the user's own."""
        with self._lock:
            self._custom[name] = provider
            self._registry, self._found = None, {}

    @property
    def added(self) -> tuple[str, ...]:
        """Ids of the user's own providers."""
        return tuple(self._custom)

    def provider(self, name: str) -> Provider | None:
        """Return a provider that is not in the catalogue; None where there is none of that name."""
        return self._custom.get(name) or (self._installed or {}).get(name)

    def resolve(self, name: str | None) -> Resolved:
        """Find the provider of a model, or of the default model."""
        wanted = name or self.default
        if wanted is None:
            raise ConfigurationError(
                "no model was named: give one to chat(), pass default_model=..., or set AICLIENT_MODEL"
            )
        found = self._found.get(wanted)
        if found is None:
            # Replaced as a whole when something is added, so that an answer of before is not kept.
            known = self._found
            found = self._resolve(wanted)
            if len(known) < _KEPT:
                known[wanted] = found
        return found

    def answering(self, asked: ModelInfo | None, provider: str, name: str) -> ModelInfo | None:
        """Return the facts about the model that answered, as far as it is another one than was asked.

        Args:
            asked: The facts about the model that was asked.
            provider: Who answered.
            name: The model's name in the answer.
        """
        if asked is not None and any(
            (own.provider, own.id) == (provider, asked.id) for own, _ in self._models
        ):
            # What the user says of a model, its price above all, holds for its snapshots too.
            return asked
        key, known = (provider, name), self._answered
        if key not in known:
            if len(known) >= _KEPT:
                return self.registry.info(provider, name) or asked
            known[key] = self.registry.info(provider, name)
        return known[key] or asked

    def _resolve(self, wanted: str) -> Resolved:
        try:
            found = self.registry.resolve(wanted)
        except (UnknownModelError, UnknownProviderError):
            if not self._load_installed():
                raise
            return self.registry.resolve(wanted)
        # The one custom provider takes whatever is left; what is installed comes before it.
        guessed = found.provider in self._custom and wanted.partition(":")[0] != found.provider
        return self.registry.resolve(wanted) if guessed and self._load_installed() else found

    def _load_installed(self) -> bool:
        """Look for providers that other distributions bring; True where there are new ones."""
        if self._installed is not None:
            return False
        from aiclient.chat.custom import installed_providers

        found = installed_providers()
        with self._lock:
            self._installed = found
            self._registry, self._found = None, {}
        return bool(found)

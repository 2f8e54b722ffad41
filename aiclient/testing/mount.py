"""Where each provider lives on the loopback server, and which dialect speaks for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType
from urllib.parse import urlsplit

from aiclient.testing.dialect import Dialect
from aiclient.testing.dialects.anthropic import AnthropicDialect
from aiclient.testing.dialects.google import GoogleDialect
from aiclient.testing.dialects.groq import GroqDialect
from aiclient.testing.dialects.ollama import OllamaDialect
from aiclient.testing.dialects.openai import OpenAIDialect
from aiclient.testing.dialects.xai import XAIDialect
from aiclient.testing.http import Incoming
from aiclient.wire.manifest import Manifest

__all__ = ["Mounts", "Place"]

_ALIASES = {"gemini": "google", "grok": "xai"}
_BASES = {"openai": "/v1", "xai": "/v1"}
"""Path of a provider's base address, where its manifest is not at hand."""
_VERSIONS = ("/v1beta/", "/v1alpha/", "/v1/", "/openai/v1/")


@dataclass(frozen=True, slots=True)
class Place:
    """A request's provider, and its path below that provider's version prefix."""

    dialect: Dialect
    path: str
    """Path below the provider's prefix, as the provider itself would see it."""
    bare: str
    """The same without version."""


class Mounts:
    """Finds the dialect of a request: by the first path segment, else by what the request looks like."""

    def __init__(self, extra: Iterable[Dialect] = ()) -> None:
        known: list[Dialect] = [OpenAIDialect(), AnthropicDialect(), GoogleDialect(), XAIDialect()]
        known += [OllamaDialect(), GroqDialect(), *extra]
        self._bases: dict[str, str] = {}
        self._dialects = {dialect.name: dialect for dialect in known}

    @property
    def providers(self) -> list[str]:
        """Names of all providers that are spoken."""
        return list(self._dialects)

    def base_path(self, provider: str) -> str:
        """Return the path that a client's base address ends with.

        Raises:
            ValueError: Nobody speaks for this provider.
        """
        name = _ALIASES.get(provider, provider)
        manifest = _manifest(name)
        if name not in self._dialects:
            if manifest is None:
                known = ", ".join(sorted(self._dialects))
                raise ValueError(f"The loopback server does not speak {provider!r}; it speaks {known}.")
            self._adopt(name, manifest)
        base = urlsplit(manifest.base_url).path.rstrip("/") if manifest else _BASES.get(name, "")
        self._bases[name] = base
        return f"/{name}{base}"

    def find(self, request: Incoming) -> Place:
        """Return the place of a request; an unknown one goes to OpenAI's dialect."""
        head, _, rest = request.path.removeprefix("/").partition("/")
        name = _ALIASES.get(head, head)
        if name in self._dialects:
            return _place(self._dialects[name], "/" + rest, self._bases.get(name, ""))
        return _place(self._dialects[_guess(request)], request.path)

    def _adopt(self, name: str, manifest: Manifest) -> None:
        """Let a provider without a dialect of its own be spoken for by that of its adapter."""
        kinds: Mapping[str, type[OpenAIDialect | AnthropicDialect | GoogleDialect | OllamaDialect]]
        kinds = {"anthropic": AnthropicDialect, "google": GoogleDialect, "ollama": OllamaDialect}
        self._dialects[name] = kinds.get(manifest.adapter, OpenAIDialect)(name)


def _place(dialect: Dialect, path: str, base: str = "") -> Place:
    for version in (f"{base}/", *_VERSIONS) if base else _VERSIONS:
        if path.startswith(version):
            return Place(dialect, path, "/" + path.removeprefix(version))
    return Place(dialect, path, path)


def _guess(request: Incoming) -> str:
    path = request.path
    if path.startswith("/api/"):
        return "ollama"
    if "/messages" in path or "anthropic-version" in request.headers:
        return "anthropic"
    if path.startswith(("/v1beta/", "/v1alpha/")) or "x-goog-api-key" in request.headers or ":" in path:
        return "google"
    return "openai"


def _manifest(provider: str) -> Manifest | None:
    try:
        module: ModuleType = import_module(f"aiclient_generated.{provider}.manifest")
    except ImportError:
        return None
    found: object = getattr(module, "MANIFEST", None)
    return found if isinstance(found, Manifest) else None

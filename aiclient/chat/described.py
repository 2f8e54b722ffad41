"""Models that the user describes, or of whom the catalogue is corrected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, cast

from aiclient.core.errors import ConfigurationError, UnknownModelError, UnknownProviderError
from aiclient.core.models import ModelInfo

if TYPE_CHECKING:
    from aiclient.registry import Registry

__all__ = ["described"]

_SAMPLING: Final = frozenset({"temperature", "top_p", "top_k"})


def described(
    registry: Registry,
    name: str,
    provider: str | None,
    *,
    capabilities: Mapping[str, bool],
    levels: tuple[str, ...] | None,
    facts: Mapping[str, object],
) -> ModelInfo:
    """Return what is known of a model, with what the user says of it.

    Args:
        registry: Knows providers and models.
        name: As it is sent.
        provider: Provider id, alias, or None for a model of the catalogue.
        capabilities: Those that are to be changed.
        levels: Reasoning levels, where they are to be changed.
        facts: Other fields that are to be changed.

    Raises:
        ConfigurationError: It is not clear whose model it is.
    """
    owner = _owner(registry, name, provider)
    known = registry.info(owner, name)
    # A snapshot has the facts of its model, and a name of its own.
    info = ModelInfo(provider=owner, id=name) if known is None else replace(known, id=name)
    can = {**info.capabilities, **capabilities}
    reasoning = replace(
        info.reasoning,
        levels=info.reasoning.levels if levels is None else levels,
        always_on=can.get("thinking_always_on"),
        adaptive=can.get("adaptive_thinking"),
        budget=can.get("thinking_budget"),
    )
    changes: dict[str, object] = {**facts, "capabilities": can, "reasoning": reasoning}
    if capabilities.get("sampling") and "rejects" not in facts:
        changes["rejects"] = info.rejects - _SAMPLING
        changes["rejects_while_reasoning"] = info.rejects_while_reasoning - _SAMPLING
    return replace(info, **cast("Any", changes))


def _owner(registry: Registry, name: str, provider: str | None) -> str:
    if provider is None:
        return registry.resolve(name).provider
    # What comes after the colon does not matter: a prefix that is registered decides.
    try:
        found = registry.resolve(f"{provider}:-")
    except (UnknownModelError, UnknownProviderError):
        found = None
    if found is None or not found.why.startswith("provider prefix"):
        raise ConfigurationError(f"there is no provider {provider!r}; register it with register_provider()")
    return found.provider

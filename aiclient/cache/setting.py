"""What the `cache` keyword says, in detail."""

from __future__ import annotations

from typing import Final, get_args

from aiclient.core.caching import CacheConfig, CacheSetting
from aiclient.core.errors import ConfigurationError
from aiclient.core.parts import CacheTtl

__all__ = ["config_of"]

_WORDS: Final[tuple[str, ...]] = ("auto", *get_args(CacheTtl))


def config_of(setting: CacheSetting | None) -> CacheConfig | None:
    """Return a setting in detail; None where caching was not asked for.

    Args:
        setting: The `cache` keyword.

    Raises:
        ConfigurationError: It is something else.
    """
    if setting is None or setting is False:
        return None
    if setting is True:
        return CacheConfig()
    if isinstance(setting, CacheConfig):
        return setting
    if setting not in _WORDS:
        words = ", ".join(map(repr, _WORDS))
        raise ConfigurationError(
            f"cache={setting!r:.60} says nothing; give True, False, {words} or a CacheConfig(...)"
        )
    return CacheConfig(ttl=setting)

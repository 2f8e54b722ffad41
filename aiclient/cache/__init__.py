"""Prompt caching: how it is asked for, and what came of it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from aiclient.core.caching import CacheBelowMinimumWarning as CacheBelowMinimumWarning
    from aiclient.core.caching import CacheConfig as CacheConfig
    from aiclient.core.caching import CacheLeftWarning as CacheLeftWarning
    from aiclient.core.caching import CacheMissReason as CacheMissReason
    from aiclient.core.caching import CacheReport as CacheReport
    from aiclient.core.caching import CacheSetting as CacheSetting
    from aiclient.core.caching import StoredPrefix as StoredPrefix
    from aiclient.core.caching import VolatilePrefixWarning as VolatilePrefixWarning
    from aiclient.core.parts import CacheControl as CacheControl
    from aiclient.core.parts import CacheTtl as CacheTtl
    from aiclient.core.prewarmed import Prewarmed as Prewarmed

_HOMES = {
    "CacheBelowMinimumWarning": "aiclient.core.caching",
    "CacheConfig": "aiclient.core.caching",
    "CacheControl": "aiclient.core.parts",
    "CacheLeftWarning": "aiclient.core.caching",
    "CacheMissReason": "aiclient.core.caching",
    "CacheReport": "aiclient.core.caching",
    "CacheSetting": "aiclient.core.caching",
    "CacheTtl": "aiclient.core.parts",
    "Prewarmed": "aiclient.core.prewarmed",
    "StoredPrefix": "aiclient.core.caching",
    "VolatilePrefixWarning": "aiclient.core.caching",
}

__all__ = [
    "CacheBelowMinimumWarning",
    "CacheConfig",
    "CacheControl",
    "CacheLeftWarning",
    "CacheMissReason",
    "CacheReport",
    "CacheSetting",
    "CacheTtl",
    "Prewarmed",
    "StoredPrefix",
    "VolatilePrefixWarning",
]

if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value: object = getattr(import_module(_HOMES[name]), name)
        globals()[name] = value
        return value

"""One typed client for large language models; every name here is imported on first use."""

from __future__ import annotations

from importlib import import_module
from typing import Final

__all__ = ["__version__"]

__version__: Final = "2.0.0.dev0"

_EXPORTS: Final[dict[str, str]] = {}
"""Public name → module that defines it, loaded when the name is first used: so `import aiclient` stays cheap."""


def __getattr__(name: str) -> object:
    module = _EXPORTS.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})

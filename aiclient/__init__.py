"""One typed client for large language models; every name here is imported on first use."""

from __future__ import annotations

TYPE_CHECKING = False  # typing's own costs more than everything else here; type checkers know this name
if TYPE_CHECKING:
    pass  # the same names as in _EXPORTS, so that type checkers and editors see through the door

__all__ = ["__version__"]

__version__ = "2.0.0.dev0"

_EXPORTS: dict[str, str] = {}
"""Public name → module that defines it, loaded on first use: so `import aiclient` stays cheap."""


def __getattr__(name: str) -> object:
    module = _EXPORTS.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(module), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_EXPORTS})

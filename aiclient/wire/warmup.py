"""Builds validators before the first answer needs them."""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["warm"]


def warm(package: str, modules: Sequence[str] | None) -> int:
    """Import the type modules of a package and build every model and union in them.

    Args:
        package: Dotted name of a generated `types` package.
        modules: Names of modules in it; None means all.

    Returns:
        How many types were built.

    Raises:
        ModuleNotFoundError: A named module does not exist.
    """
    # Every client has this module, and few call it: what it needs is most of an import's cost.
    import pkgutil
    from importlib import import_module

    from typing_extensions import TypeAliasType

    from aiclient.wire.model import WireModel
    from aiclient.wire.types import adapter

    found = import_module(package)
    names = modules if modules is not None else [each.name for each in pkgutil.iter_modules(found.__path__)]
    built = 0
    for name in names:
        module = import_module(f"{package}.{name}")
        for attribute, value in sorted(vars(module).items()):
            if getattr(value, "__module__", None) != module.__name__:
                continue
            if isinstance(value, type) and issubclass(value, WireModel):
                value.model_rebuild()
                built += 1
            elif isinstance(value, TypeAliasType):
                adapter(f"{module.__name__}:{attribute}")
                built += 1
    return built

"""Errors of name resolution: what was asked for, why it failed, and what to write instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar

from aiclient.core.errors import ConfigurationError, UnknownModelError, UnknownProviderError
from aiclient_generated import catalogue

__all__ = ["ambiguous", "nearest", "unknown_model", "unknown_provider"]

_E = TypeVar("_E", bound=ConfigurationError)


def nearest(name: str, known: Iterable[str], count: int = 3) -> list[str]:
    """Return the known names that look most like a name, capitals or not."""
    from difflib import get_close_matches

    words = {word.lower(): word for word in known}
    return [words[one] for one in get_close_matches(name.lower(), list(words), n=count, cutoff=0.6)]


def ambiguous(name: str, providers: Sequence[str]) -> ConfigurationError:
    """Return the error for a name that several providers have."""
    choices = [f"{provider}:{name}" for provider in providers]
    quoted = " or ".join(f'"{choice}"' for choice in choices)
    error = ConfigurationError(
        f"Model {name!r} is ambiguous: {', '.join(providers)} have one of that name. Write {quoted}."
    )
    return _suggesting(error, choices)


def unknown_model(name: str, known: Iterable[str], providers: Mapping[str, str]) -> UnknownModelError:
    """Return the error for a name that nobody knows.

    Args:
        name: The name.
        known: Model names.
        providers: Words that name a provider → its id.

    Returns:
        The error, with the nearest names.
    """
    if owners := catalogue.NAMES.get(name):
        having = " and ".join(owner for owner, _ in owners)
        registered = ", ".join(sorted(set(providers.values()))) or "none"
        return UnknownModelError(
            f"Model {name!r} belongs to {having}, which is not registered here. "
            f"Registered are {registered}; register it, or name another model."
        )
    owner, slash, path = name.partition("/")
    close = [f"{owner}:{path}"] if slash and owner in providers else nearest(name, known)
    hint = f"Did you mean {', '.join(repr(one) for one in close)}? " if close else ""
    head, colon, _ = name.partition(":")
    if colon:
        ids = ", ".join(sorted(set(providers.values())))
        advice = f"What stands before its colon, {head!r}, is no registered provider; those are {ids}."
    else:
        advice = f'To name the provider yourself, write "provider:model", for example "openai:{name}".'
    error = UnknownModelError(
        f"No provider is known for model {name!r}: it is no id, alias or snapshot and fits no family. "
        f"{hint}{advice}"
    )
    return _suggesting(error, close)


def unknown_provider(head: str, rest: str, providers: Mapping[str, str]) -> UnknownProviderError | None:
    """Return the error for `head:rest` where `head` was meant as a provider, else None.

    Args:
        head: What stands before the colon.
        rest: What stands after it.
        providers: Words that name a provider → its id.

    Returns:
        The error, or None where nothing suggests that a provider was meant.
    """
    close = nearest(head, providers, 1)
    if not close and rest not in catalogue.NAMES and head not in catalogue.ALIASES:
        return None
    hint = f' Did you mean "{close[0]}:{rest}"?' if close else ""
    ids = ", ".join(sorted(set(providers.values())))
    error = UnknownProviderError(
        f"{head!r} in {f'{head}:{rest}'!r} is not a registered provider; those are {ids}.{hint}"
    )
    return _suggesting(error, [f"{one}:{rest}" for one in close])


def _suggesting(error: _E, names: Iterable[str]) -> _E:
    error.suggestions = tuple(names)
    return error

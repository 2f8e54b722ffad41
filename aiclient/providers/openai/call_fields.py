"""Puts what a caller asked for into the keywords of a generated call builder."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final, cast

from aiclient.core.encode import AnyCall
from aiclient.core.requests import GenerateRequest

__all__ = ["describe"]

_JOINED: Final = frozenset({"include", "tools"})
"""Lists to which `provider_options` adds; any other list takes the place of ours."""


def describe(
    create: Callable[..., AnyCall],
    request: GenerateRequest,
    *,
    fields: dict[str, object],
    asked: Iterable[tuple[str, str, object]],
    service: str,
) -> AnyCall:
    """Call a builder with what it takes; for the rest the caller's policy decides.

    Args:
        create: Generated call builder.
        request: What is asked.
        fields: Keywords of the builder that are sent in any case.
        asked: Our keyword, the builder's and the value; None is not sent.
        service: Name of the API, for the reader of a warning.

    Raises:
        UnsupportedFeatureError: The API has no place for something, and the policy is "error".
    """
    keywords = cast("Mapping[str, object]", create.__kwdefaults__)
    for ours, theirs, value in asked:
        if value is None:
            continue
        if theirs in keywords:
            fields[theirs] = value
        else:
            request.context.unsupported(ours, f"{service} has no place for it")
    options = request.options.request_options()
    given = request.options.provider_options
    if options is not None and given:
        rest = dict(given)
        for name in rest.keys() & fields.keys():
            joined = _joined(name, fields[name], rest[name])
            if joined is not None:
                fields[name] = joined
                del rest[name]
        options["extra_body"] = rest
    return create(**fields, options=options)


def _joined(name: str, ours: object, theirs: object) -> object:
    """Return both values in one; None where they cannot be joined and the caller's is what counts."""
    if isinstance(ours, dict) and isinstance(theirs, Mapping):
        return {**cast("dict[str, object]", ours), **cast("Mapping[str, object]", theirs)}
    if name in _JOINED and isinstance(ours, list) and isinstance(theirs, list | tuple):
        return [*cast("list[object]", ours), *cast("Iterable[object]", theirs)]
    return None

"""What to say when a provider does not know a model."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from aiclient.core.errors import ModelNotFoundError, NotFoundError

if TYPE_CHECKING:
    from aiclient.core.requests import GenerateRequest
    from aiclient.registry import Registry

__all__ = ["model_not_found"]


def model_not_found(
    error: NotFoundError, request: GenerateRequest, registry: Registry, *, versions: Iterable[str] = ()
) -> NotFoundError:
    """Return a 404 on an operation that names a model as an error that says what to try.

    Args:
        error: As the provider's answer was read.
        request: What was asked.
        registry: Knows the provider's models.
        versions: Those of the provider's API.
    """
    hints = [
        hint
        for hint in (
            _successor(request, registry),
            _versions(error, request, tuple(versions)),
            _nearest(request, registry),
        )
        if hint
    ]
    if request.model not in error.message:
        # Some providers do not say which model they do not know.
        hints.insert(0, f"the model was {request.model!r}")
    message = error.message + "".join(f"; {hint}" for hint in hints)
    return ModelNotFoundError.restore(message, error.state())


def _successor(request: GenerateRequest, registry: Registry) -> str:
    retired = registry.resolve(f"{request.provider}:{request.model}").retired
    return str(retired) if retired else ""


def _versions(error: NotFoundError, request: GenerateRequest, known: tuple[str, ...]) -> str:
    """Say which versions of the API serve the model, or at least which others there are."""
    serving = request.info.api_versions if request.info else ()
    path = error.request.url if error.request else ""
    asked = next((version for version in known if f"/{version}/" in path), None)
    others = [version for version in (serving or known) if version != asked]
    if serving:
        told = f"{request.model} is served by api_version {' and '.join(map(repr, serving))}"
    elif asked and others:
        told = f"it was asked with api_version {asked!r}, and not every version serves every model"
    else:
        return ""
    return f"{told}; try api_version={others[0]!r}" if others and asked not in serving else told


def _nearest(request: GenerateRequest, registry: Registry) -> str:
    from difflib import get_close_matches

    if request.info is not None:
        return "the key may not be allowed to use it"
    known = registry.names(request.provider)
    near = get_close_matches(request.model, known, n=3, cutoff=0.6)
    return f"did you mean {', '.join(map(repr, near))}?" if near else ""

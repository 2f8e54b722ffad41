"""What to say when a provider does not know a model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.core.errors import ModelNotFoundError, NotFoundError

if TYPE_CHECKING:
    from aiclient.core.requests import GenerateRequest
    from aiclient.registry import Registry

__all__ = ["model_not_found"]


def model_not_found(error: NotFoundError, request: GenerateRequest, registry: Registry) -> NotFoundError:
    """Return a 404 on an operation that names a model as an error that says what to try.

    Args:
        error: As the provider's answer was read.
        request: What was asked.
        registry: Knows the provider's models.
    """
    hints = [
        hint
        for hint in (_successor(request, registry), _versions(request), _nearest(request, registry))
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


def _versions(request: GenerateRequest) -> str:
    versions = request.info.api_versions if request.info else ()
    return f"{request.model} is served by api_version {' and '.join(map(repr, versions))}" if versions else ""


def _nearest(request: GenerateRequest, registry: Registry) -> str:
    from difflib import get_close_matches

    if request.info is not None:
        return "the key may not be allowed to use it"
    known = registry.names(request.provider)
    near = get_close_matches(request.model, known, n=3, cutoff=0.6)
    return f"did you mean {', '.join(map(repr, near))}?" if near else ""

"""Hands a planned call to its provider: as it is, with its prefix as an object, or only to fill the cache."""

from __future__ import annotations

from aiclient.core.flow import Flow
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse
from aiclient.providers.base import Provider

__all__ = ["PREWARM", "served"]

PREWARM = "cache.prewarm"
"""Name in the state of a call that only fills the cache."""


def served(request: GenerateRequest, provider: Provider, owner: object) -> Flow[ChatResponse]:
    """Answer a request whose caching is planned.

    Args:
        request: What is asked.
        provider: Who is asked.
        owner: State of the client.
    """
    if PREWARM in request.context.state:
        from aiclient.cache.prewarming import filled

        return filled(request, provider, owner)
    caching = request.options.caching
    if caching is not None and caching.keep is not None:
        from aiclient.cache.explicit import answered_kept

        return answered_kept(request, provider, owner)
    return provider.generate(request)

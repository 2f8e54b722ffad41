"""Plans the caching of a call where it is about to be sent, and says what will not work before it is paid."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import cast

from aiclient.cache.boundaries import Planned, planned
from aiclient.cache.lifetimes import Seen
from aiclient.cache.memory import CacheMemory, memory_of
from aiclient.cache.points import TURNS, Point
from aiclient.cache.prefix import pieces_before
from aiclient.cache.serving import PREWARM
from aiclient.cache.setting import config_of
from aiclient.cache.stable import prefix_key
from aiclient.cache.volatile import volatile_texts
from aiclient.core.caching import CacheBelowMinimumWarning, VolatilePrefixWarning
from aiclient.core.flow import Flow, Now
from aiclient.core.requests import GenerateRequest
from aiclient.core.warned import warn_caller
from aiclient.providers.base import Provider
from aiclient.wire.cache_row import CacheRow

__all__ = ["cached", "previewed", "row_of"]


def cached(request: GenerateRequest, provider: Provider, owner: object) -> Flow[GenerateRequest]:
    """Return a request with its caching planned, and warn of what will not work.

    Args:
        request: What is asked of this provider and model.
        provider: Who is asked.
        owner: State of the client, whose calls are remembered for the lifetime `auto`.
    """
    memory = memory_of(owner)
    placeholder = request.context.state.get(PREWARM)
    if placeholder is not None:
        from aiclient.cache.prewarming import prepared_setting

        request = prepared_setting(request, row_of(provider), placeholder=placeholder is True)
    config = config_of(request.options.cache)
    seen: Seen | None = None
    if config is not None and config.ttl == "auto":
        now = cast(float, (yield Now()))
        gaps = memory.seen(f"{provider.name} {config.key or prefix_key(request)}", now)
        seen = Seen(gaps, datetime.fromtimestamp(now, UTC))
    plan = planned(request, row_of(provider), seen=seen)
    _warn(plan, memory)
    return plan.request


def previewed(request: GenerateRequest, provider: Provider) -> GenerateRequest:
    """Return the request that would be sent; nothing is remembered of it.

    Args:
        request: What would be asked.
        provider: Who would be asked.
    """
    plan = planned(request, row_of(provider))
    _warn(plan, CacheMemory(), loud=False)
    return plan.request


def row_of(provider: Provider) -> CacheRow | None:
    """Return how a provider caches prompts; None where nobody knows.

    Args:
        provider: Any provider; one that knows says it as `cache_row`.
    """
    row: object = getattr(provider, "cache_row", None)
    return row if isinstance(row, CacheRow) else None


def _warn(plan: Planned, memory: CacheMemory, *, loud: bool = True) -> None:
    """Put the warnings on the response, and tell Python's of each once for a client."""
    context = plan.request.context
    for about, warning in _warnings(plan):
        context.warn(str(warning), told=True)
        if loud and memory.first(about):
            warn_caller(warning)


def _warnings(plan: Planned) -> Iterator[tuple[str, UserWarning]]:
    """Yield warnings, and what each is about: a size or a place that grows with the talk is no news."""
    caching, model = plan.caching, plan.request.model
    if plan.too_short and caching.prefix_tokens is not None and caching.min_tokens is not None:
        short = CacheBelowMinimumWarning(caching.prefix_tokens, caching.min_tokens, model)
        yield f"below the minimum of {model}", short
    last = _last_steady(plan)
    if last is None:
        return
    for where, text in pieces_before(plan.request, last):
        for found in volatile_texts(text):
            yield (
                f"{found.kind} in {where}",
                VolatilePrefixWarning(
                    f"{where} holds a {found.kind} at character {found.offset}, before a cache breakpoint: "
                    "if it changes between calls, the cache never hits; move it behind the breakpoint, as "
                    "into the last message"
                ),
            )
            break


def _last_steady(plan: Planned) -> Point | None:
    """Return the last point before which everything is the caller's promise to stay the same.

    Turns of a conversation do not change once they were said; those count only where they were marked.
    """
    steady = [point for point in plan.points if point.region != TURNS or not point.automatic]
    return max(steady, default=None)

"""Fills a provider's cache ahead of the first question, where the provider knows how."""

from __future__ import annotations

from dataclasses import replace

from aiclient.cache.explicit import stored_of, with_stored
from aiclient.cache.facts import facts_of
from aiclient.cache.planning import row_of
from aiclient.cache.setting import config_of
from aiclient.core.caching import CacheConfig, PromptCaching
from aiclient.core.flow import Flow
from aiclient.core.messages import Message, UserMessage
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse
from aiclient.providers.base import Provider
from aiclient.wire.cache_row import CacheRow

__all__ = ["PLACEHOLDER", "filled", "prepared_messages", "prepared_setting"]

PLACEHOLDER = "."
"""What the user says where there is no question yet: providers want some turn."""


def prepared_messages(messages: tuple[Message, ...], *, explicit: bool) -> tuple[Message, ...]:
    """Return a prompt that can be sent: with a turn of the user at its end.

    Args:
        messages: Instructions, and the turns that are known already.
        explicit: Whether the prefix becomes an object, behind which a turn must follow.
    """
    ends = bool(messages) and isinstance(messages[-1], UserMessage)
    return messages if ends and not explicit else (*messages, UserMessage(PLACEHOLDER))


def prepared_setting(request: GenerateRequest, row: CacheRow | None, *, placeholder: bool) -> GenerateRequest:
    """Return a request that does not mark a placeholder, which no later prompt has.

    Args:
        request: What is asked.
        row: How the provider caches.
        placeholder: Whether its last turn is one.
    """
    config = config_of(request.options.cache)
    if not placeholder or config is None or row is None or config.explicit:
        return request
    marked = {"system": request.system is not None, "tools": bool(request.options.tools)}
    if not any(there and place in row.places for place, there in marked.items()):
        return request
    setting: CacheConfig = replace(config, conversation=False)
    return replace(request, options=replace(request.options, cache=setting))


def filled(request: GenerateRequest, provider: Provider, owner: object) -> Flow[ChatResponse]:
    """Fill the cache for a request, or say why that cannot be, before anything is sent.

    Args:
        request: What would be asked; its caching is planned.
        provider: Who would be asked.
        owner: State of the client.

    Raises:
        UnsupportedFeatureError: It cannot be, and the caller wants an error then.
    """
    plan = request.options.caching or PromptCaching()
    if plan.keep is not None:
        stored, notes = yield from stored_of(request, provider, owner)
        if isinstance(stored, str):
            return _refused(request, plan, stored)
        done = with_stored(request, stored, notes)
        return _answer(request, done.options.caching or plan)
    row = row_of(provider)
    why = _hindrance(request, row, plan)
    if why:
        return _refused(request, plan, why)
    way = row.prewarm if row is not None else ""
    return (yield from provider.generate(_asking(request, plan, way)))


def _hindrance(request: GenerateRequest, row: CacheRow | None, plan: PromptCaching) -> str:
    """Return why the cache of a model cannot be filled ahead; empty where it can."""
    if row is None:
        return f"nobody knows how {request.provider} caches prompts"
    if row.objects:
        return "only CacheConfig(explicit=True) keeps a prefix there"
    if not row.prewarm or facts_of(row, request.info).marks is not True:
        return f"{request.provider} fills no cache ahead with {request.model}"
    if row.prewarm == "options" and "prompt_cache_retention" in (request.options.provider_options or ()):
        return "prompt_cache_retention is given, and goes with no options of the cache"
    if not plan.breakpoints and (not row.automatic or plan.mode == "explicit"):
        return "nothing is marked to be cached"
    return ""


def _asking(request: GenerateRequest, plan: PromptCaching, way: str) -> GenerateRequest:
    """Return the request that fills the cache and is answered with nothing."""
    options = request.options
    if way == "options":
        return replace(request, options=replace(options, caching=replace(plan, prewarm=True)))
    # No answer, no thoughts: a budget for them must be below the limit.
    if options.reasoning is not None:
        note = "prewarm: reasoning is not sent, so that turns are not found again by calls that reason"
        options = replace(options, caching=replace(plan, notes=(*plan.notes, note)))
    return replace(request, options=replace(options, max_tokens=0, reasoning=None, tool_choice=None))


def _refused(request: GenerateRequest, plan: PromptCaching, why: str) -> ChatResponse:
    request.context.unsupported("prewarm", why)
    ignored = (*plan.ignored, f"prewarm: {why}; nothing was sent")
    return _answer(request, replace(plan, keep=None, breakpoints=(), ignored=ignored))


def _answer(request: GenerateRequest, plan: PromptCaching) -> ChatResponse:
    """Return what stands for an answer where no model was asked."""
    return ChatResponse(
        provider=request.provider,
        model=request.model,
        resolution=request.context.resolution,
        info=request.info,
        caching=plan,
    )

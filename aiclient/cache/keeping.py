"""Which part of a prompt is kept as an object: tools, instructions, turns up to the caller's last mark."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from aiclient.cache.points import SYSTEM, TOOLS, TURNS, Point, leading_system, marked_points
from aiclient.core.caching import CacheConfig, PrefixOrder
from aiclient.core.errors import ConfigurationError
from aiclient.core.messages import Message, SystemMessage, ToolMessage, UserMessage
from aiclient.core.requests import GenerateRequest

__all__ = ["Kept", "kept_prefix"]

_NAME: Final = 100
"""Characters of a name at the most: services take 128, and a digest follows."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A request, and what of it is to be kept."""

    request: GenerateRequest
    """A turn that is marked in its middle is two turns here."""
    order: PrefixOrder | None
    """None where there is nothing to keep."""
    points: list[Point]


def kept_prefix(request: GenerateRequest, config: CacheConfig, ignored: list[str]) -> Kept:
    """Return what of a request is to be kept.

    Turns belong to it up to the last mark of the caller's own: what grows with each call would be another
    object each time.

    Args:
        request: What is asked.
        config: How it is to be cached.
        ignored: Is told of what cannot be kept.

    Raises:
        ConfigurationError: The name cannot be one.
    """
    if config.name is not None and not (config.name.strip() and len(config.name) <= _NAME):
        raise ConfigurationError(f"CacheConfig(name=...) takes 1 to {_NAME} characters")
    marks = marked_points(request)
    messages, point = 0, None
    for mark in reversed([mark for mark in marks if mark.region == TURNS]):
        request, messages = _parted(request, mark)
        if messages:
            point = replace(mark, index=messages - 1)
            break
        ignored.append(f"the mark on {mark.shown().where}: an object ends before the last turn")
    points = _heads(request, config, {mark.region for mark in marks})
    if point is not None:
        points.append(point)
    if not points:
        ignored.append(
            "explicit=True: nothing to keep: no tools, no instructions, no mark on an earlier turn"
        )
        return Kept(request, None, [])
    ttl = point.ttl if point is not None and point.ttl is not None else None
    if config.ttl is not None and config.ttl != "auto":
        ttl = config.ttl
    return Kept(request, PrefixOrder(messages, ttl, config.name), points)


def _heads(request: GenerateRequest, config: CacheConfig, marked: set[int]) -> list[Point]:
    """Return points at the end of tools and instructions; where turns are kept they belong to it anyway."""
    points: list[Point] = []
    tools = len(request.options.tools or ())
    if tools and (config.tools or TOOLS in marked):
        points.append(Point(TOOLS, tools - 1, automatic=TOOLS not in marked))
    lead = leading_system(request)
    if lead and (config.system or SYSTEM in marked):
        content = request.messages[lead - 1].content
        last = 0 if isinstance(content, str) else max(len(content) - 1, 0)
        points.append(Point(SYSTEM, lead - 1, last, automatic=SYSTEM not in marked))
    return points


def _parted(request: GenerateRequest, mark: Point) -> tuple[GenerateRequest, int]:
    """Return the request parted at a mark, and how many messages lie before it; 0 where it cannot be."""
    messages = request.messages
    index = mark.index
    message = messages[index]
    if isinstance(message, UserMessage) and not isinstance(message.content, str):
        first, second = message.content[: mark.part + 1], message.content[mark.part + 1 :]
        if second:
            parted: tuple[Message, ...] = (
                replace(message, content=first, cache_control=None),
                replace(message, content=second),
            )
            return replace(request, messages=(*messages[:index], *parted, *messages[index + 1 :])), index + 1
    count = index + 1
    # Results of tools that belong together stay together.
    while 0 < count < len(messages) and all(
        isinstance(one, ToolMessage) for one in messages[count - 1 : count + 1]
    ):
        count -= 1
    follows = any(not isinstance(one, SystemMessage) for one in messages[count:])
    return request, count if follows else 0

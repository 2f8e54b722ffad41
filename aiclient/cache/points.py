"""Points of a prompt up to which it is to be cached: read from the marks of a request, and written back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, cast

from aiclient.cache.stable import remarked
from aiclient.core.caching import Breakpoint
from aiclient.core.errors import ConfigurationError
from aiclient.core.messages import Message, SystemMessage, ToolMessage
from aiclient.core.parts import CacheControl, CacheHint, CacheTtl, Opaque, Part, Text, Thinking, ToolResult
from aiclient.core.requests import GenerateRequest
from aiclient.core.tools import AnyTool, as_tool

__all__ = [
    "SYSTEM",
    "TOOLS",
    "TURNS",
    "Point",
    "blocks_of",
    "leading_system",
    "marked_points",
    "unmarked",
    "with_points",
]

TOOLS: Final = 0
SYSTEM: Final = 1
TURNS: Final = 2
"""Regions of a prompt, in the order in which a cache sees them."""


@dataclass(frozen=True, slots=True, order=True)
class Point:
    """One such point; points compare by their place in the prompt."""

    region: int
    index: int
    """Of the tool or the message."""
    part: int = 0
    """Of the part of the message; the last one is the end of the message."""
    ttl: CacheTtl | None = None
    automatic: bool = False

    @property
    def place(self) -> tuple[int, int, int]:
        """Where it is."""
        return self.region, self.index, self.part

    def shown(self) -> Breakpoint:
        """Return the point as reports tell of it."""
        names = {TOOLS: "tools", SYSTEM: "system"}
        return Breakpoint(names.get(self.region, f"messages[{self.index}]"), self.ttl, self.automatic)


def marked_points(request: GenerateRequest) -> list[Point]:
    """Return the points that the caller marked, in the order of the prompt.

    Args:
        request: What is asked.
    """
    found: dict[tuple[int, int, int], Point] = {}
    for index, tool in enumerate(map(as_tool, request.options.tools or ())):
        _keep(found, TOOLS, (index, 0), tool.cache_control)
    lead = leading_system(request)
    for index, message in enumerate(request.messages):
        region = SYSTEM if isinstance(message, SystemMessage) and _goes_first(request, index, lead) else TURNS
        last = _last(message)
        _keep(found, region, (index, last), message.cache_control)
        if not isinstance(message.content, str):
            for number, part in enumerate(message.content):
                place = last if isinstance(message, ToolMessage) else number
                _keep(found, region, (index, place), _hint(part))
    return sorted(found.values())


def leading_system(request: GenerateRequest) -> int:
    """Return how many messages the instructions are with which a conversation opens."""
    count = 0
    while count < len(request.messages) and isinstance(request.messages[count], SystemMessage):
        count += 1
    return count


def blocks_of(request: GenerateRequest) -> list[tuple[int, int]]:
    """Return the parts of the conversation that can carry a mark, as index of message and of part.

    Args:
        request: What is asked.
    """
    found: list[tuple[int, int]] = []
    for index, message in enumerate(request.messages):
        if isinstance(message, SystemMessage):
            continue
        if isinstance(message, ToolMessage) or isinstance(message.content, str):
            found.append((index, _last(message)))
            continue
        found += [(index, number) for number, part in enumerate(message.content) if _takes(part)]
    return found


def with_points(
    request: GenerateRequest, points: Iterable[Point], tools: tuple[AnyTool, ...]
) -> GenerateRequest:
    """Return a request that is marked at exactly these points.

    Args:
        request: What is asked.
        points: Those of messages; tools come with their marks.
        tools: Take the place of those in the request.
    """
    wanted: dict[int, dict[int, CacheHint]] = {}
    for point in points:
        if point.region != TOOLS:
            wanted.setdefault(point.index, {})[point.part] = CacheControl(point.ttl)
    messages = tuple(
        [_marked(message, wanted.get(index, {})) for index, message in enumerate(request.messages)]
    )
    options = replace(request.options, tools=tools) if request.options.tools else request.options
    return replace(request, messages=messages, options=options)


def unmarked(request: GenerateRequest) -> GenerateRequest:
    """Return a request without a mark, where only its size counts.

    Args:
        request: What is asked.
    """
    tools = tuple([remarked(as_tool(tool), None) for tool in request.options.tools or ()])
    return with_points(request, (), tools)


def _keep(
    found: dict[tuple[int, int, int], Point], region: int, place: tuple[int, int], hint: CacheHint | None
) -> None:
    """Add a mark; of two at the same place the one with a lifetime counts."""
    if hint is None:
        return
    if not _is_hint(hint):
        raise ConfigurationError(
            f"cache_control={hint!r:.60} is no mark; give 'ephemeral' or CacheControl(ttl=...)"
        )
    point = Point(region, *place, None if isinstance(hint, str) else hint.ttl)
    before = found.get(point.place)
    if before is None or before.ttl is None:
        found[point.place] = point


def _is_hint(hint: object) -> bool:
    return hint == "ephemeral" or isinstance(hint, CacheControl)


def _goes_first(request: GenerateRequest, index: int, lead: int) -> bool:
    """Say whether instructions stand before the conversation, where some models take them in its middle."""
    info = request.info
    return index < lead or not (info is not None and info.supports("mid_conversation_system"))


def _last(message: Message) -> int:
    if isinstance(message.content, str) or isinstance(message, ToolMessage):
        return 0
    return max(len(message.content) - 1, 0)


def _hint(part: Part) -> CacheHint | None:
    """Return the mark of a part, or of what is in it: a point lies behind a whole result."""
    if isinstance(part, Thinking | Opaque):
        return None
    if part.cache_control is not None or not isinstance(part, ToolResult) or isinstance(part.content, str):
        return part.cache_control
    return next((hint for inner in part.content if (hint := _hint(inner)) is not None), None)


def _takes(part: Part) -> bool:
    return not isinstance(part, Thinking | Opaque) and not (isinstance(part, Text) and not part.text)


def _marked(message: Message, wanted: Mapping[int, CacheHint]) -> Message:
    last = _last(message)
    changes: dict[str, Any] = {}
    whole = wanted.get(last)
    if message.cache_control != whole:
        changes["cache_control"] = whole
    if not isinstance(message.content, str):
        inner: dict[int, CacheHint] = {}
        if not isinstance(message, ToolMessage):
            inner = {number: hint for number, hint in wanted.items() if number != last}
        parts = tuple([_part(part, inner.get(number)) for number, part in enumerate(message.content)])
        if any(new is not old for new, old in zip(parts, message.content, strict=True)):
            changes["content"] = parts
    return replace(message, **changes) if changes else message


def _part(part: Part, hint: CacheHint | None) -> Part:
    """Return a part with this mark; the part itself where that changes nothing."""
    if isinstance(part, Thinking | Opaque):
        return part
    changes: dict[str, Any] = {} if part.cache_control == hint else {"cache_control": hint}
    if isinstance(part, ToolResult) and not isinstance(part.content, str):
        inner = tuple([_part(each, None) for each in part.content])
        if any(new is not old for new, old in zip(inner, part.content, strict=True)):
            changes["content"] = inner
    return cast(Part, replace(part, **changes)) if changes else part

"""Rules of points: where they may stand, how many there are, in which order, and where we set our own."""

from __future__ import annotations

from dataclasses import replace

from aiclient.cache.facts import CacheFacts
from aiclient.cache.points import SYSTEM, TOOLS, TURNS, Point, blocks_of, leading_system
from aiclient.core.caching import CacheConfig
from aiclient.core.messages import AssistantMessage, SystemMessage
from aiclient.core.parts import CacheTtl
from aiclient.core.requests import GenerateRequest
from aiclient.wire.cache_row import CacheRow

__all__ = ["automatic_points", "within_limits", "within_order", "within_places"]


def within_places(
    request: GenerateRequest, points: list[Point], row: CacheRow, *, ignored: list[str]
) -> list[Point]:
    """Return points where the provider takes them; one elsewhere moves to the place before it that does.

    Args:
        request: What is asked.
        points: The caller's own.
        row: How the provider caches.
        ignored: Is told of what moves or falls away.
    """
    kept: dict[tuple[int, int, int], Point] = {}
    for point in points:
        if _role(request, point) in row.places:
            kept[point.place] = point
            continue
        before = _moved(request, point, row)
        where = point.shown().where
        if before is None:
            ignored.append(f"the mark on {where}: {request.provider} takes none there, and nothing before it")
            continue
        ignored.append(
            f"the mark on {where}: {request.provider} takes none there, {before.shown().where} is marked"
        )
        kept.setdefault(before.place, before)
    return sorted(kept.values())


def within_limits(points: list[Point], most: int, ignored: list[str]) -> list[Point]:
    """Return no more points than are allowed: the oldest ones of the conversation go first.

    Args:
        points: In the order of the prompt.
        most: How many are allowed.
        ignored: Is told of what goes.
    """
    spare = len(points) - max(most, 0)
    if spare <= 0:
        return points
    # The later a point of the conversation, the more it covers; those before it cover what all calls share.
    turns = [point for point in points if point.region == TURNS]
    others = [point for point in points if point.region != TURNS]
    going = [*turns[:-1], *others, *turns[-1:]][:spare]
    ignored += [f"the mark on {point.shown().where}: the provider takes {most}" for point in going]
    return [point for point in points if point not in going]


def within_order(
    points: list[Point], facts: CacheFacts, notes: list[str], *, after: CacheTtl | None = None
) -> list[Point]:
    """Return points with lifetimes that do not grow; one before a longer one is raised to it.

    Args:
        points: In the order of the prompt.
        facts: The provider's rules.
        notes: Is told of what is raised.
        after: Lifetime of a control behind all of them.
    """
    if not facts.row.descending:
        return points
    longest: CacheTtl | None = after
    done: list[Point] = []
    for point in reversed(points):
        if facts.order(point.ttl) < facts.order(longest):
            notes.append(f"{point.shown().where}: kept for {longest}, as longer lifetimes have to come first")
            point = replace(point, ttl=longest)
        longest = point.ttl
        done.append(point)
    return done[::-1]


def automatic_points(
    request: GenerateRequest,
    config: CacheConfig,
    facts: CacheFacts,
    *,
    explicit: list[Point],
    control: bool,
) -> tuple[list[Point], bool]:
    """Return the points that we set, as far as the caller's own leave room, and whether the control is sent.

    The end of the conversation comes first, then what the last request ended with, where it is too far
    back to be found, then the instructions, the tools, and points on the way through a long conversation.

    Args:
        request: What is asked.
        config: What is to be cached.
        facts: What the model takes.
        explicit: The caller's own points; a region that has some is left to the caller, but for the end.
        control: Whether the provider has a control for the whole request.
    """
    room = facts.max_breakpoints - len(explicit)
    lead = leading_system(request)
    marked = {point.place for point in explicit}
    talk = blocks_of(request) if config.conversation and _goes_on(request, lead) else []
    ended = not talk or (TURNS, *talk[-1]) in marked
    wanted: list[Point] = []
    use_control = control and not ended and room > 0
    if use_control:
        room -= 1
    elif not ended and not facts.row.automatic:
        wanted.append(_at(talk[-1]))
    own = [] if facts.row.automatic else talk
    far = _last_end(request, own, facts.row.lookback)
    wanted += [_at(far)] if far is not None else []
    regions = {point.region for point in explicit}
    if config.system and lead and SYSTEM not in regions and "system" in facts.row.places:
        message = request.messages[lead - 1]
        last = 0 if isinstance(message.content, str) else max(len(message.content) - 1, 0)
        wanted.append(Point(SYSTEM, lead - 1, last, automatic=True))
    count = len(request.options.tools or ())
    if config.tools and count and TOOLS not in regions and "tools" in facts.row.places:
        wanted.append(Point(TOOLS, count - 1, automatic=True))
    wanted += [_at(block) for block in _stations(own, facts.row.lookback)]
    chosen: dict[tuple[int, int, int], Point] = {}
    for point in wanted:
        if len(chosen) < room and point.place not in marked:
            chosen.setdefault(point.place, point)
    return sorted(chosen.values()), use_control


def _at(block: tuple[int, int]) -> Point:
    return Point(TURNS, *block, automatic=True)


def _goes_on(request: GenerateRequest, lead: int) -> bool:
    """Say whether more is likely to follow on the conversation as it is.

    It does where it has begun already, and with tools as a rule. Of a first question after instructions
    nobody knows; writing it costs more than it saves unless something follows.
    """
    if request.options.tools or not lead:
        return True
    return any(isinstance(message, AssistantMessage) for message in request.messages)


def _last_end(
    request: GenerateRequest, blocks: list[tuple[int, int]], lookback: int
) -> tuple[int, int] | None:
    """Return where the last request ended, if that lies too far back to be found from the end."""
    answers = [at for at, message in enumerate(request.messages) if isinstance(message, AssistantMessage)]
    before = [number for number, block in enumerate(blocks) if answers and block[0] < answers[-1]]
    if not lookback or not before or len(blocks) - 1 - before[-1] < lookback:
        return None
    return blocks[before[-1]]


def _stations(blocks: list[tuple[int, int]], lookback: int) -> list[tuple[int, int]]:
    """Return points on the way back through a long conversation, each in reach of the one behind it."""
    if not lookback or len(blocks) <= lookback:
        return []
    # The point itself is the first of the blocks that are looked at.
    step = lookback - 1
    return [blocks[at] for at in range(len(blocks) - 1 - step, -1, -step)]


def _role(request: GenerateRequest, point: Point) -> str:
    return "tools" if point.region == TOOLS else request.messages[point.index].role


def _moved(request: GenerateRequest, point: Point, row: CacheRow) -> Point | None:
    """Return the last place before a point that can carry it."""
    if point.region == TOOLS:
        return None
    for index in range(point.index - 1, -1, -1):
        message = request.messages[index]
        if message.role in row.places:
            region = SYSTEM if isinstance(message, SystemMessage) else TURNS
            last = 0 if isinstance(message.content, str) else max(len(message.content) - 1, 0)
            return replace(point, region=region, index=index, part=last)
    return None

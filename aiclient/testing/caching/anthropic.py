"""Anthropic's prompt cache: marked blocks, four at the most, longer lifetimes first, and a lookback."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from aiclient.testing.caching.blocks import MESSAGES, SYSTEM, TOOLS, Piece, Prompt, prompt_of
from aiclient.testing.dialect import Exchange, Refused
from aiclient.testing.echo import items, mapping
from aiclient.testing.http import Json
from aiclient.testing.prompt_cache import Before, Fate, PromptCache, prewarms

__all__ = ["anthropic_fate"]

_LIFETIMES: Final = {"5m": 300, "1h": 3600}
_MOST: Final = 4
_LOOKBACK: Final = 20
"""Blocks at which an earlier prefix is looked for, the marked one included."""
_UNMARKED: Final = frozenset({"thinking", "redacted_thinking"})
_SETTINGS: Final = ("tool_choice", "thinking", "output_config", "speed")
"""Fields that leave tools and instructions cached, and nothing behind them."""


def anthropic_fate(exchange: Exchange, body: Json) -> Fate | None:
    """Account for one request; None where the server accounts for nothing.

    Raises:
        Refused: Marks are too many, in the wrong order, or where none can be.
    """
    cache = exchange.cache
    if cache is None:
        return None
    model = str(body["model"])
    prompt = prompt_of(_pieces(body), "anthropic")
    points = _points(body, prompt)
    scope = ("anthropic", model)
    smallest = cache.minimum("anthropic", model)
    points = {index: ttl for index, ttl in points.items() if prompt.total(index) >= max(smallest, 1)}
    found = _found(cache, scope, prompt, points)
    last = max(points, default=-1)
    long = max((index for index, ttl in points.items() if ttl == "1h"), default=-1)
    reached = prompt.total(found)
    hour = max(prompt.total(long) - reached, 0)
    short = max(prompt.total(last) - max(prompt.total(long), reached), 0)
    if found >= 0:
        cache.points.touch(scope, prompt.blocks[found])
    for index, ttl in points.items():
        if index > found:
            cache.points.write(scope, prompt.blocks[index], ttl)
        else:
            cache.points.touch(scope, prompt.blocks[index])
    before = Before(prompt, last, {"model": model})

    def keep(answer: str) -> None:
        cache.before[answer] = before

    fate = Fate(
        prompt.tokens,
        reached,
        {"5m": short, "1h": hour} if cache.remembers else {},
        diagnosis=_diagnosis(cache, body, before, reached),
        asked=body.get("diagnostics") is not None,
        prewarm=prewarms(body),
        keep=keep,
    )
    return cache.note("anthropic", model, fate)


def _pieces(body: Json) -> Iterator[Piece]:
    for tool in items(body.get("tools")):
        yield _piece(TOOLS, "", mapping(tool))
    for block in _blocks(body.get("system")):
        yield _piece(SYSTEM, "", block)
    salt: object = {name: body[name] for name in _SETTINGS if body.get(name) is not None}
    for entry in items(body["messages"]):
        message = mapping(entry)
        blocks = _blocks(message.get("content"))
        for number, block in enumerate(blocks):
            last = number == len(blocks) - 1
            yield _piece(MESSAGES, str(message.get("role")), block, salt=salt, end=last)
            salt = None


def _blocks(content: object) -> list[Json]:
    if isinstance(content, str):
        return [{"type": "text", "text": content}]
    return [mapping(block) for block in items(content)]


def _piece(region: str, role: str, block: Json, *, salt: object = None, end: bool = False) -> Piece:
    mark = block.get("cache_control")
    value = {name: each for name, each in block.items() if name != "cache_control" and each is not None}
    if isinstance(value.get("content"), str):
        value["content"] = _blocks(value["content"])
    takes = block.get("type") not in _UNMARKED and block.get("text") != ""
    return Piece(
        region=region,
        role=role,
        value=value,
        mark=mapping(mark) if mark is not None else None,
        salt=salt,
        end=end,
        takes=takes,
    )


def _points(body: Json, prompt: Prompt) -> dict[int, str]:
    """Return the marked blocks with their lifetimes, in the order of the prompt."""
    points: dict[int, str] = {}
    for index, block in enumerate(prompt.blocks):
        if block.mark is not None:
            if not block.takes:
                raise Refused("cache_control cannot be set for empty text blocks or thinking blocks")
            points[index] = _lifetime(block.mark)
    control = body.get("cache_control")
    if control is not None:
        ttl = _lifetime(mapping(control))
        last = max((index for index, block in enumerate(prompt.blocks) if block.takes), default=-1)
        if points.get(last, ttl) != ttl:
            raise Refused("cache_control: the last block is marked already, with another ttl")
        points[last] = ttl
    if len(points) > _MOST:
        raise Refused(f"A maximum of {_MOST} blocks with cache_control may be provided. Found {len(points)}.")
    shorter = False
    for ttl in points.values():
        if shorter and ttl == "1h":
            raise Refused(
                "cache_control: a ttl='1h' block must not come after a ttl='5m' block. Blocks are processed "
                "in the order tools, system, messages."
            )
        shorter = shorter or ttl == "5m"
    return points


def _lifetime(mark: Mapping[str, object]) -> str:
    if mark.get("type") != "ephemeral":
        raise Refused("cache_control.type: Input should be 'ephemeral'")
    ttl = mark.get("ttl") or "5m"
    if ttl not in _LIFETIMES:
        raise Refused("cache_control.ttl: Input should be '5m' or '1h'")
    return str(ttl)


def _found(cache: PromptCache, scope: tuple[object, ...], prompt: Prompt, points: Mapping[int, str]) -> int:
    """Return the last block up to which the prompt is held; -1 where nothing is."""
    for point in sorted(points, reverse=True):
        for index in range(point, max(point - _LOOKBACK, -1), -1):
            if cache.points.holds(scope, prompt.blocks[index]):
                return index
    return -1


def _diagnosis(cache: PromptCache, body: Json, now: Before, read: int) -> Json | None:
    """Return why less came from the cache than could have; None where there is nothing to say."""
    key = mapping(body.get("diagnostics")).get("previous_message_id")
    if not isinstance(key, str):
        return None
    before = cache.before.get(key)
    if before is None:
        return {"type": "previous_message_not_found"}
    held = before.prompt.total(before.last)
    if before.settings["model"] != now.settings["model"]:
        return {"type": "model_changed", "cache_missed_input_tokens": held}
    same = 0
    old, new = before.prompt.blocks, now.prompt.blocks
    while same < min(len(old), len(new)) and old[same].digest == new[same].digest:
        same += 1
    if same > before.last:
        return {"type": "unavailable"} if held and not read else None
    missed = held - before.prompt.total(same - 1)
    region = next(
        (name for name in (TOOLS, SYSTEM) if _region(before.prompt, name) != _region(now.prompt, name)),
        MESSAGES,
    )
    return {"type": f"{region}_changed", "cache_missed_input_tokens": missed}


def _region(prompt: Prompt, region: str) -> list[str]:
    return [block.digest for block in prompt.blocks if block.region == region]

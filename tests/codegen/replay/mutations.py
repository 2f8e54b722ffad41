"""Ways to spoil a JSON value."""

from __future__ import annotations

from collections.abc import Iterator

from aiclient.wire.json import Json

#: One value of each JSON type, and a few that parsers are known to stumble over. A double holds the huge
#: integer: a field that is declared as `number` is a double, as JSON numbers are for every client.
ODDITIES: dict[str, Json] = {
    "null": None,
    "boolean": True,
    "number": 7,
    "float": 0.5,
    "huge": 2**70,
    "string": "x",
    "empty": "",
    "surrogates": "\U0001f600\u2028",
    "array": [],
    "full array": [None, {"type": "x"}, [1]],
    "object": {},
    "full object": {"type": "x", "deep": {"deeper": [None, False]}},
}

Steps = tuple[str | int, ...]


def places(value: Json, steps: Steps = ()) -> Iterator[Steps]:
    """Yield the way to every value inside a value, itself included."""
    yield steps
    if isinstance(value, dict):
        for key, each in value.items():
            yield from places(each, (*steps, key))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from places(each, (*steps, index))


def replaced(value: Json, steps: Steps, new: Json) -> Json:
    """Return a copy with another value in one place."""
    if not steps:
        return new
    return _with(value, steps, [new])


def dropped(value: Json, steps: Steps) -> Json:
    """Return a copy without what is in one place."""
    return _with(value, steps, [])


def _with(value: Json, steps: Steps, new: list[Json]) -> Json:
    """Return a copy with nothing or something else in one place."""
    step, rest = steps[0], steps[1:]
    if isinstance(value, dict):
        made: dict[str, Json] = {}
        for key, each in value.items():
            for kept in [each] if key != step else [_with(each, rest, new)] if rest else new:
                made[key] = kept
        return made
    assert isinstance(value, list)
    listed: list[Json] = []
    for index, each in enumerate(value):
        listed += [each] if index != step else [_with(each, rest, new)] if rest else new
    return listed


def added(value: Json, steps: Steps, key: str, new: Json) -> Json:
    """Return a copy with one more entry in an object or array."""
    holder = at(value, steps)
    if isinstance(holder, dict):
        return replaced(value, steps, {**holder, key: new})
    return replaced(value, steps, [*holder, new]) if isinstance(holder, list) else value


def renamed(value: Json, steps: Steps, key: str) -> Json:
    """Return a copy in which one key is called otherwise."""
    if not steps or not isinstance(steps[-1], str):
        return value
    return added(dropped(value, steps), steps[:-1], key, at(value, steps))


def at(value: Json, steps: Steps) -> Json:
    """Return what is in one place."""
    for step in steps:
        if isinstance(value, dict):
            value = value[str(step)]
        elif isinstance(value, list):
            value = value[int(step)]
    return value

"""Random JSON, the texts in which models write it, and how they are cut."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from aiclient.wire.json import Json

__all__ = ["cut", "found_at", "is_beginning", "pieces", "texts", "values", "written"]

_STRINGS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    ["```", '{"a": 1}', "</think>", "\\", '"', "😀", "\u2028", "\x00", "~1", "a/b", ""]
)
_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.integers(min_value=10**18, max_value=10**40)
    | st.floats(allow_nan=False, allow_infinity=False)
    | _STRINGS
)
values: SearchStrategy[Json] = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_STRINGS, inner, max_size=4),
    max_leaves=20,
)
"""Any JSON."""
_PROSE = st.sampled_from(["", "Sure!", "As [1] says,\nthis is it:", "Here\n\n", "5 things, and 3.\n"])


@st.composite
def written(draw: st.DrawFn, value: Json) -> str:
    """Return a value as JSON text, in one of many ways."""
    return json.dumps(
        value,
        ensure_ascii=draw(st.booleans()),
        indent=draw(st.sampled_from([None, None, 0, 2, "\t"])),
        separators=draw(st.sampled_from([None, (",", ":"), (" , ", " : ")])),
    )


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, Json]:
    """Return what a model could write, and the value in it."""
    value = draw(values)
    text = draw(written(value))
    way = draw(st.sampled_from(["bare", "fence", "tildes", "prose", "thoughts"]))
    if way == "fence":
        label = draw(st.sampled_from(["json", "JSON", " json "]))
        return f"{draw(_PROSE)}\n```{label}\n{text}\n```\n{draw(_PROSE)}", value
    if way == "tildes":
        return f"~~~~\n{text}\n~~~~", value
    if way == "prose" and isinstance(value, dict):
        return f"{draw(_PROSE)} this: {text}\n{draw(_PROSE)}", value
    if way == "thoughts":
        return f"<think>\nor {{}} < 3\n</think>\n\n{text}", value
    blanks = draw(st.sampled_from(["", " ", "\n\n", "\ufeff"]))
    return blanks + text + blanks, value


@st.composite
def cut(draw: st.DrawFn, text: str) -> list[str]:
    """Return a text in pieces, some of them empty; now and then each character on its own."""
    if draw(st.integers(0, 3)) == 0:
        return list(text)
    places = sorted(draw(st.lists(st.integers(0, len(text)), max_size=12)))
    return [text[a:b] for a, b in pairwise([0, *places, len(text)])]


def pieces(text: str, size: int) -> Iterator[str]:
    """Yield a text in pieces of one size."""
    for start in range(0, len(text), size):
        yield text[start : start + size]


def is_beginning(part: Json, whole: Json) -> bool:
    """Tell whether a value may become another one by growing."""
    if isinstance(part, str) and isinstance(whole, str):
        return whole.startswith(part)
    if isinstance(part, list) and isinstance(whole, list):
        return len(part) <= len(whole) and _all_but_last(part, whole[: len(part)])
    if isinstance(part, dict) and isinstance(whole, dict):
        same = list(part) == list(whole)[: len(part)]
        return same and _all_but_last(list(part.values()), list(whole.values())[: len(part)])
    return same_value(part, whole)


def _all_but_last(part: list[Json], whole: list[Json]) -> bool:
    if not part:
        return True
    return all(map(same_value, part[:-1], whole[:-1])) and is_beginning(part[-1], whole[-1])


def same_value(one: Json, other: Json) -> bool:
    """Tell whether two values are the same JSON: `1` is neither `1.0` nor `true`."""
    return repr(one) == repr(other)


def found_at(value: Json, pointer: str) -> Json:
    """Return the value at a JSON pointer."""
    for step in pointer.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        if isinstance(value, list):
            value = value[int(name)]
        else:
            assert isinstance(value, dict)
            value = value[name]
    return value

"""JSON while it is being written: grows, never changes, and ends as what `json.loads` reads."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from aiclient.structured.json_problem import JsonProblem
from aiclient.structured.json_text import read_json_text
from aiclient.structured.json_tree import JsonView
from aiclient.structured.partial_json import PartialJson
from aiclient.wire.json import Json
from tests.unit.structured.json_values import (
    cut,
    found_at,
    is_beginning,
    pieces,
    same_value,
    texts,
    values,
    written,
)


def fed(parts: Iterable[str]) -> PartialJson:
    """Return a parser that has read everything."""
    partial = PartialJson()
    for part in parts:
        partial.feed(part)
    assert partial.finish() is None
    return partial


@settings(max_examples=400)
@given(st.data())
def test_the_last_data_is_what_json_reads_and_every_other_is_its_beginning(data: st.DataObject) -> None:
    text, value = data.draw(texts())
    partial = PartialJson()
    seen: list[tuple[Json, frozenset[str]]] = []
    for part in data.draw(cut(text)):
        partial.feed(part)
        seen.append((partial.data, partial.complete))
    assert partial.finish() is None
    final, complete = partial.data, partial.complete
    assert same_value(final, value)
    assert "" in complete
    for shown, whole in seen:
        assert shown is None or is_beginning(shown, final)
        for pointer in whole:
            assert same_value(found_at(shown, pointer), found_at(final, pointer))
    for (before, were), (after, are) in pairwise(seen):
        assert were <= are
        assert before is None or is_beginning(before, after)


@settings(max_examples=300)
@given(st.data())
def test_views_show_what_there_was_however_late_one_looks(data: st.DataObject) -> None:
    text = data.draw(written(data.draw(values)))
    partial = PartialJson()
    views: list[JsonView] = []
    shown: list[Json] = []
    for part in data.draw(cut(text)):
        partial.feed(part)
        views.append(partial.view())
        shown.append(json.loads(json.dumps(partial.data)))
    assert [view.data() for view in views] == shown
    assert [view.data() for view in views] == shown


@settings(max_examples=400)
@given(st.data())
def test_a_text_reads_the_same_at_once_and_in_pieces(data: st.DataObject) -> None:
    """Texts are broken on purpose: what is wrong must not depend on where the network cuts."""
    text, _ = data.draw(texts())
    for _ in range(data.draw(st.integers(0, 3))):
        place = data.draw(st.integers(0, len(text)))
        length = data.draw(st.integers(0, 3))
        put = data.draw(
            st.sampled_from(["", "{", "}", "[", "]", '"', ",", ":", "\\", "\n", "`", "1", "x", "\ud83d"])
        )
        text = text[:place] + put + text[place + length :]
    partial = PartialJson()
    for part in data.draw(cut(text)):
        partial.feed(part)
    problem = partial.finish()
    found = read_json_text(text)
    if isinstance(found, JsonProblem):
        assert problem == found
    else:
        assert problem is None
        assert same_value(partial.data, found)


@settings(max_examples=400)
@given(st.text(st.sampled_from(list('{}[]",:\\`~<>/think0123eE+-.u \nadb')), max_size=40))
@example('{"a":"\\ud83d\\u')
def test_what_looks_like_json_is_read_or_refused_and_never_crashes(text: str) -> None:
    found = read_json_text(text)
    if not isinstance(found, JsonProblem):
        partial = fed(text)
        assert same_value(partial.data, found)
    else:
        assert 0 <= found.position <= len(text)
        assert found.line == text.count("\n", 0, found.position) + 1


@settings(max_examples=400)
@given(st.text(st.sampled_from(list('{}[]",:\\0123eE+-. \nadntrufalse')), max_size=30))
def test_bare_text_is_refused_wherever_json_refuses_it(text: str) -> None:
    found = read_json_text(text)
    try:
        value = json.loads(text)
    except ValueError:
        # What is no JSON as a whole may only be read where prose stands around JSON.
        assert isinstance(found, JsonProblem) or any(char in text for char in "{[\n")
        return
    if not isinstance(found, JsonProblem):
        assert same_value(found, value)
    else:
        assert found.kind in {"duplicate_key", "not_finite"}


def test_a_cut_pair_of_surrogates_shows_when_it_is_whole() -> None:
    partial = PartialJson()
    shown: list[Json] = []
    for char in '["x\\ud83d\\ude00y"]':
        partial.feed(char)
        shown.append(partial.data)
    assert [data for data in shown if data in (["x"], ["x😀"], ["x😀y"])] == [
        *[["x"]] * 12,
        ["x😀"],
        *[["x😀y"]] * 3,
    ]
    assert partial.complete == {"", "/0"}


def test_a_pair_that_the_stream_cut_is_put_together() -> None:
    partial = fed(['{"a": "x\ud83d', '\ude00"}'])
    assert partial.data == {"a": "x😀"}


def test_numbers_and_words_show_once_they_are_whole() -> None:
    partial = PartialJson()
    partial.feed('{"a": 12')
    assert partial.data == {}
    partial.feed('3, "b": tr')
    assert partial.data == {"a": 123}
    assert partial.complete == {"/a"}
    partial.feed("ue")
    assert partial.data == {"a": 123}
    partial.feed("}")
    assert partial.data == {"a": 123, "b": True}
    assert partial.complete == {"", "/a", "/b"}


def test_nothing_is_read_after_a_problem() -> None:
    partial = PartialJson()
    partial.feed('{"a": 1, "a"')
    problem = partial.problem
    assert problem is not None
    assert problem.kind == "duplicate_key"
    partial.feed(": 2}")
    assert partial.finish() is problem
    assert partial.data == {"a": 1}


def test_data_is_not_what_later_data_is_made_of() -> None:
    partial = PartialJson()
    partial.feed('{"a": [1, ')
    first = partial.data
    assert isinstance(first, dict)
    first["b"] = first.pop("a")
    partial.feed("2]}")
    assert partial.data == {"a": [1, 2]}


DOCUMENTS: dict[str, Callable[[int], str]] = {
    "string": lambda n: '{"a": "' + "x" * n + '"}',
    "escapes": lambda n: '["' + "\\u00e9" * (n // 6) + '"]',
    "list": lambda n: "[" + "1," * (n // 2) + "1]",
    "objects": lambda n: "[" + '{"k": [1]},' * (n // 11) + "0]",
    "blanks": lambda n: "[" + " " * n + "1]",
    "brace and blanks in prose": lambda n: "x {" + " " * n + 'y {"a": 1}',
    "braces in prose": lambda n: "x" + "{ " * (n // 2),
    "ticks": lambda n: "`" * n,
    "lines of ticks": lambda n: "``\n" * (n // 3),
    "tags": lambda n: "x </thin" * (n // 8),
    "long label": lambda n: "```" + "y" * n,
    "open string": lambda n: '["' + '\\"' * (n // 2),
    "deep": lambda n: "[" + ("[" * 90 + "]" * 90 + ",") * (n // 900) + "0]",
}


def calls(text: str, size: int) -> int:
    """Count the Python and C calls that reading takes."""
    count = 0

    def profile(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    partial = PartialJson()
    sys.setprofile(profile)
    try:
        for part in pieces(text, size):
            partial.feed(part)
            partial.view()
        partial.finish()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("size", [1, 7])
@pytest.mark.parametrize("name", DOCUMENTS)
def test_work_grows_with_the_text_and_no_faster(name: str, size: int) -> None:
    once, twice = calls(DOCUMENTS[name](3_000), size), calls(DOCUMENTS[name](6_000), size)
    assert twice <= 2.1 * once + 200


@pytest.mark.parametrize("name", DOCUMENTS)
def test_work_at_once_grows_with_the_text_and_no_faster(name: str) -> None:
    once, twice = calls(DOCUMENTS[name](30_000), 10**9), calls(DOCUMENTS[name](60_000), 10**9)
    assert twice <= 2.1 * once + 200

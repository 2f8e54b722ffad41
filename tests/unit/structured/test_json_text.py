"""JSON in the text of a model: the stated rules, one by one."""

from __future__ import annotations

import json
import sys

import pytest

from aiclient.structured.json_problem import MAX_DEPTH, MAX_DIGITS, JsonProblem
from aiclient.structured.json_text import read_bare_json, read_json_text
from aiclient.structured.partial_json import PartialJson
from aiclient.wire.json import Json

READ: dict[str, tuple[str, Json]] = {
    "object": ('{"a": 1}', {"a": 1}),
    "list": ("[1, 2]", [1, 2]),
    "string": ('"Oslo"', "Oslo"),
    "number": (" 42\n", 42),
    "negative float": ("-1.5e2", -150.0),
    "word": ("null", None),
    "byte order mark and blanks": ('\ufeff \t\r\n{"a": 1}\u00a0\ufeff\n', {"a": 1}),
    "fence with a label": ('```json\n{"a": 1}\n```', {"a": 1}),
    "fence without": ('```\n{"a": 1}\n```', {"a": 1}),
    "fence around a number": ("```\n5\n```", 5),
    "fence around a string": ('```json\n"Oslo"\n```\n', "Oslo"),
    "fence of tildes": ("~~~ JSON\n[1]\n~~~", [1]),
    "long fence": ('````json\n{"a": "```"}\n````', {"a": "```"}),
    "fence in one line": ('```json {"a": 1} ```', {"a": 1}),
    "fence that is indented": ('1. Result:\n   ```json\n   {"a": 1}\n   ```', {"a": 1}),
    "fence that never ends": ('```json\n{"a": 1}\n', {"a": 1}),
    "fence within a string": ('{"code": "```json\\n{\\"a\\": 2}\\n```"}', {"code": '```json\n{"a": 2}\n```'}),
    "prose around a fence": ('Sure!\n```json\n{"a": 1}\n```\nAnything else?', {"a": 1}),
    "code of another language first": ('```python\nx = {"a": 2}\n```\n```json\n{"a": 1}\n```', {"a": 1}),
    "code of another language last": ('```json\n{"a": 1}\n```\n```python\nx = {"a": 2}\n```', {"a": 1}),
    "empty fence first": ('```json\n```\n```json\n{"a": 1}\n```', {"a": 1}),
    "prose in front": ('Here it is: {"a": 1}', {"a": 1}),
    "prose around": ('The answer is {"a": 1}. Bye', {"a": 1}),
    "prose on its own lines": ('Here:\n\n{\n  "a": 1\n}\n\nHope this helps :)', {"a": 1}),
    "code inside a line": ('It is `{"a": 1}`, I think', {"a": 1}),
    "notes in brackets": ('As [1] and {nobody} say: [{"a": 1}]', [{"a": 1}]),
    "number in front of prose": ('3 cities:\n{"a": 1}', {"a": 1}),
    "word in front of prose": ('nothing but {"a": 1}', {"a": 1}),
    "thoughts": ('<think>perhaps {"a": 2}</think>\n{"a": 1}', {"a": 1}),
    "thoughts whose beginning the server kept": ('so it is one </think>{"a": 1}', {"a": 1}),
    "a tag that is none": ('<thing> {"a": 1} </thing>', {"a": 1}),
    "big integer": (f'{{"a": {10**400}}}', {"a": 10**400}),
    "big integer on its own": ("123456789012345678901234567890", 123456789012345678901234567890),
    "large float": ('{"a": 1e308}', {"a": 1e308}),
    "zero with a sign": ("[-0]", [0]),
    "pair of surrogates": ('["\\ud83d\\ude00"]', ["😀"]),
    "pair in the text itself": ('["\ud83d\ude00"]', ["😀"]),
    "as deep as it may be": ("[" * MAX_DEPTH + "]" * MAX_DEPTH, None),
    "brackets in strings": ('["' + "[" * 200 + '"]', ["[" * 200]),
    "many brackets side by side": ("[" + ",".join(["[]"] * 200) + "]", list[Json]([list[Json]()] * 200)),
}

REFUSED = {
    "nothing": ("", "empty", 0),
    "blanks": (" \n\ufeff", "empty", 3),
    "prose": ("I cannot do that.", "no_json", 17),
    "empty fence": ("```json\n```", "no_json", 11),
    "thoughts only": ('<think>{"a": 1}', "no_json", 15),
    "bare list of numbers in prose": ("They are [1, 2]", "no_json", 15),
    "cut in an object": ('{"a": 1, ', "truncated", 9),
    "cut in a key": ('{"a', "truncated", 3),
    "cut in a string": ('{"a": "b', "truncated", 8),
    "cut in an escape": ('{"a": "b\\', "truncated", 9),
    "cut in a pair": ('{"a": "\\ud83d', "truncated", 13),
    "cut in a number": ("[1", "truncated", 2),
    "cut in a word": ('{"a": tru', "truncated", 9),
    "cut with a whole object inside": ('{"a": {"b": 1}', "truncated", 14),
    "cut in a fence": ('```json\n{"a": 1', "truncated", 15),
    "same key twice": ('{"a": 1, "a": 1}', "duplicate_key", 9),
    "same key in two spellings": ('{"a": 1, "\\u0061": 2}', "duplicate_key", 9),
    "same key deep inside": ('{"x": [{"a": 1, "a": 2}]}', "duplicate_key", 16),
    "NaN": ('{"a": NaN}', "not_finite", 6),
    "Infinity": ("[Infinity]", "not_finite", 1),
    "-Infinity": ("[-Infinity]", "not_finite", 1),
    "NaN alone": ("NaN", "not_finite", 3),
    "float without end": ('{"a": 1e999}', "not_finite", 6),
    "half a pair": ('{"a": "\\ud83d"}', "surrogate", 13),
    "second half first": ('{"a": "\\ude00"}', "surrogate", 13),
    "half a pair in the text": ('{"a": "\ud83d"}', "surrogate", 7),
    "too deep": ("[" * (MAX_DEPTH + 1), "depth", MAX_DEPTH),
    "far too deep": ('{"a":' * 100_000, "depth", MAX_DEPTH * 5),
    "too many digits": ("[" + "1" * (MAX_DIGITS + 1) + "]", "number", 1),
    "two objects": ('{"a": 1}{"a": 2}', "several", 8),
    "two objects on two lines": ('{"a": 1}\n{"a": 2}', "several", 9),
    "two objects in prose": ('Either {"a": 1} or {"a": 2}', "several", 20),
    "two fences": ('```json\n{"a": 1}\n```\n```json\n{"a": 1}\n```', "several", 29),
    "object and word": ('{"a": 1}\nnull', "several", 13),
    "word and object": ('null {"a": 1}', "several", 5),
    "two strings": ('"a" "b"', "trailing", 4),
    "draft in thoughts": ('{"a": 1} or so</think>{"a": 2}', "trailing", 9),
    "draft in thoughts, in prose": ('Say {"a": 1} or so</think>{"a": 2}', "several", 25),
    "bracket too many": ('{"a": 1}}', "trailing", 8),
    "bracket too many later": ('{"a": 1}\n ]', "trailing", 10),
    "comma at the end": ('{"a": 1},', "trailing", 8),
    "words behind": ('{"a": 1} ok', "trailing", 9),
    "piece of a list": ('1}, {"b": 2}', "syntax", 5),
    "inside of something else": ('x = {y: {"b": 2}}', "syntax", 9),
    "comma before a bracket": ('{"a": 1,}', "syntax", 8),
    "comma in an empty list": ("[,]", "syntax", 1),
    "no colon": ('{"a" 1}', "syntax", 5),
    "no comma": ('{"a": 1 "b": 2}', "syntax", 8),
    "no quotes": ("{a: 1}", "syntax", 1),
    "single quotes": ("{'a': 1}", "syntax", 1),
    "comment": ('{"a": 1 // one\n}', "syntax", 8),
    "Python's words": ('{"a": None}', "syntax", 6),
    "zero in front": ("[01]", "syntax", 1),
    "nothing before the point": ("[.5]", "syntax", 1),
    "nothing behind the point": ("[5.]", "syntax", 1),
    "plus": ("[+5]", "syntax", 1),
    "float with too many digits": ("[0." + "1" * MAX_DIGITS + "]", "number", 1),
    "underscores": ("[1_000]", "syntax", 2),
    "digits of another script": ("[\u0661]", "syntax", 1),
    "line break in a string": ('{"a": "b\nc"}', "syntax", 8),
    "unknown escape": ('["\\x41"]', "syntax", 3),
    "short escape": ('["\\u12"]', "syntax", 6),
    "ellipsis": ('[{"a": 1}, ...]', "syntax", 11),
    "something behind the value in a fence": ('```json\n{"a": 1},\n```', "several", 16),
}


@pytest.mark.parametrize(("text", "value"), READ.values(), ids=READ)
def test_what_is_read(text: str, value: object) -> None:
    found = read_json_text(text)
    if value is not None or text == "null":
        assert found == value
        assert type(found) is type(value)
    assert not isinstance(found, JsonProblem)


@pytest.mark.parametrize(("text", "kind", "position"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused(text: str, kind: str, position: int) -> None:
    found = read_json_text(text)
    assert isinstance(found, JsonProblem)
    assert (found.kind, found.position) == (kind, position)


@pytest.mark.parametrize("text", [text for text, _ in READ.values()], ids=READ)
def test_the_same_is_read_piece_by_piece(text: str) -> None:
    partial = PartialJson()
    for char in text:
        partial.feed(char)
    assert partial.finish() is None
    assert partial.data == read_json_text(text)


@pytest.mark.parametrize("text", [text for text, _, _ in REFUSED.values()], ids=REFUSED)
def test_the_same_is_refused_piece_by_piece(text: str) -> None:
    partial = PartialJson()
    for char in text:
        partial.feed(char)
    assert partial.finish() == read_json_text(text)


def test_a_problem_says_where_it_is() -> None:
    found = read_json_text('Here:\n{"city": "Oslo",\n "days": [{"x": 1},\n  {"x": nan}]}')
    assert isinstance(found, JsonProblem)
    assert (found.line, found.column, found.pointer) == (4, 9, "/days/1/x")
    assert str(found) == "JSON spells it null (line 4, column 9)"


def test_a_repeated_key_is_named_by_its_place() -> None:
    found = read_json_text('{"a/b": {"~": 1, "~": 2}}')
    assert isinstance(found, JsonProblem)
    assert found.pointer == "/a~1b/~0"


def test_python_may_be_told_to_read_shorter_integers() -> None:
    allowed = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(640)
    try:
        found = read_json_text("[" + "7" * 700 + "]")
    finally:
        sys.set_int_max_str_digits(allowed)
    assert isinstance(found, JsonProblem)
    assert found.kind == "number"


@pytest.mark.parametrize("text", [' {"a": [1]}\n', "5", ' "x" ', "null"])
def test_bare_json_is_read(text: str) -> None:
    found = read_bare_json(text)
    assert found == json.loads(text)
    assert type(found) is type(json.loads(text))


@pytest.mark.parametrize(
    "text", ["", "x", "see {}", "{} x", "```json\n{}\n```", '{"a": 1, "a": 2}', "NaN", "[1"]
)
def test_what_is_more_or_less_than_bare_json_is_refused(text: str) -> None:
    assert isinstance(read_bare_json(text), JsonProblem)


@pytest.mark.parametrize("sign", ["", "-"])
def test_python_may_be_told_to_read_any_integer_and_the_rules_stay(sign: str) -> None:
    allowed = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(0)
    try:
        longest, longer = (
            read_json_text(f"[{sign}{'7' * digits}]") for digits in (MAX_DIGITS, MAX_DIGITS + 1)
        )
    finally:
        sys.set_int_max_str_digits(allowed)
    assert not isinstance(longest, JsonProblem)
    assert isinstance(longer, JsonProblem)
    assert longer.kind == "number"


@pytest.mark.usefixtures("deep_stack")
def test_a_stack_that_is_nearly_used_up_is_no_obstacle() -> None:
    text = '{"a":' * 90 + "1" + "}" * 90

    def below(levels: int) -> object:
        return below(levels - 1) if levels else read_json_text(text)

    frames = 0
    frame = sys._getframe()
    while frame.f_back is not None:
        frame, frames = frame.f_back, frames + 1
    found = below(sys.getrecursionlimit() - frames - 60)
    assert isinstance(found, dict)

"""Answers that must not pass for a value, each with the reason why."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from aiclient.core.errors import NoObject

__all__ = ["GOOD", "KINDS", "Kind", "Order"]


class Line(BaseModel):
    model_config = ConfigDict(extra="forbid")

    item: str
    count: Annotated[int, Field(ge=1)]


class Order(BaseModel):
    """What is asked for."""

    model_config = ConfigDict(extra="forbid")

    id: int
    name: Annotated[str, Field(min_length=1)]
    total: float
    status: Literal["open", "paid"]
    due: date
    lines: list[Line]
    note: str | None = None

    @field_validator("name")
    @classmethod
    def _not_a_placeholder(cls, name: str) -> str:
        if name == "string":
            raise ValueError("that is a placeholder")
        return name


GOOD = (
    '{"id": 7, "name": "Ada", "total": 12.5, "status": "open", "due": "2026-03-01",'
    ' "lines": [{"item": "tea", "count": 2}], "note": null}'
)
"""What would pass."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One way of being wrong."""

    name: str
    text: str
    why: str
    """Why it must not pass."""
    reason: NoObject
    """What the error calls it."""
    finish: str | None = None
    refusal: str = ""


def changed(old: str, new: str) -> str:
    """Return the good answer with a piece of it replaced."""
    assert GOOD.count(old) == 1
    return GOOD.replace(old, new)


_NOT_JSON = (
    ("cut in the object", GOOD[:-20], "the end is missing"),
    ("cut in a string", GOOD[:18], "the end of a text is missing"),
    ("cut before its last bracket", GOOD[:-1], "nobody knows what else was to come"),
    ("cut around a whole part", f'{{"order": {GOOD}', "the part inside is not what was being written"),
    ("one bracket", "{", "there is nothing in it"),
    ("key twice", changed('"id": 7', '"id": 7, "id": 8'), "which of the two is meant is not clear"),
    ("key twice, once escaped", changed('"id": 7', '"id": 7, "\\u0069d": 8'), "escapes do not hide a name"),
    ("key twice in a part", changed('"count": 2', '"count": 2, "count": 3'), "parts have the same rules"),
    ("NaN", changed("12.5", "NaN"), "it is no JSON number"),
    ("Infinity", changed("12.5", "-Infinity"), "it is no JSON number"),
    ("number without end", changed("12.5", "1e999"), "it would become Infinity"),
    ("number of 5,000 digits", changed('"id": 7', f'"id": {"7" * 5000}'), "reading it takes time squared"),
    ("half of a pair", changed("Ada", "\\ud83d"), "it is no text, and cannot be sent on"),
    ("depth bomb", '{"lines": ' * 2_000, "it would use up the stack"),
    ("lists without end", "[" * 2_000 + "]" * 2_000, "it would use up the stack"),
    ("two objects", f"{GOOD}{GOOD}", "which of the two is meant is not clear"),
    ("two lines", f"{GOOD}\n{changed('7', '8')}", "which of the two is meant is not clear"),
    ("two blocks", f"```json\n{GOOD}\n```\nor\n```json\n{changed('7', '8')}\n```", "which one is not clear"),
    ("draft and answer", f"{GOOD}\nNo, wait:\n{changed('7', '8')}", "which of the two is meant is not clear"),
    ("draft among thoughts", f"I could say {GOOD} ... </think> I do not know.", "a thought is no answer"),
    ("bracket too many", GOOD + "}", "it may be the end of something larger"),
    ("piece of a list", f'7}}, {{"id": {GOOD[1:]}', "it is a piece of something else"),
    ("comma at the end", changed("null}", "null,}"), "it is no JSON: something may be missing"),
    ("comment", changed('"id": 7', '"id": 7 /* or 8 */'), "it is no JSON"),
    ("single quotes", GOOD.replace('"', "'"), "it is no JSON: apostrophes would end texts"),
    ("names without quotes", changed('"id"', "id"), "it is no JSON"),
    ("Python", changed("null", "None"), "it is no JSON"),
    ("JavaScript", changed("null", "undefined"), "it is no JSON"),
    ("zero in front", changed('"id": 7', '"id": 007'), "it is no JSON: 8 or 10 as the base?"),
    ("hexadecimal", changed('"id": 7', '"id": 0x7'), "it is no JSON"),
    ("thousands", changed('"id": 7', '"id": 7,000'), "it is no JSON"),
    ("line break in a text", changed("Ada", "A\nda"), "it is no JSON: texts end with their line"),
    ("ellipsis", changed("2}]", "2}, ...]"), "something is left out"),
    ("prose", "The order is number 7, from Ada.", "there is no JSON"),
    ("apology and a sketch", "Sorry, I only know {id: 7, name: Ada}.", "a sketch is no JSON"),
    ("YAML", "id: 7\nname: Ada\ntotal: 12.5\nstatus: open\n", "it is no JSON"),
    ("XML", "<order><id>7</id><name>Ada</name></order>", "it is no JSON"),
    ("code that makes it", f"```python\nprint({GOOD})\n```", "code is not its result"),
    ("words behind it", f"{GOOD} is what you asked for, more or less", "what clings to it may change it"),
)
_INVALID = (
    ("null", "null", "nothing is no order"),
    ("empty object", "{}", "everything is missing"),
    ("list of one", f"[{GOOD}]", "a list is no order"),
    ("text that holds it", json.dumps(GOOD), "a text is no order"),
    ("wrapped in a name", f'{{"order": {GOOD}}}', "it is another shape"),
    ("wrapped as a call", f'{{"name": "Order", "arguments": {GOOD}}}', "it is another shape"),
    ("the schema itself", json.dumps(Order.model_json_schema()), "the schema is not an order"),
    ("field missing", changed('"id": 7, ', ""), "there is no default for it"),
    ("field too many", changed('"id": 7', '"id": 7, "admin": true'), "it is forbidden"),
    ("field in capitals", changed('"name"', '"Name"'), "it is another field"),
    ("word for a number", changed('"id": 7', '"id": "seven"'), "it is no number"),
    ("half for a whole number", changed('"id": 7', '"id": 7.5'), "nothing is rounded"),
    ("null where there has to be something", changed('"Ada"', "null"), "null is not a name"),
    ("empty text", changed('"Ada"', '""'), "it is too short"),
    ("value outside of its list", changed('"open"', '"stolen"'), "there is no such status"),
    ("day that does not exist", changed("2026-03-01", "2026-02-30"), "there is no such day"),
    ("number below its bound", changed('"count": 2', '"count": 0'), "it breaks a bound"),
    (
        "part of another kind",
        changed('[{"item": "tea", "count": 2}]', '{"item": "tea", "count": 2}'),
        "no list",
    ),
    ("hole in a list", changed("2}]", "2}, null]"), "null is no line"),
    ("placeholder", changed('"Ada"', '"string"'), "a validator of the type says so"),
)
_ENDED = (
    Kind("cut by a limit, whole as it looks", GOOD, "what is missing may matter", "length", finish="length"),
    Kind("cut by a limit", GOOD[:30], "the end is missing", "length", finish="length"),
    Kind("refusal", "", "the model declined", "refusal", refusal=f"I will not. {GOOD}"),
    Kind("nothing", "", "there is nothing", "empty"),
    Kind("blanks", " \n\t", "there is nothing", "empty"),
)

KINDS: tuple[Kind, ...] = (
    *(Kind(name, text, why, "not_json") for name, text, why in _NOT_JSON),
    *(Kind(name, text, why, "invalid") for name, text, why in _INVALID),
    *_ENDED,
)

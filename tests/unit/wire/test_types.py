"""Answers to types by reference: strict first, lenient after, errors only for what is not JSON."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from aiclient.wire.types import adapter, parse, parse_strict, resolve
from aiclient_generated.openai.v1.types.chat import ChatCompletion

REF = "aiclient_generated.openai.v1.types.chat:ChatCompletion"
UNION = "aiclient_generated.openai.v1.types.responses:ResponseStreamEvent"
GOOD = (
    b'{"id":"c1","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"finish_reason":"new",'
    b'"message":{"role":"assistant","content":"hi","refusal":null}}]}'
)


def test_a_reference_is_resolved_and_its_adapter_kept() -> None:
    assert resolve(REF) is ChatCompletion
    assert adapter(REF) is adapter(REF)


def test_a_fitting_answer_is_typed() -> None:
    made = parse(REF, GOOD)
    assert isinstance(made, ChatCompletion)
    assert made.choices[0].message.content == "hi"
    assert made.choices[0].finish_reason == "new"


def test_a_departing_answer_is_built_leniently_and_strict_refuses_it() -> None:
    broken = GOOD.replace(b'"id":"c1"', b'"id":12345678901234567890123')
    with pytest.raises(ValidationError):
        parse_strict(REF, broken)
    made = parse(REF, broken)
    assert isinstance(made, ChatCompletion)
    assert made.model_extra == {"id": 12345678901234567890123}
    assert [problem.split(":")[0] for problem in made.wire_problems] == ["/id"]


def test_an_unknown_event_is_not_lost() -> None:
    made = parse(UNION, b'{"type":"response.novelty","sequence_number":4,"payload":[1]}')
    assert type(made).__name__ == "UnknownType"
    assert made.model_dump() == {"type": "response.novelty", "sequence_number": 4, "payload": [1]}  # type: ignore[attr-defined]


@pytest.mark.parametrize("data", [b"", b"<html>", b'{"id":', b"\xff\xfe"])
def test_what_is_not_json_is_a_value_error(data: bytes) -> None:
    with pytest.raises(ValueError, match=r"JSON|Expecting|decode|Invalid|EOF|expected"):
        parse(REF, data)


def test_a_wrong_reference_fails_by_name() -> None:
    with pytest.raises(AttributeError, match="Nothing"):
        resolve("aiclient_generated.openai.v1.types.chat:Nothing")

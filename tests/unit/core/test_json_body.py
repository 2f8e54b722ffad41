"""Bodies as JSON, and the place where they are none."""

from __future__ import annotations

import json
from collections import ChainMap, UserList
from collections.abc import Mapping
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient.core.errors import RequestEncodingError
from aiclient.core.json_body import encode_json
from aiclient.wire.unset import NOT_GIVEN
from tests.unit.core.sample import Answer

pytestmark = pytest.mark.usefixtures("deep_stack")

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
)


@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), JSON))
def test_json_comes_back(body: dict[str, object]) -> None:
    if "\\ud" in json.dumps(body).replace("\\\\", ""):
        with suppress(RequestEncodingError):  # half of a surrogate pair, or a whole one
            encode_json(body)
    else:
        assert json.loads(encode_json(body)) == body


def test_what_is_nearly_json() -> None:
    body = {
        "a": ("x",),
        "b": ChainMap({"c": 1}),
        "d": UserList([2]),
        "e": Answer.model_validate({"id": "1", "z": 2}),
    }
    assert json.loads(encode_json(body)) == {"a": ["x"], "b": {"c": 1}, "d": [2], "e": {"id": "1", "z": 2}}


loop: dict[str, object] = {}
loop["again"] = [loop]
deep: dict[str, object] = {}
for _ in range(5000):
    deep = {"d": deep}


@pytest.mark.parametrize(
    ("body", "path", "what"),
    [
        ({"a": [1, {"b/c": object()}]}, "/a/1/b~1c", "object has no JSON form"),
        ({"a": b"x"}, "/a", "base64"),
        ({"a": {1, 2}}, "/a", "set has no JSON form"),
        ({"a": float("nan")}, "/a", "nan is not a JSON number"),
        ({"a": [float("inf")]}, "/a/0", "inf"),
        ({"a": NOT_GIVEN}, "/a", "NOT_GIVEN"),
        ({"a": "\ud800"}, "/a", "surrogate"),
        ({"\ud800": 1}, "", "surrogate"),
        ({"a": {(1, 2): 3}}, "/a", "keys are strings"),
        (loop, "/again/0", "contains itself"),
        (deep, None, "nested too deeply"),
        ({"a": ChainMap({"b": object()})}, "/a/b", "object has no JSON form"),
    ],
)
def test_faults_are_named_with_their_place(body: Mapping[str, object], path: str | None, what: str) -> None:
    with pytest.raises(RequestEncodingError, match=what) as caught:
        encode_json(body)
    if path is not None:
        assert caught.value.path == path
        assert (path or "/") in str(caught.value)
    assert caught.value.__suppress_context__

"""Signatures of tools: names, aliases, kinds of parameters, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import lru_cache, partial
from operator import itemgetter
from typing import TYPE_CHECKING, Annotated, Literal, cast

import pytest
from pydantic import BaseModel, Field

from aiclient.core.errors import ConfigurationError
from aiclient.core.tools import Tool, as_tool
from aiclient.wire.json import JsonObject

if TYPE_CHECKING:
    from fractions import Fraction


def properties(function: Callable[..., object]) -> JsonObject:
    return cast(JsonObject, as_tool(function).parameters["properties"])


def test_what_has_no_annotation_takes_any_json() -> None:
    def f(free: object, other: object = 3) -> object:
        return free, other

    f.__annotations__.clear()
    made = as_tool(f)
    assert made.parameters["properties"] == {"free": {}, "other": {"default": 3}}
    assert made.validate({"free": [1, {"a": None}]}) == {"free": [1, {"a": None}]}


def test_parameters_may_be_called_as_models_have_attributes() -> None:
    def f(schema: int, json: int, model_config: int, copy: int, self_: int, _hidden: int = 1) -> None: ...

    assert list(properties(f)) == ["schema", "json", "model_config", "copy", "self_", "_hidden"]
    given: JsonObject = {"schema": 1, "json": 2, "model_config": 3, "copy": 4, "self_": 5}
    assert as_tool(f).validate(given) == given


def test_an_alias_is_what_the_model_says() -> None:
    def f(from_: Annotated[str, Field(alias="from")], to: str = Field("x", alias="class")) -> None: ...

    assert list(properties(f)) == ["from", "class"]
    assert as_tool(f).validate({"from": "a", "class": "b"}) == {"from_": "a", "to": "b"}


def test_names_only_for_type_checkers_are_said_but_not_of_the_result() -> None:
    def good(a: int) -> Fraction | None: ...

    def bad(a: Fraction) -> None: ...

    assert properties(good) == {"a": {"type": "integer"}}
    with pytest.raises(ConfigurationError, match=r"'a' of the tool 'bad'.*Fraction.*TYPE_CHECKING"):
        _ = as_tool(bad).parameters


def test_what_no_schema_can_say_is_refused_by_name() -> None:
    def stars(*words: str) -> None: ...

    def more(**options: int) -> None: ...

    def called(back: Callable[[], int]) -> None: ...

    with pytest.raises(ConfigurationError, match=r"'stars' takes \*words.*one list or dict"):
        _ = as_tool(stars).parameters
    with pytest.raises(ConfigurationError, match=r"'more' takes \*\*options"):
        _ = as_tool(more).parameters
    with pytest.raises(ConfigurationError, match="'back' of the tool 'called' cannot be described"):
        _ = as_tool(called).parameters
    with pytest.raises(ConfigurationError, match=r"'dict_type' .*Tool.from_schema"):
        _ = Tool(cast(Callable[..., object], vars(dict)["update"]), name="dict_type").parameters


def test_positional_only_parameters_go_by_position() -> None:
    def f(a: int, b: int = 2, /, c: int = 3, *, d: int = 4) -> tuple[int, ...]:
        return a, b, c, d

    made = as_tool(f)
    assert made.parameters["required"] == ["a"]
    parameters = made._parameters
    for given, result in (
        ({"a": 1}, (1, 2, 3, 4)),
        ({"a": 1, "b": 5, "d": 6}, (1, 5, 3, 6)),
        ({"a": 1, "c": 7}, (1, 2, 7, 4)),
    ):
        assert parameters.call(f, made.validate(dict[str, int](given))) == result

    def both(a: int = 1, b: int = 2, /) -> tuple[int, int]:
        return a, b

    assert as_tool(both)._parameters.call(both, {"b": 5}) == (1, 5)


def test_what_a_partial_has_bound_is_not_the_models() -> None:
    def f(a: int, secret: str, b: int = 0) -> str:
        return f"{a}{secret}{b}"

    assert list(properties(partial(f, secret="s"))) == ["a", "b"]
    assert list(properties(partial(f, 1))) == ["secret", "b"]
    assert list(properties(partial(partial(f, 1), secret="s"))) == ["b"]


def test_names_of_every_enclosing_function_are_known() -> None:
    class Outer(BaseModel):
        a: int = 1

    def make() -> Tool[..., object]:
        class Inner(BaseModel):
            b: Literal["x"] = "x"

        def f(outer: Outer, inner: Annotated[Inner, "it"]) -> None: ...

        return as_tool(f)

    assert set(cast(JsonObject, make().parameters["$defs"])) == {"Outer", "Inner"}


MADE: list[int] = Field(default_factory=lambda: [1])


def test_a_field_gives_a_default_that_the_function_cannot() -> None:
    def f(a: list[int] = MADE, b: int = Field(2)) -> None: ...

    made = as_tool(f)
    assert "required" not in made.parameters
    assert made.validate({}) == {"a": [1], "b": 2}


def test_what_was_not_written_in_python_has_a_signature_or_says_so() -> None:
    @lru_cache
    def cached(a: int) -> int:
        return a

    assert list(properties(cached)) == ["a"] and as_tool(cached).name == "cached"
    getter = Tool(cast(Callable[..., object], itemgetter("x")), name="get")
    with pytest.raises(ConfigurationError, match="no signature to read"):
        _ = getter.parameters
    assert as_tool(cast(Callable[..., object], abs)).parameters["required"] == ["x"]


def test_classes_of_one_name_are_told_apart() -> None:
    def first() -> type[BaseModel]:
        class Same(BaseModel):
            """First.

            Attributes:
                gone: Not a field.
            """

            a: int

        return Same

    class Same(BaseModel):
        b: int

    def f(one: object, two: Same) -> None: ...

    f.__annotations__["one"] = first()
    definitions = cast(dict[str, JsonObject], as_tool(f).parameters["$defs"])
    assert len(definitions) == 2
    assert sorted(next(iter(cast(JsonObject, one["properties"]))) for one in definitions.values()) == [
        "a",
        "b",
    ]
    assert all("title" not in one for one in definitions.values())


def test_descriptions_of_enums_are_told() -> None:
    class Color(Enum):
        """A colour."""

        RED = "red"

    def f(color: Color) -> None: ...

    definitions = cast(JsonObject, as_tool(f).parameters["$defs"])
    assert definitions["Color"] == {"type": "string", "enum": ["red"], "description": "A colour."}

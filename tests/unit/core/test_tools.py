"""Tools: functions with a name, a description and a schema, usable as before."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial, wraps
from typing import Literal, cast

import pytest

from aiclient import Tool, tool
from aiclient.core.errors import ConfigurationError, ToolArgumentsError
from aiclient.core.tools import as_tool
from aiclient.wire.json import JsonObject


@tool
def weather(city: str, unit: Literal["C", "F"] = "C") -> str:
    """Look up the weather.

    It may rain.

    Args:
        city: Where.
        unit: How to say it.
    """
    return f"{city}: 20 {unit}"


@tool(name="look-up", description="Find something.")
async def search(query: str, limit: int = 3) -> list[str]:
    return [query] * limit


def test_a_tool_is_described_by_its_function() -> None:
    assert (weather.name, weather.description) == ("weather", "Look up the weather.\n\nIt may rain.")
    assert weather.parameters["required"] == ["city"]
    assert weather.parameters["properties"] == {
        "city": {"description": "Where.", "type": "string"},
        "unit": {"default": "C", "description": "How to say it.", "enum": ["C", "F"], "type": "string"},
    }
    assert weather.parameters is weather.parameters
    assert repr(weather) == "Tool('weather')"


def test_a_tool_is_still_its_function() -> None:
    assert weather("Bern") == "Bern: 20 C"
    assert weather(city="Bern", unit="F") == "Bern: 20 F"
    assert weather.__doc__ and weather.__doc__.startswith("Look up")
    assert asyncio.run(search("x", limit=2)) == ["x", "x"]


def test_names_and_descriptions_can_be_given() -> None:
    assert (search.name, search.description) == ("look-up", "Find something.")
    assert Tool(len, name="7-days").name == "7-days"


def test_names_are_what_providers_take() -> None:
    for name in ("", "with space", "x" * 65, "ü"):
        with pytest.raises(ConfigurationError, match="cannot name a tool"):
            Tool(len, name=name)


def test_a_function_without_arguments_has_an_empty_schema() -> None:
    @tool
    def now() -> str:
        return "now"

    assert now.description == ""
    assert now.parameters["type"] == "object" and now.parameters["properties"] == {}


def test_arguments_that_have_no_schema_are_said() -> None:
    class Odd:
        pass

    @tool
    def odd(value: Odd) -> None:
        del value

    with pytest.raises(
        ConfigurationError, match=r"the parameter 'value' of the tool 'odd' cannot .*Odd.* has no JSON form"
    ):
        _ = odd.parameters


def test_a_tool_does_not_change() -> None:
    with pytest.raises(AttributeError, match="replace"):
        weather.name = "other"  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]
    other = weather.replace(name="wetter", strict=True)
    assert (other.name, other.description, other.strict) == ("wetter", weather.description, True)
    assert (weather.name, weather.strict, other.replace(description="d").description) == (
        "weather",
        None,
        "d",
    )
    assert other.parameters == weather.parameters and other("Bern") == weather("Bern")


def test_plain_functions_become_tools() -> None:
    def roll(sides: int = 6) -> int:
        """Roll a die."""
        return sides

    for made in (as_tool(roll), Tool.from_fn(roll), as_tool(as_tool(roll))):
        assert (made.name, made.description, made(3)) == ("roll", "Roll a die.", 3)
    assert as_tool(weather) is weather
    for wrong in (int, "text", None):
        with pytest.raises(ConfigurationError, match="cannot be a tool"):
            as_tool(cast(Callable[..., object], wrong))
    assert not as_tool(roll).is_async and search.is_async
    with pytest.raises(ConfigurationError, match="'<lambda>' cannot name a tool"):
        as_tool(lambda: None)


class Shop:
    """Sells things."""

    def __init__(self, stock: int) -> None:
        self.stock = stock

    @tool
    def take(self, count: int) -> int:
        """Take some."""
        return self.stock - count

    @classmethod
    @tool
    def opened(cls, year: int) -> str:
        return f"{cls.__name__} {year}"

    @staticmethod
    @tool
    def greet(name: str = "you") -> str:
        return f"hello {name}"

    def plain(self, count: int) -> int:
        return self.stock * count


def test_methods_are_bound_to_their_object() -> None:
    shop = Shop(5)
    opened, greet = (cast(Callable[..., object], getattr(shop, name)) for name in ("opened", "greet"))
    assert shop.take(2) == 3 and shop.take.validate({"count": 1}) == {"count": 1}
    assert list(cast(JsonObject, shop.take.parameters["properties"])) == ["count"]
    assert Shop.take(shop, 1) == 4
    assert as_tool(opened).validate({"year": 3}) == {"year": 3} and opened(1) == "Shop 1"
    assert as_tool(greet).name == "greet" and greet() == "hello you"
    bound = as_tool(shop.plain)
    assert (bound.name, bound(2)) == ("plain", 10)
    assert as_tool(bound).parameters["required"] == ["count"]
    for unbound in (Shop.take, as_tool(Shop.plain)):
        with pytest.raises(ConfigurationError, match="is a method; take it from an object"):
            _ = unbound.parameters


@dataclass
class SearchIndex:
    size: int

    def __call__(self, query: str) -> str:
        """Search the index."""
        return query * self.size


@dataclass
class Quiet:
    async def __call__(self) -> int:
        return 1


def test_callable_objects_and_partials_are_tools() -> None:
    index = as_tool(SearchIndex(2))
    assert (index.name, index.description, index("a")) == ("search_index", "Search the index.", "aa")
    assert index.parameters["required"] == ["query"]
    quiet = as_tool(Quiet())
    assert (quiet.name, quiet.description, quiet.is_async) == ("quiet", "", True)
    kept = as_tool(partial(weather.function or print, unit="F"))
    assert kept.name == "weather" and kept.description.startswith("Look up")
    assert list(cast(JsonObject, kept.parameters["properties"])) == ["city"]
    assert kept(city="Bern") == "Bern: 20 F"


def test_wrapped_functions_show_what_they_wrap() -> None:
    def traced(function: Callable[..., str]) -> Callable[..., str]:
        @wraps(function)
        def wrapper(*args: object, **kwargs: object) -> str:
            return function(*args, **kwargs)

        return wrapper

    def say(word: str) -> str:
        """Say it."""
        return word

    made = as_tool(traced(say))
    assert (made.name, made.description, made.parameters["required"]) == ("say", "Say it.", ["word"])


SCHEMA: JsonObject = {
    "type": "object",
    "properties": {"q": {"type": "string"}},
    "required": ["q"],
    "additionalProperties": False,
}


def greeting(q: str) -> str:
    return f"found {q}"


def test_a_raw_schema_is_sent_as_it_is() -> None:
    made = Tool.from_schema("find", "Find it.", SCHEMA)
    assert (made.name, made.description, made.parameters) == ("find", "Find it.", SCHEMA)
    assert made.validate('{"q": "x"}') == {"q": "x"}
    with pytest.raises(ToolArgumentsError, match="/q: it must be of type string"):
        made.validate('{"q": 3}')
    with pytest.raises(ToolArgumentsError) as caught:
        made.validate({"p": "x"})
    assert [path for path, _ in caught.value.problems] == ["/q", "/p"]
    with pytest.raises(ConfigurationError, match="has no function"):
        made(q="x")
    ran = Tool.from_schema("find", "Find it.", SCHEMA, function=greeting)
    assert ran(q="x") == "found x" and ran.is_async is False
    assert Tool.from_schema("empty", "", {}).parameters == {"type": "object", "properties": {}}
    renamed = made.replace(name="other")
    assert (renamed.name, renamed.parameters) == ("other", SCHEMA)
    wrong: tuple[JsonObject, ...] = ({"type": "array"}, {"properties": []})
    for schema in wrong:
        with pytest.raises(ConfigurationError, match="of type 'object'"):
            Tool.from_schema("find", "", schema)

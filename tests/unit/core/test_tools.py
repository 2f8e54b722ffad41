"""Tools: functions with a name, a description and a schema, usable as before."""

from __future__ import annotations

import asyncio
from typing import Literal

import pytest

from aiclient import Tool, tool
from aiclient.core.errors import ConfigurationError


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
        "city": {"title": "City", "type": "string"},
        "unit": {"default": "C", "enum": ["C", "F"], "title": "Unit", "type": "string"},
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

    with pytest.raises(ConfigurationError, match="the tool 'odd' have no JSON schema"):
        _ = odd.parameters

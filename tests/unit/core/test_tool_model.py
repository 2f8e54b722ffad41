"""Classes as tools: they describe the arguments, and whoever asked answers the calls."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple, cast

import pytest
from pydantic import BaseModel, Field

from aiclient import Client, Tool
from aiclient.core.errors import ConfigurationError, ToolArgumentsError
from aiclient.core.tools import as_tool
from aiclient.testing import ProviderServer, ToolUse, Turn
from tests.unit.loopback import MODELS


class BookTable(BaseModel):
    """Book a table.

    Attributes:
        place: Name of the restaurant.
    """

    place: str
    seats: int = Field(default=2, ge=1, alias="people", description="How many come")


@dataclass
class Cancel:
    """Cancel a booking."""

    number: int
    reason: str = ""


class Pair(NamedTuple):
    one: int


class Nothing:
    """No fields."""


def test_a_class_describes_a_tool() -> None:
    made = as_tool(BookTable)
    assert (made.name, made.description, made.function) == ("BookTable", "Book a table.", None)
    assert made.parameters == {
        "type": "object",
        "properties": {
            "place": {"type": "string", "description": "Name of the restaurant."},
            "people": {"type": "integer", "minimum": 1, "default": 2, "description": "How many come"},
        },
        "required": ["place"],
    }
    assert made.validate({"place": "Da Mario", "people": "3"}) == {"place": "Da Mario", "seats": 3}
    assert as_tool(Cancel).validate('{"number": 7}') == {"number": 7, "reason": ""}
    assert Tool(Cancel, name="cancel", description="Undo.").description == "Undo."
    with pytest.raises(ToolArgumentsError) as caught:
        made.validate({"people": 0})
    assert [path for path, _ in caught.value.problems] == ["/place", "/people"]


@pytest.mark.parametrize("kind", [Nothing, Pair, int])
def test_a_class_without_fields_is_refused(kind: type) -> None:
    with pytest.raises(ConfigurationError, match="cannot be a tool"):
        _ = as_tool(cast("Callable[..., object]", kind)).parameters


@pytest.mark.parametrize("provider", MODELS)
def test_its_calls_come_back(client: Client, server: ProviderServer, provider: str) -> None:
    server.script([Turn(tools=[ToolUse("BookTable", {"place": "Da Mario"})])] * 2, provider=provider)
    model = client.chat(MODELS[provider], tools=[BookTable, Cancel])
    response = model.generate("A table for two.")
    assert BookTable.model_validate(response.tool_calls[0].arguments).seats == 2
    assert b"How many come" in server.requests[-1].body
    with pytest.raises(ConfigurationError, match="'BookTable' has no function to run"):
        model.run_tools("A table for two.")

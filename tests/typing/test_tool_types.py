"""What editors and type checkers see of tools; mypy and pyright read this file, and it runs too."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any, assert_type

import pytest

from aiclient import Tool, tool
from aiclient.core.flow import Flow
from aiclient.core.tool_output import ToolOutput
from aiclient.core.tool_set import ToolSet
from aiclient.core.tools import AnyTool, as_tool
from aiclient.wire.json import JsonObject


@tool
def bare(a: int, *, b: str = "") -> str:
    return b * a


@tool(name="with_arguments", strict=True)
async def awaited(a: int) -> list[int]:
    return [a]


class Owner:
    @tool
    def method(self, a: int) -> float:
        return a / 2


def test_a_tool_keeps_the_types_of_its_function() -> None:
    assert_type(bare(1, b="x"), str)
    coroutine: Coroutine[Any, Any, list[int]] = awaited(1)
    coroutine.close()
    with pytest.raises(TypeError):
        bare("1", c=2)  # type: ignore[call-arg, arg-type] # pyright: ignore[reportCallIssue]
    assert_type(bare.replace(name="other")(1), str)
    assert_type(Tool.from_fn(len)([1]), int)


def test_a_method_is_bound() -> None:
    assert_type(Owner().method(3), float)
    assert_type(Owner.method(Owner(), 3), float)
    with pytest.raises(TypeError):
        Owner().method(Owner(), 3)  # type: ignore[call-arg, arg-type] # pyright: ignore[reportCallIssue]


def test_what_is_made_of_tools_is_typed() -> None:
    assert_type(bare.name, str)
    assert_type(bare.description, str)
    assert_type(bare.strict, bool | None)
    assert_type(bare.parameters, JsonObject)
    assert_type(bare.validate('{"a": 1}'), dict[str, object])
    assert_type(bare.invoke_flow({"a": 1}), Flow[ToolOutput])
    assert_type(as_tool(bare), AnyTool)
    assert_type(as_tool(len), AnyTool)

    def typed(q: str) -> int:
        return len(q)

    assert_type(Tool.from_schema("a", "", {}), Tool[..., object])
    assert_type(Tool.from_schema("a", "", {}, function=typed)("x"), int)
    anything: list[AnyTool] = [bare, awaited, Owner().method]
    assert len(ToolSet(anything)) == 3
    ToolSet([bare, awaited, len])
    with pytest.raises(AttributeError):
        bare.name = "x"  # type: ignore[misc] # pyright: ignore[reportAttributeAccessIssue]

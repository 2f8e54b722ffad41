"""Tools as flows: called by a driver, answered as content, failures raised or told to the model."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Generator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, TypeVar, cast

import pytest
from pydantic import BaseModel, Field

from aiclient.core.errors import (
    ConfigurationError,
    ToolArgumentsError,
    ToolDeniedError,
    ToolFailedError,
    ToolNotFoundError,
)
from aiclient.core.flow import Effect, Flow, Invoke
from aiclient.core.parts import Image, Text
from aiclient.core.tool_output import ToolOutput, tool_output
from aiclient.core.tool_set import ToolSet
from aiclient.core.tools import Tool, as_tool, tool
from aiclient.core.values import decode_value, encode_value
from aiclient.drivers.runner import Runner

T = TypeVar("T")


def drive(flow: Flow[T]) -> T:
    """Run a flow as a driver does, invocations alone."""
    try:
        effect = next(flow)
        while True:
            assert isinstance(effect, Invoke) and effect.function is not None
            try:
                value = effect.function(**effect.arguments)
                if inspect.isawaitable(value):
                    value = asyncio.run(_awaited(value))
            except Exception as error:  # noqa: BLE001 - a driver hands errors to the flow
                effect = flow.throw(error)
            else:
                effect = flow.send(value)
    except StopIteration as stop:
        return cast(T, stop.value)


async def _awaited(value: Any) -> object:
    return await value


@tool
def divide(a: int, b: int = 2) -> float:
    """Divide."""
    return a / b


@tool
async def later(word: str) -> dict[str, str]:
    await asyncio.sleep(0)
    if not word:
        raise LookupError("no word")
    return {"word": word}


class Model(BaseModel):
    name: str = Field(alias="Name")
    on: date


@dataclass
class Money:
    amount: Decimal
    kind: Literal["CHF"] = "CHF"


class Color(Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("plain", "plain"),
        ("", ""),
        (None, "null"),
        (True, "true"),
        (1.5, "1.5"),
        ({"b": 1, "a": "ä"}, '{"a":"ä","b":1}'),
        ([1, (2, {3})], "[1,[2,[3]]]"),
        (Model(Name="x", on=date(2026, 1, 2)), '{"Name":"x","on":"2026-01-02"}'),
        (Money(Decimal("1.50")), '{"amount":"1.50","kind":"CHF"}'),
        (Color.RED, "red"),
        (date(2026, 1, 2), "2026-01-02"),
        ({"c", "a", "b"}, '["a","b","c"]'),
        ({1: float("inf")}, '{"1":"Infinity"}'),
        (["a", "b"], '["a","b"]'),
        ([], "[]"),
        (Text("part"), "part"),
    ],
)
def test_results_become_text(value: object, text: str) -> None:
    output = tool_output(value)
    assert (output.text, output.is_error, output.value) == (text, False, value)


def test_parts_stay_parts() -> None:
    image = Image(data=b"\x89PNG", media_type="image/png")
    assert tool_output(image).content == (image,)
    assert tool_output(["Look:", image]).content == (Text("Look:"), image)
    output = ToolOutput("done", is_error=True)
    assert tool_output(output) is output


def test_what_has_no_json_form_is_an_error_of_the_tool() -> None:
    for value in (object(), print, b"\xff"):
        with pytest.raises(ConfigurationError, match="has no JSON form"):
            tool_output(value)


def test_a_call_is_one_effect_that_a_log_can_hold() -> None:
    flow: Generator[Effect, Any, ToolOutput] = divide.invoke_flow('{"a": "6"}')
    effect = next(flow)
    assert effect == Invoke("divide", {"a": "6"}) and isinstance(effect, Invoke)
    assert effect.function is not None
    output = cast(ToolOutput, effect.function(**effect.arguments))
    assert (output.text, output.value) == ("3.0", 3.0)
    for held in (effect, output):
        assert decode_value(encode_value(held)) == held
    with pytest.raises(StopIteration) as stop:
        flow.send(output)
    assert stop.value.value is output


def test_drivers_run_blocking_and_async_functions() -> None:
    def lazy(word: str) -> object:
        return later(word)

    runner = Runner()
    for made in (later, as_tool(lazy)):
        assert runner.run(made.invoke_flow({"word": "x"})).text == '{"word":"x"}'
        assert asyncio.run(runner.run_async(made.invoke_flow({"word": "x"}))).text == '{"word":"x"}'
    assert runner.run(divide.invoke_flow({"a": 1})).text == "0.5"
    assert asyncio.run(runner.run_async(divide.invoke_flow({"a": 1}))).text == "0.5"
    runner.close()


@pytest.mark.parametrize(
    ("made", "arguments", "kind", "cause"),
    [
        (divide, '{"a": 1, "b": 0}', "ZeroDivisionError: division by zero", ZeroDivisionError),
        (later, '{"word": ""}', "LookupError: no word", LookupError),
    ],
)
def test_a_failing_function_is_raised_or_told(
    made: Tool[..., object], arguments: str, kind: str, cause: type[Exception]
) -> None:
    with pytest.raises(ToolFailedError, match=f"the tool '{made.name}' failed with {kind}") as caught:
        drive(made.invoke_flow(arguments))
    assert isinstance(caught.value.__cause__, cause)
    output = drive(made.invoke_flow(arguments, on_error="report"))
    assert output == ToolOutput(caught.value.message, is_error=True)


def test_wrong_arguments_are_raised_or_told_and_nothing_runs() -> None:
    with pytest.raises(ToolArgumentsError):
        next(divide.invoke_flow("{"))
    with pytest.raises(StopIteration) as stop:
        next(divide.invoke_flow({"a": "x"}, on_error="report"))
    output = cast(ToolOutput, stop.value.value)
    assert output.is_error and output.text.startswith("The tool 'divide' was not run")


def test_a_tool_may_raise_errors_of_ours() -> None:
    def refuse() -> None:
        raise ToolDeniedError("not today")

    def empty() -> None:
        raise ValueError

    with pytest.raises(ToolDeniedError, match="not today"):
        drive(as_tool(refuse).invoke_flow(None))
    assert drive(as_tool(refuse).invoke_flow(None, on_error="report")).text == "not today"
    assert (
        drive(as_tool(empty).invoke_flow("", on_error="report")).text
        == "the tool 'empty' failed with ValueError"
    )


def test_mistakes_of_the_developer_are_not_told_to_the_model() -> None:
    def odd() -> object:
        return object()

    raw = Tool.from_schema("raw", "", {"type": "object"})
    for made in (as_tool(odd), raw):
        with pytest.raises(ConfigurationError):
            drive(made.invoke_flow({}, on_error="report"))


def test_methods_partials_and_raw_tools_run() -> None:
    class Counter:
        def __init__(self) -> None:
            self.total = 0

        @tool
        def add(self, count: int, /) -> int:
            self.total += count
            return self.total

    counter = Counter()
    assert drive(counter.add.invoke_flow({"count": 2})).text == "2"
    assert drive(counter.add.invoke_flow({"count": 2})).text == "4"

    def find(q: str) -> str:
        return f"found {q}"

    raw = Tool.from_schema("find", "", {"type": "object"}, function=find)
    assert drive(raw.invoke_flow('{"q": "x"}')).text == "found x"


def test_a_set_finds_tools_by_name() -> None:
    def plain() -> str:
        return "p"

    tools = ToolSet([divide, plain])
    assert tools.names == ("divide", "plain") and len(tools) == 2 and "plain" in tools
    assert tools.find("divide") is divide and [one.name for one in tools] == ["divide", "plain"]
    assert repr(tools) == "ToolSet(['divide', 'plain'])"
    assert drive(tools.invoke_flow("plain", "")).text == "p"
    with pytest.raises(
        ToolNotFoundError, match=r"no tool 'divid'; did you mean 'divide'. the tools are divide, plain"
    ):
        tools.find("divid")
    with pytest.raises(ToolNotFoundError, match="no tool 'zzz'; the tools are divide, plain"):
        drive(tools.invoke_flow("zzz", {}))
    output = drive(tools.invoke_flow("zzz", {}, on_error="report"))
    assert output.is_error and "the tools are" in output.text
    with pytest.raises(ToolNotFoundError, match="no tools were given"):
        ToolSet().find("x")


def test_two_tools_of_one_name_are_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"two tools are called 'divide'; rename one"):
        ToolSet([divide, later.replace(name="divide")])
    assert len(ToolSet([divide, divide])) == 1


def test_importing_tools_brings_no_validators() -> None:
    import subprocess
    import sys

    code = (
        "import sys; from aiclient import tool\n"
        "@tool\ndef f(a: int) -> int: return a\n"
        "assert f(1) == 1 and f.name == 'f'\n"
        "print([name for name in ('pydantic', 'asyncio', 'json.decoder') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert done.stdout.strip() in {"[]", "['json.decoder']"}

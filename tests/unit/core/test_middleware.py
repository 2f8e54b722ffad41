"""Layers: their order, what they handle, and hooks instead of generators."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import ClassVar, TypeVar

import pytest

from aiclient import Client, StreamEvent
from aiclient.core.context import CallContext
from aiclient.core.errors import AIClientError, AuthenticationError, ToolDeniedError
from aiclient.core.flow import Flow
from aiclient.core.hooks import Hooks
from aiclient.core.middleware import AnyRequest, GenerateHandler, Layer, Middleware, ToolHandler
from aiclient.core.parts import Text
from aiclient.core.pipeline import compose
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse
from aiclient.core.tool_calls import ToolCallRequest
from aiclient.core.tool_output import ToolOutput
from aiclient.testing import ErrorStatus, ProviderServer, Reset, ToolUse, Turn
from tests.unit.loopback import connected

Req = TypeVar("Req", bound=AnyRequest)
Res = TypeVar("Res")


class Note(Middleware):
    """Writes down that it was passed."""

    def __init__(self, name: str, notes: list[str]) -> None:
        self.name = name
        self.notes = notes

    def around(self, request: Req, call_next: Callable[[Req], Flow[Res]]) -> Flow[Res]:
        self.notes.append(f"{self.name} {type(request).__name__}")
        return (yield from call_next(request))


class Outer(Note):
    layer: ClassVar[Layer] = Layer.OBSERVE


class Inner(Note):
    layer: ClassVar[Layer] = Layer.LIMIT


def test_layers_stand_in_order_then_in_the_order_of_adding(client: Client) -> None:
    notes: list[str] = []
    for one in (Inner("limit", notes), Note("a", notes), Outer("observe", notes), Note("b", notes)):
        client.add_middleware(one)
    client.chat("gpt-5.5").generate("Hi")
    assert [note.split()[0] for note in notes] == ["observe", "a", "b", "limit"]


def test_layers_below_retry_see_every_attempt(server: ProviderServer, client: Client) -> None:
    notes: list[str] = []
    client.add_middleware(Inner("limit", notes))
    client.add_middleware(Note("user", notes))
    server.fault(ErrorStatus(500, "Broken."))
    client.chat("gpt-5.5").generate("Hi")
    assert [note.split()[0] for note in notes] == ["user", "limit", "limit"]


def test_what_only_passes_on_is_left_out() -> None:
    def terminal(request: GenerateRequest) -> Flow[ChatResponse]:
        raise AssertionError

    assert compose([Middleware(), Hooks()], compose([Middleware()], terminal)) is not terminal
    assert compose([Middleware()], terminal) is terminal


class Denied(Middleware):
    """Answers for a tool."""

    def call_tool(self, request: ToolCallRequest, call_next: ToolHandler) -> Flow[ToolOutput]:
        if request.call.arguments.get("place") == "home":
            return ToolOutput("not there", is_error=True)
        return (yield from call_next(request))


def look(place: str) -> str:
    """Look."""
    return f"all quiet in {place}"


def test_calls_of_tools_pass_the_layers(server: ProviderServer, client: Client) -> None:
    notes: list[str] = []
    client.add_middleware(Note("a", notes))
    client.add_middleware(Denied())
    tools = [ToolUse("look", {"place": "home"}), ToolUse("look", {"place": "town"})]
    server.script([Turn(tools=tools), Turn(text="done")])
    response = client.chat("gpt-5.5").run_tools("Look.", tools=[look])
    results = [message.text for message in response.messages if message.role == "tool"]
    assert results == ["not there", "all quiet in town"]
    assert sorted(notes) == ["a GenerateRequest"] * 2 + ["a ToolCallRequest"] * 2


def test_state_of_a_call_belongs_to_its_context() -> None:
    class Counting(Middleware):
        def generate(self, request: GenerateRequest, call_next: GenerateHandler) -> Flow[ChatResponse]:
            request.context.state["counting.seen"] = True
            return (yield from call_next(request))

    context = CallContext()
    assert context.state == {}
    request = GenerateRequest(provider="a", model="b", messages=(), context=context)
    answer = ChatResponse(provider="a", model="b", parts=(Text("Hi"),))

    def terminal(asked: GenerateRequest) -> Flow[ChatResponse]:
        yield from ()
        return answer

    with pytest.raises(StopIteration) as stop:
        next(compose([Counting()], terminal)(request))
    assert stop.value.value is answer and context.state == {"counting.seen": True}


class Seen:
    """What hooks saw."""

    def __init__(self) -> None:
        self.log: list[str] = []

    def before(self, request: GenerateRequest) -> None:
        self.log.append(f"before {request.model}")

    def event(self, request: GenerateRequest, event: StreamEvent) -> None:
        if event.text:
            self.log.append(f"event {event.text}")

    def after(self, request: GenerateRequest, response: ChatResponse) -> None:
        self.log.append(f"after {response.text}")

    def error(self, request: GenerateRequest, error: AIClientError) -> None:
        self.log.append(f"error {type(error).__name__}")

    async def after_async(self, request: GenerateRequest, response: ChatResponse) -> ChatResponse:
        await asyncio.sleep(0)
        self.log.append("after")
        return ChatResponse(provider="hook", model=response.model, parts=(Text("changed"),))


def test_hooks_see_requests_events_and_responses(server: ProviderServer, client: Client) -> None:
    seen = Seen()
    client.add_middleware(
        Hooks(before_request=seen.before, on_event=seen.event, after_response=seen.after, on_error=seen.error)
    )
    server.script([Turn(text="ab", chunks=["a", "b"])])
    with client.chat("gpt-5.5").stream("Hi") as stream:
        assert "".join(event.text for event in stream) == "ab"
    assert seen.log == ["before gpt-5.5", "event a", "event b", "after ab"]
    seen.log.clear()
    server.fault(ErrorStatus(401, "Wrong key."))
    with pytest.raises(AuthenticationError):
        client.chat("gpt-5.5").generate("Hi")
    assert seen.log == ["before gpt-5.5", "error AuthenticationError"]


def test_hooks_may_be_async_and_change_the_response(server: ProviderServer) -> None:
    seen = Seen()
    with connected(server) as client:
        client.add_middleware(Hooks(after_response=seen.after_async))
        assert client.chat("gpt-5.5").generate("Hi").text == "changed"

        async def main() -> ChatResponse:
            return await client.chat("gpt-5.5").generate_async("Hi")

        assert asyncio.run(main()).provider == "hook"
    assert seen.log == ["after", "after"]


def test_hooks_may_change_the_request(server: ProviderServer, client: Client) -> None:
    def changed(request: GenerateRequest) -> GenerateRequest:
        return GenerateRequest(
            provider=request.provider, model="gpt-5.5-pro", messages=request.messages, context=request.context
        )

    client.add_middleware(Hooks(before_request=changed))
    assert client.chat("gpt-5.5").generate("Hi").model == "gpt-5.5-pro"


class Refusing(Middleware):
    """Lets no tool run."""

    def call_tool(self, request: ToolCallRequest, call_next: ToolHandler) -> Flow[ToolOutput]:
        yield from ()
        raise ToolDeniedError(f"{request.call.name} may not be called")


def test_what_a_layer_denies_is_told_to_the_model(server: ProviderServer, client: Client) -> None:
    client.add_middleware(Refusing())
    server.script([Turn(tools=[ToolUse("look", {"place": "town"})]), Turn(text="Then not.")])
    told = client.chat("gpt-5.5").run_tools("Look.", tools=[look]).messages[2]
    assert told.text == "look may not be called"
    server.script([Turn(tools=[ToolUse("look", {"place": "town"})])])
    with pytest.raises(ToolDeniedError):
        client.chat("gpt-5.5").run_tools("Look.", tools=[look], on_tool_error="raise")


def test_hooks_leave_failures_to_the_layers_below(server: ProviderServer, client: Client) -> None:
    seen = Seen()
    client.add_middleware(Hooks(on_event=seen.event))
    server.fault(ErrorStatus(500, "Broken."))
    with client.chat("gpt-5.5").stream("Hi") as stream:
        assert "".join(event.text for event in stream) == "Hi"
    assert seen.log == ["event Hi"]
    server.fault(Reset())
    assert client.chat("gpt-5.5").generate("Hi").text == "Hi"

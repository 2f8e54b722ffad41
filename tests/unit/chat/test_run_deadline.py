"""How long a run of tools may take: one total time where the user set one, each step's own otherwise."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace

import pytest

from aiclient import Client
from aiclient.core.errors import RequestTimeoutError
from aiclient.core.flow import Flow
from aiclient.core.parts import ToolCall
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse

DEFAULT = 600.0


class Time:
    """A clock that only tools move."""

    def __init__(self) -> None:
        self.moment = 1000.0

    def patched(self) -> SimpleNamespace:
        return SimpleNamespace(time=lambda: self.moment, monotonic=lambda: self.moment, sleep=None)


class Restless:
    """A provider whose model wants to wait for ever; it notes how much time each step has."""

    name = "restless"

    def __init__(self, total: float = DEFAULT) -> None:
        self.left: list[float | None] = []
        self._total = total

    def total(self, request: GenerateRequest, /) -> float | None:
        given = request.options.timeout
        return given if isinstance(given, float) else self._total

    def generate(self, request: GenerateRequest, /) -> Flow[ChatResponse]:
        yield from ()
        self.left.append(request.context.attempt.remaining)
        call = ToolCall(id=f"call-{len(self.left)}", name="wait", arguments={})
        return ChatResponse(provider="restless", model=request.model, parts=(call,))


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    """Return the clock that both drivers look at."""
    made = Time()
    monkeypatch.setattr("aiclient.drivers.sync.time", made.patched())
    monkeypatch.setattr("aiclient.drivers.aio.time", made.patched())
    return made


@pytest.mark.parametrize("awaited", [False, True])
@pytest.mark.parametrize("place", ["call", "chat", "client"])
def test_a_total_time_bounds_the_whole_run(time: Time, place: str, *, awaited: bool) -> None:
    def wait() -> str:
        """Wait for four seconds."""
        time.moment += 4
        return "done"

    seconds = {name: 10.0 if name == place else None for name in ("call", "chat", "client")}
    provider = Restless(total=10.0)
    with Client(timeout=seconds["client"]) as client:
        client.register_provider("restless", provider)
        model = client.chat("restless:one", timeout=seconds["chat"])

        def run() -> object:
            if awaited:
                return asyncio.run(model.run_tools_async("Go.", tools=[wait], timeout=seconds["call"]))
            return model.run_tools("Go.", tools=[wait], timeout=seconds["call"])

        with pytest.raises(RequestTimeoutError, match=r"longer than 10 s \(timeout.total\)") as caught:
            run()
    assert provider.left == [10.0, 6.0, 2.0]
    assert (caught.value.clock, caught.value.seconds) == ("total", 10.0)
    assert caught.value.partial is not None
    assert len(caught.value.partial.steps) == 3


def test_the_provider_s_own_time_is_for_each_step(time: Time) -> None:
    def wait() -> str:
        """Wait for somebody's approval."""
        time.moment += 1e6
        return "done"

    provider = Restless()
    with Client() as client:
        client.register_provider("restless", provider)
        with pytest.raises(Exception, match="after 3 steps"):
            client.chat("restless:one").run_tools("Go.", tools=[wait], max_steps=3)
    assert provider.left == [DEFAULT] * 3

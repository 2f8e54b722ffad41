"""How much Python a call and a streamed event cost: counted, because time depends on the machine."""

from __future__ import annotations

import asyncio
import cProfile
import pstats

from aiclient.wire.connect import connect_async
from tests.unit.core.sample import CALL, MANIFEST, STREAM
from tests.unit.drivers.loopback import JSON, Heard, Line, client_of, serving, settings

EVENTS = 500
HEADERS = {f"x-head-{number}": f"value {number}" for number in range(21)}


def behaviour(line: Line, heard: Heard) -> None:
    """Answer like a provider: two dozen headers, or many events at once."""
    if b"stream" not in heard.body:
        line.reply(body=JSON, headers=HEADERS)
        return
    line.begin()
    events = [b'data: {"id": "%d", "pad": "%b"}\n\n' % (number, b"x" * 250) for number in range(EVENTS)]
    line.say(b"".join(b"%x\r\n%b\r\n" % (len(event), event) for event in events))
    line.end()


def total(profile: cProfile.Profile) -> int:
    """Return the number of calls in a profile, built-in functions included."""
    return int(pstats.Stats(profile).total_calls)  # type: ignore[attr-defined] # pyright: ignore[reportUnknownMemberType,reportAttributeAccessIssue,reportUnknownArgumentType]


def test_blocking() -> None:
    with serving(behaviour) as server, client_of(server, max_retries=2) as client:
        client.send(CALL)
        list(client.stream(STREAM))
        call, stream = cProfile.Profile(), cProfile.Profile()
        call.runcall(client.send, CALL)
        events = stream.runcall(lambda: list(client.stream(STREAM)))
        assert len(events) == EVENTS
        assert total(call) <= 1_180
        assert total(stream) / EVENTS <= 32


def test_awaited() -> None:
    async def main() -> tuple[int, float]:
        client = connect_async(MANIFEST, settings(server, max_retries=2))
        await client.send(CALL)
        assert [event async for event in await client.stream(STREAM)]
        call, stream = cProfile.Profile(), cProfile.Profile()
        call.enable()
        await client.send(CALL)
        call.disable()
        stream.enable()
        events = [event async for event in await client.stream(STREAM)]
        stream.disable()
        assert len(events) == EVENTS
        await client.aclose()
        return total(call), total(stream) / EVENTS

    with serving(behaviour) as server:
        sent, streamed = asyncio.run(main())
    assert sent <= 1_300
    assert streamed <= 35

"""Who uses whose objects: calls at the same time, other clients, other processes, calls that are left."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Thread
from typing import cast

import pytest

from aiclient import ChatResponse, Client
from aiclient.cache.shelf import Shelf, Shelved, State
from aiclient.core.endpoint import Endpoint
from aiclient.core.errors import ClientClosedError
from aiclient.providers.objects import ObjectCalls
from aiclient.testing import ProviderServer, SlowFirstByte, server_error
from tests.house.source import ROOT
from tests.unit.cache.objects import BIG, alive, another, keeping, steps, wait_made
from tests.unit.loopback import KEY, connected

CALLS = 8


@pytest.fixture
def server() -> Iterator[ProviderServer]:
    with ProviderServer(cache=True) as running:
        yield running


def name_of(response: ChatResponse) -> str:
    """Return the object that stood for a prefix."""
    stored = response.cache.stored
    return "" if stored is None else stored.name


def test_threads_make_one_object(server: ProviderServer) -> None:
    server.fault(SlowFirstByte(0.3), path="cachedContents")
    with another(server) as client, ThreadPoolExecutor(CALLS) as pool:
        model = keeping(client)
        answers = list(pool.map(model.generate, map(str, range(CALLS))))
        assert [answer.text for answer in answers] == [str(number) for number in range(CALLS)]
        assert len({name_of(answer) for answer in answers}) == 1
        assert sum(answer.cache.stored is not None and answer.cache.stored.made for answer in answers) == 1
    assert steps(server).count("make") == steps(server).count("delete") == 1
    assert alive(server) == []


def test_tasks_make_one_object(server: ProviderServer) -> None:
    async def run() -> list[ChatResponse]:
        async with another(server) as client:
            model = keeping(client)
            return list(await asyncio.gather(*(model.generate_async("q") for _ in range(CALLS))))

    server.fault(SlowFirstByte(0.3), path="cachedContents")
    answers = asyncio.run(run())
    assert len({name_of(answer) for answer in answers} - {""}) == 1
    assert steps(server).count("make") == steps(server).count("delete") == 1
    assert alive(server) == []


def test_those_that_wait_are_told_of_a_refusal_too(server: ProviderServer, client: Client) -> None:
    server.fault(server_error(500), path="cachedContents")
    model = keeping(client)
    with ThreadPoolExecutor(CALLS) as pool:
        answers = list(pool.map(model.generate, map(str, range(CALLS))))
    assert [answer.text for answer in answers] == [str(number) for number in range(CALLS)]
    assert all("500" in answer.cache.ignored[0] for answer in answers)
    assert steps(server).count("make") == 1


@pytest.mark.parametrize("again", [False, True])
def test_a_call_that_is_cancelled_while_it_makes_one_leaves_no_orphan(
    server: ProviderServer, again: bool
) -> None:
    async def run() -> None:
        async with another(server) as client:
            task = asyncio.create_task(keeping(client).generate_async("q"))
            await asyncio.to_thread(wait_made, server)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert len(alive(server)) == 1
            if again:
                answer = await keeping(client).generate_async("q")
                assert name_of(answer) == alive(server)[0].name
                assert "found" in answer.cache.notes[0]

    server.fault(SlowFirstByte(None), path="cachedContents")
    asyncio.run(run())
    assert steps(server).count("make") == steps(server).count("delete") == 1
    assert alive(server) == []


def test_the_next_one_takes_over_from_a_call_that_was_cancelled(server: ProviderServer) -> None:
    async def run() -> ChatResponse:
        async with another(server) as client:
            model = keeping(client)
            first = asyncio.create_task(model.generate_async("1"))
            await asyncio.to_thread(wait_made, server)
            second = asyncio.create_task(model.generate_async("2"))
            await asyncio.sleep(0)
            first.cancel()
            return await second

    server.fault(SlowFirstByte(None), path="cachedContents")
    answer = asyncio.run(run())
    assert answer.text == "2"
    assert name_of(answer)
    assert steps(server) == ["make", "list", "generate", "list", "delete"]
    assert alive(server) == []


@pytest.mark.parametrize("awaited", [False, True])
def test_a_stream_that_is_left_leaves_no_orphan(server: ProviderServer, awaited: bool) -> None:
    async def run() -> None:
        async with another(server) as client, keeping(client).stream_async("one two three") as events:
            async for _ in events:
                break

    if awaited:
        asyncio.run(run())
    else:
        with another(server) as client, keeping(client).stream("one two three") as events:
            next(iter(events))
    assert steps(server) == ["make", "generate", "delete"]
    assert alive(server) == []


def test_an_end_waits_for_a_call_that_makes_one(server: ProviderServer) -> None:
    server.fault(SlowFirstByte(0.4), path="cachedContents")
    client = another(server)
    failures: list[BaseException] = []

    def ask() -> None:
        try:
            keeping(client).generate("q")
        except ClientClosedError as error:
            failures.append(error)

    thread = Thread(target=ask)
    thread.start()
    wait_made(server)
    client.close()
    thread.join()
    assert alive(server) == []
    assert steps(server).count("make") == steps(server).count("delete") == 1
    assert len(failures) <= 1, "the question itself may come too late"


def test_clients_without_a_name_share_nothing(server: ProviderServer) -> None:
    with another(server) as one, another(server) as other:
        names = {name_of(keeping(client).generate("q")) for client in (one, other, one, other)}
        assert len(names) == 2
        one.close()
        assert name_of(keeping(other).generate("q")) in names
        assert len(alive(server)) == 1
    assert alive(server) == []


def test_clients_with_a_name_share_what_is_equal(server: ProviderServer) -> None:
    with another(server) as one, another(server) as other:
        first = keeping(one, name="library", ttl="5m").generate("q")
        second = keeping(other, name="library", ttl="5m").generate("q")
        assert name_of(first) == name_of(second)
        assert "made under the same name" in second.cache.notes[0]
        third = keeping(other, system=BIG + "!", name="library", ttl="5m").generate("q")
        fourth = keeping(other, name="office", ttl="5m").generate("q")
        assert len({name_of(answer) for answer in (first, third, fourth)}) == 3
        labels = [
            one["displayName"] for one in (request.fields for request in server.requests) if "model" in one
        ]
        assert all(str(label).startswith(("library-", "office-")) for label in labels)
        assert not any(BIG[:20] in str(label) for label in labels)
    assert "delete" not in steps(server)
    assert len(alive(server)) == 3
    server.cache.advance(300)
    assert alive(server) == []


PROGRAM = """
import sys
from aiclient import Client
from aiclient.cache import CacheConfig
from tests.unit.cache.objects import BIG, MODEL
name = sys.argv[2] or None
with Client(google_api_key=sys.argv[3], google_base_url=sys.argv[1]) as client:
    model = client.chat(MODEL, system=BIG, cache=CacheConfig(explicit=True, name=name, ttl="1h"))
    print(model.generate("q").cache.stored.name)
"""


def run_process(server: ProviderServer, name: str, key: str = KEY) -> str:
    """Ask a question in a process of its own, and return the object that was used."""
    program = [sys.executable, "-c", PROGRAM, server.base_url("google"), name, key]
    return subprocess.run(program, check=True, stdout=subprocess.PIPE, text=True, cwd=ROOT).stdout.strip()


def test_processes_share_by_name(server: ProviderServer) -> None:
    first = run_process(server, "library")
    assert [one.name for one in alive(server)] == [first], "its end left it"
    assert run_process(server, "library") == first
    assert steps(server) == ["list", "make", "generate", "list", "generate"]
    server.cache.advance(3600)
    assert alive(server) == [], "it ended by its lifetime"


def test_processes_without_a_name_clean_up_after_themselves(server: ProviderServer) -> None:
    assert run_process(server, "") != run_process(server, "")
    assert steps(server) == ["make", "generate", "delete"] * 2
    assert alive(server) == []


def test_keys_share_nothing_in_one_client(server: ProviderServer) -> None:
    url = server.base_url("google")
    one = Client(google_api_key=KEY, google_base_url=url)
    other = Client(google_api_key=KEY + "2", google_base_url=url)
    with one, other:
        assert name_of(keeping(one).generate("q")) != name_of(keeping(other).generate("q"))
    assert KEY not in "".join(request.body.decode() for request in server.requests)
    assert alive(server) == []


def shelved(key: str, endpoint: Endpoint) -> Shelved:
    """Return an object that nobody asked for yet."""
    return Shelved(key, endpoint, cast(ObjectCalls, None), "v1beta", "label", shared=False)


def test_a_prefix_that_changes_with_each_call_does_not_fill_the_shelf(server: ProviderServer) -> None:
    with connected(server) as client:
        endpoint = client.session.provider("google").endpoint
    shelf = Shelf()
    found = [shelf.reserve(str(n), 0.0, lambda: shelved("k", endpoint))[0] for n in range(300)]
    assert [one.state for one in found].count(State.MAKING) == 256
    assert "does the prefix change with each call" in found[-1].reason
    shelf.fail("0", "refused", again=5.0)
    assert shelf.reserve("new", 4.0, lambda: shelved("k", endpoint))[1] is False
    assert shelf.reserve("new", 6.0, lambda: shelved("k", endpoint))[1] is True

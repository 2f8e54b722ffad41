"""Objects of Gemini's from their making to their end: used, refreshed, vanished, refused, deleted, left."""

from __future__ import annotations

import asyncio
import warnings
from collections.abc import Iterator
from typing import Any

import pytest

from aiclient import Client, UserMessage
from aiclient.cache import CacheConfig, CacheLeftWarning
from aiclient.core.errors import InvalidRequestError, NotFoundError, RequestTimeoutError, ServerError
from aiclient.testing import ErrorStatus, ProviderServer, SlowFirstByte, server_error
from aiclient.testing.prompt_cache import PromptCache
from tests.unit.cache.objects import BIG, MODEL, Clock, alive, another, body, keeping, moving, steps
from tests.unit.loopback import connected


@pytest.fixture
def server() -> Iterator[ProviderServer]:
    with ProviderServer(cache=True) as running:
        yield running


@pytest.fixture
def clock(server: ProviderServer, monkeypatch: pytest.MonkeyPatch) -> Clock:
    return moving(server, monkeypatch)


WAYS = ["blocking", "awaited", "streamed", "streamed and awaited"]


async def _streamed(client: Client, question: str) -> Any:
    async with keeping(client, ttl="30m").stream_async(question) as events:
        async for _ in events:
            pass
    return events.response


def ask(client: Client, way: str, question: str = "q") -> Any:
    """Ask one question in one of the four ways."""
    model = keeping(client, ttl="30m")
    if way == "blocking":
        return model.generate(question)
    if way == "awaited":
        return asyncio.run(model.generate_async(question))
    if way == "streamed and awaited":
        return asyncio.run(_streamed(client, question))
    with model.stream(question) as events:
        list(events)
    return events.response


@pytest.mark.parametrize("way", WAYS)
def test_made_once_used_by_all_and_deleted_at_the_end(server: ProviderServer, way: str) -> None:
    with another(server) as client:
        first, second = ask(client, way), ask(client, way, "more")
        assert first.cache.stored.made
        assert not second.cache.stored.made
        assert second.cache.read_tokens == first.cache.stored.tokens
        assert len(alive(server)) == 1
    assert steps(server) == ["make", "generate", "generate", "delete"]
    assert alive(server) == []


def test_it_is_deleted_at_an_awaited_end_too(server: ProviderServer) -> None:
    async def run() -> None:
        async with another(server) as client:
            await keeping(client).generate_async("q")
        await client.close_async()

    asyncio.run(run())
    assert steps(server) == ["make", "generate", "delete"]
    assert alive(server) == []


@pytest.mark.parametrize("way", WAYS)
def test_it_is_refreshed_before_it_ends(server: ProviderServer, clock: Clock, way: str) -> None:
    with another(server) as client:
        first = ask(client, way)
        clock.advance(1200)
        ask(client, way)
        clock.advance(200)
        third = ask(client, way)
        assert steps(server) == ["make", "generate", "generate", "refresh", "generate"]
        assert body(server, 3) == {"ttl": "1800s"}
        stored = third.cache.stored
        assert stored.name == first.cache.stored.name
        assert round(float(stored.token_hours * 3600 / stored.tokens)) == 1400
        assert "refreshed" in third.cache.notes[0]
        clock.advance(1300)
        ask(client, way)
        assert steps(server)[-1] == "generate"
    assert alive(server) == []


@pytest.mark.parametrize("way", WAYS)
def test_one_that_ended_is_made_anew_without_a_request_in_vain(
    server: ProviderServer, clock: Clock, way: str
) -> None:
    with another(server) as client:
        ask(client, way)
        clock.advance(1801)
        second = ask(client, way)
        assert steps(server) == ["make", "generate", "make", "generate"]
        assert second.cache.stored.made
        assert len(second.attempts) == 1
    assert alive(server) == []


@pytest.mark.parametrize("status", [404, 403, 400])
@pytest.mark.parametrize("way", WAYS)
def test_one_that_vanished_is_made_again_once(way: str, status: int) -> None:
    with ProviderServer(cache=PromptCache(vanished=status)) as server:
        with another(server) as client:
            ask(client, way)
            server.cache.stored[alive(server)[0].name].end = server.cache.now()
            second = ask(client, way)
            assert steps(server)[2:] == ["generate", "get", "make", "generate"]
            assert second.text == "q"
            assert second.cache.stored.made
            assert any("had vanished" in note for note in second.cache.notes)
            assert second.cache.stored.token_hours * 2 == second.cache.stored.tokens
            assert [attempt.error is None for attempt in second.attempts] == [False, True]
        assert alive(server) == []


def test_one_that_vanishes_again_and_again_is_done_without(server: ProviderServer, client: Client) -> None:
    server.fault(ErrorStatus(404, "CachedContent not found"), times=4, path="generate")
    server.fault(ErrorStatus(404, "CachedContent not found"), times=2, path="cachedContents/")
    with pytest.raises(NotFoundError):
        keeping(client).generate("q")
    assert steps(server)[:7] == ["make", "generate", "get", "make", "generate", "get", "generate"]
    assert "cachedContent" not in body(server, 6)


def test_an_error_that_is_about_something_else_is_raised(server: ProviderServer, client: Client) -> None:
    model = keeping(client)
    model.generate("q")
    server.fault(ErrorStatus(400, "The temperature is too high"), path="generate")
    with pytest.raises(InvalidRequestError, match="temperature"):
        model.generate("q")
    server.fault(ErrorStatus(404, "No such model"), path="generate")
    with pytest.raises(NotFoundError, match="No such model"):
        model.generate("q")
    assert steps(server) == ["make", "generate", "generate", "generate", "get"]
    model.generate("q")
    assert steps(server)[-1] == "generate"


@pytest.mark.parametrize("way", WAYS)
def test_one_that_is_refused_is_done_without(server: ProviderServer, clock: Clock, way: str) -> None:
    server.fault(ErrorStatus(400, "Cached content is too small. total_token_count=9"), path="cachedContents")
    with another(server) as client:
        response = ask(client, way)
        assert response.text == "q"
        assert response.cache.stored is None
        assert "too small" in response.cache.ignored[0]
        assert "the whole prompt was sent" in response.cache.ignored[0]
        assert response.cache.breakpoints == ()
        ask(client, way)
        assert steps(server) == ["make", "generate", "generate"], "a refusal is remembered"
        clock.advance(301)
        assert ask(client, way).cache.stored.made
    assert alive(server) == []


def test_one_that_is_too_small_is_told_before(server: ProviderServer, client: Client) -> None:
    with warnings.catch_warnings(record=True):
        warnings.simplefilter("always")
        response = keeping(client, system="You help.").generate("q")
    assert response.cache.below_minimum
    assert "too small" in response.cache.ignored[0]


def test_trouble_with_it_is_none_of_the_call(server: ProviderServer, clock: Clock) -> None:
    server.fault(server_error(503), path="cachedContents")
    with another(server) as client:
        response = keeping(client).generate("q")
        assert response.text == "q"
        assert len(response.attempts) == 1
        clock.advance(6)
        assert keeping(client).generate("q").cache.stored is not None
        assert steps(server) == ["make", "generate", "list", "make", "generate"]
    assert alive(server) == []


def test_the_one_owner_of_retries_repeats_the_question_only(server: ProviderServer, client: Client) -> None:
    server.fault(server_error(503), times=2, path="generate")
    response = keeping(client).generate("q")
    assert steps(server) == ["make", "generate", "generate", "generate"]
    assert len(response.attempts) == 3
    stored = response.cache.stored
    assert stored is not None
    assert (stored.made, stored.token_hours) == (True, stored.tokens), (
        "told of once, by the attempt that answered"
    )
    assert len(response.cache.notes) == 1
    assert "cachedContent" in body(server)


def test_its_making_takes_from_the_time_of_the_call(server: ProviderServer) -> None:
    server.fault(SlowFirstByte(None), path="cachedContents")
    with connected(server, max_retries=0) as client, pytest.raises(RequestTimeoutError):
        keeping(client).generate("q", timeout=0.3)
    assert steps(server)[:2] != ["make", "make"]
    assert alive(server) == [], "the answer never came, and it was found and deleted"
    assert steps(server)[-2:] == ["list", "delete"]


def test_a_refresh_that_fails_is_no_failure(server: ProviderServer, clock: Clock, client: Client) -> None:
    model = keeping(client, ttl="30m")
    model.generate("q")
    clock.advance(1400)
    server.fault(server_error(500), path="cachedContents")
    response = model.generate("q")
    assert "was not refreshed" in response.cache.notes[0]
    assert response.cache.hit
    model.generate("q")
    assert steps(server) == ["make", "generate", "refresh", "generate", "refresh", "generate"]


def test_a_refresh_of_one_that_vanished_makes_it_anew(server: ProviderServer, clock: Clock) -> None:
    with another(server) as client:
        model = keeping(client, ttl="30m")
        model.generate("q")
        clock.advance(1400)
        alive(server)[0].end = server.cache.now()
        response = model.generate("q")
        assert steps(server) == ["make", "generate", "refresh", "make", "generate"]
        assert response.cache.stored is not None
        assert len(response.attempts) == 1
    assert alive(server) == []


def test_a_failing_delete_is_a_warning(server: ProviderServer) -> None:
    client = another(server)
    keeping(client).generate("q")
    server.fault(server_error(500), times=2, path="cachedContents")
    with pytest.warns(
        CacheLeftWarning, match="could not be deleted, and costs until it ends: cachedContents/"
    ):
        client.close()
    client.close()
    assert len(alive(server)) == 1


def test_an_end_with_an_object_that_ended_is_silent(server: ProviderServer) -> None:
    with another(server) as client:
        keeping(client, ttl="5m").generate("q")
        server.cache.advance(301)
    assert steps(server) == ["make", "generate", "delete"]


def test_who_forgets_to_close_leaves_what_ends_by_itself(server: ProviderServer) -> None:
    client = another(server)
    keeping(client, ttl="5m").generate("q")
    del client
    assert len(alive(server)) == 1
    server.cache.advance(300)
    assert alive(server) == []


def test_errors_leave_nothing(server: ProviderServer) -> None:
    with another(server) as client:
        server.fault(server_error(500), times=3, path="generate")
        with pytest.raises(ServerError):
            keeping(client).generate("q")
    assert alive(server) == []


def test_other_prefixes_models_and_lifetimes_are_other_objects(server: ProviderServer) -> None:
    with another(server) as client:
        keeping(client).generate("q")
        keeping(client, system=BIG + "!").generate("q")
        keeping(client, ttl="5m").generate("q")
        keeping(client).with_options(tool_choice="none").generate("q")
        other = client.chat("gemini-4-argon", system=BIG, cache=CacheConfig(explicit=True))
        other.generate([UserMessage("q")])
        assert steps(server).count("make") == 5
        assert {one.model for one in alive(server)} == {MODEL, "gemini-4-argon"}
    assert steps(server).count("delete") == 5
    assert alive(server) == []

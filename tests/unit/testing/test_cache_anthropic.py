"""The loopback server caches Anthropic's prompts by its rules: marks, order, lookback, lifetimes, sizes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from aiclient.testing import ProviderServer, Turn
from aiclient.testing.prompt_cache import PromptCache
from aiclient.testing.script import TokenCount
from tests.unit.testing.caching import LONG, ask_anthropic, counts, mark, text

SYSTEM = [text(LONG, **mark())]
SIZE = 1404
"""Tokens of `SYSTEM`; a question of eight characters has six."""


@pytest.fixture
def server() -> Iterator[ProviderServer]:
    with ProviderServer(cache=PromptCache(clock=lambda: 0.0)) as running:
        yield running


def test_a_prefix_is_written_once_and_then_read(server: ProviderServer) -> None:
    assert counts(ask_anthropic(server, "question", system=SYSTEM)) == (SIZE + 6, 0, SIZE, 0)
    assert counts(ask_anthropic(server, "and more", system=SYSTEM)) == (SIZE + 6, SIZE, 0, 0)
    assert counts(ask_anthropic(server, "and more", system=LONG)) == (SIZE + 6, 0, 0, 0)
    changed = [text(LONG + "!", **mark())]
    assert counts(ask_anthropic(server, "question", system=changed))[1] == 0
    other = ask_anthropic(server, "question", system=SYSTEM, model="claude-sonnet-5-5")
    assert counts(other)[1:] == (0, SIZE, 0)


def test_a_lifetime_ends_and_each_use_renews_it(server: ProviderServer) -> None:
    for ttl, seconds in (("5m", 300), ("1h", 3600)):
        system = [text(LONG, **mark(ttl))]
        assert counts(ask_anthropic(server, "question", system=system))[1] == 0
        for wait, read in ((seconds - 1, SIZE), (seconds - 1, SIZE), (seconds, 0)):
            server.cache.advance(wait)
            assert counts(ask_anthropic(server, "question", system=system))[1] == read
        server.cache.reset()


def test_what_is_too_short_is_not_cached_and_no_error(server: ProviderServer) -> None:
    short = [text("a" * 4 * 507, **mark())]
    for _ in range(2):
        assert counts(ask_anthropic(server, "question", system=short)) == (517, 0, 0, 0)
    enough = [text("a" * 4 * 508, **mark())]
    assert counts(ask_anthropic(server, "question", system=enough))[2] == 512
    bigger = ask_anthropic(server, "question", system=SYSTEM, model="claude-opus-4-6")
    assert counts(bigger)[1:] == (0, 0, 0)


def test_tools_and_conversation_are_part_of_the_prefix(server: ProviderServer) -> None:
    tool = {"name": "look", "input_schema": {"type": "object"}, **mark()}
    first = ask_anthropic(server, "question", system=LONG, tools=[tool], cache_control={"type": "ephemeral"})
    total, read, written, _ = counts(first)
    assert (read, written) == (0, total)
    turns = ["question", {"role": "assistant", "content": first.json["content"]}, "and more"]
    more: dict[str, Any] = {"system": LONG, "cache_control": {"type": "ephemeral"}}
    assert counts(ask_anthropic(server, *turns, tools=[tool], **more))[1:3] == (total, 12)
    again = {**tool, "description": "Look."}
    assert counts(ask_anthropic(server, *turns, tools=[again], **more))[1] == 0
    settings = {"tool_choice": {"type": "none"}, "tools": [tool]}
    assert counts(ask_anthropic(server, *turns, **settings, **more))[1] == 0, "below its minimum"


def test_settings_spoil_the_conversation_only(server: ProviderServer) -> None:
    more: dict[str, Any] = {"system": SYSTEM, "cache_control": {"type": "ephemeral"}}
    total = counts(ask_anthropic(server, LONG, **more))[0]
    assert counts(ask_anthropic(server, LONG, **more))[1] == total
    thinking = {"type": "adaptive"}
    assert counts(ask_anthropic(server, LONG, thinking=thinking, **more))[1:3] == (SIZE, SIZE)


def test_texts_are_the_same_however_they_are_spelt(server: ProviderServer) -> None:
    counts(ask_anthropic(server, {"role": "user", "content": [text(LONG, **mark())]}))
    more = {"cache_control": {"type": "ephemeral"}}
    assert counts(ask_anthropic(server, LONG, **more))[1] == SIZE


def test_writes_are_split_by_lifetime(server: ProviderServer) -> None:
    system = [text(LONG, **mark("1h"))]
    control = {"cache_control": {"type": "ephemeral"}}
    assert counts(ask_anthropic(server, "question", system=system, **control)) == (SIZE + 6, 0, 6, SIZE)
    server.cache.advance(301)
    assert counts(ask_anthropic(server, "question", system=system, **control)) == (SIZE + 6, SIZE, 6, 0)


@pytest.mark.parametrize(("blocks", "read"), [(19, SIZE), (20, 0)])
def test_twenty_blocks_are_looked_back_over(server: ProviderServer, blocks: int, read: int) -> None:
    first = {"role": "user", "content": [text(LONG, **mark())]}
    counts(ask_anthropic(server, first))
    later = [text(LONG), *(text(str(number)) for number in range(blocks))]
    later[-1] |= mark()
    assert counts(ask_anthropic(server, {"role": "user", "content": later}))[1] == read


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"system": [text(str(number), **mark()) for number in range(5)]}, "maximum of 4"),
    (
        {
            "system": [text(str(number), **mark()) for number in range(4)],
            "cache_control": {"type": "ephemeral"},
        },
        "Found 5",
    ),
    ({"system": [text("a", **mark("5m")), text("b", **mark("1h"))]}, "must not come after"),
    ({"system": [text("a", **mark())], "cache_control": {"type": "ephemeral", "ttl": "1h"}}, "must not"),
    ({"system": [text("a", **mark("30m"))]}, "'5m' or '1h'"),
    ({"system": [text("", **mark())]}, "empty text"),
    ({"system": [text("a", cache_control={"type": "forever"})]}, "ephemeral"),
]


@pytest.mark.parametrize(("more", "words"), REFUSED)
def test_marks_against_the_rules_are_refused(server: ProviderServer, more: Any, words: str) -> None:
    answer = ask_anthropic(server, "question", **more)
    assert answer.status == 400
    assert answer.json["error"]["type"] == "invalid_request_error"
    assert words in answer.json["error"]["message"]


def test_the_request_control_must_not_contradict_the_last_block(server: ProviderServer) -> None:
    last = {"role": "user", "content": [text(LONG, **mark("5m"))]}
    same = ask_anthropic(server, last, cache_control={"type": "ephemeral"})
    assert counts(same)[2] == SIZE
    other = ask_anthropic(server, last, cache_control={"type": "ephemeral", "ttl": "1h"})
    assert other.status == 400 and "another ttl" in other.json["error"]["message"]


def test_a_miss_is_explained(server: ProviderServer) -> None:
    def reason(key: str | None, *messages: Any, **more: Any) -> Any:
        answer = ask_anthropic(
            server,
            *messages,
            diagnostics={"previous_message_id": key},
            cache_control={"type": "ephemeral"},
            **more,
        )
        return answer.json["diagnostics"]["cache_miss_reason"]

    assert "diagnostics" not in ask_anthropic(server, "question").json
    assert reason(None, "question") is None
    first = ask_anthropic(server, "question", system=SYSTEM, cache_control={"type": "ephemeral"}).json["id"]
    assert reason(first, "question", system=SYSTEM) is None
    total = SIZE + 6
    for more, messages, told in (
        ({"system": SYSTEM, "model": "claude-sonnet-5-5"}, ("question",), ("model_changed", total)),
        ({"system": SYSTEM, "tools": [{"name": "a"}]}, ("question",), ("tools_changed", total)),
        ({"system": "other"}, ("question",), ("system_changed", total)),
        ({"system": SYSTEM}, ("answered",), ("messages_changed", 6)),
    ):
        kind, missed = told
        assert reason(first, *messages, **more) == {"type": kind, "cache_missed_input_tokens": missed}
    assert reason("msg_unknown", "question") == {"type": "previous_message_not_found"}
    server.cache.advance(301)
    assert reason(first, "question", system=SYSTEM) == {"type": "unavailable"}


def test_a_prewarm_answers_nothing_and_uses_up_no_script(server: ProviderServer) -> None:
    server.script(["Hello"])
    warmed = ask_anthropic(server, "question", system=SYSTEM, max_tokens=0)
    assert counts(warmed)[2] == SIZE
    assert (warmed.json["content"], warmed.json["usage"]["output_tokens"]) == ([], 0)
    answer = ask_anthropic(server, "question", system=SYSTEM)
    assert (answer.json["content"][0]["text"], counts(answer)[1]) == ("Hello", SIZE)


def test_streams_and_scripted_counts(server: ProviderServer) -> None:
    counts(ask_anthropic(server, "question", system=SYSTEM))
    events = ask_anthropic(server, "question", system=SYSTEM, stream=True).events
    assert events[0]["message"]["usage"]["cache_read_input_tokens"] == SIZE
    assert events[-2]["usage"]["cache_read_input_tokens"] == SIZE
    server.script([Turn(text="x", tokens=TokenCount(input=50, output=5, cache_read=40))])
    assert counts(ask_anthropic(server, "question", system=SYSTEM))[:2] == (50, 40)
    assert [use.read for use in server.cache.uses] == [0, SIZE, SIZE]


def test_without_the_switch_nothing_is_accounted_for() -> None:
    with ProviderServer() as plain:
        for _ in range(2):
            assert counts(ask_anthropic(plain, "question", system=SYSTEM))[1:] == (0, 0, 0)
        assert plain.cache.uses == []


def test_reset_forgets_and_a_cache_that_forgets_at_once_only_counts(server: ProviderServer) -> None:
    counts(ask_anthropic(server, "question", system=SYSTEM))
    server.reset()
    assert counts(ask_anthropic(server, "question", system=SYSTEM))[1] == 0
    with ProviderServer(cache=PromptCache(remembers=False)) as without:
        for _ in range(2):
            assert counts(ask_anthropic(without, "question", system=SYSTEM)) == (SIZE + 6, 0, 0, 0)

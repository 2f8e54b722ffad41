"""The loopback server caches OpenAI's and xAI's prompts by their rules."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from aiclient.testing import ProviderServer
from aiclient.testing.prompt_cache import PromptCache
from tests.unit.testing.caching import LONG, ask_openai, counts, text
from tests.unit.testing.exchange import KEYS, call

SIZE = 1404


@pytest.fixture
def server() -> Iterator[ProviderServer]:
    with ProviderServer(cache=PromptCache(clock=lambda: 0.0)) as running:
        yield running


def marked(words: str, **more: Any) -> dict[str, Any]:
    part = {"type": "input_text", "text": words, "prompt_cache_breakpoint": {"mode": "explicit", **more}}
    return {"role": "developer", "content": [part]}


def test_older_models_cache_beginnings_in_steps(server: ProviderServer) -> None:
    def ask(last: str, **more: Any) -> tuple[int, ...]:
        return counts(ask_openai(server, LONG, last, model="gpt-4.1", **more))

    assert ask("question") == (SIZE + 6, 0, 0)
    assert ask("another!") == (SIZE + 6, 1408, 0)
    assert ask("question", prompt_cache_key="k")[1] == 0
    assert ask("question", prompt_cache_key="k")[1] == 1408
    server.cache.advance(301)
    assert ask("question")[1] == 0
    assert ask("question", prompt_cache_retention="24h")[1] > 0
    server.cache.advance(3600)
    assert ask("question")[1] > 0
    assert counts(ask_openai(server, "a" * 4000, model="gpt-4.1"))[1] == 0
    assert counts(ask_openai(server, "a" * 4000, model="gpt-4.1"))[1] == 0, "1,004 tokens are too few"


def test_a_common_beginning_inside_a_text_counts(server: ProviderServer) -> None:
    counts(ask_openai(server, LONG + "one", model="gpt-4.1"))
    assert counts(ask_openai(server, LONG + "two", model="gpt-4.1"))[1] == 1280


def test_the_latest_message_is_a_breakpoint_by_itself(server: ProviderServer) -> None:
    assert counts(ask_openai(server, LONG, "question")) == (SIZE + 6, 0, SIZE + 6, 0)
    assert counts(ask_openai(server, LONG, "question", "and more"))[1:] == (SIZE + 6, 6, 0)
    assert counts(ask_openai(server, LONG, "different"))[1] == 0, "matched at points that were written only"


def test_a_conversation_on_the_server_is_one_prompt(server: ProviderServer) -> None:
    first = ask_openai(server, LONG)
    after = ask_openai(server, "and more", previous_response_id=first.json["id"])
    said = len(LONG) // 4 + 4
    assert counts(after) == (SIZE + said + 6, SIZE, said + 6, 0)
    replayed = ask_openai(server, LONG, first.json["output"][0], "and more")
    assert counts(replayed)[1] == SIZE + said + 6


def test_explicit_mode_caches_what_is_marked(server: ProviderServer) -> None:
    explicit = {"prompt_cache_options": {"mode": "explicit", "ttl": "12h"}}
    assert counts(ask_openai(server, LONG, "question", **explicit)) == (SIZE + 6, 0, 0, 0)
    assert counts(ask_openai(server, marked(LONG), "question", **explicit)) == (SIZE + 6, 0, 0, SIZE)
    answer = ask_openai(server, marked(LONG), "different", **explicit)
    assert counts(answer)[1:] == (SIZE, 0, 0)
    assert answer.json["prompt_cache_options"] == {"mode": "explicit", "ttl": "12h"}
    server.cache.advance(12 * 3600)
    assert counts(ask_openai(server, marked(LONG), "question", **explicit))[1] == 0


def test_four_points_are_written_and_lifetimes_are_told_apart(server: ProviderServer) -> None:
    items = [marked(LONG + str(number)) for number in range(5)]
    assert counts(ask_openai(server, *items, "question"))[2] == 5 * 1405 + 6
    assert counts(ask_openai(server, *items[:2], "x"))[1] == 0, "the second was not among the latest three"
    assert counts(ask_openai(server, *items[:3], "x"))[1] == 3 * 1405
    server.reset()
    split = [marked(LONG, ttl="12h"), marked(LONG), "question"]
    assert counts(ask_openai(server, *split))[2:] == (SIZE + 6, SIZE)


REFUSED: list[tuple[dict[str, Any], str]] = [
    (
        {"prompt_cache_options": {"ttl": "30m"}, "prompt_cache_retention": "24h"},
        "cannot be used together",
    ),
    ({"model": "gpt-4.1", "prompt_cache_options": {"ttl": "30m"}}, "'prompt_cache_options'"),
    ({"model": "gpt-4.1", "input": [marked("a")]}, "'prompt_cache_breakpoint'"),
    ({"prompt_cache_options": {"ttl": "5m"}}, "30m, 12h"),
    ({"prompt_cache_options": {"mode": "sometimes"}}, "mode"),
    ({"input": [marked("a", ttl="1h")]}, "prompt_cache_breakpoint.ttl"),
    ({"model": "gpt-4.1", "prompt_cache_retention": "1h"}, "retention"),
]


@pytest.mark.parametrize(("more", "words"), REFUSED)
def test_what_the_model_does_not_take_is_refused(server: ProviderServer, more: Any, words: str) -> None:
    answer = ask_openai(server, "question", **more)
    assert answer.status == 400 and words in answer.json["error"]["message"]


def test_chat_completions_count_the_same(server: ProviderServer) -> None:
    def ask(*parts: Any, **more: Any) -> Any:
        messages = [
            {"role": "system", "content": LONG},
            *({"role": "user", "content": each} for each in parts),
        ]
        return call(
            server, "openai", "/chat/completions", {"model": "gpt-6-luna", "messages": messages, **more}
        )

    assert counts(ask("question")) == (SIZE + 6, 0, SIZE + 6)
    assert counts(ask("question", [text("and more")])) == (SIZE + 12, SIZE + 6, 6)
    streamed = ask("question", "again", stream=True, stream_options={"include_usage": True}).events[-1]
    assert streamed["usage"]["prompt_tokens_details"]["cached_tokens"] == SIZE + 6
    assert ask("question", prompt_cache_options={"ttl": "12h"}).status == 400


def test_a_miss_is_explained(server: ProviderServer) -> None:
    more: dict[str, Any] = {"prompt_cache_key": "k"}
    first = ask_openai(server, LONG, **more).json["id"]

    def told(*items: Any, key: str = first, **changed: Any) -> Any:
        options = {"comparison_response_id": key}
        answer = ask_openai(server, *items, **{**more, "prompt_cache_options": options, **changed})
        return answer.json["prompt_cache_diagnostics"]

    assert "prompt_cache_diagnostics" not in ask_openai(server, LONG).json
    assert told(LONG, "more") == {"type": "cache_hit"}
    tool = {"type": "function", "name": "look"}
    changes: list[tuple[dict[str, Any], str]] = [
        ({"model": "gpt-6.1-terra"}, "model_changed"),
        ({"prompt_cache_key": "other"}, "prompt_cache_key_changed"),
        ({"tools": [tool]}, "tools_changed"),
        ({"text": {"format": {"type": "json_object"}}}, "text_format_changed"),
        ({"text": {"verbosity": "low"}}, "verbosity_changed"),
        ({"reasoning": {"effort": "low"}}, "reasoning_effort_changed"),
        ({"service_tier": "flex"}, "service_tier_changed"),
        ({"instructions": "Now."}, "input_changed"),
    ]
    for changed, reason in changes:
        found = told(LONG, **changed)
        assert (found["type"], found["reason"]) == ("cache_miss", reason)
        assert found["cache_missed_tokens"] == SIZE
    assert told(LONG, key="resp_unknown") == {"type": "comparison_response_not_found"}
    server.cache.advance(1800)
    assert told(LONG) == {"type": "unavailable"}


def test_a_prewarm_fills_the_cache_and_says_nothing(server: ProviderServer) -> None:
    server.script(["Hello"])
    options = {"mode": "explicit", "prewarm": True}
    warmed = ask_openai(server, marked(LONG), "x", prompt_cache_options=options)
    assert (warmed.json["output"], warmed.json["usage"]["output_tokens"]) == ([], 0)
    assert counts(warmed)[2] == SIZE
    answer = ask_openai(server, marked(LONG), "question")
    assert counts(answer)[1] == SIZE
    assert answer.json["output"][0]["content"][0]["text"] == "Hello"


def test_xai_finds_what_went_to_the_same_conversation(server: ProviderServer) -> None:
    def ask(last: str, **more: Any) -> tuple[int, ...]:
        body = {
            "model": "grok-4.7",
            "input": [{"role": "user", "content": each} for each in (LONG, last)],
            **more,
        }
        return counts(call(server, "xai", "/responses", body))[:2]

    assert ask("question") == (SIZE + 6, 0)
    assert ask("question") == (SIZE + 6, 0), "nothing without a key"
    assert ask("question", prompt_cache_key="a")[1] == 0
    assert ask("and more", prompt_cache_key="a")[1] == SIZE + 4
    assert ask("and more", prompt_cache_key="b")[1] == 0
    headers = {**KEYS["xai"], "x-grok-conv-id": "c"}
    body = {"model": "grok-4.7", "messages": [{"role": "user", "content": LONG}]}
    reads = [counts(call(server, "xai", "/chat/completions", body, headers=headers))[1] for _ in range(2)]
    assert reads == [0, SIZE - 1]

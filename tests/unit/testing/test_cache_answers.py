"""Answers with accounts of the cache fit the compiled types, and the sizes that they tell add up."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient.testing import ProviderServer
from aiclient.testing.caching.blocks import MESSAGES, Piece, prompt_of, tokens_of
from aiclient.testing.caching.memory import lifetime_seconds
from aiclient.testing.prompt_cache import PromptCache
from tests.unit.testing.caching import LONG, ask_anthropic, ask_gemini, ask_openai, mark, text
from tests.unit.testing.conformance import best, compiled, find
from tests.unit.testing.exchange import Answer, call
from tests.unit.testing.test_cache_openai import marked

TEXTS = st.lists(st.text(max_size=40), min_size=1, max_size=6)


def wrong(server: ProviderServer, answer: Answer) -> list[str]:
    """Return what of an answer its compiled type does not know."""
    assert answer.status == 200, answer.body
    request = server.requests[-1]
    streamed = "event-stream" in answer.headers["content-type"]
    values = answer.events if streamed else [answer.json]
    candidates = find(request.provider, request.method, request.path)
    assert candidates
    return [problem for value in values for problem in best(candidates, value, streamed=streamed)]


@pytest.mark.skipif(not compiled("openai"), reason="nothing is compiled: run `make regen`")
@pytest.mark.parametrize("stream", [False, True])
def test_answers_fit_the_compiled_types(stream: bool) -> None:
    with ProviderServer(cache=True) as server:
        system, control = [text(LONG, **mark("1h"))], {"cache_control": {"type": "ephemeral"}}
        more: dict[str, Any] = {"system": system, "stream": stream, **control}
        first = ask_anthropic(server, "a", diagnostics={"previous_message_id": None}, system=system)
        keys: tuple[str, ...] = (first.json["id"], "msg_none")
        for key in keys:
            asked = ask_anthropic(server, "b", diagnostics={"previous_message_id": key}, **more)
            assert wrong(server, asked) == []
        assert wrong(server, ask_anthropic(server, "b", max_tokens=0, system=system)) == []
        kept = ask_openai(server, LONG)
        assert wrong(server, kept) == []
        for key, said in ((kept.json["id"], LONG), (kept.json["id"], "other"), ("resp_none", LONG)):
            options = {"mode": "implicit", "ttl": "12h", "comparison_response_id": key}
            for prewarm in (False, True):
                asked = ask_openai(
                    server, said, prompt_cache_options=options | {"prewarm": prewarm}, stream=stream
                )
                assert wrong(server, asked) == []
        assert wrong(server, ask_openai(server, marked(LONG), stream=stream)) == []
        chat = {"model": "gpt-6-luna", "messages": [{"role": "user", "content": LONG}], "stream": stream}
        for provider in ("openai", "xai"):
            path = "/chat/completions"
            assert wrong(server, call(server, provider, path, chat)) == []
        body = {"model": "gemini-3.8-flash", "contents": [{"role": "user", "parts": [{"text": LONG * 3}]}]}
        made = call(server, "google", "/cachedContents", {**body, "model": "models/gemini-3.8-flash"})
        assert wrong(server, made) == []
        assert wrong(server, call(server, "google", "/cachedContents")) == []
        assert wrong(server, call(server, "google", f"/{made.json['name']}")) == []
        assert wrong(server, ask_gemini(server, "q", cachedContent=made.json["name"])) == []
        assert wrong(server, call(server, "google", f"/{made.json['name']}", method="DELETE")) == []


@given(TEXTS, TEXTS)
def test_sizes_are_stable_and_add_up(one: list[str], other: list[str]) -> None:
    def sized(texts: list[str]) -> int:
        return prompt_of(Piece(region=MESSAGES, value=each) for each in texts).tokens

    assert sized(one + other) == sized(one) + sized(other) == tokens_of([*one, *other])
    prompt = prompt_of(Piece(region=MESSAGES, value=each) for each in one)
    assert len(prompt.text) == prompt.tokens * 4
    again = prompt_of(Piece(region=MESSAGES, value=each, mark={"type": "ephemeral"}) for each in one)
    assert [block.digest for block in again.blocks] == [block.digest for block in prompt.blocks]


def test_media_have_a_size_of_their_own() -> None:
    picture = {"type": "image", "source": {"type": "base64", "data": "A" * 100_000}}
    small = {"type": "image", "source": {"type": "base64"}}
    assert tokens_of([picture]) == tokens_of([small]) + 1024
    assert tokens_of([{"image_url": "data:image/png;base64,AAAA"}]) == tokens_of([{}]) + 1024


@given(TEXTS, TEXTS, TEXTS)
def test_what_is_read_was_said_before(start: list[str], one: list[str], other: list[str]) -> None:
    cache = PromptCache(clock=lambda: 0.0)
    first = prompt_of(Piece(region=MESSAGES, value=each) for each in (*start, *one))
    second = prompt_of(Piece(region=MESSAGES, value=each) for each in (*start, *other))
    cache.beginnings.hold(("a",), first, "5m")
    common = cache.beginnings.common(("a",), second)
    assert tokens_of(start) <= common <= min(first.tokens, second.tokens)
    assert first.text[: common * 4] == second.text[: common * 4]
    cache.advance(300)
    assert cache.beginnings.common(("a",), second) == 0


@pytest.mark.parametrize(("word", "seconds"), [("5m", 300), ("1h", 3600), ("12h", 43200), ("1.5s", 1.5)])
def test_lifetimes_are_read(word: str, seconds: float) -> None:
    assert lifetime_seconds(word) == seconds


@pytest.mark.parametrize("word", ["", "5", "m", "0s", "infs", "5d"])
def test_what_is_no_lifetime_is_refused(word: str) -> None:
    with pytest.raises(ValueError, match=r"not a lifetime|could not convert"):
        lifetime_seconds(word)

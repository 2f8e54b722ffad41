"""Scripts: what a test says is what the provider answers, in each provider's own shape."""

from __future__ import annotations

from typing import Any

import pytest

from aiclient.testing import (
    ErrorEvent,
    ProviderServer,
    Raw,
    RawStream,
    RecordedRequest,
    TokenCount,
    ToolUse,
    Turn,
    rate_limited,
)
from tests.unit.testing.exchange import GENERATE, STREAM, call, streamed_text, text_of

PROVIDERS = list(GENERATE)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_texts_are_answered_in_order_then_it_echoes_again(server: ProviderServer, provider: str) -> None:
    server.script(["one", Turn(chunks=["t", "w", "o"])])
    assert text_of(provider, call(server, provider, *GENERATE[provider])) == "one"
    assert streamed_text(provider, call(server, provider, *STREAM[provider])) == "two"
    assert text_of(provider, call(server, provider, *GENERATE[provider])) == "Hello you there"


def calls_of(provider: str, value: Any) -> list[tuple[str, object]]:
    match provider:
        case "anthropic":
            blocks = [block for block in value["content"] if block["type"] == "tool_use"]
            return [(block["name"], block["input"]) for block in blocks]
        case "google":
            parts = [part["functionCall"] for part in value["candidates"][0]["content"]["parts"]]
            return [(part["name"], part["args"]) for part in parts]
        case "ollama":
            return [
                (c["function"]["name"], c["function"]["arguments"]) for c in value["message"]["tool_calls"]
            ]
        case _:
            calls = value["choices"][0]["message"]["tool_calls"]
            return [(c["function"]["name"], c["function"]["arguments"]) for c in calls]


@pytest.mark.parametrize("provider", PROVIDERS)
def test_tool_calls_take_each_providers_shape(server: ProviderServer, provider: str) -> None:
    server.script([Turn(tools=[ToolUse("look", {"at": "é"}), ToolUse("go", id="my-id")])] * 2)
    answer = call(server, provider, *GENERATE[provider])
    text = provider in {"openai", "xai", "groq"}
    assert calls_of(provider, answer.json) == [
        ("look", '{"at":"é"}' if text else {"at": "é"}),
        ("go", "{}" if text else {}),
    ]
    assert provider == "ollama" or b"my-id" in answer.body
    assert b"look" in call(server, provider, *STREAM[provider]).body


@pytest.mark.parametrize(
    ("provider", "pointer", "words"),
    [
        (
            "openai",
            ("choices", 0, "finish_reason"),
            ["stop", "length", "tool_calls", "content_filter", "odd"],
        ),
        ("anthropic", ("stop_reason",), ["end_turn", "max_tokens", "tool_use", "refusal", "odd"]),
        ("google", ("candidates", 0, "finishReason"), ["STOP", "MAX_TOKENS", "STOP", "SAFETY", "odd"]),
        ("ollama", ("done_reason",), ["stop", "length", "stop", "stop", "stop"]),
    ],
)
def test_finish_reasons_take_each_providers_words(
    server: ProviderServer, provider: str, pointer: tuple[str | int, ...], words: list[str]
) -> None:
    reasons = ["stop", "length", "tools", "filter", "odd"]
    server.script([Turn("x", finish=reason) for reason in reasons])
    found: list[str] = []
    for _ in reasons:
        value = call(server, provider, *GENERATE[provider]).json
        for word in pointer:
            value = value[word]
        found.append(value)
    assert found == words


@pytest.mark.parametrize(
    ("provider", "expected"),
    [
        ("openai", {"prompt_tokens": 100, "completion_tokens": 50, "total_tokens": 150}),
        ("groq", {"prompt_tokens": 100, "completion_tokens": 50, "total_tokens": 150}),
        (
            "xai",
            {
                "completion_tokens": 30,
                "total_tokens": 150,
                "cost_in_usd_ticks": 60 * 20_000 + 40 * 5_000 + 50 * 60_000,
            },
        ),
        (
            "anthropic",
            {
                "input_tokens": 50,
                "cache_read_input_tokens": 40,
                "cache_creation_input_tokens": 10,
                "output_tokens": 50,
            },
        ),
        (
            "google",
            {
                "promptTokenCount": 100,
                "candidatesTokenCount": 30,
                "thoughtsTokenCount": 20,
                "cachedContentTokenCount": 40,
            },
        ),
        ("ollama", {"prompt_eval_count": 100, "eval_count": 50}),
    ],
)
def test_usage_takes_each_providers_arithmetic(
    server: ProviderServer, provider: str, expected: dict[str, int]
) -> None:
    tokens = TokenCount(input=100, output=50, cache_read=40, cache_write=10, thinking=20)
    server.script([Turn("x", tokens=tokens, model="other-model")])
    value = call(server, provider, *GENERATE[provider]).json
    usage = value if provider == "ollama" else value["usageMetadata" if provider == "google" else "usage"]
    assert {name: usage[name] for name in expected} == expected
    assert "other-model" in (value.get("model"), value.get("modelVersion"))


@pytest.mark.parametrize("provider", PROVIDERS)
def test_thinking_and_refusals_are_told_apart_from_text(server: ProviderServer, provider: str) -> None:
    server.script(
        [
            Turn("sun", thinking="rain?"),
            Turn("sun", thinking="rain?"),
            Turn(refusal="No."),
            Turn(refusal="No."),
        ]
    )
    answers = [call(server, provider, *case[provider]) for case in (GENERATE, STREAM, GENERATE, STREAM)]
    if provider != "openai":  # chat completions hide it
        assert b"rain?" in answers[0].body and b"rain?" in answers[1].body
    refused = {"anthropic": b"refusal", "google": b"blockReason", "ollama": b"No.", "groq": b"No."}.get(
        provider, b"refus"
    )
    assert all(refused in answer.body for answer in answers[2:])


def test_raw_answers_go_out_as_they_are(server: ProviderServer) -> None:
    server.script(
        [Raw({"odd": True}, 201), Raw("text", content_type="text/plain"), Raw(b"\0", headers={"x-a": "b"})]
    )
    server.script([RawStream([b"data: 1\n", b"\n"])])
    answers = [call(server, "openai", *GENERATE["openai"]) for _ in range(4)]
    assert answers[0].status == 201 and answers[0].json == {"odd": True}
    assert answers[1].headers["content-type"] == "text/plain"
    assert answers[2].body == b"\0" and answers[2].headers["x-a"] == "b"
    assert answers[3].body == b"data: 1\n\n"


def test_functions_are_asked_when_their_time_comes(server: ProviderServer) -> None:
    def count_messages(request: RecordedRequest) -> str:
        messages = request.fields["messages"]
        assert isinstance(messages, list)
        return str(len(messages))  # pyright: ignore[reportUnknownArgumentType] - any JSON list will do

    server.script([count_messages, lambda _: Turn("nested")])
    assert text_of("openai", call(server, "openai", *GENERATE["openai"])) == "1"
    assert text_of("openai", call(server, "openai", *GENERATE["openai"])) == "nested"


def test_a_failing_function_is_shown_to_the_client(server: ProviderServer) -> None:
    def fail(_: RecordedRequest) -> str:
        raise KeyError("oops")

    server.script([fail])
    answer = call(server, "openai", *GENERATE["openai"])
    assert answer.status == 500 and "KeyError: 'oops'" in answer.json["error"]["message"]


def test_faults_in_a_script_go_with_the_answer_after_them(server: ProviderServer) -> None:
    server.script([rate_limited(1), "fine", ErrorEvent(after=2), "broken stream", "after"])
    assert call(server, "openai", *GENERATE["openai"]).status == 429
    assert text_of("openai", call(server, "openai", *GENERATE["openai"])) == "fine"
    assert "error" in call(server, "openai", *STREAM["openai"]).events[-1]
    assert text_of("openai", call(server, "openai", *GENERATE["openai"])) == "after"


def test_answers_wait_for_the_request_they_are_meant_for(server: ProviderServer) -> None:
    server.script(["for google"], provider="google")
    server.script([Raw({"data": []})], path="/models")
    server.script(["for anyone"])
    assert text_of("openai", call(server, "openai", *GENERATE["openai"])) == "for anyone"
    assert call(server, "openai", "/models").json == {"data": []}
    assert text_of("google", call(server, "google", *GENERATE["google"])) == "for google"

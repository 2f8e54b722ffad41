"""Gemini: keywords become generationConfig, tools and toolConfig."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import pytest

from aiclient.core.context import CallContext
from aiclient.core.errors import ConfigurationError, UnsupportedFeatureError
from aiclient.core.messages import UserMessage
from aiclient.core.models import ModelInfo
from aiclient.core.models import Reasoning as ReasoningFacts
from aiclient.core.requests import GenerateOptions, GenerateRequest, Reasoning
from aiclient.core.tools import Tool
from aiclient.providers.google.adapter import ContentAdapter
from aiclient.providers.google.generation import generation
from aiclient.wire.call import StreamCall

ADAPTER = ContentAdapter("google", "v1beta")
NOTHING: dict[str, object] = {}
SCHEMA: dict[str, Any] = {"type": "object", "properties": {"sky": {"type": "string"}}}


def look(where: str) -> str:
    """Look somewhere."""
    return where


def asked(
    options: GenerateOptions,
    *,
    model: str = "gemini-3.8-flash",
    info: ModelInfo | None = None,
    context: CallContext | None = None,
) -> GenerateRequest:
    return GenerateRequest(
        provider="google",
        model=model,
        messages=(UserMessage("Hi"),),
        options=options,
        info=info,
        context=context or CallContext(),
    )


def body(request: GenerateRequest) -> dict[str, Any]:
    made = dict(cast(Mapping[str, Any], ADAPTER.encode(request).body))
    made.pop("contents")
    return made


def test_only_what_is_given_is_sent() -> None:
    assert body(asked(GenerateOptions())) == {}


def test_every_keyword_has_its_place() -> None:
    options = GenerateOptions(
        temperature=0.5,
        top_p=0.9,
        top_k=40,
        max_tokens=100,
        stop="END",
        seed=7,
        presence_penalty=0.1,
        frequency_penalty=0.2,
        logprobs=3,
        metadata={"team": "a"},
    )
    assert body(asked(options)) == {
        "generationConfig": {
            "temperature": 0.5,
            "topP": 0.9,
            "topK": 40,
            "maxOutputTokens": 100,
            "stopSequences": ["END"],
            "seed": 7,
            "presencePenalty": 0.1,
            "frequencyPenalty": 0.2,
            "responseLogprobs": True,
            "logprobs": 3,
        },
        "labels": {"team": "a"},
    }


@pytest.mark.parametrize(
    ("wanted", "sent"),
    [
        ({"type": "text"}, {"responseMimeType": "text/plain"}),
        ({"type": "json_object"}, {"responseMimeType": "application/json"}),
        (
            {"type": "json_schema", "json_schema": {"name": "weather", "schema": SCHEMA}},
            {"responseMimeType": "application/json", "responseJsonSchema": SCHEMA},
        ),
        (
            {"type": "json_schema", "name": "weather", "schema": SCHEMA},
            {"responseMimeType": "application/json", "responseJsonSchema": SCHEMA},
        ),
        ({"responseMimeType": "text/x.enum"}, {"responseMimeType": "text/x.enum"}),
    ],
)
def test_formats(wanted: dict[str, object], sent: dict[str, object]) -> None:
    assert body(asked(GenerateOptions(response_format=wanted))) == {"generationConfig": sent}


@pytest.mark.parametrize("wanted", [{"type": "yaml"}, {"type": "json_schema"}])
def test_a_format_of_no_known_kind_is_explained(wanted: dict[str, object]) -> None:
    with pytest.raises(ConfigurationError, match="response_format"):
        body(asked(GenerateOptions(response_format=wanted)))


def test_tools_are_declared_with_their_json_schema() -> None:
    raw = Tool.from_schema("hear", "", SCHEMA)
    (tools,) = body(asked(GenerateOptions(tools=[look, raw])))["tools"]
    first, second = tools["functionDeclarations"]
    assert (first["name"], first["description"]) == ("look", "Look somewhere.")
    assert first["parametersJsonSchema"]["required"] == ["where"]
    assert second == {"name": "hear", "parametersJsonSchema": SCHEMA}


@pytest.mark.parametrize(
    ("choice", "calling"),
    [
        ("auto", {"mode": "AUTO"}),
        ("none", {"mode": "NONE"}),
        ("required", {"mode": "ANY"}),
        ("look", {"mode": "ANY", "allowedFunctionNames": ["look"]}),
    ],
)
def test_tool_choice(choice: str, calling: dict[str, object]) -> None:
    made = body(asked(GenerateOptions(tools=[look], tool_choice=choice)))
    assert made["toolConfig"] == {"functionCallingConfig": calling}


def test_a_strict_tool_holds_calls_to_their_schemas() -> None:
    options = GenerateOptions(tools=[Tool(look, strict=True)])
    assert body(asked(options))["toolConfig"] == {"functionCallingConfig": {"mode": "VALIDATED"}}
    older = asked(options, model="gemini-2.0-flash")
    assert "toolConfig" not in body(older)
    assert older.context.warnings == [
        "strict for tools was not sent: gemini-2.0-flash is older than Gemini 2.5; calls are checked here"
    ]


@pytest.mark.parametrize(
    ("model", "wanted", "sent"),
    [
        ("gemini-3.8-flash", "low", {"thinkingLevel": "LOW", "includeThoughts": True}),
        ("gemini-4-hydrogen", "xhigh", {"thinkingLevel": "XHIGH", "includeThoughts": True}),
        ("gemini-flash-latest", True, {"includeThoughts": True}),
        ("gemini-3.8-flash", 2048, {"thinkingBudget": 2048, "includeThoughts": True}),
        ("gemini-2.5-flash", "low", {"thinkingBudget": 1024, "includeThoughts": True}),
        ("gemini-2.5-flash", True, {"thinkingBudget": -1, "includeThoughts": True}),
        ("gemini-2.5-flash", False, {"thinkingBudget": 0}),
        ("gemini-2.5-flash", "none", {"thinkingBudget": 0}),
        ("gemini-2.5-pro", 512, {"thinkingBudget": 512, "includeThoughts": True}),
    ],
)
def test_reasoning(model: str, wanted: Reasoning, sent: dict[str, object]) -> None:
    made = body(asked(GenerateOptions(reasoning=wanted), model=model))
    assert made == {"generationConfig": {"thinkingConfig": sent}}


@pytest.mark.parametrize(
    ("model", "wanted"),
    [
        ("gemini-3.8-flash", False),
        ("gemini-3.8-flash", 0),
        ("gemini-2.5-pro", "none"),
        ("gemini-2.0-flash", "high"),
    ],
)
def test_reasoning_that_a_model_does_not_know_is_reported(model: str, wanted: Reasoning) -> None:
    context = CallContext()
    assert body(asked(GenerateOptions(reasoning=wanted), model=model, context=context)) == {}
    assert len(context.warnings) == 1
    strict = CallContext(on_unsupported="error")
    with pytest.raises(UnsupportedFeatureError):
        body(asked(GenerateOptions(reasoning=wanted), model=model, context=strict))


def test_the_catalogue_knows_better_than_the_name() -> None:
    levels = ModelInfo(provider="google", id="x", reasoning=ReasoningFacts(levels=("low",), budget=False))
    context = CallContext()
    asks: tuple[Reasoning, ...] = ("high", 100)
    for wanted in asks:
        options = GenerateOptions(reasoning=wanted)
        made = body(asked(options, info=levels, context=context))
        sent = {"thinkingConfig": {"thinkingLevel": "LOW", "includeThoughts": True}}
        assert made == {"generationConfig": sent}
    assert [warning.endswith("'low' was sent instead") for warning in context.warnings] == [True, True]
    budgets = ModelInfo(provider="google", id="x", capabilities={"thinking_budget": True})
    assert body(asked(GenerateOptions(reasoning="high"), info=budgets))["generationConfig"] == {
        "thinkingConfig": {"thinkingBudget": 24576, "includeThoughts": True}
    }
    still = ModelInfo(provider="google", id="x", capabilities={"reasoning": False})
    assert body(asked(GenerateOptions(reasoning=False), info=still)) == {}


def test_switching_off_what_never_thinks_is_no_news() -> None:
    context = CallContext(on_unsupported="error")
    assert body(asked(GenerateOptions(reasoning=False), model="gemini-2.0-flash", context=context)) == {}


@pytest.mark.parametrize("options", [GenerateOptions(user="u1"), GenerateOptions(parallel_tool_calls=False)])
def test_what_gemini_has_no_place_for_is_reported(options: GenerateOptions) -> None:
    context = CallContext()
    assert body(asked(options, context=context)) == {}
    assert len(context.warnings) == 1


def test_options_of_the_provider_join_ours() -> None:
    options = GenerateOptions(
        temperature=0.5,
        tools=[look],
        provider_options={
            "tools": [{"googleSearch": NOTHING}],
            "generationConfig": {"mediaResolution": "MEDIA_RESOLUTION_LOW"},
            "safetySettings": [],
        },
        extra_headers={"x-a": "b"},
    )
    call = ADAPTER.encode(asked(options))
    assert call.options is not None
    extra = cast(dict[str, Any], call.options.get("extra_body"))
    assert extra["generationConfig"] == {"temperature": 0.5, "mediaResolution": "MEDIA_RESOLUTION_LOW"}
    assert [list(one) for one in extra["tools"]] == [["functionDeclarations"], ["googleSearch"]]
    assert extra["safetySettings"] == []
    assert call.options.get("extra_headers") == {"x-a": "b"}


def test_a_stream_is_another_operation() -> None:
    request = GenerateRequest(
        provider="google", model="gemini-3.8-flash", messages=(UserMessage("Hi"),), stream=True
    )
    call = ADAPTER.encode(request)
    assert isinstance(call, StreamCall)
    assert ContentAdapter("google", "v1").encode(request).path.startswith("/v1/")


@pytest.mark.parametrize(
    ("model", "family", "found"),
    [
        ("gemini-2.5-flash-lite", "", (2, 5)),
        ("models/gemini-4-argon", "", (4, 0)),
        ("gemini-pro-latest", "gemini", (3, 0)),
        ("tunedModels/mine", "gemini-2", (2, 0)),
        ("gemma-3-27b-it", "gemma", (0, 0)),
    ],
)
def test_generations(model: str, family: str, found: tuple[int, int]) -> None:
    info = ModelInfo(provider="google", id=model, family=family)
    assert generation(asked(GenerateOptions(), model=model, info=info)) == found

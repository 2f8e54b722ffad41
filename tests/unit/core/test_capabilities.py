"""What a model does not take: dropped, told or refused, and never where nobody knows."""

from __future__ import annotations

from typing import Any, cast

import pytest

from aiclient.core.capabilities import fitted, stated_reasoning
from aiclient.core.context import CallContext, OnUnsupported
from aiclient.core.errors import UnsupportedFeatureError
from aiclient.core.messages import UserMessage
from aiclient.core.models import ModelInfo, Reasoning
from aiclient.core.requests import GenerateOptions, GenerateRequest


def look(place: str) -> str:
    return place


PLAIN = ModelInfo(provider="acme", id="plain")
PICKY = ModelInfo(
    provider="acme",
    id="picky",
    rejects=frozenset({"temperature", "stop"}),
    max_output_tokens=100,
    capabilities={
        "tools": False,
        "reasoning": False,
        "structured_output": False,
        "parallel_tools": False,
    },
)
THINKER = ModelInfo(
    provider="acme",
    id="thinker",
    rejects_while_reasoning=frozenset({"temperature"}),
    reasoning=Reasoning(levels=("low", "high"), default="low", always_on=True),
    capabilities={"forced_tool_choice": False},
)
SOMETIMES = ModelInfo(
    provider="acme",
    id="sometimes",
    rejects_while_reasoning=frozenset({"temperature"}),
    reasoning=Reasoning(levels=("none", "low")),
    capabilities={"tool_choice": False},
)


def asked(info: ModelInfo | None, policy: OnUnsupported = "warn", /, **options: object) -> GenerateRequest:
    """Return a request after the check."""
    request = GenerateRequest(
        provider="acme",
        model="x",
        messages=(UserMessage("Hi"),),
        options=GenerateOptions(**cast(Any, options)),
        info=info,
        context=CallContext(on_unsupported=policy),
    )
    return fitted(request)


@pytest.mark.parametrize(
    ("info", "options", "warnings"),
    [
        (PICKY, {"temperature": 0.5}, ["temperature=0.5 was not sent: picky does not take it"]),
        (PICKY, {"stop": "x", "seed": 1}, ["stop='x' was not sent: picky does not take it"]),
        (PICKY, {"max_tokens": 101}, ["max_tokens=101 was not sent: picky writes at most 100 tokens"]),
        (PICKY, {"response_format": {}}, ["response_format was not sent: picky has no structured output"]),
        (
            PICKY,
            {"tools": [look], "tool_choice": "required"},
            [
                "tools was not sent: picky does not call tools",
                "tool_choice='required' was not sent: picky does not call tools",
            ],
        ),
        (
            PICKY,
            {"parallel_tool_calls": True},
            ["parallel_tool_calls=True was not sent: picky calls one tool at a time"],
        ),
        (
            THINKER,
            {"temperature": 1},
            ["temperature=1 was not sent: thinker does not take it while it reasons"],
        ),
        (
            THINKER,
            {"tool_choice": "look"},
            ["tool_choice='look' was not sent: thinker cannot be forced to call a tool"],
        ),
        (
            SOMETIMES,
            {"temperature": 1, "reasoning": "low"},
            ["temperature=1 was not sent: sometimes does not take it while it reasons"],
        ),
        (
            SOMETIMES,
            {"tool_choice": "required"},
            ["tool_choice='required' was not sent: sometimes chooses tools itself"],
        ),
    ],
)
def test_what_does_not_fit_follows_the_policy(
    info: ModelInfo, options: dict[str, object], warnings: list[str]
) -> None:
    told = asked(info, **options)
    assert told.context.warnings == warnings
    silent = asked(info, "drop", **options)
    assert silent.context.warnings == []
    dropped = {text.partition("=")[0].partition(" ")[0] for text in warnings}
    for name, value in options.items():
        expected = None if name in dropped else value
        assert getattr(told.options, name) == getattr(silent.options, name) == expected
    with pytest.raises(UnsupportedFeatureError, match="cannot be sent"):
        asked(info, "error", **options)


@pytest.mark.parametrize(
    ("info", "options"),
    [
        (None, {"temperature": 1, "top_k": 3, "reasoning": "max"}),
        (PLAIN, {"temperature": 1, "tools": [look], "reasoning": "max", "response_format": {}}),
        (PICKY, {"max_tokens": 100, "seed": 1, "reasoning": False, "parallel_tool_calls": False}),
        (THINKER, {"tool_choice": "auto", "reasoning": "high"}),
        (THINKER, {"tool_choice": "none", "reasoning": 1024}),
        (THINKER, {"reasoning": False}),
        (PICKY, {"reasoning": "low"}),
        (SOMETIMES, {"temperature": 1}),
        (SOMETIMES, {"temperature": 1, "reasoning": "none"}),
        (SOMETIMES, {"temperature": 1, "reasoning": False}),
    ],
)
def test_what_is_not_known_is_sent(info: ModelInfo | None, options: dict[str, object]) -> None:
    request = asked(info, "error", **options)
    assert request.options == GenerateOptions(**cast(Any, options))


@pytest.mark.parametrize(
    ("fields", "reasons"),
    [
        ({}, None),
        ({"reasoning": {"context": "auto"}}, None),
        ({"reasoning": "odd"}, None),
        ({"reasoning": {"effort": "none"}}, False),
        ({"reasoning": {"effort": "low"}}, True),
        ({"think": False}, False),
        ({"think": "high"}, True),
    ],
)
def test_the_provider_s_own_fields_say_whether_it_reasons(
    fields: dict[str, object], reasons: bool | None
) -> None:
    off: dict[str, tuple[str | bool, ...]] = {"/reasoning/effort": ("none",), "/think": (False,)}
    assert stated_reasoning(fields, off) is reasons


@pytest.mark.parametrize(("info", "reasons", "kept"), [(SOMETIMES, True, False), (THINKER, False, True)])
def test_what_the_provider_s_own_fields_say_counts_before_all_else(
    info: ModelInfo, reasons: bool, kept: bool
) -> None:
    request = GenerateRequest(
        provider="acme",
        model="x",
        messages=(UserMessage("Hi"),),
        options=GenerateOptions(temperature=0.5),
        info=info,
    )
    assert (fitted(request, reasons).options.temperature is not None) is kept


def test_an_error_says_what_to_ask_for_instead() -> None:
    with pytest.raises(UnsupportedFeatureError, match=r"cannot be sent: it knows low; ask for 'low', choose"):
        CallContext(on_unsupported="error").unsupported("reasoning='max'", "it knows low", instead="'low'")
    context = CallContext()
    context.unsupported("reasoning='max'", "it knows low", instead="'low'")
    assert context.warnings == ["reasoning='max' was not sent: it knows low; 'low' was sent instead"]

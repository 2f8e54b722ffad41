"""What is sent for each way to ask for caching, provider by provider, as a person reviewed it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest

from aiclient.cache import CacheConfig
from aiclient.core.messages import Message, SystemMessage, ToolMessage, UserMessage
from aiclient.core.parts import CacheControl, Document, Text
from tests.codegen.golden import check
from tests.unit.cache.prompts import LONG, MODELS, TOOLS, conversation, preview, talk

FOLDER = Path(__file__).parent / "golden"


def question() -> list[Message]:
    return [SystemMessage("You keep a library."), UserMessage("Where is Emma?")]


def marked() -> list[Message]:
    book = Document(data=b"%PDF-1.7 nothing", media_type="application/pdf", title="emma.pdf")
    return [
        SystemMessage([Text("You keep a library.", cache_control=CacheControl("1h")), Text("Be short.")]),
        UserMessage([book, Text("Where is Emma?", cache_control="ephemeral")]),
    ]


def answered() -> list[Message]:
    said = conversation()
    result = cast(ToolMessage, said[3])
    said[3] = ToolMessage(
        result.content, tool_call_id="call_1", name="ask", cache_control=CacheControl("12h")
    )
    return said


CASES: dict[str, tuple[Callable[[], list[Message]], dict[str, Any]]] = {
    "not asked for": (conversation, {"tools": TOOLS}),
    "cache=True": (conversation, {"tools": TOOLS, "cache": True}),
    "cache=True, a first question": (question, {"cache": True}),
    "cache=True, only a question": (lambda: [UserMessage("Where is Emma?")], {"cache": True}),
    "cache='5m'": (conversation, {"tools": TOOLS, "cache": "5m"}),
    "cache='30m'": (conversation, {"cache": "30m"}),
    "cache='1h'": (conversation, {"cache": "1h"}),
    "cache='12h'": (conversation, {"cache": "12h"}),
    "cache='auto', too short": (question, {"cache": "auto"}),
    "cache=False": (marked, {"cache": False}),
    "marks of the caller's own": (marked, {}),
    "marks and cache=True": (marked, {"cache": True}),
    "a mark on a result": (answered, {"tools": TOOLS}),
    "a mark on a result and cache=True": (answered, {"tools": TOOLS, "cache": True}),
    "too many marks": (lambda: talk(7, ttl="5m"), {}),
    "longer after shorter": (
        lambda: [
            SystemMessage("You keep a library.", cache_control=CacheControl("5m")),
            UserMessage("Where is Emma?", cache_control=CacheControl("1h")),
        ],
        {},
    ),
    "config: instructions only": (
        conversation,
        {"tools": TOOLS, "cache": CacheConfig(tools=False, conversation=False, key="library", ttl="1h")},
    ),
    "config: explicit": (conversation, {"cache": CacheConfig(explicit=True, name="library")}),
    "fields of the provider's own": (
        question,
        {"cache": "1h", "provider_options": {"prompt_cache_retention": "24h", "prompt_cache_key": "mine"}},
    ),
}


def shortened(value: Any) -> Any:
    """Return JSON without the text that says nothing here."""
    if isinstance(value, dict):
        return {name: shortened(item) for name, item in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        items = cast("list[Any]", cast(object, value))
        return [shortened(item) for item in items]
    return "LONG" if value == LONG else value


@pytest.mark.filterwarnings("ignore::aiclient.core.caching.CacheBelowMinimumWarning")
@pytest.mark.parametrize("name", sorted(MODELS))
def test_requests(name: str) -> None:
    shown: dict[str, Any] = {}
    for case, (messages, keywords) in CASES.items():
        found = preview(name, messages(), **keywords)
        entry: dict[str, Any] = {"body": shortened(found.request.json())}
        if found.warnings:
            entry["warnings"] = list(found.warnings)
        shown[case] = entry
    check(FOLDER / f"{name}.json", json.dumps(shown, indent=1, ensure_ascii=False) + "\n")

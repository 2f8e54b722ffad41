"""The rules of breakpoints: how many, where, in which order, and how far back an earlier one is found."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiclient.cache import CacheConfig
from aiclient.cache.boundaries import Planned, planned
from aiclient.cache.points import blocks_of, marked_points
from aiclient.core.messages import AssistantMessage, Message, SystemMessage, ToolMessage, UserMessage
from aiclient.core.models import Caching, ModelInfo
from aiclient.core.parts import CacheControl, Native, Text, Thinking, ToolCall, ToolResult
from aiclient.core.requests import GenerateOptions, GenerateRequest
from aiclient.core.tools import Tool, tool
from aiclient.wire.cache_row import CacheRow
from aiclient_generated.anthropic.manifest import MANIFEST as ANTHROPIC
from aiclient_generated.openai.manifest import MANIFEST as OPENAI
from aiclient_generated.xai.manifest import MANIFEST as XAI
from tests.unit.cache.prompts import TOOLS, talk

CLAUDE = ANTHROPIC.caching[""]
LIFETIMES = st.sampled_from([None, "5m", "30m", "1h", "12h"])
SECONDS = {None: 300, "5m": 300, "30m": 1800, "1h": 3600, "12h": 43200}


def plan(messages: list[Message], row: CacheRow | None = CLAUDE, **fields: Any) -> Planned:
    """Return the plan for a conversation; `info`, `provider` and keywords of the call may be given."""
    known = {name: fields.pop(name) for name in ("info", "provider") if name in fields}
    request = GenerateRequest(
        provider=known.get("provider", "anthropic"),
        model="m",
        info=known.get("info"),
        messages=tuple(messages),
        options=GenerateOptions(**fields),
    )
    return planned(request, row)


def where(found: Planned) -> list[str]:
    """Return the points of a plan, as reports tell of them."""
    return [point.where for point in found.caching.breakpoints]


@pytest.mark.parametrize("count", range(10))
def test_no_more_marks_than_are_allowed_and_the_oldest_go_first(count: int) -> None:
    found = plan(talk(count + 1, ttl="5m"))
    marked = [point.index for point in marked_points(found.request)]
    assert len(marked) == min(count + 1, 4)
    assert marked[-1] == len(found.request.messages) - 1
    assert len(found.caching.ignored) == max(count - 3, 0)


def test_instructions_and_tools_outlast_the_marks_of_old_turns() -> None:
    tools = [each.replace(cache_control="ephemeral") for each in TOOLS]
    messages = talk(6, ttl="5m")
    messages[0] = SystemMessage("You keep a library.", cache_control="ephemeral")
    assert where(plan(messages, tools=tools)) == ["tools", "tools", "system", "messages[11]"]


@given(
    st.lists(st.tuples(st.booleans(), LIFETIMES), max_size=12),
    LIFETIMES,
    st.sampled_from([None, True, "1h", "5m"]),
)
def test_lifetimes_never_grow_along_the_prompt(
    turns: list[tuple[bool, Any]], system: Any, setting: Any
) -> None:
    messages: list[Message] = [SystemMessage("s", cache_control=CacheControl(system))]
    for place, (marked, life) in enumerate(turns):
        kind = UserMessage if place % 2 == 0 else AssistantMessage
        messages.append(kind(f"turn {place}", cache_control=CacheControl(life) if marked else None))
    found = plan([*messages, UserMessage("last")], cache=setting)
    lives = [SECONDS[point.ttl] for point in found.caching.breakpoints]
    assert lives == sorted(lives, reverse=True)
    assert len(lives) <= 4
    assert {point.ttl for point in found.caching.breakpoints} <= {None, "5m", "1h"}


def test_an_earlier_point_is_kept_as_long_as_a_later_one() -> None:
    found = plan(
        [
            SystemMessage("s", cache_control=CacheControl("5m")),
            UserMessage("q", cache_control=CacheControl("1h")),
        ]
    )
    assert [point.ttl for point in found.caching.breakpoints] == ["1h", "1h"]
    assert "longer lifetimes have to come first" in found.caching.notes[0]


@pytest.mark.parametrize(
    ("asked", "row", "taken"),
    [
        ("5m", CLAUDE, "5m"),
        ("30m", CLAUDE, "5m"),
        ("1h", CLAUDE, "1h"),
        ("12h", CLAUDE, "1h"),
        ("5m", OPENAI.caching[""], "30m"),
        ("30m", OPENAI.caching[""], "30m"),
        ("1h", OPENAI.caching[""], "30m"),
        ("12h", OPENAI.caching[""], "12h"),
        ("12h", OPENAI.caching["chat"], "30m"),
    ],
)
def test_a_lifetime_that_is_missing_becomes_the_nearest_below_it_or_the_shortest(
    asked: Any, row: CacheRow, taken: str
) -> None:
    info = ModelInfo(provider="p", id="m", caching=Caching(max_breakpoints=4))
    caching = plan([SystemMessage("s"), UserMessage("q")], row, info=info, cache=asked).caching
    sent = caching.ttl or caching.breakpoints[0].ttl
    assert sent == taken
    assert (asked == taken) == (not caching.notes)


def long_talk(blocks: int, *, results: int = 0) -> list[Message]:
    """Return a conversation of that many turns, the last answer of which calls tools that often."""
    messages: list[Message] = [SystemMessage("s")]
    kinds = (UserMessage, AssistantMessage)
    messages += [kinds[number % 2](f"turn {number}") for number in range(blocks)]
    if results:
        calls = [ToolCall(id=f"c{number}", name="ask") for number in range(results)]
        messages.append(AssistantMessage(calls))
        messages += [ToolMessage("r", tool_call_id=call.id) for call in calls]
    return messages


@pytest.mark.parametrize("blocks", [5, 20, 21, 39, 41, 60, 200])
def test_points_on_the_way_are_in_reach_of_each_other(blocks: int) -> None:
    found = plan(long_talk(blocks), cache=True)
    order = blocks_of(found.request)
    places = [order.index((point.index, point.part)) for point in found.points if point.region == 2]
    places.append(len(order) - 1)
    assert found.caching.control is not None
    assert all(later - earlier < 20 for earlier, later in pairwise(places))
    reach = 20 * (4 - 1)  # one is for the instructions
    assert places[0] < 20 or len(order) - places[0] >= reach - 20 - 3


def test_where_the_last_request_ended_is_marked_when_many_results_came_since() -> None:
    messages = long_talk(7, results=30)
    found = plan(messages, cache=True)
    ended = 7  # the last message that the request before had
    assert isinstance(messages[ended], UserMessage)
    assert ended in [point.index for point in found.points]


def test_a_first_question_after_instructions_is_not_written() -> None:
    assert where(plan([SystemMessage("s"), UserMessage("q")], cache=True)) == ["system"]
    assert where(plan([SystemMessage("s"), UserMessage("q")], cache=True, tools=TOOLS)) == [
        "tools",
        "system",
        "conversation",
    ]
    assert where(plan([UserMessage("q")], cache=True)) == ["conversation"]


def test_a_region_that_the_caller_marked_is_left_to_the_caller() -> None:
    steady = SystemMessage([Text("steady", cache_control="ephemeral"), Text("Today is Monday.")])
    found = plan([steady, UserMessage("q")], cache=True)
    assert [(point.index, point.part) for point in found.points] == [(0, 0)]


def test_false_sends_no_marks_not_even_those_of_the_caller() -> None:
    messages: list[Message] = [
        SystemMessage([Text("s", cache_control="ephemeral")]),
        UserMessage("q", cache_control=CacheControl("1h")),
        UserMessage([ToolResult(call_id="1", content=[Text("r", cache_control="ephemeral")])]),
    ]
    found = plan(messages, cache=False, tools=[TOOLS[0].replace(cache_control="ephemeral")])
    assert not marked_points(found.request)
    assert found.caching.breakpoints == ()


def test_false_turns_implicit_caching_off_where_that_can_be_said() -> None:
    info = ModelInfo(provider="openai", id="m", caching=Caching(max_breakpoints=4))
    messages: list[Message] = [UserMessage("q")]
    assert plan(messages, OPENAI.caching[""], info=info, cache=False).caching.mode == "explicit"
    older = ModelInfo(provider="openai", id="m", capabilities={"cache_breakpoints": False})
    found = plan(messages, OPENAI.caching[""], info=older, cache=False)
    assert found.caching.mode is None
    assert "cannot be told off" in found.caching.notes[0]


def test_marks_that_a_model_does_not_take_are_told_and_not_sent() -> None:
    messages: list[Message] = [SystemMessage("s", cache_control="ephemeral"), UserMessage("q")]
    found = plan(messages, XAI.caching[""], provider="xai")
    assert not marked_points(found.request)
    assert found.caching.ignored == ("1 mark is not sent: xai takes no breakpoints with m",)


def test_a_mark_where_there_is_no_place_for_it_moves_before_it() -> None:
    info = ModelInfo(provider="openai", id="m", caching=Caching(max_breakpoints=4))
    messages: list[Message] = [
        UserMessage("q"),
        AssistantMessage("a", cache_control="ephemeral"),
        UserMessage("more"),
    ]
    found = plan(messages, OPENAI.caching[""], info=info)
    assert [point.index for point in marked_points(found.request)] == [0]
    assert "messages[0] is marked" in found.caching.ignored[0]
    alone = plan(
        [AssistantMessage("a", cache_control="ephemeral"), UserMessage("q")], OPENAI.caching[""], info=info
    )
    assert not marked_points(alone.request)


def test_a_model_that_nobody_knows_gets_the_callers_marks_and_no_others() -> None:
    messages: list[Message] = [SystemMessage("s"), UserMessage("q", cache_control="ephemeral")]
    found = plan(messages, OPENAI.caching[""], cache=True)
    assert where(found) == ["messages[1]"]
    assert found.caching.mode is None
    assert found.caching.ttl is None


def test_a_provider_that_nobody_knows_gets_everything_as_it_is() -> None:
    messages: list[Message] = [UserMessage("q", cache_control=CacheControl("12h"))]
    found = plan(messages, None, cache=True)
    assert found.request.messages == tuple(messages)
    assert "nobody knows" in found.caching.ignored[0]


def test_marks_in_odd_places() -> None:
    messages: list[Message] = [
        AssistantMessage(
            [Thinking(text="t"), Text("a", cache_control="ephemeral")], cache_control=CacheControl("1h")
        ),
        ToolMessage([Text("r", cache_control=CacheControl("5m"))], tool_call_id="1"),
        UserMessage([], cache_control="ephemeral"),
    ]
    found = plan(messages)
    assert [(point.index, point.part, point.ttl) for point in marked_points(found.request)] == [
        (0, 1, "1h"),
        (1, 0, "5m"),
        (2, 0, None),
    ]


def test_the_answer_before_is_named_for_comparison_where_it_is_the_providers_own() -> None:
    own = AssistantMessage("a", native=Native("anthropic", {"id": "msg_1"}))
    other = AssistantMessage("a", native=Native("openai", {"id": "resp_1"}))
    assert plan([UserMessage("q"), own, UserMessage("q")], cache=True).caching.previous == "msg_1"
    assert plan([UserMessage("q"), other, UserMessage("q")], cache=True).caching.previous is None
    assert plan([UserMessage("q"), own, UserMessage("q")], cache=True).caching.diagnose
    assert not plan([UserMessage("q", cache_control="ephemeral")]).caching.diagnose


def test_the_key_tells_nothing_and_changes_with_the_prefix() -> None:
    def key(system: str, question: str, **fields: Any) -> str:
        messages: list[Message] = [SystemMessage(system), UserMessage(question)]
        found = plan(messages, XAI.caching[""], provider="xai", cache=True, **fields)
        assert found.caching.key is not None
        return found.caching.key

    assert key("secret words", "one") == key("secret words", "two")
    assert key("secret words", "one") != key("other words", "one")
    assert key("secret words", "one") != key("secret words", "one", tools=TOOLS)
    assert "secret" not in key("secret words", "one")
    assert len(key("secret words", "one")) <= 64
    own: list[Message] = [UserMessage("q")]
    assert plan(own, XAI.caching[""], cache=CacheConfig(key="mine")).caching.key == "mine"


def test_the_key_is_a_header_where_chat_completions_want_one() -> None:
    found = plan([UserMessage("q")], XAI.caching["chat"], provider="xai", cache=CacheConfig(key="mine"))
    assert found.request.options.extra_headers == {"x-grok-conv-id": "mine"}
    own = {"X-Grok-Conv-Id": "theirs"}
    found = plan([UserMessage("q")], XAI.caching["chat"], cache=True, extra_headers=own)
    assert found.request.options.extra_headers == own


def test_tools_carry_marks_whichever_way_they_are_made() -> None:
    @tool(cache_control="ephemeral")
    def look(at: str) -> str:
        """Look at something."""
        return at

    def walk(to: str) -> str:
        """Walk somewhere."""
        return to

    made = Tool(walk, cache_control=CacheControl("1h"))
    described = Tool.from_schema("ask", "Ask.", {}, cache_control="ephemeral")
    assert [each.cache_control for each in (look, made, described)] == [
        "ephemeral",
        CacheControl("1h"),
        "ephemeral",
    ]
    assert made.replace(name="go").cache_control == CacheControl("1h")
    assert made.replace(cache_control="ephemeral").cache_control == "ephemeral"
    found = plan([UserMessage("q")], tools=[walk, look])
    assert where(found) == ["tools"]

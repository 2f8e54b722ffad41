"""Gemini: what an answer holds beside plain text, streamed and not."""

from __future__ import annotations

from typing import cast

import pytest

from aiclient.core.events import (
    OpaqueEvent,
    StreamEvent,
    TextDelta,
    ThinkingDelta,
    ToolCallDelta,
    ToolCallEnd,
    ToolCallStart,
)
from aiclient.core.parts import (
    Audio,
    Citation,
    Document,
    Image,
    Opaque,
    Part,
    Text,
    Thinking,
    ToolCall,
    text_of,
)
from aiclient.providers.google.adapter import ContentAdapter
from aiclient.wire.json import JsonObject
from tests.unit.providers.streams import read, whole

ADAPTER = ContentAdapter("google", "v1beta")
CHUNKS = [
    {"web": {"uri": "https://a.example", "title": "A"}},
    {"retrievedContext": {"text": "From a file.", "title": "b.pdf", "fileSearchStore": "fileSearchStores/s"}},
    {"web": {"uri": "https://c.example"}},
]
CODE = {"executableCode": {"language": "PYTHON", "code": "1"}}


def answer(*parts: object, **candidate: object) -> dict[str, object]:
    content = {"role": "model", "parts": list(parts)}
    return {"responseId": "r1", "candidates": [{"content": content, "finishReason": "STOP", **candidate}]}


def parts_of(*parts: object, **candidate: object) -> tuple[Part, ...]:
    return whole(ADAPTER, answer(*parts, **candidate)).parts


def events_of(*pieces: object) -> list[StreamEvent]:
    decoder = ADAPTER.decoder()
    return [event for piece in pieces for event in decoder.feed(cast(JsonObject, piece))]


def test_media_of_an_answer() -> None:
    image, sound, paper, linked = parts_of(
        {"inlineData": {"mimeType": "image/png", "data": "YWJj"}, "thoughtSignature": "c2ln"},
        {"inlineData": {"mimeType": "audio/L16;codec=pcm;rate=24000", "data": "YWJj"}},
        {"inlineData": {"mimeType": "application/pdf", "data": "YWJj"}},
        {"fileData": {"mimeType": "image/png", "fileUri": "https://example.com/a"}},
    )
    assert image == Image(data=b"abc", media_type="image/png")
    assert sound == Audio(data=b"abc", media_type="audio/L16;codec=pcm;rate=24000")
    assert paper == Document(data=b"abc", media_type="application/pdf")
    assert linked == Image(url="https://example.com/a", media_type="image/png")


def test_what_has_no_form_of_ours_is_kept_whole() -> None:
    draft = {"inlineData": {"mimeType": "image/png", "data": "YWJj"}, "thought": True}
    broken = {"inlineData": {"mimeType": "image/png", "data": "%"}}
    found = parts_of(CODE, draft, broken, {"toolCall": {"toolType": "FILE_SEARCH"}})
    assert [part.data for part in found if isinstance(part, Opaque)] == [
        CODE,
        draft,
        broken,
        {"toolCall": {"toolType": "FILE_SEARCH"}},
    ]


def test_a_signature_without_text_is_a_thought() -> None:
    assert parts_of({"text": "Hi"}, {"text": ""}, {"text": "", "thoughtSignature": "c2ln"}) == (
        Text("Hi"),
        Thinking(signature="c2ln"),
    )


def test_calls_without_ids_are_told_apart() -> None:
    first, second, third = parts_of(
        {"functionCall": {"name": "look"}},
        {"functionCall": {"id": "own", "name": "look", "args": {"a": 1}}},
        {"functionCall": {"name": "look", "args": {}}},
    )
    assert first == ToolCall(id="r1_0", name="look")
    assert second == ToolCall(id="own", name="look", arguments={"a": 1})
    assert third == ToolCall(id="r1_2", name="look")


def test_citations_stand_at_the_text_they_are_about() -> None:
    supports = [
        {"segment": {"endIndex": 4, "text": "Héy"}, "groundingChunkIndices": [0, 9]},
        {"segment": {"startIndex": 5, "endIndex": 9, "text": "you."}, "groundingChunkIndices": [0, 1]},
    ]
    grounding = {"groundingChunks": CHUNKS, "groundingSupports": supports}
    first, code, last = parts_of({"text": "Héy "}, CODE, {"text": "you."}, groundingMetadata=grounding)
    assert first == Text("Héy ", (Citation(text="Héy", url="https://a.example", title="A", start=0, end=4),))
    assert isinstance(code, Opaque)
    assert isinstance(last, Text)
    assert last.citations == (
        Citation(text="you.", url="https://a.example", title="A", start=5, end=9),
        Citation(text="you.", title="b.pdf", start=5, end=9),
        # Nobody says what it is about.
        Citation(url="https://c.example"),
    )
    assert last.citations[1].native is not None
    assert last.citations[1].native.data == CHUNKS[1]


def test_a_source_that_no_text_rests_on_is_not_lost() -> None:
    picture = {"inlineData": {"mimeType": "image/png", "data": "YWJj"}}
    image, sources = parts_of(picture, groundingMetadata={"groundingChunks": CHUNKS[:2]})
    assert isinstance(image, Image)
    assert sources == Text(
        "",
        (Citation(url="https://a.example", title="A"), Citation(text="From a file.", title="b.pdf")),
    )


def test_recitations_are_citations() -> None:
    sources = [{"startIndex": 2, "endIndex": 5, "uri": "https://a.example", "license": "mit"}]
    (text,) = parts_of({"text": "abcdef"}, citationMetadata={"citationSources": sources})
    assert text == Text("abcdef", (Citation(url="https://a.example", start=2, end=5),))


def test_usage_without_counts_is_unknown() -> None:
    assert whole(ADAPTER, {"usageMetadata": {"trafficType": "ON_DEMAND"}}).usage is None


@pytest.mark.parametrize(("sent", "tier"), [("flex", "flex"), ("unspecified", None)])
def test_the_tier_that_was_billed(sent: str, tier: str | None) -> None:
    usage = whole(ADAPTER, {"usageMetadata": {"promptTokenCount": 1, "serviceTier": sent}}).usage
    assert usage is not None and usage.service_tier == tier


def test_any_reason_to_block_a_prompt_is_the_filter() -> None:
    blocked = whole(ADAPTER, {"promptFeedback": {"blockReason": "OTHER"}})
    assert (blocked.finish_reason, blocked.raw_finish_reason) == ("content_filter", "OTHER")
    assert whole(ADAPTER, {}).finish_reason is None


def test_what_is_said_of_the_end() -> None:
    candidate: JsonObject = {"finishReason": "SAFETY", "finishMessage": "Blocked for safety."}
    answer = whole(ADAPTER, {"candidates": [candidate]})
    assert (answer.finish_reason, answer.finish_message) == ("content_filter", "Blocked for safety.")


def test_events_of_a_stream() -> None:
    pieces = [
        answer({"text": "Hm.", "thought": True}, finishReason=None),
        answer({"text": "Hi"}, CODE, {"functionCall": {"name": "look", "args": {"ä": 1}}}),
        answer({"text": "", "thoughtSignature": "c2ln"}),
    ]
    call = ToolCall(id="r1_0", name="look", arguments={"ä": 1})
    thought, text, code, *rest = events_of(*pieces)
    assert (thought, text) == (ThinkingDelta("Hm."), TextDelta("Hi"))
    assert isinstance(code, OpaqueEvent) and code.part.data == CODE
    assert rest == [ToolCallStart(0, "r1_0", "look"), ToolCallDelta(0, '{"ä": 1}'), ToolCallEnd(0, call)]


def test_sources_outlive_the_pieces_after_them() -> None:
    grounding = {"groundingChunks": CHUNKS[:1]}
    pieces = [
        answer({"text": "a"}, groundingMetadata={}, finishReason=None),
        answer({"text": "b"}, groundingMetadata=grounding, finishReason=None),
        answer({"text": "c"}, groundingMetadata={}),
    ]
    _, streamed, decoder = read(ADAPTER, pieces)
    assert streamed.parts == (Text("abc", (Citation(url="https://a.example", title="A"),)),)
    assert decoder.body() == answer({"text": "abc"}, groundingMetadata=grounding)


def test_candidates_of_a_stream_are_not_mixed() -> None:
    pieces = [answer({"text": text}, index=index) for index, text in ((0, "a"), (1, "x"), (0, "b"), (1, "y"))]
    texts, streamed, decoder = read(ADAPTER, pieces)
    assert (texts, text_of(streamed.parts)) == (["a", "b"], "ab")
    whole_body = answer({"text": "ab"}, index=0)
    second = answer({"text": "xy"}, index=1)
    assert decoder.body()["candidates"] == [
        *cast(list[object], whole_body["candidates"]),
        *cast(list[object], second["candidates"]),
    ]


def test_a_stream_may_end_without_content() -> None:
    _, streamed, decoder = read(ADAPTER, [{"candidates": [{"finishReason": "SAFETY", "index": 0}]}])
    assert (streamed.parts, streamed.finish_reason) == ((), "content_filter")
    assert decoder.complete
    assert decoder.body() == {"candidates": [{"finishReason": "SAFETY", "index": 0}]}

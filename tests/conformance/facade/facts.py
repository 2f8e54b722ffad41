"""Facts: what a recorded answer says, read without the adapters, and whether a response has all of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from aiclient.core.messages import AssistantMessage
from aiclient.core.parts import Citation, Thinking, ToolCall
from aiclient.core.responses import ChatResponse
from aiclient.core.saved import messages_to_json
from aiclient.wire.json import Json, JsonObject
from tests.conformance.facade.tree import leaves

__all__ = ["CallFact", "CitationFact", "Facts", "UsageFact", "losses"]


@dataclass(frozen=True, slots=True)
class CallFact:
    """A tool that the model wants to be called."""

    id: str | None
    """None where the provider gives none."""
    name: str
    arguments: Json
    """As it came: text, or an object."""


@dataclass(frozen=True, slots=True)
class CitationFact:
    """A source that the answer names; None is not told."""

    url: str | None = None
    title: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class UsageFact:
    """Token counts by the provider's own arithmetic, made inclusive."""

    input: int = 0
    output: int = 0
    cache_read: int = 0
    cache_write: int = 0
    reasoning: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything that must be found in our response."""

    texts: tuple[str, ...] = ()
    calls: tuple[CallFact, ...] = ()
    thoughts: tuple[str, ...] = ()
    signatures: tuple[str, ...] = ()
    """Proofs and encrypted forms of thoughts."""
    citations: tuple[CitationFact, ...] = ()
    usage: UsageFact | None = None
    finish: str | None = None
    """Our word for why the answer ended; None where it has not."""
    raw_finish: str | None = None
    model: str | None = None
    id: str | None = None
    kept: Json = None
    """The content itself, every leaf of which must be found somewhere."""
    ignored: frozenset[str] = frozenset()
    """Leaves of `kept` that say nothing."""


def losses(facts: Facts, response: ChatResponse) -> list[str]:
    """Return what a response lacks, or has in another form, as `"kind: what"`."""
    return [
        *_texts(facts, response),
        *_calls(facts, response),
        *_thoughts(facts, response),
        *_citations(facts, response),
        *_usage(facts, response),
        *_ending(facts, response),
        *_kept(facts, response),
    ]


def _texts(facts: Facts, response: ChatResponse) -> Iterator[str]:
    said = "".join(facts.texts)
    if response.text != said:
        yield f"text: {len(said)} characters were said, {len(response.text)} came out"


def _calls(facts: Facts, response: ChatResponse) -> Iterator[str]:
    found = response.tool_calls
    if len(found) != len(facts.calls):
        yield f"tool call: {len(facts.calls)} were made, {len(found)} came out"
        return
    for fact, call in zip(facts.calls, found, strict=True):
        if fact.id is not None and call.id != fact.id:
            yield f"tool call: the id {fact.id!r} became {call.id!r}"
        if call.name != fact.name:
            yield f"tool call: the name {fact.name!r} became {call.name!r}"
        yield from _arguments(fact, call)
    if len({call.id for call in found}) != len(found) or not all(call.id for call in found):
        yield "tool call: ids are empty or not unique"


def _arguments(fact: CallFact, call: ToolCall) -> Iterator[str]:
    if isinstance(fact.arguments, str):
        if call.raw_arguments != fact.arguments:
            yield f"tool call: the text of the arguments of {fact.name} changed"
        try:
            parsed: Json = json.loads(fact.arguments or "{}")
        except ValueError:
            parsed = {}
        expected = parsed if isinstance(parsed, dict) else {}
    else:
        expected = fact.arguments if isinstance(fact.arguments, dict) else {}
    if call.arguments != expected:
        yield f"tool call: the arguments of {fact.name} changed"


def _thoughts(facts: Facts, response: ChatResponse) -> Iterator[str]:
    rest = response.thinking
    for thought in facts.thoughts:
        before, found, rest = rest.partition(thought)
        if not found or before.strip():
            yield f"thinking: {len(thought)} characters are not found in their place"
            return
    if rest.strip():
        yield "thinking: more came out than was thought"
    held = [part.signature for part in response.parts if isinstance(part, Thinking)]
    natives = set(leaves(_saved(response)))
    for signature in facts.signatures:
        if signature not in held and signature not in natives:
            yield "thinking: a signature is lost"


def _citations(facts: Facts, response: ChatResponse) -> Iterator[str]:
    found = response.citations
    if len(found) < len(facts.citations):
        yield f"citation: {len(facts.citations)} were made, {len(found)} came out"
        return
    for fact in facts.citations:
        if not any(_is_cited(fact, citation) for citation in found):
            yield f"citation: {fact} is lost"


def _is_cited(fact: CitationFact, citation: Citation) -> bool:
    return (
        fact.url in (None, citation.url)
        and fact.title in (None, citation.title)
        and fact.text in (None, citation.text)
    )


def _usage(facts: Facts, response: ChatResponse) -> Iterator[str]:
    told, usage = facts.usage or UsageFact(), response.usage
    ours = UsageFact(
        usage.input_tokens,
        usage.output_tokens,
        usage.cache_read_tokens,
        usage.cache_write_tokens,
        usage.reasoning_tokens,
    )
    if ours != told:
        yield f"usage: {told} became {ours}"
    if ours.cache_read + ours.cache_write > ours.input or ours.reasoning > ours.output:
        yield f"usage: a part is larger than its whole in {ours}"


def _ending(facts: Facts, response: ChatResponse) -> Iterator[str]:
    if response.finish_reason != facts.finish:
        yield f"finish: {facts.raw_finish!r} became {response.finish_reason!r}, not {facts.finish!r}"
    if facts.raw_finish is not None and response.raw_finish_reason != facts.raw_finish:
        yield f"finish: the provider's word {facts.raw_finish!r} became {response.raw_finish_reason!r}"
    if facts.model is not None and response.model != facts.model:
        yield f"model: {facts.model!r} became {response.model!r}"
    if facts.id is not None and response.id != facts.id:
        yield f"id: {facts.id!r} became {response.id!r}"


def _kept(facts: Facts, response: ChatResponse) -> Iterator[str]:
    held = set(leaves(_saved(response)))
    missing = [leaf for leaf in leaves(facts.kept) if leaf not in held and leaf not in facts.ignored]
    # Texts and arguments may be held in other pieces; both were compared above.
    compared = {*facts.texts, *facts.thoughts, *facts.signatures}
    for leaf in dict.fromkeys(missing):
        if leaf not in compared:
            yield f"content: {leaf[:60]!r} is lost"


def _saved(response: ChatResponse) -> JsonObject:
    """Everything that the response keeps of the content, as it would be saved."""
    return messages_to_json([AssistantMessage(response.parts, native=response.native)])

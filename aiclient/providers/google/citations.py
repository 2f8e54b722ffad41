"""Citations of a Gemini answer: what its search, its files and its training say of the text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from aiclient.core.json_view import object_at, objects_at, text_at
from aiclient.core.parts import Citation, Native, Part, Text
from aiclient.wire.json import JsonObject

__all__ = ["cited"]


def cited(parts: Sequence[Part], candidate: JsonObject, provider: str) -> tuple[Part, ...]:
    """Return the parts of an answer with the citations of its candidate, each at the text it is about.

    Args:
        parts: The parts without citations.
        candidate: The candidate that they are from.
        provider: Provider id.
    """
    found = [*_grounded(candidate, provider), *_recited(candidate, provider)]
    if not found:
        return tuple(parts)
    texts = [(place, part) for place, part in enumerate(parts) if isinstance(part, Text)]
    if not texts:
        # A picture can rest on sources as well.
        return (*parts, Text("", tuple(found)))
    given: dict[int, list[Citation]] = {}
    for citation in found:
        given.setdefault(_place(texts, citation.start), []).append(citation)
    return tuple(
        replace(part, citations=tuple(given[place])) if isinstance(part, Text) and place in given else part
        for place, part in enumerate(parts)
    )


def _place(texts: Sequence[tuple[int, Text]], start: int | None) -> int:
    """Return which text a citation begins in; what names no place belongs to the last one."""
    end = 0
    for place, text in texts:
        # The provider counts bytes of UTF-8, over all texts of the answer.
        end += len(text.text.encode())
        if start is not None and start < end:
            return place
    return texts[-1][0]


def _grounded(candidate: JsonObject, provider: str) -> Iterator[Citation]:
    grounding = object_at(candidate, "groundingMetadata")
    chunks = list(objects_at(grounding, "groundingChunks"))
    used: set[int] = set()
    for support in objects_at(grounding, "groundingSupports"):
        places = support.get("groundingChunkIndices")
        for place in places if isinstance(places, list) else ():
            if isinstance(place, int) and 0 <= place < len(chunks):
                used.add(place)
                yield _citation(chunks[place], object_at(support, "segment"), provider)
    for place, chunk in enumerate(chunks):
        if place not in used:
            yield _citation(chunk, None, provider)


def _citation(chunk: JsonObject, segment: JsonObject | None, provider: str) -> Citation:
    # A chunk is an object of one field, named after where it was found.
    source = object_at(chunk, next(iter(chunk), ""))
    return Citation(
        text=text_at(segment, "text") if segment else text_at(source, "text"),
        url=text_at(source, "uri"),
        title=text_at(source, "title"),
        # Zero is not on the wire.
        start=_number(segment, "startIndex") or 0 if segment else None,
        end=_number(segment, "endIndex") if segment else None,
        native=Native(provider, chunk),
    )


def _recited(candidate: JsonObject, provider: str) -> Iterator[Citation]:
    """Yield passages that the model repeats from somewhere."""
    metadata = object_at(candidate, "citationMetadata")
    for name in ("citationSources", "citations"):
        for source in objects_at(metadata, name):
            yield Citation(
                url=text_at(source, "uri"),
                title=text_at(source, "title"),
                start=_number(source, "startIndex") or 0,
                end=_number(source, "endIndex"),
                native=Native(provider, source),
            )


def _number(value: JsonObject, name: str) -> int | None:
    found = value.get(name)
    return found if isinstance(found, int) and not isinstance(found, bool) else None

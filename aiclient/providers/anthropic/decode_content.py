"""Content blocks of Anthropic's answers, read as parts."""

from __future__ import annotations

from typing import Final

from aiclient.core.json_view import objects_at, text_at
from aiclient.core.parts import Citation, Native, Opaque, Part, Text, Thinking, ToolCall
from aiclient.wire.json import Json, JsonObject

__all__ = ["message_native", "part_of", "parts_of", "tool_call"]

_KEPT: Final = ("id", "container")
"""What later requests may refer to."""
_THINKING: Final = frozenset({"thinking", "redacted_thinking"})
_PLAIN_TEXT: Final = frozenset({"type", "text", "citations"})
_PLAIN_CALL: Final = frozenset({"type", "id", "name", "input"})
_TITLES: Final = ("title", "document_title")
_URLS: Final = ("url", "source")
_DOCUMENTS: Final = ("document_index", "search_result_index")
_STARTS: Final = ("start_char_index", "start_page_number", "start_block_index")
_ENDS: Final = ("end_char_index", "end_page_number", "end_block_index")


def parts_of(body: JsonObject, provider: str) -> tuple[Part, ...]:
    """Return the content of a message as parts, one for each block.

    Args:
        body: A message object.
        provider: Provider id, which marks what only this provider understands.
    """
    return tuple([part_of(block, provider) for block in objects_at(body, "content")])


def part_of(block: JsonObject, provider: str) -> Part:
    """Return one content block as a part; kinds that are not known are kept whole.

    Args:
        block: As the provider sent it.
        provider: Provider id.
    """
    kind = block.get("type")
    if kind == "text" and isinstance(block.get("text"), str):
        return _text(block, provider)
    if kind == "tool_use":
        return tool_call(block, provider)
    native = Native(provider, block)
    if kind in _THINKING:
        return Thinking(
            text=text_at(block, "thinking") or "", signature=text_at(block, "signature"), native=native
        )
    return Opaque(native=native)


def tool_call(block: JsonObject, provider: str) -> ToolCall:
    """Return a `tool_use` block as a call.

    Args:
        block: As the provider sent it.
        provider: Provider id.
    """
    given = block.get("input")
    whole = isinstance(given, dict)
    return ToolCall(
        id=text_at(block, "id") or "",
        name=text_at(block, "name") or "",
        arguments=given if isinstance(given, dict) else {},
        # A stream that was cut leaves arguments that are no JSON.
        raw_arguments=given if isinstance(given, str) else None,
        native=None if whole and _PLAIN_CALL.issuperset(block) else Native(provider, block),
    )


def message_native(body: JsonObject, provider: str) -> Native | None:
    """Return what a message holds beside its parts that the next request may need.

    Args:
        body: A message object.
        provider: Provider id.
    """
    kept: JsonObject = {name: body[name] for name in _KEPT if body.get(name) is not None}
    return Native(provider, kept) if kept else None


def _text(block: JsonObject, provider: str) -> Text:
    citations = tuple([_citation(each, provider) for each in objects_at(block, "citations")])
    plain = not citations and _PLAIN_TEXT.issuperset(block)
    return Text(
        text_at(block, "text") or "",
        citations,
        native=None if plain else Native(provider, block),
    )


def _citation(given: JsonObject, provider: str) -> Citation:
    return Citation(
        text=text_at(given, "cited_text"),
        url=_first_text(given, _URLS),
        title=_first_text(given, _TITLES),
        document=_first_number(given, _DOCUMENTS),
        start=_first_number(given, _STARTS),
        end=_first_number(given, _ENDS),
        native=Native(provider, given),
    )


def _first_text(given: JsonObject, names: tuple[str, ...]) -> str | None:
    return next((text for name in names if (text := text_at(given, name)) is not None), None)


def _first_number(given: JsonObject, names: tuple[str, ...]) -> int | None:
    for name in names:
        number: Json = given.get(name)
        if isinstance(number, int) and not isinstance(number, bool):
            return number
    return None

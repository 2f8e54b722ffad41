"""The text of a prompt up to a point: what a cache would hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from aiclient.cache.points import SYSTEM, TOOLS, TURNS, Point
from aiclient.cache.stable import tool_text
from aiclient.core.messages import Message, SystemMessage
from aiclient.core.parts import Content, MediaPart, Opaque, Text, Thinking, ToolCall, ToolResult
from aiclient.core.requests import GenerateRequest
from aiclient.core.tools import as_tool

__all__ = ["Piece", "pieces_before", "prefix_texts"]


class Piece(NamedTuple):
    """One text of the prefix, and where it is."""

    where: str
    text: str


def prefix_texts(request: GenerateRequest, last: Point | None) -> list[str] | None:
    """Return the texts up to a point, tools included.

    Args:
        request: What is asked.
        last: The point; None is the end of the prompt.

    Returns:
        The texts; None where the prefix holds pictures, sound or the like, whose size nobody can tell.
    """
    texts = [tool_text(as_tool(tool)) for tool in request.options.tools or ()]
    for index, message in enumerate(request.messages):
        until = _until(index, message, last)
        if until is None:
            continue
        said = _said(message.content if isinstance(message.content, str) else message.content[:until])
        if said is None:
            return None
        texts.append(said)
    return texts


def pieces_before(request: GenerateRequest, last: Point) -> Iterator[Piece]:
    """Yield the texts that the caller wrote, up to a point: descriptions of tools, instructions, turns.

    Args:
        request: What is asked.
        last: The point.
    """
    for tool in map(as_tool, request.options.tools or ()):
        yield Piece(f"the description of the tool {tool.name!r}", tool.description)
    for index, message in enumerate(request.messages):
        until = _until(index, message, last)
        if until is None:
            continue
        where = f"message {index} ({message.role})"
        if isinstance(message.content, str):
            yield Piece(where, message.content)
            continue
        for number, part in enumerate(message.content[:until]):
            if isinstance(part, Text):
                yield Piece(f"{where}, part {number}", part.text)


def _until(index: int, message: Message, last: Point | None) -> int | None:
    """Return how many parts of a message lie before a point; None where it lies behind it altogether."""
    whole = len(message.content) if not isinstance(message.content, str) else 1
    if last is None:
        return whole
    region = SYSTEM if isinstance(message, SystemMessage) else TURNS
    if last.region == TOOLS or region > last.region:
        return None
    if region < last.region or index < last.index:
        return whole
    if index > last.index:
        return None
    return whole if isinstance(message.content, str) or message.role == "tool" else last.part + 1


def _said(content: Content) -> str | None:
    if isinstance(content, str):
        return content
    texts: list[str] = []
    for part in content:
        match part:
            case Text() | Thinking():
                texts.append(part.text)
            case ToolCall():
                texts.append(f"{part.name} {part.raw_arguments or part.arguments}")
            case ToolResult():
                inner = _said(part.content)
                if inner is None:
                    return None
                texts.append(inner)
            case MediaPart() | Opaque():
                return None
    return "\n".join(texts)

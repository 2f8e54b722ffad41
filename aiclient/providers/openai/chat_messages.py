"""Writes a conversation as messages of chat completions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from aiclient.core.messages import AssistantMessage, Message, ToolMessage
from aiclient.core.parts import (
    Audio,
    CacheHint,
    Document,
    Image,
    Native,
    Opaque,
    Part,
    Text,
    Thinking,
    ToolCall,
    ToolResult,
)
from aiclient.core.requests import GenerateRequest
from aiclient.providers.openai.cache_fields import breakpoint_on, has_breakpoints
from aiclient.providers.openai.media_fields import address, file_name, sound
from aiclient.providers.openai.replay import Replay
from aiclient.providers.openai.tool_fields import call_arguments
from aiclient.wire.json import Json, JsonObject

__all__ = ["chat_messages"]

_ANSWER_ONLY: Final = frozenset({"executed_tools"})
"""Fields that an answer has and that a request is refused for."""
_FILES: Final[Mapping[str, tuple[str, ...]]] = {"groq": (), "xai": ("file_id", "url")}
"""Providers whose user's messages hold no sound, and documents from these sources only."""


def chat_messages(request: GenerateRequest, *, marks: bool = False) -> list[JsonObject]:
    """Return the messages of a request.

    Args:
        request: What is asked.
        marks: Send cache marks, as routers to several providers take them.
    """
    writer = _Writer(request, marks=marks)
    for message in request.messages:
        if not isinstance(message, ToolMessage):
            writer.flush_late()
        if isinstance(message, AssistantMessage):
            writer.assistant(message)
        elif isinstance(message, ToolMessage):
            writer.result(message.result)
        elif isinstance(message.content, str) and not (message.cache_control and writer.marking):
            writer.messages.append({"role": message.role, "content": message.content})
        else:
            writer.parts(message)
    writer.flush_late()
    return writer.messages


class _Writer:
    """The messages of one request, in order."""

    def __init__(self, request: GenerateRequest, *, marks: bool) -> None:
        self.messages: list[JsonObject] = []
        self._request = request
        self._marks = marks
        self.marking = marks or has_breakpoints(request)
        """Whether marks are sent, in whatever words."""
        self._late: list[Json] = []
        """Media out of the results of tools: those may hold text only, so a message of the user follows."""

    def flush_late(self) -> None:
        """Write what had to wait for the last result of a turn."""
        if self._late:
            self.messages.append({"role": "user", "content": self._late})
            self._late = []

    def parts(self, message: Message) -> None:
        """Write a message that is given as parts."""
        replay = Replay(self._request, items=False)
        content: list[Json] = []
        for part in message.parts:
            if isinstance(part, ToolResult):
                self.result(part)
            else:
                content += self._content(part, replay)
        self.flush_late()
        if content:
            content[-1] = self._marked(content[-1], message.cache_control)
        if content or not message.parts:
            self.messages.append({"role": message.role, "content": content})

    def result(self, result: ToolResult) -> None:
        """Write what a tool gave."""
        said: Json = result.text
        if self._marks and not isinstance(result.content, str):
            texts = [part for part in result.content if isinstance(part, Text)]
            if any(part.cache_control for part in texts):
                said = [
                    self._marked({"type": "text", "text": part.text}, part.cache_control) for part in texts
                ]
        elif self.marking and not self._marks and result.cache_control is not None:
            said = [self._marked({"type": "text", "text": result.text}, result.cache_control)]
        self.messages.append({"role": "tool", "tool_call_id": result.call_id, "content": said})
        if not isinstance(result.content, str):
            replay = Replay(self._request, items=False)
            for part in result.content:
                if not isinstance(part, Text):
                    self._late += self._content(part, replay)

    def assistant(self, message: AssistantMessage) -> None:
        """Write what the model said, with what its own provider wants back as it was."""
        replay = Replay(self._request, items=False)
        pieces = _Pieces()
        for part in message.parts:
            native = replay.own(part)
            if native is not None:
                if replay.first(native) and not native.data.keys() <= _ANSWER_ONLY:
                    pieces.add(native.data)
            elif isinstance(part, Text):
                pieces.text(part.text)
            elif isinstance(part, ToolCall):
                function: JsonObject = {"name": part.name, "arguments": call_arguments(part)}
                pieces.add({"tool_calls": [{"id": part.id, "type": "function", "function": function}]})
            elif isinstance(part, Thinking | Opaque):
                replay.drop()
            else:
                kind = type(part).__name__
                self._request.context.unsupported(kind, "chat completions take none from the assistant")
        written = pieces.message()
        if written is not None:
            self.messages.append(written)

    def _content(self, part: Part, replay: Replay) -> list[Json]:
        """Return a part as content of a message; nothing where it cannot be one."""
        match part:
            case Opaque(native=Native(provider=self._request.provider)):
                # A block that the caller wrote in the provider's own words.
                return [part.native.data]
            case Text():
                return [self._marked({"type": "text", "text": part.text}, part.cache_control)]
            case Audio() | Document() if not self._takes(part):
                sources = " and ".join(_FILES[self._request.provider])
                what = f"pictures, and documents by {sources}" if sources else "pictures only"
                service = f"the chat API of {self._request.provider}"
                self._request.context.unsupported(type(part).__name__, f"{service} takes {what}")
            case Document(url=str()) if self._request.provider in _FILES:
                return [self._marked({"type": "file", "file": {"url": part.url}}, part.cache_control)]
            case Image() | Audio() | Document():
                block = _media(part)
                if block is not None:
                    return [self._marked(block, part.cache_control)]
                source = "url" if part.url else "file_id"
                what = f"{type(part).__name__} by {source}"
                self._request.context.unsupported(what, "chat completions do not take it from there")
            case Thinking() | Opaque():
                replay.drop()
            case ToolCall() | ToolResult():
                what = type(part).__name__
                self._request.context.unsupported(what, "a message of the user cannot hold one")
        return []

    def _takes(self, part: Audio | Document) -> bool:
        """Say whether the service takes such a part from where it is."""
        sources = _FILES.get(self._request.provider)
        if sources is None:
            return True
        return isinstance(part, Document) and any(getattr(part, name) is not None for name in sources)

    def _marked(self, block: Json, hint: CacheHint | None) -> Json:
        """Return a block with the mark that the caller gave it, where the server may know what it means."""
        if not self.marking or hint is None or not isinstance(block, dict):
            return block
        if not self._marks:
            return breakpoint_on(block, hint)
        ttl = None if isinstance(hint, str) else hint.ttl
        return {**block, "cache_control": {"type": "ephemeral", **({"ttl": ttl} if ttl else {})}}


def _media(part: Image | Audio | Document) -> JsonObject | None:
    """Return media as content; None where the API takes none from that source."""
    match part:
        case Image(file_id=None):
            image: JsonObject = {"url": address(part)}
            if part.detail is not None:
                image["detail"] = part.detail
            return {"type": "image_url", "image_url": image}
        case Audio():
            heard = sound(part)
            return None if heard is None else {"type": "input_audio", "input_audio": heard}
        case Document(file_id=str()):
            return {"type": "file", "file": {"file_id": part.file_id}}
        case Document(data=bytes()):
            file: JsonObject = {"filename": file_name(part), "file_data": address(part)}
            return {"type": "file", "file": file}
        case _:
            return None


class _Pieces:
    """One assistant message, put together from pieces of such a message."""

    def __init__(self) -> None:
        self._fields: JsonObject = {}
        self._content: list[Json] = []
        self._blocks = False

    def text(self, text: str) -> None:
        """Append text."""
        self._content.append({"type": "text", "text": text})

    def add(self, piece: JsonObject) -> None:
        """Append a piece; its lists go to the ends of those that are there."""
        for name, value in piece.items():
            before = self._fields.get(name)
            if name == "content" and isinstance(value, list):
                self._blocks = True
                self._content += value
            else:
                joined = isinstance(before, list) and isinstance(value, list)
                self._fields[name] = [*before, *value] if joined else value  # type: ignore[misc]

    def message(self) -> JsonObject | None:
        """Return the message; None where nothing is left to say."""
        if not self._content and not self._fields:
            return None
        content: Json = self._content
        if not self._blocks:
            texts = _texts(self._content)
            content = "".join(texts) if texts else None
        return {"role": "assistant", "content": content, **self._fields}


def _texts(blocks: Iterable[Json]) -> list[str]:
    return [str(block["text"]) for block in blocks if isinstance(block, dict)]

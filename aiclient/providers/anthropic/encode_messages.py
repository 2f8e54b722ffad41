"""Conversations as Anthropic takes them: instructions apart, turns of user and assistant in blocks."""

from __future__ import annotations

from typing import Final, NamedTuple

from aiclient.core.messages import AssistantMessage, Message, SystemMessage, ToolMessage
from aiclient.core.parts import (
    Audio,
    CacheHint,
    Content,
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
from aiclient.providers.anthropic.encode_cache import marked
from aiclient.providers.anthropic.encode_media import media_block
from aiclient.wire.json import Json, JsonObject

__all__ = ["Conversation", "container_of", "conversation_of"]

_UNMARKED: Final = frozenset({"thinking", "redacted_thinking"})
"""Blocks on which the API takes no cache mark."""
_ID_LETTERS: Final = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-")
_FOREIGN: Final = (
    "thoughts and other parts that only the provider they came from can read were left out of the request"
)


class Conversation(NamedTuple):
    """What of a request is said."""

    system: str | list[JsonObject] | None
    messages: list[JsonObject]


def conversation_of(request: GenerateRequest, provider: str) -> Conversation:
    """Return the messages of a request, in Anthropic's form.

    Args:
        request: What is asked; its files were read already.
        provider: Provider id: parts that came from it go back unchanged.
    """
    writer = _Writer(request, provider)
    for message in request.messages:
        writer.add(message)
    return Conversation(_system(writer.system), writer.finished())


def container_of(request: GenerateRequest, provider: str) -> str | None:
    """Return the id of the container in which code ran last; the next answer goes on in it.

    Args:
        request: What is asked.
        provider: Provider id.
    """
    for message in reversed(request.messages):
        native = message.native if isinstance(message, AssistantMessage) else None
        if native is None or native.provider != provider:
            continue
        container = native.data.get("container")
        identity = container.get("id") if isinstance(container, dict) else None
        if isinstance(identity, str):
            return identity
    return None


class _Turn(NamedTuple):
    role: str
    results: list[JsonObject]
    """What tools gave: the API wants it before all else in a turn."""
    blocks: list[JsonObject]


class _Writer:
    """Collects turns; messages of one role that follow each other become one."""

    def __init__(self, request: GenerateRequest, provider: str) -> None:
        self._request = request
        self._provider = provider
        self._turns: list[_Turn] = []
        self._toolsets: dict[str, Json] = {}
        """Id of a call → the toolset that the tool belongs to, which its result has to name."""
        self.system: list[JsonObject] = []

    def add(self, message: Message) -> None:
        """Append what a message says."""
        if isinstance(message, SystemMessage):
            self._add_system(message)
            return
        if isinstance(message, ToolMessage):
            self._turn("user").results.append(self._result(message.result))
            return
        results: list[JsonObject] = []
        blocks: list[JsonObject] = []
        for part in message.parts:
            block = self._block(part, message.role)
            if block is not None:
                (results if isinstance(part, ToolResult) else blocks).append(block)
        self._mark_last(blocks or results, message.cache_control)
        if results or blocks:
            turn = self._turn(message.role)
            turn.results.extend(results)
            turn.blocks.extend(blocks)

    def finished(self) -> list[JsonObject]:
        """Return the turns; one that says a single plain text is just that."""
        return [{"role": turn.role, "content": _short([*turn.results, *turn.blocks])} for turn in self._turns]

    def _turn(self, role: str) -> _Turn:
        if not self._turns or self._turns[-1].role != role:
            self._turns.append(_Turn(role, [], []))
        return self._turns[-1]

    def _add_system(self, message: SystemMessage) -> None:
        blocks = [block for part in message.parts if (block := self._block(part, "system")) is not None]
        self._mark_last(blocks, message.cache_control)
        info = self._request.info
        # Some models take instructions in the middle, after a user's turn; for others all of them come first.
        in_place = info is not None and info.supports("mid_conversation_system")
        if blocks and in_place and self._turns and self._turns[-1].role != "assistant":
            self._turn("system").blocks.extend(blocks)
        else:
            self.system.extend(blocks)

    def _block(self, part: Part, role: str) -> JsonObject | None:
        match part:
            case Text():
                return self._text(part)
            case Thinking() | Opaque():
                own = self._own(part.native, {})
                if own is None:
                    self._request.context.warn(_FOREIGN)
                return own
            case ToolCall() if role == "assistant":
                return self._call(part)
            case ToolResult() if role == "user":
                return self._result(part)
            case Image() | Audio() | Document() if role == "user":
                block = self._own(part.native, {}) or media_block(part, self._request)
                return None if block is None else self._marked(block, part.cache_control)
            case _:
                self._request.context.unsupported(
                    f"{type(part).__name__} in {role} messages", "Anthropic has no place for it there"
                )
                return None

    def _own(self, native: Native | None, said: JsonObject) -> JsonObject | None:
        """Return the provider's own block, unless the part was changed since and says something else."""
        if native is None or native.provider != self._provider:
            return None
        data = native.data
        return data if all(data.get(name) == value for name, value in said.items()) else None

    def _text(self, part: Text) -> JsonObject | None:
        if not part.text:
            return None  # the API refuses empty ones
        own = self._own(part.native, {"text": part.text})
        return self._marked(own or {"type": "text", "text": part.text}, part.cache_control)

    def _call(self, part: ToolCall) -> JsonObject | None:
        own = self._own(part.native, {"id": part.id, "name": part.name, "input": part.arguments})
        if own is not None and own.get("toolset_name") is not None:
            self._toolsets[part.id] = own["toolset_name"]
        fields: JsonObject = {
            "type": "tool_use",
            "id": _wire_id(part.id),
            "name": part.name,
            "input": part.arguments,
        }
        return self._marked(own or fields, part.cache_control)

    def _result(self, part: ToolResult) -> JsonObject:
        block: JsonObject = {
            "type": "tool_result",
            "tool_use_id": _wire_id(part.call_id),
            "content": self._result_content(part.content),
        }
        if part.is_error:
            block["is_error"] = True
        if part.call_id in self._toolsets:
            block["toolset_name"] = self._toolsets[part.call_id]
        return self._marked(block, part.cache_control)

    def _result_content(self, content: Content) -> Json:
        if isinstance(content, str):
            return content
        blocks: list[Json] = []
        for part in content:
            block = None
            if isinstance(part, Text | Image | Audio | Document | Opaque):
                block = self._block(part, "user")
            else:
                self._request.context.unsupported(
                    f"{type(part).__name__} in tool results", "Anthropic has no place for it there"
                )
            if block is not None:
                blocks.append(block)
        return blocks

    def _marked(self, block: JsonObject, hint: CacheHint | None) -> JsonObject:
        return block if hint is None else marked(block, hint, self._request)

    def _mark_last(self, blocks: list[JsonObject], hint: CacheHint | None) -> None:
        """Mark the end of a message: its last block that takes a mark."""
        for place in reversed(range(len(blocks))) if hint is not None else ():
            if blocks[place].get("type") not in _UNMARKED:
                blocks[place] = self._marked(blocks[place], hint)
                return


def _system(blocks: list[JsonObject]) -> str | list[JsonObject] | None:
    """Return instructions as one text; as blocks only where those tell more."""
    if not blocks:
        return None
    texts = [block["text"] for block in blocks if block.keys() == {"type", "text"}]
    if len(texts) < len(blocks):
        return blocks
    return "\n\n".join([text for text in texts if isinstance(text, str)])


def _short(content: list[Json]) -> Json:
    """Return the content of a turn, as bare text where it is nothing else."""
    first = content[0]
    if len(content) == 1 and isinstance(first, dict) and first.keys() == {"type", "text"}:
        return first["text"]
    return content


def _wire_id(identity: str) -> str:
    """Return an id of a call in the letters that Anthropic takes; its own stay what they are."""
    if _ID_LETTERS.issuperset(identity):
        return identity
    return "".join([letter if letter in _ID_LETTERS else "_" for letter in identity])

"""Writes a conversation as input items of the Responses API."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, cast

from aiclient.core.messages import AssistantMessage, Message, SystemMessage, ToolMessage
from aiclient.core.parts import (
    Audio,
    Document,
    Image,
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

__all__ = ["InputItems"]

_ANSWER_ONLY: Final = {
    "image_generation_call": frozenset(
        {"action", "background", "output_format", "quality", "revised_prompt", "size"}
    )
}
"""Type of an item → fields that an answer has and that a request is refused for."""


class InputItems:
    """The items of one request, in order.

    Args:
        request: What is asked.
        media_results: Whether the result of a tool may hold pictures and files; elsewhere they follow as
            a message of the user.
    """

    def __init__(self, request: GenerateRequest, *, media_results: bool) -> None:
        self.items: list[JsonObject] = []
        self._request = request
        self._media_results = media_results
        self._custom: set[str] = set()
        self._late: list[Json] = []
        self._breakpoints = has_breakpoints(request)

    def add(self, messages: Iterable[Message]) -> list[JsonObject]:
        """Append messages and return all items."""
        for message in messages:
            if not isinstance(message, ToolMessage):
                self._flush_late()
            if isinstance(message, AssistantMessage):
                self._assistant(message)
            elif isinstance(message, ToolMessage):
                self._result(message.result)
            elif self._breakpoints and _is_marked(message):
                self._user(message)
            elif isinstance(message.content, str):
                self.items.append({"role": message.role, "content": message.content})
            elif isinstance(message, SystemMessage):
                self.items.append({"role": "system", "content": message.text})
            else:
                self._user(message)
        self._flush_late()
        return self.items

    def _flush_late(self) -> None:
        if self._late:
            self.items.append({"role": "user", "content": self._late})
            self._late = []

    def _user(self, message: Message) -> None:
        replay = Replay(self._request, items=True)
        content: list[Json] = []
        for part in message.parts:
            native = replay.own(part)
            if isinstance(part, ToolResult):
                self._result(part)
            elif native is not None and str(native.data["type"]).startswith("input_"):
                content.append(native.data)
            elif native is not None:
                # An item that the caller wrote in the provider's own words.
                if content:
                    self.items.append({"role": "user", "content": content})
                    content = []
                self.items.append(native.data)
            else:
                content += self._marked(part, self._content(part, replay))
        self._flush_late()
        if content and self._breakpoints and message.cache_control is not None:
            content[-1] = breakpoint_on(cast(JsonObject, content[-1]), message.cache_control)
        if content or not message.parts:
            self.items.append({"role": message.role, "content": content})

    def _marked(self, part: Part, content: list[Json]) -> list[Json]:
        """Return the content of a part with the breakpoint that the plan sets behind it."""
        hint = None if isinstance(part, Thinking | Opaque) else part.cache_control
        if hint is None or not content or not self._breakpoints:
            return content
        return [*content[:-1], breakpoint_on(cast(JsonObject, content[-1]), hint)]

    def _content(self, part: Part, replay: Replay) -> list[Json]:
        """Return a part as content of a message; nothing where it cannot be one."""
        match part:
            case Text():
                return [_text(part.text)]
            case Image():
                image: JsonObject = {"type": "input_image", "detail": part.detail or "auto"}
                image |= {"file_id": part.file_id} if part.file_id else {"image_url": address(part)}
                return [image]
            case Document():
                return [{"type": "input_file", **_file(part)}]
            case Audio():
                heard = sound(part)
                if heard is not None:
                    return [{"type": "input_audio", "input_audio": heard}]
                self._request.context.unsupported("Audio by url or file_id", "Responses takes its bytes")
            case Thinking() | Opaque():
                replay.drop()
            case ToolCall() | ToolResult():
                kind = type(part).__name__
                self._request.context.unsupported(kind, "a message of the user cannot hold one")
        return []

    def _assistant(self, message: AssistantMessage) -> None:
        replay = Replay(self._request, items=True)
        texts: list[str] = []
        for part in message.parts:
            native = replay.own(part)
            if native is None and isinstance(part, Text):
                texts.append(part.text)
                continue
            self._flush_texts(texts)
            if native is not None:
                if replay.first(native):
                    self._replayed(native.data)
            elif isinstance(part, ToolCall):
                call: JsonObject = {"type": "function_call", "call_id": part.id, "name": part.name}
                self.items.append({**call, "arguments": call_arguments(part)})
            elif isinstance(part, Thinking | Opaque):
                replay.drop()
            else:
                kind = type(part).__name__
                self._request.context.unsupported(kind, "Responses takes none from the assistant")
        self._flush_texts(texts)

    def _flush_texts(self, texts: list[str]) -> None:
        if texts:
            self.items.append({"role": "assistant", "content": "".join(texts)})
            texts.clear()

    def _replayed(self, item: JsonObject) -> None:
        kind = item["type"]
        if kind == "custom_tool_call":
            self._custom.add(str(item.get("call_id")))
        spare = _ANSWER_ONLY.get(kind) if isinstance(kind, str) else None
        self.items.append(item if spare is None else {name: item[name] for name in item if name not in spare})

    def _result(self, result: ToolResult) -> None:
        output: Json = result.text
        if not isinstance(result.content, str) and any(not isinstance(part, Text) for part in result.content):
            replay = Replay(self._request, items=True)
            content = [each for part in result.content for each in self._content(part, replay)]
            if self._media_results:
                output = content
            else:
                self._late += [part for part in content if _is_media(part)]
        if self._breakpoints and result.cache_control is not None:
            blocks = output if isinstance(output, list) and output else [_text(result.text)]
            output = [*blocks[:-1], breakpoint_on(cast(JsonObject, blocks[-1]), result.cache_control)]
        kind = "custom_tool_call_output" if result.call_id in self._custom else "function_call_output"
        self.items.append({"type": kind, "call_id": result.call_id, "output": output})


def _is_marked(message: Message) -> bool:
    return message.cache_control is not None or any(
        not isinstance(part, Thinking | Opaque) and part.cache_control is not None for part in message.parts
    )


def _text(text: str) -> Json:
    return {"type": "input_text", "text": text}


def _is_media(part: Json) -> bool:
    return isinstance(part, dict) and part["type"] != "input_text"


def _file(part: Document) -> JsonObject:
    if part.file_id:
        return {"file_id": part.file_id}
    if part.data is None:
        return {"file_url": part.url}
    return {"filename": file_name(part), "file_data": address(part)}

"""Conversations as Ollama's messages: text, pictures, thoughts and calls are fields of one message."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from aiclient.core.errors import ConfigurationError
from aiclient.core.media import as_base64
from aiclient.core.messages import AssistantMessage, ToolMessage, UserMessage
from aiclient.core.parts import Image, MediaPart, Native, Part, Text, Thinking, ToolCall, ToolResult
from aiclient.core.requests import GenerateRequest

if TYPE_CHECKING:
    from aiclient_generated.ollama.v1 import params

__all__ = ["messages"]


def messages(request: GenerateRequest, provider: str) -> list[params.MessageParam]:
    """Return the conversation of a request.

    Args:
        request: What is asked.
        provider: Id of the provider that gets it.

    Raises:
        ConfigurationError: A result answers a call that is not in the conversation and names no tool.
    """
    writer = _Writer(request, provider)
    made: list[params.MessageParam] = []
    system = request.system
    if system is not None:
        made.append({"role": "system", "content": system})
    for turn in request.turns:
        if isinstance(turn, ToolMessage):
            made.append(writer.result(turn.result))
        elif isinstance(turn, UserMessage):
            made += writer.user(turn)
        else:
            made.append(writer.assistant(turn))
    return made


class _Writer:
    """One conversation, written from its first message to its last."""

    def __init__(self, request: GenerateRequest, provider: str) -> None:
        self._request = request
        self._provider = provider
        self._calls: dict[str, ToolCall] = {}

    def user(self, turn: UserMessage) -> list[params.MessageParam]:
        """Return what the user said; results in it are messages of their own, before the rest."""
        results = [self.result(part) for part in turn.parts if isinstance(part, ToolResult)]
        rest = [part for part in turn.parts if not isinstance(part, ToolResult)]
        if results and not rest:
            return results
        said: params.MessageParam = {"role": "user", "content": turn.text}
        return [*results, self._with_images(said, rest)]

    def assistant(self, turn: AssistantMessage) -> params.MessageParam:
        """Return what the model said."""
        said: params.MessageParam = {"role": "assistant", "content": turn.text}
        thoughts = [part.text for part in turn.parts if isinstance(part, Thinking) and self._own(part.native)]
        if thoughts:
            said["thinking"] = "".join(thoughts)
        calls = turn.tool_calls
        if calls:
            said["tool_calls"] = [self._call(call) for call in calls]
        for part in turn.parts:
            known = isinstance(part, Text | ToolCall | MediaPart)
            if not known and (isinstance(part, ToolResult) or not self._own(part.native)):
                self._request.context.warn(
                    "thoughts and other parts that only the provider they came from understands were not "
                    f"sent to {self._provider}"
                )
        return self._with_images(said, turn.parts)

    def result(self, result: ToolResult) -> params.MessageParam:
        """Return what a tool gave."""
        call = self._calls.get(result.call_id)
        name = result.name or (call.name if call is not None else None)
        if name is None:
            raise ConfigurationError(
                f"a tool result answers the call {result.call_id!r}, which no message before it holds; "
                "Ollama must be told which tool it was: pass the AssistantMessage with the call, or name="
            )
        said: params.MessageParam = {"role": "tool", "content": result.text, "tool_name": name}
        call_id = self._sent_id(call, result.call_id)
        if call_id is not None:
            said["tool_call_id"] = call_id
        return said if isinstance(result.content, str) else self._with_images(said, result.content)

    def _call(self, call: ToolCall) -> params.ToolCallParam:
        self._calls[call.id] = call
        native = call.native
        if native is not None and self._own(native):
            return cast("params.ToolCallParam", native.data)
        return {"id": call.id, "function": {"name": call.name, "arguments": call.arguments}}

    def _sent_id(self, call: ToolCall | None, call_id: str) -> str | None:
        """Return the id by which the provider knows a call; one that we made up tells it nothing."""
        native = call.native if call is not None else None
        if native is None or not self._own(native):
            return call_id
        known = native.data.get("id")
        return known if isinstance(known, str) and known else None

    def _own(self, native: Native | None) -> bool:
        return native is not None and native.provider == self._provider

    def _with_images(self, said: params.MessageParam, parts: Sequence[Part]) -> params.MessageParam:
        images: list[str] = []
        for part in parts:
            if isinstance(part, Image) and part.data is not None:
                images.append(as_base64(part))
            elif isinstance(part, MediaPart):
                self._request.context.unsupported(*_refusal(part))
        return {**said, "images": images} if images else said


def _refusal(part: MediaPart) -> tuple[str, str]:
    kind = type(part).__name__
    if not isinstance(part, Image):
        return kind, "Ollama takes text and pictures only"
    source = "url" if part.url is not None else "file_id"
    return f"{kind}({source}=...)", "Ollama fetches nothing and keeps no files; give path= or data="

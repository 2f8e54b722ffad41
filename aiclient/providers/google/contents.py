"""Conversations as Gemini's contents: turns of the user and of the model, each made of parts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Final, cast

from aiclient.core.errors import ConfigurationError
from aiclient.core.messages import AssistantMessage, ToolMessage, UserMessage
from aiclient.core.parts import MediaPart, Native, Part, Text, ToolCall, ToolResult
from aiclient.core.requests import GenerateRequest
from aiclient.providers.google.generation import generation
from aiclient.providers.google.media import blob, file_reference, media_part

if TYPE_CHECKING:
    from aiclient_generated.google.v1beta import params

__all__ = ["UNSIGNED", "contents"]

UNSIGNED: Final = "c2tpcF90aG91Z2h0X3NpZ25hdHVyZV92YWxpZGF0b3I="
"""`skip_thought_signature_validator` in base64: the documented stand-in for the signature of a call that
another model made."""

_FIRST_SIGNED: Final = (3, 0)
_FIRST_WITH_MEDIA_RESULTS: Final = (3, 0)


def contents(request: GenerateRequest, provider: str, version: str) -> list[params.ContentParam]:
    """Return the conversation of a request.

    Args:
        request: What is asked.
        provider: Id of the provider that gets it.
        version: API version, of which uploaded files have an address.

    Raises:
        ConfigurationError: A result answers a call that is not in the conversation and names no tool, or
            nobody said what kind of content some bytes are.
    """
    writer = _Writer(request, provider, version)
    made: list[params.ContentParam] = []
    for kind, turns in groupby(request.turns, type):
        if kind is ToolMessage:
            # Calls that the model makes at once are answered at once.
            made += writer.results(cast(Iterator[ToolMessage], turns))
        else:
            made += [writer.turn(turn) for turn in cast(Iterator[UserMessage | AssistantMessage], turns)]
    return [content for content in made if content.get("parts")]


class _Writer:
    """One conversation, written from its first turn to its last."""

    def __init__(self, request: GenerateRequest, provider: str, version: str) -> None:
        self._request = request
        self._provider = provider
        self._version = version
        self._generation = generation(request)
        self._calls: dict[str, tuple[int, ToolCall]] = {}
        self._order = 0

    def results(self, turns: Iterator[ToolMessage]) -> list[params.ContentParam]:
        """Return results in the order of their calls: calls without an id are told apart by it."""
        results = sorted(
            (turn.result for turn in turns),
            key=lambda result: self._calls[result.call_id][0] if result.call_id in self._calls else -1,
        )
        parts = [part for result in results for part in self._result(result)]
        return [{"role": "user", "parts": parts}]

    def turn(self, turn: UserMessage | AssistantMessage) -> params.ContentParam:
        """Return what the user or the model said."""
        parts = [made for part in turn.parts for made in self._part(part)]
        if isinstance(turn, UserMessage):
            # A conversation must not begin with the model, so a user who says nothing is heard too.
            return {"role": "user", "parts": parts or [{"text": ""}]}
        for call in turn.tool_calls:
            self._order += 1
            self._calls[call.id] = (self._order, call)
        return {"role": "model", "parts": self._signed(parts)}

    def _signed(self, parts: list[params.PartParam]) -> list[params.PartParam]:
        """Sign the first call of a turn where the model demands it and the one that made the call did not."""
        places = [place for place, part in enumerate(parts) if "functionCall" in part]
        if self._generation < _FIRST_SIGNED or not places:
            return parts
        if any("thoughtSignature" in parts[place] for place in places):
            return parts
        first = places[0]
        signed: params.PartParam = {**parts[first], "thoughtSignature": UNSIGNED}
        return [*parts[:first], signed, *parts[first + 1 :]]

    def _part(self, part: Part) -> list[params.PartParam]:
        native: Native | None = getattr(part, "native", None)
        if native is not None and native.provider == self._provider:
            return [cast("params.PartParam", native.data)]
        if isinstance(part, Text):
            return [{"text": part.text}] if part.text else []
        if isinstance(part, ToolCall):
            return [{"functionCall": {"id": part.id, "name": part.name, "args": part.arguments}}]
        if isinstance(part, ToolResult):
            return self._result(part)
        if isinstance(part, MediaPart):
            return [media_part(part, self._version)]
        self._request.context.warn(
            "thoughts and other parts that only the provider they came from understands were not sent to "
            f"{self._provider}"
        )
        return []

    def _result(self, result: ToolResult) -> list[params.PartParam]:
        call = self._calls[result.call_id][1] if result.call_id in self._calls else None
        name = result.name or (call.name if call is not None else None)
        if name is None:
            raise ConfigurationError(
                f"a tool result answers the call {result.call_id!r}, which no message before it holds; "
                "Gemini must be told which tool it was: pass the AssistantMessage with the call, or name="
            )
        media = (
            [] if isinstance(result.content, str) else [p for p in result.content if isinstance(p, MediaPart)]
        )
        text = result.text
        said = {"error" if result.is_error else "output": text} if text or not media else {}
        response: params.FunctionResponseParam = {"name": name, "response": said}
        call_id = self._sent_id(call, result.call_id)
        if call_id is not None:
            response["id"] = call_id
        if not media:
            return [{"functionResponse": response}]
        if self._generation < _FIRST_WITH_MEDIA_RESULTS:
            # Older models see pictures beside the result only.
            return [{"functionResponse": response}, *[media_part(p, self._version) for p in media]]
        response["parts"] = [self._result_media(part) for part in media]
        return [{"functionResponse": response}]

    def _result_media(self, part: MediaPart) -> params.FunctionResponsePartParam:
        if part.data is not None:
            return {"inlineData": blob(part)}
        reference = file_reference(part, self._version)
        file: params.FunctionResponseFileDataParam = {"fileUri": reference.get("fileUri", "")}
        kind = reference.get("mimeType")
        return {"fileData": file if kind is None else {**file, "mimeType": kind}}

    def _sent_id(self, call: ToolCall | None, call_id: str) -> str | None:
        """Return the id by which the provider knows a call; one that we made up tells it nothing."""
        native = call.native if call is not None else None
        if native is None or native.provider != self._provider:
            return call_id
        made = native.data.get("functionCall")
        known = made.get("id") if isinstance(made, dict) else None
        return known if isinstance(known, str) else None

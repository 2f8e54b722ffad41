"""Rebuild: the second request of a conversation, made from our own reading of the first answer."""

from __future__ import annotations

from dataclasses import replace

from aiclient.core.context import CallContext
from aiclient.core.encode import encode
from aiclient.core.messages import Message, ToolMessage
from aiclient.core.parts import Part
from aiclient.core.requests import GenerateRequest
from aiclient.registry.info import model_info
from aiclient.wire.json import Json, JsonObject
from codegen.replay.equality import parse_json
from tests.conformance.facade.conversations import Continuation
from tests.conformance.facade.playback import model_of
from tests.conformance.facade.tree import items, node, text

__all__ = ["rebuild", "rebuild_recorded"]


def rebuild(continuation: Continuation, without: tuple[Part, ...] = ()) -> tuple[JsonObject, list[str]]:
    """Return the body that we send for a recorded request, and what we warn of.

    Args:
        continuation: The recorded conversation.
        without: Parts of the answer that the recorded client left out, which we leave out too.
    """
    second = continuation.second
    message = continuation.response.message
    if without:
        kept = tuple(part for part in message.parts if not any(part is each for each in without))
        message = replace(message, content=kept)
    provider = second.dialect.manifest.name
    read = second.importer.messages
    new = [_with_our_id(each, continuation) for each in read(continuation.new, provider)]
    return _encoded(continuation, [message, *new])


def rebuild_recorded(continuation: Continuation) -> tuple[JsonObject, list[str]]:
    """Return the body with the answer as the recorded client sent it back, to tell causes apart.

    Args:
        continuation: The recorded conversation.
    """
    provider = continuation.second.dialect.manifest.name
    read = continuation.second.importer.messages
    return _encoded(continuation, read([*continuation.answer, *continuation.new], provider))


def _encoded(continuation: Continuation, new: list[Message]) -> tuple[JsonObject, list[str]]:
    first, second = continuation.first, continuation.second
    dialect, importer, provider = second.dialect, second.importer, second.dialect.manifest.name
    model = model_of(second.record)
    context = CallContext()
    request = GenerateRequest(
        provider=provider,
        model=model,
        messages=(*importer.opening(second.request), *importer.messages(first.turns, provider), *new),
        options=importer.keywords(second.request),
        stream=second.record.asked_stream,
        info=model_info(provider, model),
        context=context,
    )
    sent = encode(dialect.provider.endpoint, dialect.provider.adapter.encode(request))
    body = parse_json(sent.body or b"{}")
    return node(body), context.warnings


def _with_our_id(message: Message, continuation: Continuation) -> Message:
    """Return a result under the id that we gave a call that came without one."""
    if not isinstance(message, ToolMessage):
        return message
    ours = {
        theirs: call.id
        for theirs, call in zip(_made_up(continuation.answer), continuation.response.tool_calls, strict=False)
    }
    return replace(message, tool_call_id=ours.get(message.tool_call_id, message.tool_call_id))


def _made_up(answer: Json) -> list[str]:
    """Return the ids of the calls as the recorded client sent them back."""
    calls = [node(part, "functionCall") for turn in items(answer) for part in items(turn, "parts")]
    return [text(call, "id") or "" for call in calls if call]

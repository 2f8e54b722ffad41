"""Rebuild: the second request of a conversation, made from our own reading of the first answer."""

from __future__ import annotations

from dataclasses import replace

from aiclient.core.capabilities import fitted
from aiclient.core.encode import encode
from aiclient.core.messages import Message, ToolMessage
from aiclient.core.requests import GenerateRequest
from aiclient.registry.info import model_info
from aiclient.wire.json import JsonObject
from codegen.replay.equality import parse_json
from tests.conformance.facade.conversations import Continuation
from tests.conformance.facade.playback import model_of
from tests.conformance.facade.tree import items, node, text

__all__ = ["rebuild"]


def rebuild(continuation: Continuation) -> tuple[JsonObject, tuple[str, ...]]:
    """Return the body that we send for a recorded request, and what we warn of.

    Args:
        continuation: The recorded conversation.
    """
    second = continuation.second
    dialect, importer, provider = second.dialect, second.importer, second.dialect.manifest.name
    model = model_of(second.record)
    new = [_under_our_id(each, continuation) for each in importer.messages(continuation.new, provider)]
    request = GenerateRequest(
        provider=provider,
        model=model,
        messages=(
            *importer.opening(second.request),
            *importer.messages(continuation.before, provider),
            continuation.response.message,
            *new,
        ),
        options=importer.keywords(second.request),
        stream=second.record.asked_stream,
        info=model_info(provider, model),
    )
    request = fitted(request)
    sent = encode(dialect.provider.endpoint, dialect.provider.adapter.encode(request))
    return node(parse_json(sent.body or b"{}")), tuple(request.context.warnings)


def _under_our_id(message: Message, continuation: Continuation) -> Message:
    """Return a result under the id that we gave a call which came without one."""
    if not isinstance(message, ToolMessage):
        return message
    turns = items([*continuation.answer])
    calls = [node(part, "functionCall") for turn in turns for part in items(turn, "parts")]
    theirs = [text(call, "id") or "" for call in calls if call]
    ours = dict(zip(theirs, (call.id for call in continuation.response.tool_calls), strict=False))
    return replace(message, tool_call_id=ours.get(message.tool_call_id, message.tool_call_id))

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
from tests.conformance.facade.tree import node

__all__ = ["rebuild"]


def rebuild(continuation: Continuation) -> tuple[JsonObject, tuple[str, ...]]:
    """Return the body that we send for a recorded request, and what we warn of.

    Args:
        continuation: The recorded conversation.
    """
    second = continuation.second
    dialect, importer, provider = second.dialect, second.importer, second.dialect.manifest.name
    model = model_of(second.record)
    new = _under_our_ids(importer.messages(continuation.new, provider), continuation)
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
    fields = request.options.provider_options
    request = fitted(request, dialect.provider.reasons(fields) if fields else None)
    sent = encode(dialect.provider.endpoint, dialect.provider.adapter.encode(request))
    return node(parse_json(sent.body or b"{}")), tuple(request.context.warnings)


def _under_our_ids(messages: list[Message], continuation: Continuation) -> list[Message]:
    """Return results under the ids that we gave to calls which came without one."""
    ours = continuation.made_up
    unnamed = iter([call.id for call in continuation.response.tool_calls])
    renamed: list[Message] = []
    for message in messages:
        if isinstance(message, ToolMessage):
            known = message.tool_call_id or next(unnamed, "")
            message = replace(message, tool_call_id=ours.get(known, known))
        renamed.append(message)
    return renamed

"""Anthropic's messages: requests out, answers in, usage made inclusive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from aiclient.core.encode import AnyCall
from aiclient.core.finish import FinishReason, finish_reason
from aiclient.core.json_view import count_at, object_at, objects_at, text_at
from aiclient.core.parts import Text
from aiclient.core.requests import GenerateRequest
from aiclient.core.usage import Usage
from aiclient.providers.anthropic.stream import MessageStream
from aiclient.providers.base import Adapter, Answer, StreamDecoder, sent
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest

if TYPE_CHECKING:
    from aiclient_generated.anthropic.v1 import params

__all__ = ["DEFAULT_MAX_TOKENS", "MessagesAdapter", "make_adapter"]

DEFAULT_MAX_TOKENS: Final = 4096
"""Limit of an answer that nobody limited, for a model whose own limit the catalogue does not know.

Anthropic alone demands a limit. Unless the caller gives one, it is the most that the model can write: a
limit below that would cut long answers off, and only what is written is paid.
"""

_FINISH: dict[str, FinishReason] = {
    "end_turn": "stop",
    "max_tokens": "length",
    "model_context_window_exceeded": "length",
    "pause_turn": "pause",
    "refusal": "refusal",
    "stop_sequence": "stop",
    "tool_use": "tool_calls",
}


class MessagesAdapter:
    """Anthropic's service."""

    def encode(self, request: GenerateRequest, /) -> AnyCall:
        """Describe `messages.create`."""
        from aiclient_generated.anthropic.v1.calls import messages as calls

        messages: list[params.MessageParam] = []
        for turn in request.turns:
            if turn.role == "user":
                user: params.UserMessageParam = {"role": "user", "content": turn.text}
                messages.append(user)
            else:
                said: params.AssistantMessageParam = {"role": "assistant", "content": turn.text}
                messages.append(said)
        options = request.options
        call = calls.create(
            model=request.model,
            messages=messages,
            max_tokens=_limit(request),
            system=sent(request.system),
            temperature=sent(options.temperature),
            top_p=sent(options.top_p),
            stream=request.stream,
            options=options.request_options(),
        )
        return cast(AnyCall, call)

    def decode(self, body: JsonObject, /) -> Answer:
        """Read a message object."""
        text = "".join(
            [
                text_at(block, "text") or ""
                for block in objects_at(body, "content")
                if block.get("type") == "text"
            ]
        )
        raw = text_at(body, "stop_reason")
        return Answer(
            parts=(Text(text),) if text else (),
            usage=_usage(body),
            finish_reason=finish_reason(_FINISH, raw),
            raw_finish_reason=raw,
            model=text_at(body, "model"),
            id=text_at(body, "id"),
        )

    def decoder(self) -> StreamDecoder:
        """Return a reader for one stream."""
        return MessageStream()


def make_adapter(manifest: Manifest, package: str) -> Adapter:
    """Return the adapter; all API versions share one package."""
    del manifest, package
    return MessagesAdapter()


def _limit(request: GenerateRequest) -> int:
    given = request.options.max_tokens
    if given is not None:
        return given
    known = request.info.max_output_tokens if request.info else None
    return known or DEFAULT_MAX_TOKENS


def _usage(body: JsonObject) -> Usage | None:
    usage = object_at(body, "usage")
    if not usage:
        return None
    read = count_at(usage, "cache_read_input_tokens")
    writes = _cache_writes(usage)
    return Usage(
        # What the provider calls input is only the part that no cache was involved in.
        input_tokens=count_at(usage, "input_tokens") + read + sum(writes.values()),
        output_tokens=count_at(usage, "output_tokens"),
        cache_read_tokens=read,
        cache_writes=writes,
        reasoning_tokens=count_at(object_at(usage, "output_tokens_details"), "thinking_tokens"),
        service_tier=text_at(usage, "service_tier"),
    )


def _cache_writes(usage: JsonObject) -> dict[str, int]:
    by_lifetime = object_at(usage, "cache_creation")
    writes = {
        name.removeprefix("ephemeral_").removesuffix("_input_tokens"): count_at(by_lifetime, name)
        for name in by_lifetime
    }
    rest = count_at(usage, "cache_creation_input_tokens") - sum(writes.values())
    return {lifetime: count for lifetime, count in {**writes, "": rest}.items() if count > 0}

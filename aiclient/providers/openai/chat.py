"""Chat completions: what every OpenAI-compatible server speaks; each row uses its own call builder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, cast

from aiclient.core.encode import AnyCall
from aiclient.core.finish import FinishReason, finish_reason
from aiclient.core.json_view import count_at, first_object_at, object_at, text_at
from aiclient.core.parts import Text
from aiclient.core.requests import GenerateRequest
from aiclient.core.usage import Usage
from aiclient.providers.base import Answer, StreamDecoder, sent
from aiclient.providers.openai.chat_stream import ChatStream
from aiclient.wire.json import JsonObject
from aiclient.wire.unset import NOT_GIVEN

if TYPE_CHECKING:
    from aiclient_generated.openai.v1 import params

__all__ = ["ChatAdapter", "decode_completion"]

_FINISH: dict[str, FinishReason] = {
    "content_filter": "content_filter",
    "function_call": "tool_calls",
    "length": "length",
    "stop": "stop",
    "tool_calls": "tool_calls",
}


class ChatAdapter:
    """One compatible provider."""

    def __init__(self, provider: str, package: str) -> None:
        self._module = f"aiclient_generated.{provider}.{package}.calls.chat"

    @cached_property
    def _create(self) -> Callable[..., AnyCall]:
        # Known at run time only: a provider that is described in specs/ needs no code here.
        return cast("Callable[..., AnyCall]", import_module(self._module).completions_create)

    def encode(self, request: GenerateRequest, /) -> AnyCall:
        """Describe `chat.completions.create`."""
        messages: list[params.ChatCompletionInputMessageParam] = []
        system = request.system
        if system is not None:
            opening: params.ChatCompletionSystemMessageParam = {"role": "system", "content": system}
            messages.append(opening)
        for turn in request.turns:
            if turn.role == "user":
                user: params.ChatCompletionUserMessageParam = {"role": "user", "content": turn.text}
                messages.append(user)
            else:
                said: params.ChatCompletionAssistantMessageParam = {"role": "assistant", "content": turn.text}
                messages.append(said)
        create = self._create
        keywords = cast("Mapping[str, object]", create.__kwdefaults__)
        # The older name is deprecated where the newer one exists, and the only one elsewhere.
        limit = "max_completion_tokens" if "max_completion_tokens" in keywords else "max_tokens"
        options = request.options
        fields: dict[str, object] = {
            limit: sent(options.max_tokens),
            "temperature": sent(options.temperature),
            "top_p": sent(options.top_p),
        }
        if request.stream and "stream_options" in keywords:
            fields["stream_options"] = {"include_usage": True}
        return create(
            model=request.model,
            messages=messages,
            stream=request.stream or NOT_GIVEN,
            options=options.request_options(),
            **fields,
        )

    def decode(self, body: JsonObject, /) -> Answer:
        """Read a completion."""
        return decode_completion(body)

    def decoder(self) -> StreamDecoder:
        """Return a reader for one stream."""
        return ChatStream()


def decode_completion(body: JsonObject) -> Answer:
    """Read a completion object.

    Args:
        body: As `POST /chat/completions` answers it.
    """
    choice = first_object_at(body, "choices")
    message = object_at(choice, "message")
    refusal = text_at(message, "refusal")
    text = text_at(message, "content") or refusal or ""
    raw = text_at(choice, "finish_reason")
    return Answer(
        parts=(Text(text),) if text else (),
        usage=_usage(body),
        finish_reason=finish_reason(_FINISH, raw, "refusal" if refusal else None),
        raw_finish_reason=raw,
        model=text_at(body, "model"),
        id=text_at(body, "id"),
    )


def _usage(body: JsonObject) -> Usage | None:
    usage = object_at(body, "usage")
    if not usage:
        return None
    prompt, completion = count_at(usage, "prompt_tokens"), count_at(usage, "completion_tokens")
    reasoning = count_at(object_at(usage, "completion_tokens_details"), "reasoning_tokens")
    if reasoning and count_at(usage, "total_tokens") == prompt + completion + reasoning:
        # Some servers count what was thought beside the completion instead of in it.
        completion += reasoning
    details = object_at(usage, "prompt_tokens_details")
    read = count_at(details, "cached_tokens") or count_at(usage, "prompt_cache_hit_tokens")
    # Gateways add up figures of others, which need not fit together; the totals are what is billed.
    read = min(read, prompt)
    writes = min(count_at(details, "cache_write_tokens"), prompt - read)
    return Usage(
        input_tokens=prompt,
        output_tokens=completion,
        cache_read_tokens=read,
        cache_writes={"": writes} if writes else {},
        reasoning_tokens=min(reasoning, completion),
        service_tier=text_at(body, "service_tier"),
    )

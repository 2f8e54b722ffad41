"""The Responses API: requests out, answers in; shared by every provider that speaks it."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal, cast

from aiclient.core.encode import AnyCall
from aiclient.core.finish import FinishReason, finish_reason
from aiclient.core.json_view import count_at, object_at, objects_at, text_at
from aiclient.core.parts import Text
from aiclient.core.requests import GenerateRequest
from aiclient.core.usage import Usage
from aiclient.providers.base import Answer, StreamDecoder, sent
from aiclient.providers.openai.responses_stream import ResponsesStream
from aiclient.wire.json import JsonObject

if TYPE_CHECKING:
    from aiclient_generated.openai.v1 import params

__all__ = ["OpenAIResponses", "decode_response"]

_FINISH: dict[str, FinishReason] = {
    "completed": "stop",
    "content_filter": "content_filter",
    "max_output_tokens": "length",
}
_TICK_DIGITS = 10


class OpenAIResponses:
    """OpenAI's own service."""

    def encode(self, request: GenerateRequest, /) -> AnyCall:
        """Describe `responses.create`."""
        from aiclient_generated.openai.v1.calls import responses

        items: list[params.InputItemParam] = []
        for turn in request.turns:
            role: Literal["user", "assistant"] = "assistant" if turn.role == "assistant" else "user"
            message: params.EasyInputMessageParam = {"role": role, "content": turn.text}
            items.append(message)
        options = request.options
        call = responses.create(
            model=request.model,
            input=items,
            instructions=sent(request.system),
            max_output_tokens=sent(options.max_tokens),
            temperature=sent(options.temperature),
            top_p=sent(options.top_p),
            stream=request.stream,
            options=options.request_options(),
        )
        return cast(AnyCall, call)

    def decode(self, body: JsonObject, /) -> Answer:
        """Read a response object."""
        return decode_response(body)

    def decoder(self) -> StreamDecoder:
        """Return a reader for one stream."""
        return ResponsesStream()


def decode_response(body: JsonObject) -> Answer:
    """Read a response object.

    Args:
        body: As `POST /responses` answers it.
    """
    texts: list[str] = []
    instead: FinishReason | None = None
    for item in objects_at(body, "output"):
        if item.get("type") == "function_call":
            instead = instead or "tool_calls"
        elif item.get("type") == "message":
            for part in objects_at(item, "content"):
                if part.get("type") == "refusal":
                    instead = "refusal"
                # A refusal is what the model said, so it is text too; the finish reason tells.
                texts.append(text_at(part, "text") or text_at(part, "refusal") or "")
    raw = _reason(body) or text_at(body, "status")
    ended = raw not in {"in_progress", "queued"}
    text = "".join(texts)
    return Answer(
        parts=(Text(text),) if text else (),
        usage=_usage(body),
        finish_reason=finish_reason(_FINISH, raw, instead) if ended else None,
        raw_finish_reason=raw if ended else None,
        model=text_at(body, "model"),
        id=text_at(body, "id"),
        error=object_at(body, "error") or None,
    )


def _reason(body: JsonObject) -> str | None:
    """Return why the answer is incomplete; None where it is complete."""
    if body.get("status") not in {"incomplete", "failed", "cancelled"}:
        return None
    return text_at(object_at(body, "incomplete_details"), "reason") or text_at(body, "status")


def _usage(body: JsonObject) -> Usage | None:
    usage = object_at(body, "usage")
    if not usage:
        return None
    details = object_at(usage, "input_tokens_details")
    return Usage(
        input_tokens=count_at(usage, "input_tokens"),
        output_tokens=count_at(usage, "output_tokens"),
        cache_read_tokens=count_at(details, "cached_tokens"),
        cache_writes=_cache_writes(details),
        reasoning_tokens=count_at(object_at(usage, "output_tokens_details"), "reasoning_tokens"),
        service_tier=text_at(body, "service_tier"),
        reported_cost=_reported_cost(usage),
    )


def _cache_writes(details: JsonObject) -> dict[str, int]:
    by_lifetime = object_at(details, "cache_write_tokens_details")
    writes = {
        name.removeprefix("ttl_").removesuffix("_tokens"): count_at(by_lifetime, name) for name in by_lifetime
    }
    rest = count_at(details, "cache_write_tokens") - sum(writes.values())
    return {lifetime: count for lifetime, count in {**writes, "": rest}.items() if count > 0}


def _reported_cost(usage: JsonObject) -> Decimal | None:
    """Return what xAI says that the call cost: ticks of 1e-10 USD."""
    ticks = usage.get("cost_in_usd_ticks")
    if isinstance(ticks, bool) or not isinstance(ticks, int):
        return None
    return Decimal(ticks).scaleb(-_TICK_DIGITS)

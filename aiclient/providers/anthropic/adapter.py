"""Anthropic's messages: requests out, answers in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final, cast

from aiclient.core.encode import AnyCall
from aiclient.core.finish import FinishReason, finish_reason
from aiclient.core.json_view import object_at, text_at
from aiclient.core.requests import GenerateOptions, GenerateRequest
from aiclient.providers.anthropic.decode_content import message_native, parts_of
from aiclient.providers.anthropic.encode_cache import (
    diagnostics_of,
    request_control,
    request_diagnostics,
)
from aiclient.providers.anthropic.encode_messages import container_of, conversation_of
from aiclient.providers.anthropic.encode_reasoning import reasoning_of
from aiclient.providers.anthropic.encode_tools import tool_blocks, tool_choice
from aiclient.providers.anthropic.usage import usage_of
from aiclient.providers.base import Adapter, Answer, StreamDecoder
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest

__all__ = ["DEFAULT_MAX_TOKENS", "MessagesAdapter", "make_adapter", "make_compatible_adapter"]

DEFAULT_MAX_TOKENS: Final = 4096
"""Limit of an answer that nobody limited, for a model whose own limit the catalogue does not know.

Anthropic alone demands a limit. Unless the caller gives one, it is the most that the model can write: a
limit below that would cut long answers off, and only what is written is paid.
"""

_FINISH: Final[dict[str, FinishReason]] = {
    "end_turn": "stop",
    "max_tokens": "length",
    "model_context_window_exceeded": "length",
    "pause_turn": "pause",
    "refusal": "refusal",
    "stop_sequence": "stop",
    "tool_use": "tool_calls",
}
_NEVER: Final = ("seed", "presence_penalty", "frequency_penalty", "logprobs")
_SAMPLING: Final = ("temperature", "top_p", "top_k")
_SAMPLING_VERSION: Final = "2023-06-01"
"""The only API version that takes them."""


class MessagesAdapter:
    """Anthropic's service.

    Args:
        provider: Provider id, which marks what only this provider understands.
        version: API version in use; None where nobody knows.
    """

    def __init__(self, provider: str = "anthropic", version: str | None = None) -> None:
        self._provider = provider
        self._version = version

    def encode(self, request: GenerateRequest, /) -> AnyCall:
        """Describe `messages.create`."""
        from aiclient_generated.anthropic.v1.calls import messages as calls

        options = self._accepted(request)
        system, messages = conversation_of(request, self._provider)
        thinking = reasoning_of(request)
        choice = tool_choice(request, budgeted=thinking.budget > 0)
        output = _given({"effort": thinking.effort, "format": _format(request)})
        fields: dict[str, object] = {
            "max_tokens": _limit(request, thinking.budget),
            "system": system,
            "temperature": options.temperature,
            "top_p": options.top_p,
            "top_k": options.top_k,
            "stop_sequences": [options.stop] if isinstance(options.stop, str) else options.stop,
            "tools": tool_blocks(request),
            "tool_choice": choice,
            "thinking": thinking.thinking,
            "output_config": output,
            "metadata": _metadata(request),
            "container": container_of(request, self._provider),
            "cache_control": request_control(request),
            "diagnostics": request_diagnostics(request),
            "options": options.request_options(),
        }
        given = {name: value for name, value in fields.items() if value is not None}
        create = cast("Callable[..., AnyCall]", calls.create)
        return create(model=request.model, messages=messages, stream=request.stream, **given)

    def decode(self, body: JsonObject, /) -> Answer:
        """Read a message object."""
        raw = text_at(body, "stop_reason")
        return Answer(
            parts=parts_of(body, self._provider),
            usage=usage_of(body),
            finish_reason=finish_reason(_FINISH, raw),
            raw_finish_reason=raw,
            finish_message=_explanation(body) if raw == "refusal" else None,
            model=text_at(body, "model"),
            id=text_at(body, "id"),
            native=message_native(body, self._provider),
            cache_diagnostics=diagnostics_of(body),
            error=body.get("error") if body.get("type") == "error" else None,
        )

    def decoder(self) -> StreamDecoder:
        """Return a reader for one stream."""
        from aiclient.providers.anthropic.stream import MessageStream

        return MessageStream(self._provider)

    def _accepted(self, request: GenerateRequest) -> GenerateOptions:
        """Follow the caller's policy for keywords that Anthropic has no place for; return the others."""
        context, options = request.context, request.options
        for name in _NEVER:
            if getattr(options, name) is not None:
                context.unsupported(name, "Anthropic's API has no such parameter")
        beyond = sorted(set(options.metadata or ()) - {"user_id"})
        if beyond:
            context.unsupported(f"metadata {', '.join(beyond)}", "Anthropic takes `user_id` only")
        if self._version in {None, _SAMPLING_VERSION}:
            return options
        for name in _SAMPLING:
            if getattr(options, name) is not None:
                context.unsupported(name, f"api_version {self._version} has none; {_SAMPLING_VERSION} has")
        return replace(options, temperature=None, top_p=None, top_k=None)


def make_adapter(manifest: Manifest, package: str, version: str | None = None) -> Adapter:
    """Return the adapter; all API versions share one package.

    Args:
        manifest: The provider.
        package: Generated package of the API version.
        version: The API version itself.
    """
    del package
    return MessagesAdapter(manifest.name, version)


def make_compatible_adapter(manifest: Manifest) -> Adapter:
    """Return the adapter for a server that speaks Anthropic's dialect.

    Args:
        manifest: The provider.
    """
    return MessagesAdapter(manifest.name)


def _explanation(body: JsonObject) -> str | None:
    """Return why the model declined; a refusal has no text of its own there."""
    return text_at(object_at(body, "stop_details"), "explanation") or None


def _limit(request: GenerateRequest, budget: int) -> int:
    given = request.options.max_tokens
    if given is not None:
        return given
    known = request.info.max_output_tokens if request.info else None
    # Thoughts count as a part of the answer, so the limit must leave room beside them.
    return known or DEFAULT_MAX_TOKENS + budget


def _format(request: GenerateRequest) -> JsonObject | None:
    """Return the form of the answer; OpenAI's spellings of a schema are understood too."""
    asked = request.options.response_format
    if asked is None or asked.get("type") == "text":
        return None
    if asked.get("type") == "json_object":
        request.context.unsupported(
            "response_format json_object", "Anthropic takes a schema: {'type': 'json_schema', 'schema': ...}"
        )
        return None
    inner = asked.get("json_schema")
    schema = cast("Mapping[str, object]", inner if isinstance(inner, Mapping) else asked).get("schema")
    if asked.get("type") == "json_schema" and schema is not None:
        return cast(JsonObject, {"type": "json_schema", "schema": schema})
    return cast(JsonObject, dict(asked))


def _metadata(request: GenerateRequest) -> JsonObject | None:
    user = request.options.user or (request.options.metadata or {}).get("user_id")
    return None if user is None else {"user_id": user}


def _given(fields: JsonObject) -> JsonObject | None:
    return {name: value for name, value in fields.items() if value is not None} or None

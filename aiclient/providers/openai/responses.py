"""The Responses API: requests out, answers in; shared by every provider that speaks it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final, cast

from aiclient.core.encode import AnyCall
from aiclient.core.messages import Message
from aiclient.core.requests import GenerateRequest
from aiclient.providers.base import Answer, StreamDecoder
from aiclient.providers.openai.cache_fields import cache_fields, has_breakpoints
from aiclient.providers.openai.call_fields import describe
from aiclient.providers.openai.reasoning import effort
from aiclient.providers.openai.replay import split_system
from aiclient.providers.openai.responses_input import InputItems
from aiclient.providers.openai.responses_output import decode_response
from aiclient.providers.openai.tool_fields import function_tools, response_format, tool_choice
from aiclient.wire.json import JsonObject

__all__ = ["Dialect", "OpenAIResponses", "decode_response", "describe_response"]


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one service differs from the others that speak Responses."""

    service: str
    """Name of the API, for the reader of a warning."""
    media_results: bool = True
    """Whether the result of a tool may hold pictures and files."""
    system_as_turn: bool = False
    """Send what the conversation opens with as a turn of the system, and not as instructions."""


class OpenAIResponses:
    """OpenAI's own service.

    Args:
        provider: Id of the provider that is spoken to.
    """

    api: Final = "responses"

    def __init__(self, provider: str = "openai") -> None:
        self._provider = provider

    def encode(self, request: GenerateRequest, /) -> AnyCall:
        """Describe `responses.create`."""
        from aiclient_generated.openai.v1.calls import responses

        options = request.options
        fields: dict[str, object] = {}
        logprobs = options.logprobs
        if logprobs is not None and logprobs is not False:
            fields["include"] = ["message.output_text.logprobs"]
            if logprobs is not True:
                fields["top_logprobs"] = logprobs
        asked = (("metadata", "metadata", options.metadata), ("user", "safety_identifier", options.user))
        dialect = Dialect("OpenAI's Responses API")
        return describe_response(responses.create, request, dialect, fields=fields, asked=asked)

    def decode(self, body: JsonObject, /) -> Answer:
        """Read a response object."""
        return decode_response(body, self._provider)

    def decoder(self) -> StreamDecoder:
        """Return a reader for one stream."""
        from aiclient.providers.openai.responses_stream import ResponsesStream

        return ResponsesStream(self._provider)


def describe_response(
    create: object,
    request: GenerateRequest,
    dialect: Dialect,
    *,
    fields: Mapping[str, object],
    asked: Iterable[tuple[str, str, object]],
) -> AnyCall:
    """Describe `responses.create` with what everybody who speaks Responses takes alike.

    Args:
        create: Generated call builder.
        request: What is asked.
        dialect: How the service differs.
        fields: Keywords of the builder that are sent beside the common ones.
        asked: Further keywords of ours, the builder's and the values; None is not sent.

    Raises:
        UnsupportedFeatureError: The API has no place for something, and the policy is "error".
    """
    system, rest = split_system(request.messages)
    # Instructions are a bare text there, which cannot carry a breakpoint.
    if dialect.system_as_turn or any(message.cache_control for message in _opening(request, rest)):
        system, rest = None, request.messages
    options = request.options
    level = effort(request)
    form = response_format(request, flat=True)
    common: tuple[tuple[str, str, object], ...] = (
        ("system", "instructions", system),
        ("max_tokens", "max_output_tokens", options.max_tokens),
        ("temperature", "temperature", options.temperature),
        ("top_p", "top_p", options.top_p),
        ("top_k", "top_k", options.top_k),
        ("stop", "stop", options.stop),
        ("seed", "seed", options.seed),
        ("presence_penalty", "presence_penalty", options.presence_penalty),
        ("frequency_penalty", "frequency_penalty", options.frequency_penalty),
        ("tools", "tools", function_tools(request, flat=True)),
        ("tool_choice", "tool_choice", tool_choice(request, flat=True)),
        ("parallel_tool_calls", "parallel_tool_calls", options.parallel_tool_calls),
        ("response_format", "text", None if form is None else {"format": form}),
        ("reasoning", "reasoning", None if level is None else {"effort": level}),
    )
    items = InputItems(request, media_results=dialect.media_results).add(rest)
    return describe(
        cast("Callable[..., AnyCall]", create),
        request,
        fields={"model": request.model, "input": items, "stream": request.stream, **fields},
        asked=(*common, *asked, *(cache_fields(request) if options.caching is not None else ())),
        service=dialect.service,
    )


def _opening(request: GenerateRequest, rest: tuple[Message, ...]) -> tuple[Message, ...]:
    """Return the instructions with which a conversation opens, where they may be marked."""
    return request.messages[: len(request.messages) - len(rest)] if has_breakpoints(request) else ()

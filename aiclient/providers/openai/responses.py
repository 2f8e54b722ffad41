"""The Responses API: requests out, answers in; shared by every provider that speaks it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import cast

from aiclient.core.encode import AnyCall
from aiclient.core.requests import GenerateRequest
from aiclient.providers.base import Answer, StreamDecoder
from aiclient.providers.openai.call_fields import describe
from aiclient.providers.openai.reasoning import effort
from aiclient.providers.openai.replay import split_system
from aiclient.providers.openai.responses_input import InputItems
from aiclient.providers.openai.responses_output import decode_response
from aiclient.providers.openai.responses_stream import ResponsesStream
from aiclient.providers.openai.tool_fields import function_tools, response_format, tool_choice
from aiclient.wire.json import JsonObject

__all__ = ["OpenAIResponses", "asked_of_responses"]


class OpenAIResponses:
    """OpenAI's own service.

    Args:
        provider: Id of the provider that is spoken to.
    """

    def __init__(self, provider: str = "openai") -> None:
        self._provider = provider

    def encode(self, request: GenerateRequest, /) -> AnyCall:
        """Describe `responses.create`."""
        from aiclient_generated.openai.v1.calls import responses

        system, rest = split_system(request.messages)
        options = request.options
        fields: dict[str, object] = {
            "model": request.model,
            "input": InputItems(request, media_results=True).add(rest),
            "stream": request.stream,
        }
        logprobs = options.logprobs
        if logprobs is not None and logprobs is not False:
            fields["include"] = ["message.output_text.logprobs"]
            if logprobs is not True:
                fields["top_logprobs"] = logprobs
        asked = (
            ("system", "instructions", system),
            ("metadata", "metadata", options.metadata),
            ("user", "safety_identifier", options.user),
            *asked_of_responses(request),
        )
        create = cast("Callable[..., AnyCall]", responses.create)
        return describe(create, request, fields=fields, asked=asked, service="OpenAI's Responses API")

    def decode(self, body: JsonObject, /) -> Answer:
        """Read a response object."""
        return decode_response(body, self._provider)

    def decoder(self) -> StreamDecoder:
        """Return a reader for one stream."""
        return ResponsesStream(self._provider)


def asked_of_responses(request: GenerateRequest) -> Iterable[tuple[str, str, object]]:
    """Return what everybody who speaks Responses takes alike: our keyword, theirs, the value.

    Args:
        request: What is asked.
    """
    options = request.options
    level = effort(request)
    form = response_format(request, flat=True)
    return (
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

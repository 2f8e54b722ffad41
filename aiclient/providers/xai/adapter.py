"""xAI speaks OpenAI's Responses, with its own call builder and the exact cost in its usage."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from aiclient.core.encode import AnyCall
from aiclient.core.requests import GenerateRequest
from aiclient.providers.base import Adapter, Answer, StreamDecoder
from aiclient.providers.openai.call_fields import describe
from aiclient.providers.openai.replay import split_system
from aiclient.providers.openai.responses import asked_of_responses
from aiclient.providers.openai.responses_input import InputItems
from aiclient.providers.openai.responses_output import decode_response
from aiclient.providers.openai.responses_stream import ResponsesStream
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest

__all__ = ["XAIResponses", "make_adapter"]


class XAIResponses:
    """xAI's service."""

    def encode(self, request: GenerateRequest, /) -> AnyCall:
        """Describe `responses.create`."""
        from aiclient_generated.xai.v1.calls import responses

        options = request.options
        system, rest = split_system(request.messages)
        if system is not None and "previous_response_id" in (options.provider_options or ()):
            # The service refuses both together; a turn of the system is not refused.
            system, rest = None, request.messages
        fields: dict[str, object] = {
            "model": request.model,
            "input": InputItems(request, media_results=False).add(rest),
            "stream": request.stream,
        }
        logprobs = options.logprobs
        count = None if isinstance(logprobs, bool) else logprobs
        asked = (
            ("system", "instructions", system),
            ("user", "user", options.user),
            ("logprobs", "logprobs", logprobs if count is None else True),
            ("logprobs", "top_logprobs", count),
            *asked_of_responses(request),
        )
        if options.metadata is not None:
            request.context.unsupported("metadata", "xAI keeps none")
        create = cast("Callable[..., AnyCall]", responses.create)
        return describe(create, request, fields=fields, asked=asked, service="xAI's Responses API")

    def decode(self, body: JsonObject, /) -> Answer:
        """Read a response object."""
        return decode_response(body, "xai")

    def decoder(self) -> StreamDecoder:
        """Return a reader for one stream."""
        return ResponsesStream("xai")


def make_adapter(manifest: Manifest, package: str) -> Adapter:
    """Return the adapter; there is one API version."""
    del manifest, package
    return XAIResponses()

"""xAI speaks OpenAI's two APIs, with its own call builders and the exact cost in its usage."""

from __future__ import annotations

from typing import Final

from aiclient.core.encode import AnyCall
from aiclient.core.requests import GenerateRequest
from aiclient.providers.base import Adapter, Answer, StreamDecoder
from aiclient.providers.openai.responses import Dialect, decode_response, describe_response
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest

__all__ = ["APIS", "XAIResponses", "make_adapter"]

APIS: Final = ("responses", "chat")
"""What `api` may be; xAI calls the second one deprecated, as it cannot carry encrypted thoughts."""


class XAIResponses:
    """xAI's service."""

    api: Final = "responses"

    def encode(self, request: GenerateRequest, /) -> AnyCall:
        """Describe `responses.create`."""
        from aiclient_generated.xai.v1.calls import responses

        options = request.options
        if options.metadata is not None:
            request.context.unsupported("metadata", "xAI keeps none")
        logprobs = options.logprobs
        count = None if isinstance(logprobs, bool) else logprobs
        asked = (
            ("user", "user", options.user),
            ("logprobs", "logprobs", logprobs if count is None else True),
            ("logprobs", "top_logprobs", count),
        )
        dialect = Dialect(
            "xAI's Responses API",
            media_results=False,
            # The service refuses instructions beside the answer that it goes on with.
            system_as_turn="previous_response_id" in (options.provider_options or ()),
        )
        return describe_response(responses.create, request, dialect, fields={}, asked=asked)

    def decode(self, body: JsonObject, /) -> Answer:
        """Read a response object."""
        return decode_response(body, "xai")

    def decoder(self) -> StreamDecoder:
        """Return a reader for one stream."""
        from aiclient.providers.openai.responses_stream import ResponsesStream

        return ResponsesStream("xai")


def make_adapter(manifest: Manifest, package: str, api: str | None = None) -> Adapter:
    """Return the adapter for Responses, or for chat completions.

    Args:
        manifest: The provider.
        package: Generated package of the API version in use.
        api: `"responses"` or `"chat"`; None is Responses.
    """
    if api != "chat":
        return XAIResponses()
    from aiclient.providers.openai.chat import ChatAdapter

    return ChatAdapter(manifest.name, package)

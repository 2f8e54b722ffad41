"""xAI speaks OpenAI's Responses, with its own call builder and the exact cost in its usage."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from aiclient.core.encode import AnyCall
from aiclient.core.requests import GenerateRequest
from aiclient.providers.base import Adapter, Answer, StreamDecoder, sent
from aiclient.providers.openai.responses import decode_response
from aiclient.providers.openai.responses_stream import ResponsesStream
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest

if TYPE_CHECKING:
    from aiclient_generated.xai.v1 import params

__all__ = ["XAIResponses", "make_adapter"]


class XAIResponses:
    """xAI's service."""

    def encode(self, request: GenerateRequest, /) -> AnyCall:
        """Describe `responses.create`."""
        from aiclient_generated.xai.v1.calls import responses

        items: list[params.ResponseInputItemParam] = []
        for turn in request.turns:
            message: params.ResponseInputItemOption1Param = {"role": turn.role, "content": turn.text}
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


def make_adapter(manifest: Manifest, package: str) -> Adapter:
    """Return the adapter; there is one API version."""
    del manifest, package
    return XAIResponses()

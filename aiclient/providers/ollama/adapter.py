"""Ollama's chat: requests out, answers in; local models cost nothing that anybody could know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from aiclient.core.encode import AnyCall
from aiclient.core.requests import GenerateRequest
from aiclient.providers.base import Adapter, Answer, StreamDecoder, sent
from aiclient.providers.ollama.answer import read_answer
from aiclient.providers.ollama.messages import messages
from aiclient.providers.ollama.options import answer_format, model_options, refuse, think, tools
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest
from aiclient.wire.options import RequestOptions

__all__ = ["OllamaAdapter", "make_adapter"]


class OllamaAdapter:
    """An Ollama server, local or in the cloud."""

    def __init__(self, provider: str = "ollama") -> None:
        self._provider = provider

    def encode(self, request: GenerateRequest, /) -> AnyCall:
        """Describe `chat`."""
        from aiclient_generated.ollama.v1.calls import root

        refuse(request)
        given, options = request.options, model_options(request)
        # A number asks for that many alternatives besides.
        alternatives = given.logprobs if not isinstance(given.logprobs, bool) else None
        call = root.chat(
            model=request.model,
            messages=messages(request, self._provider),
            format=sent(answer_format(request)),
            logprobs=sent(None if given.logprobs is None else given.logprobs is not False),
            top_logprobs=sent(alternatives),
            model_options=sent(options),
            think=sent(think(request)),
            tools=sent(tools(request)),
            # Ollama streams unless told not to.
            stream=request.stream,
            options=_request_options(request, cast(Mapping[str, object] | None, options)),
        )
        return cast(AnyCall, call)

    def decode(self, body: JsonObject, /) -> Answer:
        """Read a chat answer."""
        return read_answer(body, self._provider)

    def decoder(self) -> StreamDecoder:
        """Return a reader for one stream."""
        from aiclient.providers.ollama.stream import OllamaStream

        return OllamaStream(self._provider)


def make_adapter(manifest: Manifest, package: str) -> Adapter:
    """Return the adapter; there is one API version.

    Args:
        manifest: The provider.
        package: Generated package of the API version in use.
    """
    del package
    return OllamaAdapter(manifest.name)


def _request_options(request: GenerateRequest, ours: Mapping[str, object] | None) -> RequestOptions | None:
    """Return the options of the call; model options of the provider's own are sent beside ours."""
    options = request.options.request_options()
    extra = options.get("extra_body") if options is not None else None
    own = extra.get("options") if extra else None
    if options is None or not extra or not ours or not isinstance(own, Mapping):
        return options
    together = {**ours, **cast(Mapping[str, object], own)}
    return {**options, "extra_body": {**extra, "options": together}}

"""Chat completions: what every OpenAI-compatible server speaks; each row uses its own call builder."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from importlib import import_module
from typing import Final, cast

from aiclient.core.encode import AnyCall
from aiclient.core.requests import GenerateRequest
from aiclient.providers.base import Answer, StreamDecoder
from aiclient.providers.openai.cache_fields import cache_fields
from aiclient.providers.openai.call_fields import describe
from aiclient.providers.openai.chat_messages import chat_messages
from aiclient.providers.openai.chat_output import decode_completion
from aiclient.providers.openai.reasoning import effort
from aiclient.providers.openai.tool_fields import function_tools, response_format, tool_choice
from aiclient.wire.json import JsonObject

__all__ = ["ChatAdapter"]


class ChatAdapter:
    """One compatible provider.

    Args:
        provider: Id of the provider that is spoken to.
        package: Generated package of its API version.
        builders: Provider whose call builders describe the requests; default: its own.
        marks: Send the cache marks of the caller.
    """

    api: Final = "chat"

    def __init__(
        self, provider: str, package: str, *, builders: str | None = None, marks: bool = False
    ) -> None:
        self._provider = provider
        self._marks = marks
        self._module = f"aiclient_generated.{builders or provider}.{package}.calls.chat"

    @cached_property
    def _create(self) -> Callable[..., AnyCall]:
        # Known at run time only: a provider that is described in specs/ needs no code here.
        return cast("Callable[..., AnyCall]", import_module(self._module).completions_create)

    def encode(self, request: GenerateRequest, /) -> AnyCall:
        """Describe `chat.completions.create`."""
        create, options, info = self._create, request.options, request.info
        keywords = cast("Mapping[str, object]", create.__kwdefaults__)
        messages = chat_messages(request, marks=self._marks)
        fields: dict[str, object] = {"model": request.model, "messages": messages}
        if request.stream:
            fields["stream"] = True
            if "stream_options" in keywords:
                fields["stream_options"] = {"include_usage": True}
        # The older names are deprecated where the newer ones exist, and the only ones elsewhere.
        limit = "max_completion_tokens" if "max_completion_tokens" in keywords else "max_tokens"
        user = "safety_identifier" if "safety_identifier" in keywords else "user"
        logprobs = options.logprobs
        count = None if isinstance(logprobs, bool) else logprobs
        level = effort(request, without=info.reasoning.responses_only if info else ())
        asked = (
            ("max_tokens", limit, options.max_tokens),
            ("temperature", "temperature", options.temperature),
            ("top_p", "top_p", options.top_p),
            ("top_k", "top_k", options.top_k),
            ("stop", "stop", options.stop),
            ("seed", "seed", options.seed),
            ("presence_penalty", "presence_penalty", options.presence_penalty),
            ("frequency_penalty", "frequency_penalty", options.frequency_penalty),
            ("logprobs", "logprobs", logprobs if count is None else True),
            ("logprobs", "top_logprobs", count),
            ("tools", "tools", function_tools(request, flat=False)),
            ("tool_choice", "tool_choice", tool_choice(request, flat=False)),
            ("parallel_tool_calls", "parallel_tool_calls", options.parallel_tool_calls),
            ("response_format", "response_format", response_format(request, flat=False)),
            ("reasoning", "reasoning_effort", level),
            ("metadata", "metadata", options.metadata),
            ("user", user, options.user),
            *(cache_fields(request) if options.caching is not None else ()),
        )
        service = f"the chat API of {self._provider}"
        return describe(create, request, fields=fields, asked=asked, service=service)

    def decode(self, body: JsonObject, /) -> Answer:
        """Read a completion."""
        return decode_completion(body, self._provider)

    def decoder(self) -> StreamDecoder:
        """Return a reader for one stream."""
        from aiclient.providers.openai.chat_stream import ChatStream

        return ChatStream(self._provider)

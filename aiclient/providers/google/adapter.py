"""Gemini's generateContent: requests out, answers in, thoughts counted into the output."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from aiclient.core.encode import AnyCall
from aiclient.core.finish import FinishReason, finish_reason
from aiclient.core.json_view import count_at, first_object_at, object_at, objects_at, text_at
from aiclient.core.parts import Text
from aiclient.core.requests import GenerateRequest
from aiclient.core.usage import Usage
from aiclient.providers.base import Adapter, Answer, StreamDecoder, sent
from aiclient.providers.google.stream import ContentStream
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from aiclient_generated.google.v1beta import params

__all__ = ["ContentAdapter", "make_adapter"]

_FILTERED = (
    "BLOCKLIST IMAGE_PROHIBITED_CONTENT IMAGE_RECITATION IMAGE_SAFETY JAILBREAK LANGUAGE MODEL_ARMOR "
    "PROHIBITED_CONTENT RECITATION SAFETY SPII"
)
_FINISH: dict[str, FinishReason] = {
    **dict.fromkeys(_FILTERED.split(), "content_filter"),
    "CONTINUATION": "pause",
    "MAX_TOKENS": "length",
    "STOP": "stop",
}


class _Builder(Protocol):
    """What this adapter uses of a call builder; it is the same in every version."""

    def __call__(
        self,
        *,
        model: str,
        contents: Sequence[params.ContentParam],
        generation_config: params.GenerationConfigParam | NotGiven,
        system_instruction: params.ContentParam | NotGiven,
        options: RequestOptions | None,
    ) -> AnyCall: ...


class _Calls(Protocol):
    generate_content: _Builder
    stream_generate_content: _Builder


class ContentAdapter:
    """The Gemini API in one of its versions."""

    def __init__(self, provider: str, package: str) -> None:
        self._module = f"aiclient_generated.{provider}.{package}.calls.models"

    @cached_property
    def _calls(self) -> _Calls:
        return cast(_Calls, import_module(self._module))

    def encode(self, request: GenerateRequest, /) -> AnyCall:
        """Describe `models.generate_content`, or its streamed twin."""
        contents: list[params.ContentParam] = [
            {"role": "user" if turn.role == "user" else "model", "parts": [{"text": turn.text}]}
            for turn in request.turns
        ]
        system = request.system
        instruction: params.ContentParam = {"parts": [{"text": system or ""}]}
        calls = self._calls
        build = calls.stream_generate_content if request.stream else calls.generate_content
        return build(
            model=request.model,
            contents=contents,
            generation_config=sent(_config(request)),
            system_instruction=NOT_GIVEN if system is None else instruction,
            options=request.options.request_options(),
        )

    def decode(self, body: JsonObject, /) -> Answer:
        """Read a GenerateContentResponse."""
        candidate = first_object_at(body, "candidates")
        texts: list[str] = []
        instead: FinishReason | None = None
        for part in objects_at(object_at(candidate, "content"), "parts"):
            if "functionCall" in part:
                instead = "tool_calls"
            if part.get("thought") is not True:
                texts.append(text_at(part, "text") or "")
        feedback = object_at(body, "promptFeedback")
        raw = text_at(candidate, "finishReason") or text_at(feedback, "blockReason")
        text = "".join(texts)
        return Answer(
            parts=(Text(text),) if text else (),
            usage=_usage(body),
            finish_reason=finish_reason(_FINISH, raw, instead),
            raw_finish_reason=raw,
            model=text_at(body, "modelVersion"),
            id=text_at(body, "responseId"),
        )

    def decoder(self) -> StreamDecoder:
        """Return a reader for one stream."""
        return ContentStream()


def make_adapter(manifest: Manifest, package: str) -> Adapter:
    """Return the adapter for a version.

    Args:
        manifest: The provider.
        package: Generated package of the API version in use.
    """
    return ContentAdapter(manifest.name, package)


def _config(request: GenerateRequest) -> params.GenerationConfigParam | None:
    options = request.options
    config: params.GenerationConfigParam = {}
    if options.temperature is not None:
        config["temperature"] = options.temperature
    if options.top_p is not None:
        config["topP"] = options.top_p
    if options.max_tokens is not None:
        config["maxOutputTokens"] = options.max_tokens
    return config or None


def _usage(body: JsonObject) -> Usage | None:
    usage = object_at(body, "usageMetadata")
    if not usage:
        return None
    thoughts = count_at(usage, "thoughtsTokenCount")
    return Usage(
        # Results of the provider's own tools are fed in again, and billed as input.
        input_tokens=count_at(usage, "promptTokenCount") + count_at(usage, "toolUsePromptTokenCount"),
        output_tokens=count_at(usage, "candidatesTokenCount") + thoughts,
        cache_read_tokens=count_at(usage, "cachedContentTokenCount"),
        reasoning_tokens=thoughts,
        service_tier=text_at(usage, "serviceTier"),
    )

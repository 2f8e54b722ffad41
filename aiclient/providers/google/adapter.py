"""Gemini's generateContent: requests out, answers in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Final, Protocol, cast

from aiclient.core.encode import AnyCall
from aiclient.core.requests import GenerateRequest
from aiclient.providers.base import Adapter, Answer, StreamDecoder, sent
from aiclient.providers.google.answer import read_answer
from aiclient.providers.google.config import generation_config
from aiclient.providers.google.contents import contents
from aiclient.providers.google.tools import tool_config, tools
from aiclient.wire.json import JsonObject
from aiclient.wire.manifest import Manifest
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from aiclient_generated.google.v1beta import params

__all__ = ["KEPT", "ContentAdapter", "make_adapter"]

KEPT: Final = ("systemInstruction", "tools", "toolConfig")
"""Fields of a request that belong to a cached content, where there is one."""


class _Builder(Protocol):
    """What this adapter uses of a call builder; it is the same in every version."""

    def __call__(
        self,
        *,
        model: str,
        contents: Sequence[params.ContentParam],
        cached_content: str | NotGiven,
        generation_config: params.GenerationConfigParam | NotGiven,
        system_instruction: params.ContentParam | NotGiven,
        tools: Sequence[params.ToolParam] | NotGiven,
        tool_config: params.ToolConfigParam | NotGiven,
        labels: Mapping[str, str] | NotGiven,
        options: RequestOptions | None,
    ) -> AnyCall: ...


class _Calls(Protocol):
    generate_content: _Builder
    stream_generate_content: _Builder


class ContentAdapter:
    """The Gemini API in one of its versions."""

    def __init__(self, provider: str, package: str) -> None:
        self._provider = provider
        self._version = package
        self._module = f"aiclient_generated.{provider}.{package}.calls.models"

    @cached_property
    def _calls(self) -> _Calls:
        return cast(_Calls, import_module(self._module))

    def encode(self, request: GenerateRequest, /) -> AnyCall:
        """Describe `models.generate_content`, or its streamed twin."""
        given = request.options
        if given.user is not None:
            request.context.unsupported("user", "Gemini has no field for it; use metadata, sent as labels")
        system = request.system
        instruction: params.ContentParam = {"parts": [{"text": system or ""}]}
        config, offered, calling = generation_config(request), tools(request), tool_config(request)
        said = contents(request, self._provider, self._version)
        stored = given.caching.stored if given.caching is not None else None
        if stored is not None:
            # The object stands for all of these, and the service refuses them beside it.
            said, system, offered, calling = said[stored.contents :], None, None, None
        calls = self._calls
        build = calls.stream_generate_content if request.stream else calls.generate_content
        return build(
            model=request.model,
            contents=said,
            cached_content=NOT_GIVEN if stored is None else stored.name,
            generation_config=sent(config),
            system_instruction=NOT_GIVEN if system is None else instruction,
            tools=sent(offered),
            tool_config=sent(calling),
            labels=sent(given.metadata),
            options=_options(request, {"generationConfig": config, "tools": offered, "toolConfig": calling}),
        )

    def decode(self, body: JsonObject, /) -> Answer:
        """Read a GenerateContentResponse."""
        return read_answer(body, self._provider)

    def decoder(self) -> StreamDecoder:
        """Return a reader for one stream."""
        from aiclient.providers.google.stream import ContentStream

        return ContentStream(self._provider)


def make_adapter(manifest: Manifest, package: str) -> Adapter:
    """Return the adapter for a version.

    Args:
        manifest: The provider.
        package: Generated package of the API version in use.
    """
    return ContentAdapter(manifest.name, package)


def _options(request: GenerateRequest, ours: Mapping[str, object]) -> RequestOptions | None:
    """Return the options of the call; what the provider's own ones share with ours is sent together."""
    options = request.options.request_options()
    extra = options.get("extra_body") if options is not None else None
    if options is None or not extra:
        return options
    caching = request.options.caching
    kept = KEPT if caching is not None and caching.stored is not None else ()
    merged = {name: _together(ours.get(name), value) for name, value in extra.items() if name not in kept}
    return {**options, "extra_body": merged}


def _together(ours: object, given: object) -> object:
    if isinstance(ours, Mapping) and isinstance(given, Mapping):
        return {**cast(Mapping[str, object], ours), **cast(Mapping[str, object], given)}
    if isinstance(ours, list) and isinstance(given, list):
        return [*cast("list[object]", ours), *cast("list[object]", given)]
    return given

"""Keywords: what can be said about a generation, and how defaults and calls add up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict, cast

from aiclient.core.errors import ConfigurationError
from aiclient.core.requests import GenerateOptions, Reasoning, ToolChoice, Tools
from aiclient.wire.options import TimeoutOptions

if TYPE_CHECKING:
    from aiclient.core.caching import CacheSetting
    from aiclient.core.repairs import Repairs

__all__ = [
    "Api",
    "GenerateKeywords",
    "check_default",
    "check_names",
    "given",
    "merged",
    "options_of",
    "typed",
]

Api = Literal["responses", "chat"]
"""Which of its APIs a provider is asked through, where it has several for the same thing."""


class GenerateKeywords(TypedDict, total=False):
    """The keywords of `ChatModel.generate`; the signatures repeat them, and a test holds them equal."""

    system: str | None
    temperature: float | None
    max_tokens: int | None
    top_p: float | None
    top_k: int | None
    stop: str | Sequence[str] | None
    seed: int | None
    presence_penalty: float | None
    frequency_penalty: float | None
    logprobs: bool | int | None
    tools: Tools | None
    tool_choice: ToolChoice | None
    parallel_tool_calls: bool | None
    response_model: object
    response_format: Mapping[str, object] | None
    strict: bool | Literal["auto"] | None
    max_repairs: int | Repairs | None
    reasoning: Reasoning | None
    cache: CacheSetting | None
    metadata: Mapping[str, str] | None
    user: str | None
    timeout: float | TimeoutOptions | None
    api_version: str | None
    provider_options: Mapping[str, object] | None
    extra_headers: Mapping[str, str] | None


_NAMES: Final = tuple(GenerateKeywords.__annotations__)
_KNOWN: Final = frozenset(_NAMES)
_MERGED: Final = ("provider_options", "extra_headers")
"""Their entries are defaults one by one."""
_ROUTED: Final = frozenset({"response_model", "max_repairs", "api_version"})
"""No options of a request."""


def given(arguments: Mapping[str, object]) -> GenerateKeywords:
    """Return the keywords among a method's arguments that have a value.

    Args:
        arguments: By name, as `locals()` gives them at the start of a method.
    """
    found = {name: value for name, value in arguments.items() if value is not None and name in _KNOWN}
    return cast(GenerateKeywords, found)


def typed(arguments: Mapping[str, object]) -> GenerateKeywords:
    """Return the same for a method that answers with a value: its `response_model` must be a type.

    Args:
        arguments: By name, with `response_model`.

    Raises:
        ConfigurationError: It is None.
    """
    if arguments["response_model"] is None:
        raise ConfigurationError(
            "response_model=None names no type; give a type or a JSON schema, or use generate() or stream()"
        )
    return given(arguments)


def merged(defaults: GenerateKeywords, own: GenerateKeywords) -> GenerateKeywords:
    """Return keywords over their defaults; the entries of mappings for the provider are merged too."""
    if not defaults:
        return own
    outer, inner = cast("dict[str, object]", defaults), cast("dict[str, object]", own)
    result = outer | inner
    for name in _MERGED:
        if name in outer and name in inner:
            result[name] = {
                **cast("Mapping[str, object]", outer[name]),
                **cast("Mapping[str, object]", inner[name]),
            }
    return cast(GenerateKeywords, result)


def options_of(keywords: GenerateKeywords) -> GenerateOptions:
    """Return what is asked of a provider."""
    asked = {name: value for name, value in keywords.items() if name not in _ROUTED}
    return GenerateOptions(**cast("Any", asked))


def check_names(keywords: Mapping[str, object]) -> None:
    """Raise ConfigurationError for a keyword that generations do not have."""
    for name in keywords:
        if name not in _NAMES:
            from difflib import get_close_matches

            near = get_close_matches(name, _NAMES, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise ConfigurationError(f"defaults has {name!r}, which is no keyword of generate(){hint}")


def check_default(keywords: GenerateKeywords) -> None:
    """Raise ConfigurationError for a keyword that cannot be a default."""
    if keywords.get("response_model") is not None:
        raise ConfigurationError(
            "response_model cannot be a default: generate() would return something else than type checkers "
            "see; give it to generate(), parse(), stream(), stream_object() or run_tools() instead"
        )

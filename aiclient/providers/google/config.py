"""Keywords of a generation as Gemini's generationConfig."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

from aiclient.core.errors import ConfigurationError
from aiclient.core.requests import GenerateRequest
from aiclient.providers.google.thinking import thinking_config

if TYPE_CHECKING:
    from aiclient_generated.google.v1beta import params

__all__ = ["generation_config"]


def generation_config(request: GenerateRequest) -> params.GenerationConfigParam | None:
    """Return what a request says of how to generate; None where it says nothing.

    Raises:
        ConfigurationError: `response_format` is of no kind that Gemini knows.
    """
    options = request.options
    found: dict[str, object] = {
        "temperature": options.temperature,
        "topP": options.top_p,
        "topK": options.top_k,
        "maxOutputTokens": options.max_tokens,
        "stopSequences": [options.stop] if isinstance(options.stop, str) else options.stop,
        "seed": options.seed,
        "presencePenalty": options.presence_penalty,
        "frequencyPenalty": options.frequency_penalty,
        **_logprobs(options.logprobs),
        **_format(options.response_format),
        "thinkingConfig": thinking_config(request),
    }
    config = {name: value for name, value in found.items() if value is not None}
    return cast("params.GenerationConfigParam", config) if config else None


def _logprobs(wanted: bool | int | None) -> dict[str, object]:
    if wanted is None or isinstance(wanted, bool):
        return {"responseLogprobs": wanted}
    return {"responseLogprobs": True, "logprobs": wanted}


def _format(wanted: Mapping[str, object] | None) -> Mapping[str, object]:
    """Translate the formats that most providers share; anything else is Gemini's own fields already."""
    if wanted is None:
        return {}
    kind = wanted.get("type")
    if kind is None or any(name in wanted for name in ("responseMimeType", "responseSchema")):
        return wanted
    if kind == "text":
        return {"responseMimeType": "text/plain"}
    if kind == "json_object":
        return {"responseMimeType": "application/json"}
    if kind == "json_schema":
        inner = wanted.get("json_schema")
        holder = cast(Mapping[str, object], inner) if isinstance(inner, Mapping) else wanted
        schema = holder.get("schema")
        if isinstance(schema, Mapping):
            known = cast(Mapping[str, object], schema)
            return {"responseMimeType": "application/json", "responseJsonSchema": known}
        raise ConfigurationError("response_format of type 'json_schema' needs the schema itself, as `schema`")
    raise ConfigurationError(
        f"response_format has the type {kind!r}; Gemini takes 'text', 'json_object' and 'json_schema'"
    )

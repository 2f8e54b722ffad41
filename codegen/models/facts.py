"""Facts about one model, from the LiteLLM record and the genai-prices model, with unknown left out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from codegen.models.genai_prices import GenaiModel
from codegen.models.litellm import LiteRecord
from codegen.models.rates import decimal_of, plain
from codegen.models.settings import ProviderSettings, Settings
from codegen.models.shapes import strings

__all__ = ["Facts", "model_facts"]

#: JSON object of one model.
Facts = dict[str, object]

_TEXT_MODES = frozenset({"chat", "responses", "completion", "embedding", "moderation", "rerank", "image_generation",
                         "audio_speech", "video_generation", "realtime"})  # fmt: skip
_OUTPUT = {"chat": "text", "responses": "text", "completion": "text", "realtime": "text", "image_generation": "image",
           "audio_speech": "audio", "audio_transcription": "text", "video_generation": "video", "ocr": "text",
           "embedding": "vector"}  # fmt: skip
_KINDS = {"image": "image_input", "audio": "audio_input", "video": "video_input", "pdf": "pdf_input"}
#: Levels that LiteLLM marks one by one; the other three it takes for granted.
_MARKED_LEVELS = ("none", "minimal", "low", "medium", "high", "xhigh", "max")


def model_facts(
    lite: LiteRecord | None, genai: GenaiModel | None, settings: Settings, rules: ProviderSettings
) -> Facts:
    """Collect what the sources say about one model, prices excepted.

    Args:
        lite: LiteLLM's record, if any.
        genai: The genai-prices model that covers the name, if any.
        settings: What import.toml says.
        rules: What it says about the provider.

    Returns:
        The facts; a key that is absent means that nobody knows.
    """
    facts: Facts = {"sources": [word for word, there in (("litellm", lite), ("genai-prices", genai)) if there]}
    fields: Mapping[str, object] = lite.fields if lite else {}
    capabilities = _capabilities(fields, settings, rules)
    mode = fields.get("mode")
    _put(facts, "mode", mode)
    _put(facts, "limits", _limits(fields, genai))
    _put(facts, "capabilities", capabilities)
    _put(facts, "input", _inputs(fields, capabilities, str(mode)))
    _put(facts, "output", _outputs(fields, capabilities, str(mode)))
    _put(facts, "reasoning", _reasoning(fields))
    _put(facts, "caching", _caching(fields, lite, rules))
    if rules.endpoints:
        _put(facts, "endpoints", _endpoints(fields))
    _put(facts, "retires", _day(fields.get("deprecation_date")))
    _put(
        facts,
        "regions",
        {region: plain(factor) for region, factor in sorted(lite.regions.items())} if lite else {},
    )
    return facts


def _put(facts: Facts, key: str, value: object) -> None:
    if value not in (None, [], {}, ""):
        facts[key] = value


def _integer(value: object) -> int | None:
    number = decimal_of(value)
    return int(number) if number else None


def _capabilities(fields: Mapping[str, object], settings: Settings, rules: ProviderSettings) -> dict[str, bool]:
    found: dict[str, bool] = {}
    flags = dict(settings.flags)
    if rules.structured_output:
        flags.pop("supports_response_schema", None)
        flags[rules.structured_output] = "structured_output"
    for flag, capability in flags.items():
        value = fields.get(flag)
        if isinstance(value, bool):
            found[capability] = found.get(capability, False) or value
    return dict(sorted(found.items()))


def _limits(fields: Mapping[str, object], genai: GenaiModel | None) -> dict[str, int]:
    limits: dict[str, int] = {}
    prompt = _integer(fields.get("max_input_tokens"))
    context = max((size for size in (prompt, genai.context if genai else None) if size), default=None)
    for key, value in (
        ("context", context),
        ("input", prompt),
        ("output", _integer(fields.get("max_output_tokens"))),
        ("dimensions", _integer(fields.get("output_vector_size"))),
    ):
        if value:
            limits[key] = value
    return limits


def _inputs(fields: Mapping[str, object], capabilities: Mapping[str, bool], mode: str) -> list[str]:
    known = strings(fields.get("supported_modalities"))
    found = known or (["text"] if mode in _TEXT_MODES else ["audio"] if mode == "audio_transcription" else [])
    found += [kind for kind, flag in _KINDS.items() if capabilities.get(flag) and kind not in found]
    return found if mode != "None" or known else []


def _outputs(fields: Mapping[str, object], capabilities: Mapping[str, bool], mode: str) -> list[str]:
    found = strings(fields.get("supported_output_modalities")) or ([_OUTPUT[mode]] if mode in _OUTPUT else [])
    if capabilities.get("audio_output") and "audio" not in found:
        found.append("audio")
    return found


def _reasoning(fields: Mapping[str, object]) -> Facts:
    found: Facts = {}
    marks = {level: fields.get(f"supports_{level}_reasoning_effort") for level in _MARKED_LEVELS}
    levels = strings(fields.get("reasoning_effort_levels"))
    if not levels and all(isinstance(marks[level], bool) for level in ("none", "minimal", "xhigh")):
        taken = {"low": True, "medium": True, "high": True} | {k: v for k, v in marks.items() if isinstance(v, bool)}
        levels = [level for level in _MARKED_LEVELS if taken.get(level)]
    _put(found, "levels", levels)
    _put(found, "default", fields.get("default_reasoning_effort"))
    _put(found, "modes", strings(fields.get("reasoning_modes")))
    _put(found, "contexts", strings(fields.get("reasoning_contexts")))
    return found


def _caching(fields: Mapping[str, object], lite: LiteRecord | None, rules: ProviderSettings) -> Facts:
    found: Facts = {}
    _put(found, "min_tokens", _integer(fields.get("prompt_cache_min_tokens")))
    base = lite.sheet.get(("standard", 0), {}) if lite else {}
    written = [unit.removeprefix("cache_write_") for unit in base if unit.startswith("cache_write_")]
    _put(found, "lifetimes", sorted(written, key=lambda word: (word != rules.write_lifetime, word)))
    return found


def _endpoints(fields: Mapping[str, object]) -> list[str]:
    return sorted({route.removeprefix("/v1/") for route in strings(fields.get("supported_endpoints"))})


def _day(value: object) -> str | None:
    return date.fromisoformat(value).isoformat() if isinstance(value, str) else None

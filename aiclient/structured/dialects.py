"""Dialects: which JSON schemas each provider takes and really holds its models to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final, Literal

from aiclient.core.errors import ConfigurationError

__all__ = ["DIALECTS", "Dialect", "Limits", "Mode", "dialect_named"]

Mode = Literal["native", "native_loose", "json_object", "prompt"]
"""Held by the provider; a schema without a guarantee; any JSON object; told in the prompt."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How large a schema may be; None where nobody knows of a limit."""

    depth: int | None = None
    """Objects and lists inside of each other."""
    properties: int | None = None
    enum_values: int | None = None
    characters: int | None = None
    """Of all names of members and definitions, and of all enum values."""
    large_enum: tuple[int, int] | None = None
    """An enum of more values than the first may have the second many characters."""
    optionals: int | None = None
    """Members that may be left out."""
    unions: int | None = None
    """Places that several types may be at."""
    repetitions: int | None = None
    """Largest bound of a length."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """What one provider takes; what it does not hold a model to is told in descriptions and checked here."""

    name: str
    mode: Mode
    looser: str | None = None
    """The dialect to try where this one cannot say something; None for none."""
    verbatim: bool = False
    """Schemas go as they are; only the root is made an object."""
    closed: bool = True
    """Objects must forbid further members."""
    required_all: bool = True
    """Every member must be required; null stands for an absent one."""
    maps: Literal["native", "entries"] = "entries"
    """Objects with free names, or lists of entries for them."""
    tuples: Literal["native", "places"] = "places"
    """Lists with a meaning for each place, or objects for them."""
    anything: Literal["types", "text"] = "text"
    """How any JSON value is said: as a union of all types, or as JSON text."""
    rules: frozenset[str] = frozenset()
    """Keywords beside the structure that the model is held to."""
    number_rules: bool = True
    """Bounds hold for numbers too, not only for integers."""
    least_items: int | None = None
    """Largest value of minItems; None for any."""
    formats: frozenset[str] = frozenset()
    patterns: Literal["none", "plain", "anchored"] = "none"
    """Regular expressions without lookaround; those that llama.cpp reads."""
    enum_types: frozenset[str] = frozenset(["boolean", "integer", "null", "number", "string"])
    ref_text: Literal["wrap", "inline", "beside"] = "wrap"
    """Where the description of a reference goes."""
    inline: bool = False
    """References only where something contains itself."""
    recursion: Literal["free", "optional", "none"] = "free"
    """Whether something may contain itself: always, in members that may be left out, never."""
    member_names: str | None = None
    """Names that members may have; others are renamed."""
    limits: Limits = Limits()
    models: str | None = None
    """Models that it is for; others skip it."""
    not_models: str | None = None
    with_tools: str | None = ".*"
    """Models that take it in a request with tools; None for none."""
    strict_tools: int | None = None
    """How many tools of one request may be strict; None for any number, 0 where none is."""
    sources: Mapping[str, str] | None = None
    """Where each fact is from."""


_OPENAI_GUIDE: Final = "OpenAI guide `structured-outputs`, section supported schemas"
_ANTHROPIC_SDK: Final = "anthropic 2.12.0, lib/_parse/_transform.py"
_ANTHROPIC_DOC: Final = "Claude docs `structured-outputs`, section JSON Schema limitations"
_GEMINI_DOC: Final = "google-genai 3.4.0, types.py GenerateContentConfig.response_json_schema"
_XAI_DOC: Final = "xAI docs `structured-outputs`, section JSON Schema support"
_LLAMA: Final = "llama.cpp common/json-schema-to-grammar.cpp"
_GROQ_DOC: Final = "Groq docs `structured-outputs`"

_NUMBERS: Final = frozenset(["exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf"])
_INTERNET: Final = frozenset("date date-time duration email hostname ipv4 ipv6 time uuid".split())

_OPENAI: Final = Dialect(
    name="openai-strict",
    mode="native",
    looser="openai-loose",
    rules=_NUMBERS | {"format", "maxItems", "maxLength", "minItems", "minLength", "pattern"},
    formats=_INTERNET,
    patterns="plain",
    limits=Limits(depth=10, properties=5000, enum_values=1000, characters=120_000, large_enum=(250, 15_000)),
    sources={
        "closed, required_all, recursion, anyOf for oneOf": _OPENAI_GUIDE,
        "limits": _OPENAI_GUIDE,
        "rules, formats, patterns": f"{_OPENAI_GUIDE}; lengths are taken by OpenAI's own endpoint",
        "ref_text": "openai 3.54.0, lib/_pydantic.py: a $ref stands alone",
        "maps, tuples, anything": f"{_OPENAI_GUIDE}: no patternProperties, prefixItems, untyped values",
    },
)
_GEMINI: Final = Dialect(
    name="gemini",
    mode="native",
    looser="gemini-json",
    closed=False,
    required_all=False,
    maps="native",
    tuples="native",
    rules=frozenset(["format", "maxItems", "maximum", "minItems", "minimum"]),
    formats=frozenset(["date", "date-time", "time"]),
    enum_types=frozenset(["integer", "number", "string"]),
    recursion="optional",
    with_tools=r"gemini-([3-9]|\d\d).*",
    sources={
        "keywords, enum_types, recursion, ref_text": _GEMINI_DOC,
        "with_tools": "Gemini docs `structured-output`: together with tools since Gemini 3",
        "limits": "none are published; `too many states` is answered to large ones",
    },
)
_GROQ: Final = Dialect(
    name="groq-strict",
    mode="native",
    looser="groq-loose",
    rules=frozenset(),
    inline=True,
    ref_text="wrap",
    models=r"openai/gpt-oss-(20b|120b)",
    with_tools=None,
    limits=Limits(depth=10),
    sources={
        "closed, required_all, models": _GROQ_DOC,
        "with_tools": "pydantic-ai #3858: JSON modes together with tools are refused",
        "inline": "gpt-oss reads references badly; pydantic-ai inlines them for it",
        "rules, limits": "not published; nothing is counted on",
    },
)
_CLOUD: Final = r".*[-:]cloud"
_JSON: Final = Dialect(name="json-object", mode="json_object", looser="prompt", verbatim=True)

_ROWS: Final = (
    _OPENAI,
    Dialect(
        name="openai-loose",
        mode="native_loose",
        looser="json-object",
        verbatim=True,
        sources={"verbatim": f"{_OPENAI_GUIDE}: the subset counts where strict is true"},
    ),
    Dialect(
        name="anthropic",
        mode="native",
        looser="prompt",
        required_all=False,
        rules=frozenset(["format", "minItems"]),
        least_items=1,
        formats=_INTERNET | {"uri"},
        ref_text="inline",
        recursion="none",
        member_names=r"[A-Za-z0-9_.-]{1,64}",
        limits=Limits(optionals=24, unions=16),
        strict_tools=20,
        sources={
            "closed, rules, least_items, formats": _ANTHROPIC_SDK,
            "recursion, enum_types": _ANTHROPIC_DOC,
            "ref_text": f"{_ANTHROPIC_SDK}: what stands beside a $ref is lost",
            "limits, strict_tools": "per request, strict tools included: pydantic-ai 2.68.0, "
            "_anthropic_schema_limits.py",
            "member_names": "error text of the API for the schemas of tools",
        },
    ),
    _GEMINI,
    replace(_JSON, name="gemini-json", with_tools=_GEMINI.with_tools, sources=_GEMINI.sources),
    Dialect(
        name="xai",
        mode="native",
        looser="json-object",
        required_all=False,
        rules=frozenset(["format"]),
        formats=frozenset(["date", "date-time", "email", "ipv4", "time", "uuid"]),
        ref_text="wrap",
        recursion="none",
        sources={
            "anyOf, formats, recursion, required_all": _XAI_DOC,
            "rules": f"{_XAI_DOC}: other keywords are best effort",
            "maps, tuples": "not published; nothing is counted on",
        },
    ),
    Dialect(
        name="ollama",
        mode="native",
        looser="ollama-json",
        required_all=False,
        maps="native",
        tuples="native",
        anything="types",
        rules=frozenset(
            """exclusiveMaximum exclusiveMinimum format maxItems maxLength maximum minItems minLength minimum
            pattern""".split()
        ),
        number_rules=False,
        formats=frozenset(["date", "date-time", "time", "uuid"]),
        patterns="anchored",
        ref_text="beside",
        limits=Limits(repetitions=1000),
        strict_tools=0,
        not_models=_CLOUD,
        sources={
            "rules, formats, patterns, tuples, anything": _LLAMA,
            "limits": "llama.cpp src/llama-grammar.cpp: too many repetitions are refused",
            "strict_tools": "Ollama api/types.go: a tool has no such field",
            "not_models": "Ollama docs `capabilities/structured-outputs`: not on Ollama Cloud",
        },
    ),
    replace(
        _JSON,
        name="ollama-json",
        not_models=_CLOUD,
        sources={"not_models": "Ollama docs `capabilities/structured-outputs`: not on Ollama Cloud"},
    ),
    _GROQ,
    Dialect(
        name="groq-loose",
        mode="native_loose",
        looser="groq-json",
        verbatim=True,
        with_tools=None,
        sources=_GROQ.sources,
    ),
    replace(_JSON, name="groq-json", with_tools=None, sources=_GROQ.sources),
    replace(
        _OPENAI,
        name="compatible",
        looser="json-object",
        rules=_OPENAI.rules - {"maxLength", "minLength", "multipleOf", "pattern"},
        sources={"all": "what every server behind OpenAI's API takes: its strict subset, without lengths"},
    ),
    _JSON,
    Dialect(name="prompt", mode="prompt", verbatim=True),
)
DIALECTS: Final[Mapping[str, Dialect]] = {row.name: row for row in _ROWS}


def dialect_named(name: str) -> Dialect:
    """Return a dialect.

    Args:
        name: Its name, as manifests write it.

    Raises:
        ConfigurationError: There is none of that name.
    """
    found = DIALECTS.get(name)
    if found is None:
        raise ConfigurationError(f"no structured-output dialect {name!r}; there are: {', '.join(DIALECTS)}")
    return found

"""Plans: how a provider's model is asked for an answer of a shape, decided before anything is sent."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from threading import Lock
from typing import Final, Literal, Protocol, cast

from aiclient.core.errors import UnsupportedFeatureError
from aiclient.core.models import ModelInfo
from aiclient.structured.dialects import Dialect, Mode, dialect_named
from aiclient.structured.shape import Shape
from aiclient.structured.transform import Transformed, transform
from aiclient.wire.json import JsonObject

__all__ = ["HasDialect", "OutputPlan", "plan_output"]


class HasDialect(Protocol):
    """A provider's manifest."""

    @property
    def structured(self) -> str:
        """Name of its dialect."""
        ...


@dataclass(frozen=True, slots=True)
class OutputPlan:
    """How a model is asked for an answer of a shape."""

    mode: Mode
    why: str
    """Why this mode, in words."""
    dialect: str
    transformed: Transformed
    """The schema as it is sent or told, and the way back."""
    instructions: str | None
    """To add to the instructions of the request."""
    response_format: JsonObject | None
    """To send; every adapter understands it."""
    strict: bool
    """The provider holds the model to the schema."""
    skipped: tuple[tuple[str, str], ...] = ()
    """Dialects that would have been better, and why each was not used."""


def plan_output(
    shape: Shape[object],
    provider: HasDialect | str,
    info: ModelInfo | None = None,
    *,
    strict: bool | Literal["auto"] = "auto",
    has_tools: bool = False,
    model: str = "",
) -> OutputPlan:
    """Decide how to ask for an answer of a shape.

    Args:
        shape: What is wanted.
        provider: Its manifest, or the name of a dialect.
        info: What the catalogue knows of the model; what it does not know is tried.
        strict: True to insist on a provider that holds the model to the schema, False to do without,
            "auto" for the best there is.
        has_tools: The request carries tools.
        model: The name that is sent, where the catalogue does not have it.

    Raises:
        UnsupportedFeatureError: `strict=True`, and the provider cannot hold this model to this schema.
    """
    named: str = provider if isinstance(provider, str) else getattr(provider, "structured", _DEFAULT)
    native = None if info is None else info.supports("structured_output")
    request = _Request(shape, native, has_tools, info.id if info else model)
    key = ("plan", named, native, has_tools, request.model, strict)
    known = shape.derived.get(key)
    if not isinstance(known, OutputPlan):
        known = _decided(request, dialect_named(named), strict)
        with _lock:
            if len(shape.derived) >= _KEPT:
                shape.derived.clear()
            # Whoever comes first counts, so that calls at the same time share one plan.
            known = cast(OutputPlan, shape.derived.setdefault(key, known))
    return known


def _decided(request: _Request, first: Dialect, strict: bool | Literal["auto"]) -> OutputPlan:
    reasons: list[tuple[str, str]] = []
    for dialect in _ladder(first):
        if strict is False and dialect.mode == "native" and _loose(dialect):
            reasons.append((dialect.name, "strict=False was asked for"))
            continue
        made, why = _tried(request, dialect)
        if made is None:
            reasons.append((dialect.name, why))
            continue
        if strict is True and dialect.mode != "native":
            raise _refusal(request, first, dialect, reasons)
        return _planned(request, dialect, made, reasons)
    raise AssertionError("the last dialect takes everything")


_DEFAULT: Final = "compatible"
_KEPT: Final = 64
"""Plans that a shape remembers."""
_lock: Final = Lock()
"""Held while a schema is rewritten, which runs no code of anybody else."""


@dataclass(frozen=True, slots=True)
class _Request:
    shape: Shape[object]
    native: bool | None
    has_tools: bool
    model: str


def _ladder(first: Dialect) -> Iterator[Dialect]:
    dialect: Dialect | None = first
    while dialect is not None:
        yield dialect
        dialect = dialect_named(dialect.looser) if dialect.looser else None


def _loose(dialect: Dialect) -> bool:
    """Say whether the provider also takes schemas without holding to them."""
    return any(row.mode == "native_loose" for row in _ladder(dialect))


def _tried(request: _Request, dialect: Dialect) -> tuple[Transformed | None, str]:
    """Return the schema for a dialect, or why it cannot be used."""
    why = _unfit(request, dialect)
    if why:
        return None, why
    derived = request.shape.derived
    made = derived.get(dialect.name)
    if not isinstance(made, Transformed):
        with _lock:
            made = derived.get(dialect.name)
            if not isinstance(made, Transformed):
                made = derived[dialect.name] = transform(request.shape.schema, dialect)
    blockers = made.blockers
    if blockers:
        first = blockers[0]
        more = f" (and {len(blockers) - 1} more)" if len(blockers) > 1 else ""
        return None, f"{dialect.name} cannot say {first.pointer or 'the schema'}: {first.text}{more}"
    return made, ""


def _unfit(request: _Request, dialect: Dialect) -> str:
    """Say why a dialect is not for this model or request; nothing where it is."""
    model = request.model
    if dialect.mode != "prompt" and request.native is False:
        return f"{model} has no structured output"
    if dialect.models is not None and not re.fullmatch(dialect.models, model):
        return f"{model or 'the model'} is not one of those that {dialect.name} is for"
    if dialect.not_models is not None and re.fullmatch(dialect.not_models, model):
        return f"{model} is one of those that do not know {dialect.name}"
    with_tools = dialect.with_tools
    together = with_tools is not None and (not model or re.fullmatch(with_tools, model))
    if request.has_tools and not together:
        return f"{model or 'the model'} takes no form of the answer together with tools"
    return ""


def _planned(
    request: _Request, dialect: Dialect, made: Transformed, reasons: list[tuple[str, str]]
) -> OutputPlan:
    why = "; ".join([*dict.fromkeys(text for _, text in reasons), _WHY[dialect.mode]])
    if dialect.mode == "native" and not _told_of(request, dialect):
        why += f", if it does so with {request.model or 'the model'}: the catalogue does not say"
    form: JsonObject | None = None
    if dialect.mode in {"native", "native_loose"}:
        inner: JsonObject = {"name": request.shape.name, "schema": made.schema}
        form = {"type": "json_schema", "json_schema": {**inner, "strict": dialect.mode == "native"}}
    elif dialect.mode == "json_object":
        form = {"type": "json_object"}
    told = None if dialect.mode in {"native", "native_loose"} else _instructions(made.schema)
    strict = dialect.mode == "native"
    return OutputPlan(dialect.mode, why, dialect.name, made, told, form, strict, tuple(reasons))


def _told_of(request: _Request, dialect: Dialect) -> bool:
    """Say whether it is known that the provider does with this model what it does with others."""
    return request.native is not None or dialect.models is not None or dialect.not_models is not None


_WHY: Final[dict[Mode, str]] = {
    "native": "the provider holds the model to the schema",
    "native_loose": "the provider shows the model the schema, and the answer is checked here",
    "json_object": "the provider holds the model to JSON, the schema is told, and the answer is checked here",
    "prompt": "the schema is told, and the answer is checked here",
}


def _instructions(schema: JsonObject) -> str:
    return (
        "Answer with one JSON value that is valid against this JSON schema, and with nothing else: no prose, "
        "no code fence.\n" + json.dumps(schema, ensure_ascii=False, separators=(",", ":"))
    )


def _refusal(
    request: _Request, first: Dialect, found: Dialect, reasons: list[tuple[str, str]]
) -> UnsupportedFeatureError:
    why = "; ".join(dict.fromkeys(text for _, text in reasons))
    why = why or f"{first.name} does not hold models to a schema"
    return UnsupportedFeatureError(
        f"strict=True, but {request.model or 'the model'} cannot be held to {request.shape.name}: {why}; "
        f"strict='auto' would use the mode {found.mode!r}"
    )

"""Reports: what becomes of a type at a provider, told before any money is spent."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Final, Literal, Protocol, TypeAlias, cast

from aiclient.core.errors import ConfigurationError
from aiclient.core.models import ModelInfo
from aiclient.structured.dialects import DIALECTS, Mode
from aiclient.structured.ledger import Note, Status
from aiclient.structured.plan import HasDialect, OutputPlan, plan_output
from aiclient.structured.shape import shape_of
from aiclient.structured.wanted import checked_strict
from aiclient.wire.json import Json, JsonObject

__all__ = ["ModelLike", "RouteLike", "Routed", "SchemaReport", "schema_report"]


class RouteLike(Protocol):
    """Where questions to a model go."""

    @property
    def provider(self) -> object:
        """The provider; its endpoint has the manifest."""
        ...

    @property
    def model(self) -> str:
        """The name that is sent."""
        ...

    @property
    def info(self) -> ModelInfo | None:
        """What the catalogue knows of it."""
        ...


class Routed(Protocol):
    """A chat model."""

    def route(self) -> RouteLike:
        """Return where its questions go."""
        ...


ModelLike: TypeAlias = "str | Routed | tuple[str | HasDialect, ModelInfo | str | None]"
"""A name, a chat model, or a provider (its manifest, id or dialect) with what is known of the model."""


_MOST: Final = 8
"""Notes that all say the same are counted, where there are more of them."""


@dataclass(frozen=True, slots=True)
class SchemaReport:
    """What becomes of a type at one provider and model.

    Example:
        >>> report = schema_report(list[int], "gpt-4o")
        >>> report.mode, report.strict
        ('native', True)
    """

    name: str
    """Name of the shape."""
    provider: str
    model: str
    plan: OutputPlan
    """What is really used by a call."""
    original: JsonObject
    """The schema before it is rewritten."""

    @property
    def mode(self) -> Mode:
        """How the model will be asked."""
        return self.plan.mode

    @property
    def why(self) -> str:
        """Why this mode."""
        return self.plan.why

    @property
    def strict(self) -> bool:
        """Whether the provider holds the model to the schema."""
        return self.plan.strict

    @property
    def schema(self) -> JsonObject:
        """The schema as it is sent, or told."""
        return self.plan.transformed.schema

    @property
    def kept(self) -> tuple[Note, ...]:
        """Keywords that the provider holds the model to."""
        return self._notes("kept")

    @property
    def moved(self) -> tuple[Note, ...]:
        """Keywords that are told in words, and checked when the answer comes."""
        return self._notes("moved")

    @property
    def unsupported(self) -> tuple[Note, ...]:
        """Keywords that the model does not learn of; the answer is checked against them."""
        return self._notes("unsupported")

    @property
    def over_limit(self) -> tuple[Note, ...]:
        """What is larger than the provider takes."""
        return self._notes("over_limit")

    @property
    def skipped(self) -> tuple[tuple[str, str], ...]:
        """Dialects that would have been better, and why each was not used."""
        return self.plan.skipped

    def to_json(self) -> JsonObject:
        """Return everything as JSON data."""
        plan = self.plan
        return {
            "name": self.name,
            "provider": self.provider,
            "model": self.model,
            "mode": plan.mode,
            "strict": plan.strict,
            "dialect": plan.dialect,
            "why": plan.why,
            "skipped": [{"dialect": dialect, "why": why} for dialect, why in plan.skipped],
            "kept": _written(self.kept),
            "moved": _written(self.moved),
            "unsupported": _written(self.unsupported),
            "over_limit": _written(self.over_limit),
            "schema": self.schema,
            "response_format": plan.response_format,
            "instructions": plan.instructions,
            "original": self.original,
        }

    def __str__(self) -> str:
        lines = [
            f"{self.name} for {self.provider}:{self.model}",
            f"mode         {self.mode} ({self.why})",
            f"kept         {len(self.kept)} keywords",
        ]
        for title, notes in (
            ("moved", self.moved),
            ("unsupported", self.unsupported),
            ("over a limit", self.over_limit),
        ):
            same = {note.text for note in notes}
            alike = len(same) == 1 and len(notes) > _MOST
            lines.append(f"{title:<12} {len(notes)}{f' ({same.pop()})' if alike else ''}")
            lines += [f"  {note.pointer or '(all of it)'}: {note.text}" for note in notes if not alike]
        lines += [f"not used     {dialect}: {why}" for dialect, why in self.skipped]
        shown = "sent" if self.plan.response_format and self.mode.startswith("native") else "told"
        return "\n".join(
            [*lines, f"schema as {shown}", json.dumps(self.schema, indent=2, ensure_ascii=False)]
        )

    def _notes(self, status: Status) -> tuple[Note, ...]:
        return tuple(note for note in self.plan.transformed.notes if note.status == status)


def _written(notes: tuple[Note, ...]) -> list[Json]:
    return [{"pointer": note.pointer, "text": note.text} for note in notes]


def schema_report(
    wanted: object,
    model: ModelLike,
    *,
    strict: bool | Literal["auto"] = "auto",
    has_tools: bool = False,
) -> SchemaReport:
    """Tell what becomes of a type at a provider; nothing is sent.

    Args:
        wanted: The type, or a JSON schema, as `response_model` takes it.
        model: A name, a chat model, or a provider with what is known of the model.
        strict: As in a call.
        has_tools: The calls will carry tools.

    Raises:
        ConfigurationError: The type has no JSON form, or the name of the model leads nowhere.
        UnsupportedFeatureError: `strict=True`, and the provider cannot hold this model to this schema.
    """
    shape = shape_of(wanted)
    provider, manifest, name, info = _target(model)
    plan = plan_output(shape, manifest, info, strict=checked_strict(strict), has_tools=has_tools, model=name)
    return SchemaReport(shape.name, provider, name, plan, shape.schema)


def _target(model: ModelLike) -> tuple[str, HasDialect | str, str, ModelInfo | None]:
    """Return the provider's name, what tells its dialect, the name that is sent, and the facts."""
    if isinstance(model, str):
        from aiclient.providers.manifests import manifest_of
        from aiclient.registry import resolve

        found = resolve(model)
        return found.provider, manifest_of(found.provider), found.model, found.info
    if isinstance(model, tuple):
        return _given(*model)
    if not hasattr(model, "route"):
        raise ConfigurationError(
            f"a report is for a model's name, a chat model, or a provider with its model; not {model!r:.60}"
        )
    route = model.route()
    manifest: object = getattr(getattr(route.provider, "endpoint", None), "manifest", None)
    provider = str(getattr(route.provider, "name", ""))
    return provider, "prompt" if manifest is None else cast(HasDialect, manifest), route.model, route.info


def _given(
    provider: str | HasDialect, model: ModelInfo | str | None
) -> tuple[str, HasDialect | str, str, ModelInfo | None]:
    name = model.id if isinstance(model, ModelInfo) else model or ""
    info = model if isinstance(model, ModelInfo) else None
    if not isinstance(provider, str):
        return str(getattr(provider, "name", "")), provider, name, info
    if provider in DIALECTS:
        return provider, provider, name, info
    from aiclient.providers.manifests import manifest_of

    return provider, manifest_of(provider), name, info

"""What the diff knows of one API description: its endpoints and their normalised schemas."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.normalise.nodes import Node

__all__ = ["Api", "Endpoint", "Parameter", "canonical_path"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One path, query or header parameter."""

    wire: str
    where: str
    required: bool
    schema: Node


@dataclass(frozen=True, slots=True)
class Endpoint:
    """One operation of a description."""

    id: str
    method: str
    path: str
    """As written there, variants (`#stream`, `?beta=true`) included."""
    params: tuple[Parameter, ...]
    bodies: Mapping[str, Node]
    """Family of media types (`json`, `multipart`, `form`, `bytes`) → body."""
    body_required: bool
    result: Node | None
    result_kind: str
    event: Node | None
    name: str = ""
    """`chat.completions.create` where we generate it."""

    @property
    def label(self) -> str:
        """How a report names the operation."""
        return f"{self.method} {self.path}"

    @property
    def key(self) -> tuple[str, str]:
        """What tells two operations on one path apart, too."""
        return self.label, self.id


@dataclass(frozen=True, slots=True)
class Api:
    """One side of a comparison."""

    label: str
    endpoints: tuple[Endpoint, ...]
    schemas: Mapping[str, Node]
    """Normalised components that the endpoints reach."""
    components: frozenset[str]
    """Names of all schemas of the description, as written there."""
    roots: Mapping[str, Node] = field(default_factory=dict[str, Node])
    """Schemas that no path refers to and that we generate all the same."""
    provider: str = ""
    """Where the description says it (`ir.json`) or lies in a provider's folder."""
    compiled: bool = False
    """Whether it is an `ir.json`, all of which is in our set."""


def canonical_path(path: str) -> str:
    """Return a path without parameter names and variants: `/files/{file_id}?beta=true` → `/files/{}`."""
    bare = path.partition("#")[0].partition("?")[0]
    return re.sub(r"\{[^}]*\}", "{}", "/" + bare.strip("/"))

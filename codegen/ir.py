"""The intermediate representation: what one generated package contains, before any Python is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from codegen.normalise.nodes import Node

__all__ = ["Body", "Operation", "Package", "Page", "Param", "Result", "Stream"]

Where = Literal["path", "query", "header", "body"]


@dataclass(frozen=True, slots=True)
class Param:
    """One keyword of a generated method."""

    name: str
    wire: str
    where: Where
    required: bool
    schema: Node
    reserved: bool = False
    """Path value may contain slashes (`{+name}` of RFC 6570)."""


@dataclass(frozen=True, slots=True)
class Body:
    """What an operation sends."""

    kind: Literal["fields", "value", "multipart", "raw"]
    """`fields`: a JSON object from keywords; `value`: one JSON value; `raw`: bytes."""
    media: str
    schema: Node
    required: bool = True
    parts: Mapping[str, str] = field(default_factory=dict[str, str])
    """Form field → media type of its own."""


@dataclass(frozen=True, slots=True)
class Result:
    """What an operation answers."""

    kind: Literal["json", "text", "binary", "none"]
    schema: Node = field(default_factory=dict[str, object])
    text_too: bool = False
    none_too: bool = False
    """The operation may also answer with no body at all."""


@dataclass(frozen=True, slots=True)
class Stream:
    """How an operation streams."""

    framing: Literal["sse", "ndjson"]
    event: str
    """Component of one event."""
    sentinel: str | None = None
    param: str | None = None
    """Keyword that turns streaming on; None: the operation always streams."""
    default_on: bool = False
    """The provider streams unless told otherwise."""


@dataclass(frozen=True, slots=True)
class Page:
    """How a list operation is paged, as `aiclient.wire.call.PageSpec` says."""

    items: str
    param: str
    cursor: str
    item_field: str = "id"
    more: str | None = None


@dataclass(frozen=True, slots=True)
class Operation:
    """One API operation that gets a call builder and a method."""

    id: str
    resource: tuple[str, ...]
    name: str
    http: str
    path: str
    params: tuple[Param, ...]
    body: Body | None
    result: Result
    stream: Stream | None = None
    page: Page | None = None
    query: tuple[tuple[str, str], ...] = ()
    headers: tuple[tuple[str, str], ...] = ()
    betas: bool = False
    defaults: Mapping[str, str] = field(default_factory=dict[str, str])
    deprecated: bool = False

    @property
    def method(self) -> str:
        """Dotted name as users call it: `chat.completions.create`."""
        return ".".join((*self.resource, self.name))

    @property
    def module(self) -> str:
        """Module of calls and resources: the first word of the resource."""
        return self.resource[0] if self.resource else "root"

    @property
    def builder(self) -> str:
        """Name of the call builder inside its module."""
        return "_".join((*self.resource[1:], self.name))


@dataclass(frozen=True, slots=True)
class Package:
    """One generated package: a provider in one version of its API."""

    provider: str
    title: str
    name: str
    version_values: tuple[str, ...]
    operations: tuple[Operation, ...]
    schemas: Mapping[str, Node]
    requests: frozenset[str]
    """Components that are sent: TypedDicts."""
    responses: frozenset[str]
    """Components that are received: models."""
    modules: Mapping[str, str]
    """Component → module of types and params."""
    beta_header: str | None = None
    betas: tuple[str, ...] = ()
    bases: Mapping[str, str] = field(default_factory=dict[str, str])
    """Component → dotted name of the class of ours that its model derives from."""

    def param_class(self, name: str) -> str:
        """Name of the TypedDict of a component: `X` → `XParam`, unless another component has that name."""
        if name.endswith("Param"):
            return name
        wanted = f"{name}Param"
        return f"{name}InputParam" if wanted in self.requests else wanted

    @property
    def import_path(self) -> str:
        """Dotted path of the generated package."""
        return f"aiclient_generated.{self.provider}.{self.name}"

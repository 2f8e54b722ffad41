"""The compiled packages as the replay sees them: manifests, operations and schemas from `ir.json`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from importlib import import_module
from pathlib import Path

from aiclient.wire.json import Json, JsonObject
from aiclient.wire.manifest import Manifest
from codegen.errors import CodegenError

__all__ = ["Body", "Library", "Operation", "Package", "Parameter", "Provider", "Stream", "load_library"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One keyword of a call builder."""

    name: str
    wire: str
    place: str
    """`path`, `query`, `header` or `body`."""
    required: bool
    reserved: bool
    """The value of a path parameter may contain slashes."""
    schema: Json


@dataclass(frozen=True, slots=True)
class Body:
    """What an operation sends."""

    kind: str
    """`fields`, `value`, `multipart` or `raw`."""
    media: str
    schema: Json
    type: str
    """`"module:Name"` of the params type; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Stream:
    """How an operation streams."""

    framing: str
    event: str
    """`"module:Name"` of the event type."""
    schema: Json
    sentinel: str | None
    param: str | None
    """The body or query field that asks for a stream; None where the operation always streams."""
    default_on: bool
    """The service streams unless told otherwise."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a package."""

    package: str
    id: str
    name: str
    builder: str
    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    """Constant query parameters."""
    params: tuple[Parameter, ...]
    body: Body | None
    result_kind: str
    result_type: str
    result_schema: Json
    stream: Stream | None


@dataclass(frozen=True)
class Package:
    """One generated package: a provider in one version of its API."""

    provider: str
    name: str
    operations: tuple[Operation, ...]
    schemas: Mapping[str, Json]
    folder: Path

    @cached_property
    def proto_spelling(self) -> bool:
        """True where every property is lowerCamelCase: such a service reads snake_case as well."""
        names = {name for schema in self.schemas.values() for name in _property_names(schema)}
        camel = sum(1 for name in names if any(letter.isupper() for letter in name))
        snake = sum(1 for name in names if "_" in name.strip("_"))
        return camel > 10 and snake * 50 < camel


@dataclass(frozen=True)
class Provider:
    """One provider: its manifest and its packages by name."""

    manifest: Manifest
    packages: Mapping[str, Package]

    @property
    def default_package(self) -> Package:
        """The package that serves the manifest's default version."""
        name = self.manifest.versions.get(self.manifest.version_default, self.manifest.version_default)
        return self.packages[name]


@dataclass(frozen=True)
class Library:
    """Every compiled provider, found by name or alias."""

    providers: Mapping[str, Provider] = field(default_factory=dict[str, Provider])

    def find(self, name: str) -> Provider | None:
        """Return the provider that has this name or alias, or None."""
        found = self.providers.get(name)
        if found is not None:
            return found
        return next((each for each in self.providers.values() if name in each.manifest.aliases), None)


def load_library(package: str = "aiclient_generated") -> Library:
    """Read the manifests and operations of all providers of a generated package.

    Args:
        package: Import name of the generated tree.

    Raises:
        CodegenError: There are no generated clients, or one is incomplete.
    """
    try:
        root = import_module(package)
    except ModuleNotFoundError as error:
        raise CodegenError(f"there is no package {package}", fix="run `python -m codegen regen`") from error
    providers: dict[str, Provider] = {}
    for base in root.__path__:
        for folder in sorted(Path(base).iterdir()):
            if (folder / "manifest.py").is_file():
                found = _load_provider(f"{package}.{folder.name}", folder)
                if found is not None:
                    providers[folder.name] = found
    if not providers:
        raise CodegenError(f"{package} holds no provider", fix="run `python -m codegen regen`")
    return Library(providers)


def _load_provider(module: str, folder: Path) -> Provider | None:
    """Return a provider; None for one that has no calls of its own to compare."""
    manifest: object = import_module(f"{module}.manifest").MANIFEST
    if not isinstance(manifest, Manifest):
        raise CodegenError(f"{module}.manifest has no MANIFEST", fix="run `python -m codegen regen`")
    if manifest.calls:
        return None
    packages = {file.parent.name: _load_package(file) for file in sorted(folder.glob("*/ir.json"))}
    if not packages:
        raise CodegenError(f"{module} has no ir.json", fix="run `python -m codegen regen`")
    return Provider(manifest, packages)


def _load_package(file: Path) -> Package:
    document: Json = json.loads(file.read_bytes())
    try:
        root = _object(document)
        provider, name = _string(root["provider"]), _string(root["package"])
        operations = tuple(_operation(_object(each), f"{provider}/{name}") for each in _list(root["operations"]))
        return Package(provider, name, operations, _object(root["schemas"]), file.parent)
    except (KeyError, TypeError) as error:
        raise CodegenError(f"{file} is not an ir.json", why=repr(error), fix="run `python -m codegen regen`") from error


def _operation(fields: JsonObject, package: str) -> Operation:
    body, result, stream = fields.get("body"), fields.get("result"), fields.get("stream")
    outcome = _object(result) if result is not None else {"kind": "none"}
    query = [_list(each) for each in _list(fields.get("query") or [])]
    return Operation(
        package=package,
        id=_string(fields["id"]),
        name=_string(fields["name"]),
        builder=_string(fields["builder"]),
        method=_string(fields["http"]),
        path=_string(fields["path"]),
        query=tuple((_string(name), _string(value)) for name, value in query),
        params=tuple(_parameter(_object(each)) for each in _list(fields["params"])),
        body=None if body is None else _body(_object(body)),
        result_kind=_string(outcome["kind"]),
        result_type=_string(outcome.get("type") or ""),
        result_schema=outcome.get("schema"),
        stream=None if stream is None else _stream(_object(stream)),
    )


def _parameter(fields: JsonObject) -> Parameter:
    return Parameter(
        _string(fields["name"]),
        _string(fields["wire"]),
        _string(fields["in"]),
        fields.get("required") is True,
        fields.get("reserved") is True,
        fields.get("schema"),
    )


def _body(fields: JsonObject) -> Body:
    media = _string(fields["media"])
    kind = fields.get("kind") or ("multipart" if media.startswith("multipart/") else "fields")
    return Body(_string(kind), media, fields.get("schema"), _string(fields.get("module_type") or ""))


def _stream(fields: JsonObject) -> Stream:
    sentinel, param = fields.get("sentinel"), fields.get("param")
    return Stream(
        _string(fields["framing"]),
        _string(fields["type"]),
        fields.get("schema"),
        None if sentinel is None else _string(sentinel),
        None if param is None else _string(param),
        fields.get("default_on") is True,
    )


def _property_names(schema: Json) -> Iterator[str]:
    if isinstance(schema, dict):
        properties = schema.get("properties")
        if isinstance(properties, dict):
            yield from properties
        for value in schema.values():
            yield from _property_names(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _property_names(value)


def _object(value: Json) -> JsonObject:
    if not isinstance(value, dict):
        raise TypeError(f"expected an object, got {type(value).__name__}")
    return value


def _list(value: Json) -> list[Json]:
    if not isinstance(value, list):
        raise TypeError(f"expected a list, got {type(value).__name__}")
    return value


def _string(value: Json) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected a string, got {type(value).__name__}")
    return value

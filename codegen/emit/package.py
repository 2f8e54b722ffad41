"""Renders one provider: packages, manifest, typed client factory, and the index over all providers."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from codegen.emit.manifest import manifest_fields
from codegen.emit.models import emit_models, unknown_class
from codegen.emit.operations import OperationView, operation_views, resource_views
from codegen.errors import CodegenError
from codegen.ir import Operation, Package
from codegen.names import class_name
from codegen.normalise.nodes import ref_name
from codegen.provider import ProviderFolder

__all__ = ["emit_index", "emit_package", "emit_provider", "ir_document"]

_HEADER = "# Generated from specs/; do not edit: change the sources and run `make regen`."
_ENV = Environment(
    loader=FileSystemLoader(Path(__file__).parent.parent / "templates"),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    autoescape=False,
)
_ENV.filters["repr"] = repr


def _render(template: str, **values: object) -> str:
    return _ENV.get_template(template).render(header=_HEADER, **values)


def emit_package(package: Package, folder: ProviderFolder) -> dict[str, str]:
    """Return path (relative to the provider's folder) → source, for one generated package."""
    docs = folder.docs
    views = operation_views(package, docs)
    files: dict[str, str] = {}
    for direction in ("types", "params"):
        sources = emit_models(package, direction)
        for module, text in sources.items():
            files[f"{direction}/{module}.py"] = f"{_HEADER}\n{_module_doc(package, direction, module)}\n{text}"
        files[f"{direction}/__init__.py"] = _lazy(package, direction)
    keys = sorted({k for node in package.schemas.values() if (k := node.get("x-union", {}).get("key"))})
    files["types/_unknown.py"] = _render("unknown.py.jinja", keys=[(key, unknown_class(key)) for key in keys])
    modules = sorted({view.op.module for view in views})
    for module in modules:
        own = [view for view in views if view.op.module == module]
        files[f"calls/{module}.py"] = _render("calls.py.jinja", views=own, **_names(package, module))
        if module != "root":
            resources = resource_views(own, module, docs)
            files[f"resources/{module}.py"] = _render(
                "resources.py.jinja", resources=resources, **_names(package, module)
            )
    for name, text in (("calls", "Call builders."), ("resources", "Resources: thin blocking and awaitable shells.")):
        files[f"{name}/__init__.py"] = f'{_HEADER}\n"""{text}"""\n'
    root = [view for view in views if view.op.module == "root"]
    files["client.py"] = _client(package, folder, [m for m in modules if m != "root"], root)
    files["__init__.py"] = _render(
        "provider_init.py.jinja", single=package.import_path, **_client_names(package, folder)
    )
    files["ir.json"] = json.dumps(ir_document(package), indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    return {f"{package.name}/{path}": text for path, text in files.items()}


def emit_provider(folder: ProviderFolder, packages: list[Package]) -> dict[str, str]:
    """Return the files of a provider that stand above its packages."""
    manifest = _render("manifest.py.jinja", manifest=folder.manifest, fields=manifest_fields(folder.manifest))
    if not packages:
        title = folder.manifest["title"]
        init = f'{_HEADER}\n"""{title}: asked through the facade; there is no typed client."""\n'
        return {"__init__.py": init, "manifest.py": manifest}
    path = f"aiclient_generated.{folder.name}"
    version = folder.manifest["api_version"]
    shown = [
        {
            "name": package.name,
            "path": package.import_path,
            "quoted": ", ".join(f'"{each}"' for each in package.version_values),
            "default": version["default"] in package.version_values,
        }
        for package in packages
    ]
    init = _render(
        "provider_init.py.jinja",
        title=folder.manifest["title"],
        single=f"{path}.{packages[0].name}" if len(packages) == 1 else "",
        packages=shown,
        versions=sorted((value, f"{path}.{name}") for value, name in version["allowed"].items()),
        default=version["default"],
        header_options=_header_options(folder),
    )
    return {"__init__.py": init, "manifest.py": manifest}


def emit_index(folders: list[ProviderFolder]) -> dict[str, str]:
    """Return the files that stand above all providers.

    Raises:
        CodegenError: A provider wants to use the calls of one that has none.
    """
    own = {folder.name for folder in folders if folder.packages}
    for folder in folders:
        if not folder.packages and folder.manifest["calls"] not in own:
            raise CodegenError(
                f"{folder.name}/provider.toml: calls = {folder.manifest['calls']!r}",
                why="no provider of that name has calls of its own",
                fix=f"name one of {', '.join(sorted(own))}",
            )
    embedding = sorted(folder.name for folder in folders if folder.manifest.get("embedding_model"))
    providers = [
        {
            "name": folder.name,
            "title": folder.manifest["title"],
            "aliases": sorted(folder.manifest.get("aliases", [])),
            "versions": ", ".join(repr(each) for each in sorted(folder.manifest["api_version"]["allowed"])),
            "header_options": [each["option"] for each in folder.manifest.get("headers", [])],
            "typed": bool(folder.packages),
            "borrows_embeddings": not folder.manifest.get("supports", {}).get("embeddings", True),
        }
        for folder in folders
    ]
    return {
        "__init__.py": f'{_HEADER}\n"""Typed clients compiled from vendored provider specs."""\n',
        "clients.py": _render("index.py.jinja", providers=providers),
        "options.py": _render("provider_options.py.jinja", providers=providers, embedding=embedding),
    }


def _header_options(folder: ProviderFolder) -> list[dict[str, Any]]:
    return [{"env": [], **each} for each in folder.manifest.get("headers", [])]


def _names(package: Package, module: str) -> dict[str, object]:
    return {
        "module": module,
        "title": package.title,
        "import_path": package.import_path,
        "beta_header": package.beta_header,
    }


def _module_doc(package: Package, direction: str, module: str) -> str:
    what = "Answers" if direction == "types" else "Requests"
    return f'"""{what} of {package.title}: `{module}`."""\n'


def _lazy(package: Package, direction: str) -> str:
    chosen = package.responses if direction == "types" else package.requests
    groups: dict[str, list[str]] = {}
    for name in sorted(chosen):
        local = name if direction == "types" else package.param_class(name)
        groups.setdefault(package.modules[name], []).append(local)
    what = "Models of what is received" if direction == "types" else "TypedDicts of what is sent"
    return _render(
        "lazy_init.py.jinja",
        doc=f"{what}, imported when first touched.",
        base=f"{package.import_path}.{direction}.",
        groups=sorted((module, sorted(names)) for module, names in groups.items()),
    )


def _client_names(package: Package, folder: ProviderFolder) -> dict[str, object]:
    return {
        "title": package.title,
        "packages": [],
        "versions": [],
        "default": "",
        "header_options": _header_options(folder),
    }


def _client(package: Package, folder: ProviderFolder, modules: list[str], root: list[OperationView]) -> str:
    manifest = folder.manifest
    default = manifest["api_version"]["default"]
    own = default if default in package.version_values else package.version_values[0]
    return _render(
        "client.py.jinja",
        title=package.title,
        import_path=package.import_path,
        provider_path=f"aiclient_generated.{package.provider}",
        versions=package.version_values,
        default_version=own,
        own_default=own,
        base_url=manifest["base_url"],
        key_env=manifest.get("api_key_env", []),
        header_options=_header_options(folder),
        attributes=[(module, class_name(module)) for module in modules],
        root=root,
        beta_header=package.beta_header,
    )


def ir_document(package: Package) -> dict[str, Any]:
    """The package's intermediate representation as JSON: input of the diff and of the replay."""
    return {
        "provider": package.provider,
        "package": package.name,
        "versions": list(package.version_values),
        "operations": [_ir_operation(operation, package) for operation in package.operations],
        "schemas": dict(package.schemas),
        "modules": dict(package.modules),
        "requests": sorted(package.requests),
        "responses": sorted(package.responses),
    }


def _ir_operation(op: Operation, package: Package) -> dict[str, Any]:
    body: dict[str, Any] | None = None
    if op.body is not None:
        name = ref_name(op.body.schema)
        body = {
            "kind": op.body.kind,
            "media": op.body.media,
            "schema": op.body.schema,
            "required": op.body.required,
            "parts": dict(op.body.parts),
        }
        if name is not None:
            body["module_type"] = f"{package.import_path}.params.{package.modules[name]}:{package.param_class(name)}"
    result: dict[str, Any] = {"kind": op.result.kind, "text_too": op.result.text_too, "none_too": op.result.none_too}
    name = ref_name(op.result.schema)
    if name is not None:
        result |= {
            "schema": op.result.schema,
            "type": f"{package.import_path}.types.{package.modules[name]}:{name}",
        }
    stream = None
    if op.stream is not None:
        event = f"{package.import_path}.types.{package.modules[op.stream.event]}:{op.stream.event}"
        stream = asdict(op.stream) | {"schema": {"$ref": f"#/components/schemas/{op.stream.event}"}, "type": event}
    params = [
        {
            "name": p.name,
            "wire": p.wire,
            "in": p.where,
            "required": p.required,
            "reserved": p.reserved,
            "schema": p.schema,
        }
        for p in op.params
    ]
    return {
        "id": op.id,
        "name": op.method,
        "builder": f"{package.import_path}.calls.{op.module}:{op.builder}",
        "http": op.http,
        "path": op.path,
        "query": [list(pair) for pair in op.query],
        "params": params,
        "body": body,
        "result": result,
        "stream": stream,
        "page": asdict(op.page) if op.page else None,
        "betas": op.betas,
        "deprecated": op.deprecated,
    }

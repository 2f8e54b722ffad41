"""What the templates of calls and resources need of an operation, as ready-made text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.emit.prose import method_doc
from codegen.emit.pytypes import keyword_type, literal, result_type
from codegen.errors import CodegenError
from codegen.ir import Operation, Package, Param
from codegen.names import class_name
from codegen.normalise.nodes import NULL, Node, members, ref_name
from codegen.provider import Docs

# A resource name that carries its collection (`models/m`) where the path says the collection already.
_NAMED = re.compile(r"^\^([a-z][A-Za-z]*/)\[\^/\]\+\$$")

__all__ = ["OperationView", "ResourceView", "operation_views", "resource_views"]


@dataclass(frozen=True, slots=True)
class OperationView:
    """One operation, ready for the templates."""

    op: Operation
    builder: str
    name: str
    doc: str
    keywords: tuple[str, ...]
    """`name: type = default`, in order, without `stream` and `options`."""
    shell: tuple[str, ...]
    """The same for the method, which fills in defaults that the builder leaves out."""
    passed: tuple[str, ...]
    """`name=name` for the shell that calls the builder."""
    returns: str
    event: str | None
    item: str | None
    path: str
    """Right side of `path=`."""
    spec: str
    """Name of the module constant with the result spec."""
    spec_value: str
    stream_value: str | None
    page_value: str | None
    query: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]
    body: str | None
    id: str

    @property
    def stream_in_query(self) -> bool:
        """Whether the keyword that turns streaming on is a query parameter."""
        stream = self.op.stream
        return stream is not None and any(p.where == "query" and p.name == stream.param for p in self.op.params)


@dataclass(frozen=True, slots=True)
class ResourceView:
    """One resource class: its methods and the resources below it."""

    cls: str
    doc: str
    methods: tuple[OperationView, ...]
    children: tuple[tuple[str, str], ...]
    """(attribute, class)"""


def operation_views(package: Package, docs: Docs) -> list[OperationView]:
    """Prepare every operation of a package."""
    return [_view(operation, package, docs) for operation in package.operations]


def resource_views(views: list[OperationView], module: str, docs: Docs) -> list[ResourceView]:
    """Build the classes of one resource module, children before parents."""
    paths: set[tuple[str, ...]] = set()
    for view in views:
        for end in range(1, len(view.op.resource) + 1):
            paths.add(view.op.resource[:end])
    own = sorted((path for path in paths if path[0] == module), key=lambda path: (-len(path), path))
    result: list[ResourceView] = []
    for path in own:
        children = sorted(child for child in own if len(child) == len(path) + 1 and child[: len(path)] == path)
        dotted = ".".join(path)
        result.append(
            ResourceView(
                cls=_resource_class(path),
                doc=docs.resources.get(dotted) or f"Operations under `{dotted}`.",
                methods=tuple(view for view in views if view.op.resource == path),
                children=tuple((child[-1], _resource_class(child)) for child in children),
            )
        )
    return result


def _resource_class(path: tuple[str, ...]) -> str:
    return "".join(class_name(part) for part in path)


def _view(op: Operation, package: Package, docs: Docs) -> OperationView:
    shown = [param for param in op.params if not (op.stream and param.name == op.stream.param)]
    if op.page and not any(param.wire == op.page.param for param in op.params):
        raise CodegenError(
            f"{op.method}: no parameter {op.page.param!r} to page by", fix="correct `page` in operations.toml"
        )
    keywords = [_keyword(param, package) for param in shown]
    if op.body is not None and op.body.kind in {"value", "raw"}:
        kind = "FileTypes" if op.body.kind == "raw" else keyword_type(op.body.schema, package)
        keywords.append(f"body: {kind}" if op.body.required else f"body: {kind} | NotGiven = NOT_GIVEN")
    if op.betas:
        known = f"{literal(list(package.betas))} | str" if package.betas else "str"
        keywords.append(f"betas: Sequence[{known}] | NotGiven = NOT_GIVEN")
    keywords.sort(key=lambda text: " = " in text)
    returns = _returns(op)
    constant = op.builder.upper()
    return OperationView(
        op=op,
        builder=op.builder,
        name=op.name,
        doc=method_doc(op, package, docs),
        keywords=tuple(keywords),
        shell=tuple(_with_default(text, op) for text in keywords),
        passed=tuple(f"{name}={name}" for name in (text.split(":", 1)[0] for text in keywords)),
        returns=returns,
        event=f"types.{op.stream.event}" if op.stream else None,
        item=_item(op, package) if op.page else None,
        path=_path(op),
        spec=f"_{constant}_RESULT",
        spec_value=_spec(op, package),
        stream_value=_stream(op, package),
        page_value=_page(op),
        query=tuple((param.wire, param.name) for param in op.params if param.where == "query" and param in shown),
        headers=tuple((param.wire, param.name) for param in op.params if param.where == "header"),
        body=_body(op, shown),
        id=f"{package.provider}/{package.name}/{op.method}",
    )


def _keyword(param: Param, package: Package) -> str:
    kind = keyword_type(param.schema, package)
    if param.required and "const" in param.schema:
        return f"{param.name}: {kind} = {param.schema['const']!r}"
    return f"{param.name}: {kind}" if param.required else f"{param.name}: {kind} | NotGiven = NOT_GIVEN"


def _with_default(keyword: str, op: Operation) -> str:
    value = op.defaults.get(keyword.split(":", 1)[0])
    return keyword.replace("= NOT_GIVEN", f"= {value!r}") if value is not None else keyword


def _returns(op: Operation) -> str:
    kind = op.result.kind
    if kind == "json":
        text = result_type(op.result.schema)
        return text + (" | str" if op.result.text_too else "") + (" | None" if op.result.none_too else "")
    return {"text": "str", "binary": "Binary", "none": "None"}[kind]


def _type_ref(package: Package, name: str) -> str:
    return f"{package.import_path}.types.{package.modules[name]}:{name}"


def _spec(op: Operation, package: Package) -> str:
    if op.result.kind != "json":
        return f'ResultSpec("{op.result.kind}")'
    name = ref_name(op.result.schema)
    assert name is not None
    extra = (", text_too=True" if op.result.text_too else "") + (", none_too=True" if op.result.none_too else "")
    return f'ResultSpec("json", "{_type_ref(package, name)}"{extra})'


def _stream(op: Operation, package: Package) -> str | None:
    if op.stream is None:
        return None
    sentinel = f", {op.stream.sentinel!r}" if op.stream.sentinel else ""
    return f'StreamSpec("{op.stream.framing}", "{_type_ref(package, op.stream.event)}"{sentinel})'


def _page(op: Operation) -> str | None:
    if op.page is None:
        return None
    page = op.page
    more = f", more={page.more!r}" if page.more else ""
    field = f", item_field={page.item_field!r}" if page.item_field != "id" else ""
    return f"PageSpec({page.items!r}, {page.param!r}, {page.cursor!r}{field}{more})"


def _item(op: Operation, package: Package) -> str:
    assert op.page is not None
    page = package.schemas[ref_name(op.result.schema) or ""]
    field: Node = page.get("properties", {}).get(op.page.items, {})
    lists = [member for member in members(field) if member != NULL and member.get("type") == "array"]
    if not lists:
        raise CodegenError(f"{op.method}: {op.page.items!r} is not a list of the page", fix="correct `page`")
    return result_type(lists[0]["items"])


def _path(op: Operation) -> str:
    by_wire = {param.wire: param for param in op.params if param.where == "path"}
    if not by_wire:
        return repr(op.path)

    def fill(found: re.Match[str]) -> str:
        param = by_wire[found[1]]
        function = "segments" if param.reserved else "segment"
        prefix = _NAMED.match(str(param.schema.get("pattern", "")))
        if prefix is not None and op.path[: found.start()].endswith(f"/{prefix[1]}"):
            return f"{{segment({param.name}.removeprefix({prefix[1]!r}))}}"
        value = param.name if param.schema.get("type") == "string" or "enum" in param.schema else f"str({param.name})"
        return f"{{{function}({value})}}"

    return 'f"' + re.sub(r"{([^}]+)}", fill, op.path) + '"'


def _body(op: Operation, shown: list[Param]) -> str | None:
    if op.body is None:
        return None
    if op.body.kind == "value":
        return "body"
    if op.body.kind == "raw":
        return f"RawBody(body, {op.body.media!r})"
    fields = [f"{param.wire!r}: {param.name}" for param in shown if param.where == "body"]
    if op.stream and op.stream.param and any(p.name == op.stream.param and p.where == "body" for p in op.params):
        # Where the provider streams unless told otherwise, silence must be spelled out.
        fields.append(f"{op.stream.param!r}: {'bool(stream)' if op.stream.default_on else 'stream'}")
    text = "given({" + ", ".join(fields) + "})"
    if op.body.kind != "multipart":
        return text
    media = f", {dict(op.body.parts)!r}" if op.body.parts else ""
    files = tuple(param.wire for param in shown if param.where == "body" and _is_file(param.schema))
    return f"form_parts({text}{media}{f', files={files!r}' if files else ''})"


def _is_file(node: Node) -> bool:
    options = [member.get("items", member) for member in members(node)]
    return any(option.get("format") == "binary" for option in options)

"""What is reached from where: which components an operation sends and receives, and whose module they live in."""

from __future__ import annotations

from dataclasses import replace

from codegen.ir import Operation, Package, Param
from codegen.normalise.nodes import Node, ref_name, refs_in
from codegen.provider import ProviderFolder

__all__ = ["closure", "pseudo", "received", "sent", "settled", "slot", "with_modules"]


def settled(operation: Operation, schemas: dict[str, Node]) -> Operation:
    """Bring an operation's nodes up to date with the simplified components."""
    own = schemas.pop(pseudo(operation))["properties"]
    if operation.body is not None:
        own = {**own, **schemas.get(ref_name(operation.body.schema) or "", {}).get("properties", {})}
    params = tuple(replace(each, schema=own[slot(each)]) for each in operation.params)
    return replace(operation, params=params)


def pseudo(operation: Operation) -> str:
    """Name under which an operation's own parameters pass through `simplify` as if a component."""
    return f"parameters of {operation.method}"


def slot(param: Param) -> str:
    """Field of that pseudo component a parameter stands under."""
    return param.wire if param.where == "body" else f"{param.where} {param.wire}"


def sent(operation: Operation) -> list[str]:
    """Components an operation sends, not yet what those refer to."""
    found = [name for param in operation.params for name in refs_in(param.schema)]
    return [*found, *refs_in(operation.body.schema)] if operation.body else found


def received(operation: Operation) -> list[str]:
    """Components an operation answers with, not yet what those refer to."""
    found = list(refs_in(operation.result.schema))
    return [*found, operation.stream.event] if operation.stream else found


def closure(schemas: dict[str, Node], start: list[str]) -> set[str]:
    """Components reached from `start`, itself included."""
    seen: set[str] = set()
    queue = list(start)
    while queue:
        name = queue.pop()
        if name not in seen:
            seen.add(name)
            queue.extend(refs_in(schemas[name]))
    return seen


def with_modules(package: Package, folder: ProviderFolder, roots: list[str]) -> Package:
    """Give each component the module of the only resource that uses it, else `shared`."""
    users: dict[str, set[str]] = {}
    schemas = dict(package.schemas)
    starts = [(op.module, [*sent(op), *received(op)]) for op in package.operations]
    for module, names in [*starts, ("realtime", roots)]:
        group = folder.table.modules.get(module, module)
        for name in closure(schemas, names):
            users.setdefault(name, set()).add(group)
    modules = {name: (next(iter(groups)) if len(groups) == 1 else "shared") for name, groups in users.items()}
    unused = set(schemas) - set(modules)
    kept = {name: node for name, node in sorted(schemas.items()) if name not in unused}
    return replace(package, modules=dict(sorted(modules.items())), schemas=kept)

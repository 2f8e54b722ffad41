"""Second pass over all components: aliases dissolve, nested unions flatten, tags are found."""

from __future__ import annotations

from codegen.normalise.nodes import (
    NULL,
    Node,
    any_of,
    members,
    nullable,
    ref,
    ref_name,
    refs_in,
    without_null,
)

__all__ = ["simplify"]

# Where a document names no discriminator; tried in this order (specs of 12 providers use these).
_TAG_KEYS = ("type", "role", "object", "event_type", "event", "kind", "status")


def simplify(schemas: dict[str, Node], keep: set[str]) -> dict[str, Node]:
    """Return the components with aliases dissolved, unions flat and tagged.

    Args:
        schemas: Components as `Normaliser` made them.
        keep: Components that operations name; they stay even where they are mere aliases.
    """
    aliases: dict[str, Node] = {}
    bodies: dict[str, Node] = {}
    for name, node in schemas.items():
        if NULL in members(node) and len(members(node)) > 1:
            bodies[name] = any_of(without_null(node)) if len(without_null(node)) > 1 else without_null(node)[0]
            _carry_marks(node, bodies[name])
            aliases[name] = nullable(ref(name))
            node = bodies[name]
        else:
            bodies[name] = node
        if _dissolves(name, node, schemas):
            aliases[name] = nullable(node) if name in aliases else node
    done = {name: _settle(node, aliases, name) for name, node in bodies.items()}
    done = {
        name: node
        for name, node in done.items()
        if name in keep
        or name not in aliases
        or ref_name(aliases[name]) == name
        or _null_of_itself(aliases[name], name)
    }
    for name in list(done):
        done[name] = _flatten(done[name], done, (name,))
    for name in sorted(done):
        _split_mixed(name, done)
    for node in done.values():
        _tag(node, done)
    return done


def _carry_marks(union: Node, body: Node) -> None:
    for key in ("x-tag", "x-mapping"):
        if key in union and "anyOf" in body:
            body[key] = union[key]


def _null_of_itself(alias: Node, name: str) -> bool:
    return ref(name) in members(alias)


def _dissolves(name: str, node: Node, schemas: dict[str, Node]) -> bool:
    if node == {} or "$ref" in node or "const" in node:
        return True
    kind = node.get("type")
    if kind == "array":
        return name not in _reach(node, schemas)
    if kind == "object":
        return "properties" not in node and name not in _reach(node, schemas)
    return kind is not None and "enum" not in node


def _reach(node: Node, schemas: dict[str, Node]) -> set[str]:
    seen: set[str] = set()
    queue = list(refs_in(node))
    while queue:
        name = queue.pop()
        if name not in seen:
            seen.add(name)
            queue.extend(refs_in(schemas.get(name, {})))
    return seen


def _settle(node: Node, aliases: dict[str, Node], own: str) -> Node:
    """Replace references to aliases by what they stand for, all the way down."""
    name = ref_name(node)
    if name is not None:
        marks = {key: value for key, value in node.items() if key != "$ref"}
        target = aliases.get(name)
        if target is None or target == ref(name):
            return node
        if _null_of_itself(target, name):
            return {**nullable(ref(name)), **marks}
        settled = _settle(target, aliases, own)
        return {**settled, **marks} if settled != {} else settled
    result = dict(node)
    if "anyOf" in node:
        joined = any_of([_settle(member, aliases, own) for member in node["anyOf"]])
        marks = {key: value for key, value in node.items() if key != "anyOf"}
        return {**joined, **marks} if "anyOf" in joined else joined
    if isinstance(node.get("items"), dict):
        result["items"] = _settle(node["items"], aliases, own)
    if isinstance(node.get("additionalProperties"), dict):
        result["additionalProperties"] = _settle(node["additionalProperties"], aliases, own)
    if "properties" in node:
        result["properties"] = {key: _settle(each, aliases, own) for key, each in node["properties"].items()}
    return result


def _flatten(node: Node, schemas: dict[str, Node], above: tuple[str, ...]) -> Node:
    """Splice unions that are members of a union, so that one tag tells all members apart.

    A union that is a member of itself adds nothing to itself.
    """
    if "anyOf" not in node:
        return node
    flat: list[Node] = []
    for member in node["anyOf"]:
        name = ref_name(member)
        if name in above:
            continue
        target = schemas.get(name or "", {})
        if name is not None and "anyOf" in target and "x-open" not in target:
            flat.extend(members(_flatten(target, schemas, (*above, name))))
        else:
            flat.append(member)
    marks = {key: value for key, value in node.items() if key != "anyOf"}
    if not flat:
        return node
    joined = any_of(flat)
    return {**joined, **marks} if "anyOf" in joined else joined


def _split_mixed(name: str, schemas: dict[str, Node]) -> None:
    """Give the objects of `string | A | B` a union of their own, which can be open and tagged."""
    node = schemas[name]
    if "anyOf" not in node:
        return
    parts = without_null(node)
    objects = [part for part in parts if "properties" in schemas.get(ref_name(part) or "", {})]
    if len(objects) < 2 or len(objects) == len(parts):
        return
    inner = f"{name}Object"
    while inner in schemas:
        inner += "Object"
    schemas[inner] = {"anyOf": objects} | {key: node[key] for key in ("x-tag", "x-mapping") if key in node}
    rest = [part for part in members(node) if part not in objects]
    schemas[name] = any_of([ref(inner), *rest])


def _tag(node: Node, schemas: dict[str, Node]) -> None:
    """Find the key whose constants tell the members of a union apart, and note each member's tags."""
    wanted, mapping = node.pop("x-tag", None), node.pop("x-mapping", {})
    if "anyOf" not in node:
        return
    names = [ref_name(member) for member in without_null(node)]
    bodies = [schemas.get(name or "", {}) for name in names]
    if len(names) < 2 or not all("properties" in body for body in bodies):
        return
    for value, target in mapping.items():
        for name, body in zip(names, bodies, strict=True):
            field = body["properties"].get(wanted, {})
            if name == target and "const" not in field and "enum" not in field:
                body["properties"][wanted] = {"const": value}
    keys = [wanted, *_TAG_KEYS] if wanted else list(_TAG_KEYS)
    best: tuple[int, str, list[list[str]]] | None = None
    for key in keys:
        tags = [_tags_of(body, key) for body in bodies]
        distinct = len({tuple(each) for each in tags if each != [""]})
        if distinct >= 2 and 2 * distinct >= len(tags) and (best is None or distinct > best[0]):
            best = (distinct, key, tags)
            if key == wanted:
                break
    node["x-union"] = {"key": best[1], "tags": best[2]} if best else {"key": None}


def _tags_of(body: Node, key: str) -> list[str]:
    field = body["properties"].get(key, {})
    options = without_null(field)
    values = [
        value for option in options for value in ([option["const"]] if "const" in option else option.get("enum", []))
    ]
    if not values or not all(isinstance(value, str) and value for value in values):
        return [""]
    return values if key in body.get("required", []) else [*values, ""]

"""Add to a document what only its beta twin has, each addition marked with the header it needs."""

from __future__ import annotations

from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from codegen.vendor.pairs import Pairs, Trail, is_union, operations_of, plain_path, reference, tags, values_of
from codegen.vendor.tree import (
    SCHEMA_REF,
    Json,
    JsonObject,
    as_list,
    as_object,
    copy,
    escape,
    objects,
    same,
    unique,
    walk,
)

if TYPE_CHECKING:
    from codegen.vendor.settings import MergeSettings

#: Added parts keep references into the beta document until all pairs are known.
_PENDING = "beta:"
_ANYTHING: JsonObject = {"type": "object"}


class BetaUnion(Pairs):
    """The union of a base document and a beta document."""

    def __init__(self, base: JsonObject, beta: JsonObject, config: MergeSettings) -> None:
        super().__init__(base, beta, config.twin_prefix)
        self._config = config
        self._counts = {
            "operations": 0,
            "parameters": 0,
            "properties": 0,
            "members": 0,
            "values": 0,
            "schemas": 0,
        }

    def apply(self) -> JsonObject:
        """Change the base document into the union and return what was added, as counts."""
        ours = operations_of(self.left)
        theirs = operations_of(self.right)
        for key, operation in theirs.items():
            if key in ours:
                self._parameters(ours[key], operation, (key[0],))
                self.operation(ours[key], operation, (key[0],))
        for (path, method), operation in theirs.items():
            if (path, method) not in ours:
                self._add_operation(path, method, operation)
        self._settle_references()
        return {**self._counts, "twins": len(self.names)}

    def on_pair(self, left: JsonObject, right: JsonObject, trail: Trail) -> None:
        """Join fixed values and required lists."""
        ours, theirs = values_of(left), values_of(right)
        if ours and theirs:
            new = [value for value in theirs if not any(same(value, item) for item in ours)]
            if new:
                left.pop("const", None)
                left["enum"] = unique([*ours, *new])
                marks = as_object(left.setdefault("x-beta-enum", {}))
                marks.update({str(value): self._mark((*trail, str(value))) for value in new})
                self._counts["values"] += len(new)
        # Each call may be answered by either variant, so only what both require is certain.
        needed = as_list(right.get("required"))
        if "required" in left and "properties" in right:
            kept = [name for name in as_list(left["required"]) if name in needed]
            left["required"] = kept
            if not kept:
                del left["required"]

    def on_extra_property(self, left: JsonObject, right: JsonObject, trail: Trail) -> None:
        """Add a property, never as a required one."""
        name = trail[-1]
        if name in self._config.beta_ignore:
            return
        as_object(left["properties"])[name] = {**self._pending(right), "x-beta": self._mark(trail)}
        self._counts["properties"] += 1

    def on_extra_member(self, left: JsonObject, right: JsonObject, trail: Trail) -> None:
        """Add a union member; what was no union becomes one."""
        if same(right, _ANYTHING):
            # An object of any shape would swallow every other member.
            return
        if not is_union(left):
            inner = {key: left.pop(key) for key in list(left) if key not in ("default", "deprecated", "x-beta")}
            left["anyOf"] = [inner]
        key = "anyOf" if left.get("anyOf") else "oneOf"
        member = self._pending(right)
        if member.get("type") != "null":
            member["x-beta"] = self._mark((*trail, reference(right), *tags(self._find_right(right)).values()))
            self._counts["members"] += 1
        as_list(left[key]).append(member)
        self._extend_mapping(left, right)

    def _extend_mapping(self, left: JsonObject, right: JsonObject) -> None:
        discriminator = as_object(left.get("discriminator"))
        mapping = discriminator.get("mapping")
        tag = tags(self._find_right(right)).get(str(discriminator.get("propertyName")))
        if isinstance(mapping, dict) and tag and reference(right):
            mapping[tag] = _PENDING + str(right["$ref"])

    def _parameters(self, left: JsonObject, right: JsonObject, trail: Trail) -> None:
        ours = as_list(left.setdefault("parameters", []))
        known = {(str(item.get("name")), item.get("in")) for item in objects(ours)}
        for item in self._wanted(right):
            if (str(item.get("name")), item.get("in")) not in known:
                mark = self._mark((*trail, str(item.get("name"))))
                ours.append({**self._pending(item), "x-beta": mark})
                self._counts["parameters"] += 1
        if not ours:
            del left["parameters"]

    def _wanted(self, operation: JsonObject) -> list[JsonObject]:
        return [item for item in objects(operation.get("parameters")) if item.get("name") != self._config.beta_header]

    def _add_operation(self, path: str, method: str, operation: JsonObject) -> None:
        added = self._pending(operation)
        parameters = [self._pending(item) for item in self._wanted(operation)]
        added.pop("parameters", None)
        if parameters:
            added["parameters"] = list(parameters)
        added["x-beta"] = self._mark((plain_path(path),))
        item = as_object(as_object(self.left["paths"]).setdefault(path, {}))
        item[method] = added
        self._counts["operations"] += 1

    def _mark(self, trail: Trail) -> list[Json]:
        """Return the header ids for an addition: the most specific name that a rule knows decides."""
        names = [name for name in trail if name]
        for index in range(len(names) - 1, -1, -1):
            spellings = (names[index], ".".join(names[max(index - 1, 0) : index + 1]))
            for rule in self._config.beta_rules:
                if any(fnmatchcase(spelling, pattern) for spelling in spellings for pattern in rule.match):
                    return [rule.header]
        return [self._config.beta_marker]

    def _pending(self, value: JsonObject) -> JsonObject:
        """Copy a part of the beta document, its references marked as not settled."""
        result = as_object(copy(value))
        for _, node in list(walk(result)):
            target = node.get("$ref")
            if isinstance(target, str):
                node["$ref"] = _PENDING + target
            if isinstance(node.get("propertyName"), str) and isinstance(node.get("mapping"), dict):
                mapping = as_object(node["mapping"])
                node["mapping"] = {tag: _PENDING + str(goal) for tag, goal in mapping.items()}
        return result

    def _settle_references(self) -> None:
        """Point pending references at the twin, or at a copy of the beta component."""
        copied: dict[str, str] = {}
        todo: list[JsonObject] = [self.left]
        while todo:
            for _, node in list(walk(todo.pop())):
                target = node.get("$ref")
                if isinstance(target, str) and target.startswith(_PENDING):
                    node["$ref"] = self._settle(target, copied, todo)
                mapping = node.get("mapping")
                if isinstance(node.get("propertyName"), str) and isinstance(mapping, dict):
                    for tag, goal in mapping.items():
                        if isinstance(goal, str) and goal.startswith(_PENDING):
                            mapping[tag] = self._settle(goal, copied, todo)

    def _settle(self, target: str, copied: dict[str, str], todo: list[JsonObject]) -> str:
        name = reference({"$ref": target.removeprefix(_PENDING)})
        ours = self.names.get(name) or copied.get(name)
        if ours is None:
            ours = name
            if ours in self._left_schemas:
                ours = self._config.twin_prefix + name
            while ours in self._left_schemas:
                ours += "2"
            copied[name] = ours
            component = self._pending(as_object(self._right_schemas.get(name)))
            self._left_schemas[ours] = component
            todo.append(component)
            self._counts["schemas"] += 1
        return SCHEMA_REF + escape(ours)

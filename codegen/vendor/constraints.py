"""Copy bounds, patterns and defaults from a document that still states them, and fields only it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from codegen.errors import CodegenError
from codegen.vendor.grammar import COUNTS, NUMBERS
from codegen.vendor.pairs import Pairs, Trail, operations_of, plain_path, resolve, schemas_of
from codegen.vendor.tree import JsonObject, as_object, copy, lookup, strings, walk

if TYPE_CHECKING:
    from codegen.vendor.settings import ExtraFields, MergeSettings

_KEYWORDS = (*sorted(NUMBERS | COUNTS), "pattern", "uniqueItems")


class Constraints(Pairs):
    """Reads one document's bounds into another."""

    def __init__(self, document: JsonObject, stated: JsonObject, config: MergeSettings) -> None:
        super().__init__(document, stated, config.twin_prefix)
        self._config = config
        self._counts = {"bounds": 0, "defaults": 0, "formats": 0, "fields": 0, "required": 0}

    def apply(self) -> JsonObject:
        """Change the document and return what was copied, as counts."""
        for extra in self._config.extra_fields:
            self._add_fields(extra)
        ours = operations_of(self.left)
        for pass_over_plain in (True, False):
            for path, item in as_object(self.right["paths"]).items():
                if (plain_path(path) == path) is not pass_over_plain:
                    continue
                for method, operation in as_object(item).items():
                    mine = ours.get((plain_path(path), method))
                    if mine is not None:
                        self.operation(mine, as_object(operation), (path,))
        return {**self._counts, "twins": len(self.names)}

    def schema(self, left: JsonObject, right: JsonObject, trail: Trail) -> None:
        """Copy a default, which stands beside a reference or a union, then walk on."""
        self._default(left, right)
        super().schema(left, right, trail)

    def on_pair(self, left: JsonObject, right: JsonObject, trail: Trail) -> None:
        """Copy what the left schema leaves open; its own statements stay."""
        for key in _KEYWORDS:
            if key in right and key not in left and "const" not in left and "enum" not in left:
                left[key] = copy(right[key])
                self._counts["bounds"] += 1
        if "format" in right and "format" not in left and left.get("type") == right.get("type"):
            left["format"] = right["format"]
            self._counts["formats"] += 1
        if "request" in trail and "properties" in left and "required" not in left:
            # Bodies only: what answers leave out is for the traffic to show, not for an older document.
            known = as_object(left["properties"])
            names = [name for name in strings(right.get("required")) if name in known]
            if names:
                left["required"] = list(names)
                self._counts["required"] += 1

    def on_rest(self, left: list[JsonObject], right: list[JsonObject], trail: Trail) -> None:
        """Let several variants share one partner: the older document may have them as one schema."""
        for mine in left:
            scored = [(self.score(mine, theirs), -index) for index, theirs in enumerate(right)]
            best, position = max(scored, default=(0, 0))
            if best > 0:
                self.schema(mine, right[-position], trail)

    def _default(self, left: JsonObject, right: JsonObject) -> None:
        fixed = resolve(left, self._left_schemas)
        # `null` as a default says no more than that the field may be left out.
        if right.get("default") is None or "default" in left or "const" in fixed:
            return
        left["default"] = copy(right["default"])
        self._counts["defaults"] += 1

    def _add_fields(self, extra: ExtraFields) -> None:
        origin = as_object(schemas_of(self.right).get(extra.origin))
        stated = as_object(origin.get("properties"))
        for target in extra.targets:
            properties = as_object(self._target(target).get("properties"))
            for name in extra.names:
                if name not in stated:
                    raise CodegenError(
                        f"The constraints document has no field {extra.origin}.{name}",
                        why="vendor.toml lists it under merge.fields",
                        fix="correct the name, or remove the entry",
                    )
                if name in properties:
                    continue
                field = as_object(copy(stated[name]))
                if any("$ref" in node for _, node in walk(field)):
                    raise CodegenError(
                        f"The field {extra.origin}.{name} refers to a component",
                        why="only plain fields can be copied between documents",
                        fix="add it with an overlay instead",
                    )
                properties[name] = field
                self._counts["fields"] += 1

    def _target(self, target: str) -> JsonObject:
        """Find the object that fields are added to."""
        try:
            if target.startswith("#"):
                found = as_object(lookup(self.left, target))
            else:
                method, _, path = target.partition(" ")
                body = as_object(operations_of(self.left)[plain_path(path), method]["requestBody"])
                media = as_object(as_object(body["content"])["application/json"])
                found = resolve(as_object(media["schema"]), self._left_schemas)
            if "properties" in found:
                return found
        except KeyError:
            pass
        raise CodegenError(
            f"No object for {target!r} in the merged document",
            why="vendor.toml names it under merge.fields",
            fix="write 'post /path' for a request body, or '#/components/schemas/Name'",
        )

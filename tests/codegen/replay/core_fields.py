"""Compiled answers beside the vendored document, schema by schema: what became softer?"""

from __future__ import annotations

from collections.abc import Iterator

from aiclient.wire.json import Json
from codegen.replay.packages import Package
from codegen.replay.shapes import SchemaSpace, Shape
from codegen.replay.upstream import Upstream

#: Fields that every reader of an answer relies on; constant tags are added to them.
CORE = frozenset({"choices", "output", "content", "candidates", "usage", "id"})


def softened_fields(package: Package, upstream: Upstream) -> Iterator[str]:
    """Yield core fields and tags whose type the compiler widened, or which it no longer requires.

    Args:
        package: The compiled package.
        upstream: The document that it was compiled from.
    """
    walk = _Walk(SchemaSpace(package.schemas), upstream.space)
    for operation in package.operations:
        walk.compare(operation.result_schema, upstream.result(operation))
        if operation.stream is not None:
            walk.compare(operation.stream.schema, upstream.event(operation))
    yield from sorted(walk.found)


class _Walk:
    def __init__(self, ours: SchemaSpace, theirs: SchemaSpace) -> None:
        self._ours = ours
        self._theirs = theirs
        self._seen: set[tuple[str, str]] = set()
        self.found: set[str] = set()

    def compare(self, ours: Json, theirs: Json, where: str = "", there: str = "") -> None:
        if ours is None or theirs is None:
            return
        mine, yours = self._ours.alternatives(ours, where), self._theirs.alternatives(theirs, there)
        for other in yours:
            for each in mine:
                if each.kind == other.kind == "array":
                    self.compare(each.items, other.items, f"{each.where}/items", f"{other.where}/items")
            own = self._partner(other, mine)
            if own is not None and (own.where, other.where) not in self._seen:
                self._seen.add((own.where, other.where))
                self._objects(own, other)

    def _objects(self, own: Shape, other: Shape) -> None:
        for key, (schema, there) in other.properties.items():
            if key not in own.properties:
                continue
            mine, where = own.properties[key]
            if key in CORE or len(self._choices(self._theirs, schema)) == 1:
                if key in other.required and key not in own.required:
                    self.found.add(f"{where}: no longer required")
                kinds = self._kinds(self._theirs, schema)
                wide = self._kinds(self._ours, mine) - kinds - {"null"}
                if wide and "free" not in kinds:
                    self.found.add(f"{where}: may be {' or '.join(sorted(wide))} now")
            self.compare(mine, schema, where, there)

    def _partner(self, other: Shape, mine: tuple[Shape, ...]) -> Shape | None:
        """The object of ours that lists no other values, and has most properties in common."""
        if other.kind != "object" or other.is_free:
            return None
        fitting = [own for own in mine if own.kind == "object" and not self._contradict(own, other)]
        return max(
            fitting, key=lambda own: len(own.properties.keys() & other.properties.keys()), default=None
        )

    def _contradict(self, own: Shape, other: Shape) -> bool:
        for key in own.properties.keys() & other.properties.keys():
            mine = self._choices(self._ours, own.properties[key][0])
            theirs = self._choices(self._theirs, other.properties[key][0])
            if mine and theirs and not any(each in theirs for each in mine):
                return True
        return False

    @staticmethod
    def _choices(space: SchemaSpace, schema: Json) -> tuple[Json, ...]:
        shapes = [each for each in space.alternatives(schema) if each.kind != "null"]
        return shapes[0].choices or () if len(shapes) == 1 else ()

    @staticmethod
    def _kinds(space: SchemaSpace, schema: Json) -> set[str]:
        return {"number" if each.kind == "integer" else each.kind for each in space.alternatives(schema)}

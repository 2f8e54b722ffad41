"""Says which leaves of a body our types declare, by the standard of the provider's own document."""

from __future__ import annotations

import copy
from typing import Literal

from aiclient.wire.json import Json, JsonObject
from codegen.replay.coverage import Coverage, Leaf, Problem, cover
from codegen.replay.outcome import Finding, Outcome
from codegen.replay.packages import Operation, Package
from codegen.replay.shapes import SchemaSpace
from codegen.replay.upstream import Upstream

__all__ = ["Judge"]


class Judge:
    """Measures bodies of one package against its schemas and against the vendored document.

    Args:
        package: The compiled package.
        upstream: Its document; without it a free node of ours is believed.
    """

    def __init__(self, package: Package, upstream: Upstream | None) -> None:
        self.space = SchemaSpace(package.schemas)
        self._respell = package.proto_spelling
        self._upstream = upstream

    def request(self, operation: Operation, body: JsonObject, outcome: Outcome) -> list[Problem]:
        """Count the leaves of a request body, and say where it breaks the schema."""
        assert operation.body is not None
        theirs = None if self._upstream is None else self._upstream.body(operation)
        found = self._cover(operation.body.schema, theirs, body)
        outcome.request_leaves.add(found)
        return _report(found, "request", "", outcome)

    def response(self, operation: Operation, value: Json, outcome: Outcome) -> list[Problem]:
        """Count the leaves of a JSON answer, and say where it breaks the schema."""
        theirs = None if self._upstream is None else self._upstream.result(operation)
        found = self._cover(operation.result_schema, theirs, value, received=True)
        outcome.response_leaves.add(found)
        return _report(found, "response", "", outcome)

    def event(self, operation: Operation, value: Json, outcome: Outcome, prefix: str) -> list[Problem]:
        """Count the leaves of one event of a stream, and say where it breaks the schema."""
        assert operation.stream is not None
        theirs = None if self._upstream is None else self._upstream.event(operation)
        found = self._cover(operation.stream.schema, theirs, value, received=True)
        outcome.response_leaves.add(found)
        return _report(found, "response", prefix, outcome)

    def respelled(self, operation: Operation, body: JsonObject) -> JsonObject:
        """Return a request body with the keys that a service reads by another spelling in the declared one."""
        if not self._respell or operation.body is None:
            return body
        found = cover(self.space, operation.body.schema, body, respell=True)
        result = copy.deepcopy(body)
        # The deepest first: a parent that is renamed changes the pointers below it.
        for pointer in sorted(found.respelled, key=lambda each: -each.count("/")):
            _rename(result, pointer)
        return result

    def _cover(self, ours: Json, theirs: Json, value: Json, *, received: bool = False) -> Coverage:
        respell = self._respell and not received
        found = cover(self.space, ours, value, received=received, respell=respell)
        if self._upstream is None or theirs is None or not found.count("free"):
            return found
        # A node that only our types leave free declares nothing.
        judged = cover(self._upstream.space, theirs, value, received=received, respell=respell)
        free = {leaf.pointer for leaf in judged.leaves if leaf.verdict == "free"}
        found.leaves = [
            Leaf(leaf.pointer, "undeclared", leaf.where, "free here, but not in the provider's document")
            if leaf.verdict == "free" and leaf.pointer not in free
            else leaf
            for leaf in found.leaves
        ]
        return found


def _report(found: Coverage, side: Literal["request", "response"], prefix: str, outcome: Outcome) -> list[Problem]:
    outcome.findings += [
        Finding("undeclared", side, prefix + leaf.pointer, leaf.note, leaf.where)
        for leaf in found.leaves
        if leaf.verdict == "undeclared"
    ]
    return found.problems


def _rename(body: JsonObject, pointer: str) -> None:
    *steps, last = (step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:])
    at: Json = body
    for step in steps:
        if isinstance(at, dict):
            at = at[step]
        elif isinstance(at, list):
            at = at[int(step)]
    if isinstance(at, dict) and last in at:
        head, *tail = last.split("_")
        at[head + "".join(part[:1].upper() + part[1:] for part in tail)] = at.pop(last)

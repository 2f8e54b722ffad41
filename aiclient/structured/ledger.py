"""The ledger: what became of every keyword of a schema."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final, Literal

from aiclient.wire.json import Json

__all__ = ["DATA", "MAPS", "Ledger", "Note", "Status", "keywords_of", "pointer_to"]

Status = Literal["kept", "moved", "unsupported", "over_limit"]

_WORSE: Final[Mapping[Status, int]] = {"kept": 0, "moved": 1, "unsupported": 2, "over_limit": 3}
DATA: Final = frozenset(["const", "default", "enum", "example", "examples"])
"""Keywords whose values are data, not schemas."""
MAPS: Final = frozenset(["$defs", "definitions", "dependentSchemas", "patternProperties", "properties"])
"""Keywords whose values are schemas by name."""
_LISTS: Final = frozenset(["allOf", "anyOf", "oneOf", "prefixItems"])
_SINGLE: Final = frozenset(
    """additionalItems additionalProperties contains contentSchema else if items not propertyNames then
    unevaluatedItems unevaluatedProperties""".split()
)


@dataclass(frozen=True, slots=True)
class Note:
    """What became of one keyword of the schema, or of the schema as a whole."""

    pointer: str
    status: Status
    text: str = ""
    blocks: bool = False
    """The provider would refuse the schema."""


class Ledger:
    """Notes by place; the worst fate of a keyword counts."""

    def __init__(self) -> None:
        self._notes: dict[str, Note] = {}

    def mark(self, pointer: str, status: Status, text: str = "", *, blocks: bool = False) -> None:
        """Write down what became of a keyword.

        Args:
            pointer: Its place in the original schema.
            status: What became of it.
            text: More words.
            blocks: The provider would refuse the schema.
        """
        before = self._notes.get(pointer)
        if before is not None:
            if before.blocks and not blocks:
                return
            if _WORSE[before.status] >= _WORSE[status] and before.blocks == blocks:
                return
        self._notes[pointer] = Note(pointer, status, text, blocks)

    def over(self, other: Ledger) -> Ledger:
        """Return a ledger with the notes of both."""
        both = Ledger()
        for ledger in (other, self):
            for note in ledger.notes():
                both.mark(note.pointer, note.status, note.text, blocks=note.blocks)
        return both

    def complete(self, schema: Json) -> None:
        """Note the keywords that had no effect on the result.

        Args:
            schema: The original schema.
        """
        covered = {note.pointer for note in self._notes.values() if note.status != "kept"}
        for pointer in keywords_of(schema, covered):
            if pointer not in self._notes:
                self.mark(pointer, "unsupported", "it was left out; the answer is checked against it here")

    def notes(self) -> tuple[Note, ...]:
        """Return all notes, by place."""
        return tuple(self._notes[pointer] for pointer in sorted(self._notes))


def pointer_to(base: str, *steps: str | int) -> str:
    """Return the JSON pointer to a place below another one."""
    return base + "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in steps)


def keywords_of(schema: Json, stop: set[str] | frozenset[str] = frozenset()) -> Iterator[str]:
    """Find the pointers of all keywords of a schema and of the schemas in it.

    Args:
        schema: A JSON schema.
        stop: Pointers whose insides are not looked into.
    """
    stack: list[tuple[Json, str]] = [(schema, "")]
    while stack:
        node, base = stack.pop()
        if not isinstance(node, dict) or (base and base in stop):
            continue
        for keyword, value in node.items():
            pointer = pointer_to(base, keyword)
            if keyword not in MAPS or not isinstance(value, dict):
                yield pointer
            if pointer not in stop:
                stack += _inside(keyword, value, pointer)


def _inside(keyword: str, value: Json, pointer: str) -> list[tuple[Json, str]]:
    if keyword in MAPS and isinstance(value, dict):
        return [(inner, pointer_to(pointer, name)) for name, inner in value.items()]
    if (keyword in _LISTS or keyword == "items") and isinstance(value, list):
        return [(inner, pointer_to(pointer, place)) for place, inner in enumerate(value)]
    return [(value, pointer)] if keyword in _SINGLE else []

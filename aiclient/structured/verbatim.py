"""Schemas that go to a provider as they are: only the root is made an object."""

from __future__ import annotations

from typing import Final

from aiclient.structured.codecs import PLAIN, Codec, WrappedCodec
from aiclient.structured.ledger import DATA, Ledger, Note, keywords_of, pointer_to
from aiclient.structured.references import References
from aiclient.wire.json import Json, JsonObject

__all__ = ["verbatim"]

_AROUND: Final = frozenset(["$defs", "$ref", "$schema"])
"""What may stand at the root beside a reference, and means nothing by itself."""
_UNMOVED: Final = frozenset(["$anchor", "$defs", "$dynamicAnchor", "$id", "$ref", "$schema", "id"])
"""What a definition that is put at the root must not have."""
_REFS: Final = frozenset(["$ref", "$recursiveRef", "$dynamicRef"])


def verbatim(schema: JsonObject, *, told: bool) -> tuple[JsonObject, tuple[Note, ...], Codec]:
    """Return a schema as it is, its root as an object, what became of its keywords, and the codec.

    Args:
        schema: JSON schema of any draft.
        told: It is told in words; otherwise it is shown to the model by the provider.
    """
    ledger, references = Ledger(), References(schema)
    text = "told in the instructions" if told else "shown to the model"
    for pointer in keywords_of(schema):
        ledger.mark(pointer, "moved", f"{text}; the answer is checked here")
    if not told:
        _outside(schema, references, ledger)
    whole = _hoisted(schema, references)
    if whole.get("type") == "object" and "$ref" not in whole:
        return whole, ledger.notes(), PLAIN
    inner = {name: value for name, value in schema.items() if name != "$schema"}
    wrapped: JsonObject = {
        **({"$schema": schema["$schema"]} if "$schema" in schema else {}),
        "type": "object",
        "properties": {"value": _moved(inner) if not _named(schema) else inner},
        "required": ["value"],
        "additionalProperties": False,
    }
    return wrapped, ledger.notes(), WrappedCodec("value", PLAIN)


def _hoisted(schema: JsonObject, references: References) -> JsonObject:
    """Return a schema that only refers to one of its definitions with that definition at its root.

    Types that contain themselves come like this; wrapped, models would have to write one level more.
    """
    place = references.find(schema.get("$ref"))
    if not place or set(schema) - _AROUND:
        return schema
    found = references.at(place)
    if not isinstance(found, dict) or _UNMOVED & set(found):
        return schema
    return {**{name: value for name, value in schema.items() if name != "$ref"}, **found}


def _named(schema: JsonObject) -> bool:
    """Say whether references count from the schema's own name, wherever it stands."""
    return isinstance(schema.get("$id"), str) or isinstance(schema.get("id"), str)


def _moved(schema: Json) -> Json:
    """Return a schema whose references count from one level further out."""
    if isinstance(schema, list):
        return [_moved(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return {name: value if name in DATA else _target(name, value) for name, value in schema.items()}


def _target(name: str, value: Json) -> Json:
    if name in _REFS and isinstance(value, str) and (value == "#" or value.startswith("#/")):
        return f"#/properties/value{value[1:]}"
    return _moved(value)


def _outside(schema: JsonObject, references: References, ledger: Ledger) -> None:
    """Note references that the provider could not follow."""
    stack: list[tuple[Json, str]] = [(schema, "")]
    while stack:
        node, at = stack.pop()
        if isinstance(node, list):
            stack += [(one, pointer_to(at, place)) for place, one in enumerate(node)]
        if not isinstance(node, dict):
            continue
        for name, value in node.items():
            pointer = pointer_to(at, name)
            if name in _REFS and isinstance(value, str) and references.find(value) is None:
                ledger.mark(pointer, "unsupported", "it leads out of the schema", blocks=True)
            elif name not in DATA:
                stack.append((value, pointer))

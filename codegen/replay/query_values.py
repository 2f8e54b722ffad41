"""Query strings and the keywords of a call builder: text to values, by what the schema says."""

from __future__ import annotations

from codegen.replay.packages import Operation
from codegen.replay.shapes import SchemaSpace
from codegen.replay.text_values import is_list, value_of

__all__ = ["query_arguments"]


def query_arguments(
    operation: Operation, space: SchemaSpace, query: tuple[tuple[str, str], ...]
) -> tuple[dict[str, object], dict[str, str]]:
    """Return the keywords that send a recorded query, and what no keyword sends.

    Args:
        operation: Whose parameters are meant.
        space: Where the references of their schemas lead.
        query: Recorded names and values, in order.
    """
    rest: dict[str, str] = {}
    texts: dict[str, list[str]] = {}
    by_wire = {each.wire.removesuffix("[]"): each for each in operation.params if each.place == "query"}
    for name, text in query:
        if (name, text) in operation.query:
            continue
        if name.removesuffix("[]") in by_wire:
            texts.setdefault(name.removesuffix("[]"), []).append(text)
        else:
            rest[name] = text
    keywords: dict[str, object] = {}
    for wire, listed in texts.items():
        parameter = by_wire[wire]
        values = [value_of(space, parameter.schema, text) for text in listed]
        many = len(values) > 1 or is_list(space, parameter.schema)
        keywords[parameter.name] = values if many else values[0]
    return keywords, rest

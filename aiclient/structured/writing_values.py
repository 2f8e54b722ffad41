"""Text, numbers and enums written in a dialect."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from math import ceil, floor
from typing import TYPE_CHECKING, Final

from aiclient.structured.codecs import PLAIN, Codec, UnionCodec
from aiclient.structured.merging import type_of
from aiclient.structured.nodes import EnumNode, NumberNode, Rule, StringNode
from aiclient.structured.text_codecs import TextsCodec
from aiclient.wire.json import Json, JsonObject

if TYPE_CHECKING:
    from aiclient.structured.dialects import Dialect
    from aiclient.structured.writing import Writer

__all__ = ["enum", "number", "string"]

_ODD: Final = re.compile(r"\(\?(?!:)|\\[1-9bBAZzGkpPcuxQE]|[*+?}][+]|\\$")
"""Lookaround, back references and whatever else not every engine knows."""
_ANCHORED: Final = re.compile(r"\^(?:[^\\\"^$]|\\[^A-Za-z0-9\"]|\[\^)*\$")
_REPEATED: Final = re.compile(r"\{(\d*),?(\d*)\}")
_WIDEST: Final = 2**53


def string(writer: Writer, node: StringNode) -> tuple[JsonObject, Codec, list[Rule]]:
    """Return the schema of text.

    Args:
        writer: Who writes.
        node: The text.
    """
    kept = {rule.keyword: rule for rule in node.rules.values() if _string_rule(writer.dialect, rule)}
    if writer.dialect.patterns == "anchored":  # only the first of them counts there
        for first, others in (("pattern", {"pattern"}), ("format", {"format"})):
            if first in kept:
                kept = {name: rule for name, rule in kept.items() if name in others}
    return _ruled(writer, {"type": "string"}, node.rules, kept)


def _string_rule(dialect: Dialect, rule: Rule) -> bool:
    if rule.keyword not in dialect.rules:
        return False
    if rule.keyword == "format":
        return isinstance(rule.value, str) and rule.value in dialect.formats
    if rule.keyword == "pattern":
        return isinstance(rule.value, str) and _pattern(dialect, rule.value)
    return _length(dialect, rule.value)


def _length(dialect: Dialect, value: Json) -> bool:
    most = dialect.limits.repetitions
    return type_of(value) == "integer" and isinstance(value, int) and 0 <= value <= (most or _WIDEST)


def _pattern(dialect: Dialect, pattern: str) -> bool:
    try:
        re.compile(pattern)
    except (re.error, RecursionError, OverflowError):
        return False
    if dialect.patterns == "none" or _ODD.search(pattern):
        return False
    if dialect.patterns == "plain":
        return True
    counts = [int(one) for pair in _REPEATED.findall(pattern) for one in pair if one]
    small = all(one <= (dialect.limits.repetitions or _WIDEST) for one in counts)
    return small and "(?" not in pattern and _ANCHORED.fullmatch(pattern) is not None


def number(writer: Writer, node: NumberNode) -> tuple[JsonObject, Codec, list[Rule]]:
    """Return the schema of a number.

    Args:
        writer: Who writes.
        node: The number.
    """
    dialect, kept = writer.dialect, dict[str, Rule]()
    for rule in node.rules.values():
        made = _bound(dialect, rule, integer=node.integer)
        if made is not None and made.keyword not in kept:
            kept[made.keyword] = made
    schema: JsonObject = {"type": "integer" if node.integer else "number"}
    return _ruled(writer, schema, node.rules, kept)


def _bound(dialect: Dialect, rule: Rule, *, integer: bool) -> Rule | None:
    """Return a bound as the dialect takes it; None where it does not."""
    value = rule.value
    if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > _WIDEST:
        return None
    if not (integer or dialect.number_rules):
        return None
    if integer and rule.keyword in _INCLUSIVE and "minimum" in dialect.rules:
        keyword, round_to, step = _INCLUSIVE[rule.keyword]
        whole = round_to(value)
        return Rule(keyword, whole + step if whole == value else whole, rule.pointer)
    if rule.keyword not in dialect.rules or (rule.keyword == "multipleOf" and value <= 0):
        return None
    return rule


_INCLUSIVE: Final = {
    "exclusiveMaximum": ("maximum", floor, 0 - 1),
    "exclusiveMinimum": ("minimum", ceil, 1),
    "maximum": ("maximum", floor, 0),
    "minimum": ("minimum", ceil, 0),
}


def _ruled(
    writer: Writer, schema: JsonObject, rules: Mapping[str, Rule], kept: Mapping[str, Rule]
) -> tuple[JsonObject, Codec, list[Rule]]:
    places = {rule.pointer for rule in kept.values()}
    for rule in kept.values():
        writer.keep(rule)
        schema[rule.keyword] = rule.value
    return schema, PLAIN, [rule for rule in rules.values() if rule.pointer not in places]


def enum(writer: Writer, node: EnumNode) -> tuple[JsonObject, Codec, list[Rule]]:
    """Return the schema of an enum: one per type of its values.

    Args:
        writer: Who writes.
        node: The enum.
    """
    groups = _groups(node.values)
    rule = Rule("enum", list(node.values), node.pointer)
    texts = [one for one in node.values if isinstance(one, str)]
    writer.enums[node.pointer] = (len(node.values), sum(len(one) for one in texts))
    if node.pointer in writer.tuning.dropped:
        kinds: list[Json] = [{"type": _TEXT.get(kind, kind)} for kind in groups]
        return _one_of(kinds), TextsCodec(node.values) if "json" in groups else PLAIN, [rule]
    schemas: list[Json] = []
    lost: list[Rule] = []
    for kind, values in groups.items():
        schema: JsonObject = {"type": _TEXT.get(kind, kind)}
        if kind == "null" or (kind == "boolean" and len(values) == 2):
            pass
        elif _TEXT.get(kind, kind) in writer.dialect.enum_types:
            schema["enum"] = TextsCodec(values).all_encoded() if kind == "json" else values
        else:
            lost.append(rule)
        schemas.append(schema)
    if not lost:
        writer.keep(rule)
    codec: Codec = PLAIN
    if "json" in groups:
        texts_codec = TextsCodec(groups["json"])
        codec = (
            texts_codec
            if len(groups) == 1
            else UnionCodec(
                [
                    (one, texts_codec if kind == "json" else PLAIN)
                    for one, kind in zip(schemas, groups, strict=True)
                ],
                dict,
            )
        )
    return _one_of(schemas), codec, lost


_TEXT: Final = {"json": "string"}
"""Lists and objects are written as their JSON text."""


def _one_of(schemas: list[Json]) -> JsonObject:
    only = schemas[0]
    return dict(only) if len(schemas) == 1 and isinstance(only, dict) else {"anyOf": schemas}


def _groups(values: tuple[Json, ...]) -> dict[str, list[Json]]:
    groups: dict[str, list[Json]] = {}
    seen = set[object]()
    for value in values:
        kind = type_of(value)
        kind = "json" if kind in {"array", "object"} else kind
        mark = (kind, json.dumps(value, sort_keys=True) if kind == "json" else value)
        if mark not in seen:
            seen.add(mark)
            groups.setdefault(kind, []).append(value)
    if "number" in groups and "integer" in groups:
        whole = groups.pop("integer")
        groups["number"] = [*whole, *groups["number"]]
    return groups

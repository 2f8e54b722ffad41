"""Checks one schema in every dialect: no crash, the provider's rules kept, and a report that is true."""

from __future__ import annotations

import json
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, cast

from aiclient.core.errors import ConfigurationError
from aiclient.structured.dialects import DIALECTS
from aiclient.structured.report import SchemaReport, schema_report
from aiclient.structured.shape import shape_of
from aiclient.structured.transform import Transformed, transform
from tests.conformance.schemas.metaschema import invalid
from tests.unit.structured.rules import RULES
from tests.unit.structured.rules.walk import as_object, items

__all__ = ["Outcome", "check"]

TWICE = "openai-strict"
"""The dialect that schemas are always rewritten in twice: both must be the same."""
MODELS = {"groq-strict": "openai/gpt-oss-20b"}
MAPS = frozenset("$defs definitions dependentSchemas patternProperties properties".split())
LISTS = frozenset("allOf anyOf oneOf prefixItems".split())
SINGLE = frozenset(
    """additionalItems additionalProperties contains contentSchema else if items not propertyNames then
    unevaluatedItems unevaluatedProperties""".split()
)
LITERAL = ("format", "maxLength", "minLength", "multipleOf", "pattern")


@dataclass
class Outcome:
    """What became of one schema."""

    name: str
    modes: dict[str, str] = field(default_factory=dict[str, str])
    """Dialect → mode that a call would use."""
    reasons: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    """Dialect → why the provider cannot be held to the schema."""
    refused: str = ""
    """Why no call can be made with it at all."""
    violations: list[str] = field(default_factory=list[str])


def check(name: str, schema: Any) -> Outcome:
    outcome = Outcome(name)
    if isinstance(schema, Exception):
        outcome.refused = f"not JSON: {schema}"
        return outcome
    known = as_object(schema)
    if known is None:
        outcome.refused = f"a {type(schema).__name__} describes no answer"
        return outcome
    for dialect in RULES:
        try:
            _one(outcome, dialect, known)
        except Exception:  # noqa: BLE001 - a crash is a finding here
            last = traceback.format_exc(limit=-3).strip().replace("\n", " | ")
            outcome.violations.append(f"{dialect}: crash: {last[-600:]}")
    if not (outcome.refused or outcome.violations):
        shape_of(known).derived.clear()  # shapes remember their plans, which is much for a whole folder
    return outcome


def _one(outcome: Outcome, name: str, schema: dict[str, Any]) -> None:
    try:
        report = schema_report(schema, (name, MODELS.get(name, "")))
    except ConfigurationError as error:
        outcome.refused = error.message
        outcome.modes[name] = "refused"
        made = transform(schema, DIALECTS[name])
        wrong = list(_problems(name, schema, made))
    else:
        outcome.modes[name] = report.mode
        made = report.plan.transformed
        if report.mode != "native" or name == TWICE:
            made = transform(schema, DIALECTS[name])
        wrong = [*_problems(name, schema, made), *_report(name, schema, made, report)]
    if made.blockers:
        outcome.reasons[name] = sorted({note.text for note in made.blockers})
    outcome.violations += [f"{name}: {text}" for text in wrong]


def _problems(name: str, schema: dict[str, Any], made: Transformed) -> Iterator[str]:
    json.dumps(made.schema)
    wrong = invalid(made.schema)
    if wrong:
        yield f"no valid schema: {wrong}"
    if not made.blockers:
        yield from RULES[name](made.schema)
    yield from _notes(schema, made)


def _notes(schema: dict[str, Any], made: Transformed) -> Iterator[str]:
    """Every keyword must have a note, or stand inside of something with a note that is not "kept"."""
    notes = {note.pointer: note for note in made.notes}
    if "" in notes and notes[""].blocks:
        return
    inner = {pointer for pointer, note in notes.items() if note.status != "kept"}
    for pointer in keywords(schema, inner):
        if pointer not in notes:
            yield f"no note on {pointer}"
    text = json.dumps(made.schema)
    for note in made.notes:
        keyword = note.pointer.rpartition("/")[2]
        if not _stands(schema, note.pointer):
            yield f"a note on {note.pointer}, and nothing is there"
        if note.status != "kept" and not note.text:
            yield f"{note.pointer} is {note.status} and nobody says why"
        elif note.status == "kept" and keyword in LITERAL and _gone(keyword, text, schema, note.pointer):
            yield f"{note.pointer} is said to be kept and is not sent"


def _stands(schema: Any, pointer: str) -> bool:
    node: Any = schema
    for step in pointer.split("/")[1:]:
        members, key = as_object(node), step.replace("~1", "/").replace("~0", "~")
        if members is not None and key in members:
            node = members[key]
        elif isinstance(node, list) and key.isdecimal() and int(key) < len(items(node)):
            node = items(node)[int(key)]
        else:
            return False
    return True


def _gone(keyword: str, text: str, schema: Any, pointer: str) -> bool:
    return f'"{keyword}"' not in text and pointer in set(keywords(schema, set()))


def keywords(schema: Any, stop: set[str]) -> Iterator[str]:
    stack: list[tuple[str, Any]] = [("", schema)]
    while stack:
        base, node = stack.pop()
        members = as_object(node)
        if members is None or (base and base in stop):
            continue
        for keyword, value in members.items():
            pointer = f"{base}/{_escaped(keyword)}"
            named = as_object(value)
            if keyword in MAPS and named is not None:
                if pointer not in stop:
                    stack += [(f"{pointer}/{_escaped(key)}", inner) for key, inner in named.items()]
                continue
            yield pointer
            if pointer in stop:
                continue
            if isinstance(value, list) and (keyword in LISTS or keyword == "items"):
                stack += [(f"{pointer}/{place}", inner) for place, inner in enumerate(items(value))]
            elif keyword in SINGLE:
                stack.append((pointer, cast(object, value)))


def _escaped(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")


def _report(name: str, schema: dict[str, Any], made: Transformed, report: SchemaReport) -> Iterator[str]:
    data = report.to_json()
    if json.loads(json.dumps(data)) != data or report.mode not in str(report):
        yield "the report cannot be printed"
    if (report.mode == "native") != (not made.blockers):
        yield f"mode {report.mode} with blockers {[note.text for note in made.blockers]}"
    form: Any = report.plan.response_format
    if report.mode in {"native", "native_loose"} and form["json_schema"]["schema"] != report.schema:
        yield "the report shows another schema than the one that is sent"
    if report.mode == "native" and report.schema != made.schema:
        yield "the same schema is rewritten in two ways"
    if report.mode in {"json_object", "prompt"} and json.dumps(
        report.schema, ensure_ascii=False, separators=(",", ":")
    ) not in str(report.plan.instructions):
        yield "the schema is not told"
    if report.mode != "native" and name not in {dialect for dialect, _ in report.skipped}:
        yield "nobody says why the mode is not native"

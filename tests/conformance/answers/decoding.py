"""Decodes recorded structured answers, whole and piece by piece, and says what became of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from jsonschema import Draft202012Validator

from aiclient.core.errors import ProviderError
from aiclient.core.responses import ChatResponse
from aiclient.structured.json_problem import JsonProblem
from aiclient.structured.json_text import read_json_text
from aiclient.structured.outcome import outcome_of
from aiclient.structured.partial_json import PartialJson
from aiclient.wire.json import Json, JsonObject
from codegen.replay.records import Record
from tests.conformance.answers.asked import Asked, asked_of
from tests.conformance.facade.dialects import Dialects
from tests.conformance.facade.playback import play

__all__ = ["Counts", "Decoded", "Finding", "decode"]

_PIECE = 7


@dataclass(frozen=True, slots=True)
class Finding:
    """An answer that did not decode."""

    label: str
    row: str
    what: str


@dataclass(slots=True)
class Counts:
    """Answers of one provider to one way of asking."""

    asked: int = 0
    fitting: int = 0
    """Decoded, and valid against the schema of the request."""
    other: Counter[str] = field(default_factory=Counter[str])
    """Told apart before they were read: refusals, calls of tools, ..."""
    bad: int = 0


@dataclass(slots=True)
class Decoded:
    """Everything that was found."""

    rows: dict[str, Counts] = field(default_factory=dict[str, Counts])
    findings: list[Finding] = field(default_factory=list[Finding])
    unreadable: Counter[str] = field(default_factory=Counter[str])
    """Provider → structured answers that no adapter reads."""

    @property
    def total(self) -> Counts:
        """Counts of all rows."""
        total = Counts()
        for row in self.rows.values():
            total.asked += row.asked
            total.fitting += row.fitting
            total.bad += row.bad
            total.other.update(row.other)
        return total

    def __str__(self) -> str:
        lines = [f"{'provider, asked by':52}{'asked':>7}{'fit':>6}{'bad':>6}  told apart"]
        for name, row in [*sorted(self.rows.items()), ("total", self.total)]:
            told = ", ".join(f"{count} {what}" for what, count in sorted(row.other.items()))
            lines.append(f"{name:52}{row.asked:7}{row.fitting:6}{row.bad:6}  {told}".rstrip())
        lines += [f"no adapter: {name}: {count}" for name, count in sorted(self.unreadable.items())]
        lines += [f"BAD {found.label} ({found.row}): {found.what}" for found in self.findings]
        return "\n".join(lines) + "\n"


def decode(records: Iterable[Record]) -> Decoded:
    """Decode every recorded answer to a request that asks for a structure.

    Args:
        records: The exchanges.
    """
    decoded, dialects = Decoded(), Dialects()
    for record in records:
        if not isinstance(record.request, dict) or record.status != 200 or record.response is None:
            continue
        asked = asked_of(record.request)
        if asked is None or "count_tokens" in record.path or "input_tokens" in record.path:
            continue
        dialect = dialects.of(record)
        if dialect is None:
            decoded.unreadable[record.provider] += 1
            continue
        row = f"{record.provider} {dialect.name}, {asked.place}"
        counts = decoded.rows.setdefault(row, Counts())
        counts.asked += 1
        played = play(dialect, record)
        if played.response is not None:
            outcome, problem = judged(played.response, asked)
        elif isinstance(played.error, ProviderError):
            # Streams answer 200 before they fail, and say so inside.
            outcome, problem = "error of the provider", ""
        else:
            outcome, problem = "", str(played.error)
        if problem:
            counts.bad += 1
            decoded.findings.append(Finding(record.label, row, problem))
        elif outcome == "fits":
            counts.fitting += 1
        else:
            counts.other[outcome] += 1
    return decoded


def judged(response: ChatResponse, asked: Asked) -> tuple[str, str]:
    """Return what an answer is, and what is wrong with it; `fits` where it is what was asked for.

    Args:
        response: The answer.
        asked: What it has to be.
    """
    outcome = outcome_of(response)
    if asked.how == "tools":
        if not response.tool_calls:
            return outcome, ""
        problems = [
            problem
            for call in response.tool_calls
            if (problem := _arguments(call.raw_arguments, call.arguments, asked.tools.get(call.name, True)))
        ]
        return "fits", "; ".join(problems)
    if outcome != "answer":
        return outcome, ""
    return "fits", _text(response.text, asked.schema)


def _arguments(raw: str | None, arguments: JsonObject, schema: Json) -> str:
    """Return what is wrong with the arguments of a call."""
    if raw is None:
        return _misfit(arguments, schema)
    found = read_json_text(raw or "{}")
    if not isinstance(found, JsonProblem) and found != arguments:
        return "the arguments are not what their text says"
    return _text(raw or "{}", schema)


def _text(text: str, schema: Json) -> str:
    """Return what is wrong with a text that has to be JSON of a schema."""
    found = read_json_text(text)
    partial = PartialJson()
    for start in range(0, len(text), _PIECE):
        partial.feed(text[start : start + _PIECE])
    if isinstance(found, JsonProblem):
        return f"no JSON: {found}"
    if partial.finish() is not None or partial.data != found:
        return "it reads differently in pieces"
    return _misfit(found, schema)


def _misfit(value: Json, schema: Json) -> str:
    errors = sorted(Draft202012Validator(schema).iter_errors(value), key=str)  # type: ignore[arg-type]
    return "; ".join(f"{error.json_path}: {error.message[:200]}" for error in errors[:3])

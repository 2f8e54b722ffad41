"""Asks a real server for values of many schemas, and counts what comes back."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, cast

from jsonschema import Draft202012Validator

from aiclient import ChatModel, Client
from aiclient.core.errors import InvalidRequestError, StructuredOutputError
from aiclient.core.partial import Partial
from aiclient.core.responses import ChatResponse
from aiclient.structured.shape import Shape, shape_of
from tests.conformance.schemas.harvest import components
from tests.unit.structured.json_values import is_beginning
from tests.unit.structured.random_types import Maker

__all__ = ["Case", "Tally", "cases", "client_of", "run"]

SPECS = Path(__file__).resolve().parents[2] / "specs"
SHORTEST, LONGEST = 80, 6_000
"""Characters of the schemas that are asked for."""
LIMIT = 1_500
"""Tokens of an answer; a model of chance may never end a string."""
STREAMED = 4
"""Every so many are streamed."""


@dataclass(frozen=True, slots=True)
class Case:
    """A type or JSON schema."""

    name: str
    wanted: object


@dataclass(slots=True)
class Tally:
    """What came back."""

    asked: int = 0
    first: int = 0
    """Values at once."""
    repaired: int = 0
    """Values after one repair."""
    streamed: int = 0
    """Of all values, those of streams, which are never repaired."""
    refused: int = 0
    """Schemas that the server does not take."""
    errors: Counter[str] = field(default_factory=Counter[str])
    """Reasons of the errors."""
    wrong: list[str] = field(default_factory=list[str])
    """Values that were handed out and should not have been, and errors that tell too little."""

    @property
    def share(self) -> float:
        """Part of the schemas that gave a value."""
        return (self.first + self.repaired) / max(1, self.asked)

    def __str__(self) -> str:
        told = ", ".join(f"{count} {reason}" for reason, count in sorted(self.errors.items())) or "none"
        lines = [
            f"schemas {self.asked}, values {self.first + self.repaired} ({self.share:.1%})",
            f"at once {self.first}, {self.streamed} of them streamed; after one repair {self.repaired}",
            f"errors: {told}; schemas that the server refuses: {self.refused}",
            f"wrong values handed out: {len(self.wrong)}",
            *self.wrong,
        ]
        return "\n".join(lines) + "\n"


def cases(schemas: int, types: int) -> Iterator[Case]:
    """Yield schemas of real APIs, and random pydantic models.

    Args:
        schemas: How many of the first.
        types: How many of the second.
    """
    found: dict[str, Case] = {}
    for path in sorted(SPECS.glob("*/*.json")):
        if "components" not in json.loads(path.read_text("utf-8")):
            continue
        for name, schema in components(path):
            text = json.dumps(schema, sort_keys=True)
            if SHORTEST <= len(text) <= LONGEST and schema.get("type") == "object":
                found.setdefault(text, Case(name, schema))
    yield from random.Random(1).sample(list(found.values()), schemas)
    for seed in range(1, types + 1):
        yield Case(f"random model {seed}", Maker(seed).model().hint)


def client_of(url: str) -> Client:
    """Return a client of a llama.cpp server.

    Args:
        url: Address of the server.
    """
    key = "sk-fake-not-a-key"
    return Client(openai_api_key=key, openai_base_url=f"{url}/v1", api="chat", timeout=300)


def run(client: Client, wanted: Iterable[Case]) -> Tally:
    """Ask for every case, and check every value without the library's own check.

    Args:
        client: Of a server that has a model named `tiny`.
        wanted: What to ask for.
    """
    tally = Tally()
    model = client.chat("openai:tiny", max_tokens=LIMIT)
    for number, case in enumerate(wanted, 1):
        tally.asked += 1
        try:
            found = _ask(model, case, number)
        except StructuredOutputError as error:
            tally.errors[error.reason] += 1
            if error.usage is None or not (error.text or error.reason == "empty"):
                tally.wrong.append(f"{case.name}: an error without its text or usage")
            continue
        except InvalidRequestError:
            tally.refused += 1
            continue
        response, streamed = found
        tally.first += len(response.attempts) == 1
        tally.repaired += len(response.attempts) == 2
        tally.streamed += streamed
        tally.wrong += [f"{case.name}: {problem}" for problem in _problems(case, response.parsed)]
    return tally


def _ask(model: ChatModel, case: Case, number: int) -> tuple[ChatResponse[object], bool]:
    wanted = cast("type[object]", case.wanted)
    prompt = f"Make up number {number}."
    if number % STREAMED:
        return model.parse(prompt, wanted, seed=number), False
    last: Partial[object] = Partial()
    with model.stream_object(prompt, wanted, seed=number) as stream:
        for partial in stream:
            assert last.data is None or is_beginning(last.data, partial.data)
            assert last.complete <= partial.complete
            assert last.value is None
            last = partial
    assert last.value == stream.response.parsed
    assert "" in last.complete
    return stream.response, True


def _problems(case: Case, value: object) -> list[str]:
    """Return what is wrong with a value, by the schema and by Python."""
    shape = cast("Shape[Any]", shape_of(case.wanted))
    # Of a JSON schema the shape has it unchanged.
    validator: Any = Draft202012Validator(shape.schema)
    found = validator.iter_errors(shape.dump(value))
    problems = [f"{error.json_path}: {error.message[:200]}" for error in found]
    if isinstance(case.wanted, type) and not isinstance(value, case.wanted):
        problems.append(f"it is a {type(value).__name__}")
    return problems

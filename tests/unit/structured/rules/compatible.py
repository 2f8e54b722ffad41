"""What servers behind OpenAI's API have in common: its strict subset with fewer keywords."""

from __future__ import annotations

from tests.unit.structured.rules import openai
from tests.unit.structured.rules.walk import Schema, nodes

LESS = ("maxLength", "minLength", "multipleOf", "pattern")


def problems(schema: Schema) -> list[str]:
    found = openai.problems(schema)
    return found + [f"{at}: {word}" for at, node in nodes(schema) for word in LESS if word in node]

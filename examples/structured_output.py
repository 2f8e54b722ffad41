"""Get values of a type: whole, repaired, while they grow, and a report beforehand of what is sent."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from aiclient import Client
from aiclient.structured import StructuredOutputError, schema_report
from aiclient.testing import ProviderServer


class Step(BaseModel):
    """One step of a recipe."""

    text: str
    minutes: int = Field(ge=0)


class Recipe(BaseModel):
    """A recipe."""

    name: str
    level: Literal["easy", "hard"]
    steps: list[Step] = Field(min_length=1)
    note: str | None = None


SOUP = '{"name": "Soup", "level": "easy", "steps": [{"text": "Boil water.", "minutes": 5}], "note": null}'
NO_SOUP = '{"name": "Soup", "level": "simple", "steps": [], "note": null}'


def main() -> None:
    """Ask; the loopback server plays a model that needs to be told once what is wrong."""
    print(str(schema_report(Recipe, "claude-sonnet-4-5")).partition("schema as sent")[0])
    with ProviderServer() as server:
        server.script([NO_SOUP, SOUP, SOUP, NO_SOUP])
        url = server.base_url("openai")
        with Client(openai_api_key="sk-fake-not-a-key", openai_base_url=url) as client:
            model = client.chat("gpt-5.5")
            response = model.parse("How do I make soup?", Recipe)
            print(response.parsed)
            for attempt in response.attempts:
                print(f"attempt {attempt.number}: {attempt.error or 'fits'}")

            with model.stream_object("How do I make soup?", Recipe) as partials:
                for partial in partials:
                    print(partial.data, "whole" if partial.value else "")

            try:
                model.generate("How do I make soup?", response_model=Recipe, max_repairs=0)
            except StructuredOutputError as error:
                print(error.reason, [path for path, _ in error.errors])


if __name__ == "__main__":
    main()

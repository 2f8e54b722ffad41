"""Find the text that answers a question best: embed all, compare, print a ranking.

It talks to a loopback server, whose vectors mean nothing; with `--real MODEL` to the real service, with its
key in the environment.
"""

from __future__ import annotations

import sys
from array import array
from math import sqrt

from aiclient import Client
from aiclient.testing import ProviderServer

QUESTION = "Which city is the capital of France?"
TEXTS = [
    "Paris is the capital of France.",
    "Berlin is the capital of Germany.",
    "Bread is baked from flour, water, salt and yeast.",
]


def similarity(one: array[float], other: array[float]) -> float:
    """Return the cosine of the angle between two vectors."""
    product = sum(a * b for a, b in zip(one, other, strict=True))
    return product / sqrt(sum(a * a for a in one) * sum(b * b for b in other))


def run(client: Client, name: str) -> None:
    """Embed the question and the texts, each as what it is."""
    question = client.embed(QUESTION, model=name, input_type="query")
    texts = client.embed(TEXTS, model=name, input_type="document")
    print(f"{QUESTION}  ({texts.model}, {texts.dimensions} dimensions)")
    ranked = sorted(zip(TEXTS, texts, strict=True), key=lambda pair: -similarity(question.vector, pair[1]))
    for text, vector in ranked:
        print(f"  {similarity(question.vector, vector):6.3f}  {text}")
    print(f"{question.usage.input_tokens + texts.usage.input_tokens} tokens, cost {texts.cost}")


def main() -> None:
    """Choose where to go."""
    if sys.argv[1:2] == ["--real"]:
        with Client() as client:
            run(client, sys.argv[2])
        return
    with ProviderServer() as server:
        url = server.base_url("google")
        with Client(google_api_key="sk-fake-not-a-key", google_base_url=url) as client:
            run(client, "gemini-embedding-2")


if __name__ == "__main__":
    main()

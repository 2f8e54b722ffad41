"""What type checkers see of embeddings; mypy and pyright read this file, and it runs too."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import Sequence
from decimal import Decimal
from typing import assert_type

from aiclient import Client, Usage
from aiclient.embeddings import EmbeddingModel, EmbedResponse
from aiclient.testing import ProviderServer
from tests.unit.loopback import connected


def test_vectors_are_typed() -> None:
    with ProviderServer() as server, connected(server) as client:
        response = assert_type(client.embed("Hi", model="text-embedding-3-small"), EmbedResponse)
        # The arrays of Python 3.11 take no subscript where code runs, only in annotations.
        one: array[float] = response.vector
        same: array[float] = response[0]
        several: Sequence[array[float]] = response[:1]
        assert list(response) == list(several) == [one] == [same]
        assert_type(response.usage, Usage)
        assert_type(response.cost, Decimal | None)
        model = EmbeddingModel("gemini-embedding-2", client=client)
        assert_type(model.embed(["Hi"], input_type="query", dimensions=8), EmbedResponse)


def test_awaited_ones_too() -> None:
    async def embed(client: Client) -> EmbedResponse:
        return assert_type(await client.embed_async(["Hi"], model="text-embedding-3-small"), EmbedResponse)

    with ProviderServer() as server, connected(server) as client:
        assert len(asyncio.run(embed(client))) == 1


def mistakes(client: Client) -> None:
    """What is refused before it runs."""
    client.embed("Hi", model="text-embedding-3-small", input_type="search")  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    client.embed([1], model="text-embedding-3-small")  # type: ignore[list-item] # pyright: ignore[reportArgumentType]
    Client(anthropic_embeddings=1)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    Client(openai_embeddings="voyage")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    client.embed("Hi")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]

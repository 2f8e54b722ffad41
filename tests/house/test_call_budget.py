"""A typed call stays cheap: Python calls are counted and locked, on every machine, without the peers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from benchmarks.budget import read_budget
from benchmarks.provider import serving
from benchmarks.worker import Job, Worker, working

CLIENTS = ("aiclient.openai", "aiclient.responses", "aiclient.anthropic", "aiclient.google")
UNITS: dict[str, tuple[Job, int]] = {"call": ("call", 10), "async": ("async", 10), "chunk": ("stream", 1)}
BUDGET = read_budget()


@pytest.fixture(scope="module")
def provider() -> Iterator[str]:
    """Return the address of the mock provider."""
    with serving() as base:
        yield base


@pytest.fixture(scope="module", params=CLIENTS)
def client(request: pytest.FixtureRequest, provider: str) -> Iterator[Worker]:
    """Return a typed client in a process of its own."""
    with working(request.param, provider) as worker:
        yield worker


@pytest.mark.parametrize("unit", UNITS)
def test_a_typed_client_keeps_to_its_budget(client: Worker, unit: str) -> None:
    job, times = UNITS[unit]
    client.ask("calls", job, 1)  # the first one imports, connects and builds types
    assert client.ask("calls", job, times) <= BUDGET.locked[unit]


@pytest.mark.parametrize("unit", UNITS)
def test_the_budget_is_what_the_peers_leave(unit: str) -> None:
    assert BUDGET.locked[unit] <= BUDGET.allowed(unit)

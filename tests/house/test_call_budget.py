"""A call stays cheap: Python calls are counted and locked, on every machine, without the peers."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest

from benchmarks.budget import read_budget
from benchmarks.provider import serving
from benchmarks.worker import Job, Worker, working

TYPED = ("aiclient.openai", "aiclient.responses", "aiclient.anthropic", "aiclient.google")
FACADE = ("Client.openai", "Client.chat", "Client.anthropic", "Client.google")
UNITS: dict[str, tuple[Job, int]] = {"call": ("call", 10), "async": ("async", 10), "chunk": ("stream", 1)}
DOORS = ("typed", "facade")


@pytest.fixture(scope="module")
def provider() -> Iterator[str]:
    """Return the address of the mock provider."""
    with serving() as base:
        yield base


@pytest.fixture(scope="module", params=(*TYPED, *FACADE))
def client(request: pytest.FixtureRequest, provider: str) -> Iterator[tuple[str, Worker]]:
    """Return a client in a process of its own, and which door it is."""
    with working(request.param, provider) as worker:
        yield ("typed" if request.param in TYPED else "facade"), worker


@pytest.mark.parametrize("unit", UNITS)
def test_a_client_keeps_to_its_budget(client: tuple[str, Worker], unit: str) -> None:
    door, worker = client
    job, times = UNITS[unit]
    worker.ask("calls", job, 1)  # the first one imports, connects and builds types
    assert worker.ask("calls", job, times) <= read_budget(door).locked[unit]


@pytest.mark.parametrize("name", FACADE)
def test_a_type_costs_little_beside_the_call(provider: str, name: str) -> None:
    budget = read_budget("facade")
    with working(name, provider) as worker:
        worker.ask("calls", "structured", 1)
        structured, plain = (worker.ask("calls", job, 10) for job in ("structured", "call"))
    assert structured <= budget.locked["structured"]
    assert structured <= budget.typed_share * plain


@pytest.mark.parametrize(("door", "unit"), [*product(DOORS, UNITS), ("facade", "structured")])
def test_the_budget_is_what_the_peers_leave(door: str, unit: str) -> None:
    budget = read_budget(door)
    assert budget.locked[unit] <= budget.allowed(unit)

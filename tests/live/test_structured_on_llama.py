"""Structured outputs on a llama.cpp server with random weights, which answers nonsense of a kind."""

from __future__ import annotations

import pytest

from tests.live.process import Counterpart
from tests.live.structured import failed
from tests.live.structured_runs import cases, client_of, run

pytestmark = [pytest.mark.live, pytest.mark.slow]


def test_every_value_fits_its_schema(llama: Counterpart, capsys: pytest.CaptureFixture[str]) -> None:
    with client_of(llama.url) as client:
        tally = run(client, cases(schemas=200, types=40))
    with capsys.disabled():
        print(f"\n{tally}", end="")  # noqa: T201 - the figures are what this is for
    assert tally.asked >= 200
    assert not tally.wrong
    assert not failed(tally)
    assert tally.streamed

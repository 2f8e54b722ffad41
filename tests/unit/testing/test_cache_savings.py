"""The table of savings: its totals are those of the prices and of what the server accounted for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from decimal import Decimal
from fractions import Fraction
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from aiclient_generated import catalogue
from benchmarks.agent_talk import AgentTalk
from benchmarks.cache_savings import MODELS, Mode, Run, measure, run, table, verdict
from benchmarks.turn_sizes import measured, stored

ROOT = Path(__file__).resolve().parents[3]
AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
AGENT = AgentTalk(turns=6, stretch=12.0, every=3)
LIFETIMES = {"anthropic": "5m", "openai": "30m"}


def rates(provider: str, model: str, tier: str) -> dict[str, Fraction]:
    """Return the rates of small prompts on the day, straight from the catalogue's rows."""
    name = next(known for owner, known in catalogue.NAMES[model] if owner == provider)
    row: dict[str, Any] = json.loads(import_module(f"{catalogue.__name__}.{provider}").MODELS[name])
    for entry in row["prices"]:
        starts, ends = entry.get("from", "0"), entry.get("until", "9")
        if (
            entry.get("tier", "standard") == tier
            and not entry.get("above")
            and starts <= AT.date().isoformat() < ends
        ):
            return {unit: Fraction(rate) for unit, rate in entry["rates"].items()}
    raise AssertionError(f"no {tier} price for {model}")


def owed(done: Run, tier: str = "standard") -> tuple[Fraction, Fraction]:
    """Work out the cost of the input and of all, from the server's accounts and the output alone."""
    spent = said = Fraction(0)
    for use, response in zip(done.uses, done.responses, strict=True):
        standard, rate = rates(use.provider, use.model, "standard"), rates(use.provider, use.model, tier)
        plain = use.input - use.read - sum(use.writes.values())
        spent += plain * rate["input"]
        # A batch without a price for cached input bills the standard one.
        spent += use.read * rate.get("cache_read", standard.get("cache_read", Fraction(0)))
        for lifetime, count in use.writes.items():
            spent += count * rate[f"cache_write_{lifetime}"]
        said += response.usage.output_tokens * rate["output"]
    return spent / 10**6, (spent + said) / 10**6


@pytest.mark.parametrize("model", MODELS)
def test_totals_are_those_of_prices_and_accounts(model: str) -> None:
    talk = AGENT.talk()
    modes: tuple[Mode, ...] = ("none", "unasked", "cached")
    runs = {mode: run(model, talk, AT, mode=mode) for mode in modes}
    (row,) = measure([model], AGENT, AT)
    for mode, cost in zip(modes, (row.none, row.unasked, row.cached), strict=True):
        done = runs[mode]
        for use, response in zip(done.uses, done.responses, strict=True):
            usage = response.usage
            assert (use.input, use.read) == (usage.input_tokens, usage.cache_read_tokens)
            assert dict(use.writes) == {life: count for life, count in usage.cache_writes.items() if count}
        assert (Fraction(cost.input), Fraction(cost.total)) == owed(done)
    assert not any(use.read or use.writes for use in runs["none"].uses)
    assert row.batch is not None
    assert (Fraction(row.batch.input), Fraction(row.batch.total)) == owed(runs["cached"], "batch")
    assert row.saved_usd == row.none.total - row.cached.total
    assert row.read == sum(use.read for use in runs["cached"].uses) > 0


def test_prompts_are_the_same_with_and_without_a_cache() -> None:
    talk = AGENT.talk()
    for model in ("claude-opus-5-5", "gpt-6.1-sol", "gemini-3.8-flash", "grok-4.7"):
        sizes = [[use.input for use in run(model, talk, AT, mode=mode).uses] for mode in ("none", "cached")]
        assert sizes[0] == sizes[1]
        assert sizes[0] == sorted(sizes[0])


def test_what_the_provider_reports_is_what_the_catalogue_says() -> None:
    for response in run("grok-4.7", AGENT.talk(), AT, mode="cached").responses:
        assert response.usage.reported_cost is not None
        assert response.bill is not None
        assert response.usage.reported_cost == sum(
            (line.amount for line in response.bill.lines(response.usage)), Decimal(0)
        )


def test_a_pause_longer_than_the_lifetime_costs_a_write() -> None:
    short, long = AgentTalk(turns=6, pause=60.0), AgentTalk(turns=6, pause=600.0)
    costs = [run("claude-opus-5-5", agent.talk(), AT, mode="cached").cost() for agent in (short, long)]
    assert costs[0] is not None
    assert costs[1] is not None
    assert costs[1].input > costs[0].input * Decimal("1.5")


def test_the_table_says_where_the_plan_does_not_hold() -> None:
    rows = measure(["claude-opus-5-5", "gpt-4.1"], AGENT, AT)
    shown = table(rows)
    for row in rows:
        assert f"| {row.model} | {row.none.input:.4f} / {row.none.total:.4f} | " in shown
        assert verdict(row) in shown
        held = {"yes": (70, 90), "no": (-1000, 70), "above": (90, 100)}
        words = dict(part.split() for part in verdict(row).split(", "))
        for word, percent in ((words["input"], row.input_percent), (words["bill"], row.total_percent)):
            low, high = held[word]
            assert low <= percent <= high
    assert "input no, bill no" in shown


def test_the_documented_table_is_what_comes_out() -> None:
    text = (ROOT / "docs/prompt-caching.md").read_text("utf-8")
    day = datetime(2026, 11, 22, tzinfo=UTC)
    shown = table(measure(["claude-opus-5-5", "grok-4.7"], AgentTalk(stretch=20.0), day))
    missing = [line for line in shown.splitlines() if line not in text]
    assert not missing, "write the table of `make cache-savings ARGS='--at 2026-11-22'` into the page"
    assert all(f"| {model} |" in text for model in MODELS)


def test_the_conversation_is_the_same_each_time_and_as_long_as_measured() -> None:
    agent = AgentTalk()
    assert agent.talk().steps == agent.talk().steps
    sizes = stored()
    talk = agent.talk()
    assert len(talk.steps) == 40
    assert abs(len(talk.system) - sizes.sizes["system"][-1]) < 12
    replies = sorted(len(step.reply) for step in talk.steps if step.turn.tools)
    assert abs(replies[len(replies) // 2] - sizes.at("result", 0.5)) < 12
    assert str(sizes.conversations) in agent.shown()


def test_the_command_prints_its_parameters_and_the_table() -> None:
    command = [sys.executable, "-m", "benchmarks.cache_savings", "--turns", "3", "--stretch", "1"]
    command += ["--models", "claude-opus-5-5", "--at", "2026-11-22"]
    path = os.pathsep.join((str(ROOT), str(ROOT / "generated")))
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": path},
        timeout=120,
    )
    assert "3 requests; instructions of 10134" in done.stdout
    assert "| claude-opus-5-5 | " in done.stdout
    assert "no thinking" in done.stdout


def test_sizes_are_what_the_recordings_say() -> None:
    folder = os.environ.get("AICLIENT_TESTBED")
    if not folder:
        pytest.skip("AICLIENT_TESTBED does not say where recorded traffic is")
    assert measured(Path(folder) / "recordings") == stored()

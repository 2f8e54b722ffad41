"""What prompt caching saves an agent, model by model: `python -m benchmarks.cache_savings`."""

from __future__ import annotations

import argparse
import json
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import ROUND_FLOOR, Decimal
from typing import Final, Literal, TypeAlias

from aiclient import Client, SystemMessage, ToolMessage, UserMessage
from aiclient.core.messages import Message
from aiclient.core.responses import ChatResponse
from aiclient.testing import ProviderServer
from aiclient.testing.prompt_cache import CacheUse, PromptCache
from benchmarks.agent_talk import AgentTalk, Talk

__all__ = ["MODELS", "Cost", "Row", "Run", "measure", "run", "table", "verdict"]

MODELS: Final = (
    "claude-opus-5-5",
    "claude-sonnet-5-5",
    "claude-opus-4-8",
    "gpt-6.1-sol",
    "gpt-6-luna",
    "gpt-4.1",
    "gemini-4-argon",
    "gemini-3.8-flash",
    "grok-4.7",
)
_LOW, _HIGH = 70, 90
"""Per cent that the plan of this library names."""

_REMARKS: Final = """\
Costs are USD: the input, and the whole bill with output. No cache: the same tokens with a provider that
has none. Not asked for: without `cache=`. At batch prices: the same tokens; a conversation itself cannot
wait for batches. There is no thinking, which adds output, and so lowers the share of the bill that is
saved. The caches are those of the loopback server: where a provider promises no lifetime (gpt-4.1,
Gemini, xAI) it is taken to be five minutes, and hits, which no provider guarantees, always happen."""

Mode: TypeAlias = Literal["none", "unasked", "cached"]
"""A provider without a cache; one with it, without `cache=`; one with it, with `cache=True`."""
_MODES: Final[tuple[Mode, ...]] = ("none", "unasked", "cached")
_SETTINGS: Final[dict[Mode, bool | None]] = {"none": False, "unasked": None, "cached": True}


@dataclass(frozen=True, slots=True)
class Cost:
    """USD of a conversation."""

    input: Decimal
    total: Decimal


@dataclass(frozen=True, slots=True)
class Run:
    """One conversation with one model, as it was answered and as the server accounted for it."""

    responses: tuple[ChatResponse, ...]
    uses: tuple[CacheUse, ...]

    def cost(self, *, batch: bool = False) -> Cost | None:
        """Return what it cost by the catalogue; None where that has no such price."""
        spent, whole = Decimal(0), Decimal(0)
        for response in self.responses:
            if response.bill is None:
                return None
            bill = replace(response.bill, batch=batch)
            usage = replace(response.usage, reported_cost=None)
            total = bill.total(usage)
            if total is None:
                return None
            lines = bill.lines(usage)
            spent += sum((line.amount for line in lines if not line.unit.startswith("output")), Decimal(0))
            whole += total
        return Cost(spent, whole)

    def saved(self) -> Decimal | None:
        """Return what the responses say was saved."""
        found = [response.cache.saved_usd for response in self.responses]
        known = [each for each in found if each is not None]
        return sum(known, Decimal(0)) if len(known) == len(found) else None


@dataclass(frozen=True, slots=True)
class Row:
    """One model of the table."""

    model: str
    none: Cost
    unasked: Cost
    cached: Cost
    batch: Cost | None
    saved_usd: Decimal
    read: int
    written: int
    input: int

    @property
    def input_percent(self) -> Decimal:
        """What caching takes off the input."""
        return _percent(self.cached.input, self.none.input)

    @property
    def total_percent(self) -> Decimal:
        """What it takes off the whole bill."""
        return _percent(self.cached.total, self.none.total)

    @property
    def batch_percent(self) -> Decimal | None:
        """What caching and the price of a batch take off together."""
        return None if self.batch is None else _percent(self.batch.total, self.none.total)


def measure(models: Iterable[str], agent: AgentTalk, at: datetime) -> list[Row]:
    """Have the conversation with each model, without a cache, unasked and with one.

    Args:
        models: Names.
        agent: The conversation.
        at: When; prices change.
    """
    talk = agent.talk()
    rows: list[Row] = []
    for model in models:
        none, unasked, cached = [run(model, talk, at, mode=mode) for mode in _MODES]
        rows.append(_row(model, none, unasked, cached))
    return rows


def run(model: str, talk: Talk, at: datetime, *, mode: Mode) -> Run:
    """Have the conversation with one model.

    Args:
        model: Its name.
        talk: What is said.
        at: When it is priced.
        mode: Whether there is a cache, and whether it is asked for.
    """
    cache = PromptCache(clock=at.timestamp, remembers=mode != "none")
    responses: list[ChatResponse] = []
    messages: list[Message] = [SystemMessage(talk.system), UserMessage(talk.question)]
    with ProviderServer(cache=cache) as server, _client(server) as client, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        chat = client.chat(model, tools=talk.tools, max_tokens=4000)
        for step in talk.steps:
            server.script([step.turn])
            response = chat.generate(messages, cache=_SETTINGS[mode])
            bill = response.bill
            responses.append(replace(response, bill=replace(bill, at=at) if bill else None))
            messages += [response.message, *_next(response, step.reply)]
            cache.advance(step.wait)
        return Run(tuple(responses), tuple(cache.uses))


def _next(response: ChatResponse, reply: str) -> Iterator[Message]:
    if not response.tool_calls:
        yield UserMessage(reply)
    for call in response.tool_calls:
        yield ToolMessage(reply, tool_call_id=call.id, name=call.name)


def _client(server: ProviderServer) -> Client:
    key = "sk-fake-not-a-key"
    return Client(
        openai_api_key=key,
        anthropic_api_key=key,
        google_api_key=key,
        xai_api_key=key,
        openai_base_url=server.base_url("openai"),
        anthropic_base_url=server.base_url("anthropic"),
        google_base_url=server.base_url("google"),
        xai_base_url=server.base_url("xai"),
    )


def _row(model: str, none: Run, unasked: Run, cached: Run) -> Row:
    plain, usual, paid, saved = none.cost(), unasked.cost(), cached.cost(), cached.saved()
    if plain is None or usual is None or paid is None or saved is None:
        raise ValueError(f"the catalogue has no price for {model}")
    usages = [response.usage for response in cached.responses]
    return Row(
        model,
        plain,
        usual,
        paid,
        cached.cost(batch=True),
        saved,
        sum(usage.cache_read_tokens for usage in usages),
        sum(usage.cache_write_tokens for usage in usages),
        sum(usage.input_tokens for usage in usages),
    )


def _percent(after: Decimal, before: Decimal) -> Decimal:
    return (1 - after / before) * 100


def verdict(row: Row) -> str:
    """Say whether the plan's share holds for a model, of its input and of the whole bill."""
    return f"input {_held(row.input_percent)}, bill {_held(row.total_percent)}"


def _held(percent: Decimal) -> str:
    return "above" if percent > _HIGH else "yes" if percent >= _LOW else "no"


def table(rows: Sequence[Row]) -> str:
    """Return the table in Markdown; costs are USD, input and whole bill."""
    names = ("model", "no cache: input / bill", "not asked for", "`cache=True`", "and at batch prices")
    saved = "saved of input / bill / bill with batch"
    lines = [f"| {' | '.join((*names, saved, f'{_LOW}-{_HIGH} %?'))} |"]
    lines.append("| --- | ---: | ---: | ---: | ---: | ---: | --- |")
    for row in rows:
        costs = [_cost(each) for each in (row.none, row.unasked, row.cached, row.batch)]
        batch = "no price" if row.batch_percent is None else _shown(row.batch_percent)
        saved = f"{_shown(row.input_percent)} / {_shown(row.total_percent)} / {batch}"
        lines.append(f"| {' | '.join((row.model, *costs, saved, verdict(row)))} |")
    return "\n".join(lines)


def _shown(percent: Decimal) -> str:
    # Rounded down: 69.96 is not 70.
    return f"{percent.quantize(Decimal('0.1'), ROUND_FLOOR)} %"


def _cost(cost: Cost | None) -> str:
    return "no price" if cost is None else f"{cost.input:.4f} / {cost.total:.4f}"


def _as_json(rows: Sequence[Row], agent: AgentTalk, at: datetime) -> str:
    def costs(cost: Cost | None) -> dict[str, str] | None:
        return None if cost is None else {"input": str(cost.input), "total": str(cost.total)}

    found = [
        {
            "model": row.model,
            "none": costs(row.none),
            "unasked": costs(row.unasked),
            "cached": costs(row.cached),
            "batch": costs(row.batch),
            "saved_usd": str(row.saved_usd),
            "tokens": {"input": row.input, "read": row.read, "written": row.written},
            "verdict": verdict(row),
        }
        for row in rows
    ]
    return json.dumps({"at": at.isoformat(), "conversation": agent.shown(), "rows": found}, indent=2)


def main() -> None:
    """Print the table, with the parameters of what it is about."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.cache_savings", description=__doc__)
    parser.add_argument("--turns", type=int, default=40)
    parser.add_argument("--stretch", type=float, nargs="+", default=[1.0, 20.0], help="one table for each")
    parser.add_argument("--gap", type=float, default=30.0, help="seconds between requests")
    parser.add_argument("--pause", type=float, default=600.0, help="seconds of the pause at half time")
    parser.add_argument("--models", nargs="+", default=list(MODELS))
    parser.add_argument("--at", default=None, help="day whose prices count (default: today)")
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args()
    at = datetime.fromisoformat(given.at).replace(tzinfo=UTC) if given.at else datetime.now(UTC)
    for stretch in given.stretch:
        agent = AgentTalk(turns=given.turns, stretch=stretch, gap=given.gap, pause=given.pause)
        rows = measure(given.models, agent, at)
        if given.json:
            print(_as_json(rows, agent, at))
            continue
        print(f"Prices of {at.date()}. {agent.shown()}.", end="\n\n")
        print(table(rows), end="\n\n")
    if not given.json:
        print(_REMARKS)


if __name__ == "__main__":
    main()

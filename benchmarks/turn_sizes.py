"""Sizes of agents' turns, measured in recorded traffic: `python -m benchmarks.turn_sizes FOLDER`."""

from __future__ import annotations

import argparse
import gzip
import json
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, cast

__all__ = ["TurnSizes", "measured", "stored"]

_PERCENTILES: Final = (0, 10, 25, 50, 75, 90, 95, 99, 100)
_FILES: Final = ("anthropic.jsonl.gz", "openai.jsonl.gz")


@dataclass(frozen=True, slots=True)
class TurnSizes:
    """Characters of what agents say and hear."""

    conversations: int
    percentiles: tuple[int, ...]
    sizes: Mapping[str, tuple[int, ...]]
    """Kind of text → its size at each percentile."""

    def at(self, kind: str, part: float) -> float:
        """Return the size below which a part of all texts of a kind lies, between percentiles on a line."""
        points = list(zip(self.percentiles, self.sizes[kind], strict=True))
        for (low, small), (high, large) in pairwise(points):
            if part * 100 <= high:
                return small + (large - small) * (part * 100 - low) / (high - low)
        return points[-1][1]


def stored() -> TurnSizes:
    """Return the sizes that are kept with the benchmark."""
    data = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    sizes = {kind: tuple(values) for kind, values in data["sizes"].items()}
    return TurnSizes(data["conversations"], tuple(data["percentiles"]), sizes)


def measured(folder: Path) -> TurnSizes:
    """Measure recorded traffic.

    Args:
        folder: Holds files of exchanges, one JSON object a line, with `file` and `request_json`.
    """
    found: dict[str, list[int]] = {}
    count = 0
    for name in _FILES:
        for body in _longest(folder / name):
            count += 1
            for kind, size in _sizes(body):
                found.setdefault(kind, []).append(size)
    sizes = {kind: _percentiles(sorted(values)) for kind, values in sorted(found.items())}
    return TurnSizes(count, _PERCENTILES, sizes)


def _longest(path: Path) -> Iterable[dict[str, Any]]:
    """Return the longest request with tools of each recording."""
    best: dict[str, dict[str, Any]] = {}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            exchange: dict[str, Any] = json.loads(line)
            given: object = exchange.get("request_json")
            body = cast("dict[str, Any]", given) if isinstance(given, dict) else {}
            if not body.get("tools") or not _turns(body):
                continue
            name = str(exchange["file"])
            if name not in best or len(_turns(body)) >= len(_turns(best[name])):
                best[name] = body
    return best.values()


def _turns(body: Mapping[str, Any]) -> list[dict[str, Any]]:
    turns = body.get("messages") or body.get("input")
    return cast("list[dict[str, Any]]", turns) if isinstance(turns, list) else []


def _sizes(body: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    yield "tools", len(json.dumps(body["tools"]))
    system = body.get("system") or body.get("instructions")
    if system:
        yield "system", _length(system)
    for turn in _turns(body):
        yield from _turn(turn)


def _turn(turn: Mapping[str, Any]) -> Iterator[tuple[str, int]]:
    content = turn.get("content")
    kind = {"user": "question", "assistant": "answer"}.get(str(turn.get("role")))
    if turn.get("type") == "function_call":
        yield "arguments", len(turn["arguments"])
    elif turn.get("type") == "function_call_output":
        yield "result", _length(turn["output"])
    elif turn.get("role") == "tool":
        yield "result", _length(content)
    elif kind:
        yield from _parts(kind, content)
    for call in turn.get("tool_calls") or ():
        yield "arguments", len(call["function"]["arguments"])


def _parts(kind: str, content: Any) -> Iterator[tuple[str, int]]:  # noqa: ANN401 - a provider's content
    if isinstance(content, str):
        yield kind, len(content)
        return
    for part in content or ():
        if part.get("type") == "tool_use":
            yield "arguments", len(json.dumps(part["input"]))
        elif part.get("type") == "tool_result":
            yield "result", _length(part.get("content"))
        elif isinstance(part.get("text"), str):
            yield kind, len(part["text"])


def _length(value: object) -> int:
    return len(value if isinstance(value, str) else json.dumps(value))


def _percentiles(values: Sequence[int]) -> tuple[int, ...]:
    last = len(values) - 1
    return tuple([values[min(part * len(values) // 100, last)] for part in _PERCENTILES])


def main() -> None:
    """Measure a folder and print what belongs into `turn_sizes.toml`."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.turn_sizes", description=__doc__)
    parser.add_argument("folder", type=Path)
    found = measured(parser.parse_args().folder)
    print(f"conversations = {found.conversations}\npercentiles = {list(found.percentiles)}\n\n[sizes]")
    for kind, values in found.sizes.items():
        print(f"{kind} = {list(values)}")


if __name__ == "__main__":
    main()

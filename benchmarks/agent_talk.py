"""A conversation of an agent, made up: its sizes are those of recorded turns, stretched by a factor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Final

from aiclient import Tool
from aiclient.core.tools import AnyTool
from aiclient.testing import ToolUse, Turn
from aiclient.wire.json import JsonObject
from benchmarks.turn_sizes import stored

__all__ = ["AgentTalk", "Step", "Talk"]

_WORDS: Final = (
    "the file holds a list of books and shelves which the reader asks for by name when a page is missing and "
    "nobody knows who took it so that the keeper of the library has to look for it in every room of the house"
).split()
_TOOLS: Final = 12


@dataclass(frozen=True, slots=True)
class Step:
    """One answer of the model, and what the agent says next."""

    turn: Turn
    reply: str
    """Result of the tool that was called, or the user's next question."""
    wait: float
    """Seconds that pass before it is sent."""


@dataclass(frozen=True, slots=True)
class Talk:
    """A whole conversation."""

    system: str
    tools: tuple[AnyTool, ...]
    question: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AgentTalk:
    """Parameters of the generator; the same ones make the same conversation."""

    turns: int = 40
    """Requests to the model."""
    stretch: float = 1.0
    """Factor on the measured sizes of results, arguments, questions and answers."""
    every: int = 8
    """The user says something with every so manyth request; all others carry the result of a tool."""
    gap: float = 30.0
    """Seconds between two requests."""
    pause: float = 600.0
    """Seconds that the user takes at half time."""
    seed: int = 7

    def shown(self) -> str:
        """Return the parameters for people."""
        sizes = stored()
        return (
            f"{self.turns} requests; instructions of {sizes.sizes['system'][-1]} and {_TOOLS} tools of "
            f"{sizes.sizes['tools'][-1]} characters, the largest of {sizes.conversations} recorded "
            f"conversations; results, arguments, questions and answers spread as recorded, times "
            f"{self.stretch:g}; a question with every {self.every}th request, tool results with the others; "
            f"{self.gap:g} s between requests and {self.pause:g} s once, at half time; seed {self.seed}"
        )

    def talk(self) -> Talk:
        """Make the conversation."""
        chance = Random(self.seed)
        sizes = stored()
        drawn = {kind: self._drawn(kind, chance) for kind in ("question", "answer", "arguments", "result")}
        system = _text(chance, sizes.sizes["system"][-1])
        tools = tuple(_tools(chance, sizes.sizes["tools"][-1]))
        steps: list[Step] = []
        for number in range(self.turns):
            asks = (number + 1) % self.every == 0
            said = _text(chance, drawn["answer"][number])
            call = ToolUse(f"look_{number % _TOOLS}", {"at": _text(chance, drawn["arguments"][number])})
            reply = _text(chance, drawn["question" if asks else "result"][number])
            wait = self.pause if number + 1 == self.turns // 2 else self.gap
            steps.append(Step(Turn(said or "So.") if asks else Turn(said, tools=(call,)), reply, wait))
        return Talk(system, tools, _text(chance, drawn["question"][-1]), tuple(steps))

    def _drawn(self, kind: str, chance: Random) -> list[int]:
        """Return a size for each turn, spread evenly over what was measured, in a random order."""
        sizes = stored()
        parts = [(number + 0.5) / self.turns for number in range(self.turns)]
        chance.shuffle(parts)
        return [max(round(sizes.at(kind, part) * self.stretch), 1) for part in parts]


def _text(chance: Random, size: int) -> str:
    words: list[str] = []
    length = 0
    while length <= size:
        words.append(chance.choice(_WORDS))
        length += len(words[-1]) + 1
    return " ".join(words)[:size].strip() or "x"


def _tools(chance: Random, size: int) -> Iterator[AnyTool]:
    schema: JsonObject = {"type": "object", "properties": {"at": {"type": "string"}}, "required": ["at"]}
    frame = 120
    for number in range(_TOOLS):
        description = _text(chance, max(size // _TOOLS - frame, 20))
        yield Tool.from_schema(f"look_{number}", description, schema)

"""The locked numbers of Python calls, and the peers' counts that they answer to."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

__all__ = ["Budget", "read_budget"]


@dataclass(frozen=True, slots=True)
class Budget:
    """What `budget.toml` says; the keys of each table are `call`, `async`, `chunk` and `structured`."""

    peers: dict[str, dict[str, float]]
    """Counts of the official SDKs."""
    shares: dict[str, dict[str, float]]
    """What part of each we may take."""
    locked: dict[str, float]
    """What we allow ourselves."""
    typed_share: float
    """What a structured call may cost in terms of a plain one."""

    def allowed(self, unit: str) -> float:
        """Return the most that the peers' counts leave for a unit."""
        return min(
            share[unit] * self.peers[name][unit] for name, share in self.shares.items() if unit in share
        )


def read_budget(door: str) -> Budget:
    """Return the budget in the file beside this module.

    Args:
        door: `typed` or `facade`: each has shares and locks of its own.
    """
    tables = tomllib.loads(Path(__file__).with_name("budget.toml").read_text("utf-8"))
    return Budget(
        tables["peers"], tables["shares"][door], tables["locked"][door], tables["structured"]["plain"]
    )

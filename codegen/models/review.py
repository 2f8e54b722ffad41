"""The reviewed disagreements of the price lists: every one is decided by a row of `review.toml`, with a reason."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from decimal import Decimal
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from codegen.errors import CodegenError
from codegen.models.rates import plain

__all__ = ["Disagreement", "Review", "ReviewRow", "load_review"]


class ReviewRow(BaseModel):
    """One decision: which source wins for which models, units and tiers, and why."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    provider: str
    models: tuple[str, ...]
    units: tuple[str, ...] = ("*",)
    tiers: tuple[str, ...] = ("*",)
    litellm: str = ""
    """The exact figure that was reviewed; empty where the row is a rule."""
    genai: str = ""
    take: Literal["litellm", "genai-prices"]
    why: str

    def decides(self, found: Disagreement) -> bool:
        """Say whether this row speaks about a disagreement."""
        return (
            self.provider == found.provider
            and any(fnmatchcase(found.model, pattern) for pattern in self.models)
            and any(fnmatchcase(found.unit, pattern) for pattern in self.units)
            and any(fnmatchcase(found.tier, pattern) for pattern in self.tiers)
            and self.litellm in {"", plain(found.litellm)}
            and self.genai in {"", plain(found.genai)}
        )


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two sources, two prices."""

    provider: str
    model: str
    tier: str
    above: int
    unit: str
    litellm: Decimal
    genai: Decimal

    def __str__(self) -> str:
        above = f" above {self.above}" if self.above else ""
        where = f"{self.provider} {self.model} {self.tier}{above} {self.unit}"
        return f"{where}: LiteLLM {plain(self.litellm)}, genai-prices {plain(self.genai)}"


@dataclass(slots=True)
class Review:
    """The decisions, and which of them were needed."""

    rows: tuple[ReviewRow, ...]
    settled: list[tuple[Disagreement, ReviewRow]] = field(default_factory=list[tuple[Disagreement, ReviewRow]])
    open: list[Disagreement] = field(default_factory=list[Disagreement])

    def decide(self, found: Disagreement) -> Decimal:
        """Return the rate that holds.

        Args:
            found: The disagreement.

        Returns:
            The winner's rate; LiteLLM's where nobody reviewed it, which `finish` turns into an error.
        """
        for row in self.rows:
            if row.decides(found):
                self.settled.append((found, row))
                return found.litellm if row.take == "litellm" else found.genai
        self.open.append(found)
        return found.litellm

    def finish(self) -> None:
        """Check that every disagreement was reviewed and that every row is still needed.

        Raises:
            CodegenError: A disagreement without a row, or a row without a disagreement.
        """
        if self.open:
            raise CodegenError(
                f"{len(self.open)} price disagreements are not reviewed",
                why="; ".join(str(found) for found in self.open),
                fix="add a [[review]] row to specs/models/review.toml that says which source wins and why",
            )
        used = {id(row) for _, row in self.settled}
        stale = [row for row in self.rows if id(row) not in used]
        if stale:
            raise CodegenError(
                f"{len(stale)} rows of review.toml decide nothing any more",
                why="; ".join(f"{row.provider} {', '.join(row.models)}" for row in stale),
                fix="remove them: the sources agree now, or the figures changed and need a new look",
            )


def load_review(folder: Path) -> Review:
    """Read review.toml; no file means that nothing was reviewed.

    Args:
        folder: `specs/models`.

    Returns:
        The decisions.

    Raises:
        CodegenError: The file is not valid.
    """
    path = folder / "review.toml"
    if not path.exists():
        return Review(())
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        return Review(tuple(ReviewRow.model_validate(row) for row in table.get("review", [])))
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        raise CodegenError("review.toml is not valid", why=str(error), fix="correct review.toml") from error

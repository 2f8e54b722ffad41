"""The type that structured answers have; imported where one is asked for only, since it brings pydantic."""

from __future__ import annotations

from typing import Final, Literal

from pydantic import BaseModel

__all__ = ["TIDES", "Tide", "Tides"]


class Tide(BaseModel):
    """One turn of the sea."""

    at: str
    """Local time."""
    height: float
    """Metres above chart datum."""
    kind: Literal["high", "low"]


class Tides(BaseModel):
    """A day of the sea at one place."""

    place: str
    spring: bool
    tides: list[Tide]
    remark: str | None


TIDES: Final = Tides(
    place="Saint-Malo",
    spring=True,
    tides=[
        Tide(at="01:12", height=1.2, kind="low"),
        Tide(at="06:54", height=12.1, kind="high"),
        Tide(at="13:33", height=1.5, kind="low"),
        Tide(at="19:14", height=11.8, kind="high"),
    ],
    remark=None,
)
"""What every provider answers."""

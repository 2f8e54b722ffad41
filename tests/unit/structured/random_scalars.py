"""Random values of scalar types, with the bounds that fields can have."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from ipaddress import IPv4Address
from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import Field

__all__ = ["SCALARS", "scalars", "text"]

SCALARS = """int float bool str text bounded real even when day clock span uuid decimal
ip literal mixed enum enum_int pattern strict flag""".split()


def scalars(low: int) -> dict[str, tuple[Any, Callable[[random.Random], Any]]]:
    """Return types with makers of their values, by name.

    Args:
        low: Lower bound of one of them.
    """
    return {
        "int": (int, lambda r: r.randint(-(10**6), 10**6)),
        "float": (float, lambda r: round(r.uniform(-100, 100), 3)),
        "bool": (bool, lambda r: r.random() < 0.5),
        "str": (str, text),
        "text": (Annotated[str, Field(min_length=1, max_length=12)], lambda r: text(r)[:12] or "x"),
        "bounded": (Annotated[int, Field(ge=low, lt=low + 20)], lambda r: r.randint(low, low + 19)),
        "real": (Annotated[float, Field(gt=0, le=9.5)], lambda r: round(r.uniform(0.1, 9.5), 2)),
        "even": (Annotated[int, Field(multiple_of=2)], lambda r: 2 * r.randint(-50, 50)),
        "when": (datetime, lambda r: datetime(2020, 1, r.randint(1, 28), r.randint(0, 23), tzinfo=UTC)),
        "day": (date, lambda r: date(2020, r.randint(1, 12), r.randint(1, 28))),
        "clock": (time, lambda r: time(r.randint(0, 23), r.randint(0, 59))),
        "span": (timedelta, lambda r: timedelta(seconds=r.randint(0, 10**6))),
        "uuid": (UUID, lambda r: UUID(int=r.getrandbits(128), version=4)),
        "decimal": (Decimal, lambda r: Decimal(r.randint(-(10**6), 10**6)) / 100),
        "ip": (IPv4Address, lambda r: IPv4Address(r.getrandbits(32))),
        "literal": (Literal["red", "green", 'bl"ue'], lambda r: r.choice(["red", "green", 'bl"ue'])),
        "mixed": (Literal["a", 1, True] | None, lambda r: r.choice(["a", 1, True, None])),
        "pattern": (
            Annotated[str, Field(pattern=r"^[a-z]{2,4}-[0-9]+$")],
            lambda r: f"ab-{r.randint(0, 99)}",
        ),
        "strict": (Annotated[int, Field(strict=True)], lambda r: r.randint(0, 9)),
        "flag": (Literal[True], lambda _: True),
    }


def text(rng: random.Random) -> str:
    return "".join(rng.choice('abc Ü"\\\n{}é0') for _ in range(rng.randint(0, 8)))

"""Random types with random values: pydantic models above all, of everything that fields can be."""

from __future__ import annotations

import enum
import random
from collections.abc import Callable
from dataclasses import make_dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from ipaddress import IPv4Address
from typing import Annotated, Any, Generic, Literal, NamedTuple, TypeVar
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, create_model, field_validator
from typing_extensions import NotRequired, TypedDict

__all__ = ["Kind", "Maker"]

T = TypeVar("T")
WORDS = "alpha beta gamma delta epsilon zeta eta theta iota kappa lamda mu nu xi omicron pi rho".split()


class Kind:
    """A type, and how to make values of it."""

    def __init__(self, hint: Any, make: Callable[[random.Random], Any]) -> None:
        self.hint = hint
        self.make = make


class Page(BaseModel, Generic[T]):
    """A generic model."""

    items: list[T]
    total: int = 0


class Maker:
    """Makes types from a seed."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.count = 0

    def model(self, depth: int = 0, fields: int | None = None) -> Kind:
        rng = self.rng
        if depth == 0 and rng.random() < 0.08:
            return self.recursive()
        number = fields if fields is not None else rng.randint(1, 7 - 2 * depth)
        if depth == 0 and rng.random() < 0.06:
            number = len(WORDS)
        members: dict[str, Any] = {}
        makes: dict[str, tuple[str, Callable[[random.Random], Any], bool]] = {}
        for name in rng.sample(WORDS, number):
            kind = self.kind(depth + 1)
            hint, default, optional = self._default(kind)
            alias = f"{name}-{rng.choice('xyz')}" if rng.random() < 0.1 else None
            described = rng.choice([None, None, f"The {name}."])
            default = Field(alias=alias, description=described, **default)
            members[name] = (hint, default)
            makes[name] = (alias or name, kind.make, optional)
        config = ConfigDict(extra="forbid") if rng.random() < 0.2 else ConfigDict()
        made = self._created(members, config)

        def make(rng: random.Random) -> Any:
            given = {
                alias: value(rng)
                for alias, value, optional in makes.values()
                if not optional or rng.random() < 0.6
            }
            return made(**given)

        return Kind(made, make)

    def _created(self, members: dict[str, Any], config: ConfigDict) -> type[BaseModel]:
        self.count += 1
        name = f"Model{self.count}"
        first = next(iter(members), None)
        validators: dict[str, Any] = {}
        if first is not None and self.rng.random() < 0.15:
            validators["same"] = field_validator(first)(lambda value: value)
        made = create_model(name, __validators__=validators, **members)
        if config:
            made = create_model(name, __config__=config, __validators__=validators, **members)
        if self.rng.random() < 0.2:
            made.__doc__ = f"What {name} is."
        return made

    def _default(self, kind: Kind) -> tuple[Any, dict[str, Any], bool]:
        """Return the type, default and whether the field may be left out."""
        roll = self.rng.random()
        if roll < 0.6:
            return kind.hint, {}, False
        if roll < 0.85:
            return (
                kind.hint | None if isinstance(kind.hint, type) else _optional(kind.hint),
                {"default": None},
                True,
            )
        value = kind.make(self.rng)
        if self.rng.random() < 0.5:
            return kind.hint, {"default": value}, True
        return kind.hint, {"default_factory": lambda: value}, True

    def kind(self, depth: int) -> Kind:
        """Return any type that a field may have."""
        rng = self.rng
        if depth >= 4 or rng.random() < 0.55:
            return self.scalar()
        makers: list[tuple[float, Callable[[int], Kind]]] = [
            (3, self.model),
            (3, self.listed),
            (1.5, self.mapped),
            (1, self.tupled),
            (1.5, self.union),
            (1, self.tagged),
            (0.7, self.dataclass),
            (0.7, self.typed_dict),
            (0.5, self.named_tuple),
            (0.5, self.page),
            (0.4, self.anything),
        ]
        return rng.choices([one for _, one in makers], [weight for weight, _ in makers])[0](depth)

    def scalar(self) -> Kind:
        rng = self.rng
        low = rng.randint(-5, 5)
        pick = rng.choice(
            """int float bool str text bounded real even when day clock span uuid decimal ip literal mixed enum
            enum_int pattern strict flag""".split()
        )
        table: dict[str, tuple[Any, Callable[[random.Random], Any]]] = {
            "int": (int, lambda r: r.randint(-(10**6), 10**6)),
            "float": (float, lambda r: round(r.uniform(-100, 100), 3)),
            "bool": (bool, lambda r: r.random() < 0.5),
            "str": (str, _text),
            "text": (Annotated[str, Field(min_length=1, max_length=12)], lambda r: _text(r)[:12] or "x"),
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
            "mixed": (Literal["a", 1, True, None], lambda r: r.choice(["a", 1, True, None])),
            "pattern": (
                Annotated[str, Field(pattern=r"^[a-z]{2,4}-[0-9]+$")],
                lambda r: f"ab-{r.randint(0, 99)}",
            ),
            "strict": (Annotated[int, Field(strict=True)], lambda r: r.randint(0, 9)),
            "flag": (Literal[True], lambda _: True),
        }
        if pick in {"enum", "enum_int"}:
            return self._enum(whole=pick == "enum_int")
        return Kind(*table[pick])

    def _enum(self, *, whole: bool) -> Kind:
        self.count += 1
        values = {word.upper(): place if whole else word for place, word in enumerate(WORDS[:4])}
        made = enum.Enum(f"Enum{self.count}", values)  # type: ignore[misc]
        return Kind(made, lambda r: r.choice(list(made)))

    def listed(self, depth: int) -> Kind:
        inner = self.kind(depth + 1)
        pick = self.rng.random()
        if pick < 0.15:
            whole = Kind(int, lambda r: r.randint(0, 99))
            return Kind(set[int], lambda r: {whole.make(r) for _ in range(r.randint(0, 3))})
        if pick < 0.4:
            hint = Annotated[list[inner.hint], Field(min_length=1, max_length=4)]  # type: ignore[name-defined]
            return Kind(hint, lambda r: [inner.make(r) for _ in range(r.randint(1, 4))])
        if pick < 0.5:
            return Kind(
                tuple[inner.hint, ...], lambda r: tuple(inner.make(r) for _ in range(r.randint(0, 3)))
            )
        return Kind(list[inner.hint], lambda r: [inner.make(r) for _ in range(r.randint(0, 3))])

    def mapped(self, depth: int) -> Kind:
        inner = self.kind(depth + 1)
        if self.rng.random() < 0.3:
            hint = dict[Literal["one", "two", "three"], inner.hint]  # type: ignore[name-defined]
            return Kind(hint, lambda r: {key: inner.make(r) for key in r.sample(["one", "two", "three"], 2)})
        return Kind(
            dict[str, inner.hint],
            lambda r: {_text(r) + str(i): inner.make(r) for i in range(r.randint(0, 3))},
        )

    def tupled(self, depth: int) -> Kind:
        inner = [self.kind(depth + 1) for _ in range(self.rng.randint(1, 3))]
        hint = tuple[tuple(one.hint for one in inner)]  # type: ignore[misc]
        return Kind(hint, lambda r: tuple(one.make(r) for one in inner))

    def union(self, depth: int) -> Kind:
        inner = [self.kind(depth + 1) for _ in range(self.rng.randint(2, 3))]
        hint = inner[0].hint
        for one in inner[1:]:
            hint = _either(hint, one.hint)
        return Kind(hint, lambda r: r.choice(inner).make(r))

    def tagged(self, depth: int) -> Kind:
        made = []
        for tag in ("cat", "dog", "owl")[: self.rng.randint(2, 3)]:
            inner = self.model(depth + 1, fields=1)
            self.count += 1
            hint = create_model(f"Tag{self.count}", kind=(Literal[tag], ...), body=(inner.hint, ...))
            made.append(
                Kind(hint, lambda r, tag=tag, hint=hint, inner=inner: hint(kind=tag, body=inner.make(r)))
            )
        whole = made[0].hint
        for one in made[1:]:
            whole = whole | one.hint
        return Kind(Annotated[whole, Field(discriminator="kind")], lambda r: r.choice(made).make(r))

    def dataclass(self, depth: int) -> Kind:
        self.count += 1
        inner = {name: self.kind(depth + 1) for name in self.rng.sample(WORDS, 2)}
        made = make_dataclass(f"Data{self.count}", [(name, one.hint) for name, one in inner.items()])
        return Kind(made, lambda r: made(**{name: one.make(r) for name, one in inner.items()}))

    def typed_dict(self, depth: int) -> Kind:
        self.count += 1
        first, second = self.kind(depth + 1), self.scalar()
        hint = int if _null(second.hint) else second.hint  # null and nothing are the same in a canonical dump
        make = (lambda _: 1) if _null(second.hint) else second.make
        made: Any = TypedDict(f"Dict{self.count}", {"first": first.hint, "second": NotRequired[hint]})  # type: ignore[misc]

        def value(rng: random.Random) -> Any:
            found = {"first": first.make(rng)}
            return {**found, "second": make(rng)} if rng.random() < 0.5 else found

        return Kind(made, value)

    def named_tuple(self, depth: int) -> Kind:
        self.count += 1
        first, second = self.kind(depth + 1), self.scalar()
        made: Any = NamedTuple(f"Pair{self.count}", [("first", first.hint), ("second", second.hint)])  # type: ignore[misc]
        return Kind(made, lambda r: made(first.make(r), second.make(r)))

    def page(self, depth: int) -> Kind:
        inner = self.scalar()
        made = Page[inner.hint]  # type: ignore[name-defined]
        return Kind(
            made, lambda r: made(items=[inner.make(r) for _ in range(r.randint(0, 2))], total=r.randint(0, 9))
        )

    def anything(self, depth: int) -> Kind:
        return Kind(Any, lambda r: r.choice([1, "x", None, [1, {"a": None}], {"k": [True]}, 2.5, "12"]))

    def recursive(self) -> Kind:
        inner = self.scalar()
        self.count += 1
        name = f"Tree{self.count}"
        listed = self.rng.random() < 0.5

        class Tree(BaseModel):
            value: inner.hint  # type: ignore[valid-type,name-defined]
            below: list[Tree] | None = None if listed else None
            next: Tree | None = None

        Tree.__name__ = name
        Tree.model_rebuild(_types_namespace={"Tree": Tree, "inner": inner})

        def make(rng: random.Random, level: int = 0) -> Any:
            deeper = level < 2 and rng.random() < 0.6
            return Tree(
                value=inner.make(rng),
                below=[make(rng, level + 1) for _ in range(rng.randint(0, 2))] if deeper else None,
                next=make(rng, level + 1) if deeper and rng.random() < 0.5 else None,
            )

        return Kind(Tree, make)


def _text(rng: random.Random) -> str:
    return "".join(rng.choice('abc Ü"\\\n{}é0') for _ in range(rng.randint(0, 8)))


def _optional(hint: Any) -> Any:
    return _either(hint, None)


def _either(one: Any, other: Any) -> Any:
    from typing import Union

    return Union[one, other]  # noqa: UP007 - the members are known only now


def _null(hint: Any) -> bool:
    return "None" in repr(hint)

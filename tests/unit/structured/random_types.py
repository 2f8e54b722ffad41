"""Random types with random values: pydantic models above all, of everything that fields can be."""

from __future__ import annotations

import enum
import random
from collections.abc import Callable
from dataclasses import make_dataclass
from typing import Annotated, Any, Generic, Literal, NamedTuple, NotRequired, TypeVar, Union, get_args

from pydantic import BaseModel, ConfigDict, Field, create_model, field_validator
from typing_extensions import TypedDict

from tests.unit.structured.random_scalars import SCALARS, scalars, text

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

    def _created(self, members: dict[str, Any], config: ConfigDict) -> Any:
        self.count += 1
        name = f"Model{self.count}"
        first = next(iter(members), None)
        validators: dict[str, Any] = {}
        if first is not None and self.rng.random() < 0.15:
            validators["same"] = field_validator(first)(_same)
        more: dict[str, Any] = {"__config__": config} if config else {}
        made = self._model(name, members, __validators__=validators, **more)
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
        pick, low = self.rng.choice(SCALARS), self.rng.randint(-5, 5)
        if pick in {"enum", "enum_int"}:
            return self._enum(whole=pick == "enum_int")
        return Kind(*scalars(low)[pick])

    def _enum(self, *, whole: bool) -> Kind:
        self.count += 1
        values = {word.upper(): place if whole else word for place, word in enumerate(WORDS[:4])}
        make: Any = enum.Enum
        made: Any = make(f"Enum{self.count}", values)
        return Kind(made, lambda r: r.choice(list(made)))

    def listed(self, depth: int) -> Kind:
        inner = self.kind(depth + 1)
        pick = self.rng.random()
        if pick < 0.15:
            whole = Kind(int, lambda r: r.randint(0, 99))
            return Kind(set[int], lambda r: {whole.make(r) for _ in range(r.randint(0, 3))})
        if pick < 0.4:
            hint = _of(Annotated, _of(list, inner.hint), Field(min_length=1, max_length=4))
            return Kind(hint, lambda r: [inner.make(r) for _ in range(r.randint(1, 4))])
        if pick < 0.5:
            return Kind(
                _of(tuple, inner.hint, ...), lambda r: tuple(inner.make(r) for _ in range(r.randint(0, 3)))
            )
        return Kind(_of(list, inner.hint), lambda r: [inner.make(r) for _ in range(r.randint(0, 3))])

    def mapped(self, depth: int) -> Kind:
        inner = self.kind(depth + 1)
        if self.rng.random() < 0.3:
            hint = _of(dict, Literal["one", "two", "three"], inner.hint)
            return Kind(hint, lambda r: {key: inner.make(r) for key in r.sample(["one", "two", "three"], 2)})
        return Kind(
            _of(dict, str, inner.hint),
            lambda r: {text(r) + str(i): inner.make(r) for i in range(r.randint(0, 3))},
        )

    def tupled(self, depth: int) -> Kind:
        inner = [self.kind(depth + 1) for _ in range(self.rng.randint(1, 3))]
        hint = _of(tuple, *(one.hint for one in inner))
        return Kind(hint, lambda r: tuple(one.make(r) for one in inner))

    def union(self, depth: int) -> Kind:
        inner = [self.kind(depth + 1) for _ in range(self.rng.randint(2, 3))]
        hint = inner[0].hint
        for one in inner[1:]:
            hint = _either(hint, one.hint)
        return Kind(hint, lambda r: r.choice(inner).make(r))

    def tagged(self, depth: int) -> Kind:
        made: list[Kind] = []
        for tag in ("cat", "dog", "owl")[: self.rng.randint(2, 3)]:
            inner = self.model(depth + 1, fields=1)
            self.count += 1
            made.append(self._branch(tag, inner))
        whole = made[0].hint
        for one in made[1:]:
            whole = whole | one.hint
        return Kind(_of(Annotated, whole, Field(discriminator="kind")), lambda r: r.choice(made).make(r))

    def _branch(self, tag: str, inner: Kind) -> Kind:
        members: dict[str, Any] = {"kind": (_of(Literal, tag), ...), "body": (inner.hint, ...)}
        made = self._model(f"Tag{self.count}", members)
        return Kind(made, lambda r: made(kind=tag, body=inner.make(r)))

    def _model(self, name: str, members: dict[str, Any], **more: Any) -> Any:
        make: Any = create_model
        return make(name, **more, **members)

    def dataclass(self, depth: int) -> Kind:
        self.count += 1
        inner = {name: self.kind(depth + 1) for name in self.rng.sample(WORDS, 2)}
        made: Any = make_dataclass(f"Data{self.count}", [(name, one.hint) for name, one in inner.items()])
        return Kind(made, lambda r: made(**{name: one.make(r) for name, one in inner.items()}))

    def typed_dict(self, depth: int) -> Kind:
        self.count += 1
        first, second = self.kind(depth + 1), self.scalar()
        if _null(second.hint):  # null and nothing are the same in a canonical dump
            second = Kind(int, lambda r: r.randint(0, 9))
        create: Any = TypedDict
        made = create(f"Dict{self.count}", {"first": first.hint, "second": _of(NotRequired, second.hint)})

        def value(rng: random.Random) -> Any:
            found = {"first": first.make(rng)}
            return {**found, "second": second.make(rng)} if rng.random() < 0.5 else found

        return Kind(made, value)

    def named_tuple(self, depth: int) -> Kind:
        self.count += 1
        first, second = self.kind(depth + 1), self.scalar()
        create: Any = NamedTuple
        made = create(f"Pair{self.count}", [("first", first.hint), ("second", second.hint)])
        return Kind(made, lambda r: made(first.make(r), second.make(r)))

    def page(self, depth: int) -> Kind:
        inner = self.scalar()
        made = _of(Page, inner.hint)
        return Kind(
            made, lambda r: made(items=[inner.make(r) for _ in range(r.randint(0, 2))], total=r.randint(0, 9))
        )

    def anything(self, depth: int) -> Kind:
        return Kind(Any, lambda r: r.choice([1, "x", None, [1, {"a": None}], {"k": [True]}, 2.5, "12"]))

    def recursive(self) -> Kind:
        inner = self.scalar()
        self.count += 1
        name = f"Tree{self.count}"

        made = self._model(
            name,
            {
                "value": (inner.hint, ...),
                "below": (f"list[{name}] | None", None),
                "next": (f"{name} | None", None),
            },
        )
        made.model_rebuild(_types_namespace={name: made})

        def make(rng: random.Random, level: int = 0) -> Any:
            deeper = level < 2 and rng.random() < 0.6
            return made(
                value=inner.make(rng),
                below=[make(rng, level + 1) for _ in range(rng.randint(0, 2))] if deeper else None,
                next=make(rng, level + 1) if deeper and rng.random() < 0.5 else None,
            )

        return Kind(made, make)


def _of(generic: Any, *inner: Any) -> Any:
    """Return a generic type of types that are known only now."""
    return generic[inner if inner[1:] else next(iter(inner))]


def _same(value: Any) -> Any:
    return value


def _optional(hint: Any) -> Any:
    return _either(hint, None)


def _either(one: Any, other: Any) -> Any:
    return Union[one, other]  # noqa: UP007 - the members are known only now


def _null(hint: Any) -> bool:
    return type(None) in get_args(hint)

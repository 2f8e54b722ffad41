"""Types that are read piece by piece, and what is known of them after a text."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, ValidationInfo, field_validator

from aiclient.core.partial import Partial
from aiclient.structured.dialects import DIALECTS
from aiclient.structured.partials import Partials
from aiclient.structured.plan import OutputPlan
from aiclient.structured.shape import Shape, shape_of
from aiclient.structured.transform import transform

__all__ = ["Address", "Cat", "Dog", "Person", "planned", "read"]


def planned(shape: Shape[Any], dialect: str) -> OutputPlan:
    """Return a plan in exactly this dialect."""
    transformed = transform(shape.schema, DIALECTS[dialect])
    return OutputPlan("native", "", dialect, transformed, None, None, strict=True)


class Address(BaseModel):
    street: Annotated[str, Field(min_length=3)]
    number: int


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int


class Dog(BaseModel):
    kind: Literal["dog"]
    lives: str
    note: str = ""


class Person(BaseModel):
    name: str
    home: Address | None = None
    pet: Annotated[Cat | Dog, Field(discriminator="kind")] | None = None
    ratings: dict[str, float] = {}
    again: str = ""

    @field_validator("name")
    @classmethod
    def _capital(cls, name: str) -> str:
        if not name[:1].isupper():
            raise ValueError("names have a capital")
        return name

    @field_validator("again")
    @classmethod
    def _same(cls, again: str, info: ValidationInfo) -> str:
        if again != info.data["name"]:
            raise ValueError("it differs")
        return again


def read(kind: object, text: str, dialect: str | None = None) -> Partial[object]:
    """Return what is known of a value of a type after a text."""
    shape = shape_of(kind)
    return Partials(shape, None if dialect is None else planned(shape, dialect)).feed(text)

"""Open unions: known members by tag, unknown ones whole, broken ones refused."""

from __future__ import annotations

import json
from typing import Annotated, Literal

import pytest
from pydantic import TypeAdapter, ValidationError
from typing_extensions import TypeAliasType

from aiclient.wire.model import UnknownVariant, WireModel
from aiclient.wire.unions import AnyOf, OpenUnion


class UnknownType(UnknownVariant):
    """As the compiler writes it."""

    type: str


class Leaf(WireModel):
    """A member with a required field."""

    type: Literal["leaf"]
    size: int


class Branch(WireModel):
    """A recursive member."""

    type: Literal["branch", "bough"]
    kids: list[Item] | None = None


class Bare(WireModel):
    """A member whose tag may be left out."""

    type: Literal["leaf"] | None = None
    text: str


Item = TypeAliasType(
    "Item",
    Annotated[
        Leaf | Branch | Bare | UnknownType, OpenUnion("type", (("leaf",), ("branch", "bough"), ("leaf", "")))
    ],
)


class Circle(WireModel):
    """An untagged member."""

    radius: float


class Box(WireModel):
    """Another untagged member."""

    width: float
    height: float


ITEM: TypeAdapter[object] = TypeAdapter(Item)
SHAPE: TypeAdapter[object] = TypeAdapter(Annotated[Circle | Box, AnyOf()])


def item(value: object) -> object:
    """Validate strictly from JSON text, as answers are."""
    return ITEM.validate_json(json.dumps(value))


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"type": "leaf", "size": 3}, Leaf),
        ({"type": "branch"}, Branch),
        ({"type": "bough", "kids": [{"type": "leaf", "size": 1}]}, Branch),
        ({"type": "leaf", "text": "t"}, Bare),
        ({"text": "no tag"}, Bare),
        ({"type": "novel", "size": "anything", "deep": {"x": [1]}}, UnknownType),
    ],
)
def test_the_member_is_chosen_by_its_tag_and_dumps_what_came(value: dict[str, object], kind: type) -> None:
    made = item(value)
    assert type(made) is kind
    assert isinstance(made, WireModel)
    assert made.model_dump(by_alias=True, exclude_unset=True) == value


@pytest.mark.parametrize(
    "value",
    [
        {"type": "leaf", "size": "3"},
        {"type": "leaf"},
        {"size": 3},
        {"type": 7},
        {"type": None, "size": 3},
        {"type": "branch", "kids": [{"type": "leaf", "size": 1.5}]},
        {"type": "branch", "kids": {}},
        [],
        None,
        "leaf",
    ],
)
def test_a_known_member_that_does_not_fit_is_not_taken_for_an_unknown_one(value: object) -> None:
    with pytest.raises(ValidationError):
        item(value)


def test_unknown_members_inside_members_are_kept() -> None:
    made = item({"type": "branch", "kids": [{"type": "twig", "n": 1}, {"type": "leaf", "size": 2}]})
    assert isinstance(made, Branch)
    assert made.kids is not None
    assert [type(kid) for kid in made.kids] == [UnknownType, Leaf]
    assert made.kids[0].model_extra == {"n": 1}


def test_an_untagged_union_takes_the_member_with_most_fields() -> None:
    assert isinstance(SHAPE.validate_json('{"radius": 1}'), Circle)
    assert isinstance(SHAPE.validate_json('{"width": 1, "height": 2, "label": "x"}'), Box)
    with pytest.raises(ValidationError):
        SHAPE.validate_json('{"width": 1}')


def test_a_marker_that_does_not_match_its_union_is_refused() -> None:
    wrong = Annotated[Leaf | UnknownType, OpenUnion("type", (("leaf",), ("branch",)))]
    with pytest.raises(TypeError, match="2 members, 2 tuples"):
        TypeAdapter(wrong)

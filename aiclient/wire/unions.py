"""Open unions: known members by their tag, unknown members kept whole, both without Python code per value."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast, get_args

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from aiclient.wire.model import UnknownVariant

__all__ = ["AnyOf", "OpenUnion"]

V = TypeVar("V", bound=UnknownVariant)


class OpenUnion:
    """Marks `A | B | Unknown…` as a union told apart by the JSON string under `key`.

    Args:
        key: Wire name of the tag.
        tags: One tuple a member, in the order of the union's members, with the tags it has. An
            empty string among them says that the member may come without a tag.
    """

    __slots__ = ("key", "tags")

    def __init__(self, key: str, tags: tuple[tuple[str, ...], ...]) -> None:
        self.key = key
        self.tags = tags

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        members = get_args(source)
        if len(members) != len(self.tags) + 1:
            raise TypeError(f"open union on {self.key!r}: {len(members)} members, {len(self.tags)} tuples")
        by_tag: dict[str, list[CoreSchema]] = {}
        for member, tags in zip(members, self.tags, strict=False):
            schema = handler.generate_schema(member)
            for tag in tags:
                by_tag.setdefault(tag, []).append(schema)
        untagged = by_tag.pop("", [])
        unknown = core_schema.no_info_after_validator_function(
            self._refuse_known(frozenset(by_tag)), handler.generate_schema(members[-1])
        )
        tagged = core_schema.tagged_union_schema(
            {tag: _any_of(schemas) for tag, schemas in by_tag.items()}, discriminator=self.key, strict=True
        )
        bare = [self._without_tag(_any_of(untagged))] if untagged else []
        # A value says best itself how it is dumped; a union's serializer warns about lenient values.
        return core_schema.union_schema(
            [tagged, *bare, unknown], mode="left_to_right", serialization=core_schema.simple_ser_schema("any")
        )

    def _refuse_known(self, known: frozenset[str]) -> Callable[[V], V]:
        """A known member that failed must fail the union, not slip through as unknown."""
        key = self.key

        def check(value: V) -> V:
            tag: object = value.__dict__.get(key) or (value.model_extra or {}).get(key)
            if not isinstance(tag, str) or tag in known:
                raise PydanticCustomError("known_variant", "not an unknown variant")
            return value

        return check

    def _without_tag(self, schema: CoreSchema) -> CoreSchema:
        key = self.key

        def check(value: object) -> object:
            keys = cast(dict[str, object], value)
            if isinstance(value, dict) and keys.get(key) is not None:
                raise PydanticCustomError("tagged_variant", "has a tag")
            return keys

        return core_schema.no_info_before_validator_function(check, schema)


class AnyOf:
    """Marks a union of models without a tag: the member that takes most of the fields is chosen."""

    __slots__ = ()

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.union_schema(
            [handler.generate_schema(member) for member in get_args(source)],
            mode="smart",
            serialization=core_schema.simple_ser_schema("any"),
        )


def _any_of(schemas: list[CoreSchema]) -> CoreSchema:
    return schemas[0] if len(schemas) == 1 else core_schema.union_schema(list(schemas), mode="smart")

"""The base of every generated response model: nothing that a provider sent is refused or lost."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from pydantic import BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema

__all__ = ["UnknownVariant", "WireModel"]

_SCALARS = frozenset({"bool", "float", "int", "literal", "none", "str"})


class WireModel(BaseModel):
    """A typed view of a JSON object as a provider sent it.

    Unknown fields are kept in `model_extra`. A declared field that came with another type than
    the provider's document says is reachable by its name with the value that came, and listed in
    `wire_problems`; one that did not come at all is `None`. `model_dump(by_alias=True,
    exclude_unset=True)` gives back what was received.
    """

    model_config = ConfigDict(
        extra="allow",
        strict=True,
        defer_build=True,
        protected_namespaces=(),
        validate_by_alias=True,
        validate_by_name=False,
    )

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[BaseModel], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """Let containers be dumped by what is in them: a lenient one may hold what its type does not."""
        schema = handler(source)
        model = handler.resolve_ref_schema(schema)
        inner = model.get("schema")
        fields = cast("dict[str, dict[str, CoreSchema]]", inner.get("fields", {}) if inner else {})
        for field in fields.values():
            if _core_type(field["schema"]) not in _SCALARS:
                cast("dict[str, object]", field["schema"])["serialization"] = {"type": "any"}
        return schema

    @property
    def wire_problems(self) -> tuple[str, ...]:
        """Where this object departs from the provider's document; empty for nearly all."""
        private = self.__pydantic_private__
        return () if private is None else private.get("_wire_problems", ())

    if not TYPE_CHECKING:
        # Hidden from type checkers: they must go on refusing unknown attributes.
        def __getattr__(self, name: str) -> object:
            field = type(self).__pydantic_fields__.get(name)
            if field is None:
                return super().__getattr__(name)
            extra = self.__pydantic_extra__
            return None if extra is None else extra.get(field.alias or name)


def _core_type(schema: CoreSchema) -> str:
    while schema["type"] in {"default", "nullable"}:
        schema = cast("dict[str, CoreSchema]", schema)["schema"]
    return str(schema["type"])


class UnknownVariant(WireModel):
    """A member of a union that the vendored document does not know; every key is in `model_extra`.

    Generated subclasses declare the tag (`type`, `role`, ...), which keeps the string that came.
    """

"""Types that no answer can be of: found before anything is sent, and told in words for whoever asks."""

from __future__ import annotations

from inspect import isabstract
from typing import Final, TypeVar, cast

from pydantic.errors import PydanticUserError

__all__ = ["shown", "unfit_schema", "unfit_type", "unmade"]

_NO_FORM: Final = (
    "Unable to generate pydantic-core schema for ",
    "Cannot generate a JsonSchema for core_schema.",
)


def unfit_type(wanted: object) -> str:
    """Say why something is no type at all; nothing where it may be one.

    Args:
        wanted: What the caller gave.
    """
    if isinstance(wanted, str):
        return "it is a text; give the type itself, not its name"
    if isinstance(wanted, TypeVar):
        return "it stands for any type; give the one that is meant"
    return "it is a value; give its class" if _is_value(wanted) else ""


def shown(wanted: object) -> str:
    """Return a type as messages show it; what is in a value is nobody's business.

    Args:
        wanted: What the caller gave.
    """
    return f"{type(wanted).__name__}(...)" if _is_value(wanted) else f"{wanted!r:.200}"


def unfit_schema(schema: object) -> str:
    """Say why values cannot be made by a schema of pydantic's core; nothing where they can.

    A function would be called with what the model wrote, and a class that is abstract only fails when the
    answer was paid for.

    Args:
        schema: The core schema of the type.
    """
    waiting: list[object] = [schema]
    while waiting:
        node = waiting.pop()
        if isinstance(node, list | tuple):
            waiting += cast("list[object]", node)
        if not isinstance(node, dict):
            continue
        known = cast("dict[str, object]", node)
        made = known.get("function") if known.get("type") == "call" else known.get("cls")
        if made is not None and not isinstance(made, type):
            return f"{_name(made)} is a function, and answers are values; offer it as a tool instead"
        if made is not None and isabstract(made):
            return f"{_name(made)} is abstract, so that no value can be made of it; name a class that is not"
        waiting += known.values()
    return ""


def unmade(error: Exception) -> str:
    """Say in one line why pydantic makes nothing of a type.

    Args:
        error: What it raised.
    """
    if isinstance(error, PydanticUserError) and error.code == "class-not-fully-defined":
        return "it refers to a type that is not defined; define that one, then call model_rebuild()"
    why = str(error).partition("\n")[0].partition(". Set `arbitrary_types_allowed")[0]
    for beginning in _NO_FORM:
        why = why.replace(beginning, "JSON has no form for ")
    return why


def _is_value(wanted: object) -> bool:
    made = type(wanted)
    return hasattr(made, "__pydantic_core_schema__") or hasattr(made, "__dataclass_fields__")


def _name(made: object) -> str:
    return str(getattr(made, "__qualname__", made))

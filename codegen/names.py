"""The one place that invents Python names: classes, keywords, modules, and the lock that keeps them."""

from __future__ import annotations

import builtins
import keyword
import re

__all__ = ["NameLock", "class_name", "module_name", "python_name", "singular"]

# Names that generated modules import, or that would hide a builtin used in annotations.
_RESERVED_CLASSES = frozenset(
    """Any Annotated Literal Union Field TypeAlias TypeAliasType TypedDict NotRequired Required Sequence Mapping
    Json JsonObject OpenUnion AnyOf WireModel UnknownVariant FileTypes Call StreamCall PageCall Binary""".split()
)
_TAKEN_KEYWORDS = frozenset({"self", "options"})
_WORD = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z0-9]+|[A-Z]+|[0-9]+")


def class_name(text: str) -> str:
    """Return a class name: `create-chat.completion` → `CreateChatCompletion`, capitals kept."""
    parts = re.split(r"[^A-Za-z0-9]+", text)
    name = "".join(part[0].upper() + part[1:] for part in parts if part)
    if not name or name[0].isdigit():
        name = f"N{name}"
    if name in _RESERVED_CLASSES or name in vars(builtins):
        name += "Object"
    return name


def python_name(wire: str) -> str:
    """Return a keyword or attribute name: `maxOutputTokens` → `max_output_tokens`, `class` → `class_`."""
    if re.fullmatch(r"_?[a-z][a-z0-9_]*", wire):
        name = wire.lstrip("_")
    else:
        words = [w for part in re.split(r"[^A-Za-z0-9]+", wire) for w in _WORD.findall(part)]
        name = "_".join(word.lower() for word in words)
    if not name or name[0].isdigit():
        name = f"field_{name}"
    if keyword.iskeyword(name) or name in _TAKEN_KEYWORDS:
        name += "_"
    return name


def module_name(text: str) -> str:
    """Return a module name for a resource."""
    name = python_name(text)
    return f"{name}_" if name in {"types", "params"} else name


def singular(plural: str) -> str:
    """Return the word for one element of a list field; no dictionary, only the regular endings."""
    if plural.endswith("ies") and len(plural) > 4:
        return plural[:-3] + "y"
    if plural.endswith("s") and not plural.endswith(("ss", "us", "is")) and len(plural) > 2:
        return plural[:-1]
    return f"{plural}_item"


class NameLock:
    """Names given to inline schemas, by pointer, so that a regeneration never renames a class.

    Args:
        known: Pointer → name, from the lock of the last run.
    """

    def __init__(self, known: dict[str, str]) -> None:
        self._old = dict(known)
        self._used: dict[str, str] = {}

    def name(self, pointer: str, wanted: str, taken: set[str]) -> str:
        """Return the locked name of `pointer`, or `wanted` (numbered if taken) and lock it."""
        if pointer in self._used:
            return self._used[pointer]
        name = self._old.get(pointer)
        if name is None or name in taken:
            reserved = taken | set(self._old.values())
            name, number = wanted, 2
            while name in reserved:
                name, number = f"{wanted}{number}", number + 1
        self._used[pointer] = name
        return name

    def used(self) -> dict[str, str]:
        """Pointer → name of every inline schema met in this run."""
        return dict(sorted(self._used.items()))

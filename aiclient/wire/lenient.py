"""Builds typed values from JSON that departs from the provider's document, losing nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from importlib import import_module
from types import UnionType
from typing import Annotated, Literal, TypeAlias, Union, cast, get_args, get_origin, get_type_hints

from typing_extensions import TypeAliasType

from aiclient.wire.model import UnknownVariant, WireModel
from aiclient.wire.unions import OpenUnion

__all__ = ["lenient"]

Report: TypeAlias = "Callable[[str, str], None]"
_SCALARS: tuple[tuple[type, tuple[type, ...]], ...] = (
    (str, (str,)),
    (int, (int,)),
    (float, (int, float)),
    (bool, (bool,)),
    (type(None), (type(None),)),
)
_MISFIT = object()


def lenient(annotation: object, data: object) -> tuple[object, tuple[str, ...]]:
    """Build `annotation` from parsed JSON as far as it fits; the rest stays as it came.

    Args:
        annotation: A generated type: model, alias, union, list, dict or scalar.
        data: What `json.loads` gave.

    Returns:
        The value, and one `"/pointer: reason"` for each place that does not fit the type.
    """
    problems: list[str] = []
    value = _build(annotation, data, "", lambda where, why: problems.append(f"{where or '/'}: {why}"))
    return (data if value is _MISFIT else value), tuple(problems)


def _build(annotation: object, data: object, where: str, report: Report) -> object:
    """Return the value, or `_MISFIT` where `data` is not of this type at all."""
    if isinstance(annotation, TypeAliasType):
        annotation = _aliased(annotation)
    if get_origin(annotation) is Annotated:
        base, *extras = get_args(annotation)
        for extra in extras:
            if isinstance(extra, OpenUnion):
                return _build_tagged(get_args(base), extra, data, where, report)
        return _build(base, data, where, report)
    if isinstance(annotation, type) and issubclass(annotation, WireModel):
        return _build_model(annotation, data, where, report)
    origin = get_origin(annotation)
    if origin is list:
        return _build_list(get_args(annotation)[0], data, where, report)
    if origin is dict:
        return _build_dict(get_args(annotation)[1], data, where, report)
    if origin is Union or origin is UnionType:
        return _build_union(get_args(annotation), data, where, report)
    if origin is Literal:
        fits = any(data == choice and type(data) is type(choice) for choice in get_args(annotation))
        return data if fits else _misfit(where, f"{_kind(data)} is not {annotation}", report)
    return _build_scalar(cast(type, annotation), data, where, report)


def _build_scalar(annotation: type, data: object, where: str, report: Report) -> object:
    for kind, accepted in _SCALARS:
        if annotation is kind:
            fits = isinstance(data, accepted) and (kind is bool or not isinstance(data, bool))
            return data if fits else _misfit(where, f"{_kind(data)} is not {kind.__name__}", report)
    return data


@cache
def _aliased(alias: TypeAliasType) -> object:
    """The value of an alias, with the names it refers to looked up in its own module."""

    def holder() -> None: ...

    holder.__annotations__ = {"value": alias.__value__}
    hints = get_type_hints(holder, vars(import_module(str(alias.__module__))), include_extras=True)
    return hints["value"]


def _build_model(model: type[WireModel], data: object, where: str, report: Report) -> object:
    if not isinstance(data, dict):
        return _misfit(where, f"{_kind(data)} is not a {model.__name__}", report)
    _complete(model)
    keys = cast(dict[str, object], data)
    rest = dict(keys)
    values: dict[str, object] = {}
    own: list[str] = []

    def note(place: str, why: str) -> None:
        own.append(f"{place}: {why}")
        report(place, why)

    for name, field in model.__pydantic_fields__.items():
        wire = field.alias or name
        if wire not in rest:
            if field.is_required():
                note(f"{where}/{wire}", "missing")
            else:
                values[name] = field.get_default(call_default_factory=True)
            continue
        value = _build(field.annotation, rest[wire], f"{where}/{wire}", note)
        if value is not _MISFIT:
            values[name] = value
            del rest[wire]
    return _construct(model, values, rest, set(values) & _named(model, keys), tuple(own))


def _named(model: type[WireModel], keys: dict[str, object]) -> set[str]:
    return {name for name, field in model.__pydantic_fields__.items() if (field.alias or name) in keys}


def _complete(model: type[WireModel]) -> None:
    """Resolve forward references before the fields are read."""
    if not model.__pydantic_fields_complete__:
        model.model_rebuild()


def _construct(
    model: type[WireModel],
    values: dict[str, object],
    extra: dict[str, object],
    given: set[str],
    problems: tuple[str, ...],
) -> WireModel:
    """Make an instance without validation; pydantic's own `model_construct` would guess at aliases."""
    made = model.__new__(model)
    object.__setattr__(made, "__dict__", values)
    object.__setattr__(made, "__pydantic_fields_set__", given)
    object.__setattr__(made, "__pydantic_extra__", extra)
    object.__setattr__(made, "__pydantic_private__", {"_wire_problems": problems} if problems else None)
    return made


def _build_list(item: object, data: object, where: str, report: Report) -> object:
    if not isinstance(data, list):
        return _misfit(where, f"{_kind(data)} is not a list", report)
    return [
        _or_raw(_build(item, each, f"{where}/{index}", report), each)
        for index, each in enumerate(cast(list[object], data))
    ]


def _build_dict(item: object, data: object, where: str, report: Report) -> object:
    if not isinstance(data, dict):
        return _misfit(where, f"{_kind(data)} is not an object", report)
    return {
        key: _or_raw(_build(item, each, f"{where}/{key}", report), each)
        for key, each in cast(dict[str, object], data).items()
    }


def _build_union(members: tuple[object, ...], data: object, where: str, report: Report) -> object:
    """The member that validates; else the one that fits with the fewest problems."""
    best: tuple[int, object, list[tuple[str, str]]] | None = None
    for member in members:
        found: list[tuple[str, str]] = []
        value = _build(member, data, where, _collector(found))
        if value is not _MISFIT and (best is None or len(found) < best[0]):
            best = (len(found), value, found)
    if best is None:
        return _misfit(where, f"{_kind(data)} fits no member of the union", report)
    for place, why in best[2]:
        report(place, why)
    return best[1]


def _collector(into: list[tuple[str, str]]) -> Report:
    return lambda place, why: into.append((place, why))


def _build_tagged(
    members: tuple[object, ...], union: OpenUnion, data: object, where: str, report: Report
) -> object:
    if not isinstance(data, dict):
        return _misfit(where, f"{_kind(data)} is not an object", report)
    tag = cast(dict[str, object], data).get(union.key)
    named = tag if isinstance(tag, str) else ""
    candidates = [m for m, tags in zip(members, union.tags, strict=False) if named in tags]
    if candidates:
        return _build_union(tuple(candidates), cast(object, data), where, report)
    if not named:
        report(f"{where}/{union.key}", "missing or not a string: no member of the union can be chosen")
    unknown = members[-1]
    assert isinstance(unknown, type) and issubclass(unknown, UnknownVariant)
    return _construct(unknown, {}, dict(cast(dict[str, object], data)), set(), ())


def _or_raw(value: object, raw: object) -> object:
    return raw if value is _MISFIT else value


def _misfit(where: str, why: str, report: Report) -> object:
    report(where, why)
    return _MISFIT


def _kind(data: object) -> str:
    if data is None:
        return "null"
    names: dict[type, str] = {dict: "object", list: "array", str: "string", bool: "boolean"}
    return names.get(type(data), "number")

"""What a type needs is worked out once, whoever asks and however many do so at the same time."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable
from typing import Annotated, Any

import pytest
from pydantic import BaseModel, Field, create_model

from aiclient.structured import plan, shape
from aiclient.structured.plan import OutputPlan, plan_output
from aiclient.structured.shape import Shape, shape_of


class Unhashable:
    """A remark on a type that no dictionary takes."""

    __hash__ = None  # type: ignore[assignment]


def counted(monkeypatch: pytest.MonkeyPatch, module: object, name: str, counts: Counter[str]) -> None:
    real: Callable[..., object] = getattr(module, name)

    def spy(*args: object, **keywords: object) -> object:
        counts[name] += 1
        return real(*args, **keywords)

    monkeypatch.setattr(module, name, spy)


@pytest.fixture
def counts(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often shapes and transforms were made."""
    found: Counter[str] = Counter()
    counted(monkeypatch, shape, "_typed", found)
    counted(monkeypatch, plan, "transform", found)
    return found


def fresh() -> type[BaseModel]:
    """Return a class that nobody has seen."""
    fields: dict[str, Any] = {f"field_{number}": (list[str], []) for number in range(20)}
    made: type[BaseModel] = create_model("Fresh", **fields)
    return made


def test_a_type_costs_once(counts: Counter[str]) -> None:
    kind: Any = fresh()
    for hint in (kind, list[kind], Annotated[kind, Field(description="a")]):
        counts.clear()
        for _ in range(20):
            plan_output(shape_of(hint), "openai-strict", model="acme-1")
        assert counts == {"_typed": 1, "transform": 1}


def test_threads_share_what_was_made(counts: Counter[str]) -> None:
    kind, start = fresh(), threading.Barrier(12)
    found: list[tuple[Shape[Any], OutputPlan]] = []

    def ask() -> None:
        start.wait()
        one: Shape[Any] = shape_of(kind)
        found.append((one, plan_output(one, "openai-strict", model="acme-1")))

    threads = [threading.Thread(target=ask) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 12
    assert len({id(one) for one, _ in found}) == 1
    assert len({id(made) for _, made in found}) == 1
    assert counts["transform"] == 1


def test_a_type_that_no_dictionary_takes_still_works() -> None:
    hint: object = Annotated[int, Unhashable(), Field(ge=2)]
    assert shape_of(hint).validate(2) == 2
    assert shape_of(hint) is not shape_of(hint)


def test_a_changed_schema_is_another() -> None:
    inner: dict[str, object] = {"type": "integer"}
    schema: dict[str, object] = {"type": "object", "properties": {"x": inner}}
    first = shape_of(schema)
    assert shape_of(dict(schema)) is first
    inner["type"] = "string"
    assert shape_of(schema).validate({"x": "a"}) == {"x": "a"}
    assert first.validate({"x": 1}) == {"x": 1}


def test_memory_is_bounded() -> None:
    for number in range(shape._KEPT + 20):
        shape_of(create_model(f"Model{number}", x=(int, ...)))
    assert len(shape._known) == shape._KEPT
    one = shape_of(fresh())
    for number in range(200):
        plan_output(one, "openai-strict", model=f"acme-{number}")
    assert len(one.derived) <= plan._KEPT

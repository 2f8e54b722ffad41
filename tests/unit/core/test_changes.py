"""Copies with changed fields are those of `dataclasses.replace`."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from aiclient.core.changes import changed
from aiclient.core.flow import Sleep
from aiclient.core.requests import GenerateOptions


@dataclass(frozen=True, slots=True)
class _Worked:
    given: int
    worked_out: int = field(init=False, default=0)

    def __post_init__(self) -> None:
        object.__setattr__(self, "worked_out", self.given * 2)


def test_others_stay() -> None:
    options = GenerateOptions(temperature=0.5, stop=["x"])
    assert changed(options, {"temperature": 1.0}) == replace(options, temperature=1.0)
    assert changed(options, {}) == options and changed(options, {}) is not options
    assert options.temperature == 0.5


def test_what_is_worked_out_is_worked_out_again() -> None:
    assert changed(_Worked(1), {"given": 4}) == _Worked(4)
    assert changed(_Worked(4), {}).worked_out == 8


def test_one_field() -> None:
    assert changed(Sleep(1.0), {"seconds": 2.0}) == Sleep(2.0)


def test_a_field_that_is_none() -> None:
    with pytest.raises(TypeError, match="temprature"):
        changed(GenerateOptions(), {"temprature": 1.0})

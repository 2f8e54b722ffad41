"""Values of the core do not change and have no dictionaries; what changes is named here, with the reason."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from importlib import import_module
from inspect import isclass
from pkgutil import iter_modules

import pytest

import aiclient.core

STATE = {
    "CallContext": "the state of one running call",
    "Attempt": "which attempt of a running call is under way",
    "Events": "one open stream",
    "Log": "a log that grows while a call runs",
    "RawAnswer": "keeps what it parsed when it was first asked for",
}


def dataclasses_of_the_core() -> Iterator[type]:
    for module in iter_modules(aiclient.core.__path__, "aiclient.core."):
        for found in vars(import_module(module.name)).values():
            if isclass(found) and found.__module__ == module.name and dataclasses.is_dataclass(found):
                yield found


CORE = sorted(dataclasses_of_the_core(), key=lambda kind: kind.__qualname__)


@pytest.mark.parametrize("kind", CORE, ids=lambda kind: kind.__qualname__)
def test_values_are_frozen_and_slotted(kind: type) -> None:
    frozen: bool = vars(kind)["__dataclass_params__"].frozen
    assert frozen != (kind.__name__ in STATE)
    assert "__slots__" in vars(kind)
    assert "__dict__" not in dir(kind) or not hasattr(kind, "__dictoffset__") or kind.__dictoffset__ == 0


def test_the_reasons_are_about_something() -> None:
    assert set(STATE) <= {kind.__name__ for kind in CORE}
    assert len(CORE) > 60

"""No blanket optionality: what every reader of an answer relies on is as strict as its document says."""

from __future__ import annotations

import copy
from dataclasses import replace
from typing import Any

import pytest

from codegen.replay.packages import Package, load_library
from codegen.replay.upstream import Vendored
from tests.codegen.replay.core_fields import softened_fields
from tests.codegen.replay.exchanges import SPECS as SMALL
from tests.codegen.replay.exchanges import library
from tests.codegen.replay.samples import SPECS

#: Relaxed by an overlay that cites what the service really sends.
REVIEWED = {
    "groq/v1": {"ChatCompletionMessage/properties/content: no longer required"},
}
PACKAGES = [each for known in load_library().providers.values() for each in known.packages.values()]


@pytest.mark.parametrize("package", PACKAGES, ids=lambda each: f"{each.provider}/{each.name}")
def test_core_fields_and_tags_are_not_relaxed(package: Package) -> None:
    upstream = Vendored(SPECS).of(package)
    assert upstream is not None
    found = set(softened_fields(package, upstream))
    assert found == REVIEWED.get(f"{package.provider}/{package.name}", set())


def test_the_comparison_sees_what_was_relaxed() -> None:
    package = library().providers["acme"].packages["v1"]
    upstream = Vendored(SMALL).of(package)
    assert upstream is not None
    assert list(softened_fields(package, upstream)) == []
    schemas = copy.deepcopy(dict(package.schemas))
    thing: Any = schemas["Thing"]
    thing["required"].remove("id")
    thing["properties"]["id"] = {"anyOf": [{"type": "string"}, {"type": "integer"}]}
    thing["properties"]["usage"] = {}
    assert list(softened_fields(replace(package, schemas=schemas), upstream)) == [
        "Thing/properties/id: may be number now",
        "Thing/properties/id: no longer required",
        "Thing/properties/usage: may be free now",
    ]

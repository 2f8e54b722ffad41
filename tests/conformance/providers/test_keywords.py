"""Keywords: sent where the API has a place for them, else refused, told once, or dropped in silence."""

from __future__ import annotations

from typing import cast

import pytest

from aiclient import ChatModel
from aiclient.core.errors import UnsupportedFeatureError
from aiclient.core.keywords import GenerateKeywords
from aiclient.testing import ProviderServer, rate_limited
from tests.conformance.providers.rows import Row, client_of
from tests.conformance.providers.ways import Way

VALUES: dict[str, object] = {
    "temperature": 0.25,
    "top_p": 0.5,
    "top_k": 7,
    "stop": ["END"],
    "seed": 4242,
    "presence_penalty": 0.75,
    "frequency_penalty": 0.125,
}


def given(name: str) -> GenerateKeywords:
    """Return one keyword."""
    return cast(GenerateKeywords, {name: VALUES[name]})


@pytest.fixture(params=VALUES)
def name(request: pytest.FixtureRequest) -> str:
    return cast(str, request.param)


def test_what_has_a_place_is_sent(
    server: ProviderServer, model: ChatModel, row: Row, way: Way, name: str
) -> None:
    response = way(model, "Hi", **given(name)).response
    value = VALUES[name]
    assert _holds(server.requests[-1].fields, value) is (name not in row.nowhere)
    told = [warning for warning in response.warnings if warning.startswith(name)]
    assert len(response.warnings) == len(told) == (1 if name in row.nowhere else 0)


def test_what_has_none_is_refused_before_anything_is_sent(
    server: ProviderServer, row: Row, way: Way, name: str
) -> None:
    with client_of(server, row, on_unsupported="error") as client:
        if name not in row.nowhere:
            way(client.chat(row.model), "Hi", **given(name))
            return
        with pytest.raises(UnsupportedFeatureError, match=name):
            way(client.chat(row.model), "Hi", **given(name))
    assert server.requests == []


def test_what_has_none_is_dropped_in_silence(server: ProviderServer, row: Row, way: Way) -> None:
    keywords = cast(GenerateKeywords, VALUES)
    with client_of(server, row, on_unsupported="drop") as client:
        assert way(client.chat(row.model), "Hi", **keywords).response.warnings == ()
    for name, value in VALUES.items():
        assert _holds(server.requests[-1].fields, value) is (name not in row.nowhere)


def test_a_warning_is_given_once_however_often_it_is_tried(
    server: ProviderServer, model: ChatModel, row: Row, way: Way
) -> None:
    server.fault(rate_limited(milliseconds=1), times=2)
    response = way(model, "Hi", **cast(GenerateKeywords, VALUES)).response
    assert len(response.attempts) == 3
    assert {warning.partition("=")[0].partition(" ")[0] for warning in response.warnings} == row.nowhere
    assert len(response.warnings) == len(row.nowhere)


def _holds(body: object, value: object) -> bool:
    """Say whether a value is anywhere in a body."""
    if body == value and type(body) is type(value):
        return True
    if isinstance(body, dict):
        return any(_holds(inner, value) for inner in cast("dict[str, object]", body).values())
    return isinstance(body, list) and any(_holds(inner, value) for inner in cast("list[object]", body))

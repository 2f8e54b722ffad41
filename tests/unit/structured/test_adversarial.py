"""None of the adversarial answers passes for a value: read, by any provider, in streams, when repeated."""

from __future__ import annotations

import asyncio
import json
import pickle

import pytest

from aiclient import Client
from aiclient.core.errors import StructuredOutputError
from aiclient.core.finish import FinishReason
from aiclient.core.keywords import Api
from aiclient.core.parts import Native, Text
from aiclient.core.responses import ChatResponse
from aiclient.structured.dialects import DIALECTS
from aiclient.structured.partials import Partials
from aiclient.structured.shape import shape_of
from aiclient.structured.verdict import judged
from aiclient.testing import ProviderServer, Turn
from tests.unit.structured.adversarial import GOOD, KINDS, Kind, Order
from tests.unit.structured.json_values import pieces
from tests.unit.structured.people import planned

SHAPE = shape_of(Order)
ORDER = Order.model_validate_json(GOOD)
MODELS: dict[str, tuple[str, Api | None]] = {
    "openai responses": ("openai:gpt-5.5", "responses"),
    "openai chat": ("openai:gpt-5.5", "chat"),
    "anthropic": ("anthropic:claude-sonnet-5-5", None),
    "google": ("google:gemini-3.8-flash", None),
    "xai": ("xai:grok-4.7", None),
    "ollama": ("ollama:qwen3", None),
    "groq": ("groq:llama-3.3-70b-versatile", None),
}
NAMES = [kind.name for kind in KINDS]
REFUSING = {"openai responses", "openai chat", "anthropic", "xai"}

by_kind = pytest.mark.parametrize("kind", KINDS, ids=NAMES)
by_model = pytest.mark.parametrize("name", MODELS)


def turn(kind: Kind) -> Turn:
    """Return what the provider answers."""
    return Turn(kind.text, finish=kind.finish, refusal=kind.refusal)


def answered(kind: Kind) -> ChatResponse:
    """Return the answer as an adapter gives it."""
    text = Text(kind.text)
    if kind.refusal:
        text = Text(kind.refusal, native=Native("acme", {"refusal": kind.refusal}))
    finish: FinishReason = "length" if kind.finish == "length" else "stop"
    return ChatResponse(provider="acme", model="acme-1", parts=(text,), finish_reason=finish)


def test_there_are_many_kinds_and_the_good_one_is_good() -> None:
    assert len(KINDS) >= 60
    assert len(set(NAMES)) == len(NAMES)
    assert judged(answered(Kind("good", GOOD, "", "invalid")), SHAPE, None).value == ORDER


@by_kind
def test_none_is_read_as_a_value(kind: Kind) -> None:
    verdict = judged(answered(kind), SHAPE, None)
    assert verdict.value is None
    assert verdict.reason == kind.reason


@pytest.mark.parametrize("dialect", sorted(DIALECTS))
@by_kind
def test_none_is_read_as_a_value_where_the_dialect_is_undone(kind: Kind, dialect: str) -> None:
    verdict = judged(answered(kind), SHAPE, planned(SHAPE, dialect))
    assert verdict.value is None
    assert verdict.reason == kind.reason


@by_kind
def test_no_partial_calls_it_a_value(kind: Kind) -> None:
    partials = Partials(SHAPE, planned(SHAPE, "openai-strict"))
    for piece in pieces(kind.text[:2000], 5):
        partial = partials.feed(piece)
        assert partial.value is None
        assert "" not in partial.complete


@by_model
@by_kind
def test_none_passes_through_a_provider(
    server: ProviderServer, client: Client, kind: Kind, name: str
) -> None:
    model, api = MODELS[name]
    if kind.refusal and name not in REFUSING:
        pytest.skip("this provider does not tell a refusal from a text")
    server.script([turn(kind)])
    with pytest.raises(StructuredOutputError) as caught:
        client.chat(model, api=api).generate("An order, please", response_model=Order, max_repairs=0)
    assert caught.value.reason == kind.reason
    assert caught.value.tries == 1
    assert len(server.requests) == 1


@by_model
@by_kind
def test_none_passes_in_a_stream(server: ProviderServer, client: Client, kind: Kind, name: str) -> None:
    model, api = MODELS[name]
    if kind.refusal and name not in REFUSING:
        pytest.skip("this provider does not tell a refusal from a text")
    server.script([turn(kind)])
    values: list[object] = []
    with (
        pytest.raises(StructuredOutputError) as caught,
        client.chat(model, api=api).stream_object("An order, please", Order) as stream,
    ):
        values += [partial.value for partial in stream]
    assert caught.value.reason == kind.reason
    # Anthropic tells why it refused beside the text, which counts where there is one.
    first, second = (kind.text, kind.refusal) if name == "anthropic" else (kind.refusal, kind.text)
    assert caught.value.text == (first or second)
    if kind.refusal and name == "anthropic":
        assert caught.value.partial is not None and caught.value.partial.finish_message == kind.refusal
    assert set(values) <= {None}


@by_kind
def test_none_passes_when_the_model_insists(server: ProviderServer, client: Client, kind: Kind) -> None:
    server.script([turn(kind)] * 3)

    async def ask() -> None:
        await client.chat("openai:gpt-5.5").generate_async(
            "An order, please", response_model=Order, max_repairs=2
        )

    with pytest.raises(StructuredOutputError) as caught:
        asyncio.run(ask())
    error = caught.value
    assert error.reason == kind.reason
    assert error.tries == len(server.requests)
    assert error.text == (kind.refusal or kind.text)
    assert pickle.loads(pickle.dumps(error)).reason == kind.reason


@pytest.mark.parametrize(
    "kind", [kind for kind in KINDS if kind.reason in {"not_json", "invalid"}], ids=lambda kind: kind.name
)
def test_a_second_try_may_be_good(server: ProviderServer, client: Client, kind: Kind) -> None:
    server.script([turn(kind), Turn(GOOD)])
    found = client.chat("openai:gpt-5.5").generate("An order, please", response_model=Order)
    assert found == ORDER
    assert len(server.requests) == 2
    # What is wrong is told to the model.
    first, second = (len(json.dumps(request.json)) for request in server.requests)
    assert second > first + 100

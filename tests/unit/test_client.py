"""The client: keys, environment, typed clients on shared connections, middleware, closing."""

from __future__ import annotations

import asyncio
import gc
import weakref

import pytest

import aiclient
from aiclient import ChatResponse, Client
from aiclient.core.errors import (
    ClientClosedError,
    ConfigurationError,
    MissingApiKeyError,
    UnknownModelError,
    UnknownProviderError,
    UnsupportedFeatureError,
)
from aiclient.core.flow import Flow
from aiclient.core.middleware import GenerateHandler, Layer, Middleware
from aiclient.core.requests import GenerateRequest
from aiclient.registry import RetiredModelWarning
from aiclient.testing import ProviderServer, rate_limited
from tests.unit.loopback import KEY, MODELS, connected


def test_a_missing_key_matters_only_where_it_is_used(server: ProviderServer) -> None:
    with Client(ollama_base_url=server.base_url("ollama")) as client:
        assert client.chat("ollama:qwen3").generate("Hi").text == "Hi"
        model = client.chat("gpt-5.5")
        with pytest.raises(MissingApiKeyError, match=r"pass openai_api_key=.* or set OPENAI_API_KEY"):
            model.generate("Hi")
        with pytest.raises(MissingApiKeyError, match="OPENAI_API_KEY"):
            model.stream("Hi")
        with pytest.raises(MissingApiKeyError, match="GOOGLE_API_KEY or GEMINI_API_KEY"):
            client.provider("google")


def test_the_environment_is_read_when_the_client_is_made(
    server: ProviderServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url("openai"))
    monkeypatch.setenv("AICLIENT_MODEL", "gpt-5.5")
    with Client() as client:
        monkeypatch.delenv("OPENAI_API_KEY")
        monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1")
        assert client.chat().generate("Hi").model == "gpt-5.5"
    with Client(openai_api_key=KEY, openai_base_url=server.base_url("openai"), default_model="o3") as client:
        assert client.chat().generate("Hi").model == "o3"


def test_no_model_at_all_is_said(client: Client) -> None:
    with pytest.raises(ConfigurationError, match="AICLIENT_MODEL"):
        client.chat().generate("Hi")


def test_unknown_models_come_with_suggestions(client: Client) -> None:
    with pytest.raises(UnknownModelError, match="gpt-4o"):
        client.chat("gtp-4o").generate("Hi")
    assert client.resolve("gpt-4o").provider == "openai"
    assert client.resolve("gemini:gemini-3.8-flash").provider == "google"


def test_retired_names_are_sent_with_a_warning(server: ProviderServer, client: Client) -> None:
    with pytest.warns(RetiredModelWarning, match="successor"):
        client.chat("claude-3-opus").generate("Hi")
    assert str(server.requests[-1].fields["model"]).startswith("claude-3-opus")


def test_wrong_keywords_are_named() -> None:
    with pytest.raises(TypeError, match="did you mean 'openai_api_key'"):
        Client(opnai_api_key="x")  # type: ignore[call-arg] # pyright: ignore[reportCallIssue]
    with pytest.raises(UnsupportedFeatureError, match="openai_api_keys"):
        Client(openai_api_keys=["a", "b"])
    client = Client(openai_api_key=7)  # type: ignore[arg-type] # pyright: ignore[reportArgumentType]
    with pytest.raises(ConfigurationError, match="openai_api_key is a int"):
        client.chat("gpt-5.5").generate("Hi")
    with pytest.raises(ConfigurationError, match="max_retries"):
        Client(openai_api_key="k", max_retries=-1).chat("gpt-5.5").generate("Hi")


def test_header_options_are_sent(server: ProviderServer) -> None:
    with Client(
        openai_api_key=KEY, openai_base_url=server.base_url("openai"), openai_organization="org"
    ) as client:
        client.chat("gpt-5.5").generate("Hi")
    assert server.requests[-1].headers["openai-organization"] == "org"


def test_typed_clients_share_the_connection(server: ProviderServer, client: Client) -> None:
    client.chat("gpt-5.5").generate("Hi")
    typed = client.provider("openai")
    answer = typed.responses.create(model="gpt-5.5", input="Hi")
    typed.close()
    assert answer.model == "gpt-5.5"
    claude = client.provider("anthropic").messages.create(
        model="claude-sonnet-5-5", max_tokens=10, messages=[{"role": "user", "content": "Hi"}]
    )
    assert claude.stop_reason == "end_turn"
    client.chat("gpt-5.5").generate("Hi")
    assert server.connections == 1


def test_typed_clients_are_there_for_every_provider(client: Client) -> None:
    names = {name: type(client.provider(name)).__name__ for name in MODELS}
    assert names == {
        "openai": "OpenAI",
        "anthropic": "Anthropic",
        "google": "Gemini",
        "xai": "XAI",
        "ollama": "Ollama",
        "groq": "Groq",
    }
    assert type(client.provider("gemini")).__module__.endswith("v1beta.client")
    with pytest.raises(UnknownProviderError, match="'acme'"):
        client.provider("acme")


def test_awaitable_typed_clients_share_too(server: ProviderServer, client: Client) -> None:
    async def main() -> str:
        await client.chat("gpt-5.5").generate_async("Hi")
        answer = await client.provider_async("openai").responses.create(model="gpt-5.5", input="Hi")
        await client.close_async()
        return str(answer.model)

    assert asyncio.run(main()) == "gpt-5.5"
    assert server.connections == 1


def test_typed_clients_retry_themselves(server: ProviderServer, client: Client) -> None:
    server.fault(rate_limited(milliseconds=1))
    client.provider("openai").responses.create(model="gpt-5.5", input="Hi")
    assert [request.status for request in server.requests] == [429, 200]


def test_async_with_closes(server: ProviderServer) -> None:
    async def main() -> Client:
        async with connected(server) as client:
            assert (await client.chat("grok-4.7").generate_async("Hi")).text == "Hi"
        with pytest.raises(ClientClosedError):
            await client.chat("grok-4.7").generate_async("Hi")
        return client

    client = asyncio.run(main())
    with pytest.raises(ClientClosedError):
        client.provider("openai")


def test_a_client_that_nobody_closed_is_collected(server: ProviderServer) -> None:
    client = connected(server)
    client.chat("gpt-5.5").generate("Hi")
    asyncio.run(client.chat("gpt-5.5").generate_async("Hi"))
    gone = weakref.ref(client.session)
    del client
    gc.collect()
    assert gone() is None


class Note(Middleware):
    """Writes down that it was passed."""

    def __init__(self, name: str, log: list[str]) -> None:
        self.name = name
        self.log = log

    def generate(self, request: GenerateRequest, call_next: GenerateHandler) -> Flow[ChatResponse]:
        self.log.append(self.name)
        response = yield from call_next(request)
        self.log.append(f"/{self.name}")
        return response


class Inner(Note):
    """A layer that stands below the retries."""

    layer = Layer.LIMIT


def test_layers_stand_in_order_and_serve_all_four_ways(server: ProviderServer, client: Client) -> None:
    log: list[str] = []
    model = client.chat("gpt-5.5")
    client.add_middleware(Inner("limit", log))
    client.add_middleware(Note("first", log))
    client.add_middleware(Note("second", log))
    server.fault(rate_limited(milliseconds=1))
    model.generate("Hi")
    assert log == ["first", "second", "limit", "limit", "/limit", "/second", "/first"]

    async def awaited() -> None:
        await model.generate_async("Hi")
        async with model.stream_async("Hi") as stream:
            async for _ in stream:
                pass

    for way in (lambda: list(model.stream("Hi")), lambda: asyncio.run(awaited())):
        log.clear()
        way()
        assert log[:6] == ["first", "second", "limit", "/limit", "/second", "/first"]


def test_repr_shows_no_key() -> None:
    assert repr(Client(openai_api_key="sk-fake-secret", default_model="o3")) == "Client(default_model='o3')"


def test_the_door_opens_every_name() -> None:
    for name in aiclient.__all__:
        assert getattr(aiclient, name) is not None


def test_clients_are_importable_by_provider() -> None:
    from aiclient import providers
    from aiclient.providers import AsyncGroq, Groq
    from aiclient.providers.anthropic import Anthropic, AsyncAnthropic
    from aiclient.providers.google import AsyncGemini, Gemini
    from aiclient.providers.ollama import AsyncOllama, Ollama
    from aiclient.providers.openai import AsyncOpenAI, OpenAI
    from aiclient.providers.xai import XAI, AsyncXAI

    found = (Anthropic, AsyncAnthropic, AsyncGemini, AsyncGroq, AsyncOllama, AsyncOpenAI, AsyncXAI)
    assert all(callable(one) for one in (*found, Gemini, Groq, Ollama, OpenAI, XAI))
    assert "Groq" in dir(providers)
    with pytest.raises(AttributeError, match="Acme"):
        providers.Acme  # noqa: B018


def test_one_client_serves_several_loops_and_threads(server: ProviderServer) -> None:
    with connected(server) as client:
        model = client.chat("grok-4.7")

        async def many() -> list[str]:
            return [
                one.text for one in await asyncio.gather(*(model.generate_async(str(n)) for n in range(8)))
            ]

        assert asyncio.run(many()) == asyncio.run(many()) == [str(n) for n in range(8)]
        assert model.generate("again").text == "again"

"""Programs written for 1.0.0 ask, stream, batch and watch as they did."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

import aiclient.core.messages
from aiclient import compat
from aiclient.compat.chat import ChatModel
from aiclient.core.errors import ConfigurationError, UnsupportedFeatureError
from aiclient.core.responses import ChatResponse
from aiclient.testing import ErrorStatus, ProviderServer, ToolUse


@pytest.fixture
def server() -> Iterator[ProviderServer]:
    with ProviderServer() as running:
        yield running


@pytest.fixture
def client(server: ProviderServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[compat.Client]:
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url("openai"))
    monkeypatch.setenv("ANTHROPIC_BASE_URL", server.base_url("anthropic"))
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-fake-not-a-key")
    with compat.Client("sk-fake-not-a-key", ollama_base_url=server.base_url("ollama")) as made:
        yield made


def test_an_answer(client: compat.Client) -> None:
    model = client.chat("gpt-4o")
    response = model.generate("Hello", temperature=0.5, max_tokens=50)
    assert isinstance(response, compat.ModelResponse)
    assert isinstance(response, ChatResponse)
    assert (model.model_name, response.text, response.provider) == ("gpt-4o", "Hello", "openai")
    assert response.raw["object"] == "response"
    assert response.usage.cache_read_input_tokens == 0
    assert asyncio.run(model.generate_async("Hi", max_tokens=9)).text == "Hi"


@dataclass
class City:
    name: str


def test_an_answer_of_a_type(client: compat.Client, server: ProviderServer) -> None:
    server.script(['{"name": "Oslo"}', '{"name": "Rome"}'])
    model = client.chat("gpt-4o")
    response = model.generate("Where?", City, True)
    assert isinstance(response, compat.ModelResponse)
    assert (response.parsed, response.text) == (City("Oslo"), '{"name": "Oslo"}')
    assert asyncio.run(model.generate_async("Where?", response_model=City)).parsed == City("Rome")


def test_tool_calls(client: compat.Client, server: ProviderServer) -> None:
    def weather(city: str) -> str:
        """Tell the weather."""
        return city

    server.script([ToolUse("weather", {"city": "Oslo"})])
    response = client.chat("gpt-4o").generate("?", tools=[compat.Tool.from_fn(weather)])
    assert [(call.name, call.arguments) for call in response.tool_calls] == [("weather", {"city": "Oslo"})]


def test_a_stream_gives_text(client: compat.Client) -> None:
    model = client.chat("claude-sonnet-4-5")
    chunks = list(model.stream("One two three"))
    assert "".join(chunks) == "One two three"
    assert all(chunk == chunk.text == chunk.delta for chunk in chunks)
    with model.stream("One two three") as stream:
        assert next(iter(stream))

    async def awaited() -> list[compat.StreamChunk]:
        stream = model.stream_async("One two three")
        found = [chunk async for chunk in stream]
        await stream.aclose()
        return found

    assert asyncio.run(awaited()) == chunks


def test_an_async_program(client: compat.Client) -> None:
    async def main() -> tuple[str, list[str | Exception]]:
        async with client as same:

            async def ask(text: str) -> str:
                if not text:
                    raise ValueError("nothing")
                return (await same.chat("gpt-4o").generate_async(text)).text

            answers = await same.batch(["a", "", "c"], ask, concurrency=2)
            text = await ask("d")
        await client.close()
        return text, answers

    text, answers = asyncio.run(main())
    assert text == "d"
    assert [str(answer) for answer in answers] == ["a", "nothing", "c"]


def test_a_batch_may_raise() -> None:
    async def fail(item: int) -> int:
        raise ValueError(item)

    with pytest.raises(ValueError, match="1"):
        asyncio.run(compat.BatchProcessor(concurrency=1).process([1, 2], fail, return_exceptions=False))
    with pytest.raises(ConfigurationError, match="concurrency"):
        compat.BatchProcessor(concurrency=0)


def test_models_and_tokens(client: compat.Client, server: ProviderServer) -> None:
    assert client.list_models("openai").keys() == {"openai"}
    assert client.count_tokens("Hello there", model="claude-sonnet-4-5") > 0


def test_arguments_that_are_gone(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(UnsupportedFeatureError, match="ProviderServer"):
        compat.Client(transport_factory=object)
    with pytest.warns(DeprecationWarning, match="retry_delay"):
        compat.Client(retry_delay=1.0).close()
    client = compat.Client(ollama_base_url="http://127.0.0.1:9/v1", timeout=5)
    assert client.ollama_base_url == "http://127.0.0.1:9"
    assert isinstance(client.chat("ollama:qwen3"), ChatModel)
    client.close()


class Recorder:
    """Middleware as programs wrote it: no base class."""

    def __init__(self) -> None:
        self.seen: list[object] = []

    def before_request(self, model: str, prompt: list[aiclient.core.messages.Message]) -> object:
        self.seen.append((model, prompt[0].text))
        if prompt[0].text == "cached":
            return compat.ModelResponse(text="from the middleware", raw={"a": 1}, provider="none")
        return prompt

    def after_response(self, response: compat.ModelResponse) -> object:
        self.seen.append(response.text)
        return response

    def on_error(self, error: Exception, model: str, **about: object) -> None:
        self.seen.append((type(error).__name__, model, about))


def test_old_middleware(client: compat.Client, server: ProviderServer) -> None:
    recorder = Recorder()
    client.add_middleware(recorder)
    model = client.chat("gpt-4o")
    model.generate("Hello")
    cached = model.generate("cached")
    assert cached.text == "from the middleware" and cached.raw == {"a": 1}
    assert "".join(model.stream("Hi")) == "Hi"
    assert recorder.seen == [("gpt-4o", "Hello"), "Hello", ("gpt-4o", "cached"), ("gpt-4o", "Hi"), "Hi"]
    server.fault(ErrorStatus(400), times=None)
    with pytest.raises(compat.InvalidRequestError):
        model.generate("Hello")
    assert recorder.seen[-1] == ("InvalidRequestError", "gpt-4o", {"attempt": 0})


def test_costs_are_added_up(client: compat.Client) -> None:
    costs = compat.CostTrackingMiddleware()
    client.add_middleware(costs)
    client.chat("gpt-4o").generate("Hello")
    client.chat("ollama:qwen3").generate("Hello")
    assert costs.total_cost_usd > 0
    assert costs.total_input_tokens > 0 and costs.total_output_tokens > 0
    assert costs.unpriced_calls == 1


def test_a_middleware_without_methods_of_its_own(client: compat.Client) -> None:
    client.add_middleware(compat.Middleware())
    assert client.chat("gpt-4o").generate("Hello").text == "Hello"


def test_vectors(client: compat.Client) -> None:
    async def main() -> None:
        one = await client.embed("Paris", model="text-embedding-3-small")
        two = await client.embed_batch(["Paris", "London"], model="text-embedding-3-small")
        assert isinstance(one[0], float)
        assert one == two[0] and len(two) == 2

    asyncio.run(main())

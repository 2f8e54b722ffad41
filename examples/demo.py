"""One prompt, answered by every provider through the same call: blocking, awaited and streamed.

Without arguments it talks to a loopback server that is started here, so no key is needed. With `--provider`
(or a model) it talks to the real service, whose key is taken from the environment:

    python examples/demo.py
    python examples/demo.py --provider openai --model gpt-5.5
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from decimal import Decimal

from aiclient import AIClientError, ChatResponse, Client, ConfigurationError, UserMessage
from aiclient.testing import ProviderServer, Turn

PROMPT = "What is the capital of France? One short sentence."
ANSWER = Turn(text="Paris is the capital of France.")
MODELS = {
    "openai": "openai:gpt-5.5",
    "anthropic": "anthropic:claude-sonnet-5-5",
    "google": "google:gemini-3.8-flash",
    "xai": "xai:grok-4.7",
    "ollama": "ollama:qwen3",
    "groq": "groq:llama-3.3-70b-versatile",
}
SHOWN = ("openai", "anthropic", "google", "xai", "ollama")
ROW = "{:<10} {:<22} {:<12} {:>6} {:>6} {:>12}  {}"


def show(way: str, response: ChatResponse) -> None:
    """Print one line of the table."""
    usage = response.usage
    text = response.text if len(response.text) <= 60 else f"{response.text[:60]}…"
    print(
        ROW.format(
            response.provider,
            response.model,
            way,
            usage.input_tokens,
            usage.output_tokens,
            money(response.cost),
            text,
        )
    )


def money(cost: Decimal | None) -> str:
    """Return a cost as text; what is not known is said, and never shown as zero."""
    return "unknown" if cost is None else f"${cost:.7f}"


async def awaited(client: Client, name: str) -> list[tuple[str, ChatResponse]]:
    """Ask a model and await the answer, whole and streamed."""
    model = client.chat(name, max_tokens=500)
    whole = await model.generate_async([UserMessage(PROMPT)])
    async with model.stream_async(PROMPT) as stream:
        async for _ in stream:
            pass
    return [("async", whole), ("async stream", stream.response)]


def ask(client: Client, name: str) -> None:
    """Ask a model in all four ways and print what came."""
    model = client.chat(name, max_tokens=500)
    show("sync", model.generate(PROMPT))
    with model.stream(PROMPT) as stream:
        for _ in stream:
            pass
    show("sync stream", stream.response)
    for way, response in asyncio.run(awaited(client, name)):
        show(way, response)


def loopback() -> None:
    """Ask every provider of the loopback server."""
    with (
        ProviderServer() as server,
        Client(
            openai_api_key="sk-fake-not-a-key",
            openai_base_url=server.base_url("openai"),
            anthropic_api_key="sk-fake-not-a-key",
            anthropic_base_url=server.base_url("anthropic"),
            google_api_key="fake-not-a-key",
            google_base_url=server.base_url("google"),
            xai_api_key="fake-not-a-key",
            xai_base_url=server.base_url("xai"),
            ollama_base_url=server.base_url("ollama"),
        ) as client,
    ):
        server.script([ANSWER] * 4 * len(SHOWN))
        for provider in SHOWN:
            ask(client, MODELS[provider])


def main() -> int:
    """Run the demo."""
    parser = argparse.ArgumentParser(description="One prompt through every provider.")
    parser.add_argument("--provider", help="talk to the real service of this provider")
    parser.add_argument("--model", help="model to ask; may stand alone")
    given = parser.parse_args()
    real = given.provider or given.model
    print(f"prompt: {PROMPT}")
    print("server: " + ("the real service" if real else "loopback (no key needed; prices are real)"))
    print()
    print(ROW.format("provider", "model", "call", "in", "out", "cost", "answer"))
    try:
        if not real:
            loopback()
            return 0
        with Client() as client:
            ask(client, named(given.provider, given.model))
    except AIClientError as error:
        print(f"\n{type(error).__name__}: {error}", file=sys.stderr)
        return 1
    return 0


def named(provider: str | None, model: str | None) -> str:
    """Return the full name of the model to ask."""
    if provider is None:
        return model or ""
    if model is not None:
        return f"{provider}:{model}"
    known = MODELS.get(provider)
    if known is None:
        raise ConfigurationError(f"the demo has no model for {provider!r}; name one: --model NAME")
    return known


if __name__ == "__main__":
    sys.exit(main())

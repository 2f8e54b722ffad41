"""A program that was written for 1.0.0; only the line that imports is new."""

from __future__ import annotations

import asyncio

from aiclient.compat import Client, CostTrackingMiddleware, SystemMessage, UserMessage
from aiclient.testing import ProviderServer


async def talk(client: Client) -> None:
    """Ask, stream and work through a list, as before."""
    async with client:
        costs = CostTrackingMiddleware()
        client.add_middleware(costs)
        model = client.chat("gpt-4o")
        messages = [SystemMessage(content="Be brief."), UserMessage(content="Hello")]
        response = await model.generate_async(messages, max_tokens=20)
        print(response.text, response.usage.total_tokens > 0)
        async for chunk in model.stream_async("One two three"):
            print(chunk, end="|")
        print()

        async def ask(text: str) -> str:
            return (await model.generate_async(text)).text

        print(await client.batch(["a", "b", "c"], ask, concurrency=2))
        print(f"{costs.total_cost_usd > 0}")


def main() -> None:
    """Point the old program at the loopback server."""
    import os

    with ProviderServer() as server:
        os.environ["OPENAI_BASE_URL"] = server.base_url("openai")
        asyncio.run(talk(Client(openai_api_key="sk-fake-not-a-key")))


if __name__ == "__main__":
    main()

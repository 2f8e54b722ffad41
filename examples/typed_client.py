"""Typed clients: each provider's own API, every parameter and field known to your editor.

It talks to a loopback server; leave `base_url` and `api_key` out to talk to the real service.
"""

from __future__ import annotations

import asyncio

from aiclient import Client
from aiclient.providers.anthropic import Anthropic
from aiclient.providers.openai import AsyncOpenAI, OpenAI
from aiclient.testing import ProviderServer

KEY = "sk-fake-not-a-key"


def blocking(server: ProviderServer) -> None:
    """Call an endpoint, then stream from it."""
    client = OpenAI(api_key=KEY, base_url=server.base_url("openai"))
    completion = client.chat.completions.create(
        model="gpt-5.5", messages=[{"role": "user", "content": "Hello"}], max_completion_tokens=50
    )
    print("chat:     ", completion.choices[0].message.content)
    chunks = client.chat.completions.create(
        model="gpt-5.5", messages=[{"role": "user", "content": "one two three"}], stream=True
    )
    with chunks:
        print("chunks:   ", [chunk.choices[0].delta.content for chunk in chunks if chunk.choices])
    client.close()


async def awaited(server: ProviderServer) -> None:
    """The same, awaited."""
    client = AsyncOpenAI(api_key=KEY, base_url=server.base_url("openai"))
    response = await client.responses.create(model="gpt-5.5", input="Hello")
    print("responses:", response.id, response.status)
    await client.aclose()


def another(server: ProviderServer) -> None:
    """Every provider has one; this is Anthropic's."""
    client = Anthropic(api_key=KEY, base_url=server.base_url("anthropic"))
    message = client.messages.create(
        model="claude-sonnet-5-5", max_tokens=50, messages=[{"role": "user", "content": "Hello"}]
    )
    print("messages: ", message.stop_reason, message.usage.output_tokens)
    client.close()


def shared(server: ProviderServer) -> None:
    """A typed client on the keys and connections of the facade."""
    with Client(openai_api_key=KEY, openai_base_url=server.base_url("openai")) as client:
        print("facade:   ", client.chat("gpt-5.5").generate("Hello").text)
        print("typed:    ", client.provider("openai").models.list().data[0].id)


def main() -> None:
    """Run all of them."""
    with ProviderServer() as server:
        blocking(server)
        asyncio.run(awaited(server))
        another(server)
        shared(server)


if __name__ == "__main__":
    main()

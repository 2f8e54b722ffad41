"""Print an answer while it is written, blocking and awaited, and look at it afterwards.

It talks to a loopback server; with `--real MODEL` to the real service, with its key in the environment.
"""

from __future__ import annotations

import asyncio
import sys

from aiclient import Client, SystemMessage, UserMessage
from aiclient.testing import ProviderServer


def blocking(client: Client, name: str) -> None:
    """Read a stream with `for`."""
    with client.chat(name, max_tokens=300).stream("Count to five, in words.") as stream:
        for event in stream:
            print(event.text, end="", flush=True)
    response = stream.response
    print(f"\n  {response.finish_reason}, {response.usage.output_tokens} tokens, cost {response.cost}")


async def awaited(client: Client, name: str) -> None:
    """Read a stream with `async for`, and stop early: the connection is closed at once."""
    conversation = [SystemMessage("You count."), UserMessage("one two three four five")]
    async with client.chat(name, max_tokens=300).stream_async(conversation) as stream:
        async for event in stream:
            print(event.text, end="", flush=True)
            if "three" in event.text:
                break
    print(f"\n  stopped; so far: {stream.response.text!r}")


def run(client: Client, name: str) -> None:
    """Run both."""
    blocking(client, name)
    asyncio.run(awaited(client, name))


def main() -> None:
    """Choose where to go."""
    if sys.argv[1:2] == ["--real"]:
        with Client() as client:
            run(client, sys.argv[2])
        return
    with ProviderServer() as server:
        url = server.base_url("anthropic")
        with Client(anthropic_api_key="sk-fake-not-a-key", anthropic_base_url=url) as client:
            run(client, "claude-sonnet-5-5")


if __name__ == "__main__":
    main()

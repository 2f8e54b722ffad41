"""Ask many things at the same time, a few in flight, with one client."""

from __future__ import annotations

import asyncio

from aiclient import AIClientError, ChatModel, Client
from aiclient.testing import ErrorStatus, ProviderServer


async def answer(model: ChatModel, question: str, gate: asyncio.Semaphore) -> str:
    """Ask one thing, when it is its turn; a failure is an answer too."""
    async with gate:
        try:
            return (await model.generate_async(question)).text
        except AIClientError as error:
            return type(error).__name__


async def run(client: Client) -> None:
    """Ask twenty things, five at a time."""
    model, gate = client.chat("grok-4.3"), asyncio.Semaphore(5)
    answers = await asyncio.gather(*(answer(model, f"Number {n}", gate) for n in range(20)))
    print(answers[0], "…", answers[-1])
    failed = [text for text in answers if not text.startswith("Number")]
    print(f"{len(answers) - len(failed)} answers, failed: {failed}")


def main() -> None:
    """Let one of the requests fail."""
    with ProviderServer() as server:
        server.fault(ErrorStatus(400))
        with Client(xai_api_key="fake-not-a-key", xai_base_url=server.base_url("xai")) as client:
            asyncio.run(run(client))
        print(f"{server.connections <= 5} connections were enough")


if __name__ == "__main__":
    main()

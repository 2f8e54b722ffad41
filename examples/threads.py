"""One client for many threads: it needs no lock, and connections are shared."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import partial

from aiclient import ChatModel, ChatResponse, Client
from aiclient.testing import ProviderServer


def ask(model: ChatModel, number: int) -> ChatResponse:
    """Ask one thing."""
    return model.generate(f"Number {number}")


def main() -> None:
    """Ask forty things from eight threads."""
    with ProviderServer() as server:
        with Client(openai_api_key="sk-fake-not-a-key", openai_base_url=server.base_url("openai")) as client:
            model = client.chat("gpt-4o", system="Say it back.")
            with ThreadPoolExecutor(8) as pool:
                answers = list(pool.map(partial(ask, model), range(40)))
        total = answers[0].usage
        for answer in answers[1:]:
            total = total + answer.usage
        print(answers[0].text, "…", answers[-1].text)
        print(f"{len(answers)} answers, {total.output_tokens} tokens, {server.connections <= 8}")


if __name__ == "__main__":
    main()

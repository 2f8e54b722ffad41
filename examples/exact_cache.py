"""A middleware of twenty lines: the same question is asked only once."""

from __future__ import annotations

from aiclient import ChatResponse, Client, Middleware
from aiclient.core.flow import Flow
from aiclient.core.middleware import GenerateHandler, Layer
from aiclient.core.requests import GenerateRequest
from aiclient.testing import ProviderServer


class Remember(Middleware):
    """Keeps answers for as long as the program runs."""

    layer = Layer.CACHE

    def __init__(self) -> None:
        self.answers: dict[str, ChatResponse] = {}

    def generate(self, request: GenerateRequest, call_next: GenerateHandler) -> Flow[ChatResponse]:
        """Answer from memory, or remember the answer."""
        key = repr((request.provider, request.model, request.messages, request.options))
        if key not in self.answers:
            self.answers[key] = yield from call_next(request)
        return self.answers[key]


def main() -> None:
    """Ask the same twice, and something else once."""
    with ProviderServer() as server, Client(ollama_base_url=server.base_url("ollama")) as client:
        client.add_middleware(Remember())
        model = client.chat("ollama:qwen3")
        for question in ("Why is the sky blue?", "Why is the sky blue?", "And at night?"):
            print(model.generate(question).text, len(server.requests))


if __name__ == "__main__":
    main()

"""See how an answer came about: the model's name, every attempt, what was sent, and each line of the cost."""

from __future__ import annotations

from aiclient import Client
from aiclient.testing import ProviderServer, TokenCount, Turn, server_error


def main() -> None:
    """Let one attempt fail, and ask for a parameter that the model does not take."""
    with ProviderServer() as server:
        server.script([Turn(text="Blue.", tokens=TokenCount(input=2000, output=10, cache_read=1500))])
        server.fault(server_error())
        url = server.base_url("anthropic")
        with Client(anthropic_api_key="sk-fake-not-a-key", anthropic_base_url=url) as client:
            model = client.chat("claude-opus-5", temperature=0.2)
            response = model.generate("Which colour is the sky?", system="One word.")
    print(response.explain())


if __name__ == "__main__":
    main()

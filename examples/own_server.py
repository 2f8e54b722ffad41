"""Use a server of your own that speaks OpenAI's chat completions, with your own prices."""

from __future__ import annotations

from aiclient import Client
from aiclient.core.pricing import Price, PriceRow
from aiclient.testing import ProviderServer


def main() -> None:
    """Register the server, then a model of it, then ask for it by an alias."""
    with ProviderServer() as server, Client() as client:
        client.register_provider("acme", server.base_url("openai"), api_key="fake-not-a-key")
        client.register_model(
            "llama-3.1-70b",
            provider="acme",
            aliases=["llama"],
            context_tokens=128_000,
            price=Price((PriceRow({"input": "0.50", "output": "0.90"}),)),
        )
        print(client.resolve("llama"))
        response = client.chat("llama").generate("Hello from the cellar", max_tokens=50)
        print(f"{response.provider}: {response.text}, {response.cost is not None} {server.requests[-1].path}")


if __name__ == "__main__":
    main()

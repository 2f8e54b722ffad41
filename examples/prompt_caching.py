"""Ask several questions about one long text with a prompt cache, and see what it saved."""

from __future__ import annotations

from aiclient import Client, SystemMessage, UserMessage
from aiclient.core.messages import Message
from aiclient.testing import ProviderServer

BOOK = "It is a truth universally acknowledged that a reader wants to know the page. " * 150


def main() -> None:
    """Talk about the book; the loopback server keeps a cache by the rules of the provider."""
    with ProviderServer(cache=True) as server:
        url = server.base_url("anthropic")
        with Client(anthropic_api_key="sk-fake-not-a-key", anthropic_base_url=url) as client:
            model = client.chat("claude-opus-5-5", max_tokens=200, cache=True)
            talk: list[Message] = [SystemMessage(BOOK)]
            for question in ("Who wants to know?", "What exactly?", "Is it acknowledged?"):
                talk.append(UserMessage(question))
                response = model.generate(talk)
                talk.append(response.message)
                report = response.cache
                written = sum(report.write_tokens.values())
                print(
                    f"{report.hit_ratio:4.0%} of {report.input_tokens} tokens read, {written} written, "
                    f"saved {report.saved_usd} USD"
                )

            server.cache.advance(seconds=3600)  # longer than the provider keeps it
            talk.append(UserMessage("Still there?"))
            late = model.generate(talk).cache
            print(f"an hour later: hit {late.hit}, {late.miss_reason}, saved {late.saved_usd} USD")


if __name__ == "__main__":
    main()

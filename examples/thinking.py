"""Let a model think, watch it, and give its thoughts back to it unchanged."""

from __future__ import annotations

from aiclient import Client, UserMessage
from aiclient.core.events import TextDelta, ThinkingDelta
from aiclient.testing import ProviderServer, TokenCount, Turn


def main() -> None:
    """Ask with reasoning, then ask on."""
    with ProviderServer() as server:
        server.script(
            [
                Turn(
                    thinking="17 is odd, 3 and 5 and 7 do not divide it.",
                    signature="proof-of-thought",
                    text="Yes.",
                    tokens=TokenCount(input=20, output=40, thinking=35),
                ),
                "Because nothing divides it.",
            ]
        )
        url = server.base_url("anthropic")
        with Client(anthropic_api_key="sk-fake-not-a-key", anthropic_base_url=url) as client:
            model = client.chat("claude-sonnet-4-5", reasoning=2000, max_tokens=4000)
            question = UserMessage("Is 17 a prime?")
            with model.stream(question) as stream:
                for event in stream:
                    match event:
                        case ThinkingDelta(thinking):
                            print(f"({thinking})")
                        case TextDelta(text):
                            print(text)
                        case _:
                            pass
            answer = stream.response
            print(f"{len(answer.thinking)} letters of thoughts, {answer.usage.output_tokens} tokens in all")
            print(model.generate([question, answer.message, UserMessage("Why?")]).text)
        print(f"sent back: {b'proof-of-thought' in server.requests[-1].body}")


if __name__ == "__main__":
    main()

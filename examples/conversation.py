"""Hold a conversation, save it, load it, and go on with it at another provider."""

from __future__ import annotations

import json
from pathlib import Path
from tempfile import TemporaryDirectory

from aiclient import ChatModel, Client, Message, SystemMessage, UserMessage
from aiclient.core.saved import messages_from_json, messages_to_json
from aiclient.testing import ProviderServer


def ask(model: ChatModel, history: list[Message], question: str) -> None:
    """Add a question and its answer to the conversation."""
    history.append(UserMessage(question))
    response = model.generate(history)
    history.append(response.message)
    print(f"{response.provider}: {response.text}")


def main() -> None:
    """Talk, save, load, and talk on."""
    history: list[Message] = [SystemMessage("You are a librarian.")]
    with ProviderServer() as server, TemporaryDirectory() as folder:
        server.script(["Dune, by Frank Herbert.", "Then try Hyperion."])
        with Client(
            anthropic_api_key="sk-fake-not-a-key",
            anthropic_base_url=server.base_url("anthropic"),
            openai_api_key="sk-fake-not-a-key",
            openai_base_url=server.base_url("openai"),
        ) as client:
            ask(client.chat("claude-sonnet-4-5"), history, "Which book should I read?")

            file = Path(folder) / "talk.json"
            file.write_text(json.dumps(messages_to_json(history)), "utf-8")
            loaded = list(messages_from_json(json.loads(file.read_text("utf-8"))))
            assert loaded == history

            ask(client.chat("gpt-4o"), loaded, "I have read that one.")
            print(f"{len(loaded)} messages: {[message.role for message in loaded]}")


if __name__ == "__main__":
    main()

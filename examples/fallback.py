"""When one provider fails, ask the next: errors tell what is worth another try."""

from __future__ import annotations

from aiclient import AIClientError, ChatResponse, Client
from aiclient.core.errors import ConfigurationError, InvalidRequestError
from aiclient.testing import ProviderServer, overloaded


def first_answer(client: Client, names: list[str], question: str) -> ChatResponse:
    """Return the first answer; what is wrong with the question itself is raised at once."""
    for name in names[:-1]:
        try:
            return client.chat(name).generate(question)
        except (ConfigurationError, InvalidRequestError):
            raise
        except AIClientError as error:
            print(f"{name}: {type(error).__name__} after {len(error.attempts)} attempts")
    return client.chat(names[-1]).generate(question)


def main() -> None:
    """Let the first of two providers be overloaded."""
    with ProviderServer() as server:
        server.fault(overloaded(), times=None, provider="anthropic")
        with Client(
            anthropic_api_key="sk-fake-not-a-key",
            anthropic_base_url=server.base_url("anthropic"),
            openai_api_key="sk-fake-not-a-key",
            openai_base_url=server.base_url("openai"),
            max_retries=1,
        ) as client:
            response = first_answer(client, ["claude-sonnet-4-5", "gpt-4o"], "Are you there?")
            print(f"{response.provider}: {response.text}")


if __name__ == "__main__":
    main()

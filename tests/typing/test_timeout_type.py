"""`Timeout` is accepted wherever seconds are, and a misspelt clock is an error."""

from __future__ import annotations

from aiclient import Client, Timeout
from aiclient.testing import ProviderServer


def test_a_timeout_is_accepted_on_client_model_and_call() -> None:
    with ProviderServer() as server:
        address = server.base_url("openai")
        clocks = Timeout(total=20, stall=5)
        with Client(timeout=clocks, openai_api_key="sk-fake-not-a-key", openai_base_url=address) as client:
            model = client.chat("gpt-5.5", timeout=Timeout(first_token=3))
            assert model.generate("Hi", timeout=Timeout(connect=2)).text == "Hi"


def misspelt() -> None:
    """Read by type checkers, not run."""
    Timeout(totl=3)  # type: ignore[typeddict-unknown-key] # pyright: ignore[reportCallIssue]

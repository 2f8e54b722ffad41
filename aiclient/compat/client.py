"""The client in the words of 1.0.0, around the one that there is now."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator, Sequence
from typing import TYPE_CHECKING, Self, TypeVar, cast, overload
from warnings import warn

from aiclient.client import Client as NewClient
from aiclient.compat.chat import ChatModel
from aiclient.compat.hooks import OldMiddleware, adapted
from aiclient.core.errors import UnsupportedFeatureError
from aiclient.core.middleware import Middleware as NewMiddleware
from aiclient.embeddings import EmbeddingModel

if TYPE_CHECKING:
    from types import TracebackType

__all__ = ["Client"]

A = TypeVar("A")
R = TypeVar("R")


class Client:
    """Does what the client of 1.0.0 did; `client.client` is the new one, for whatever you move first."""

    def __init__(
        self,
        openai_api_key: str | None = None,
        anthropic_api_key: str | None = None,
        google_api_key: str | None = None,
        *,
        xai_api_key: str | None = None,
        ollama_base_url: str | None = None,
        transport_factory: object = None,
        max_retries: int = 3,
        retry_delay: float | None = None,
        timeout: float | None = None,
        google_api_version: str = "v1beta",
        debug: bool = False,
    ) -> None:
        """Make a client; keys that are not given come from the environment, and no `.env` is loaded.

        Args:
            openai_api_key: Key for OpenAI.
            anthropic_api_key: Key for Anthropic.
            google_api_key: Key for Gemini; it travels in a header now, no longer in the URL.
            xai_api_key: Key for xAI.
            ollama_base_url: Address of Ollama; an ending `/v1` is dropped, since its own API is used now.
            transport_factory: No longer there; anything but None raises.
            max_retries: Attempts after the first, for failures that may pass.
            retry_delay: No longer there: waits are random and follow the provider's advice.
            timeout: Seconds for a whole call; None is each provider's own default.
            google_api_version: Version of Gemini's API.
            debug: Log a line for each attempt on standard error.

        Raises:
            UnsupportedFeatureError: A transport was given.
        """
        if transport_factory is not None:
            raise UnsupportedFeatureError(
                "transport_factory of 1.0.0 is gone; in tests, aiclient.testing.ProviderServer answers over "
                "real HTTP; see docs/migrating.md"
            )
        if retry_delay is not None:
            text = "retry_delay has no effect: waits are random and follow the provider's advice"
            warn(text, DeprecationWarning, stacklevel=2)
        if debug:
            from aiclient.chat.logs import show_logs

            show_logs("debug")
        self.max_retries = max_retries
        self.timeout = timeout
        self.google_api_version = google_api_version
        self.ollama_base_url = None if ollama_base_url is None else ollama_base_url.removesuffix("/v1")
        providers = {
            "openai_api_key": openai_api_key,
            "anthropic_api_key": anthropic_api_key,
            "google_api_key": google_api_key,
            "xai_api_key": xai_api_key,
            "ollama_base_url": self.ollama_base_url,
            "google_api_version": google_api_version,
        }
        # What is not given is looked up in the environment, so it must not be there as None.
        given = {name: value for name, value in providers.items() if value}
        make = cast("Callable[..., NewClient]", NewClient)
        self.client = make(max_retries=max_retries, timeout=timeout, **given)
        """The client that there is now."""

    def chat(self, model_name: str) -> ChatModel:
        """Return a model to be asked.

        Args:
            model_name: Model name, or `provider:name`.
        """
        return ChatModel(model_name, self.client.chat(model_name))

    def add_middleware(self, middleware: NewMiddleware | OldMiddleware) -> None:
        """Put a layer around every call.

        Args:
            middleware: A new one, or any object with `before_request`, `after_response` and `on_error`.
        """
        self.client.add_middleware(adapted(middleware))

    @overload
    async def embed(self, input: str, model: str) -> list[float]: ...  # type: ignore[overload-overlap]  # a str is asked first
    @overload
    async def embed(self, input: Sequence[str], model: str) -> list[list[float]]: ...
    async def embed(self, input: str | Sequence[str], model: str) -> list[float] | list[list[float]]:  # noqa: A002
        """Return the vector of a text, or the vectors of texts.

        Args:
            input: A text, or texts.
            model: Model name, or `provider:name`.
        """
        response = await EmbeddingModel(model, client=self.client).embed_async(input)
        vectors = [vector.tolist() for vector in response]
        return vectors[0] if isinstance(input, str) else vectors

    async def embed_batch(self, inputs: Sequence[str], model: str) -> list[list[float]]:
        """Return the vectors of texts.

        Args:
            inputs: Texts.
            model: Model name, or `provider:name`.
        """
        return await self.embed(inputs, model)

    async def batch(
        self,
        inputs: Sequence[A],
        func: Callable[[A], Awaitable[R]],
        concurrency: int = 5,
        *,
        return_exceptions: bool = True,
    ) -> list[R | Exception]:
        """Await a function for each input, a few at a time; the providers' batch APIs come later.

        Args:
            inputs: One argument for each call.
            func: Async function.
            concurrency: Calls under way at the same time.
            return_exceptions: Put what a call raised in place of its result.
        """
        from aiclient.compat.batch import BatchProcessor

        return await BatchProcessor(concurrency).process(inputs, func, return_exceptions)

    def list_models(self, provider: str | None = None) -> dict[str, list[str]]:
        """Return the models that providers offer now; 1.0.0 had a list of its own.

        Args:
            provider: Provider id; None asks all that are configured.
        """
        found: dict[str, list[str]] = {}
        for model in self.client.list_models(provider):
            found.setdefault(model.provider, []).append(model.id)
        return found

    def count_tokens(self, text: str, model: str = "gpt-4o") -> int:
        """Ask the provider how many tokens a text has; 1.0.0 guessed with OpenAI's tokenizer.

        Args:
            text: A text.
            model: Model name, or `provider:name`.
        """
        return self.client.count_tokens(text, model=model)

    def close(self) -> Awaitable[None]:
        """Close every connection at once; what is returned may be awaited, as before."""
        self.client.close()
        return _Done()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        self.client.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        await self.client.close_async()


class _Done:
    """Something to await that has happened already."""

    def __await__(self) -> Generator[None, None, None]:
        yield from ()

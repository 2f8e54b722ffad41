"""The client: keys, connections and layers that all models share; wiring only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Self, cast, overload

from aiclient.chat.connections import Connections, Wishes
from aiclient.chat.prewarming import Prewarming
from aiclient.embeddings.calls import Embedding

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from types import TracebackType
    from typing import Unpack

    from aiclient.chat import ChatModel
    from aiclient.core.caching import CacheSetting
    from aiclient.core.context import OnUnsupported
    from aiclient.core.keywords import Api, GenerateKeywords
    from aiclient.core.listed import ModelList
    from aiclient.core.messages import Prompt
    from aiclient.core.middleware import Middleware
    from aiclient.core.pricing import Price
    from aiclient.core.repairs import Repairs
    from aiclient.core.requests import Reasoning, ToolChoice, Tools
    from aiclient.core.sent import Preview
    from aiclient.providers.base import Provider
    from aiclient.registry import Resolved
    from aiclient.wire.options import TimeoutOptions
    from aiclient_generated.anthropic import Anthropic, AsyncAnthropic
    from aiclient_generated.google.v1beta.client import AsyncGemini, Gemini
    from aiclient_generated.groq import AsyncGroq, Groq
    from aiclient_generated.models import KnownModel
    from aiclient_generated.ollama import AsyncOllama, Ollama
    from aiclient_generated.openai import AsyncOpenAI, OpenAI
    from aiclient_generated.options import ProviderOptions
    from aiclient_generated.xai import XAI, AsyncXAI

__all__ = ["Client"]


class Client(Embedding, Prewarming):
    """One client for every provider, blocking and async alike, for any number of threads and loops.

    Keys and addresses come from the arguments, else from the environment as it is when the client is made.
    A provider's key is missed only when that provider is used.

    Example:
        >>> from aiclient.testing import ProviderServer
        >>> with ProviderServer() as server:
        ...     with Client(ollama_base_url=server.base_url("ollama")) as client:
        ...         print(client.chat("ollama:qwen3").generate("Hello").text)
        Hello
    """

    def __init__(
        self,
        *,
        timeout: float | TimeoutOptions | None = None,
        max_retries: int = 2,
        default_model: KnownModel | None = None,
        defaults: GenerateKeywords | None = None,
        cache: CacheSetting | None = None,
        api: Api | None = None,
        on_unsupported: OnUnsupported = "warn",
        **providers: Unpack[ProviderOptions],
    ) -> None:
        """Make a client; nothing is sent, and nothing heavy is loaded.

        Args:
            timeout: Seconds for a whole call, or the five clocks; None is each provider's own default.
            max_retries: Attempts after the first, for failures that may pass.
            default_model: What `chat()` without a name uses; default: `AICLIENT_MODEL`.
            defaults: Keywords of `generate` for every call; `chat()` and the call may say otherwise.
            cache: The one of them that most clients set: prompt caching, as in `generate`.
            api: `responses` or `chat`, for providers that have both.
            on_unsupported: What happens to a keyword that a model does not take: an `error`, or it is left
                out, with a warning or without.
            **providers: `<provider>_api_key`, `_base_url`, `_api_version` and further options by provider.

        Raises:
            TypeError: There is no such keyword.
        """
        from aiclient.providers.settings import check_keywords
        from aiclient.wire.connect import Settings

        keywords = cast("Mapping[str, object]", providers)
        check_keywords(keywords)
        if cache is not None:
            defaults = {**(defaults or {}), "cache": cache}
        if defaults:
            from aiclient.core.keywords import check_default, check_names

            check_names(cast("Mapping[str, object]", defaults))
            check_default(defaults)
        self._session = Connections(
            Wishes(
                settings=Settings(timeout=timeout, max_retries=max_retries),
                keywords=keywords,
                default_model=default_model,
                defaults=defaults or {},
                on_unsupported=on_unsupported,
                api=api,
            )
        )

    @property
    def session(self) -> Connections:
        """What models made by this client work with."""
        return self._session

    def chat(
        self,
        name: KnownModel | None = None,
        *,
        system: str | None = None,
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        stop: str | Sequence[str] | None = None,
        seed: int | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logprobs: bool | int | None = None,
        tools: Tools | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
        response_model: None = None,
        response_format: Mapping[str, object] | None = None,
        strict: bool | Literal["auto"] | None = None,
        max_repairs: int | Repairs | None = None,
        reasoning: Reasoning | None = None,
        cache: CacheSetting | None = None,
        metadata: Mapping[str, str] | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        api_version: str | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        api: Api | None = None,
    ) -> ChatModel:
        """Return a model to be asked; the keywords are defaults for each of its calls.

        Args:
            name: Model name, or `provider:name`; None is the default model.
            system: Instructions; they come before system messages of the prompt.
            temperature: Randomness, usually 0 to 1 or 2; not every model takes it.
            max_tokens: Most tokens of the answer, reasoning included.
            top_p: Share of probability that is sampled from, 0 to 1; not every model takes it.
            top_k: How many of the likeliest tokens are sampled from; few providers take it.
            stop: Texts that end the answer where the model writes one.
            seed: Makes answers repeat themselves, as far as the provider can.
            presence_penalty: Steers away from what was said at all, -2 to 2.
            frequency_penalty: Steers away from what was said often, -2 to 2.
            logprobs: Report probabilities; a number asks for that many alternatives.
            tools: Tools, or plain functions, that the model may call; `run_tools` runs them too.
            tool_choice: `auto`, `none`, `required`, or the name of the tool to call.
            parallel_tool_calls: Whether one answer may call several tools.
            response_model: No default, it decides what a call returns: give it to the call.
            response_format: Format of the answer, as the provider spells it.
            strict: Whether the provider must hold the answer to its type; `auto`: where it can.
            max_repairs: How often an answer that does not fit is asked for again; once unless told.
            reasoning: How much to think: a level, a number of tokens, or whether at all.
            cache: Prompt caching: whether, a lifetime, `auto`, or a `CacheConfig`.
            metadata: Labels that the provider keeps with the request.
            user: Your id of the end user, for the provider's abuse detection.
            timeout: Seconds for the whole call, or the five clocks.
            api_version: Version of the provider's API, for this call.
            provider_options: Body fields as the provider spells them; they win over keywords.
            extra_headers: Headers to add.
            api: `responses` or `chat`, where the provider has both.
        """
        from aiclient.core.keywords import given

        # The signature is the list of keywords; what of it was given is handed on.
        keywords = cast("dict[str, Any]", given(locals()))
        from aiclient.chat.model import ChatModel

        return ChatModel(name, client=self, api=api, **keywords)

    def add_middleware(self, middleware: Middleware) -> None:
        """Put a layer around every call from now on, also of models made before.

        Args:
            middleware: Its `layer` says where it stands; within a layer, the order of adding counts.
        """
        self._session.add(middleware)

    def preview(
        self,
        prompt: Prompt,
        *,
        model: KnownModel | None = None,
        system: str | None = None,
        temperature: float | None = None,
        max_tokens: int | None = None,
        top_p: float | None = None,
        top_k: int | None = None,
        stop: str | Sequence[str] | None = None,
        seed: int | None = None,
        presence_penalty: float | None = None,
        frequency_penalty: float | None = None,
        logprobs: bool | int | None = None,
        tools: Tools | None = None,
        tool_choice: ToolChoice | None = None,
        parallel_tool_calls: bool | None = None,
        response_model: object = None,
        response_format: Mapping[str, object] | None = None,
        strict: bool | Literal["auto"] | None = None,
        max_repairs: int | Repairs | None = None,
        reasoning: Reasoning | None = None,
        cache: CacheSetting | None = None,
        metadata: Mapping[str, str] | None = None,
        user: str | None = None,
        timeout: float | TimeoutOptions | None = None,
        api_version: str | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        api: Api | None = None,
    ) -> Preview:
        """Show what a generation would send, without sending it; the keywords are those of `generate`.

        Args:
            prompt: A text, one message, or a conversation.
            model: Model name, or `provider:name`; None is the default model.
            system: Instructions; they come before system messages of the prompt.
            temperature: Randomness, usually 0 to 1 or 2; not every model takes it.
            max_tokens: Most tokens of the answer, reasoning included.
            top_p: Share of probability that is sampled from, 0 to 1; not every model takes it.
            top_k: How many of the likeliest tokens are sampled from; few providers take it.
            stop: Texts that end the answer where the model writes one.
            seed: Makes answers repeat themselves, as far as the provider can.
            presence_penalty: Steers away from what was said at all, -2 to 2.
            frequency_penalty: Steers away from what was said often, -2 to 2.
            logprobs: Report probabilities; a number asks for that many alternatives.
            tools: Tools, or plain functions, that the model may call; `run_tools` runs them too.
            tool_choice: `auto`, `none`, `required`, or the name of the tool to call.
            parallel_tool_calls: Whether one answer may call several tools.
            response_model: Type of the answer: a model, dataclass, union, list, ... or a JSON Schema.
            response_format: Format of the answer, as the provider spells it.
            strict: Whether the provider must hold the answer to its type; `auto`: where it can.
            max_repairs: How often an answer that does not fit is asked for again; once unless told.
            reasoning: How much to think: a level, a number of tokens, or whether at all.
            cache: Prompt caching: whether, a lifetime, `auto`, or a `CacheConfig`.
            metadata: Labels that the provider keeps with the request.
            user: Your id of the end user, for the provider's abuse detection.
            timeout: Seconds for the whole call, or the five clocks.
            api_version: Version of the provider's API, for this call.
            provider_options: Body fields as the provider spells them; they win over keywords.
            extra_headers: Headers to add.
            api: `responses` or `chat`, where the provider has both.
        """
        from aiclient.core.keywords import given

        keywords = given(locals())
        return self.chat(model, api=api).preview(prompt, **keywords)

    def count_tokens(
        self,
        prompt: Prompt,
        *,
        model: KnownModel | None = None,
        system: str | None = None,
        tools: Tools | None = None,
        response_model: object = None,
    ) -> int:
        """Ask a provider how many tokens a prompt has.

        Args:
            prompt: A text, one message, or a conversation.
            model: Model name, or `provider:name`; None is the default model.
            system: Instructions.
            tools: Tools that would be offered.
            response_model: Type of the answer, whose schema is a part of the prompt.

        Raises:
            UnsupportedFeatureError: The provider does not count.
        """
        return self.chat(model).count_tokens(
            prompt, system=system, tools=tools, response_model=response_model
        )

    async def count_tokens_async(
        self,
        prompt: Prompt,
        *,
        model: KnownModel | None = None,
        system: str | None = None,
        tools: Tools | None = None,
        response_model: object = None,
    ) -> int:
        """Ask for the tokens of a prompt and await the number; otherwise like `count_tokens`."""
        return await self.chat(model).count_tokens_async(
            prompt, system=system, tools=tools, response_model=response_model
        )

    def list_models(self, provider: str | None = None) -> ModelList:
        """Ask providers for their models.

        Where all are asked, one that fails is left out; `failed` of the list and the log say why.

        Args:
            provider: Provider id; None asks all that are configured.

        Raises:
            UnknownProviderError: There is none of that name.
            MissingApiKeyError: It needs a key, and there is none.
            AIClientError: The provider that was asked failed, or all of them did.
        """
        from aiclient.chat.listing import listing

        return self._session.runner.run(listing(self._session, provider))

    async def list_models_async(self, provider: str | None = None) -> ModelList:
        """Ask providers for their models and await the list; otherwise like `list_models`."""
        from aiclient.chat.listing import listing

        return await self._session.runner.run_async(listing(self._session, provider))

    def register_model(
        self,
        name: str,
        *,
        provider: str | None = None,
        aliases: Iterable[str] = (),
        capabilities: Mapping[str, bool] | None = None,
        rejects: Iterable[str] | None = None,
        reasoning_levels: Iterable[str] | None = None,
        context_tokens: int | None = None,
        max_output_tokens: int | None = None,
        price: Price | None = None,
    ) -> None:
        """Add a model, or correct what the catalogue says of one; it counts for later calls.

        Args:
            name: As it is sent to the provider.
            provider: Provider id; may be left out for a model of the catalogue.
            aliases: Further names for it.
            capabilities: As `{"tools": True}`; others stay as the catalogue has them.
            rejects: All keywords of `generate` that it does not take.
            reasoning_levels: All levels that it takes, weakest first.
            context_tokens: Size of prompt and answer together.
            max_output_tokens: Size of the longest answer.
            price: What it costs.

        Raises:
            ConfigurationError: There is no such provider, or the model is unknown and none is named.
        """
        from aiclient.chat.described import described

        facts: dict[str, object] = {
            "rejects": None if rejects is None else frozenset(rejects),
            "context_tokens": context_tokens,
            "max_output_tokens": max_output_tokens,
            "price": price,
        }
        info = described(
            self._session.names.registry,
            name,
            provider,
            capabilities=capabilities or {},
            levels=None if reasoning_levels is None else tuple(reasoning_levels),
            facts={key: value for key, value in facts.items() if value is not None},
        )
        self._session.names.add_model(info, aliases)

    def register_provider(self, name: str, provider: Provider | str, *, api_key: str | None = None) -> None:
        """Add a provider; models are then named `name:model`, and it takes names that nobody else knows.

        Args:
            name: Its id.
            provider: An object that answers requests, or the base URL of a server that speaks OpenAI's chat
                completions, as `http://localhost:8000/v1`.
            api_key: Key for such a server; default: `<NAME>_API_KEY` of the environment, else none is sent.

        Raises:
            ConfigurationError: The name is taken or cannot be one.
        """
        self._session.add_provider(name, provider, api_key)

    def resolve(self, name: KnownModel) -> Resolved:
        """Say which provider a model name leads to, and why.

        Args:
            name: Model name, or `provider:name`.

        Raises:
            UnknownModelError: Nobody knows the name; the message suggests others.
        """
        return self._session.names.resolve(name)

    @overload
    def provider(self, name: Literal["openai"], /) -> OpenAI: ...
    @overload
    def provider(self, name: Literal["anthropic"], /) -> Anthropic: ...
    @overload
    def provider(self, name: Literal["google", "gemini"], /) -> Gemini: ...
    @overload
    def provider(self, name: Literal["xai"], /) -> XAI: ...
    @overload
    def provider(self, name: Literal["ollama"], /) -> Ollama: ...
    @overload
    def provider(self, name: Literal["groq"], /) -> Groq: ...
    @overload
    def provider(self, name: str, /) -> object: ...
    def provider(self, name: str, /) -> object:
        """Return the typed client of a provider, on the keys and connections of this client.

        Args:
            name: Provider id.

        Raises:
            UnknownProviderError: There is none of that name.
            MissingApiKeyError: It needs a key, and there is none.
        """
        return self._session.typed_client(name, awaited=False)

    @overload
    def provider_async(self, name: Literal["openai"], /) -> AsyncOpenAI: ...
    @overload
    def provider_async(self, name: Literal["anthropic"], /) -> AsyncAnthropic: ...
    @overload
    def provider_async(self, name: Literal["google", "gemini"], /) -> AsyncGemini: ...
    @overload
    def provider_async(self, name: Literal["xai"], /) -> AsyncXAI: ...
    @overload
    def provider_async(self, name: Literal["ollama"], /) -> AsyncOllama: ...
    @overload
    def provider_async(self, name: Literal["groq"], /) -> AsyncGroq: ...
    @overload
    def provider_async(self, name: str, /) -> object: ...
    def provider_async(self, name: str, /) -> object:
        """Return the awaitable typed client of a provider; otherwise like `provider`."""
        return self._session.typed_client(name, awaited=True)

    def close(self) -> None:
        """Close every connection; later calls raise `ClientClosedError`.

        What calls left at providers for this client alone, such as cached prefixes, is deleted before.
        """
        self._session.endings.close(self._session.runner)

    async def close_async(self) -> None:
        """Close every connection, those of the running loop in good order; otherwise like `close`."""
        await self._session.endings.close_async(self._session.runner)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        await self.close_async()

    def __repr__(self) -> str:
        return f"Client({self._session!r})"

"""A model that can be asked in every way; the signatures are the list of keywords."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.chat.generating import Generating
from aiclient.chat.growing import Growing
from aiclient.chat.streaming import Streaming
from aiclient.chat.tooling import ToolRunning
from aiclient.chat.typed import Typed
from aiclient.core.keywords import check_default, given, merged

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal

    from aiclient.chat.session import HasSession, Route
    from aiclient.core.caching import CacheSetting
    from aiclient.core.keywords import Api
    from aiclient.core.messages import Prompt
    from aiclient.core.repairs import Repairs
    from aiclient.core.requests import Reasoning, ToolChoice, Tools
    from aiclient.core.sent import Preview
    from aiclient.wire.options import TimeoutOptions
    from aiclient_generated.models import KnownModel

__all__ = ["ChatModel"]


class ChatModel(Generating, Streaming, ToolRunning, Typed, Growing):
    """A model with defaults, ready to be asked; `Client.chat` makes one.

    It holds no connection and no conversation: any number of threads and event loops may share it.

    Example:
        >>> from aiclient import Client
        >>> from aiclient.testing import ProviderServer
        >>> with ProviderServer() as server:
        ...     client = Client(openai_api_key="sk-fake-not-a-key", openai_base_url=server.base_url("openai"))
        ...     print(client.chat("gpt-5.5", max_tokens=100).generate("Hello").text)
        Hello
    """

    def __init__(
        self,
        name: KnownModel | None = None,
        *,
        client: HasSession,
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
    ) -> None:
        """Choose a model and its defaults; nothing is sent, and the name is looked up with the first call.

        Args:
            name: Model name, or `provider:name`; None is the client's default model.
            client: Whose keys and connections are used.
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
        # The signature is the list of keywords: what of it was given are the defaults.
        defaults = given(locals())
        check_default(defaults)
        super().__init__(name, client, defaults, api=api)

    def with_options(
        self,
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
        """Return the same model with other defaults; those that are not given stay as they are."""
        defaults = given(locals())
        check_default(defaults)
        model = ChatModel(self._name, client=self._client, api=api or self._api)
        model._defaults = merged(self._defaults, defaults)
        return model

    def preview(
        self,
        prompt: Prompt,
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
    ) -> Preview:
        """Show what `generate` would send, without sending it; arguments are those of `generate`."""
        return self._preview(prompt, given(locals()))

    def route(self) -> Route:
        """Say where questions to this model go: the provider, the name that is sent, what is known of it."""
        return self._session.route(self._name, api=self._api, api_version=self._defaults.get("api_version"))

    def count_tokens(
        self,
        prompt: Prompt,
        *,
        system: str | None = None,
        tools: Tools | None = None,
        response_model: object = None,
    ) -> int:
        """Ask the provider how many tokens a prompt has, with the instructions and tools.

        Args:
            prompt: A text, one message, or a conversation.
            system: Instructions.
            tools: Tools that would be offered.
            response_model: Type of the answer, whose schema is a part of the prompt.

        Raises:
            UnsupportedFeatureError: The provider does not count.
        """
        return self._session.runner.run(self._count(prompt, given(locals())))

    async def count_tokens_async(
        self,
        prompt: Prompt,
        *,
        system: str | None = None,
        tools: Tools | None = None,
        response_model: object = None,
    ) -> int:
        """Ask for the tokens of a prompt and await the number; otherwise like `count_tokens`."""
        return await self._session.runner.run_async(self._count(prompt, given(locals())))

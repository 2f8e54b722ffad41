"""The half of a client that fills caches ahead of the first question."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiclient.chat.session import HasSession
    from aiclient.core.caching import CacheSetting
    from aiclient.core.flow import Flow
    from aiclient.core.keywords import Api, GenerateKeywords
    from aiclient.core.messages import Prompt
    from aiclient.core.prewarmed import Prewarmed
    from aiclient.core.requests import Tools
    from aiclient.wire.options import TimeoutOptions
    from aiclient_generated.models import KnownModel

__all__ = ["Prewarming"]


class Prewarming:
    """What a client offers for cold caches; the signatures are the list of keywords."""

    def prewarm(
        self: HasSession,
        model: KnownModel | None = None,
        *,
        prompt: Prompt | None = None,
        system: str | None = None,
        tools: Tools | None = None,
        cache: CacheSetting | None = None,
        timeout: float | TimeoutOptions | None = None,
        api_version: str | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        api: Api | None = None,
    ) -> Prewarmed:
        """Write a prompt to the provider's cache, so that the first question finds it there.

        Give what later calls begin with, and the same `cache`: only equal beginnings are found. Anthropic and
        OpenAI's newer models answer with nothing and bill the writing; Gemini makes an object where
        `CacheConfig(explicit=True)` asks for one. Others are not asked at all: by `on_unsupported` that is an
        error, or told in `cache.ignored` of the result.

        Args:
            model: Model name, or `provider:name`; None is the default model.
            prompt: Turns that are known already, where there are any.
            system: Instructions; they come before system messages of the prompt.
            tools: Tools, or plain functions, that later calls offer.
            cache: As in later calls; `True` unless told, or where the prompt has marks of its own.
            timeout: Seconds for the whole call, or the five clocks.
            api_version: Version of the provider's API.
            provider_options: Body fields as the provider spells them; they win over keywords.
            extra_headers: Headers to add.
            api: `responses` or `chat`, where the provider has both.

        Raises:
            UnsupportedFeatureError: The provider fills no cache ahead, and `on_unsupported` is "error".
        """
        from aiclient.core.keywords import given

        flow = _flow(self, model, prompt, given(locals()), api)
        return self.session.runner.run(flow)

    async def prewarm_async(
        self: HasSession,
        model: KnownModel | None = None,
        *,
        prompt: Prompt | None = None,
        system: str | None = None,
        tools: Tools | None = None,
        cache: CacheSetting | None = None,
        timeout: float | TimeoutOptions | None = None,
        api_version: str | None = None,
        provider_options: Mapping[str, object] | None = None,
        extra_headers: Mapping[str, str] | None = None,
        api: Api | None = None,
    ) -> Prewarmed:
        """Fill the provider's cache without blocking; arguments and errors are those of `prewarm`."""
        from aiclient.core.keywords import given

        flow = _flow(self, model, prompt, given(locals()), api)
        return await self.session.runner.run_async(flow)


def _flow(
    client: HasSession, model: str | None, prompt: Prompt | None, own: GenerateKeywords, api: Api | None
) -> Flow[Prewarmed]:
    from aiclient.chat.warming import Warming

    return Warming(model, client, cast("GenerateKeywords", {}), api=api).flow(prompt, own)

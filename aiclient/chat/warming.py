"""From a prompt without a question to the flow that fills the cache for it."""

from __future__ import annotations

from dataclasses import replace

from aiclient.cache.prewarming import prepared_messages
from aiclient.cache.serving import PREWARM
from aiclient.chat.asking import Asking
from aiclient.core.cache_marks import is_marked
from aiclient.core.caching import CacheConfig
from aiclient.core.flow import Flow
from aiclient.core.keywords import GenerateKeywords
from aiclient.core.messages import Message, Prompt, SystemMessage, as_messages
from aiclient.core.prewarmed import Prewarmed

__all__ = ["Warming"]


class Warming(Asking):
    """A model whose cache is filled."""

    def flow(self, prompt: Prompt | None, own: GenerateKeywords) -> Flow[Prewarmed]:
        """Return the flow; it passes every layer, as a question does.

        Args:
            prompt: Turns that are known already; None is none.
            own: Keywords of the call.
        """
        keywords = self._keywords(own)
        setting = keywords.get("cache")
        known = _messages(prompt, keywords.get("system"))
        explicit = isinstance(setting, CacheConfig) and setting.explicit
        messages = prepared_messages(known, explicit=explicit)
        provider, request = self._request(messages, keywords)
        if setting is None and not is_marked(request):
            request = replace(request, options=replace(request.options, cache=True))
        request.context.state[PREWARM] = len(messages) > len(known)
        response = yield from self._answered(provider, request)
        return Prewarmed(response)


def _messages(prompt: Prompt | None, system: str | None) -> tuple[Message, ...]:
    if prompt is None:
        return () if system is None else (SystemMessage(system),)
    return as_messages(prompt, system)

"""From a prompt and keywords to the one flow behind every way to ask."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from aiclient.core.cache_marks import is_marked
from aiclient.core.capabilities import fitted
from aiclient.core.conclude import concluded
from aiclient.core.context import CallContext
from aiclient.core.errors import ConfigurationError, NotFoundError, UnsupportedFeatureError
from aiclient.core.flow import Flow
from aiclient.core.keywords import Api, GenerateKeywords, merged, options_of
from aiclient.core.media import loaded
from aiclient.core.messages import Message, Prompt, as_messages
from aiclient.core.middleware import GenerateHandler
from aiclient.core.pipeline import compose, compose_tool
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse
from aiclient.core.sent import Preview
from aiclient.core.timeouts import chosen_total
from aiclient.providers.base import Counting, Describing, Provider, Steering

if TYPE_CHECKING:
    from collections.abc import Mapping

    from aiclient.chat.session import HasSession, Route, Session
    from aiclient.core.middleware import Middleware
    from aiclient.core.tool_loop import OnToolError

__all__ = ["Asking", "Question"]


@dataclass(frozen=True, slots=True)
class Question:
    """One call, ready to be run."""

    flow: Flow[ChatResponse]
    context: CallContext


class Asking:
    """What every way to ask begins with: a name, a client, defaults."""

    def __init__(
        self, name: str | None, client: HasSession, defaults: GenerateKeywords, *, api: Api | None = None
    ) -> None:
        self._name = name
        self._client = client
        self._defaults = defaults
        self._api: Api | None = api

    @property
    def _session(self) -> Session:
        return self._client.session

    def route(self) -> Route:
        """Return where the questions to this model go: the provider, the name that is sent, the facts."""
        return self._session.route(self._name, api=self._api)

    def _keywords(self, own: GenerateKeywords) -> GenerateKeywords:
        """Return the keywords of a call; the innermost ones win."""
        return merged(merged(self._session.defaults, self._defaults), own)

    def _request(
        self,
        messages: Sequence[Message],
        keywords: GenerateKeywords,
        *,
        stream: bool = False,
        valued: bool = False,
    ) -> tuple[Provider, GenerateRequest]:
        session = self._session
        route = session.route(self._name, api=self._api, api_version=keywords.get("api_version"))
        context = CallContext(on_unsupported=session.on_unsupported, resolution=route.resolution)
        for text in route.warnings:
            context.warn(text, told=True)
        if keywords.get("response_model") is not None:
            from aiclient.structured.wanted import WANTED, wanted_by

            context.state[WANTED] = wanted_by(cast("Mapping[str, object]", keywords), valued=valued)
        request = GenerateRequest(
            provider=route.provider.name,
            model=route.model,
            messages=tuple([loaded(message) for message in messages]),
            options=options_of(keywords),
            stream=stream,
            info=route.info,
            context=context,
        )
        context.total = route.provider.total(request)
        return route.provider, request

    def _question(
        self, prompt: Prompt, own: GenerateKeywords, *, stream: bool = False, valued: bool = False
    ) -> Question:
        """Return the one flow behind all ways to ask; what cannot be asked is refused here already.

        Args:
            prompt: What is asked.
            own: Keywords of the call.
            stream: Whether the answer is read while it is written.
            valued: Whether an answer of a type must be a value, and not calls of tools.
        """
        keywords = self._keywords(own)
        messages = as_messages(prompt, keywords.get("system"))
        provider, request = self._request(messages, keywords, stream=stream, valued=valued)
        if stream and "structured" in request.context.state:
            from aiclient.structured.wanted import unrepaired

            unrepaired(request.context, own.get("max_repairs"))
        return Question(self._answered(provider, request), request.context)

    def _answered(self, provider: Provider, request: GenerateRequest) -> Flow[ChatResponse]:
        session = self._session
        handler = compose(self._layers(request), _terminal(provider, session))
        return concluded(handler(request), request.context)

    def _layers(self, request: GenerateRequest) -> Sequence[Middleware]:
        """Return the layers around a call."""
        layers = self._session.middleware
        if "structured" not in request.context.state:
            return layers
        from aiclient.structured.middleware import Structuring

        return (*layers, Structuring())

    def _preview(self, prompt: Prompt, own: GenerateKeywords) -> Preview:
        """Run all layers down to the provider, and stop there."""
        keywords = self._keywords(own)
        messages = as_messages(prompt, keywords.get("system"))
        provider, request = self._request(messages, keywords)
        if not isinstance(provider, Describing):
            raise UnsupportedFeatureError(f"{provider.name} does not tell what it sends")
        session = self._session
        try:
            session.runner.run(compose(self._layers(request), _stop)(request))
        except _ReachedError as reached:
            request = _ready(reached.request, provider)
        else:
            raise ConfigurationError("a middleware answers this call itself; nothing would be sent")
        if request.options.cache is not None or is_marked(request):
            from aiclient.cache.planning import previewed

            request = previewed(request, provider)
        shown = provider.describe(request)
        context = request.context
        return Preview(provider.name, request.model, context.resolution, shown, tuple(context.warnings))

    def _count(self, prompt: Prompt, own: GenerateKeywords) -> Flow[int]:
        """Return the flow that asks for the size of a prompt."""
        keywords = self._keywords(own)
        messages = as_messages(prompt, keywords.get("system"))
        provider, request = self._request(messages, keywords)
        if not isinstance(provider, Counting):
            raise UnsupportedFeatureError(f"{provider.name} does not count the tokens of a prompt")
        if is_marked(request):
            # Marks have no size, and what is wrong with them is no matter of counting.
            from aiclient.cache.points import unmarked

            request = unmarked(request)
        return provider.count(_ready(request, provider))

    def _tool_run(
        self, prompt: Prompt, own: GenerateKeywords, *, max_steps: int, on_error: OnToolError
    ) -> Flow[ChatResponse]:
        """Return the flow that asks and runs tools until there is an answer."""
        from aiclient.core.tool_loop import ToolLoop, run_tool
        from aiclient.core.tool_set import ToolSet

        keywords = self._keywords(own)
        tools = ToolSet(keywords.get("tools") or ())
        messages = as_messages(prompt, keywords.get("system"))
        provider, first = self._request(messages, {**keywords, "tools": tuple(tools)})

        first.context.logged = set()
        bounded = chosen_total(first.options.timeout, self._session.timeout) is not None

        def ask(said: tuple[Message, ...], step: int) -> Flow[ChatResponse]:
            request = first if step == 1 else _next_step(first, said, bounded=bounded)
            return self._answered(provider, request)

        loop = ToolLoop(
            ask=ask,
            tools=tools,
            call_tool=compose_tool(self._session.middleware, run_tool(tools, on_error)),
            max_steps=max_steps,
            on_error=on_error,
        )
        return loop.flow(first.messages, first.context)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._name!r})"


def _next_step(first: GenerateRequest, said: tuple[Message, ...], *, bounded: bool) -> GenerateRequest:
    """Return the request for a further step of a run, with a state of its own.

    Args:
        first: The request of the first step.
        said: The conversation so far.
        bounded: Whether the whole run has one total time, as it has where the user set one.
    """
    options, before = first.options, first.context
    if options.tool_choice not in {None, "auto", "none"}:
        # A model that must call a tool each time would never answer.
        options = replace(options, tool_choice=None)
    context = CallContext(before.total, on_unsupported=before.on_unsupported, resolution=before.resolution)
    if "structured" in before.state:
        context.state["structured"] = before.state["structured"]
    context.logged = before.logged
    if bounded:
        context.attempt.deadline = before.attempt.deadline
    messages = tuple([loaded(message) for message in said])
    return replace(first, messages=messages, options=options, context=context)


def _terminal(provider: Provider, session: Session) -> GenerateHandler:
    """Return the lowest layer: the provider, asked for what its model takes."""

    def handle(request: GenerateRequest) -> Flow[ChatResponse]:
        request = _ready(request, provider)
        if request.options.cache is not None or is_marked(request):
            from aiclient.cache.planning import cached

            request = yield from cached(request, provider, session)
        caching = request.options.caching
        if caching is None:
            flow = provider.generate(request)
        else:
            from aiclient.cache.serving import served

            flow = served(request, provider, session)
        if "structured.tools" in request.context.state:
            from aiclient.structured.tools import undone

            flow = undone(flow, request.context)
        try:
            return (yield from flow)
        except NotFoundError as error:
            better = session.missing(error, request)
            records = request.context.attempts
            if records and records[-1].error is error:
                records[-1] = replace(records[-1], error=better)
            raise better from None

    return handle


def _ready(request: GenerateRequest, provider: Provider) -> GenerateRequest:
    """Return what is asked of one provider and model: what both take, said their way."""
    given = request.options.provider_options
    # The provider's own fields win over keywords, also where they say whether the model reasons.
    reasons = provider.reasons(given) if given and isinstance(provider, Steering) else None
    request = fitted(request, reasons)
    # What these need is loaded with the first call that needs it, and costs the others nothing.
    if "structured" in request.context.state or (request.options.tools and _wants_strict(request)):
        from aiclient.structured.prepare import prepared

        request = prepared(request, provider)
    return request


def _wants_strict(request: GenerateRequest) -> bool:
    """Say whether the provider is to hold calls of tools to their schemas."""
    if request.options.strict is True:
        return True
    return any(getattr(tool, "strict", None) is True for tool in request.options.tools or ())


class _ReachedError(BaseException):
    """The request came through all layers; no layer may catch this."""

    def __init__(self, request: GenerateRequest) -> None:
        super().__init__()
        self.request = request


def _stop(request: GenerateRequest) -> Flow[ChatResponse]:
    # Raised where a flow would start: the layers above are flows already.
    raise _ReachedError(request)

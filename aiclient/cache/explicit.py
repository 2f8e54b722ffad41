"""Calls whose prefix the provider keeps as an object: made once, used by all, replaced, deleted at the end.

One call of a client makes an object. Those that want the same one meanwhile wait for it, by effects and
without a lock, for at most half a minute; then they go without it, like every call whose object cannot be
made. No call fails because of its cache.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final, Protocol, cast, runtime_checkable

from aiclient.cache.keeper import Keeper, is_absent, keeper_of
from aiclient.cache.shelf import Shelf, shelf_of
from aiclient.cache.storage import together
from aiclient.core.caching import CacheLeftWarning, PromptCaching, StoredPrefix
from aiclient.core.encode import AnyCall
from aiclient.core.endpoint import Endpoint
from aiclient.core.errors import (
    AIClientError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
)
from aiclient.core.flow import Flow, Sleep
from aiclient.core.requests import GenerateRequest
from aiclient.core.responses import ChatResponse
from aiclient.core.warned import warn_caller
from aiclient.providers.base import Provider
from aiclient.providers.objects import asked, listed
from aiclient.wire.options import RequestOptions

__all__ = ["answered_kept", "stored_of", "tidied", "uncached", "with_stored"]

_GRACE: Final = 2.0
"""Seconds that the end of a client waits for calls that are making an object."""
_STEP: Final = 0.05
_TOLD: Final = "cache.kept"
"""Name in the state of a call: its object and notes, until an answer has told of them."""
_OPTIONS: Final[RequestOptions] = {"timeout": 10.0, "max_retries": 1}
"""Of each request at the end of a client."""


@runtime_checkable
class _Endings(Protocol):
    """What a client can be asked to do at its end."""

    def at_close(self, ending: Callable[[], Flow[None]], /) -> None:
        """Run a flow before the connections are closed."""
        ...


def answered_kept(request: GenerateRequest, provider: Provider, owner: object) -> Flow[ChatResponse]:
    """Answer a request whose prefix is to be an object of the provider's.

    An object that has vanished is made again once, where the caller has seen nothing of an answer yet.

    Args:
        request: What is asked; its plan says what to keep.
        provider: Who is asked.
        owner: State of the client.
    """
    keeper = _keeper(request, provider, owner)
    if isinstance(keeper, str):
        return (yield from provider.generate(uncached(request, keeper)))
    for _ in range(2):
        stored = yield from keeper.stored()
        if isinstance(stored, str):
            return (yield from provider.generate(uncached(request, stored)))
        told = _told(request.context.state, stored, keeper.notes)
        try:
            response = yield from provider.generate(with_stored(request, *told))
        except (InvalidRequestError, NotFoundError, PermissionDeniedError) as error:
            failed = error
        else:
            del request.context.state[_TOLD]
            return response
        if request.context.attempt.emitted or not (yield from keeper.is_gone(failed, stored)):
            raise failed
    return (yield from provider.generate(uncached(request, "it vanished twice")))


def stored_of(
    request: GenerateRequest, provider: Provider, owner: object
) -> Flow[tuple[StoredPrefix | str, list[str]]]:
    """Make or find the object for a request and ask nothing else; return it, or why there is none, and notes.

    Args:
        request: What would be asked; its plan says what to keep.
        provider: Who would be asked.
        owner: State of the client.
    """
    keeper = _keeper(request, provider, owner)
    if isinstance(keeper, str):
        return keeper, []
    return (yield from keeper.stored()), keeper.notes


def uncached(request: GenerateRequest, reason: str) -> GenerateRequest:
    """Return a request that goes without its object.

    Args:
        request: What is asked.
        reason: Why.
    """
    plan = request.options.caching or PromptCaching()
    ignored = (*plan.ignored, f"explicit=True: {reason}; the whole prompt was sent")
    return _planned(request, replace(plan, keep=None, breakpoints=(), ignored=ignored))


def with_stored(request: GenerateRequest, stored: StoredPrefix, notes: Sequence[str]) -> GenerateRequest:
    """Return a request whose prefix is an object.

    Args:
        request: What is asked.
        stored: The object.
        notes: What was done for it.
    """
    plan = request.options.caching or PromptCaching()
    return _planned(request, replace(plan, stored=stored, notes=(*plan.notes, *notes)))


def tidied(shelf: Shelf) -> Flow[None]:
    """Delete what a client made and nobody else can use; what fails is told, and ends by its lifetime.

    Args:
        shelf: The client's.
    """
    shelf.close()
    waited = 0.0
    while shelf.is_making() and waited < _GRACE:
        yield Sleep(_STEP)
        waited += _STEP
    left: list[str] = []
    for one in shelf.own():
        try:
            names = [one.name] if not one.unsure else []
            if one.unsure:
                found = yield from listed(one.endpoint, one.calls, package=one.package, options=_OPTIONS)
                names = [each.name for each in found if each.label == one.label]
            for name in names:
                yield from _deleted(one.endpoint, one.calls.delete_call(one.package, name, options=_OPTIONS))
        except AIClientError as error:
            left.append(f"{one.name or one.label}: {error.message.partition(chr(10))[0]}")
    if left:
        warn_caller(CacheLeftWarning(f"could not be deleted, and costs until it ends: {'; '.join(left)}"))


def _told(
    state: dict[str, object], stored: StoredPrefix, notes: list[str]
) -> tuple[StoredPrefix, tuple[str, ...]]:
    """Return an object and notes together with those of earlier attempts, which no answer has told of."""
    before = cast("tuple[StoredPrefix, tuple[str, ...]] | None", state.get(_TOLD))
    said = tuple(notes)
    if before is not None:
        stored, said = together(before[0], stored), tuple(dict.fromkeys((*before[1], *notes)))
    state[_TOLD] = stored, said
    notes.clear()
    return stored, said


def _deleted(endpoint: Endpoint, call: AnyCall) -> Flow[None]:
    try:
        yield from asked(endpoint, call)
    except AIClientError as error:
        # One that has ended already needs no deleting.
        if not is_absent(error):
            raise


def _keeper(request: GenerateRequest, provider: Provider, owner: object) -> Keeper | str:
    shelf = shelf_of(owner)
    keeper = keeper_of(request, provider, shelf)
    endings: object = getattr(owner, "endings", None)
    if isinstance(keeper, Keeper) and isinstance(endings, _Endings) and shelf.register():
        endings.at_close(lambda: tidied(shelf))
    return keeper


def _planned(request: GenerateRequest, plan: PromptCaching) -> GenerateRequest:
    return replace(request, options=replace(request.options, caching=plan))

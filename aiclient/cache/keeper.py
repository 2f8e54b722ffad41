"""The object for one call: found on the shelf or at the provider, made or refreshed, or why there is none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Final, cast

from aiclient.cache.lifetimes import seconds
from aiclient.cache.shelf import Shelf, Shelved, State
from aiclient.cache.storage import stored_prefix
from aiclient.core.caching import PrefixOrder, StoredPrefix
from aiclient.core.errors import (
    AIClientError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    ProviderError,
    RequestTimeoutError,
)
from aiclient.core.flow import Flow, Now, Random, Sleep
from aiclient.core.json_body import encode_json
from aiclient.core.requests import GenerateRequest
from aiclient.providers.base import Provider
from aiclient.providers.http import HttpProvider
from aiclient.providers.objects import ObjectCalls, Prefix, asked, listed, object_calls
from aiclient.wire.options import RequestOptions

__all__ = ["Keeper", "is_absent", "keeper_of"]

_WALL: Final = Now()
_STEADY: Final = Now("steady")
_RANDOM: Final = Random()
_STEP: Final = 0.05
_PATIENCE: Final = 30.0
"""Seconds that a call waits for another one that makes its object."""
_REFUSED: Final = 300.0
"""Seconds for which an object that the provider refused is not asked for again."""
_TROUBLED: Final = 5.0
"""The same after a failure that may pass."""
_LEAST: Final = 0.001
"""Seconds that a request gets where none are left."""
_ABSENT: Final = ("not found", "expired")
"""Words in a refusal of an object that is not there."""


def is_absent(error: AIClientError) -> bool:
    """Say whether an error about an object means that it is not there.

    Args:
        error: Services do not tell an object that ended from one of somebody else, and word it in many ways.
    """
    if isinstance(error, InvalidRequestError):
        return any(word in error.message.lower() for word in _ABSENT)
    return isinstance(error, NotFoundError | PermissionDeniedError)


def keeper_of(request: GenerateRequest, provider: Provider, shelf: Shelf) -> Keeper | str:
    """Return what finds the object for a request; a text says why there can be none.

    Args:
        request: What is asked; its plan says what to keep.
        provider: Who is asked.
        shelf: Of the client.
    """
    order = request.options.caching.keep if request.options.caching is not None else None
    calls = object_calls(provider.endpoint.manifest) if isinstance(provider, HttpProvider) else None
    if order is None or calls is None or not isinstance(provider, HttpProvider):
        return f"{provider.name} keeps no caches as objects"
    prefix = calls.prefix_of(provider.endpoint.manifest, provider.package, request, messages=order.messages)
    return (
        prefix
        if isinstance(prefix, str)
        else Keeper(request, provider, shelf=shelf, order=order, calls=calls, prefix=prefix)
    )


class Keeper:
    """Finds the object for one request."""

    def __init__(
        self,
        request: GenerateRequest,
        provider: HttpProvider,
        *,
        shelf: Shelf,
        order: PrefixOrder,
        calls: ObjectCalls,
        prefix: Prefix,
    ) -> None:
        self.notes: list[str] = []
        """What was done for the object."""
        self._request = request
        self._endpoint = provider.endpoint
        self._package = provider.package
        self._shelf = shelf
        self._order = order
        self._calls = calls
        self._prefix = prefix
        self._creating = False
        self._ttl = None if order.ttl is None else f"{seconds(order.ttl)}s"
        text = encode_json(cast("Mapping[str, object]", prefix.body))
        self._digest = sha256(b"\0".join([text, (self._ttl or "").encode()])).hexdigest()
        # Neither the key nor the prompt can be read in it.
        owner = [provider.name, provider.endpoint.base_url, *provider.endpoint.secrets, order.name or ""]
        self._key = sha256("\0".join([*owner, self._digest]).encode()).hexdigest()

    def stored(self) -> Flow[StoredPrefix | str]:
        """Return the object, made or refreshed where that is due; a text says why there is none."""
        draw = cast(float, (yield _RANDOM))
        waited = 0.0
        while True:
            now = cast(float, (yield _WALL))
            found, mine = self._shelf.reserve(self._key, now, lambda: self._blank(draw))
            if mine:
                made = yield from self._made(found)
                yield from self._remeasured()
                return made
            if found.state is State.READY:
                if not self._shelf.claim(self._key, found.name, now):
                    return self._told(found)
                if (refreshed := (yield from self._refreshed(found, now))) is not None:
                    yield from self._remeasured()
                    return refreshed
            elif found.state is State.FAILED:
                return found.reason
            elif waited >= _PATIENCE:
                return f"another call has been making the object for {_PATIENCE:.0f} s"
            else:
                yield Sleep(_STEP)
                waited += _STEP

    def is_gone(self, error: ProviderError, stored: StoredPrefix) -> Flow[bool]:
        """Say whether an error came because the object is not there any more; it is forgotten then.

        Args:
            error: What the provider said to a request with the object.
            stored: The object.
        """
        said = error.message.lower()
        named = "cache" in said or stored.name.lower() in said
        if isinstance(error, InvalidRequestError) and not named:
            return False
        try:
            options = yield from self._options()
            yield from asked(
                self._endpoint, self._calls.get_call(self._package, stored.name, options=options)
            )
        except AIClientError as missing:
            if not is_absent(missing):
                return False
        else:
            # It is still listed, but what it says of it counts: an object that ends just now.
            if not (named and "expired" in said):
                return False
        self._shelf.forget(self._key, stored.name)
        self.notes.append(f"{stored.name} had vanished")
        return True

    def _blank(self, draw: float) -> Shelved:
        name = self._order.name
        label = f"{name}-{self._digest[:16]}" if name else f"aiclient-{int(draw * 2**53):014x}"
        shared = name is not None
        return Shelved(self._key, self._endpoint, self._calls, self._package, label, shared)

    def _made(self, found: Shelved) -> Flow[StoredPrefix | str]:
        """Find the object at the provider where it may be there, else make it."""
        known = False
        try:
            try:
                answer = yield from self._found_or_made(found)
            except AIClientError as error:
                now = cast(float, (yield _WALL))
                answer = self._failed(error, now)
                known = True
                left = yield from self._remeasured()
                if isinstance(error, RequestTimeoutError) and left is not None and left <= _LEAST:
                    raise  # it was the time of the whole call
            known = True
            return answer
        finally:
            if not known:
                # Whoever asked went away; the next call, or the end of the client, looks for it.
                self._shelf.fail(self._key, "a call that was making it was left", unsure=True)

    def _found_or_made(self, found: Shelved) -> Flow[StoredPrefix | str]:
        if found.shared or found.unsure:
            there = yield from self._looked_up(found.label)
            if there is not None:
                return there
        options = yield from self._options()
        call = self._calls.create_call(
            self._package, self._prefix, label=found.label, ttl=self._ttl, options=options
        )
        now = cast(float, (yield _WALL))
        self._creating = True
        self._shelf.asked(self._key)
        made = self._calls.read((yield from asked(self._endpoint, call)))
        if made is None or made.until is None:
            self._shelf.fail(
                self._key, "the provider's answer names no object", again=now + _REFUSED, unsure=True
            )
            return "the provider's answer names no object"
        # The provider's clock may be another one: the lifetime counts, from when it was asked for.
        lifetime = made.until - (now if made.start is None else made.start)
        settled = self._shelf.settle(
            self._key, made, until=now + lifetime, lifetime=lifetime, sure=not found.unsure
        )
        self.notes.append(f"made {made.name} ({made.tokens or '?'} tokens, for {lifetime:.0f} s)")
        return self._told(settled, made=True, asked=lifetime)

    def _looked_up(self, label: str) -> Flow[StoredPrefix | None]:
        """Look for an object that somebody made under this label; the one that lives longest counts."""
        options = yield from self._options()
        now = cast(float, (yield _WALL))
        there = yield from listed(self._endpoint, self._calls, package=self._package, options=options)
        alive = [(one.until, one) for one in there if one.label == label and one.until is not None]
        alive = [(until, one) for until, one in alive if until > now + 2 * _STEP]
        if not alive:
            return None
        until, best = max(alive, key=lambda pair: pair[0])
        lifetime = seconds(self._order.ttl) if self._order.ttl else until - (best.start or now)
        settled = self._shelf.settle(self._key, best, until=until, lifetime=lifetime, sure=False)
        self.notes.append(f"found {best.name}, which was made under the same name")
        return self._told(settled)

    def _failed(self, error: AIClientError, now: float) -> str:
        """Take note of a failure and say why there is no object."""
        said = error.message.partition("\n")[0]
        refused = isinstance(error, ProviderError) and not error.retryable
        wait = _REFUSED if refused else _TROUBLED
        # What the provider refused does not exist; after a lost answer nobody knows.
        self._shelf.fail(self._key, said, again=now + wait, unsure=not (refused and self._creating))
        return said

    def _refreshed(self, found: Shelved, now: float) -> Flow[StoredPrefix | None]:
        """Let an object live for its whole lifetime again; None where it has vanished."""
        until: float | None = None
        try:
            options = yield from self._options()
            ttl = self._ttl or f"{found.lifetime:.0f}s"
            call = self._calls.refresh_call(self._package, found.name, ttl=ttl, options=options)
            yield from asked(self._endpoint, call)
            until = now + found.lifetime
        except AIClientError as error:
            if is_absent(error):
                self._shelf.forget(self._key, found.name)
                self.notes.append(f"{found.name} had vanished")
                return None
            self.notes.append(f"{found.name} was not refreshed: {error.message.partition(chr(10))[0]}")
        finally:
            self._shelf.renewed(self._key, found.name, until)
        if until is None:
            return self._told(found)
        added = max(until - found.until, 0.0)
        self.notes.append(f"refreshed {found.name} for {found.lifetime:.0f} s")
        return self._told(replace(found, until=until), asked=added)

    def _told(self, found: Shelved, *, made: bool = False, asked: float = 0.0) -> StoredPrefix:
        info = self._request.info
        return stored_prefix(found, info, contents=self._prefix.contents, made=made, asked=asked)

    def _options(self) -> Flow[RequestOptions]:
        """Return the options of a request for the object: it shares the time of the call that needs it."""
        given = self._request.options
        options: RequestOptions = {"max_retries": 0}
        if given.extra_headers:
            options["extra_headers"] = given.extra_headers
        left = yield from self._remeasured()
        if left is not None:
            options["timeout"] = {"total": left}
        elif given.timeout is not None:
            options["timeout"] = given.timeout
        return options

    def _remeasured(self) -> Flow[float | None]:
        """Take off the time of the call what was spent on its object; return what is left."""
        attempt = self._request.context.attempt
        if attempt.deadline is None:
            return attempt.remaining
        left = attempt.deadline - cast(float, (yield _STEADY))
        attempt.remaining = max(left, _LEAST)
        return attempt.remaining

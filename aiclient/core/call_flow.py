"""The flows behind typed clients: send, stream and page, with retries inside."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from logging import DEBUG, getLogger
from typing import Final, TypeVar, cast
from urllib.parse import urljoin, urlsplit

from aiclient.core.decode import decode, request_id
from aiclient.core.encode import AnyCall, encode, needs_boundary, retries, with_remaining
from aiclient.core.endpoint import Endpoint
from aiclient.core.errors import ProviderError
from aiclient.core.flow import Emit, Flow, Random, Send, now
from aiclient.core.provider_errors import error_from_reply
from aiclient.core.retry import Attempt, RetryPolicy, retrying
from aiclient.core.retry_hints import is_date
from aiclient.wire.call import Call, PageCall, StreamCall
from aiclient.wire.http import HttpReply, HttpRequest, ReplyInfo

__all__ = ["exchange", "send_flow", "stream_flow"]

T = TypeVar("T")
E = TypeVar("E")
I = TypeVar("I")  # noqa: E741 - the item of a page

_LOG: Final = getLogger("aiclient")
_RANDOM: Final = Random()
_REDIRECTS: Final = (301, 302, 303, 307, 308)
_CARRIED: Final = ("accept", "accept-encoding", "user-agent")
"""Headers that may go to another host."""


def send_flow(endpoint: Endpoint, call: Call[T] | PageCall[T, I]) -> Flow[T]:
    """Send a call, retried as options or client say, and return its typed result.

    Args:
        endpoint: The client's side.
        call: What to send.
    """
    described = cast(AnyCall, call)
    request = yield from _encoded(endpoint, described)

    def once(attempt: Attempt) -> Flow[T]:
        reply = yield from exchange(endpoint, request, attempt, operation=call.operation)
        return cast(T, decode(endpoint, reply, call.result, request=request.info(call.operation)))

    return (yield from _retried(endpoint, described, request, once))


def stream_flow(endpoint: Endpoint, call: StreamCall[E]) -> Flow[None]:
    """Send a call and emit first a `ReplyInfo`, then the events of its answer.

    An attempt that fails before the first event is retried; a later `ReplyInfo` replaces the first.

    Args:
        endpoint: The client's side.
        call: What to send.
    """
    from aiclient.core.event_flow import Events, event_flow

    described = cast(AnyCall, call)
    request = yield from _encoded(endpoint, described)
    info = request.info(call.operation)

    def once(attempt: Attempt) -> Flow[None]:
        reply = yield from exchange(endpoint, request, attempt, operation=call.operation)
        yield Emit(ReplyInfo(reply.status, reply.headers, request_id(endpoint, reply.headers)))
        yield from event_flow(Events(endpoint, call.stream, reply, info, attempt))

    yield from _retried(endpoint, described, request, once)


def _encoded(endpoint: Endpoint, call: AnyCall) -> Flow[HttpRequest]:
    if not needs_boundary(call):
        return encode(endpoint, call)
    draw = cast(float, (yield _RANDOM))
    return encode(endpoint, call, f"aiclient-{int(draw * 2**53):014x}")


def _retried(
    endpoint: Endpoint, call: AnyCall, request: HttpRequest, once: Callable[[Attempt], Flow[T]]
) -> Flow[T]:
    count = retries(endpoint, call.options)
    total = request.timeout.total
    if _LOG.isEnabledFor(DEBUG):
        from aiclient.core.attempt_log import logged

        provider = endpoint.manifest.name
        once = logged(once, provider, call.operation.removeprefix(f"{provider}/"))
    if not count:
        return once(Attempt(remaining=total))
    return retrying(once, RetryPolicy(count), total)


def exchange(
    endpoint: Endpoint, request: HttpRequest, attempt: Attempt, *, operation: str = ""
) -> Flow[HttpReply]:
    """Send one attempt and return a successful reply.

    Args:
        endpoint: The client's side.
        request: What to send.
        attempt: Which attempt this is, and the time left for it.
        operation: For errors.

    Raises:
        ProviderError: What the provider says instead.
    """
    if attempt.remaining is not None and attempt.remaining != request.timeout.total:
        request = with_remaining(request, attempt.remaining)
    reply = cast(HttpReply, (yield Send(request)))
    hops = request.redirects
    while hops and (onward := _redirected(request, reply)) is not None:
        request = onward
        reply = cast(HttpReply, (yield Send(request)))
        hops -= 1
    if 200 <= reply.status < 300:
        return reply
    raise (yield from _failure(endpoint, request, reply, operation))


def _failure(
    endpoint: Endpoint, request: HttpRequest, reply: HttpReply, operation: str
) -> Flow[ProviderError]:
    # A clock is needed only for a date; most replies, and so most logs, do without.
    moment = (yield from now()) if is_date(reply.headers) else 0.0
    return error_from_reply(endpoint, reply, request=request.info(operation), now=moment)


def _redirected(request: HttpRequest, reply: HttpReply) -> HttpRequest | None:
    """Return the request for the address that a download moved to; keys stay with their host.

    None where nothing moved, or to where no download goes: another scheme, or from TLS to none.
    """
    location = reply.header("location") if reply.status in _REDIRECTS else None
    if not location:
        return None
    target = urljoin(request.url, location)
    old, new = urlsplit(request.url), urlsplit(target)
    if new.scheme not in ("http", "https") or (old.scheme == "https" and new.scheme == "http"):
        return None
    headers = request.headers
    if (old.scheme, old.netloc) != (new.scheme, new.netloc):
        headers = tuple(pair for pair in headers if pair[0].lower() in _CARRIED)
    return replace(request, url=target, headers=headers)

"""Says in our own errors what went wrong below: connections, timeouts, broken protocol."""

from __future__ import annotations

import ssl

import httpx2

from aiclient.core.errors import ConnectFailedError, StreamInterruptedError, TransportError
from aiclient.drivers.watch import Watch

__all__ = ["failure"]


def failure(error: httpx2.HTTPError, watch: Watch, *, streaming: bool = False) -> TransportError:
    """Return our error for one of httpx2's.

    Args:
        error: What httpx2 raised.
        watch: Clocks of the request.
        streaming: The answer had begun and is handed on in pieces.
    """
    if isinstance(error, httpx2.TimeoutException):
        if isinstance(error, httpx2.ConnectTimeout):
            return watch.error("total" if watch.clock == "total" else "connect")
        if isinstance(error, httpx2.PoolTimeout):
            return watch.error("total" if watch.clock == "total" else "pool")
        return watch.error()
    info = watch.request.info()
    reason = str(error) or type(error).__name__
    if isinstance(error, httpx2.ConnectError | httpx2.ProxyError | httpx2.UnsupportedProtocol):
        failed = ConnectFailedError(
            f"no connection for {info}: {reason}; check base_url, network and proxy settings", request=info
        )
        failed.retryable = not _hopeless(error)
        return failed
    if streaming:
        return StreamInterruptedError(
            f"the stream was cut: {reason}; the answer is incomplete, send the request again ({info})",
            request=info,
        )
    lost = TransportError(
        f"the connection was lost before the answer was complete: {reason}; "
        f"send the request again, or raise max_retries ({info})",
        request=info,
    )
    lost.retryable = not isinstance(error, httpx2.LocalProtocolError)
    return lost


def _hopeless(error: BaseException | None) -> bool:
    """Return True where the next attempt must fail like this one: certificates, schemes."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError | httpx2.UnsupportedProtocol):
            return True
        error = error.__cause__ or error.__context__
    return False

"""Builds httpx2 requests; addresses and headers that come again are parsed once."""

from __future__ import annotations

import httpx2

from aiclient.drivers.watch import EXTENSION, Watch
from aiclient.wire.http import HttpRequest

__all__ = ["RequestCache"]

_MOST = 256
_WITH_LENGTH = ("POST", "PUT", "PATCH")

HeaderKey = tuple[bytes, tuple[tuple[str, str], ...]]


class RequestCache:
    """Parsed addresses and encoded headers of one client."""

    __slots__ = ("_headers", "_urls")

    def __init__(self) -> None:
        self._urls: dict[str, httpx2.URL] = {}
        self._headers: dict[HeaderKey, httpx2.Headers] = {}

    def build(self, request: HttpRequest, watch: Watch) -> httpx2.Request:
        """Return the request as httpx2's transports take it."""
        url = self._urls.get(request.url) or self._url(request.url)
        key = (url.netloc, request.headers)
        headers = httpx2.Headers(self._headers.get(key) or self._encode(key))
        body = request.body
        if body is not None or request.method in _WITH_LENGTH:
            headers["content-length"] = str(len(body or b""))
        return httpx2.Request(
            request.method,
            url,
            headers=headers,
            stream=httpx2.ByteStream(body or b""),
            extensions={EXTENSION: watch},
        )

    def stock_extensions(self, watch: Watch) -> dict[str, object]:
        """Return what goes beside a request through a stock transport: its clocks, as that one has them."""
        timeout = watch.request.timeout
        watch.sent()
        left = watch.read()
        read = None if left is None else max(left, 0.001)
        limits = {"connect": timeout.connect, "read": read, "write": read, "pool": timeout.pool}
        watch.limits = limits
        return {"timeout": limits}

    def _url(self, text: str) -> httpx2.URL:
        if len(self._urls) >= _MOST:
            self._urls.clear()
        url = self._urls[text] = httpx2.URL(text)
        return url

    def _encode(self, key: HeaderKey) -> httpx2.Headers:
        if len(self._headers) >= _MOST:
            self._headers.clear()
        pairs = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in key[1]]
        headers = self._headers[key] = httpx2.Headers([(b"host", key[0]), *pairs])
        return headers

"""The process-wide TLS context: loading the trust store costs more than ten calls do."""

from __future__ import annotations

import ssl
from functools import cache

import httpx2

__all__ = ["tls_context"]


@cache
def tls_context() -> ssl.SSLContext:
    """Return the context that all clients share, built by the first that needs it."""
    context = httpx2.create_ssl_context()
    context.set_alpn_protocols(["http/1.1"])
    return context

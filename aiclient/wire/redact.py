"""Masks secrets in headers, URLs and texts before anything is shown or logged."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import quote, unquote_plus

__all__ = ["MASK", "redact_header", "redact_text", "redact_url"]

MASK = "***"

_SECRET_NAME = re.compile(
    r"authorization|cookie|api[-_]?key|secret|token|password|passwd|credential|signature|(^|[-_])(key|sig)$",
    re.IGNORECASE,
)
# Token *counts* are no secrets: rate-limit headers and usage fields carry them.
_PUBLIC_NAME = re.compile(r"ratelimit|tokens|token[-_]?count|page[-_]?token", re.IGNORECASE)
# Key shapes of the providers, for secrets quoted inside foreign text.
_SECRET_TEXT = re.compile(
    r"\b(?:sk|pk|rk|gsk|xai|pplx|r8|hf|nvapi)[-_][A-Za-z0-9_\-*.]{6,}|\bAIza[A-Za-z0-9_\-*]{8,}"
    r"|(?<=Bearer )[A-Za-z0-9_\-.=+/]{6,}"
)


def _is_secret(name: str) -> bool:
    return _SECRET_NAME.search(name) is not None and _PUBLIC_NAME.search(name) is None


def redact_header(name: str, value: str) -> str:
    """Return the value of a header, masked where its name says that it is a secret."""
    return MASK if _is_secret(name) else value


def redact_url(url: str) -> str:
    """Return a URL without user information and with secret query values masked."""
    if not ("@" in url or "?" in url or "#" in url):
        return url
    head, mark, fragment = url.partition("#")
    head, question, query = head.partition("?")
    scheme, separator, rest = head.partition("://")
    if separator:
        host, slash, path = rest.partition("/")
        head = f"{scheme}://{host.rpartition('@')[2]}{slash}{path}"
    if query:
        query = "&".join(_redact_pair(pair) for pair in query.split("&"))
    return f"{head}{question}{query}{mark}{fragment}"


def _redact_pair(pair: str) -> str:
    name, equals, value = pair.partition("=")
    if value and _is_secret(unquote_plus(name)):
        return f"{name}{equals}{MASK}"
    return pair


def redact_text(text: str, secrets: Iterable[str] = ()) -> str:
    """Return a text with the given secrets, and whatever looks like an API key, masked."""
    for secret in secrets:
        if len(secret) >= 4:
            text = text.replace(secret, MASK).replace(quote(secret, safe=""), MASK)
    return _SECRET_TEXT.sub(MASK, text)

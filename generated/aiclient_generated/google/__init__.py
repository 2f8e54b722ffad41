# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Typed clients of Gemini."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Literal, overload

if TYPE_CHECKING:
    from aiclient.wire.options import TimeoutOptions
    from aiclient.wire.sender import AsyncSender, Sender
    from aiclient_generated.google.v1.client import AsyncGemini as AsyncGeminiV1
    from aiclient_generated.google.v1.client import Gemini as GeminiV1
    from aiclient_generated.google.v1beta.client import AsyncGemini as AsyncGeminiV1beta
    from aiclient_generated.google.v1beta.client import Gemini as GeminiV1beta

__all__ = ["AsyncGemini", "AsyncGeminiV1", "GeminiV1", "AsyncGeminiV1beta", "GeminiV1beta", "Gemini"]

_PACKAGES: dict[str, str] = {
    "v1": "aiclient_generated.google.v1",
    "v1beta": "aiclient_generated.google.v1beta",
}
_CLASSES: dict[str, tuple[str, str]] = {
    "GeminiV1": ("aiclient_generated.google.v1.client", "Gemini"),
    "AsyncGeminiV1": ("aiclient_generated.google.v1.client", "AsyncGemini"),
    "GeminiV1beta": ("aiclient_generated.google.v1beta.client", "Gemini"),
    "AsyncGeminiV1beta": ("aiclient_generated.google.v1beta.client", "AsyncGemini"),
}


@overload
def Gemini(
    *,
    api_version: Literal["v1"],
    api_key: str | None = None,
    base_url: str | None = None,
    timeout: float | TimeoutOptions | None = None,
    max_retries: int = 2,
    default_headers: Mapping[str, str] | None = None,
    http_client: object | None = None,
    sender: Sender | None = None,
) -> GeminiV1: ...
@overload
def Gemini(
    *,
    api_version: Literal["v1beta"] = "v1beta",
    api_key: str | None = None,
    base_url: str | None = None,
    timeout: float | TimeoutOptions | None = None,
    max_retries: int = 2,
    default_headers: Mapping[str, str] | None = None,
    http_client: object | None = None,
    sender: Sender | None = None,
) -> GeminiV1beta: ...
def Gemini(
    *,
    api_version: str = "v1beta",
    api_key: str | None = None,
    base_url: str | None = None,
    timeout: float | TimeoutOptions | None = None,
    max_retries: int = 2,
    default_headers: Mapping[str, str] | None = None,
    http_client: object | None = None,
    sender: Sender | None = None,
) -> GeminiV1 | GeminiV1beta:
    """Make a client for one version of the Gemini API; each version has its own types.

    Args:
        api_version: `"v1"` or `"v1beta"`.
        api_key: Key of the provider; default: the environment.
        base_url: Where the API is; default: the environment, else the provider's own.
        timeout: Seconds in total, or the five clocks.
        max_retries: Retries after the first attempt.
        default_headers: Headers sent with every request.
        http_client: An httpx2 client of your own.
        sender: Sends calls instead of a connection of its own.

    Raises:
        aiclient.core.errors.ConfigurationError: The version is not one of these, or the key is missing.
    """
    # An unknown version goes to the default package, whose connection refuses it with the full list.
    path = _PACKAGES.get(api_version, _PACKAGES["v1beta"])
    make = getattr(import_module(path + ".client"), "Gemini")
    client: GeminiV1 | GeminiV1beta = make(
        api_version=api_version,
        api_key=api_key,
        base_url=base_url,
        timeout=timeout,
        max_retries=max_retries,
        default_headers=default_headers,
        http_client=http_client,
        sender=sender,
    )
    return client


@overload
def AsyncGemini(
    *,
    api_version: Literal["v1"],
    api_key: str | None = None,
    base_url: str | None = None,
    timeout: float | TimeoutOptions | None = None,
    max_retries: int = 2,
    default_headers: Mapping[str, str] | None = None,
    http_client: object | None = None,
    sender: AsyncSender | None = None,
) -> AsyncGeminiV1: ...
@overload
def AsyncGemini(
    *,
    api_version: Literal["v1beta"] = "v1beta",
    api_key: str | None = None,
    base_url: str | None = None,
    timeout: float | TimeoutOptions | None = None,
    max_retries: int = 2,
    default_headers: Mapping[str, str] | None = None,
    http_client: object | None = None,
    sender: AsyncSender | None = None,
) -> AsyncGeminiV1beta: ...
def AsyncGemini(
    *,
    api_version: str = "v1beta",
    api_key: str | None = None,
    base_url: str | None = None,
    timeout: float | TimeoutOptions | None = None,
    max_retries: int = 2,
    default_headers: Mapping[str, str] | None = None,
    http_client: object | None = None,
    sender: AsyncSender | None = None,
) -> AsyncGeminiV1 | AsyncGeminiV1beta:
    """Make a client for one version of the Gemini API; each version has its own types.

    Args:
        api_version: `"v1"` or `"v1beta"`.
        api_key: Key of the provider; default: the environment.
        base_url: Where the API is; default: the environment, else the provider's own.
        timeout: Seconds in total, or the five clocks.
        max_retries: Retries after the first attempt.
        default_headers: Headers sent with every request.
        http_client: An httpx2 client of your own.
        sender: Sends calls instead of a connection of its own.

    Raises:
        aiclient.core.errors.ConfigurationError: The version is not one of these, or the key is missing.
    """
    # An unknown version goes to the default package, whose connection refuses it with the full list.
    path = _PACKAGES.get(api_version, _PACKAGES["v1beta"])
    make = getattr(import_module(path + ".client"), "AsyncGemini")
    client: AsyncGeminiV1 | AsyncGeminiV1beta = make(
        api_version=api_version,
        api_key=api_key,
        base_url=base_url,
        timeout=timeout,
        max_retries=max_retries,
        default_headers=default_headers,
        http_client=http_client,
        sender=sender,
    )
    return client


if not TYPE_CHECKING:
    # Hidden from type checkers: they must go on refusing names that do not exist.
    def __getattr__(name: str) -> object:
        home = _CLASSES.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(home[0]), home[1])

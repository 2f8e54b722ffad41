"""Facts about one provider that are not in its API document, compiled from `provider.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from aiclient.wire.cache_row import CacheRow

__all__ = ["HeaderOption", "Manifest"]


@dataclass(frozen=True, slots=True)
class HeaderOption:
    """A client option that is sent as a header (`organization` → `OpenAI-Organization`)."""

    option: str
    header: str
    env: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """How to reach one provider, and how to read its errors."""

    name: str
    title: str
    adapter: str
    base_url: str
    calls: str = ""
    """Provider whose generated calls are used; empty means its own."""
    key_hosts: Mapping[str, str] = field(default_factory=dict[str, str])
    """Beginning of a key → base URL that takes such keys, where it is not the usual one."""
    embedding_model: str = ""
    """The embedding model that is meant where only the provider is named; empty where it has none."""
    aliases: tuple[str, ...] = ()
    base_url_env: tuple[str, ...] = ()
    """Environment variables, first set one wins."""
    api_key_env: tuple[str, ...] = ()
    auth_header: str = "Authorization"
    auth_scheme: str = "Bearer"
    """Word before the key; empty where the bare key is sent."""
    key_required: bool = True
    timeout: Mapping[str, float] = field(default_factory=dict[str, float])
    """Seconds per clock: total, connect, first_token, stall, pool."""
    version_in: Literal["path", "header", "query"] = "path"
    version_name: str | None = None
    """Header or query parameter that carries the version."""
    version_default: str = "v1"
    versions: Mapping[str, str] = field(default_factory=dict[str, str])
    """Accepted api_version → generated package that serves it."""
    headers: tuple[HeaderOption, ...] = ()
    fixed_headers: tuple[tuple[str, str], ...] = ()
    request_id_headers: tuple[str, ...] = ("x-request-id",)
    error_message: tuple[str, ...] = ("/error/message",)
    """JSON pointers into an error body, first hit wins."""
    error_code: tuple[str, ...] = ("/error/code", "/error/type")
    retry_delay: tuple[str, ...] = ()
    """JSON pointers to a retry hint in the body (`"12s"` or seconds)."""
    errors: Mapping[str, str] = field(default_factory=dict[str, str])
    """Provider error code → name of the error class; the status decides when absent."""
    media: Mapping[str, int] = field(default_factory=dict[str, int])
    """Most bytes that one message may bring along: of an `image`, `audio` or `document`, and of all that one
    `request` carries; what is not listed is not known."""
    reasoning_off: Mapping[str, tuple[str | int | bool, ...]] = field(
        default_factory=dict[str, tuple[str | int | bool, ...]]
    )
    """JSON pointer to what steers reasoning in a request → the values that switch it off."""
    supports: Mapping[str, bool] = field(default_factory=dict[str, bool])
    structured: str = "compatible"
    """The dialect of JSON schema that answers can be held to, as `aiclient.structured.dialects` names it."""
    caching: Mapping[str, CacheRow] = field(default_factory=dict[str, CacheRow])
    """How prompts are cached: by API where it differs, else under an empty name; nothing where unknown."""

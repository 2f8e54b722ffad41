"""One client's side of a provider: address, headers, clocks and retries, settled when it is made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from aiclient.core.errors import ConfigurationError, MissingApiKeyError
from aiclient.core.timeouts import merge_timeout, timeout_from_manifest
from aiclient.wire.connect import Settings
from aiclient.wire.http import Timeout
from aiclient.wire.manifest import Manifest
from aiclient.wire.redact import redact_url
from aiclient.wire.version import VERSION

__all__ = [
    "Endpoint",
    "HeaderPairs",
    "check_header",
    "check_retries",
    "make_endpoint",
    "merge_headers",
    "whole",
]

HeaderPairs = tuple[tuple[str, str], ...]

_USER_AGENT = f"aiclient-python/{VERSION}"
_LOCAL_HOSTS = ("localhost", "127.", "[::1]", "::1", "0.0.0.0")


@dataclass(frozen=True, slots=True, repr=False)
class Endpoint:
    """Everything about a client that its calls share; holds the key, shows none."""

    manifest: Manifest
    base_url: str
    """Without a slash at the end."""
    headers: HeaderPairs
    """Of a request without body."""
    json_headers: HeaderPairs
    """Of a request with a JSON body."""
    stream_headers: HeaderPairs
    """Of a request with a JSON body and an SSE answer."""
    query: tuple[tuple[str, str], ...]
    timeout: Timeout
    """Clocks of a streamed call."""
    timeout_whole: Timeout
    """Clocks of a call that is not streamed."""
    max_retries: int
    secrets: tuple[str, ...]
    """Masked in whatever text a provider sends back."""

    def __repr__(self) -> str:
        return f"Endpoint({self.manifest.name!r}, {redact_url(self.base_url)!r})"


def make_endpoint(manifest: Manifest, settings: Settings, environment: Mapping[str, str]) -> Endpoint:
    """Settle a client's configuration from what the user said, the environment and the manifest.

    Args:
        manifest: Facts about the provider.
        settings: What the user passed when making the client.
        environment: Usually `os.environ`.

    Raises:
        MissingApiKeyError: The provider needs a key and none is there.
        ConfigurationError: A value cannot be used; the message says which and why.
    """
    version = _version(manifest, settings)
    key = _api_key(manifest, settings, environment)
    common: list[tuple[str, str]] = [("accept", "application/json"), ("accept-encoding", "gzip, deflate")]
    common.append(("user-agent", _USER_AGENT))
    if key is not None:
        value = f"{manifest.auth_scheme} {key}" if manifest.auth_scheme else key
        common.append((manifest.auth_header, _checked("API key", value, "the key")))
    common += manifest.fixed_headers
    if manifest.version_in == "header" and manifest.version_name:
        common.append((manifest.version_name, version))
    common += _option_headers(manifest, settings, environment)
    given = tuple((settings.default_headers or {}).items())
    for name, value in given:
        check_header(name, value)
    headers = merge_headers(tuple(common), given)
    json_headers = merge_headers((*headers, ("content-type", "application/json")), given)
    streamed = (("accept", "text/event-stream"), ("accept-encoding", "identity"))
    base = timeout_from_manifest(manifest.timeout)
    timeout = base if settings.timeout is None else merge_timeout(base, settings.timeout)
    return Endpoint(
        manifest=manifest,
        base_url=_base_url(manifest, settings, environment, key),
        headers=headers,
        json_headers=json_headers,
        stream_headers=merge_headers(merge_headers(json_headers, streamed), given),
        query=((manifest.version_name, version),)
        if manifest.version_in == "query" and manifest.version_name
        else (),
        timeout=timeout,
        timeout_whole=whole(timeout, settings.timeout),
        max_retries=check_retries(settings.max_retries),
        secrets=() if key is None else (key,),
    )


def whole(timeout: Timeout, given: object) -> Timeout:
    """Return the clocks of a call whose answer comes in one piece.

    Its first byte comes when all the text has been written: the default wait for a first token
    would cut long answers off, so it counts only where the user asked for it.
    """
    if isinstance(given, Mapping) and "first_token" in given:
        return timeout
    return Timeout(timeout.total, timeout.connect, None, timeout.stall, timeout.pool)


def merge_headers(base: HeaderPairs, extra: Iterable[tuple[str, str]]) -> HeaderPairs:
    """Return the headers with `extra` added; an extra one replaces those of its name."""
    added = tuple(extra)
    if not added:
        return base
    names = {name.lower() for name, _ in added}
    return (*(pair for pair in base if pair[0].lower() not in names), *added)


def check_header(name: str, value: object) -> None:
    """Raise ConfigurationError unless name and value can be sent as a header."""
    if not name or not name.isascii() or any(letter in name for letter in " :\r\n\t"):
        raise ConfigurationError(f"{name!r} is not a header name; use letters, digits and dashes")
    _checked(f"header {name!r}", value, "its value")


def _checked(what: str, value: object, part: str) -> str:
    if not isinstance(value, str):
        raise ConfigurationError(f"{what}: {part} is a {type(value).__name__}; give a string")
    if any(letter in value for letter in "\r\n\0"):
        raise ConfigurationError(f"{what}: {part} holds a line break, which no header may; remove it")
    # Not tried and caught: the codec's error would carry the value along.
    if value and max(value) > "\xff":
        raise ConfigurationError(f"{what}: {part} holds characters that no header can carry; check it")
    return value


def check_retries(value: object) -> int:
    """Return a number of retries, or raise ConfigurationError."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ConfigurationError(f"max_retries is {value!r}; give a whole number, 0 for none")
    return value


def _first(environment: Mapping[str, str], names: Iterable[str]) -> str | None:
    for name in names:
        value = environment.get(name, "").strip()
        if value:
            return value
    return None


def _version(manifest: Manifest, settings: Settings) -> str:
    version = settings.api_version or manifest.version_default
    if manifest.versions and version not in manifest.versions:
        allowed = ", ".join(repr(known) for known in sorted(manifest.versions))
        raise ConfigurationError(
            f"{manifest.title} has no api_version {version!r}; allowed: {allowed} "
            f"(default {manifest.version_default!r})"
        )
    return version


def _api_key(manifest: Manifest, settings: Settings, environment: Mapping[str, str]) -> str | None:
    if settings.api_key:
        _checked("api_key", settings.api_key, "the key")
    given = settings.api_key.strip() if settings.api_key else None
    key = given or _first(environment, manifest.api_key_env)
    if key is None and manifest.key_required:
        names = " or ".join(manifest.api_key_env) or "no environment variable is known"
        raise MissingApiKeyError(
            f"no API key for {manifest.title}: pass api_key=..., or set {names} in the environment"
        )
    return key


def _option_headers(
    manifest: Manifest, settings: Settings, environment: Mapping[str, str]
) -> list[tuple[str, str]]:
    given = settings.options or {}
    headers: list[tuple[str, str]] = []
    for option in manifest.headers:
        value = given.get(option.option) or _first(environment, option.env)
        if value:
            headers.append((option.header, _checked(option.option, value, "its value")))
    return headers


def _base_url(
    manifest: Manifest, settings: Settings, environment: Mapping[str, str], key: str | None, /
) -> str:
    usual = next(
        (host for start, host in manifest.key_hosts.items() if (key or "").startswith(start)),
        manifest.base_url,
    )
    url = (settings.base_url or _first(environment, manifest.base_url_env) or usual).strip()
    if "://" not in url:
        # OLLAMA_HOST and friends are often a bare host; only the local machine is plain HTTP.
        local = url.startswith(_LOCAL_HOSTS) or urlsplit(manifest.base_url).scheme == "http"
        url = f"{'http' if local else 'https'}://{url}"
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError as error:
        raise ConfigurationError(f"base_url {redact_url(url)!r} is not a URL: {error}") from None
    if parts.scheme not in ("http", "https") or not host:
        raise ConfigurationError(
            f"base_url {redact_url(url)!r} cannot be used; give http://host[:port] or https://host[:port]"
        )
    if parts.query or parts.fragment:
        raise ConfigurationError(
            f"base_url {redact_url(url)!r} has a query or fragment; give the address up to the path"
        )
    return _client_side(url.rstrip("/"), host, port, manifest)


def _client_side(url: str, host: str, port: int | None, manifest: Manifest) -> str:
    """Make a listening address one that can be connected to, with the provider's own port."""
    own = urlsplit(manifest.base_url)
    listed = own.hostname in ("localhost", "127.0.0.1") and own.port is not None
    if port is None and listed and host in ("localhost", "127.0.0.1", "0.0.0.0", "::1"):
        head, slash, path = url.partition("://")[2].partition("/")
        url = f"{urlsplit(url).scheme}://{head}:{own.port}{slash}{path}"
    return url.replace("://0.0.0.0", "://127.0.0.1", 1)

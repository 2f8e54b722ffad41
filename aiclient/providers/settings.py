"""Reads the keywords of `Client`: `openai_api_key` is the `api_key` of `openai`."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches

from aiclient.core.errors import ConfigurationError, UnsupportedFeatureError
from aiclient.wire.connect import Settings
from aiclient.wire.manifest import Manifest

__all__ = ["check_keywords", "provider_settings"]


def check_keywords(given: Mapping[str, object]) -> None:
    """Raise for a keyword that no provider has.

    Args:
        given: Keywords and their values, as the caller wrote them.

    Raises:
        TypeError: The keyword does not exist; the message names the nearest.
        UnsupportedFeatureError: It is planned and cannot be used yet.
    """
    if not given:
        return
    from aiclient_generated.options import ProviderOptions

    known = ProviderOptions.__optional_keys__ | ProviderOptions.__required_keys__
    for name in given:
        if name not in known:
            near = get_close_matches(name, known, 1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise TypeError(f"Client() got an unexpected keyword argument {name!r}{hint}")
        if name.endswith("_api_keys"):
            raise UnsupportedFeatureError(
                f"{name}: several keys for one provider cannot be used yet; "
                f"give one as {name.removesuffix('s')}"
            )


def provider_settings(manifest: Manifest, given: Mapping[str, object], base: Settings) -> Settings:
    """Return the settings of one provider.

    Args:
        manifest: The provider.
        given: Keywords of the client.
        base: What holds for all providers.

    Raises:
        ConfigurationError: A value is no text.
    """
    prefix = f"{manifest.name}_"
    own = {name.removeprefix(prefix): value for name, value in given.items() if name.startswith(prefix)}
    texts = {name: _text(f"{prefix}{name}", value) for name, value in own.items()}
    return Settings(
        api_key=texts.get("api_key"),
        base_url=texts.get("base_url"),
        api_version=texts.get("api_version"),
        embeddings=texts.get("embeddings"),
        timeout=base.timeout,
        max_retries=base.max_retries,
        options={option.option: texts.get(option.option) for option in manifest.headers},
    )


def _text(name: str, value: object) -> str | None:
    if value is None or isinstance(value, str):
        return value
    raise ConfigurationError(f"{name} is a {type(value).__name__}; give a string")

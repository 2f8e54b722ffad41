"""Turns a provider's `provider.toml` into the fields of its generated manifest."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

__all__ = ["manifest_fields"]

_PLAIN = (
    "name title adapter base_url calls embedding_model structured auth_header auth_scheme key_required".split(),
    "aliases base_url_env api_key_env request_id_headers error_message error_code retry_delay".split(),
    "timeout errors media supports key_hosts".split(),
)


def manifest_fields(raw: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the fields of a manifest and their values as source.

    Args:
        raw: As `provider.toml` has it.
    """
    scalars, lists, tables = _PLAIN
    fields: list[tuple[str, str]] = [(key, repr(raw[key])) for key in scalars if key in raw]
    fields += [(key, repr(tuple(raw[key]))) for key in lists if key in raw]
    fields += [(key, repr(dict(sorted(raw[key].items())))) for key in tables if key in raw]
    if "reasoning_off" in raw:
        off = {pointer: tuple(values) for pointer, values in sorted(raw["reasoning_off"].items())}
        fields.append(("reasoning_off", repr(off)))
    version = raw["api_version"]
    fields += [
        ("version_in", repr(version["in"])),
        ("version_name", repr(version.get("name"))),
        ("version_default", repr(version["default"])),
        ("versions", repr(dict(sorted(version["allowed"].items())))),
        ("fixed_headers", repr(tuple(sorted(raw.get("fixed_headers", {}).items())))),
    ]
    options = [
        f"HeaderOption({each['option']!r}, {each['header']!r}, {tuple(each.get('env', []))!r})"
        for each in raw.get("headers", [])
    ]
    if options:
        fields.append(("headers", f"({', '.join(options)},)"))
    if "caching" in raw:
        fields.append(("caching", _caching(raw["caching"])))
    return fields


def _caching(raw: Mapping[str, Any]) -> str:
    """Return the rows about caching as source: the general one, and those of APIs that differ from it."""
    general = {key: value for key, value in raw.items() if key != "apis"}
    rows = {"": general, **{api: general | own for api, own in sorted(raw.get("apis", {}).items())}}
    shown = [f"{api!r}: CacheRow({_keywords(row)})" for api, row in rows.items()]
    return f"{{{', '.join(shown)}}}"


def _keywords(row: Mapping[str, Any]) -> str:
    return ", ".join(f"{key}={_literal(value)!r}" for key, value in sorted(row.items()))


def _literal(value: object) -> object:
    return tuple(cast("list[object]", value)) if isinstance(value, list) else value

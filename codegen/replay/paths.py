"""Path templates: does a recorded path end in the path of an operation, whatever comes before?"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import unquote

__all__ = ["PathFit", "core_of", "fit_path"]

_VERSION = re.compile(r"v\d+(?:(?:alpha|beta)\d*)?|openai")
_PARAMETER = re.compile(r"\{([^{}]+)\}")


@dataclass(frozen=True, slots=True)
class PathFit:
    """A path that ends in an operation's path."""

    values: dict[str, str]
    """Path parameters, percent-decoded."""
    base: str
    """What stands before the operation's path; empty where nothing does."""
    literals: int
    segments: int

    @property
    def rank(self) -> tuple[int, int]:
        """Sort key: more literal segments first, then the longer template."""
        return self.literals, self.segments


def fit_path(template: str, path: str, reserved: frozenset[str] = frozenset()) -> PathFit | None:
    """Fit the end of a recorded path to a template; None where it does not fit.

    Args:
        template: Operation path with `{name}` parameters, also inside a segment.
        path: Recorded path, percent-encoded, without query.
        reserved: Parameters whose value may contain slashes.
    """
    pattern, literals, segments = _compile(template, reserved)
    # An encoded slash is part of a value, not a separator: it is decoded after matching.
    decoded = "/".join(unquote(part).replace("/", "\0") for part in path.rstrip("/").split("/"))
    found = pattern.search(decoded)
    if found is None:
        return None
    groups: dict[str, str] = {}
    names = _PARAMETER.findall(template)
    for name, value in zip(names, found.groups(), strict=True):
        groups[name] = value.replace("\0", "/")
    return PathFit(groups, decoded[: found.start()].replace("\0", "/"), literals, segments)


def core_of(template: str) -> str:
    """Return the template without the leading version segments that a base path may replace."""
    parts = template.strip("/").split("/")
    while len(parts) > 1 and _VERSION.fullmatch(parts[0]):
        parts = parts[1:]
    return "/" + "/".join(parts)


@lru_cache(maxsize=8192)
def _compile(template: str, reserved: frozenset[str]) -> tuple[re.Pattern[str], int, int]:
    parts = [part for part in template.split("?")[0].split("#")[0].split("/") if part]
    patterns: list[str] = []
    literals = 0
    for part in parts:
        pieces = _PARAMETER.split(part)
        literals += any(pieces[::2])
        names = pieces[1::2]
        pattern = re.escape(pieces[0])
        for name, literal in zip(names, pieces[2::2], strict=True):
            pattern += ("(.+)" if name in reserved else "([^/]+)") + re.escape(literal)
        patterns.append(pattern)
    return re.compile("(?:^|/)" + "/".join(patterns) + "$"), literals, len(parts)

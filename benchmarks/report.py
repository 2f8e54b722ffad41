"""One table: what was compared, the limit, what was measured, and whether it holds."""

from __future__ import annotations

import json
import platform
import subprocess
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version

from benchmarks.process import interpreter

__all__ = ["Row", "as_json", "table", "versions"]

_PACKAGES = ("aiclient-llm", "openai", "anthropic", "google-genai", "httpx2", "pydantic")
_FRAMEWORKS = ("litellm", "pydantic-ai-slim")


@dataclass(frozen=True, slots=True)
class Row:
    """One comparison."""

    topic: str
    """`imports`, `calls` or `cpu`."""
    what: str
    ours: float
    peer: str
    theirs: float
    unit: str
    limit: float | None = None
    """Greatest ratio that is good enough; None: for information."""
    value: float | None = None
    """The ratio, where it is not that of the two figures (a median of ratios)."""

    @property
    def ratio(self) -> float:
        """What we cost in terms of the peer."""
        return self.ours / self.theirs if self.value is None else self.value

    @property
    def verdict(self) -> str:
        """Whether the limit holds."""
        if self.limit is None:
            return ""
        return "pass" if self.ratio <= self.limit else "FAIL"


def versions() -> dict[str, str]:
    """Return the versions of what is compared; what is not installed is left out."""
    found = {"python": platform.python_version()}
    for name in _PACKAGES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            continue
    return found | _framework_versions()


def _framework_versions() -> dict[str, str]:
    """Ask the interpreter of the frameworks what it has; what it brings of SDKs may be older."""
    asked = f"import importlib.metadata as m; print(*(m.version(n) for n in {_FRAMEWORKS!r}))"
    command = [interpreter("litellm"), "-c", asked]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return dict(zip(_FRAMEWORKS, done.stdout.split(), strict=True)) if done.returncode == 0 else {}


def table(rows: Iterable[Row]) -> str:
    """Return rows as a Markdown table."""
    lines = [
        "| topic | what | ours | compared with | theirs | ratio | limit | |",
        "| --- | --- | ---: | --- | ---: | ---: | ---: | --- |",
    ]
    for row in rows:
        limit = "" if row.limit is None else f"{row.limit:g}"
        lines.append(
            f"| {row.topic} | {row.what} | {_number(row.ours)} {row.unit} | {row.peer} "
            f"| {_number(row.theirs)} | {row.ratio:.3f} | {limit} | {row.verdict} |"
        )
    return "\n".join(lines)


def as_json(rows: Sequence[Row], missing: Sequence[str]) -> str:
    """Return rows as JSON, with the versions they were measured at.

    Args:
        rows: What was measured.
        missing: Peers that are not installed.
    """
    made = [{**asdict(row), "ratio": row.ratio, "verdict": row.verdict} for row in rows]
    return json.dumps({"versions": versions(), "missing": list(missing), "rows": made}, indent=1)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:,.3g}"

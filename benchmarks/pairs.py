"""Who is compared with whom at what, and the ratio that is good enough."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.worker import Job

__all__ = ["CALLS", "CPU", "Pair"]


@dataclass(frozen=True, slots=True)
class Pair:
    """One comparison to make."""

    job: Job
    ours: str
    theirs: str
    limit: float | None = None
    against: Job | None = None
    """What the other one does; None is the same."""

    @property
    def mine(self) -> tuple[str, Job]:
        """Who of us does what."""
        return self.ours, self.job

    @property
    def other(self) -> tuple[str, Job]:
        """Who of the others does what."""
        return self.theirs, self.against or self.job


def _facade(job: Job, limits: dict[str, float]) -> tuple[Pair, ...]:
    """Return the rows of the facade for one job: with each official SDK, and with the other facades.

    Args:
        job: What is done.
        limits: Peer → the greatest ratio; `others` for the facades.
    """
    rows = [Pair(job, ours, theirs, limits.get(theirs)) for ours, theirs in _OFFICIAL]
    rows += [Pair(job, ours, theirs, limits.get("others")) for ours, theirs in _OTHERS]
    return tuple(rows)


_OFFICIAL = (
    ("Client.openai", "openai.responses"),
    ("Client.openai", "openai"),
    ("Client.openai", "anthropic"),
    ("Client.chat", "openai"),
    ("Client.chat", "anthropic"),
    ("Client.anthropic", "anthropic"),
    ("Client.google", "google-genai"),
    ("Client.google", "anthropic"),
)
_OTHERS = (
    ("Client.openai", "litellm.openai"),
    ("Client.openai", "pydantic-ai.responses"),
    ("Client.chat", "litellm.openai"),
    ("Client.chat", "pydantic-ai.openai"),
    ("Client.anthropic", "litellm.anthropic"),
    ("Client.anthropic", "pydantic-ai.anthropic"),
)
_STRUCTURED = (
    Pair("structured", "Client.openai", "openai.responses", 0.5),
    Pair("structured", "Client.chat", "openai", 0.5),
)
_PLAIN = tuple(
    Pair("structured", name, name, 1.3, "call")
    for name in ("Client.openai", "Client.chat", "Client.anthropic", "Client.google")
)
"""What a type costs beside the same call without one."""
_SHARE = 0.15
"""Of other facades, whatever is measured."""

CALLS: tuple[Pair, ...] = (
    Pair("call", "aiclient.openai", "openai", 0.27),
    Pair("call", "aiclient.responses", "openai.responses", 0.27),
    Pair("call", "aiclient.anthropic", "anthropic", 0.5),
    Pair("call", "aiclient.openai", "anthropic", 0.5),
    Pair("call", "aiclient.google", "google-genai"),
    Pair("call", "aiclient.openai", "httpx2"),
    Pair("async", "aiclient.openai", "openai", 0.27),
    Pair("async", "aiclient.responses", "openai.responses", 0.27),
    Pair("async", "aiclient.anthropic", "anthropic", 0.5),
    Pair("async", "aiclient.google", "google-genai"),
    Pair("async", "aiclient.openai", "httpx2"),
    Pair("stream", "aiclient.openai", "openai", 0.1),
    Pair("stream", "aiclient.responses", "openai.responses", 0.5),
    Pair("stream", "aiclient.anthropic", "anthropic", 0.5),
    Pair("stream", "aiclient.openai", "anthropic", 0.5),
    Pair("stream", "aiclient.google", "google-genai"),
    Pair("stream", "aiclient.openai", "httpx2"),
    *_facade("call", {"openai": 0.32, "anthropic": 0.6, "others": _SHARE}),
    *_facade("async", {"openai": 0.32, "anthropic": 0.6, "others": _SHARE}),
    *_facade("stream", {"anthropic": 0.6, "others": _SHARE}),
    *_STRUCTURED,
    *_PLAIN,
)
"""Python calls, counted."""

CPU: tuple[Pair, ...] = (
    Pair("call", "aiclient.openai", "openai", 0.5),
    Pair("call", "aiclient.responses", "openai.responses", 0.5),
    Pair("call", "aiclient.anthropic", "anthropic", 0.8),
    Pair("call", "aiclient.google", "google-genai"),
    Pair("call", "aiclient.openai", "httpx2"),
    Pair("async100", "aiclient.openai", "openai", 0.4),
    Pair("async100", "aiclient.anthropic", "anthropic"),
    Pair("async100", "aiclient.google", "google-genai"),
    Pair("async100", "aiclient.openai", "httpx2"),
    Pair("stream", "aiclient.openai", "openai", 0.35),
    Pair("stream", "aiclient.responses", "openai.responses"),
    Pair("stream", "aiclient.anthropic", "anthropic"),
    Pair("stream", "aiclient.google", "google-genai"),
    Pair("stream", "aiclient.openai", "httpx2"),
    Pair("embed", "aiclient.openai", "openai", 0.6),
    Pair("embed", "aiclient.openai", "httpx2"),
    Pair("vectors", "aiclient.openai", "openai", 0.6),
    Pair("construct", "aiclient.openai", "openai", 0.02),
    Pair("construct", "aiclient.anthropic", "anthropic"),
    Pair("construct", "aiclient.google", "google-genai"),
    Pair("construct", "aiclient.openai", "httpx2"),
    Pair("construct", "Client.openai", "openai"),
    *_facade("call", {"openai": 0.6, "openai.responses": 0.6, "anthropic": 0.9, "others": _SHARE}),
    *_facade("async100", {"openai": 0.4, "openai.responses": 0.4, "others": _SHARE}),
    *_facade("stream", {"others": _SHARE}),
    *_STRUCTURED,
)
"""Process CPU time."""

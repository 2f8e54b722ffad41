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


CALLS: tuple[Pair, ...] = (
    Pair("call", "aiclient.openai", "openai", 0.27),
    Pair("call", "aiclient.responses", "openai.responses", 0.27),
    Pair("call", "aiclient.Client", "openai.responses"),
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
    Pair("stream", "aiclient.Client", "openai.responses"),
    Pair("stream", "aiclient.anthropic", "anthropic", 0.5),
    Pair("stream", "aiclient.openai", "anthropic", 0.5),
    Pair("stream", "aiclient.google", "google-genai"),
    Pair("stream", "aiclient.openai", "httpx2"),
)
"""Python calls, counted."""

CPU: tuple[Pair, ...] = (
    Pair("call", "aiclient.openai", "openai", 0.5),
    Pair("call", "aiclient.responses", "openai.responses", 0.5),
    Pair("call", "aiclient.Client", "openai.responses"),
    Pair("call", "aiclient.anthropic", "anthropic", 0.8),
    Pair("call", "aiclient.google", "google-genai"),
    Pair("call", "aiclient.openai", "httpx2"),
    Pair("async100", "aiclient.openai", "openai", 0.4),
    Pair("async100", "aiclient.anthropic", "anthropic"),
    Pair("async100", "aiclient.google", "google-genai"),
    Pair("async100", "aiclient.openai", "httpx2"),
    Pair("stream", "aiclient.openai", "openai", 0.35),
    Pair("stream", "aiclient.responses", "openai.responses"),
    Pair("stream", "aiclient.Client", "openai.responses"),
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
)
"""Process CPU time."""

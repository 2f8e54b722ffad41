"""Context: the state of one call, shared by every layer that it passes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiclient.core.errors import AIClientError
from aiclient.core.retry import Attempt

if TYPE_CHECKING:
    from aiclient.core.responses import ChatResponse

__all__ = ["AttemptRecord", "CallContext"]


@dataclass(frozen=True, slots=True)
class AttemptRecord:
    """One request that was sent for a call."""

    number: int
    """1 for the first."""
    error: AIClientError | None = None
    """Why it failed; None for the one that answered."""


@dataclass(slots=True)
class CallContext:
    """What the layers of one call tell each other; middleware keeps its state here, never on itself."""

    total: float | None = None
    """Seconds for the whole call, retries and waits included; None is no limit."""
    attempt: Attempt = field(default_factory=Attempt)
    """The attempt that is under way."""
    attempts: list[AttemptRecord] = field(default_factory=list[AttemptRecord])
    """All attempts that ended."""
    partial: Callable[[], ChatResponse] | None = None
    """Builds the response from what a stream brought so far; None before its first byte."""

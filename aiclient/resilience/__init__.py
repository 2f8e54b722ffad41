"""What keeps a call going when a provider falters."""

from __future__ import annotations

from aiclient.resilience.retry import Retry

__all__ = ["Retry"]

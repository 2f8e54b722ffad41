"""Python's warnings, at the line of the caller's program that they are about."""

from __future__ import annotations

from warnings import warn

__all__ = ["warn_caller"]

_OURS = "aiclient"


def warn_caller(warning: Warning) -> None:
    """Warn at the first line outside this library, however deep in here the finding was made.

    Args:
        warning: What is to be said.
    """
    from inspect import currentframe  # slow to load, and most programs are never warned

    frame, level = currentframe(), 1
    while frame is not None and str(frame.f_globals.get("__name__")).partition(".")[0] == _OURS:
        frame, level = frame.f_back, level + 1
    warn(warning, stacklevel=level)

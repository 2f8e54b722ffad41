"""Warnings on their way to people: Python's own at the caller's line, and those of the log."""

from __future__ import annotations

from logging import getLogger
from typing import TYPE_CHECKING, Final
from warnings import warn

if TYPE_CHECKING:
    from aiclient.core.context import CallContext

__all__ = ["log_warnings", "warn_caller"]

_LOG: Final = getLogger("aiclient")
_OURS: Final = "aiclient"


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


def log_warnings(context: CallContext) -> None:
    """Write the warnings of a call to the log, each once for all steps of a run.

    Args:
        context: State of the call.
    """
    logged = context.logged
    # Where nobody keeps a log, Python writes it to the terminal, where its own warnings are too.
    told = () if _LOG.hasHandlers() else context.told
    for text in context.warnings:
        if text not in told and (logged is None or text not in logged):
            _LOG.warning("%s", text)
    if logged is not None:
        logged.update(context.warnings)

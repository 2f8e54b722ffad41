"""Shows the library's log on the terminal, for those who set `AICLIENT_LOG`."""

from __future__ import annotations

from logging import Formatter, StreamHandler, getLevelNamesMapping, getLogger

from aiclient.core.errors import ConfigurationError

__all__ = ["show_logs"]

_NAME = "aiclient"


def show_logs(level: str) -> None:
    """Write what the library logs to standard error; doing it twice shows nothing twice.

    Args:
        level: `debug` (a line for each attempt), `info`, `warning` or `error`.

    Raises:
        ConfigurationError: There is no such level.
    """
    found = getLevelNamesMapping().get(level.strip().upper())
    if found is None:
        raise ConfigurationError(f"AICLIENT_LOG is {level!r}; set it to debug, info, warning or error")
    logger = getLogger(_NAME)
    logger.setLevel(found)
    if not any(handler.get_name() == _NAME for handler in logger.handlers):
        handler = StreamHandler()
        handler.set_name(_NAME)
        handler.setFormatter(Formatter("%(asctime)s %(name)s %(levelname)s %(message)s"))
        logger.addHandler(handler)

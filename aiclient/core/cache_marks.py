"""Finds out whether anything in a request is marked to be cached, at hardly any cost where nothing is."""

from __future__ import annotations

from aiclient.core.requests import GenerateRequest

__all__ = ["is_marked"]


def is_marked(request: GenerateRequest) -> bool:
    """Say whether a message, a part or a tool carries `cache_control`.

    Args:
        request: What is asked.
    """
    for message in request.messages:
        if message.cache_control is not None:
            return True
        if not isinstance(message.content, str):
            for part in message.content:
                if getattr(part, "cache_control", None) is not None:
                    return True
    tools = request.options.tools
    return bool(tools) and any(getattr(tool, "cache_control", None) is not None for tool in tools or ())

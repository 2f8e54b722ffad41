"""Generations of Gemini models, which differ in how they think and in what they take back."""

from __future__ import annotations

import re
from typing import Final

from aiclient.core.requests import GenerateRequest

__all__ = ["generation", "takes_levels"]

_CURRENT: Final = (3, 0)
"""What a Gemini model without a number, such as gemini-flash-latest, is taken for."""

_NUMBER: Final = re.compile(r"gemini-(\d+)(?:\.(\d+))?(?!\d)")


def generation(request: GenerateRequest) -> tuple[int, int]:
    """Return the generation of the model that is asked, such as (2, 5); (0, 0) where it is no Gemini model.

    Args:
        request: Its catalogue entry tells where the name, such as a tuned model's, does not.
    """
    names = [request.model.rpartition("/")[2]]
    if request.info is not None:
        names += [request.info.id, request.info.family]
    for name in names:
        found = _NUMBER.match(name)
        if found is not None:
            return int(found[1]), int(found[2] or 0)
    return _CURRENT if any(name.startswith("gemini") for name in names) else (0, 0)


def takes_levels(request: GenerateRequest) -> bool:
    """Say whether the model is told how much to think by a level instead of a number of tokens."""
    if request.info is not None and request.info.supports("thinking_budget"):
        return False
    return generation(request) >= _CURRENT

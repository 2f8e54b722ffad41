"""A list of things, as tests of paging answer it."""

from __future__ import annotations

from aiclient.wire.model import WireModel
from tests.unit.core.sample import Answer


class Page(WireModel):
    """One page."""

    data: list[Answer]
    has_more: bool

"""A list of things, as tests of paging ask for it and answer it."""

from __future__ import annotations

from aiclient.wire.call import PageCall, PageSpec, ResultSpec
from aiclient.wire.model import WireModel
from tests.unit.core.sample import Answer
from tests.unit.drivers.loopback import Heard, Line


class Page(WireModel):
    """One page."""

    data: list[Answer]
    has_more: bool


LIST: PageCall[Page, Answer] = PageCall(
    operation="acme/v1/things.list",
    method="GET",
    path="/things",
    result=ResultSpec("json", f"{Page.__module__}:Page"),
    page=PageSpec("data", "after", "@last", more="has_more"),
)


def pages(line: Line, heard: Heard) -> None:
    """Answer with two pages of two things."""
    if "after=2" in heard.target:
        line.reply(body=b'{"data": [{"id": "3"}, {"id": "4"}], "has_more": false}')
    else:
        line.reply(body=b'{"data": [{"id": "1"}, {"id": "2"}], "has_more": true}')

"""Pages, and the calls for the next ones."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pydantic import Field

from aiclient.core.paging import items_of, next_call
from aiclient.wire.call import PageCall, PageSpec, ResultSpec
from aiclient.wire.model import WireModel


class Item(WireModel):
    """One thing in a list."""

    id: str


class Page(WireModel):
    """A list with a cursor under a wire name."""

    data: list[Item] | None = None
    next_page_token: str | None = Field(default=None, alias="nextPageToken")
    has_more: bool | None = None


def call(spec: PageSpec) -> PageCall[Page, Item]:
    """Describe a list call."""
    return PageCall(
        "acme/v1/things.list", "GET", "/things", ResultSpec("json"), spec, query=(("limit", "2"),)
    )


def page(**fields: object) -> Page:
    """Make a page from wire names."""
    return Page.model_validate(fields)


TOKEN = PageSpec("data", "pageToken", "nextPageToken")
LAST = PageSpec("data", "after", "@last", more="has_more")


def test_items() -> None:
    assert [item.id for item in items_of(call(TOKEN), page(data=[{"id": "1"}]))] == ["1"]
    assert items_of(call(TOKEN), page()) == []


def test_a_token_leads_on() -> None:
    first = call(TOKEN)
    second = next_call(first, page(data=[], nextPageToken="t"))
    assert second is not None
    assert second.query == (("limit", "2"), ("pageToken", "t"))
    assert next_call(second, page(nextPageToken="")) is None
    assert next_call(second, page()) is None


def test_the_last_item_leads_on() -> None:
    first = call(LAST)
    second = next_call(first, page(data=[{"id": "1"}, {"id": "2"}], has_more=True))
    assert second is not None
    assert second.query == (("limit", "2"), ("after", "2"))
    third = next_call(second, page(data=[{"id": "3"}], has_more=True))
    assert third is not None
    assert third.query == (("limit", "2"), ("after", "3"))
    assert next_call(third, page(data=[{"id": "4"}], has_more=False)) is None
    assert next_call(third, page(data=[], has_more=True)) is None


def test_a_repeated_cursor_ends_the_list() -> None:
    looping = replace(call(TOKEN), query=(("pageToken", "t"),))
    assert next_call(looping, page(nextPageToken="t")) is None


@pytest.mark.parametrize("cursor", [None, ["x"], 1.5])
def test_what_is_no_cursor(cursor: object) -> None:
    plain: PageCall[object, object] = PageCall("o", "GET", "/", ResultSpec("json"), TOKEN)
    assert next_call(plain, {"data": [1], "nextPageToken": cursor}) is None
    following = next_call(plain, {"data": [1], "nextPageToken": 7})
    assert following is not None
    assert following.query == (("pageToken", "7"),)

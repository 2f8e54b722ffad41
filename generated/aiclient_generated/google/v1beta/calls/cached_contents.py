# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `cached_contents`: Gemini operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aiclient.wire.call import Call, PageCall, PageSpec, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import query_pairs, segment

if TYPE_CHECKING:
    from aiclient_generated.google.v1beta import params, types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.google.v1beta.types.models:CachedContent")
_LIST_RESULT = ResultSpec("json", "aiclient_generated.google.v1beta.types.models:ListCachedContentsResponse")
_LIST_PAGE = PageSpec("cachedContents", "pageToken", "nextPageToken")
_GET_RESULT = ResultSpec("json", "aiclient_generated.google.v1beta.types.models:CachedContent")
_PATCH_RESULT = ResultSpec("json", "aiclient_generated.google.v1beta.types.models:CachedContent")
_DELETE_RESULT = ResultSpec("json", "aiclient_generated.google.v1beta.types.shared:Empty")


def create(
    *,
    contents: Sequence[params.ContentParam] | NotGiven = NOT_GIVEN,
    display_name: str | NotGiven = NOT_GIVEN,
    expire_time: str | NotGiven = NOT_GIVEN,
    model: str | NotGiven = NOT_GIVEN,
    system_instruction: params.ContentParam | NotGiven = NOT_GIVEN,
    tool_config: params.ToolConfigParam | NotGiven = NOT_GIVEN,
    tools: Sequence[params.ToolParam] | NotGiven = NOT_GIVEN,
    ttl: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.CachedContent]:
    """Describe `cached_contents.create`."""
    return Call(
        "google/v1beta/cached_contents.create",
        "POST",
        result=_CREATE_RESULT,
        path="/v1beta/cachedContents",
        body=given(
            {
                "contents": contents,
                "displayName": display_name,
                "expireTime": expire_time,
                "model": model,
                "systemInstruction": system_instruction,
                "toolConfig": tool_config,
                "tools": tools,
                "ttl": ttl,
            }
        ),
        options=options,
    )


def list(
    *,
    page_size: int | NotGiven = NOT_GIVEN,
    page_token: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.ListCachedContentsResponse, types.CachedContent]:
    """Describe `cached_contents.list`."""
    return PageCall(
        "google/v1beta/cached_contents.list",
        "GET",
        result=_LIST_RESULT,
        page=_LIST_PAGE,
        path="/v1beta/cachedContents",
        query=query_pairs(
            {
                "pageSize": page_size,
                "pageToken": page_token,
            }
        ),
        options=options,
    )


def get(
    *,
    name: str,
    options: RequestOptions | None = None,
) -> Call[types.CachedContent]:
    """Describe `cached_contents.get`."""
    return Call(
        "google/v1beta/cached_contents.get",
        "GET",
        result=_GET_RESULT,
        path=f"/v1beta/cachedContents/{segment(name.removeprefix('cachedContents/'))}",
        options=options,
    )


def patch(
    *,
    name: str,
    expire_time: str | NotGiven = NOT_GIVEN,
    ttl: str | NotGiven = NOT_GIVEN,
    update_mask: str | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.CachedContent]:
    """Describe `cached_contents.patch`."""
    return Call(
        "google/v1beta/cached_contents.patch",
        "PATCH",
        result=_PATCH_RESULT,
        path=f"/v1beta/cachedContents/{segment(name.removeprefix('cachedContents/'))}",
        query=query_pairs(
            {
                "updateMask": update_mask,
            }
        ),
        body=given({"expireTime": expire_time, "ttl": ttl}),
        options=options,
    )


def delete(
    *,
    name: str,
    options: RequestOptions | None = None,
) -> Call[types.Empty]:
    """Describe `cached_contents.delete`."""
    return Call(
        "google/v1beta/cached_contents.delete",
        "DELETE",
        result=_DELETE_RESULT,
        path=f"/v1beta/cachedContents/{segment(name.removeprefix('cachedContents/'))}",
        options=options,
    )

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `conversations`: OpenAI operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from aiclient.wire.call import Call, PageCall, PageSpec, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import query_pairs, segment

if TYPE_CHECKING:
    from aiclient_generated.openai.v1 import params, types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.responses:Conversation")
_RETRIEVE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.responses:Conversation")
_UPDATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.responses:Conversation")
_DELETE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.responses:ConversationDeleted")
_ITEMS_CREATE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.responses:ConversationItemList")
_ITEMS_LIST_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.responses:ConversationItemList")
_ITEMS_LIST_PAGE = PageSpec("data", "after", "last_id", more="has_more")
_ITEMS_RETRIEVE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.responses:ConversationItem")
_ITEMS_DELETE_RESULT = ResultSpec("json", "aiclient_generated.openai.v1.types.responses:Conversation")


def create(
    *,
    items: Sequence[params.InputItemParam] | None | NotGiven = NOT_GIVEN,
    metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Conversation]:
    """Describe `conversations.create`."""
    return Call(
        "openai/v1/conversations.create",
        "POST",
        result=_CREATE_RESULT,
        path="/conversations",
        body=given({"items": items, "metadata": metadata}),
        options=options,
    )


def retrieve(
    *,
    conversation_id: str,
    options: RequestOptions | None = None,
) -> Call[types.Conversation]:
    """Describe `conversations.retrieve`."""
    return Call(
        "openai/v1/conversations.retrieve",
        "GET",
        result=_RETRIEVE_RESULT,
        path=f"/conversations/{segment(conversation_id)}",
        options=options,
    )


def update(
    *,
    conversation_id: str,
    metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Conversation]:
    """Describe `conversations.update`."""
    return Call(
        "openai/v1/conversations.update",
        "POST",
        result=_UPDATE_RESULT,
        path=f"/conversations/{segment(conversation_id)}",
        body=given({"metadata": metadata}),
        options=options,
    )


def delete(
    *,
    conversation_id: str,
    options: RequestOptions | None = None,
) -> Call[types.ConversationDeleted]:
    """Describe `conversations.delete`."""
    return Call(
        "openai/v1/conversations.delete",
        "DELETE",
        result=_DELETE_RESULT,
        path=f"/conversations/{segment(conversation_id)}",
        options=options,
    )


def items_create(
    *,
    conversation_id: str,
    items: Sequence[params.InputItemParam],
    include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.ConversationItemList]:
    """Describe `conversations.items.create`."""
    return Call(
        "openai/v1/conversations.items.create",
        "POST",
        result=_ITEMS_CREATE_RESULT,
        path=f"/conversations/{segment(conversation_id)}/items",
        query=query_pairs(
            {
                "include": include,
            }
        ),
        body=given({"items": items}),
        options=options,
    )


def items_list(
    *,
    conversation_id: str,
    limit: int | NotGiven = NOT_GIVEN,
    order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
    after: str | NotGiven = NOT_GIVEN,
    include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> PageCall[types.ConversationItemList, types.ConversationItem]:
    """Describe `conversations.items.list`."""
    return PageCall(
        "openai/v1/conversations.items.list",
        "GET",
        result=_ITEMS_LIST_RESULT,
        page=_ITEMS_LIST_PAGE,
        path=f"/conversations/{segment(conversation_id)}/items",
        query=query_pairs(
            {
                "limit": limit,
                "order": order,
                "after": after,
                "include": include,
            }
        ),
        options=options,
    )


def items_retrieve(
    *,
    conversation_id: str,
    item_id: str,
    include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.ConversationItem]:
    """Describe `conversations.items.retrieve`."""
    return Call(
        "openai/v1/conversations.items.retrieve",
        "GET",
        result=_ITEMS_RETRIEVE_RESULT,
        path=f"/conversations/{segment(conversation_id)}/items/{segment(item_id)}",
        query=query_pairs(
            {
                "include": include,
            }
        ),
        options=options,
    )


def items_delete(
    *,
    conversation_id: str,
    item_id: str,
    options: RequestOptions | None = None,
) -> Call[types.Conversation]:
    """Describe `conversations.items.delete`."""
    return Call(
        "openai/v1/conversations.items.delete",
        "DELETE",
        result=_ITEMS_DELETE_RESULT,
        path=f"/conversations/{segment(conversation_id)}/items/{segment(item_id)}",
        options=options,
    )

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `conversations`, for OpenAI and AsyncOpenAI."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.openai.v1.calls import conversations as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncPager, AsyncSender, Pager, Sender
    from aiclient_generated.openai.v1 import params, types


class ConversationsItems:
    """The items of one conversation."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        conversation_id: str,
        items: Sequence[params.InputItemParam],
        include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ConversationItemList:
        """Append up to 20 items to a conversation.

        Endpoint: `POST /conversations/{conversation_id}/items`.

        Args:
            conversation_id: Id of the conversation.
            items: The items to append, up to 20.
            include: Extra data to put into the answer, such as `reasoning.encrypted_content` or
                `file_search_call.results`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.items_create(conversation_id=conversation_id, items=items, include=include, options=options)
        )

    def list(
        self,
        *,
        conversation_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.ConversationItemList, types.ConversationItem]:
        """List the items of a conversation.

        Endpoint: `GET /conversations/{conversation_id}/items`.

        Args:
            conversation_id: Id of the conversation.
            limit: Objects a page, usually 1 to 100; default 20.
            order: Sort by creation time: `asc` or `desc`.
            after: Object id to continue after; the last id of the page before.
            include: Extra data to put into the answer, such as `reasoning.encrypted_content` or
                `file_search_call.results`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.items_list(
                conversation_id=conversation_id, limit=limit, order=order, after=after, include=include, options=options
            )
        )

    def retrieve(
        self,
        *,
        conversation_id: str,
        item_id: str,
        include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ConversationItem:
        """Get one item of a conversation.

        Endpoint: `GET /conversations/{conversation_id}/items/{item_id}`.

        Args:
            conversation_id: Id of the conversation.
            item_id: Id of the conversation item.
            include: Extra data to put into the answer, such as `reasoning.encrypted_content` or
                `file_search_call.results`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.items_retrieve(conversation_id=conversation_id, item_id=item_id, include=include, options=options)
        )

    def delete(
        self,
        *,
        conversation_id: str,
        item_id: str,
        options: RequestOptions | None = None,
    ) -> types.Conversation:
        """Remove one item from a conversation.

        Endpoint: `DELETE /conversations/{conversation_id}/items/{item_id}`.

        Args:
            conversation_id: Id of the conversation.
            item_id: Id of the conversation item.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.items_delete(conversation_id=conversation_id, item_id=item_id, options=options))


class Conversations:
    """Conversation state that the provider keeps between responses."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def items(self) -> ConversationsItems:
        """Operations under `items`."""
        return ConversationsItems(self._sender)

    def create(
        self,
        *,
        items: Sequence[params.InputItemParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Conversation:
        """Start a conversation, optionally with first items.

        Endpoint: `POST /conversations`.

        Args:
            items: Up to 20 first items.
            metadata: Up to 16 pairs to store with the object; keys up to 64 characters, values up to 512.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.create(items=items, metadata=metadata, options=options))

    def retrieve(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> types.Conversation:
        """Get a conversation.

        Endpoint: `GET /conversations/{conversation_id}`.

        Args:
            conversation_id: Id of the conversation.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.retrieve(conversation_id=conversation_id, options=options))

    def update(
        self,
        *,
        conversation_id: str,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Conversation:
        """Replace the metadata of a conversation.

        Endpoint: `POST /conversations/{conversation_id}`.

        Args:
            conversation_id: Id of the conversation.
            metadata: Up to 16 pairs to store with the object; keys up to 64 characters, values up to 512.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.update(conversation_id=conversation_id, metadata=metadata, options=options))

    def delete(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> types.ConversationDeleted:
        """Delete a conversation; its items stay where responses still refer to them.

        Endpoint: `DELETE /conversations/{conversation_id}`.

        Args:
            conversation_id: Id of the conversation.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.delete(conversation_id=conversation_id, options=options))


class AsyncConversationsItems:
    """The items of one conversation."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        conversation_id: str,
        items: Sequence[params.InputItemParam],
        include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ConversationItemList:
        """Append up to 20 items to a conversation.

        Endpoint: `POST /conversations/{conversation_id}/items`.

        Args:
            conversation_id: Id of the conversation.
            items: The items to append, up to 20.
            include: Extra data to put into the answer, such as `reasoning.encrypted_content` or
                `file_search_call.results`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.items_create(conversation_id=conversation_id, items=items, include=include, options=options)
        )

    def list(
        self,
        *,
        conversation_id: str,
        limit: int | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        after: str | NotGiven = NOT_GIVEN,
        include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.ConversationItemList, types.ConversationItem]:
        """List the items of a conversation.

        Endpoint: `GET /conversations/{conversation_id}/items`.

        Args:
            conversation_id: Id of the conversation.
            limit: Objects a page, usually 1 to 100; default 20.
            order: Sort by creation time: `asc` or `desc`.
            after: Object id to continue after; the last id of the page before.
            include: Extra data to put into the answer, such as `reasoning.encrypted_content` or
                `file_search_call.results`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.items_list(
                conversation_id=conversation_id, limit=limit, order=order, after=after, include=include, options=options
            )
        )

    async def retrieve(
        self,
        *,
        conversation_id: str,
        item_id: str,
        include: Sequence[params.IncludeEnumParam] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ConversationItem:
        """Get one item of a conversation.

        Endpoint: `GET /conversations/{conversation_id}/items/{item_id}`.

        Args:
            conversation_id: Id of the conversation.
            item_id: Id of the conversation item.
            include: Extra data to put into the answer, such as `reasoning.encrypted_content` or
                `file_search_call.results`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.items_retrieve(conversation_id=conversation_id, item_id=item_id, include=include, options=options)
        )

    async def delete(
        self,
        *,
        conversation_id: str,
        item_id: str,
        options: RequestOptions | None = None,
    ) -> types.Conversation:
        """Remove one item from a conversation.

        Endpoint: `DELETE /conversations/{conversation_id}/items/{item_id}`.

        Args:
            conversation_id: Id of the conversation.
            item_id: Id of the conversation item.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.items_delete(conversation_id=conversation_id, item_id=item_id, options=options)
        )


class AsyncConversations:
    """Conversation state that the provider keeps between responses."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def items(self) -> AsyncConversationsItems:
        """Operations under `items`."""
        return AsyncConversationsItems(self._sender)

    async def create(
        self,
        *,
        items: Sequence[params.InputItemParam] | None | NotGiven = NOT_GIVEN,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Conversation:
        """Start a conversation, optionally with first items.

        Endpoint: `POST /conversations`.

        Args:
            items: Up to 20 first items.
            metadata: Up to 16 pairs to store with the object; keys up to 64 characters, values up to 512.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.create(items=items, metadata=metadata, options=options))

    async def retrieve(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> types.Conversation:
        """Get a conversation.

        Endpoint: `GET /conversations/{conversation_id}`.

        Args:
            conversation_id: Id of the conversation.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.retrieve(conversation_id=conversation_id, options=options))

    async def update(
        self,
        *,
        conversation_id: str,
        metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Conversation:
        """Replace the metadata of a conversation.

        Endpoint: `POST /conversations/{conversation_id}`.

        Args:
            conversation_id: Id of the conversation.
            metadata: Up to 16 pairs to store with the object; keys up to 64 characters, values up to 512.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.update(conversation_id=conversation_id, metadata=metadata, options=options)
        )

    async def delete(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> types.ConversationDeleted:
        """Delete a conversation; its items stay where responses still refer to them.

        Endpoint: `DELETE /conversations/{conversation_id}`.

        Args:
            conversation_id: Id of the conversation.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.delete(conversation_id=conversation_id, options=options))

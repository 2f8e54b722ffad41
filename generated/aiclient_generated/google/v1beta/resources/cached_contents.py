# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `cached_contents`, for Gemini and AsyncGemini."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.google.v1beta.calls import cached_contents as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncPager, AsyncSender, Pager, Sender
    from aiclient_generated.google.v1beta import params, types


class CachedContents:
    """Prompt prefixes that are kept for later requests."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
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
    ) -> types.CachedContent:
        """Store contents so that later requests can start with them at a lower price.

        Endpoint: `POST /v1beta/cachedContents`.

        Args:
            contents: The contents to keep.
            display_name: Name to show, up to 128 characters.
            expire_time: When it expires, as an RFC 3339 time; give this or `ttl`.
            model: Model that will use it, as `models/id`.
            system_instruction: System prompt to keep.
            tool_config: Tool settings to keep.
            tools: Tools to keep.
            ttl: How long to keep it in seconds, such as `300s`; give this or `expire_time`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.create(
                contents=contents,
                display_name=display_name,
                expire_time=expire_time,
                model=model,
                system_instruction=system_instruction,
                tool_config=tool_config,
                tools=tools,
                ttl=ttl,
                options=options,
            )
        )

    def list(
        self,
        *,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.ListCachedContentsResponse, types.CachedContent]:
        """List cached contents.

        Endpoint: `GET /v1beta/cachedContents`.

        Args:
            page_size: Objects a page; the server caps large values.
            page_token: Cursor of the page, `nextPageToken` of the one before.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(calls.list(page_size=page_size, page_token=page_token, options=options))

    def get(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.CachedContent:
        """Get what is known about a cached content, without the contents.

        Endpoint: `GET /v1beta/cachedContents/{cachedContentsId}`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.get(name=name, options=options))

    def patch(
        self,
        *,
        name: str,
        expire_time: str | NotGiven = NOT_GIVEN,
        ttl: str | NotGiven = NOT_GIVEN,
        update_mask: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.CachedContent:
        """Change when a cached content expires; nothing else can be changed.

        Endpoint: `PATCH /v1beta/cachedContents/{cachedContentsId}`.

        Args:
            name: Id of the object, as its `name` says it.
            expire_time: When it expires, as an RFC 3339 time; give this or `ttl`.
            ttl: How long to keep it from now, in seconds, such as `300s`.
            update_mask: Names of the fields to change, separated by commas.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.patch(name=name, expire_time=expire_time, ttl=ttl, update_mask=update_mask, options=options)
        )

    def delete(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.Empty:
        """Delete a cached content.

        Endpoint: `DELETE /v1beta/cachedContents/{cachedContentsId}`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.delete(name=name, options=options))


class AsyncCachedContents:
    """Prompt prefixes that are kept for later requests."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
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
    ) -> types.CachedContent:
        """Store contents so that later requests can start with them at a lower price.

        Endpoint: `POST /v1beta/cachedContents`.

        Args:
            contents: The contents to keep.
            display_name: Name to show, up to 128 characters.
            expire_time: When it expires, as an RFC 3339 time; give this or `ttl`.
            model: Model that will use it, as `models/id`.
            system_instruction: System prompt to keep.
            tool_config: Tool settings to keep.
            tools: Tools to keep.
            ttl: How long to keep it in seconds, such as `300s`; give this or `expire_time`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.create(
                contents=contents,
                display_name=display_name,
                expire_time=expire_time,
                model=model,
                system_instruction=system_instruction,
                tool_config=tool_config,
                tools=tools,
                ttl=ttl,
                options=options,
            )
        )

    def list(
        self,
        *,
        page_size: int | NotGiven = NOT_GIVEN,
        page_token: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.ListCachedContentsResponse, types.CachedContent]:
        """List cached contents.

        Endpoint: `GET /v1beta/cachedContents`.

        Args:
            page_size: Objects a page; the server caps large values.
            page_token: Cursor of the page, `nextPageToken` of the one before.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(calls.list(page_size=page_size, page_token=page_token, options=options))

    async def get(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.CachedContent:
        """Get what is known about a cached content, without the contents.

        Endpoint: `GET /v1beta/cachedContents/{cachedContentsId}`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.get(name=name, options=options))

    async def patch(
        self,
        *,
        name: str,
        expire_time: str | NotGiven = NOT_GIVEN,
        ttl: str | NotGiven = NOT_GIVEN,
        update_mask: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.CachedContent:
        """Change when a cached content expires; nothing else can be changed.

        Endpoint: `PATCH /v1beta/cachedContents/{cachedContentsId}`.

        Args:
            name: Id of the object, as its `name` says it.
            expire_time: When it expires, as an RFC 3339 time; give this or `ttl`.
            ttl: How long to keep it from now, in seconds, such as `300s`.
            update_mask: Names of the fields to change, separated by commas.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.patch(name=name, expire_time=expire_time, ttl=ttl, update_mask=update_mask, options=options)
        )

    async def delete(
        self,
        *,
        name: str,
        options: RequestOptions | None = None,
    ) -> types.Empty:
        """Delete a cached content.

        Endpoint: `DELETE /v1beta/cachedContents/{cachedContentsId}`.

        Args:
            name: Id of the object, as its `name` says it.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.delete(name=name, options=options))

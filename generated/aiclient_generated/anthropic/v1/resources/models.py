# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `models`, for Anthropic and AsyncAnthropic."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.anthropic.v1.calls import models as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncPager, AsyncSender, Pager, Sender
    from aiclient_generated.anthropic.v1 import types


class Models:
    """The models that this key can use, with their limits and capabilities."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        after_id: str | NotGiven = NOT_GIVEN,
        before_id: str | NotGiven = NOT_GIVEN,
        lifecycle: Sequence[Literal["active", "deprecated", "retired"]] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        betas: Sequence[
            Literal[
                "advisor-tool-2026-03-01",
                "cache-diagnosis-2026-04-07",
                "code-execution-2025-05-22",
                "compact-2026-01-12",
                "compact-2026-09-04",
                "computer-use-2024-10-22",
                "computer-use-2025-01-24",
                "computer-use-2025-11-24",
                "context-1m-2025-08-07",
                "context-management-2025-06-27",
                "dev-full-thinking-2025-05-14",
                "extended-cache-ttl-2025-04-11",
                "fallback-credit-2026-06-01",
                "fallback-credit-2026-07-01",
                "fast-mode-2026-02-01",
                "files-api-2025-04-14",
                "inline-tools-2026-09-15",
                "interleaved-thinking-2025-05-14",
                "mcp-client-2025-04-04",
                "mcp-client-2025-11-20",
                "mcp-client-2026-09-15",
                "message-batches-2024-09-24",
                "message-threads-2026-08-12",
                "mid-conversation-output-config-2026-07-01",
                "mid-conversation-system-clear-at-2026-08-21",
                "mid-conversation-tool-changes-2026-07-01",
                "model-context-window-exceeded-2025-08-26",
                "output-128k-2025-02-19",
                "output-300k-2026-03-24",
                "pdfs-2024-09-25",
                "prompt-caching-2024-07-31",
                "server-side-fallback-2026-06-01",
                "server-side-fallback-2026-07-01",
                "skills-2025-10-02",
                "structured-outputs-2025-11-13",
                "task-budgets-2026-03-13",
                "thinking-binding-controls-2026-08-01",
                "thinking-display-updates-2026-08-18",
                "thinking-token-count-2026-05-13",
                "token-counting-2024-11-01",
                "token-efficient-tools-2025-02-19",
                "user-profiles-2026-03-24",
                "user-profiles-2026-08-18",
                "user-profiles-2026-09-04",
                "user-profiles-billing-2026-10-01",
            ]
            | str
        ]
        | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Pager[types.ModelInfoPage, types.ModelInfo]:
        """List models, newest first.

        Endpoint: `GET /v1/models`.

        Args:
            after_id: Object id to continue after; the last id of the page before.
            before_id: Object id to end before; for going backwards.
            lifecycle: Only models in these states: `active`, `deprecated` or `retired`.
            limit: Objects a page, 1 to 1000; default 20.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.list(
                after_id=after_id, before_id=before_id, lifecycle=lifecycle, limit=limit, betas=betas, options=options
            )
        )

    def retrieve(
        self,
        *,
        model_id: str,
        betas: Sequence[
            Literal[
                "advisor-tool-2026-03-01",
                "cache-diagnosis-2026-04-07",
                "code-execution-2025-05-22",
                "compact-2026-01-12",
                "compact-2026-09-04",
                "computer-use-2024-10-22",
                "computer-use-2025-01-24",
                "computer-use-2025-11-24",
                "context-1m-2025-08-07",
                "context-management-2025-06-27",
                "dev-full-thinking-2025-05-14",
                "extended-cache-ttl-2025-04-11",
                "fallback-credit-2026-06-01",
                "fallback-credit-2026-07-01",
                "fast-mode-2026-02-01",
                "files-api-2025-04-14",
                "inline-tools-2026-09-15",
                "interleaved-thinking-2025-05-14",
                "mcp-client-2025-04-04",
                "mcp-client-2025-11-20",
                "mcp-client-2026-09-15",
                "message-batches-2024-09-24",
                "message-threads-2026-08-12",
                "mid-conversation-output-config-2026-07-01",
                "mid-conversation-system-clear-at-2026-08-21",
                "mid-conversation-tool-changes-2026-07-01",
                "model-context-window-exceeded-2025-08-26",
                "output-128k-2025-02-19",
                "output-300k-2026-03-24",
                "pdfs-2024-09-25",
                "prompt-caching-2024-07-31",
                "server-side-fallback-2026-06-01",
                "server-side-fallback-2026-07-01",
                "skills-2025-10-02",
                "structured-outputs-2025-11-13",
                "task-budgets-2026-03-13",
                "thinking-binding-controls-2026-08-01",
                "thinking-display-updates-2026-08-18",
                "thinking-token-count-2026-05-13",
                "token-counting-2024-11-01",
                "token-efficient-tools-2025-02-19",
                "user-profiles-2026-03-24",
                "user-profiles-2026-08-18",
                "user-profiles-2026-09-04",
                "user-profiles-billing-2026-10-01",
            ]
            | str
        ]
        | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ModelInfo:
        """Get one model by id or alias.

        Endpoint: `GET /v1/models/{model_id}`.

        Args:
            model_id: Id or alias of the model.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.retrieve(model_id=model_id, betas=betas, options=options))


class AsyncModels:
    """The models that this key can use, with their limits and capabilities."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    def list(
        self,
        *,
        after_id: str | NotGiven = NOT_GIVEN,
        before_id: str | NotGiven = NOT_GIVEN,
        lifecycle: Sequence[Literal["active", "deprecated", "retired"]] | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        betas: Sequence[
            Literal[
                "advisor-tool-2026-03-01",
                "cache-diagnosis-2026-04-07",
                "code-execution-2025-05-22",
                "compact-2026-01-12",
                "compact-2026-09-04",
                "computer-use-2024-10-22",
                "computer-use-2025-01-24",
                "computer-use-2025-11-24",
                "context-1m-2025-08-07",
                "context-management-2025-06-27",
                "dev-full-thinking-2025-05-14",
                "extended-cache-ttl-2025-04-11",
                "fallback-credit-2026-06-01",
                "fallback-credit-2026-07-01",
                "fast-mode-2026-02-01",
                "files-api-2025-04-14",
                "inline-tools-2026-09-15",
                "interleaved-thinking-2025-05-14",
                "mcp-client-2025-04-04",
                "mcp-client-2025-11-20",
                "mcp-client-2026-09-15",
                "message-batches-2024-09-24",
                "message-threads-2026-08-12",
                "mid-conversation-output-config-2026-07-01",
                "mid-conversation-system-clear-at-2026-08-21",
                "mid-conversation-tool-changes-2026-07-01",
                "model-context-window-exceeded-2025-08-26",
                "output-128k-2025-02-19",
                "output-300k-2026-03-24",
                "pdfs-2024-09-25",
                "prompt-caching-2024-07-31",
                "server-side-fallback-2026-06-01",
                "server-side-fallback-2026-07-01",
                "skills-2025-10-02",
                "structured-outputs-2025-11-13",
                "task-budgets-2026-03-13",
                "thinking-binding-controls-2026-08-01",
                "thinking-display-updates-2026-08-18",
                "thinking-token-count-2026-05-13",
                "token-counting-2024-11-01",
                "token-efficient-tools-2025-02-19",
                "user-profiles-2026-03-24",
                "user-profiles-2026-08-18",
                "user-profiles-2026-09-04",
                "user-profiles-billing-2026-10-01",
            ]
            | str
        ]
        | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPager[types.ModelInfoPage, types.ModelInfo]:
        """List models, newest first.

        Endpoint: `GET /v1/models`.

        Args:
            after_id: Object id to continue after; the last id of the page before.
            before_id: Object id to end before; for going backwards.
            lifecycle: Only models in these states: `active`, `deprecated` or `retired`.
            limit: Objects a page, 1 to 1000; default 20.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.list(
                after_id=after_id, before_id=before_id, lifecycle=lifecycle, limit=limit, betas=betas, options=options
            )
        )

    async def retrieve(
        self,
        *,
        model_id: str,
        betas: Sequence[
            Literal[
                "advisor-tool-2026-03-01",
                "cache-diagnosis-2026-04-07",
                "code-execution-2025-05-22",
                "compact-2026-01-12",
                "compact-2026-09-04",
                "computer-use-2024-10-22",
                "computer-use-2025-01-24",
                "computer-use-2025-11-24",
                "context-1m-2025-08-07",
                "context-management-2025-06-27",
                "dev-full-thinking-2025-05-14",
                "extended-cache-ttl-2025-04-11",
                "fallback-credit-2026-06-01",
                "fallback-credit-2026-07-01",
                "fast-mode-2026-02-01",
                "files-api-2025-04-14",
                "inline-tools-2026-09-15",
                "interleaved-thinking-2025-05-14",
                "mcp-client-2025-04-04",
                "mcp-client-2025-11-20",
                "mcp-client-2026-09-15",
                "message-batches-2024-09-24",
                "message-threads-2026-08-12",
                "mid-conversation-output-config-2026-07-01",
                "mid-conversation-system-clear-at-2026-08-21",
                "mid-conversation-tool-changes-2026-07-01",
                "model-context-window-exceeded-2025-08-26",
                "output-128k-2025-02-19",
                "output-300k-2026-03-24",
                "pdfs-2024-09-25",
                "prompt-caching-2024-07-31",
                "server-side-fallback-2026-06-01",
                "server-side-fallback-2026-07-01",
                "skills-2025-10-02",
                "structured-outputs-2025-11-13",
                "task-budgets-2026-03-13",
                "thinking-binding-controls-2026-08-01",
                "thinking-display-updates-2026-08-18",
                "thinking-token-count-2026-05-13",
                "token-counting-2024-11-01",
                "token-efficient-tools-2025-02-19",
                "user-profiles-2026-03-24",
                "user-profiles-2026-08-18",
                "user-profiles-2026-09-04",
                "user-profiles-billing-2026-10-01",
            ]
            | str
        ]
        | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.ModelInfo:
        """Get one model by id or alias.

        Endpoint: `GET /v1/models/{model_id}`.

        Args:
            model_id: Id or alias of the model.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(calls.retrieve(model_id=model_id, betas=betas, options=options))

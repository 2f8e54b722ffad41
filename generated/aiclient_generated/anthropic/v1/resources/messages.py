# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Resources of `messages`, for Anthropic and AsyncAnthropic."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, overload

from aiclient.wire.call import StreamCall
from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient_generated.anthropic.v1.calls import messages as calls

if TYPE_CHECKING:
    from aiclient.wire.options import RequestOptions
    from aiclient.wire.sender import AsyncPager, AsyncSender, AsyncStream, Pager, Sender, Stream
    from aiclient_generated.anthropic.v1 import params, types


class MessagesBatches:
    """Many messages at once, answered within a day at half price."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def create(
        self,
        *,
        requests: Sequence[params.MessageBatchRequestParam],
        user_profile_id: str | NotGiven = NOT_GIVEN,
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
    ) -> types.MessageBatch:
        """Start a batch of up to 100,000 messages or 256 MB.

        Endpoint: `POST /v1/messages/batches`.

        Args:
            requests: The requests, 1 to 100,000, each a `custom_id` of 1 to 64 letters, digits, `_` or `-`
                and the parameters of a message.
            user_profile_id: Id of the user profile that the call is made for.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.batches_create(requests=requests, user_profile_id=user_profile_id, betas=betas, options=options)
        )

    def list(
        self,
        *,
        after_id: str | NotGiven = NOT_GIVEN,
        before_id: str | NotGiven = NOT_GIVEN,
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
    ) -> Pager[types.MessageBatchPage, types.MessageBatch]:
        """List batches, newest first.

        Endpoint: `GET /v1/messages/batches`.

        Args:
            after_id: Object id to continue after; the last id of the page before.
            before_id: Object id to end before; for going backwards.
            limit: Objects a page, 1 to 1000; default 20.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.batches_list(after_id=after_id, before_id=before_id, limit=limit, betas=betas, options=options)
        )

    def retrieve(
        self,
        *,
        message_batch_id: str,
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
    ) -> types.MessageBatch:
        """Get the state and counts of a batch.

        Endpoint: `GET /v1/messages/batches/{message_batch_id}`.

        Args:
            message_batch_id: Id of the batch.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.batches_retrieve(message_batch_id=message_batch_id, betas=betas, options=options)
        )

    def cancel(
        self,
        *,
        message_batch_id: str,
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
    ) -> types.MessageBatch:
        """Stop a batch; requests that already finished keep their results.

        Endpoint: `POST /v1/messages/batches/{message_batch_id}/cancel`.

        Args:
            message_batch_id: Id of the batch.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.batches_cancel(message_batch_id=message_batch_id, betas=betas, options=options))

    def delete(
        self,
        *,
        message_batch_id: str,
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
    ) -> types.DeletedMessageBatch:
        """Delete an ended batch.

        Endpoint: `DELETE /v1/messages/batches/{message_batch_id}`.

        Args:
            message_batch_id: Id of the batch.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(calls.batches_delete(message_batch_id=message_batch_id, betas=betas, options=options))

    def results(
        self,
        *,
        message_batch_id: str,
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
    ) -> Stream[types.MessageBatchIndividualResponse]:
        """Read the results of an ended batch one by one, in no particular order.

        Endpoint: `GET /v1/messages/batches/{message_batch_id}/results`.

        Args:
            message_batch_id: Id of the batch.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.stream(
            calls.batches_results(message_batch_id=message_batch_id, betas=betas, options=options)
        )


class Messages:
    """Messages: a conversation in, the next turn out."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @cached_property
    def batches(self) -> MessagesBatches:
        """Operations under `batches`."""
        return MessagesBatches(self._sender)

    @overload
    def create(
        self,
        *,
        max_tokens: int,
        messages: Sequence[params.MessageParam],
        model: params.ModelParam,
        billing_policy: params.BetaBillingPolicyParam | None | NotGiven = NOT_GIVEN,
        cache_control: params.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        compaction: params.BetaCompactionConfigParam | None | NotGiven = NOT_GIVEN,
        container: params.ContainerParamsParam | str | None | NotGiven = NOT_GIVEN,
        context_management: params.BetaContextManagementConfigParam | None | NotGiven = NOT_GIVEN,
        diagnostics: params.DiagnosticsParam | None | NotGiven = NOT_GIVEN,
        fallback_credit_token: str | params.BetaFallbackCreditTokenParam | None | NotGiven = NOT_GIVEN,
        fallbacks: Sequence[params.BetaFallbackParam] | Literal["default"] | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[params.BetaRequestMCPServerURLDefinitionParam] | NotGiven = NOT_GIVEN,
        metadata: params.MetadataParam | NotGiven = NOT_GIVEN,
        output_config: params.OutputConfigParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
        stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
        system: str | Sequence[params.TextBlockParam] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        thinking: params.MessagesCreateRequestThinkingParam | NotGiven = NOT_GIVEN,
        thread: params.MessagesCreateRequestThreadParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.MessagesCreateRequestToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolUnionParam] | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
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
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Message: ...
    @overload
    def create(
        self,
        *,
        max_tokens: int,
        messages: Sequence[params.MessageParam],
        model: params.ModelParam,
        stream: Literal[True],
        billing_policy: params.BetaBillingPolicyParam | None | NotGiven = NOT_GIVEN,
        cache_control: params.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        compaction: params.BetaCompactionConfigParam | None | NotGiven = NOT_GIVEN,
        container: params.ContainerParamsParam | str | None | NotGiven = NOT_GIVEN,
        context_management: params.BetaContextManagementConfigParam | None | NotGiven = NOT_GIVEN,
        diagnostics: params.DiagnosticsParam | None | NotGiven = NOT_GIVEN,
        fallback_credit_token: str | params.BetaFallbackCreditTokenParam | None | NotGiven = NOT_GIVEN,
        fallbacks: Sequence[params.BetaFallbackParam] | Literal["default"] | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[params.BetaRequestMCPServerURLDefinitionParam] | NotGiven = NOT_GIVEN,
        metadata: params.MetadataParam | NotGiven = NOT_GIVEN,
        output_config: params.OutputConfigParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
        stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
        system: str | Sequence[params.TextBlockParam] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        thinking: params.MessagesCreateRequestThinkingParam | NotGiven = NOT_GIVEN,
        thread: params.MessagesCreateRequestThreadParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.MessagesCreateRequestToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolUnionParam] | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
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
    ) -> Stream[types.MessageStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        max_tokens: int,
        messages: Sequence[params.MessageParam],
        model: params.ModelParam,
        billing_policy: params.BetaBillingPolicyParam | None | NotGiven = NOT_GIVEN,
        cache_control: params.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        compaction: params.BetaCompactionConfigParam | None | NotGiven = NOT_GIVEN,
        container: params.ContainerParamsParam | str | None | NotGiven = NOT_GIVEN,
        context_management: params.BetaContextManagementConfigParam | None | NotGiven = NOT_GIVEN,
        diagnostics: params.DiagnosticsParam | None | NotGiven = NOT_GIVEN,
        fallback_credit_token: str | params.BetaFallbackCreditTokenParam | None | NotGiven = NOT_GIVEN,
        fallbacks: Sequence[params.BetaFallbackParam] | Literal["default"] | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[params.BetaRequestMCPServerURLDefinitionParam] | NotGiven = NOT_GIVEN,
        metadata: params.MetadataParam | NotGiven = NOT_GIVEN,
        output_config: params.OutputConfigParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
        stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
        system: str | Sequence[params.TextBlockParam] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        thinking: params.MessagesCreateRequestThinkingParam | NotGiven = NOT_GIVEN,
        thread: params.MessagesCreateRequestThreadParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.MessagesCreateRequestToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolUnionParam] | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
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
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Message | Stream[types.MessageStreamEvent]: ...
    def create(
        self,
        *,
        max_tokens: int,
        messages: Sequence[params.MessageParam],
        model: params.ModelParam,
        billing_policy: params.BetaBillingPolicyParam | None | NotGiven = NOT_GIVEN,
        cache_control: params.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        compaction: params.BetaCompactionConfigParam | None | NotGiven = NOT_GIVEN,
        container: params.ContainerParamsParam | str | None | NotGiven = NOT_GIVEN,
        context_management: params.BetaContextManagementConfigParam | None | NotGiven = NOT_GIVEN,
        diagnostics: params.DiagnosticsParam | None | NotGiven = NOT_GIVEN,
        fallback_credit_token: str | params.BetaFallbackCreditTokenParam | None | NotGiven = NOT_GIVEN,
        fallbacks: Sequence[params.BetaFallbackParam] | Literal["default"] | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[params.BetaRequestMCPServerURLDefinitionParam] | NotGiven = NOT_GIVEN,
        metadata: params.MetadataParam | NotGiven = NOT_GIVEN,
        output_config: params.OutputConfigParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
        stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
        system: str | Sequence[params.TextBlockParam] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        thinking: params.MessagesCreateRequestThinkingParam | NotGiven = NOT_GIVEN,
        thread: params.MessagesCreateRequestThreadParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.MessagesCreateRequestToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolUnionParam] | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
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
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Message | Stream[types.MessageStreamEvent]:
        """Answer a conversation with the next assistant turn.

        Endpoint: `POST /v1/messages`.

        Args:
            max_tokens: Upper bound on generated tokens, thinking included; 0 only fills the prompt cache.
            messages: The conversation so far, oldest first, user and assistant turns in alternation.
            model: Model id, such as `claude-sonnet-5-5`.
            billing_policy: Which organization pays: your own, or the one behind `user_profile_id`; beta.
            cache_control: Cache breakpoint set automatically on the last block that can be cached, with a
                lifetime of `5m` or `1h`.
            compaction: Asks for a summary block that can stand for the conversation instead of an answer;
                beta.
            container: Id of a code execution container to use again, or a new one with skills.
            context_management: Edits that keep the context small, such as clearing old tool uses or
                thinking; beta.
            diagnostics: Id of an earlier message to compare with, to learn why the prompt cache missed.
            fallback_credit_token: Token of a refused request, so that its repetition on another model is
                billed as cached; beta.
            fallbacks: Models to try in order when the first one declines, or `default`; beta.
            inference_geo: Region in which inference runs; default is the setting of the workspace.
            mcp_servers: Up to 20 remote MCP servers that the model may use; beta. Beta: needs `mcp-
                client-2025-11-20`.
            metadata: Data about the request; `user_id` is an opaque id of the end user.
            output_config: Output settings: `effort` from low to max, and `format` with a JSON schema.
            service_tier: Capacity to use: `auto` takes priority capacity where there is some,
                `standard_only` does not.
            speed: `fast` for more output tokens a second at a higher price, or `standard`.
            stop_sequences: Texts at which generation ends.
            stream: Answer with events as they are generated; default false.
            system: System prompt: a text, or text blocks with cache breakpoints.
            temperature: Randomness, 0 to 1; only older models with api_version 2023-06-01 take it.
                Deprecated.
            thinking: Thinking before the answer: `adaptive`, `enabled` with a budget of at least 1,024
                tokens, `between_tools` or `disabled`.
            thread: Conversation state held by the provider: `create` one or `continue` from an earlier
                message; beta.
            tool_choice: How to use tools: `auto`, `any`, one `tool` by name, or `none`.
            tools: Tools that the model may use: your own and the provider's.
            top_k: Sample from the k likeliest tokens only, 0 or more; only older models with api_version
                2023-06-01 take it. Deprecated.
            top_p: Share of probability mass to sample from, 0 to 1; only older models with api_version
                2023-06-01 take it. Deprecated.
            user_profile_id: Id of the user profile that the call is made for.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.create(
            max_tokens=max_tokens,
            messages=messages,
            model=model,
            billing_policy=billing_policy,
            cache_control=cache_control,
            compaction=compaction,
            container=container,
            context_management=context_management,
            diagnostics=diagnostics,
            fallback_credit_token=fallback_credit_token,
            fallbacks=fallbacks,
            inference_geo=inference_geo,
            mcp_servers=mcp_servers,
            metadata=metadata,
            output_config=output_config,
            service_tier=service_tier,
            speed=speed,
            stop_sequences=stop_sequences,
            system=system,
            temperature=temperature,
            thinking=thinking,
            thread=thread,
            tool_choice=tool_choice,
            tools=tools,
            top_k=top_k,
            top_p=top_p,
            user_profile_id=user_profile_id,
            betas=betas,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return self._sender.stream(call)
        return self._sender.send(call)

    def count_tokens(
        self,
        *,
        messages: Sequence[params.MessageParam],
        model: params.ModelParam,
        billing_policy: params.BetaBillingPolicyParam | None | NotGiven = NOT_GIVEN,
        cache_control: params.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        compaction: params.BetaCompactionConfigParam | None | NotGiven = NOT_GIVEN,
        context_management: params.BetaContextManagementConfigParam | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[params.BetaRequestMCPServerURLDefinitionParam] | NotGiven = NOT_GIVEN,
        output_config: params.OutputConfigParam | NotGiven = NOT_GIVEN,
        speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
        system: str | Sequence[params.TextBlockParam] | NotGiven = NOT_GIVEN,
        thinking: params.MessagesCountTokensRequestThinkingParam | NotGiven = NOT_GIVEN,
        tool_choice: params.MessagesCountTokensRequestToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolUnionParam] | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
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
    ) -> types.MessageTokensCount:
        """Count the input tokens of a message request without running it.

        Endpoint: `POST /v1/messages/count_tokens`.

        Args:
            messages: The conversation to count, oldest first.
            model: Model id whose tokenizer counts.
            billing_policy: Which organization pays: your own, or the one behind `user_profile_id`; beta.
            cache_control: Cache breakpoint of the request; it does not change the count.
            compaction: Compaction settings of the request; accepted and ignored; beta.
            context_management: Context edits to apply before counting; beta.
            mcp_servers: Up to 20 remote MCP servers whose tools count; beta. Beta: needs `mcp-
                client-2025-11-20`.
            output_config: Output settings of the request; a schema counts as input.
            speed: Speed of the request, `standard` or `fast`.
            system: System prompt to count: a text, or text blocks.
            thinking: Thinking settings of the request.
            tool_choice: Tool choice of the request.
            tools: Tools to count.
            user_profile_id: Id of the user profile that the call is made for.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.send(
            calls.count_tokens(
                messages=messages,
                model=model,
                billing_policy=billing_policy,
                cache_control=cache_control,
                compaction=compaction,
                context_management=context_management,
                mcp_servers=mcp_servers,
                output_config=output_config,
                speed=speed,
                system=system,
                thinking=thinking,
                tool_choice=tool_choice,
                tools=tools,
                user_profile_id=user_profile_id,
                betas=betas,
                options=options,
            )
        )


class AsyncMessagesBatches:
    """Many messages at once, answered within a day at half price."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    async def create(
        self,
        *,
        requests: Sequence[params.MessageBatchRequestParam],
        user_profile_id: str | NotGiven = NOT_GIVEN,
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
    ) -> types.MessageBatch:
        """Start a batch of up to 100,000 messages or 256 MB.

        Endpoint: `POST /v1/messages/batches`.

        Args:
            requests: The requests, 1 to 100,000, each a `custom_id` of 1 to 64 letters, digits, `_` or `-`
                and the parameters of a message.
            user_profile_id: Id of the user profile that the call is made for.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.batches_create(requests=requests, user_profile_id=user_profile_id, betas=betas, options=options)
        )

    def list(
        self,
        *,
        after_id: str | NotGiven = NOT_GIVEN,
        before_id: str | NotGiven = NOT_GIVEN,
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
    ) -> AsyncPager[types.MessageBatchPage, types.MessageBatch]:
        """List batches, newest first.

        Endpoint: `GET /v1/messages/batches`.

        Args:
            after_id: Object id to continue after; the last id of the page before.
            before_id: Object id to end before; for going backwards.
            limit: Objects a page, 1 to 1000; default 20.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return self._sender.page(
            calls.batches_list(after_id=after_id, before_id=before_id, limit=limit, betas=betas, options=options)
        )

    async def retrieve(
        self,
        *,
        message_batch_id: str,
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
    ) -> types.MessageBatch:
        """Get the state and counts of a batch.

        Endpoint: `GET /v1/messages/batches/{message_batch_id}`.

        Args:
            message_batch_id: Id of the batch.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.batches_retrieve(message_batch_id=message_batch_id, betas=betas, options=options)
        )

    async def cancel(
        self,
        *,
        message_batch_id: str,
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
    ) -> types.MessageBatch:
        """Stop a batch; requests that already finished keep their results.

        Endpoint: `POST /v1/messages/batches/{message_batch_id}/cancel`.

        Args:
            message_batch_id: Id of the batch.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.batches_cancel(message_batch_id=message_batch_id, betas=betas, options=options)
        )

    async def delete(
        self,
        *,
        message_batch_id: str,
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
    ) -> types.DeletedMessageBatch:
        """Delete an ended batch.

        Endpoint: `DELETE /v1/messages/batches/{message_batch_id}`.

        Args:
            message_batch_id: Id of the batch.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.batches_delete(message_batch_id=message_batch_id, betas=betas, options=options)
        )

    async def results(
        self,
        *,
        message_batch_id: str,
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
    ) -> AsyncStream[types.MessageBatchIndividualResponse]:
        """Read the results of an ended batch one by one, in no particular order.

        Endpoint: `GET /v1/messages/batches/{message_batch_id}/results`.

        Args:
            message_batch_id: Id of the batch.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.stream(
            calls.batches_results(message_batch_id=message_batch_id, betas=betas, options=options)
        )


class AsyncMessages:
    """Messages: a conversation in, the next turn out."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @cached_property
    def batches(self) -> AsyncMessagesBatches:
        """Operations under `batches`."""
        return AsyncMessagesBatches(self._sender)

    @overload
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Sequence[params.MessageParam],
        model: params.ModelParam,
        billing_policy: params.BetaBillingPolicyParam | None | NotGiven = NOT_GIVEN,
        cache_control: params.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        compaction: params.BetaCompactionConfigParam | None | NotGiven = NOT_GIVEN,
        container: params.ContainerParamsParam | str | None | NotGiven = NOT_GIVEN,
        context_management: params.BetaContextManagementConfigParam | None | NotGiven = NOT_GIVEN,
        diagnostics: params.DiagnosticsParam | None | NotGiven = NOT_GIVEN,
        fallback_credit_token: str | params.BetaFallbackCreditTokenParam | None | NotGiven = NOT_GIVEN,
        fallbacks: Sequence[params.BetaFallbackParam] | Literal["default"] | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[params.BetaRequestMCPServerURLDefinitionParam] | NotGiven = NOT_GIVEN,
        metadata: params.MetadataParam | NotGiven = NOT_GIVEN,
        output_config: params.OutputConfigParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
        stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
        system: str | Sequence[params.TextBlockParam] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        thinking: params.MessagesCreateRequestThinkingParam | NotGiven = NOT_GIVEN,
        thread: params.MessagesCreateRequestThreadParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.MessagesCreateRequestToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolUnionParam] | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
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
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Message: ...
    @overload
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Sequence[params.MessageParam],
        model: params.ModelParam,
        stream: Literal[True],
        billing_policy: params.BetaBillingPolicyParam | None | NotGiven = NOT_GIVEN,
        cache_control: params.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        compaction: params.BetaCompactionConfigParam | None | NotGiven = NOT_GIVEN,
        container: params.ContainerParamsParam | str | None | NotGiven = NOT_GIVEN,
        context_management: params.BetaContextManagementConfigParam | None | NotGiven = NOT_GIVEN,
        diagnostics: params.DiagnosticsParam | None | NotGiven = NOT_GIVEN,
        fallback_credit_token: str | params.BetaFallbackCreditTokenParam | None | NotGiven = NOT_GIVEN,
        fallbacks: Sequence[params.BetaFallbackParam] | Literal["default"] | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[params.BetaRequestMCPServerURLDefinitionParam] | NotGiven = NOT_GIVEN,
        metadata: params.MetadataParam | NotGiven = NOT_GIVEN,
        output_config: params.OutputConfigParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
        stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
        system: str | Sequence[params.TextBlockParam] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        thinking: params.MessagesCreateRequestThinkingParam | NotGiven = NOT_GIVEN,
        thread: params.MessagesCreateRequestThreadParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.MessagesCreateRequestToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolUnionParam] | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
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
    ) -> AsyncStream[types.MessageStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Sequence[params.MessageParam],
        model: params.ModelParam,
        billing_policy: params.BetaBillingPolicyParam | None | NotGiven = NOT_GIVEN,
        cache_control: params.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        compaction: params.BetaCompactionConfigParam | None | NotGiven = NOT_GIVEN,
        container: params.ContainerParamsParam | str | None | NotGiven = NOT_GIVEN,
        context_management: params.BetaContextManagementConfigParam | None | NotGiven = NOT_GIVEN,
        diagnostics: params.DiagnosticsParam | None | NotGiven = NOT_GIVEN,
        fallback_credit_token: str | params.BetaFallbackCreditTokenParam | None | NotGiven = NOT_GIVEN,
        fallbacks: Sequence[params.BetaFallbackParam] | Literal["default"] | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[params.BetaRequestMCPServerURLDefinitionParam] | NotGiven = NOT_GIVEN,
        metadata: params.MetadataParam | NotGiven = NOT_GIVEN,
        output_config: params.OutputConfigParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
        stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
        system: str | Sequence[params.TextBlockParam] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        thinking: params.MessagesCreateRequestThinkingParam | NotGiven = NOT_GIVEN,
        thread: params.MessagesCreateRequestThreadParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.MessagesCreateRequestToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolUnionParam] | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
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
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Message | AsyncStream[types.MessageStreamEvent]: ...
    async def create(
        self,
        *,
        max_tokens: int,
        messages: Sequence[params.MessageParam],
        model: params.ModelParam,
        billing_policy: params.BetaBillingPolicyParam | None | NotGiven = NOT_GIVEN,
        cache_control: params.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        compaction: params.BetaCompactionConfigParam | None | NotGiven = NOT_GIVEN,
        container: params.ContainerParamsParam | str | None | NotGiven = NOT_GIVEN,
        context_management: params.BetaContextManagementConfigParam | None | NotGiven = NOT_GIVEN,
        diagnostics: params.DiagnosticsParam | None | NotGiven = NOT_GIVEN,
        fallback_credit_token: str | params.BetaFallbackCreditTokenParam | None | NotGiven = NOT_GIVEN,
        fallbacks: Sequence[params.BetaFallbackParam] | Literal["default"] | None | NotGiven = NOT_GIVEN,
        inference_geo: str | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[params.BetaRequestMCPServerURLDefinitionParam] | NotGiven = NOT_GIVEN,
        metadata: params.MetadataParam | NotGiven = NOT_GIVEN,
        output_config: params.OutputConfigParam | NotGiven = NOT_GIVEN,
        service_tier: Literal["auto", "standard_only"] | NotGiven = NOT_GIVEN,
        speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
        stop_sequences: Sequence[str] | NotGiven = NOT_GIVEN,
        system: str | Sequence[params.TextBlockParam] | NotGiven = NOT_GIVEN,
        temperature: float | NotGiven = NOT_GIVEN,
        thinking: params.MessagesCreateRequestThinkingParam | NotGiven = NOT_GIVEN,
        thread: params.MessagesCreateRequestThreadParam | None | NotGiven = NOT_GIVEN,
        tool_choice: params.MessagesCreateRequestToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolUnionParam] | NotGiven = NOT_GIVEN,
        top_k: int | NotGiven = NOT_GIVEN,
        top_p: float | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
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
        stream: bool | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> types.Message | AsyncStream[types.MessageStreamEvent]:
        """Answer a conversation with the next assistant turn.

        Endpoint: `POST /v1/messages`.

        Args:
            max_tokens: Upper bound on generated tokens, thinking included; 0 only fills the prompt cache.
            messages: The conversation so far, oldest first, user and assistant turns in alternation.
            model: Model id, such as `claude-sonnet-5-5`.
            billing_policy: Which organization pays: your own, or the one behind `user_profile_id`; beta.
            cache_control: Cache breakpoint set automatically on the last block that can be cached, with a
                lifetime of `5m` or `1h`.
            compaction: Asks for a summary block that can stand for the conversation instead of an answer;
                beta.
            container: Id of a code execution container to use again, or a new one with skills.
            context_management: Edits that keep the context small, such as clearing old tool uses or
                thinking; beta.
            diagnostics: Id of an earlier message to compare with, to learn why the prompt cache missed.
            fallback_credit_token: Token of a refused request, so that its repetition on another model is
                billed as cached; beta.
            fallbacks: Models to try in order when the first one declines, or `default`; beta.
            inference_geo: Region in which inference runs; default is the setting of the workspace.
            mcp_servers: Up to 20 remote MCP servers that the model may use; beta. Beta: needs `mcp-
                client-2025-11-20`.
            metadata: Data about the request; `user_id` is an opaque id of the end user.
            output_config: Output settings: `effort` from low to max, and `format` with a JSON schema.
            service_tier: Capacity to use: `auto` takes priority capacity where there is some,
                `standard_only` does not.
            speed: `fast` for more output tokens a second at a higher price, or `standard`.
            stop_sequences: Texts at which generation ends.
            stream: Answer with events as they are generated; default false.
            system: System prompt: a text, or text blocks with cache breakpoints.
            temperature: Randomness, 0 to 1; only older models with api_version 2023-06-01 take it.
                Deprecated.
            thinking: Thinking before the answer: `adaptive`, `enabled` with a budget of at least 1,024
                tokens, `between_tools` or `disabled`.
            thread: Conversation state held by the provider: `create` one or `continue` from an earlier
                message; beta.
            tool_choice: How to use tools: `auto`, `any`, one `tool` by name, or `none`.
            tools: Tools that the model may use: your own and the provider's.
            top_k: Sample from the k likeliest tokens only, 0 or more; only older models with api_version
                2023-06-01 take it. Deprecated.
            top_p: Share of probability mass to sample from, 0 to 1; only older models with api_version
                2023-06-01 take it. Deprecated.
            user_profile_id: Id of the user profile that the call is made for.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        call = calls.create(
            max_tokens=max_tokens,
            messages=messages,
            model=model,
            billing_policy=billing_policy,
            cache_control=cache_control,
            compaction=compaction,
            container=container,
            context_management=context_management,
            diagnostics=diagnostics,
            fallback_credit_token=fallback_credit_token,
            fallbacks=fallbacks,
            inference_geo=inference_geo,
            mcp_servers=mcp_servers,
            metadata=metadata,
            output_config=output_config,
            service_tier=service_tier,
            speed=speed,
            stop_sequences=stop_sequences,
            system=system,
            temperature=temperature,
            thinking=thinking,
            thread=thread,
            tool_choice=tool_choice,
            tools=tools,
            top_k=top_k,
            top_p=top_p,
            user_profile_id=user_profile_id,
            betas=betas,
            stream=stream,
            options=options,
        )
        if isinstance(call, StreamCall):
            return await self._sender.stream(call)
        return await self._sender.send(call)

    async def count_tokens(
        self,
        *,
        messages: Sequence[params.MessageParam],
        model: params.ModelParam,
        billing_policy: params.BetaBillingPolicyParam | None | NotGiven = NOT_GIVEN,
        cache_control: params.CacheControlEphemeralParam | None | NotGiven = NOT_GIVEN,
        compaction: params.BetaCompactionConfigParam | None | NotGiven = NOT_GIVEN,
        context_management: params.BetaContextManagementConfigParam | None | NotGiven = NOT_GIVEN,
        mcp_servers: Sequence[params.BetaRequestMCPServerURLDefinitionParam] | NotGiven = NOT_GIVEN,
        output_config: params.OutputConfigParam | NotGiven = NOT_GIVEN,
        speed: Literal["standard", "fast"] | None | NotGiven = NOT_GIVEN,
        system: str | Sequence[params.TextBlockParam] | NotGiven = NOT_GIVEN,
        thinking: params.MessagesCountTokensRequestThinkingParam | NotGiven = NOT_GIVEN,
        tool_choice: params.MessagesCountTokensRequestToolChoiceParam | NotGiven = NOT_GIVEN,
        tools: Sequence[params.ToolUnionParam] | NotGiven = NOT_GIVEN,
        user_profile_id: str | NotGiven = NOT_GIVEN,
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
    ) -> types.MessageTokensCount:
        """Count the input tokens of a message request without running it.

        Endpoint: `POST /v1/messages/count_tokens`.

        Args:
            messages: The conversation to count, oldest first.
            model: Model id whose tokenizer counts.
            billing_policy: Which organization pays: your own, or the one behind `user_profile_id`; beta.
            cache_control: Cache breakpoint of the request; it does not change the count.
            compaction: Compaction settings of the request; accepted and ignored; beta.
            context_management: Context edits to apply before counting; beta.
            mcp_servers: Up to 20 remote MCP servers whose tools count; beta. Beta: needs `mcp-
                client-2025-11-20`.
            output_config: Output settings of the request; a schema counts as input.
            speed: Speed of the request, `standard` or `fast`.
            system: System prompt to count: a text, or text blocks.
            thinking: Thinking settings of the request.
            tool_choice: Tool choice of the request.
            tools: Tools to count.
            user_profile_id: Id of the user profile that the call is made for.
            betas: Beta features to turn on, sent as `anthropic-beta`.
            options: Timeout, retries and extra headers, query or body for this call.
        """

        return await self._sender.send(
            calls.count_tokens(
                messages=messages,
                model=model,
                billing_policy=billing_policy,
                cache_control=cache_control,
                compaction=compaction,
                context_management=context_management,
                mcp_servers=mcp_servers,
                output_config=output_config,
                speed=speed,
                system=system,
                thinking=thinking,
                tool_choice=tool_choice,
                tools=tools,
                user_profile_id=user_profile_id,
                betas=betas,
                options=options,
            )
        )

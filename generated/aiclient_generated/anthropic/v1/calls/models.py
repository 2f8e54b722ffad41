# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `models`: Anthropic operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from aiclient.wire.call import Call, PageCall, PageSpec, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven
from aiclient.wire.url import header_pairs, query_pairs, segment

if TYPE_CHECKING:
    from aiclient_generated.anthropic.v1 import types

_LIST_RESULT = ResultSpec("json", "aiclient_generated.anthropic.v1.types.models:ModelInfoPage")
_LIST_PAGE = PageSpec("data", "after_id", "last_id", more="has_more")
_RETRIEVE_RESULT = ResultSpec("json", "aiclient_generated.anthropic.v1.types.models:ModelInfo")


def list(
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
) -> PageCall[types.ModelInfoPage, types.ModelInfo]:
    """Describe `models.list`."""
    return PageCall(
        "anthropic/v1/models.list",
        "GET",
        result=_LIST_RESULT,
        page=_LIST_PAGE,
        path="/v1/models",
        query=query_pairs(
            {
                "after_id": after_id,
                "before_id": before_id,
                "lifecycle": lifecycle,
                "limit": limit,
            }
        ),
        headers=header_pairs({"anthropic-beta": betas}),
        options=options,
    )


def retrieve(
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
) -> Call[types.ModelInfo]:
    """Describe `models.retrieve`."""
    return Call(
        "anthropic/v1/models.retrieve",
        "GET",
        result=_RETRIEVE_RESULT,
        path=f"/v1/models/{segment(model_id)}",
        headers=header_pairs({"anthropic-beta": betas}),
        options=options,
    )

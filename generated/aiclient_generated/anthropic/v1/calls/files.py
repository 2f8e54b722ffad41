# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `files`: Anthropic operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from aiclient.wire.binary import Binary
from aiclient.wire.call import Call, PageCall, PageSpec, ResultSpec
from aiclient.wire.multipart import FileTypes, form_parts
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import header_pairs, query_pairs, segment

if TYPE_CHECKING:
    from aiclient_generated.anthropic.v1 import types

_UPLOAD_RESULT = ResultSpec("json", "aiclient_generated.anthropic.v1.types.files:FileMetadata")
_LIST_RESULT = ResultSpec("json", "aiclient_generated.anthropic.v1.types.files:FileMetadataPage")
_LIST_PAGE = PageSpec("data", "page", "next_page")
_RETRIEVE_METADATA_RESULT = ResultSpec("json", "aiclient_generated.anthropic.v1.types.files:FileMetadata")
_DOWNLOAD_RESULT = ResultSpec("binary")
_DELETE_RESULT = ResultSpec("json", "aiclient_generated.anthropic.v1.types.files:DeletedFile")


def upload(
    *,
    file: FileTypes | Sequence[object],
    expires_in_seconds: int | NotGiven = NOT_GIVEN,
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
) -> Call[types.FileMetadata]:
    """Describe `files.upload`."""
    return Call(
        "anthropic/v1/files.upload",
        "POST",
        result=_UPLOAD_RESULT,
        path="/v1/files",
        headers=header_pairs({"anthropic-beta": betas}),
        body=form_parts(given({"file": file, "expires_in_seconds": expires_in_seconds}), files=("file",)),
        options=options,
    )


def list(
    *,
    ids: Sequence[str] | None | NotGiven = NOT_GIVEN,
    limit: int | NotGiven = NOT_GIVEN,
    page: str | None | NotGiven = NOT_GIVEN,
    scope_id: str | NotGiven = NOT_GIVEN,
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
) -> PageCall[types.FileMetadataPage, types.FileMetadata]:
    """Describe `files.list`."""
    return PageCall(
        "anthropic/v1/files.list",
        "GET",
        result=_LIST_RESULT,
        page=_LIST_PAGE,
        path="/v1/files",
        query=query_pairs(
            {
                "ids": ids,
                "limit": limit,
                "page": page,
                "scope_id": scope_id,
            }
        ),
        headers=header_pairs({"anthropic-beta": betas}),
        options=options,
    )


def retrieve_metadata(
    *,
    file_id: str,
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
) -> Call[types.FileMetadata]:
    """Describe `files.retrieve_metadata`."""
    return Call(
        "anthropic/v1/files.retrieve_metadata",
        "GET",
        result=_RETRIEVE_METADATA_RESULT,
        path=f"/v1/files/{segment(file_id)}",
        headers=header_pairs({"anthropic-beta": betas}),
        options=options,
    )


def download(
    *,
    file_id: str,
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
) -> Call[Binary]:
    """Describe `files.download`."""
    return Call(
        "anthropic/v1/files.download",
        "GET",
        result=_DOWNLOAD_RESULT,
        path=f"/v1/files/{segment(file_id)}/content",
        headers=header_pairs({"anthropic-beta": betas}),
        options=options,
    )


def delete(
    *,
    file_id: str,
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
) -> Call[types.DeletedFile]:
    """Describe `files.delete`."""
    return Call(
        "anthropic/v1/files.delete",
        "DELETE",
        result=_DELETE_RESULT,
        path=f"/v1/files/{segment(file_id)}",
        headers=header_pairs({"anthropic-beta": betas}),
        options=options,
    )

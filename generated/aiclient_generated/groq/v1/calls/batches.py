# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `batches`: Groq operations described, to be sent by a client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given
from aiclient.wire.url import segment

if TYPE_CHECKING:
    from aiclient_generated.groq.v1 import types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.groq.v1.types.batches:Batch")
_LIST_RESULT = ResultSpec("json", "aiclient_generated.groq.v1.types.batches:BatchList")
_RETRIEVE_RESULT = ResultSpec("json", "aiclient_generated.groq.v1.types.batches:Batch")
_CANCEL_RESULT = ResultSpec("json", "aiclient_generated.groq.v1.types.batches:Batch")


def create(
    *,
    completion_window: str,
    input_file_id: str,
    endpoint: Literal["/v1/chat/completions"] = "/v1/chat/completions",
    metadata: Mapping[str, str] | None | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.Batch]:
    """Describe `batches.create`."""
    return Call(
        "groq/v1/batches.create",
        "POST",
        result=_CREATE_RESULT,
        path="/openai/v1/batches",
        body=given(
            {
                "completion_window": completion_window,
                "endpoint": endpoint,
                "input_file_id": input_file_id,
                "metadata": metadata,
            }
        ),
        options=options,
    )


def list(*, options: RequestOptions | None = None) -> Call[types.BatchList]:
    """Describe `batches.list`."""
    return Call(
        "groq/v1/batches.list",
        "GET",
        result=_LIST_RESULT,
        path="/openai/v1/batches",
        options=options,
    )


def retrieve(
    *,
    batch_id: str,
    options: RequestOptions | None = None,
) -> Call[types.Batch]:
    """Describe `batches.retrieve`."""
    return Call(
        "groq/v1/batches.retrieve",
        "GET",
        result=_RETRIEVE_RESULT,
        path=f"/openai/v1/batches/{segment(batch_id)}",
        options=options,
    )


def cancel(
    *,
    batch_id: str,
    options: RequestOptions | None = None,
) -> Call[types.Batch]:
    """Describe `batches.cancel`."""
    return Call(
        "groq/v1/batches.cancel",
        "POST",
        result=_CANCEL_RESULT,
        path=f"/openai/v1/batches/{segment(batch_id)}/cancel",
        options=options,
    )

# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `models`: Groq operations described, to be sent by a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.url import segment

if TYPE_CHECKING:
    from aiclient_generated.groq.v1 import types

_LIST_RESULT = ResultSpec("json", "aiclient_generated.groq.v1.types.models:ModelList")
_RETRIEVE_RESULT = ResultSpec("json", "aiclient_generated.groq.v1.types.models:Model")
_DELETE_RESULT = ResultSpec("json", "aiclient_generated.groq.v1.types.models:ModelDeleted")


def list(*, options: RequestOptions | None = None) -> Call[types.ModelList]:
    """Describe `models.list`."""
    return Call(
        "groq/v1/models.list",
        "GET",
        result=_LIST_RESULT,
        path="/openai/v1/models",
        options=options,
    )


def retrieve(
    *,
    model: str,
    options: RequestOptions | None = None,
) -> Call[types.Model]:
    """Describe `models.retrieve`."""
    return Call(
        "groq/v1/models.retrieve",
        "GET",
        result=_RETRIEVE_RESULT,
        path=f"/openai/v1/models/{segment(model)}",
        options=options,
    )


def delete(
    *,
    model: str,
    options: RequestOptions | None = None,
) -> Call[types.ModelDeleted]:
    """Describe `models.delete`."""
    return Call(
        "groq/v1/models.delete",
        "DELETE",
        result=_DELETE_RESULT,
        path=f"/openai/v1/models/{segment(model)}",
        options=options,
    )

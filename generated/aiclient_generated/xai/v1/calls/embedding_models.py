# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `embedding_models`: XAI operations described, to be sent by a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.url import segment

if TYPE_CHECKING:
    from aiclient_generated.xai.v1 import types

_LIST_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.models:EmbeddingModelList")
_RETRIEVE_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.models:EmbeddingModel")


def list(*, options: RequestOptions | None = None) -> Call[types.EmbeddingModelList]:
    """Describe `embedding_models.list`."""
    return Call(
        "xai/v1/embedding_models.list",
        "GET",
        result=_LIST_RESULT,
        path="/embedding-models",
        options=options,
    )


def retrieve(
    *,
    model_id: str,
    options: RequestOptions | None = None,
) -> Call[types.EmbeddingModel]:
    """Describe `embedding_models.retrieve`."""
    return Call(
        "xai/v1/embedding_models.retrieve",
        "GET",
        result=_RETRIEVE_RESULT,
        path=f"/embedding-models/{segment(model_id)}",
        options=options,
    )

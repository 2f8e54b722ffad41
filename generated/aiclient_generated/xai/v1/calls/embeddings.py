# Generated from specs/; do not edit: change the sources and run `make regen`.
"""Call builders of `embeddings`: XAI operations described, to be sent by a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiclient.wire.call import Call, ResultSpec
from aiclient.wire.options import RequestOptions
from aiclient.wire.unset import NOT_GIVEN, NotGiven, given

if TYPE_CHECKING:
    from aiclient_generated.xai.v1 import params, types

_CREATE_RESULT = ResultSpec("json", "aiclient_generated.xai.v1.types.embeddings:EmbeddingResponse")


def create(
    *,
    input: params.EmbeddingInputParam,
    model: str,
    dimensions: int | None | NotGiven = NOT_GIVEN,
    encoding_format: str | None | NotGiven = NOT_GIVEN,
    preview: bool | None | NotGiven = NOT_GIVEN,
    user: str | None | NotGiven = NOT_GIVEN,
    options: RequestOptions | None = None,
) -> Call[types.EmbeddingResponse]:
    """Describe `embeddings.create`."""
    return Call(
        "xai/v1/embeddings.create",
        "POST",
        result=_CREATE_RESULT,
        path="/embeddings",
        body=given(
            {
                "input": input,
                "model": model,
                "dimensions": dimensions,
                "encoding_format": encoding_format,
                "preview": preview,
                "user": user,
            }
        ),
        options=options,
    )
